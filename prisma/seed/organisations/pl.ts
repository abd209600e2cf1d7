import type { SeedOrganisationText } from '../types.ts';

export const texts: Record<string, SeedOrganisationText> = {
  agsa: {
    description: 'To stowarzyszenie prowadzi EUmigra.',
    hint: 'Stowarzyszenie nie doradza w konkretnych sprawach.',
  },
  eumigra: {
    description:
      'EUmigra rozpoznaje potrzeby osób z krajów UE, przekazuje propozycje administracji i politykom oraz tworzy informacje w wielu językach. EUmigra wydała na przykład Ankunftsmappe (teczkę z informacjami na początek) dla Weißenfels.',
    hint: 'EUmigra to projekt fachowy i nie doradza w konkretnych sprawach. Odpowiednią poradnię do swojej sprawy znajdą Państwo w tym portalu.',
  },
  'weissenfels-integration': {
    description:
      'Urząd zajmuje się integracją i wspólnym życiem w Weißenfels. „Weißenfelser Weg” (droga Weißenfels) to rozmowy po przyjeździe, wizyty na miejscu i porady w Neustadtbüro (biurze w dzielnicy Neustadt).',
    hint: 'Na stronie internetowej miasta integracja jest pod nazwą „Amt für Sozialraumentwicklung” (urząd do spraw rozwoju przestrzeni społecznej). Proszę pytać w urzędzie miasta o „Integration”.',
  },
  bema: {
    description:
      'BemA doradza osobom z innych krajów, które tu pracują, w sprawach prawa pracy i prawa socjalnego: umowa, wynagrodzenie, wypowiedzenie, choroba, wypadek przy pracy. Porady są bezpłatne i możliwe w wielu językach ojczystych, przede wszystkim z Europy Wschodniej.',
    hint: 'Podane miejsca pochodzą z 2021 roku. Proszę wcześniej zapytać, kiedy i gdzie odbywają się porady. Proszę przynieść umowę, odcinki wypłaty i listy.',
  },
  migrationsagentur: {
    description:
      'Migrationsagentur łączy urzędy powiatu dla osób, które przyjechały z zagranicy, między innymi Ausländerbehörde (urząd do spraw cudzoziemców) oraz części Jobcenter i Jugendamt (urzędu do spraw dzieci i młodzieży). Wyraźnie pomaga także osobom z krajów UE.',
    hint: 'Obywatelki i obywatele UE nie potrzebują karty pobytu (Aufenthaltskarte). O godziny przyjęć proszę zapytać wcześniej.',
  },
  caritas: {
    description:
      'Caritas doradza osobom, które przyjechały z innych krajów: w sprawach pobytu, świadczeń, wniosków i nauki niemieckiego.',
    hint: 'W 2022 roku poradnia migracyjna była w Neustadtbüro w Weißenfels, Neumarkt 6. Proszę wcześniej zapytać, kiedy i gdzie odbywają się porady dzisiaj.',
  },
  neustadtbuero: {
    description:
      'Miejsce spotkań i porad w dzielnicy Neustadt. Tu jest pomoc w codziennych sprawach, na przykład mieszkania i wspólnego życia, oraz kontakt do innych poradni.',
    hint: 'Adres pochodzi z 2022 roku. O miejsce i godziny przyjęć proszę zapytać wcześniej.',
  },
  'buergerbuero-weissenfels': {
    description: 'Tu melduje się mieszkanie, zgłasza jego zmianę lub wymeldowuje.',
    hint: 'Proszę wcześniej umówić termin. Wszystkie osoby, które się wprowadzają, muszą przyjść same. Przy umawianiu proszę zapytać o dokładne miejsce.',
  },
  'clearingstelle-weissenfels': {
    description:
      'Przy zameldowaniu Clearingstelle (punkt dla osób, które dopiero przyjechały) prowadzi z Państwem Ankunftsgespräch (rozmowę po przyjeździe) o pracy, mieszkaniu i rodzinie. Pomaga znaleźć właściwą instytucję.',
    hint: 'Proszę zapytać o Ankunftsmappe (teczkę z informacjami na początek) w swoim języku. Jest dostępna po angielsku, bułgarsku, niemiecku, polsku, rumuńsku i węgiersku.',
  },
  'europatreffpunkt-weissenfels': {
    description:
      'Miejsce spotkań AGSA i stowarzyszenia migrantów SIV e. V. Tu można się dowiedzieć, która instytucja może pomóc.',
    hint: 'O numer domu i godziny otwarcia proszę zapytać wcześniej.',
  },
  ordnungsaemter: {
    description:
      'Nie mają Państwo dziś w nocy gdzie mieszkać? Miasto musi zapewnić zakwaterowanie osobom bez dachu nad głową. Obywatelstwo i prawo do świadczeń nie mają tu znaczenia.',
    hint: 'Proszę zwrócić się do miasta, w którym Państwo właśnie są. W niebezpieczeństwie proszę dzwonić pod 110 lub 112.',
  },
  jobcenter: {
    description:
      'W Jobcenter składa się wniosek o Grundsicherungsgeld (dawniej: Bürgergeld), czyli podstawowe świadczenie na utrzymanie, także jako dodatek do niskiego wynagrodzenia, oraz o świadczenia Bildung und Teilhabe (na naukę i udział w zajęciach).',
    hint: 'Na początek wystarczy wniosek bez formularza. Działa od pierwszego dnia miesiąca.',
  },
  sozialamt: {
    description:
      'Sozialamt (urząd socjalny) odpowiada za pomoc społeczną, na przykład za Überbrückungsleistungen (świadczenia przejściowe) przez najwyżej miesiąc i za pomoc przy długach czynszowych.',
    hint: 'O miejsce i godziny przyjęć proszę zapytać wcześniej.',
  },
  jugendamt: {
    description:
      'Jugendamt (urząd do spraw dzieci i młodzieży) dba o prawo do miejsca w Kita (żłobku lub przedszkolu), może zwolnić z opłaty rodziców, wypłaca Unterhaltsvorschuss (zaliczkę alimentacyjną) i pomaga, gdy dzieci są w niebezpieczeństwie.',
    hint: 'Gdy dziecku grozi bezpośrednie niebezpieczeństwo, proszę dzwonić pod 110.',
  },
  elterngeldstelle: {
    description:
      'Tu składa się wniosek o Elterngeld (zasiłek rodzicielski). W Saksonii-Anhalt wnioski rozpatrują powiaty.',
    hint: 'Elterngeld wypłaca się najwyżej za trzy miesiące życia dziecka wstecz. Wniosek proszę złożyć wcześnie.',
  },
  gesundheitsamt: {
    description:
      'Gesundheitsamt (urząd zdrowia) to miejsce, do którego można zwrócić się z pytaniami o zdrowie.',
    hint: 'Z pytaniami o członkostwo i składki pomaga kasa chorych (Krankenkasse). W nagłym wypadku proszę dzwonić pod 112.',
  },
  volkshochschule: {
    description: 'Volkshochschule (szkoła dla dorosłych) oferuje kursy niemieckiego.',
    hint: 'Proszę zapytać o godziny kursów poza Państwa zmianą i o koszty.',
  },
  landesschulamt: {
    description:
      'Landesschulamt (krajowy urząd szkolny) przydziela szkołę dzieciom, które dopiero przyjechały do Saksonii-Anhalt.',
    hint: 'Najpierw proszę zameldować swój adres.',
  },
  'arbeitsgericht-halle': {
    description:
      'Sąd pracy rozstrzyga pozwy w sprawach wypowiedzenia i wynagrodzenia z powiatu Burgenlandkreis. Rechtsantragstelle (biuro, które spisuje pozwy) zapisuje pozew razem z Państwem: bez adwokata i bez zaliczki.',
    hint: 'Pozew przeciwko wypowiedzeniu trzeba złożyć w ciągu trzech tygodni. Rechtsantragstelle jest w Amtsgericht Naumburg (sądzie rejonowym), Markt 7, a rozprawy odbywają się przy Domplatz 10. Obie informacje pochodzą z 2009 roku: proszę wcześniej zapytać. Sąd nie udziela porad.',
  },
  'sozialgericht-halle': {
    description:
      'Sąd socjalny rozstrzyga pozwy w sprawach świadczeń socjalnych, na przykład z Jobcenter lub z kasy chorych.',
    hint: 'Przed pozwem trzeba najczęściej złożyć Widerspruch (sprzeciw). Termin jest podany w Rechtsbehelfsbelehrung (pouczeniu o odwołaniu).',
  },
  'verwaltungsgericht-halle': {
    description: 'Sąd administracyjny rozstrzyga skargi w sprawach pobytu i na inne decyzje administracji.',
    hint: 'Termin jest podany w Rechtsbehelfsbelehrung (pouczeniu o odwołaniu).',
  },
  finanzgericht: {
    description: 'Ten sąd rozstrzyga skargi w sprawach Kindergeld (zasiłku na dziecko) i podatków.',
    hint: 'Przed skargą składa się Einspruch (odwołanie), a nie Widerspruch.',
  },
  gewerbeaufsicht: {
    description:
      'Gewerbeaufsicht (inspekcja pracy) kontroluje czas pracy, bezpieczeństwo w pracy i zakwaterowanie od pracodawcy.',
    hint: 'Kontroluje zakłady. W Państwa własnej sprawie pomaga BemA.',
  },
  'iq-netzwerk': {
    description: 'Ta sieć doradza bezpłatnie osobom, które chcą uznania zawodu lub studiów z innego kraju.',
    hint: 'Proszę przynieść świadectwa i życiorys.',
  },
  welcomecenter: {
    description: 'WelcomeCenter wspiera specjalistów, osoby wracające do Saksonii-Anhalt i firmy.',
    hint: '',
  },
  'antidiskriminierungsstelle-lsa': {
    description:
      'To biuro doradza przy wszystkich formach dyskryminacji, które wymienia AGG (ogólna ustawa o równym traktowaniu).',
    hint: 'Roszczenia według AGG trzeba zgłosić na piśmie w ciągu dwóch miesięcy. Proszę zgłosić się wcześnie.',
  },
  lamsa: {
    description:
      'LAMSA to sieć organizacji migrantów w Saksonii-Anhalt. Stowarzyszenie doradza w sprawach rasizmu (projekt „Entknoten”).',
    hint: '',
  },
  sisa: {
    description:
      'Wolontariuszki i wolontariusze tłumaczą dla Państwa przez telefon lub idą z Państwem na spotkanie.',
    hint: 'Potrzebę tłumaczenia proszę zgłosić trzy dni robocze wcześniej.',
  },
  'frauenhaus-weissenfels': {
    description:
      'Dom chroni kobiety i ich dzieci przed przemocą. Ma miejsce dla siedmiu kobiet i dziesięciorga dzieci.',
    hint: 'Dla ochrony kobiet nie podajemy tu adresu. Proszę zadzwonić na telefon pomocy: 116 016. W niebezpieczeństwie proszę dzwonić pod 110.',
  },
  'frauenschutzhaus-zeitz': {
    description: 'Dom chroni kobiety i ich dzieci przed przemocą.',
    hint: 'Dla ochrony kobiet nie podajemy tu adresu. Proszę zadzwonić na telefon pomocy: 116 016. W niebezpieczeństwie proszę dzwonić pod 110.',
  },
  verbraucherzentrale: {
    description:
      'Verbraucherzentrale (centrum ochrony konsumentów) pomaga przy problemach z umowami, rachunkami i energią.',
    hint: 'W 2022 roku porady w sprawach energii były w Neustadtbüro w Weißenfels. Proszę wcześniej zapytać o miejsce, termin i koszty.',
  },
  'landesfachstelle-barrierefreiheit': {
    description:
      'Landesfachstelle (krajowa placówka do spraw dostępności) nadzoruje, czy strony internetowe są dostępne. Przy niej działa też Ombudsstelle (biuro rzecznika).',
    hint: 'Barierę proszę najpierw zgłosić portalowi. Jeśli potem nie ma dobrego rozwiązania, pomaga Ombudsstelle.',
  },
  'datenschutz-lsa': {
    description: 'Tu można złożyć skargę, gdy ktoś niewłaściwie używa Państwa danych.',
    hint: 'Dla placówek Caritas właściwa jest Diözesandatenschutzaufsicht (diecezjalna instytucja nadzoru nad ochroną danych).',
  },
  'kdsa-ost': {
    description: 'Tu można złożyć skargę, gdy placówka Caritas niewłaściwie używa Państwa danych.',
    hint: '',
  },
  'agentur-fuer-arbeit': {
    description:
      'Tu zgłasza się szukanie pracy i bezrobocie oraz składa wniosek o Arbeitslosengeld (zasiłek dla bezrobotnych) i o formularze UE: PD U1 i PD U2. Agentur (urząd pracy) pomaga też w szukaniu pracy.',
    hint: 'Po wypowiedzeniu trzeba w ciągu trzech dni zgłosić się jako osoba szukająca pracy (arbeitsuchend).',
  },
  eures: {
    description: 'EURES pomaga w szukaniu pracy ponad granicami.',
    hint: 'Z EURES można się skontaktować przez Agentur für Arbeit (urząd pracy).',
  },
  familienkasse: {
    description:
      'W Familienkasse (kasie świadczeń rodzinnych) składa się wniosek o Kindergeld (zasiłek na dziecko) i Kinderzuschlag (dodatek na dziecko).',
    hint: 'Kindergeld wypłaca się najwyżej sześć miesięcy wstecz. Od decyzji w sprawie Kindergeld składa się Einspruch (odwołanie). Jeśli sprawa dotyczy też innego kraju, proszę zapytać przez telefon, która Familienkasse jest właściwa.',
  },
  'zoll-fks': {
    description:
      'Zoll (urząd celny) kontroluje, czy zakłady płacą płacę minimalną i legalnie zatrudniają ludzi. Można tam zgłosić naruszenia.',
    hint: 'Brakuje Państwu własnego wynagrodzenia? Wtedy pomagają BemA i Arbeitsgericht (sąd pracy).',
  },
  'faire-mobilitaet': {
    description:
      'Faire Mobilität doradza przez telefon osobom z krajów UE, które tu pracują, w sprawach prawa pracy, w językach Europy Środkowej i Wschodniej.',
    hint: 'W Saksonii-Anhalt nie ma biura. Na miejscu pomaga BemA.',
  },
  'eu-gleichbehandlungsstelle': {
    description:
      'To biuro przy pełnomocniczce rządu federalnego do spraw integracji informuje osoby z krajów UE o ich prawach w pracy i wskazuje właściwą poradnię. Należą do tego także pytania o ubezpieczenie zdrowotne i Kindergeld (zasiłek na dziecko).',
    hint: 'Informacje są dostępne w kilku językach UE.',
  },
  solvit: {
    description:
      'SOLVIT pomaga, gdy urząd nie przestrzega prawa UE. Pomoc jest bezpłatna, online i we wszystkich językach UE.',
    hint: 'Celem jest rozwiązanie w ciągu dziesięciu tygodni. Mimo to proszę dotrzymać terminów na Widerspruch (sprzeciw) lub pozew.',
  },
  'your-europe-advice': {
    description:
      'Specjaliści odpowiadają online na Państwa pytania o prawo UE, bezpłatnie i we wszystkich językach UE.',
    hint: '',
  },
  'ads-bund': {
    description:
      'To biuro doradza przez telefon w sprawach dyskryminacji i AGG (ogólnej ustawy o równym traktowaniu).',
    hint: 'Roszczenia według AGG trzeba zgłosić na piśmie w ciągu dwóch miesięcy.',
  },
  hilfetelefon: {
    description:
      'Telefon pomocy doradza kobietom, które doświadczają przemocy: przez całą dobę, bezpłatnie i w 18 językach.',
    hint: 'W niebezpieczeństwie proszę od razu dzwonić na policję: 110.',
  },
  bgn: {
    description:
      'Ustawowe ubezpieczenie wypadkowe dla przemysłu spożywczego i gastronomii. Zajmuje się wypadkami przy pracy i chorobami zawodowymi.',
    hint: 'W gabinecie lekarskim proszę zawsze powiedzieć, że wypadek zdarzył się w pracy.',
  },
  'bg-verkehr': {
    description:
      'Ustawowe ubezpieczenie wypadkowe dla transportu i komunikacji. Zajmuje się wypadkami przy pracy i chorobami zawodowymi.',
    hint: 'W gabinecie lekarskim proszę zawsze powiedzieć, że wypadek zdarzył się w pracy.',
  },
  'bg-bau': {
    description:
      'Ustawowe ubezpieczenie wypadkowe dla budownictwa. Zajmuje się wypadkami przy pracy i chorobami zawodowymi.',
    hint: 'W gabinecie lekarskim proszę zawsze powiedzieć, że wypadek zdarzył się w pracy.',
  },
  ngg: {
    description:
      'Związek zawodowy wspiera osoby pracujące w przemyśle spożywczym i gastronomii w sprawach warunków pracy i wynagrodzenia.',
    hint: 'Proszę wcześniej zapytać, jaka pomoc jest dla członkiń i członków.',
  },
  verdi: {
    description:
      'Związek zawodowy wspiera osoby pracujące w usługach i logistyce w sprawach warunków pracy i wynagrodzenia.',
    hint: 'Proszę wcześniej zapytać, jaka pomoc jest dla członkiń i członków.',
  },
  'ig-bau': {
    description:
      'Związek zawodowy wspiera osoby pracujące na budowie, w rolnictwie i przy sprzątaniu budynków w sprawach warunków pracy i wynagrodzenia.',
    hint: 'Proszę wcześniej zapytać, jaka pomoc jest dla członkiń i członków.',
  },
};
