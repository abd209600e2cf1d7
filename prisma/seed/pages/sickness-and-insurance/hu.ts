import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'betegseg-es-egeszsegbiztositas',
  title: 'Betegség és egészségbiztosítás',
  teaser:
    'Hogyan lesz biztosított, mit tegyen betegség vagy munkahelyi baleset esetén, és hogyan kerülje el az egészségbiztosítónál a tartozást.',
  todo: 'Amint van munkája, válasszon egészségbiztosítót (Krankenkasse). Ha beteg, azonnal szóljon a munkáltatónak, és időben menjen orvoshoz.',
  deadline:
    'Egészségbiztosító: a munkakezdéstől 14 nap. Betegség bejelentése: azonnal; orvosi igazolás legkésőbb a negyedik napon, kérésre korábban. Írja fel a betegség első napját.',
  place:
    'Forduljon a választott egészségbiztosítóhoz. A betegséget a munkáltatónak jelentse be; munkahelyi baleset után olyan rendelőbe menjen, ahol Durchgangsarzt vagy Durchgangsärztin (munkahelyi balesetekre kijelölt szakorvos) dolgozik.',
  bring: `- elektronikus **Gesundheitskarte** (egészségbiztosítási kártya)
- Európai Egészségbiztosítási Kártya (**EHIC**), ha még a hazájában biztosított
- **E 104** vagy **S041** nyomtatvány a más EU-országokban szerzett biztosítási időről
- **S1** nyomtatvány, ha a családja egy másik EU-országban lakik
- személyi igazolvány vagy útlevél`,
  body: `## Ki biztosított?

Aki havonta 603 eurónál többet keres (2026), az alkalmazottként általában az első naptól **törvényes egészségbiztosításban** részesül (§ 5 SGB V). 2027. január 1-jétől a Minijob határa 633 euró. **Egy Minijob önmagában nem ad egészségbiztosítást.**

Az egészségbiztosítót Ön választja ki, erre 14 nap áll rendelkezésére (§ 175 SGB V). A Gesundheitskarte postán érkezik. A járulék a bér 14,6 százaléka, ehhez jön a biztosító **Zusatzbeitrag** nevű kiegészítő járuléka. Ön és a munkáltató fele-fele arányban fizetik. Ezenkívül ápolásbiztosítást (Pflegeversicherung) is kell fizetni.

## A család együttes biztosítása

A házastárs és a gyermekek **ingyen** bekerülhetnek az Ön **Familienversicherung** nevű családi biztosításába (§ 10 SGB V), ha kicsi a jövedelmük: legfeljebb havi 565 euró, Minijobbal legfeljebb 603 euró (2026). Évente kétszer lehet több is. Ha a család egy másik EU-országban lakik, kérje a biztosítójától az **S1** nyomtatványt.

## Ha Ön beteg

1. **Azonnal** szóljon a munkáltatónak.
2. Menjen orvoshoz. Az igazolásra (**Arbeitsunfähigkeit, eAU**: elektronikus keresőképtelenségi igazolás) legkésőbb a negyedik napon van szüksége. A munkáltató korábban is kérheti. A rendelő elektronikusan küldi el, a munkáltató pedig lekéri (§ 5 EFZG).
3. Ha már négy hete az üzemben dolgozik, hat hétig a teljes bérét kapja (**Entgeltfortzahlung**, a bér továbbfizetése, § 3 EFZG). Előtte és utána az egészségbiztosító **Krankengeldet** (táppénzt) fizet, legfeljebb 78 hétig (§§ 44, 48 SGB V).

Életveszély esetén hívja a **112** segélyhívót.

## Munkahelyi baleset

A munkáltatónak és a rendelőben is mondja ki világosan ezt a szót: **Arbeitsunfall** (munkahelyi baleset). A munkába menet történt baleset is ide tartozik. Ha három napnál tovább beteg, a munkáltató három napon belül bejelenti a balesetet a **Berufsgenossenschaft** nevű baleset-biztosítónak (§ 193 SGB VII). Írja le, mi történt, és ki látta.

## Elveszítette a munkáját vagy elköltözött

A munka vége után még egy hónapig biztosított (§ 19 Abs. 2 SGB V). Utána **automatikusan önkéntes tag** lesz, és járulékot kell fizetnie (§ 188 Abs. 4 SGB V). Ez nem érvényes, ha más biztosítást igazol, vagy ha elhagyja Németországot és kijelentkezett. Sok tartozás éppen itt keletkezik. Ezért válaszoljon az egészségbiztosító leveleire. Olvassa el ezeket is: [Felmondás](page:dismissal) és [Lakcímbejelentés](page:registration).

## Tartozás az egészségbiztosítónál

Elmaradás esetén a biztosító továbbra is fizet akut betegségnél és várandósság alatt. A gyermekek biztosítva maradnak (§ 16 Abs. 3a SGB V). Beszéljen időben a biztosítóval, és kérjen tanácsot.

## Munka nélkül

Aki nem dolgozik, annak a három hónapnál hosszabb tartózkodáshoz megfelelő egészségbiztosítási védelem kell (§ 4 FreizügG/EU). Hogy melyik biztosító veszi fel, az attól függ, hol volt utoljára biztosítva az EU-ban. Vannak, akik itt kiesnek a rendszerből. Kérjen tanácsot, és vigye magával az **E 104** vagy az **S041** nyomtatványt. Az **EHIC** csak az átmeneti tartózkodás alatt szükséges kezeléseknél segít. Többet a tartózkodási jogról: [Szabad mozgás](page:free-movement).

## Munka élelmiszerrel

Az első munkanap előtt **Belehrung nach § 43 IfSG** nevű egészségügyi oktatásra van szüksége, ezt a Gesundheitsamt (egészségügyi hivatal) tartja.

## Nyelv az orvosnál

Az egészségbiztosító nem fizet tolmácsot. A **SiSA** nyelvi közvetítő szolgálat sok beszélgetésnél segíthet, de a műtét előtti beszélgetésnél és a pszichoterápiában nem.
`,
};
