import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'rolunk',
  title: 'A kerekasztalról',
  teaser: 'Kik vagyunk, mit teszünk, és mi történik azokkal az igényekkel, amelyeket felmérünk.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Kik vagyunk?

A **Runder Tisch Unionsbürger*innen im Burgenlandkreis** (az uniós polgárok kerekasztala a Burgenlandkreis járásban) 2020 óta rendszeresen ülésezik. Az asztalnál olyan szervezetek és hivatalok ülnek, amelyek nap mint nap EU-országokból érkező emberekkel foglalkoznak:

- **EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt (az uniós migráció szász-anhalti szakmai és szolgáltató központja)
- **Amt Gleichstellung und Integration der Stadt Weißenfels** (Weißenfels város esélyegyenlőségi és integrációs hivatala)
- **BemA** – Beratung migrantischer Arbeitskräfte (tanácsadás külföldi munkavállalóknak)
- **Migrationsagentur Burgenlandkreis** (a járás migrációs hivatala)
- **Caritasverband für das Bistum Magdeburg e. V.** (a magdeburgi egyházmegye karitásza)
- további hivatalok, tanácsadó helyek és egyesületek

Munkánk súlypontja **Weißenfels, Naumburg és Zeitz**.

## Mit szeretnénk elérni?

Az EU-országokból érkező embereknek Németországban sok joguk van: a munkában, a lakhatásban, az ellátásoknál, az iskolában és a Kitában (bölcsőde, óvoda). Azt szeretnénk, hogy ezek a jogok ne csak papíron létezzenek. A mindennapokban is érvényesüljenek.

## Mit teszünk?

- **Igények felmérése:** Rögzítjük, hol hiányzik a támogatás.
- **Megfigyelés és javaslatok:** Figyeljük, mi változik, és javaslatokat teszünk az illetékes szerveknek.
- **Nyilvánosság:** Tájékoztatunk, hogy minél többen ismerjék a jogaikat.

Ez a portál a **„Bereitstellung von Informationsmaterialien und Ausfüllhilfen”** (tájékoztató anyagok és kitöltési segédletek készítése) kísérleti projekt része. Itt talál [tanácsadást a közelében](path:help) és tájékoztatást, például az [érkezés utáni első lépésekről](page:first-steps).

## Az igénytől az eredményig

1. **Igény:** Egy szervezet hiányt vesz észre, például hogy nincs németnyelv-tanfolyam műszakban dolgozóknak. Személyes adatok nélkül bejegyzi a hiányt.
2. **Halmozódás:** Ha ugyanaz az igény többször előfordul, az láthatóvá válik.
3. **Napirend:** A kerekasztal a következő ülésen beszél róla.
4. **Intézkedés:** A tagok megállapodnak, ki mit tesz meg és meddig.
5. **Eredmény:** Megnézzük, mi lett belőle, és beszámolunk róla.

Így lesz sok egyéni tapasztalatból javulás mindenki számára. A közzétett számokat úgy vonjuk össze, hogy senkit se lehessen felismerni.

## Mi nem ez a portál?

- A portál **nem ad jogi tanácsot**. Szabályokat magyaráz el, de egyetlen egyedi ügyet sem dönt el.
- A portál **nem hivatal**. Itt nem adhat be kérelmet. Kitöltési segédleteink csak előkészítik az űrlapokat.
- A portál **nem helyettesíti a beszélgetést**. Az ügyével kapcsolatos kérdésekkel forduljon egy [tanácsadó helyhez](path:help).

A szövegek német változata a mérvadó. Minden oldalon szerepel, mikor ellenőriztük utoljára.`,
};
