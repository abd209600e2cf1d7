import type { Person } from '../../core/auth/person.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { needPaths } from '../paths.ts';
import { reportFields, subject, type Words } from '../view.ts';
import { type Finding, piecesOf } from './findings/rules.ts';
import { notePaths } from './paths.ts';
import { canDeleteNote, canRedactNote, canReleaseNote } from './policy.ts';
import type { ReportNote, WaitingNote } from './queries.ts';
import { deletedOn } from './rules.ts';
import { findingsSchema } from './schema.ts';

/** The note's words in pieces, what was found with its reason. */
function marked(t: Translate, text: string, findings: readonly Finding[]) {
  return piecesOf(text, findings).map((piece) => ({
    text: piece.text,
    reason: piece.kind ? t(`notes-staff:kinds.${piece.kind}`) : null,
  }));
}

/** What was found, in one line: "Name, Telefonnummer (2)". */
function reasons(t: Translate, findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => t(`notes-staff:kinds.${kind}`) + (count > 1 ? ` (${count})` : ''))
    .join(', ');
}

/** The note as it stands on its report's page. */
export function noteView(
  note: ReportNote | null,
  report: { organisationId: string | null },
  person: Person,
  t: Translate,
) {
  if (!note) return null;
  const { language } = person;
  const findings = findingsSchema.parse(note.findings);
  const owner = { authorId: note.authorId, organisationId: report.organisationId };
  const held = note.state === 'held';
  return {
    id: note.id,
    version: note.version,
    held,
    language: note.language,
    pieces: held ? marked(t, note.text, findings) : [{ text: note.text, reason: null }],
    reasons: held ? reasons(t, findings) : '',
    status: held
      ? t('notes-staff:report.held', { date: formatDate(language, deletedOn(note.createdAt), 'longDate') })
      : note.releasedBy
        ? t('notes-staff:report.releasedBy', { name: note.releasedBy.name })
        : t('notes-staff:report.released'),
    author: note.author?.name ?? null,
    own: note.authorId === person.id,
    may: { release: held && canReleaseNote(person, owner), remove: canDeleteNote(person, owner) },
    releaseHref: `${notePaths.held}#note-${note.id}`,
    deletionHref: notePaths.deletion(note.id),
  };
}

/** One note of the page of those that wait. */
export function waitingNoteView(note: WaitingNote, person: Person, words: Words) {
  const { t, language } = words;
  const findings = findingsSchema.parse(note.findings);
  const { report } = note;
  const owner = { authorId: note.authorId, organisationId: report.organisationId };
  return {
    id: note.id,
    version: note.version,
    language: note.language,
    title: subject(report, words.topics),
    href: needPaths.report(report.id),
    meta: [
      report.organisation?.shortName ?? report.organisation?.name ?? t('notes-staff:waiting.citizen'),
      ...(note.author ? [t('notes-staff:waiting.by', { name: note.author.name })] : []),
      t('notes-staff:waiting.deleted', { date: formatDate(language, deletedOn(note.createdAt), 'longDate') }),
    ],
    pieces: marked(t, note.text, findings),
    reasons: reasons(t, findings),
    marks: findings.length,
    fields: reportFields(report, words),
    mayRedact: canRedactNote(person, owner),
    paths: {
      release: notePaths.release(note.id),
      redaction: notePaths.redaction(note.id),
      deletion: notePaths.deletion(note.id),
    },
  };
}
