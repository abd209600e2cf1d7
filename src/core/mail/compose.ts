import type { Translate } from '../i18n/translations.ts';
import type { PageRenderer } from '../views/page.ts';
import type { OutgoingMail } from './outbox.ts';

export interface MailContents {
  toAddress: string;
  toName: string;
  /** Interface language of the recipient. */
  language: string;
  subject: string;
  /** Template name under `views/`, without ending; `.text.njk` and `.html.njk` must both exist. */
  template: string;
  data: Record<string, unknown>;
}

/** Builds one message for one person from its text and its HTML template. */
export function composeMail(deps: { pages: PageRenderer }, contents: MailContents): OutgoingMail {
  const { template, data, ...envelope } = contents;
  const context = { ...data, subject: contents.subject, toName: contents.toName };
  return {
    ...envelope,
    // Line breaks in a subject would end the header.
    subject: contents.subject.replace(/\s+/g, ' ').trim(),
    text: deps.pages.toString(`${template}.text.njk`, contents.language, context),
    html: deps.pages.toString(`${template}.html.njk`, contents.language, context),
  };
}

export type MailDeps = { pages: PageRenderer; translations: { for(language: string): Translate } };
