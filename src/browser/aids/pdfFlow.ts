import { grayscale, type PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { din5008 } from '../../materials/aids/rules.ts';
import { createTags, type TagElement, type Tags } from './pdfTags.ts';

export interface TextStyle {
  size: number;
  bold?: boolean;
  leading?: number;
  grey?: number;
  align?: 'left' | 'right';
}

/** Millimetres from the left and the top edge of the page, as DIN 5008 counts. */
export interface Box {
  left: number;
  top: number;
  width: number;
}

/** A document being written from top to bottom. */
export interface Flow {
  doc: PDFDocument;
  tags: Tags;
  page: PDFPage;
  /** Where the next line begins, in millimetres from the top. */
  y: number;
  fonts: { regular: PDFFont; bold: PDFFont };
  /** Called for each further page, to write what stands at its top. */
  onNewPage: (flow: Flow) => void;
}

const pointsPerMm = 72 / 25.4;

export function startFlow(doc: PDFDocument, fonts: Flow['fonts']): Flow {
  return { doc, tags: createTags(doc), page: addPage(doc), y: 0, fonts, onNewPage: () => {} };
}

function addPage(doc: PDFDocument): PDFPage {
  const { width, height } = din5008.page;
  return doc.addPage([width * pointsPerMm, height * pointsPerMm]);
}

export function nextPage(flow: Flow): void {
  flow.page = addPage(flow.doc);
  flow.y = din5008.margin.nextPageTop;
  flow.onNewPage(flow);
}

/** Goes on to a new page if fewer than `height` millimetres are left. */
export function ensureRoom(flow: Flow, height: number): boolean {
  if (flow.y + height <= din5008.page.height - din5008.margin.bottom) return false;
  nextPage(flow);
  return true;
}

export function leadingOf(style: TextStyle): number {
  return (style.leading ?? style.size * 1.32) / pointsPerMm;
}

/** Breaks at blanks, and inside a word only if it is wider than the line. */
export function wrap(flow: Flow, text: string, style: TextStyle, width: number): string[] {
  const font = style.bold ? flow.fonts.bold : flow.fonts.regular;
  const fits = (line: string) => font.widthOfTextAtSize(line, style.size) <= width * pointsPerMm;
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(/[ \n\t]+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const char of word) {
      if (line && !fits(line + char)) {
        lines.push(line);
        line = '';
      }
      line += char;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Lines at a fixed place. */
export function drawLines(flow: Flow, lines: readonly string[], style: TextStyle, box: Box): void {
  const font = style.bold ? flow.fonts.bold : flow.fonts.regular;
  const ascent = (style.size * 0.935) / pointsPerMm;
  lines.forEach((line, index) => {
    const width = font.widthOfTextAtSize(line, style.size);
    const left = box.left * pointsPerMm + (style.align === 'right' ? box.width * pointsPerMm - width : 0);
    const top = box.top + index * leadingOf(style) + ascent;
    // The blank keeps words of two lines apart when the text is read out or copied.
    flow.page.drawText(index + 1 < lines.length ? `${line} ` : line, {
      x: left,
      y: (din5008.page.height - top) * pointsPerMm,
      size: style.size,
      font,
      color: grayscale(style.grey ?? 0),
    });
  });
}

/** A paragraph at the current height, over page breaks; moves on below it. */
export function drawParagraph(
  flow: Flow,
  text: string,
  style: TextStyle,
  options: { element: TagElement; left?: number; width?: number; after?: number },
): void {
  const left = options.left ?? din5008.margin.left;
  const width = options.width ?? din5008.page.width - din5008.margin.right - left;
  for (const line of wrap(flow, text, style, width)) {
    ensureRoom(flow, leadingOf(style));
    const box = { left, top: flow.y, width };
    flow.tags.content(flow.page, options.element, () => drawLines(flow, [line], style, box));
    flow.y += leadingOf(style);
  }
  flow.y += options.after ?? 0;
}

export function drawRule(flow: Flow, box: Box, thickness = 0.5, grey = 0): void {
  const y = (din5008.page.height - box.top) * pointsPerMm;
  flow.tags.artifact(flow.page, () =>
    flow.page.drawLine({
      start: { x: box.left * pointsPerMm, y },
      end: { x: (box.left + box.width) * pointsPerMm, y },
      thickness,
      color: grayscale(grey),
    }),
  );
}
