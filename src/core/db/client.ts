import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { Prisma, PrismaClient } from './generated/client.ts';

export * from './generated/client.ts';

/** The Prisma client on an existing pool, which stays the caller's to end. */
export function createDb(pool: Pool): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool),
    // Inviting a few hundred people is one transaction.
    transactionOptions: { timeout: 30_000, maxWait: 10_000 },
  });
}

export type Db = PrismaClient;
/** A transaction; every write of one command happens in one. */
export type Tx = Prisma.TransactionClient;

/** Whether the database refused a duplicate, through the ORM or in raw SQL. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
