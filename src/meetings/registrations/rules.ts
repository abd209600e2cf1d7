import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { MeetingAudience, MeetingState } from '../../core/db/client.ts';
import { hasStarted, isOpenToPublic } from '../rules.ts';

export interface Offer {
  state: MeetingState;
  audience: MeetingAudience;
  startsAt: Date | null;
  registration: boolean;
  registrationLimit: number | null;
  /** Places taken so far. */
  persons: number;
}

export type Standing = 'off' | 'open' | 'full' | 'over' | 'cancelled';

/** Whether one can register now, and if not, why. */
export function standing(offer: Offer, now: Date): Standing {
  if (!offer.registration || !isOpenToPublic(offer.audience)) return 'off';
  if (offer.state === 'cancelled') return 'cancelled';
  if (offer.state === 'held' || hasStarted(offer, now)) return 'over';
  if (offer.state !== 'scheduled') return 'off';
  return placesLeft(offer) === 0 ? 'full' : 'open';
}

/** Null: as many as come. */
export function placesLeft({ registrationLimit, persons }: Offer): number | null {
  return registrationLimit === null ? null : Math.max(0, registrationLimit - persons);
}

/**
 * The token of a registration, from the one-time key of the form that made it: a form that is sent twice leads
 * to the same link, and the link stands nowhere but with the person. 160 bits, letters and digits only.
 */
export function tokenFromForm(secret: string, formKey: string): string {
  return createHmac('sha256', secret).update(`registration ${formKey}`).digest('hex').slice(0, 40);
}

const address = z.string().trim().toLowerCase().pipe(z.email());

/** Contact is free text; only an e-mail address can be written to by the portal. */
export function emailIn(contact: string): string | null {
  const parsed = address.safeParse(contact);
  return parsed.success ? parsed.data : null;
}
