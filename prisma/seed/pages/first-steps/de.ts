import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'erste-schritte',
  title: 'Erste Schritte nach der Ankunft',
  teaser: 'Was Sie in den ersten Wochen im Burgenlandkreis erledigen sollten und was Sie dafür brauchen.',
  todo: 'Melden Sie zuerst Ihre Adresse an. Danach kümmern Sie sich um Krankenkasse, Bankkonto und, wenn Sie Kinder haben, um Schule, Kita und Kindergeld.',
  deadline:
    'Adresse: innerhalb von zwei Wochen nach dem Einzug. Krankenkasse: innerhalb von 14 Tagen nach Beginn der Arbeit. Schreiben Sie sich beide Daten sofort auf.',
  place:
    'Gehen Sie zum Bürgerbüro Ihrer Stadt oder Gemeinde. In Weißenfels brauchen Sie einen Termin; dort gehört auch ein Ankunftsgespräch in der Clearingstelle dazu.',
  bring: `- gültiger Personalausweis oder Reisepass von allen Personen, die einziehen
- **Wohnungsgeberbestätigung** (Formular vom Vermieter oder von der Vermieterin)
- Geburtsurkunden der Kinder und Heiratsurkunde, wenn Sie als Familie kommen
- Europäische Krankenversicherungskarte (EHIC) für die Zeit vor der Arbeit
- Arbeitsvertrag, wenn Sie schon einen haben`,
  body: `## Ihr Recht, hier zu sein

Als EU-Bürgerin oder EU-Bürger brauchen Sie kein Visum und keine Aufenthaltserlaubnis. Ein gültiger Personalausweis oder Reisepass reicht aus (§ 2 Abs. 4, § 8 FreizügG/EU). In den ersten **drei Monaten** gilt Ihr Aufenthaltsrecht ohne weitere Bedingungen (Art. 6 RL 2004/38/EG, § 2 Abs. 5 FreizügG/EU). Was danach gilt, lesen Sie unter [Freizügigkeit](page:free-movement).

## Die wichtigsten Schritte

1. **Adresse anmelden.** Die Frist beträgt zwei Wochen nach dem Einzug (§ 17 BMG). In Weißenfels müssen alle Personen, die einziehen, persönlich kommen. Alles dazu steht unter [Wohnsitz anmelden](page:registration).
2. **Ankunftsgespräch in Weißenfels.** Das Gespräch gehört seit Oktober 2022 zur Anmeldung. Fragen Sie nach der **Ankunftsmappe**. Es gibt sie auf Bulgarisch, Deutsch, Englisch, Polnisch, Rumänisch und Ungarisch.
3. **Namen an den Briefkasten schreiben.** Viele wichtige Briefe kommen mit der Post.
4. **Krankenkasse wählen.** Sie dürfen die Kasse selbst wählen und haben dafür 14 Tage ab Beginn der Arbeit (§ 175 SGB V). Mehr dazu: [Krankheit und Krankenversicherung](page:sickness-and-insurance).
5. **Bankkonto eröffnen.** Sie haben das Recht auf ein **Basiskonto**, auch ohne feste Adresse. Die Bank entscheidet innerhalb von zehn Arbeitstagen (§§ 31-34 ZKG).
6. **Kinder anmelden.** In Deutschland müssen Kinder die Schule besuchen. Auf einen Platz in der Kita gibt es ein Recht. Stellen Sie auch schnell den Antrag auf [Kindergeld](page:child-benefit).

## Nummern, die Sie bekommen

| Nummer | Woher? | Wofür? |
|---|---|---|
| **Steuer-Identifikationsnummer (Steuer-ID)** | Das Bundeszentralamt für Steuern schickt sie nach der ersten Anmeldung. Sie brauchen keinen Antrag. | Arbeit, Kindergeld |
| **Sozialversicherungsnummer** | Sie bekommen sie mit Ihrer ersten Arbeit. Das Papier heißt **Versicherungsnummernachweis**. | Rente und Versicherung |

Der Brief mit der Steuer-ID kommt meistens nach einigen Wochen. Ihr Arbeitgeber braucht die Steuer-ID und Ihr Geburtsdatum. Fehlt sie, rechnet er mit **Steuerklasse VI** ab, und Sie zahlen zunächst mehr Steuern (§ 39c EStG).

## Konto, Urkunden, Auto

- Ihr Arbeitgeber muss den Lohn auch auf ein **SEPA-Konto** in einem anderen EU-Land überweisen (Art. 9 VO (EU) 260/2012).
- Geburts- und Heiratsurkunden aus der EU brauchen keine Apostille. Fragen Sie in Ihrem Herkunftsland nach dem **mehrsprachigen Formular** (VO (EU) 2016/1191).
- Ihr Führerschein aus der EU gilt weiter. Wenn Sie hier wohnen, müssen Sie Ihr eigenes Auto hier zulassen.
- Für jede Wohnung ist ein **Rundfunkbeitrag** zu zahlen. Wer Grundsicherungsgeld (früher: Bürgergeld) bekommt, kann sich davon befreien lassen.

## Beratung und Formulare kosten nichts

Niemand darf Geld dafür verlangen, dass er Ihnen ein amtliches Formular gibt. Seien Sie vorsichtig, wenn jemand für Geld „Hilfe“ anbietet. Unterschreiben Sie nichts, was Sie nicht verstehen. Lassen Sie sich lieber bei einer kostenlosen Stelle beraten.

## Eine Mappe für alle Papiere

Sammeln Sie alles an einem Ort und geben Sie Originale nicht aus der Hand: Ausweis, **Meldebestätigung**, Wohnungsgeberbestätigung, **Mietvertrag**, **Arbeitsvertrag**, **Lohnabrechnungen**, Gesundheitskarte, Brief mit der Steuer-ID und die Urkunden Ihrer Kinder. Bei jedem Brief vom Amt sind vier Dinge wichtig: Datum, **Aktenzeichen**, **Frist** und **Rechtsbehelfsbelehrung**.
`,
};
