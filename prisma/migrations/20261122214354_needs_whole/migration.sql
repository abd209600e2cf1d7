-- CreateEnum
CREATE TYPE "NeedStateKind" AS ENUM ('open', 'closed', 'fixed');

-- CreateEnum
CREATE TYPE "NoteState" AS ENUM ('held', 'released');

-- CreateEnum
CREATE TYPE "CitizenReportState" AS ENUM ('waiting', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "NeedImportState" AS ENUM ('draft', 'done', 'takenBack');

-- CreateEnum
CREATE TYPE "PeriodReportState" AS ENUM ('draft', 'published', 'withdrawn');

-- AlterEnum
ALTER TYPE "TextKind" ADD VALUE 'report';

-- AlterTable
ALTER TABLE "NeedCluster" ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "splitFromId" UUID,
ALTER COLUMN "state" DROP DEFAULT,
ALTER COLUMN "state" TYPE TEXT USING "state"::text,
ALTER COLUMN "state" SET DEFAULT 'open';

-- AlterTable
ALTER TABLE "NeedReport" ADD COLUMN     "closeReason" TEXT,
ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "closedById" UUID,
ADD COLUMN     "importId" UUID,
ADD COLUMN     "importKey" TEXT,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'open',
ADD COLUMN     "triagedAt" TIMESTAMPTZ(3),
ADD COLUMN     "triagedById" UUID,
ALTER COLUMN "organisationId" DROP NOT NULL;

-- DropEnum
DROP TYPE "ClusterState";

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "NeedState" (
    "code" TEXT NOT NULL,
    "kind" "NeedStateKind" NOT NULL,
    "appliesTo" TEXT[],
    "names" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "builtIn" BOOLEAN NOT NULL DEFAULT false,
    "counts" BOOLEAN NOT NULL DEFAULT true,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "NeedState_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "NeedNote" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "findings" JSONB NOT NULL,
    "state" "NoteState" NOT NULL DEFAULT 'held',
    "authorId" UUID,
    "releasedById" UUID,
    "releasedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NeedNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterEvent" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "personId" UUID,
    "personName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClusterEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Impulse" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "addressee" TEXT NOT NULL,
    "organisationId" UUID,
    "internalText" TEXT NOT NULL,
    "publicText" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Impulse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CitizenReport" (
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "subtopics" TEXT[],
    "barriers" TEXT[],
    "text" TEXT NOT NULL DEFAULT '',
    "findings" JSONB NOT NULL DEFAULT '[]',
    "state" "CitizenReportState" NOT NULL DEFAULT 'waiting',
    "moderatorId" UUID,
    "moderatedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "reportId" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CitizenReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsedChallenge" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UsedChallenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportMapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedImport" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "mappingId" UUID,
    "fileName" TEXT NOT NULL,
    "fileHash" CHAR(64) NOT NULL,
    "state" "NeedImportState" NOT NULL DEFAULT 'draft',
    "sheet" JSONB,
    "mapping" JSONB NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "persons" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "importedAt" TIMESTAMPTZ(3),
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NeedImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DutyPeriod" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DutyPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedAggregate" (
    "id" UUID NOT NULL,
    "quarter" DATE NOT NULL,
    "table" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "persons" INTEGER NOT NULL,
    "reports" INTEGER NOT NULL,

    CONSTRAINT "NeedAggregate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportingQuarter" (
    "quarter" DATE NOT NULL,
    "lockedAt" TIMESTAMPTZ(3),
    "lockedById" UUID,

    CONSTRAINT "ReportingQuarter_pkey" PRIMARY KEY ("quarter")
);

-- CreateTable
CREATE TABLE "PublishedTable" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "fromQuarter" DATE NOT NULL,
    "toQuarter" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "note" TEXT NOT NULL DEFAULT '',
    "method" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "cells" JSONB NOT NULL,
    "counts" JSONB,
    "audit" JSONB NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PublishedTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeriodReport" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fromQuarter" DATE NOT NULL,
    "toQuarter" DATE NOT NULL,
    "state" "PeriodReportState" NOT NULL DEFAULT 'draft',
    "textId" UUID NOT NULL,
    "figures" JSONB NOT NULL,
    "createdById" UUID,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PeriodReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "NeedNote_reportId_key" ON "NeedNote"("reportId");

-- CreateIndex
CREATE INDEX "NeedNote_state_createdAt_idx" ON "NeedNote"("state", "createdAt");

-- CreateIndex
CREATE INDEX "ClusterEvent_clusterId_createdAt_idx" ON "ClusterEvent"("clusterId", "createdAt");

-- CreateIndex
CREATE INDEX "Impulse_clusterId_idx" ON "Impulse"("clusterId");

-- CreateIndex
CREATE UNIQUE INDEX "CitizenReport_reportId_key" ON "CitizenReport"("reportId");

-- CreateIndex
CREATE INDEX "CitizenReport_state_createdAt_idx" ON "CitizenReport"("state", "createdAt");

-- CreateIndex
CREATE INDEX "UsedChallenge_expiresAt_idx" ON "UsedChallenge"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "ImportMapping_organisationId_name_key" ON "ImportMapping"("organisationId", "name");

-- CreateIndex
CREATE INDEX "NeedImport_organisationId_createdAt_idx" ON "NeedImport"("organisationId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "NeedImport_fileHash_idx" ON "NeedImport"("fileHash");

-- CreateIndex
CREATE INDEX "DutyPeriod_personId_idx" ON "DutyPeriod"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_personId_place_name_key" ON "SavedFilter"("personId", "place", "name");

-- CreateIndex
CREATE UNIQUE INDEX "NeedAggregate_table_quarter_cell_key" ON "NeedAggregate"("table", "quarter", "cell");

-- CreateIndex
CREATE INDEX "PublishedTable_publishedAt_idx" ON "PublishedTable"("publishedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "PublishedTable_code_fromQuarter_toQuarter_version_key" ON "PublishedTable"("code", "fromQuarter", "toQuarter", "version");

-- CreateIndex
CREATE UNIQUE INDEX "PeriodReport_slug_key" ON "PeriodReport"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "PeriodReport_textId_key" ON "PeriodReport"("textId");

-- CreateIndex
CREATE UNIQUE INDEX "PeriodReport_kind_fromQuarter_key" ON "PeriodReport"("kind", "fromQuarter");

-- CreateIndex

-- CreateIndex
CREATE INDEX "NeedReport_month_idx" ON "NeedReport"("month");

-- CreateIndex
CREATE INDEX "NeedReport_importId_idx" ON "NeedReport"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "NeedReport_organisationId_importKey_key" ON "NeedReport"("organisationId", "importKey");

-- The states that the portal's own commands set; their words can be changed.
INSERT INTO "NeedState" ("code", "kind", "appliesTo", "names", "position", "builtIn", "counts") VALUES
  ('open', 'open', '{report,cluster}', '{"de": "offen", "en": "open"}', 10, true, true),
  ('onAgenda', 'open', '{cluster}', '{"de": "auf der Tagesordnung", "en": "on the agenda"}', 20, true, true),
  ('inProgress', 'open', '{cluster}', '{"de": "in Umsetzung", "en": "in progress"}', 30, true, true),
  ('resolved', 'fixed', '{report,cluster}', '{"de": "gelöst", "en": "resolved"}', 40, true, true),
  ('notResponsible', 'closed', '{report,cluster}', '{"de": "nicht zuständig", "en": "not within our remit"}', 50, false, true),
  ('dropped', 'closed', '{report,cluster}', '{"de": "nicht weiterverfolgt", "en": "not pursued"}', 60, true, true),
  ('duplicate', 'closed', '{report}', '{"de": "Dublette", "en": "duplicate"}', 70, true, false),
  ('merged', 'closed', '{cluster}', '{"de": "zusammengeführt", "en": "merged"}', 80, true, true);

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_state_fkey" FOREIGN KEY ("state") REFERENCES "NeedState"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_triagedById_fkey" FOREIGN KEY ("triagedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_importId_fkey" FOREIGN KEY ("importId") REFERENCES "NeedImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedNote" ADD CONSTRAINT "NeedNote_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "NeedReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedNote" ADD CONSTRAINT "NeedNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedNote" ADD CONSTRAINT "NeedNote_releasedById_fkey" FOREIGN KEY ("releasedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedCluster" ADD CONSTRAINT "NeedCluster_state_fkey" FOREIGN KEY ("state") REFERENCES "NeedState"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedCluster" ADD CONSTRAINT "NeedCluster_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "NeedCluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedCluster" ADD CONSTRAINT "NeedCluster_splitFromId_fkey" FOREIGN KEY ("splitFromId") REFERENCES "NeedCluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterEvent" ADD CONSTRAINT "ClusterEvent_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NeedCluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterEvent" ADD CONSTRAINT "ClusterEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Impulse" ADD CONSTRAINT "Impulse_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NeedCluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Impulse" ADD CONSTRAINT "Impulse_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Impulse" ADD CONSTRAINT "Impulse_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CitizenReport" ADD CONSTRAINT "CitizenReport_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportMapping" ADD CONSTRAINT "ImportMapping_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedImport" ADD CONSTRAINT "NeedImport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedImport" ADD CONSTRAINT "NeedImport_mappingId_fkey" FOREIGN KEY ("mappingId") REFERENCES "ImportMapping"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedImport" ADD CONSTRAINT "NeedImport_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedImport" ADD CONSTRAINT "NeedImport_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyPeriod" ADD CONSTRAINT "DutyPeriod_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportingQuarter" ADD CONSTRAINT "ReportingQuarter_lockedById_fkey" FOREIGN KEY ("lockedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedTable" ADD CONSTRAINT "PublishedTable_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodReport" ADD CONSTRAINT "PeriodReport_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodReport" ADD CONSTRAINT "PeriodReport_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodReport" ADD CONSTRAINT "PeriodReport_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
