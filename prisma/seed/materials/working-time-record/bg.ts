import type { SeedDocumentBlock, SeedMaterialText } from '../../types.ts';

const columns: Extract<SeedDocumentBlock, { kind: 'grid' }>['columns'] = [
  { text: 'Дата', german: 'Datum', width: 9 },
  { text: 'Начало', german: 'Beginn', width: 8 },
  { text: 'Край', german: 'Ende', width: 8 },
  { text: 'Почивка (мин.)', german: 'Pause (Min.)', width: 8 },
  {
    text: 'Преобличане/подготовка/миене (мин.)',
    german: 'Umkleiden/Rüsten/Waschen (Min.)',
    width: 15,
  },
  { text: 'Място/отдел', german: 'Ort/Abteilung', width: 18 },
  { text: 'Часове', german: 'Stunden', width: 9 },
  { text: 'Бележка', german: 'Bemerkung', width: 25 },
];

export const text: SeedMaterialText = {
  slug: 'spisak-na-rabotnoto-vreme',
  title: 'Списък на работното време за печат',
  description:
    'Списък за един месец, в който всеки ден записвате работното си време. Той помага, ако във фиша за заплата липсват часове.',
  document: {
    title: 'Списък на работното време (Arbeitszeitnachweis)',
    subtitle: 'Собствени записки за един месец',
    blocks: [
      {
        kind: 'text',
        text: 'Име (Name): ______________________________   Месец/година (Monat/Jahr): ____________________',
      },
      {
        kind: 'text',
        text: 'Предприятие (Betrieb): ______________________________   Място на работа (Einsatzort): ____________________',
      },
      {
        kind: 'text',
        text: 'Съвет: Записвайте всеки ден веднага кога сте започнали и кога сте свършили. В края на месеца сравнете с фиша за заплата (Lohnabrechnung). В месната промишленост и подготовката, преобличането и миенето се броят за работно време (§ 6 GSA Fleisch). Пазете този списък, давайте само копие.',
      },
      { kind: 'heading', text: 'Ден от 1 до 16' },
      { kind: 'grid', columns, rows: 16 },
      { kind: 'heading', text: 'Ден от 17 до 31' },
      { kind: 'grid', columns, rows: 15 },
      {
        kind: 'text',
        text: 'Общо часове (Summe der Stunden): ____________   Часове според фиша (laut Lohnabrechnung): ____________',
      },
      {
        kind: 'text',
        text: 'Дата (Datum): ____________________   Подпис (Unterschrift): ______________________________',
      },
    ],
    footer:
      'Издава Кръглата маса за гражданите на ЕС в окръг Burgenlandkreis (Runder Tisch Unionsbürger*innen im Burgenlandkreis). Не е правна консултация. Липсва заплата? BemA консултира безплатно. Към 22 ноември 2026 г.',
  },
};
