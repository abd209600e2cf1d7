import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'schule-und-kita',
  title: 'Schule und Kita',
  teaser: 'Jedes Kind hat ein Recht auf Betreuung, und jedes Kind im Schulalter muss zur Schule gehen.',
  todo: 'Melden Sie zuerst Ihre Adresse an. Melden Sie Ihr Kind dann gleich in einer Kita oder für die Schule an.',
  deadline:
    'Warten Sie nicht: Kümmern Sie sich sofort nach der Ankunft um Kita und Schule. Ist Ihr Kind krank, rufen Sie am ersten Tag in der Schule an.',
  place:
    'Kita: bei der Kita selbst oder ihrem Träger; für den Anspruch ist das Jugendamt zuständig. Schule: bei der Schule und beim Landesschulamt.',
  bring: `- Personalausweis oder Pass der Eltern und des Kindes
- Meldebestätigung
- Geburtsurkunde des Kindes
- Schulzeugnisse (am Anfang reichen die Originale aus dem Heimatland)
- Impfausweis mit dem Nachweis über den Masernschutz`,
  body: `## Kita: ein Recht von Geburt an

In Sachsen-Anhalt hat jedes Kind ein Recht auf Betreuung: von der Geburt bis zum Wechsel in die 7. Klasse (KiFöG LSA). Danach ist Betreuung bis 14 Jahre möglich, wenn Plätze frei sind.

- In Krippe und Kindergarten: bis zu 8 Stunden am Tag oder 40 Stunden in der Woche.
- Wenn Arbeit oder Familie es brauchen: bis zu 10 Stunden am Tag oder 50 Stunden in der Woche.
- Für Schulkinder im **Hort**: 6 Stunden am Tag.

Sie fragen direkt bei der Kita oder beim Träger nach einem Platz. Den Anspruch muss das **Jugendamt** erfüllen. Bekommen Sie keinen Platz, dann wenden Sie sich dorthin.

## Was die Kita kostet

Für die Kita zahlen Eltern einen **Elternbeitrag**. Haben Sie wenig Einkommen? Dann kann das Jugendamt den Beitrag ganz oder zum Teil erlassen (§ 90 SGB VIII). Das geht nur mit einem Antrag. Stellen Sie ihn früh.

## Masernschutz

Kita und Schule brauchen den Nachweis, dass Ihr Kind gegen Masern geschützt ist (§ 20 IfSG). Bringen Sie den Impfausweis aus Ihrem Heimatland mit.

## Schule: Pflicht für alle Kinder

Alle Kinder, die in Sachsen-Anhalt wohnen, müssen zur Schule gehen. Die Staatsangehörigkeit spielt keine Rolle (§ 36 SchulG LSA). Die **Schulpflicht** beginnt für Kinder, die bis zum 30. Juni sechs Jahre alt werden (§ 37 SchulG LSA).

So läuft es, wenn Sie neu hier sind:

1. Sie [melden Ihre Adresse an](page:registration).
2. Das **Landesschulamt** weist Ihrem Kind eine Schule zu.
3. Ihr Kind kann dort beim Deutschlernen gefördert werden. Fragen Sie die Schule danach.

Der Ablauf kann an jedem Ort etwas anders sein. Ferien und Anmeldetage ändern sich jedes Jahr. Fragen Sie die Schule nach den aktuellen Terminen.

## Geld für Schulsachen und Ausflüge

Die Schule selbst kostet nichts. Beziehen Sie [Grundsicherungsgeld (früher: Bürgergeld)](page:basic-income), Kinderzuschlag oder Wohngeld? Dann gibt es für Ihr Kind **Leistungen für Bildung und Teilhabe** (§ 28 SGB II):

- für Schulsachen im Jahr 2026: 130 Euro und 65 Euro
- Mittagessen
- Ausflüge und Klassenfahrten
- Nachhilfe
- den Beitrag für einen Verein

Wohnen Sie weit von der Schule entfernt? Der Landkreis bezahlt unter bestimmten Bedingungen die **Schülerbeförderung** (§ 71 SchulG LSA). Denken Sie auch an das [Kindergeld](page:child-benefit).

## Kinder in der Schule haben ein eigenes Aufenthaltsrecht

Arbeiten Sie hier oder haben Sie hier gearbeitet, und Ihr Kind geht hier zur Schule? Dann hat das Kind ein eigenes Recht zu bleiben. Auch der Elternteil, der für das Kind sorgt, hat dieses Recht (Art. 10 VO (EU) Nr. 492/2011). Wer sich darauf stützt, darf nicht allein deshalb von Leistungen nach dem SGB II ausgeschlossen werden (EuGH, C-181/19). Mehr dazu: [Freizügigkeit](page:free-movement).

## Ausbildung

Eine Berufsausbildung steht Menschen aus allen EU-Ländern offen. Wer hier arbeitet, und die Kinder dieser Personen können auch **Berufsausbildungsbeihilfe (BAB)** oder **BAföG** beantragen. Der **Jugendmigrationsdienst (JMD)** berät junge Menschen bis 27 Jahre.`,
};
