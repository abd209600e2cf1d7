import type { RequestHandler } from 'express';

const open = /^\/(login|logout|password)(\/|$)/;

/** Sends who is not signed in to the sign-in page, and back again afterwards. */
export function staffGuard(): RequestHandler {
  return (req, res, next) => {
    if (req.user || open.test(req.path)) return next();
    // What a script asks for is no page to come back to.
    if (req.method === 'GET' && req.accepts('html')) req.session.returnTo = req.originalUrl;
    res.redirect(303, '/staff/login');
  };
}
