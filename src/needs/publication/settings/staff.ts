import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { notify, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { settingsFloor } from '../../disclosure/rules.ts';
import { publicationPaths } from '../paths.ts';
import { publicationSettings } from '../queries.ts';
import { settingsSchema } from '../schema.ts';
import { saveSettings } from './commands.ts';

type Failed = { errors: FieldErrors; values: Record<string, unknown> };

/** The thresholds, behind the door of publication. */
export function settingsRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/monitoring/publication/settings', (req, res) => showSettings(req, res));

  router.post('/monitoring/publication/settings', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(settingsSchema, req.body);
    if (!form.ok) return showSettings(req, res, form);
    await deps.db.$transaction((tx) => saveSettings(tx, person, form.data));
    notify(req, deps.translations.for(person.language)('publication-staff:done.settings'));
    res.redirect(303, publicationPaths.settings);
  });

  return router;

  async function showSettings(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const settings = await publicationSettings(deps.db);
    const names = Object.keys(settingsFloor) as (keyof typeof settingsFloor)[];
    deps.pages.render(
      req,
      res,
      'needs/publication/settings',
      {
        title: t('publication-staff:settings.title'),
        fields: names.map((name) => ({
          name,
          label: t(`publication-staff:settings.${name}`),
          hint: t(`publication-staff:settings.${name === 'dominanceShare' ? 'most' : 'least'}`, {
            value: settingsFloor[name],
          }),
          value: failed?.values[name] ?? settings[name],
        })),
        errors: failed?.errors ?? {},
        paths: publicationPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
