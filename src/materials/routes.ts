import { Router } from 'express';
import { notFound } from '../core/errors.ts';
import { param } from '../core/http/request.ts';
import { interfaceLanguageOf } from '../core/i18n/languages.ts';
import type { Deps } from '../deps.ts';
import { materialPaths } from './paths.ts';
import { publicMaterials } from './queries.ts';
import { materialView } from './view.ts';

/** The catalogue of things to download and print. */
export function materialRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });

  router.get('/materials', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const materials = await publicMaterials(deps.db, req.lang);
    deps.pages.render(req, res, 'materials/index', {
      title: t('materials:index.title'),
      description: t('materials:index.lead'),
      materials: materials.map((material) => materialView(material, req.lang)),
    });
  });

  router.get('/materials/:slug', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const [material] = await publicMaterials(deps.db, req.lang, { slug: param(req, 'slug') });
    if (!material) throw notFound();
    const view = materialView(material, req.lang);
    deps.pages.render(req, res, 'materials/show', {
      title: view.title,
      description: view.description,
      material: view,
      origin: material.text.origin,
      listHref: materialPaths.list(req.lang),
      listTitle: t('materials:index.title'),
    });
  });

  return router;
}
