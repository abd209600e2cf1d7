import { asList } from '../../core/http/forms.ts';
import type { Language } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { newsPaths } from '../../news/paths.ts';
import { organisationPaths } from '../../organisations/paths.ts';
import { pagePaths } from '../../pages/paths.ts';
import type { TopicChoice } from '../../texts/topics/queries.ts';
import { barriers, places } from '../codes/rules.ts';
import { publicationPaths } from '../publication/paths.ts';
import { tellUsPaths } from './paths.ts';

/** The choices of the form in the reader's language; `values` as they were sent, or none. */
export function tellUsView(
  t: Translate,
  language: Language,
  topics: readonly TopicChoice[],
  values: Record<string, unknown>,
) {
  const texts = (value: unknown) => asList(value).map(String);
  const choice = ({ code, name }: { code: string; name: string }, spoken: string) => ({
    value: code,
    text: name,
    ...(spoken === language ? {} : { lang: spoken }),
  });
  return {
    values: {
      topic: values.topic,
      subtopics: texts(values.subtopics),
      barriers: texts(values.barriers),
      place: values.place,
      text: values.text ?? '',
      website: values.website ?? '',
    },
    topics: topics.map((topic) => choice(topic, topic.language)),
    subtopics: topics
      .filter(({ subtopics }) => subtopics.length > 0)
      .map((topic) => ({
        code: topic.code,
        name: topic.name,
        items: topic.subtopics.map((subtopic) => choice(subtopic, topic.language)),
      })),
    barriers: barriers.map((value) => ({ value, text: t(`tellUs:barriers.${value}`) })),
    places: places.map((value) => ({ value, text: t(`tellUs:places.${value}`) })),
  };
}

/** Where the pages about telling lead. */
export function tellUsLinks(language: Language) {
  return {
    form: tellUsPaths.form(language),
    finder: organisationPaths.finder(language),
    news: newsPaths.publicList(language),
    figures: publicationPaths.figures(language),
    contact: pagePaths.portal(language, 'contact'),
    privacy: pagePaths.portal(language, 'privacy'),
  };
}
