import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'primii-pasi',
  title: 'Primii pași după sosire',
  teaser:
    'Ce este bine să rezolvați în primele săptămâni în districtul Burgenlandkreis și de ce acte aveți nevoie.',
  todo: 'Înregistrați mai întâi adresa. Apoi ocupați-vă de casa de asigurări de sănătate, de contul bancar și, dacă aveți copii, de școală, Kita (creșă sau grădiniță) și Kindergeld (alocația pentru copii).',
  deadline:
    'Adresa: în termen de două săptămâni de la mutare. Casa de asigurări de sănătate: în termen de 14 zile de la începerea lucrului. Notați imediat ambele date.',
  place:
    'Mergeți la Bürgerbüro (biroul pentru cetățeni) din orașul sau comuna dumneavoastră. În Weißenfels aveți nevoie de o programare; acolo face parte din înregistrare și un Ankunftsgespräch (discuție la sosire) la Clearingstelle (biroul de îndrumare).',
  bring: `- carte de identitate sau pașaport valabil pentru toate persoanele care se mută
- **Wohnungsgeberbestätigung** (confirmarea locuinței: formular de la persoana care vă închiriază locuința)
- certificatele de naștere ale copiilor și certificatul de căsătorie, dacă veniți cu familia
- cardul european de asigurări sociale de sănătate (EHIC, în română CEASS) pentru perioada de dinainte de începerea lucrului
- contractul de muncă, dacă aveți deja unul`,
  body: `## Dreptul dumneavoastră de a fi aici

În calitate de cetățeană sau cetățean al UE nu aveți nevoie de viză și nici de permis de ședere. O carte de identitate sau un pașaport valabil este suficient (§ 2 Abs. 4, § 8 FreizügG/EU). În primele **trei luni** dreptul dumneavoastră de ședere este valabil fără alte condiții (Art. 6 din Directiva RL 2004/38/EG, § 2 Abs. 5 FreizügG/EU). Ce se aplică după aceea citiți la [Libera circulație](page:free-movement).

## Cei mai importanți pași

1. **Înregistrați adresa.** Termenul este de două săptămâni de la mutare (§ 17 BMG). În Weißenfels trebuie să vină personal toate persoanele care se mută. Toate detaliile le găsiți la [Înregistrarea adresei](page:registration).
2. **Discuția la sosire (Ankunftsgespräch) în Weißenfels.** Din octombrie 2022, discuția face parte din înregistrare. Cereți **Ankunftsmappe** (mapa de bun-venit). Ea există în bulgară, germană, engleză, poloneză, română și maghiară.
3. **Scrieți numele pe cutia poștală.** Multe scrisori importante vin prin poștă.
4. **Alegeți casa de asigurări de sănătate (Krankenkasse).** Aveți voie să alegeți dumneavoastră casa de asigurări și aveți la dispoziție 14 zile de la începerea lucrului (§ 175 SGB V). Mai multe: [Boală și asigurare de sănătate](page:sickness-and-insurance).
5. **Deschideți un cont bancar.** Aveți dreptul la un **Basiskonto** (cont de bază), chiar și fără adresă stabilă. Banca decide în termen de zece zile lucrătoare (§§ 31-34 ZKG).
6. **Înscrieți copiii.** În Germania copiii trebuie să meargă la școală. Există un drept la un loc la Kita (creșă sau grădiniță). Depuneți repede și cererea pentru [Kindergeld (alocația pentru copii)](page:child-benefit).

## Numere pe care le primiți

| Număr | De unde? | Pentru ce? |
|---|---|---|
| **Steuer-Identifikationsnummer (Steuer-ID)**, numărul de identificare fiscală | Îl trimite Bundeszentralamt für Steuern (oficiul federal central pentru impozite) după prima înregistrare. Nu trebuie să faceți o cerere. | Muncă, Kindergeld |
| **Sozialversicherungsnummer**, numărul de asigurări sociale | Îl primiți odată cu primul loc de muncă. Documentul se numește **Versicherungsnummernachweis**. | Pensie și asigurare |

Scrisoarea cu Steuer-ID vine de obicei după câteva săptămâni. Angajatorul are nevoie de Steuer-ID și de data dumneavoastră de naștere. Dacă lipsește, el calculează salariul cu **Steuerklasse VI** (clasa de impozitare VI), iar dumneavoastră plătiți la început mai mult impozit (§ 39c EStG).

## Cont, acte, mașină

- Angajatorul trebuie să vireze salariul și într-un **cont SEPA** din altă țară a UE (Art. 9 din Regulamentul VO (EU) 260/2012).
- Certificatele de naștere și de căsătorie din UE nu au nevoie de apostilă. Cereți în țara de origine **formularul multilingv** (Regulamentul VO (EU) 2016/1191).
- Permisul de conducere din UE rămâne valabil. Dacă locuiți aici, trebuie să vă înmatriculați aici propria mașină.
- Pentru fiecare locuință se plătește un **Rundfunkbeitrag** (taxa pentru radio și televiziune). Cine primește Grundsicherungsgeld (înainte: Bürgergeld; ajutorul de bază pentru trai) poate cere scutire de această taxă.

## Consilierea și formularele sunt gratuite

Nimeni nu are voie să ceară bani pentru că vă dă un formular oficial. Aveți grijă dacă cineva vă oferă „ajutor” contra cost. Nu semnați nimic ce nu înțelegeți. Mai bine cereți sfatul unui serviciu gratuit de consiliere.

## O mapă pentru toate actele

Păstrați totul într-un singur loc și nu dați originalele din mână: actul de identitate, **Meldebestätigung** (confirmarea înregistrării adresei), Wohnungsgeberbestätigung, **Mietvertrag** (contractul de închiriere), **Arbeitsvertrag** (contractul de muncă), **Lohnabrechnungen** (fluturașii de salariu), cardul de sănătate, scrisoarea cu Steuer-ID și certificatele copiilor. La fiecare scrisoare de la autorități sunt importante patru lucruri: data, **Aktenzeichen** (numărul de dosar), **Frist** (termenul) și **Rechtsbehelfsbelehrung** (explicația cum puteți contesta decizia).
`,
};
