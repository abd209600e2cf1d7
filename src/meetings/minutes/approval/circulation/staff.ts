import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../../../core/http/forms.ts';
import { once } from '../../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../../core/http/request.ts';
import { formatDate } from '../../../../core/i18n/format.ts';
import type { Deps } from '../../../../deps.ts';
import { demandCoordinator } from '../../../policy.ts';
import { titlesByLanguage } from '../../../queries.ts';
import { minutesPaths } from '../../paths.ts';
import { meetingWithMinutes } from '../../queries.ts';
import { meetingView } from '../../view.ts';
import { circulateMinutes } from '../commands.ts';
import { circulatedAgainMail, circulatedMail } from '../mails.ts';
import { approvalPaths } from '../paths.ts';
import { canApproveMinutes } from '../policy.ts';
import { approvalOf, peopleToCirculateTo } from '../queries.ts';
import { eachOnce, endOfPeriod } from '../rules.ts';
import { circulationSchema } from '../schema.ts';
import { gapsFor } from './queries.ts';

/** Sending minutes round: what will go to whom, and then the sending. */
export function circulationRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);
  const page = '/meetings/:id/minutes/approval';

  router.get(`${page}/circulation`, (req, res) => showCirculation(req, res));

  router.post(`${page}/circulation`, async (req, res) => {
    const { person, meeting } = await managed(req);
    const form = parseForm(circulationSchema, req.body);
    if (!form.ok) return showCirculation(req, res, { errors: form.errors, values: form.values });
    const address = await once(deps.db, req, async (tx) => {
      const { number, told } = await circulateMinutes(deps, tx, person, meeting.id, form.data);
      notify(req, t(req)('approval-staff:circulation.done', { number, count: told }));
      return approvalPaths.page(meeting.id);
    });
    res.redirect(303, address);
  });

  return router;

  async function managed(req: Request) {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    return { person, meeting };
  }

  async function showCirculation(
    req: Request,
    res: Response,
    sent?: { errors: FieldErrors; values: Record<string, unknown> },
  ) {
    const { person, meeting } = await managed(req);
    const now = deps.clock();
    const facts = await approvalOf(deps.db, meeting.id, now);
    const { circulation } = await gapsFor(deps.db, person, meeting, facts, now);
    if (!canApproveMinutes(person, meeting, now) || circulation.length > 0) {
      return res.redirect(303, approvalPaths.page(meeting.id));
    }
    const readers = eachOnce(await peopleToCirculateTo(deps.db, meeting.id));
    const number = 1 + Math.max(0, ...facts.documents.map((document) => document.number));
    const { objectionDays } = meeting.body;
    const mailOf = number > 1 ? circulatedAgainMail : circulatedMail;
    const { name, email, language } = person;
    const titles = await titlesByLanguage(deps.db, meeting, [language]);
    const mail = mailOf(
      deps,
      { ...meeting, title: titles.get(language) ?? meeting.title },
      { number, until: endOfPeriod(now, objectionDays) },
      { id: '', name, email, language, token: '…' },
    );
    deps.pages.render(
      req,
      res,
      'meetings/approval/circulation',
      {
        title: t(req)('approval-staff:circulation.title', { number }),
        meeting: meetingView(t(req), language, meeting),
        minutesHref: minutesPaths.edit(meeting.id),
        backHref: approvalPaths.page(meeting.id),
        action: approvalPaths.circulation(meeting.id),
        readers,
        mail,
        language,
        lastDay: formatDate(language, endOfPeriod(now, objectionDays), 'weekdayDate'),
        values: { objectionDays, ...sent?.values },
        errors: sent?.errors ?? {},
      },
      { status: sent ? 422 : 200 },
    );
  }
}
