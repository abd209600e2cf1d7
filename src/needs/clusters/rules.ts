/** What can be done to a cluster; both sides of a merge and of a split keep a note of it. */
export type ClusterEventKind =
  | 'merged'
  | 'took'
  | 'unmerged'
  | 'gaveBack'
  | 'split'
  | 'splitOff'
  | 'closed'
  | 'reopened'
  | 'moved';

export interface ReportGroup {
  place: string | null;
  language: string | null;
  outcome: string | null;
  reports: number;
  persons: number;
  /** YYYY-MM */
  firstMonth: string | null;
  lastMonth: string | null;
}

export interface Share {
  code: string;
  persons: number;
}

/** What is known of a cluster in numbers; its agenda item keeps a copy as it was on that day. */
export interface ClusterFigures {
  reports: number;
  persons: number;
  /** Codes, those with most persons first. */
  places: string[];
  languages: string[];
  /** YYYY-MM; null while the cluster is empty. */
  firstMonth: string | null;
  lastMonth: string | null;
}

/** Sorts the groups of one counting query into the whole and its parts. */
export function figuresOf(groups: readonly ReportGroup[]) {
  const shares = (name: 'place' | 'language' | 'outcome'): Share[] =>
    groups
      .flatMap((group) => (group[name] === null ? [] : [{ code: group[name], persons: group.persons }]))
      .sort((a, b) => b.persons - a.persons);
  const whole = groups.find(
    ({ place, language, outcome }) => place === null && language === null && outcome === null,
  );
  const shared = { place: shares('place'), language: shares('language'), outcome: shares('outcome') };
  const figures: ClusterFigures = {
    reports: whole?.reports ?? 0,
    persons: whole?.persons ?? 0,
    places: shared.place.map(({ code }) => code),
    languages: shared.language.map(({ code }) => code),
    firstMonth: whole?.firstMonth ?? null,
    lastMonth: whole?.lastMonth ?? null,
  };
  return { figures, shares: shared };
}

export interface Ground {
  topic: string;
  subtopic: string | null;
  place: string;
}

/** What most of the reports have in common. */
export function commonGround(
  reports: readonly { topic: string; subtopics: readonly string[]; place: string }[],
): Ground | null {
  const topic = mostFrequent(reports.map((report) => report.topic));
  const place = mostFrequent(reports.map((report) => report.place));
  if (!topic || !place) return null;
  const subtopics = reports.filter((report) => report.topic === topic).flatMap((report) => report.subtopics);
  return { topic, place, subtopic: mostFrequent(subtopics.filter((code) => code.startsWith(topic))) };
}

function mostFrequent(codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
