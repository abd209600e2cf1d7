import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { type Db, isUniqueViolation, type Tx } from '../db/client.ts';

/** A fresh one-time key for a form. */
export function newFormKey(): string {
  return randomUUID();
}

const keySchema = z.uuid();

/**
 * Runs `work` in a transaction and remembers where it led under the form's one-time key. The same form sent
 * again does nothing and leads to the same place, also when both arrive at once.
 * @returns the address to redirect to
 */
export async function once(db: Db, req: Request, work: (tx: Tx) => Promise<string>): Promise<string> {
  const key = keySchema.safeParse((req.body as Record<string, unknown> | undefined)?._key);
  if (!key.success) return db.$transaction(work);
  const earlier = await db.formSubmission.findUnique({ where: { key: key.data } });
  if (earlier) return earlier.location;
  try {
    return await db.$transaction(async (tx) => {
      // Inserted first, so that a second copy waits here for the first one to finish.
      await tx.formSubmission.create({ data: { key: key.data, location: '' } });
      const location = await work(tx);
      await tx.formSubmission.update({ where: { key: key.data }, data: { location } });
      return location;
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const first = await db.formSubmission.findUnique({ where: { key: key.data } });
    if (!first) throw error;
    return first.location;
  }
}
