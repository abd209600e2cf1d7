import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'wazne-numery-telefonow',
  title: 'Ważne numery telefonów',
  description:
    'Najważniejsze numery w nagłym wypadku na jednej kartce do powieszenia, z listą tego, co powiedzieć przez telefon.',
  document: {
    title: 'Ważne numery telefonów',
    subtitle: 'Do powieszenia na drzwiach lub na lodówce',
    blocks: [
      {
        kind: 'numbers',
        rows: [
          {
            number: '112',
            label: 'Straż pożarna i pogotowie ratunkowe',
            german: 'Feuerwehr und Rettungsdienst',
            note: 'W razie pożaru, wypadku lub zagrożenia życia',
          },
          {
            number: '110',
            label: 'Policja',
            german: 'Polizei',
            note: 'W razie przemocy, groźby lub przestępstwa',
          },
          {
            number: '116 117',
            label: 'Dyżur lekarski',
            german: 'Ärztlicher Bereitschaftsdienst',
            note: 'W chorobie, gdy gabinet lekarski jest zamknięty, ale nie ma zagrożenia życia',
          },
          {
            number: '116 016',
            label: 'Telefon pomocy: przemoc wobec kobiet',
            german: 'Hilfetelefon Gewalt gegen Frauen',
            note: 'Przez całą dobę, bezpłatnie, w 18 językach',
          },
          {
            number: '115',
            label: 'Numer urzędów',
            german: 'Behördennummer',
            note: 'Pytania do urzędów, na przykład: Który urząd jest właściwy?',
          },
        ],
      },
      { kind: 'heading', text: 'Co powiedzieć pod 112 lub 110' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Gdzie? Miasto, ulica, numer domu, piętro',
            german: 'Wo? Stadt, Straße, Hausnummer, Stockwerk',
          },
          {
            text: 'Co się stało? Na przykład: pożar, wypadek, przemoc',
            german: 'Was ist passiert? Feuer, Unfall, Gewalt',
          },
          { text: 'Ile osób potrzebuje pomocy?', german: 'Wie viele Menschen brauchen Hilfe?' },
          {
            text: 'Co im jest? Na przykład: krwawi, nie oddycha, jest nieprzytomna lub nieprzytomny',
            german: 'Was haben sie? blutet, atmet nicht, ist bewusstlos',
          },
          { text: 'Kto dzwoni? Nazwisko i numer telefonu', german: 'Wer ruft an? Name und Telefonnummer' },
          {
            text: 'Proszę czekać na pytania. Proszę nie rozłączać się jako pierwsza osoba.',
            german: 'Auf Fragen warten. Nicht zuerst auflegen.',
          },
        ],
      },
      { kind: 'heading', text: 'Mój adres' },
      { kind: 'text', text: 'Ulica i numer domu: ________________________________________' },
      { kind: 'text', text: 'Miejscowość: ______________________________   Piętro: ____________________' },
      {
        kind: 'text',
        text: 'Zdanie do przeczytania: „Ich spreche wenig Deutsch. Ich brauche Hilfe. Meine Adresse ist …” (Mówię mało po niemiecku. Potrzebuję pomocy. Mój adres to …)',
      },
    ],
    footer: 'Wydawca: Runder Tisch Unionsbürger*innen im Burgenlandkreis. Stan: 22 listopada 2026 roku.',
  },
};
