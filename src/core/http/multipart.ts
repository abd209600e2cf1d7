import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { Request, RequestHandler } from 'express';
import { PortalError } from '../errors.ts';

export interface UploadedFile {
  field: string;
  /** As the browser calls it; to be cleaned before it is stored or shown. */
  name: string;
  bytes: Buffer;
  /** More came than is allowed; what was read is thrown away. */
  tooLarge: boolean;
}

declare global {
  namespace Express {
    interface Request {
      /** Files of a form, where it was sent with some. */
      uploads?: UploadedFile[];
    }
  }
}

const maximumFields = 50;
const maximumFieldBytes = 20_000;
/** A form with a file that is much too large is still read to its end, so that the person gets a page to read. */
const patienceFactor = 6;

/**
 * Reads forms with files into `req.body` and `req.uploads`, in memory. Only of people who are signed in, and before
 * the form's token is asked for, which therefore holds for these forms like for all others.
 */
export function multipartForms({ maximumBytes }: { maximumBytes: number }): RequestHandler {
  return async (req, _res, next) => {
    if (!/^multipart\/form-data\b/i.test(req.get('content-type') ?? '')) return next();
    if (!req.user) return next(new PortalError('forbidden', { messageKey: 'common:errors.oldForm' }));
    if (Number(req.get('content-length') ?? 0) > maximumBytes * patienceFactor) {
      return next(new PortalError('tooLarge'));
    }
    try {
      await read(req, maximumBytes);
    } catch {
      return next(new PortalError('badRequest'));
    }
    next();
  };
}

function read(req: Request, maximumBytes: number): Promise<void> {
  const body: Record<string, string> = Object.create(null);
  const uploads: UploadedFile[] = [];
  return new Promise((resolve, reject) => {
    const parser = new Busboy({
      headers: { 'content-type': '', ...req.headers } as { 'content-type': string },
      limits: { fields: maximumFields, fieldSize: maximumFieldBytes, files: 1, fileSize: maximumBytes },
    });
    parser.on('field', (name, value) => {
      body[name] = value.replaceAll('\0', '');
    });
    parser.on('file', (field, stream, name) => {
      collect(stream, (bytes) =>
        uploads.push({ field, name: name ?? '', bytes, tooLarge: stream.truncated }),
      );
    });
    parser.on('finish', () => {
      req.body = { ...body };
      req.uploads = uploads;
      resolve();
    });
    parser.on('error', reject);
    req.on('aborted', () => reject(new Error('aborted')));
    req.pipe(parser);
  });
}

function collect(stream: BusboyFileStream, done: (bytes: Buffer) => void): void {
  let chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  stream.on('limit', () => {
    chunks = [];
  });
  stream.on('end', () => done(stream.truncated ? Buffer.alloc(0) : Buffer.concat(chunks)));
}
