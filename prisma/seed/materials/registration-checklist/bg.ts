import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'spisak-za-adresna-registratsiya',
  title: 'Контролен списък за адресната регистрация',
  description:
    'Една страница за отмятане: какво да носите в Bürgerbüro (бюро за граждани), какво да попитате там и какво получавате.',
  document: {
    title: 'Контролен списък за адресната регистрация (Anmeldung)',
    subtitle: 'В срок от две седмици след нанасянето (§ 17 BMG)',
    blocks: [
      { kind: 'heading', text: 'Да свършите предварително' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Запазете час в Bürgerbüro (във Вайсенфелс е необходимо)',
            german: 'Termin im Bürgerbüro buchen',
          },
          {
            text: 'Вземете потвърждение, че сте се нанесли: от човека или фирмата, които Ви дават жилището',
            german: 'Wohnungsgeberbestätigung',
          },
          {
            text: 'Поставете името си на пощенската кутия и на звънеца',
            german: 'Namen an Briefkasten und Klingel',
          },
        ],
      },
      { kind: 'heading', text: 'Да носите' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Лична карта или паспорт на всички, които се нанасят',
            german: 'Personalausweis oder Pass',
          },
          {
            text: 'Потвърждение, че сте се нанесли (договорът за наем не е достатъчен)',
            german: 'Wohnungsgeberbestätigung (der Mietvertrag reicht nicht)',
          },
          { text: 'Удостоверение за брак, ако имате сключен брак', german: 'Heiratsurkunde' },
          { text: 'Удостоверения за раждане на децата', german: 'Geburtsurkunden der Kinder' },
          {
            text: 'Последният адрес в родината и денят на нанасянето, записани на лист',
            german: 'Letzte Adresse im Heimatland und Tag des Einzugs',
          },
          {
            text: 'Всички, които се нанасят: във Вайсенфелс всички трябва да дойдат лично',
            german: 'Alle Personen, die einziehen',
          },
        ],
      },
      { kind: 'heading', text: 'Да проверите и да попитате в Bürgerbüro' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Правилно ли са написани всички имена и рождени дати?',
            german: 'Sind alle Namen und Geburtsdaten richtig geschrieben?',
          },
          {
            text: 'Съвпада ли денят на нанасянето с Wohnungsgeberbestätigung?',
            german: 'Stimmt der Tag des Einzugs?',
          },
          {
            text: 'Вписани ли са всички хора в жилището, също и децата?',
            german: 'Sind alle Personen der Wohnung eingetragen, auch die Kinder?',
          },
          {
            text: 'Разбрахте ли въпроса за религията? При някои църкви членовете плащат църковен данък (Kirchensteuer).',
            german: 'Religion, Kirchensteuer',
          },
          {
            text: 'Във Вайсенфелс: разговор при пристигане и папка за новопристигнали на моя език?',
            german: 'Ankunftsgespräch und Ankunftsmappe in meiner Sprache?',
          },
          {
            text: 'Заплашват ли Ви? Попитайте за забрана да се дава Вашият адрес (§ 51 BMG).',
            german: 'Auskunftssperre',
          },
        ],
      },
      { kind: 'heading', text: 'Това получавате' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Безплатно: потвърждение за адресната регистрация. Пазете го добре!',
            german: 'Meldebestätigung',
          },
          {
            text: 'Няколко седмици по-късно по пощата: данъчен идентификационен номер (Steuer-ID)',
            german: 'Steuer-Identifikationsnummer (Steuer-ID)',
          },
        ],
      },
      {
        kind: 'text',
        text: 'Не Ви дават Wohnungsgeberbestätigung? Кажете това веднага в Bürgerbüro. Човекът или фирмата, които Ви дават жилището, са длъжни да го направят (§ 19 BMG). Регистрацията и формулярът са безплатни.',
      },
    ],
    footer:
      'Издава Кръглата маса за гражданите на ЕС в окръг Burgenlandkreis (Runder Tisch Unionsbürger*innen im Burgenlandkreis). Не е правна консултация. Към 22 ноември 2026 г.',
  },
};
