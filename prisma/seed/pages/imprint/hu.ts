import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'impresszum',
  title: 'Impresszum',
  teaser: 'Ki üzemelteti ezt a portált.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Adatok a § 5 DDG szerint

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt (az uniós migráció szász-anhalti szakmai és szolgáltató központja)  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Fenntartó: **Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)** (szász-anhalti egyesület)

Az EUmigra a portált a Runder Tisch Unionsbürger*innen im Burgenlandkreis (az uniós polgárok kerekasztala) számára működteti.

## Ami itt még hiányzik

A képviseletre jogosult személyt, a nyilvántartó bíróságot és a nyilvántartási számot, az e-mail-címet és a § 18 Abs. 2 MStV szerinti felelős személyt az üzemeltető a nyilvános indulás előtt pótolja.

## Nem jogi tanácsadás

Ez a portál nem helyettesíti a jogi tanácsadást. Egyszerű formában magyarázza el a szabályokat. Saját ügyében forduljon egy [tanácsadó helyhez](path:help). Minden tájékoztató oldalon szerepel, mikor ellenőriztük utoljára. A német változat a mérvadó.

## Hivatkozások más oldalakra

A hivatkozásokat akkor ellenőrizzük, amikor elhelyezzük őket. Más oldalak tartalmáért azok üzemeltetői felelnek. Hibás hivatkozást vett észre? Kérjük, jelezze nekünk: [Kapcsolat](page:contact).

## Szoftver

A portál szoftverére az **EUPL-1.2** licenc vonatkozik (az Európai Unió nyílt forráskódú licence).

## További tudnivalók

- [Adatvédelem](page:privacy)
- [Akadálymentesség](page:accessibility)`,
};
