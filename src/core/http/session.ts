import connectPgSimple from 'connect-pg-simple';
import { type RequestHandler, Router } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';

const twelveHours = 12 * 60 * 60 * 1000;

/** Sessions of the signed-in area, kept in PostgreSQL; never mounted on public pages. */
export function staffSession(options: { pool: Pool; secret: string; https: boolean }): RequestHandler {
  const PgStore = connectPgSimple(session);
  const sessions = session({
    name: 'ubu',
    secret: options.secret,
    store: new PgStore({
      pool: options.pool,
      tableName: 'session',
      createTableIfMissing: false,
      pruneSessionInterval: 900,
    }),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: options.https, maxAge: twelveHours, path: '/' },
  });
  return Router().use(sessions, storedBeforeRedirect());
}

/**
 * A browser follows a redirect as soon as its head has arrived, while express-session stores the session only
 * before the last byte: the next page would miss what was just noted down.
 */
export function storedBeforeRedirect(): RequestHandler {
  return (req, res, next) => {
    const redirect = res.redirect.bind(res) as (...target: (string | number)[]) => void;
    res.redirect = (...target: (string | number)[]) => {
      // Somebody who is not signed in gets no session for being sent to the sign-in page.
      const begun = req.session && Object.keys(req.session).some((name) => name !== 'cookie');
      if (!begun) return redirect(...target);
      req.session.save((error) => (error ? next(error) : redirect(...target)));
    };
    next();
  };
}
