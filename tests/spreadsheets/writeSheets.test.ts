import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { csvChunks, type Sheet, sheetMimes, writeSheet } from '../../src/core/spreadsheets/write.ts';

const sheet: Sheet = {
  title: 'Bedarfe: Themen/Orte [2026] und noch mehr Wörter',
  columns: [
    { header: 'Thema', kind: 'text' },
    { header: 'Monat', kind: 'month' },
    { header: 'Tag', kind: 'date' },
    { header: 'Personen', kind: 'number' },
  ],
  rows: [
    ['Lohn & „Abrechnung“ <neu>', '2026-01', new Date('2026-01-15'), 12],
    ['=HYPERLINK("http://x")', '2026-02', '2026-02-28', -2.5],
    ['Ș; ț\nzweite  Zeile', 'gesamt', null, '·'],
    ['-4', null, null, 0],
  ],
  notes: ['· heißt: unter 5 oder geheim'],
};

describe('a table as CSV', () => {
  const written = async () => (await writeSheet('csv', sheet)).bytes.toString();

  test('opens in Excel as it is meant: byte order mark, semicolons, Windows lines, decimal comma', async () => {
    const text = await written();
    expect(text.startsWith('\uFEFFThema;Monat;Tag;Personen\r\n')).toBe(true);
    const rows = parse(text, { delimiter: ';', bom: true, relax_column_count: true });
    expect(rows[1]).toEqual(['Lohn & „Abrechnung“ <neu>', '2026-01', '2026-01-15', '12']);
    expect(rows[3]).toEqual(['Ș; ț\nzweite  Zeile', 'gesamt', '', '·']);
    expect(rows.at(-1)).toEqual(['· heißt: unter 5 oder geheim']);
  });

  test('computes nothing: a formula is text, a negative number stays one', async () => {
    const rows = parse(await written(), { delimiter: ';', bom: true, relax_column_count: true });
    expect(rows[2]?.[0]).toBe('\'=HYPERLINK("http://x")');
    expect(rows[2]?.[3]).toBe('-2,5');
    expect(rows[4]?.[0]).toBe('-4');
  });

  test.each(['=1', '+cmd', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('defuses %j', async (text) => {
    const { bytes } = await writeSheet('csv', { ...sheet, rows: [[text]], notes: [] });
    expect(parse(bytes, { delimiter: ';', bom: true })[1]?.[0]).toBe(`'${text}`);
  });

  test('comes piece by piece, however long it is', async () => {
    async function* rows() {
      for (let row = 0; row < 2_500; row++) yield [`Zeile ${row}`, null, null, row];
    }
    let [chunks, lines] = [0, 0];
    for await (const chunk of csvChunks({ columns: sheet.columns, rows: rows() })) {
      chunks++;
      lines += chunk.split('\r\n').length - 1;
    }
    expect({ chunks, lines }).toEqual({ chunks: 4, lines: 2_501 });
  });
});

test('a table as XLSX carries types, and its texts are no formulas', async () => {
  const { bytes, mime, extension } = await writeSheet('xlsx', sheet);
  expect(extension).toBe('xlsx');
  expect((await fileTypeFromBuffer(bytes))?.mime).toBe(mime);
  const rows = await readSheet(bytes);
  expect(rows.slice(0, 5)).toEqual([
    ['Thema', 'Monat', 'Tag', 'Personen'],
    ['Lohn & „Abrechnung“ <neu>', new Date('2026-01-01'), new Date('2026-01-15'), 12],
    ['=HYPERLINK("http://x")', new Date('2026-02-01'), new Date('2026-02-28'), -2.5],
    ['Ș; ț\nzweite  Zeile', 'gesamt', null, '·'],
    ['-4', null, null, 0],
  ]);
  expect(rows.at(-1)?.[0]).toBe('· heißt: unter 5 oder geheim');
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
});

describe('a table as ODS', () => {
  test('is known by its first bytes', async () => {
    const { bytes, mime } = await writeSheet('ods', sheet);
    expect(mime).toBe(sheetMimes.ods);
    expect((await fileTypeFromBuffer(bytes))?.mime).toBe(mime);
    expect(bytes.subarray(30, 38 + mime.length).toString()).toBe(`mimetype${mime}`);
    expect(Object.keys(unzipSync(bytes))).toContain('META-INF/manifest.xml');
  });

  test('carries types, texts as they are, and one cell per column', async () => {
    const { bytes } = await writeSheet('ods', sheet);
    const xml = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());
    const rows = [...xml.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
        ([, attributes = '', text = '']) => [
          /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? null,
          /office:(?:date-)?value="([^"]*)"/.exec(attributes)?.[1] ?? text,
        ],
      ),
    );
    expect(rows).toEqual([
      ['Thema', 'Monat', 'Tag', 'Personen'].map((text) => ['string', `<text:p>${text}</text:p>`]),
      [
        ['string', '<text:p>Lohn &amp; „Abrechnung“ &lt;neu&gt;</text:p>'],
        ['date', '2026-01-01'],
        ['date', '2026-01-15'],
        ['float', '12'],
      ],
      [
        ['string', '<text:p>=HYPERLINK(&quot;http://x&quot;)</text:p>'],
        ['date', '2026-02-01'],
        ['date', '2026-02-28'],
        ['float', '-2.5'],
      ],
      [
        ['string', '<text:p>Ș; ț</text:p><text:p>zweite<text:s text:c="2"/>Zeile</text:p>'],
        ['string', '<text:p>gesamt</text:p>'],
        [null, ''],
        ['string', '<text:p>·</text:p>'],
      ],
      [
        ['string', '<text:p>-4</text:p>'],
        [null, ''],
        [null, ''],
        ['float', '0'],
      ],
      [[null, '']],
      [['string', '<text:p>· heißt: unter 5 oder geheim</text:p>']],
    ]);
    expect(xml).toContain('table:name="Bedarfe Themen Orte 2026 und no"');
  });

  test('leaves out what XML cannot carry', async () => {
    const { bytes } = await writeSheet('ods', { ...sheet, rows: [['a\u0000\u000bb\ud800']] });
    const xml = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());
    expect(xml).toContain('<text:p>ab\ufffd</text:p>');
  });
});
