import { createHash } from 'node:crypto';
import type { ItemVisibility } from '../../core/db/client.ts';
import { publicFaceFault } from '../../core/i18n/publicFace.ts';
import { itemNumbers } from '../minutes/rules.ts';
import { isOpenToPublic, type MeetingFacts } from '../rules.ts';

export interface Node {
  id: string;
  parentId: string | null;
}

export interface Timed extends Node {
  minutes: number;
}

export interface Slot {
  /** When the item begins, if the meeting's beginning is known. */
  from: Date | null;
  /** 1, 2, and 2.1 for parts, the same for everybody: hidden items have none. */
  number: string | null;
  /** Minutes that it takes on the agenda: its own, or those of its parts where these are more. */
  span: number;
  /** Minutes by which its parts are longer than it. */
  excess: number;
}

/** Minutes of the parts of an item taken together. */
function minutesOfParts(items: readonly Timed[], id: string): number {
  return items.reduce((sum, { parentId, minutes }) => sum + (parentId === id ? minutes : 0), 0);
}

/**
 * Runs the clock over the whole agenda, given in its order, parts after the item they belong to: each item begins
 * when the one before it ends, and parts share the time of their item.
 */
export function agendaSlots(
  startsAt: Date | null,
  items: readonly (Timed & { visibility: ItemVisibility })[],
): Slot[] {
  const numbers = itemNumbers(items);
  let itemBegins = 0;
  let partBegins = 0;
  return items.map(({ id, parentId, minutes }) => {
    const isPart = parentId !== null;
    const parts = isPart ? 0 : minutesOfParts(items, id);
    const span = Math.max(minutes, parts);
    const begins = isPart ? partBegins : itemBegins;
    if (!isPart) itemBegins += span;
    partBegins = isPart ? partBegins + minutes : begins;
    return {
      from: startsAt ? new Date(startsAt.getTime() + begins * 60_000) : null,
      number: numbers.get(id) ?? null,
      span,
      excess: span - minutes,
    };
  });
}

/** Minutes by which the agenda is longer than the meeting; zero when it fits. */
export function agendaOverrun(
  meeting: { startsAt: Date | null; endsAt: Date | null },
  items: readonly Timed[],
): number {
  if (!meeting.startsAt || !meeting.endsAt) return 0;
  const available = (meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000;
  const needed = items
    .filter(({ parentId }) => parentId === null)
    .reduce((sum, { id, minutes }) => sum + Math.max(minutes, minutesOfParts(items, id)), 0);
  return Math.max(0, needed - available);
}

const openness: readonly ItemVisibility[] = ['public', 'internal', 'hidden'];

/** The less visible of two. */
export function lessVisible(one: ItemVisibility, other: ItemVisibility): ItemVisibility {
  return openness.indexOf(one) > openness.indexOf(other) ? one : other;
}

/** Whether the public items of a meeting stand on its public page. */
export function isPublished(meeting: Pick<MeetingFacts, 'audience' | 'state'>): boolean {
  return isOpenToPublic(meeting.audience) && (meeting.state === 'scheduled' || meeting.state === 'held');
}

export interface Faces {
  title: string;
  publicTitle: string;
  internalText: string;
  publicText: string;
}

/** What keeps an item from being published, by field. Words for the public are not needed, but then different ones. */
export function faceFaults(item: Faces): Partial<Record<'publicTitle' | 'publicText', 'empty' | 'same'>> {
  const title = publicFaceFault(item.title, item.publicTitle);
  const text = item.internalText.trim() === '' ? null : publicFaceFault(item.internalText, item.publicText);
  return { ...(title ? { publicTitle: title } : {}), ...(text === 'same' ? { publicText: text } : {}) };
}

/** The public items that lack a face for the public. */
export function faceless<T extends Faces & { visibility: ItemVisibility }>(items: readonly T[]): T[] {
  return items.filter((item) => item.visibility === 'public' && Object.keys(faceFaults(item)).length > 0);
}

/** Where an item shall stand: under which other one, and at which place among those there, itself not counted. */
export interface Target {
  parentId: string | null;
  index: number;
}

export const steps = ['up', 'down', 'in', 'out'] as const;
export type Step = (typeof steps)[number];

/** Where each step would lead; null where there is no way. */
export function stepTargets(items: readonly Node[], id: string): Record<Step, Target | null> {
  const item = items.find((one) => one.id === id);
  if (!item) return { up: null, down: null, in: null, out: null };
  const { parentId } = item;
  const siblings = items.filter((one) => one.parentId === parentId);
  const index = siblings.indexOf(item);
  const before = siblings[index - 1];
  const hasParts = items.some((one) => one.parentId === id);
  const above = siblingsUnder(items, null).findIndex((one) => one.id === parentId);
  return {
    up: index > 0 ? { parentId, index: index - 1 } : null,
    down: index < siblings.length - 1 ? { parentId, index: index + 1 } : null,
    in:
      parentId === null && before && !hasParts
        ? { parentId: before.id, index: siblingsUnder(items, before.id).length }
        : null,
    out: parentId === null ? null : { parentId: null, index: above + 1 },
  };
}

function siblingsUnder<T extends Node>(items: readonly T[], parentId: string | null): T[] {
  return items.filter((one) => one.parentId === parentId);
}

/**
 * The whole agenda in its new order, parts after the item they belong to. Null where the item cannot stand: there
 * are parts, but no parts of parts.
 */
export function rearranged<T extends Node>(items: readonly T[], id: string, to: Target): T[] | null {
  const item = items.find((one) => one.id === id);
  if (!item || to.index < 0) return null;
  const under = to.parentId === null ? null : items.find((one) => one.id === to.parentId);
  if (under === undefined || under?.id === id) return null;
  const hasParts = items.some((one) => one.parentId === id);
  if (under && (under.parentId !== null || hasParts)) return null;
  const others = items.filter((one) => one.id !== id);
  const siblings = siblingsUnder(others, to.parentId);
  const placed = siblings.toSpliced(Math.min(to.index, siblings.length), 0, {
    ...item,
    parentId: to.parentId,
  });
  const tops = to.parentId === null ? placed : siblingsUnder(others, null);
  return tops.flatMap((top) => [top, ...(top.id === to.parentId ? placed : siblingsUnder(others, top.id))]);
}

/** A short word for the order in which somebody saw the agenda: another order has another one. */
export function orderSeen(items: readonly Node[]): string {
  const order = items.map(({ id, parentId }) => `${parentId ?? ''}>${id}`).join(' ');
  return createHash('sha256').update(order).digest('base64url').slice(0, 16);
}

interface Checked extends Faces, Node {
  visibility: ItemVisibility;
  kind: string;
  clusterId: string | null;
}

/** What an agenda that stands has against an item that is added to it or changed in it, by field. */
export function itemFaults(
  meeting: Pick<MeetingFacts, 'audience' | 'state'>,
  agenda: readonly (Node & Pick<Checked, 'visibility' | 'kind' | 'clusterId'>)[],
  input: Omit<Checked, 'id'>,
  itemId: string | null,
): Record<string, string> {
  const errors: Record<string, string> = {};
  const others = agenda.filter(({ id }) => id !== itemId);
  const above = others.find(({ id }) => id === input.parentId);
  if (input.parentId !== null) {
    if (!above || above.parentId !== null) errors.parentId = 'agenda-staff:errors.parent';
    else if (itemId !== null && others.some(({ parentId }) => parentId === itemId))
      errors.parentId = 'agenda-staff:errors.partOfPart';
    else if (lessVisible(above.visibility, input.visibility) !== input.visibility) {
      errors.visibility = `agenda-staff:errors.moreVisible.${above.visibility}`;
    }
  }
  if (input.visibility === 'public' && isPublished(meeting)) {
    for (const [field, fault] of Object.entries(faceFaults(input))) {
      errors[field] = `agenda-staff:errors.${field}.${fault}`;
    }
  }
  if (input.kind === 'measures' && others.some(({ kind }) => kind === 'measures')) {
    errors.about = 'agenda-staff:errors.measuresTwice';
  }
  if (input.clusterId !== null && others.some(({ clusterId }) => clusterId === input.clusterId)) {
    errors.about = 'agenda-staff:errors.clusterTwice';
  }
  return errors;
}
