import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'libera-circulatie',
  title: 'Libera circulație: dreptul dumneavoastră de a rămâne',
  teaser: 'Cine vine dintr-o țară a UE are voie să trăiască și să lucreze aici. Aici aflați în ce condiții.',
  todo: 'Adunați dovezi despre munca dumneavoastră și despre timpul petrecut în Germania. Cereți sfaturi dacă o autoritate pune la îndoială dreptul dumneavoastră.',
  deadline:
    'Împotriva unei decizii aveți de obicei la dispoziție o lună. Termenul exact este scris în Rechtsbehelfsbelehrung (explicația cum puteți contesta decizia), la sfârșitul scrisorii.',
  place:
    'Migrationsagentur Burgenlandkreis (agenția pentru migrație, cu Ausländerbehörde, autoritatea pentru străini), Schönburger Straße 41 în Naumburg, sau un serviciu de consiliere pentru migranți (Migrationsberatung).',
  bring: `- carte de identitate sau pașaport
- contractul de muncă și fluturașii de salariu, și de la locurile de muncă de dinainte
- Meldebestätigungen (confirmările înregistrării adresei) pentru toate locuințele din Germania
- dovada asigurării de sănătate
- concedierea (Kündigung) sau adeverința de la Agentur für Arbeit (agenția pentru ocuparea forței de muncă), dacă nu aveți loc de muncă
- adeverința de elev a copiilor`,
  body: `## Nu aveți nevoie de un card

Cu o carte de identitate sau un pașaport valabil aveți voie să intrați în țară și să locuiți aici. Cetățenele și cetățenii UE **nu au nevoie de Aufenthaltskarte** (card de ședere). Documentul de altădată, Freizügigkeitsbescheinigung (adeverința privind dreptul la liberă circulație), a fost desființat în 2013. Așadar, nu trebuie să prezentați unul.

În **primele trei luni** aveți dreptul de a rămâne fără alte condiții (§ 2 Abs. 5 FreizügG/EU). Trebuie totuși să vă [înregistrați adresa](page:registration) dacă vă mutați aici într-o locuință.

## Cine poate rămâne mai mult timp

După § 2 Abs. 2 FreizügG/EU au acest drept, de exemplu:

- oamenii care lucrează aici sau fac o formare profesională
- lucrătorii independenți (Selbstständige)
- oamenii care **caută de lucru**: șase luni, mai mult dacă au șanse reale la un loc de muncă
- oamenii fără loc de muncă care au destui bani și o asigurare de sănătate
- membrii familiei
- oamenii cu **Daueraufenthaltsrecht** (drept de ședere permanentă)

**Lucrătoare sau lucrător** (Arbeitnehmerin, Arbeitnehmer) este cine lucrează pentru salariu, după instrucțiunile altcuiva. Trebuie să fie o muncă reală și efectivă. Și munca cu timp parțial sau un Minijob pot fi suficiente. Nici cine primește în plus prestații de la Jobcenter (oficiul pentru muncă și ajutor social) nu pierde acest statut.

## Dacă vă îmbolnăviți sau rămâneți fără loc de muncă

Statutul se poate păstra (**fortwirken**, § 2 Abs. 3 FreizügG/EU): în caz de boală, în anumite cazuri în timpul unei formări profesionale și dacă pierdeți locul de muncă fără voia dumneavoastră. După mai mult de un an de muncă, statutul se păstrează fără limită de timp, după o muncă mai scurtă, șase luni. Pentru aceasta aveți nevoie de confirmarea de la Agentur für Arbeit că șomajul este fără voia dumneavoastră.

## După cinci ani

După cinci ani de ședere legală apare prin lege dreptul de ședere permanentă (**Daueraufenthaltsrecht**, § 4a FreizügG/EU). Decisiv este ca în acest timp să fi îndeplinit condițiile. La cerere primiți o adeverință (§ 5 Abs. 5 FreizügG/EU).

## Familia din țări din afara UE

Membrii familiei care nu au cetățenia unei țări a UE primesc o **Aufenthaltskarte** (card de ședere), și anume în termen de șase luni de la cerere (§ 5 Abs. 1 FreizügG/EU).

## Când se termină dreptul

Ausländerbehörde (autoritatea pentru străini) poate cere dovezi la trei luni după intrarea în țară (§ 5 Abs. 3 FreizügG/EU). Dreptul se termină numai printr-o decizie formală, **Verlustfeststellung** (constatarea pierderii dreptului). Până atunci se presupune că aveți dreptul. Cereți imediat sfaturi dacă primiți o astfel de scrisoare.

## Bani de la Jobcenter

Cine lucrează sau este independent poate cere din prima zi [Grundsicherungsgeld (înainte: Bürgergeld)](page:basic-income), ajutorul de bază pentru trai. Pentru alte persoane există excluderi (§ 7 Abs. 1 Satz 2 SGB II). Cine este exclus poate primi la Sozialamt (oficiul de asistență socială) **Überbrückungsleistungen** (ajutor de tranziție) pentru cel mult o lună, iar în cazuri deosebit de grele mai mult (§ 23 Abs. 3 SGB XII).

## Perioadele din alte țări ale UE se iau în calcul

La boală, pensie, șomaj și prestații familiale, perioadele din țările UE se adună (Regulamentul VO (EG) Nr. 883/2004). Cererile și actele pentru acestea le puteți depune în orice limbă oficială a UE (Art. 76 Abs. 7). Mai multe: [Boală și asigurare](page:sickness-and-insurance).

## Votul și cetățenia germană

Aveți voie să votați în comuna sau orașul dumneavoastră și la alegerile europene, în ambele cazuri de la 16 ani. Pentru Landtag (parlamentul landului) și Bundestag (parlamentul federal) nu aveți drept de vot. **Einbürgerung** (obținerea cetățeniei germane) este posibilă după cinci ani. Din iunie 2024 puteți păstra cetățenia pe care o aveți.`,
};
