import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { PortalError } from '../errors.ts';

export interface RateLimit {
  /** Counts one attempt; throws `tooMany` once the limit is passed. */
  hit(key: string): Promise<void>;
  /** Throws `tooMany` when the limit is passed already, without counting. */
  check(key: string): Promise<void>;
  reset(key: string): Promise<void>;
}

/**
 * A limit that holds across processes. Keys are stored as keyed hashes, so that no address or name of
 * anybody stands in the database.
 */
export function createRateLimit(
  deps: { pool: Pool; config: { secret: string } },
  options: { name: string; points: number; seconds: number },
): RateLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: deps.pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: options.name,
    points: options.points,
    duration: options.seconds,
  });
  const hashed = (key: string) => createHmac('sha256', deps.config.secret).update(key).digest('base64url');
  return {
    async hit(key) {
      try {
        await limiter.consume(hashed(key));
      } catch (refusal) {
        throw asTooMany(refusal);
      }
    },
    async check(key) {
      const state = await limiter.get(hashed(key));
      if (state && state.consumedPoints >= options.points) throw asTooMany(state);
    },
    async reset(key) {
      await limiter.delete(hashed(key));
    },
  };
}

function asTooMany(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal;
  return new PortalError('tooMany', { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) });
}
