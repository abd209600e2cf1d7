import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'pierwsze-kroki',
  title: 'Pierwsze kroki po przyjeździe',
  teaser: 'Co warto załatwić w pierwszych tygodniach w powiecie Burgenlandkreis i co jest do tego potrzebne.',
  todo: 'Najpierw proszę zameldować swój adres. Potem proszę zająć się kasą chorych i kontem bankowym, a jeśli mają Państwo dzieci – szkołą, Kita (żłobkiem lub przedszkolem) i zasiłkiem Kindergeld.',
  deadline:
    'Adres: w ciągu dwóch tygodni od wprowadzenia się. Kasa chorych: w ciągu 14 dni od rozpoczęcia pracy. Proszę od razu zapisać sobie obie daty.',
  place:
    'Proszę pójść do Bürgerbüro (biura obsługi mieszkańców) w swoim mieście lub swojej gminie. W Weißenfels trzeba umówić termin; częścią wizyty jest tam też Ankunftsgespräch (rozmowa po przyjeździe) w Clearingstelle (punkcie dla osób, które dopiero przyjechały).',
  bring: `- ważny dowód osobisty lub paszport każdej osoby, która się wprowadza
- **Wohnungsgeberbestätigung** (formularz od wynajmującego, który potwierdza wprowadzenie się)
- akty urodzenia dzieci i akt małżeństwa, jeśli przyjeżdżają Państwo z rodziną
- Europejska Karta Ubezpieczenia Zdrowotnego (EKUZ, po niemiecku EHIC) na czas przed rozpoczęciem pracy
- umowa o pracę, jeśli już Państwo ją mają`,
  body: `## Prawo do pobytu

Obywatelki i obywatele UE nie potrzebują wizy ani zezwolenia na pobyt. Wystarczy ważny dowód osobisty lub paszport (§ 2 Abs. 4, § 8 FreizügG/EU). Przez pierwsze **trzy miesiące** mają Państwo prawo pobytu bez dodatkowych warunków (art. 6 dyrektywy 2004/38/WE, § 2 Abs. 5 FreizügG/EU). Co obowiązuje później, opisuje strona [Swoboda przemieszczania się](page:free-movement).

## Najważniejsze kroki

1. **Zameldować adres.** Termin to dwa tygodnie od wprowadzenia się (§ 17 BMG). W Weißenfels wszystkie osoby, które się wprowadzają, muszą przyjść osobiście. Wszystko na ten temat jest na stronie [Zameldowanie](page:registration).
2. **Ankunftsgespräch (rozmowa po przyjeździe) w Weißenfels.** Od października 2022 roku ta rozmowa jest częścią zameldowania. Proszę zapytać o **Ankunftsmappe** (teczkę z informacjami na początek). Jest dostępna po angielsku, bułgarsku, niemiecku, polsku, rumuńsku i węgiersku.
3. **Umieścić nazwisko na skrzynce na listy.** Wiele ważnych listów przychodzi pocztą.
4. **Wybrać Krankenkasse (kasę chorych).** Kasę wybiera się samodzielnie. Czas na to wynosi 14 dni od rozpoczęcia pracy (§ 175 SGB V). Więcej: [Choroba i ubezpieczenie zdrowotne](page:sickness-and-insurance).
5. **Otworzyć konto bankowe.** Mają Państwo prawo do **Basiskonto** (podstawowego konta), także bez stałego adresu. Bank decyduje w ciągu dziesięciu dni roboczych (§§ 31-34 ZKG).
6. **Zapisać dzieci.** W Niemczech dzieci muszą chodzić do szkoły. Do miejsca w Kita (żłobku lub przedszkolu) mają Państwo prawo. Proszę też szybko złożyć wniosek o [Kindergeld (zasiłek na dziecko)](page:child-benefit).

## Numery, które Państwo otrzymają

| Numer | Skąd? | Do czego? |
|---|---|---|
| **Steuer-Identifikationsnummer (Steuer-ID)** – numer identyfikacji podatkowej | Po pierwszym zameldowaniu wysyła go Bundeszentralamt für Steuern (federalny urząd podatkowy). Nie trzeba składać wniosku. | praca, Kindergeld |
| **Sozialversicherungsnummer** – numer ubezpieczenia społecznego | Otrzymują go Państwo wraz z pierwszą pracą. Dokument nazywa się **Versicherungsnummernachweis**. | emerytura i ubezpieczenie |

List z numerem Steuer-ID przychodzi najczęściej po kilku tygodniach. Pracodawca potrzebuje numeru Steuer-ID i Państwa daty urodzenia. Jeśli numeru brakuje, pracodawca rozlicza pensję według **Steuerklasse VI** (klasy podatkowej VI) i na początku płacą Państwo wyższe podatki (§ 39c EStG).

## Konto, akty, samochód

- Pracodawca musi przelać wynagrodzenie także na **konto SEPA** w innym kraju UE (art. 9 rozporządzenia (UE) 260/2012).
- Akty urodzenia i małżeństwa z UE nie wymagają apostille. W kraju pochodzenia proszę zapytać o **wielojęzyczny formularz** (rozporządzenie (UE) 2016/1191).
- Prawo jazdy z UE jest nadal ważne. Kto tu mieszka, musi zarejestrować tutaj swój samochód.
- Za każde mieszkanie płaci się **Rundfunkbeitrag** (opłatę za radio i telewizję). Kto otrzymuje Grundsicherungsgeld (dawniej: Bürgergeld), czyli podstawowe świadczenie na utrzymanie, może uzyskać zwolnienie z tej opłaty.

## Porady i formularze nic nie kosztują

Nikt nie może żądać pieniędzy za wydanie urzędowego formularza. Proszę uważać, gdy ktoś oferuje „pomoc” za pieniądze. Proszę nie podpisywać niczego, czego Państwo nie rozumieją. Lepiej skorzystać z bezpłatnej poradni.

## Jedna teczka na wszystkie dokumenty

Proszę zbierać wszystko w jednym miejscu i nie oddawać oryginałów: dowód osobisty, **Meldebestätigung** (potwierdzenie zameldowania), Wohnungsgeberbestätigung, **Mietvertrag** (umowa najmu), **Arbeitsvertrag** (umowa o pracę), **Lohnabrechnungen** (odcinki wypłaty), karta zdrowia, list z numerem Steuer-ID i akty dzieci. W każdym liście z urzędu ważne są cztery rzeczy: data, **Aktenzeichen** (znak sprawy), **Frist** (termin) i **Rechtsbehelfsbelehrung** (pouczenie, jak i do kiedy można się odwołać).
`,
};
