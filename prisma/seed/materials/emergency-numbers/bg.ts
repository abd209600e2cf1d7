import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'vazhni-telefonni-nomera',
  title: 'Важни телефонни номера',
  description:
    'Най-важните номера при спешен случай на един лист за закачане, със списък какво да кажете по телефона.',
  document: {
    title: 'Важни телефонни номера',
    subtitle: 'За закачане на вратата или на хладилника',
    blocks: [
      {
        kind: 'numbers',
        rows: [
          {
            number: '112',
            label: 'Пожарна и спешна медицинска помощ',
            german: 'Feuerwehr und Rettungsdienst',
            note: 'При пожар, злополука или опасност за живота',
          },
          {
            number: '110',
            label: 'Полиция',
            german: 'Polizei',
            note: 'При насилие, заплаха или престъпление',
          },
          {
            number: '116 117',
            label: 'Дежурен лекар',
            german: 'Ärztlicher Bereitschaftsdienst',
            note: 'Болни сте, кабинетът е затворен, но няма опасност за живота',
          },
          {
            number: '116 016',
            label: 'Телефон за помощ при насилие над жени',
            german: 'Hilfetelefon Gewalt gegen Frauen',
            note: 'Денонощно, безплатно, на 18 езика',
          },
          {
            number: '115',
            label: 'Общ телефон на службите',
            german: 'Behördennummer',
            note: 'Въпроси към службите, например: Коя служба отговаря?',
          },
        ],
      },
      { kind: 'heading', text: 'Това казвате на 112 или 110' },
      {
        kind: 'checklist',
        items: [
          { text: 'Къде? Град, улица, номер, етаж', german: 'Wo? Stadt, Straße, Hausnummer, Stockwerk' },
          {
            text: 'Какво се е случило? Например: пожар, злополука, насилие',
            german: 'Was ist passiert? Zum Beispiel: Feuer, Unfall, Gewalt',
          },
          { text: 'Колко хора имат нужда от помощ?', german: 'Wie viele Menschen brauchen Hilfe?' },
          {
            text: 'Какво им е? Например: кърви, не диша, в безсъзнание',
            german: 'Was haben sie? Zum Beispiel: blutet, atmet nicht, ist bewusstlos',
          },
          {
            text: 'Кой се обажда? Вашето име и телефонен номер',
            german: 'Wer ruft an? Ihr Name und Ihre Telefonnummer',
          },
          {
            text: 'Изчакайте въпросите. Не затваряйте първи.',
            german: 'Warten Sie auf Fragen. Legen Sie nicht zuerst auf.',
          },
        ],
      },
      { kind: 'heading', text: 'Моят адрес' },
      { kind: 'text', text: 'Улица и номер: ________________________________________' },
      { kind: 'text', text: 'Населено място: ______________________________   Етаж: ____________________' },
      {
        kind: 'text',
        text: 'Изречение за прочитане на глас: „Ich spreche wenig Deutsch. Ich brauche Hilfe. Meine Adresse ist …“ („Говоря малко немски. Имам нужда от помощ. Адресът ми е …“)',
      },
    ],
    footer:
      'Издава Кръглата маса за гражданите на ЕС в окръг Burgenlandkreis (Runder Tisch Unionsbürger*innen im Burgenlandkreis). Към 22 ноември 2026 г.',
  },
};
