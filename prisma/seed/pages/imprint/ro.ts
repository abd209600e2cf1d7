import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'impressum',
  title: 'Impressum: cine răspunde de acest portal',
  teaser: 'Cine oferă acest portal.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Date conform § 5 DDG

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Organizația responsabilă (Träger): **Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)**

EUmigra oferă portalul pentru Runder Tisch Unionsbürger*innen im Burgenlandkreis (masa rotundă pentru cetățenele și cetățenii UE din districtul Burgenlandkreis).

## Ce lipsește încă aici

Persoana cu drept de reprezentare, instanța și numărul de înregistrare în registru, adresa de e-mail și persoana responsabilă conform § 18 Abs. 2 MStV vor fi completate de operator înainte de lansarea publică.

## Fără consultanță juridică

Acest portal nu înlocuiește consultanța juridică. El explică reguli într-o formă simplă. Pentru cazul dumneavoastră adresați-vă unui [serviciu de consiliere](path:help). Pe fiecare pagină de informare scrie când am verificat-o ultima dată. Obligatorie este versiunea germană.

## Linkuri către alte pagini

Verificăm linkurile când le punem. Pentru conținutul paginilor străine sunt responsabili cei care le administrează. Ați observat un link greșit? Vă rugăm să ne anunțați: [Contact](page:contact).

## Software

Software-ul acestui portal are licența **EUPL-1.2** (licența open source a Uniunii Europene).

## Alte informații

- [Protecția datelor](page:privacy)
- [Accesibilitate](page:accessibility)`,
};
