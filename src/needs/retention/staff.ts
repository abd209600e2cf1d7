import { Router } from 'express';
import { notFound } from '../../core/errors.ts';
import { signedIn } from '../../core/http/request.ts';
import { formatDate, formatNumber } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { retentionPaths } from './paths.ts';
import { canReadRetention } from './policy.ts';
import { lastRun, retentionPlan } from './queries.ts';
import { firstKeptMonth } from './rules.ts';

const rows = ['reports', 'quarters', 'notes', 'citizens', 'publishedTables'] as const;

/** A dry run: what would be deleted tonight, and what the last night deleted. */
export function retentionRoutes(deps: Deps): Router {
  const router = Router();

  router.get(retentionPaths.page.replace('/staff', ''), async (req, res) => {
    const person = signedIn(req);
    if (!canReadRetention(person)) throw notFound();
    const t = deps.translations.for(person.language);
    const now = deps.clock();
    const [plan, last] = await Promise.all([retentionPlan(deps.db, now), lastRun(deps.db)]);
    const number = (value: unknown) =>
      typeof value === 'number' ? formatNumber(person.language, value) : '–';
    deps.pages.render(req, res, 'needs/retention/plan', {
      title: t('retention-staff:title'),
      rows: rows.map((name) => [
        { text: t(`retention-staff:rows.${name}`), note: t(`retention-staff:rules.${name}`) },
        { text: number(plan[name]) },
        { text: number(last?.numbers[name]) },
      ]),
      firstKept: formatDate(person.language, firstKeptMonth(now), 'month'),
      lastRun: last ? formatDate(person.language, last.at, 'dateTime') : null,
    });
  });

  return router;
}
