import type { AttendanceState, ItemVisibility, MeasureState } from '../../../core/db/client.ts';
import { publicFaceFault } from '../../../core/i18n/publicFace.ts';
import { itemNumbers } from '../rules.ts';

export interface Votes {
  yes: number;
  no: number;
  abstained: number;
}

export interface ContentDecision {
  id: string;
  result: string;
  internalText: string;
  publicText: string;
  /** Null where nobody counted. */
  votes: Votes | null;
}

export interface ContentMeasure {
  id: string;
  title: string;
  publicText: string;
  owner: string;
  /** YYYY-MM-DD */
  due: string;
}

export interface ContentItem {
  id: string;
  /** Parts stand after the item that they belong to. */
  parentId: string | null;
  /** "2" or "2.1". */
  label: string;
  title: string;
  publicTitle: string;
  visibility: Exclude<ItemVisibility, 'hidden'>;
  /** What it is about, for the public. */
  publicText: string;
  /** Markdown. */
  text: string;
  decisions: ContentDecision[];
  measures: ContentMeasure[];
}

/** What was reported in the meeting about a measure of an earlier one. */
export interface ContentReport {
  id: string;
  measureId: string;
  title: string;
  owner: string;
  state: MeasureState;
  text: string;
  /** YYYY-MM-DD, where it was postponed. */
  dueAfter: string | null;
}

export interface ContentPerson {
  name: string;
  organisation: string | null;
  state: AttendanceState;
  guest: boolean;
}

/** The minutes for those who were invited, as plain data: what is frozen, hashed and set. Hidden items are not in it. */
export interface MinutesContent {
  /** Of this shape, for documents that were frozen earlier. */
  form: 1;
  meetingId: string;
  title: string;
  /** German title of the public page; empty where there is none. */
  publicTitle: string;
  body: string;
  /** ISO instants. */
  startsAt: string | null;
  endsAt: string | null;
  allDay: boolean;
  place: string;
  online: boolean;
  attendance: ContentPerson[];
  items: ContentItem[];
  reports: ContentReport[];
}

export interface PublicContentItem {
  id: string;
  parentId: string | null;
  label: string;
  title: string;
  text: string;
  decisions: { id: string; result: string; text: string; votes: Votes | null }[];
  measures: { id: string; text: string; owner: string; due: string }[];
}

/** The minutes for everybody: no names, nothing that was said, only words written for the public. */
export interface PublicMinutesContent {
  form: 1;
  meetingId: string;
  title: string;
  body: string;
  startsAt: string | null;
  endsAt: string | null;
  allDay: boolean;
  place: string;
  online: boolean;
  /** Who had somebody there. */
  organisations: string[];
  /** How many people were there. */
  people: number;
  items: PublicContentItem[];
}

interface WrittenItem extends Omit<ContentItem, 'visibility' | 'measures'> {
  visibility: ItemVisibility;
  /** Neither a later postponement nor a later division into parts changes what was agreed. */
  measures: (ContentMeasure & { agreedDue?: string; part?: boolean })[];
}

interface MeetingFrame {
  id: string;
  title: string;
  body: { name: string };
  startsAt: Date | null;
  endsAt: Date | null;
  allDay: boolean;
  place: string;
  onlineUrl: string | null;
}

/** Compiles what was written under each item, in the order of the agenda. */
export function minutesContent(
  meeting: MeetingFrame,
  publicTitle: string,
  items: readonly WrittenItem[],
  attendance: readonly ContentPerson[],
  reports: readonly ContentReport[],
): MinutesContent {
  return {
    form: 1,
    meetingId: meeting.id,
    title: meeting.title,
    publicTitle,
    body: meeting.body.name,
    startsAt: meeting.startsAt?.toISOString() ?? null,
    endsAt: meeting.endsAt?.toISOString() ?? null,
    allDay: meeting.allDay,
    place: meeting.place,
    online: Boolean(meeting.onlineUrl),
    attendance: attendance.map(({ name, organisation, state, guest }) => ({
      name,
      organisation,
      state,
      guest,
    })),
    items: items.flatMap(({ visibility, ...item }) =>
      visibility === 'hidden' || item.label === ''
        ? []
        : [
            {
              id: item.id,
              parentId: item.parentId,
              label: item.label,
              title: item.title,
              publicTitle: item.publicTitle,
              visibility,
              publicText: item.publicText,
              text: item.text,
              decisions: item.decisions.map(({ id, result, internalText, publicText, votes }) => ({
                id,
                result,
                internalText,
                publicText,
                votes,
              })),
              measures: item.measures
                .filter(({ part }) => !part)
                .map(({ id, title, publicText, owner, due, agreedDue }) => ({
                  id,
                  title,
                  publicText,
                  owner,
                  due: agreedDue ?? due,
                })),
            },
          ],
    ),
    reports: reports.map(({ id, measureId, title, owner, state, text, dueAfter }) => ({
      id,
      measureId,
      title,
      owner,
      state,
      text,
      dueAfter,
    })),
  };
}

/** The same minutes in their public form. A part is public only within a public item. */
export function publicMinutes(content: MinutesContent): PublicMinutesContent {
  const { form, meetingId, body, startsAt, endsAt, allDay, place, online } = content;
  const present = content.attendance.filter(({ state }) => state === 'present');
  const organisations = new Set(present.flatMap(({ organisation }) => organisation ?? []));
  // What is not public takes no number, so that none is missing from the row.
  const numbers = itemNumbers(
    content.items.map(({ id, parentId, visibility, publicTitle }) => ({
      id,
      parentId,
      visibility: visibility === 'public' && publicTitle.trim() !== '' ? visibility : 'hidden',
    })),
  );
  return {
    form,
    meetingId,
    title: content.publicTitle || body,
    body,
    startsAt,
    endsAt,
    allDay,
    place,
    online,
    organisations: [...organisations].sort((a, b) => a.localeCompare(b, 'de')),
    people: present.length,
    items: content.items
      .filter(({ id }) => numbers.has(id))
      .map((item) => ({
        id: item.id,
        parentId: item.parentId,
        label: numbers.get(item.id) ?? '',
        title: item.publicTitle,
        text: item.publicText,
        decisions: item.decisions
          .filter(({ internalText, publicText }) => publicFaceFault(internalText, publicText) === null)
          .map(({ id, result, publicText, votes }) => ({ id, result, text: publicText, votes })),
        measures: item.measures
          .filter(({ title, publicText }) => publicFaceFault(title, publicText) === null)
          .map(({ id, publicText, owner, due }) => ({ id, text: publicText, owner, due })),
      })),
  };
}
