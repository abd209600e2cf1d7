/**
 * What the templates show. Every word comes in through these shapes, so a document can be set in any language;
 * all strings are plain text and are set literally.
 */

interface DocumentFrame {
  /** BCP 47 tag of the whole document; `de-simple` counts as German. */
  lang: string;
  title: string;
  orientation?: 'portrait' | 'landscape';
  /** The portal's name beside the mark. */
  wordmark: string;
  /** When the contents were checked or approved, as a finished line: "Geprüft am 22. November 2026". */
  dateLine: string;
  /** With the placeholders {page} and {pages}: "Seite {page} von {pages}". */
  pageLabel: string;
}

export type MaterialBlock =
  | { kind: 'heading'; text: string }
  /** Three underscores or more become a line to write on; their number is its share of the width. */
  | { kind: 'text'; text: string }
  | { kind: 'checklist'; items: { text: string; german?: string }[] }
  | { kind: 'numbers'; rows: { number: string; label: string; german?: string; note?: string }[] }
  | { kind: 'grid'; columns: { text: string; german?: string; width: number }[]; rows: number };

/**
 * A printable material: check list, card of numbers, sheet to write into. Without a grid it is set in the largest
 * of three sizes that keeps it on one page.
 */
export interface MaterialDocument extends DocumentFrame {
  subtitle: string;
  blocks: MaterialBlock[];
  /** Small print at the end. */
  footer: string;
}

export type MinutesBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered?: boolean; items: string[] };

/** The minutes of a meeting. A section without rows is left out, heading included. */
export interface MinutesDocument extends DocumentFrame {
  /** The body that met. */
  body: string;
  /** Date, time, place and whatever else identifies the meeting, label by label. */
  facts: { label: string; value: string }[];
  attendance: {
    heading: string;
    columns: { name: string; organisation: string; status: string };
    rows: { name: string; organisation: string; status: string }[];
  };
  agenda: {
    heading: string;
    /** Stands before each result word: "Beschluss". */
    decisionLabel: string;
    items: {
      number: string;
      title: string;
      /** A part of the item before it. */
      part?: boolean;
      minutes: MinutesBlock[];
      decisions: { result: string; text: string }[];
    }[];
  };
  /** All decisions again, side by side. */
  decisions?: {
    heading: string;
    columns: { number: string; decision: string; result: string };
    rows: { number: string; decision: string; result: string }[];
  };
  measures: {
    heading: string;
    columns: { measure: string; owner: string; due: string };
    rows: { measure: string; owner: string; due: string }[];
  };
  /** What was reported about measures of earlier meetings. */
  reports?: {
    heading: string;
    columns: { measure: string; owner: string; state: string };
    rows: { measure: string; owner: string; state: string }[];
  };
  /** What was objected and what became of it. */
  objections?: {
    heading: string;
    columns: { item: string; objection: string; answer: string };
    rows: { item: string; objection: string; answer: string }[];
  };
  /** Small print at the end that tells which version this is and by what it can be checked. */
  proof?: string;
}

/** A printed invitation to one meeting. */
export interface InvitationDocument extends DocumentFrame {
  /** The body that meets. */
  body: string;
  lead: string;
  facts: { label: string; value: string }[];
  agenda: {
    heading: string;
    columns: { number: string; time: string; title: string };
    rows: { number: string; time: string; title: string }[];
  };
  /** Small print at the end. */
  closing: string;
}

/** A list to sign at the door. */
export interface AttendanceListDocument extends DocumentFrame {
  /** The body that meets. */
  body: string;
  facts: { label: string; value: string }[];
  columns: { name: string; organisation: string; answer: string; signature: string };
  rows: { name: string; organisation: string; answer: string }[];
  /** Lines for those who come without an invitation. */
  emptyRows: number;
  /** Small print at the end. */
  closing: string;
}

/** Words in another language than the document carry their tag. */
interface ForeignWords {
  text: string;
  lang: string | null;
}

/** A report: words around figures that are drawn as bars, each with its tables behind it. */
export interface ReportDocument extends DocumentFrame {
  /** A line below the title; empty where there is none. */
  subtitle: string;
  facts: { label: string; value: string }[];
  words: MinutesBlock[];
  figures: {
    heading: string;
    tables: {
      title: string;
      chart: {
        caption: string;
        /** What the drawing says, in a sentence. */
        alt: string;
        note: string;
        /** Shares of the longest bar. */
        bars: { label: string; text: string; share: number }[];
      } | null;
      tables: { caption: string; columns: string[]; rows: string[][] }[];
      /** Why there are no figures. */
      note: string;
    }[];
    legendHeading: string;
    legend: string[];
  };
  clusters: { heading: string; items: (ForeignWords & { title: string; note: string })[] };
  measures: {
    heading: string;
    columns: [measure: string, owner: string, state: string, due: string];
    rows: (ForeignWords & {
      owner: string;
      state: string;
      due: string;
      effects: { stage: string; text: string }[];
    })[];
  };
  results: { heading: string; items: (ForeignWords & { title: string; note: string })[] };
  outlook: { heading: string; blocks: MinutesBlock[] };
  meaning: { heading: string; items: string[] };
  sources: { heading: string; items: string[] };
  /** Small print at the end. */
  closing: string;
}

/** The templates by name, each with the data that it takes. */
export interface TemplateData {
  material: MaterialDocument;
  minutes: MinutesDocument;
  invitation: InvitationDocument;
  attendance: AttendanceListDocument;
  report: ReportDocument;
}

export type TemplateName = keyof TemplateData;
