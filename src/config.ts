import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './core/startError.ts';

const requiredInProduction = ['DATABASE_URL', 'BASE_URL', 'SECRET', 'SMTP_URL'] as const;

const environment = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'has to be production, development or test')
    .optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'has to begin with postgresql://' }).optional(),
  BASE_URL: z.url({ protocol: /^https?$/, error: 'has to begin with http:// or https://' }).optional(),
  SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'has to begin with smtp:// or smtps://' }).optional(),
  IMAP_URL: z
    .url({ protocol: /^imaps?$/, error: 'has to begin with imaps:// or imap://' })
    .refine((url) => {
      const parsed = URL.parse(url);
      return !parsed || [parsed.username, parsed.password, parsed.hostname].every(Boolean);
    }, 'has to name user, password and host: imaps://user:password@host/INBOX')
    .optional(),
  REPLY_ADDRESS: z
    .email('has to be a plain e-mail address')
    .refine((address) => /^[^+]{1,31}@/.test(address), 'needs at most 31 characters before the @ and no +')
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('has to be a number between 0 and 65535')
    .int('has to be a number between 0 and 65535')
    .min(0, 'has to be a number between 0 and 65535')
    .max(65_535, 'has to be a number between 0 and 65535')
    .default(3000),
  DEMO_PASSWORD: z.string().min(8, 'needs at least 8 characters').default('runder-tisch-demo'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'is not a level that the log knows')
    .optional(),
  MAIL_FROM: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
});

/** What the portal takes from its environment, checked, with defaults filled in. */
export type Config = Readonly<{
  production: boolean;
  /** Undefined: the portal runs a PostgreSQL of its own in `dataDir`. */
  databaseUrl: string | undefined;
  /** Demo accounts exist only here: own database, not in production. */
  demo: boolean;
  demoPassword: string;
  baseUrl: string;
  secret: string;
  /** Undefined: mails stay in the outbox. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The mailbox that answers and returned mails arrive in; undefined: none is read. */
  inbox: Inbox | undefined;
  host: string;
  port: number;
  logLevel: string;
  dataDir: string;
}>;

export type Inbox = Readonly<{
  imapUrl: string;
  /** Answers go to this address with a token after a plus sign. */
  address: string;
}>;

/** Reads the configuration, or says in one sentence what is missing or wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const values = parse(env);
  const production = values.NODE_ENV === 'production';
  if (production) refuseIncomplete(values);
  const dataDir = resolve(values.DATA_DIR);
  makeDataDir(dataDir);
  const baseUrl = (values.BASE_URL ?? localUrl(values.HOST, values.PORT)).replace(/\/+$/, '');
  const mailFrom = values.MAIL_FROM ?? `Runder Tisch UBU <noreply@${new URL(baseUrl).hostname}>`;
  return {
    production,
    databaseUrl: values.DATABASE_URL,
    demo: !production && values.DATABASE_URL === undefined,
    demoPassword: values.DEMO_PASSWORD,
    baseUrl,
    secret: values.SECRET ?? keptSecret(dataDir),
    smtpUrl: values.SMTP_URL,
    mailFrom,
    inbox: inboxOf(values, mailFrom),
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    dataDir,
  };
}

function parse(env: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new StartError(`The environment is not right: ${faults.join('; ')}; correct this and start again.`);
}

/** Where nothing is said of it, the address is the mailbox's user, or else the sender of the portal's mails. */
function inboxOf({ IMAP_URL: imapUrl, REPLY_ADDRESS }: z.infer<typeof environment>, mailFrom: string) {
  if (!imapUrl) return undefined;
  const user = decodeURIComponent(new URL(imapUrl).username);
  const sender = /<(.+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom;
  return { imapUrl, address: REPLY_ADDRESS ?? (user.includes('@') ? user : sender) };
}

function refuseIncomplete(values: z.infer<typeof environment>) {
  const missing = requiredInProduction.filter((name) => values[name] === undefined);
  if (missing.length === 0) return;
  throw new StartError(
    `In production the portal does not start without ${missing.join(', ')}: set ${missing.length === 1 ? 'it' : 'them'} in the environment and start again.`,
  );
}

function localUrl(host: string, port: number) {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function makeDataDir(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new StartError(
      `The folder ${dataDir} cannot be written to (${(error as NodeJS.ErrnoException).code}): start the portal as the user it belongs to, or name another folder in DATA_DIR.`,
    );
  }
}

/** Made once, so that people stay signed in over a restart. */
function keptSecret(dataDir: string) {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
