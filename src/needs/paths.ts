export const needPaths = {
  list: '/staff/needs',
  new: '/staff/needs/new',
  /** Monthly counts that services keep anyway. */
  imports: '/staff/needs/imports',
  /** A new entry that begins as a copy of another. */
  like: (id: string) => `/staff/needs/new?like=${id}`,
  /** Right after logging: what comes next. */
  logged: (id: string) => `/staff/needs/logged/${id}`,
  /** The same once more, in one tap. */
  again: (id: string) => `/staff/needs/${id}/again`,
  /** Who sends what waited on the device, and the token for it. */
  sender: '/staff/needs/sender',
  /** Puts the ticked reports of the list into a cluster. */
  selection: '/staff/needs/selection',
  report: (id: string) => `/staff/needs/${id}`,
  edit: (id: string) => `/staff/needs/${id}/edit`,
  deletion: (id: string) => `/staff/needs/${id}/deletion`,
  /** The list, narrowed to one cluster. */
  ofCluster: (clusterId: string) => `/staff/needs?cluster=${clusterId}`,
};
