import PostalMime, { type Address } from 'postal-mime';
import { type Returned, returnedOf, wordsOf } from './returned.ts';

/** What the portal reads of a mail that arrived. */
export interface InboundMessage {
  /** Addresses in small letters. */
  from: string[];
  /** To whom it went, as far as its headers say. */
  to: string[];
  sentAt: Date | null;
  /** iCalendar parts; the same one often comes twice, as a part and as a file. */
  calendars: { method: string | null; content: string }[];
  /** Set when a mail server gave back one of the portal's mails. */
  returned: Returned | null;
}

const recipientHeaders = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];
const mailbox = /[^\s<>,;:"]+@[^\s<>,;:"]+/g;

/** Reads a mail as it lies in the mailbox. Mails within it, such as forwarded ones, are not its own words. */
export async function readMessage(source: Uint8Array): Promise<InboundMessage> {
  const mail = await PostalMime.parse(source, { forceRfc822Attachments: true });
  const to = mail.headers
    .filter(({ key }) => recipientHeaders.includes(key))
    .flatMap(({ value }) => value.match(mailbox) ?? []);
  return {
    from: mail.from ? addressesOf([mail.from]) : [],
    to: to.map((address) => address.toLowerCase()),
    sentAt: instant(mail.date),
    calendars: mail.attachments
      .filter(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics')
      .map((part) => ({ method: part.method ?? null, content: wordsOf(part) })),
    returned: returnedOf(mail.headers, mail.attachments),
  };
}

function addressesOf(addresses: readonly Address[]): string[] {
  return addresses
    .flatMap((one) => (one.group ? one.group : [one]))
    .map(({ address }) => address.toLowerCase());
}

function instant(date: string | undefined): Date | null {
  const read = new Date(date ?? '');
  return Number.isNaN(read.getTime()) ? null : read;
}
