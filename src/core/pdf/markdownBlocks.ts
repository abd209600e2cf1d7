import MarkdownIt from 'markdown-it';
import type { MinutesBlock } from './documents.ts';

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

/**
 * Markdown as plain paragraphs and lists: emphasis and links keep their words only, a heading becomes a
 * paragraph, the entries of a list within a list stand on one level with the others.
 */
export function markdownBlocks(markdown: string): MinutesBlock[] {
  const blocks: MinutesBlock[] = [];
  let list: { kind: 'list'; ordered: boolean; items: string[] } | null = null;
  let depth = 0;
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      depth += 1;
      if (depth === 1) list = { kind: 'list', ordered: token.type === 'ordered_list_open', items: [] };
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      depth -= 1;
      if (depth === 0 && list && list.items.length > 0) blocks.push(list);
      if (depth === 0) list = null;
    } else if (token.type === 'inline') {
      const text = plainText(token);
      if (!text) continue;
      if (list) list.items.push(text);
      else blocks.push({ kind: 'paragraph', text });
    } else if ((token.type === 'fence' || token.type === 'code_block') && token.content.trim()) {
      blocks.push({ kind: 'paragraph', text: token.content.trim() });
    }
  }
  return blocks;
}

type Token = ReturnType<typeof parser.parse>[number];

function plainText(token: Token): string {
  return (token.children ?? [])
    .map((child) => {
      if (child.type === 'softbreak') return ' ';
      return child.type === 'hardbreak' ? '\n' : child.content;
    })
    .join('')
    .trim();
}
