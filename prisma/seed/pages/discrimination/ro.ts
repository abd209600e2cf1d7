import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'discriminare',
  title: 'Discriminare și tratament egal',
  teaser: 'Ce puteți face dacă primiți un tratament mai rău din cauza originii.',
  todo: 'Notați imediat ce s-a întâmplat. Cereți din timp sfaturi, ca să nu pierdeți niciun termen.',
  deadline:
    'Drepturile după Allgemeines Gleichbehandlungsgesetz (AGG, legea generală privind tratamentul egal) le cereți în termen de două luni. La deciziile autorităților se aplică termenul din Rechtsbehelfsbelehrung (explicația cum puteți contesta decizia).',
  place:
    'La Antidiskriminierungsstelle Sachsen-Anhalt (biroul împotriva discriminării), la LAMSA e. V. sau la EU-Gleichbehandlungsstelle (biroul pentru tratamentul egal al lucrătorilor din UE). În pericol: poliția, 110.',
  bring: `- Gedächtnisprotokoll (notița dumneavoastră din memorie): data, locul, cuvintele, martorele și martorii
- scrisori, e-mailuri, mesaje și anunțuri
- decizii (Bescheide) de la autorități, cu plicul
- contractul de muncă, fluturașii de salariu sau actele de închiriere, dacă este vorba despre acestea`,
  body: `## Dreptul dumneavoastră la tratament egal

Lucrați în Germania? Atunci trebuie să primiți **același tratament ca germanii** (Art. 45 TFUE, în germană AEUV; Art. 7–9 din Regulamentul VO (EU) Nr. 492/2011). Acest lucru este valabil pentru:

- accesul la muncă
- salariu și condiții de muncă
- concediere
- locuință
- prestații sociale și impozite

Pe lângă aceasta vă protejează legea **Allgemeines Gleichbehandlungsgesetz (AGG)** la muncă și în afacerile de zi cu zi. Ea interzice dezavantajele din cauza originii etnice sau din motive rasiste, din cauza sexului, a religiei, a unei dizabilități, a vârstei sau a identității sexuale. Cetățenia singură nu este trecută în AGG. Adesea însă este vorba în realitate despre origine.

## Termenul: două luni

După AGG aveți la dispoziție **două luni** (§ 15 Abs. 4, § 21 Abs. 5 AGG). Scrieți o scrisoare și păstrați o dovadă. Numai o discuție nu este suficientă. Nu așteptați până la sfârșitul termenului, ci cereți sfaturi înainte.

## La muncă

Aveți voie să faceți o plângere în firmă (§ 13 AGG). Angajatorul nu are voie să vă pedepsească pentru aceasta (§ 16 AGG). Vorbiți și cu Betriebsrat (consiliul angajaților) sau cu sindicatul. Mai mult ajutor: [Muncă și salariu](page:work-and-wages).

## La căutarea unei locuințe

Nimeni nu are voie să vă refuze din cauza numelui sau a originii (§ 19 AGG). Există reguli speciale, de exemplu de la 50 de locuințe în sus și când cel care închiriază și chiriașul locuiesc aproape unul de altul. Un serviciu de consiliere poate verifica acest lucru împreună cu dumneavoastră. Mai multe despre [locuință](page:housing).

## La autorități

Pentru autorități nu se aplică AGG. Acolo ajută alte căi:

- **Tratament egal după dreptul UE:** invocați Art. 18 și Art. 45 TFUE (AEUV).
- **Widerspruch** (contestație) împotriva unei decizii: termenul este scris în **Rechtsbehelfsbelehrung**. La Kindergeld (alocația pentru copii), contestația se numește **Einspruch**.
- **Fachaufsichtsbeschwerde:** o plângere la instituția care supraveghează autoritatea.
- **SOLVIT:** rețeaua UE ajută gratuit dacă o autoritate nu respectă dreptul UE. Scopul este o soluție în zece săptămâni. Respectați totuși termenul pentru Widerspruch.

## Ce notați

Un **Gedächtnisprotokoll** (notiță din memorie) ajută mult mai târziu. Scrieți în aceeași zi:

1. Când și unde s-a întâmplat?
2. Cine a fost de față?
3. Ce s-a spus sau ce s-a făcut? Pe cât posibil cuvânt cu cuvânt.
4. Cine a văzut sau a auzit?
5. Ce acte sau mesaje există?

## Cine ajută

- **Antidiskriminierungsstelle Sachsen-Anhalt:** la toate motivele din AGG
- **LAMSA e. V.:** la rasism
- **OFEK:** la antisemitism
- **EU-Gleichbehandlungsstelle:** informații în mai multe limbi ale UE și îndrumare spre consilierea potrivită pentru angajații din UE
- **Antidiskriminierungsstelle des Bundes** (biroul federal împotriva discriminării): telefon 0800 546 546 5
- **Mobile Opferberatung** (consiliere mobilă pentru victime): după violență

Nu sunteți singura persoană în această situație: în anul 2024, la consilierea din Saxonia-Anhalt au fost în jur de 270 de cazuri.

## Insulte, amenințări, violență

În pericol, chemați poliția: **110**. Dacă cineva este rănit, sunați la **112**.

Dacă nu vi se respectă drepturile de cetățeană sau cetățean al UE, citiți și: [Libera circulație](page:free-movement).`,
};
