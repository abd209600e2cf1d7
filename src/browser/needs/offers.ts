/** While somebody logs: clusters that fit and own reports that look the same, as the portal ranks them. */

const typingPause = 500;
const watched = new Set(['topic', 'place', 'month', 'subtopics', 'note']);

export function offerSimilar(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('#need-offers');
  const teaser = form.querySelector<HTMLAnchorElement>('.need-bar__offers');
  const address = form.dataset.offers;
  if (!place || !teaser || !address) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request: AbortController | undefined;
  let asked = '';

  const update = async () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && (watched.has(name) || name === '_csrf')) fields.append(name, value);
    }
    if (String(fields) === asked) return;
    asked = String(fields);
    request?.abort();
    request = new AbortController();
    const html = await ask(address, fields, request.signal);
    if (html === null) return;
    place.innerHTML = html;
    const words = place.querySelector<HTMLElement>('[data-teaser]')?.dataset.teaser ?? '';
    place.hidden = words === '';
    teaser.hidden = words === '';
    teaser.textContent = words;
  };
  const soon = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), milliseconds);
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement && watched.has(target.getAttribute('name') ?? '')) soon(0);
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.name === 'note') soon(typingPause);
  });
  if (form.querySelector('input[name=topic]:checked')) soon(0);
}

/** Null when there is no answer: an offer is a help, not a duty. */
async function ask(address: string, fields: URLSearchParams, signal: AbortSignal): Promise<string | null> {
  if (!fields.get('topic') || !fields.get('place')) return '';
  try {
    const response = await fetch(address, { method: 'POST', body: fields, redirect: 'manual', signal });
    if (response.status === 204) return '';
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
