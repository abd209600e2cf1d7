import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kontakt',
  title: 'Kontakt',
  teaser: 'So erreichen Sie die Koordination des Portals, und so finden Sie Hilfe für Ihren Fall.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Sie suchen Hilfe in Ihrem Fall?

Dann sind die Beratungsstellen für Sie da: [Beratung finden](path:help). Dort wählen Sie Ihr Thema und Ihren Ort.

Bitte schicken Sie uns keine Bescheide, Verträge oder Ausweise. Wir können im Einzelfall nicht beraten.

## Notfall

| Nummer | Hilfe |
|---|---|
| **112** | Feuerwehr und Rettungsdienst |
| **110** | Polizei |
| **116 117** | Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist |
| **116 016** | Hilfetelefon Gewalt gegen Frauen: rund um die Uhr, kostenlos, 18 Sprachen |
| **115** | Behördennummer: allgemeine Fragen an Ämter |

## Fragen zum Portal oder zum Runden Tisch

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Melden Sie sich zum Beispiel,

- wenn eine Angabe im Portal falsch oder alt ist,
- wenn Ihre Stelle am Runden Tisch mitarbeiten möchte,
- wenn Sie Material für Ihre Arbeit brauchen.

Sie haben eine Barriere auf einer Seite gefunden? Nutzen Sie bitte das Formular auf der Seite [Barrierefreiheit](page:accessibility). Wie wir mit Daten umgehen, steht unter [Datenschutz](page:privacy).`,
};
