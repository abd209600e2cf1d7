import type { Request } from 'express';
import type { Deps } from '../../deps.ts';
import { isoDay } from '../i18n/format.ts';
import { checkStamp, openedStamp } from './openedStamp.ts';
import { createRateLimit } from './rateLimit.ts';

export interface PublicForm {
  /** Counts one attempt of whoever sends; throws `tooMany` once there were too many. */
  admit(req: Request): Promise<void>;
  /** The hidden field `opened`: when the form was shown, signed. */
  opened(): string;
  /** Whether a person may have filled in the form that was sent. */
  check(req: Request): ReturnType<typeof checkStamp>;
}

/**
 * What guards a form that anybody can send: no session, no cookie, but a signed time and a limit per sender that
 * holds across processes.
 */
export function publicForm(
  deps: Pick<Deps, 'pool' | 'config' | 'clock'>,
  options: { name: string; points: number; seconds: number },
): PublicForm {
  const limit = createRateLimit(deps, options);
  return {
    // The keyed hash is another one each day: from one day to the next nobody is known again.
    admit: (req) => limit.hit(`${isoDay(deps.clock())} ${senderOf(req.ip ?? '')}`),
    opened: () => openedStamp(deps.config.secret, deps.clock()),
    check: (req) => {
      const opened = (req.body as Record<string, unknown> | undefined)?.opened;
      return checkStamp(deps.config.secret, typeof opened === 'string' ? opened : '', deps.clock());
    },
  };
}

/** Who counts as one sender: an IPv4 address, or the network of an IPv6 one, within which a device moves at will. */
export function senderOf(address: string): string {
  const mapped = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail = ''] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}
