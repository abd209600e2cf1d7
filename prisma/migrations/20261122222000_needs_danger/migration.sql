-- Who is on duty looks at these alone, however many other reports there are.
CREATE INDEX "NeedReport_danger_idx" ON "NeedReport" ("createdAt" DESC, "id" DESC)
  WHERE coalesce("assessedUrgency", "urgency") = 'danger' AND "closedAt" IS NULL;
