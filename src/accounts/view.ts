import { languages } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { accountPaths } from './paths.ts';
import type { Device, listPeople } from './queries.ts';

/** Languages that a translator can be given. */
export const translatedLanguages = languages
  .filter(({ code }) => code !== 'de')
  .map(({ code, endonym }) => ({ value: code, text: endonym, lang: code }));

/** One row of the people table. */
export function personRow(person: Awaited<ReturnType<typeof listPeople>>[number], t: Translate) {
  const state = person.deactivatedAt ? 'closed' : person.passwordHash ? 'active' : 'invited';
  const kinds = { closed: 'neutral', active: 'success', invited: 'info' };
  return [
    { text: person.name, href: accountPaths.person(person.id) },
    { text: person.organisation.shortName ?? person.organisation.name },
    { text: person.roles.map((role) => t(`accounts-staff:roles.${role}`)).join(', ') },
    { text: person.email },
    { badge: { text: t(`accounts-staff:states.${state}`), kind: kinds[state] } },
  ];
}

const browsers = [
  ['Firefox', /Firefox\//],
  ['Edge', /Edg\//],
  ['Opera', /OPR\//],
  ['Chrome', /Chrom(e|ium)\//],
  ['Safari', /Safari\//],
] as const;

const systems = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

/** Browser and system in words that the owner of the device recognises. */
export function deviceView(device: Device) {
  const name = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, pattern]) => pattern.test(device.userAgent))?.[0];
  return { ...device, browser: name(browsers) ?? null, system: name(systems) ?? null };
}
