import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { enqueueMail } from '../../src/core/mail/outbox.ts';
import { startWorker } from '../../src/worker.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

let portal: TestApp;
let mailbox: Mailbox;
afterEach(async () => {
  await portal.stop();
  await mailbox.close();
});

async function start(options: { worker: boolean; smtp?: boolean }) {
  mailbox = await startMailbox();
  portal = await startApp({
    seeded: false,
    worker: options.worker,
    ...(options.smtp === false ? {} : { smtpUrl: mailbox.url }),
  });
}

function mailTo(address: string, dedupeKey?: string) {
  return {
    toAddress: address,
    toName: 'Ștefan Żółć',
    language: 'de',
    subject: 'Grüße',
    text: 'Text',
    html: '<p>Text</p>',
    ...(dedupeKey ? { dedupeKey } : {}),
  };
}

test('a mail goes out once, with its umlauts', async () => {
  await start({ worker: true });
  await portal.deps.db.$transaction((tx) => enqueueMail(portal.deps, tx, mailTo('one@ubu.example')));
  const [mail] = await mailbox.waitFor(1);
  expect(mail?.subject).toBe('Grüße');
  expect(mail?.to?.[0]?.name).toBe('Ștefan Żółć');
  await expect.poll(() => portal.deps.db.mail.findFirst()).toMatchObject({ status: 'sent', attempts: 1 });
});

test('no commit, no mail and no job', async () => {
  await start({ worker: true });
  await expect(
    portal.deps.db.$transaction(async (tx) => {
      await enqueueMail(portal.deps, tx, mailTo('never@ubu.example'));
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  await portal.deps.db.$transaction((tx) => enqueueMail(portal.deps, tx, mailTo('after@ubu.example')));
  const mails = await mailbox.waitFor(1);
  expect(mails.map((mail) => mail.to?.[0]?.address)).toEqual(['after@ubu.example']);
});

test('the same dedupe key is one mail', async () => {
  await start({ worker: true });
  const ids = await Promise.all(
    [1, 2, 3].map(() =>
      portal.deps.db.$transaction((tx) =>
        enqueueMail(portal.deps, tx, mailTo('same@ubu.example', 'invitation:1')),
      ),
    ),
  );
  expect(ids.filter(Boolean)).toHaveLength(1);
  expect(await portal.deps.db.mail.count()).toBe(1);
});

test('a passing fault of the mail server is tried again', async () => {
  await start({ worker: true });
  mailbox.refuse(1);
  await portal.deps.db.$transaction((tx) => enqueueMail(portal.deps, tx, mailTo('later@ubu.example')));
  await expect
    .poll(() => portal.deps.db.mail.findFirst(), { timeout: 5_000 })
    .toMatchObject({ status: 'queued', attempts: 1 });
  await mailbox.waitFor(1, 40_000);
  expect(mailbox.mails).toHaveLength(1);
}, 60_000);

test('an address that the mail server refuses for good is asked once', async () => {
  await start({ worker: true });
  mailbox.unknown('gone@ubu.example');
  await portal.deps.db.$transaction((tx) => enqueueMail(portal.deps, tx, mailTo('gone@ubu.example')));
  await expect
    .poll(() => portal.deps.db.mail.findFirst(), { timeout: 5_000 })
    .toMatchObject({ status: 'bounced', attempts: 1, error: expect.stringContaining('no such mailbox') });
});

test('without a mail server mails wait, and go out when there is one', async () => {
  await start({ worker: true, smtp: false });
  await portal.deps.db.$transaction((tx) => enqueueMail(portal.deps, tx, mailTo('waiting@ubu.example')));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await portal.deps.db.mail.findFirst()).toMatchObject({ status: 'queued', text: 'Text' });

  const worker = spawnWorker();
  try {
    await mailbox.waitFor(1);
  } finally {
    worker.kill('SIGKILL');
  }
});

test('killing the worker between mails repeats at most the one in flight', async () => {
  await start({ worker: false });
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    await portal.deps.db.$transaction((tx) => enqueueMail(portal.deps, tx, mailTo(`${name}@ubu.example`)));
  }
  const worker = spawnWorker();
  await mailbox.waitFor(2, 20_000);
  worker.kill('SIGKILL');
  // The lease of the mail in flight has to run out before somebody else may take it.
  portal.setClock(new Date(Date.now() + 5 * 60_000));
  await startWorker(portal.deps);
  await expect
    .poll(() => portal.deps.db.mail.count({ where: { status: 'sent' } }), { timeout: 40_000 })
    .toBe(5);
  const arrived = mailbox.mails.map((mail) => mail.messageId);
  expect(new Set(arrived).size).toBe(5);
  expect(arrived.length).toBeLessThanOrEqual(6);
}, 120_000);

function spawnWorker() {
  return spawn(process.execPath, [join(import.meta.dirname, 'workerProcess.ts')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: portal.databaseUrl,
      SMTP_URL: mailbox.url,
      // The test runner has one of its own, which is no address.
      BASE_URL: 'http://127.0.0.1:3000',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'ubu-worker-')),
      LOG_LEVEL: 'error',
    },
  });
}
