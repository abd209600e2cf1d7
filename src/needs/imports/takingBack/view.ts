import type { Translate } from '../../../core/i18n/translations.ts';
import { movesCounts, type sorted } from './rules.ts';

/** What goes, in sentences; what does not happen is not said. */
export function consequences(
  { going, changing, returning }: ReturnType<typeof sorted>,
  t: Translate,
): string[] {
  const clustered = going.filter(({ clusterId }) => clusterId !== null);
  const restored = changing.filter(movesCounts);
  const persons = (rows: typeof going) => rows.reduce((sum, { now }) => sum + (now ?? 0), 0);
  const clusters = new Set(clustered.map(({ clusterId }) => clusterId)).size;
  return [
    ...(going.length > 0
      ? [t('imports-staff:takingBack.going', { count: going.length, persons: persons(going) })]
      : []),
    ...(clustered.length > 0
      ? [
          t('imports-staff:takingBack.clustered', { count: clustered.length, persons: persons(clustered) }),
          t('imports-staff:takingBack.clusters', { count: clusters }),
        ]
      : []),
    ...(restored.length > 0 ? [t('imports-staff:takingBack.restored', { count: restored.length })] : []),
    ...(returning.length > 0 ? [t('imports-staff:takingBack.returning', { count: returning.length })] : []),
  ];
}
