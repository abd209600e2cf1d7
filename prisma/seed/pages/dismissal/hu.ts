import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'felmondas',
  title: 'Felmondást kapott',
  teaser: 'A felmondás után nagyon rövid határidők futnak. Ezt tegye meg azonnal.',
  todo: 'Írja fel a napot, amelyen a felmondást megkapta, és őrizze meg a levelet és a borítékot. Jelentkezzen be álláskeresőként, és azonnal kérjen tanácsot.',
  deadline:
    'Három nap az álláskeresőként való bejelentkezésre, három hét a munkaügyi bírósági keresetre. A három hétbe a hétvégék és az ünnepnapok is beleszámítanak. Mindkét dátumot azonnal írja fel.',
  place:
    'Menjen az Agentur für Arbeit hivatalába (munkaügyi hivatal). A keresetet az Arbeitsgericht Halle (munkaügyi bíróság) veszi át, a naumburgi Rechtsantragstelle (iroda, ahol a keresetet leírják) útján is. Az Ön nyelvén a BemA ad ingyenes tanácsot.',
  bring: `- Kündigung (felmondás) a borítékkal együtt
- munkaszerződés
- bérjegyzékek
- az Ön saját listája a munkaidőről
- személyi igazolvány vagy útlevél
- **PD U1**, ha korábban egy másik EU-országban dolgozott`,
  body: `## A határidők egy pillantásra

| Mit? | Meddig? | Jogalap |
|---|---|---|
| Bejelentkezés álláskeresőként (**arbeitsuchend**) | három hónappal a munka vége előtt; ha később tudja meg: három napon belül | § 38 SGB III |
| Bejelentkezés munkanélküliként (**arbeitslos**) | legkésőbb az első munka nélküli napon | SGB III |
| **Kündigungsschutzklage** (kereset a felmondás ellen) | három hét attól számítva, hogy megkapta a felmondást | § 4 KSchG |

A keresetnek a három hét letelte előtt **meg kell érkeznie** a bíróságra. Utána a felmondás érvényesnek számít (§ 7 KSchG).

## Érvényes a felmondás?

A felmondás csak **papíron, eredeti aláírással** érvényes. A WhatsAppon, e-mailben, faxon, szkennelve vagy csak szóban közölt felmondás érvénytelen (§ 623 BGB). Ennek ellenére gyorsan kérjen tanácsot, és ne mulasszon el egyetlen határidőt sem.

A **Kündigungsfrist** (felmondási idő) a törvény szerint négy hét, a hónap 15. napjára vagy a hónap végére. A **Probezeit** (próbaidő) alatt két hét. Ha valaki hosszabb ideje dolgozik az üzemben, a felmondási idő hosszabb. A kollektív szerződés mást is előírhat (§ 622 BGB).

Az általános **Kündigungsschutz** (felmondási védelem) hat hónap után érvényes, a tíznél több dolgozót foglalkoztató üzemekben (§§ 1, 23 KSchG). Külön védelem illeti meg például a várandósokat, a gyermekgondozási szabadságon (Elternzeit) lévő szülőket, a súlyosan fogyatékos embereket és az üzemi tanács tagjait.

## Óvatosan az aláírással

Azt igazolhatja, hogy a levelet **átvette**. Ennél többet nem kell azonnal aláírnia. Az **Aufhebungsvertrag** (közös megegyezés a munkaviszony megszüntetéséről) az Ön beleegyezésével szünteti meg a munkát. Ilyenkor **Sperrzeit** (ellátás nélküli kizárási idő) fenyeget: akár tizenkét hét munkanélküli ellátás nélkül (§ 159 SGB III). Soha ne írja alá olvasatlanul.

## Mi jár Önnek a végén?

- a még hátralévő bér és a túlórák díja,
- pénz azért a szabadságért, amelyet nem tudott kivenni (**Urlaubsabgeltung**, a szabadság megváltása, § 7 Abs. 4 BUrlG),
- **Arbeitszeugnis** (munkahelyi bizonyítvány) és az iratai.

A munkáltatói igazolást (Arbeitsbescheinigung) a munkáltató elektronikusan küldi el az Agentur für Arbeit hivatalának. Hiányzik a bére? Olvassa el ezt az oldalt: [Munkaszerződés és munkabér](page:work-and-wages).

## Munkanélküli ellátás

Az **Arbeitslosengeld** (munkanélküli ellátás) feltétele tizenkét biztosított hónap az elmúlt 30 hónapban (§§ 142, 143 SGB III). A más EU-országokban szerzett idő is beszámít, ha utoljára Németországban dolgozott biztosítással, akár rövid ideig. Ezt a **PD U1** nyomtatvány igazolja.

Egy másik EU-országban szeretne munkát keresni? A **PD U2** nyomtatvánnyal három hónapig magával viheti a munkanélküli ellátást; ez hat hónapra meghosszabbítható. A kérelmet az elutazás **előtt** adja be. Általában előtte négy hétig itt kell rendelkezésre állnia az állásközvetítés számára.

Nem elég a pénz? Tájékozódjon a [Grundsicherungsgeldről (korábban: Bürgergeld)](page:basic-income).

## Az Ön joga, hogy itt maradjon

Egy évnél tovább dolgozott, és önhibáján kívül veszítette el a munkáját? Akkor megtartja a **munkavállalói jogállását** (Arbeitnehmerstatus), amíg munkanélküliként be van jelentve. Egy évnél rövidebb munka után ez hat hónapig marad meg (§ 2 Abs. 3 FreizügG/EU). Bővebben: [Szabad mozgás](page:free-movement).

## Lakás és egészségbiztosító

A munkáltatótól kapott lakás nem szűnik meg automatikusan a munkával együtt. Itt is írásos felmondás kell, határidőkkel (§§ 573 ff., 576 BGB). Ha elhagyja Németországot, szóljon az egészségbiztosítójának, és jelentkezzen ki. Különben a járulékok tovább futnak.

## Mennyibe kerül a bíróság?

A keresethez nem kell ügyvéd és nem kell előleg. Ha kevés a jövedelme, van **Beratungshilfe** (támogatás a jogi tanácsadáshoz, önrész 15 euró) és **Prozesskostenhilfe** (perköltség-támogatás).
`,
};
