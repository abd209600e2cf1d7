import type { InterfaceLanguage } from '../../../src/core/i18n/languages.ts';
import { effectDueMail } from '../../../src/meetings/measures/effects/mails.ts';
import { measureReminderMail } from '../../../src/meetings/measures/reminders/mails.ts';
import { needStepMail } from '../../../src/meetings/steps/mails.ts';
import { kind } from './kind.ts';
import { reader } from './people.ts';

const measureId = '4d2a8c3e-61f7-4b0a-9c55-d8e1f2a3b4c5';
const reportId = '1e9b7f60-2c4d-4a8e-b3f1-5a6c7d8e9f01';
const title = 'Merkblatt zu Lohnabzügen in vier Sprachen';
const owner = 'Stadt Weißenfels, Integration';

function reminded(language: InterfaceLanguage) {
  return { measureId, title, owner, due: '2026-12-15', ...reader(language) };
}

function effect(months: number, personsBefore: number, personsAfter: number) {
  return { measureId, title, months, personsBefore, personsAfter };
}

function step(language: InterfaceLanguage): Parameters<typeof needStepMail>[1] {
  return {
    kind: 'discussed',
    clusterTitle: 'Lohnabzüge für Unterkunft und Transport',
    at: new Date('2026-12-09T10:00:00Z'),
    title,
    owner,
    due: null,
    months: null,
    verdict: null,
    reportId,
    ...reader(language),
  };
}

const results: Record<InterfaceLanguage, string> = {
  de: 'Ein Merkblatt erklärt, was abgezogen werden darf',
  en: 'A leaflet explains what may be deducted',
  ro: 'Un pliant explică ce se poate reține',
  bg: 'Листовка обяснява какво може да се удържа',
  pl: 'Ulotka wyjaśnia, co wolno potrącić',
  hu: 'Egy tájékoztató elmondja, mit szabad levonni',
};

export const measureKinds = [
  kind(
    'measureReminder',
    measureReminderMail,
  )((language) => ({
    'due soon': [reminded(language), '2026-12-01'],
    overdue: [reminded(language), '2026-12-22'],
  })),
  kind(
    'effectDue',
    effectDueMail,
  )((language) => ({
    'after 3 months, less than before': [effect(3, 22, 5), reader(language)],
    'after 6 months, nobody any more': [effect(6, 2, 0), reader(language)],
    'after 1 month': [effect(1, 1, 1), reader(language)],
    'after 2 months': [effect(2, 5, 2), reader(language)],
    'after 5 months': [effect(5, 5, 22), reader(language)],
    'after 22 months': [effect(22, 101, 22), reader(language)],
  })),
  kind(
    'needStep',
    needStepMail,
  )((language) => {
    const usual = step(language);
    const effects = { ...usual, kind: 'effect' as const, months: 3 };
    return {
      'discussed at a meeting': [{ ...usual, title: '', owner: null }],
      'a measure was agreed': [{ ...usual, kind: 'agreed', due: '2027-01-31' }],
      'the measure is done': [{ ...usual, kind: 'done' }],
      'a result was published': [{ ...usual, kind: 'result', title: results[language], owner: null }],
      'it helped': [{ ...effects, verdict: 'helped' }],
      'it helped in part': [{ ...effects, months: 6, verdict: 'partly' }],
      'it did not help': [{ ...effects, verdict: 'no' }],
    };
  }),
];
