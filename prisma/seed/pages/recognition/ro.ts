import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'recunoasterea-diplomelor',
  title: 'Recunoașterea diplomelor și a calificărilor',
  teaser: 'Așa puteți verifica ce valoare are în Germania profesia sau diploma dumneavoastră din altă țară.',
  todo: 'Cereți mai întâi consiliere gratuită la IQ Netzwerk. Apoi depuneți cererea la instituția responsabilă pentru profesia dumneavoastră.',
  deadline:
    'Pentru cererea dumneavoastră nu există un termen. Dacă toate actele sunt complete, instituția decide în termen de trei luni.',
  place:
    'Consiliere: IQ Netzwerk Sachsen-Anhalt. Instituția responsabilă o găsiți în Anerkennungs-Finder (căutare online) pe anerkennung-in-deutschland.de.',
  bring: `- cererea (formularul) instituției responsabile
- CV în limba germană
- certificat sau diplomă cu lista materiilor
- dovezi despre munca dumneavoastră în profesie
- carte de identitate sau pașaport
- beglaubigte Übersetzungen (traduceri autorizate; întrebați înainte ce trebuie tradus)`,
  body: `## Cine poate depune o cerere?

Toți oamenii care au o diplomă sau o calificare din altă țară. Cetățenia și șederea dumneavoastră nu contează (BQFG). În Saxonia-Anhalt se aplică în plus legea **BQFG LSA**. Ea vă dă dreptul la consiliere independentă și gratuită.

## Am nevoie de recunoaștere?

Acest lucru depinde de profesia dumneavoastră:

| Tipul profesiei | Ce se aplică |
|---|---|
| **Reglementierter Beruf** (profesie reglementată), de exemplu în îngrijire, ca profesoară sau profesor ori ca electrician independent | Aveți nevoie de recunoaștere înainte de a lucra în această profesie. |
| **Nicht reglementierter Beruf** (profesie nereglementată) | Aveți voie să lucrați fără recunoaștere. Ea poate însă ajuta la salariu și la candidatură. |

Pentru unele profesii se aplică reguli ale UE cu **recunoaștere automată** (Directiva RL 2005/36/EG): medici, asistente și asistenți medicali generaliști, medici stomatologi, medici veterinari, moașe, farmaciste și farmaciști, arhitecte și arhitecți.

## Cine este responsabil?

- Meserii: **Handwerkskammer (HWK)**, camera meseriilor
- Industrie și comerț: **IHK FOSA**
- Profesii din sănătate în Saxonia-Anhalt: **Landesverwaltungsamt** (oficiul administrativ al landului)
- Alte profesii: căutați în Anerkennungs-Finder pe anerkennung-in-deutschland.de.

## Care poate fi rezultatul

- **Recunoaștere deplină (Volle Anerkennung):** calificarea dumneavoastră este echivalentă.
- **Recunoaștere parțială (Teilweise Anerkennung):** mai lipsește ceva. Puteți recupera printr-un curs, un examen sau o altă **Ausgleichsmaßnahme** (măsură de compensare).
- **Fără recunoaștere (Keine Anerkennung):** în decizie scrie și ce puteți face împotriva ei și până când. Citiți la sfârșit **Rechtsbehelfsbelehrung** (explicația cum puteți contesta decizia).

Pentru diplomele universitare în profesii nereglementate există o evaluare a diplomei (**Zeugnisbewertung**) de la Zentralstelle für ausländisches Bildungswesen (ZAB, oficiul central pentru învățământul străin).

## Cine plătește?

Pentru procedură și pentru traduceri pot apărea costuri. **Agentur für Arbeit** (agenția pentru ocuparea forței de muncă) sau **Jobcenter** (oficiul pentru muncă și ajutor social) poate prelua costuri. Întrebați înainte de a plăti ceva.

## Nu aveți o calificare profesională?

Mulți oameni vin fără calificare profesională. Și atunci puteți merge mai departe:

- **Teilqualifizierung** (calificare parțială): învățați o meserie în pași mici.
- **Externenprüfung** (examen pentru externi): ați lucrat mult timp într-o meserie și dați acum examenul final.
- **Validierungsverfahren** (procedură de validare): de la 1 ianuarie 2025 puteți cere să se constate ce știți deja să faceți în meserie (§§ 50b ff. BBiG).

Întrebați despre aceasta la Agentur für Arbeit sau la Jobcenter.

## Dovezi practice pentru depozit și transport

Aduceți la consiliere și aceste acte: calificarea de șofer profesionist (**Schlüsselzahl 95**, codul 95 din permisul de conducere), **Staplerschein** (permisul de stivuitorist), **Schweißzeugnis** (certificatul de sudor). Ele ajută la căutarea unui loc de muncă.

## Consiliere

**IQ Netzwerk Sachsen-Anhalt** vă oferă consiliere gratuită despre recunoaștere. **WelcomeCenter Sachsen-Anhalt** ajută persoanele calificate și firmele. Pentru multe profesii aveți nevoie și de o germană bună: [Să învățați germana](page:language-courses).

Firma dumneavoastră vă plătește mai puțin numai pentru că veniți din altă țară a UE? Citiți [Discriminare și tratament egal](page:discrimination) și [Muncă și salariu](page:work-and-wages).`,
};
