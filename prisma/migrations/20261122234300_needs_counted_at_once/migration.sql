-- What the monthly sums cannot answer, such as a language with an outcome, is counted from the index alone. Its
-- condition is always true: it keeps the index outside of what Prisma compares with the schema.
CREATE INDEX "NeedReport_counted_idx" ON "NeedReport" ("outcome", "month")
  INCLUDE ("language", "nationalityGroup", "topic", "place", "organisationId", "state", "count", "barriers", "subtopics")
  WHERE "month" IS NOT NULL;
