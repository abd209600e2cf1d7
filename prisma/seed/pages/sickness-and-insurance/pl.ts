import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'choroba-i-ubezpieczenie-zdrowotne',
  title: 'Choroba i ubezpieczenie zdrowotne',
  teaser:
    'Jak się ubezpieczyć, co robić w razie choroby lub wypadku przy pracy i jak uniknąć długów w kasie chorych.',
  todo: 'Proszę wybrać Krankenkasse (kasę chorych), gdy tylko mają Państwo pracę. W razie choroby proszę od razu powiadomić pracodawcę i na czas pójść do lekarza lub lekarki.',
  deadline:
    'Kasa chorych: 14 dni od rozpoczęcia pracy. Zgłoszenie choroby: od razu; zaświadczenie lekarskie najpóźniej czwartego dnia, na żądanie wcześniej. Proszę zapisać pierwszy dzień choroby.',
  place:
    'Proszę zgłosić się do wybranej kasy chorych. Chorobę zgłasza się pracodawcy; po wypadku przy pracy należy pójść do gabinetu, w którym przyjmuje Durchgangsarzt lub Durchgangsärztin (lekarz lub lekarka do spraw wypadków przy pracy).',
  bring: `- elektroniczna karta zdrowia (**Gesundheitskarte**)
- Europejska Karta Ubezpieczenia Zdrowotnego (EKUZ, po niemiecku **EHIC**), jeśli są Państwo jeszcze ubezpieczeni w kraju pochodzenia
- formularz **E 104** lub **S041** o okresach ubezpieczenia w innych krajach UE
- formularz **S1**, jeśli rodzina mieszka w innym kraju UE
- dowód osobisty lub paszport`,
  body: `## Kto jest ubezpieczony?

Kto zarabia więcej niż 603 euro miesięcznie (2026), jako osoba zatrudniona ma z reguły od pierwszego dnia **ustawowe ubezpieczenie zdrowotne** (gesetzliche Krankenversicherung, § 5 SGB V). Od 1 stycznia 2027 granica dla Minijob (drobnego zatrudnienia) wynosi 633 euro. **Sam Minijob nie daje ubezpieczenia zdrowotnego.**

Kasę chorych wybierają Państwo samodzielnie i mają na to 14 dni (§ 175 SGB V). Gesundheitskarte przychodzi pocztą. Składka wynosi 14,6 procent wynagrodzenia. Do tego dochodzi **Zusatzbeitrag** (składka dodatkowa) kasy. Państwo i pracodawca płacą po połowie. Dochodzi jeszcze ubezpieczenie pielęgnacyjne (Pflegeversicherung).

## Ubezpieczenie rodziny

Małżonkowie i dzieci mogą **bezpłatnie** należeć do Państwa **Familienversicherung** (ubezpieczenia rodzinnego, § 10 SGB V), jeśli mają małe dochody: najwyżej 565 euro miesięcznie, a przy Minijob najwyżej 603 euro (2026). Dwa razy w roku może to być więcej. Jeśli rodzina mieszka w innym kraju UE, proszę złożyć w swojej kasie wniosek o formularz **S1**.

## W razie choroby

1. Proszę **od razu** powiadomić pracodawcę.
2. Proszę pójść do lekarza lub lekarki. Zaświadczenie (**Arbeitsunfähigkeit, eAU** – niezdolność do pracy, elektroniczne zwolnienie) jest potrzebne najpóźniej czwartego dnia. Pracodawca może zażądać go wcześniej. Gabinet lekarski wysyła je elektronicznie, a pracodawca je pobiera (§ 5 EFZG).
3. Po czterech tygodniach pracy w zakładzie otrzymują Państwo przez sześć tygodni pełne wynagrodzenie (**Entgeltfortzahlung**, § 3 EFZG). Przedtem i potem kasa chorych płaci **Krankengeld** (zasiłek chorobowy), najwyżej przez 78 tygodni (§§ 44, 48 SGB V).

W razie zagrożenia życia proszę dzwonić pod numer alarmowy **112**.

## Wypadek przy pracy

Pracodawcy i w gabinecie lekarskim proszę wyraźnie powiedzieć słowo **Arbeitsunfall** (wypadek przy pracy). Należy do tego także wypadek w drodze do pracy. Jeśli choroba trwa dłużej niż trzy dni, pracodawca zgłasza wypadek w ciągu trzech dni do **Berufsgenossenschaft** (zakładu ubezpieczeń od wypadków przy pracy, § 193 SGB VII). Proszę zapisać, co się stało i kto to widział.

## Utrata pracy lub wyjazd

Po zakończeniu pracy są Państwo ubezpieczeni jeszcze przez miesiąc (§ 19 Abs. 2 SGB V). Potem zaczyna się **automatycznie dobrowolne członkostwo** w kasie chorych i trzeba płacić składki (§ 188 Abs. 4 SGB V). Nie dotyczy to osób, które wykażą inne ubezpieczenie albo wyjechały z Niemiec i się wymeldowały. Wiele długów powstaje właśnie tutaj. Dlatego proszę odpowiadać na listy z kasy chorych. Proszę przeczytać też strony [Wypowiedzenie pracy (Kündigung)](page:dismissal) i [Zameldowanie](page:registration).

## Długi w kasie chorych

Przy zaległościach kasa nadal płaci za leczenie nagłych chorób i za opiekę w ciąży. Dzieci pozostają zabezpieczone (§ 16 Abs. 3a SGB V). Proszę wcześnie porozmawiać z kasą i skorzystać z porady.

## Bez pracy

Kto nie pracuje i chce zostać dłużej niż trzy miesiące, potrzebuje wystarczającego ubezpieczenia zdrowotnego (§ 4 FreizügG/EU). Która kasa Państwa przyjmie, zależy od tego, gdzie w UE byli Państwo ostatnio ubezpieczeni. Niektóre osoby trafiają tu w lukę. Proszę skorzystać z porady i przynieść **E 104** lub **S041**. **EHIC** (EKUZ) pomaga tylko przy niezbędnym leczeniu w czasie pobytu tymczasowego. Więcej o prawie pobytu: [Swoboda przemieszczania się](page:free-movement).

## Praca z żywnością

Przed pierwszym dniem pracy potrzebne jest **Belehrung nach § 43 IfSG** (pouczenie o higienie żywności) z Gesundheitsamt (urzędu zdrowia).

## Język u lekarza

Kasa chorych nie płaci za tłumaczenie ustne. Usługa tłumaczeniowa **SiSA** może pomóc przy wielu rozmowach, ale nie przy rozmowie przed operacją i nie przy psychoterapii.
`,
};
