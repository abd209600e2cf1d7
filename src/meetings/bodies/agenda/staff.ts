import { type Request, type Response, Router } from 'express';
import { conflict, PortalError } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { meetingPaths } from '../../paths.ts';
import { seenSchema } from '../members/schema.ts';
import { bodyPaths } from '../paths.ts';
import { canManageBodies, demandBodyManager } from '../policy.ts';
import { type BodyRow, bodyFor } from '../queries.ts';
import { bodyTabs } from '../view.ts';
import { addStandardItem, moveStandardItem, removeStandardItem, updateStandardItem } from './commands.ts';
import { itemSeen, type StandardTopItem, standardAgendaFor, standardItemAmong } from './queries.ts';
import { directionSchema, standardItemSchema, visibilities } from './schema.ts';
import { itemFacts, parentChoices, standardAgendaView } from './view.ts';

/** The standard agenda of a body, item by item. */
export function standardAgendaRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/bodies/:body/agenda', async (req, res) => {
    const person = signedIn(req);
    const body = await bodyFor(deps.db, person, param(req, 'body'));
    const mayManage = canManageBodies(person);
    const agenda = await standardAgendaFor(deps.db, person, body.id);
    deps.pages.render(req, res, 'meetings/bodies/agenda', {
      title: t(req)('bodies-staff:agenda.title'),
      body,
      mayManage,
      tabs: bodyTabs(t(req), body, 'agenda'),
      ...standardAgendaView(t(req), body, agenda, mayManage),
      paths: { ...bodyPaths, meetings: meetingPaths.list },
    });
  });

  router.get('/bodies/:body/agenda/new', async (req, res) => {
    const { body, agenda } = await found(req);
    const parent = agenda.find(({ id }) => id === query(req, 'parent'));
    await showForm(req, res, body, agenda, {
      values: {
        visibility: parent?.visibility ?? 'internal',
        minutes: parent ? 5 : 15,
        parentId: parent?.id ?? '',
      },
    });
  });

  router.post('/bodies/:body/agenda', async (req, res) => {
    const person = signedIn(req);
    const { body, agenda } = await found(req);
    const form = parseForm(standardItemSchema, req.body);
    if (!form.ok) return showForm(req, res, body, agenda, { values: form.values, errors: form.errors });
    let errors: FieldErrors | null = null;
    try {
      const location = await once(deps.db, req, async (tx) => {
        const added = await addStandardItem(tx, person, body.id, form.data);
        if ('errors' in added) {
          errors = added.errors;
          throw conflict('common:form.invalid');
        }
        return `${bodyPaths.agenda(body.id)}#item-${added.id}`;
      });
      notify(req, t(req)('bodies-staff:agenda.added', { title: form.data.title }));
      res.redirect(303, location);
    } catch (error) {
      if (!errors) throw error;
      await showForm(req, res, body, agenda, { values: req.body, errors });
    }
  });

  router.get('/bodies/:body/agenda/:item', async (req, res) => {
    const { body, agenda } = await found(req);
    const item = standardItemAmong(agenda, param(req, 'item'));
    await showForm(req, res, body, agenda, { itemId: item.id, values: { ...item } });
  });

  router.post('/bodies/:body/agenda/:item', async (req, res) => {
    const person = signedIn(req);
    const { body, agenda } = await found(req);
    const item = standardItemAmong(agenda, param(req, 'item'));
    const { seen } = seenSchema.parse(req.body);
    const form = parseForm(standardItemSchema, req.body);
    const again = { itemId: item.id, seen };
    if (!form.ok) {
      return showForm(req, res, body, agenda, { ...again, values: form.values, errors: form.errors });
    }
    const saved = await updateStandardItem(deps, person, body.id, item.id, seen, form.data);
    if (saved === 'changedMeanwhile') {
      const now = (await found(req)).agenda;
      const theirs = standardItemAmong(now, item.id);
      return showForm(req, res, body, now, {
        itemId: item.id,
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs: itemFacts(t(req), now, theirs),
      });
    }
    if (saved !== 'saved') {
      return showForm(req, res, body, agenda, { ...again, values: req.body, errors: saved.errors });
    }
    notify(req, t(req)('bodies-staff:agenda.saved', { title: form.data.title }));
    res.redirect(303, `${bodyPaths.agenda(body.id)}#item-${item.id}`);
  });

  router.post('/bodies/:body/agenda/:item/position', async (req, res) => {
    const { body, agenda } = await found(req);
    const item = standardItemAmong(agenda, param(req, 'item'));
    const form = parseForm(directionSchema, req.body);
    if (!form.ok) throw new PortalError('badRequest');
    await moveStandardItem(deps, signedIn(req), body.id, item.id, form.data.direction);
    res.redirect(303, `${bodyPaths.agenda(body.id)}#item-${item.id}`);
  });

  router.post('/bodies/:body/agenda/:item/removal', async (req, res) => {
    const { body, agenda } = await found(req);
    const item = standardItemAmong(agenda, param(req, 'item'));
    const title = await removeStandardItem(deps, signedIn(req), body.id, item.id);
    notify(req, t(req)('bodies-staff:agenda.removed', { title }));
    res.redirect(303, bodyPaths.agenda(body.id));
  });

  return router;

  async function found(req: Request): Promise<{ body: BodyRow; agenda: StandardTopItem[] }> {
    const person = signedIn(req);
    const body = await bodyFor(deps.db, person, param(req, 'body'));
    demandBodyManager(person);
    return { body, agenda: await standardAgendaFor(deps.db, person, body.id) };
  }

  async function showForm(
    req: Request,
    res: Response,
    body: BodyRow,
    agenda: readonly StandardTopItem[],
    data: {
      itemId?: string;
      seen?: string;
      values: Record<string, unknown>;
      errors?: FieldErrors;
      theirs?: unknown;
    },
  ) {
    const say = t(req);
    const item = data.itemId ? standardItemAmong(agenda, data.itemId) : null;
    const top = agenda.find(({ id }) => id === item?.id);
    deps.pages.render(
      req,
      res,
      'meetings/bodies/agendaItem',
      {
        title: say(item ? 'bodies-staff:agenda.editTitle' : 'bodies-staff:agenda.newTitle'),
        body,
        item,
        parts: top?.parts.length ?? 0,
        seen: data.seen ?? (item ? itemSeen(item) : ''),
        values: data.values,
        errors: data.errors ?? {},
        theirs: data.theirs ?? null,
        parents: parentChoices(say, agenda, item?.id ?? null),
        visibilities: visibilities.map((value) => ({
          value,
          text: say(`meetings-staff:visibilities.${value}.name`),
          hint: say(`meetings-staff:visibilities.${value}.hint`),
        })),
        paths: { ...bodyPaths, meetings: meetingPaths.list },
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}
