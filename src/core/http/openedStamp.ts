import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody reads a page and fills in its form faster than this. */
const fastestMilliseconds = 3_000;
const longestMilliseconds = 24 * 3_600_000;

/** When a form was shown, signed: goes into a form of the public pages instead of a cookie. */
export function openedStamp(secret: string, now: Date): string {
  const time = now.getTime().toString(36);
  return `${time}.${sign(secret, time)}`;
}

/** Whether a person may have filled in the form that carries this stamp. */
export function checkStamp(secret: string, stamp: string, now: Date): 'ok' | 'tooFast' | 'tooOld' | 'forged' {
  const [time = '', signature = ''] = stamp.split('.');
  const expected = Buffer.from(sign(secret, time));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged';
  const age = now.getTime() - Number.parseInt(time, 36);
  if (age < fastestMilliseconds) return 'tooFast';
  return age > longestMilliseconds ? 'tooOld' : 'ok';
}

function sign(secret: string, time: string): string {
  return createHmac('sha256', secret).update(`form opened ${time}`).digest('base64url');
}
