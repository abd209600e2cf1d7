import { languageChoices } from '../../core/i18n/languageChoices.ts';
import type { Language } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { districtTowns } from '../../organisations/queries.ts';
import type { Listed } from '../queries.ts';
import type { HomeLists } from './queries.ts';

/** Choices of the finder's form, the same as on the finder's own page. */
export function finderChoices(t: Translate, language: Language, { topics, spoken }: HomeLists) {
  return {
    topics: topics.map(({ code, name, language: written }) => ({
      value: code,
      text: name,
      ...(written === language ? {} : { lang: written }),
    })),
    towns: districtTowns.map((town) => ({ value: town, text: t(`organisations:towns.${town}`) })),
    languages: languageChoices(language, spoken),
  };
}

/** Records as a list of links; those that are not translated yet carry their language. */
export function listed<T extends Listed>(
  list: readonly T[],
  language: Language,
  href: (language: Language, slug: string) => string,
) {
  return list.map((each) => ({
    ...each,
    href: href(language, each.slug),
    hint: each.text,
    text: each.title,
    lang: each.language === language ? undefined : each.language,
    hintLang: each.language === language ? undefined : each.language,
  }));
}
