import type { SeedAidText } from '../types.ts';

export const texts: SeedAidText = {
  title: 'Cereți în scris salariul care lipsește',
  teaser:
    'Angajatorul a plătit prea puțin sau nimic? Acest ajutor face din răspunsurile dumneavoastră o scrisoare în germană.',
  intro:
    'Scrisoarea se numește în germană „Geltendmachung”. Cu ea cereți în scris salariul care încă lipsește. Răspundeți la întrebări în limba dumneavoastră. La sfârșit primiți un fișier PDF: scrisoarea în germană și o foaie care vă explică fiecare propoziție.',

  'needs.contract': 'Contractul de muncă, dacă aveți unul',
  'needs.payslips': 'Fluturașii de salariu (Lohnabrechnungen) și extrasele de cont',
  'needs.record': 'Lista dumneavoastră cu orele lucrate sau fotografii ale programului de lucru',
  'needs.iban': 'IBAN-ul dumneavoastră (este pe cardul bancar sau pe extrasul de cont)',
  'needs.employer': 'Numele exact și adresa firmei, așa cum apar în contract sau pe fluturașul de salariu',

  'mistakes.late': 'Să așteptați prea mult. În multe contracte drepturile se pierd deja după trei luni.',
  'mistakes.net':
    'Să calculați net în loc de brut. În scrisoare sunt întotdeauna sume brute, adică înainte de impozite și contribuții.',
  'mistakes.phone': 'Să cereți numai oral sau la telefon. Mai târziu este foarte greu de dovedit.',
  'mistakes.noProof': 'Să predați scrisoarea fără dovadă. Trebuie să puteți arăta că a ajuns.',
  'mistakes.original':
    'Să trimiteți originalele. Păstrați contractul și fluturașii și trimiteți cel mult copii.',

  'next.sign': 'Tipăriți scrisoarea, o citiți împreună cu un serviciu de consiliere și o semnați.',
  'next.send': 'O trimiteți în așa fel încât să puteți dovedi că a ajuns și păstrați o copie.',
  'next.wait': 'Angajatorul are timp până în ziua din scrisoare să plătească sau să răspundă.',
  'next.court':
    'Dacă nu plătește, se poate face o acțiune la Arbeitsgericht (tribunalul muncii). Rechtsantragstelle (biroul care scrie cererile) de acolo primește acțiunea, și fără avocat.',

  'helpers.bema':
    'BemA – Beratung migrantischer Arbeitskräfte (consiliere pentru lucrătorii migranți): oferă consiliere despre muncă și salariu, în multe limbi. Arătați scrisoarea acolo înainte de a o trimite.',
  'helpers.ngg': 'Membrii unui sindicat, de exemplu NGG, primesc acolo protecție juridică.',
  'helpers.court':
    'Arbeitsgericht Halle (tribunalul muncii): primește acțiuni la Rechtsantragstelle și le trece în proces-verbal.',

  'step.person.title': 'Despre dumneavoastră',
  'step.person.intro':
    'Aceste date stau sus în scrisoare. Scrieți numele ca în actul de identitate, cu toate semnele.',
  'field.firstName.label': 'Care este prenumele dumneavoastră?',
  'field.lastName.label': 'Care este numele dumneavoastră de familie?',
  'field.street.label': 'Pe ce stradă locuiți?',
  'field.street.help': 'Acolo trimite firma răspunsul. Numele dumneavoastră trebuie să fie pe cutia poștală.',
  'field.postcode.label': 'Ce cod poștal are localitatea în care locuiți?',
  'field.town.label': 'În ce localitate locuiți?',
  'field.staffNumber.label': 'Ce număr de personal (Personalnummer) aveți?',
  'field.staffNumber.help': 'Este adesea sus pe fluturașul de salariu. Ajută firma să vă găsească.',

  'step.employer.title': 'Angajatorul dumneavoastră',
  'step.employer.intro':
    'Importantă este firma cu care aveți contractul. La munca temporară (Leiharbeit) aceasta este agenția, nu firma în care lucrați.',
  'field.employerName.label': 'Cum se numește exact firma?',
  'field.employerName.help': 'Copiați numele exact, și „GmbH” sau „GmbH & Co. KG”.',
  'field.employerName.means': 'O scrisoare adresată unui nume greșit poate să nu aibă efect.',
  'field.employerStreet.label': 'Pe ce stradă este firma?',
  'field.employerPostcode.label': 'Ce cod poștal are firma?',
  'field.employerTown.label': 'În ce localitate este firma?',

  'step.work.title': 'Munca dumneavoastră',
  'step.work.intro': 'Ca firma să știe despre ce raport de muncă este vorba.',
  'field.employedSince.label': 'De când lucrați acolo?',
  'field.employedSince.help': 'Prima zi de lucru. Este scrisă în contract.',
  'field.stillEmployed.label': 'Mai lucrați acolo?',
  'option.stillEmployed.yes': 'Da',
  'option.stillEmployed.no': 'Nu',
  'field.employedUntil.label': 'Până când ați lucrat acolo?',
  'field.employedUntil.help':
    'Ultima zi a contractului, chiar dacă înainte ați fost în concediu medical sau de odihnă.',
  'field.job.label': 'Ce funcție aveți?',
  'field.job.help':
    'Vă rugăm în germană, ca în contract, de exemplu „Produktionshelfer”, „Reinigungskraft” sau „Lagermitarbeiterin”.',

  'step.claims.title': 'Ce lipsește încă',
  'step.claims.intro':
    'Câte o înregistrare pentru fiecare lună în care lipsesc bani. Calculați cu sume brute. Pagina calculează suma care lipsește.',
  'group.claims.row': 'Luna {{number}}',
  'group.claims.add': 'Adăugați încă o lună',
  'field.month.label': 'Ce lună?',
  'field.hoursWorked.label': 'Câte ore ați lucrat?',
  'field.hoursWorked.help': 'Cu ore suplimentare, fără pauze. De exemplu 168,5 sau 168:30.',
  'field.hoursWorked.means':
    'În industria cărnii, și timpul pentru schimbat, pregătit și spălat este timp de lucru.',
  'field.hoursPaid.label': 'Câte ore au fost plătite?',
  'field.hoursPaid.help': 'Este scris pe fluturașul de salariu. Dacă nu s-a plătit nimic, scrieți 0.',
  'field.hourlyRate.label': 'Ce salariu pe oră vi se cuvine?',
  'field.hourlyRate.help':
    'Brut în euro, ca în contract sau în contractul colectiv de muncă (Tarifvertrag), cel puțin salariul minim legal.',
  'field.supplement.label': 'Lipsesc sporuri?',
  'field.supplement.help':
    'Euro brut pentru noapte, duminică, sărbători legale sau ore suplimentare. Numai dacă sunt în contract, în contractul colectiv sau în lege.',
  'field.other.label': 'Mai lipsește altceva?',
  'field.other.help':
    'Euro brut, de exemplu pentru concediu, boală sau o reținere pe care nu o înțelegeți. Și dacă toate orele au fost plătite, dar cu prea puțini bani pe oră.',
  'field.otherReason.label': 'Pentru ce este această sumă?',
  'option.otherReason.lowRate': 'Salariul pe oră a fost prea mic',
  'option.otherReason.sick': 'Salariu pentru zile de boală',
  'option.otherReason.leave': 'Salariu pentru zile de concediu',
  'option.otherReason.leavePayout':
    'Bani pentru concediul pe care nu l-am putut lua înainte de sfârșitul contractului',
  'option.otherReason.holiday': 'Salariu pentru sărbători legale',
  'option.otherReason.deduction': 'O reținere cu care nu sunt de acord',
  'option.otherReason.bonus': 'Primă sau plată specială',

  'step.payment.title': 'Termenul și contul',
  'step.payment.intro': 'Până când și unde trebuie să plătească firma?',
  'field.deadline.label': 'Până în ce zi trebuie să plătească firma?',
  'field.deadline.help': 'De obicei se dau două săptămâni. Pagina a propus această zi.',
  'field.iban.label': 'În ce cont?',
  'field.iban.help': 'IBAN-ul. Este permis un cont în altă țară a UE.',
  'field.accountHolder.label': 'Contul aparține altei persoane?',
  'field.accountHolder.help': 'Atunci scrieți numele ei aici. Altfel, câmpul rămâne gol.',

  'step.sending.title': 'Trimiterea scrisorii',
  'step.sending.intro': 'Decisiv este să puteți dovedi mai târziu când a ajuns scrisoarea.',
  'field.sending.label': 'Cum ajunge scrisoarea la firmă?',
  'field.sending.means':
    'Un e-mail este adesea suficient (Textform). Dacă în contract scrie „Schriftform” (formă scrisă), întrebați înainte un serviciu de consiliere.',
  'option.sending.registered': 'Prin poștă, ca Einwurf-Einschreiben (scrisoare recomandată; păstrați dovada)',
  'option.sending.messenger': 'Cineva care a citit scrisoarea o pune în cutia poștală a firmei (martor)',
  'option.sending.handover': 'O predau eu și cer o semnătură de primire',
  'option.sending.email': 'Prin e-mail, cu fișierul PDF atașat',
  'field.employerEmail.label': 'La ce adresă de e-mail a firmei?',
  'field.place.label': 'În ce localitate scrieți scrisoarea?',
  'field.letterDate.label': 'Ce dată trebuie să fie în scrisoare?',

  'warning.empty': 'Aici nu este scris încă nimic. În scrisoare rămâne o linie de completat cu mâna.',
  'warning.unprintable': 'Scrisoarea nu poate arăta aceste semne: {{characters}}',
  'warning.amount': 'Vă rugăm să verificați: pagina nu înțelege această sumă. Scrieți de exemplu 1.234,56.',
  'warning.hours':
    'Vă rugăm să verificați: pagina nu înțelege aceste ore. Scrieți de exemplu 168,5 sau 168:30.',
  'warning.manyHours': 'Vă rugăm să verificați: numărul de ore într-o lună este foarte mare ({{hours}}).',
  'warning.paidMoreThanWorked': 'Vă rugăm să verificați: au fost plătite mai multe ore decât ați lucrat.',
  'warning.belowMinimumWage':
    'Salariul minim legal a fost în această lună {{minimum}} brut pe oră. Vă rugăm să verificați salariul dumneavoastră pe oră. Există excepții, de exemplu pentru persoanele în formare profesională (Auszubildende).',
  'warning.monthNotOver':
    'Vă rugăm să verificați: această lună nu s-a terminat încă. De obicei, salariul pentru ea nu trebuie încă plătit.',
  'warning.outsideEmployment':
    'Vă rugăm să verificați: după datele dumneavoastră, în această lună nu ați lucrat acolo.',
  'warning.dayInFuture': 'Vă rugăm să verificați: această zi este în viitor.',
  'warning.dayInPast': 'Vă rugăm să verificați: această zi a trecut deja.',
  'warning.shortDeadline': 'Sunt mai puțin de șapte zile. De obicei se dau două săptămâni de la scrisoare.',
  'warning.email': 'Vă rugăm să verificați: aceasta nu arată ca o adresă de e-mail.',
  'warning.iban':
    'Vă rugăm să verificați: lungimea sau cifrele de control ale IBAN-ului nu se potrivesc. Comparați cu cardul dumneavoastră bancar.',
  'warning.latinLetters':
    'Poate firma nu poate citi acest text. Mai bine scrieți cu litere latine, numele ca în actul de identitate.',
  'warning.postcode': 'Vă rugăm să verificați: un cod poștal german are cinci cifre.',
  'warning.monthTwice': 'Vă rugăm să verificați: luna {{month}} apare de două ori.',
  'warning.nothingClaimed': 'Totalul este încă 0. Fără sumă, scrisoarea nu spune ce cereți.',
  'warning.exclusionPeriod.soon':
    'Cea mai veche lună este {{month}}. În multe contracte de muncă și contracte colective, salariul se pierde după trei luni dacă nu este cerut în scris. Scrisoarea ar trebui să ajungă la firmă cel târziu la {{on}}.',
  'warning.exclusionPeriod.passed':
    'Cea mai veche lună este {{month}} și este cu mai mult de trei luni în urmă. Poate că o parte s-a pierdut deja. Salariul minim legal rămâne totuși protejat. Trimiteți scrisoarea curând și întrebați înainte la BemA.',
  'warning.limitation.soon':
    'Drepturile din {{year}} se prescriu la {{on}}. Această scrisoare nu oprește prescripția, o acțiune în instanță însă da. Mergeți imediat la un serviciu de consiliere.',
  'warning.limitation.passed':
    'Drepturile din {{year}} sunt probabil prescrise din {{on}}. Întrebați un serviciu de consiliere înainte de a trimite scrisoarea.',

  'letter.title': 'Cerere scrisă privind drepturi salariale',
  'letter.subject': 'Cerere scrisă privind drepturi salariale',
  'meaning.subject': 'Subiectul scrisorii. Firma vede imediat că cereți salariul.',
  'letter.salutation': 'Stimate doamne și stimați domni,',
  'meaning.salutation': 'Formula politicoasă obișnuită când nu se cunoaște un nume.',
  'letter.employed': 'lucrez la dumneavoastră din {{employedSince}} ca {{job}}.',
  'meaning.employed': 'Spune despre ce raport de muncă este vorba.',
  'letter.employedUntil':
    'am lucrat la dumneavoastră din {{employedSince}} până la {{employedUntil}} ca {{job}}.',
  'meaning.employedUntil': 'Spune despre ce raport de muncă este vorba și că s-a încheiat.',
  'letter.period': 'Pentru perioada din {{from}} până în {{to}} mi se cuvin încă următoarele sume brute:',
  'meaning.period':
    'Numește lunile. Brut înseamnă: înainte de scăderea impozitelor și a contribuțiilor sociale.',
  'letter.month': 'Pentru luna {{from}} mi se cuvin încă următoarele sume brute:',
  'meaning.month':
    'Numește luna. Brut înseamnă: înainte de scăderea impozitelor și a contribuțiilor sociale.',
  'letter.claims': 'Tabel: luna, ore lucrate, ore plătite, salariul pe oră, sporuri, altele, suma cerută',
  'meaning.claims':
    'Pentru fiecare lună: orele lucrate minus orele plătite, înmulțite cu salariul pe oră, plus sporuri și altele.',
  'letter.total': 'În total cer {{total}} brut.',
  'meaning.total': 'Suma pe care o cereți.',
  'letter.pay':
    'Vă rog să plătiți până la {{deadline}} suma netă care rezultă, în contul meu cu IBAN {{iban}}.',
  'meaning.pay': 'Termenul și contul dumneavoastră. Net înseamnă: ce ajunge la dumneavoastră după rețineri.',
  'letter.accountHolder': 'Contul este pe numele {{accountHolder}}.',
  'meaning.accountHolder': 'Necesar pentru că acel cont aparține altei persoane.',
  'letter.documents':
    'Vă rog să îmi trimiteți până atunci și fluturașii de salariu și evidențele timpului de lucru pentru această perioadă.',
  'meaning.documents': 'Cu aceste acte se poate verifica ce s-a lucrat și ce s-a plătit cu adevărat.',
  'letter.timeLimits':
    'Prin această scrisoare îmi cer drepturile pentru a respecta toate termenele de decădere din contractul de muncă și din contractele colective.',
  'meaning.timeLimits':
    'Termenele de decădere (Ausschlussfristen) sunt adesea în contract sau în contractul colectiv. Cine nu cere la timp își pierde dreptul. Această propoziție spune că dumneavoastră cereți la timp.',
  'letter.court':
    'Dacă plata nu sosește până în ziua indicată, îmi voi cere drepturile la tribunalul muncii (Arbeitsgericht).',
  'meaning.court': 'Anunțul unei acțiuni în instanță. Prin aceasta nu vă obligați să faceți acțiunea.',
  'letter.reserve': 'Îmi rezerv și alte drepturi.',
  'meaning.reserve': 'Puteți cere mai târziu și mai mult, dacă descoperiți că mai lipsește ceva.',
  'letter.closing': 'Cu stimă',
  'meaning.closing': 'Încheierea obișnuită. Dedesubt semnați cu mâna.',
  'letter.receipt': 'Confirmare de primire: am primit astăzi această scrisoare.',
  'meaning.receipt':
    'Această parte o semnează, pe copia dumneavoastră, persoana care primește scrisoarea. Așa puteți dovedi primirea.',

  'table.difference': 'Suma cerută, brut',
  'table.sum': 'Total',
  'sheet.title': 'Ce scrie în scrisoarea dumneavoastră',
  'sheet.lead':
    'Această foaie este pentru dumneavoastră. Nu o trimiteți odată cu scrisoarea. În stânga este propoziția germană din scrisoare, în dreapta ce înseamnă ea.',
  'notes.notAdvice': 'Această foaie nu înlocuiește consultanța juridică. Ea nu decide dacă aveți un drept.',
  'notes.bema':
    'Arătați scrisoarea la BemA sau la alt serviciu de consiliere înainte de a o trimite. Membrii NGG întreabă la sindicatul lor.',
  'notes.checkDates':
    'Verificați toate zilele și termenele. Calculul este fără garanție; dacă aveți îndoieli, este valabilă ziua care vine prima.',
  'notes.limitation':
    'Scrisoarea nu oprește prescripția. Salariul se prescrie la trei ani după sfârșitul anului în care trebuia plătit.',
  'notes.minimumWage':
    'Salariul minim legal: 13,90 euro brut pe oră în anul 2026, de la 1 ianuarie 2027 14,60 euro. El nu se poate pierde prin termene de decădere (Ausschlussfristen).',
  'notes.dismissal':
    'Dacă după aceea vine o concediere (Kündigung), aveți numai trei săptămâni pentru o acțiune în instanță.',
  'notes.copy': 'Păstrați o copie a scrisorii și dovada de la poștă sau confirmarea de primire semnată.',

  'blank.footer':
    'Această foaie nu înlocuiește consultanța juridică. Arătați scrisoarea terminată la BemA înainte de a o trimite.',
};
