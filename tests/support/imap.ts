import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';

export interface ImapMailbox {
  /** For `IMAP_URL`. */
  url: string;
  /** The address whose mailbox it is. */
  address: string;
  /** Puts a mail into the mailbox, as the mail server would. */
  deliver(raw: string, receivedAt?: Date): void;
  /** Whether each mail has been marked as seen, in the order of their arrival. */
  seen(): boolean[];
  /** Ends every connection and takes no more, until {@link ImapMailbox.open}. */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

const user = 'termine@ubu.example';
const password = 'geheim';

/** A real IMAP server on loopback with one mailbox. */
export async function startImap(): Promise<ImapMailbox> {
  const imap = hoodiecrow({
    plugins: ['ID', 'UNSELECT', 'UIDPLUS', 'ENABLE', 'IDLE', 'LITERALPLUS'],
    storage: { INBOX: { messages: [] } },
    users: { [user]: { password } },
  });
  const sockets = new Set<Socket>();
  imap.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => imap.listen(port, '127.0.0.1', () => resolve()));
  const shut = async () => {
    const closed = new Promise((resolve) => imap.server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(0);
  const { port } = imap.server.address() as AddressInfo;
  return {
    url: `imap://${encodeURIComponent(user)}:${password}@127.0.0.1:${port}/INBOX`,
    address: user,
    deliver(raw, receivedAt = new Date()) {
      // The server keeps octets as characters.
      const octets = Buffer.from(raw, 'utf8').toString('latin1');
      imap.appendMessage('INBOX', [], imapDate(receivedAt), octets);
    },
    seen: () => imap.getMailbox('INBOX').messages.map(({ flags }) => flags.includes('\\Seen')),
    shut,
    open: () => listen(port),
    close: shut,
  };
}

/** 09-Nov-2026 08:07:06 +0000 */
function imapDate(at: Date): string {
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) ([\d:]+)/.exec(at.toUTCString()) ?? [];
  return `${day}-${month}-${year} ${time} +0000`;
}
