import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'barrierefreiheit',
  title: 'Erklärung zur Barrierefreiheit',
  teaser: 'Wie barrierefrei dieses Portal ist, was noch fehlt und wie Sie uns eine Barriere melden.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Diese Erklärung gilt für das Portal des Runden Tisches Unionsbürger*innen im Burgenlandkreis mit allen Seiten und den Dokumenten, die das Portal selbst erzeugt.

## Welche Regeln wir anwenden

Wir richten uns nach dem Behindertengleichstellungsgesetz Sachsen-Anhalt (§§ 16 bis 16d BGG LSA) und § 11 BGGVO LSA. Der technische Standard ist die Norm **EN 301 549**. Unser Ziel sind die **Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA**.

## Wie weit wir sind

Das Portal ist mit diesen Anforderungen **teilweise vereinbar**.

Grundlage ist eine **Selbstbewertung mit automatischen Tests vom 22. November 2026**. Automatische Tests finden nicht alle Barrieren. Menschen mit Behinderungen haben das Portal noch nicht getestet. Auch Personen, die die angebotenen Sprachen als Muttersprache sprechen, haben es noch nicht geprüft.

## Was noch nicht barrierefrei ist

| Bereich | Stand | Was Sie bis dahin tun können |
|---|---|---|
| Übersetzungen | Noch nicht von Menschen mit dieser Muttersprache geprüft. Es können Fehler vorkommen. | Verbindlich ist die deutsche Fassung. Fragen Sie eine [Beratungsstelle](path:help). |
| Deutsche Gebärdensprache | Es gibt noch keine Videos. | Nutzen Sie die Texte oder das Formular auf dieser Seite. |
| Leichte Sprache | Es gibt erst eine Seite. Testleserinnen und Testleser haben sie noch nicht geprüft. | Die anderen Seiten sind in einfachem Deutsch geschrieben. |
| Bedienung mit Hilfsmitteln | Noch nicht von Menschen getestet, die täglich Screenreader, Vergrößerung oder Sprachsteuerung nutzen. | Schreiben Sie uns oder rufen Sie an: [Kontakt](page:contact). Wir geben Ihnen die Information auf einem anderen Weg. |
| Formulare und Seiten von Ämtern | Wir verlinken sie und können sie nicht ändern. | Fragen Sie beim Amt nach einer barrierefreien Fassung. |

## Eine Barriere melden

Kommen Sie an einer Stelle nicht weiter? Nutzen Sie bitte das **Formular auf dieser Seite**. Schreiben Sie, auf welcher Seite Sie waren und was nicht ging.

Das Formular ist anonym: Es fragt nicht nach Ihrem Namen oder Ihrer Adresse. Wir sehen uns jede Meldung **innerhalb eines Monats** an (§ 16b Abs. 4 BGG LSA). Wir beheben die Barriere oder erklären auf dieser Seite, wie Sie die Information anders bekommen.

Möchten Sie eine persönliche Antwort? Dann schreiben Sie EUmigra oder rufen Sie dort an: [Kontakt](page:contact). Ihre Angaben verwenden wir nur für die Antwort, siehe [Datenschutz](page:privacy).

## Ombudsstelle

Haben Sie nach einem Monat keine oder keine gute Antwort? Dann können Sie sich an die **Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt** wenden (§ 16d BGG LSA). Internet: [lf-barrierefreiheit-st.de](https://lf-barrierefreiheit-st.de). Die Landesfachstelle prüft als Überwachungsstelle auch Internetseiten.

## Datum dieser Erklärung

Wir haben diese Erklärung am 22. November 2026 erstellt. Wir erneuern sie mindestens einmal im Jahr und nach jeder großen Änderung.`,
};
