import type { RequestHandler } from 'express';

/**
 * A public page is the same for everybody who asks for its address. It may be kept anywhere, but is asked about
 * each time: the answer is a 304 as long as its ETag is right, and an editor's change is seen at once.
 */
export function publicCache(): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') {
      res.set('Cache-Control', 'public, max-age=0, must-revalidate');
    }
    next();
  };
}
