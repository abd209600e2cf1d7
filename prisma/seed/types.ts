/** Shapes of the seed data: plain, typed, one file per record and language. */

/** Languages in which the portal's own contents are complete. `de` is the source of every translation. */
export type SeedLanguage = 'de' | 'en' | 'ro' | 'bg' | 'pl' | 'hu';

/** What a page is, in every language alike. Dates are ISO days (YYYY-MM-DD). */
export interface SeedPage {
  /** Never changes, never translated; also the folder name. */
  code: string;
  kind: 'info' | 'portal';
  /** Position among the tiles. */
  order: number;
  /** Name of the line drawing, null for portal pages. */
  picture: string | null;
  /** Topic codes this page belongs to, the first one being the main topic. */
  topics: string[];
  /** Paragraphs as a lawyer would cite them, in German, e.g. "§ 17 BMG". */
  legalBasis: string[];
  /** The authority to go to, by its German name. */
  authority: string | null;
  /** Where the facts come from, each as a short German label. */
  sources: string[];
  checkedOn: string;
  nextCheck: string;
  /** Codes of pages that usually come next. */
  nextSteps: string[];
}

/** One language version of a page. The fields marked Markdown allow lists, links, emphasis, tables, headings from ##. */
export interface SeedPageText {
  /** Lower case ASCII, digits and hyphens, unique within the language (Bulgarian: transliterated). */
  slug: string;
  title: string;
  /** One sentence for cards and search results. */
  teaser: string;
  /** What to do: one or two sentences. Empty for portal pages. */
  todo: string;
  /** By when: one or two sentences. Empty if there is no deadline or for portal pages. */
  deadline: string;
  /** Where to go: one or two sentences. Empty for portal pages. */
  place: string;
  /** What to bring: a Markdown list. Empty for portal pages. */
  bring: string;
  /** Everything else, Markdown, headings from ##. */
  body: string;
}

/** A printable document made by the portal, in blocks that the typesetter knows. */
export type SeedDocumentBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** Boxes to tick. `german` is the German term that stands on the form or sign (left out in the German version). */
  | { kind: 'checklist'; items: { text: string; german?: string }[] }
  /** Large numbers with their meaning. */
  | { kind: 'numbers'; rows: { number: string; label: string; german?: string; note?: string }[] }
  /** An empty table to write into. `german` repeats each heading in German (left out in the German version). */
  | { kind: 'grid'; columns: { text: string; german?: string; width: number }[]; rows: number };

export interface SeedMaterialText {
  slug: string;
  title: string;
  /** One or two sentences: what it is and when it helps. */
  description: string;
  document: {
    title: string;
    subtitle: string;
    blocks: SeedDocumentBlock[];
    /** Small print at the end: no legal advice, who publishes it. */
    footer: string;
  };
}

/** Names of one topic in one language. */
export interface SeedTopicText {
  name: string;
  /** One plain sentence in the words of somebody who has the problem. */
  description: string;
  /** Subtopic code to name; every subtopic of the topic. */
  subtopics: Record<string, string>;
}

/** A body of the directory. Unconfirmed phones, addresses and hours stay null. */
export interface SeedOrganisation {
  code: string;
  /** The official German name; names are not translated. */
  name: string;
  shortName: string | null;
  partner: boolean;
  parentCode: string | null;
  /** Whether the public finder lists it as somebody to turn to. */
  givesAdvice: boolean;
  website: string | null;
  email: string | null;
  offices: {
    street: string | null;
    postcode: string | null;
    town: 'weissenfels' | 'naumburg' | 'zeitz' | 'other' | 'statewide';
    townName: string | null;
    phone: string | null;
    /** Hours are recorded only when confirmed. */
    appointmentOnly: boolean;
  }[];
  services: {
    topics: string[];
    /** ISO 639-1 codes confirmed by a source; empty when unknown. */
    languages: string[];
    free: boolean | null;
    phone: string | null;
    /** Whether the service also covers people outside its own town. */
    towns: ('weissenfels' | 'naumburg' | 'zeitz' | 'other')[];
  }[];
  checkedOn: string;
  nextCheck: string;
  source: string;
}

/** One language version of an organisation: what it does for an EU citizen, in one to three sentences. */
export interface SeedOrganisationText {
  description: string;
  /** What to know before going there; empty if nothing. */
  hint: string;
}
