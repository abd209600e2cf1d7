import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetOldRecords } from '../../src/core/db/retention.ts';
import { forgetAnswers } from '../../src/meetings/retention/commands.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('a year after a meeting the answers of its invitees are forgotten, and its minutes stay', async () => {
  const { db } = app.deps;
  const meeting = await db.meeting.findFirstOrThrow({
    where: { minutesState: 'approved', invitations: { some: { personId: null } } },
  });
  const mine = { where: { meetingId: meeting.id } };
  await db.invitation.updateMany({ ...mine, data: { note: 'Komme später', deputyName: 'Jemand' } });
  const before = await db.attendance.count(mine);
  const accounts = await db.invitation.count({ where: { meetingId: meeting.id, personId: { not: null } } });
  const endsAt = meeting.endsAt as Date;
  const later = (months: number) => {
    const date = new Date(endsAt);
    date.setUTCMonth(date.getUTCMonth() + months);
    return date;
  };
  app.setClock(new Date(later(12).getTime() - 60_000));
  await forgetAnswers(app.deps);
  expect(await db.invitation.count({ where: { ...mine.where, note: 'Komme später' } })).toBeGreaterThan(
    accounts,
  );

  app.setClock(new Date(later(12).getTime() + 60_000));
  await forgetAnswers(app.deps);
  const left = await db.invitation.findMany(mine);
  expect(left).toHaveLength(accounts);
  expect(left.every(({ note, deputyName, personId }) => note === '' && deputyName === '' && personId)).toBe(
    true,
  );
  expect(await db.minutesReader.count(mine)).toBe(0);
  expect(await db.attendance.count(mine)).toBe(before);
  expect(await db.minutesDocument.count(mine)).toBeGreaterThan(0);
});

test('mails, keys of forms and the trail of changes are kept as long as the privacy page says', async () => {
  const { db } = app.deps;
  const start = Date.parse('2031-01-01T00:00:00Z');
  const day = 86_400_000;
  const at = (days: number) => new Date(start - days * day);
  const words = { toAddress: 'a@example.org', toName: 'A', language: 'de', text: '', html: '' };
  await db.mail.createMany({
    data: [89, 91].map((days) => ({ ...words, subject: `vor ${days} Tagen`, createdAt: at(days) })),
  });
  await db.auditEvent.createMany({
    data: [364, 366].map((days) => ({
      personName: '',
      action: `old.${days}`,
      recordType: 'old',
      recordId: 'x',
      at: at(days),
    })),
  });
  await db.formSubmission.createMany({
    data: [
      { days: 1, location: '/minutes/geheim' },
      { days: 3, location: '/minutes/geheim' },
      { days: 59, location: '/staff/needs/logged/x' },
      { days: 61, location: '/staff/needs/logged/x' },
    ].map(({ days, location }) => ({
      key: `0190e0a0-0000-7000-8000-0000000000${String(days).padStart(2, '0')}`,
      location,
      createdAt: at(days),
    })),
  });
  app.setClock(new Date(start));
  await forgetOldRecords(app.deps);
  const mails = await db.mail.findMany({ where: { subject: { startsWith: 'vor ' } } });
  expect(mails.map(({ subject }) => subject)).toEqual(['vor 89 Tagen']);
  const events = await db.auditEvent.findMany({ where: { recordType: 'old' } });
  expect(events.map(({ action }) => action)).toEqual(['old.364']);
  const keys = await db.formSubmission.findMany({ orderBy: { createdAt: 'desc' } });
  expect(keys.map(({ key }) => key.slice(-2))).toEqual(['01', '59']);
});
