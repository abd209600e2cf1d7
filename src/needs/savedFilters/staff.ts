import { type Request, type Response, Router } from 'express';
import { notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { chooseDefault, deleteFilter, renameFilter, saveFilter } from './commands.ts';
import { savedFilterPaths } from './paths.ts';
import { savedFilterFor, savedFilters } from './queries.ts';
import { type FilterPlace, filterHref, filterPlaces } from './rules.ts';
import { filterNameSchema, filterPlace, savedFilterSchema } from './schema.ts';

/** A person's own filters of lists: keeping, naming, deleting, opening a list with one. */
export function savedFilterRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/needs/filters', (req, res) => {
    const place = filterPlace.safeParse(query(req, 'place'));
    if (!place.success) throw notFound();
    return show(req, res, place.data);
  });

  router.post('/needs/filters', async (req, res) => {
    const form = parseForm(savedFilterSchema, req.body);
    if (!form.ok) {
      const { place, query: wanted } = form.values;
      const known = filterPlace.safeParse(place);
      if (!known.success) throw notFound();
      return show(req, res, known.data, { ...form, query: String(wanted ?? '') });
    }
    const { place, name } = form.data;
    const location = await once(deps.db, req, async (tx) => {
      await saveFilter(deps, tx, signedIn(req), form.data);
      return filterHref(place, form.data.query);
    });
    notify(req, t(req)('savedFilters-staff:saved', { name }));
    res.redirect(303, location);
  });

  router.post('/needs/filters/:id', async (req, res) => {
    const person = signedIn(req);
    const filter = await savedFilterFor(deps.db, person, param(req, 'id'));
    const place = filter.place as FilterPlace;
    const form = parseForm(filterNameSchema, req.body);
    if (!form.ok) return show(req, res, place, { ...form, id: filter.id });
    if (!(await renameFilter(deps, person, filter.id, form.data.name))) {
      const errors = { name: 'savedFilters-staff:errors.taken' };
      return show(req, res, place, { errors, values: form.data, id: filter.id });
    }
    notify(req, t(req)('savedFilters-staff:renamed'));
    res.redirect(303, savedFilterPaths.list(place));
  });

  router.post('/needs/filters/:id/deletion', async (req, res) => {
    const filter = await savedFilterFor(deps.db, signedIn(req), param(req, 'id'));
    await deleteFilter(deps, signedIn(req), filter.id);
    notify(req, t(req)('savedFilters-staff:deleted', { name: filter.name }));
    res.redirect(303, savedFilterPaths.list(filter.place));
  });

  router.post('/needs/filters/:id/opening', async (req, res) => {
    const filter = await savedFilterFor(deps.db, signedIn(req), param(req, 'id'));
    await chooseDefault(deps, signedIn(req), filter.id, !filter.isDefault);
    const key = filter.isDefault ? 'noDefault' : 'isDefault';
    notify(req, t(req)(`savedFilters-staff:${key}`, { name: filter.name }));
    res.redirect(303, savedFilterPaths.list(filter.place));
  });

  return router;

  async function show(
    req: Request,
    res: Response,
    place: FilterPlace,
    failed?: { errors: FieldErrors; values: Record<string, unknown>; id?: string; query?: string },
  ) {
    const filters = await savedFilters(deps.db, signedIn(req), place);
    deps.pages.render(
      req,
      res,
      'needs/savedFilters/list',
      {
        title: t(req)('savedFilters-staff:title'),
        place,
        filters: filters.map((filter) => ({
          ...filter,
          href: filterHref(place, filter.query),
          value: filter.id === failed?.id ? failed.values.name : filter.name,
          error: filter.id === failed?.id ? failed.errors.name : undefined,
        })),
        /** A filter that was to be kept without a name. */
        unsaved: failed && !failed.id ? { query: failed.query, name: failed.values.name } : null,
        errors: failed
          ? Object.fromEntries(
              Object.entries(failed.errors).map(([, key]) => [`name-${failed.id ?? 'new'}`, key]),
            )
          : {},
        backHref: filterPlaces[place],
        paths: savedFilterPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
