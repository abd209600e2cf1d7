import { languageChoices } from '../core/i18n/languageChoices.ts';
import type { Language } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import type { TopicChoice } from '../texts/topics/queries.ts';
import { addressOf } from './contact/rules.ts';
import { type DayHours, doorState } from './hours/rules.ts';
import { organisationPaths } from './paths.ts';
import type { PublicOrganisation } from './queries.ts';
import { type AdviceFound, districtTowns } from './rules.ts';
import type { FinderFilter } from './schema.ts';

type Option = { value: string; text: string; lang?: string };

/** Choices of the finder's form. Only topics in which somebody advises are offered. */
export function finderOptions(
  t: Translate,
  language: Language,
  centres: readonly PublicOrganisation[],
  topics: readonly TopicChoice[],
) {
  const advised = new Set(centres.flatMap(({ contact }) => contact.topics));
  return {
    topics: topics
      .filter(({ code }) => advised.has(code))
      .map((topic): Option => ({ value: topic.code, ...named(topic, language) })),
    towns: districtTowns.map((town): Option => ({ value: town, text: t(`organisations:towns.${town}`) })),
    languages: languageChoices(
      language,
      centres.flatMap(({ contact }) => contact.languages),
    ),
  };
}

/** The groups of results, best first, each with what has to be said about it. */
export function resultGroups(
  t: Translate,
  language: Language,
  topics: readonly TopicChoice[],
  found: AdviceFound<PublicOrganisation>,
  filter: FinderFilter,
  languageName: string,
) {
  const asksLanguage = filter.language !== undefined && filter.language !== 'de';
  const groups = [
    {
      title: t('organisations:finder.matching', { count: found.matching.length }),
      text: asksLanguage ? t('organisations:finder.matchingText', { language: languageName }) : '',
      found: found.matching,
    },
    {
      title: t('organisations:finder.toAsk', { count: found.toAsk.length }),
      text: t('organisations:finder.toAskText', { language: languageName }),
      found: found.toAsk,
    },
    {
      title: t('organisations:finder.nearest'),
      text: found.without ? t(`organisations:finder.without.${found.without}`) : '',
      found: found.nearest,
    },
  ];
  return groups
    .filter((group) => group.found.length > 0)
    .map(({ title, text, found }) => ({
      title,
      text,
      centres: found.map((organisation) => ({
        organisation,
        topics: topicsOf(organisation, topics).map((topic) => named(topic, language)),
      })),
    }));
}

/** A link into the finder for each topic, for who has chosen nothing yet. */
export function topicLinks(language: Language, topics: readonly TopicChoice[]) {
  return topics.map((topic) => ({
    href: organisationPaths.finder(language, { topic: topic.code }),
    hint: topic.description,
    ...named(topic, language),
    ...(topic.language === language ? {} : { hintLang: topic.language }),
  }));
}

export function topicsOf(organisation: PublicOrganisation, topics: readonly TopicChoice[]): TopicChoice[] {
  return topics.filter(({ code }) => organisation.contact.topics.includes(code));
}

/** Offices of which hours or a closure are confirmed; of the others nothing is claimed. */
export function officeHours(
  t: Translate,
  organisation: PublicOrganisation,
  now: { day: string; time: string },
) {
  return organisation.offices
    .filter(({ hours, temporarilyClosedUntil }) => hours?.length || temporarilyClosedUntil)
    .map((office) => {
      const door = doorState(office, now);
      return {
        place: addressOf(office),
        door,
        closedUntil: door === 'temporarilyClosed' ? office.temporarilyClosedUntil : null,
        days: (office.hours ?? []).map((day) => ({
          term: t(`organisations:weekdays.${day.weekday}`),
          text: dayText(t, day),
        })),
      };
    });
}

function dayText(t: Translate, { kind, slots }: DayHours): string {
  if (kind !== 'slots') return t(`organisations:hours.${kind}`);
  return slots.map((slot) => t('organisations:hours.slot', { ...slot })).join(', ');
}

/** Which languages are spoken on which day, as far as that differs by day. */
export function spokenByDay(
  t: Translate,
  organisation: PublicOrganisation,
  nameOf: (code: string) => string,
) {
  const entries = organisation.services.flatMap(({ languages }) => languages);
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const codes = entries.filter((entry) => entry.weekday === weekday).map(({ language }) => language);
    return codes.length === 0
      ? []
      : [{ term: t(`organisations:weekdays.${weekday}`), text: [...new Set(codes)].map(nameOf).join(', ') }];
  });
}

function named(topic: TopicChoice, language: Language): { text: string; lang?: string } {
  return topic.language === language ? { text: topic.name } : { text: topic.name, lang: topic.language };
}
