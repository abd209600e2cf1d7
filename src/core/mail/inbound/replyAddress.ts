import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '../../../config.ts';

/** Letters and digits that nobody confuses, small ones only, since mail servers may change the case. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
const tokenPattern = new RegExp(`\\+([${alphabet}]{32})@`, 'i');

/** The token by which an answer to this record proves that it comes from who was written to. Nothing is stored. */
function replyToken(config: Pick<Config, 'secret'>, recordId: string): string {
  const digest = createHmac('sha256', config.secret).update(`reply:${recordId}`).digest();
  return Array.from(digest, (byte) => alphabet[byte % alphabet.length]).join('');
}

/** Where answers to this record go; null when the portal reads no mailbox. */
export function replyAddress(config: Pick<Config, 'secret' | 'inbox'>, recordId: string): string | null {
  const at = config.inbox?.address.lastIndexOf('@') ?? -1;
  if (!config.inbox || at < 1) return null;
  const { address } = config.inbox;
  return `${address.slice(0, at)}+${replyToken(config, recordId)}${address.slice(at)}`;
}

/** The token of an address that was made by {@link replyAddress}. */
export function tokenOf(address: string): string | null {
  return tokenPattern.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** Compares without telling by its duration how much of the token was right. */
export function isTokenOf(config: Pick<Config, 'secret'>, recordId: string, token: string): boolean {
  const right = Buffer.from(replyToken(config, recordId));
  const given = Buffer.from(token);
  return right.length === given.length && timingSafeEqual(right, given);
}
