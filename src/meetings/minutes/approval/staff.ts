import { type Request, type Response, Router } from 'express';
import { notFound, PortalError } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { canManageMeetings, demandCoordinator } from '../../policy.ts';
import { minutesPaths } from '../paths.ts';
import { meetingWithMinutes } from '../queries.ts';
import { meetingView } from '../view.ts';
import { gapsFor } from './circulation/queries.ts';
import { circulationRoutes } from './circulation/staff.ts';
import { approveAtMeeting } from './commands.ts';
import { answerObjection, objectTo } from './objections/commands.ts';
import { objectionForm, objectionsView } from './objections/view.ts';
import { approvalPaths } from './paths.ts';
import { canApproveMinutes } from './policy.ts';
import { approvalOf, type DocumentRow } from './queries.ts';
import { sendMinutesAgain } from './readers/commands.ts';
import { type FrozenPublicMinutes, takesObjections } from './rules.ts';
import { answerSchema, answerStates, approvalSchema, longestObjection, objectionSchema } from './schema.ts';
import { publicVersionPdf, versionPdf } from './versions/view.ts';
import {
  approvalSteps,
  checkResult,
  circulationObstacles,
  laterChoices,
  readerRows,
  standing,
  versions,
} from './view.ts';

type PublicDocument = DocumentRow<FrozenPublicMinutes>;

/** A form of the page that could not be taken as it was sent. */
interface Failed {
  form: 'objection' | 'answer' | 'approval';
  id?: string;
  errors: FieldErrors;
  values: Record<string, unknown>;
  status?: number;
}

/** The approval of a meeting's minutes: sending them round, objections and answers, approval, the check of versions. */
export function approvalStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);
  const page = '/meetings/:id/minutes/approval';

  router.get(page, (req, res) => show(req, res));

  router.post(`${page}/meeting`, async (req, res) => {
    const { person, meeting } = await managed(req);
    const form = parseForm(approvalSchema, req.body);
    if (!form.ok) return show(req, res, { form: 'approval', errors: form.errors, values: form.values });
    const address = await once(deps.db, req, async (tx) => {
      await approveAtMeeting(deps, tx, person, meeting.id, form.data.approvedInId);
      return approvalPaths.page(meeting.id);
    });
    notify(req, t(req)('approval-staff:approval.done'));
    res.redirect(303, address);
  });

  router.post(`${page}/objections`, async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const form = parseForm(objectionSchema, req.body);
    if (!form.ok) return show(req, res, { form: 'objection', errors: form.errors, values: form.values });
    try {
      const address = await once(deps.db, req, async (tx) => {
        await objectTo(deps, tx, person, meeting.id, form.data);
        return approvalPaths.page(meeting.id);
      });
      notify(req, `${t(req)('approval:objection.sentTitle')}. ${t(req)('approval:objection.sent')}`);
      res.redirect(303, address);
    } catch (error) {
      if (!(error instanceof PortalError && error.kind === 'conflict' && error.messageKey)) throw error;
      const values = req.body as Record<string, unknown>;
      await show(req, res, {
        form: 'objection',
        errors: { _form: error.messageKey },
        values,
        status: 409,
      });
    }
  });

  router.post(`${page}/objections/:objection`, async (req, res) => {
    const { person, meeting } = await managed(req);
    const id = param(req, 'objection');
    if (!isId(id)) throw notFound();
    const form = parseForm(answerSchema, req.body);
    if (!form.ok) return show(req, res, { form: 'answer', id, errors: form.errors, values: form.values });
    let answered = true;
    const address = await once(deps.db, req, async (tx) => {
      answered = await answerObjection(deps, tx, person, meeting.id, id, form.data);
      return `${approvalPaths.page(meeting.id)}#objection-${id}`;
    });
    if (answered) notify(req, t(req)(`approval-staff:answer.done.${form.data.state}`));
    else notify(req, t(req)('approval-staff:answer.already'), 'warning');
    res.redirect(303, address);
  });

  router.post(`${page}/readers/:reader`, async (req, res) => {
    const { person, meeting } = await managed(req);
    const id = param(req, 'reader');
    if (!isId(id)) throw notFound();
    const address = await once(deps.db, req, async (tx) => {
      const name = await sendMinutesAgain(deps, tx, person, meeting.id, id);
      notify(req, t(req)('approval-staff:readers.sentAgain', { name }));
      return approvalPaths.page(meeting.id);
    });
    res.redirect(303, address);
  });

  router.get(`${page}/:number.pdf`, async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const { documents } = await approvalOf(deps.db, meeting.id, deps.clock());
    const document = documents.find(({ number }) => String(number) === param(req, 'number'));
    if (!document) throw notFound();
    const german = deps.translations.for('de');
    const pdf = deps.pdf.render(
      'minutes',
      document.kind === 'public'
        ? publicVersionPdf(german, deps.config, meeting.slug, document as unknown as PublicDocument)
        : versionPdf(german, deps.config, meeting, document),
    );
    res
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="protokoll-${meeting.slug}-${document.number}.pdf"`)
      .send(pdf);
  });

  return router.use(circulationRoutes(deps));

  async function managed(req: Request) {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    return { person, meeting };
  }

  async function show(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const { language } = person;
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const now = deps.clock();
    const facts = await approvalOf(deps.db, meeting.id, now);
    const gaps = await gapsFor(deps.db, person, meeting, facts, now);
    const coordinator = canManageMeetings(person);
    const mayApprove = canApproveMinutes(person, meeting, now);
    const state = { meeting, facts, ...gaps, now };
    const stand = standing(t(req), language, state);
    const newest = facts.documents.find(({ kind }) => kind === 'circulated');
    const objecting = newest && takesObjections(meeting, now);
    const form = (name: Failed['form']) => (failed?.form === name ? failed : null);
    deps.pages.render(
      req,
      res,
      'meetings/approval/show',
      {
        title: t(req)('approval-staff:title'),
        meeting: meetingView(t(req), language, meeting),
        minutesHref: minutesPaths.edit(meeting.id),
        stand,
        steps: approvalSteps(t(req), language, state),
        obstacles:
          mayApprove && stand.next === 'write'
            ? circulationObstacles(t(req), meeting.id, gaps.circulation, facts)
            : [],
        changed: mayApprove && (gaps.approval.includes('changed') || gaps.approval.includes('promised')),
        circulationHref:
          mayApprove && gaps.circulation.length === 0 ? approvalPaths.circulation(meeting.id) : null,
        approval:
          mayApprove && meeting.minutesState === 'circulated' && gaps.approval.length === 0
            ? {
                action: approvalPaths.atMeeting(meeting.id),
                meetings: laterChoices(language, facts.later),
                value: form('approval')?.values.approvedInId,
              }
            : null,
        objections: objectionsView(t(req), language, facts.objections),
        objecting: objecting
          ? {
              ...objectionForm(
                t(req),
                approvalPaths.objections(meeting.id),
                newest.content,
                form('objection')?.values ?? {},
              ),
              open: form('objection') !== null,
            }
          : null,
        answering: mayApprove
          ? {
              href: approvalPaths.objections(meeting.id),
              states: answerStates.map((value) => ({
                value,
                text: t(req)(`approval-staff:answer.states.${value}.name`),
                hint: t(req)(`approval-staff:answer.states.${value}.hint`),
              })),
              maximum: longestObjection,
              failed: form('answer'),
            }
          : null,
        readers: coordinator ? readerRows(t(req), language, meeting.id, facts.readers) : [],
        versions: versions(t(req), language, meeting.id, facts.documents),
        check: {
          action: approvalPaths.page(meeting.id),
          level: 3,
          value: query(req, 'hash'),
          result: checkResult(t(req), query(req, 'hash'), facts.documents),
        },
        errors: failed ? fieldsOnPage(failed) : {},
      },
      { status: failed ? (failed.status ?? 422) : 200 },
    );
  }
}

/** The page has a form for each objection, so the ids of their fields carry the objection's. */
function fieldsOnPage({ form, id, errors }: Failed): FieldErrors {
  if (form !== 'answer') return errors;
  return Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [field === '_form' ? field : `${field}-${id}`, key]),
  );
}

function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
