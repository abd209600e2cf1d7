import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'inregistrarea-adresei',
  title: 'Înregistrarea adresei',
  teaser:
    'După mutare vă înregistrați adresa la Bürgerbüro (biroul pentru cetățeni). Iată cum procedați și ce acte vă trebuie.',
  todo: 'Cereți persoanei care vă închiriază locuința documentul Wohnungsgeberbestätigung (confirmarea locuinței). Apoi înregistrați adresa la Bürgerbüro.',
  deadline:
    'În termen de două săptămâni de la mutare. Notați ziua mutării și ultima zi a termenului și faceți din timp o programare.',
  place:
    'Mergeți la Bürgerbüro (Meldebehörde, autoritatea de evidență a populației) din orașul sau comuna în care locuiți. În Weißenfels aveți nevoie de o programare și toate persoanele vin personal.',
  bring: `- carte de identitate sau pașaport valabil pentru toate persoanele care se mută
- **Wohnungsgeberbestätigung** (confirmarea locuinței), completată în întregime
- certificatele de naștere ale copiilor
- certificatul de căsătorie, dacă sunteți căsătoriți`,
  body: `## Cine trebuie să se înregistreze?

Cine se mută într-o locuință își înregistrează adresa în termen de **două săptămâni** (§ 17 Abs. 1 BMG). Acest lucru este valabil și pentru subînchiriere, și pentru cazarea oferită de angajator. Dacă locuiți de obicei în străinătate și nu rămâneți aici mai mult de **trei luni**, nu trebuie să vă înregistrați (§ 27 Abs. 2 BMG). Copiii sub 16 ani sunt înregistrați de persoana la care se mută.

În Weißenfels, din prima înregistrare face parte un **Ankunftsgespräch** (discuție la sosire) la Clearingstelle (biroul de îndrumare). Acolo puteți pune întrebări despre muncă, locuință și familie.

## Documentul Wohnungsgeberbestätigung

Acest document este necesar la fiecare înregistrare. **Mietvertrag** (contractul de închiriere) nu îl înlocuiește (§ 19 BMG). **Wohnungsgeber** (cel care vă oferă locuința) este:

- persoana care închiriază locuința (Vermieter),
- la subînchiriere, persoana care vă închiriază camera,
- angajatorul, dacă el vă oferă cazare.

În confirmare sunt scrise:

- numele și adresa celui care vă oferă locuința și, dacă locuința aparține altcuiva, numele proprietarei sau al proprietarului,
- ziua mutării,
- adresa locuinței,
- numele tuturor persoanelor care se înregistrează.

Wohnungsgeber **trebuie** să elibereze documentul în termen de două săptămâni, pe hârtie sau electronic. Dacă refuză, spuneți imediat acest lucru la Meldebehörde (§ 19 Abs. 2 BMG). Nu așteptați până trece termenul.

## Ce primiți

După înregistrare primiți gratuit **Meldebestätigung** (confirmarea înregistrării adresei, § 24 Abs. 2 BMG). Păstrați-o bine. O **Meldebescheinigung** (adeverință de domiciliu) este un alt document. O primiți la cerere și poate costa o taxă (§ 18 BMG).

## De ce este importantă înregistrarea

- După prima înregistrare, **Steuer-ID** (numărul de identificare fiscală) vine prin poștă.
- Pentru locul la [Kita (creșă, grădiniță) sau la școală](page:school-and-daycare) și pentru [Kindergeld (alocația pentru copii)](page:child-benefit) aveți nevoie de Meldebestätigung.
- Cine este înregistrat poate vota la alegerile locale, dacă sunt îndeplinite și celelalte condiții.
- Anumite drepturi la [Grundsicherungsgeld (înainte: Bürgergeld)](page:basic-income), ajutorul de bază pentru trai, depind de cinci ani de ședere. Timpul se socotește **de la înregistrare** (§ 7 Abs. 1 SGB II). Perioadele fără înregistrare vă pot face să pierdeți drepturi.

## Dacă vă mutați sau plecați

Dacă vă mutați în interiorul Germaniei, vă înregistrați numai la noua adresă. Dacă plecați din Germania, faceți o **Abmeldung** (radierea adresei): cel mai devreme cu o săptămână înainte și cel mai târziu la două săptămâni după ce ați plecat din locuință (§ 17 Abs. 2 BMG). Altfel, datoriile continuă să curgă, de exemplu pentru asigurarea de sănătate sau pentru taxa radio-TV.

## Greșeli și urmările lor

| Situație | Urmare posibilă |
|---|---|
| Vă înregistrați prea târziu. | Amendă până la 1.000 de euro (§ 54 BMG) |
| Cineva își dă adresa, deși nimeni nu se mută acolo. | Amendă până la 50.000 de euro (§ 19 Abs. 6, § 54 BMG) |

Ați depășit termenul? Mergeți totuși, și anume cât mai repede.

## Dacă locuința este o problemă

Poate locuiți în subînchiriere fără permisiune sau locuința este supraaglomerată. Nu vă temeți de înregistrare. Meldebehörde trebuie să înscrie toate persoanele care locuiesc cu adevărat acolo. Cereți sfaturi despre [locuința dumneavoastră](page:housing).
`,
};
