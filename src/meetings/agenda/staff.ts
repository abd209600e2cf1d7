import { type Request, type Response, Router } from 'express';
import { PortalError } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { clusterFor } from '../../needs/clusters/queries.ts';
import { organisationChoices } from '../../organisations/queries.ts';
import { meetingPaths } from '../paths.ts';
import { demandCoordinator } from '../policy.ts';
import { agendaChoices, type MeetingRow, meetingFor } from '../queries.ts';
import { whenText } from '../view.ts';
import { addItem, moveItem, putClusterOnAgenda, removeItem, updateItem } from './commands.ts';
import { agendaPaths } from './paths.ts';
import { type AgendaItemRow, agendaFor, itemAmong } from './queries.ts';
import {
  clusterChoiceSchema,
  itemSchema,
  itemVersionSchema,
  positionSchema,
  visibilities,
} from './schema.ts';
import { figuresView } from './view.ts';

/** Writing the agenda, item by item or from a cluster. */
export function agendaStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/agenda/new', async (req, res) => {
    const meeting = await meetingFor(deps.db, signedIn(req), param(req, 'id'));
    demandCoordinator(signedIn(req));
    await showForm(req, res, { meeting, values: { visibility: 'internal', minutes: 15 } });
  });

  router.post('/meetings/:id/agenda', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const form = parseForm(itemSchema, req.body);
    demandCoordinator(signedIn(req));
    if (!form.ok) return showForm(req, res, { meeting, values: form.values, errors: form.errors });
    const location = await once(deps.db, req, async (tx) => {
      await addItem(tx, person, meeting.id, form.data);
      return `${meetingPaths.meeting(meeting.id)}#agenda`;
    });
    notify(req, t(req)('meetings-staff:agenda.added', { title: form.data.title }));
    res.redirect(303, location);
  });

  router.get('/meetings/:id/agenda/:item', async (req, res) => {
    const { meeting, item } = await found(req);
    demandCoordinator(signedIn(req));
    await showForm(req, res, { meeting, item, values: { ...item } });
  });

  router.post('/meetings/:id/agenda/:item', async (req, res) => {
    const person = signedIn(req);
    const { meeting, item } = await found(req);
    const { version } = itemVersionSchema.parse(req.body);
    const form = parseForm(itemSchema, req.body);
    demandCoordinator(signedIn(req));
    if (!form.ok)
      return showForm(req, res, { meeting, item, version, values: form.values, errors: form.errors });
    if (!(await updateItem(deps, person, meeting.id, item.id, version, form.data))) {
      const theirs = (await found(req)).item;
      return showForm(req, res, {
        meeting,
        item: theirs,
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs,
      });
    }
    notify(req, t(req)('meetings-staff:agenda.saved', { title: form.data.title }));
    res.redirect(303, `${meetingPaths.meeting(meeting.id)}#agenda`);
  });

  router.post('/meetings/:id/agenda/:item/position', async (req, res) => {
    const { meeting, item } = await found(req);
    const form = parseForm(positionSchema, req.body);
    if (!form.ok) throw new PortalError('badRequest');
    await moveItem(deps, signedIn(req), meeting.id, item.id, form.data.direction);
    res.redirect(303, `${meetingPaths.meeting(meeting.id)}#item-${item.id}`);
  });

  router.post('/meetings/:id/agenda/:item/removal', async (req, res) => {
    const { meeting, item } = await found(req);
    const title = await removeItem(deps, signedIn(req), meeting.id, item.id);
    notify(req, t(req)('meetings-staff:agenda.removed', { title }));
    res.redirect(303, `${meetingPaths.meeting(meeting.id)}#agenda`);
  });

  router.get('/clusters/:id/agenda', async (req, res) => {
    const cluster = await clusterFor(deps.db, signedIn(req), param(req, 'id'));
    demandCoordinator(signedIn(req));
    await chooseMeeting(req, res, cluster);
  });

  router.post('/clusters/:id/agenda', async (req, res) => {
    const person = signedIn(req);
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    const form = parseForm(clusterChoiceSchema, req.body);
    demandCoordinator(signedIn(req));
    if (!form.ok) return chooseMeeting(req, res, cluster, form.errors);
    const meeting = await meetingFor(deps.db, person, form.data.meetingId);
    let isNew = false;
    const location = await once(deps.db, req, async (tx) => {
      isNew = await putClusterOnAgenda(deps, tx, person, meeting.id, cluster.id);
      return `${meetingPaths.meeting(meeting.id)}#agenda`;
    });
    const said = isNew ? 'meetings-staff:agenda.clusterAdded' : 'meetings-staff:agenda.clusterThere';
    notify(req, t(req)(said, { title: cluster.title }), isNew ? 'success' : 'info');
    res.redirect(303, location);
  });

  return router;

  async function found(req: Request): Promise<{ meeting: MeetingRow; item: AgendaItemRow }> {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    return { meeting, item: itemAmong(await agendaFor(deps.db, person, meeting), param(req, 'item')) };
  }

  async function showForm(
    req: Request,
    res: Response,
    data: {
      meeting: MeetingRow;
      item?: AgendaItemRow;
      version?: number;
      values: Record<string, unknown>;
      errors?: FieldErrors;
      theirs?: AgendaItemRow;
    },
  ) {
    const { meeting, item } = data;
    const person = signedIn(req);
    const say = t(req);
    const organisations = await organisationChoices(deps.db);
    deps.pages.render(
      req,
      res,
      'meetings/agendaItem',
      {
        title: say(item ? 'meetings-staff:agenda.editTitle' : 'meetings-staff:agenda.newTitle'),
        meeting,
        item: item ?? null,
        version: data.version ?? item?.version,
        values: data.values,
        errors: data.errors ?? {},
        theirs: data.theirs ?? null,
        figures: item ? figuresView(say, person.language, item) : null,
        visibilities: visibilities.map((value) => ({
          value,
          text: say(`meetings-staff:visibilities.${value}.name`),
          hint: say(`meetings-staff:visibilities.${value}.hint`),
        })),
        organisations: [
          { value: '', text: say('meetings-staff:agenda.noOrganisation') },
          ...organisations.map(({ id, name }) => ({ value: id, text: name })),
        ],
        paths: { ...meetingPaths, agenda: agendaPaths },
      },
      { status: data.errors ? 422 : 200 },
    );
  }

  async function chooseMeeting(
    req: Request,
    res: Response,
    cluster: { id: string; title: string },
    errors: FieldErrors = {},
  ) {
    const person = signedIn(req);
    const meetings = await agendaChoices(deps.db, person, deps.clock());
    deps.pages.render(
      req,
      res,
      'meetings/clusterAgenda',
      {
        title: t(req)('meetings-staff:agenda.chooseTitle'),
        cluster,
        errors,
        meetings: meetings.map((meeting) => ({
          value: meeting.id,
          text: meeting.title,
          hint: whenText(t(req), person.language, meeting),
        })),
        paths: { new: meetingPaths.new, fromCluster: agendaPaths.fromCluster(cluster.id) },
      },
      { status: Object.keys(errors).length > 0 ? 422 : 200 },
    );
  }
}
