import { type Response, Router } from 'express';
import { contentDisposition } from '../../core/files/serve.ts';
import { param, query, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import { interfaceLanguages } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { agendaForInvitees } from '../agenda/queries.ts';
import { invitationsOf } from '../invitations/queries.ts';
import { demandCoordinator } from '../policy.ts';
import { meetingFor, titlesByLanguage } from '../queries.ts';
import { attendanceList, invitationDocument } from './view.ts';

/** What a meeting needs on paper. */
export function printoutRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/meetings/:id/invitation.pdf', async (req, res) => {
    const meeting = await meetingFor(deps.db, signedIn(req), param(req, 'id'));
    const language = interfaceLanguages.find((code) => code === query(req, 'language')) ?? 'de';
    const titles = await titlesByLanguage(deps.db, meeting, [language]);
    const agenda = await agendaForInvitees(deps.db, meeting);
    const pdf = deps.pdf.render(
      'invitation',
      invitationDocument(deps.translations.for(language), language, {
        meeting,
        title: titles.get(language) ?? meeting.title,
        agenda,
        now: deps.clock(),
      }),
    );
    send(res, pdf, `einladung-${fileName(meeting)}-${language}.pdf`);
  });

  router.get('/meetings/:id/attendance.pdf', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    const invitations = await invitationsOf(deps.db, meeting.id);
    const german = deps.translations.for('de');
    const pdf = deps.pdf.render('attendance', attendanceList(german, meeting, invitations, deps.clock()));
    send(res, pdf, `anwesenheit-${fileName(meeting)}.pdf`);
  });

  return router;
}

/** The slug keeps the day that was planned first, since links lead to it; a file carries the day of the meeting. */
function fileName({ slug, startsAt }: { slug: string; startsAt: Date | null }): string {
  return startsAt ? slug.replace(/^\d{4}-\d{2}-\d{2}/, isoDay(startsAt)) : slug;
}

function send(res: Response, pdf: Buffer, name: string): void {
  res.type('application/pdf').set('Content-Disposition', contentDisposition('inline', name)).send(pdf);
}
