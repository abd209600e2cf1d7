import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kindergeld',
  title: 'Kindergeld',
  teaser:
    'Für jedes Kind gibt es 2026 im Monat 259 Euro. Stellen Sie den Antrag früh, auch wenn Ihr Kind in einem anderen EU-Land lebt.',
  todo: 'Stellen Sie den Antrag bei der Familienkasse, so früh wie möglich. Sie brauchen das Formular KG 1 und für jedes Kind eine Anlage Kind.',
  deadline:
    'Die Familienkasse zahlt höchstens sechs Monate rückwirkend. Gegen eine Ablehnung haben Sie einen Monat Zeit für einen Einspruch. Schreiben Sie auf, wann der Bescheid angekommen ist.',
  place:
    'Zuständig ist die Familienkasse der Bundesagentur für Arbeit. Sie können den Antrag auch online stellen.',
  bring: `- Formular **KG 1** (Antrag)
- **Anlage Kind** für jedes Kind
- **Anlage Ausland (KG 51)**, wenn ein Elternteil oder ein Kind im Ausland lebt oder arbeitet oder Sie Familienleistungen aus einem anderen Land bekommen
- **Steuer-ID** von Ihnen und vom Kind
- Geburtsurkunde des Kindes
- **Meldebestätigung**
- Nachweis über Ihre Arbeit oder über einen anderen Grund für Ihre Freizügigkeit`,
  body: `## Wie viel und für wen?

Das **Kindergeld** beträgt 2026 für jedes Kind **259 Euro** im Monat. Wer schon Kindergeld bekommt, braucht wegen der neuen Höhe keinen neuen Antrag.

Kindergeld gibt es für Eltern, die hier wohnen, sich hier gewöhnlich aufhalten oder hier voll steuerpflichtig sind. Das Kind darf in **jedem EU-Land** leben (§§ 62, 63 EStG, Art. 67 VO (EG) 883/2004). Familienleistungen aus einem anderen Land rechnet die Familienkasse an. Ist die Leistung dort niedriger, kann sie den **Unterschiedsbetrag** zahlen (Art. 68 VO (EG) 883/2004).

| Alter des Kindes | Bedingung |
|---|---|
| bis 18 Jahre | keine weitere Bedingung beim Kind |
| bis 21 Jahre | das Kind ist arbeitsuchend gemeldet |
| bis 25 Jahre | Ausbildung oder Studium |
| ohne Altersgrenze | Behinderung, die vor dem 25. Geburtstag begonnen hat |

## Die ersten drei Monate

Stellen Sie den Antrag **auch in den ersten drei Monaten** nach der Ankunft. Das deutsche Gesetz verlangt für diese Zeit Einkünfte in Deutschland (§ 62 Abs. 1a EStG). Der Europäische Gerichtshof hat aber am 1. August 2022 entschieden (C-411/20): Wer rechtmäßig hier ist und seinen **gewöhnlichen Aufenthalt** hier hat, darf nicht wegen fehlender Einkünfte ausgeschlossen werden. Bekommen Sie eine Ablehnung mit diesem Grund, legen Sie Einspruch ein und lassen Sie sich beraten.

## Nach drei Monaten

Dann kommt es auf Ihr Recht auf [Freizügigkeit](page:free-movement) an, zum Beispiel als Arbeitnehmerin oder Arbeitnehmer (§ 2 Abs. 2 oder 3 FreizügG/EU). Wer nur zur Arbeitssuche hier ist und vorher kein anderes Recht hatte, ist nach dem Gesetz ausgeschlossen (§ 62 Abs. 1a Satz 3 EStG). Die Familienkasse prüft das selbst. Legen Sie deshalb alle Nachweise bei, und lassen Sie sich bei Zweifeln beraten.

## So stellen Sie den Antrag

1. Füllen Sie **KG 1** und für jedes Kind eine **Anlage Kind** aus, auf Papier oder online.
2. Prüfen Sie, ob Sie die **Anlage Ausland (KG 51)** brauchen.
3. Schicken Sie fehlende Papiere später nach. Warten Sie mit dem Antrag nicht, denn es zählen nur die letzten **sechs Monate** (§ 70 Abs. 1 EStG).
4. Heben Sie eine Kopie auf. Die Formulare sind kostenlos.

Haben Sie noch keine Steuer-ID? Sie kommt nach der [Anmeldung](page:registration) mit der Post. Eltern eines neugeborenen Kindes bekommen seit 2024 einen Brief mit QR-Code für den Antrag.

## Der Bescheid

Auf dem Bescheid und auf dem Kontoauszug steht Ihre **Kindergeldnummer**: drei Ziffern, die Buchstaben FK und sechs Ziffern. Die letzte Ziffer bestimmt den Zahltag.

Sind Sie nicht einverstanden? Dann können Sie innerhalb eines Monats **Einspruch** einlegen (§ 347 AO). Das ist kostenlos. Beim Kindergeld heißt es Einspruch, nicht Widerspruch. Ein Bescheid mit der Post gilt seit 2025 am **vierten Tag** nach der Aufgabe bei der Post als angekommen. Lehnt die Familienkasse auch den Einspruch ab, entscheidet das **Finanzgericht**.

## Änderungen sofort melden

Sagen Sie der Familienkasse gleich Bescheid, wenn Sie umziehen, Deutschland verlassen, sich trennen, wenn das Kind die Ausbildung beendet oder wenn Sie Leistungen aus einem anderen Land bekommen.

## Kinderzuschlag

Reicht der Lohn für die Familie nicht, hilft vielleicht der **Kinderzuschlag**: bis zu 297 Euro pro Kind und Monat (2026, § 6a BKGG). Paare brauchen dafür mindestens 900 Euro brutto im Monat, Alleinerziehende 600 Euro. Mit dem Kinderzuschlag bekommen Sie auch Leistungen für **Bildung und Teilhabe** und Entlastung bei den Gebühren für die [Kita](page:school-and-daycare).
`,
};
