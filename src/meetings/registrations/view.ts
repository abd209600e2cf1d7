import { formatDate } from '../../core/i18n/format.ts';
import { endonym, type Language } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { interpreterLanguages, languageCounts } from '../invitations/rules.ts';
import { canEditMeeting, isOpenToPublic } from '../rules.ts';
import { registrationPaths } from './paths.ts';
import type { RegistrationRow } from './queries.ts';
import { type Offer, placesLeft, standing } from './rules.ts';

/** What the public page says about registering; null where nobody needs to. */
export function offerView(
  language: Language,
  { slug, offer, now }: { slug: string; offer: Offer | null; now: Date },
) {
  const state = offer ? standing(offer, now) : 'off';
  if (!offer || (state !== 'open' && state !== 'full')) return null;
  return { state, left: placesLeft(offer), href: registrationPaths.form(language, slug) };
}

/** Languages to ask an interpreter for, each in its own. */
export function interpreterChoices() {
  return interpreterLanguages.map((code) => ({ value: code, text: endonym(code), lang: code }));
}

type SettingsMeeting = Pick<Offer, 'state' | 'audience' | 'registration' | 'registrationLimit'> & {
  id: string;
};

/** The part of the meeting's page where registration is opened; null for meetings that are not open. */
export function registrationPart(meeting: SettingsMeeting, offer: Offer | null) {
  if (!isOpenToPublic(meeting.audience)) return null;
  return {
    on: meeting.registration,
    persons: offer?.persons ?? 0,
    left: offer ? placesLeft(offer) : null,
    listHref: registrationPaths.list(meeting.id),
    settings: canEditMeeting(meeting) ? registrationSettings(meeting) : null,
  };
}

/** The small form that opens and closes registration. */
export function registrationSettings(meeting: SettingsMeeting, values?: Record<string, unknown>) {
  const { registration, registrationLimit } = meeting;
  return {
    action: registrationPaths.settings(meeting.id),
    values: values ?? { registration, registrationLimit },
  };
}

/** Sums of all that registered; who asked for what is not part of it. */
export function registrationSums(t: Translate, rows: readonly RegistrationRow[]) {
  const asked = languageCounts(rows.map(({ languages }) => languages));
  return [
    {
      term: t('registrations-staff:sums.persons'),
      text: rows.reduce((sum, { persons }) => sum + persons, 0),
    },
    {
      term: t('meetings-staff:coming.languages'),
      text: asked.map(({ language, count }) => `${endonym(language)} ${count}`).join(', '),
    },
    {
      term: t('meetings-staff:coming.wheelchair'),
      text: rows.filter(({ wheelchair }) => wheelchair).length || '',
    },
  ];
}

/** The list with name and contact where they were given. */
export function registrationRows(
  t: Translate,
  language: string,
  meetingId: string,
  rows: readonly RegistrationRow[],
) {
  return rows.map((row, index) => ({
    name: row.name || t('registrations-staff:list.nameless', { number: index + 1 }),
    contact: row.contact,
    persons: t('registrations-staff:list.persons', { count: row.persons }),
    registered: formatDate(language, row.createdAt, 'dateTime'),
    languageName: endonym(row.language),
    removal: registrationPaths.removal(meetingId, row.id),
  }));
}
