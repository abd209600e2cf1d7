import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'imprint',
  title: 'Imprint (legal notice)',
  teaser: 'Who provides this portal.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Information under § 5 DDG

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telephone: 0391-5371271  
Website: [www.eumigra.de](https://www.eumigra.de)

Responsible body: **Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)**

EUmigra provides the portal for the Runder Tisch Unionsbürger*innen im Burgenlandkreis (Round Table for EU Citizens in the Burgenlandkreis).

## What is still missing here

The operator will add the following before the public launch: the person authorised to represent it, the court of registration and registration number, the e-mail address and the person responsible under § 18 Abs. 2 MStV.

## No legal advice

This portal does not replace legal advice. It explains rules in a simple form. For your own case, turn to an [advice centre](path:help). Every information page says when we last checked it. The German version is the binding one.

## Links to other sites

We check links when we add them. The operators of other sites are responsible for their content. Do you notice a wrong link? Please report it to us: [Contact](page:contact).

## Software

The software of this portal is licensed under the **EUPL-1.2** (the European Union’s open source licence).

## Further information

- [Privacy](page:privacy)
- [Accessibility](page:accessibility)`,
};
