import { accountPaths } from './accounts/paths.ts';
import { canManagePeople, canReadAudit, canReadOutbox } from './accounts/policy.ts';
import { accountLinkRoutes, signInRoutes } from './accounts/routes.ts';
import { accountStaffRoutes } from './accounts/staff.ts';
import { adminPaths } from './admin/paths.ts';
import { adminRoutes } from './admin/staff.ts';
import type { Feature, PublicNavEntry, StaffNavEntry } from './core/http/feature.ts';
import { aidPaths } from './materials/aids/paths.ts';
import { aidRoutes } from './materials/aids/routes.ts';

/** The one list of features. */
export const features: Feature[] = [
  {
    name: 'accounts',
    rootRoutes: accountLinkRoutes,
    staffRoutes: (deps) => signInRoutes(deps).use(accountStaffRoutes(deps)),
    staffNav: [
      { order: 90, key: 'common-staff:nav.people', href: accountPaths.people, visible: canManagePeople },
    ],
  },
  {
    name: 'admin',
    staffRoutes: adminRoutes,
    staffNav: [
      { order: 91, key: 'common-staff:nav.outbox', href: adminPaths.outbox, visible: canReadOutbox },
      { order: 92, key: 'common-staff:nav.audit', href: adminPaths.audit, visible: canReadAudit },
    ],
  },
  {
    name: 'aids',
    publicRoutes: aidRoutes,
    publicNav: [{ order: 40, key: 'aids:nav', href: aidPaths.list }],
  },
];

export function publicNavigation(): PublicNavEntry[] {
  return features.flatMap((feature) => feature.publicNav ?? []).sort((a, b) => a.order - b.order);
}

export function staffNavigation(): StaffNavEntry[] {
  return features.flatMap((feature) => feature.staffNav ?? []).sort((a, b) => a.order - b.order);
}
