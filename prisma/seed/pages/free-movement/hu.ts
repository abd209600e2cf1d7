import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'szabad-mozgas',
  title: 'Szabad mozgás: az Ön joga, hogy itt maradjon',
  teaser: 'Aki EU-országból jön, itt élhet és dolgozhat. Itt olvashatja, milyen feltételekkel.',
  todo: 'Gyűjtse az igazolásokat a munkájáról és a Németországban töltött idejéről. Kérjen tanácsot, ha egy hivatal kétségbe vonja a jogát.',
  deadline:
    'Egy döntés ellen többnyire egy hónapja van. Pontosan a levél végén, a Rechtsbehelfsbelehrungban (jogorvoslati tájékoztató) olvashatja.',
  place:
    'Migrationsagentur Burgenlandkreis (a járás migrációs hivatala, az Ausländerbehörde idegenrendészeti hatósággal együtt), Schönburger Straße 41, Naumburg, vagy egy migrációs tanácsadó (Migrationsberatung).',
  bring: `- személyi igazolvány vagy útlevél
- munkaszerződés és bérjegyzékek, korábbi munkahelyekről is
- minden németországi lakás Meldebestätigung nevű bejelentkezési igazolása
- igazolás az egészségbiztosításról
- felmondás vagy az Agentur für Arbeit (munkaügyi hivatal) igazolása, ha munkanélküli
- a gyermekek iskolalátogatási igazolása`,
  body: `## Nem kell kártya

Érvényes személyi igazolvánnyal vagy útlevéllel beutazhat és itt lakhat. Az uniós polgároknak **nem kell Aufenthaltskarte** (tartózkodási kártya). A korábbi Freizügigkeitsbescheinigung nevű igazolást 2013-ban eltörölték. Ilyet tehát nem kell bemutatnia.

Az **első három hónapban** további feltételek nélkül van joga itt maradni (§ 2 Abs. 5 FreizügG/EU). [Bejelentkeznie](page:registration) mégis kell, ha itt lakásba költözik.

## Ki maradhat tovább?

A § 2 Abs. 2 FreizügG/EU szerint ez a jog például a következőket illeti meg:

- aki itt dolgozik vagy szakképzésben vesz részt
- aki önálló vállalkozó
- aki **munkát keres**: hat hónapig, valódi elhelyezkedési esély mellett tovább
- aki nem dolgozik, de van elég pénze és egészségbiztosítása
- családtagok
- akit megillet a **Daueraufenthaltsrecht** (állandó tartózkodási jog)

**Arbeitnehmer** (munkavállaló) az, aki bérért, utasítás szerint dolgozik. Tényleges és valódi munkának kell lennie. Részmunkaidő vagy egy Minijob is elég lehet. Az sem veszíti el ezt a jogállást, aki kiegészítésként ellátást kap a Jobcentertől.

## Ha megbetegszik vagy munkanélküli lesz

A jogállás **tovább fennállhat** (§ 2 Abs. 3 FreizügG/EU): betegség esetén, bizonyos esetekben szakképzés alatt, és ha önhibáján kívül veszíti el a munkáját. Egy évnél hosszabb munka után a jogállás időkorlát nélkül megmarad, rövidebb munka után hat hónapig. Ehhez az Agentur für Arbeit igazolása kell arról, hogy a munkanélküliség nem önkéntes.

## Öt év után

Ötévi jogszerű tartózkodás után a törvény erejénél fogva létrejön a **Daueraufenthaltsrecht** (állandó tartózkodási jog, § 4a FreizügG/EU). Az a döntő, hogy ez alatt az idő alatt teljesítette-e a feltételeket. Kérésére igazolást kap (§ 5 Abs. 5 FreizügG/EU).

## Családtagok az EU-n kívüli országokból

Az uniós állampolgársággal nem rendelkező hozzátartozók **Aufenthaltskartét** (tartózkodási kártyát) kapnak, mégpedig a kérelem után hat hónapon belül (§ 5 Abs. 1 FreizügG/EU).

## Mikor szűnik meg a jog?

Az Ausländerbehörde a beutazás után három hónappal igazolásokat kérhet (§ 5 Abs. 3 FreizügG/EU). A jog csak hivatalos döntéssel szűnik meg. Ennek neve **Verlustfeststellung** (a jog elvesztésének megállapítása). Addig azt feltételezik, hogy Önnek megvan ez a joga. Azonnal kérjen tanácsot, ha ilyen levelet kap.

## Pénz a Jobcentertől

Aki dolgozik vagy önálló vállalkozó, az első naptól kérhet [Grundsicherungsgeldet (korábban: Bürgergeld)](page:basic-income). Másokra kizárások vonatkoznak (§ 7 Abs. 1 Satz 2 SGB II). Akit kizárnak, a Sozialamtnál (szociális hivatal) **Überbrückungsleistungen** nevű áthidaló ellátást kaphat legfeljebb egy hónapra, méltányossági esetben többet (§ 23 Abs. 3 SGB XII).

## A más EU-országokban szerzett idő is számít

Betegség, nyugdíj, munkanélküliség és családi ellátások esetén az EU-országokban szerzett időket összeadják (883/2004/EK rendelet). Az ehhez kapcsolódó kérelmeket és iratokat az EU bármelyik hivatalos nyelvén benyújthatja (76. cikk (7) bekezdés). Bővebben: [Betegség és egészségbiztosítás](page:sickness-and-insurance).

## Választás és állampolgárság

A községében és az európai parlamenti választáson szavazhat, mindkettőn 16 éves kortól. A tartományi parlament (Landtag) és a szövetségi parlament (Bundestag) választásán nem szavazhat. Az **Einbürgerung** (a német állampolgárság megszerzése) öt év után lehetséges. 2024 júniusa óta közben megtarthatja az eddigi állampolgárságát.`,
};
