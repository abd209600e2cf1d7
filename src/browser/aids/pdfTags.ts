import {
  PDFArray,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** A place in the document's structure that text can be put under. */
export interface TagElement {
  ref: PDFRef;
  kids: PDFArray;
}

/**
 * Structure for screen readers: headings, paragraphs and tables with their language.
 * pdf-lib has no such thing, so the marks are written as bare operators.
 */
export interface Tags {
  open: (
    role: string,
    parent?: TagElement,
    options?: { language?: string; scope?: 'Column' | 'Row' },
  ) => TagElement;
  content: (page: PDFPage, element: TagElement, draw: () => void) => void;
  /** Lines, marks and page numbers: nothing to read out. */
  artifact: (page: PDFPage, draw: () => void) => void;
  finish: () => void;
}

// pdf-lib lists only the operators it writes itself.
const operator = PDFOperator.of as unknown as (name: string, args?: string[]) => PDFOperator;

export function createTags(doc: PDFDocument): Tags {
  const { context } = doc;
  const rootRef = context.nextRef();
  const pages = new Map<PDFPage, PDFArray>();
  const createElement = (
    role: string,
    parent: PDFRef,
    options: Parameters<Tags['open']>[2] = {},
  ): TagElement => {
    const kids = PDFArray.withContext(context);
    const dict = context.obj({ Type: 'StructElem', S: role, P: parent, K: kids });
    if (options.language) dict.set(PDFName.of('Lang'), PDFHexString.fromText(options.language));
    if (options.scope) dict.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: options.scope }));
    return { ref: context.register(dict), kids };
  };
  const document = createElement('Document', rootRef);

  return {
    open(role, parent = document, options) {
      const element = createElement(role, parent.ref, options);
      parent.kids.push(element.ref);
      return element;
    },
    content(page, element, draw) {
      const marks = pages.get(page) ?? PDFArray.withContext(context);
      pages.set(page, marks);
      const mark = marks.size();
      marks.push(element.ref);
      element.kids.push(context.obj({ Type: 'MCR', Pg: page.ref, MCID: mark }));
      page.pushOperators(operator('BDC', ['/Span', `<</MCID ${mark}>>`]));
      draw();
      page.pushOperators(operator('EMC'));
    },
    artifact(page, draw) {
      page.pushOperators(operator('BMC', ['/Artifact']));
      draw();
      page.pushOperators(operator('EMC'));
    },
    finish() {
      const numbers = PDFArray.withContext(context);
      [...pages].forEach(([page, marks], index) => {
        page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
        page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
        numbers.push(PDFNumber.of(index));
        numbers.push(marks);
      });
      context.assign(
        rootRef,
        context.obj({
          Type: 'StructTreeRoot',
          K: [document.ref],
          ParentTree: { Nums: numbers },
          ParentTreeNextKey: pages.size,
        }),
      );
      doc.catalog.set(PDFName.of('StructTreeRoot'), rootRef);
      doc.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    },
  };
}
