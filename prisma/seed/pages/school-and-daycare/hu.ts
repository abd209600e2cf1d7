import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'iskola-bolcsode-ovoda',
  title: 'Iskola és Kita (bölcsőde, óvoda)',
  teaser: 'Minden gyermeknek joga van a gondozáshoz, és minden iskoláskorú gyermeknek iskolába kell járnia.',
  todo: 'Először jelentse be a lakcímét. Utána rögtön írassa be gyermekét egy Kitába (bölcsőde, óvoda) vagy az iskolába.',
  deadline:
    'Ne várjon: a Kita és az iskola ügyét az érkezés után azonnal intézze. Ha a gyermeke beteg, az első napon telefonáljon az iskolába.',
  place:
    'Kita: magánál a Kitánál vagy a fenntartójánál; azért, hogy a gyermek helyet kapjon, a Jugendamt (ifjúsági és gyermekjóléti hivatal) felel. Iskola: az iskolánál és a Landesschulamtnál (tartományi iskolahivatal).',
  bring: `- a szülők és a gyermek személyi igazolványa vagy útlevele
- Meldebestätigung (bejelentkezési igazolás)
- a gyermek születési anyakönyvi kivonata
- iskolai bizonyítványok (kezdetben elég a hazájából hozott eredeti)
- oltási könyv a kanyaró elleni védettség igazolásával`,
  body: `## Kita: jog a születéstől kezdve

Szász-Anhaltban minden gyermeknek joga van a gondozáshoz: a születésétől addig, amíg a 7. osztályba lép (KiFöG LSA). Utána 14 éves korig lehetséges a gondozás, ha van szabad hely.

- Bölcsődében (Krippe) és óvodában (Kindergarten): napi 8 óráig vagy heti 40 óráig.
- Ha a munka vagy a család miatt szükséges: napi 10 óráig vagy heti 50 óráig.
- Iskolásoknak a **Hort** (napközi) keretében: napi 6 óra.

Helyet közvetlenül a Kitánál vagy a fenntartónál kérhet. A jogosultságot a **Jugendamtnak** kell teljesítenie. Ha nem kap helyet, forduljon oda.

## Mennyibe kerül a Kita?

A Kitáért a szülők **Elternbeitrag** nevű szülői hozzájárulást fizetnek. Kevés a jövedelme? Akkor a Jugendamt a hozzájárulást részben vagy egészben elengedheti (§ 90 SGB VIII). Ez csak kérelemre lehetséges. Adja be korán.

## Védettség kanyaró ellen

A Kitának és az iskolának igazolás kell arról, hogy a gyermeke védett a kanyaró ellen (§ 20 IfSG). Vigye magával a hazájából hozott oltási könyvet.

## Iskola: minden gyermeknek kötelező

Minden Szász-Anhaltban lakó gyermeknek iskolába kell járnia. Az állampolgárság nem számít (§ 36 SchulG LSA). A **Schulpflicht** (tankötelezettség) azoknál a gyermekeknél kezdődik, akik június 30-ig betöltik a hatodik életévüket (§ 37 SchulG LSA).

Így zajlik, ha Ön új itt:

1. [Bejelenti a lakcímét](page:registration).
2. A **Landesschulamt** iskolát jelöl ki a gyermekének.
3. Gyermeke ott támogatást kaphat a némettanuláshoz. Kérdezze meg erről az iskolát.

A menete helyenként kissé eltérhet. A szünidők és a beiratkozási napok minden évben változnak. Az aktuális időpontokat kérdezze meg az iskolától.

## Pénz tanszerekre és kirándulásokra

Maga az iskola nem kerül pénzbe. [Grundsicherungsgeldet (korábban: Bürgergeld)](page:basic-income), Kinderzuschlagot vagy Wohngeldet kap? Akkor gyermekének **Leistungen für Bildung und Teilhabe** (oktatási és részvételi támogatás) jár (§ 28 SGB II):

- tanszerekre 2026-ban: 130 euró és 65 euró
- ebéd
- kirándulások és osztálykirándulások
- korrepetálás
- egyesületi tagdíj

Messze lakik az iskolától? A járás bizonyos feltételekkel kifizeti a **Schülerbeförderung** (tanulók utaztatása) költségét (§ 71 SchulG LSA). Gondoljon a [Kindergeldre (családi pótlék)](page:child-benefit) is.

## Az iskolába járó gyermeknek saját tartózkodási joga van

Ön itt dolgozik vagy itt dolgozott, és a gyermeke itt jár iskolába? Akkor a gyermeknek saját joga van itt maradni. Ugyanez a jog illeti meg azt a szülőt is, aki a gyermekről gondoskodik (a 492/2011/EU rendelet 10. cikke). Aki erre hivatkozik, azt nem szabad pusztán ezért kizárni az SGB II szerinti ellátásokból (az Európai Unió Bírósága, C-181/19). Bővebben: [Szabad mozgás](page:free-movement).

## Szakképzés

A szakképzés (Berufsausbildung) minden EU-országból érkező ember előtt nyitva áll. Aki itt dolgozik, valamint annak a gyermekei kérhetnek **Berufsausbildungsbeihilfe (BAB)** nevű szakképzési támogatást vagy **BAföG** nevű tanulmányi támogatást is. A **Jugendmigrationsdienst (JMD)** 27 éves korig ad tanácsot fiataloknak.`,
};
