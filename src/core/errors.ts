/**
 * The few kinds of failure that the portal tells apart. Throw one of them where the person cannot mend
 * the cause in the form at hand; what can be mended is returned as field errors instead.
 */
export type ErrorKind =
  | 'badRequest'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'tooLarge'
  | 'invalid'
  | 'tooMany'
  | 'unavailable'
  | 'unexpected';

/** Kind → HTTP status, and whether somebody who runs the portal should hear of it. */
export const errorKinds: Record<ErrorKind, { status: number; report: boolean }> = {
  badRequest: { status: 400, report: false },
  forbidden: { status: 403, report: false },
  notFound: { status: 404, report: false },
  conflict: { status: 409, report: false },
  tooLarge: { status: 413, report: false },
  invalid: { status: 422, report: false },
  tooMany: { status: 429, report: false },
  unavailable: { status: 503, report: true },
  unexpected: { status: 500, report: true },
};

export class PortalError extends Error {
  readonly kind: ErrorKind;
  /** Key of the sentence shown to the person instead of the kind's general one. */
  readonly messageKey: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: ErrorKind, options: { messageKey?: string; retryAfterSeconds?: number } = {}) {
    super(kind);
    this.kind = kind;
    this.messageKey = options.messageKey;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

export function notFound(): PortalError {
  return new PortalError('notFound');
}

/** @param messageKey says who can do what this person cannot. */
export function forbidden(messageKey?: string): PortalError {
  return new PortalError('forbidden', messageKey ? { messageKey } : {});
}

export function conflict(messageKey: string): PortalError {
  return new PortalError('conflict', { messageKey });
}

const statusToKind = new Map(
  Object.entries(errorKinds).map(([kind, { status }]) => [status, kind as ErrorKind]),
);

/** Reads any thrown value as one of the kinds: the portal's own errors, those of body parsers, and the rest. */
export function errorKindOf(error: unknown): ErrorKind {
  if (error instanceof PortalError) return error.kind;
  if (error instanceof URIError) return 'badRequest';
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
    return statusToKind.get(error.status) ?? (error.status < 500 ? 'badRequest' : 'unexpected');
  }
  return 'unexpected';
}
