import type TestAgent from 'supertest/lib/agent.js';

export interface CrawledPage {
  path: string;
  status: number;
  type: string;
  html: string;
  /** Path with ids and slugs left out: pages of one shape come from one template. */
  shape: string;
  linkedFrom: string;
}

/**
 * Follows every link of the portal from `start`, breadth first.
 * @param perShape how many pages of one shape are opened: a list of 400 needs has one template behind it
 */
export async function crawl(
  agent: TestAgent,
  start: string[],
  { perShape = 3, within = /^\// } = {},
): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  const seen = new Set(start);
  const opened = new Map<string, number>();
  const queue = start.map((path) => ({ path, linkedFrom: 'start' }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const shape = shapeOf(next.path);
    const count = opened.get(shape) ?? 0;
    if (count >= perShape) continue;
    opened.set(shape, count + 1);
    const answer = await agent.get(next.path);
    const type = String(answer.headers['content-type'] ?? '');
    const html = type.startsWith('text/html') ? answer.text : '';
    pages.push({ ...next, status: answer.status, type, html, shape });
    for (const path of linksIn(html)) {
      if (seen.has(path) || !within.test(path)) continue;
      seen.add(path);
      queue.push({ path, linkedFrom: next.path });
    }
  }
  return pages;
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*href="(\/[^"#]*)/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  );
}

/** `/de/info/kindergeld` and `/de/info/wohnen` are one shape, and so is a page with whatever filters: they combine without end. */
export function shapeOf(path: string): string {
  const [address = '', query = ''] = path.split('?');
  const parts = address.split('/').map((part, index) => {
    if (/^[0-9a-f-]{36}$/.test(part) || /^[0-9a-f]{64}$/.test(part)) return ':id';
    return index > 2 &&
      !/\.(ics|pdf)$/.test(part) &&
      !['new', 'edit', 'minutes', 'invitations', 'agenda', 'poll'].includes(part)
      ? ':name'
      : part;
  });
  const names = new URLSearchParams(query);
  const suffix = names.has('view') ? '?view' : '?filter';
  return parts.join('/') + (names.size > 0 ? suffix : '');
}
