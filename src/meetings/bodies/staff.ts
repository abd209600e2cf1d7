import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { openMeasuresOfBody } from '../measures/queries.ts';
import { measureCard } from '../measures/view.ts';
import { meetingPaths } from '../paths.ts';
import { canManageMeetings } from '../policy.ts';
import { audiences, towns } from '../schema.ts';
import { standardAgendaRoutes } from './agenda/staff.ts';
import { archiveBody, createBody, updateBody } from './commands.ts';
import { memberRoutes } from './members/staff.ts';
import { bodyPaths } from './paths.ts';
import { canManageBodies, demandBodyManager } from './policy.ts';
import { type BodyRow, bodyFor, listBodies } from './queries.ts';
import { bodySchema, bodyVersionSchema } from './schema.ts';
import { seriesOf } from './series/queries.ts';
import { nextMeetingRoutes } from './series/staff.ts';
import {
  bodyFacts,
  bodyRows,
  bodyTabs,
  bodyValues,
  kindChoices,
  pastRows,
  reminderFields,
  rhythmChoices,
  seriesRows,
} from './view.ts';

/** Who meets: bodies with their settings, members, standard agenda and meetings. */
export function bodyStaffRoutes(deps: Deps): Router {
  return Router()
    .use(settingsRoutes(deps))
    .use(memberRoutes(deps))
    .use(standardAgendaRoutes(deps))
    .use(nextMeetingRoutes(deps));
}

function settingsRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/bodies', async (req, res) => {
    const person = signedIn(req);
    const bodies = await listBodies(deps.db, person, deps.clock());
    deps.pages.render(req, res, 'meetings/bodies/list', {
      title: t(req)('bodies-staff:list.title'),
      mayManage: canManageBodies(person),
      rows: bodyRows(t(req), person.language, bodies),
      paths: { ...bodyPaths, meetings: meetingPaths.list },
    });
  });

  router.get('/bodies/new', async (req, res) => {
    demandBodyManager(signedIn(req));
    const usual = {
      kind: 'workingGroup',
      audience: 'staff',
      startTime: '14:00',
      duration: 120,
      rhythm: 'none',
    };
    await showForm(req, res, { values: { ...usual, proposalDays: 7, objectionDays: 14 } });
  });

  router.post('/bodies', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(bodySchema, req.body);
    demandBodyManager(person);
    if (!form.ok) return showForm(req, res, { values: form.values, errors: form.errors });
    const location = await once(deps.db, req, async (tx) =>
      bodyPaths.members(await createBody(tx, person, form.data)),
    );
    notify(req, t(req)('bodies-staff:created', { name: form.data.name }));
    res.redirect(303, location);
  });

  router.get('/bodies/:body', async (req, res) => {
    const person = signedIn(req);
    const body = await bodyFor(deps.db, person, param(req, 'body'));
    const now = deps.clock();
    const asked = new Date(query(req, 'before'));
    const before = Number.isNaN(asked.getTime()) ? null : asked;
    const { coming, past, more } = await seriesOf(deps.db, person, body.id, now, before);
    const measures = await openMeasuresOfBody(deps.db, person, body.id);
    const mayManage = canManageBodies(person);
    const mayPlan = canManageMeetings(person) && !body.archivedAt;
    const last = past.find(({ state }) => state !== 'cancelled');
    deps.pages.render(req, res, 'meetings/bodies/show', {
      title: body.name,
      body,
      mayManage,
      mayPlan,
      tabs: bodyTabs(t(req), body, 'meetings'),
      facts: bodyFacts(t(req), body),
      coming: seriesRows(t(req), person.language, coming),
      past: pastRows(t(req), person.language, past),
      nextHref: last && mayPlan ? bodyPaths.next(last.id) : null,
      older: before !== null,
      olderHref: more ? `${bodyPaths.body(body.id)}?before=${more.toISOString()}` : null,
      measures: measures.map((measure) => measureCard(t(req), person.language, measure, now)),
      paths: { ...bodyPaths, meetings: meetingPaths.list },
    });
  });

  router.get('/bodies/:body/edit', async (req, res) => {
    const body = await bodyFor(deps.db, signedIn(req), param(req, 'body'));
    demandBodyManager(signedIn(req));
    await showForm(req, res, { body, values: bodyValues(body) });
  });

  router.post('/bodies/:body/edit', async (req, res) => {
    const person = signedIn(req);
    const body = await bodyFor(deps.db, person, param(req, 'body'));
    const { version } = bodyVersionSchema.parse(req.body);
    const form = parseForm(bodySchema, req.body);
    demandBodyManager(person);
    if (!form.ok) return showForm(req, res, { body, version, values: form.values, errors: form.errors });
    if (!(await updateBody(deps, person, body.id, version, form.data))) {
      const theirs = await bodyFor(deps.db, person, body.id);
      return showForm(req, res, {
        body: theirs,
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs: [
          { term: t(req)('bodies-staff:form.name'), text: theirs.name, lang: 'de' },
          ...bodyFacts(t(req), theirs),
        ],
      });
    }
    notify(req, t(req)('bodies-staff:saved'));
    res.redirect(303, bodyPaths.body(body.id));
  });

  router.post('/bodies/:body/archive', async (req, res) => {
    const body = await bodyFor(deps.db, signedIn(req), param(req, 'body'));
    await archiveBody(deps, signedIn(req), body.id, true);
    notify(req, t(req)('bodies-staff:archive.done', { name: body.name }));
    res.redirect(303, bodyPaths.list);
  });

  router.post('/bodies/:body/reopening', async (req, res) => {
    const body = await bodyFor(deps.db, signedIn(req), param(req, 'body'));
    await archiveBody(deps, signedIn(req), body.id, false);
    notify(req, t(req)('bodies-staff:archive.reopened', { name: body.name }));
    res.redirect(303, bodyPaths.body(body.id));
  });

  return router;

  async function showForm(
    req: Request,
    res: Response,
    data: {
      body?: BodyRow;
      version?: number;
      values: Record<string, unknown>;
      errors?: FieldErrors;
      theirs?: unknown;
    },
  ) {
    const { body, values } = data;
    const say = t(req);
    deps.pages.render(
      req,
      res,
      'meetings/bodies/form',
      {
        title: say(body ? 'bodies-staff:form.editTitle' : 'bodies-staff:form.newTitle'),
        body: body ?? null,
        version: data.version ?? body?.version,
        values,
        errors: data.errors ?? {},
        theirs: data.theirs ?? null,
        kinds: kindChoices(say),
        rhythms: rhythmChoices(say),
        reminders: reminderFields(say, values),
        audiences: audiences.map((value) => ({ value, text: say(`meetings-staff:audiences.${value}.name`) })),
        towns: [
          { value: '', text: say('meetings-staff:form.noTown') },
          ...towns.map((value) => ({ value, text: say(`meetings-staff:towns.${value}`) })),
        ],
        paths: { ...bodyPaths, meetings: meetingPaths.list },
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}
