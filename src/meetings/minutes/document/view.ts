import type { MinutesState } from '../../../core/db/client.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import type { MinutesDocument } from '../../../core/pdf/documents.ts';
import { markdownBlocks } from '../../../core/pdf/markdownBlocks.ts';
import { markdownToHtml } from '../../../core/views/markdown.ts';
import { placeText, whenText } from '../../view.ts';
import { attendanceCounts } from '../attendance/rules.ts';
import type { Proof, ShownDocument } from './queries.ts';
import type { ContentReport, MinutesContent, PublicMinutesContent, Votes } from './rules.ts';

type Frame = Pick<MinutesContent, 'startsAt' | 'endsAt' | 'allDay' | 'place' | 'online'>;

/** When and where, as finished lines. */
export function frameText(t: Translate, language: string, frame: Frame) {
  const instant = (iso: string | null) => (iso ? new Date(iso) : null);
  const appointment = {
    startsAt: instant(frame.startsAt),
    endsAt: instant(frame.endsAt),
    allDay: frame.allDay,
  };
  return {
    when: whenText(t, language, appointment),
    where: placeText(t, { place: frame.place, onlineUrl: frame.online ? 'online' : null }),
  };
}

/** "einstimmig beschlossen, 7 dafür, 1 dagegen, 2 enthalten" */
export function outcomeText(
  t: Translate,
  { result, votes }: { result: string; votes: Votes | null },
): string {
  const word = t(`minutes-staff:results.${result}`);
  return votes ? `${word}, ${t('minutes-staff:decision.votes', { ...votes })}` : word;
}

function reportText(t: Translate, language: string, { state, text, dueAfter }: ContentReport): string {
  const word = t(`measures-staff:states.${state}`);
  const until = dueAfter
    ? ` ${t('minutes-staff:document.until', { date: formatDate(language, dueAfter) })}`
    : '';
  return text ? `${word}${until}: ${text}` : `${word}${until}`;
}

/** Everything of the minutes for the web page; the words in them stay German. */
export function documentView(t: Translate, language: string, { content, state, proof }: ShownDocument) {
  const label = (id: string) => content.items.find((item) => item.id === id)?.label ?? '';
  return {
    ...frameText(t, language, content),
    title: content.title,
    body: content.body,
    counts: attendanceCounts(content.attendance).map(([name, count]) =>
      t(`minutes-staff:attendance.count.${name}`, { count }),
    ),
    attendance: content.attendance.map(({ name, organisation, state, guest }) => [
      { text: guest ? t('minutes-staff:attendance.guest', { name }) : name },
      { text: organisation ?? '' },
      { text: t(`minutes-staff:attendance.${state}`) },
    ]),
    items: content.items.map((item) => ({
      id: item.id,
      anchor: `item-${item.id}`,
      part: item.parentId !== null,
      heading: `${item.label} ${item.title}`,
      html: markdownToHtml(item.text),
      decisions: item.decisions.map((decision) => ({
        outcome: outcomeText(t, decision),
        text: decision.internalText,
      })),
    })),
    decisions: content.items.flatMap(({ id, decisions }) =>
      decisions.map((decision) => [
        { text: label(id) },
        { text: decision.internalText },
        { text: outcomeText(t, decision) },
      ]),
    ),
    measures: content.items.flatMap(({ id, measures }) =>
      measures.map(({ title, owner, due }) => [
        { text: label(id) },
        { text: title },
        { text: owner },
        { text: formatDate(language, due, 'date') },
      ]),
    ),
    reports: content.reports.map((report) => [
      { text: report.title },
      { text: report.owner },
      { text: reportText(t, language, report) },
    ]),
    proof: proofLines(t, language, state, proof),
  };
}

/** Which version this is and by what it can be checked; empty for a draft. */
export function proofLines(
  t: Translate,
  language: string,
  state: MinutesState,
  proof: Proof | null,
): string[] {
  if (!proof) return [];
  return [
    t(`minutes-staff:document.version.${state === 'approved' ? 'approved' : 'circulated'}`, {
      number: proof.number,
      date: formatDate(language, proof.at, 'longDate'),
    }),
    t('minutes-staff:document.hash', { hash: proof.hash }),
  ];
}

interface Stand {
  state: MinutesState;
  proof: Proof | null;
}

function pdfFrame(t: Translate, title: string, content: Frame & { body: string }, stand: Stand, now: Date) {
  const words = (name: string, params?: Record<string, unknown>) => t(`minutes-staff:pdf.${name}`, params);
  const { when, where } = frameText(t, 'de', content);
  const proof = proofLines(t, 'de', stand.state, stand.proof).join('\n');
  return {
    lang: 'de',
    title,
    wordmark: t('common:shell.portalName'),
    dateLine: words(`dateLine.${stand.state}`, {
      date: formatDate('de', stand.proof?.at ?? now, 'longDate'),
    }),
    pageLabel: words('page', { page: '{page}', pages: '{pages}' }),
    body: content.body,
    facts: [
      { label: words('when'), value: when },
      { label: words('where'), value: where },
      { label: words('state'), value: t(`minutes-staff:states.${stand.state}`) },
    ].filter(({ value }) => value !== ''),
    ...(proof ? { proof } : {}),
  };
}

function tableWords(t: Translate) {
  const words = (name: string) => t(`minutes-staff:pdf.${name}`);
  return {
    decisions: {
      heading: words('decisions'),
      columns: { number: words('number'), decision: words('decision'), result: words('result') },
    },
    measures: {
      heading: words('measures'),
      columns: { measure: words('measure'), owner: words('owner'), due: words('due') },
    },
    attendance: {
      heading: t('minutes-staff:attendance.title'),
      columns: {
        name: t('minutes-staff:attendance.name'),
        organisation: t('minutes-staff:attendance.organisation'),
        status: t('minutes-staff:attendance.state'),
      },
    },
  };
}

/** The minutes as the typesetter takes them, in German as they were written. */
export function minutesPdf(
  t: Translate,
  { content, state, proof }: ShownDocument,
  now: Date,
): MinutesDocument {
  const words = tableWords(t);
  const rowsOf = content.items.flatMap(({ label, decisions }) =>
    decisions.map((decision) => ({
      number: label,
      decision: decision.internalText,
      result: outcomeText(t, decision),
    })),
  );
  return {
    ...pdfFrame(t, t('minutes-staff:pdf.title', { title: content.title }), content, { state, proof }, now),
    attendance: {
      ...words.attendance,
      rows: content.attendance.map(({ name, organisation, state, guest }) => ({
        name: guest ? t('minutes-staff:attendance.guest', { name }) : name,
        organisation: organisation ?? '',
        status: t(`minutes-staff:attendance.${state}`),
      })),
    },
    agenda: {
      heading: t('minutes-staff:pdf.agenda'),
      decisionLabel: t('minutes-staff:pdf.decision'),
      items: content.items.map(({ label, parentId, title, text, decisions }) => ({
        number: label,
        title,
        part: parentId !== null,
        minutes: markdownBlocks(text),
        decisions: decisions.map((decision) => ({
          result: outcomeText(t, decision),
          text: decision.internalText,
        })),
      })),
    },
    decisions: { ...words.decisions, rows: rowsOf },
    measures: {
      ...words.measures,
      rows: content.items.flatMap(({ measures }) =>
        measures.map(({ title, owner, due }) => ({
          measure: title,
          owner,
          due: formatDate('de', due, 'date'),
        })),
      ),
    },
    reports: {
      heading: t('minutes-staff:pdf.reports'),
      columns: {
        measure: t('minutes-staff:pdf.measure'),
        owner: t('minutes-staff:pdf.owner'),
        state: t('minutes-staff:pdf.state'),
      },
      rows: content.reports.map((report) => ({
        measure: report.title,
        owner: report.owner,
        state: reportText(t, 'de', report),
      })),
    },
  };
}

/** The public form as the typesetter takes it: who was there as organisations and a number. */
export function publicMinutesPdf(
  t: Translate,
  content: PublicMinutesContent,
  stand: Stand,
  now: Date,
): MinutesDocument {
  const words = tableWords(t);
  const frame = pdfFrame(t, t('minutes-staff:pdf.title', { title: content.title }), content, stand, now);
  const present = [
    { label: t('minutes-staff:pdf.organisations'), value: content.organisations.join(', ') },
    { label: t('minutes-staff:pdf.people'), value: String(content.people) },
  ].filter(({ value }) => value !== '' && value !== '0');
  return {
    ...frame,
    facts: [...frame.facts, ...present],
    attendance: { ...words.attendance, rows: [] },
    agenda: {
      heading: t('minutes-staff:pdf.agenda'),
      decisionLabel: t('minutes-staff:pdf.decision'),
      items: content.items.map(({ label, parentId, title, text, decisions }) => ({
        number: label,
        title,
        part: parentId !== null,
        minutes: markdownBlocks(text),
        decisions: decisions.map((decision) => ({ result: outcomeText(t, decision), text: decision.text })),
      })),
    },
    measures: {
      ...words.measures,
      rows: content.items.flatMap(({ measures }) =>
        measures.map(({ text, owner, due }) => ({
          measure: text,
          owner,
          due: formatDate('de', due, 'date'),
        })),
      ),
    },
  };
}
