import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'dostepnosc',
  title: 'Deklaracja dostępności',
  teaser: 'Jak dostępny jest ten portal, czego jeszcze brakuje i jak zgłosić nam barierę.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Ta deklaracja dotyczy portalu Runder Tisch Unionsbürger*innen im Burgenlandkreis (Okrągłego Stołu do spraw obywatelek i obywateli UE w powiecie Burgenlandkreis) ze wszystkimi stronami i dokumentami, które tworzy sam portal.

## Jakie zasady stosujemy

Stosujemy ustawę o równouprawnieniu osób z niepełnosprawnościami w Saksonii-Anhalt (Behindertengleichstellungsgesetz Sachsen-Anhalt, §§ 16 bis 16d BGG LSA) i § 11 BGGVO LSA. Standardem technicznym jest norma **EN 301 549**. Naszym celem są **Web Content Accessibility Guidelines (WCAG) 2.2, poziom AA**.

## Na jakim etapie jesteśmy

Portal jest z tymi wymaganiami **częściowo zgodny**.

Podstawą jest **samoocena z automatycznymi testami z 22 listopada 2026 roku**. Automatyczne testy nie znajdują wszystkich barier. Osoby z niepełnosprawnościami jeszcze nie testowały portalu. Nie sprawdziły go też jeszcze osoby, dla których dostępne tu języki są językami ojczystymi.

## Co jeszcze nie jest dostępne

| Obszar | Stan | Co można zrobić do tego czasu |
|---|---|---|
| Tłumaczenia | Jeszcze niesprawdzone przez osoby, dla których to język ojczysty. Mogą zawierać błędy. | Wiążąca jest wersja niemiecka. Proszę zapytać w [poradni](path:help). |
| Niemiecki język migowy | Nie ma jeszcze filmów. | Proszę skorzystać z tekstów lub z formularza na tej stronie. |
| Leichte Sprache (bardzo prosty niemiecki) | Jest dopiero jedna strona. Czytelniczki i czytelnicy testowi jeszcze jej nie sprawdzili. | Pozostałe strony są napisane prostym językiem niemieckim. |
| Obsługa z urządzeniami pomocniczymi | Jeszcze nietestowana przez osoby, które codziennie używają czytnika ekranu, powiększenia lub sterowania głosem. | Proszę do nas napisać lub zadzwonić: [Kontakt](page:contact). Przekażemy informację w inny sposób. |
| Formularze i strony urzędów | Podajemy do nich linki i nie możemy ich zmieniać. | Proszę zapytać w urzędzie o dostępną wersję. |

## Zgłoszenie bariery

W którymś miejscu nie da się przejść dalej? Proszę skorzystać z **formularza na tej stronie**. Proszę napisać, na której stronie to było i co nie działało.

Formularz jest anonimowy: nie pyta o imię, nazwisko ani adres. Każdym zgłoszeniem zajmujemy się **w ciągu miesiąca** (§ 16b Abs. 4 BGG LSA). Usuwamy barierę albo wyjaśniamy na tej stronie, jak można otrzymać tę informację w inny sposób.

Chcą Państwo otrzymać osobistą odpowiedź? Wtedy proszę napisać lub zadzwonić do EUmigra: [Kontakt](page:contact). Państwa danych używamy tylko do odpowiedzi, zobacz [Ochrona danych](page:privacy).

## Ombudsstelle (biuro rzecznika)

Po miesiącu nie ma odpowiedzi lub odpowiedź nie jest dobra? Wtedy można zwrócić się do **Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt** (biura rzecznika przy krajowej placówce do spraw dostępności, § 16d BGG LSA). Internet: [lf-barrierefreiheit-st.de](https://lf-barrierefreiheit-st.de). Landesfachstelle jako organ nadzoru sprawdza także strony internetowe.

## Data tej deklaracji

Deklarację sporządziliśmy 22 listopada 2026 roku. Odnawiamy ją co najmniej raz w roku i po każdej dużej zmianie.`,
};
