/**
 * The worker of the entry page and of nothing else: the page from the network where there is one, else its copy.
 * It imports nothing, so that it runs as a classic script.
 */

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Scope extends EventTarget {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

/** Also known to the sign-out of every page, which deletes it. */
const cacheName = 'ubu-needs-entry';
const page = '/staff/needs/new';
const patience = 4_000;
const scope = globalThis as unknown as Scope;

scope.addEventListener('install', (event) => (event as Lasting).waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => (event as Lasting).waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Asked;
  const { pathname, search, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const answer = respondWith.bind(event);
  if (request.mode === 'navigate' && pathname === page) answer(fromNetworkOrCopy(request, search === ''));
  else if (/^\/(assets|images)\//.test(pathname)) answer(fromCopyOrNetwork(request));
});

scope.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<{ keep?: string[] }>;
  if (data.keep) (event as unknown as Lasting).waitUntil(keep(data.keep));
});

async function fromNetworkOrCopy(request: Request, plain: boolean): Promise<Response> {
  const copy = await caches.match(page, { cacheName });
  const network = fetch(request).then(async (response) => {
    if (plain && response.ok) await (await caches.open(cacheName)).put(page, response.clone());
    // Whoever is asked to sign in has no copy to look at either.
    if (response.type === 'opaqueredirect') await caches.delete(cacheName);
    return response;
  });
  if (!copy) return network;
  const tired = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), patience));
  return Promise.race([network.catch(() => copy), tired]);
}

async function fromCopyOrNetwork(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName })) ?? fetch(request);
}

/** Keeps the page and just the parts that it is made of now. */
async function keep(parts: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set([new URL(page, location.origin).href, ...parts]);
  const kept = (await cache.keys()).map(({ url }) => url);
  await Promise.all(kept.filter((url) => !wanted.has(url)).map((url) => cache.delete(url)));
  const missing = [...wanted].filter((url) => !kept.includes(url));
  await Promise.all(missing.map((url) => keepOne(cache, url)));
}

async function keepOne(cache: Cache, url: string): Promise<void> {
  const response = await fetch(url);
  if (response.ok && !response.redirected) await cache.put(url, response);
}
