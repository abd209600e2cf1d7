import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'grundsicherungsgeld-ajutor-de-baza',
  title: 'Grundsicherungsgeld (înainte: Bürgergeld): ajutorul de bază pentru trai',
  teaser: 'Ajutor de la Jobcenter, dacă salariul sau venitul nu ajunge pentru trai.',
  todo: 'Depuneți cererea imediat, și fără formular. Formularele le puteți completa după aceea.',
  deadline:
    'Cererea are efect din prima zi a lunii în care o depuneți. Împotriva unei decizii (Bescheid) aveți la dispoziție o lună pentru Widerspruch (contestație).',
  place:
    'La Jobcenter Burgenlandkreis (oficiul pentru muncă și ajutor social), cu sedii în Weißenfels, Naumburg și Zeitz.',
  bring: `- cartea de identitate sau pașaportul tuturor persoanelor din gospodărie
- Meldebestätigung (confirmarea înregistrării adresei)
- contractul de închiriere și ultimul decont al cheltuielilor (Nebenkosten)
- contractul de muncă și fluturașii de salariu, și de la Minijob
- extrasele de cont din ultimele trei luni
- cardul de sănătate și numărul de asigurare de pensie (Rentenversicherungsnummer)
- lista locurilor dumneavoastră de muncă din ultimii cinci ani
- în caz de șomaj: concedierea (Kündigung) și confirmarea de la Agentur für Arbeit (agenția pentru ocuparea forței de muncă)`,
  body: `## Nume vechi, nume nou

Prestația după SGB II s-a numit până acum **Bürgergeld**. Bundestag (parlamentul federal) a hotărât la 5 martie 2026 ca în viitor să se numească **Grundsicherungsgeld**. Începutul era planificat pentru 1 iulie 2026. În scrisori puteți găsi ambele nume. Întrebați la Jobcenter ce reguli se aplică deja pentru dumneavoastră.

Aprobările în curs rămân valabile, conform hotărârii. Nu aveți nevoie pentru ele de o cerere nouă.

## Cine poate primi prestația?

- **Lucrați sau sunteți independent:** puteți depune o cerere din prima zi, chiar și numai pentru că salariul este prea mic (**Aufstockung**, completarea salariului).
- **Vi se păstrează statutul de lucrător (Arbeitnehmerstatus)**, de exemplu după o concediere: vedeți [Libera circulație](page:free-movement).
- **Copilul dumneavoastră merge aici la școală**, iar dumneavoastră lucrați aici sau ați lucrat aici: de aici poate rezulta un drept propriu de ședere (Art. 10 din Regulamentul VO (EU) Nr. 492/2011). Atunci Jobcenter nu are voie să refuze numai din acest motiv.
- **Trăiți aici de cinci ani:** atunci aveți dreptul la prestație, dacă nu s-a constatat pierderea dreptului la liberă circulație. Timpul se socotește de la [înregistrarea adresei](page:registration) (§ 7 Abs. 1 SGB II).

**Excluși** sunt oamenii care nu lucrează, în primele trei luni, și oamenii care sunt aici numai pentru a căuta de lucru (§ 7 Abs. 1 Satz 2 SGB II). Pentru ei există la Sozialamt (oficiul de asistență socială) **Überbrückungsleistungen** (ajutor de tranziție) pentru cel mult o lună, un împrumut pentru întoarcerea în țară și o regulă pentru cazuri deosebit de grele (§ 23 Abs. 3 SGB XII). Dacă o excludere se aplică pentru dumneavoastră, lămuriți împreună cu un serviciu de consiliere.

## Cum depuneți cererea

1. Scrieți la Jobcenter: „Ich beantrage Leistungen nach dem SGB II.” (Solicit prestații conform SGB II.) Cu nume, adresă, dată și semnătură. Aceasta este o cerere fără formular (**formloser Antrag**, § 37 SGB II).
2. Păstrați o dovadă, de exemplu o copie cu ștampilă.
3. Completați după aceea **Hauptantrag** (cererea principală) și anexele.
4. Treceți toate persoanele din gospodărie, toate veniturile și toate conturile.

Hauptantrag îi întreabă pe oamenii din România și Bulgaria despre numărul personal (**Personenkennnummer**: CNP sau EGN). Cine nu are cetățenia germană trece data intrării în țară. Treceți și salariul pe care angajatorul nu l-a plătit încă: [Muncă și salariu](page:work-and-wages).

## Sumele în anul 2026

| Persoana | Regelbedarf (suma de bază) pe lună (2026) |
|---|---|
| persoană singură sau părinte singur | 563 de euro |
| cupluri, fiecare persoană | 506 euro |
| adulți până la 24 de ani în gospodăria părinților | 451 de euro |
| tineri de la 14 la 17 ani | 471 de euro |
| copii de la 6 la 13 ani | 390 de euro |
| copii de la 0 la 5 ani | 357 de euro |

Se adaugă costurile pentru locuință și încălzire (**Kosten der Unterkunft und Heizung**, § 22 SGB II) și [prestații pentru elevi](page:school-and-daycare).

## Ce schimbă hotărârea din martie 2026

- Găsirea unui loc de muncă are prioritate.
- Averea se verifică de la început. Suma protejată depinde de vârstă.
- Pentru costurile locuinței există o limită maximă.
- Cine nu vine la programări trebuie să se aștepte la urmări mai dure.
- Părinții pot fi obligați să lucreze începând cu luna a 14-a de viață a copilului.

## Nu sunteți de acord?

Depuneți în termen de o lună **Widerspruch** (contestație), în scris și cu semnătură. O scrisoare prin poștă este considerată primită în a patra zi după predare. Ați pierdut termenul? Atunci mai există **Überprüfungsantrag** (cerere de verificare a deciziei, § 44 SGB X).`,
};
