import { type Request, type Response, Router } from 'express';
import type { Tx } from '../../core/db/client.ts';
import { forbidden, notFound, PortalError } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { formatDate, isoDay } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { Deps } from '../../deps.ts';
import { textPaths } from '../../texts/paths.ts';
import { tableCodes } from '../disclosure/tables/rules.ts';
import { canReadNeeds } from '../policy.ts';
import { publicationPaths } from '../publication/paths.ts';
import { canPublishFigures } from '../publication/policy.ts';
import { closedQuarters, quarterCode } from '../publication/rules.ts';
import { periodWord } from '../publication/view.ts';
import { createReport, publishReport, renewFigures, withdrawReport } from './commands.ts';
import { periodReportPaths } from './paths.ts';
import { issuedTables, type ListedReport, listReports, reportFor } from './queries.ts';
import {
  type Availability,
  availableTables,
  type IssuedTable,
  type Period,
  periodOf,
  reportablePeriods,
  unitOfYear,
} from './rules.ts';
import { basedOnSchema, creationSchema, withdrawalSchema } from './schema.ts';
import { reportContent } from './view.ts';

interface Sent {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

const quartersOffered = 8;
const stateKinds = { draft: 'warning', published: 'success', withdrawn: 'neutral' } as const;

/** Reports of closed quarters and years: made in one step, worded, looked at, published, withdrawn. */
export function periodReportStaffRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/monitoring/reports', (req, _res, next) => {
    const person = signedIn(req);
    if (!canReadNeeds(person)) return next(notFound());
    next(canPublishFigures(person) ? undefined : forbidden('reports-staff:errors.mayNotMake'));
  });
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/monitoring/reports', (req, res) => showList(req, res));

  router.post('/monitoring/reports', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(creationSchema(periods()), req.body);
    if (!form.ok) return showList(req, res, form);
    const { period, withTables } = form.data;
    try {
      const location = await once(deps.db, req, async (tx) =>
        periodReportPaths.report(await createReport(deps, tx, person, period, { withTables })),
      );
      notify(req, t(req)('reports-staff:done.made'));
      res.redirect(303, location);
    } catch (error) {
      await showList(req, res, { errors: conflictErrors(error), values: { ...req.body } });
    }
  });

  router.get('/monitoring/reports/:id', (req, res) => show(req, res));

  router.post('/monitoring/reports/:id/figures', (req, res) =>
    change(req, res, basedOnSchema, 'renewed', (tx, id, based) =>
      renewFigures(deps, tx, signedIn(req), id, based),
    ),
  );

  router.post('/monitoring/reports/:id/publication', (req, res) =>
    change(req, res, basedOnSchema, 'published', (tx, id, based) =>
      publishReport(deps, tx, signedIn(req), id, based),
    ),
  );

  router.post('/monitoring/reports/:id/withdrawal', (req, res) =>
    change(req, res, withdrawalSchema, 'withdrawn', (tx, id, data) =>
      withdrawReport(deps, tx, signedIn(req), id, data),
    ),
  );

  return router;

  function periods(): Period[] {
    return reportablePeriods(closedQuarters(isoDay(deps.clock()), quartersOffered));
  }

  async function change<T>(
    req: Request,
    res: Response,
    schema: Parameters<typeof parseForm<T>>[0],
    done: string,
    act: (tx: Tx, id: string, data: T) => Promise<void>,
  ) {
    const { row } = await reportFor(deps.db, signedIn(req), param(req, 'id'));
    const form = parseForm(schema, req.body);
    if (!form.ok) return show(req, res, form);
    try {
      const location = await once(deps.db, req, async (tx) => {
        await act(tx, row.id, form.data);
        return periodReportPaths.report(row.id);
      });
      notify(req, t(req)(`reports-staff:done.${done}`));
      res.redirect(303, location);
    } catch (error) {
      await show(req, res, { errors: conflictErrors(error), values: { ...req.body } });
    }
  }

  async function showList(req: Request, res: Response, sent?: Sent) {
    const person = signedIn(req);
    const [issued, reports] = await Promise.all([issuedTables(deps.db), listReports(deps.db, person)]);
    deps.pages.render(
      req,
      res,
      'needs/periodReports/list',
      {
        title: t(req)('reports-staff:title'),
        periods: periods()
          .map((period) => periodCard(t(req), period, issued, reports))
          .filter(({ possible }) => possible),
        rows: reports.map((report) => [
          {
            text: report.title,
            href: periodReportPaths.report(report.id),
            ...(person.language === 'de' ? {} : { lang: 'de' }),
            ...(report.demo ? { mark: { text: t(req)('monitoring:issue.demo') } } : {}),
          },
          { text: periodWord(t(req), periodOf(report).code) },
          { badge: stateBadge(t(req), report.state) },
          { text: report.publishedAt ? formatDate(person.language, report.publishedAt, 'date') : '–' },
        ]),
        errors: sent?.errors ?? {},
        withTables: sent?.values.withTables === 'on',
        paths: periodReportPaths,
        publicationHref: publicationPaths.list,
      },
      { status: sent ? 422 : 200 },
    );
  }

  async function show(req: Request, res: Response, sent?: Sent) {
    const person = signedIn(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    const { row, newest } = report;
    const german = { t: deps.translations.for('de'), language: 'de', lang: 'de' as const };
    const content = reportContent(german, report);
    deps.pages.render(
      req,
      res,
      'needs/periodReports/show',
      {
        title: newest.fields.title,
        row,
        newest,
        period: periodWord(t(req), periodOf(row).code),
        stateMark: stateBadge(t(req), row.state),
        report: content,
        tableWithdrawn: content.tables.some(({ figures }) => !figures),
        german: german.t,
        mayPublish: row.state !== 'published' || !newest.published,
        publicHref: row.state === 'published' ? periodReportPaths.public('de', row.slug) : null,
        pdfHref: row.state === 'published' ? periodReportPaths.pdf('de', row.slug) : null,
        editHref: textPaths.edit(row.textId, 'de'),
        translationsHref: `${textPaths.list}?kind=report`,
        values: sent?.values ?? {},
        errors: sent?.errors ?? {},
        paths: periodReportPaths,
      },
      { status: sent ? 422 : 200 },
    );
  }
}

/** What stands in the way; everything else is a failure. */
function conflictErrors(error: unknown): FieldErrors {
  if (!(error instanceof PortalError && error.kind === 'conflict')) throw error;
  return { _form: error.messageKey ?? 'common:form.changedMeanwhile' };
}

function stateBadge(t: Translate, state: ListedReport['state']) {
  return { text: t(`reports-staff:states.${state}`), kind: stateKinds[state] };
}

/** A period with the tables that are published about it, and those that are not, with the way to publish them. */
function periodCard(
  t: Translate,
  period: Period,
  issued: readonly IssuedTable[],
  reports: readonly ListedReport[],
) {
  const tables = availableTables(period, issued);
  const unit = unitOfYear(period.from.getUTCFullYear(), issued);
  const report = reports.find(
    ({ kind, fromQuarter }) => kind === period.kind && fromQuarter.getTime() === period.from.getTime(),
  );
  const complete = tables.filter(({ missing }) => missing.length === 0);
  // What appears as a whole year must not appear by quarters as well.
  const asYear = period.kind === 'quarter' && unit === 'year';
  return {
    code: period.code,
    name: periodWord(t, period.code),
    reportHref: report ? periodReportPaths.report(report.id) : null,
    reportState: report ? stateBadge(t, report.state) : null,
    possible: !asYear || report !== undefined,
    asWhole: period.kind === 'year' && unit === 'year',
    published: t('reports-staff:periods.published', { number: complete.length, of: tableCodes.length }),
    missing: asYear
      ? []
      : tables
          .filter(({ missing }) => missing.length > 0)
          .map((table) => ({
            text: t(`monitoring:tables.${table.code}`),
            href: previewHref(table, period, unit ?? period.kind),
          })),
  };
}

/** The preview of what is missing: the first quarter without it, or the whole year. */
function previewHref({ code, missing }: Availability, period: Period, unit: 'quarter' | 'year'): string {
  const [from, to] = unit === 'year' ? [period.from, period.to] : [missing[0], missing[0]];
  const query = new URLSearchParams({
    ...{ code, unit },
    from: quarterCode(from ?? period.from),
    to: quarterCode(to ?? period.to),
  });
  return `${publicationPaths.preview}?${query}`;
}
