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
- La o întâlnire publică vă puteți înscrie **fără cont și fără nume**.
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

### Mesaje fără cont

La „Spuneți-ne ce lipsește” puteți semnala fără cont unde lipsește ajutorul. Păstrăm răspunsurile bifate, textul dumneavoastră, limba acestei pagini și luna; ziua doar până când mesajul este citit. Un text pe care nu l-a citit nimeni timp de 30 de zile este șters. Ceilalți de la masa rotundă văd textul dumneavoastră abia după ce l-au verificat două persoane. Textul nu este publicat niciodată.

Adresa dispozitivului dumneavoastră nu este păstrată. Pentru ca nimeni să nu trimită mesaje în masă, serverul reține timp de aproximativ o zi un număr criptat, din care adresa nu poate fi aflată. Acest număr nu este legat de mesajul dumneavoastră.

## Membri și ședințe

Pentru activitatea mesei rotunde prelucrăm date ale participantelor și participanților cunoscuți după nume: numele, instituția, adresa de e-mail, invitația, răspunsul la invitație și prezența. Acest lucru este valabil și pentru persoanele fără cont. Facem acest lucru ca să pregătim ședințele și să notăm rezultatele (Art. 6 Abs. 1 Buchst. f DSGVO, la instituțiile publice Buchst. e). Trimitem invitațiile prin **e-mail**. Procesele-verbale publicate nu numesc persoane. Pentru fiecare grup care se întâlnește (Gremium) ținem o listă a membrilor cu numele, instituția, adresa de e-mail și limba.

Cine lucrează pentru portal se conectează cu un cont. Numai atunci folosim un **cookie de sesiune**. El este necesar din punct de vedere tehnic (§ 25 Abs. 2 TDDDG). Când cineva scrie un proces-verbal, textele rămân salvate în propriul browser până când sunt trimise. La deconectare ele sunt șterse de acolo.

### Înscrierea la o întâlnire publică

La unele întâlniri publice vă puteți înscrie pe acest portal. Nu aveți nevoie de cont. Păstrăm:

- câte persoane vin,
- în ce limbi este nevoie de interpret,
- dacă aveți nevoie de acces fără trepte,
- în ce limbă și când v-ați înscris.

Numele și datele de contact sunt **opționale**. Le folosim numai ca să vă anunțăm dacă se schimbă ceva sau dacă întâlnirea nu mai are loc. La 30 de zile după întâlnire **ștergem** numele și datele de contact din înscrierea dumneavoastră. Cifrele rămân.

Înscrierea dumneavoastră o văd numai cei care pregătesc întâlnirea. Portalul le arată cererile de interpret și de acces fără trepte numai ca număr, fără nume. Până începe întâlnirea, puteți retrage înscrierea prin linkul dumneavoastră. Atunci ștergem toată înscrierea.

### Invitații și răspunsuri

Invităm persoane cu cont și fără cont. Păstrăm numele, adresa de e-mail, instituția, limba, răspunsul dumneavoastră, mesajul pe care îl adăugați și numele persoanei care vine în locul dumneavoastră. Dacă este invitată o instituție întreagă, păstrăm și numărul persoanelor care vin de acolo. Răspunsul împreună cu numele dumneavoastră îl văd numai cei care pregătesc întâlnirea.

Aveți nevoie de interpret sau de acces fără trepte? Portalul arată aceste date numai ca număr, fără nume. La 30 de zile după întâlnire le **ștergem**.

### Răspunsuri din programul dumneavoastră de e-mail

Unele programe de e-mail pot răspunde direct la o invitație. Portalul citește astfel de răspunsuri numai dacă operatorul a **activat** această funcție. Atunci verifică toate e-mailurile noi din căsuța sa poștală. Din e-mailul dumneavoastră preia numai răspunsul, momentul răspunsului și nota dumneavoastră.

Pentru ca portalul să nu citească niciun e-mail de două ori, păstrează timp de 90 de zile codul e-mailului, rezultatul și invitația la care se referă. E-mailul însuși rămâne în căsuța poștală. Portalul nu șterge nimic acolo. Dacă un e-mail de la noi se întoarce, păstrăm motivul pentru care nu a ajuns.

### Sondaje pentru alegerea datei

Când căutăm o dată, primiți prin e-mail un link personal. Păstrăm numele, adresa de e-mail, instituția, limba, răspunsurile dumneavoastră, mesajul pe care îl adăugați și momentul în care ați deschis linkul prima dată.

Celelalte persoane întrebate văd numele, instituția și răspunsurile dumneavoastră. Dacă coordonarea a ascuns numele, ele văd **numai totaluri**. Mesajul dumneavoastră îl văd numai cei care pregătesc întâlnirea. Când data este stabilită, preluăm răspunsul și mesajul în invitația dumneavoastră.

### Procese-verbale și obiecții

În procesul-verbal scrie cine a fost prezent și cine a lipsit. Trimitem tuturor persoanelor invitate un link către procesul-verbal. Îl primesc și cei care au fost prezenți și au cont. Păstrăm momentul în care ați deschis procesul-verbal prima dată.

Dacă scrieți o obiecție, o văd **cu numele dumneavoastră** toți cei care primesc procesul-verbal. Obiecția, numele și răspunsul nostru rămân la procesul-verbal. Un proces-verbal aprobat nu se mai modifică. După aceea, pentru întâlnirile publice există o versiune pentru toți. Ea **nu numește persoane**, ci numai instituțiile și câte persoane au fost prezente.

### Linkuri personale

Linkurile către invitație (/rsvp), sondaj (/poll), proces-verbal (/minutes) și înscrierea dumneavoastră (/registration) se deschid fără cont. Aceste pagini **nu folosesc cookie-uri** și nu salvează nimic pe aparatul dumneavoastră. Cine are linkul poate citi și poate răspunde în numele dumneavoastră. **De aceea, vă rugăm să îl păstrați numai pentru dumneavoastră.** Dacă primiți de la noi un link nou, cel vechi nu mai este valabil.

## Când ne scrieți

Dacă ne scrieți sau folosiți un formular, folosim datele dumneavoastră numai pentru răspuns (Art. 6 Abs. 1 Buchst. f DSGVO).

## Cât timp păstrăm datele

| Date | Durata |
|---|---|
| Date din ajutoarele de completare | deloc: nu se trimit niciodată |
| Înregistrări individuale ale nevoilor (fără date despre persoane) | 24 de luni, după aceea numai adunate |
| Cifre adunate | fără limită, sunt anonime |
| Note neaprobate despre o nevoie | 30 de zile |
| Note aprobate despre o nevoie | cât timp există înregistrarea, cel mult 24 de luni |
| Ce ne transmiteți prin „Spuneți-ne ce lipsește”: text pe care nu l-a citit nimeni | 30 de zile |
| Asemenea mesaje respinse sau fără decizie (fără nume și date de contact) | 90 de zile |
| Întrebări și mesaje primite | până sunt rezolvate, cel mult 3 luni |
| Conturile membrilor | până la sfârșitul colaborării și 3 luni după aceea |
| Jurnalul accesărilor din conturi | 12 luni |
| Înscrierea la o întâlnire publică: numele și datele de contact | până la 30 de zile după întâlnire |
| Înscrierea la o întâlnire publică: cifre fără nume și date de contact | fără limită |
| Invitații: cereri de interpret și de acces fără trepte | până la 30 de zile după întâlnire |
| Sondaje de date cu răspunsuri; invitații ale persoanelor fără cont; mesaje la răspunsuri; cine a primit și a deschis un proces-verbal aprobat | 12 luni după întâlnire |
| Invitații ale persoanelor cu cont: doar răspunsul | cât timp se păstrează procesul-verbal |
| E-mailuri trimise de noi (nume, adresă, text fără linkul personal) | 90 de zile |
| E-mailuri citite: cod și rezultat | 90 de zile |
| Listele membrilor grupurilor | până când cineva este scos din listă |
| Link personal către un proces-verbal | se deschide până la 180 de zile după ultimul nostru e-mail despre el |
| Obiecții cu nume | cât timp se păstrează procesul-verbal |
| Procese-verbale ale ședințelor și liste de prezență | după regulile de arhivare ale orașului și ale districtului |
| Jurnale ale serverului fără adrese IP | 7 zile |
| Copii de siguranță | sunt suprascrise în termen de 30 de zile |

## Cine primește date

Nu dăm date altor persoane sau firme. Ce văd persoanele invitate unele despre altele scrie la „Membri și ședințe”. Cine administrează tehnic serverul lucrează numai la cererea noastră (Art. 28 DSGVO). Nu există decizii automate despre dumneavoastră.

## Drepturile dumneavoastră

Aveți dreptul la **acces, rectificare, ștergere, restricționarea prelucrării și portabilitatea datelor** (Art. 15–20 DSGVO). Vă puteți **opune** prelucrării (Art. 21 DSGVO). Un consimțământ îl puteți retrage oricând pentru viitor. Pentru aceasta scrieți-ne sau sunați-ne: [Contact](page:contact).

Puteți face și o plângere (Art. 77 DSGVO): la **Landesbeauftragte oder Landesbeauftragter für den Datenschutz Sachsen-Anhalt** (autoritatea pentru protecția datelor din Saxonia-Anhalt). Pentru serviciile Caritas este responsabilă autoritatea bisericească pentru protecția datelor (KDSA Ost).`,
};
