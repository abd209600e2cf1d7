import ICAL from 'ical.js';

/** An invitee's answer as their mail program sends it (RFC 5546, METHOD:REPLY). */
export interface CalendarReply {
  uid: string;
  /** The version of the meeting that was answered. */
  sequence: number;
  /** When the answer was given. */
  stamp: Date;
  /** Address in small letters. */
  attendee: string;
  /** To whom it is addressed. */
  organizer: string;
  /** ACCEPTED, TENTATIVE, DECLINED, or something else. */
  participation: string;
  comment: string;
}

/** Whether a calendar part claims to be an answer. */
export function isReply({ method, content }: { method: string | null; content: string }): boolean {
  return method === 'REPLY' || /^METHOD:REPLY\s*$/im.test(content);
}

/** Reads an answer; null for anything that is not exactly one person's answer about one event. */
export function readReply(content: string): CalendarReply | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
    const [event, ...others] = calendar.getAllSubcomponents('vevent');
    if (calendar.name !== 'vcalendar' || !event || others.length > 0) return null;
    if (text(calendar, 'method').toUpperCase() !== 'REPLY') return null;
    const [attendee, ...further] = event.getAllProperties('attendee');
    const stamp = event.getFirstPropertyValue('dtstamp');
    const uid = text(event, 'uid');
    if (!attendee || further.length > 0 || !uid) return null;
    if (!(stamp instanceof ICAL.Time) || stamp.zone !== ICAL.Timezone.utcTimezone) return null;
    const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
    if (!Number.isInteger(sequence)) return null;
    return {
      uid,
      sequence,
      stamp: stamp.toJSDate(),
      attendee: address(attendee.getFirstValue()),
      organizer: address(event.getFirstPropertyValue('organizer')),
      participation: String(attendee.getFirstParameter('partstat') ?? 'NEEDS-ACTION').toUpperCase(),
      comment: event
        .getAllProperties('comment')
        .map((property) => String(property.getFirstValue() ?? '').trim())
        .join('\n')
        .replaceAll('\0', '')
        .trim(),
    };
  } catch {
    // The library throws whatever it stumbles over; the words of strangers are never a fault of ours.
    return null;
  }
}

function address(value: unknown): string {
  return String(value ?? '')
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

function text(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}
