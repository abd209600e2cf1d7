import { type Request, type Response, Router } from 'express';
import type { Db, Tx } from '../../core/db/client.ts';
import { conflict } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { countFaceless } from '../agenda/queries.ts';
import { takesMeetings } from '../bodies/queries.ts';
import { equipmentFrom, usualBody } from '../bodies/series/queries.ts';
import { bringSchema } from '../bodies/series/schema.ts';
import { newFromBody, usualValues } from '../bodies/series/view.ts';
import { createMeeting, updateMeeting } from '../commands.ts';
import { meetingPaths } from '../paths.ts';
import { demandCoordinator } from '../policy.ts';
import { bodyChoices, type MeetingRow, meetingFor, overlappingMeetings, publicWords } from '../queries.ts';
import { hasStarted, missingForScheduling } from '../rules.ts';
import { audiences, type MeetingInput, meetingSchema, towns, versionSchema } from '../schema.ts';
import { formValues, meetingFacts, whenText } from '../view.ts';

type Overlap = Awaited<ReturnType<typeof overlappingMeetings>>[number];

/** Planning a meeting and changing what is planned. */
export function meetingFormRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/new', async (req, res) => {
    demandCoordinator(signedIn(req));
    const usual = await usualBody(deps.db, signedIn(req), query(req, 'body'));
    await showForm(req, res, { values: usualValues(usual, deps.clock()) });
  });

  router.post('/meetings', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(meetingSchema, req.body);
    demandCoordinator(signedIn(req));
    if (!form.ok) return showForm(req, res, { values: form.values, errors: form.errors });
    if (!(await takesMeetings(deps.db, form.data.bodyId))) {
      return showForm(req, res, { values: req.body, errors: { bodyId: 'bodies-staff:errors.archived' } });
    }
    const { bring } = bringSchema.parse(req.body);
    let overlaps: Overlap[] = [];
    try {
      // Asked within, so that a second copy of the form finds the first one's meeting, not an overlap with it.
      const location = await once(deps.db, req, async (tx) => {
        overlaps = await unconfirmedOverlaps(tx, form.data, null);
        if (overlaps.length > 0) throw conflict('meetings-staff:errors.overlap');
        const equipment = await equipmentFrom(tx, form.data.bodyId, bring);
        return meetingPaths.meeting(await createMeeting(deps, tx, person, form.data, equipment));
      });
      notify(req, t(req)('meetings-staff:created'));
      res.redirect(303, location);
    } catch (error) {
      if (overlaps.length === 0) throw error;
      await showForm(req, res, { values: req.body, overlaps });
    }
  });

  router.get('/meetings/:id/edit', async (req, res) => {
    const meeting = await meetingFor(deps.db, signedIn(req), param(req, 'id'));
    demandCoordinator(signedIn(req));
    const words = await publicWords(deps.db, meeting.textId);
    await showForm(req, res, {
      meeting,
      textVersion: words?.number ?? 0,
      values: formValues(meeting, words),
    });
  });

  router.post('/meetings/:id/edit', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const based = versionSchema.parse(req.body);
    const form = parseForm(meetingSchema, req.body);
    demandCoordinator(signedIn(req));
    const again = { meeting, version: based.version, textVersion: based.textVersion };
    if (!form.ok) return showForm(req, res, { ...again, values: form.values, errors: form.errors });
    const otherBody = form.data.bodyId !== meeting.bodyId;
    if (otherBody && !(await takesMeetings(deps.db, form.data.bodyId))) {
      return showForm(req, res, {
        ...again,
        values: req.body,
        errors: { bodyId: 'bodies-staff:errors.archived' },
      });
    }
    const errors = await objections(form.data, meeting);
    if (errors) return showForm(req, res, { ...again, values: req.body, errors });
    const overlaps = await unconfirmedOverlaps(deps.db, form.data, meeting.id);
    if (overlaps.length > 0) return showForm(req, res, { ...again, values: req.body, overlaps });
    const saved = await updateMeeting(deps, person, meeting.id, based, form.data);
    if (!saved) {
      const theirs = await meetingFor(deps.db, person, meeting.id);
      const words = await publicWords(deps.db, theirs.textId);
      return showForm(req, res, {
        meeting: theirs,
        textVersion: words?.number ?? 0,
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs: meetingFacts(t(req), person.language, theirs, words),
      });
    }
    notify(
      req,
      saved.told > 0
        ? t(req)('meetings-staff:savedAndTold', { count: saved.told })
        : t(req)('meetings-staff:saved'),
    );
    res.redirect(303, meetingPaths.meeting(meeting.id));
  });

  return router;

  /** What a meeting that was announced may not lose by an edit. */
  async function objections(input: MeetingInput, meeting: MeetingRow): Promise<FieldErrors | null> {
    if (meeting.state !== 'scheduled') return null;
    const fieldOf = { time: 'date', place: 'place', publicText: 'publicTitle', publicAgenda: 'audience' };
    const faceless = await countFaceless(deps.db, meeting.id);
    const gaps = missingForScheduling(input, input.publicText !== null, faceless);
    const errors: FieldErrors = Object.fromEntries(
      gaps.map((gap) => [fieldOf[gap], `meetings-staff:errors.needed.${gap}`]),
    );
    const now = deps.clock();
    if (!hasStarted(meeting, now) && hasStarted(input, now)) errors.date ??= 'meetings-staff:errors.past';
    return Object.keys(errors).length > 0 ? errors : null;
  }

  function unconfirmedOverlaps(db: Db | Tx, input: MeetingInput, ownId: string | null): Promise<Overlap[]> {
    return input.overlapConfirmed ? Promise.resolve([]) : overlappingMeetings(db, input, ownId);
  }

  async function showForm(
    req: Request,
    res: Response,
    data: {
      meeting?: MeetingRow;
      version?: number;
      textVersion?: number;
      values: Record<string, unknown>;
      errors?: FieldErrors;
      overlaps?: Overlap[];
      theirs?: unknown;
    },
  ) {
    const { meeting, overlaps = [] } = data;
    const errors = overlaps.length > 0 ? { overlapConfirmed: 'meetings-staff:errors.overlap' } : data.errors;
    const bodies = await bodyChoices(deps.db);
    const person = signedIn(req);
    const say = t(req);
    deps.pages.render(
      req,
      res,
      'meetings/form',
      {
        title: say(meeting ? 'meetings-staff:form.editTitle' : 'meetings-staff:form.newTitle'),
        meeting: meeting ?? null,
        version: data.version ?? meeting?.version,
        textVersion: data.textVersion ?? 0,
        values: data.values,
        errors: errors ?? {},
        overlaps: overlaps.map((overlap) => ({
          href: meetingPaths.meeting(overlap.id),
          text: `${overlap.title}, ${whenText(say, person.language, overlap)}`,
        })),
        theirs: data.theirs ?? null,
        willTell: meeting?.state === 'scheduled' && meeting.invitedAt !== null,
        bodies: bodies
          .filter(({ id, archivedAt }) => !archivedAt || id === meeting?.bodyId)
          .map(({ id, name }) => ({ value: id, text: name })),
        fromBody: meeting ? null : newFromBody(say, bodies, data.values),
        audiences: audiences.map((value) => ({
          value,
          text: say(`meetings-staff:audiences.${value}.name`),
          hint: say(`meetings-staff:audiences.${value}.hint`),
        })),
        towns: [
          { value: '', text: say('meetings-staff:form.noTown') },
          ...towns.map((value) => ({ value, text: say(`meetings-staff:towns.${value}`) })),
        ],
        paths: meetingPaths,
      },
      { status: errors ? 422 : 200 },
    );
  }
}
