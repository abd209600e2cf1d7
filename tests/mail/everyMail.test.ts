import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InterfaceLanguage } from '../../src/core/i18n/languages.ts';
import { loadTranslations } from '../../src/core/i18n/translations.ts';
import { createEnvironment } from '../../src/core/views/environment.ts';
import { createPageRenderer } from '../../src/core/views/page.ts';
import { linksIn, shownText } from './readMail.ts';
import { accountKinds } from './samples/accounts.ts';
import { dangerKinds } from './samples/danger.ts';
import { type MailDeps, type SampleMail, sampleConfig } from './samples/kind.ts';
import { measureKinds } from './samples/measures.ts';
import { meetingKinds } from './samples/meetings.ts';
import { minutesKinds } from './samples/minutes.ts';
import { pollKinds } from './samples/polls.ts';

const root = join(import.meta.dirname, '../..');
const kinds = [
  ...accountKinds,
  ...meetingKinds,
  ...pollKinds,
  ...minutesKinds,
  ...measureKinds,
  ...dangerKinds,
];
const letters: Partial<Record<InterfaceLanguage, RegExp>> = {
  de: /[äöüß]/i,
  ro: /[ăâîșț]/i,
  bg: /\p{Script=Cyrillic}{4}/u,
  pl: /[ąćęłńóśźż]/i,
  hu: /[áéíóöőúüű]/i,
};
/** What gives away that something was not filled in, or was filled in with no words. */
const holes =
  /\{\{|\}\}|\bundefined\b|\bnull\b|\bNaN\b|Invalid Date|\[object|\b[a-z]+(?:-staff)?:[a-z]\w*(?:\.\w+)*/i;

/** What comes about where sentences and what is put into them do not fit. */
const stutter = /\.\.|,,|::| [,.;!?]|\(\)|[„“”«][“”»]/;

let dataDir: string;
let deps: MailDeps;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ubu-mails-'));
  const config = sampleConfig(dataDir);
  const translations = loadTranslations(join(root, 'src/locales'), 'throw');
  const views = join(root, 'views');
  deps = {
    config,
    clock: () => new Date('2026-11-23T08:00:00Z'),
    translations,
    pages: createPageRenderer({
      config,
      translations,
      environment: createEnvironment(views, {}, { watch: false }),
      plainEnvironment: createEnvironment(views, {}, { watch: false, plain: true }),
      navigation: { public: [], staff: [] },
    }),
  };
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('every function that writes a mail has its samples here', async () => {
  const files = globSync('src/**/mails.ts', { cwd: root });
  const modules = await Promise.all(files.map((file) => import(join(root, file))));
  const written = modules.flatMap((module: Record<string, unknown>) =>
    Object.values(module).filter((value) => typeof value === 'function'),
  );
  expect(files.length).toBeGreaterThan(9);
  expect(new Set(kinds.map(({ write }) => write))).toEqual(new Set(written));
});

describe.each(kinds)('$name', ({ name, languages, calendar, mails }) => {
  test.each(languages)('reads well in %s', async (language) => {
    const samples = mails(deps, language);
    await expect(asFile(samples)).toMatchFileSnapshot(`snapshots/${name}.${language}.txt`);
    for (const sample of samples) expectWhole(sample, language, calendar);
  });

  test.each(languages)('shows in %s what people typed as they typed it', (language) => {
    const typed = ' <b>&"neu"</b>';
    for (const { variant, words, mail } of mails(deps, language, (own) => own + typed)) {
      const html = shownText(mail.html);
      const shown = words.map((own) => own.replace(/\s+/g, ' '));
      expect(mail.html, variant).not.toContain('<b>');
      expect(mail.html, variant).toContain('&lt;b&gt;&amp;&quot;neu&quot;&lt;/b&gt;');
      expect(mail.text, variant).not.toMatch(/&(amp|lt|gt|quot|#39);/);
      expect(
        shown.filter((own) => html.includes(own)),
        variant,
      ).toEqual(shown.filter((own) => mail.text.replace(/\s+/g, ' ').includes(own)));
    }
  });
});

function expectWhole(
  { variant, words, mail }: SampleMail,
  language: InterfaceLanguage,
  calendar: string | null,
) {
  const { subject, text, html } = mail;
  const shown = shownText(html);
  const calendarText = mail.calendar?.content.replace(/\r\n[ \t]/g, '') ?? '';
  const written = /^(?:SUMMARY|LOCATION|DESCRIPTION)(?:;[^:]*)?:.*$/gm;
  for (const part of [subject, text, shown, ...(calendarText.match(written) ?? [])]) {
    expect(part.replace(/^[A-Z]+:|https?:\S+/g, ''), variant).not.toMatch(holes);
    expect(part, variant).not.toMatch(stutter);
  }
  expect(mail.language).toBe(language);
  expect(html, variant).toContain(`<html lang="${language}">`);
  expect(shown, variant).toContain(mail.toName);
  expect(text, variant).toContain(mail.toName);

  // What is left without people's own words is the portal's, in the reader's language.
  const own = words.reduce((rest, typed) => rest.replaceAll(typed, ''), text);
  expect(own, variant).toMatch(letters[language] ?? /\bthe\b/);
  expect(subject + text + html, variant).not.toMatch(/[şţŞŢ]/);

  expect(linksIn(html), variant).toEqual(linksIn(text));
  expect(wordsIn(shown), variant).toEqual(wordsIn(text));
  expect(text, variant).not.toMatch(/\n{3}|[ \t]\n|^\s|\n\n$/);
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThan(280);

  expect(mail.calendar?.method ?? null, variant).toBe(calendar);
  if (calendar) {
    expect(calendarText, variant).toContain(`\r\nMETHOD:${calendar}\r\n`);
    expect(calendarText, variant).toMatch(/BEGIN:VEVENT.*\r\nDTSTART[;:]/s);
    expect(calendarText.match(/^ATTENDEE.*:mailto:.*$/gim), variant).toEqual([
      expect.stringMatching(new RegExp(`:${mail.toAddress}$`)),
    ]);
  }
}

/** Every word and number that is said, links aside. */
function wordsIn(text: string): string[] {
  return [...new Set(text.replace(/https?:\S+/g, '').match(/[\p{L}\p{N}*]+/gu))].sort();
}

/** The mails one after the other; only the first one with the frame that all of them have. */
function asFile(samples: readonly SampleMail[]): string {
  return samples
    .map(({ variant, mail }, index) =>
      [
        `######## ${variant}`,
        `Subject: ${mail.subject}`,
        `To: ${mail.toName} <${mail.toAddress}>`,
        ...(mail.calendar ? [`Calendar: ${mail.calendar.method}`] : []),
        `\n======== text\n\n${mail.text}`,
        `======== html\n\n${index === 0 ? mail.html : contentOf(mail.html)}`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** From the greeting on. */
function contentOf(html: string): string {
  return html.slice(html.indexOf('<p>'), html.indexOf('</body>'));
}
