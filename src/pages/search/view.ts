import type { Language } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { aidPaths } from '../../materials/aids/paths.ts';
import { materialPaths } from '../../materials/paths.ts';
import { organisationPaths } from '../../organisations/paths.ts';
import { pagePaths } from '../paths.ts';
import type { Found, FoundKind } from './queries.ts';

const hrefOf: Record<FoundKind, (language: Language, slug: string) => string> = {
  page: pagePaths.page,
  portal: pagePaths.portal,
  organisation: organisationPaths.public,
  material: materialPaths.material,
  aid: aidPaths.aid,
};

/** Results by kind; the kind of the best one stands first. */
export function resultGroups(t: Translate, language: Language, found: readonly Found[]) {
  return [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, list]) => ({
    title: t(`pages:search.kinds.${kind}`),
    items: list.map((each) => {
      const titleLanguage = kind === 'organisation' ? 'de' : each.language;
      return {
        href: hrefOf[kind](language, each.slug),
        text: each.title,
        hint: each.text,
        lang: titleLanguage === language ? undefined : titleLanguage,
        hintLang: each.language === language ? undefined : each.language,
      };
    }),
  }));
}
