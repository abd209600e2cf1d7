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

const order: readonly FoundKind[] = ['page', 'aid', 'material', 'organisation', 'portal'];

/** Results by kind, information first; but who typed the name of a place sees that place first. */
export function resultGroups(t: Translate, language: Language, found: readonly Found[]) {
  const kinds = found[0]?.byName ? ['organisation' as const, ...order] : order;
  return [...new Set(kinds)].flatMap((kind) => {
    const list = found.filter((each) => each.kind === kind);
    return list.length === 0
      ? []
      : [{ title: t(`pages:search.kinds.${kind}`), items: list.map((each) => resultLink(language, each)) }];
  });
}

function resultLink(language: Language, found: Found) {
  const titleLanguage = found.kind === 'organisation' ? 'de' : found.language;
  return {
    href: hrefOf[found.kind](language, found.slug),
    text: found.title,
    hint: found.text,
    ...(titleLanguage === language ? {} : { lang: titleLanguage }),
    ...(found.language === language ? {} : { hintLang: found.language }),
  };
}
