import nunjucks from 'nunjucks';
import type { AssetManifest } from './assets.ts';

/**
 * Nunjucks. Text is escaped; only HTML that was cleaned when it was saved passes `safeHtml`.
 * @param options.watch reads templates anew each time, for work on them (`npm run dev`)
 * @param options.plain for the text part of mails, where escaping would show entities
 */
export function createEnvironment(
  viewsDir: string,
  assets: AssetManifest,
  options: { watch: boolean; plain?: boolean },
): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(viewsDir, { noCache: options.watch });
  const environment = new nunjucks.Environment(loader, {
    autoescape: options.plain !== true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addGlobal('asset', (name: string) => {
    const url = assets[name];
    if (!url) throw new Error(`Unknown asset: ${name}`);
    return url;
  });
  environment.addGlobal('safeHtml', (html: string) => new nunjucks.runtime.SafeString(html));
  return environment;
}
