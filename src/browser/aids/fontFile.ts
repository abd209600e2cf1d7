/** The tables of a TrueType font by name. */
export type Tables = Map<string, Uint8Array>;

const composite = {
  wordArguments: 0x1,
  scale: 0x8,
  moreComponents: 0x20,
  xyScale: 0x40,
  matrix: 0x80,
  instructions: 0x100,
};

/** Tables of a font file by name. */
export function readTables(bytes: Uint8Array): Tables {
  const view = viewOf(bytes);
  const tables: Tables = new Map();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    tables.set(name, bytes.subarray(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}

/** A font file of the given tables. */
export function writeTables(tables: Tables): Uint8Array<ArrayBuffer> {
  const names = [...tables.keys()].sort();
  const size = names.reduce(
    (sum, name) => sum + padded(tableOf(tables, name).length),
    12 + names.length * 16,
  );
  const bytes = new Uint8Array(size);
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(names.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, names.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, names.length * 16 - (16 << power));
  let offset = 12 + names.length * 16;
  names.forEach((name, index) => {
    const table = tableOf(tables, name);
    const at = 12 + index * 16;
    bytes.set(
      [...name].map((char) => char.charCodeAt(0)),
      at,
    );
    bytes.set(table, offset);
    view.setUint32(at + 4, checksum(bytes.subarray(offset, offset + padded(table.length))));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    offset += padded(table.length);
  });
  return bytes;
}

/** Outlines, metrics and counts of the given glyphs, renumbered in that order; parts of composed glyphs follow. */
export function subsetTables(tables: Tables, glyphIds: readonly number[]): Tables {
  const order = [...glyphIds];
  const newIds = new Map(order.map((id, index) => [id, index]));
  const renumber = (id: number): number => {
    const known = newIds.get(id);
    if (known !== undefined) return known;
    newIds.set(id, order.length);
    return order.push(id) - 1;
  };
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < order.length; index += 1) {
    outlines.push(cleanOutline(outlineOf(tables, order[index] ?? 0), renumber));
  }
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline.length), 0));
  let offset = 0;
  outlines.forEach((outline, index) => {
    glyf.set(outline, offset);
    offset += padded(outline.length);
    loca.setUint32((index + 1) * 4, offset);
  });
  const hmtx = new DataView(new ArrayBuffer(order.length * 4));
  order.forEach((id, index) => {
    hmtx.setUint16(index * 4, advanceOf(tables, id));
    const outline = outlines[index];
    hmtx.setInt16(index * 4 + 2, outline && outline.length > 0 ? viewOf(outline).getInt16(2) : 0);
  });
  const head = tableOf(tables, 'head').slice();
  viewOf(head).setInt16(50, 1);
  const hhea = tableOf(tables, 'hhea').slice();
  viewOf(hhea).setUint16(34, order.length);
  const maxp = tableOf(tables, 'maxp').slice();
  viewOf(maxp).setUint16(4, order.length);
  viewOf(maxp).setUint16(26, 0);
  return new Map([
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', maxp],
  ]);
}

function outlineOf(tables: Tables, id: number): Uint8Array {
  const loca = viewOf(tableOf(tables, 'loca'));
  const long = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const offset = (index: number) => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  return tableOf(tables, 'glyf').subarray(offset(id), offset(id + 1));
}

export function advanceOf(tables: Tables, id: number): number {
  const last = viewOf(tableOf(tables, 'hhea')).getUint16(34) - 1;
  return viewOf(tableOf(tables, 'hmtx')).getUint16(Math.min(id, last) * 4);
}

/** The outline without screen hinting and with the numbers of its parts exchanged. */
function cleanOutline(outline: Uint8Array, renumber: (id: number) => number): Uint8Array {
  if (outline.length === 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const at = 10 + contours * 2;
    const rest = copy.subarray(at + 2 + view.getUint16(at));
    view.setUint16(at, 0);
    copy.set(rest, at + 2);
    return copy.subarray(0, at + 2 + rest.length);
  }
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~composite.instructions);
    view.setUint16(at + 2, renumber(view.getUint16(at + 2)));
    at += 4 + (flags & composite.wordArguments ? 4 : 2);
    at += flags & composite.matrix ? 8 : flags & composite.xyScale ? 4 : flags & composite.scale ? 2 : 0;
  } while (flags & composite.moreComponents);
  return copy.subarray(0, at);
}

export function tableOf(tables: Tables, name: string): Uint8Array {
  const table = tables.get(name);
  if (!table) throw new Error(`The font has no table ${name}`);
  return table;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
