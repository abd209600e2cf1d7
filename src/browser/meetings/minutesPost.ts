/** Sends a form's fields and tells apart what can become of them. */

export type Sent =
  | { kind: 'answered'; body: Record<string, unknown> }
  /** Refused for a reason that sending again does not mend. */
  | { kind: 'refused'; words: string }
  | { kind: 'signedOut' }
  | { kind: 'offline' }
  /** The portal had trouble of its own. */
  | { kind: 'unsure' };

interface Options {
  owner: string;
  keepalive?: boolean;
}

export async function post(address: string, fields: URLSearchParams, options: Options): Promise<Sent> {
  const first = await send(address, fields, options);
  if (first !== 'oldToken') return first;
  // The session ended. Whoever signed in again elsewhere in this browser has a new token.
  const renewed = await renewToken(options.owner);
  if (renewed !== 'renewed') return { kind: renewed };
  fields.set('_csrf', tokenOnPage());
  const second = await send(address, fields, options);
  return second === 'oldToken' ? { kind: 'unsure' } : second;
}

export function tokenOnPage(): string {
  return document.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '';
}

async function send(
  address: string,
  fields: URLSearchParams,
  { keepalive = false }: Options,
): Promise<Sent | 'oldToken'> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: fields,
      redirect: 'manual',
      keepalive,
    });
    if (response.headers.get('content-type')?.startsWith('application/json')) {
      const body = (await response.json()) as Record<string, unknown>;
      if (typeof body.refused === 'string') return { kind: 'refused', words: body.refused };
      return response.ok ? { kind: 'answered', body } : { kind: 'unsure' };
    }
    return response.status === 403 || response.type === 'opaqueredirect' ? 'oldToken' : { kind: 'unsure' };
  } catch {
    return { kind: 'offline' };
  }
}

/** Looks at this page as it is served now: to another person, or to nobody, nothing is sent. */
async function renewToken(owner: string): Promise<'renewed' | 'signedOut' | 'offline' | 'unsure'> {
  try {
    const response = await fetch(location.pathname, { redirect: 'manual', cache: 'no-store' });
    if (response.type === 'opaqueredirect') return 'signedOut';
    if (!response.ok) return response.status < 500 ? 'signedOut' : 'unsure';
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const token = page.querySelector<HTMLInputElement>('input[name=_csrf]')?.value;
    if (!token || page.querySelector<HTMLElement>('#minutes')?.dataset.owner !== owner) return 'signedOut';
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name=_csrf]')) input.value = token;
    return 'renewed';
  } catch {
    return 'offline';
  }
}
