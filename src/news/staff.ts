import { type Request, type Response, Router } from 'express';
import { notFound, PortalError } from '../core/errors.ts';
import { type FieldErrors, parseForm } from '../core/http/forms.ts';
import { once } from '../core/http/once.ts';
import { notify, param, query, signedIn } from '../core/http/request.ts';
import type { Deps } from '../deps.ts';
import { topicsIn } from '../texts/topics/queries.ts';
import { createNews, publishNews, updateNews, withdrawNews } from './commands.ts';
import { previewOf } from './origin/queries.ts';
import { newsPaths } from './paths.ts';
import { canPublishNews } from './policy.ts';
import { linkChoices, listNews, type NewsRecord, newsFor } from './queries.ts';
import { publicationGaps } from './rules.ts';
import {
  basedOnSchema,
  linkNames,
  type NewsInput,
  newsFilterSchema,
  newsSchema,
  publicationSchema,
  withdrawalSchema,
} from './schema.ts';
import {
  gapItems,
  kindChoices,
  linkFacts,
  linkSelects,
  newsRow,
  newsStateBadge,
  originSteps,
  prefilled,
} from './view.ts';

interface Sent {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** Results and news: written as drafts, looked at as the public will see them, published, withdrawn. */
export function newsStaffRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/news', (req, _res, next) => next(canPublishNews(signedIn(req)) ? undefined : notFound()));
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/news', async (req, res) => {
    const person = signedIn(req);
    const filter = newsFilterSchema.parse(req.query);
    const { rows, more } = await listNews(deps.db, person, filter);
    const states = ['draft', 'published', 'withdrawn'] as const;
    const address = (state: string | undefined, page: number) => {
      const parts = new URLSearchParams({
        ...(state ? { state } : {}),
        ...(page > 1 ? { page: `${page}` } : {}),
      });
      return parts.size > 0 ? `${newsPaths.list}?${parts}` : newsPaths.list;
    };
    deps.pages.render(req, res, 'news/index', {
      title: t(req)('news-staff:list.title'),
      tabs: [undefined, ...states].map((state) => ({
        href: address(state, 1),
        text: t(req)(`news-staff:list.tabs.${state ?? 'all'}`),
        current: state === filter.state,
      })),
      rows: rows.map((row) => newsRow(t(req), person.language, row)),
      newerHref: filter.page > 1 ? address(filter.state, filter.page - 1) : null,
      olderHref: more ? address(filter.state, filter.page + 1) : null,
      paths: newsPaths,
    });
  });

  router.get('/news/new', (req, res) => showForm(req, res, null));

  router.post('/news', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(newsSchema, req.body);
    if (!form.ok) return showForm(req, res, null, { errors: form.errors, values: form.values });
    const errors = await linkErrors(req, form.data);
    if (Object.keys(errors).length > 0) return showForm(req, res, null, { errors, values: form.data });
    const address = await once(deps.db, req, async (tx) =>
      newsPaths.item(await createNews(deps, tx, person, form.data)),
    );
    notify(req, t(req)('news-staff:form.created'));
    res.redirect(303, address);
  });

  router.get('/news/:id', (req, res) => show(req, res));

  router.get('/news/:id/edit', async (req, res) => {
    await showForm(req, res, await newsFor(deps.db, signedIn(req), param(req, 'id')));
  });

  router.post('/news/:id/edit', async (req, res) => {
    const person = signedIn(req);
    const news = await newsFor(deps.db, person, param(req, 'id'));
    const form = parseForm(newsSchema, req.body);
    if (!form.ok) return showForm(req, res, news, { errors: form.errors, values: form.values });
    const errors = await linkErrors(req, form.data, news);
    if (Object.keys(errors).length > 0) return showForm(req, res, news, { errors, values: form.data });
    if (!(await updateNews(deps, person, news.id, basedOnSchema.parse(req.body), form.data))) {
      const changed = { errors: { _form: 'common:form.changedMeanwhile' }, values: form.data };
      return showForm(req, res, await newsFor(deps.db, person, news.id), changed, true);
    }
    notify(req, t(req)(`news-staff:form.saved.${news.state}`));
    res.redirect(303, newsPaths.item(news.id));
  });

  router.post('/news/:id/publication', async (req, res) => {
    const person = signedIn(req);
    const news = await newsFor(deps.db, person, param(req, 'id'));
    const form = parseForm(publicationSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    if (publicationGaps(news, news).length > 0) {
      return show(req, res, { errors: { _form: 'news-staff:errors.gaps' }, values: form.data });
    }
    try {
      const address = await once(deps.db, req, async (tx) => {
        await publishNews(deps, tx, person, news.id, basedOnSchema.parse(req.body), form.data);
        return newsPaths.item(news.id);
      });
      notify(req, t(req)(`news-staff:publication.done.${news.clusterId ? news.kind : 'news'}`));
      res.redirect(303, address);
    } catch (error) {
      if (!(error instanceof PortalError && error.kind === 'conflict')) throw error;
      const key = error.messageKey ?? 'common:form.changedMeanwhile';
      await show(req, res, { errors: { _form: key }, values: form.data });
    }
  });

  router.post('/news/:id/withdrawal', async (req, res) => {
    const person = signedIn(req);
    const news = await newsFor(deps.db, person, param(req, 'id'));
    const form = parseForm(withdrawalSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    const address = await once(deps.db, req, async (tx) => {
      await withdrawNews(deps, tx, person, news.id, form.data.reason);
      return newsPaths.item(news.id);
    });
    notify(req, t(req)('news-staff:withdrawal.done'));
    res.redirect(303, address);
  });

  return router;

  /** Topics and linked records must exist and be open to the person. */
  async function linkErrors(req: Request, input: NewsInput, current: Partial<NewsRecord> = {}) {
    const person = signedIn(req);
    const choices = await linkChoices(deps.db, person, input);
    const topics = new Set((await topicsIn(deps.db, person.language)).map(({ code }) => code));
    const errors: FieldErrors = {};
    if (!input.topics.every((code) => topics.has(code))) errors.topics = 'news-staff:errors.topics';
    for (const record of linkNames) {
      const id = input[`${record}Id`];
      const offered = choices.some((one) => one.record === record && one.id === id);
      const known = id === null || id === current[`${record}Id`] || offered;
      if (!known) errors[`${record}Id`] = 'news-staff:errors.link';
    }
    return errors;
  }

  async function show(req: Request, res: Response, sent?: Sent) {
    const person = signedIn(req);
    const news = await newsFor(deps.db, person, param(req, 'id'));
    const preview = await previewOf(deps.db, person, news.id);
    const german = deps.translations.for('de');
    const gaps = publicationGaps(news, news);
    const words = { title: news.title, teaser: news.teaser, body: news.body };
    const steps = originSteps(german, 'de', preview);
    deps.pages.render(
      req,
      res,
      'news/show',
      {
        title: news.title,
        news,
        badge: newsStateBadge(t(req), news.state),
        facts: linkFacts(t(req), news),
        gaps: gapItems(t(req), signedIn(req), news, gaps),
        words,
        // The newest words stand at the end of the way, also while older ones are public.
        steps: steps.map((step) => (step.state === 'current' ? { ...step, title: news.title } : step)),
        originTitle: german('news:origin.title'),
        publicHref: news.state === 'published' ? newsPaths.public('de', news.slug) : null,
        mayPublish: news.state !== 'published' || !news.current,
        settlesCluster: news.kind === 'result' && news.clusterId !== null,
        values: {
          clusterTitle: news.clusterPublic?.title ?? '',
          clusterDescription: news.clusterPublic?.description ?? '',
          reason: '',
          ...sent?.values,
        },
        errors: sent?.errors ?? {},
        paths: newsPaths,
      },
      { status: sent ? 422 : 200 },
    );
  }

  async function showForm(req: Request, res: Response, news: NewsRecord | null, sent?: Sent, clash = false) {
    const person = signedIn(req);
    const about = linkNames.find((name) => query(req, name) !== '');
    const asked = about && !news ? { [`${about}Id`]: uuidOrNull(query(req, about)) } : {};
    const choices = await linkChoices(deps.db, person, news ?? asked);
    const start = news ?? {
      kind: 'result',
      ...(about ? prefilled(choices, about, query(req, about)) : {}),
    };
    const topics = await topicsIn(deps.db, person.language);
    deps.pages.render(
      req,
      res,
      'news/form',
      {
        title: t(req)(news ? 'news-staff:form.editTitle' : 'news-staff:form.newTitle'),
        news,
        values: { ...start, ...sent?.values },
        errors: sent?.errors ?? {},
        clash,
        kinds: kindChoices(t(req)),
        links: linkSelects(t(req), person.language, choices),
        topics: topics.map(({ code, name }) => ({ value: code, text: name })),
        paths: newsPaths,
      },
      { status: sent ? 422 : 200 },
    );
  }
}

function uuidOrNull(value: string): string | null {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : null;
}
