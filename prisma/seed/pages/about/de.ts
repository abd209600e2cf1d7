import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'ueber-uns',
  title: 'Über den Runden Tisch',
  teaser: 'Wer wir sind, was wir tun und was mit den Bedarfen geschieht, die wir erfassen.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Wer wir sind

Der **Runde Tisch Unionsbürger*innen im Burgenlandkreis** trifft sich seit 2020 regelmäßig. Am Tisch sitzen Stellen, die jeden Tag mit Menschen aus EU-Ländern zu tun haben:

- **EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt
- **Amt Gleichstellung und Integration der Stadt Weißenfels**
- **BemA** – Beratung migrantischer Arbeitskräfte
- **Migrationsagentur Burgenlandkreis**
- **Caritasverband für das Bistum Magdeburg e. V.**
- weitere Ämter, Beratungsstellen und Vereine

Unsere Schwerpunkte sind **Weißenfels, Naumburg und Zeitz**.

## Was wir erreichen wollen

Menschen aus EU-Ländern haben in Deutschland viele Rechte: bei der Arbeit, beim Wohnen, bei Leistungen, in Schule und Kita. Wir wollen, dass diese Rechte nicht nur auf dem Papier stehen. Sie sollen im Alltag ankommen.

## Was wir tun

- **Bedarfserfassung:** Wir halten fest, wo Unterstützung fehlt.
- **Monitoring und Impulsgebung:** Wir beobachten, was sich ändert, und machen Vorschläge an die zuständigen Stellen.
- **Öffentlichkeitsarbeit:** Wir informieren, damit mehr Menschen ihre Rechte kennen.

Dieses Portal gehört zum Pilotprojekt **„Bereitstellung von Informationsmaterialien und Ausfüllhilfen“**. Hier finden Sie [Beratung in Ihrer Nähe](path:help) und Informationen, zum Beispiel zu den [ersten Schritten nach der Ankunft](page:first-steps).

## Vom Bedarf zum Ergebnis

1. **Bedarf:** Eine Stelle bemerkt eine Lücke, zum Beispiel fehlende Deutschkurse für Menschen in Schichtarbeit. Sie trägt die Lücke ein, ohne Angaben zu Personen.
2. **Häufung:** Kommt derselbe Bedarf öfter vor, wird das sichtbar.
3. **Tagesordnung:** Der Runde Tisch spricht beim nächsten Treffen darüber.
4. **Maßnahme:** Die Mitglieder vereinbaren, wer bis wann was tut.
5. **Ergebnis:** Wir prüfen, was daraus geworden ist, und berichten darüber.

So wird aus vielen einzelnen Erfahrungen eine Verbesserung für alle. Veröffentlichte Zahlen sind so zusammengefasst, dass niemand erkannt werden soll.

## Was dieses Portal nicht ist

- Das Portal gibt **keine Rechtsberatung**. Es erklärt Regeln, aber es entscheidet keinen einzelnen Fall.
- Das Portal ist **kein Amt**. Sie können hier keinen Antrag einreichen. Unsere Ausfüllhilfen bereiten Formulare nur vor.
- Das Portal ersetzt **kein Gespräch**. Bei Fragen zu Ihrem Fall wenden Sie sich an eine [Beratungsstelle](path:help).

Verbindlich ist die deutsche Fassung der Texte. Auf jeder Seite steht, wann wir sie zuletzt geprüft haben.`,
};
