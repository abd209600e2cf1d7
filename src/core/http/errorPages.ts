import type { ErrorRequestHandler, RequestHandler } from 'express';
import { errorKindOf, errorKinds, notFound, PortalError } from '../errors.ts';
import { isLanguage } from '../i18n/languages.ts';
import { preferredLanguage } from '../i18n/requestLanguage.ts';
import type { PageRenderer } from '../views/page.ts';
import type { Logger } from './log.ts';

export function nothingHere(): RequestHandler {
  return (_req, _res, next) => next(notFound());
}

/** Answers every failure with a page in the reader's language; never a stack trace. */
export function errorPages(deps: { log: Logger; pages: PageRenderer }): ErrorRequestHandler {
  return (error, req, res, next) => {
    const kind = errorKindOf(error);
    const { status, report } = errorKinds[kind];
    if (report) deps.log.error({ err: error, requestId: req.id }, 'request failed');
    if (res.headersSent) return next(error);
    if (error instanceof PortalError && error.retryAfterSeconds)
      res.set('Retry-After', String(error.retryAfterSeconds));
    res.set('Cache-Control', 'no-store');
    const first = req.originalUrl.split(/[/?]/)[1] ?? '';
    req.lang ??= isLanguage(first) ? first : preferredLanguage(req.get('accept-language'));
    const messageKey = error instanceof PortalError ? error.messageKey : undefined;
    try {
      deps.pages.render(
        req,
        res,
        'errors/show',
        { titleKey: `common:errors.${kind}.title`, kind, status, messageKey, requestId: req.id },
        { status },
      );
    } catch (failure) {
      // The page about the fault is at fault itself: words without any template.
      deps.log.error({ err: failure, requestId: req.id }, 'error page failed');
      res.status(status).type('text').send(`${status}`);
    }
  };
}
