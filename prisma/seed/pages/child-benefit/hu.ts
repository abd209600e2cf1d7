import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kindergeld-csaladi-potlek',
  title: 'Kindergeld (családi pótlék)',
  teaser:
    '2026-ban minden gyermek után havi 259 euró jár. Adja be korán a kérelmet, akkor is, ha a gyermeke egy másik EU-országban él.',
  todo: 'A lehető leghamarabb adja be a kérelmet a Familienkasséhoz (családtámogatási pénztár). A KG 1 nyomtatványra és minden gyermekhez egy Anlage Kind nevű mellékletre van szüksége.',
  deadline:
    'A Familienkasse visszamenőleg legfeljebb hat hónapra fizet. Elutasítás ellen egy hónapon belül nyújthat be Einspruchot (kifogás). Írja fel, mikor érkezett meg a határozat.',
  place:
    'A Bundesagentur für Arbeit (szövetségi munkaügyi hivatal) Familienkasse nevű szerve illetékes. A kérelmet online is beadhatja.',
  bring: `- **KG 1** nyomtatvány (kérelem)
- **Anlage Kind** (gyermek melléklet) minden gyermekhez
- **Anlage Ausland (KG 51)** (külföld melléklet), ha az egyik szülő vagy egy gyermek külföldön él vagy dolgozik, vagy ha egy másik országból családi ellátást kap
- az Ön és a gyermek **Steuer-ID** száma (adóazonosító)
- a gyermek születési anyakönyvi kivonata
- **Meldebestätigung** (bejelentkezési igazolás)
- igazolás a munkájáról vagy arról, hogy más okból illeti meg a szabad mozgás joga`,
  body: `## Mennyi jár és kinek?

A **Kindergeld** összege 2026-ban minden gyermek után havi **259 euró**. Aki már kap Kindergeldet, annak az új összeg miatt nem kell új kérelmet beadnia.

Kindergeldet azok a szülők kapnak, akik itt laknak, szokásosan itt tartózkodnak vagy itt teljes körűen adókötelesek. A gyermek **bármelyik EU-országban** élhet (§§ 62, 63 EStG, a 883/2004/EK rendelet 67. cikke). A más országból kapott családi ellátást a Familienkasse beszámítja. Ha ott alacsonyabb az ellátás, megfizetheti az **Unterschiedsbetrag** nevű különbözetet (a 883/2004/EK rendelet 68. cikke).

| A gyermek életkora | Feltétel |
|---|---|
| 18 éves korig | a gyermekre nincs további feltétel |
| 21 éves korig | a gyermek álláskeresőként be van jelentve |
| 25 éves korig | szakképzés vagy felsőfokú tanulmányok |
| korhatár nélkül | a 25. születésnap előtt kialakult fogyatékosság |

## Az első három hónap

Az érkezés utáni **első három hónapban is** adja be a kérelmet. A német törvény erre az időre németországi jövedelmet ír elő (§ 62 Abs. 1a EStG). Az Európai Unió Bírósága azonban 2022. augusztus 1-jén kimondta (C-411/20): aki jogszerűen van itt, és **szokásos tartózkodási helye** itt van, azt nem szabad a jövedelem hiánya miatt kizárni. Ha ezzel az indokkal kap elutasítást, nyújtson be Einspruchot (kifogást), és kérjen tanácsot.

## Három hónap után

Ekkor az számít, hogy megilleti-e a [szabad mozgás](page:free-movement) joga, például munkavállalóként (§ 2 Abs. 2 vagy 3 FreizügG/EU). Aki csak munkát keresni van itt, és előtte nem volt más joga, azt a törvény kizárja (§ 62 Abs. 1a Satz 3 EStG). Ezt a Familienkasse maga vizsgálja. Ezért mellékeljen minden igazolást, és kétség esetén kérjen tanácsot.

## Így adja be a kérelmet

1. Töltse ki a **KG 1** nyomtatványt és minden gyermekhez egy **Anlage Kind** mellékletet, papíron vagy online.
2. Nézze meg, szüksége van-e az **Anlage Ausland (KG 51)** mellékletre.
3. A hiányzó iratokat később is elküldheti. A kérelemmel ne várjon, mert csak az utolsó **hat hónap** számít (§ 70 Abs. 1 EStG).
4. Őrizzen meg egy másolatot. A nyomtatványok ingyenesek.

Még nincs Steuer-ID száma? A [bejelentkezés](page:registration) után postán érkezik. Az újszülöttek szülei 2024 óta QR-kódot tartalmazó levelet kapnak a kérelemhez.

## A határozat

A Bescheid nevű határozaton és a számlakivonaton szerepel a **Kindergeldnummer** (az Ön Kindergeld-száma): három számjegy, az FK betűk és hat számjegy. Az utolsó számjegytől függ a fizetés napja.

Nem ért egyet? Akkor egy hónapon belül **Einspruchot** (kifogást) nyújthat be (§ 347 AO). Ez ingyenes. A Kindergeldnél a jogorvoslat neve Einspruch, nem Widerspruch. A postán küldött határozat 2025 óta a feladás utáni **negyedik napon** számít megérkezettnek. Ha a Familienkasse a kifogást is elutasítja, a **Finanzgericht** (adóügyi bíróság) dönt.

## A változásokat azonnal jelentse be

Azonnal értesítse a Familienkassét, ha átköltözik, ha elhagyja Németországot, ha különválnak, ha a gyermek befejezi a szakképzést, vagy ha más országból kap ellátást.

## Kinderzuschlag (kiegészítő támogatás a gyermekek után)

Ha a bér nem elég a családnak, talán segít a **Kinderzuschlag**: gyermekenként akár havi 297 euró (2026, § 6a BKGG). Pároknak ehhez legalább havi bruttó 900 euróra, egyedülálló szülőknek 600 euróra van szükségük. A Kinderzuschlag mellett **Bildung und Teilhabe** (oktatási és részvételi támogatás) is jár, és kedvezményt kap a [Kita](page:school-and-daycare) díjából.
`,
};
