import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'akadalymentesseg',
  title: 'Akadálymentességi nyilatkozat',
  teaser: 'Mennyire akadálymentes ez a portál, mi hiányzik még, és hogyan jelezhet nekünk egy akadályt.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Ez a nyilatkozat a Runder Tisch Unionsbürger*innen im Burgenlandkreis (az uniós polgárok kerekasztala) portáljára vonatkozik, minden oldallal és azokkal a dokumentumokkal együtt, amelyeket a portál maga készít.

## Milyen szabályokat alkalmazunk?

Szász-Anhalt tartománynak a fogyatékossággal élők egyenlő bánásmódjáról szóló törvénye (§§ 16 bis 16d BGG LSA) és a § 11 BGGVO LSA szerint járunk el. A műszaki szabvány az **EN 301 549**. Célunk a **Web Content Accessibility Guidelines (WCAG) 2.2, AA szint**.

## Hol tartunk?

A portál ezeknek a követelményeknek **részben felel meg**.

Az alap egy **2026. november 22-i önértékelés automatikus tesztekkel**. Az automatikus tesztek nem találnak meg minden akadályt. Fogyatékossággal élő emberek még nem próbálták ki a portált. Olyan személyek sem ellenőrizték még, akiknek a kínált nyelvek az anyanyelvük.

## Mi nem akadálymentes még?

| Terület | Állapot | Mit tehet addig? |
|---|---|---|
| Fordítások | Anyanyelvi beszélők még nem ellenőrizték őket. Előfordulhatnak hibák. | A német változat a mérvadó. Kérdezzen meg egy [tanácsadó helyet](path:help). |
| Német jelnyelv | Még nincsenek videók. | Használja a szövegeket vagy az ezen az oldalon található űrlapot. |
| Könnyen érthető német nyelv (Leichte Sprache) | Egyelőre csak egy oldal van. Tesztolvasók még nem ellenőrizték. | A többi oldal egyszerű német nyelven íródott. |
| Használat segédeszközökkel | Még nem próbálták ki olyan emberek, akik naponta képernyőolvasót, nagyítást vagy hangvezérlést használnak. | Írjon nekünk, vagy hívjon fel bennünket: [Kapcsolat](page:contact). Más úton adjuk meg Önnek az információt. |
| Hivatalok űrlapjai és oldalai | Hivatkozunk rájuk, de nem tudjuk megváltoztatni őket. | Kérjen a hivataltól akadálymentes változatot. |

## Akadály bejelentése

Elakadt valahol? Kérjük, használja az **ezen az oldalon található űrlapot**. Írja meg, melyik oldalon járt, és mi nem működött.

Az űrlap névtelen: nem kéri sem a nevét, sem a címét. Minden bejelentést **egy hónapon belül** megnézünk (§ 16b Abs. 4 BGG LSA). Megszüntetjük az akadályt, vagy ezen az oldalon elmagyarázzuk, hogyan kaphatja meg az információt más úton.

Személyes választ szeretne? Akkor írjon az EUmigrának, vagy hívja fel őket: [Kapcsolat](page:contact). Az adatait csak a válaszhoz használjuk fel, lásd [Adatvédelem](page:privacy).

## Ombudsstelle (vitarendező hivatal)

Egy hónap után nem kapott választ, vagy nem jó a válasz? Akkor az **Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt** hivatalához fordulhat (a tartományi akadálymentességi központ vitarendező hivatala, § 16d BGG LSA). Internet: [lf-barrierefreiheit-st.de](https://lf-barrierefreiheit-st.de). A Landesfachstelle felügyeleti szervként internetes oldalakat is ellenőriz.

## A nyilatkozat dátuma

Ezt a nyilatkozatot 2026. november 22-én készítettük. Legalább évente egyszer és minden nagyobb változás után megújítjuk.`,
};
