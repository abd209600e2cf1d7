import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';

export type { Logger };

const tokenPaths = /^\/(rsvp|poll|minutes|registration|account|calendar)\/[^/]+/;

/** The path without query string and without the token of a personal link. */
export function loggablePath(url: string): string {
  return (url.split('?')[0] ?? '').replace(tokenPaths, '/$1/…');
}

export function createLog(level: string): Logger {
  return pino({ level, serializers: { err: essentials } });
}

/** Drivers hang connections and whole queries onto their errors. */
function essentials(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as NodeJS.ErrnoException;
  return { type: error.name, message: error.message, stack: error.stack, ...(code ? { code } : {}) };
}

/** One line per request: method, path, status, time. No address, no header, no query, no body. */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_req, res) => {
      const id = randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        path: loggablePath(req.url),
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
    autoLogging: {
      ignore: (req) => req.url?.startsWith('/assets/') === true || req.url?.startsWith('/health/') === true,
    },
  });
}
