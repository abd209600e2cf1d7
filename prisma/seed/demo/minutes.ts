import type { Prisma, Tx } from '../../../src/core/db/client.ts';
import { isoDay } from '../../../src/core/i18n/format.ts';
import { markdownToHtml } from '../../../src/core/views/markdown.ts';
import { effectDue } from '../../../src/meetings/measures/effects/rules.ts';
import { presetFrom } from '../../../src/meetings/minutes/attendance/rules.ts';
import { slugOf } from '../../../src/news/rules.ts';
import { importTexts } from '../../../src/texts/commands.ts';
import { seedDemoApprovals } from './approvals.ts';
import type { DemoCluster } from './clusters.ts';
import type { DemoMeeting } from './meetingPlans.ts';
import type { SeededMeeting } from './meetings.ts';
import { type EffectPlan, type MeasurePlan, type MinutesPlan, minutesPlans } from './minutesPlans.ts';
import { clusterWords, draftResult, results } from './results.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

const minute = 60_000;
const day = 24 * 60 * minute;

/** What came of the demo's past meetings: attendance, minutes, decisions, measures, published results. */
export async function seedDemoMinutes(
  tx: Tx,
  people: People,
  clusters: Record<DemoCluster, string>,
  meetings: Record<DemoMeeting, SeededMeeting>,
  now: Date,
): Promise<void> {
  const rows = await tx.organisation.findMany({ select: { id: true, code: true } });
  const organisations = new Map(rows.map(({ id, code }) => [code, id]));
  const personId = (local: string) => people.get(`${local}@ubu.example`)?.id ?? null;
  const decisions = new Map<string, string>();
  const measures = new Map<string, string>();

  for (const [key, plan] of Object.entries(minutesPlans) as [DemoMeeting, MinutesPlan][]) {
    const meeting = meetings[key];
    await tx.meeting.update({
      where: { id: meeting.id },
      data: { state: 'held', heldAt: meeting.endsAt, minutesState: plan.state },
    });
    await seedAttendance(meeting, plan);
    await seedTexts(meeting, plan);
    for (const { key: name, item, ...decision } of plan.decisions) {
      const { id } = await tx.decision.create({
        data: { ...decision, agendaItemId: meeting.items[item] ?? '', createdAt: meeting.endsAt },
        select: { id: true },
      });
      decisions.set(name, id);
    }
    for (const measure of plan.measures) measures.set(measure.key, await seedMeasure(meeting, measure));
  }
  await seedDemoApprovals(tx, meetings, now);
  await seedResults();

  async function seedAttendance(meeting: SeededMeeting, plan: MinutesPlan) {
    const invitations = await tx.invitation.findMany({
      where: { meetingId: meeting.id },
      include: { person: { select: { organisationId: true } } },
    });
    const invited = invitations.map(({ name, state, person, ...invitation }) => ({
      meetingId: meeting.id,
      personId: invitation.personId,
      organisationId: person?.organisationId ?? invitation.organisationId,
      name,
      state: presetFrom(state),
      guest: false,
    }));
    const guests = (plan.guests ?? []).map(({ name, organisation }) => ({
      meetingId: meeting.id,
      organisationId: organisations.get(organisation ?? '') ?? null,
      name,
      state: 'present' as const,
      guest: true,
    }));
    await tx.attendance.createMany({ data: [...invited, ...guests] });
  }

  async function seedTexts(meeting: SeededMeeting, plan: MinutesPlan) {
    await tx.minutesRevision.createMany({
      data: Object.entries(plan.texts).flatMap(([item, text], position) =>
        [text].flat().map((version, index) => ({
          agendaItemId: meeting.items[item] ?? '',
          number: index + 1,
          text: version,
          html: markdownToHtml(version),
          authorId: personId('koordination'),
          createdAt: new Date(meeting.startsAt.getTime() + (15 + position * 20 + index * 4) * minute),
        })),
      ),
    });
  }

  async function seedMeasure(
    meeting: SeededMeeting,
    plan: MeasurePlan,
    parentId: string | null = null,
  ): Promise<string> {
    const { key: _key, item, decision, cluster, owner, due, notes, parts, effects, ...columns } = plan;
    const at = (after: number) =>
      new Date(Math.min(meeting.endsAt.getTime() + after * day, now.getTime() - day));
    const last = notes.at(-1);
    const doneAt = columns.state === 'done' && last ? at(last.after) : null;
    const { id } = await tx.measure.create({
      data: {
        ...columns,
        ownerId: organisations.get(owner) ?? '',
        due: new Date(isoDay(new Date(now.getTime() + due * day))),
        agendaItemId: meeting.items[item] ?? null,
        decisionId: decisions.get(decision ?? '') ?? null,
        clusterId: cluster ? clusters[cluster] : null,
        parentId,
        doneAt,
        demo: true,
        createdAt: meeting.endsAt,
      },
      select: { id: true },
    });
    await tx.measureNote.createMany({
      data: notes.map(({ after, by, ...note }) => ({
        ...note,
        measureId: id,
        authorId: personId(by),
        createdAt: at(after),
      })),
    });
    for (const part of parts ?? []) {
      await seedMeasure(meeting, { ...part, key: '', item, ...(cluster ? { cluster } : {}) }, id);
    }
    if (doneAt) await seedEffects(id, doneAt, effects ?? []);
    return id;
  }

  async function seedEffects(measureId: string, doneAt: Date, effects: readonly EffectPlan[]) {
    await tx.effectCheck.createMany({
      data: effects.map(({ months, before, after, answer }) => {
        const due = new Date(effectDue(doneAt, months));
        return {
          measureId,
          months,
          due,
          personsBefore: before,
          personsAfter: after,
          createdAt: doneAt,
          ...(answer
            ? {
                ...answer,
                checkedById: personId('koordination'),
                checkedAt: new Date(due.getTime() + 5 * day),
              }
            : {}),
        };
      }),
    });
  }

  async function seedResults() {
    const texts = await importTexts(
      tx,
      results.map(({ words }) => ({ kind: 'news', byLanguage: words })),
      now,
    );
    await tx.newsItem.createMany({
      data: results.map(({ words, meeting, decision, measure, cluster, ...result }, index) => ({
        kind: 'result' as const,
        state: 'published' as const,
        slug: slugOf(words.de.title),
        textId: texts[index] ?? '',
        topics: result.topics,
        meetingId: meetings[meeting].id,
        decisionId: decisions.get(decision) ?? null,
        measureId: measures.get(measure) ?? null,
        clusterId: cluster ? clusters[cluster] : null,
        publishedAt: new Date(now.getTime() - result.daysAgo * day),
        demo: true,
        createdAt: new Date(now.getTime() - (result.daysAgo + 2) * day),
      })),
    });
    for (const [name, words] of Object.entries(clusterWords) as [
      DemoCluster,
      typeof clusterWords.landlord,
    ][]) {
      const [textId] = await importTexts(tx, [{ kind: 'cluster', byLanguage: words }], now);
      await tx.needCluster.update({ where: { id: clusters[name] }, data: { textId: textId ?? null } });
    }
    await seedDraft();
  }

  async function seedDraft() {
    const { id: textId } = await tx.text.create({ data: { kind: 'news' }, select: { id: true } });
    await tx.textVersion.create({
      data: {
        textId,
        language: 'de',
        number: 1,
        fields: draftResult as unknown as Prisma.InputJsonObject,
        html: { body: markdownToHtml(draftResult.body) },
        status: 'draft',
        authorId: personId('koordination'),
      },
    });
    await tx.newsItem.create({
      data: {
        kind: 'news',
        slug: slugOf(draftResult.title),
        textId,
        topics: ['LOHN'],
        meetingId: meetings.summer.id,
        decisionId: decisions.get('more') ?? null,
        demo: true,
      },
    });
  }
}
