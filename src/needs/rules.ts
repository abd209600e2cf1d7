import { type outcomes, sourceTypes, type urgencies } from './codes/rules.ts';

/** Raw reports are kept for two years; nothing older is written down. */
export const monthsBack = 24;
const frequentCount = 6;

/** The months that a report can be about, this one first, as YYYY-MM. */
export function reportMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsBack }, (_, back) => {
    const index = year * 12 + (month - 1) - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

/** The first day of a month YYYY-MM, as stored. */
export function monthStart(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

export function monthOf(stored: Date): string {
  return stored.toISOString().slice(0, 7);
}

/** What stays the same from one entry of a person to the next. */
export type Presets = Record<
  'place' | 'channel' | 'language' | 'nationalityGroup' | 'sector' | 'household' | 'sourceType',
  string
>;

/** A report as it is written down. */
export interface ReportFields extends Presets {
  topic: string;
  subtopics: string[];
  secondaryTopics: string[];
  barriers: string[];
  outcome: (typeof outcomes)[number];
  urgency: (typeof urgencies)[number];
  /** YYYY-MM */
  month: string;
  count: number;
  /** A few words on the gap in services; left out, the note stays as it is. */
  note?: string | undefined;
}

const nobodyKnown = {
  language: 'unknown',
  nationalityGroup: 'unknown',
  sector: 'unknown',
  household: 'unknown',
};

const firstPresets: Omit<Presets, 'place'> = { channel: 'inPerson', ...nobodyKnown, sourceType: 'case' };

/** A new entry before anything is chosen in it, after the person's last one. */
export function newEntry(last: Presets | undefined, month: string) {
  const { channel, language, nationalityGroup, sector, household, sourceType } = last ?? firstPresets;
  return {
    ...{ channel, language, nationalityGroup, sector, household },
    sourceType: chosenSourceType(sourceType),
    // Somebody's very first place is a choice, not a default.
    ...(last ? { place: last.place } : {}),
    month,
    count: 1,
    urgency: 'normal' as const,
    barriers: [] as string[],
    subtopics: [] as string[],
    secondaryTopics: [] as string[],
  };
}

/** One more sighting of a cluster's need. One tap says nothing of the people: that is not taken from others. */
export function sighting(
  cluster: { topic: string; place: string },
  last: Presets | undefined,
  month: string,
): ReportFields {
  const { topic, place } = cluster;
  return { ...newEntry(last, month), ...nobodyKnown, topic, place, outcome: 'open' };
}

/** One more report like a stored one: the same in everything but the number of persons. */
export function sameAgain(report: Omit<ReportFields, 'month' | 'count'> & { month: Date }): ReportFields {
  const { topic, subtopics, secondaryTopics, place, channel, language, nationalityGroup, sector } = report;
  const { household, barriers, outcome, urgency, month } = report;
  return {
    ...{ topic, subtopics, secondaryTopics, place, channel, language, nationalityGroup, sector },
    ...{ household, barriers, outcome, urgency },
    sourceType: chosenSourceType(report.sourceType),
    month: monthOf(month),
    count: 1,
  };
}

/** What citizens told or a table brought in is no kind of report that a person can choose. */
function chosenSourceType(sourceType: string): string {
  return (sourceTypes as readonly string[]).includes(sourceType) ? sourceType : firstPresets.sourceType;
}

/** The topics that stand first for a person, most used first. */
export function frequentTopics(recent: readonly string[], known: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const topic of recent) if (known.has(topic)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, frequentCount)
    .map(([topic]) => topic);
}

/** Checks topics against the taxonomy: known, no doubles, each subtopic under one of the chosen topics. */
export function taxonomyErrors(
  topics: readonly { code: string; subtopics: readonly { code: string }[] }[],
  input: Pick<ReportFields, 'topic' | 'secondaryTopics' | 'subtopics'>,
): Record<string, string> {
  const chosen = [input.topic, ...input.secondaryTopics];
  const byCode = new Map(topics.map((topic) => [topic.code, topic]));
  const possible = new Set(
    chosen.flatMap((code) => byCode.get(code)?.subtopics.map((sub) => sub.code) ?? []),
  );
  return {
    ...(byCode.has(input.topic) ? {} : { topic: 'needs-staff:errors.topic' }),
    ...(input.secondaryTopics.every((code) => byCode.has(code) && code !== input.topic)
      ? {}
      : { secondaryTopics: 'needs-staff:errors.secondaryTopics' }),
    ...(input.subtopics.every((code) => possible.has(code))
      ? {}
      : { subtopics: 'needs-staff:errors.subtopics' }),
  };
}

/** Inside the round table, a count of one or two is not told apart. */
export function roundTableCount(count: number): string {
  return count > 0 && count < 3 ? '<3' : String(count);
}
