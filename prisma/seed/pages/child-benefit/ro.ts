import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'alocatie-pentru-copii',
  title: 'Kindergeld: alocația pentru copii',
  teaser:
    'Pentru fiecare copil primiți în 2026 câte 259 de euro pe lună. Depuneți cererea din timp, chiar dacă copilul trăiește în altă țară a UE.',
  todo: 'Depuneți cererea la Familienkasse (casa de alocații familiale) cât mai devreme. Aveți nevoie de formularul KG 1 și, pentru fiecare copil, de o anexă Anlage Kind.',
  deadline:
    'Familienkasse plătește în urmă cel mult șase luni. Împotriva unui refuz aveți la dispoziție o lună pentru Einspruch (contestație). Notați când a ajuns la dumneavoastră decizia (Bescheid).',
  place:
    'Responsabilă este Familienkasse de la Bundesagentur für Arbeit (agenția federală pentru ocuparea forței de muncă). Puteți depune cererea și online.',
  bring: `- formularul **KG 1** (cererea)
- **Anlage Kind** (anexa pentru copil) pentru fiecare copil
- **Anlage Ausland (KG 51)** (anexa pentru străinătate), dacă un părinte sau un copil trăiește sau lucrează în străinătate sau dacă primiți prestații familiale din altă țară
- **Steuer-ID** (numărul de identificare fiscală), al dumneavoastră și al copilului
- certificatul de naștere al copilului
- **Meldebestätigung** (confirmarea înregistrării adresei)
- dovada că lucrați sau dovada unui alt motiv pentru dreptul la liberă circulație`,
  body: `## Cât și pentru cine?

**Kindergeld** (alocația pentru copii) este în 2026, pentru fiecare copil, de **259 de euro** pe lună. Cine primește deja Kindergeld nu are nevoie de o cerere nouă pentru noua sumă.

Kindergeld este pentru părinții care locuiesc aici, care își au aici reședința obișnuită sau care plătesc aici impozit pe toate veniturile (voll steuerpflichtig). Copilul poate trăi în **orice țară a UE** (§§ 62, 63 EStG, Art. 67 din Regulamentul VO (EG) 883/2004). Familienkasse scade prestațiile familiale din altă țară. Dacă prestația de acolo este mai mică, ea poate plăti diferența (**Unterschiedsbetrag**, Art. 68 din Regulamentul VO (EG) 883/2004).

| Vârsta copilului | Condiție |
|---|---|
| până la 18 ani | nicio altă condiție pentru copil |
| până la 21 de ani | copilul este înregistrat în căutarea unui loc de muncă |
| până la 25 de ani | formare profesională sau studii |
| fără limită de vârstă | dizabilitate care a început înainte de împlinirea vârstei de 25 de ani |

## Primele trei luni

Depuneți cererea **și în primele trei luni** după sosire. Legea germană cere pentru această perioadă venituri în Germania (§ 62 Abs. 1a EStG). Curtea de Justiție a Uniunii Europene a hotărât însă la 1 august 2022 (C-411/20): cine se află legal aici și își are aici **reședința obișnuită** (gewöhnlicher Aufenthalt) nu poate fi exclus pentru că nu are venituri. Dacă primiți un refuz cu acest motiv, depuneți Einspruch (contestație) și cereți sfaturi.

## După trei luni

Atunci contează dreptul dumneavoastră la [liberă circulație](page:free-movement), de exemplu ca lucrătoare sau lucrător (§ 2 Abs. 2 sau 3 FreizügG/EU). Cine este aici numai pentru a căuta de lucru și nu a avut înainte un alt drept este exclus de lege (§ 62 Abs. 1a Satz 3 EStG). Familienkasse verifică singură acest lucru. De aceea atașați toate dovezile și, dacă aveți îndoieli, cereți sfaturi.

## Cum depuneți cererea

1. Completați **KG 1** și pentru fiecare copil o **Anlage Kind**, pe hârtie sau online.
2. Verificați dacă aveți nevoie de **Anlage Ausland (KG 51)**.
3. Trimiteți mai târziu actele care lipsesc. Nu amânați cererea, pentru că se iau în calcul numai ultimele **șase luni** (§ 70 Abs. 1 EStG).
4. Păstrați o copie. Formularele sunt gratuite.

Nu aveți încă Steuer-ID? Vine prin poștă după [înregistrarea adresei](page:registration). Părinții unui nou-născut primesc din 2024 o scrisoare cu un cod QR pentru cerere.

## Decizia (Bescheid)

Pe decizie și pe extrasul de cont se află numărul dumneavoastră de alocație (**Kindergeldnummer**): trei cifre, literele FK și șase cifre. Ultima cifră stabilește ziua plății.

Nu sunteți de acord? Atunci puteți depune în termen de o lună **Einspruch** (§ 347 AO). Este gratuit. La Kindergeld, contestația se numește Einspruch, nu Widerspruch. O decizie trimisă prin poștă este considerată din 2025 primită în **a patra zi** după predarea la poștă. Dacă Familienkasse respinge și Einspruch, hotărăște **Finanzgericht** (tribunalul fiscal).

## Anunțați imediat schimbările

Anunțați imediat Familienkasse dacă vă mutați, dacă plecați din Germania, dacă vă despărțiți, dacă copilul își termină formarea profesională sau dacă primiți prestații din altă țară.

## Kinderzuschlag (supliment pentru copii)

Dacă salariul nu ajunge pentru familie, poate vă ajută **Kinderzuschlag**: până la 297 de euro pe copil și lună (2026, § 6a BKGG). Cuplurile au nevoie pentru aceasta de cel puțin 900 de euro brut pe lună, părinții singuri de 600 de euro. Cu Kinderzuschlag primiți și prestații pentru educație și participare (**Bildung und Teilhabe**) și o reducere a taxelor pentru [Kita (creșă, grădiniță)](page:school-and-daycare).
`,
};
