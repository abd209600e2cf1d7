import type { SeedDocumentBlock, SeedMaterialText } from '../../types.ts';

const columns: Extract<SeedDocumentBlock, { kind: 'grid' }>['columns'] = [
  { text: 'Data', german: 'Datum', width: 9 },
  { text: 'Od', german: 'Beginn', width: 8 },
  { text: 'Do', german: 'Ende', width: 8 },
  { text: 'Przerwa (min)', german: 'Pause (Min.)', width: 8 },
  { text: 'Przebranie/przygotowanie/mycie (min)', german: 'Umkleiden/Rüsten/Waschen (Min.)', width: 15 },
  { text: 'Miejsce/dział', german: 'Ort/Abteilung', width: 18 },
  { text: 'Godziny', german: 'Stunden', width: 9 },
  { text: 'Uwagi', german: 'Bemerkung', width: 25 },
];

export const text: SeedMaterialText = {
  slug: 'ewidencja-czasu-pracy',
  title: 'Ewidencja czasu pracy do wydrukowania',
  description:
    'Lista na jeden miesiąc, w której codziennie zapisuje się swój czas pracy. Pomaga, gdy na odcinku wypłaty (Lohnabrechnung) brakuje godzin.',
  document: {
    title: 'Ewidencja czasu pracy (Arbeitszeitnachweis)',
    subtitle: 'Własne zapiski na jeden miesiąc',
    blocks: [
      {
        kind: 'text',
        text: 'Imię i nazwisko (Name): ______________________________   Miesiąc/rok (Monat/Jahr): ____________________',
      },
      {
        kind: 'text',
        text: 'Zakład (Betrieb): ______________________________   Miejsce pracy (Einsatzort): ____________________',
      },
      {
        kind: 'text',
        text: 'Rada: proszę codziennie od razu zapisywać początek i koniec pracy. Pod koniec miesiąca proszę porównać listę z odcinkiem wypłaty. W przemyśle mięsnym przygotowanie, przebranie się i mycie też są czasem pracy (§ 6 GSA Fleisch). Listę proszę zachować, a przekazywać tylko kopię.',
      },
      { kind: 'heading', text: 'Od 1. do 16. dnia' },
      { kind: 'grid', columns, rows: 16 },
      { kind: 'heading', text: 'Od 17. do 31. dnia' },
      { kind: 'grid', columns, rows: 15 },
      {
        kind: 'text',
        text: 'Suma godzin (Summe der Stunden): ____________   Godziny według odcinka wypłaty (Stunden laut Lohnabrechnung): ____________',
      },
      {
        kind: 'text',
        text: 'Data (Datum): ____________________   Podpis (Unterschrift): ______________________________',
      },
    ],
    footer:
      'Wydawca: Runder Tisch Unionsbürger*innen im Burgenlandkreis. To nie jest porada prawna. Brakuje wynagrodzenia? BemA doradza bezpłatnie. Stan: 22 listopada 2026 roku.',
  },
};
