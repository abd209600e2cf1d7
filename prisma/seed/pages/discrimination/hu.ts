import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'diszkriminacio',
  title: 'Diszkrimináció és egyenlő bánásmód',
  teaser: 'Mit tehet, ha a származása miatt rosszabbul bánnak Önnel.',
  todo: 'Azonnal írja le, mi történt. Kérjen korán tanácsot, hogy ne mulasszon el egyetlen határidőt sem.',
  deadline:
    'Az Allgemeines Gleichbehandlungsgesetz (AGG, általános törvény az egyenlő bánásmódról) szerinti igényeit két hónapon belül érvényesítse. A hivatalok határozatainál a Rechtsbehelfsbelehrungban (jogorvoslati tájékoztató) szereplő határidő érvényes.',
  place:
    'Az Antidiskriminierungsstelle Sachsen-Anhalt (antidiszkriminációs iroda), a LAMSA e. V. vagy az EU-Gleichbehandlungsstelle (uniós egyenlő bánásmód iroda). Veszélyben: rendőrség, 110.',
  bring: `- az Ön emlékeztetője (Gedächtnisprotokoll): dátum, hely, szavak, tanúk
- levelek, e-mailek, üzenetek és hirdetések
- hivatali határozatok borítékkal együtt
- munkaszerződés, bérjegyzékek vagy bérleti iratok, ha ezekről van szó`,
  body: `## Joga van az egyenlő bánásmódhoz

Németországban dolgozik? Akkor **ugyanúgy kell bánni Önnel, mint a németekkel** (az EUMSZ 45. cikke, németül: Art. 45 AEUV; a 492/2011/EU rendelet 7–9. cikke). Ez a következőkre érvényes:

- a munkához jutás
- bér és munkafeltételek
- felmondás
- lakhatás
- szociális ellátások és adók

Emellett az **Allgemeines Gleichbehandlungsgesetz (AGG)** védi Önt a munkában és a mindennapi ügyletekben. Tiltja a hátrányt etnikai származás vagy rasszista okok miatt, a nem, a vallás, a fogyatékosság, az életkor vagy a szexuális identitás miatt. Az állampolgárság önmagában nem szerepel az AGG-ben. Gyakran azonban valójában a származásról van szó.

## A határidő: két hónap

Az AGG szerint **két hónapja** van (§ 15 Abs. 4, § 21 Abs. 5 AGG). Írjon levelet, és őrizzen meg egy igazolást. A beszéd önmagában nem elég. Ne várjon a határidő végéig, hanem előtte kérjen tanácsot.

## A munkahelyen

Panaszt tehet az üzemben (§ 13 AGG). A munkáltató ezért nem büntetheti meg Önt (§ 16 AGG). Beszéljen az üzemi tanáccsal (Betriebsrat) vagy a szakszervezettel is. További segítség: [Munkaszerződés és munkabér](page:work-and-wages).

## Lakáskereséskor

Senki sem utasíthatja el Önt a neve vagy a származása miatt (§ 19 AGG). Vannak különleges szabályok, például ha valaki több mint 50 lakást ad bérbe, vagy ha a két fél szorosan együtt lakik, vagy közel áll egymáshoz. Egy tanácsadó hely ezt Önnel együtt megvizsgálhatja. Bővebben: [Lakhatás](page:housing).

## A hivatalban

A hivatalokra az AGG nem vonatkozik. Ott más utak segítenek:

- **Egyenlő bánásmód az uniós jog szerint:** Hivatkozzon az EUMSZ 18. és 45. cikkére (Art. 18, Art. 45 AEUV).
- **Widerspruch** (fellebbezés) egy határozat ellen: A határidő a **Rechtsbehelfsbelehrungban** áll. A Kindergeldnél ennek neve **Einspruch** (kifogás).
- **Fachaufsichtsbeschwerde:** panasz annál a szervnél, amely a hivatalt felügyeli.
- **SOLVIT:** Az uniós hálózat ingyen segít, ha egy hivatal nem tartja be az uniós jogot. A cél egy megoldás tíz héten belül. A fellebbezés határidejét ennek ellenére tartsa be.

## Ezeket írja le

Egy **Gedächtnisprotokoll** (emlékeztető arról, ami történt) később sokat segít. Még aznap írja le:

1. Mikor és hol történt?
2. Ki volt jelen?
3. Mit mondtak vagy mit tettek? Lehetőleg szó szerint.
4. Ki látta vagy hallotta?
5. Milyen iratok vagy üzenetek vannak?

## Ki segít?

- **Antidiskriminierungsstelle Sachsen-Anhalt:** az AGG minden okánál
- **LAMSA e. V.:** rasszizmus esetén
- **OFEK:** antiszemitizmus esetén
- **EU-Gleichbehandlungsstelle:** tájékoztatás több uniós nyelven, és az EU-ból érkező munkavállalókat a megfelelő tanácsadáshoz irányítja
- **Antidiskriminierungsstelle des Bundes** (szövetségi antidiszkriminációs iroda): telefon 0800 546 546 5
- **Mobile Opferberatung** (mobil áldozatsegítő tanácsadás): erőszak után

Nincs egyedül: 2024-ben a szász-anhalti tanácsadásnál mintegy 270 eset volt.

## Sértés, fenyegetés, erőszak

Veszélyben hívja a rendőrséget: **110**. Ha valaki megsérült, hívja a **112** számot.

Ha uniós polgárként nem tartják tiszteletben a jogait, olvassa el ezt is: [Szabad mozgás](page:free-movement).`,
};
