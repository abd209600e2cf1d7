/** Sends a report and tells apart what can become of it. */

import type { Waiting } from './entryStore.ts';

export type Sent =
  | { kind: 'sent'; location: string }
  /** Refused for a reason that sending again does not mend. */
  | { kind: 'refused'; words: string }
  | NotSent;

/** No connection, no answer in time, nobody or somebody else signed in, no right to report. */
interface NotSent {
  kind: 'offline' | 'unsure' | 'signedOut' | 'otherPerson' | 'noAccess';
}

const address = '/staff/needs';
const longestWait = 12_000;
const lock = 'ubu-needs-send';

/** One tab sends at a time. Where the browser has no locks, the one-time key alone keeps count. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(lock, work) : work();
}

/** @param token of the page that the report was typed on, where it may still hold */
export async function send(one: Waiting, token?: string): Promise<Sent> {
  const first = token ? await post(one, token) : 'oldToken';
  if (first !== 'oldToken') return first;
  const sender = await askSender(one.owner);
  if (sender.kind !== 'sender') return sender;
  const second = await post(one, sender.token);
  return second === 'oldToken' ? { kind: 'unsure' } : second;
}

async function post(one: Waiting, token: string): Promise<Sent | 'oldToken'> {
  const body = new URLSearchParams([...one.fields, ['_key', one.key], ['_csrf', token]]);
  try {
    const response = await ask(address, { method: 'POST', body });
    if (isJson(response)) {
      const answer = (await response.json()) as { location?: string; refused?: string };
      if (answer.refused) return { kind: 'refused', words: answer.refused };
      return answer.location ? { kind: 'sent', location: answer.location } : { kind: 'unsure' };
    }
    return response.status === 403 || response.type === 'opaqueredirect' ? 'oldToken' : { kind: 'unsure' };
  } catch (error) {
    return failure(error);
  }
}

/** Who is signed in now, and the token of their session. */
async function askSender(owner: string): Promise<{ kind: 'sender'; token: string } | NotSent> {
  try {
    const response = await ask(`${address}/sender`, {});
    if (response.type === 'opaqueredirect') return { kind: 'signedOut' };
    if (response.status === 403 || response.status === 404) return { kind: 'noAccess' };
    if (!response.ok || !isJson(response)) return { kind: 'unsure' };
    const answer = (await response.json()) as { owner: string; token: string };
    return answer.owner === owner ? { kind: 'sender', token: answer.token } : { kind: 'otherPerson' };
  } catch (error) {
    return failure(error);
  }
}

function ask(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, {
    ...options,
    headers: { Accept: 'application/json' },
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(longestWait),
  });
}

function failure(error: unknown): NotSent {
  return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'unsure' : 'offline' };
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') ?? false;
}
