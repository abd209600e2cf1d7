import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'locuinta',
  title: 'Locuința',
  teaser:
    'Contract de închiriere, garanție, defecte, reziliere și Wohngeld (ajutor pentru locuință): drepturile și obligațiile dumneavoastră ca chiriașă sau chiriaș.',
  todo: 'Cereți un contract de închiriere scris și documentul Wohnungsgeberbestätigung (confirmarea locuinței). La mutare și în caz de stricăciuni, fotografiați tot.',
  deadline:
    'Termenul dumneavoastră de preaviz este de trei luni. Împotriva unui decont al cheltuielilor (Nebenkosten) aveți la dispoziție douăsprezece luni. Notați când a ajuns o scrisoare și acționați imediat în caz de reziliere sau evacuare.',
  place:
    'Vorbiți mai întâi cu proprietarul sau proprietara. Wohngeld se cere la Wohngeldstelle (biroul pentru ajutorul de locuință). Dacă astăzi nu aveți unde să stați, mergeți la primărie (Ordnungsbehörde, autoritatea de ordine publică).',
  bring: `- contractul de închiriere (Mietvertrag)
- **Übergabeprotokoll** (proces-verbal de predare) cu fotografii și citirea contoarelor
- dovezi că ați plătit chiria și garanția
- **Nebenkostenabrechnung** (decontul cheltuielilor), dacă este vorba despre cheltuieli
- fotografii cu stricăciunile și scrisoarea dumneavoastră către proprietar sau proprietară
- dovezi ale venitului, dacă cereți Wohngeld
- rezilierea, acțiunea în instanță sau alte scrisori, cu plicul`,
  body: `## Înainte de mutare

Cereți un **contract de închiriere scris** (Mietvertrag). Aceste cuvinte este bine să le cunoașteți:

| Cuvânt | Înseamnă |
|---|---|
| **Kaltmiete** | chiria numai pentru locuință |
| **Nebenkosten** | alte cheltuieli ale locuirii |
| **Warmmiete** | chiria împreună cu cheltuielile și încălzirea |
| **Kaution** | garanția pentru proprietar sau proprietară |

Garanția (**Kaution**) poate fi cel mult cât trei chirii fără cheltuieli (Kaltmiete). Aveți voie să o plătiți în trei rate (§ 551 BGB). Nu plătiți niciodată înainte de a vedea locuința. Numai pentru un formular nu trebuie să plătiți nimic. La predarea locuinței faceți un **Übergabeprotokoll** (proces-verbal de predare) cu fotografii și citirea contoarelor.

Pentru [înregistrarea adresei](page:registration), proprietarul sau proprietara trebuie să vă dea documentul **Wohnungsgeberbestätigung** (§ 19 BMG).

## În locuință

- **Defecte (Mängel):** anunțați stricăciunile sau mucegaiul în scris și cu fotografii. Legea cunoaște **Mietminderung** (reducerea chiriei, § 536 BGB). Cereți sfaturi înainte de a plăti o chirie mai mică.
- **Cheltuieli (Nebenkosten):** decontul trebuie să vină în termen de douăsprezece luni. După aceea aveți la dispoziție douăsprezece luni pentru obiecții (§ 556 BGB).
- **Subînchiriere (Untermiete):** aveți nevoie de o permisiune pentru aceasta (§§ 540, 553 BGB).
- **Regulile casei (Hausordnung):** sortați gunoiul și respectați liniștea de noapte (**Nachtruhe**) între orele 22 și 6.

## Locuință de la angajator

Pentru o cazare de la angajator ar trebui să existe un contract separat. Chiria trebuie să se vadă separat de salariu. Pentru locuințele comune ale lucrătorilor (Sammelunterkünfte) există standarde minime, și în afara firmei (Anhang 4.4 ArbStättV). Despre rețineri citiți [Contract de muncă și salariu](page:work-and-wages).

## Locuințe proaste sau supraaglomerate

Legea **Wohnraumaufsichtsgesetz** (legea privind supravegherea locuințelor) din Saxonia-Anhalt reglementează standardele minime, obligațiile proprietarelor și proprietarilor, supraaglomerarea și amenzile (§§ 3, 4, 7, 9 WoAufG LSA). Comuna sau orașul decide singur dacă intervine. Chiriașele și chiriașii nu pot cere acest lucru ca pe un drept, dar pot anunța o situație gravă. Cereți sfaturi înainte.

## Rezilierea contractului de închiriere (Kündigung)

Dacă vreți să vă mutați, reziliați pe hârtie, cu semnătură. Termenul dumneavoastră este de trei luni (§§ 568, 573c BGB). Și proprietarul sau proprietara trebuie să rezilieze pe hârtie și are nevoie de un motiv. Nimeni nu are voie să vă dea pur și simplu afară: o evacuare (**Räumung**) se face numai cu o hotărâre a instanței.

## Chirie neplătită

Nu așteptați. Cereți ajutor **înainte** de data evacuării. Jobcenter (oficiul pentru muncă și ajutor social) sau Sozialamt (oficiul de asistență socială) poate prelua, în anumite condiții, datoriile la chirie (§ 22 Abs. 8 SGB II, § 36 SGB XII). V-a comunicat deja instanța o acțiune împotriva dumneavoastră? Dacă toate datoriile sunt plătite în termen de două luni de la comunicare, rezilierea **fristlos** (fără preaviz) cade (§ 569 Abs. 3 BGB). O reziliere **ordentlich** (cu preaviz) rămâne totuși valabilă. Cereți imediat sfaturi.

## Fără adăpost în această noapte

**Primăria (Ordnungsbehörde)** trebuie să vă dea un adăpost dacă nu aveți unul. Acest lucru este valabil indiferent de cetățenie și de dreptul la prestații (SOG LSA).

## Wohngeld și alte ajutoare

**Wohngeld** este un ajutor pentru locuință, pentru oamenii cu venituri mici care nu primesc [Grundsicherungsgeld (înainte: Bürgergeld)](page:basic-income), ajutorul de bază pentru trai. Și cetățenele și cetățenii UE cu drept la liberă circulație îl pot cere (§ 3 Abs. 5 WoGG). Se acordă **din luna cererii**. La 1 ianuarie 2027 sumele se actualizează.

Nu ați primit o locuință din cauza originii dumneavoastră? Pentru aceasta se aplică termene scurte. Citiți imediat [Discriminarea](page:discrimination).
`,
};
