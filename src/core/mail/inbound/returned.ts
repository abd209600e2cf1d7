import type { Attachment, Header } from 'postal-mime';
import type { Config } from '../../../config.ts';
import type { Tx } from '../../db/client.ts';

/** A report of a mail server about a mail that it could not deliver (RFC 3464). */
export interface Returned {
  /** Message-IDs that the report names, without angle brackets. */
  messageIds: string[];
  /** For good, as opposed to a delay. */
  permanent: boolean;
  /** What the server said. */
  reason: string;
}

const idPattern = /<([^<>\s]+)>/g;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The report in a mail; null for any other mail. */
export function returnedOf(headers: readonly Header[], parts: readonly Attachment[]): Returned | null {
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!status) return null;
  const groups = wordsOf(status)
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map(fieldsOf);
  const failed = groups.find(
    (fields) =>
      (fields.get('action') ?? 'failed').toLowerCase() === 'failed' &&
      /^5\.\d+\.\d+/.test(fields.get('status') ?? ''),
  );
  const returnedHeaders = parts
    .filter(({ mimeType }) => ['message/rfc822', 'message/global', 'text/rfc822-headers'].includes(mimeType))
    .map((part) => fieldsOf(wordsOf(part).replace(/\r\n?/g, '\n').split('\n\n')[0] ?? ''));
  const named = [
    ...groups.map((fields) => fields.get('original-message-id')),
    ...returnedHeaders.map((fields) => fields.get('message-id')),
    ...headers
      .filter(({ key }) => ['in-reply-to', 'references', 'original-message-id'].includes(key))
      .map(({ value }) => value),
  ];
  return {
    messageIds: [
      ...new Set(
        named.flatMap((value) => [...(value ?? '').matchAll(idPattern)].map(([, id]) => id as string)),
      ),
    ],
    permanent: failed !== undefined,
    reason: (failed?.get('diagnostic-code') ?? failed?.get('status') ?? '').replace(/^smtp;\s*/i, ''),
  };
}

/** The words of a part. */
export function wordsOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Header fields by small name, lines that go on joined; the first of a name counts. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase())) {
      fields.set(name.toLowerCase(), value.trim());
    }
  }
  return fields;
}

/**
 * Notes at a mail of the outbox that it came back.
 * @returns its id; null when the report is of no mail of ours, or says only that it takes longer
 */
export async function noteReturned(
  deps: { config: Pick<Config, 'baseUrl'> },
  tx: Tx,
  { messageIds, permanent, reason }: Returned,
): Promise<string | null> {
  const host = new URL(deps.config.baseUrl).hostname;
  const ids = messageIds.flatMap((messageId) => {
    const [id = '', at] = messageId.split('@');
    return at === host && uuid.test(id) ? [id] : [];
  });
  if (!permanent || ids.length === 0) return null;
  const [mail] = await tx.mail.updateManyAndReturn({
    where: { id: { in: ids }, status: { in: ['sent', 'sending'] } },
    data: { status: 'bounced', error: reason.slice(0, 500) },
    select: { id: true },
  });
  return mail?.id ?? null;
}
