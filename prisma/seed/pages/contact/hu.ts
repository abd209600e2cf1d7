import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kapcsolat',
  title: 'Kapcsolat',
  teaser: 'Így éri el a portál koordinációját, és így talál segítséget a saját ügyében.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Segítséget keres a saját ügyében?

Akkor a tanácsadó helyek állnak a rendelkezésére: [Tanácsadás keresése](path:help). Ott kiválaszthatja a témáját és a helységet.

Kérjük, ne küldjön nekünk határozatot, szerződést vagy igazolványt. Egyedi ügyekben nem tudunk tanácsot adni.

## Vészhelyzet

| Szám | Segítség |
|---|---|
| **112** | tűzoltóság és mentőszolgálat |
| **110** | rendőrség |
| **116 117** | orvosi ügyelet (Ärztlicher Bereitschaftsdienst), ha a rendelő zárva van |
| **116 016** | segélyvonal nők elleni erőszak esetén (Hilfetelefon): éjjel-nappal, ingyenes, 18 nyelven |
| **115** | hivatali hívószám (Behördennummer): általános kérdések a hivatalokhoz |

## Kérdések a portálról vagy a kerekasztalról

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt (az uniós migráció szász-anhalti szakmai és szolgáltató központja)  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Jelentkezzen például,

- ha a portálon egy adat hibás vagy elavult,
- ha az Ön szervezete részt szeretne venni a kerekasztal munkájában,
- ha anyagra van szüksége a munkájához.

Akadályt talált egy oldalon? Kérjük, használja az [Akadálymentesség](page:accessibility) oldalon található űrlapot. Arról, hogyan kezeljük az adatokat, itt olvashat: [Adatvédelem](page:privacy).`,
};
