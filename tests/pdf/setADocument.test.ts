import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MaterialDocument } from '../../src/core/pdf/documents.ts';
import { createPdf } from '../../src/core/pdf/typst.ts';
import { material, minutes, nasty } from './documents.ts';
import { readPdf } from './readPdf.ts';

const pdf = createPdf();

const compact = (text: string) => text.replace(/[\s\u00AD-]+/g, '');
const occurrences = (text: string, part: string) => compact(text).split(compact(part)).length - 1;

describe('a printable material', () => {
  it('can be read by everybody: tagged, titled, in its language, with its fonts', async () => {
    const read = await readPdf(pdf.render('material', material));
    expect(read).toMatchObject({
      uaPart: '1',
      marked: true,
      displaysTitle: true,
      title: material.title,
      lang: 'ro',
      fontsEmbedded: true,
      landscape: false,
    });
    expect(read.fonts.join()).toContain('FiraSans-Regular');
    expect(read.fonts.join()).not.toContain('DejaVu');
    expect(read.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD']));
    expect(read.roles.filter((role) => role === 'LI')).toHaveLength(2);
    expect(read.roles.filter((role) => role === 'TD')).toHaveLength(10);
  });

  it('shows every word of every block, and takes none for an order', async () => {
    const { text } = await readPdf(pdf.render('material', material));
    for (const part of [
      'Ce să aduceți la primărie',
      'Confirmarea locatorului',
      'Wohnungsgeberbestätigung',
      '116 117',
      'Ambulanță, pompieri',
      'Notruf',
      'gratuit',
      'Pauză',
      'Nu este consultanță juridică.',
      'Geprüft am 22. November 2026',
      'Seite 1 von 1',
    ]) {
      expect(occurrences(text, part), part).toBe(1);
    }
    expect(occurrences(text, nasty)).toBe(3);
  });

  it('marks the German terms as German', async () => {
    const withTerms = await readPdf(pdf.render('material', material));
    const without = await readPdf(
      pdf.render('material', { ...material, blocks: [{ kind: 'text', text: 'Numai română' }] }),
    );
    expect(withTerms.hasPartIn('de')).toBe(true);
    expect(without.hasPartIn('de')).toBe(false);
  });

  it.each<[string, string, string]>([
    ['bg', 'bg', 'Жълъдът е въпросът: щастие, цъфтеж'],
    ['pl', 'pl', 'Zażółć gęślą jaźń'],
    ['hu', 'hu', 'Árvíztűrő tükörfúrógép'],
    ['ro', 'ro', 'Șț, Țș: împărăție'],
    ['el', 'el', 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία'],
    ['de-simple', 'de', 'Das ist leicht zu lesen.'],
    ['pt-PT', 'pt-PT', 'À noite, vovô Kowalsky vê o ímã'],
  ])('keeps the letters of %s', async (tag, lang, sentence) => {
    const read = await readPdf(
      pdf.render('material', {
        ...material,
        lang: tag,
        title: sentence,
        blocks: [{ kind: 'text', text: sentence }],
      }),
    );
    expect(read.lang).toBe(lang);
    expect(occurrences(read.text, sentence)).toBe(2);
    expect(read.text).not.toContain('\uFFFD');
  });

  it('lies on its side when asked to', async () => {
    expect((await readPdf(pdf.render('material', { ...material, orientation: 'landscape' }))).landscape).toBe(
      true,
    );
  });

  it('counts its pages and dates each of them', async () => {
    const long: MaterialDocument = {
      ...material,
      blocks: [{ kind: 'grid', columns: [{ text: 'Ziua', german: 'Tag', width: 1 }], rows: 40 }],
    };
    const { pages } = await readPdf(pdf.render('material', long));
    expect(pages).toHaveLength(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von 2`);
      expect(page).toContain(long.dateLine);
      expect(page).toContain('Ziua');
    }
  });

  it('stays on one page where slightly smaller type allows it', async () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, row) => ({ text: `Punct ${row}`, german: 'Punkt' }));
    const pagesOf = async (count: number) => {
      const blocks: MaterialDocument['blocks'] = [{ kind: 'checklist', items: items(count) }];
      return (await readPdf(pdf.render('material', { ...material, title: 'Listă', blocks }))).pages.length;
    };
    expect(await Promise.all([10, 22, 24, 40].map(pagesOf))).toEqual([1, 1, 1, 2]);
  });

  it('gives half a month one page to write into', async () => {
    const sheet: MaterialDocument = {
      ...material,
      orientation: 'landscape',
      title: 'Pontaj',
      blocks: [
        { kind: 'text', text: 'Nume: ______________   Luna: ______' },
        { kind: 'grid', columns: [{ text: 'Ziua', german: 'Tag', width: 1 }], rows: 16 },
      ],
    };
    expect((await readPdf(pdf.render('material', sheet))).pages).toHaveLength(1);
  });

  it('draws the lines to write on instead of spelling them', async () => {
    const { text } = await readPdf(
      pdf.render('material', {
        ...material,
        blocks: [{ kind: 'text', text: 'Nume: ______   Luna: ____ _x_' }],
      }),
    );
    expect(compact(text)).toContain('Nume:Luna:_x_');
  });

  it('holds out against any text at all', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(anything, anything, (title, text) => {
        const bytes = pdf.render('material', {
          ...material,
          title: `x${title}`,
          blocks: [{ kind: 'text', text }],
        });
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['an emoji', 'a😀b', 'a\uFFFDb'],
    ['a Chinese character', 'a漢b', 'a\uFFFDb'],
    ['a control character', 'a\u0000\u0007b', 'ab'],
    ['half a character', 'a\uD800b', 'a\uFFFDb'],
    ['a letter in two parts', 'Ma\u0308rz', 'März'],
  ])('shows %s honestly where no font has it', async (_name, given, shown) => {
    const { text } = await readPdf(
      pdf.render('material', { ...material, blocks: [{ kind: 'text', text: given }] }),
    );
    expect(text).toContain(shown);
  });
});

describe('the minutes of a meeting', () => {
  it('can be read by everybody', async () => {
    expect(await readPdf(pdf.render('minutes', minutes))).toMatchObject({
      uaPart: '1',
      marked: true,
      displaysTitle: true,
      title: minutes.title,
      lang: 'de',
      fontsEmbedded: true,
    });
  });

  it('show facts, people, agenda, decisions and measures', async () => {
    const { text, roles } = await readPdf(pdf.render('minutes', minutes));
    for (const part of [
      'Dienstag, 12. Januar 2027',
      'Ștefan Țurcanu',
      'Żaneta Łęcka',
      'Őri Tűnde',
      'Жечка Щерева',
      'entschuldigt',
      'Die Wartezeiten sind lang.',
      'Naumburg',
      'zuerst',
      '2 Verschiedenes',
      'Beschluss · im Konsens',
      '31. Januar 2027',
    ]) {
      expect(occurrences(text, part), part).toBe(1);
    }
    expect(occurrences(text, nasty)).toBe(6);
    expect(roles.filter((role) => role === 'Table')).toHaveLength(2);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(2);
  });

  it('leave out what is empty, heading included', async () => {
    const { text, roles } = await readPdf(
      pdf.render('minutes', {
        ...minutes,
        attendance: { ...minutes.attendance, rows: [] },
        measures: { ...minutes.measures, rows: [] },
      }),
    );
    expect(text).not.toContain('Teilnehmende');
    expect(text).not.toContain('Maßnahmen');
    expect(roles).not.toContain('Table');
  });
});

describe('the typesetter', () => {
  it('says what is wrong', () => {
    const { blocks: _, ...incomplete } = material;
    expect(() => pdf.render('material', incomplete as MaterialDocument)).toThrow(/material.*blocks/);
    expect(() => pdf.render('material', { ...material, title: '' })).toThrow(/PDF\/UA-1 error/);
  });

  it('works on after a failure, and never shows the document before', async () => {
    expect(() => pdf.render('material', { ...material, title: '' })).toThrow();
    const { text } = await readPdf(pdf.render('material', { ...material, subtitle: 'al doilea' }));
    expect(text).toContain('al doilea');
  });

  it('makes the same bytes of the same document', () => {
    expect(pdf.render('minutes', minutes).equals(pdf.render('minutes', minutes))).toBe(true);
  });

  it('takes its fonts from a folder if given one', async () => {
    const fontDir = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans/400Regular');
    const { fonts, text } = await readPdf(createPdf({ fontDir }).render('material', material));
    expect(fonts.every((font) => font.includes('NotoSans-Regular'))).toBe(true);
    expect(occurrences(text, 'Ambulanță, pompieri')).toBe(1);
    expect(() => createPdf({ fontDir: import.meta.dirname }).render('material', material)).toThrow(
      /no fonts/,
    );
  });
});
