import nunjucks from 'nunjucks';
import type { AssetManifest } from './assets.ts';

/** Nunjucks with autoescape. Text is escaped; only HTML that was cleaned when it was saved passes `safeHtml`. */
export function createEnvironment(
  viewsDir: string,
  assets: AssetManifest,
  options: { watch: boolean },
): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(viewsDir, { noCache: options.watch });
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
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
