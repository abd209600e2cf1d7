import type { ClusterState } from '../../core/db/client.ts';

/** Clusters that can still grow and come before the round table. */
export const openStates: readonly ClusterState[] = ['open', 'onAgenda', 'inProgress'];

export function isOpen(state: ClusterState): boolean {
  return openStates.includes(state);
}

export interface ReportGroup {
  place: string | null;
  language: string | null;
  outcome: string | null;
  reports: number;
  persons: number;
  firstMonth: Date | null;
  lastMonth: Date | null;
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
    firstMonth: whole?.firstMonth?.toISOString().slice(0, 7) ?? null,
    lastMonth: whole?.lastMonth?.toISOString().slice(0, 7) ?? null,
  };
  return { figures, shares: shared };
}
