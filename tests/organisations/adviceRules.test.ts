import { describe, expect, test } from 'vitest';
import { contactOf } from '../../src/organisations/contact/rules.ts';
import { type DayHours, doorState, weekdayOf } from '../../src/organisations/hours/rules.ts';
import { type AdviceFacts, findAdvice } from '../../src/organisations/rules.ts';

const everywhere = ['weissenfels', 'naumburg', 'zeitz', 'other'] as const;

function centre(
  name: string,
  facts: {
    at?: AdviceFacts['offices'][number]['town'];
    towns?: readonly string[];
    speaks?: string[];
    topics?: string[];
  },
): AdviceFacts {
  return {
    name,
    offices: facts.at ? [{ town: facts.at }] : [],
    services: [
      {
        topics: facts.topics ?? ['LOHN'],
        languages: (facts.speaks ?? []).map((language) => ({ language })),
        towns: [...(facts.towns ?? everywhere)] as AdviceFacts['services'][number]['towns'],
      },
    ],
  };
}

const near = centre('Haus in Zeitz', { at: 'zeitz', towns: ['zeitz'] });
const polish = centre('Polnische Hotline', { speaks: ['pl'] });
const statewide = centre('Amt', {});
const elsewhere = centre('Büro Naumburg', { at: 'naumburg', towns: ['naumburg'], speaks: ['ro'] });
const other = centre('Wohnhilfe', { topics: ['WOH'] });
const all = [statewide, polish, elsewhere, near, other];
const names = (list: AdviceFacts[]) => list.map(({ name }) => name);

describe('finding advice', () => {
  test.each([
    [{ topic: 'LOHN', town: 'zeitz' }, ['Haus in Zeitz', 'Amt', 'Polnische Hotline'], []],
    [{ topic: 'LOHN', town: 'zeitz', language: 'pl' }, ['Polnische Hotline'], ['Haus in Zeitz', 'Amt']],
    [{ topic: 'LOHN', language: 'de' }, ['Büro Naumburg', 'Haus in Zeitz', 'Amt', 'Polnische Hotline'], []],
    [{ topic: 'WOH' }, ['Wohnhilfe'], []],
  ] as const)('%j', (need, matching, toAsk) => {
    const found = findAdvice(all, need);
    expect(names(found.matching)).toEqual(matching);
    expect(names(found.toAsk)).toEqual(toAsk);
    expect(found.nearest).toEqual([]);
  });

  test.each([
    [
      'language first',
      [polish],
      { topic: 'LOHN', town: 'zeitz', language: 'hu' },
      'language',
      ['Polnische Hotline'],
    ],
    [
      'then the town',
      [elsewhere],
      { topic: 'LOHN', town: 'zeitz', language: 'ro' },
      'town',
      ['Büro Naumburg'],
    ],
    ['then both', [elsewhere], { topic: 'LOHN', town: 'zeitz', language: 'hu' }, 'town', ['Büro Naumburg']],
    ['the topic last', [other], { topic: 'LOHN', town: 'zeitz' }, 'topic', ['Wohnhilfe']],
  ] as const)('gives up %s', (_what, centres, need, without, nearest) => {
    const found = findAdvice(centres, need);
    expect(found.without).toBe(without);
    expect(names(found.nearest)).toEqual(nearest);
  });
});

const tuesday = '2026-11-24';
const slots: DayHours[] = [
  {
    weekday: 2,
    kind: 'slots',
    slots: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
  },
  { weekday: 3, kind: 'allDay', slots: [] },
  { weekday: 4, kind: 'appointment', slots: [] },
  { weekday: 5, kind: 'closed', slots: [] },
];

describe('the door', () => {
  test.each([
    ['open within a slot', slots, tuesday, '09:00', 'open'],
    ['closed at the end of a slot', slots, tuesday, '12:00', 'closed'],
    ['open in the second slot', slots, tuesday, '16:59', 'open'],
    ['open all day', slots, '2026-11-25', '03:00', 'open'],
    ['by appointment on that day', slots, '2026-11-26', '10:00', 'appointment'],
    ['closed on that day', slots, '2026-11-27', '10:00', 'closed'],
    ['closed on a day that is not named', slots, '2026-11-29', '10:00', 'closed'],
    ['unknown without hours', null, tuesday, '10:00', 'unknown'],
    ['unknown with an empty list', [], tuesday, '10:00', 'unknown'],
  ] as const)('%s', (_what, hours, day, time, state) => {
    const office = {
      hours: hours as DayHours[] | null,
      appointmentOnly: false,
      temporarilyClosedUntil: null,
    };
    expect(doorState(office, { day, time })).toBe(state);
  });

  test('by appointment only is not "closed", whatever the hours say', () => {
    const office = { hours: slots, appointmentOnly: true, temporarilyClosedUntil: null };
    expect(doorState(office, { day: '2026-11-27', time: '10:00' })).toBe('appointment');
  });

  test('a closure counts up to and including its last day', () => {
    const office = { hours: slots, appointmentOnly: false, temporarilyClosedUntil: tuesday };
    expect(doorState(office, { day: tuesday, time: '10:00' })).toBe('temporarilyClosed');
    expect(doorState(office, { day: '2026-11-25', time: '10:00' })).toBe('open');
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
});

test('a contact card gathers what is known, once', () => {
  const office = {
    postcode: null,
    town: 'naumburg' as const,
    townName: 'Naumburg',
    phone: '03445 / 12-0',
    appointmentOnly: false,
  };
  const contact = contactOf({
    offices: [
      { ...office, street: 'Markt 7' },
      { ...office, street: null },
      { ...office, street: null, townName: 'Naumburg' },
    ],
    services: [{ topics: ['ARB'], languages: [], free: null, phone: '03445 / 12-0' }],
  });
  expect(contact).toEqual({
    addresses: [{ text: 'Markt 7, Naumburg', lang: 'de' }],
    towns: ['Naumburg'],
    statewide: false,
    phones: [{ text: '03445 / 12-0', href: 'tel:03445120' }],
    appointmentOnly: false,
    languages: [],
    free: false,
    topics: ['ARB'],
    advises: true,
  });
});
