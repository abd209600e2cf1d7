import type { MaterialBlock, MaterialDocument } from '../../../core/pdf/documents.ts';
import type { AidDefinition, AidField, AidGroup, AidTexts } from '../schema.ts';

export type BlankSheet = Pick<MaterialDocument, 'title' | 'subtitle' | 'blocks' | 'footer'>;

/** Rows of a group that fit on one page to write into. */
const emptyRows = 6;

/** All questions of an aid in two languages with room to write, for people without JavaScript. */
export function blankSheet(
  definition: AidDefinition,
  texts: AidTexts,
  germanTexts: AidTexts,
  subtitle: string,
): BlankSheet {
  const bilingual = texts !== germanTexts;
  const german = (text: string) => (bilingual ? { german: text } : {});
  const question = (field: AidField) => ({
    text: texts[`field.${field.key}.label`] ?? field.german,
    german: field.german,
    width: 1,
  });

  const choice = (field: AidField): MaterialBlock[] => [
    { kind: 'text', text: `${texts[`field.${field.key}.label`] ?? ''} (${field.german})` },
    {
      kind: 'checklist',
      items: (field.options ?? []).map((option) => ({
        text: texts[`option.${field.key}.${option.value}`] ?? option.german,
        german: option.german,
      })),
    },
  ];

  const group = ({ fields }: AidGroup): MaterialBlock[] => [
    {
      kind: 'grid',
      rows: emptyRows,
      columns: [
        ...fields.filter((field) => field.type !== 'choice').map(question),
        { text: texts['table.difference'] ?? '', width: 1, ...german(germanTexts['table.difference'] ?? '') },
      ],
    },
    ...fields.filter((field) => field.type === 'choice').flatMap(choice),
  ];

  /** Neighbouring questions share a line. */
  const fields = (asked: readonly AidField[]): MaterialBlock[] =>
    asked.flatMap((field, index): MaterialBlock[] => {
      if (field.type === 'choice') return choice(field);
      const before = asked.slice(0, index).reverse();
      const position = before.findIndex(({ type }) => type === 'choice');
      const isSecond = (position < 0 ? before.length : position) % 2 === 1;
      if (isSecond) return [];
      const next = asked[index + 1];
      const pair = next && next.type !== 'choice' ? [field, next] : [field];
      return [{ kind: 'grid', rows: 1, columns: pair.map(question) }];
    });

  return {
    title: texts.title ?? '',
    subtitle,
    blocks: definition.steps.flatMap((step) => [
      { kind: 'heading', text: texts[`step.${step.key}.title`] ?? '' },
      // Paper does not work out sums, as the introductions to groups promise.
      ...(step.group ? [] : [{ kind: 'text', text: texts[`step.${step.key}.intro`] ?? '' } as const]),
      ...fields(step.fields),
      ...(step.group ? group(step.group) : []),
    ]),
    footer: texts['blank.footer'] ?? '',
  };
}
