/** Pages on these topics offer a quick way out: violence, coercion, trafficking. */
const violence = 'FGK';

export function needsQuickExit(topics: readonly string[]): boolean {
  return topics.includes(violence);
}

export interface PageAddress {
  kind: 'info' | 'portal';
  code: string;
  /** Current slug per language. */
  slugs: Record<string, string>;
}

/** The slug under which a reader meets the page whose words they get in `textLanguage`. */
export function slugFor(page: PageAddress, textLanguage: string): string {
  return page.slugs[textLanguage] ?? page.slugs.de ?? Object.values(page.slugs)[0] ?? page.code;
}

/** Codes of the pages that stored HTML links to. */
export function linkedPages(html: readonly string[]): string[] {
  return [
    ...new Set(
      html.flatMap((part) => [...part.matchAll(/<a href="page:([a-z-]+)"/g)].map(([, code]) => code ?? '')),
    ),
  ];
}

/** Whether the day of the next check has passed. Days are YYYY-MM-DD. */
export function isOverdue(nextCheck: string, today: string): boolean {
  return nextCheck < today;
}
