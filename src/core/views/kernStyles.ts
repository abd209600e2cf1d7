import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Families of KERN classes that the portal never uses: utilities, grid, mask icons (it draws its own),
 * and components with a counterpart of its own.
 */
const unusedFamily =
  /^\.kern-(icon|m[trblxy]?|p[trblxy]?|gap|row|col|grid|container|flex|inline|stack|order|justify|align|place|overflow|auto|basis|min|max|h|w|hidden|block|position|aspect|card|accordion|alert|badge|progress|task|dropdown|table|description|summary|dialog|loader|kopfzeile|input|heading|title|preline|subline|body|link|list|hgroup|number|divider|level)\b/;
/** Rules for bare elements that reach into everything; `base.css` says what should hold instead. */
const tooBroad =
  /^(\*|html$|body|img,|textarea$|textarea\.|input\[type=checkbox\],|area\[|\[data-kern-theme)/;
const unusedColour = /--kern-color-(green|limette|yellow|grey|violet|brand)-\d+:[^;}]+;?/g;

/** esbuild plugin: KERN's stylesheet without the parts that the portal does not use. */
export function kernStyles(): Plugin {
  return {
    name: 'kern-styles',
    setup(build) {
      build.onLoad({ filter: /@kern-ux[\\/]native[\\/]dist[\\/]kern\.min\.css$/ }, async ({ path }) => ({
        contents: trimKern(await readFile(path, 'utf8')),
        loader: 'css',
      }));
    },
  };
}

function trimKern(css: string): string {
  return splitRules(css.replace(/^@charset[^;]+;/, ''))
    .map(trimRule)
    .join('');
}

function trimRule(rule: string): string {
  const brace = rule.indexOf('{');
  const prelude = rule.slice(0, brace);
  if (brace < 0 || prelude.startsWith('@font-face')) return '';
  if (prelude.startsWith('@media')) {
    const inner = splitRules(rule.slice(brace + 1, -1))
      .map(trimRule)
      .join('');
    return inner ? `${prelude}{${inner}}` : '';
  }
  if (prelude === ':root') return rule.replace(unusedColour, '');
  const selectors = splitSelectors(prelude).filter(
    (selector) => !unusedFamily.test(selector) && !tooBroad.test(selector),
  );
  return selectors.length > 0 ? `${selectors.join(',')}${rule.slice(brace)}` : '';
}

function splitSelectors(prelude: string): string[] {
  return prelude.split(/,(?![^(]*\))/);
}

/** Top-level rules of minified CSS; braces inside strings do not count. */
function splitRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const char = css.charAt(at);
    if (quote) {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}' || (char === ';' && depth === 0)) {
      if (char === '}') depth -= 1;
      if (depth === 0) {
        rules.push(css.slice(start, at + 1));
        start = at + 1;
      }
    }
  }
  return rules;
}
