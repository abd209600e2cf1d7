import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'contact',
  title: 'Contact',
  teaser: 'How to reach the people who coordinate the portal, and how to find help for your case.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Are you looking for help in your case?

Then the advice centres are there for you: [Find advice](path:help). There you choose your topic and your town.

Please do not send us any official decisions, contracts or identity papers. We cannot advise on individual cases.

## Emergency

| Number | Help |
|---|---|
| **112** | Fire brigade and ambulance |
| **110** | Police |
| **116 117** | Out-of-hours medical service (Ärztlicher Bereitschaftsdienst), when the doctor’s practice is closed |
| **116 016** | Hilfetelefon Gewalt gegen Frauen (helpline for violence against women): round the clock, free of charge, 18 languages |
| **115** | Behördennummer (public authorities’ number): general questions for public offices |

## Questions about the portal or the Round Table

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telephone: 0391-5371271  
Website: [www.eumigra.de](https://www.eumigra.de)

Get in touch, for example,

- if something in the portal is wrong or out of date,
- if your organisation would like to work with the Round Table,
- if you need material for your work.

Have you found a barrier on a page? Please use the form on the page [Accessibility](page:accessibility). How we handle data is explained under [Privacy](page:privacy).`,
};
