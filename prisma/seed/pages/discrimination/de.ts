import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'diskriminierung',
  title: 'Diskriminierung und Gleichbehandlung',
  teaser: 'Was Sie tun können, wenn Sie wegen Ihrer Herkunft schlechter behandelt werden.',
  todo: 'Schreiben Sie sofort auf, was passiert ist. Holen Sie sich früh Beratung, damit Sie keine Frist verpassen.',
  deadline:
    'Ansprüche nach dem Allgemeinen Gleichbehandlungsgesetz (AGG) machen Sie innerhalb von zwei Monaten geltend. Bei Bescheiden von Ämtern gilt die Frist in der Rechtsbehelfsbelehrung.',
  place:
    'Bei der Antidiskriminierungsstelle Sachsen-Anhalt, bei LAMSA e. V. oder bei der EU-Gleichbehandlungsstelle. In Gefahr: Polizei 110.',
  bring: `- Ihr Gedächtnisprotokoll: Datum, Ort, Worte, Zeuginnen und Zeugen
- Briefe, E-Mails, Nachrichten und Anzeigen
- Bescheide vom Amt mit Briefumschlag
- Arbeitsvertrag, Lohnabrechnungen oder Mietunterlagen, wenn es darum geht`,
  body: `## Ihr Recht auf Gleichbehandlung

Arbeiten Sie in Deutschland? Dann müssen Sie **wie Deutsche behandelt werden** (Art. 45 AEUV, Art. 7–9 VO (EU) Nr. 492/2011). Das gilt für:

- den Zugang zu Arbeit
- Lohn und Arbeitsbedingungen
- Kündigung
- Wohnen
- soziale Leistungen und Steuern

Daneben schützt Sie das **Allgemeine Gleichbehandlungsgesetz (AGG)** bei der Arbeit und bei Geschäften im Alltag. Es verbietet Nachteile wegen der ethnischen Herkunft oder aus rassistischen Gründen, wegen des Geschlechts, der Religion, einer Behinderung, des Alters oder der sexuellen Identität. Die Staatsangehörigkeit allein steht nicht im AGG. Oft geht es aber in Wirklichkeit um die Herkunft.

## Die Frist: zwei Monate

Nach dem AGG haben Sie **zwei Monate** Zeit (§ 15 Abs. 4, § 21 Abs. 5 AGG). Schreiben Sie einen Brief und heben Sie einen Nachweis auf. Reden allein reicht nicht. Warten Sie nicht bis zum Ende der Frist, sondern holen Sie sich vorher Rat.

## Bei der Arbeit

Sie dürfen sich im Betrieb beschweren (§ 13 AGG). Ihr Arbeitgeber darf Sie dafür nicht bestrafen (§ 16 AGG). Sprechen Sie auch mit dem Betriebsrat oder der Gewerkschaft. Mehr Hilfe: [Arbeit und Lohn](page:work-and-wages).

## Bei der Wohnungssuche

Niemand darf Sie wegen Ihres Namens oder Ihrer Herkunft ablehnen (§ 19 AGG). Es gibt Sonderregeln, zum Beispiel wenn jemand mehr als 50 Wohnungen vermietet oder wenn beide Seiten eng zusammen wohnen oder einander nahestehen. Eine Beratungsstelle kann das mit Ihnen prüfen. Mehr zum [Wohnen](page:housing).

## Beim Amt

Für Ämter gilt das AGG nicht. Dort helfen andere Wege:

- **Gleichbehandlung nach EU-Recht:** Berufen Sie sich auf Art. 18 und Art. 45 AEUV.
- **Widerspruch** gegen einen Bescheid: Die Frist steht in der **Rechtsbehelfsbelehrung**. Beim Kindergeld heißt das Mittel **Einspruch**.
- **Fachaufsichtsbeschwerde:** eine Beschwerde bei der Stelle, die das Amt beaufsichtigt.
- **SOLVIT:** Das EU-Netz hilft kostenlos, wenn ein Amt EU-Recht nicht beachtet. Ziel ist eine Lösung in zehn Wochen. Halten Sie trotzdem die Frist für den Widerspruch ein.

## Das schreiben Sie auf

Ein **Gedächtnisprotokoll** hilft später sehr. Schreiben Sie am selben Tag:

1. Wann und wo ist es passiert?
2. Wer war dabei?
3. Was wurde gesagt oder getan? Möglichst wörtlich.
4. Wer hat es gesehen oder gehört?
5. Welche Papiere oder Nachrichten gibt es?

## Wer hilft

- **Antidiskriminierungsstelle Sachsen-Anhalt:** bei allen Gründen des AGG
- **LAMSA e. V.:** bei Rassismus
- **OFEK:** bei Antisemitismus
- **EU-Gleichbehandlungsstelle:** Information in mehreren EU-Sprachen und Hinweis auf die richtige Beratung für Beschäftigte aus der EU
- **Antidiskriminierungsstelle des Bundes:** Telefon 0800 546 546 5
- **Mobile Opferberatung:** nach Gewalt

Sie sind nicht allein: Im Jahr 2024 gab es bei der Beratung in Sachsen-Anhalt rund 270 Fälle.

## Beleidigung, Drohung, Gewalt

Rufen Sie in Gefahr die Polizei: **110**. Ist jemand verletzt, rufen Sie **112**.

Werden Ihre Rechte als EU-Bürgerin oder EU-Bürger nicht beachtet, lesen Sie auch: [Freizügigkeit](page:free-movement).`,
};
