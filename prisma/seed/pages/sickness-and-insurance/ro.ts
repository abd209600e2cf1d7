import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'boala-si-asigurare-de-sanatate',
  title: 'Boală și asigurare de sănătate',
  teaser:
    'Cum vă asigurați, ce faceți în caz de boală sau accident de muncă și cum evitați datoriile la casa de asigurări de sănătate.',
  todo: 'Alegeți o casă de asigurări de sănătate (Krankenkasse) imediat ce aveți de lucru. Dacă vă îmbolnăviți, anunțați imediat angajatorul și mergeți la timp la medic.',
  deadline:
    'Casa de asigurări: 14 zile de la începerea lucrului. Anunțarea bolii: imediat; certificatul medical cel târziu în a patra zi, iar dacă vi se cere, mai devreme. Notați prima zi de boală.',
  place:
    'Adresați-vă casei de asigurări pe care o alegeți. Boala o anunțați la angajator; după un accident de muncă mergeți la un cabinet cu Durchgangsarzt (medic specializat în accidente de muncă).',
  bring: `- **Gesundheitskarte** (cardul electronic de sănătate)
- cardul european de asigurări sociale de sănătate (**EHIC**, în română CEASS), dacă aveți încă asigurarea în țara de origine
- formularul **E 104** sau **S041** despre perioadele de asigurare în alte țări ale UE
- formularul **S1**, dacă familia dumneavoastră locuiește în altă țară a UE
- carte de identitate sau pașaport`,
  body: `## Cine este asigurat?

Cine are un loc de muncă și câștigă mai mult de 603 euro pe lună (2026) are de regulă din prima zi **asigurare publică de sănătate** (gesetzlich krankenversichert, § 5 SGB V). De la 1 ianuarie 2027, limita pentru Minijob este de 633 de euro. **Un Minijob singur nu vă dă asigurare de sănătate.**

Alegeți dumneavoastră casa de asigurări și aveți pentru aceasta 14 zile (§ 175 SGB V). Cardul de sănătate vine prin poștă. Contribuția este de 14,6 la sută din salariu și, în plus, o contribuție suplimentară (**Zusatzbeitrag**) a casei. Dumneavoastră și angajatorul plătiți fiecare jumătate. Se adaugă asigurarea de îngrijire (Pflegeversicherung).

## Asigurarea familiei

Soțul sau soția și copiii pot intra **gratuit** în asigurarea dumneavoastră de familie (**Familienversicherung**, § 10 SGB V), dacă venitul lor este mic: cel mult 565 de euro pe lună, cu un Minijob cel mult 603 euro (2026). De două ori pe an poate fi mai mult. Dacă familia locuiește în altă țară a UE, cereți la casa dumneavoastră formularul **S1**.

## Dacă vă îmbolnăviți

1. Anunțați **imediat** angajatorul.
2. Mergeți la medic. Certificatul (**Arbeitsunfähigkeit, eAU**: incapacitate de muncă, certificat electronic) vă trebuie cel târziu în a patra zi. Angajatorul îl poate cere mai devreme. Cabinetul îl trimite electronic, iar angajatorul îl preia (§ 5 EFZG).
3. După patru săptămâni în firmă primiți timp de șase săptămâni salariul întreg (**Entgeltfortzahlung**, plata salariului în caz de boală, § 3 EFZG). Înainte și după aceea, casa de asigurări plătește **Krankengeld** (indemnizație de boală), cel mult 78 de săptămâni (§§ 44, 48 SGB V).

Dacă viața este în pericol, sunați la numărul de urgență **112**.

## Accident de muncă

Spuneți clar angajatorului și la cabinet cuvântul **Arbeitsunfall** (accident de muncă). Și un accident pe drumul spre muncă intră aici. Dacă boala durează mai mult de trei zile, angajatorul anunță accidentul în termen de trei zile la **Berufsgenossenschaft** (asigurarea pentru accidente de muncă, § 193 SGB VII). Notați ce s-a întâmplat și cine a văzut.

## Ați pierdut locul de muncă sau ați plecat

După sfârșitul muncii asigurarea mai durează o lună (§ 19 Abs. 2 SGB V). Apoi deveniți **automat membru voluntar** și trebuie să plătiți contribuții (§ 188 Abs. 4 SGB V). Acest lucru nu se aplică dacă dovediți o altă asigurare sau dacă plecați din Germania și v-ați radiat adresa. Multe datorii apar exact aici. De aceea răspundeți la scrisorile de la casa de asigurări. Citiți și [Concedierea](page:dismissal) și [Înregistrarea adresei](page:registration).

## Datorii la casa de asigurări

Dacă aveți restanțe, casa plătește în continuare pentru boli acute și în timpul sarcinii. Copiii rămân asigurați (§ 16 Abs. 3a SGB V). Vorbiți din timp cu casa de asigurări și cereți sfaturi.

## Fără loc de muncă

Cine nu lucrează are nevoie de o asigurare de sănătate suficientă pentru o ședere de peste trei luni (§ 4 FreizügG/EU). Ce casă vă primește depinde de locul din UE în care ați avut ultima asigurare. Pentru unele persoane există aici o lacună și ele rămân pe dinafară. Cereți sfaturi și aduceți **E 104** sau **S041**. Cardul **EHIC** ajută numai la tratamente necesare în timpul unei șederi temporare. Mai multe despre dreptul de ședere: [Libera circulație](page:free-movement).

## Munca cu alimente

Înainte de prima zi de lucru aveți nevoie de un instructaj (**Belehrung nach § 43 IfSG**) de la Gesundheitsamt (oficiul de sănătate publică).

## Limba la medic

Casa de asigurări nu plătește un interpret. Serviciul de mediere lingvistică **SiSA** vă poate ajuta la multe discuții, dar nu la discuția dinaintea unei operații și nu la psihoterapie.
`,
};
