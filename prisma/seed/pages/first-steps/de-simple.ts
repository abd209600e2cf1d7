import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'erste-schritte',
  title: 'Erste Schritte: Sie sind neu hier',
  teaser: 'Hier lesen Sie: Das müssen Sie in den ersten Wochen tun.',
  todo: 'Melden Sie Ihre neue Adresse an. Wählen Sie eine Kranken·kasse. Machen Sie ein Bank·konto auf.',
  deadline:
    'Für die Adresse haben Sie 2 Wochen Zeit. Die 2 Wochen beginnen mit dem Einzug. Für die Kranken·kasse haben Sie 14 Tage Zeit. Die 14 Tage beginnen mit der Arbeit. Schreiben Sie die Tage auf.',
  place:
    'Gehen Sie zum Bürger·büro. Jede Stadt hat ein Amt für die Anmeldung. In Weißenfels brauchen Sie einen Termin.',
  bring: `- Ihren Ausweis oder Ihren Reise·pass
- die Ausweise von Ihrer Familie
- die **Wohnungs·geber·bestätigung**: Das ist ein Blatt von Ihrem Vermieter oder Ihrer Vermieterin
- die Geburts·urkunden von Ihren Kindern
- Ihre Heirats·urkunde
- Ihre Kranken·karte aus Ihrem Heimat·land
- Ihren Arbeits·vertrag: wenn Sie schon Arbeit haben`,
  body: `## Sie dürfen hier sein

Sie kommen aus einem EU-Land.
Dann brauchen Sie kein Visum.
Sie brauchen nur einen gültigen Ausweis.
Oder Sie brauchen einen gültigen Pass.

In den ersten 3 Monaten gibt es keine weiteren Regeln für Ihren Aufenthalt.
Danach gibt es Regeln.
Lesen Sie mehr: [Frei·zügigkeit](page:free-movement).

## Schritt 1: Melden Sie die Adresse an

Sie ziehen in eine Wohnung ein.
Dann müssen Sie zum Bürger·büro gehen.
Sie haben 2 Wochen Zeit.

In Weißenfels müssen alle Personen selbst kommen.
Auch die Kinder kommen mit.

In Weißenfels gibt es auch ein Gespräch.
Das Gespräch heißt: **Ankunfts·gespräch**.
Fragen Sie nach der **Ankunfts·mappe**.
In der Mappe stehen wichtige Informationen.
Die Mappe gibt es in 6 Sprachen:

- Bulgarisch
- Deutsch
- Englisch
- Polnisch
- Rumänisch
- Ungarisch

Lesen Sie mehr: [Adresse anmelden](page:registration).

## Schritt 2: Schreiben Sie Ihren Namen an den Brief·kasten

Ämter schicken viele Briefe.
Der Brief·träger muss Ihren Namen finden.

Sie bekommen einen Brief mit einer Nummer.
Die Nummer heißt: **Steuer-ID**.
Sie müssen dafür nichts tun.
Der Brief kommt meistens nach einigen Wochen.
Ihr Chef braucht die Nummer.
Ohne die Nummer zahlen Sie erst mehr Steuern.

## Schritt 3: Wählen Sie eine Kranken·kasse

Sie haben eine Arbeit gefunden?
Dann wählen Sie eine **Kranken·kasse**.
Sie haben 14 Tage Zeit.
Die Kranken·kasse zahlt zum Beispiel den Arzt.

Lesen Sie mehr: [Krankheit und Kranken·versicherung](page:sickness-and-insurance).

## Schritt 4: Machen Sie ein Bank·konto auf

Sie haben ein Recht auf ein Konto.
Das Konto heißt: **Basis·konto**.
Sie bekommen das Konto auch ohne feste Wohnung.
Die Bank hat 10 Arbeits·tage Zeit für die Antwort.

Sie haben schon ein Konto in einem anderen EU-Land?
Dann darf Ihr Lohn auch auf dieses Konto kommen.

## Schritt 5: Denken Sie an Ihre Kinder

Kinder müssen in die Schule gehen.
Kleine Kinder haben ein Recht auf die Kita.
Für Kinder gibt es Geld.
Das Geld heißt: **Kinder·geld**.
Stellen Sie den Antrag schnell.

Lesen Sie mehr: [Kinder·geld](page:child-benefit).

## Hilfe kostet nichts

Formulare vom Amt sind kostenlos.
Niemand darf dafür Geld nehmen.
Beratung ist auch kostenlos.

Sie verstehen ein Papier nicht?
Dann unterschreiben Sie das Papier nicht.
Fragen Sie erst eine Beratungs·stelle.

## Sammeln Sie alle Papiere

Nehmen Sie eine Mappe.
In die Mappe kommen:

- Ihr Ausweis
- die **Melde·bestätigung**: Das Papier bekommen Sie bei der Anmeldung
- die Wohnungs·geber·bestätigung
- der Miet·vertrag
- der Arbeits·vertrag
- die Lohn·abrechnungen: Auf diesen Papieren steht Ihr Lohn
- die Kranken·karte
- der Brief mit der Steuer-ID
- die Geburts·urkunden von den Kindern
`,
};
