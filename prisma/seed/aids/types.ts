import type { AidDefinitionInput } from '../../../src/materials/aids/schema.ts';

/** A fill-in aid and where its rules come from. Dates are ISO days (YYYY-MM-DD). */
export interface SeedAid {
  code: string;
  /** What the letter or form is based on, in German, with its edition. */
  edition: string;
  checkedOn: string;
  nextCheck: string;
  source: string;
  definition: AidDefinitionInput;
}

/**
 * All texts of an aid in one language, flat, by key. `de` is the source of every translation.
 * `letter.*` holds the sentences of the letter: in German as they are sent, in other languages their translation,
 * which is printed beside them on the explanation sheet. `meaning.*` says what a sentence is for.
 * Words in double braces are filled in by the page and stay as they are.
 */
export type SeedAidText = Record<string, string>;
