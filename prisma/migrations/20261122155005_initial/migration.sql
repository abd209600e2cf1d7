-- CreateEnum
CREATE TYPE "Role" AS ENUM ('partner', 'editor', 'translator', 'coordinator', 'admin');

-- CreateEnum
CREATE TYPE "AccountTokenPurpose" AS ENUM ('invitation', 'reset');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('queued', 'sending', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('draft', 'scheduled', 'held', 'cancelled');

-- CreateEnum
CREATE TYPE "MeetingAudience" AS ENUM ('leadership', 'staff', 'communities', 'public');

-- CreateEnum
CREATE TYPE "MinutesState" AS ENUM ('none', 'draft', 'circulated', 'approved');

-- CreateEnum
CREATE TYPE "ItemVisibility" AS ENUM ('public', 'internal', 'hidden');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('pending', 'accepted', 'tentative', 'declined');

-- CreateEnum
CREATE TYPE "AttendanceState" AS ENUM ('present', 'absent', 'excused');

-- CreateEnum
CREATE TYPE "MeasureState" AS ENUM ('open', 'inProgress', 'done', 'postponed', 'dropped');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('normal', 'urgent', 'danger');

-- CreateEnum
CREATE TYPE "NeedOutcome" AS ENUM ('solved', 'referred', 'open', 'noOffer');

-- CreateEnum
CREATE TYPE "ClusterState" AS ENUM ('open', 'onAgenda', 'inProgress', 'resolved', 'dropped');

-- CreateEnum
CREATE TYPE "NewsKind" AS ENUM ('result', 'news');

-- CreateEnum
CREATE TYPE "NewsState" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "Town" AS ENUM ('weissenfels', 'naumburg', 'zeitz', 'other', 'statewide');

-- CreateEnum
CREATE TYPE "PageKind" AS ENUM ('info', 'portal');

-- CreateEnum
CREATE TYPE "TextKind" AS ENUM ('page', 'news', 'material', 'organisation', 'aid', 'topic', 'meeting', 'cluster');

-- CreateEnum
CREATE TYPE "TextOrigin" AS ENUM ('written', 'machine', 'imported');

-- CreateEnum
CREATE TYPE "TextStatus" AS ENUM ('draft', 'inReview', 'published');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "translates" TEXT[],
    "interfaceLanguage" TEXT NOT NULL DEFAULT 'de',
    "passwordHash" TEXT,
    "organisationId" UUID NOT NULL,
    "deactivatedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "purpose" "AccountTokenPurpose" NOT NULL,
    "personId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID,
    "personName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT,
    "toAddress" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "calendar" TEXT,
    "calendarMethod" TEXT,
    "status" "MailStatus" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormSubmission" (
    "key" UUID NOT NULL,
    "location" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormSubmission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "session" (
    "sid" VARCHAR NOT NULL,
    "sess" JSON NOT NULL,
    "expire" TIMESTAMP(6) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("sid")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "File" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "File_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "Material" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "topics" TEXT[],
    "publisher" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "orientation" TEXT,
    "textId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MaterialEdition" (
    "id" UUID NOT NULL,
    "materialId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "checkedOn" DATE NOT NULL,
    "nextCheck" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MaterialEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MaterialFile" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "MaterialFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Aid" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "definition" JSONB NOT NULL,
    "topics" TEXT[],
    "textId" UUID NOT NULL,
    "edition" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "checkedOn" DATE NOT NULL,
    "nextCheck" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Aid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "bodyId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "audience" "MeetingAudience" NOT NULL DEFAULT 'staff',
    "state" "MeetingState" NOT NULL DEFAULT 'draft',
    "minutesState" "MinutesState" NOT NULL DEFAULT 'none',
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "place" TEXT NOT NULL DEFAULT '',
    "onlineUrl" TEXT,
    "town" "Town",
    "textId" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "invitedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "parentId" UUID,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publicTitle" TEXT NOT NULL DEFAULT '',
    "visibility" "ItemVisibility" NOT NULL DEFAULT 'internal',
    "minutes" INTEGER NOT NULL DEFAULT 15,
    "organisationId" UUID,
    "clusterId" UUID,
    "snapshot" JSONB,
    "measureId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "tokenHash" TEXT NOT NULL,
    "state" "InvitationState" NOT NULL DEFAULT 'pending',
    "note" TEXT NOT NULL DEFAULT '',
    "sentAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "name" TEXT NOT NULL,
    "state" "AttendanceState" NOT NULL,
    "guest" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesRevision" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MinutesRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "internalText" TEXT NOT NULL,
    "publicText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "publicText" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID NOT NULL,
    "due" DATE NOT NULL,
    "state" "MeasureState" NOT NULL DEFAULT 'open',
    "reason" TEXT,
    "agendaItemId" UUID,
    "decisionId" UUID,
    "clusterId" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureNote" (
    "id" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "state" "MeasureState" NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeasureNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedReport" (
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "secondaryTopics" TEXT[],
    "subtopics" TEXT[],
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "nationalityGroup" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "household" TEXT NOT NULL,
    "barriers" TEXT[],
    "outcome" "NeedOutcome" NOT NULL,
    "urgency" "Urgency" NOT NULL DEFAULT 'normal',
    "count" INTEGER NOT NULL DEFAULT 1,
    "sourceType" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "reporterId" UUID,
    "clusterId" UUID,
    "clusteredAt" TIMESTAMPTZ(3),
    "clusteredById" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NeedReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedCluster" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "topic" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "state" "ClusterState" NOT NULL DEFAULT 'open',
    "textId" UUID,
    "createdById" UUID,
    "closeReason" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NeedCluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NewsItem" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "NewsKind" NOT NULL,
    "state" "NewsState" NOT NULL DEFAULT 'draft',
    "textId" UUID NOT NULL,
    "topics" TEXT[],
    "meetingId" UUID,
    "decisionId" UUID,
    "measureId" UUID,
    "clusterId" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NewsItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "partner" BOOLEAN NOT NULL DEFAULT false,
    "givesAdvice" BOOLEAN NOT NULL DEFAULT false,
    "website" TEXT,
    "email" TEXT,
    "parentId" UUID,
    "textId" UUID NOT NULL,
    "checkedOn" DATE NOT NULL,
    "nextCheck" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "street" TEXT,
    "postcode" TEXT,
    "town" "Town" NOT NULL,
    "townName" TEXT,
    "phone" TEXT,
    "hours" JSONB,
    "appointmentOnly" BOOLEAN NOT NULL DEFAULT false,
    "temporarilyClosedUntil" DATE,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "topics" TEXT[],
    "languages" JSONB NOT NULL DEFAULT '[]',
    "free" BOOLEAN,
    "phone" TEXT,
    "towns" "Town"[],

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Page" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "PageKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "picture" TEXT,
    "textId" UUID NOT NULL,
    "topics" TEXT[],
    "legalBasis" TEXT[],
    "authority" TEXT,
    "sources" TEXT[],
    "nextSteps" TEXT[],
    "checkedOn" DATE NOT NULL,
    "nextCheck" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PageSlug" (
    "id" UUID NOT NULL,
    "pageId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PageSlug_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BarrierReport" (
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "BarrierReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Text" (
    "id" UUID NOT NULL,
    "kind" "TextKind" NOT NULL,
    "sourceLanguage" TEXT NOT NULL DEFAULT 'de',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TextVersion" (
    "id" UUID NOT NULL,
    "textId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "html" JSONB NOT NULL,
    "origin" "TextOrigin" NOT NULL DEFAULT 'written',
    "status" "TextStatus" NOT NULL DEFAULT 'draft',
    "minor" BOOLEAN NOT NULL DEFAULT false,
    "sourceVersionId" UUID,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TextVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "legalBasis" TEXT[],
    "subtopics" TEXT[],
    "textId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_organisationId_idx" ON "Person"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "AccountToken_hash_key" ON "AccountToken"("hash");

-- CreateIndex
CREATE INDEX "AccountToken_personId_idx" ON "AccountToken"("personId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_recordType_recordId_idx" ON "AuditEvent"("recordType", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_dedupeKey_key" ON "Mail"("dedupeKey");

-- CreateIndex
CREATE INDEX "Mail_status_createdAt_idx" ON "Mail"("status", "createdAt");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt");

-- CreateIndex
CREATE INDEX "FormSubmission_createdAt_idx" ON "FormSubmission"("createdAt");

-- CreateIndex
CREATE INDEX "session_expire_idx" ON "session"("expire");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "Material_code_key" ON "Material"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Material_slug_key" ON "Material"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Material_textId_key" ON "Material"("textId");

-- CreateIndex
CREATE INDEX "Material_topics_idx" ON "Material" USING GIN ("topics");

-- CreateIndex
CREATE UNIQUE INDEX "MaterialEdition_materialId_label_key" ON "MaterialEdition"("materialId", "label");

-- CreateIndex
CREATE INDEX "MaterialFile_sha256_idx" ON "MaterialFile"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "MaterialFile_editionId_language_key" ON "MaterialFile"("editionId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "Aid_code_key" ON "Aid"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Aid_slug_key" ON "Aid"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Aid_textId_key" ON "Aid"("textId");

-- CreateIndex
CREATE UNIQUE INDEX "Body_code_key" ON "Body"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_slug_key" ON "Meeting"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_textId_key" ON "Meeting"("textId");

-- CreateIndex
CREATE INDEX "Meeting_state_startsAt_idx" ON "Meeting"("state", "startsAt");

-- CreateIndex
CREATE INDEX "AgendaItem_meetingId_position_idx" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE INDEX "AgendaItem_clusterId_idx" ON "AgendaItem"("clusterId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_personId_idx" ON "Invitation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_meetingId_email_key" ON "Invitation"("meetingId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_name_key" ON "Attendance"("meetingId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesRevision_agendaItemId_number_key" ON "MinutesRevision"("agendaItemId", "number");

-- CreateIndex
CREATE INDEX "Decision_agendaItemId_idx" ON "Decision"("agendaItemId");

-- CreateIndex
CREATE INDEX "Measure_state_due_idx" ON "Measure"("state", "due");

-- CreateIndex
CREATE INDEX "Measure_ownerId_idx" ON "Measure"("ownerId");

-- CreateIndex
CREATE INDEX "Measure_clusterId_idx" ON "Measure"("clusterId");

-- CreateIndex
CREATE INDEX "MeasureNote_measureId_createdAt_idx" ON "MeasureNote"("measureId", "createdAt");

-- CreateIndex
CREATE INDEX "NeedReport_organisationId_createdAt_id_idx" ON "NeedReport"("organisationId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "NeedReport_createdAt_id_idx" ON "NeedReport"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "NeedReport_clusterId_idx" ON "NeedReport"("clusterId");

-- CreateIndex
CREATE INDEX "NeedReport_topic_month_idx" ON "NeedReport"("topic", "month");

-- CreateIndex
CREATE INDEX "NeedReport_reporterId_createdAt_idx" ON "NeedReport"("reporterId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "NeedCluster_textId_key" ON "NeedCluster"("textId");

-- CreateIndex
CREATE INDEX "NeedCluster_state_createdAt_idx" ON "NeedCluster"("state", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "NewsItem_slug_key" ON "NewsItem"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "NewsItem_textId_key" ON "NewsItem"("textId");

-- CreateIndex
CREATE INDEX "NewsItem_state_publishedAt_idx" ON "NewsItem"("state", "publishedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_textId_key" ON "Organisation"("textId");

-- CreateIndex
CREATE INDEX "Office_organisationId_idx" ON "Office"("organisationId");

-- CreateIndex
CREATE INDEX "Service_organisationId_idx" ON "Service"("organisationId");

-- CreateIndex
CREATE INDEX "Service_topics_idx" ON "Service" USING GIN ("topics");

-- CreateIndex
CREATE UNIQUE INDEX "Page_code_key" ON "Page"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Page_textId_key" ON "Page"("textId");

-- CreateIndex
CREATE INDEX "Page_topics_idx" ON "Page" USING GIN ("topics");

-- CreateIndex
CREATE INDEX "PageSlug_pageId_idx" ON "PageSlug"("pageId");

-- CreateIndex
CREATE UNIQUE INDEX "PageSlug_language_slug_key" ON "PageSlug"("language", "slug");

-- CreateIndex
CREATE INDEX "TextVersion_sourceVersionId_idx" ON "TextVersion"("sourceVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "TextVersion_textId_language_number_key" ON "TextVersion"("textId", "language", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_textId_key" ON "Topic"("textId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialEdition" ADD CONSTRAINT "MaterialEdition_materialId_fkey" FOREIGN KEY ("materialId") REFERENCES "Material"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialFile" ADD CONSTRAINT "MaterialFile_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "MaterialEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialFile" ADD CONSTRAINT "MaterialFile_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "File"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Aid" ADD CONSTRAINT "Aid_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NeedCluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesRevision" ADD CONSTRAINT "MinutesRevision_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesRevision" ADD CONSTRAINT "MinutesRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NeedCluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureNote" ADD CONSTRAINT "MeasureNote_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureNote" ADD CONSTRAINT "MeasureNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_clusteredById_fkey" FOREIGN KEY ("clusteredById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NeedCluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedCluster" ADD CONSTRAINT "NeedCluster_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedCluster" ADD CONSTRAINT "NeedCluster_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsItem" ADD CONSTRAINT "NewsItem_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsItem" ADD CONSTRAINT "NewsItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsItem" ADD CONSTRAINT "NewsItem_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsItem" ADD CONSTRAINT "NewsItem_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsItem" ADD CONSTRAINT "NewsItem_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NeedCluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Page" ADD CONSTRAINT "Page_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageSlug" ADD CONSTRAINT "PageSlug_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_sourceVersionId_fkey" FOREIGN KEY ("sourceVersionId") REFERENCES "TextVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot express.
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_count_positive" CHECK ("count" BETWEEN 1 AND 10000);
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_month_is_first_day" CHECK (extract(day FROM "month") = 1);
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_ends_after_start" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_dropped_with_reason" CHECK ("state" <> 'dropped' OR "reason" <> '');
CREATE UNIQUE INDEX "PageSlug_one_current" ON "PageSlug" ("pageId", "language") WHERE "current";
