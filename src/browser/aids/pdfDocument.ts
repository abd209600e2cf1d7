import { PDFDocument } from '@cantoo/pdf-lib';
import { din5008 } from '../../materials/aids/rules.ts';
import type { Sheet } from './explanation.ts';
import type { Letter } from './letter.ts';
import { drawLines, type Flow, startFlow } from './pdfFlow.ts';
import { drawLetter } from './pdfLetter.ts';
import { drawSheet } from './pdfSheet.ts';
import { openFont } from './trueType.ts';

/** The letter, and after it the explanation, as one PDF file. */
export async function renderPdf(
  letter: Letter,
  sheet: Sheet,
  fontFiles: { regular: Uint8Array; bold: Uint8Array },
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = await PDFDocument.create();
  doc.registerFontkit({ create: openFont });
  const fonts = {
    regular: await doc.embedFont(fontFiles.regular, { subset: true, customName: 'UBUAAA+FiraSans-Regular' }),
    bold: await doc.embedFont(fontFiles.bold, { subset: true, customName: 'UBUAAB+FiraSans-SemiBold' }),
  };
  doc.setTitle(letter.title, { showInWindowTitleBar: true });
  doc.setLanguage('de-DE');
  doc.setProducer(sheet.publisher);
  doc.setCreator(sheet.publisher);
  const flow = startFlow(doc, fonts);
  drawLetter(flow, letter);
  const letterPages = doc.getPageCount();
  drawSheet(flow, sheet);
  drawPageNumbers(flow, letterPages);
  flow.tags.finish();
  // Object streams would save little and keep old viewers out.
  return new Uint8Array(await doc.save({ useObjectStreams: false }));
}

/** Counts the letter's pages only, and only if it has more than one: the sheet is not sent. */
function drawPageNumbers(flow: Flow, letterPages: number): void {
  if (letterPages === 1) return;
  flow.doc
    .getPages()
    .slice(0, letterPages)
    .forEach((page, index) => {
      flow.page = page;
      const box = {
        left: din5008.margin.left,
        top: 283,
        width: din5008.page.width - din5008.margin.left - din5008.margin.right,
      };
      const label = `Seite ${index + 1} von ${letterPages}`;
      flow.tags.artifact(page, () => drawLines(flow, [label], { size: 8, align: 'right', grey: 0.35 }, box));
    });
}
