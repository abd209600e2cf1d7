import { languages } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { textPaths } from './paths.ts';
import type { MatrixText, VersionRow } from './queries.ts';
import { leavesOf, translationState } from './rules.ts';

const stateKinds = {
  missing: 'neutral',
  inTranslation: 'info',
  outdated: 'warning',
  machine: 'info',
  upToDate: 'success',
} as const;

/** One row of the matrix: the title, then the state in every language, each leading to its editor. */
export function matrixRow(text: MatrixText, t: Translate) {
  const of = (language: string) => text.versions.filter((version) => version.language === language);
  const source = of(text.sourceLanguage);
  return {
    title: text.title,
    sourceLanguage: text.sourceLanguage,
    states: languages.map(({ code, endonym }) => {
      const isSource = code === text.sourceLanguage;
      const state = isSource ? sourceState(source) : translationState(source, of(code));
      return {
        language: code,
        endonym,
        state,
        href: textPaths.edit(text.id, code),
        text: t(`texts-staff:states.${isSource ? `source_${state}` : state}`),
        kind: stateKinds[state],
      };
    }),
  };
}

function sourceState(versions: MatrixText['versions']) {
  const latest = versions.reduce((best, version) => (version.number > best.number ? version : best));
  return latest.status === 'published' ? 'upToDate' : 'inTranslation';
}

/** Fields of the editor: the German words beside the words of the language, path by path. */
export function editorFields(
  structure: unknown,
  source: unknown,
  typed: ReadonlyMap<string, string>,
  t: Translate,
) {
  const german = new Map(leavesOf(source).map(({ path, value }) => [path, value]));
  return leavesOf(structure).map(({ path, value }) => {
    const current = typed.get(path) ?? value;
    const original = german.get(path);
    return {
      path,
      label: fieldLabel(path, t),
      value: current,
      source: original,
      long: inParagraphs.has(path) || isLong(original ?? '') || isLong(current),
    };
  });
}

/** Fields of paragraphs, also while they are empty. */
const inParagraphs = new Set(['summary', 'outlook']);

const named = new Set([
  'title',
  'teaser',
  'todo',
  'deadline',
  'place',
  'bring',
  'body',
  'description',
  'hint',
  'name',
  'subtitle',
  'footer',
  'text',
  'german',
  'label',
  'note',
  'summary',
  'outlook',
]);

/** `document.blocks.2.items.0.text` → "3.1 Text"; parts that have no name of their own keep their key. */
function fieldLabel(path: string, t: Translate): string {
  const parts = path.split('.');
  const last = parts.at(-1) ?? path;
  if (!named.has(last) || (parts.length > 1 && parts[0] !== 'document')) return path;
  const position = parts.filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1);
  const name = t(`texts-staff:fields.${last}`);
  return position.length > 0 ? `${position.join('.')} ${name}` : name;
}

function isLong(text: string): boolean {
  return text.length > 90 || text.includes('\n');
}

/** The newest version of a language, whatever its status. */
export function newestIn(versions: readonly VersionRow[], language: string): VersionRow | undefined {
  return versions.findLast((version) => version.language === language);
}
