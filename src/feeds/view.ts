import { type Language, languageCodes } from '../core/i18n/languages.ts';
import { aidPaths } from '../materials/aids/paths.ts';
import { materialPaths } from '../materials/paths.ts';
import { periodReportPaths } from '../needs/periodReports/paths.ts';
import { tellUsPaths } from '../needs/tellUs/paths.ts';
import { newsPaths } from '../news/paths.ts';
import { organisationPaths } from '../organisations/paths.ts';
import { pagePaths } from '../pages/paths.ts';
import type { PublicAddress } from './queries.ts';
import type { SitemapPage } from './rules.ts';

type Href = (language: Language) => string;

const portalPages = ['about', 'contact', 'imprint', 'privacy', 'accessibility'];

/** Addresses that exist without any record. */
export const fixedPages: Href[] = [
  pagePaths.home,
  pagePaths.list,
  organisationPaths.publicList,
  tellUsPaths.form,
  periodReportPaths.publicList,
  ...portalPages.map(
    (code): Href =>
      (language) =>
        pagePaths.portal(language, code),
  ),
];

const slugged: Record<
  Exclude<PublicAddress['kind'], 'info'>,
  (language: Language, slug: string) => string
> = {
  organisation: organisationPaths.public,
  material: materialPaths.material,
  aid: aidPaths.aid,
  news: newsPaths.public,
  report: periodReportPaths.public,
};

/** The same address in every language. */
export function inAllLanguages(baseUrl: string, href: Href): SitemapPage {
  return { alternates: Object.fromEntries(languageCodes.map((code) => [code, baseUrl + href(code)])) };
}

export function recordPages(baseUrl: string, addresses: readonly PublicAddress[]): SitemapPage[] {
  return [...Map.groupBy(addresses, ({ kind, id }) => `${kind} ${id}`).values()].flatMap((versions) => {
    const [first] = versions;
    if (!first) return [];
    if (first.kind !== 'info') {
      const href = slugged[first.kind];
      return [inAllLanguages(baseUrl, (language) => href(language, first.slug))];
    }
    const alternates = versions.map(({ language, slug }) => [
      language,
      baseUrl + pagePaths.page(language as Language, slug),
    ]);
    return [{ alternates: Object.fromEntries(alternates) }];
  });
}
