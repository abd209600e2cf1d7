import type { InterfaceLanguage } from '../../../src/core/i18n/languages.ts';
import { type AnsweredProposal, proposalAnswerMail } from '../../../src/meetings/agenda/proposals/mails.ts';
import {
  type Approved,
  approvalBlockedMail,
  approvedMail,
  circulatedAgainMail,
  circulatedMail,
  minutesMissingMail,
  objectedMail,
  objectionAnsweredMail,
} from '../../../src/meetings/minutes/approval/mails.ts';
import { meeting, readerId, titles, wholeDay } from './appointment.ts';
import { kind } from './kind.ts';
import { reader, token } from './people.ts';

function withLink(language: InterfaceLanguage) {
  return { id: readerId, ...reader(language), token };
}

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
// The last moment of 30 December in Berlin.
const until = new Date('2026-12-30T22:59:59.999Z');

const accepted = {
  item: '2 Lohnabzüge für Unterkunft und Transport',
  text: 'Die Beratung ist mittwochs,\nnicht dienstags.',
  state: 'accepted',
  answer: 'Das stimmt. Wir ändern es.',
} as const;

const noted = {
  item: null,
  text: 'Mir fehlt ein Satz zur Kinderbetreuung.',
  state: 'noted',
  answer: 'Darüber wurde an diesem Tag nicht gesprochen.',
} as const;

const silence: Approved = { by: 'silence', approvedIn: null, hash };
const atMeeting: Approved = { by: 'atMeeting', approvedIn: 'Runder Tisch im Januar', hash };

function proposal(language: InterfaceLanguage): AnsweredProposal {
  return {
    recipient: reader(language),
    meeting: meeting('de'),
    title: 'Kindergeld für Kinder im Ausland',
    outcome: 'accepted',
    answer: 'Danke, das Thema passt gut.',
    itemTitle: 'Familienleistungen über die Grenze',
  };
}

export const minutesKinds = [
  kind(
    'proposalAnswer',
    proposalAnswerMail,
  )((language) => ({
    'on the agenda, with a word': [proposal(language)],
    'on the agenda, without a word': [{ ...proposal(language), answer: '' }],
    'together with another item': [{ ...proposal(language), outcome: 'merged', answer: '' }],
    'put off, date still open': [
      {
        ...proposal(language),
        meeting: { ...meeting('de'), startsAt: null, endsAt: null },
        outcome: 'deferred',
        answer: 'Dieses Mal fehlt die Zeit.\nWir nehmen es im Januar.',
        itemTitle: '',
      },
    ],
  })),
  kind(
    'minutesCirculated',
    circulatedMail,
  )((language) => ({
    'first version': [meeting(language), { number: 1, until }, withLink(language)],
  })),
  kind(
    'minutesCirculatedAgain',
    circulatedAgainMail,
  )((language) => ({
    'second version': [meeting(language), { number: 2, until }, withLink(language)],
  })),
  kind(
    'objectionAnswered',
    objectionAnsweredMail,
  )((language) => ({
    'taken up, to an item': [meeting(language), accepted, withLink(language)],
    'noted, to the whole': [meeting(language), noted, withLink(language)],
  })),
  kind(
    'minutesApproved',
    approvedMail,
  )((language) => ({
    'by silence, to a reader': [meeting(language), silence, withLink(language)],
    'by a meeting, to a reader': [meeting(language), atMeeting, withLink(language)],
    'by silence, to the organiser': [meeting(language), silence, reader(language)],
  })),
  kind(
    'minutesObjected',
    objectedMail,
  )((language) => ({
    'to an item': [meeting(language), { author: 'Ana Guest', item: 'Wohnen' }, reader(language)],
    'to the whole': [meeting(language), { author: 'Ana Guest', item: null }, reader(language)],
  })),
  kind(
    'approvalBlocked',
    approvalBlockedMail,
  )((language) => ({
    'by an open objection and a promised change': [
      meeting(language),
      ['openObjections', 'promised'],
      reader(language),
    ],
    'by changes': [meeting(language), ['changed'], reader(language)],
  })),
  kind(
    'minutesMissing',
    minutesMissingMail,
  )((language) => ({
    'nothing written': [meeting(language), 'none', reader(language)],
    'a draft, of a whole day': [
      { ...meeting(language), ...wholeDay, title: titles[language] },
      'draft',
      reader(language),
    ],
  })),
];
