import type { Meeting, Tx } from '../../../core/db/client.ts';
import { enqueueMail, type OutgoingMail } from '../../../core/mail/outbox.ts';
import type { Deps } from '../../../deps.ts';
import type { Appointment, MailMeeting } from '../../mails.ts';
import type { Move } from '../../rules.ts';
import { type Registered, registrationCancellationMail, registrationUpdateMail } from '../mails.ts';
import { publicTitles, registeredAddresses } from '../queries.ts';

type ChangeDeps = Pick<Deps, 'jobs' | 'pages' | 'config' | 'translations'>;
type MeetingWithBody = Meeting & { body: { name: string } };
type Write = (meeting: MailMeeting & { slug: string }, registered: Registered) => OutgoingMail;

/** Tells those of another time or place who gave an e-mail address when they registered. */
export function tellRegisteredOfMove(
  deps: ChangeDeps,
  tx: Tx,
  meeting: MeetingWithBody,
  before: Appointment,
  move: Move,
): Promise<number> {
  return tellRegistered(deps, tx, meeting, (contents, registered) =>
    registrationUpdateMail(deps, contents, registered, { before, move }),
  );
}

/** Tells those that the meeting does not take place who gave an e-mail address when they registered. */
export function tellRegisteredOfCancellation(
  deps: ChangeDeps,
  tx: Tx,
  meeting: MeetingWithBody,
): Promise<number> {
  return tellRegistered(deps, tx, meeting, (contents, registered) =>
    registrationCancellationMail(deps, contents, registered),
  );
}

async function tellRegistered(
  deps: ChangeDeps,
  tx: Tx,
  meeting: MeetingWithBody,
  write: Write,
): Promise<number> {
  const { startsAt, endsAt } = meeting;
  const registered = await registeredAddresses(tx, meeting.id);
  if (!startsAt || !endsAt || registered.length === 0) return 0;
  const titles = await publicTitles(
    tx,
    meeting,
    registered.map(({ language }) => language),
  );
  for (const one of registered) {
    const title = titles.get(one.language) ?? meeting.title;
    const mail = write({ ...meeting, startsAt, endsAt, title, bodyName: meeting.body.name }, one);
    await enqueueMail(deps, tx, {
      ...mail,
      dedupeKey: `registration:${meeting.id}:${meeting.sequence}:${one.email}`,
    });
  }
  return registered.length;
}
