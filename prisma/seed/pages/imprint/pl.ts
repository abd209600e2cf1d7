import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'nota-prawna',
  title: 'Nota prawna (Impressum)',
  teaser: 'Kto udostępnia ten portal.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Dane według § 5 DDG

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Podmiot prowadzący (Träger): **Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)**

EUmigra udostępnia portal dla Runder Tisch Unionsbürger*innen im Burgenlandkreis (Okrągłego Stołu do spraw obywatelek i obywateli UE w powiecie Burgenlandkreis).

## Czego tu jeszcze brakuje

Osobę uprawnioną do reprezentacji, sąd rejestrowy i numer rejestru, adres e-mail oraz osobę odpowiedzialną według § 18 Abs. 2 MStV operator uzupełni przed publicznym startem.

## To nie jest porada prawna

Ten portal nie zastępuje porady prawnej. Wyjaśnia zasady w prosty sposób. W swojej sprawie proszę zwrócić się do [poradni](path:help). Na każdej stronie z informacjami podajemy, kiedy sprawdziliśmy ją ostatnio. Wiążąca jest wersja niemiecka.

## Linki do innych stron

Sprawdzamy linki, gdy je zamieszczamy. Za treść obcych stron odpowiadają ich operatorzy. Zauważyli Państwo błędny link? Proszę nam go zgłosić: [Kontakt](page:contact).

## Oprogramowanie

Oprogramowanie tego portalu jest udostępniane na licencji **EUPL-1.2** (licencja otwartego oprogramowania Unii Europejskiej).

## Dalsze informacje

- [Ochrona danych](page:privacy)
- [Dostępność](page:accessibility)`,
};
