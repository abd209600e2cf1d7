import { type Request, Router } from 'express';
import { PortalError } from '../../../core/errors.ts';
import { parseForm } from '../../../core/http/forms.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { meetingPaths } from '../../paths.ts';
import { meetingFor } from '../../queries.ts';
import { agendaFor, itemAmong } from '../queries.ts';
import { positionSchema } from '../schema.ts';
import { moveItem } from './commands.ts';

/** Moving an item, by a button or by hand. */
export function orderStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.post('/meetings/:id/agenda/:item/position', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const item = itemAmong(await agendaFor(deps.db, person, meeting), param(req, 'item'));
    const form = parseForm(positionSchema, req.body);
    if (!form.ok) throw new PortalError('badRequest');
    const outcome = await moveItem(deps, person, meeting.id, item.id, form.data);
    if (outcome !== 'moved') {
      const kind = outcome === 'lessVisible' ? 'info' : 'warning';
      notify(req, t(req)(`agenda-staff:order.${outcome}`, { title: item.title }), kind);
    }
    // The notice stands at the top of the page, and would not be seen at the item.
    const place = outcome === 'moved' ? `#item-${item.id}` : '';
    res.redirect(303, `${meetingPaths.meeting(meeting.id)}${place}`);
  });

  return router;
}
