import type { Town } from '../core/db/client.ts';

export const districtTowns = ['weissenfels', 'naumburg', 'zeitz', 'other'] as const;
export type DistrictTown = (typeof districtTowns)[number];

export interface AdviceFacts {
  name: string;
  offices: { town: Town }[];
  services: { topics: string[]; languages: { language: string }[]; towns: Town[] }[];
}

/** What somebody looks for; an absent part means "any". */
export interface AdviceNeed {
  topic?: string | undefined;
  town?: DistrictTown | undefined;
  language?: string | undefined;
}

export interface AdviceFound<T> {
  /** Everything asked for is confirmed. */
  matching: T[];
  /** Topic and town fit; nobody knows yet whether the language is spoken there. */
  toAsk: T[];
  /** Only filled when nothing else is: fits in part. `without` says what had to be given up. */
  nearest: T[];
  without: 'language' | 'town' | 'topic' | null;
}

/** Sorts a directory by how well each entry fits; within a group, houses nearby come before statewide ones. */
export function findAdvice<T extends AdviceFacts>(all: readonly T[], need: AdviceNeed): AdviceFound<T> {
  const matching = sorted(
    all.filter((one) => fits(one, need, 'spoken')),
    need,
  );
  const toAsk = sorted(
    all.filter((one) => fits(one, need, 'unknown')),
    need,
  );
  if (matching.length > 0 || toAsk.length > 0) return { matching, toAsk, nearest: [], without: null };

  for (const { without, given } of concessions) {
    if (!need[without]) continue;
    const wider = { ...need, ...Object.fromEntries(given.map((part) => [part, undefined])) };
    const nearest = sorted(
      all.filter((one) => fits(one, wider, 'spoken') || fits(one, wider, 'unknown')),
      need,
    );
    if (nearest.length > 0) return { matching, toAsk, nearest, without };
  }
  return { matching, toAsk, nearest: sorted(all, need), without: 'topic' };
}

/** What is given up first, so that nobody meets an empty page. */
const concessions: { without: 'language' | 'town' | 'topic'; given: (keyof AdviceNeed)[] }[] = [
  { without: 'language', given: ['language'] },
  { without: 'town', given: ['town'] },
  { without: 'town', given: ['town', 'language'] },
  { without: 'topic', given: ['topic', 'language'] },
];

/** Best first for somebody of whom only the topic is known. */
export function byNearness<T extends AdviceFacts>(all: readonly T[], topic: string | undefined): T[] {
  return sorted(all, { topic });
}

function fits(one: AdviceFacts, need: AdviceNeed, speech: 'spoken' | 'unknown'): boolean {
  const services = one.services.filter(
    (service) =>
      (!need.topic || service.topics.includes(need.topic)) &&
      (!need.town || reaches(one, service, need.town)),
  );
  const spoken = services.some((service) => speaks(service, need.language) === 'spoken');
  if (speech === 'spoken') return spoken;
  return !spoken && services.some((service) => speaks(service, need.language) === 'unknown');
}

function reaches(one: AdviceFacts, service: { towns: Town[] }, town: DistrictTown): boolean {
  return (
    service.towns.length === 0 ||
    service.towns.includes(town) ||
    one.offices.some((office) => office.town === town || office.town === 'statewide')
  );
}

/** German is spoken everywhere; an empty list means that nobody has confirmed anything. */
function speaks(
  service: { languages: { language: string }[] },
  language: string | undefined,
): 'spoken' | 'unknown' | 'notSpoken' {
  if (!language || language === 'de') return 'spoken';
  if (service.languages.length === 0) return 'unknown';
  return service.languages.some((entry) => entry.language === language) ? 'spoken' : 'notSpoken';
}

function sorted<T extends AdviceFacts>(list: readonly T[], need: AdviceNeed): T[] {
  return [...list].sort(
    (a, b) =>
      distance(a, need.town) - distance(b, need.town) ||
      focus(a, need.topic) - focus(b, need.topic) ||
      a.name.localeCompare(b.name, 'de'),
  );
}

/** Services name their main topic first: 0 for whom this is the main one. */
function focus(one: AdviceFacts, topic: string | undefined): number {
  if (!topic) return 0;
  const places = one.services.map(({ topics }) => topics.indexOf(topic)).filter((place) => place >= 0);
  return Math.min(Number.MAX_SAFE_INTEGER, ...places);
}

/** 0 has a house there, 1 serves certain towns only, 2 is there for the whole district or country. */
function distance(one: AdviceFacts, town: DistrictTown | undefined): number {
  const near: readonly Town[] = town ? [town] : ['weissenfels', 'naumburg', 'zeitz'];
  if (one.offices.some((office) => near.includes(office.town))) return 0;
  const limited = one.services.some(
    ({ towns }) => towns.length > 0 && districtTowns.some((each) => !towns.includes(each)),
  );
  return limited ? 1 : 2;
}
