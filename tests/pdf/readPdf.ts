import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a PDF back with two independent readers: pdf.js for what people get, pdf-lib for the objects. */
export async function readPdf(bytes: Buffer) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    collectRoles(await page.getStructTree(), roles);
  }
  const { info, metadata } = await document.getMetadata();
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  await task.destroy();
  const details = info as { Title?: string; Language?: string };
  return {
    pages,
    text: pages.join('\n'),
    roles,
    title: details.Title,
    lang: details.Language,
    uaPart: metadata?.get('pdfuaid:part') ?? undefined,
    landscape: width > height,
    ...(await objects(bytes)),
  };
}

function collectRoles(node: unknown, roles: string[]): void {
  if (typeof node !== 'object' || node === null || !('children' in node)) return;
  if ('role' in node && typeof node.role === 'string') roles.push(node.role);
  for (const child of node.children as unknown[]) collectRoles(child, roles);
}

async function objects(bytes: Buffer) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const all = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = all.flatMap((object) => (object instanceof PDFDict ? [object] : []));
  const fonts = dicts.filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
  const streams = all.flatMap((object) =>
    object instanceof PDFRawStream
      ? [Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')]
      : [],
  );
  const markInfo = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
  const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  return {
    fonts: fonts.map((font) => String(font.get(PDFName.of('FontName')))),
    fontsEmbedded: fonts.every((font) => ['FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key)))),
    marked: String(markInfo.get(PDFName.of('Marked'))) === 'true',
    displaysTitle: String(preferences.get(PDFName.of('DisplayDocTitle'))) === 'true',
    /** Whether some text or structure element is marked as being in this language. */
    hasPartIn: (lang: string) =>
      streams.some((stream) => stream.includes(`/Lang (${lang})`) || stream.includes(`/Lang(${lang})`)) ||
      dicts.some((dict) => dict !== document.catalog && String(dict.get(PDFName.of('Lang'))) === `(${lang})`),
  };
}
