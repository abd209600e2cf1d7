import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import type { Person } from '../../../core/auth/person.ts';
import { PortalError } from '../../../core/errors.ts';
import { signedIn } from '../../../core/http/request.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import {
  csvChunks,
  type SheetFormat,
  type SheetRow,
  sheetMimes,
  writeSheet,
} from '../../../core/spreadsheets/write.ts';
import type { Deps } from '../../../deps.ts';
import { figuresFor } from '../figures/queries.ts';
import { queryOf } from '../filter/view.ts';
import { narrowingOf, periodOf, periodsOf } from '../rules.ts';
import { monitoringFilterSchema, sheetFormatSchema } from '../schema.ts';
import type { MonitoringWords } from '../view.ts';
import { recordExport } from './commands.ts';
import { countOwnReports, ownReportRows } from './queries.ts';
import { figureSheet, reportColumns, reportSheetRow } from './view.ts';

/** What a spreadsheet program opens without trouble; CSV has no such limit. */
const mostSheetRows = 50_000;

/** The same filter as a file: the figures as the page shows them, and the own organisation's reports. */
export function exportRoutes(
  deps: Deps,
  wordsOf: (deps: Deps, person: Person) => Promise<MonitoringWords>,
): Router {
  const router = Router();

  router.get('/monitoring/figures', async (req, res) => {
    const person = signedIn(req);
    const filter = monitoringFilterSchema.parse(req.query);
    const format = sheetFormatSchema.parse(req.query.format);
    const today = isoDay(deps.clock());
    const [figures, words] = await Promise.all([
      figuresFor(deps.db, person, filter, today),
      wordsOf(deps, person),
    ]);
    const sheet = figureSheet(figures, words);
    const { bytes } = await writeSheet(format, sheet);
    await recordExport(deps, person, {
      what: 'figures',
      filter: queryOf(filter),
      rows: sheet.rows.length,
      format,
    });
    asFile(res, `monitoring-${today}`, format).send(bytes);
  });

  router.get('/monitoring/own-reports', async (req, res) => {
    const person = signedIn(req);
    const filter = monitoringFilterSchema.parse(req.query);
    const format = sheetFormatSchema.parse(req.query.format);
    const today = isoDay(deps.clock());
    const narrowed = narrowingOf(filter);
    const period = periodOf(periodsOf(filter, today).quarters) ?? {
      from: today.slice(0, 7),
      to: today.slice(0, 7),
    };
    const [count, words] = await Promise.all([
      countOwnReports(deps.db, person, narrowed, period),
      wordsOf(deps, person),
    ]);
    if (format !== 'csv' && count > mostSheetRows) {
      throw new PortalError('tooLarge', { messageKey: 'monitoring-staff:errors.tooManyRows' });
    }
    await recordExport(deps, person, { what: 'reports', filter: queryOf(filter), rows: count, format });
    const columns = reportColumns(words);
    const rows = async function* (): AsyncGenerator<SheetRow> {
      for await (const report of ownReportRows(deps.db, person, narrowed, period))
        yield reportSheetRow(report, words);
    };
    const file = asFile(res, `meldungen-${today}`, format);
    if (format === 'csv') {
      await pipeline(csvChunks({ columns, rows: rows() }), file);
      return;
    }
    const title = words.t('monitoring-staff:sheet.reports');
    const list: SheetRow[] = [];
    for await (const row of rows()) list.push(row);
    const { bytes } = await writeSheet(format, { title, columns, rows: list });
    file.send(bytes);
  });

  return router;
}

function asFile(res: Response, name: string, format: SheetFormat): Response {
  return res.set({
    'Content-Type': sheetMimes[format],
    'Content-Disposition': `attachment; filename="${name}.${format}"`,
    'Cache-Control': 'no-store',
  });
}
