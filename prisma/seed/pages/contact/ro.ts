import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'contact',
  title: 'Contact',
  teaser: 'Așa luați legătura cu coordonarea portalului și așa găsiți ajutor pentru cazul dumneavoastră.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Căutați ajutor pentru cazul dumneavoastră?

Atunci vă stau la dispoziție serviciile de consiliere: [Găsiți consiliere](path:help). Acolo alegeți tema și localitatea dumneavoastră.

Vă rugăm să nu ne trimiteți decizii, contracte sau acte de identitate. Nu putem oferi consiliere în cazuri individuale.

## Urgență

| Număr | Ajutor |
|---|---|
| **112** | Pompieri și ambulanță |
| **110** | Poliție |
| **116 117** | Serviciul medical de gardă (Ärztlicher Bereitschaftsdienst), când cabinetul este închis |
| **116 016** | Hilfetelefon Gewalt gegen Frauen (linia de ajutor: violența împotriva femeilor): zi și noapte, gratuit, 18 limbi |
| **115** | Numărul autorităților (Behördennummer): întrebări generale pentru autorități |

## Întrebări despre portal sau despre masa rotundă

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Scrieți-ne sau sunați-ne, de exemplu,

- dacă o informație din portal este greșită sau veche,
- dacă instituția dumneavoastră vrea să participe la masa rotundă,
- dacă aveți nevoie de materiale pentru munca dumneavoastră.

Ați găsit o barieră pe o pagină? Vă rugăm să folosiți formularul de pe pagina [Accesibilitate](page:accessibility). Cum folosim datele aflați la [Protecția datelor](page:privacy).`,
};
