export const accountPaths = {
  login: '/staff/login',
  logout: '/staff/logout',
  forgotten: '/staff/password',
  profile: '/staff/profile',
  password: '/staff/profile/password',
  devices: '/staff/profile/devices',
  people: '/staff/people',
  newPerson: '/staff/people/new',
  person: (id: string) => `/staff/people/${id}`,
  personInvitation: (id: string) => `/staff/people/${id}/invitation`,
  personDeactivation: (id: string) => `/staff/people/${id}/deactivation`,
  token: (token: string) => `/account/${token}`,
};
