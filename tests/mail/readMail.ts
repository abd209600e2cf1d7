const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#92': '\\' };

function decoded(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39|#92);/g, (_all, name: string) => entities[name] ?? '');
}

/** What a reader of the HTML part sees, in one line. */
export function shownText(html: string): string {
  const [, body = ''] = html.split(/<body[^>]*>/);
  return decoded(body.replace(/<(?!\/?(?:span|strong|a|code)\b)[^>]+>/g, ' ').replace(/<[^>]+>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The web addresses in either part of a mail, each once. */
export function linksIn(part: string): string[] {
  const isHtml = part.includes('<html');
  const found = isHtml
    ? [...part.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decoded(href))
    : part.match(/https?:\/\/\S+/g);
  return [...new Set(found)].sort();
}
