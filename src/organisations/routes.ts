import { Router } from 'express';
import { notFound } from '../core/errors.ts';
import { param } from '../core/http/request.ts';
import { isoDay } from '../core/i18n/format.ts';
import { interfaceLanguageOf } from '../core/i18n/languages.ts';
import { berlinTime } from '../core/i18n/zonedTime.ts';
import type { Deps } from '../deps.ts';
import { topicsIn } from '../texts/topics/queries.ts';
import { organisationPaths } from './paths.ts';
import { adviceCentres, publicDirectory, publicOrganisation } from './queries.ts';
import { findAdvice } from './rules.ts';
import { finderSchema } from './schema.ts';
import { finderOptions, officeHours, resultGroups, spokenByDay, topicLinks, topicsOf } from './view.ts';

/** The topic whose pages offer a quick way out: violence, coercion, trafficking. */
const violence = 'FGK';

/** The finder and the directory. */
export function organisationRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });

  router.get('/help', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const [centres, topics] = await Promise.all([
      adviceCentres(deps.db, req.lang),
      topicsIn(deps.db, req.lang),
    ]);
    const options = finderOptions(t, req.lang, centres, topics);
    const asked = finderSchema.parse(req.query);
    const topic = options.topics.find(({ value }) => value === asked.topic);
    const language = options.languages.find(({ value }) => value === asked.language);
    const filter = { topic: topic?.value, town: asked.town, language: language?.value };
    const chosen = Object.values(filter).some(Boolean);
    const found = chosen ? findAdvice(centres, filter) : null;
    const offered = topics.filter(({ code }) => options.topics.some(({ value }) => value === code));
    deps.pages.render(req, res, 'organisations/finder', {
      title: topic
        ? t('organisations:finder.titleFor', { topic: topic.text })
        : t('organisations:finder.title'),
      description: t('organisations:finder.lead'),
      filter,
      options,
      groups: found ? resultGroups(t, req.lang, topics, found, filter, language?.text ?? '') : [],
      links: chosen ? [] : topicLinks(req.lang, offered),
      quickExit: topic?.value === violence,
      paths: organisationPaths,
    });
  });

  router.get('/organisations', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const directory = await publicDirectory(deps.db, req.lang);
    deps.pages.render(req, res, 'organisations/directory', {
      title: t('organisations:directory.title'),
      description: t('organisations:directory.lead'),
      partners: directory.filter(({ partner }) => partner),
      advising: directory.filter(({ partner, givesAdvice }) => !partner && givesAdvice),
      others: directory.filter(({ partner, givesAdvice }) => !partner && !givesAdvice),
      paths: organisationPaths,
    });
  });

  router.get('/organisations/:code', async (req, res) => {
    const organisation = await publicOrganisation(deps.db, req.lang, param(req, 'code'));
    if (!organisation) throw notFound();
    const locale = interfaceLanguageOf(req.lang);
    const t = deps.translations.for(locale);
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    const now = deps.clock();
    const berlin = { day: isoDay(now), time: berlinTime(now) };
    const topics = topicsOf(organisation, await topicsIn(deps.db, req.lang));
    deps.pages.render(req, res, 'organisations/organisation', {
      title: organisation.name,
      description: organisation.description,
      organisation,
      offices: officeHours(t, organisation, berlin),
      spokenByDay: spokenByDay(t, organisation, (code) => names.of(code) ?? code),
      topicHrefs: organisation.givesAdvice ? topicLinks(req.lang, topics) : [],
      overdue: organisation.nextCheck < berlin.day,
      quickExit: organisation.contact.topics.includes(violence),
      paths: organisationPaths,
    });
  });

  return router;
}
