import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'cursuri-de-germana',
  title: 'Să învățați germana',
  teaser:
    'Ce căi există spre un curs de germană, și fără un Integrationskurs (curs de integrare) plătit de stat.',
  todo: 'Întrebați la o școală de limbi dacă are un loc pentru persoane care își plătesc singure cursul și întrebați în firma dumneavoastră despre un curs de limbă pentru profesie. Cereți înainte sfaturi despre calea care vă este deschisă.',
  deadline: '',
  place:
    'La Volkshochschule Burgenlandkreis (universitatea populară), la alte școli de limbi sau la un serviciu de consiliere pentru migranți (Migrationsberatung).',
  bring: `- carte de identitate sau pașaport
- Zulassung (admiterea) sau Verpflichtung (obligarea) la Integrationskurs, dacă aveți deja una
- certificate de la examene de germană, dacă aveți
- programul dumneavoastră de ture, pentru ca orele de curs să se potrivească cu munca`,
  body: `## Important: admiterea la cursul de integrare este oprită

Oamenii din țările UE **nu au un drept prin lege** la un **Integrationskurs** (curs de integrare). Înainte puteau fi admiși dacă erau locuri libere (§ 44 Abs. 4 AufenthG).

Bundesamt für Migration und Flüchtlinge (BAMF, oficiul federal pentru migrație și refugiați) a închis această cale printr-o circulară din 9 februarie 2026. În anul bugetar 2026 nu admite pe nimeni pe această cale. Acest lucru este valabil în mod expres și pentru cetățenele și cetățenii UE. Multe pagini de internet mai vechi spun încă altceva.

## Aceste căi există totuși

- **Admitere mai veche:** ați primit deja o admitere (Zulassung)? Ea rămâne valabilă.
- **Plătiți dumneavoastră:** școlile de limbi au voie să vă primească dacă vă plătiți dumneavoastră cursul. Întrebați înainte despre preț și despre plata în rate.
- **Obligare din partea Jobcenter (oficiul pentru muncă și ajutor social):** cine primește prestații după SGB II poate fi obligat să facă cursul (§ 44a AufenthG). Vorbiți despre acest lucru la Jobcenter. Mai multe despre aceste prestații: [Grundsicherungsgeld (înainte: Bürgergeld)](page:basic-income).
- **Alte căi:** serviciile de consiliere cunosc și alte posibilități. Întrebați la o **Migrationsberatung** (consiliere pentru migranți).

Cursul de integrare are de obicei 600 de ore de limbă și 100 de ore de orientare. Pentru oamenii care învață să citească și să scrie există cursuri cu 900 și 100 de ore.

## Germana pentru profesie

**Berufssprachkurse** (cursuri de limbă pentru profesie) sunt un program separat (§ 45a AufenthG, DeuFöV). Oprirea din februarie 2026 privește admiterea la cursul de integrare.

Un **Job-Berufssprachkurs** are loc la locul dumneavoastră de muncă:

- 100 până la 150 de ore de curs
- de la trei persoane
- de la nivelul A2 sau B1
- pentru oameni care lucrează într-o firmă

Întrebați angajatorul dacă oferă un astfel de curs. Poate ajuta și Betriebsrat (consiliul angajaților). Ce alte reguli sunt la muncă citiți la [Muncă și salariu](page:work-and-wages).

## Exersați gratuit pe internet

- **vhs-Lernportal:** cursuri de la A1 la B2, și germană pentru profesie
- **Nicos Weg** de la Deutsche Welle

Astfel învățați la orice oră, și după o tură.

## Cursul și munca în ture

Multe cursuri sunt în timpul programului de lucru. Întrebați la școala de limbi despre cursuri seara, la sfârșit de săptămână sau online. Nu există un curs care să se potrivească cu tura dumneavoastră? Spuneți acest lucru la un serviciu de consiliere. Masa rotundă (Runder Tisch) adună astfel de lipsuri și le transmite mai departe.

Puteți exersa vorbirea și în cafenele lingvistice și locuri de întâlnire din orașul dumneavoastră.

## Dacă aveți nevoie de traducere la o programare

**SiSA** este serviciul de mediere lingvistică al asociației LAMSA e. V. Voluntari traduc la telefon sau vă însoțesc. Anunțați că aveți nevoie cu trei zile lucrătoare înainte.

Cererile și actele despre securitatea socială într-un caz între două țări ale UE le puteți depune în orice limbă oficială a UE (Art. 76 Abs. 7 din Regulamentul VO (EG) Nr. 883/2004).

## Am nevoie de un examen?

Pentru dreptul dumneavoastră de a rămâne nu aveți nevoie de un examen de germană. Nivelul B1 și testul „Leben in Deutschland” (Viața în Germania) sunt importante dacă vreți să cereți cetățenia germană. Pentru unele profesii și pentru [recunoașterea unei diplome](page:recognition), germana poate fi de asemenea importantă.`,
};
