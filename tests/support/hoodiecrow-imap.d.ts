/** What the tests use of the server, which brings no types. */
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  interface ImapServer {
    server: Server;
    listen(port: number, host: string, done: () => void): void;
    appendMessage(path: string, flags: string[], internaldate: string, raw: string): void;
    getMailbox(path: string): { messages: { raw: string; flags: string[] }[] };
  }

  export default function hoodiecrow(options: {
    plugins: string[];
    storage: Record<string, { messages: unknown[] }>;
    users: Record<string, { password: string }>;
  }): ImapServer;
}
