import { endonym, type Language, languageCodes } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { resolveLinks } from '../core/views/markdown.ts';
import { organisationPaths } from '../organisations/paths.ts';
import type { ReadableText } from '../texts/queries.ts';
import { pagePaths } from './paths.ts';
import type { Beside, ListedPage, PageRow } from './queries.ts';
import { isOverdue, slugFor } from './rules.ts';

const factKinds = ['todo', 'deadline', 'place', 'bring'] as const;

/** Where a page stands for a reader who gets its words in `textLanguage`. */
export function pageHref(page: PageRow, language: Language, textLanguage: string): string {
  return page.kind === 'portal'
    ? pagePaths.portal(language, page.code)
    : pagePaths.page(language, slugFor(page, textLanguage));
}

/** The same page in every language; where it is not translated, its source stands in. */
export function languageHrefs(page: PageRow, available: readonly string[]) {
  return Object.fromEntries(
    languageCodes.map((code) => [code, pageHref(page, code, available.includes(code) ? code : 'de')]),
  );
}

/** Stored HTML for this reader: links to pages lead to them in the reader's language. */
export function htmlFor(html: string, language: Language, pages: readonly ListedPage[]): string {
  return resolveLinks(html, (kind, code) => {
    if (kind === 'path') return code === 'help' ? organisationPaths.finder(language) : `/${language}/${code}`;
    const page = pages.find((each) => each.code === code);
    return page && listedHref(page, language);
  });
}

export function listedHref(page: ListedPage, language: Language): string {
  return page.kind === 'portal' ? pagePaths.portal(language, page.code) : pagePaths.page(language, page.slug);
}

/** What to do, by when, where and what to bring. */
export function keyFacts(t: Translate, text: ReadableText<'page'>, language: Language, pages: ListedPage[]) {
  return factKinds.map((kind) => ({
    kind,
    title: t(`pages:facts.${kind}`),
    html: htmlFor(text.html[kind] ?? '', language, pages),
    ...(text.fallback ? { lang: text.language } : {}),
  }));
}

export interface Message {
  kind: 'info' | 'warning';
  title?: string;
  text: string;
  items?: { text: string; href: string; lang: string }[];
}

/** What the reader has to know about the words before reading them. */
export function messages(
  t: Translate,
  page: PageRow,
  text: ReadableText<'page'>,
  reader: { language: Language; today: string; nextCheck: string },
): Message[] {
  const { language } = reader;
  const otherLanguages = languageCodes
    .filter((code) => text.available.includes(code))
    .map((code) => ({ text: endonym(code), href: pageHref(page, code, code), lang: code }));
  const german = [{ text: t('pages:messages.toGerman'), href: pageHref(page, 'de', 'de'), lang: 'de' }];
  const list: (Message | false)[] = [
    text.fallback && {
      kind: 'info',
      title: t(language === 'de-simple' ? 'pages:messages.notInSimple' : 'pages:messages.notTranslated'),
      text: t('pages:messages.languagesThatExist'),
      items: otherLanguages,
    },
    !text.fallback &&
      language === 'de-simple' && {
        kind: 'info',
        title: t('pages:messages.simpleTitle'),
        text: t('pages:messages.simpleText'),
        items: german,
      },
    text.outdated && {
      kind: 'warning',
      title: t('pages:messages.outdatedTitle'),
      text: t('pages:messages.outdatedText'),
      items: german,
    },
    isOverdue(page.nextCheck, reader.today) && {
      kind: 'warning',
      title: t('pages:messages.overdueTitle'),
      text: t('pages:messages.overdueText', { date: reader.nextCheck }),
    },
  ];
  return list.filter((message) => message !== false);
}

/** The pages that usually come next, in the editors' order. */
export function nextSteps(page: PageRow, language: Language, { pages }: Beside) {
  return page.nextSteps.flatMap((code) => {
    const step = pages.find((each) => each.code === code);
    if (!step) return [];
    const foreign = step.language === language ? {} : { lang: step.language, hintLang: step.language };
    return [{ href: listedHref(step, language), text: step.title, hint: step.text, ...foreign }];
  });
}

/** Tiles of life situations; those that exist in the reader's language stand first. */
export function tiles(pages: readonly ListedPage[], language: Language) {
  const tile = (page: ListedPage) => ({
    title: page.title,
    text: page.text,
    href: listedHref(page, language),
    drawing: page.picture,
    lang: page.language === language ? undefined : page.language,
  });
  return {
    own: pages.filter((page) => page.language === language).map(tile),
    german: pages.filter((page) => page.language !== language).map(tile),
  };
}
