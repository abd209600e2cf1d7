import type { RequestHandler } from 'express';
import type { ZodType } from 'zod';
import { notFound } from '../errors.ts';

/** Field name → key of the sentence that says what to mend. */
export type FieldErrors = Record<string, string>;

export type ParsedForm<T> =
  | { ok: true; data: T }
  | { ok: false; errors: FieldErrors; values: Record<string, unknown> };

/**
 * Checks what a form sent. The messages of the schemas are translation keys; the first one per field counts.
 */
export function parseForm<T>(schema: ZodType<T>, body: unknown): ParsedForm<T> {
  const values = isRecord(body) ? body : {};
  const result = schema.safeParse(values);
  if (result.success) return { ok: true, data: result.data };
  const errors: FieldErrors = {};
  for (const issue of result.error.issues) {
    // A fault in one answer of a list belongs to the list: that is what the page has a field for.
    const field = issue.path.filter((part) => typeof part !== 'number').join('.') || '_form';
    errors[field] ??= messageKey(issue.message);
  }
  return { ok: false, errors, values };
}

/** A list field arrives as nothing, one text or several. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** NUL fits into no PostgreSQL text: an address with it exists nowhere, and in forms it is left out. */
export function withoutNul(): RequestHandler {
  return (req, _res, next) => {
    if (/%00/i.test(req.url)) return next(notFound());
    const body = req.body as Record<string, unknown> | undefined;
    for (const [name, value] of Object.entries(body ?? {})) {
      if (body) body[name] = Array.isArray(value) ? value.map(cleaned) : cleaned(value);
    }
    next();
  };
}

function cleaned(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema's message if it is a translation key; zod's own English words are nobody's business. */
export function messageKey(message: string): string {
  return /^[a-z-]+:[\w.]+$/i.test(message) ? message : 'common:form.invalid';
}
