import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'accesibilitate',
  title: 'Declarație privind accesibilitatea',
  teaser: 'Cât de accesibil este acest portal, ce lipsește încă și cum ne anunțați o barieră.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Această declarație este valabilă pentru portalul Runder Tisch Unionsbürger*innen im Burgenlandkreis (masa rotundă pentru cetățenele și cetățenii UE din districtul Burgenlandkreis), cu toate paginile și cu documentele pe care le creează portalul însuși.

## Ce reguli aplicăm

Ne ghidăm după Behindertengleichstellungsgesetz Sachsen-Anhalt (legea landului privind egalitatea persoanelor cu dizabilități, §§ 16–16d BGG LSA) și § 11 BGGVO LSA. Standardul tehnic este norma **EN 301 549**. Scopul nostru sunt **Web Content Accessibility Guidelines (WCAG) 2.2, nivelul AA**.

## Cât am realizat

Portalul este **parțial conform** cu aceste cerințe.

La bază stă o **autoevaluare cu teste automate din 22 noiembrie 2026**. Testele automate nu găsesc toate barierele. Persoanele cu dizabilități nu au testat încă portalul. Nici persoanele care vorbesc ca limbă maternă limbile oferite nu l-au verificat încă.

## Ce nu este încă accesibil

| Domeniu | Situația | Ce puteți face până atunci |
|---|---|---|
| Traduceri | Nu au fost încă verificate de oameni cu această limbă maternă. Pot exista greșeli. | Obligatorie este versiunea germană. Întrebați un [serviciu de consiliere](path:help). |
| Limba germană a semnelor | Nu există încă videoclipuri. | Folosiți textele sau formularul de pe această pagină. |
| Leichte Sprache (germană foarte simplă) | Există deocamdată o singură pagină. Cititoarele și cititorii de probă nu au verificat-o încă. | Celelalte pagini sunt scrise în germană simplă. |
| Folosirea cu mijloace ajutătoare | Nu a fost încă testată de oameni care folosesc zilnic cititor de ecran, mărire sau comandă vocală. | Scrieți-ne sau sunați-ne: [Contact](page:contact). Vă dăm informația pe altă cale. |
| Formulare și pagini ale autorităților | Punem linkuri către ele și nu le putem schimba. | Cereți autorității o versiune accesibilă. |

## Să anunțați o barieră

Nu puteți merge mai departe într-un loc? Vă rugăm să folosiți **formularul de pe această pagină**. Scrieți pe ce pagină erați și ce nu a funcționat.

Formularul este anonim: nu vă cere numele sau adresa. Analizăm fiecare sesizare **în termen de o lună** (§ 16b Abs. 4 BGG LSA). Înlăturăm bariera sau explicăm pe această pagină cum puteți primi informația pe altă cale.

Doriți un răspuns personal? Atunci scrieți la EUmigra sau sunați acolo: [Contact](page:contact). Folosim datele dumneavoastră numai pentru răspuns, vedeți [Protecția datelor](page:privacy).

## Ombudsstelle (birou de mediere)

După o lună nu aveți niciun răspuns sau nu aveți un răspuns bun? Atunci vă puteți adresa la **Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt** (biroul de mediere al centrului pentru accesibilitate al landului, § 16d BGG LSA). Internet: [lf-barrierefreiheit-st.de](https://lf-barrierefreiheit-st.de). Ca organ de supraveghere, Landesfachstelle verifică și pagini de internet.

## Data acestei declarații

Am întocmit această declarație la 22 noiembrie 2026. O actualizăm cel puțin o dată pe an și după fiecare schimbare mare.`,
};
