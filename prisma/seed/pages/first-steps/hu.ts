import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'elso-lepesek',
  title: 'Első lépések az érkezés után',
  teaser: 'Mit érdemes elintéznie az első hetekben a Burgenlandkreis járásban, és mire lesz hozzá szüksége.',
  todo: 'Először jelentse be a lakcímét. Ezután intézze az egészségbiztosítást és a bankszámlát, ha pedig gyermekei vannak, az iskolát, a Kita (bölcsőde, óvoda) helyét és a Kindergeldet (családi pótlék).',
  deadline:
    'Lakcím: a beköltözés után két héten belül. Egészségbiztosító: a munkakezdés után 14 napon belül. Mindkét dátumot azonnal írja fel magának.',
  place:
    'Menjen a városában vagy községében lévő Bürgerbüróba (lakossági ügyfélszolgálat). Weißenfelsben időpontot kell foglalnia; ott a bejelentkezéshez egy Ankunftsgespräch (érkezési beszélgetés) is tartozik a Clearingstelle nevű irodában (tájékoztató pont új lakóknak).',
  bring: `- minden beköltöző személy érvényes személyi igazolványa vagy útlevele
- **Wohnungsgeberbestätigung** (szállásadói igazolás: űrlap, amelyet a bérbeadó ad ki)
- a gyermekek születési anyakönyvi kivonata és a házassági anyakönyvi kivonat, ha családdal érkezik
- Európai Egészségbiztosítási Kártya (EHIC) a munkakezdés előtti időre
- Arbeitsvertrag (munkaszerződés), ha már van`,
  body: `## Joga van itt lenni

Uniós polgárként nincs szüksége vízumra és tartózkodási engedélyre. Elég egy érvényes személyi igazolvány vagy útlevél (§ 2 Abs. 4, § 8 FreizügG/EU). Az első **három hónapban** további feltételek nélkül van joga itt tartózkodni (a 2004/38/EK irányelv 6. cikke, § 2 Abs. 5 FreizügG/EU). Hogy utána mi érvényes, arról itt olvashat: [Szabad mozgás](page:free-movement).

## A legfontosabb lépések

1. **Jelentse be a lakcímét.** A határidő a beköltözés után két hét (§ 17 BMG). Weißenfelsben minden beköltöző személynek személyesen kell megjelennie. A részleteket itt találja: [Lakcímbejelentés](page:registration).
2. **Ankunftsgespräch (érkezési beszélgetés) Weißenfelsben.** Ez a beszélgetés 2022 októbere óta a bejelentkezés része. Kérje az **Ankunftsmappe** nevű mappát (érkezési információs mappa). Angol, bolgár, lengyel, magyar, német és román nyelven kapható.
3. **Írja ki a nevét a postaládára.** Sok fontos levél postán érkezik.
4. **Válasszon egészségbiztosítót (Krankenkasse).** A biztosítót Ön választja ki, erre a munkakezdéstől számítva 14 nap áll rendelkezésére (§ 175 SGB V). Bővebben: [Betegség és egészségbiztosítás](page:sickness-and-insurance).
5. **Nyisson bankszámlát.** Joga van egy **Basiskonto** nevű alapszámlához, állandó lakcím nélkül is. A bank tíz munkanapon belül dönt (§§ 31-34 ZKG).
6. **Írassa be a gyermekeit.** Németországban a gyermekeknek iskolába kell járniuk. A Kita-helyre (bölcsőde, óvoda) joguk van. A [Kindergeld (családi pótlék)](page:child-benefit) iránti kérelmet is gyorsan adja be.

## Számok, amelyeket kapni fog

| Szám | Honnan? | Mire? |
|---|---|---|
| **Steuer-Identifikationsnummer (Steuer-ID)**, adóazonosító szám | A Bundeszentralamt für Steuern (szövetségi központi adóhivatal) küldi el az első lakcímbejelentés után. Nem kell kérelmeznie. | munka, Kindergeld |
| **Sozialversicherungsnummer** (társadalombiztosítási szám) | Az első munkahelyével együtt kapja meg. Az irat neve **Versicherungsnummernachweis**. | nyugdíj és biztosítás |

A Steuer-ID-t tartalmazó levél többnyire néhány hét múlva érkezik meg. A munkáltatójának szüksége van a Steuer-ID-re és az Ön születési dátumára. Ha a Steuer-ID hiányzik, a munkáltató a **Steuerklasse VI** (VI. adóosztály) szerint számol el, és Ön egyelőre több adót fizet (§ 39c EStG).

## Bankszámla, okmányok, autó

- A munkáltatónak egy másik EU-országban vezetett **SEPA-számlára** is át kell utalnia a bért (a 260/2012/EU rendelet 9. cikke).
- Az EU-ban kiállított születési és házassági anyakönyvi kivonathoz nem kell Apostille. Hazájában kérje a **többnyelvű formanyomtatványt** ((EU) 2016/1191 rendelet).
- Az EU-ban kiállított vezetői engedélye továbbra is érvényes. Ha itt lakik, a saját autóját itt kell forgalomba helyeztetnie.
- Minden lakás után **Rundfunkbeitrag** (rádió- és tévédíj) fizetendő. Aki Grundsicherungsgeldet (korábban: Bürgergeld, megélhetési alaptámogatás) kap, mentességet kérhet.

## A tanácsadás és az űrlapok nem kerülnek pénzbe

Senki sem kérhet pénzt azért, hogy odaad Önnek egy hivatalos űrlapot. Legyen óvatos, ha valaki pénzért kínál „segítséget”. Ne írjon alá semmit, amit nem ért. Inkább kérjen tanácsot egy ingyenes tanácsadó helyen.

## Egy mappa minden iratnak

Gyűjtsön mindent egy helyen, és az eredeti iratokat ne adja ki a kezéből: személyi igazolvány, **Meldebestätigung** (bejelentkezési igazolás), Wohnungsgeberbestätigung, **Mietvertrag** (bérleti szerződés), **Arbeitsvertrag** (munkaszerződés), **Lohnabrechnungen** (bérjegyzékek), egészségbiztosítási kártya, a Steuer-ID-t tartalmazó levél és gyermekei okmányai. Minden hivatali levélnél négy dolog fontos: a dátum, az **Aktenzeichen** (ügyiratszám), a **Frist** (határidő) és a **Rechtsbehelfsbelehrung** (jogorvoslati tájékoztató).
`,
};
