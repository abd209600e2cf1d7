import type { Router } from 'express';
import type { Deps } from '../../deps.ts';
import type { Person } from '../auth/person.ts';
import type { Language } from '../i18n/languages.ts';
import type { JobDefinition } from '../jobs/engine.ts';

export interface PublicNavEntry {
  order: number;
  key: string;
  href: (language: Language) => string;
}

export interface StaffNavEntry {
  order: number;
  key: string;
  href: string;
  /** Other addresses that belong to it. */
  also?: readonly string[];
  visible: (person: Person) => boolean;
}

/** What a feature declares of itself; `src/features.ts` lists them all. */
export interface Feature {
  name: string;
  /** Mounted at `/:lang`. */
  publicRoutes?: (deps: Deps) => Router;
  /** Mounted at `/staff`, behind the sign-in guard. */
  staffRoutes?: (deps: Deps) => Router;
  /** Mounted at `/`: personal links and addresses for machines. */
  rootRoutes?: (deps: Deps) => Router;
  publicNav?: PublicNavEntry[];
  staffNav?: StaffNavEntry[];
  jobs?: (deps: Deps) => JobDefinition[];
}
