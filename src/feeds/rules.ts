export interface SitemapPage {
  /** Address per language tag. */
  alternates: Record<string, string>;
}

/** A sitemap in which each address names the same page in every other language. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap(({ alternates }) => {
    const links = Object.entries(alternates)
      .map(
        ([language, href]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(href)}"/>`,
      )
      .join('');
    return Object.values(alternates).map((href) => `<url><loc>${escapeXml(href)}</loc>${links}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Robots may read what is public; personal links and searches are nothing to keep. */
export function robotsTxt(baseUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /staff',
    'Disallow: /account/',
    'Disallow: /rsvp/',
    'Disallow: /poll/',
    'Disallow: /registration/',
    'Disallow: /*/search',
    '',
    `Sitemap: ${baseUrl}/sitemap.xml`,
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
