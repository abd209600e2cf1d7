import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Prisma, Tx } from '../../../core/db/client.ts';
import { forbidden } from '../../../core/errors.ts';
import type { PublicationSettings } from '../../disclosure/rules.ts';
import { canPublishFigures } from '../policy.ts';
import { publicationSettings, settingsKey } from '../queries.ts';

/** Saves thresholds; the schema lets nothing pass that is less strict than the floor. */
export async function saveSettings(tx: Tx, person: Person, settings: PublicationSettings): Promise<void> {
  if (!canPublishFigures(person)) throw forbidden('publication-staff:errors.mayNotPublish');
  const before = await publicationSettings(tx);
  await tx.setting.upsert({
    where: { key: settingsKey },
    create: {
      key: settingsKey,
      value: { ...settings } satisfies Prisma.InputJsonObject,
      updatedById: person.id,
    },
    update: { value: { ...settings } satisfies Prisma.InputJsonObject, updatedById: person.id },
  });
  await audit(tx, person, {
    action: 'publication.settings',
    recordType: 'setting',
    recordId: settingsKey,
    before: { ...before },
    after: { ...settings },
  });
}
