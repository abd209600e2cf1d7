import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'impressum',
  title: 'Impressum',
  teaser: 'Wer dieses Portal anbietet.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Angaben nach § 5 DDG

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Träger: **Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)**

EUmigra bietet das Portal für den Runden Tisch Unionsbürger*innen im Burgenlandkreis an.

## Was hier noch fehlt

Vertretungsberechtigte Person, Registergericht und Registernummer, E-Mail-Adresse und die verantwortliche Person nach § 18 Abs. 2 MStV werden vom Betreiber vor dem öffentlichen Start ergänzt.

## Keine Rechtsberatung

Dieses Portal ersetzt keine Rechtsberatung. Es erklärt Regeln in einfacher Form. Für Ihren Fall wenden Sie sich an eine [Beratungsstelle](path:help). Auf jeder Informationsseite steht, wann wir sie zuletzt geprüft haben. Verbindlich ist die deutsche Fassung.

## Links zu anderen Seiten

Wir prüfen Links, wenn wir sie setzen. Für den Inhalt fremder Seiten sind deren Betreiber verantwortlich. Bemerken Sie einen falschen Link? Melden Sie ihn uns bitte: [Kontakt](page:contact).

## Software

Die Software dieses Portals steht unter der Lizenz **EUPL-1.2** (Open-Source-Lizenz der Europäischen Union).

## Weitere Hinweise

- [Datenschutz](page:privacy)
- [Barrierefreiheit](page:accessibility)`,
};
