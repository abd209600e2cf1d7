import { readConfig } from '../../../src/config.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../../src/core/i18n/languages.ts';
import type { OutgoingMail } from '../../../src/core/mail/outbox.ts';
import type { Deps } from '../../../src/deps.ts';

export type MailDeps = Pick<Deps, 'config' | 'clock' | 'translations' | 'pages'>;

interface KindOptions {
  /** Those in which its readers can have it; default: every interface language. */
  languages?: readonly InterfaceLanguage[];
  /** The iTIP method of the calendar that comes with it. */
  calendar?: 'REQUEST' | 'CANCEL';
}

export interface SampleMail {
  variant: string;
  /** What people typed, as far as it was given to the mail. */
  words: string[];
  mail: OutgoingMail;
}

/** One kind of mail with data that could be real, once for each thing that its template says differently. */
export interface MailKind {
  name: string;
  languages: readonly InterfaceLanguage[];
  calendar: 'REQUEST' | 'CANCEL' | null;
  /** The function that writes it. */
  write: unknown;
  /** @param typed changes everything that people typed */
  mails(deps: MailDeps, language: InterfaceLanguage, typed?: (words: string) => string): SampleMail[];
}

/** Takes the function first, so that the types of its samples are known. */
export function kind<A extends unknown[]>(name: string, write: (deps: MailDeps, ...args: A) => OutgoingMail) {
  /** @param samples by what sets them apart: what the function takes after its dependencies */
  return (
    samples: (language: InterfaceLanguage) => Record<string, A>,
    { languages = interfaceLanguages, calendar }: KindOptions = {},
  ): MailKind => ({
    name,
    languages,
    calendar: calendar ?? null,
    write,
    mails: (deps, language, typed = (words) => words) =>
      Object.entries(samples(language)).map(([variant, args]) => {
        const words: string[] = [];
        const given = retyped(args, (original) => {
          const changed = typed(original);
          words.push(changed);
          return changed;
        });
        return { variant, words, mail: write(deps, ...given) };
      }),
  });
}

/** Of the samples' strings only those that people type have spaces; ids, links, days and states have none. */
function retyped<T>(value: T, change: (words: string) => string): T {
  if (typeof value === 'string') return (value.includes(' ') ? change(value) : value) as T;
  if (Array.isArray(value)) return value.map((one) => retyped(one, change)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, retyped(one, change)])) as T;
}

/** @param dataDir an empty folder, for the configuration's sake */
export function sampleConfig(dataDir: string) {
  return readConfig({
    DATA_DIR: dataDir,
    BASE_URL: 'https://ubu.example',
    SECRET: 'a secret of no worth that never changes',
    MAIL_FROM: 'Runder Tisch UBU <post@ubu.example>',
    IMAP_URL: 'imaps://post:password@mail.example/INBOX',
    REPLY_ADDRESS: 'post@ubu.example',
  });
}
