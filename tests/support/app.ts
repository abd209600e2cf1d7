import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { inject } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createDeps, type Deps } from '../../src/deps.ts';
import { startWorker } from '../../src/worker.ts';
import { createTestDatabase } from './database.ts';
import { assetsDir } from './testServer.ts';

export interface TestApp {
  deps: Deps;
  /** Address of the running portal, for browsers and for {@link supertest}. */
  url: string;
  databaseUrl: string;
  /** Moves the portal's clock; `new Date()` until it is set. */
  setClock(now: Date | null): void;
  /** Somebody without an account. */
  anybody(): TestAgent;
  /** A member of the demo cast, signed in through the real form, e.g. `signIn('bema')`. */
  signIn(name: string): Promise<Colleague>;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  /** With the demo cast, pages, organisations and everything else of the seed (default). */
  seeded?: boolean;
  smtpUrl?: string;
  /** The mailbox that answers are read from. */
  imapUrl?: string;
  /** Work off the job queues as well. */
  worker?: boolean;
}

/** The real portal on a database and a port of its own. */
export async function startApp({
  seeded = true,
  smtpUrl,
  imapUrl,
  worker = false,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase({ seeded });
  const dataDir = mkdtempSync(join(tmpdir(), 'ubu-test-'));
  let now: Date | null = null;
  const config = {
    ...readConfig({
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      ...(smtpUrl ? { SMTP_URL: smtpUrl } : {}),
      ...(imapUrl ? { IMAP_URL: imapUrl } : {}),
    }),
    demo: seeded,
  };
  const server = createServer((req, res) => app(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deps = await createDeps({
    config: { ...config, baseUrl: url },
    databaseUrl: database.url,
    assets: inject('assets'),
    assetsDir,
    clock: () => now ?? new Date(),
  });
  const app = createApp(deps);
  if (worker) await startWorker(deps);

  return {
    deps,
    url,
    databaseUrl: database.url,
    setClock(value) {
      now = value;
    },
    anybody: () => supertest.agent(url),
    signIn: (name) => signIn(url, `${name}@ubu.example`, deps.config.demoPassword),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await deps.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A signed-in person with a browser's manners: sends the token of the page that holds the form. */
export interface Colleague {
  agent: TestAgent;
  get(path: string): supertest.Test;
  /**
   * Opens `page`, takes the hidden fields of its form for `action` and posts them with `fields`.
   * @param action default: the page itself
   */
  submit(
    page: string,
    fields: Record<string, string | string[]>,
    action?: string,
  ): Promise<supertest.Response>;
}

export async function signIn(url: string, email: string, password: string): Promise<Colleague> {
  const colleague = asColleague(supertest.agent(url));
  const answer = await colleague.submit('/staff/login', { email, password });
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`);
  return colleague;
}

/** Gives an agent the manners of a browser with forms. */
export function asColleague(agent: TestAgent): Colleague {
  return {
    agent,
    get: (path) => agent.get(path),
    async submit(page, fields, action = page) {
      const { text } = await agent.get(page);
      const hidden = hiddenFields(formFor(text, action));
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...hidden, ...fields })) {
        for (const one of [value].flat()) body.append(name, one);
      }
      return agent.post(action).type('form').send(body.toString());
    },
  };
}

/** The form of the page that posts to `action`; without one, the first form's token is still a valid one. */
function formFor(html: string, action: string): string {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const path = action.split('?')[0];
  return (
    forms.find((form) => form.includes(`action="${path}"`) || form.includes(`action="${action}"`)) ??
    forms[0] ??
    ''
  );
}

function hiddenFields(form: string): Record<string, string> {
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(
    inputs.map((input) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? '',
      /value="([^"]*)"/.exec(input)?.[1] ?? '',
    ]),
  );
}
