import { plainLetters } from '../../core/i18n/plainLetters.ts';

export const stateKinds = ['open', 'closed', 'fixed'] as const;
export const stateSubjects = ['cluster', 'report'] as const;
export type StateSubject = (typeof stateSubjects)[number];

/** Set by a merge alone: only that says with what. */
export const mergedState = 'merged';

export interface NeedStateRow {
  code: string;
  kind: (typeof stateKinds)[number];
  appliesTo: string[];
  names: { de: string; en: string };
  position: number;
  builtIn: boolean;
  counts: boolean;
  retiredAt: Date | null;
  version: number;
}

/** Every state there is or ever was, in order. */
export type StateTable = readonly NeedStateRow[];

/** Only an open cluster grows and comes before the round table. */
export function isOpen(states: StateTable, code: string): boolean {
  return states.find((state) => state.code === code)?.kind === 'open';
}

/** Ways to end the work on a cluster or a report. */
export function endings(states: StateTable, subject: StateSubject): NeedStateRow[] {
  return inUse(states, subject).filter(({ kind, code }) => kind !== 'open' && code !== mergedState);
}

/** Where an open cluster or report can stand. */
export function openStates(states: StateTable, subject: StateSubject): NeedStateRow[] {
  return inUse(states, subject).filter(({ kind }) => kind === 'open');
}

function inUse(states: StateTable, subject: StateSubject): NeedStateRow[] {
  return states.filter(({ appliesTo, retiredAt }) => retiredAt === null && appliesTo.includes(subject));
}

/** The further of two open states: work that runs somewhere is not lost by a merge. */
export function furtherState(states: StateTable, a: string, b: string): string {
  const position = (code: string) => states.find((state) => state.code === code)?.position ?? 0;
  return position(b) > position(a) ? b : a;
}

/** A code for a new state, made of its German name, that no other one has or had. */
export function newCode(name: string, taken: readonly string[]): string {
  const base = plainLetters(name, 30) || 'state';
  const used = new Set(taken);
  if (!used.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The order after a state went one up or down among those in use. */
export function movedState(codes: readonly string[], code: string, direction: 'up' | 'down'): string[] {
  const from = codes.indexOf(code);
  const to = direction === 'up' ? from - 1 : from + 1;
  const moved = [...codes];
  if (from < 0 || to < 0 || to >= codes.length) return moved;
  moved.splice(from, 1);
  moved.splice(to, 0, code);
  return moved;
}
