-- The history of one report in what was done to many at once.
CREATE INDEX "AuditEvent_bulk_reports_idx" ON "AuditEvent" USING GIN ((after -> 'reports')) WHERE action = 'needs.bulk';
