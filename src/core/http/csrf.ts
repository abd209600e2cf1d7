import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { forbidden } from '../errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses unsafe requests that a browser sends from another site. Enough where there is no session. */
export function sameOrigin(): RequestHandler {
  return (req, _res, next) => {
    if (safeMethods.has(req.method)) return next();
    const site = req.get('sec-fetch-site');
    if (site && site !== 'same-origin' && site !== 'none')
      return next(forbidden('common:errors.foreignForm'));
    const origin = req.get('origin');
    if (origin && URL.parse(origin)?.host !== req.get('host'))
      return next(forbidden('common:errors.foreignForm'));
    next();
  };
}

/** Demands the session's token in `_csrf` of every unsafe request with a session. */
export function csrfToken(): RequestHandler {
  return (req, _res, next) => {
    if (safeMethods.has(req.method)) return next();
    const expected = req.session.csrfToken;
    const given = (req.body as Record<string, unknown> | undefined)?._csrf;
    if (!expected || typeof given !== 'string' || !equal(expected, given))
      return next(forbidden('common:errors.oldForm'));
    next();
  };
}

/** The token of this session, made on first use. */
export function tokenFor(req: Request): string {
  req.session.csrfToken ??= randomBytes(24).toString('base64url');
  return req.session.csrfToken;
}

function equal(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
