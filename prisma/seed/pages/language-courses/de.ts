import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'deutschkurse',
  title: 'Deutsch lernen',
  teaser: 'Welche Wege zu einem Deutschkurs es gibt, auch ohne staatlich bezahlten Integrationskurs.',
  todo: 'Fragen Sie einen Kursträger nach einem Platz für Selbstzahlende und Ihren Betrieb nach einem Berufssprachkurs. Lassen Sie sich vorher beraten, welcher Weg für Sie offen ist.',
  deadline: '',
  place:
    'Bei der Volkshochschule Burgenlandkreis, bei anderen Kursträgern oder bei einer Migrationsberatung.',
  bring: `- Personalausweis oder Pass
- Zulassung oder Verpflichtung zum Integrationskurs, wenn Sie schon eine haben
- Zeugnisse über Deutschprüfungen, wenn Sie welche haben
- Ihren Schichtplan, damit der Kurs zu Ihrer Arbeit passt`,
  body: `## Wichtig: Zulassung zum Integrationskurs ist gestoppt

Menschen aus EU-Ländern haben **keinen Rechtsanspruch** auf einen **Integrationskurs**. Früher konnten sie zugelassen werden, wenn Plätze frei waren (§ 44 Abs. 4 AufenthG).

Das Bundesamt für Migration und Flüchtlinge (BAMF) hat diesen Weg mit einem Rundschreiben vom 9. Februar 2026 geschlossen. Im Haushaltsjahr 2026 lässt es auf diesem Weg niemanden zu. Das gilt ausdrücklich auch für EU-Bürgerinnen und EU-Bürger. Viele ältere Internetseiten sagen noch etwas anderes.

## Diese Wege gibt es trotzdem

- **Alte Zulassung:** Haben Sie schon eine Zulassung bekommen? Sie bleibt gültig.
- **Selbst zahlen:** Kursträger dürfen Sie aufnehmen, wenn Sie den Kurs selbst bezahlen. Fragen Sie vorher nach dem Preis und nach Raten.
- **Verpflichtung durch das Jobcenter:** Wer Leistungen nach dem SGB II bekommt, kann zum Kurs verpflichtet werden (§ 44a AufenthG). Sprechen Sie das Jobcenter darauf an. Mehr zu diesen Leistungen: [Grundsicherungsgeld (früher: Bürgergeld)](page:basic-income).
- **Weitere Wege:** Beratungsstellen kennen noch mehr Möglichkeiten. Fragen Sie eine **Migrationsberatung**.

Der Integrationskurs hat meist 600 Stunden Sprache und 100 Stunden Orientierung. Für Menschen, die lesen und schreiben lernen, gibt es Kurse mit 900 und 100 Stunden.

## Deutsch für den Beruf

**Berufssprachkurse** sind ein eigenes Programm (§ 45a AufenthG, DeuFöV). Der Stopp von Februar 2026 betrifft die Zulassung zum Integrationskurs.

Ein **Job-Berufssprachkurs** findet an Ihrem Arbeitsplatz statt:

- 100 bis 150 Unterrichtsstunden
- ab drei Personen
- ab dem Niveau A2 oder B1
- für Menschen, die in einem Betrieb arbeiten

Fragen Sie Ihren Arbeitgeber, ob er so einen Kurs anbietet. Auch der Betriebsrat kann helfen. Was sonst bei der Arbeit gilt, lesen Sie unter [Arbeit und Lohn](page:work-and-wages).

## Kostenlos im Internet üben

- **vhs-Lernportal:** Kurse von A1 bis B2, auch Deutsch für den Beruf
- **Nicos Weg** von der Deutschen Welle

Damit lernen Sie zu jeder Zeit, auch nach einer Schicht.

## Kurs und Schichtarbeit

Viele Kurse liegen in der Arbeitszeit. Fragen Sie beim Kursträger nach Kursen am Abend, am Wochenende oder online. Gibt es keinen Kurs, der zu Ihrer Schicht passt? Sagen Sie es einer Beratungsstelle. Der Runde Tisch sammelt solche Lücken und gibt sie weiter.

Sprechen üben können Sie auch in Sprachcafés und Treffpunkten in Ihrer Stadt.

## Wenn Sie beim Termin eine Übersetzung brauchen

**SiSA** ist die Sprachmittlung von LAMSA e. V. Freiwillige übersetzen am Telefon oder begleiten Sie. Melden Sie den Bedarf drei Werktage vorher an.

Anträge und Unterlagen zur sozialen Sicherheit in einem Fall zwischen zwei EU-Ländern dürfen Sie in jeder Amtssprache der EU einreichen (Art. 76 Abs. 7 VO (EG) Nr. 883/2004).

## Brauche ich eine Prüfung?

Für Ihr Recht zu bleiben brauchen Sie keine Deutschprüfung. Das Niveau B1 und der Test „Leben in Deutschland“ sind wichtig, wenn Sie die deutsche Staatsangehörigkeit beantragen wollen. Für manche Berufe und für die [Anerkennung eines Abschlusses](page:recognition) kann Deutsch ebenfalls wichtig sein.`,
};
