import type { InterfaceLanguage } from '../../../src/core/i18n/languages.ts';
import {
  pollCancellationMail,
  pollInvitationMail,
  pollReminderMail,
} from '../../../src/meetings/polls/mails.ts';
import {
  afternoon,
  bodyName,
  hall,
  morning,
  readerId,
  room,
  titles,
  twoDays,
  wholeDay,
} from './appointment.ts';
import { kind } from './kind.ts';
import { reader, token } from './people.ts';

function poll(language: InterfaceLanguage) {
  return {
    title: titles[language],
    bodyName,
    place: hall,
    onlineUrl: null,
    message: 'Es geht um Lohnabzüge.\nBitte antworten Sie auch, wenn Sie nicht können.',
    // Midnight in Berlin at the end of 29 November.
    deadline: new Date('2026-11-29T22:59:00Z'),
    options: [morning, afternoon],
  };
}

function bare(language: InterfaceLanguage) {
  return {
    ...poll(language),
    place: '',
    onlineUrl: room,
    message: '',
    deadline: null,
    options: [wholeDay, twoDays],
  };
}

function invitee(language: InterfaceLanguage) {
  return { id: readerId, ...reader(language) };
}

export const pollKinds = [
  kind(
    'pollInvitation',
    pollInvitationMail,
  )((language) => ({
    'in a hall, with message and deadline': [poll(language), invitee(language), token],
    'online, whole days, no message, no deadline': [bare(language), invitee(language), token],
  })),
  kind(
    'pollReminder',
    pollReminderMail,
  )((language) => ({
    'with message and deadline': [poll(language), invitee(language), token],
    'no message, no deadline, no place yet, named like its body': [
      { ...bare(language), onlineUrl: null, title: bodyName },
      invitee(language),
      token,
    ],
  })),
  kind(
    'pollCancellation',
    pollCancellationMail,
  )((language) => ({
    'with a reason': [poll(language), invitee(language), 'Das Thema kommt erst im neuen Jahr.'],
    'without a reason': [bare(language), invitee(language), ''],
  })),
];
