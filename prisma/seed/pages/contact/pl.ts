import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kontakt',
  title: 'Kontakt',
  teaser: 'Jak skontaktować się z koordynacją portalu i jak znaleźć pomoc w swojej sprawie.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Szukają Państwo pomocy w swojej sprawie?

W takich sprawach pomagają poradnie: [Znajdź poradnię](path:help). Wybiera się tam temat i miejscowość.

Proszę nie przysyłać nam decyzji, umów ani dowodów osobistych. Nie możemy doradzać w konkretnych sprawach.

## Nagły wypadek

| Numer | Pomoc |
|---|---|
| **112** | straż pożarna i pogotowie ratunkowe |
| **110** | policja |
| **116 117** | Ärztlicher Bereitschaftsdienst (dyżur lekarski), gdy gabinet lekarski jest zamknięty |
| **116 016** | Hilfetelefon Gewalt gegen Frauen (telefon pomocy dla kobiet, które doświadczają przemocy): przez całą dobę, bezpłatnie, 18 języków |
| **115** | Behördennummer (numer urzędów): ogólne pytania do urzędów |

## Pytania o portal lub o Okrągły Stół

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Schellingstraße 3-4  
39104 Magdeburg

Telefon: 0391-5371271  
Internet: [www.eumigra.de](https://www.eumigra.de)

Proszę się zgłosić na przykład,

- gdy jakaś informacja w portalu jest błędna lub nieaktualna,
- gdy Państwa instytucja chce współpracować przy Okrągłym Stole,
- gdy potrzebują Państwo materiałów do swojej pracy.

Trafili Państwo na barierę na którejś stronie? Proszę skorzystać z formularza na stronie [Dostępność](page:accessibility). Jak postępujemy z danymi, opisuje strona [Ochrona danych](page:privacy).`,
};
