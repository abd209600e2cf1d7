import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { markdownToHtml } from '../../../core/views/markdown.ts';
import type { Deps } from '../../../deps.ts';
import { beginMinutes, itemOf } from '../commands.ts';
import { fingerprint, goesOnWith } from '../rules.ts';
import type { ItemMinutesInput } from './schema.ts';

export interface LatestRevision {
  number: number;
  text: string;
  author: string | null;
  createdAt: Date;
}

export type SavedMinutes =
  | { saved: true; number: number; base: string; isNew: boolean }
  | { saved: false; latest: LatestRevision };

/** Saves an item's minutes as a new version. The later of two writers gets the other's text instead. */
export async function saveItemMinutes(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  meetingId: string,
  itemId: string,
  input: Omit<ItemMinutesInput, 'fold'> & { fold?: number | null },
): Promise<SavedMinutes> {
  return deps.db.$transaction(async (tx) => {
    await beginMinutes(deps, tx, person, meetingId);
    await itemOf(tx, meetingId, itemId);
    const latest = await tx.minutesRevision.findFirst({
      where: { agendaItemId: itemId },
      orderBy: { number: 'desc' },
      include: { author: { select: { name: true } } },
    });
    const stored = latest?.text ?? '';
    const number = latest?.number ?? 0;
    const text = input.choice === 'joined' ? input.text : input.mine;
    // The same words again, also from a form sent twice, are no new version.
    if (text === stored) return { saved: true, number, base: fingerprint(stored), isNew: false };
    if (latest && (number !== input.number || fingerprint(stored) !== input.base)) {
      return { saved: false, latest: { ...latest, author: latest.author?.name ?? null } };
    }
    const now = deps.clock();
    if (latest && goesOnWith(latest, { fold: input.fold ?? null, personId: person.id, now })) {
      await tx.minutesRevision.update({
        where: { id: latest.id },
        data: { text, html: markdownToHtml(text) },
      });
      return { saved: true, number, base: fingerprint(text), isNew: false };
    }
    // Who prefers the other's text leaves their own among the versions.
    const texts = input.choice === 'theirs' ? [text, stored] : [text];
    for (const [index, one] of texts.entries()) {
      await addRevision(tx, person, itemId, { number: number + 1 + index, text: one, now });
    }
    return { saved: true, number: number + texts.length, base: fingerprint(texts.at(-1) ?? ''), isNew: true };
  });
}

async function addRevision(
  tx: Tx,
  person: Person,
  itemId: string,
  { number, text, now }: { number: number; text: string; now: Date },
): Promise<void> {
  await tx.minutesRevision.create({
    data: {
      agendaItemId: itemId,
      number,
      text,
      html: markdownToHtml(text),
      authorId: person.id,
      createdAt: now,
    },
  });
  await audit(tx, person, {
    action: 'minutes.save',
    recordType: 'agendaItem',
    recordId: itemId,
    after: { number },
  });
}
