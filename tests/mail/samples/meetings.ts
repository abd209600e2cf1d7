import type { InvitationState } from '../../../src/core/db/client.ts';
import type { InterfaceLanguage } from '../../../src/core/i18n/languages.ts';
import { cancellationMail, invitationMail, updateMail } from '../../../src/meetings/mails.ts';
import {
  registrationCancellationMail,
  registrationUpdateMail,
} from '../../../src/meetings/registrations/mails.ts';
import { reminderMail } from '../../../src/meetings/reminders/mails.ts';
import {
  afternoon,
  agenda,
  agendaFor,
  bodyName,
  hall,
  house,
  meeting,
  readerId,
  room,
  twoDays,
  wholeDay,
} from './appointment.ts';
import { kind } from './kind.ts';
import { reader, token } from './people.ts';

function invitee(language: InterfaceLanguage, state: InvitationState = 'pending', deputyName = '') {
  return { id: readerId, ...reader(language), state, deputyName };
}

const reason = 'Der Saal wird an diesem Tag für die Wahl gebraucht.';

/** The meeting as it was before it was moved, and what moved. */
function moves(language: InterfaceLanguage) {
  const before = meeting(language);
  const after = { ...before, sequence: 1 };
  return {
    time: { meeting: { ...after, ...afternoon }, change: { before, move: { time: true, place: false } } },
    place: { meeting: { ...after, place: house }, change: { before, move: { time: false, place: true } } },
    both: {
      meeting: { ...after, ...wholeDay, place: house },
      change: { before, move: { time: true, place: true } },
    },
    online: {
      meeting: { ...after, place: '', onlineUrl: room },
      change: { before, move: { time: false, place: true } },
    },
    link: {
      meeting: { ...after, onlineUrl: room },
      change: { before: { ...before, onlineUrl: `${room}1` }, move: { time: false, place: true } },
    },
  };
}

export const meetingKinds = [
  kind('meetingInvitation', invitationMail)(
    (language) => {
      const usual = meeting(language);
      const online = { ...usual, place: '', onlineUrl: room };
      return {
        'in a hall, with an agenda': [usual, agenda, invitee(language), token],
        'in a hall and online': [{ ...usual, onlineUrl: room }, agenda, invitee(language), token],
        'online only, without an agenda': [online, [], invitee(language), token],
        'a whole day': [{ ...usual, ...wholeDay }, agendaFor(wholeDay), invitee(language), token],
        'two whole days, named like its body': [
          { ...usual, ...twoDays, title: bodyName },
          [],
          invitee(language),
          token,
        ],
        'into the next day': [
          { ...usual, endsAt: new Date('2026-12-10T11:00:00Z') },
          [],
          invitee(language),
          token,
        ],
        'coming, as the date poll says': [usual, agenda, invitee(language, 'accepted'), token],
        'perhaps coming, as the date poll says': [usual, [], invitee(language, 'tentative'), token],
      };
    },
    { calendar: 'REQUEST' },
  ),
  kind('meetingUpdate', updateMail)(
    (language) => {
      const { time, place, both, online, link } = moves(language);
      return {
        'another time': [time.meeting, agendaFor(afternoon), invitee(language), token, time.change],
        'another place, answer stands': [
          place.meeting,
          agenda,
          invitee(language, 'accepted'),
          token,
          place.change,
        ],
        'another time and place': [both.meeting, agendaFor(wholeDay), invitee(language), token, both.change],
        'from a hall to online, no agenda': [online.meeting, [], invitee(language), token, online.change],
        'another link only': [link.meeting, [], invitee(language, 'deputy'), token, link.change],
      };
    },
    { calendar: 'REQUEST' },
  ),
  kind('meetingCancellation', cancellationMail)(
    (language) => ({
      'with a reason': [{ ...meeting(language), sequence: 1, cancelReason: reason }, invitee(language)],
      'without a reason': [
        { ...meeting(language), sequence: 1, place: '', onlineUrl: room },
        invitee(language, 'accepted'),
      ],
    }),
    { calendar: 'CANCEL' },
  ),
  kind(
    'meetingReminder',
    reminderMail,
  )((language) => {
    const usual = { ...meeting(language), onlineUrl: room };
    const message = 'Bitte bringen Sie Beispiele mit.\nDie Kleine Straße ist gesperrt.';
    return {
      'no answer yet, with a message': [usual, agenda, invitee(language), token, message],
      coming: [usual, [], invitee(language, 'accepted'), token, ''],
      'perhaps coming, a whole day': [
        { ...usual, ...wholeDay },
        agendaFor(wholeDay),
        invitee(language, 'tentative'),
        token,
        '',
      ],
      'somebody comes instead': [usual, [], invitee(language, 'deputy', 'Peter Krause'), token, ''],
    };
  }),
  kind(
    'registrationUpdate',
    registrationUpdateMail,
  )((language) => {
    const { time, place, both, online, link } = moves(language);
    return {
      'another time': [time.meeting, reader(language), time.change],
      'another place': [place.meeting, reader(language), place.change],
      'another time and place': [both.meeting, reader(language), both.change],
      'from a hall to online': [online.meeting, reader(language), online.change],
      'another link only': [link.meeting, reader(language), link.change],
    };
  }),
  kind(
    'registrationCancellation',
    registrationCancellationMail,
  )((language) => ({
    'with a reason': [{ ...meeting(language), cancelReason: reason }, reader(language)],
    'without a reason': [{ ...meeting(language), place: hall }, reader(language)],
  })),
];
