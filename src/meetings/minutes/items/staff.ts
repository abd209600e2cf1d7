import { Router } from 'express';
import { z } from 'zod';
import { parseForm } from '../../../core/http/forms.ts';
import { asJson, wantsJson } from '../../../core/http/json.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { minutesPaths } from '../paths.ts';
import { meetingWithMinutes, revisionsOf } from '../queries.ts';
import { fingerprint } from '../rules.ts';
import type { minutesScreen } from '../screen/staff.ts';
import { itemView, meetingView } from '../view.ts';
import { saveItemMinutes } from './commands.ts';
import { itemMinutesSchema } from './schema.ts';
import { clashAnswer, clashTitle } from './view.ts';

/** The text of one item: saved by hand or while it is typed, and all its versions. */
export function itemRoutes(deps: Deps, { show, writing }: ReturnType<typeof minutesScreen>): Router {
  const router = Router();

  router.get('/meetings/:id/minutes/:item', async (req, res, next) => {
    // Other pages of the minutes have names there.
    if (!z.uuid().safeParse(param(req, 'item')).success) return next();
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const { item, revisions } = await revisionsOf(deps.db, person, meeting.id, param(req, 'item'));
    const view = itemView(t, person.language, meeting.id, { ...item, from: null, span: item.minutes });
    deps.pages.render(req, res, 'meetings/minutes/versions', {
      title: t('minutes-staff:versions.title', { title: view.heading }),
      meeting: meetingView(t, person.language, meeting),
      backHref: minutesPaths.anchor(meeting.id, item.id),
      minutesHref: minutesPaths.edit(meeting.id),
      revisions,
    });
  });

  router.post('/meetings/:id/minutes/:item', async (req, res, next) => {
    if (!z.uuid().safeParse(param(req, 'item')).success) return next();
    const { person, meeting, itemId } = await writing(req);
    const t = deps.translations.for(person.language);
    const form = parseForm(itemMinutesSchema, req.body);
    if (!form.ok) {
      if (wantsJson(req)) {
        const [fault = 'common:form.invalid'] = Object.values(form.errors);
        res.status(422).json({ refused: t(fault) });
        return;
      }
      return show(req, res, { form: 'minutes', itemId, errors: form.errors, values: form.values });
    }
    if (wantsJson(req)) {
      return asJson(t, res, async () => {
        const saved = await saveItemMinutes(deps, person, meeting.id, itemId, form.data);
        if (!saved.saved) return clashAnswer(t, person.language, saved.latest);
        return { ...saved, at: formatDate(person.language, deps.clock(), 'time') };
      });
    }
    // Sent by hand: always a version of its own.
    const saved = await saveItemMinutes(deps, person, meeting.id, itemId, { ...form.data, fold: null });
    if (!saved.saved) {
      const { latest } = saved;
      const mine = form.data.choice === 'joined' ? form.data.text : form.data.mine;
      return show(req, res, {
        form: 'minutes',
        itemId,
        errors: { text: 'common:form.changedMeanwhile' },
        values: { text: mine },
        latest: {
          ...latest,
          base: fingerprint(latest.text),
          title: clashTitle(t, latest),
          at: formatDate(person.language, latest.createdAt, 'dateTime'),
        },
      });
    }
    notify(req, t('minutes-staff:item.done'));
    res.redirect(303, minutesPaths.anchor(meeting.id, itemId));
  });

  return router;
}
