import { type MeasureState, Prisma, type Tx } from '../../../core/db/client.ts';
import { publicFaceFault } from '../../../core/i18n/publicFace.ts';
import { endOf, type FrozenCluster, type FrozenMeasure, type Period, publicState } from '../rules.ts';

export interface GatheredRecords {
  clusters: FrozenCluster[];
  measures: FrozenMeasure[];
  results: string[];
  demo: boolean;
}

interface ClusterRow {
  id: string;
  textId: string;
  topic: string;
  state: string;
  kind: string;
  demo: boolean;
}

interface MeasureRow {
  id: string;
  title: string;
  publicText: string;
  owner: string;
  state: MeasureState;
  due: string;
  meetingId: string | null;
  effects: { months: number; publicText: string; internalText: string }[] | null;
  demo: boolean;
}

/** What there was about needs in a period besides figures, as far as it has words for everybody. */
export async function gatheredRecords(tx: Tx, period: Period): Promise<GatheredRecords> {
  const from = berlinDay(period.from);
  const until = berlinDay(endOf(period));
  const clusters = await tx.$queryRaw<ClusterRow[]>`
    SELECT c.id, c."textId", c.topic, c.state, s.kind::text AS kind, c.demo
    FROM "NeedCluster" c JOIN "NeedState" s ON s.code = c.state
    WHERE c.state <> 'merged' AND c."createdAt" < ${until} AND (c."closedAt" IS NULL OR c."closedAt" >= ${from})
      AND EXISTS (SELECT 1 FROM "TextVersion" v WHERE v."textId" = c."textId" AND v.status = 'published')
    ORDER BY c."createdAt", c.id`;
  // A meeting's measures are told once its minutes have gone round; those of hidden items never are.
  const measures = await tx.$queryRaw<MeasureRow[]>`
    SELECT m.id, m.title, m."publicText", coalesce(o."shortName", o.name) AS owner, m.state,
      to_char(m.due, 'YYYY-MM-DD') AS due, i."meetingId", m.demo,
      (SELECT json_agg(json_build_object('months', e.months, 'publicText', e."publicText",
          'internalText', e."internalText") ORDER BY e.months)
        FROM "EffectCheck" e WHERE e."measureId" = m.id AND e.verdict IS NOT NULL) AS effects
    FROM "Measure" m JOIN "Organisation" o ON o.id = m."ownerId"
      LEFT JOIN "AgendaItem" i ON i.id = m."agendaItemId" LEFT JOIN "Meeting" t ON t.id = i."meetingId"
    WHERE trim(m."publicText") <> '' AND m."createdAt" < ${until}
      AND (m."doneAt" IS NULL OR m."doneAt" >= ${from})
      AND (m.state <> 'dropped' OR EXISTS (
        SELECT 1 FROM "MeasureNote" n
        WHERE n."measureId" = m.id AND n.state = 'dropped' AND n."createdAt" >= ${from}))
      AND (i.id IS NULL OR (i.visibility <> 'hidden' AND t."minutesState" IN ('circulated', 'approved'))
        OR EXISTS (SELECT 1 FROM "NewsItem" n WHERE n."measureId" = m.id AND n.state = 'published'))
    ORDER BY m.due, m.id`;
  const results = await tx.$queryRaw<{ id: string; demo: boolean }[]>`
    SELECT n.id, n.demo FROM "NewsItem" n
    WHERE n.kind = 'result' AND n.state = 'published' AND n."publishedAt" >= ${from} AND n."publishedAt" < ${until}
    ORDER BY n."publishedAt", n.id`;
  const shown = measures.filter(({ title, publicText }) => publicFaceFault(title, publicText) === null);
  return {
    clusters: clusters.map(({ id, textId, topic, state, kind }) => ({
      ...{ id, textId, topic },
      state: publicState(state, kind),
    })),
    measures: shown.map(({ id, publicText, owner, state, due, meetingId, effects }) => ({
      ...{ id, owner, state, due, meetingId },
      text: publicText.trim(),
      effects: (effects ?? [])
        .filter((effect) => publicFaceFault(effect.internalText, effect.publicText) === null)
        .map((effect) => ({ months: effect.months, text: effect.publicText.trim() })),
    })),
    results: results.map(({ id }) => id),
    demo: [...clusters, ...shown, ...results].some(({ demo }) => demo),
  };
}

/** The midnight in Berlin with which a day begins. */
function berlinDay(day: Date): Prisma.Sql {
  return Prisma.sql`(${day.toISOString().slice(0, 10)}::timestamp AT TIME ZONE 'Europe/Berlin')`;
}
