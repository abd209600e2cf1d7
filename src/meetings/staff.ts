import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { agendaStaffRoutes } from './agenda/staff.ts';
import { bodyStaffRoutes } from './bodies/staff.ts';
import { calendarStaffRoutes } from './calendar/staff.ts';
import { cancellationRoutes } from './cancellation/staff.ts';
import { meetingFormRoutes } from './form/staff.ts';
import { invitationStaffRoutes } from './invitations/staff.ts';
import { meetingPageRoutes } from './page/staff.ts';
import { pollStaffRoutes } from './polls/staff.ts';
import { printoutRoutes } from './printouts/staff.ts';
import { registrationStaffRoutes } from './registrations/staff.ts';
import { reminderStaffRoutes } from './reminders/staff.ts';

/** Planning meetings: the list, the form, the meeting's page, and what is done with a meeting as a whole. */
export function meetingStaffRoutes(deps: Deps): Router {
  return Router()
    .use(calendarStaffRoutes(deps))
    .use(printoutRoutes(deps))
    .use(meetingFormRoutes(deps))
    .use(meetingPageRoutes(deps))
    .use(cancellationRoutes(deps))
    .use(pollStaffRoutes(deps))
    .use(agendaStaffRoutes(deps))
    .use(invitationStaffRoutes(deps))
    .use(registrationStaffRoutes(deps))
    .use(reminderStaffRoutes(deps))
    .use(bodyStaffRoutes(deps));
}
