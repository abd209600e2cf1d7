import type { Config } from '../../../../config.ts';
import { formatDate } from '../../../../core/i18n/format.ts';
import type { Translate } from '../../../../core/i18n/translations.ts';
import type { MinutesDocument } from '../../../../core/pdf/documents.ts';
import { isOpenToPublic, type MeetingFacts } from '../../../rules.ts';
import type { ShownDocument } from '../../document/queries.ts';
import { minutesPdf, publicMinutesPdf } from '../../document/view.ts';
import { approvalPaths } from '../paths.ts';
import type { DocumentRow } from '../queries.ts';
import type { FrozenApproval, FrozenMinutes, FrozenPublicMinutes } from '../rules.ts';

interface Meeting extends Pick<MeetingFacts, 'audience'> {
  id: string;
  slug: string;
}

/** Where a printout can be checked: in public where the meeting was, else behind the sign-in. */
export function checkAddress({ baseUrl }: Pick<Config, 'baseUrl'>, { id, slug, audience }: Meeting): string {
  return baseUrl + (isOpenToPublic(audience) ? approvalPaths.public('de', slug) : approvalPaths.page(id));
}

/** A frozen version as the typesetter takes it, in German: with objections, and with the sum that proves it. */
export function versionPdf(
  t: Translate,
  config: Pick<Config, 'baseUrl'>,
  meeting: Meeting,
  document: DocumentRow,
): MinutesDocument {
  const { kind, content } = document;
  const state = kind === 'approved' ? 'approved' : 'circulated';
  const pdf = minutesPdf(t, { content, state, proof: proofOf(document) }, document.createdAt);
  const words = (name: string) => t(`approval:pdfProof.${name}`);
  return {
    ...pdf,
    objections: {
      heading: words('objections'),
      columns: { item: words('item'), objection: words('objection'), answer: words('answer') },
      rows: (content.objections ?? []).map(({ item, author, text, state: outcome, answer }) => ({
        item: item ?? words('whole'),
        objection: t('approval:pdfProof.by', { name: author, text }),
        answer: [t(`approval:objection.states.${outcome}`), answer].filter(Boolean).join(': '),
      })),
    },
    proof: proofText(t, pdf.proof, content.approval, checkAddress(config, meeting)),
  };
}

/** The approved minutes without names, as the typesetter takes them. */
export function publicVersionPdf(
  t: Translate,
  config: Pick<Config, 'baseUrl'>,
  slug: string,
  document: DocumentRow<FrozenPublicMinutes>,
): MinutesDocument {
  const pdf = publicMinutesPdf(
    t,
    document.content,
    { state: 'approved', proof: proofOf(document) },
    document.createdAt,
  );
  const address = config.baseUrl + approvalPaths.public('de', slug);
  return { ...pdf, proof: proofText(t, pdf.proof, null, address) };
}

function proofOf({ hash, number, createdAt }: DocumentRow<FrozenMinutes | FrozenPublicMinutes>) {
  return { hash, number, at: createdAt.toISOString() };
}

function proofText(
  t: Translate,
  version: string | undefined,
  approval: FrozenApproval | null,
  address: string,
): string {
  const how = approval
    ? t(`approval:pdfProof.approvedBy.${approval.by}`, {
        date: formatDate('de', approval.on),
        meeting: approval.meeting?.title ?? '',
      })
    : '';
  const where = t('approval:pdfProof.checkAt', { address });
  return [version, how, where].filter(Boolean).join('\n');
}

/** What is shown as the minutes: the frozen version where there is one, else what is written so far. */
export function shownPdf(
  t: Translate,
  config: Pick<Config, 'baseUrl'>,
  meeting: Meeting,
  shown: ShownDocument,
  now: Date,
): MinutesDocument {
  const { proof, state, content } = shown;
  if (!proof) return minutesPdf(t, shown, now);
  return versionPdf(t, config, meeting, {
    kind: state === 'approved' ? 'approved' : 'circulated',
    content: content as FrozenMinutes,
    number: proof.number,
    hash: proof.hash,
    createdAt: new Date(proof.at),
  });
}
