import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'grundsicherungsgeld',
  title: 'Grundsicherungsgeld (früher: Bürgergeld)',
  teaser: 'Hilfe vom Jobcenter, wenn Lohn oder Einkommen nicht zum Leben reicht.',
  todo: 'Stellen Sie den Antrag sofort, auch formlos. Die Formulare können Sie danach ausfüllen.',
  deadline:
    'Der Antrag wirkt ab dem Ersten des Monats, in dem Sie ihn stellen. Gegen einen Bescheid haben Sie einen Monat Zeit für den Widerspruch.',
  place: 'Beim Jobcenter Burgenlandkreis mit Häusern in Weißenfels, Naumburg und Zeitz.',
  bring: `- Personalausweis oder Pass aller Personen im Haushalt
- Meldebestätigung
- Mietvertrag und letzte Abrechnung der Nebenkosten
- Arbeitsvertrag und Lohnabrechnungen, auch vom Minijob
- Kontoauszüge der letzten drei Monate
- Gesundheitskarte und Rentenversicherungsnummer
- Liste Ihrer Arbeitsstellen in den letzten fünf Jahren
- Bei Arbeitslosigkeit: Kündigung und Bestätigung der Agentur für Arbeit`,
  body: `## Alter Name, neuer Name

Die Leistung nach dem SGB II hieß bisher **Bürgergeld**. Der Bundestag hat am 5. März 2026 beschlossen, dass sie künftig **Grundsicherungsgeld** heißt. Der Start war für den 1. Juli 2026 geplant. In Briefen können Sie beide Namen finden. Fragen Sie beim Jobcenter, welche Regeln für Sie schon gelten.

Laufende Bewilligungen gelten nach dem Beschluss weiter. Sie brauchen dafür keinen neuen Antrag.

## Wer kann die Leistung bekommen?

- **Sie arbeiten oder sind selbstständig:** Sie können vom ersten Tag an einen Antrag stellen, auch wenn der Lohn nur zu niedrig ist (**Aufstockung**).
- **Ihr Arbeitnehmerstatus wirkt fort**, zum Beispiel nach einer Kündigung: siehe [Freizügigkeit](page:free-movement).
- **Ihr Kind geht hier zur Schule** und Sie arbeiten oder haben hier gearbeitet: Daraus kann ein eigenes Aufenthaltsrecht folgen (Art. 10 VO (EU) Nr. 492/2011). Dann darf das Jobcenter nicht allein deshalb ablehnen.
- **Sie leben seit fünf Jahren hier:** Dann besteht ein Anspruch, wenn kein Verlust der Freizügigkeit festgestellt wurde. Die Zeit zählt ab der [Anmeldung](page:registration) (§ 7 Abs. 1 SGB II).

**Ausgeschlossen** sind Menschen, die nicht arbeiten, in den ersten drei Monaten, und Menschen, die nur zur Arbeitssuche hier sind (§ 7 Abs. 1 Satz 2 SGB II). Für sie gibt es beim Sozialamt **Überbrückungsleistungen** für höchstens einen Monat, ein Darlehen für die Rückreise und eine Härteregel (§ 23 Abs. 3 SGB XII). Ob ein Ausschluss für Sie gilt, klärt eine Beratungsstelle mit Ihnen.

## So stellen Sie den Antrag

1. Schreiben Sie dem Jobcenter: „Ich beantrage Leistungen nach dem SGB II.“ Mit Name, Adresse, Datum und Unterschrift. Das ist ein **formloser Antrag** (§ 37 SGB II).
2. Heben Sie einen Nachweis auf, zum Beispiel eine Kopie mit Stempel.
3. Füllen Sie danach den **Hauptantrag** und die Anlagen aus.
4. Geben Sie alle Personen im Haushalt, alles Einkommen und alle Konten an.

Der Hauptantrag fragt Menschen aus Rumänien und Bulgarien nach der **Personenkennnummer** (CNP oder EGN). Wer keine deutsche Staatsangehörigkeit hat, gibt das Datum der Einreise an. Tragen Sie auch Lohn ein, den Ihr Arbeitgeber noch nicht gezahlt hat: [Arbeit und Lohn](page:work-and-wages).

## Beträge im Jahr 2026

| Person | Regelbedarf im Monat (2026) |
|---|---|
| alleinstehend oder alleinerziehend | 563 Euro |
| Paare, jede Person | 506 Euro |
| Erwachsene bis 24 Jahre im Haushalt der Eltern | 451 Euro |
| Jugendliche 14 bis 17 Jahre | 471 Euro |
| Kinder 6 bis 13 Jahre | 390 Euro |
| Kinder 0 bis 5 Jahre | 357 Euro |

Dazu kommen **Kosten der Unterkunft und Heizung** (§ 22 SGB II) und [Leistungen für Schulkinder](page:school-and-daycare).

## Was der Beschluss vom März 2026 ändert

- Arbeit zu finden geht vor.
- Vermögen wird von Anfang an geprüft. Der Freibetrag hängt vom Alter ab.
- Für die Wohnkosten gibt es eine Obergrenze.
- Wer Termine versäumt, muss mit strengeren Folgen rechnen.
- Eltern können ab dem 14. Lebensmonat des Kindes zur Arbeit verpflichtet sein.

## Sie sind nicht einverstanden?

Legen Sie innerhalb eines Monats **Widerspruch** ein, schriftlich und mit Unterschrift. Ein Brief per Post gilt am vierten Tag nach der Aufgabe als angekommen. Frist verpasst? Dann gibt es noch den **Überprüfungsantrag** (§ 44 SGB X).`,
};
