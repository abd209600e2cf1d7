import type { Person } from '../../core/auth/person.ts';
import { hashToken } from '../../core/auth/tokens.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import type { Language } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { demandCoordinator } from '../policy.ts';
import { canEditMeeting, isOpenToPublic } from '../rules.ts';
import { registrationByToken, registrationOffer } from './queries.ts';
import { placesLeft, type Standing, standing } from './rules.ts';
import type { RegistrationInput, SettingsInput } from './schema.ts';

/** Opens or closes a meeting for registration on its public page. Who registered before stays registered. */
export async function setRegistration(
  deps: Pick<Deps, 'db'>,
  asking: Person,
  meetingId: string,
  input: SettingsInput,
): Promise<void> {
  demandCoordinator(asking);
  await deps.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
    const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
    if (!meeting) throw notFound();
    if (!canEditMeeting(meeting) || !isOpenToPublic(meeting.audience)) {
      throw conflict('registrations-staff:errors.notOpen');
    }
    const { registration, registrationLimit } = meeting;
    await tx.meeting.update({ where: { id: meetingId }, data: input });
    await audit(tx, asking, {
      action: 'meeting.registration',
      recordType: 'meeting',
      recordId: meetingId,
      before: { registration, registrationLimit },
      after: { ...input },
    });
  });
}

export interface Refusal {
  standing: Exclude<Standing, 'open'> | 'tooMany';
  /** Places left, for a group that is larger. */
  left: number;
}

/**
 * Registers somebody of whom nothing needs to be known. Two who want the last place come one after the other.
 * @returns null, or why it was not possible
 */
export async function register(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  meetingId: string,
  { token, language }: { token: string; language: Language },
  input: RegistrationInput,
): Promise<Refusal | null> {
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const offer = await registrationOffer(tx, meetingId);
  if (!offer) throw notFound();
  const now = standing(offer, deps.clock());
  const left = placesLeft(offer);
  if (now !== 'open') return { standing: now, left: left ?? 0 };
  if (left !== null && input.persons > left) return { standing: 'tooMany', left };
  const { website: _trap, languages, ...given } = input;
  await tx.registration.create({
    data: {
      ...given,
      languages: [...new Set(languages)],
      meetingId,
      language,
      tokenHash: hashToken(token),
      createdAt: deps.clock(),
    },
  });
  await audit(tx, null, {
    action: 'registration.create',
    recordType: 'meeting',
    recordId: meetingId,
    after: { persons: input.persons },
  });
  return null;
}

/** Takes a registration back by its personal link: nothing of it is left, and its places are free. */
export async function withdrawRegistration(deps: Pick<Deps, 'db'>, token: string): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const registration = await registrationByToken(tx, token);
    if (!registration) return false;
    return (await deleted(tx, null, registration.meetingId, registration.id)) === 1;
  });
}

/** Takes a registration off the list, such as one that was made for fun. */
export async function removeRegistration(
  deps: Pick<Deps, 'db'>,
  asking: Person,
  meetingId: string,
  id: string,
): Promise<void> {
  demandCoordinator(asking);
  await deps.db.$transaction(async (tx) => {
    if ((await deleted(tx, asking, meetingId, id)) === 0) throw notFound();
  });
}

async function deleted(tx: Tx, asking: Person | null, meetingId: string, id: string): Promise<number> {
  const { count } = await tx.registration.deleteMany({ where: { id, meetingId } });
  if (count === 1) {
    const action = asking ? 'registration.remove' : 'registration.withdraw';
    await audit(tx, asking, { action, recordType: 'meeting', recordId: meetingId });
  }
  return count;
}

const keptDays = 30;

/** Deletes who registered once the meeting is 30 days past; how many came and what they needed stays. */
export async function forgetRegistered(deps: Pick<Deps, 'db' | 'clock'>): Promise<number> {
  const before = new Date(deps.clock().getTime() - keptDays * 86_400_000);
  const { count } = await deps.db.registration.updateMany({
    where: { meeting: { endsAt: { lt: before } }, OR: [{ name: { not: '' } }, { contact: { not: '' } }] },
    data: { name: '', contact: '' },
  });
  return count;
}
