import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

const policy: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'p',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'blockquote',
    'br',
    'hr',
    'code',
  ],
  allowedAttributes: { a: ['href', 'rel'], th: ['scope'], ol: ['start'] },
  // `page:` and `path:` name records of the portal; they are resolved for the reader's language when shown.
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'page', 'path'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h2',
    th: (_tag, attributes) => ({ tagName: 'th', attribs: { ...attributes, scope: 'col' } }),
    a: (_tag, attributes) => ({
      tagName: 'a',
      attribs: /^https?:/.test(attributes.href ?? '')
        ? { ...attributes, rel: 'external noopener' }
        : attributes,
    }),
  },
};

const validateLink = parser.validateLink.bind(parser);
parser.validateLink = (url) => /^(page|path):[a-z-]+$/.test(url) || validateLink(url);

/** Markdown → clean HTML, made once when a text is saved. Raw HTML in the source comes out as text. */
export function markdownToHtml(markdown: string): string {
  return sanitizeHtml(parser.render(markdown), policy);
}

/** Replaces links to records (`page:registration`, `path:help`) by addresses; unknown ones lose their link. */
export function resolveLinks(
  html: string,
  resolve: (kind: string, code: string) => string | undefined,
): string {
  return html.replace(
    /<a href="(page|path):([a-z-]+)"([^>]*)>(.*?)<\/a>/gs,
    (_all, kind: string, code: string, rest: string, text: string) => {
      const href = resolve(kind, code);
      return href ? `<a href="${href}"${rest}>${text}</a>` : text;
    },
  );
}
