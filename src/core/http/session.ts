import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';

const twelveHours = 12 * 60 * 60 * 1000;

/** Sessions of the signed-in area, kept in PostgreSQL; never mounted on public pages. */
export function staffSession(options: { pool: Pool; secret: string; https: boolean }): RequestHandler {
  const PgStore = connectPgSimple(session);
  return session({
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
}
