import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'wohnsitz-anmelden',
  title: 'Wohnsitz anmelden',
  teaser:
    'Nach dem Einzug melden Sie Ihre Adresse beim Bürgerbüro an. So geht es, und das brauchen Sie dafür.',
  todo: 'Bitten Sie Ihren Vermieter oder Ihre Vermieterin um die Wohnungsgeberbestätigung. Melden Sie dann Ihre Adresse beim Bürgerbüro an.',
  deadline:
    'Innerhalb von zwei Wochen nach dem Einzug. Schreiben Sie den Tag des Einzugs und den letzten Tag der Frist auf und buchen Sie früh einen Termin.',
  place:
    'Gehen Sie zum Bürgerbüro (Meldebehörde) der Stadt oder Gemeinde, in der Sie wohnen. In Weißenfels brauchen Sie einen Termin, und alle Personen kommen persönlich.',
  bring: `- gültiger Personalausweis oder Reisepass von allen Personen, die einziehen
- **Wohnungsgeberbestätigung**, vollständig ausgefüllt
- Geburtsurkunden der Kinder
- Heiratsurkunde, wenn Sie verheiratet sind`,
  body: `## Wer muss sich anmelden?

Wer in eine Wohnung einzieht, meldet sich innerhalb von **zwei Wochen** an (§ 17 Abs. 1 BMG). Das gilt auch bei Untermiete und für eine Unterkunft vom Arbeitgeber. Wenn Sie normalerweise im Ausland wohnen und nicht länger als **drei Monate** hier bleiben, müssen Sie sich nicht anmelden (§ 27 Abs. 2 BMG). Kinder unter 16 Jahren meldet die Person an, bei der sie einziehen.

In Weißenfels gehört zur ersten Anmeldung ein **Ankunftsgespräch** in der Clearingstelle. Dort können Sie Fragen zu Arbeit, Wohnung und Familie stellen.

## Die Wohnungsgeberbestätigung

Dieses Papier gehört zu jeder Anmeldung. Der **Mietvertrag** ersetzt es nicht (§ 19 BMG). **Wohnungsgeber** ist:

- der Vermieter oder die Vermieterin,
- bei Untermiete die Person, die Ihnen das Zimmer vermietet,
- der Arbeitgeber, wenn er Sie unterbringt.

In der Bestätigung stehen:

- Name und Adresse des Wohnungsgebers und, wenn es jemand anderes ist, der Name der Eigentümerin oder des Eigentümers,
- der Tag des Einzugs,
- die Adresse der Wohnung,
- die Namen aller Personen, die sich anmelden.

Der Wohnungsgeber **muss** sie innerhalb von zwei Wochen ausstellen, auf Papier oder elektronisch. Weigert er sich, sagen Sie es sofort der Meldebehörde (§ 19 Abs. 2 BMG). Warten Sie damit nicht, bis die Frist vorbei ist.

## Was Sie bekommen

Nach der Anmeldung erhalten Sie kostenlos die **Meldebestätigung** (§ 24 Abs. 2 BMG). Bewahren Sie sie gut auf. Eine **Meldebescheinigung** ist ein anderes Papier. Sie bekommen sie auf Antrag, und sie kann eine Gebühr kosten (§ 18 BMG).

## Warum die Anmeldung wichtig ist

- Nach der ersten Anmeldung kommt die **Steuer-ID** mit der Post.
- Für den Platz in der [Kita oder Schule](page:school-and-daycare) und für das [Kindergeld](page:child-benefit) brauchen Sie die Meldebestätigung.
- Wer angemeldet ist, kann in der Kommune mitwählen, wenn die übrigen Bedingungen erfüllt sind.
- Bestimmte Rechte beim [Grundsicherungsgeld (früher: Bürgergeld)](page:basic-income) hängen von fünf Jahren Aufenthalt ab. Die Zeit zählt **ab der Anmeldung** (§ 7 Abs. 1 SGB II). Lücken können Rechte kosten.

## Umziehen und wegziehen

Wenn Sie innerhalb von Deutschland umziehen, melden Sie sich nur am neuen Ort an. Wenn Sie Deutschland verlassen, machen Sie eine **Abmeldung**: frühestens eine Woche vor und spätestens zwei Wochen nach dem Auszug (§ 17 Abs. 2 BMG). Sonst laufen Forderungen, zum Beispiel für Krankenversicherung oder Rundfunk, weiter.

## Fehler und ihre Folgen

| Situation | Mögliche Folge |
|---|---|
| Sie melden sich zu spät an. | Geldbuße bis 1.000 Euro (§ 54 BMG) |
| Jemand gibt seine Adresse her, obwohl dort niemand einzieht. | Geldbuße bis 50.000 Euro (§ 19 Abs. 6, § 54 BMG) |

Haben Sie die Frist verpasst? Gehen Sie trotzdem hin, und zwar so bald wie möglich.

## Wenn die Wohnung Probleme macht

Vielleicht wohnen Sie zur Untermiete ohne Erlaubnis, oder die Wohnung ist überfüllt. Haben Sie keine Angst vor der Anmeldung. Die Meldebehörde soll alle Personen eintragen, die wirklich dort wohnen. Lassen Sie sich zu Ihrer [Wohnung](page:housing) beraten.
`,
};
