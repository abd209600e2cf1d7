import { describe, expect, test } from 'vitest';
import { senderOf } from '../../src/core/http/publicForm.ts';
import { isDanger, tellNow } from '../../src/needs/duty/rules.ts';
import { monthsFor } from '../../src/needs/moderation/rules.ts';
import { keptTimes, seemsPersonal, topicErrors } from '../../src/needs/tellUs/rules.ts';

describe('one sender', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, sender) => {
    expect(senderOf(address)).toBe(sender);
  });
});

test('the times that are kept are those of Berlin', () => {
  expect(keptTimes(new Date('2026-11-30T23:30:00Z'))).toEqual({
    month: new Date('2026-12-01T00:00:00Z'),
    createdAt: new Date('2026-12-01T00:00:00Z'),
  });
});

describe('a topic and its details', () => {
  const topics = [
    { code: 'WOH', subtopics: [{ code: 'WOH1' }] },
    { code: 'SON', subtopics: [] },
  ];
  test.each([
    [{ topic: 'WOH', subtopics: ['WOH1'] }, {}],
    [{ topic: 'SON', subtopics: [] }, {}],
    [{ topic: 'SON', subtopics: ['WOH1'] }, { subtopics: 'tellUs:errors.subtopics' }],
    [{ topic: 'UNK', subtopics: [] }, { topic: 'tellUs:errors.topic' }],
  ])('%o', (input, errors) => {
    expect(topicErrors(topics, input)).toEqual(errors);
  });
});

describe('what seems to speak of a person', () => {
  test.each([
    ['Курсове след смяна няма. Никой не говори български.', []],
    ['Sunați la 0157 12345678', ['0157 12345678']],
    ['Lohn fehlt. Herr Popescu zahlt nicht.', ['Popescu']],
  ])('in %s', (text, found) => {
    expect(seemsPersonal(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

test('the months that still take a report in begin with its own', () => {
  const latest = ['2026-11', '2026-10', '2026-09', '2026-08'];
  expect(monthsFor('2026-10', latest, () => true)).toEqual(['2026-10', '2026-11', '2026-09']);
  expect(monthsFor('2026-07', latest, (month) => month > '2026-09')).toEqual(['2026-11', '2026-10']);
});

describe('who is told of danger', () => {
  const someone = { id: '1', name: 'A', email: 'a@ubu.example', interfaceLanguage: 'de', onDuty: false };
  const duty = { ...someone, id: '2', onDuty: true };
  test('is on duty, or everybody, or there is nobody', () => {
    expect(tellNow([someone, duty])).toEqual({ people: [duty], onDuty: true });
    expect(tellNow([someone])).toEqual({ people: [someone], onDuty: false });
    expect(tellNow([])).toEqual({ people: [], onDuty: false });
  });

  test.each([
    ['danger', null, true],
    ['danger', 'urgent', false],
    ['normal', 'danger', true],
    ['normal', null, false],
  ])('reported as %s and held for %s: %s', (urgency, assessedUrgency, is) => {
    expect(isDanger({ urgency, assessedUrgency })).toBe(is);
  });
});
