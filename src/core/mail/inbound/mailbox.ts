import { createHash } from 'node:crypto';
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import type { Inbox } from '../../../config.ts';

/** Larger mails are nothing that a program answers with; they are left for a person. */
const largestMail = 1024 * 1024;
/** So many mails are read in one go; the rest follows with the next. */
const batch = 100;

export interface WaitingMail {
  /** Message-ID, or a hash of the envelope where there is none. */
  id: string;
  /** Null: too large to be read here. */
  source: Uint8Array | null;
}

interface MailHandler {
  /** Which of these were handled before, each with whether it is to be marked as seen. */
  known(ids: readonly string[]): Promise<Map<string, { seen: boolean }>>;
  /** Returns whether the mail is to be marked as seen. */
  handle(mail: WaitingMail): Promise<boolean>;
}

/** Goes through the unseen mails of the mailbox, oldest first. Nothing is ever deleted. */
export async function readMailbox(inbox: Inbox, since: Date, handler: MailHandler): Promise<void> {
  const client = await connection(inbox);
  // A connection that breaks between two commands says so here; the next command fails by itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const lock = await client.getMailboxLock(folderOf(inbox));
    try {
      await readUnseen(client, since, handler);
    } finally {
      lock.release();
    }
    await client.logout();
  } finally {
    client.close();
  }
}

async function readUnseen(client: ImapFlow, since: Date, handler: MailHandler): Promise<void> {
  const unseen = (await client.search({ seen: false, since }, { uid: true })) || [];
  if (unseen.length === 0) return;
  const waiting = await client.fetchAll(unseen, { uid: true, envelope: true, size: true }, { uid: true });
  const known = await handler.known(waiting.map(idOf));
  const seen: number[] = [];
  let read = 0;
  for (const mail of waiting.sort((a, b) => a.uid - b.uid)) {
    const { uid, size = 0 } = mail;
    const id = idOf(mail);
    const before = known.get(id);
    if (before) {
      if (before.seen) seen.push(uid);
      continue;
    }
    if (read === batch) break;
    read += 1;
    const source = size <= largestMail ? await sourceOf(client, uid) : null;
    if (await handler.handle({ id, source })) seen.push(uid);
  }
  if (seen.length > 0) await client.messageFlagsAdd(seen, ['\\Seen'], { uid: true });
}

function idOf({ envelope, size }: FetchMessageObject): string {
  const id = envelope?.messageId?.trim() ?? '';
  if (id !== '' && id.length <= 500) return id;
  return `sha256:${createHash('sha256')
    .update(JSON.stringify([envelope, size]))
    .digest('hex')}`;
}

async function sourceOf(client: ImapFlow, uid: number): Promise<Uint8Array | null> {
  const mail = await client.fetchOne(String(uid), { source: true }, { uid: true });
  return mail ? (mail.source ?? null) : null;
}

async function connection({ imapUrl }: Inbox): Promise<ImapFlow> {
  // Large, and of no use where no mailbox is read.
  const { ImapFlow } = await import('imapflow');
  const url = new URL(imapUrl);
  const secure = url.protocol === 'imaps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLocal = host === 'localhost' || host === '::1' || host.startsWith('127.');
  return new ImapFlow({
    host,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    // Off this machine no password goes over a line that anybody could listen to.
    ...(secure ? {} : { doSTARTTLS: !isLocal }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 15_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
}

function folderOf({ imapUrl }: Inbox): string {
  return decodeURIComponent(new URL(imapUrl).pathname.replace(/^\/+/, '')) || 'INBOX';
}
