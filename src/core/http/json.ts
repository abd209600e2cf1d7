import type { Request, Response } from 'express';
import { errorKindOf, errorKinds, PortalError } from '../errors.ts';
import type { Translate } from '../i18n/translations.ts';

/** A page's script asks for data, a browser that sends the form for a page. */
export function wantsJson(req: Request): boolean {
  return req.get('accept') === 'application/json';
}

/** Answers a page's script; what is refused is told in the same words as on a page. */
export async function asJson(t: Translate, res: Response, work: () => Promise<object>): Promise<void> {
  try {
    res.json(await work());
  } catch (error) {
    if (!(error instanceof PortalError) || !error.messageKey) throw error;
    res.status(errorKinds[errorKindOf(error)].status).json({ refused: t(error.messageKey) });
  }
}
