export const accountPaths = {
  login: '/staff/login',
  logout: '/staff/logout',
  forgotten: '/staff/password',
  profile: '/staff/profile',
  password: '/staff/profile/password',
  devices: '/staff/profile/devices',
  /** Which kinds of mail the person wants. */
  mails: '/staff/profile/mails',
  /** Makes the own calendar's secret address, or a new one. */
  calendarAddress: '/staff/profile/calendar',
  calendarRemoval: '/staff/profile/calendar/removal',
  people: '/staff/people',
  newPerson: '/staff/people/new',
  person: (id: string) => `/staff/people/${id}`,
  personInvitation: (id: string) => `/staff/people/${id}/invitation`,
  personDeactivation: (id: string) => `/staff/people/${id}/deactivation`,
  /** The own calendar, by its secret address. */
  calendar: (token: string) => `/calendar/${token}.ics`,
  token: (token: string) => `/account/${token}`,
};
