import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TemplateData, TemplateName } from './documents.ts';
import { coverage, readFonts } from './fonts.ts';
import { printable } from './printable.ts';

const require = createRequire(import.meta.url);
const templates = join(import.meta.dirname, 'templates');
const dataFile = join(templates, 'data.json');

export interface Pdf {
  /** Sets a document as PDF/UA-1. Throws with the typesetter's diagnostics. */
  render<Name extends TemplateName>(template: Name, data: TemplateData[Name]): Buffer;
}

/** The typesetter. Nothing is loaded before the first document. */
export function createPdf(options: { fontDir?: string } = {}): Pdf {
  let engine: { compiler: NodeCompiler; known: Set<number> } | undefined;
  let rendered = 0;

  return {
    render(template, data) {
      engine ??= startEngine(options.fontDir);
      const { compiler, known } = engine;
      compiler.mapShadow(dataFile, Buffer.from(JSON.stringify(printable(data, known))));
      try {
        return compile(compiler, template);
      } finally {
        compiler.unmapShadow(dataFile);
        rendered += 1;
        // Without eviction each document leaves about 1 MB behind.
        if (rendered % 5 === 0) compiler.evictCache(2);
      }
    },
  };
}

function startEngine(fontDir?: string) {
  const typst: typeof import('@myriaddreamin/typst-ts-node-compiler') =
    require('@myriaddreamin/typst-ts-node-compiler');
  const fonts = readFonts(fontDir);
  const compiler = typst.NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] });
  return { compiler, known: coverage(fonts) };
}

function compile(compiler: NodeCompiler, template: TemplateName): Buffer {
  const compiled = compiler.compile({ mainFilePath: join(templates, `${template}.typ`) });
  const failure = compiled.takeError();
  if (failure) {
    const messages = compiler.fetchDiagnostics(failure).map(({ message }: { message: string }) => message);
    throw new Error(`Typst, ${template}: ${messages.join('; ')}`);
  }
  if (!compiled.result) throw new Error(`Typst, ${template}: no document`);
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new Error(`Typst, ${template}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
