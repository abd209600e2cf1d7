import { findIdentifiers, identifierKinds } from '../identifiers/rules.ts';
import { findNames } from '../persons/rules.ts';
import { findAddresses, findEmployers } from '../surroundings/rules.ts';

/** What a note must not hold. */
export const findingKinds = [...identifierKinds, 'address', 'employer', 'name'] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  kind: FindingKind;
  /** Offsets in UTF-16 units, the end not included. */
  start: number;
  end: number;
}

/**
 * Everything in a German note that looks like it leads to a person, in the order of the text, without overlaps.
 * The same code runs in the browser while somebody types and on the server when it is saved.
 */
export function findPersonalData(text: string): Finding[] {
  const candidates: Finding[] = [
    ...findIdentifiers(text).filter(({ kind }) => kind !== 'digits' && kind !== 'phone'),
    ...joined(text, findAddresses(text)).map((span) => ({ ...span, kind: 'address' as const })),
    ...findIdentifiers(text).filter(({ kind }) => kind === 'digits' || kind === 'phone'),
    ...findEmployers(text).map((span) => ({ ...span, kind: 'employer' as const })),
    ...findNames(text).map((span) => ({ ...span, kind: 'name' as const })),
  ];
  const kept: Finding[] = [];
  for (const candidate of candidates) {
    const rest = outside(candidate, kept);
    if (rest && text.slice(rest.start, rest.end).trim() !== '') kept.push(rest);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Puts the sign of something blotted out in the place of each finding. */
export function redact(text: string, findings: readonly Finding[]): string {
  return findings
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}[…]${rest.slice(end)}`, text);
}

/** A text in pieces: what was found, and what stands between. */
export function piecesOf(
  text: string,
  findings: readonly Finding[],
): { text: string; kind: FindingKind | null }[] {
  const pieces: { text: string; kind: FindingKind | null }[] = [];
  let at = 0;
  for (const { start, end, kind } of findings) {
    if (start > at) pieces.push({ text: text.slice(at, start), kind: null });
    pieces.push({ text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: null });
  return pieces;
}

/** What of the candidate is not found yet; nothing if it lies within or across something else. */
function outside(candidate: Finding, kept: readonly Finding[]): Finding | null {
  const overlapping = kept.filter(({ start, end }) => start < candidate.end && end > candidate.start);
  if (overlapping.length === 0) return candidate;
  const [other] = overlapping;
  if (overlapping.length > 1 || !other) return null;
  if (candidate.start < other.start && candidate.end <= other.end) return { ...candidate, end: other.start };
  if (candidate.end > other.end && candidate.start >= other.start) return { ...candidate, start: other.end };
  return null;
}

/** Parts of one address stand side by side: postcode and town, street and number. */
function joined(text: string, spans: readonly { start: number; end: number }[]) {
  const whole: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1);
    if (last && (span.start < last.end || /^,?\s?(?:in\s)?$/.test(text.slice(last.end, span.start)))) {
      last.end = Math.max(last.end, span.end);
    } else whole.push({ ...span });
  }
  return whole;
}
