import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import { Prisma, type Tx } from '../../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../../core/errors.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import { enqueueMail } from '../../../core/mail/outbox.ts';
import type { Deps } from '../../../deps.ts';
import { setClusterState } from '../../../needs/clusters/commands.ts';
import { canEditMeasures } from '../policy.ts';
import { effectDueMail } from './mails.ts';
import { coordinators, effectsOf } from './queries.ts';
import { effectDue, effectMonths } from './rules.ts';
import type { EffectInput } from './schema.ts';

/**
 * A measure that is done for a cluster will be asked about; one that is taken up again, not any more, except for what
 * was answered. Parts are not asked about: the whole is.
 */
export async function scheduleEffectChecks(
  tx: Tx,
  measure: { id: string; clusterId: string | null; parentId: string | null; doneAt: Date | null },
  now: Date,
): Promise<void> {
  const { id: measureId, clusterId, parentId, doneAt } = measure;
  if (!doneAt) {
    await tx.effectCheck.deleteMany({ where: { measureId, verdict: null } });
  } else if (clusterId && !parentId) {
    await tx.effectCheck.createMany({
      data: effectMonths.map((months) => ({
        measureId,
        months,
        due: new Date(effectDue(doneAt, months)),
        createdAt: now,
      })),
      skipDuplicates: true,
    });
  }
}

interface Frozen {
  id: string;
  measureId: string;
  title: string;
  months: number;
  personsBefore: number;
  personsAfter: number;
}

/**
 * Counts the persons reported in the cluster in as many months before and after the measure was done, and keeps the
 * figures as they are. The day of entry decides and not the month of observation: months are too coarse for a
 * measure that ends within one, and the last month before the question would always be incomplete.
 */
function freezeFigures(tx: Tx, condition: Prisma.Sql): Promise<Frozen[]> {
  return tx.$queryRaw<Frozen[]>`
    UPDATE "EffectCheck" e SET "personsBefore" = f.before, "personsAfter" = f.after
    FROM (
      SELECT e.id, m.title,
        coalesce(sum(r.count) FILTER (WHERE r.day < w.done), 0)::int AS before,
        coalesce(sum(r.count) FILTER (WHERE r.day >= w.done), 0)::int AS after
      FROM "EffectCheck" e
      JOIN "Measure" m ON m.id = e."measureId"
      CROSS JOIN LATERAL (SELECT (m."doneAt" AT TIME ZONE 'Europe/Berlin')::date AS done) w
      LEFT JOIN LATERAL (
        SELECT n.count, (n."createdAt" AT TIME ZONE 'Europe/Berlin')::date AS day
        FROM "NeedReport" n WHERE n."clusterId" =
          (SELECT coalesce(c."mergedIntoId", c.id) FROM "NeedCluster" c WHERE c.id = m."clusterId")
      ) r ON r.day >= w.done - make_interval(months => e.months) AND r.day < e.due
      WHERE e."personsBefore" IS NULL AND ${condition}
      GROUP BY e.id, m.title
    ) f
    WHERE e.id = f.id AND e."personsBefore" IS NULL
    RETURNING e.id, e."measureId", f.title, e.months, e."personsBefore", e."personsAfter"`;
}

/** Freezes the figures of what has become due and tells the coordinators that the round table's word is wanted. */
export async function askForEffects(deps: Deps): Promise<void> {
  const today = isoDay(deps.clock());
  await deps.db.$transaction(async (tx) => {
    const frozen = await freezeFigures(tx, Prisma.sql`e.verdict IS NULL AND e.due <= ${today}::date`);
    if (frozen.length === 0) return;
    for (const recipient of await coordinators(tx)) {
      for (const check of frozen) {
        const mail = effectDueMail(deps, check, recipient);
        await enqueueMail(deps, tx, { ...mail, dedupeKey: `effect-due:${check.id}:${recipient.id}` });
      }
    }
  });
}

/** Writes down whether a measure helped, or corrects it. False when somebody else did so in the meantime. */
export async function answerEffect(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  measure: { id: string; clusterId: string | null },
  { months, version }: { months: number; version: number },
  { reopen, ...input }: EffectInput,
): Promise<boolean> {
  if (!canEditMeasures(person)) throw forbidden('measures-staff:effects.errors.mayNotAnswer');
  const before = (await effectsOf(tx, person, measure.id)).find((check) => check.months === months);
  if (!before) throw notFound();
  const now = deps.clock();
  if (before.due > isoDay(now)) throw conflict('measures-staff:effects.errors.notDue');
  await freezeFigures(tx, Prisma.sql`e.id = ${before.id}::uuid`);
  const { count } = await tx.effectCheck.updateMany({
    where: { id: before.id, version },
    data: {
      ...input,
      version: { increment: 1 },
      ...(before.verdict ? {} : { checkedById: person.id, checkedAt: now }),
    },
  });
  if (count === 0) return false;
  if (reopen && input.verdict === 'no' && measure.clusterId) {
    await setClusterState(tx, person, measure.clusterId, 'open', { at: now });
  }
  await audit(tx, person, {
    action: before.verdict ? 'measure.correctEffect' : 'measure.answerEffect',
    recordType: 'measure',
    recordId: measure.id,
    before: { months, verdict: before.verdict },
    after: { months, ...input },
  });
  return true;
}
