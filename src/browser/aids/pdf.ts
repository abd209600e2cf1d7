import type { Sheet } from './explanation.ts';
import boldUrl from './fonts/fira-sans-bold.ttf';
import regularUrl from './fonts/fira-sans-regular.ttf';
import type { Letter } from './letter.ts';
import { renderPdf } from './pdfDocument.ts';

/** Makes the PDF on this device. Only the two font files are fetched for it. */
export async function makePdf(letter: Letter, sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const [regular, bold] = await Promise.all([fetchBytes(regularUrl), fetchBytes(boldUrl)]);
  return renderPdf(letter, sheet, { regular, bold });
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`The font could not be loaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
