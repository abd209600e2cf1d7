import { launchBrowser } from '../support/browser.ts';

/** Signs a demo account in; returns the headers of its further requests. */
export async function signIn(url: string, name: string, password: string): Promise<Record<string, string>> {
  const address = `${url}/staff/login`;
  const form = await fetch(address);
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(form) },
    body: new URLSearchParams({ _csrf: token, email: `${name}@ubu.example`, password }),
  });
  if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`);
  return { cookie: cookieOf(answer) };
}

function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Bytes that a first visit moves, as Chromium counts them, by kind of file. */
export async function firstVisitBytes(address: string): Promise<Record<string, number>> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const kinds = new Map<string, string>();
    const bytes: Record<string, number> = {};
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    return bytes;
  } finally {
    await browser.close();
  }
}
