import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'nemettanulas',
  title: 'Német nyelvtanulás',
  teaser: 'Milyen utak vezetnek egy némettanfolyamhoz, államilag fizetett Integrationskurs nélkül is.',
  todo: 'Kérdezzen meg egy tanfolyamszervezőt, van-e helye önköltséges résztvevőknek, a munkahelyén pedig, hogy van-e Berufssprachkurs (szakmai nyelvtanfolyam). Előtte kérjen tanácsot, melyik út áll nyitva Ön előtt.',
  deadline: '',
  place:
    'A Volkshochschule Burgenlandkreis nevű népfőiskolán, más tanfolyamszervezőknél vagy egy migrációs tanácsadónál (Migrationsberatung).',
  bring: `- személyi igazolvány vagy útlevél
- engedély vagy kötelezés az Integrationskursra, ha már van
- bizonyítványok némettudásról, ha vannak
- a műszakbeosztása, hogy a tanfolyam illeszkedjen a munkájához`,
  body: `## Fontos: az Integrationskursra való felvétel leállt

Az EU-országokból érkező embereknek **nincs törvényes joguk** az **Integrationskurs** (integrációs tanfolyam) elvégzésére. Korábban felvehették őket, ha volt szabad hely (§ 44 Abs. 4 AufenthG).

A Bundesamt für Migration und Flüchtlinge (BAMF, szövetségi migrációs és menekültügyi hivatal) 2026. február 9-i körlevelével ezt az utat lezárta. A 2026-os költségvetési évben ezen az úton senkit sem enged be. Ez kifejezetten az uniós polgárokra is vonatkozik. Sok régebbi internetes oldal még mást mond.

## Ezek az utak mégis nyitva állnak

- **Régi engedély:** Már kapott engedélyt? Az érvényes marad.
- **Önköltség:** A tanfolyamszervezők felvehetik Önt, ha a tanfolyamot saját maga fizeti. Előtte kérdezze meg az árat és a részletfizetést.
- **Kötelezés a Jobcenter által:** Aki az SGB II szerint ellátást kap, azt tanfolyamra kötelezhetik (§ 44a AufenthG). Beszéljen erről a Jobcenterrel. Többet ezekről az ellátásokról: [Grundsicherungsgeld (korábban: Bürgergeld)](page:basic-income).
- **További utak:** A tanácsadó helyek még több lehetőséget ismernek. Kérdezzen meg egy **Migrationsberatung** irodát (migrációs tanácsadás).

Az Integrationskurs többnyire 600 óra nyelvoktatásból és 100 óra tájékoztatásból áll. Akik írni és olvasni is tanulnak, azoknak 900 és 100 órás tanfolyamok vannak.

## Német a munkához

A **Berufssprachkurs** (szakmai nyelvtanfolyam) külön program (§ 45a AufenthG, DeuFöV). A 2026. februári leállítás az Integrationskursra való felvételre vonatkozik.

A **Job-Berufssprachkurs** az Ön munkahelyén zajlik:

- 100–150 tanóra
- három személytől
- A2 vagy B1 szinttől
- olyan embereknek, akik egy üzemben dolgoznak

Kérdezze meg a munkáltatóját, kínál-e ilyen tanfolyamot. A Betriebsrat (üzemi tanács) is segíthet. Hogy a munkában mi érvényes még, arról itt olvashat: [Munkaszerződés és munkabér](page:work-and-wages).

## Ingyenes gyakorlás az interneten

- **vhs-Lernportal:** tanfolyamok A1-től B2-ig, szakmai német is
- **Nicos Weg**, a Deutsche Welle tanfolyama

Ezekkel bármikor tanulhat, műszak után is.

## Tanfolyam és műszakos munka

Sok tanfolyam munkaidőben van. Kérdezze meg a tanfolyamszervezőt, van-e esti, hétvégi vagy online tanfolyam. Nincs olyan tanfolyam, amely illik a műszakjához? Mondja el egy tanácsadó helynek. A kerekasztal (Runder Tisch) összegyűjti és továbbadja az ilyen hiányokat.

A beszédet a városa nyelvi kávézóiban (Sprachcafé) és találkozóhelyein is gyakorolhatja.

## Ha egy megbeszélésen fordításra van szüksége

A **SiSA** a LAMSA e. V. nyelvi közvetítő szolgálata. Önkéntesek fordítanak telefonon, vagy elkísérik Önt. Az igényét három munkanappal előtte jelezze.

Ha az ügy két EU-országot érint, a szociális biztonsággal kapcsolatos kérelmeket és iratokat az EU bármelyik hivatalos nyelvén benyújthatja (a 883/2004/EK rendelet 76. cikkének (7) bekezdése).

## Kell nyelvvizsga?

Ahhoz, hogy itt maradhasson, nem kell német nyelvvizsga. A B1 szint és a „Leben in Deutschland” (Élet Németországban) teszt akkor fontos, ha német állampolgárságot szeretne kérni. Néhány szakmához és a [képesítés elismeréséhez](page:recognition) szintén fontos lehet a német.`,
};
