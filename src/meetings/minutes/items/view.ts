import type { Request, Response } from 'express';
import { errorKindOf, errorKinds, PortalError } from '../../../core/errors.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { fingerprint } from '../rules.ts';
import type { LatestRevision } from './commands.ts';

/** The screen's script asks for data, a browser that sends the form for a page. */
export function wantsJson(req: Request): boolean {
  return req.get('accept') === 'application/json';
}

/** Answers the screen's script; what is refused is told in the same words as on a page. */
export async function asJson(t: Translate, res: Response, work: () => Promise<object>): Promise<void> {
  try {
    res.json(await work());
  } catch (error) {
    if (!(error instanceof PortalError) || !error.messageKey) throw error;
    res.status(errorKinds[errorKindOf(error)].status).json({ refused: t(error.messageKey) });
  }
}

/** Another person's text as the script shows it beside the writer's own. */
export function clashAnswer(t: Translate, language: string, latest: LatestRevision) {
  return {
    clash: {
      number: latest.number,
      base: fingerprint(latest.text),
      text: latest.text,
      title: clashTitle(t, latest),
      at: formatDate(language, latest.createdAt, 'dateTime'),
    },
  };
}

export function clashTitle(t: Translate, { author }: LatestRevision): string {
  return t('minutes-staff:item.clashTitle', { name: author ?? t('minutes-staff:someone') });
}
