import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'protectia-datelor',
  title: 'Protecția datelor',
  teaser: 'Ce date prelucrează acest portal și ce date nu.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Aceste informații vă sunt date conform Art. 13 din Regulamentul general privind protecția datelor (RGPD, în germană Datenschutz-Grundverordnung, DSGVO).

## Ce este cel mai important

- Puteți citi toate paginile publice fără să vă spuneți numele.
- Pe paginile publice **nu folosim cookie-uri**.
- Ce scrieți într-un **ajutor de completare (Ausfüllhilfe)** rămâne pe aparatul dumneavoastră. Nu ni se trimite niciodată.
- **Nu folosim servicii ale altor firme**: fără publicitate, fără servicii de statistică, fără fonturi sau hărți străine.
- Înregistrarea nevoilor **nu conține date despre persoane**.

## Cine este responsabil

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Organizația responsabilă (Träger): Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)  
Schellingstraße 3-4  
39104 Magdeburg  
Telefon: 0391-5371271

Adresa de e-mail, datele de contact ale persoanei responsabile cu protecția datelor și numele serviciului pe al cărui server funcționează portalul vor fi completate de operator înainte de lansarea publică.

La masa rotundă (Runder Tisch) lucrează împreună mai multe instituții. Fiecare răspunde singură de propria consiliere. Pentru Caritas se aplică **Gesetz über den Kirchlichen Datenschutz (KDG)**, legea bisericească privind protecția datelor.

## Când vă uitați la pagini

Serverul trebuie să prelucreze pentru scurt timp adresa dumneavoastră IP, ca pagina să ajungă la dumneavoastră. Noi nu o păstrăm. Jurnalul serverului **nu conține adrese IP**. Avem nevoie de el ca să recunoaștem erori și atacuri (Art. 6 Abs. 1 Buchst. f DSGVO).

## Ajutoare de completare (Ausfüllhilfen)

Ajutoarele de completare lucrează numai în browserul dumneavoastră. Numele, adresa, Steuer-ID (numărul de identificare fiscală) și toate celelalte date nu părăsesc aparatul dumneavoastră. Folosiți un calculator străin? La sfârșit închideți fereastra și ștergeți fișierul salvat.

## Înregistrarea nevoilor

Specialiștii notează unde lipsește sprijinul. Sunt permise numai date generale, de exemplu luna, localitatea, tema și limba. **Nu sunt permise** nume, date de naștere, adrese, numere de telefon, numere de dosar și date despre sănătate. Cifrele mici nu le publicăm.

## Membri și ședințe

Pentru activitatea mesei rotunde prelucrăm date ale participantelor și participanților cunoscuți după nume: numele, instituția, adresa de e-mail, invitația, răspunsul la invitație și prezența. Facem acest lucru ca să pregătim ședințele și să notăm rezultatele (Art. 6 Abs. 1 Buchst. f DSGVO, la instituțiile publice Buchst. e). Trimitem invitațiile prin **e-mail**. Procesele-verbale publicate nu conțin nume.

Cine lucrează pentru portal se conectează cu un cont. Numai atunci folosim un **cookie de sesiune**. El este necesar din punct de vedere tehnic (§ 25 Abs. 2 TDDDG).

## Când ne scrieți

Dacă ne scrieți sau folosiți un formular, folosim datele dumneavoastră numai pentru răspuns (Art. 6 Abs. 1 Buchst. f DSGVO).

## Cât timp păstrăm datele

| Date | Durata |
|---|---|
| Date din ajutoarele de completare | deloc: nu se trimit niciodată |
| Înregistrări individuale ale nevoilor (fără date despre persoane) | 24 de luni, după aceea numai adunate |
| Cifre adunate | fără limită, sunt anonime |
| Note neaprobate despre o nevoie | 30 de zile |
| Întrebări și mesaje primite | până sunt rezolvate, cel mult 3 luni |
| Conturile membrilor | până la sfârșitul colaborării și 3 luni după aceea |
| Jurnalul accesărilor din conturi | 12 luni |
| Procese-verbale ale ședințelor și liste de prezență | după regulile de arhivare ale orașului și ale districtului |
| Jurnale ale serverului fără adrese IP | 7 zile |
| Copii de siguranță | sunt suprascrise în termen de 30 de zile |

## Cine primește date

Nu dăm date altor persoane sau firme. Cine administrează tehnic serverul lucrează numai la cererea noastră (Art. 28 DSGVO). Nu există decizii automate despre dumneavoastră.

## Drepturile dumneavoastră

Aveți dreptul la **acces, rectificare, ștergere, restricționarea prelucrării și portabilitatea datelor** (Art. 15–20 DSGVO). Vă puteți **opune** prelucrării (Art. 21 DSGVO). Un consimțământ îl puteți retrage oricând pentru viitor. Pentru aceasta scrieți-ne sau sunați-ne: [Contact](page:contact).

Puteți face și o plângere (Art. 77 DSGVO): la **Landesbeauftragte oder Landesbeauftragter für den Datenschutz Sachsen-Anhalt** (autoritatea pentru protecția datelor din Saxonia-Anhalt). Pentru serviciile Caritas este responsabilă autoritatea bisericească pentru protecția datelor (KDSA Ost).`,
};
