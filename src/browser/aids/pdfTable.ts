import { din5008 } from '../../materials/aids/rules.ts';
import type { ClaimTable } from './letter.ts';
import { drawLines, drawRule, ensureRoom, type Flow, leadingOf, type TextStyle, wrap } from './pdfFlow.ts';
import type { TagElement } from './pdfTags.ts';

const small: TextStyle = { size: 8, leading: 10 };
const textWidth = din5008.page.width - din5008.margin.left - din5008.margin.right;
/** Month, worked, paid, rate, supplements, other, claim; millimetres, together the text's width. */
const columnWidths = [18, 22, 21, 24, 24, 24, 32];

/** The table of claims with its sum, over as many pages as it takes. */
export function drawTable(flow: Flow, table: ClaimTable, body: TextStyle): void {
  const element = flow.tags.open('Table');
  drawHeaderRow(flow, table, element);
  const style: TextStyle = { size: 9.5, align: 'right' };
  for (const { cells, note } of table.rows) {
    const height = leadingOf(style) + (note ? leadingOf(small) : 0) + 1.6;
    if (ensureRoom(flow, height + 2)) drawHeaderRow(flow, table, element);
    const row = flow.tags.open('TR', element);
    drawCells(flow, cells, style, row, 'TD');
    flow.y += leadingOf(style);
    if (note) {
      const box = {
        left: din5008.margin.left + (columnWidths[0] ?? 0),
        top: flow.y,
        width: textWidth - (columnWidths[0] ?? 0),
      };
      flow.tags.content(flow.page, flow.tags.open('TD', row), () =>
        drawLines(flow, [note], { ...small, align: 'right' }, box),
      );
      flow.y += leadingOf(small);
    }
    flow.y += 0.8;
    drawRule(flow, { left: din5008.margin.left, top: flow.y, width: textWidth }, 0.3, 0.6);
    flow.y += 0.8;
  }
  ensureRoom(flow, 8);
  const row = flow.tags.open('TR', element);
  const [label = '', total = ''] = table.sum;
  const bold: TextStyle = { size: 10, bold: true };
  const box = { left: din5008.margin.left, top: flow.y + 0.5, width: textWidth };
  flow.tags.content(flow.page, flow.tags.open('TH', row, { scope: 'Row' }), () =>
    drawLines(flow, [label], bold, box),
  );
  flow.tags.content(flow.page, flow.tags.open('TD', row), () =>
    drawLines(flow, [total], { ...bold, align: 'right' }, box),
  );
  flow.y += leadingOf(bold) + 1.5;
  drawRule(flow, { left: din5008.margin.left, top: flow.y, width: textWidth }, 0.9);
  flow.y += leadingOf(body) * 0.8;
}

function drawHeaderRow(flow: Flow, table: ClaimTable, element: TagElement): void {
  const style: TextStyle = { ...small, bold: true, align: 'right' };
  const height = Math.max(
    ...table.columns.map((label, index) => wrap(flow, label, style, (columnWidths[index] ?? 20) - 2).length),
  );
  ensureRoom(flow, height * leadingOf(style) + 12);
  drawCells(flow, table.columns, style, flow.tags.open('TR', element), 'TH');
  flow.y += height * leadingOf(style) + 1;
  drawRule(flow, { left: din5008.margin.left, top: flow.y, width: textWidth }, 0.9);
  flow.y += 1;
}

function drawCells(
  flow: Flow,
  cells: readonly string[],
  style: TextStyle,
  row: TagElement,
  role: 'TH' | 'TD',
): void {
  let left: number = din5008.margin.left;
  cells.forEach((cell, index) => {
    const width = columnWidths[index] ?? 20;
    const aligned: TextStyle = index === 0 ? { ...style, align: 'left' } : style;
    const box = { left: index === 0 ? left : left + 2, top: flow.y, width: width - 2 };
    const element = flow.tags.open(role, row, role === 'TH' ? { scope: 'Column' } : {});
    const lines = wrap(flow, cell, aligned, width - 2);
    if (lines.length > 0) flow.tags.content(flow.page, element, () => drawLines(flow, lines, aligned, box));
    left += width;
  });
}
