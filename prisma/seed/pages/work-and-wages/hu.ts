import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'munkaszerzodes-es-munkaber',
  title: 'Munkaszerződés és munkabér',
  teaser:
    'Az Ön jogai a szerződés, a bér, a munkaidő és a szabadság terén, és hogy mit tehet, ha hiányzik a bére.',
  todo: 'Kérje írásban a munkafeltételeket, és minden nap jegyezze fel a munkaidejét. Ha hiányzik a bére, gyorsan és írásban követelje.',
  deadline:
    'A szerződésben vagy a kollektív szerződésben gyakran csak három hónap áll (Ausschlussfrist, jogvesztő határidő). Egyébként többnyire három év érvényes, az év végéig számítva. Keresse meg a határidőt a szerződésében, és írja fel a dátumot.',
  place:
    'Először a BemA tanácsadóját kérdezze: ingyenes, és az Ön nyelvén is segít. A keresetet az Arbeitsgericht Halle (munkaügyi bíróság) veszi át; a Rechtsantragstelle (iroda, ahol a keresetet leírják) Naumburgban van.',
  bring: `- munkaszerződés vagy írásos igazolás a munkafeltételekről
- minden **Lohnabrechnung** (bérjegyzék)
- az Ön saját listája a munkaidőről
- bankszámlakivonatok, amelyeken szerepel a bér
- a munkáltató üzenetei és levelei
- személyi igazolvány vagy útlevél`,
  body: `## Egyenlő jogok

Nincs szüksége munkavállalási engedélyre. A bérre és a munkafeltételekre ugyanazok a szabályok érvényesek Önre, mint a német kollégákra (az EUMSZ 45. cikke, németül: Art. 45 AEUV; a 492/2011/EU rendelet 7. cikke). Rosszabbul bánnak Önnel? Olvassa el ezt az oldalt: [Diszkrimináció](page:discrimination).

## Minimálbér

| | 2026 | 2027. január 1-jétől |
|---|---|---|
| **Mindestlohn** (minimálbér) óránként, bruttó | 13,90 euró | 14,60 euró |
| **Minijob** (kis keresetű állás) felső határa havonta | 603 euró | 633 euró |

A **Midijob** a Minijob határa felett kezdődik, és havi 2.000 euróig tart (2026). A minimálbérnek legkésőbb a következő hónap utolsó banki munkanapján meg kell érkeznie (§ 2 MiLoG). Önnek joga van **Lohnabrechnungra** (bérjegyzékre, § 108 GewO).

## A szerződés

A munkáltatónak igazolnia kell Önnek a fontos feltételeket (**NachwG**). Az első napon meg kell tudnia: a szerződő felek nevét, a bért és a munkaidőt. A többit, a feltételtől függően, hét napon vagy egy hónapon belül kell megtudnia.

2025 óta ehhez gyakran elég egy e-mail. Néhány ágazatban azonban aláírt papír kell: például a húsiparban, a szállításban és a logisztikában, a takarításban, az építőiparban, a szállodákban és a vendéglátásban (§ 2a SchwarzArbG). A **Befristunghoz** (határozott idejű szerződéshez) is papír kell.

Soha ne írjon alá olyat, amit nem ért. Kérjen másolatot.

## Munkaidő és szabadság

- Naponta legfeljebb nyolc óra. Tíz óra is lehetséges, ha később kiegyenlítik (ArbZG).
- Hat óránál hosszabb munka esetén 30 perc **Pause** (szünet), kilenc óránál hosszabb esetén 45 perc.
- Két munkanap között tizenegy óra **Ruhezeit** (pihenőidő).
- Évente legalább négy hét **Urlaub** (szabadság): heti hat munkanap mellett 24 munkanap (BUrlG).

Vezessen saját listát: dátum, kezdés, befejezés, szünetek. Ez fontos bizonyíték.

## Különleges szabályok a húsiparban

- A vágásnál, a darabolásnál és a feldolgozásnál csak az üzem **saját alkalmazottai** dolgozhatnak. A **Werkvertrag** (vállalkozási szerződés) és a **Leiharbeit** (munkaerő-kölcsönzés) ott tilos (§ 6a GSA Fleisch). A kézműves hentesüzemekre (Fleischerhandwerk) ez nem vonatkozik.
- Az üzemnek elektronikusan és a módosítás ellen védetten kell rögzítenie a munkaidőt. A **Rüst-, Umkleide- und Waschzeiten** (előkészület, átöltözés, mosakodás) munkaidőnek számít, és az ehhez szükséges üzemen belüli út is (§ 6 GSA Fleisch).
- A munkaruha és a szerszám ingyenes az Ön számára (§ 4 GSA Fleisch).

## Levonások a bérből

Lakásért, szállításért, késért vagy büntetésként a munkáltató csak jogalap alapján vonhat le pénzt. A bér egy része védett: a munkáltató ezt nem számíthatja be (§ 394 BGB, § 107 GewO, §§ 850 ff. ZPO). Hiányzik pénz az elszámolásából? Kérjen tanácsot.

## Nem érkezik meg a bér

1. Követelje a pénzt írásban. Ennek neve **Geltendmachung** (az igény érvényesítése). Őrizzen meg egy másolatot.
2. Figyeljen az **Ausschlussfrist** határidejére (jogvesztő határidő). A minimálbér nem vész el egy ilyen határidő miatt (§ 3 MiLoG), az afölötti bér viszont talán igen. Ilyen határidő nélkül három év érvényes, az év végéig számítva (§§ 195, 199 BGB).
3. Keresetet nyújthat be az **Arbeitsgericht Halle** (munkaügyi bíróság) előtt. A **Rechtsantragstelle** leírja a keresetét, ha Ön szóban előadja. Nincs szüksége ügyvédre, és nem fizet előleget.
4. A minimálbér megsértését bejelentheti a **Zoll** (vámhivatal) szervének (Finanzkontrolle Schwarzarbeit, a feketemunka ellenőrzése).

[Felmondást](page:dismissal) kapott? Akkor nagyon rövid határidők érvényesek. Betegség esetén ez az oldal segít: [Betegség és egészségbiztosítás](page:sickness-and-insurance).
`,
};
