import { type Request, type Response, Router } from 'express';
import { forbidden } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { formatDate, formatNumber } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { topicsIn } from '../../../texts/topics/queries.ts';
import { clusterFor } from '../../clusters/queries.ts';
import { codeName } from '../../codes/view.ts';
import { needPaths } from '../../paths.ts';
import { canCluster } from '../../policy.ts';
import { reportFor } from '../../queries.ts';
import { termsFor } from '../../search/queries.ts';
import { searchWords } from '../../search/rules.ts';
import { needStates } from '../../states/queries.ts';
import { stateName } from '../../states/view.ts';
import { addressWith, reportFields, subject, wordsFor } from '../../view.ts';
import { assessmentOf } from '../assessment/queries.ts';
import { assessmentView } from '../assessment/view.ts';
import { type BulkChange, changeMany } from '../commands.ts';
import { triagePaths } from '../paths.ts';
import { idsOf } from '../queries.ts';
import { bulkLimit } from '../rules.ts';
import { bulkSchema, needFilterSchema } from '../schema.ts';
import { undoMany } from '../undo/commands.ts';
import { undoFormSchema } from '../undo/schema.ts';

type Bulk = ReturnType<typeof bulkSchema.parse>;

interface ListPages {
  showList(
    req: Request,
    res: Response,
    failed?: { errors: FieldErrors; values: Record<string, unknown> },
  ): Promise<void>;
  newClusterOf(
    req: Request,
    ids: readonly string[],
  ): Promise<{ title: string; topic: string; place: string }>;
}

/** What coordinators do to many reports at once, taking it back, and a report beside the list. */
export function triageActionRoutes(deps: Deps, { showList, newClusterOf }: ListPages): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.post('/needs/triage', async (req, res) => {
    const person = signedIn(req);
    if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
    const form = parseForm(bulkSchema, req.body);
    if (!form.ok) return showList(req, res, form);
    const bulk = form.data;
    const seen = await chosen(req, bulk);
    if (seen.size === 0) return failed(req, res, 'needs-staff:errors.noneChosen');
    if (seen.size > bulkLimit) return failed(req, res, 'triage-staff:errors.tooMany');
    const change = await changeOf(req, bulk, [...seen.keys()]);
    if (bulk.scope === 'all' && !bulk.confirmed) return confirm(req, res, bulk, seen.size);
    const back = backOf(req, bulk);
    const location = await once(deps.db, req, async (tx) => {
      const { id, changed, skipped } = await changeMany(deps, tx, person, seen, change);
      notify(
        req,
        [
          t(req)(`triage-staff:done.${bulk.action}`, { count: changed }),
          ...(changed > 0 && change.action === 'urgency' && change.urgency === 'danger'
            ? [t(req)('triage-staff:done.danger')]
            : []),
          ...(skipped > 0 ? [t(req)('triage-staff:done.skipped', { count: skipped })] : []),
        ].join(' '),
        changed > 0 ? 'success' : 'info',
      );
      return id ? `${back}${back.includes('?') ? '&' : '?'}done=${id}` : back;
    });
    res.redirect(303, location);
  });

  router.post('/needs/triage/undo', async (req, res) => {
    const person = signedIn(req);
    if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
    const form = parseForm(undoFormSchema, req.body);
    if (!form.ok) return showList(req, res, form);
    const { undone, kept } = await deps.db.$transaction((tx) => undoMany(tx, person, form.data.bulk));
    notify(
      req,
      [
        t(req)('triage-staff:undone', { count: undone }),
        ...(kept > 0 ? [t(req)('triage-staff:keptAsIs', { count: kept })] : []),
      ].join(' '),
    );
    const filter = needFilterSchema.parse(Object.fromEntries(new URLSearchParams(form.data.back)));
    res.redirect(303, addressWith(needPaths.list, filter));
  });

  router.get('/needs/triage/:id', async (req, res) => {
    const person = signedIn(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    const [topics, assessment] = await Promise.all([
      topicsIn(deps.db, person.language),
      assessmentOf(deps.db, person, report.id),
    ]);
    const words = wordsFor(t(req), person.language, topics);
    deps.pages.render(req, res, 'needs/triage/preview', {
      title: subject(report, words.topics),
      report,
      meta: [codeName(t(req), 'place', report.place), formatDate(person.language, report.month, 'month')],
      fields: reportFields(report, words).filter(
        ({ term, ...field }) => 'badge' in field || field.text !== '',
      ),
      note: assessment.note,
      assessment: assessmentView(report, assessment, words),
      gathers: canCluster(person),
      href: needPaths.report(report.id),
    });
  });

  return router;

  /** The ticked reports with the versions seen, or all that the filter of the address finds. */
  async function chosen(req: Request, bulk: Bulk): Promise<Map<string, number | null>> {
    if (bulk.scope === 'ticked') return new Map(bulk.reports.map(({ id, version }) => [id, version]));
    const filter = needFilterSchema.parse(req.query);
    const german = deps.translations.for('de');
    const terms = await termsFor(deps.db, searchWords(filter.q ?? ''), (place) =>
      codeName(german, 'place', place),
    );
    const until = bulk.until ? new Date(bulk.until) : deps.clock();
    return new Map((await idsOf(deps.db, signedIn(req), filter, terms, until)).map((id) => [id, null]));
  }

  async function changeOf(req: Request, bulk: Bulk, ids: readonly string[]): Promise<BulkChange> {
    switch (bulk.action) {
      case 'urgency':
        return { action: 'urgency', urgency: bulk.urgency ?? 'reported' };
      case 'topic':
        return { action: 'topic', topic: bulk.topic ?? '' };
      case 'close':
        return { action: 'close', state: bulk.state ?? '', reason: bulk.reason ?? '' };
      case 'cluster':
        if (bulk.cluster === 'new') return { action: 'cluster', cluster: await newClusterOf(req, ids) };
        return {
          action: 'cluster',
          cluster: { id: (await clusterFor(deps.db, signedIn(req), bulk.cluster ?? '')).id },
        };
      default:
        return { action: bulk.action };
    }
  }

  /** Back to the list as it was, or to the report that it was done from. */
  function backOf(req: Request, bulk: Bulk): string {
    const [only] = bulk.reports;
    if (req.query.from === 'report' && only) return needPaths.report(only.id);
    return addressWith(needPaths.list, needFilterSchema.parse(req.query));
  }

  function failed(req: Request, res: Response, key: string) {
    return showList(req, res, { errors: { reports: key }, values: req.body as Record<string, unknown> });
  }

  async function confirm(req: Request, res: Response, bulk: Bulk, count: number) {
    const person = signedIn(req);
    const filter = needFilterSchema.parse(req.query);
    const [topics, states] = await Promise.all([topicsIn(deps.db, person.language), needStates(deps.db)]);
    const cluster =
      bulk.cluster && bulk.cluster !== 'new' ? (await clusterFor(deps.db, person, bulk.cluster)).title : null;
    const { topics: names } = wordsFor(t(req), person.language, topics);
    const target = {
      seen: '',
      unseen: '',
      urgency:
        bulk.urgency === 'reported'
          ? t(req)('triage-staff:asReported')
          : codeName(t(req), 'urgency', bulk.urgency ?? 'normal'),
      cluster: cluster ?? t(req)('needs-staff:list.newCluster'),
      topic: names.get(bulk.topic ?? '') ?? '',
      close: stateName(states, bulk.state ?? '', person.language),
    }[bulk.action];
    deps.pages.render(req, res, 'needs/triage/confirm', {
      title: t(req)('triage-staff:confirm.title', { count, number: formatNumber(person.language, count) }),
      what: t(req)(`triage-staff:confirm.${bulk.action}`, { target }),
      bulk,
      until: bulk.until,
      action: addressWith(triagePaths.bulk, filter),
      backHref: addressWith(needPaths.list, filter),
      listHref: needPaths.list,
    });
  }
}
