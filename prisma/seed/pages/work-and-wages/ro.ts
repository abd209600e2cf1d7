import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'contract-de-munca-si-salariu',
  title: 'Contract de muncă și salariu',
  teaser:
    'Drepturile dumneavoastră privind contractul, salariul, timpul de lucru și concediul și ce puteți face dacă nu primiți salariul.',
  todo: 'Cereți condițiile de muncă în scris și notați în fiecare zi orele lucrate. Cereți repede și în scris salariul care lipsește.',
  deadline:
    'În contractul de muncă sau în contractul colectiv scrie adesea un termen de numai trei luni (Ausschlussfrist, termen după care pierdeți dreptul). Altfel, se aplică de cele mai multe ori trei ani, până la sfârșitul anului. Căutați termenul în contractul dumneavoastră și notați data.',
  place:
    'Întrebați mai întâi la serviciul de consiliere BemA: gratuit și în limba dumneavoastră. O acțiune în instanță se depune la Arbeitsgericht Halle (tribunalul muncii); Rechtsantragstelle (biroul care scrie cererile) există în Naumburg.',
  bring: `- contractul de muncă sau dovada scrisă a condițiilor de muncă
- toate documentele **Lohnabrechnungen** (fluturașii de salariu)
- lista dumneavoastră cu orele lucrate
- extrase de cont în care apare salariul
- mesaje și scrisori de la angajator
- carte de identitate sau pașaport`,
  body: `## Drepturi egale

Nu aveți nevoie de permis de muncă. Pentru dumneavoastră se aplică aceleași reguli privind salariul și condițiile de muncă ca pentru colegele și colegii germani (Art. 45 TFUE, în germană AEUV; Art. 7 din Regulamentul VO (EU) 492/2011). Primiți un tratament mai rău? Citiți [Discriminarea](page:discrimination).

## Salariul minim

| | 2026 | de la 1 ianuarie 2027 |
|---|---|---|
| **Mindestlohn** (salariul minim) pe oră, brut | 13,90 euro | 14,60 euro |
| Limita pentru un **Minijob** (loc de muncă cu venit mic) pe lună | 603 euro | 633 de euro |

Un **Midijob** este peste limita de Minijob și merge până la 2.000 de euro pe lună (2026). Salariul minim trebuie să ajungă la dumneavoastră cel târziu în ultima zi lucrătoare bancară a lunii următoare (§ 2 MiLoG). Aveți dreptul la **Lohnabrechnung** (fluturaș de salariu, § 108 GewO).

## Contractul

Angajatorul trebuie să vă dea o dovadă a condițiilor importante (legea **NachwG**). În prima zi trebuie să aflați: numele părților din contract, salariul și timpul de lucru. Restul urmează, după caz, în termen de șapte zile sau de o lună.

Din 2025, pentru aceasta este adesea suficient un e-mail. În unele domenii trebuie însă hârtie cu semnătură: de exemplu în industria cărnii, transport și logistică, curățenie, construcții, hoteluri și restaurante (§ 2a SchwarzArbG). Și o **Befristung** (contract pe durată determinată) trebuie făcută pe hârtie.

Nu semnați niciodată ceva ce nu înțelegeți. Cereți o copie.

## Timpul de lucru și concediul

- Cel mult opt ore pe zi. Zece ore sunt posibile dacă primiți mai târziu o compensare (ArbZG).
- La mai mult de șase ore de muncă, 30 de minute de **pauză** (Pause), la mai mult de nouă ore, 45 de minute.
- Între două zile de lucru, unsprezece ore de **repaus** (Ruhezeit).
- Cel puțin patru săptămâni de **concediu** (Urlaub) pe an: 24 de zile lucrătoare la șase zile de lucru pe săptămână (BUrlG).

Țineți o listă proprie: data, începutul, sfârșitul, pauzele. Ea este o dovadă importantă.

## Reguli speciale în industria cărnii

- La sacrificare, tranșare și prelucrare au voie să lucreze numai **angajații proprii** ai firmei. **Werkvertrag** (contract de prestări de lucrări printr-o altă firmă) și **Leiharbeit** (munca printr-un agent de muncă temporară) sunt interzise acolo (§ 6a GSA Fleisch). Pentru măcelăriile artizanale regula nu se aplică.
- Firma trebuie să înregistreze timpul de lucru electronic și protejat împotriva modificărilor. **Rüst-, Umkleide- und Waschzeiten** (timpul pentru pregătire, schimbat și spălat) sunt timp de lucru, la fel și drumurile necesare în interiorul firmei (§ 6 GSA Fleisch).
- Hainele de lucru și uneltele sunt gratuite pentru dumneavoastră (§ 4 GSA Fleisch).

## Rețineri din salariu

Pentru locuință, transport, cuțite sau amenzi, angajatorul are voie să rețină bani numai dacă există un temei legal. O parte din salariu este protejată: angajatorul nu are voie să o folosească pentru a-și acoperi pretențiile (§ 394 BGB, § 107 GewO, §§ 850 ff. ZPO). Lipsesc bani din fluturașul de salariu? Cereți sfaturi.

## Salariul nu vine

1. Cereți banii în scris. Acest pas se numește **Geltendmachung** (cererea scrisă a drepturilor). Păstrați o copie.
2. Aveți grijă la **Ausschlussfrist** (termenul după care pierdeți dreptul). Salariul minim nu se pierde printr-un astfel de termen (§ 3 MiLoG), dar salariul care îl depășește poate că da. Fără acest termen se aplică trei ani, până la sfârșitul anului (§§ 195, 199 BGB).
3. Puteți face o acțiune la **Arbeitsgericht Halle** (tribunalul muncii). **Rechtsantragstelle** vă scrie cererea dacă o prezentați oral. Nu aveți nevoie de avocat și nu plătiți un avans.
4. Încălcările privind salariul minim le puteți anunța la **Zoll** (vama; Finanzkontrolle Schwarzarbeit, serviciul de control al muncii la negru).

Ați primit o [Kündigung (concediere)](page:dismissal)? Atunci se aplică termene foarte scurte. În caz de boală vă ajută pagina [Boală și asigurare de sănătate](page:sickness-and-insurance).
`,
};
