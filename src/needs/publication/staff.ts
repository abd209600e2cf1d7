import { type Request, type Response, Router } from 'express';
import { forbidden, notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { formatDate, formatNumber, isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { tableCodes } from '../disclosure/tables/rules.ts';
import { monitoringPaths } from '../monitoring/paths.ts';
import { monthsOfQuarter } from '../monitoring/rules.ts';
import { needPaths } from '../paths.ts';
import { canReadNeeds } from '../policy.ts';
import { openForCorrection, publishTable, withdrawTable } from './commands.ts';
import { type Choice, type Draft, draftTable } from './drafts/queries.ts';
import { publicationPaths } from './paths.ts';
import { canPublishFigures } from './policy.ts';
import { lockedSince, publishedTables, tableFor } from './queries.ts';
import {
  closedQuarters,
  type PublishedFigures,
  quarterCode,
  quartersBetween,
  type TableAudit,
  tableName,
  totalCost,
} from './rules.ts';
import { choiceSchema, publishSchema, reasonSchema } from './schema.ts';
import { settingsRoutes } from './settings/staff.ts';
import { figuresView, listedName, listedSpan, periodWord } from './view.ts';

type Failed = { errors: FieldErrors; values: Record<string, unknown> };
const quartersOffered = 12;

/** Publishing tables, correcting and withdrawing them, and the thresholds. */
export function publicationStaffRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/monitoring/publication', (req, _res, next) => {
    const person = signedIn(req);
    if (!canReadNeeds(person)) return next(notFound());
    next(canPublishFigures(person) ? undefined : forbidden('publication-staff:errors.mayNotPublish'));
  });

  router.get('/monitoring/publication', (req, res) => showList(req, res));

  router.get('/monitoring/publication/preview', async (req, res) => {
    const form = parseForm(choiceSchema(closed()), req.query);
    if (!form.ok) return showList(req, res, form);
    await showPreview(req, res, form.data);
  });

  router.post('/monitoring/publication', async (req, res) => {
    const person = signedIn(req);
    const chosen = parseForm(choiceSchema(closed()), req.body);
    if (!chosen.ok) return showList(req, res, chosen);
    const form = parseForm(publishSchema, req.body);
    if (!form.ok) return showPreview(req, res, chosen.data, form);
    const t = deps.translations.for(person.language);
    const outcome: { refused: string | null } = { refused: null };
    const location = await once(deps.db, req, async (tx) => {
      const published = await publishTable(deps, tx, person, chosen.data, form.data);
      if (typeof published === 'string') {
        outcome.refused = published;
        return '';
      }
      notify(req, t('publication-staff:done.published', { version: published.version }));
      return publicationPaths.table(published.id);
    });
    if (outcome.refused || !location) {
      const errors = {
        [outcome.refused === 'noNote' ? 'note' : '_form']:
          `publication-staff:errors.${outcome.refused ?? 'changed'}`,
      };
      return showPreview(req, res, chosen.data, { errors, values: { note: form.data.note } });
    }
    res.redirect(303, location);
  });

  router.use(settingsRoutes(deps));

  router.get('/monitoring/publication/:id', (req, res) => showTable(req, res));

  router.post('/monitoring/publication/:id/withdrawal', (req, res) =>
    withReason(req, res, 'withdrawn', (tx, person, id, reason) =>
      withdrawTable(deps, tx, person, id, reason),
    ),
  );

  router.post('/monitoring/publication/:id/correction', (req, res) =>
    withReason(req, res, 'opened', openForCorrection),
  );

  return router;

  function closed(): Date[] {
    return closedQuarters(isoDay(deps.clock()), quartersOffered);
  }

  async function withReason(
    req: Request,
    res: Response,
    done: 'withdrawn' | 'opened',
    act: (...args: Parameters<typeof openForCorrection>) => Promise<void>,
  ) {
    const person = signedIn(req);
    const { id } = await tableFor(deps.db, person, param(req, 'id'));
    const form = parseForm(reasonSchema, req.body);
    if (!form.ok)
      return showTable(req, res, { errors: { [done]: form.errors.reason ?? '' }, values: form.values });
    const location = await once(deps.db, req, async (tx) => {
      await act(tx, person, id, form.data.reason);
      return publicationPaths.table(id);
    });
    notify(req, deps.translations.for(person.language)(`publication-staff:done.${done}`));
    res.redirect(303, location);
  }

  async function showList(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const [tables, locked] = await Promise.all([publishedTables(deps.db), lockedSince(deps.db)]);
    const quarters = closed().map((quarter) => ({
      value: quarterCode(quarter),
      text: periodWord(t, quarterCode(quarter)),
    }));
    const newest = new Map<string, number>();
    for (const table of tables)
      newest.set(tableName(table), Math.max(newest.get(tableName(table)) ?? 0, table.version));
    deps.pages.render(
      req,
      res,
      'needs/publication/list',
      {
        title: t('publication-staff:title'),
        monitoringHref: monitoringPaths.page,
        tables: tableCodes.map((code) => ({ value: code, text: t(`monitoring:tables.${code}`) })),
        quarters,
        rows: tables.map((table) => [
          {
            text: t(`monitoring:tables.${table.code}`),
            href: publicationPaths.table(table.id),
            ...(table.demo ? { mark: { text: t('monitoring:issue.demo') } } : {}),
          },
          { text: listedSpan(t, table) },
          { text: String(table.version) },
          { text: formatDate(person.language, table.publishedAt, 'date') },
          { badge: stateOf(t, table, newest.get(tableName(table)) ?? 0) },
          { text: t(`publication-staff:list.${isLocked(table, locked) ? 'locked' : 'open'}`) },
        ]),
        values: failed?.values ?? {
          code: 'topicPlace',
          unit: 'quarter',
          from: quarters[0]?.value,
          to: quarters[0]?.value,
        },
        errors: failed?.errors ?? {},
        paths: publicationPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function showPreview(req: Request, res: Response, choice: Choice, failed?: Failed) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const [draft, topics] = await Promise.all([
      draftTable(deps.db, choice, deps.clock()),
      topicsIn(deps.db, person.language),
    ]);
    const asked = {
      code: choice.code,
      unit: choice.unit,
      from: quarterCode(choice.from),
      to: quarterCode(choice.to),
    };
    if (typeof draft === 'string') {
      return showList(req, res, { errors: { _form: `publication-staff:errors.${draft}` }, values: asked });
    }
    const words = {
      t,
      language: person.language,
      topics: new Map(topics.map(({ code, name }) => [code, name])),
    };
    const figures = figuresView(words, choice.code, draft.part.figures, draft.part.settings);
    deps.pages.render(
      req,
      res,
      'needs/publication/preview',
      {
        title: t('publication-staff:preview.title', { table: `${figures.title}, ${figures.span}` }),
        figures,
        cost: costLines(t, person.language, draft.audit),
        changes: changesOf(t, draft),
        needsNote: draft.corrected.length > 0,
        tip:
          hiddenShare(draft.audit) > 0.5 && choice.unit === 'quarter'
            ? t('publication-staff:preview.tip')
            : null,
        asked,
        hash: draft.hash,
        values: failed?.values ?? {},
        errors: failed?.errors ?? {},
        paths: publicationPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function showTable(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const table = await tableFor(deps.db, person, param(req, 'id'));
    const [topics, locked] = await Promise.all([topicsIn(deps.db, person.language), lockedSince(deps.db)]);
    const words = {
      t,
      language: person.language,
      topics: new Map(topics.map(({ code, name }) => [code, name])),
    };
    const figures = table.cells as unknown as PublishedFigures;
    const audit = table.audit as unknown as TableAudit;
    const again = new URLSearchParams({
      code: table.code,
      unit: figures.unit,
      from: quarterCode(table.fromQuarter),
      to: quarterCode(table.toQuarter),
    });
    const reported = new URLSearchParams({
      all: '1',
      from: monthsOfQuarter(again.get('from') ?? '')[0] ?? '',
      to: monthsOfQuarter(again.get('to') ?? '').at(-1) ?? '',
    });
    deps.pages.render(
      req,
      res,
      'needs/publication/table',
      {
        title: listedName(t, table),
        figures: figuresView(
          words,
          table.code as Choice['code'],
          figures,
          table.settings as unknown as Draft['part']['settings'],
        ),
        cost: costLines(t, person.language, audit),
        table,
        locked: isLocked(table, locked),
        publicHref: publicationPaths.figures(person.language, tableName(table), table.version),
        reportsHref: `${needPaths.list}?${reported}`,
        againHref: `${publicationPaths.preview}?${again}`,
        values: failed?.values ?? {},
        errors: failed?.errors ?? {},
        paths: publicationPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}

type Words = ReturnType<Deps['translations']['for']>;

function stateOf(t: Words, table: { version: number; withdrawnAt: Date | null }, newest: number) {
  if (table.withdrawnAt) return { text: t('publication-staff:list.withdrawn'), kind: 'warning' };
  if (table.version < newest) return { text: t('publication-staff:list.superseded') };
  return { text: t('publication-staff:list.live'), kind: 'success' };
}

function isLocked(table: { fromQuarter: Date; toQuarter: Date }, locked: ReadonlyMap<number, Date>): boolean {
  return quartersBetween(table.fromQuarter, table.toQuarter).every((quarter) =>
    locked.has(quarter.getTime()),
  );
}

function hiddenShare(audit: TableAudit): number {
  const { primary, secondary, cells } = totalCost(audit);
  return (primary + secondary) / Math.max(cells, 1);
}

function costLines(t: Words, language: string, audit: TableAudit): string[] {
  const cost = totalCost(audit);
  const hidden = cost.primary + cost.secondary;
  const share = (part: number, whole: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
      part / Math.max(whole, 1),
    );
  const number = (value: number) => formatNumber(language, value);
  const solved = Object.values(audit.slices).reduce((sum, slice) => sum + slice.solved, 0);
  const withheld = Object.entries(audit.slices).flatMap(([period, slice]) =>
    slice.withheld ? [period] : [],
  );
  return [
    t('publication-staff:preview.cells', {
      share: share(hidden, cost.cells),
      hidden: number(hidden),
      cells: number(cost.cells),
    }),
    t('publication-staff:preview.persons', { share: share(cost.hiddenPersons, cost.persons) }),
    t('publication-staff:preview.primary', { number: number(cost.primary) }),
    t('publication-staff:preview.secondary', { number: number(cost.secondary) }),
    t('publication-staff:preview.coarsened', { number: number(cost.coarsened) }),
    ...(withheld.length > 0
      ? [
          t('publication-staff:preview.withheld', {
            periods: withheld.map((period) => periodWord(t, period)).join(', '),
          }),
        ]
      : []),
    ...(solved > 0
      ? [
          t('publication-staff:preview.audit', {
            solved: number(solved),
            milliseconds: number(audit.milliseconds),
          }),
        ]
      : []),
  ];
}

/** What becomes different from the version before. */
function changesOf(t: Words, { before, part, corrected }: Draft): string[] {
  const old = before ? (before.cells as unknown as PublishedFigures) : null;
  const changed = part.figures.periods.reduce((sum, period) => {
    const [was, is] = [old?.slices[period] ?? {}, part.figures.slices[period] ?? {}];
    return sum + Object.keys(is).filter((key) => String(was[key]) !== String(is[key])).length;
  }, 0);
  return [
    ...(before ? [t('publication-staff:preview.before', { version: before.version, number: changed })] : []),
    ...(corrected.length > 0
      ? [
          t('publication-staff:preview.corrected', {
            periods: corrected.map((period) => periodWord(t, period)).join(', '),
          }),
        ]
      : []),
  ];
}
