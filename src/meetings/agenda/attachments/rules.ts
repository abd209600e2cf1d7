import { fileTypeFromBuffer } from 'file-type';
import { cleanFileName } from '../../../core/files/store.ts';

export const maximumAttachments = 10;

const ooxml = 'application/vnd.openxmlformats-officedocument';
const opendocument = 'application/vnd.oasis.opendocument';

/** What may be attached, with the ending that its name gets. Documents with macros are not among them. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  [`${ooxml}.wordprocessingml.document`]: 'docx',
  [`${ooxml}.spreadsheetml.sheet`]: 'xlsx',
  [`${ooxml}.presentationml.presentation`]: 'pptx',
  [`${opendocument}.text`]: 'odt',
  [`${opendocument}.spreadsheet`]: 'ods',
  [`${opendocument}.presentation`]: 'odp',
};

export const acceptedEndings = [...Object.values(endings), 'jpeg'].map((ending) => `.${ending}`).join(',');

/** The type of a file by what is in it, whatever its name says; null where it may not be attached. */
export async function attachmentType(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found && found.mime in endings ? found.mime : null;
}

/** A clean name that ends as its type does. */
export function attachmentName(name: string, mime: string): string {
  const ending = endings[mime] ?? 'bin';
  const clean = cleanFileName(name);
  const own = /\.([a-z0-9]{1,8})$/i.exec(clean)?.[1]?.toLowerCase();
  const fits = own === ending || (own === 'jpeg' && ending === 'jpg');
  return fits ? clean : cleanFileName(`${clean}.${ending}`);
}
