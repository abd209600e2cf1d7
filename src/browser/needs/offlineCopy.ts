/** Keeps a copy of the entry page on the device of whoever is signed in, so that it opens without a line. */

const workerAddress = '/needs-entry-worker.js';
const page = '/staff/needs/new';

export async function keepOfflineCopy(): Promise<void> {
  if (location.pathname !== page || location.search !== '' || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(workerAddress, { scope: page });
    const { active } = await navigator.serviceWorker.ready;
    const parts = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({
      keep: parts.filter((name) => /^\/(assets|images)\//.test(new URL(name).pathname)),
    });
  } catch {
    // Without a worker the page needs the line; what is typed is kept all the same.
  }
}

/** A copy from last month does not know this one: it is added and chosen. */
export function knowThisMonth(form: HTMLFormElement): void {
  const select = form.querySelector<HTMLSelectElement>('select[name=month]');
  const newest = select?.options[0];
  const [year, month] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' })
    .format(new Date())
    .split('-');
  const current = `${year}-${month}`;
  if (!select || !newest || newest.value >= current || !select.dataset.current) return;
  if (newest.value !== select.dataset.current) return;
  const text = new Intl.DateTimeFormat(document.documentElement.lang, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${current}-01`));
  select.prepend(new Option(text, current, true, true));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
