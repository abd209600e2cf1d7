import { type Request, type Response, Router } from 'express';
import { notFound } from '../../../core/errors.ts';
import { sendFile } from '../../../core/files/serve.ts';
import type { FieldErrors } from '../../../core/http/forms.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { demandCoordinator } from '../../policy.ts';
import { meetingFor } from '../../queries.ts';
import { agendaPaths } from '../paths.ts';
import { agendaFor, itemAmong } from '../queries.ts';
import { attachFile, removeAttachment } from './commands.ts';
import { attachmentName, attachmentType } from './rules.ts';

type ShowItem = (req: Request, res: Response, errors: FieldErrors) => Promise<void>;

/** Files of agenda items: attached by coordinators, read by those who may see the item. */
export function attachmentStaffRoutes(deps: Deps, showItem: ShowItem): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.post('/meetings/:id/agenda/:item/attachments', async (req, res) => {
    const person = signedIn(req);
    const { meeting, item } = await found(req);
    demandCoordinator(person);
    const file = req.uploads?.find(({ field, name }) => field === 'file' && name !== '');
    const mime = file && !file.tooLarge ? await attachmentType(file.bytes) : null;
    if (!file) return showItem(req, res, { file: 'agenda-staff:errors.file.missing' });
    if (file.tooLarge) return showItem(req, res, { file: 'agenda-staff:errors.file.tooLarge' });
    if (!mime) return showItem(req, res, { file: 'agenda-staff:errors.file.type' });
    const name = attachmentName(file.name, mime);
    const outcome = await deps.db.$transaction((tx) =>
      attachFile(tx, person, meeting.id, item.id, { bytes: file.bytes, name, mime }),
    );
    if (outcome === 'tooMany') return showItem(req, res, { file: 'agenda-staff:errors.file.tooMany' });
    notify(req, t(req)(`agenda-staff:attachments.${outcome}`, { name }));
    res.redirect(303, `${agendaPaths.item(meeting.id, item.id)}#attachments`);
  });

  router.post('/meetings/:id/agenda/:item/attachments/:attachment/removal', async (req, res) => {
    const { meeting, item } = await found(req);
    demandCoordinator(signedIn(req));
    const attachment = item.attachments.find(({ id }) => id === param(req, 'attachment'));
    if (!attachment) throw notFound();
    const name = await removeAttachment(deps, signedIn(req), meeting.id, item.id, attachment.id);
    notify(req, t(req)('agenda-staff:attachments.removed', { name }));
    res.redirect(303, `${agendaPaths.item(meeting.id, item.id)}#attachments`);
  });

  router.get('/meetings/:id/agenda/:item/attachments/:attachment', async (req, res) => {
    const { item } = await found(req);
    const attachment = item.attachments.find(({ id }) => id === param(req, 'attachment'));
    if (!attachment) throw notFound();
    await sendFile(deps.db, req, res, attachment, 'private, no-store');
  });

  return router;

  async function found(req: Request) {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    return { meeting, item: itemAmong(await agendaFor(deps.db, person, meeting), param(req, 'item')) };
  }
}
