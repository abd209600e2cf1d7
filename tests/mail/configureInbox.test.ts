import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { replyAddress, tokenOf } from '../../src/core/mail/inbound/replyAddress.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'ubu-config-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

const imap = 'imaps://termine%40rundertisch.example:p%3Ass@mail.example/INBOX';
const inboxOf = (env: Record<string, string>) => readConfig({ DATA_DIR, ...env }).inbox;

describe('somebody who sets up the mailbox for answers', () => {
  test.each([
    ['none', {}, undefined],
    ['the user as address', { IMAP_URL: imap }, 'termine@rundertisch.example'],
    [
      'a user that is no address',
      { IMAP_URL: 'imaps://termine:x@mail.example', MAIL_FROM: 'Runder Tisch <rt@b.example>' },
      'rt@b.example',
    ],
    [
      'a sender without name',
      { IMAP_URL: 'imaps://termine:x@mail.example', MAIL_FROM: 'rt@b.example' },
      'rt@b.example',
    ],
    ['an address of its own', { IMAP_URL: imap, REPLY_ADDRESS: 'antwort@b.example' }, 'antwort@b.example'],
  ])('%s', (_name, env, address) => {
    expect(inboxOf(env)?.address).toBe(address);
  });

  test.each([
    [{ IMAP_URL: 'https://u:p@mail.example' }, 'IMAP_URL has to begin with imaps://'],
    [{ IMAP_URL: 'mail.example' }, 'IMAP_URL has to begin with imaps://'],
    [{ IMAP_URL: 'imaps://mail.example/INBOX' }, 'IMAP_URL has to name user, password and host'],
    [{ IMAP_URL: 'imaps://user:geheim@' }, 'IMAP_URL has to'],
    [{ IMAP_URL: imap, REPLY_ADDRESS: 'antwort' }, 'REPLY_ADDRESS has to be a plain e-mail address'],
    [{ IMAP_URL: imap, REPLY_ADDRESS: 'a+b@b.example' }, 'REPLY_ADDRESS needs'],
    [{ IMAP_URL: imap, REPLY_ADDRESS: `${'a'.repeat(32)}@b.example` }, 'REPLY_ADDRESS needs'],
  ])('%j is told what is wrong, without the password', (env, sentence) => {
    const refusal = () => inboxOf(env);
    expect(refusal).toThrow(sentence);
    expect(refusal).not.toThrow(/geheim/);
  });
});

test('every record has an address of its own, and only the secret makes it', () => {
  const config = { ...readConfig({ DATA_DIR, IMAP_URL: imap }), secret: 'a'.repeat(32) };
  const address = replyAddress(config, 'one') ?? '';
  expect(address).toMatch(/^termine\+[a-km-np-z2-9]{32}@rundertisch\.example$/);
  expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
  expect(replyAddress(config, 'two')).not.toBe(address);
  expect(replyAddress({ ...config, secret: 'b'.repeat(32) }, 'one')).not.toBe(address);
  expect(tokenOf(address.toUpperCase())).toBe(tokenOf(address));
  expect(tokenOf('termine@rundertisch.example')).toBeNull();
  expect(replyAddress({ ...config, inbox: undefined }, 'one')).toBeNull();
});
