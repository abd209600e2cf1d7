import { createHash } from 'node:crypto';
import type { Tx } from '../db/client.ts';

/**
 * Keeps bytes under their hash; the same bytes are kept once. To be called in the transaction that refers to them.
 * @param file.open whether everybody who knows the address gets them; once said of these bytes, it stays so
 */
export async function storeFile(
  tx: Pick<Tx, 'file'>,
  { bytes, name, mime, open = true }: { bytes: Uint8Array; name: string; mime: string; open?: boolean },
): Promise<{ sha256: string; url: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await tx.file.createMany({
    data: [{ sha256, bytes: new Uint8Array(bytes), mime, size: bytes.byteLength, open }],
    skipDuplicates: true,
  });
  if (open) await tx.file.updateMany({ where: { sha256, open: false }, data: { open } });
  return { sha256, url: fileUrl(sha256, name) };
}

/** The address of a stored file under the name that a person shall see and save. */
export function fileUrl(sha256: string, name: string): string {
  return `/files/${sha256}/${encodeURIComponent(cleanFileName(name))}`;
}

/** A file name without paths, control characters and directional marks, 120 characters at most, never empty. */
export function cleanFileName(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shorten(clean) || 'file';
}

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= 120) return name;
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return characters.slice(0, 120 - extension.length).join('') + extension;
}
