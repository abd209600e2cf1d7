import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'o-nas',
  title: 'O Okrągłym Stole',
  teaser: 'Kim jesteśmy, co robimy i co dzieje się z potrzebami, o których się dowiadujemy.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Kim jesteśmy

**Runder Tisch Unionsbürger*innen im Burgenlandkreis** (Okrągły Stół do spraw obywatelek i obywateli UE w powiecie Burgenlandkreis) spotyka się regularnie od 2020 roku. Przy stole zasiadają instytucje, które na co dzień mają kontakt z osobami z krajów UE:

- **EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt (placówka fachowa i usługowa do spraw migracji z UE)
- **Amt Gleichstellung und Integration der Stadt Weißenfels** (urząd miasta Weißenfels do spraw równości i integracji)
- **BemA** – Beratung migrantischer Arbeitskräfte (poradnia dla pracujących migrantek i migrantów)
- **Migrationsagentur Burgenlandkreis** (urząd migracyjny powiatu)
- **Caritasverband für das Bistum Magdeburg e. V.** (Caritas diecezji magdeburskiej)
- inne urzędy, poradnie i stowarzyszenia

Działamy przede wszystkim w miastach **Weißenfels, Naumburg i Zeitz**.

## Co chcemy osiągnąć

Osoby z krajów UE mają w Niemczech wiele praw: w pracy, w sprawach mieszkania, świadczeń, w szkole, żłobku i przedszkolu. Chcemy, aby te prawa istniały nie tylko na papierze. Mają działać w codziennym życiu.

## Co robimy

- **Rozpoznawanie potrzeb (Bedarfserfassung):** zapisujemy, gdzie brakuje wsparcia.
- **Monitoring i impulsy:** obserwujemy, co się zmienia, i kierujemy propozycje do odpowiedzialnych instytucji.
- **Kontakt z opinią publiczną:** informujemy, aby więcej osób znało swoje prawa.

Ten portal jest częścią projektu pilotażowego **„Bereitstellung von Informationsmaterialien und Ausfüllhilfen”** (udostępnianie materiałów informacyjnych i pomocy w wypełnianiu formularzy). Tu można znaleźć [poradnię w pobliżu](path:help) i informacje, na przykład o [pierwszych krokach po przyjeździe](page:first-steps).

## Od potrzeby do wyniku

1. **Potrzeba:** Instytucja zauważa brak, na przykład brak kursów niemieckiego dla osób pracujących na zmiany. Wpisuje ten brak bez danych o osobach.
2. **Powtarzanie się:** Jeśli ta sama potrzeba pojawia się częściej, staje się to widoczne.
3. **Porządek obrad:** Okrągły Stół rozmawia o tym na następnym spotkaniu.
4. **Działanie:** Członkinie i członkowie ustalają, kto i do kiedy co zrobi.
5. **Wynik:** Sprawdzamy, co z tego wyszło, i informujemy o tym.

Tak z wielu pojedynczych doświadczeń powstaje poprawa dla wszystkich. Publikowane liczby są połączone tak, aby nikogo nie można było rozpoznać.

## Czym ten portal nie jest

- Portal **nie udziela porad prawnych**. Wyjaśnia zasady, ale nie rozstrzyga żadnej konkretnej sprawy.
- Portal **nie jest urzędem**. Nie można tu złożyć wniosku. Nasze pomoce w wypełnianiu tylko przygotowują formularze.
- Portal **nie zastępuje rozmowy**. Z pytaniami o swoją sprawę proszę zwrócić się do [poradni](path:help).

Wiążąca jest niemiecka wersja tekstów. Na każdej stronie podajemy, kiedy sprawdziliśmy ją ostatnio.`,
};
