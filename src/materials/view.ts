import { fileUrl } from '../core/files/store.ts';
import { formatDate } from '../core/i18n/format.ts';
import { endonym, interfaceLanguageOf, type Language } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import type { MaterialDocument } from '../core/pdf/documents.ts';
import type { TextFields } from '../texts/queries.ts';
import { materialPaths } from './paths.ts';
import type { MaterialFacts, MaterialFileFacts } from './queries.ts';

type PrintableFields = NonNullable<TextFields<'material'>['document']>;

/** The document of a portal-made material as the typesetter takes it. */
export function printableMaterial(
  document: PrintableFields,
  frame: { language: Language; checkedOn: Date; orientation: string | null; t: Translate },
): MaterialDocument {
  const { t, language } = frame;
  return {
    ...document,
    lang: language,
    orientation: frame.orientation === 'landscape' ? 'landscape' : 'portrait',
    wordmark: t('common:shell.portalName'),
    dateLine: t('materials:document.checkedOn', {
      date: formatDate(interfaceLanguageOf(language), frame.checkedOn),
    }),
    pageLabel: t('materials:document.page', { page: '{page}', pages: '{pages}' }),
  };
}

export interface DownloadView {
  href: string;
  language: string;
  endonym: string;
  kilobytes: number;
  /** In the language of the page. */
  own: boolean;
}

export interface MaterialView {
  href: string;
  title: string;
  description: string;
  language: string;
  fallback: boolean;
  topics: string[];
  publisher: string;
  licence: string;
  edition: string;
  checkedOn: Date;
  nextCheck: Date;
  /** Own language first. */
  downloads: DownloadView[];
}

/** A material for the reader: words, and the files with their own language first. */
export function materialView(material: MaterialFacts, language: Language): MaterialView {
  const downloads = material.files
    .map((file) => downloadView(file, language))
    .sort((a, b) => Number(b.own) - Number(a.own) || a.endonym.localeCompare(b.endonym));
  return {
    href: materialPaths.material(language, material.slug),
    title: material.text.fields.title,
    description: material.text.fields.description,
    language: material.text.language,
    fallback: material.text.fallback,
    topics: material.topics,
    publisher: material.publisher,
    licence: material.licence,
    edition: material.edition.label,
    checkedOn: material.edition.checkedOn,
    nextCheck: material.edition.nextCheck,
    downloads,
  };
}

function downloadView(file: MaterialFileFacts, language: Language): DownloadView {
  return {
    href: fileUrl(file.sha256, file.name),
    language: file.language,
    endonym: endonym(file.language),
    kilobytes: Math.max(1, Math.round(file.size / 1024)),
    own: file.language === interfaceLanguageOf(language),
  };
}
