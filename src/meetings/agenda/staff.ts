import { type Request, type Response, Router } from 'express';
import { conflict } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { clusterFor } from '../../needs/clusters/queries.ts';
import { canReadAllReports } from '../../needs/policy.ts';
import { organisationChoices } from '../../organisations/queries.ts';
import { meetingPaths } from '../paths.ts';
import { demandCoordinator } from '../policy.ts';
import { agendaChoices, type MeetingRow, meetingFor } from '../queries.ts';
import { isOpenToPublic } from '../rules.ts';
import { whenText } from '../view.ts';
import { acceptedEndings } from './attachments/rules.ts';
import { attachmentStaffRoutes } from './attachments/staff.ts';
import { addItem, putClusterOnAgenda, removeItem, type Saved, updateItem } from './commands.ts';
import { objectChoices } from './objects/queries.ts';
import { orderStaffRoutes } from './order/staff.ts';
import { agendaPaths } from './paths.ts';
import { proposalStaffRoutes } from './proposals/staff.ts';
import { type AgendaItemRow, agendaFor, itemAmong } from './queries.ts';
import { isPublished } from './rules.ts';
import { clusterChoiceSchema, itemSchema, itemVersionSchema, visibilities } from './schema.ts';
import { aboutChoices, attachmentLinks, figuresView, itemValues, parentChoices } from './view.ts';

/** Writing the agenda, item by item or from a cluster. */
export function agendaStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/agenda/new', async (req, res) => {
    const { meeting, agenda } = await foundAgenda(req);
    demandCoordinator(signedIn(req));
    const under = agenda.find(({ id, parentId }) => id === query(req, 'under') && parentId === null);
    const visibility = under?.visibility === 'hidden' ? 'hidden' : 'internal';
    await showForm(req, res, {
      meeting,
      agenda,
      values: { visibility, minutes: 15, parentId: under?.id ?? '' },
    });
  });

  router.post('/meetings/:id/agenda', async (req, res) => {
    const person = signedIn(req);
    const { meeting, agenda } = await foundAgenda(req);
    const form = parseForm(itemSchema, req.body);
    demandCoordinator(person);
    if (!form.ok) return showForm(req, res, { meeting, agenda, values: form.values, errors: form.errors });
    let saved: Saved<string> | undefined;
    try {
      const location = await once(deps.db, req, async (tx) => {
        saved = await addItem(deps, tx, person, meeting.id, form.data);
        // Nothing may be remembered under the form's key while there is something to mend.
        if (!saved.ok) throw conflict('common:form.invalid');
        return `${meetingPaths.meeting(meeting.id)}#agenda`;
      });
      notify(req, t(req)('meetings-staff:agenda.added', { title: form.data.title }));
      res.redirect(303, location);
    } catch (error) {
      if (!saved || saved.ok) throw error;
      await showForm(req, res, { meeting, agenda, values: req.body, errors: saved.errors });
    }
  });

  router.get('/meetings/:id/agenda/:item', async (req, res) => {
    const found = await foundItem(req);
    demandCoordinator(signedIn(req));
    await showForm(req, res, { ...found, values: itemValues(found.item) });
  });

  router.post('/meetings/:id/agenda/:item', async (req, res) => {
    const person = signedIn(req);
    const { meeting, agenda, item } = await foundItem(req);
    const { version } = itemVersionSchema.parse(req.body);
    const form = parseForm(itemSchema, req.body);
    demandCoordinator(person);
    const again = { meeting, agenda, item, version };
    if (!form.ok) return showForm(req, res, { ...again, values: form.values, errors: form.errors });
    const saved = await updateItem(deps, person, meeting.id, item.id, version, form.data);
    if (!saved) {
      const theirs = await foundItem(req);
      return showForm(req, res, {
        ...theirs,
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs: theirs.item,
      });
    }
    if (!saved.ok) return showForm(req, res, { ...again, values: req.body, errors: saved.errors });
    const { title, visibility } = form.data;
    const { lowered } = saved.data;
    notify(
      req,
      lowered > 0
        ? t(req)(`agenda-staff:savedAndLowered.${visibility}`, { title, count: lowered })
        : t(req)('meetings-staff:agenda.saved', { title }),
    );
    res.redirect(303, `${meetingPaths.meeting(meeting.id)}#agenda`);
  });

  router.post('/meetings/:id/agenda/:item/removal', async (req, res) => {
    const { meeting, item } = await foundItem(req);
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
      const { impulseId } = form.data;
      isNew = await putClusterOnAgenda(deps, tx, person, meeting.id, cluster.id, impulseId);
      return `${meetingPaths.meeting(meeting.id)}#agenda`;
    });
    const added = isOpenToPublic(meeting.audience)
      ? 'agenda-staff:clusterAddedOpen'
      : 'meetings-staff:agenda.clusterAdded';
    const said = isNew ? added : 'meetings-staff:agenda.clusterThere';
    notify(req, t(req)(said, { title: cluster.title }), isNew ? 'success' : 'info');
    res.redirect(303, location);
  });

  return router
    .use(orderStaffRoutes(deps))
    .use(proposalStaffRoutes(deps))
    .use(
      attachmentStaffRoutes(deps, async (req, res, errors) => {
        const found = await foundItem(req);
        await showForm(req, res, { ...found, values: itemValues(found.item), errors });
      }),
    );

  async function foundAgenda(req: Request): Promise<{ meeting: MeetingRow; agenda: AgendaItemRow[] }> {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    return { meeting, agenda: await agendaFor(deps.db, person, meeting) };
  }

  async function foundItem(req: Request) {
    const found = await foundAgenda(req);
    return { ...found, item: itemAmong(found.agenda, param(req, 'item')) };
  }

  async function showForm(
    req: Request,
    res: Response,
    data: {
      meeting: MeetingRow;
      agenda: AgendaItemRow[];
      item?: AgendaItemRow;
      version?: number;
      values: Record<string, unknown>;
      errors?: FieldErrors;
      theirs?: AgendaItemRow;
    },
  ) {
    const { meeting, agenda, item = null } = data;
    const person = signedIn(req);
    const say = t(req);
    const organisations = await organisationChoices(deps.db);
    const objects = await objectChoices(deps.db, person, {
      clusterId: item?.clusterId ?? null,
      measureId: item?.measureId ?? null,
      materialId: item?.materialId ?? null,
    });
    deps.pages.render(
      req,
      res,
      'meetings/agenda/item',
      {
        title: say(item ? 'meetings-staff:agenda.editTitle' : 'meetings-staff:agenda.newTitle'),
        meeting,
        item,
        version: data.version ?? item?.version,
        values: data.values,
        errors: data.errors ?? {},
        theirs: data.theirs ?? null,
        figures: item ? figuresView(say, person.language, item, canReadAllReports(person)) : null,
        needsPublicFace: isPublished(meeting),
        hasParts: agenda.some(({ parentId }) => item && parentId === item.id),
        attachments: item ? attachmentLinks(meeting.id, item) : [],
        acceptedEndings,
        abouts: aboutChoices(say, objects),
        parents: parentChoices(say, agenda, item),
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
      'meetings/agenda/fromCluster',
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
