import { accountPaths } from './accounts/paths.ts';
import { canManagePeople, canReadAudit, canReadOutbox } from './accounts/policy.ts';
import { accountLinkRoutes, signInRoutes } from './accounts/routes.ts';
import { accountStaffRoutes } from './accounts/staff.ts';
import { dashboardRoutes } from './admin/dashboard/staff.ts';
import { adminPaths } from './admin/paths.ts';
import { adminRoutes } from './admin/staff.ts';
import type { Feature, PublicNavEntry, StaffNavEntry } from './core/http/feature.ts';
import { feedRoutes } from './feeds/routes.ts';
import { aidPaths } from './materials/aids/paths.ts';
import { aidRoutes } from './materials/aids/routes.ts';
import { materialJobs } from './materials/jobs.ts';
import { materialPaths } from './materials/paths.ts';
import { materialRoutes } from './materials/routes.ts';
import { bodyPaths } from './meetings/bodies/paths.ts';
import { answerRoutes } from './meetings/invitations/routes.ts';
import { meetingJobs } from './meetings/jobs.ts';
import { measurePaths } from './meetings/measures/paths.ts';
import { canReadMeasures } from './meetings/measures/policy.ts';
import { measureStaffRoutes } from './meetings/measures/staff.ts';
import { publicMinutesRoutes } from './meetings/minutes/approval/open/routes.ts';
import { minutesLinkRoutes } from './meetings/minutes/approval/routes.ts';
import { approvalStaffRoutes } from './meetings/minutes/approval/staff.ts';
import { minutesStaffRoutes } from './meetings/minutes/staff.ts';
import { meetingPaths } from './meetings/paths.ts';
import { pollAnswerRoutes } from './meetings/polls/answers/routes.ts';
import { ownRegistrationRoutes } from './meetings/registrations/own/routes.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { meetingStaffRoutes } from './meetings/staff.ts';
import { subscriptionRoutes } from './meetings/subscription/routes.ts';
import { clusterPaths } from './needs/clusters/paths.ts';
import { entryWorkerRoutes } from './needs/entry/routes.ts';
import { needJobs } from './needs/jobs.ts';
import { monitoringPaths } from './needs/monitoring/paths.ts';
import { canReadMonitoring } from './needs/monitoring/policy.ts';
import { monitoringStaffRoutes } from './needs/monitoring/staff.ts';
import { needPaths } from './needs/paths.ts';
import { periodReportRoutes } from './needs/periodReports/routes.ts';
import { periodReportStaffRoutes } from './needs/periodReports/staff.ts';
import { canReadNeeds } from './needs/policy.ts';
import { publicationPaths } from './needs/publication/paths.ts';
import { publicationRoutes } from './needs/publication/routes.ts';
import { publicationStaffRoutes } from './needs/publication/staff.ts';
import { needStaffRoutes } from './needs/staff.ts';
import { tellUsRoutes } from './needs/tellUs/routes.ts';
import { newsPaths } from './news/paths.ts';
import { canPublishNews } from './news/policy.ts';
import { newsRoutes } from './news/routes.ts';
import { newsStaffRoutes } from './news/staff.ts';
import { organisationPaths } from './organisations/paths.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { canAnswerBarriers } from './pages/barriers/policy.ts';
import { barrierStaffRoutes } from './pages/barriers/staff.ts';
import { pagePaths } from './pages/paths.ts';
import { pageRoutes } from './pages/routes.ts';
import { textPaths } from './texts/paths.ts';
import { canReadTexts } from './texts/policy.ts';
import { textRoutes } from './texts/staff.ts';

/** The one list of features. */
export const features: Feature[] = [
  {
    name: 'pages',
    publicRoutes: pageRoutes,
    staffRoutes: barrierStaffRoutes,
    publicNav: [{ order: 10, key: 'pages:nav', href: pagePaths.list }],
    staffNav: [
      {
        order: 75,
        key: 'common-staff:nav.barriers',
        href: pagePaths.barriers,
        visible: canAnswerBarriers,
      },
    ],
  },
  {
    name: 'organisations',
    publicRoutes: organisationRoutes,
    publicNav: [
      { order: 20, key: 'organisations:nav', href: (language) => organisationPaths.finder(language) },
    ],
  },
  {
    name: 'feeds',
    rootRoutes: (deps) => feedRoutes(deps, publicNavigation),
  },
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
    staffRoutes: (deps) => dashboardRoutes(deps).use(adminRoutes(deps)),
    staffNav: [
      { order: 0, key: 'common-staff:nav.start', href: adminPaths.dashboard, visible: () => true },
      { order: 91, key: 'common-staff:nav.outbox', href: adminPaths.outbox, visible: canReadOutbox },
      { order: 92, key: 'common-staff:nav.audit', href: adminPaths.audit, visible: canReadAudit },
    ],
  },
  {
    name: 'meetings',
    publicRoutes: (deps) => meetingRoutes(deps).use(publicMinutesRoutes(deps)),
    staffRoutes: (deps) =>
      meetingStaffRoutes(deps)
        .use(approvalStaffRoutes(deps))
        .use(minutesStaffRoutes(deps))
        .use(measureStaffRoutes(deps)),
    rootRoutes: (deps) =>
      answerRoutes(deps)
        .use(subscriptionRoutes(deps))
        .use(pollAnswerRoutes(deps))
        .use(ownRegistrationRoutes(deps))
        .use(minutesLinkRoutes(deps)),
    jobs: meetingJobs,
    publicNav: [{ order: 50, key: 'meetings:nav', href: meetingPaths.publicList }],
    staffNav: [
      {
        order: 30,
        key: 'common-staff:nav.meetings',
        href: meetingPaths.list,
        also: [bodyPaths.list],
        visible: () => true,
      },
      { order: 40, key: 'common-staff:nav.measures', href: measurePaths.list, visible: canReadMeasures },
    ],
  },
  {
    name: 'news',
    publicRoutes: newsRoutes,
    staffRoutes: newsStaffRoutes,
    publicNav: [{ order: 60, key: 'news:nav', href: newsPaths.publicList }],
    staffNav: [{ order: 50, key: 'common-staff:nav.news', href: newsPaths.list, visible: canPublishNews }],
  },
  {
    name: 'texts',
    staffRoutes: textRoutes,
    staffNav: [{ order: 70, key: 'common-staff:nav.texts', href: textPaths.list, visible: canReadTexts }],
  },
  {
    name: 'materials',
    publicRoutes: (deps) => materialRoutes(deps).use(aidRoutes(deps)),
    jobs: materialJobs,
    publicNav: [
      { order: 40, key: 'aids:nav', href: aidPaths.list },
      { order: 45, key: 'materials:nav', href: materialPaths.list },
    ],
  },
  {
    name: 'needs',
    publicRoutes: (deps) => tellUsRoutes(deps).use(publicationRoutes(deps)).use(periodReportRoutes(deps)),
    publicNav: [{ order: 65, key: 'monitoring:nav', href: (language) => publicationPaths.figures(language) }],
    rootRoutes: entryWorkerRoutes,
    staffRoutes: (deps) =>
      needStaffRoutes(deps)
        .use(monitoringStaffRoutes(deps))
        .use(publicationStaffRoutes(deps))
        .use(periodReportStaffRoutes(deps)),
    jobs: needJobs,
    staffNav: [
      { order: 10, key: 'common-staff:nav.needs', href: needPaths.list, visible: canReadNeeds },
      { order: 20, key: 'common-staff:nav.clusters', href: clusterPaths.list, visible: canReadNeeds },
      {
        order: 25,
        key: 'common-staff:nav.monitoring',
        href: monitoringPaths.page,
        visible: canReadMonitoring,
      },
    ],
  },
];

export function publicNavigation(): PublicNavEntry[] {
  return features.flatMap((feature) => feature.publicNav ?? []).sort((a, b) => a.order - b.order);
}

export function staffNavigation(): StaffNavEntry[] {
  return features.flatMap((feature) => feature.staffNav ?? []).sort((a, b) => a.order - b.order);
}
