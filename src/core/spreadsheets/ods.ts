import { strToU8, type Zippable, zip } from 'fflate';
import {
  asDate,
  columnWidth,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  sheetName,
  withoutControls,
} from './cells.ts';

const mime = 'application/vnd.oasis.opendocument.spreadsheet';
const header = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An OpenDocument spreadsheet with one sheet. */
export function odsFile(sheet: Sheet): Promise<Buffer> {
  const files: Zippable = {
    // Stored first and as it is, so that the file is known by its first bytes.
    mimetype: [strToU8(mime), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(content(sheet)),
    'settings.xml': strToU8(settings(sheetName(sheet.title))),
  };
  return new Promise((resolve, reject) => {
    zip(files, { mtime: '1980-01-02' }, (error, bytes) =>
      error ? reject(error) : resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    );
  });
}

const manifest = `${header}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** The row of headers stays in sight. */
function settings(name: string): string {
  const item = (key: string, type: string, value: string) =>
    `<config:config-item config:name="${key}" config:type="${type}">${value}</config:config-item>`;
  return `${header}<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="${escaped(name)}">${item('VerticalSplitMode', 'short', '2')}${item('VerticalSplitPosition', 'int', '1')}${item('PositionBottom', 'int', '1')}</config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

function content({ title, columns, rows, notes = [] }: Sheet): string {
  const widths = columns.map((column, index) => columnWidth(column, rows, index));
  const parts = [
    header,
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3"><office:automatic-styles>',
    '<number:date-style style:name="dayFormat"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>',
    '<number:date-style style:name="monthFormat"><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
    '<style:style style:name="day" style:family="table-cell" style:data-style-name="dayFormat"/>',
    '<style:style style:name="month" style:family="table-cell" style:data-style-name="monthFormat"/>',
    '<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>',
    ...widths.map(
      (width, index) =>
        `<style:style style:name="co${index}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`,
    ),
    `</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escaped(sheetName(title))}">`,
    ...columns.map((_, index) => `<table:table-column table:style-name="co${index}"/>`),
    '<table:table-header-rows><table:table-row>',
    ...columns.map((column) => textCell(column.header, ' table:style-name="head"')),
    '</table:table-row></table:table-header-rows>',
  ];
  for (const row of rows) {
    parts.push('<table:table-row>');
    columns.forEach((column, index) => {
      parts.push(cell(column, row[index] ?? null));
    });
    parts.push('</table:table-row>');
  }
  if (notes.length > 0) parts.push('<table:table-row><table:table-cell/></table:table-row>');
  for (const note of notes) parts.push(`<table:table-row>${textCell(note)}</table:table-row>`);
  parts.push('</table:table></office:spreadsheet></office:body></office:document-content>');
  return parts.join('');
}

function cell({ kind }: SheetColumn, value: SheetCell): string {
  if (value === null || value === '') return '<table:table-cell/>';
  if (typeof value === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  }
  const date = asDate(kind, value);
  if (!date) return textCell(String(value));
  const iso = date.toISOString().slice(0, 10);
  const [style, shown] = kind === 'month' ? ['month', iso.slice(0, 7)] : ['day', iso];
  return `<table:table-cell table:style-name="${style}" office:value-type="date" office:date-value="${iso}"><text:p>${shown}</text:p></table:table-cell>`;
}

function textCell(text: string, attributes = ''): string {
  const paragraphs = withoutControls(text)
    .split(/\r\n|\r|\n/)
    .map((line) => `<text:p>${spaced(escaped(line))}</text:p>`);
  return `<table:table-cell office:value-type="string"${attributes}>${paragraphs.join('')}</table:table-cell>`;
}

/** Without this, spaces at the edges and several in a row would count as one or none. */
function spaced(text: string): string {
  return text
    .replaceAll('\t', '<text:tab/>')
    .replace(/^ +| +$| {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
