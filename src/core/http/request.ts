import type { Request } from 'express';
import type { Person } from '../auth/person.ts';
import { PortalError } from '../errors.ts';
import type { Language } from '../i18n/languages.ts';

declare global {
  namespace Express {
    interface Request {
      /** Language of the page to be answered with. */
      lang: Language;
      /** Request id, also in the log and in the answer's X-Request-Id. */
      id: string | number | object;
    }
    interface User extends Person {}
  }
}

declare module 'express-session' {
  interface SessionData {
    csrfToken?: string;
    /** Shown once on the next page. */
    notice?: { kind: 'success' | 'info' | 'warning'; text: string };
    signedInAt?: string;
    userAgent?: string;
    returnTo?: string;
  }
}

/** The signed-in person of a route behind the sign-in guard. */
export function signedIn(req: Request): Person {
  if (!req.user) throw new PortalError('forbidden');
  return req.user;
}

/** A path parameter; express types it as possibly missing or repeated. */
export function param(req: Request, name: string): string {
  const value = req.params[name];
  return Array.isArray(value) ? value.join('/') : (value ?? '');
}

/** A query parameter's single text, empty when absent or repeated. */
export function query(req: Request, name: string): string {
  const value = req.query[name];
  return typeof value === 'string' ? value : '';
}

/** Leaves a sentence that the next staff page shows once. */
export function notify(req: Request, text: string, kind: 'success' | 'info' | 'warning' = 'success'): void {
  req.session.notice = { kind, text };
}
