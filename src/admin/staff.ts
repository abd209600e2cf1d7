import { join } from 'node:path';
import { Router } from 'express';
import { z } from 'zod';
import { canReadAudit, canReadOutbox } from '../accounts/policy.ts';
import { audit } from '../core/db/audit.ts';
import { notFound } from '../core/errors.ts';
import { notify, param, query, signedIn } from '../core/http/request.ts';
import { retryMail } from '../core/mail/deliver.ts';
import { showroomComponents } from '../core/views/showroom.ts';
import type { Deps } from '../deps.ts';
import { adminPaths } from './paths.ts';
import { auditPage, outboxMail, outboxPage } from './queries.ts';
import { auditRow, outboxRow } from './view.ts';

const viewsDir = join(import.meta.dirname, '../../views');

const cursor = z.uuid().nullable().catch(null);

/** Outbox and audit trail. */
export function adminRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/outbox', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const { rows, next } = await outboxPage(deps.db, person, cursor.parse(query(req, 'after')));
    deps.pages.render(req, res, 'admin/outbox', {
      title: t('admin-staff:outbox.title'),
      rows: rows.map((row) => outboxRow(row, t, person.language)),
      nextHref: next ? `${adminPaths.outbox}?after=${next}` : null,
      smtp: deps.smtp !== null,
    });
  });

  router.get('/outbox/:id', async (req, res) => {
    const person = signedIn(req);
    const mail = await outboxMail(deps.db, person, mailId(param(req, 'id')));
    deps.pages.render(req, res, 'admin/mail', {
      title: mail.subject,
      mail,
      smtp: deps.smtp !== null,
      paths: adminPaths,
    });
  });

  router.post('/outbox/:id/retry', async (req, res) => {
    const person = signedIn(req);
    if (!canReadOutbox(person)) throw notFound();
    const id = mailId(param(req, 'id'));
    if (await retryMail(deps, id)) {
      await deps.db.$transaction((tx) =>
        audit(tx, person, { action: 'mail.retry', recordType: 'mail', recordId: id }),
      );
      notify(req, deps.translations.for(person.language)('admin-staff:outbox.retried'));
    }
    res.redirect(303, adminPaths.mail(id));
  });

  router.get('/audit', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const recordType = query(req, 'record');
    const { rows, next } = await auditPage(deps.db, person, {
      recordType,
      after: cursor.parse(query(req, 'after')),
    });
    const filter = recordType ? `record=${encodeURIComponent(recordType)}&` : '';
    deps.pages.render(req, res, 'admin/audit', {
      title: t('admin-staff:audit.title'),
      rows: rows.map((row) => auditRow(row, t, person.language)),
      recordType,
      nextHref: next ? `${adminPaths.audit}?${filter}after=${next}` : null,
    });
  });

  router.get('/showroom', async (req, res) => {
    const person = signedIn(req);
    if (!canReadAudit(person)) throw notFound();
    deps.pages.render(req, res, 'showroom/index', {
      title: deps.translations.for(person.language)('admin-staff:showroom'),
      components: await showroomComponents(viewsDir),
    });
  });

  return router;
}

function mailId(value: string): string {
  const id = z.uuid().safeParse(value);
  if (!id.success) throw notFound();
  return id.data;
}
