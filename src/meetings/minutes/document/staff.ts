import { Router } from 'express';
import { param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { shownPdf } from '../approval/versions/view.ts';
import { minutesPaths } from '../paths.ts';
import { canWriteMinutes } from '../policy.ts';
import { meetingWithMinutes } from '../queries.ts';
import { meetingView } from '../view.ts';
import { shownDocument } from './queries.ts';
import { documentView } from './view.ts';

/** The minutes as one document: for reading, and as a PDF. */
export function documentRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/meetings/:id/minutes/document', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const document = await shownDocument(deps.db, meeting);
    deps.pages.render(req, res, 'meetings/minutes/document', {
      title: t('minutes-staff:document.title', { title: meeting.title }),
      meeting: meetingView(t, person.language, meeting),
      minutesHref: minutesPaths.edit(meeting.id),
      mayWrite: canWriteMinutes(person, meeting, deps.clock()),
      pdfHref: minutesPaths.pdf(meeting.id),
      document: documentView(t, person.language, document),
    });
  });

  router.get('/meetings/:id/minutes.pdf', async (req, res) => {
    const meeting = await meetingWithMinutes(deps.db, signedIn(req), param(req, 'id'));
    const document = await shownDocument(deps.db, meeting);
    const german = deps.translations.for('de');
    const pdf = deps.pdf.render('minutes', shownPdf(german, deps.config, meeting, document, deps.clock()));
    res
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="protokoll-${meeting.slug}.pdf"`)
      .send(pdf);
  });

  return router;
}
