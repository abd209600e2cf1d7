export const retentionPaths = { page: '/staff/settings/retention' };
