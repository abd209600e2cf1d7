import { din5008 } from '../../materials/aids/rules.ts';
import type { Letter } from './letter.ts';
import {
  drawLines,
  drawParagraph,
  drawRule,
  ensureRoom,
  type Flow,
  leadingOf,
  type TextStyle,
  wrap,
} from './pdfFlow.ts';
import { drawTable } from './pdfTable.ts';

const body: TextStyle = { size: 10.5, leading: 13.8 };
/** Closing words, room to sign, line and name. */
const signatureHeight = 5.2 * leadingOf(body);
const small: TextStyle = { size: 8, leading: 10 };
const textWidth = din5008.page.width - din5008.margin.left - din5008.margin.right;

/** Sets the letter after DIN 5008, form B; begins on the flow's first page. */
export function drawLetter(flow: Flow, letter: Letter): void {
  drawMarks(flow);
  drawAddress(flow, letter);
  drawInformation(flow, letter);
  flow.y = din5008.subjectTop;
  flow.onNewPage = () => {
    drawMarks(flow);
    const running = [letter.signature, letter.information.at(-1)?.value].filter(Boolean).join(' · ');
    const box = { left: din5008.margin.left, top: 15, width: textWidth };
    flow.tags.artifact(flow.page, () => drawLines(flow, [running], { ...small, grey: 0.35 }, box));
  };
  for (const [index, part] of letter.parts.entries()) {
    if (part.join) continue;
    if (part.kind === 'subject') {
      drawParagraph(
        flow,
        part.text,
        { ...body, bold: true },
        { element: flow.tags.open('H1'), after: 2 * leadingOf(body) },
      );
    } else if (part.kind === 'claims') drawTable(flow, letter.table, body);
    else if (part.kind === 'signature') drawSignature(flow, part.text, letter.signature);
    else if (part.kind === 'receipt') drawReceipt(flow, part.text);
    else {
      const text = joinedText(letter, index);
      if (isLastParagraph(letter, index)) keepWithSignature(flow, text);
      drawParagraph(flow, text, body, {
        element: flow.tags.open('P'),
        after: leadingOf(body) * 0.8,
      });
    }
  }
}

/** The text of a part together with those that continue its paragraph. */
function joinedText(letter: Letter, index: number): string {
  const following = letter.parts.slice(index + 1);
  const end = following.findIndex((part) => !part.join);
  const rest = end < 0 ? following : following.slice(0, end);
  return [letter.parts[index], ...rest].map((part) => part?.text ?? '').join(' ');
}

function isLastParagraph(letter: Letter, index: number): boolean {
  return letter.parts.slice(index + 1).find((part) => !part.join)?.kind === 'signature';
}

/** A signature alone on a page could belong to any letter. */
function keepWithSignature(flow: Flow, text: string): void {
  ensureRoom(flow, (wrap(flow, text, body, textWidth).length + 1) * leadingOf(body) + signatureHeight);
}

/** Fold marks and punch mark at the left edge. */
function drawMarks(flow: Flow): void {
  for (const top of din5008.foldMarks) drawRule(flow, { left: 5, top, width: 4 }, 0.4, 0.4);
  drawRule(flow, { left: 5, top: din5008.punchMark, width: 6 }, 0.4, 0.4);
}

function drawAddress(flow: Flow, letter: Letter): void {
  const { top, width, remarkHeight } = din5008.addressField;
  const left = din5008.margin.left;
  const sender = flow.tags.open('P');
  const returnLine = letter.sender.join(' · ');
  const senderStyle = {
    size: flow.fonts.regular.widthOfTextAtSize(returnLine, 8) > (width * 72) / 25.4 ? 6 : 8,
  };
  const senderLines = wrap(flow, returnLine, senderStyle, width).slice(0, 2);
  const remarkLines = letter.remark
    ? wrap(flow, letter.remark, { size: 9, bold: true }, width).slice(0, 2)
    : [];
  const remarkTop = top + remarkHeight - remarkLines.length * leadingOf({ size: 9 }) - 0.5;
  const senderTop =
    (remarkLines.length > 0 ? remarkTop : top + remarkHeight) -
    senderLines.length * leadingOf(senderStyle) -
    1.2;
  flow.tags.content(flow.page, sender, () =>
    drawLines(flow, senderLines, senderStyle, { left, top: senderTop, width }),
  );
  drawRule(
    flow,
    { left, top: senderTop + senderLines.length * leadingOf(senderStyle) + 0.4, width },
    0.4,
    0.4,
  );
  if (remarkLines.length > 0) {
    const style = { size: 9, bold: true };
    flow.tags.content(flow.page, flow.tags.open('P'), () =>
      drawLines(flow, remarkLines, style, { left, top: remarkTop, width }),
    );
  }
  const recipient = letter.recipient.flatMap((line) => wrap(flow, line, body, width)).slice(0, 6);
  const recipientElement = flow.tags.open('P');
  const recipientTop = top + remarkHeight;
  flow.tags.content(flow.page, recipientElement, () =>
    drawLines(flow, recipient, { size: 11, leading: 12.8 }, { left, top: recipientTop, width }),
  );
}

function drawInformation(flow: Flow, letter: Letter): void {
  const { left, width } = din5008.informationBlock;
  let top: number = din5008.informationBlock.top;
  const sender = letter.sender.flatMap((line) => wrap(flow, line, { size: 10 }, width));
  flow.tags.content(flow.page, flow.tags.open('P'), () =>
    drawLines(flow, sender, { size: 10 }, { left, top, width }),
  );
  top += (sender.length + 0.8) * leadingOf({ size: 10 });
  for (const { label, value } of letter.information) {
    const element = flow.tags.open('P');
    const lines = wrap(flow, value, { size: 10 }, width);
    flow.tags.content(flow.page, element, () => {
      drawLines(flow, [label], { ...small, grey: 0.35 }, { left, top, width });
      drawLines(flow, lines, { size: 10 }, { left, top: top + leadingOf(small), width });
    });
    top += leadingOf(small) + lines.length * leadingOf({ size: 10 }) + 1.5;
  }
}

function drawSignature(flow: Flow, closing: string, name: string): void {
  ensureRoom(flow, signatureHeight);
  drawParagraph(flow, closing, body, { element: flow.tags.open('P'), after: 3 * leadingOf(body) });
  drawRule(flow, { left: din5008.margin.left, top: flow.y, width: 70 });
  flow.y += 1;
  if (name) drawParagraph(flow, name, body, { element: flow.tags.open('P') });
}

/** A section that the employer signs on the person's own copy. */
function drawReceipt(flow: Flow, text: string): void {
  flow.y += leadingOf(body);
  ensureRoom(flow, 22);
  drawRule(flow, { left: din5008.margin.left, top: flow.y, width: textWidth }, 0.4, 0.4);
  flow.y += 2.5;
  drawParagraph(flow, text, { size: 10 }, { element: flow.tags.open('P'), after: 10 });
  drawRule(flow, { left: din5008.margin.left, top: flow.y, width: 60 });
  drawRule(flow, { left: din5008.margin.left + 70, top: flow.y, width: textWidth - 70 });
  flow.y += 1;
  const caption = flow.tags.open('P');
  flow.tags.content(flow.page, caption, () => {
    drawLines(flow, ['Ort, Datum'], small, { left: din5008.margin.left, top: flow.y, width: 60 });
    drawLines(flow, ['Unterschrift, Name in Druckschrift, Firmenstempel'], small, {
      left: din5008.margin.left + 70,
      top: flow.y,
      width: 95,
    });
  });
}
