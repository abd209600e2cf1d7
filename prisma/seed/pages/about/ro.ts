import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'despre-noi',
  title: 'Despre masa rotundă (Runder Tisch)',
  teaser: 'Cine suntem, ce facem și ce se întâmplă cu nevoile pe care le înregistrăm.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Cine suntem

**Runder Tisch Unionsbürger*innen im Burgenlandkreis** (masa rotundă pentru cetățenele și cetățenii UE din districtul Burgenlandkreis) se întâlnește regulat din 2020. La masă stau instituții care au de-a face în fiecare zi cu oameni din țările UE:

- **EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt (birou de specialitate și servicii pentru migrația din UE)
- **Amt Gleichstellung und Integration der Stadt Weißenfels** (biroul pentru egalitate și integrare al orașului Weißenfels)
- **BemA** – Beratung migrantischer Arbeitskräfte (consiliere pentru lucrătorii migranți)
- **Migrationsagentur Burgenlandkreis** (agenția pentru migrație a districtului)
- **Caritasverband für das Bistum Magdeburg e. V.** (Caritas, dieceza Magdeburg)
- alte autorități, servicii de consiliere și asociații

Ne ocupăm mai ales de **Weißenfels, Naumburg și Zeitz**.

## Ce vrem să realizăm

Oamenii din țările UE au în Germania multe drepturi: la muncă, la locuință, la prestații, la școală și la Kita (creșă, grădiniță). Vrem ca aceste drepturi să nu existe numai pe hârtie. Ele trebuie să ajungă în viața de zi cu zi.

## Ce facem

- **Înregistrarea nevoilor (Bedarfserfassung):** notăm unde lipsește sprijinul.
- **Observare și propuneri (Monitoring und Impulsgebung):** urmărim ce se schimbă și facem propuneri către instituțiile responsabile.
- **Informarea publicului (Öffentlichkeitsarbeit):** informăm, pentru ca mai mulți oameni să își cunoască drepturile.

Acest portal face parte din proiectul-pilot **„Bereitstellung von Informationsmaterialien und Ausfüllhilfen”** (materiale de informare și ajutor la completarea formularelor). Aici găsiți [consiliere în apropiere](path:help) și informații, de exemplu despre [primii pași după sosire](page:first-steps).

## De la nevoie la rezultat

1. **Nevoie (Bedarf):** o instituție observă o lipsă, de exemplu lipsa cursurilor de germană pentru oamenii care lucrează în ture. Ea notează lipsa, fără date despre persoane.
2. **Repetare (Häufung):** dacă aceeași nevoie apare mai des, acest lucru se vede.
3. **Ordinea de zi (Tagesordnung):** masa rotundă discută despre ea la următoarea întâlnire.
4. **Măsură (Maßnahme):** membrii stabilesc cine ce face și până când.
5. **Rezultat (Ergebnis):** verificăm ce s-a realizat și informăm despre aceasta.

Astfel, din multe experiențe individuale apare o îmbunătățire pentru toți. Cifrele publicate sunt adunate în așa fel încât nimeni să nu poată fi recunoscut.

## Ce nu este acest portal

- Portalul **nu oferă consultanță juridică**. El explică reguli, dar nu decide niciun caz individual.
- Portalul **nu este o autoritate**. Aici nu puteți depune o cerere. Ajutoarele noastre de completare doar pregătesc formularele.
- Portalul **nu înlocuiește o discuție**. Dacă aveți întrebări despre cazul dumneavoastră, adresați-vă unui [serviciu de consiliere](path:help).

Obligatorie este versiunea germană a textelor. Pe fiecare pagină scrie când am verificat-o ultima dată.`,
};
