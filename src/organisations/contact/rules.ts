import type { Town } from '../../core/db/client.ts';

/** What a contact card shows, gathered from all offices and services of an organisation. */
export interface Contact {
  /** Full addresses, in German. */
  addresses: { text: string; lang: 'de' }[];
  /** Towns of which only the name is known. */
  towns: string[];
  statewide: boolean;
  phones: { text: string; href: string }[];
  appointmentOnly: boolean;
  /** Codes of the languages that are confirmed; empty when nobody has confirmed any. */
  languages: string[];
  /** Whether somebody confirmed that it costs nothing. */
  free: boolean;
  topics: string[];
  advises: boolean;
}

interface Directory {
  offices: {
    street: string | null;
    postcode: string | null;
    town: Town;
    townName: string | null;
    phone: string | null;
    appointmentOnly: boolean;
  }[];
  services: {
    topics: string[];
    languages: { language: string }[];
    free: boolean | null;
    phone: string | null;
  }[];
}

export function contactOf({ offices, services }: Directory): Contact {
  const withStreet = offices.filter(({ street }) => street);
  const phones = [...offices, ...services].flatMap(({ phone }) => phone ?? []);
  return {
    addresses: unique(withStreet.map(addressOf)).map((text) => ({ text, lang: 'de' })),
    towns: unique(offices.flatMap(({ street, townName }) => (street || !townName ? [] : [townName]))),
    statewide: offices.some(({ town }) => town === 'statewide'),
    phones: unique(phones).map((text) => ({ text, href: `tel:${text.replace(/[^+\d]/g, '')}` })),
    appointmentOnly: offices.some(({ appointmentOnly }) => appointmentOnly),
    languages: unique(services.flatMap(({ languages }) => languages.map(({ language }) => language))),
    free: services.some(({ free }) => free === true),
    topics: unique(services.flatMap(({ topics }) => topics)),
    advises: services.length > 0,
  };
}

export function addressOf(office: {
  street: string | null;
  postcode: string | null;
  townName: string | null;
}): string {
  const town = [office.postcode, office.townName].filter(Boolean).join(' ');
  return [office.street, town].filter(Boolean).join(', ');
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
