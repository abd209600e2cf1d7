import { hashToken } from '../../core/auth/tokens.ts';
import type { Db, Tx } from '../../core/db/client.ts';
import { interfaceLanguageOf, isLanguage } from '../../core/i18n/languages.ts';
import { titlesByLanguage } from '../queries.ts';
import type { Registered } from './mails.ts';
import { emailIn, type Offer } from './rules.ts';

/** What a meeting offers to those who want to register; null for one that does not exist. */
export async function registrationOffer(db: Db | Tx, meetingId: string): Promise<Offer | null> {
  const [offer] = await db.$queryRaw<Offer[]>`
    SELECT m.state, m.audience, m."startsAt", m.registration, m."registrationLimit",
      (SELECT coalesce(sum(r.persons), 0)::int FROM "Registration" r WHERE r."meetingId" = m.id) AS persons
    FROM "Meeting" m WHERE m.id = ${meetingId}::uuid`;
  return offer ?? null;
}

/** Everybody who registered, the first one first. */
export function registrationsOf(db: Db | Tx, meetingId: string) {
  return db.registration.findMany({
    where: { meetingId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      persons: true,
      name: true,
      contact: true,
      languages: true,
      wheelchair: true,
      language: true,
      createdAt: true,
    },
  });
}

export type RegistrationRow = Awaited<ReturnType<typeof registrationsOf>>[number];

/** The registration behind a personal link; null for a link that opens nothing. */
export function registrationByToken(db: Db | Tx, token: string) {
  return db.registration.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { meeting: { include: { body: true } } },
  });
}

/** Those registered who can be written to; whoever registered twice is written to once. */
export async function registeredAddresses(db: Db | Tx, meetingId: string): Promise<Registered[]> {
  const addresses = new Map<string, Registered>();
  for (const { name, contact, language } of await registrationsOf(db, meetingId)) {
    const email = emailIn(contact);
    if (!email) continue;
    const known = isLanguage(language) ? interfaceLanguageOf(language) : 'de';
    addresses.set(email, { name: name || email, email, language: known });
  }
  return [...addresses.values()];
}

/** The public title in each language, German where there is none: the one among colleagues is not for the public. */
export async function publicTitles(
  db: Db | Tx,
  meeting: { title: string; textId: string | null },
  languages: readonly string[],
): Promise<Map<string, string>> {
  const titles = await titlesByLanguage(db, meeting, [...languages, 'de']);
  const german = titles.get('de') ?? meeting.title;
  const titleIn = (language: string) => {
    const own = titles.get(language);
    return own && own !== meeting.title ? own : german;
  };
  return new Map(languages.map((language) => [language, titleIn(language)]));
}
