import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  /** For `SMTP_URL`. */
  url: string;
  /** Every mail that arrived, in order. */
  mails: ReceivedMail[];
  /** Waits until so many mails are there. */
  waitFor(count: number, milliseconds?: number): Promise<ReceivedMail[]>;
  /** An address that the server does not know: refused for good. */
  unknown(address: string): void;
  /** Refuses the next mails with a passing fault. */
  refuse(count: number): void;
  close(): Promise<void>;
}

export interface ReceivedMail extends Email {
  /** As it came over the wire. */
  raw: string;
}

/** A real SMTP server on loopback that keeps what it gets. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  let refusals = 0;
  const unknown = new Set<string>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (!unknown.has(address)) return done();
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1;
          return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
        }
        const raw = Buffer.concat(chunks).toString('utf8');
        PostalMime.parse(raw).then((mail) => {
          mails.push({ ...mail, raw });
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    async waitFor(count, milliseconds = 10_000) {
      const end = Date.now() + milliseconds;
      while (mails.length < count) {
        if (Date.now() > end) throw new Error(`Only ${mails.length} of ${count} mails arrived`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return mails;
    },
    unknown(address) {
      unknown.add(address);
    },
    refuse(count) {
      refusals = count;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
