import { createHmac, randomInt } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';

/** About a quarter of a second of a computer's time, a few seconds of an old phone's. */
const cost = 5_000;
const fewestSteps = 200;
const mostSteps = 400;
const validMilliseconds = 3 * 3_600_000;

/** What the browser's script sends back in the hidden field `proof`. */
const proofSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string().regex(/^[0-9a-f]{32}$/),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number().int().nonnegative(), derivedKey: z.string() }),
});

/** A signed task for the reader's browser, to be put into the page as text. Nothing is kept of it here. */
export async function newChallenge(secret: string, now: Date): Promise<string> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(fewestSteps, mostSteps),
    expiresAt: new Date(now.getTime() + validMilliseconds),
    deriveKey,
    ...secretsFrom(secret),
  });
  return JSON.stringify(challenge);
}

export interface SolvedChallenge {
  /** Names the challenge, so that its solution is taken once only. */
  id: string;
  expiresAt: Date;
}

/** Checks a solution. Null when it is none, is too old or was tampered with; whether it was used before is not known here. */
export async function checkProof(secret: string, proof: string, now: Date): Promise<SolvedChallenge | null> {
  const given = proofSchema.safeParse(parsed(proof));
  if (!given.success) return null;
  const { challenge, solution } = given.data;
  const expiresAt = new Date(challenge.parameters.expiresAt * 1000);
  if (!(expiresAt > now)) return null;
  try {
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secretsFrom(secret) });
    return verified ? { id: challenge.parameters.nonce, expiresAt } : null;
  } catch {
    // The library throws at what no browser ever sends.
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function secretsFrom(secret: string) {
  const derived = (purpose: string) => createHmac('sha256', secret).update(purpose).digest('base64url');
  return {
    hmacSignatureSecret: derived('proof of work'),
    hmacKeySignatureSecret: derived('proof of work key'),
  };
}
