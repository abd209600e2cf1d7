import type { StoryEvent, StoryKind } from './queries.ts';

/** Which of two steps of the same moment comes first. */
const ranks: Partial<Record<StoryKind, number>> = {
  firstReport: 0,
  reported: 0,
  month: 1,
  created: 2,
  splitOff: 2.5,
  clustered: 3,
  impulse: 4,
  proposal: 5,
  agendaItem: 6,
  decision: 7,
  measure: 8,
  effect: 9,
  result: 10,
  closed: 11,
  reportClosed: 11,
};
const otherRank = 3.5;

/** States that an agenda or a measure sets: their own step says it already. */
const toldElsewhere = ['onAgenda', 'inProgress'];

/** When a step stands in the story: a meeting's on its day, a month's growth at the month's end. */
export function placeInStory(event: StoryEvent, now: Date): number {
  if (event.kind === 'agendaItem' || event.kind === 'decision') {
    return (event.when ?? event.at).getTime();
  }
  if (event.kind !== 'month') return event.at.getTime();
  return Math.min(nextMonth(event.at).getTime() - 1, now.getTime());
}

function nextMonth(monthStart: Date): Date {
  const middle = new Date(monthStart.getTime() + 15 * 86_400_000);
  return new Date(Date.UTC(middle.getUTCFullYear(), middle.getUTCMonth() + 1, 1));
}

/** What is told, in the order of time. */
export function inOrder(events: readonly StoryEvent[], now: Date): StoryEvent[] {
  return events
    .filter((event) => event.kind !== 'moved' || !toldElsewhere.includes(event.state ?? ''))
    .map((event) => ({ event, place: placeInStory(event, now) }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        (ranks[a.event.kind] ?? otherRank) - (ranks[b.event.kind] ?? otherRank) ||
        (a.event.id ?? '').localeCompare(b.event.id ?? ''),
    )
    .map(({ event }) => event);
}

/** Months that follow each other in the story become one stretch of growth. */
export function withStretches(events: readonly StoryEvent[]): (StoryEvent | StoryEvent[])[] {
  const told: (StoryEvent | StoryEvent[])[] = [];
  for (const event of events) {
    const last = told.at(-1);
    if (event.kind !== 'month') told.push(event);
    else if (Array.isArray(last)) last.push(event);
    else told.push([event]);
  }
  return told;
}
