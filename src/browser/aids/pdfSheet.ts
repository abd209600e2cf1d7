import { din5008 } from '../../materials/aids/rules.ts';
import type { Sheet, SheetRow } from './explanation.ts';
import {
  drawLines,
  drawParagraph,
  drawRule,
  ensureRoom,
  type Flow,
  leadingOf,
  nextPage,
  type TextStyle,
  wrap,
} from './pdfFlow.ts';
import type { TagElement } from './pdfTags.ts';

const text: TextStyle = { size: 9.5, leading: 12.4 };
const meaning: TextStyle = { ...text, size: 9, grey: 0.3 };
const left = din5008.margin.left;
const textWidth = din5008.page.width - left - din5008.margin.right;
const germanWidth = 72;
const ownLeft = left + germanWidth + 6;
const ownWidth = textWidth - germanWidth - 6;

/** Sets the explanation in the reader's language; begins on a new page. */
export function drawSheet(flow: Flow, sheet: Sheet): void {
  flow.onNewPage = () => {};
  nextPage(flow);
  flow.y = 20;
  const { language } = sheet;
  drawParagraph(
    flow,
    sheet.title,
    { size: 16, bold: true },
    { element: flow.tags.open('H1', undefined, { language }), after: 1.5 },
  );
  drawParagraph(flow, sheet.lead, text, { element: flow.tags.open('P', undefined, { language }), after: 4 });
  const table = flow.tags.open('Table', undefined, { language });
  drawHeader(flow, sheet, table);
  for (const row of sheet.rows) drawRow(flow, sheet, row, table);
  for (const section of sheet.sections) {
    flow.y += 4;
    ensureRoom(flow, 16);
    drawParagraph(
      flow,
      section.title,
      { size: 12, bold: true },
      { element: flow.tags.open('H2', undefined, { language }), after: 1 },
    );
    const list = flow.tags.open('L', undefined, { language });
    for (const item of section.items) drawItem(flow, item, list);
  }
  flow.y += 5;
  drawParagraph(
    flow,
    sheet.footer,
    { size: 8, grey: 0.3 },
    { element: flow.tags.open('P', undefined, { language }) },
  );
}

function drawHeader(flow: Flow, sheet: Sheet, table: TagElement): void {
  const row = flow.tags.open('TR', table);
  const style: TextStyle = { size: 9, bold: true };
  const [german, own] = sheet.columns;
  for (const [label, cellLeft] of [
    [german, left],
    [own, ownLeft],
  ] as const) {
    const cell = flow.tags.open('TH', row, { scope: 'Column' });
    flow.tags.content(flow.page, cell, () =>
      drawLines(flow, [label], style, { left: cellLeft, top: flow.y, width: ownWidth }),
    );
  }
  flow.y += leadingOf(style) + 1;
  drawRule(flow, { left, top: flow.y, width: textWidth }, 0.9);
  flow.y += 1.2;
}

function drawRow(flow: Flow, sheet: Sheet, row: SheetRow, table: TagElement): void {
  const lines = (texts: string[], style: TextStyle, width: number) =>
    texts.flatMap((part) => wrap(flow, part, style, width));
  const cells = [
    lines(row.german, text, germanWidth).map((line) => ({ line, style: text })),
    [
      ...lines(row.own, text, ownWidth).map((line) => ({ line, style: text })),
      ...lines([row.meaning], meaning, ownWidth).map((line) => ({ line, style: meaning })),
    ],
  ];
  const element = flow.tags.open('TR', table);
  const tagged = [
    flow.tags.open('TD', element, { language: 'de' }),
    flow.tags.open('TD', element, { language: sheet.language }),
  ];
  const count = Math.max(...cells.map((cell) => cell.length));
  if (count < 30) ensureRoom(flow, count * leadingOf(text) + 2);
  for (let index = 0; index < count; index += 1) {
    ensureRoom(flow, leadingOf(text));
    cells.forEach((cell, column) => {
      const entry = cell[index];
      const target = tagged[column];
      if (!entry || !target) return;
      const box = { left: column === 0 ? left : ownLeft, top: flow.y, width: ownWidth };
      flow.tags.content(flow.page, target, () => drawLines(flow, [entry.line], entry.style, box));
    });
    flow.y += leadingOf(text);
  }
  flow.y += 0.8;
  drawRule(flow, { left, top: flow.y, width: textWidth }, 0.3, 0.65);
  flow.y += 1;
}

function drawItem(flow: Flow, item: string, list: TagElement): void {
  ensureRoom(flow, leadingOf(text));
  const entry = flow.tags.open('LI', list);
  flow.tags.content(flow.page, flow.tags.open('Lbl', entry), () =>
    drawLines(flow, ['•'], text, { left: left + 1, top: flow.y, width: 4 }),
  );
  drawParagraph(flow, item, text, { element: flow.tags.open('LBody', entry), left: left + 5, after: 0.8 });
}
