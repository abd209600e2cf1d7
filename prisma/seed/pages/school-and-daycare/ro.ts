import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'scoala-si-gradinita',
  title: 'Școala și Kita (creșă, grădiniță)',
  teaser:
    'Fiecare copil are dreptul la îngrijire de zi și fiecare copil de vârstă școlară trebuie să meargă la școală.',
  todo: 'Înregistrați mai întâi adresa. Apoi înscrieți imediat copilul la o Kita (creșă sau grădiniță) sau la școală.',
  deadline:
    'Nu așteptați: ocupați-vă de Kita și de școală imediat după sosire. Dacă copilul este bolnav, sunați la școală în prima zi.',
  place:
    'Kita: chiar la Kita sau la organizația care o conduce (Träger); pentru dreptul la un loc este responsabil Jugendamt (oficiul pentru copii și tineret). Școala: la școală și la Landesschulamt (autoritatea școlară a landului).',
  bring: `- cartea de identitate sau pașaportul părinților și al copilului
- Meldebestätigung (confirmarea înregistrării adresei)
- certificatul de naștere al copilului
- carnete de note și diplome școlare (la început sunt suficiente originalele din țara de origine)
- carnetul de vaccinări cu dovada protecției împotriva rujeolei`,
  body: `## Kita: un drept de la naștere

În Saxonia-Anhalt fiecare copil are dreptul la îngrijire de zi: de la naștere până la trecerea în clasa a 7-a (KiFöG LSA). După aceea, îngrijirea este posibilă până la 14 ani, dacă sunt locuri libere.

- La creșă și grădiniță: până la 8 ore pe zi sau 40 de ore pe săptămână.
- Dacă munca sau familia au nevoie: până la 10 ore pe zi sau 50 de ore pe săptămână.
- Pentru școlari, în **Hort** (program după școală): 6 ore pe zi.

Întrebați despre un loc direct la Kita sau la Träger. Dreptul dumneavoastră trebuie să îl îndeplinească **Jugendamt** (oficiul pentru copii și tineret). Dacă nu primiți un loc, adresați-vă acolo.

## Cât costă Kita

Pentru Kita părinții plătesc o contribuție (**Elternbeitrag**). Aveți venituri mici? Atunci Jugendamt vă poate scuti de contribuție, în întregime sau în parte (§ 90 SGB VIII). Acest lucru este posibil numai cu o cerere. Depuneți-o din timp.

## Protecția împotriva rujeolei

Kita și școala au nevoie de dovada că copilul dumneavoastră este protejat împotriva rujeolei (Masernschutz, § 20 IfSG). Aduceți carnetul de vaccinări din țara de origine.

## Școala: obligatorie pentru toți copiii

Toți copiii care locuiesc în Saxonia-Anhalt trebuie să meargă la școală. Cetățenia nu contează (§ 36 SchulG LSA). Obligația de a merge la școală (**Schulpflicht**) începe pentru copiii care împlinesc șase ani până la 30 iunie (§ 37 SchulG LSA).

Așa se procedează dacă sunteți de curând aici:

1. [Înregistrați adresa](page:registration).
2. **Landesschulamt** (autoritatea școlară a landului) repartizează copilul la o școală.
3. Acolo copilul poate primi sprijin pentru a învăța germana. Întrebați la școală.

Procedura poate fi puțin diferită în fiecare loc. Vacanțele și zilele de înscriere se schimbă în fiecare an. Întrebați la școală care sunt datele actuale.

## Bani pentru rechizite și excursii

Școala în sine nu costă nimic. Primiți [Grundsicherungsgeld (înainte: Bürgergeld)](page:basic-income), Kinderzuschlag (supliment pentru copii) sau Wohngeld (ajutor pentru locuință)? Atunci există pentru copil prestații pentru educație și participare (**Leistungen für Bildung und Teilhabe**, § 28 SGB II):

- pentru rechizite școlare în anul 2026: 130 de euro și 65 de euro
- masa de prânz
- excursii și călătorii cu clasa
- meditații
- cotizația pentru un club sau o asociație

Locuiți departe de școală? Districtul plătește în anumite condiții transportul elevilor (**Schülerbeförderung**, § 71 SchulG LSA). Gândiți-vă și la [Kindergeld (alocația pentru copii)](page:child-benefit).

## Copiii care merg la școală au un drept propriu de ședere

Lucrați aici sau ați lucrat aici, iar copilul merge aici la școală? Atunci copilul are un drept propriu de a rămâne. Și părintele care are grijă de copil are acest drept (Art. 10 din Regulamentul VO (EU) Nr. 492/2011). Cine se bazează pe acest drept nu poate fi exclus numai din acest motiv de la prestațiile după SGB II (Curtea de Justiție a UE, în germană EuGH, C-181/19). Mai multe: [Libera circulație](page:free-movement).

## Formarea profesională

O formare profesională (Ausbildung) este deschisă oamenilor din toate țările UE. Cine lucrează aici, precum și copiii acestor persoane pot cere și ajutorul pentru formare profesională **Berufsausbildungsbeihilfe (BAB)** sau ajutorul pentru studii **BAföG**. **Jugendmigrationsdienst (JMD)**, serviciul de migrație pentru tineri, oferă consiliere tinerilor până la 27 de ani.`,
};
