/** Small comforts on every page. Nothing depends on them. */

function focusErrorSummary(): void {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]');
  summary?.focus();
}

/** A page that opens at one of its parts says there what was done, not out of sight above it. */
function bringNoticeToItsPart(): void {
  const notice = document.querySelector('main .notice');
  const part = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!notice || !part?.closest('main .flow')) return;
  const heading = part.matches('h2, h3, h4') ? part : part.querySelector(':scope > :is(header, h2, h3, h4)');
  if (heading) heading.after(notice);
  else part.prepend(notice);
}

/** Menus made of `<details>` close on Escape and on a click elsewhere. */
function closeMenus(): void {
  const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]');
  document.addEventListener('click', ({ target }) => {
    for (const menu of openMenus()) {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    }
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    }
  });
}

/** The quick exit leaves no page of the portal behind the back button. */
function replaceOnQuickExit(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-quick-exit]') : null;
    if (!link) return;
    event.preventDefault();
    window.location.replace(link.href);
  });
}

function addPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

/**
 * What the minutes screen kept on this device, and the offline copy of the page for reporting needs, go with whoever
 * signs out. On `window`, after those that may stop it. Where somebody is asked to sign in, nobody has a copy left.
 */
function forgetOnSignOut(): void {
  window.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    // Not `form.action`: a button of that name would stand in its place.
    if (!form.getAttribute('action')?.endsWith('/staff/logout')) return;
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('ubu-minutes:')) localStorage.removeItem(key);
    }
    forgetEntryPage();
  });
  if (location.pathname === '/staff/login') forgetEntryPage();
}

function forgetEntryPage(): void {
  if ('caches' in globalThis) void caches.delete('ubu-needs-entry');
}

focusErrorSummary();
bringNoticeToItsPart();
closeMenus();
replaceOnQuickExit();
addPrintButtons();
forgetOnSignOut();
