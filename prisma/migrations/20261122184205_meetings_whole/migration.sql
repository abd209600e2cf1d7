-- CreateEnum
CREATE TYPE "BodyRhythm" AS ENUM ('none', 'monthly', 'everyTwoMonths', 'quarterly', 'halfYearly', 'yearly');

-- CreateEnum
CREATE TYPE "AgendaItemKind" AS ENUM ('topic', 'measures');

-- CreateEnum
CREATE TYPE "PollState" AS ENUM ('open', 'closed', 'decided', 'cancelled');

-- CreateEnum
CREATE TYPE "PollCloseReason" AS ENUM ('deadline', 'datesPast', 'byHand');

-- CreateEnum
CREATE TYPE "PollChoice" AS ENUM ('yes', 'ifNeedBe', 'no');

-- CreateEnum
CREATE TYPE "ReminderRecipients" AS ENUM ('unanswered', 'coming', 'everyone');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('proposed', 'accepted', 'merged', 'deferred');

-- CreateEnum
CREATE TYPE "ObjectionState" AS ENUM ('open', 'accepted', 'noted');

-- CreateEnum
CREATE TYPE "MinutesApproval" AS ENUM ('silence', 'atMeeting');

-- CreateEnum
CREATE TYPE "EffectVerdict" AS ENUM ('helped', 'partly', 'no');

-- AlterEnum
ALTER TYPE "InvitationState" ADD VALUE 'deputy';

-- AlterEnum
ALTER TYPE "MailStatus" ADD VALUE 'bounced';

-- AlterEnum
ALTER TYPE "MeetingState" ADD VALUE 'polling';

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "internalText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" "AgendaItemKind" NOT NULL DEFAULT 'topic',
ADD COLUMN     "materialId" UUID,
ADD COLUMN     "publicText" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Body" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "audience" "MeetingAudience" NOT NULL DEFAULT 'staff',
ADD COLUMN     "duration" INTEGER NOT NULL DEFAULT 120,
ADD COLUMN     "objectionDays" INTEGER NOT NULL DEFAULT 14,
ADD COLUMN     "onlineUrl" TEXT,
ADD COLUMN     "place" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "proposalDays" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "reminders" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "rhythm" "BodyRhythm" NOT NULL DEFAULT 'none',
ADD COLUMN     "startTime" TEXT NOT NULL DEFAULT '14:00',
ADD COLUMN     "town" "Town",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "votesAbstained" INTEGER,
ADD COLUMN     "votesNo" INTEGER,
ADD COLUMN     "votesYes" INTEGER;

-- AlterTable
ALTER TABLE "File" ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "deputyName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "languages" TEXT[],
ADD COLUMN     "organisationName" TEXT,
ADD COLUMN     "persons" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "repliedAt" TIMESTAMPTZ(3),
ADD COLUMN     "wheelchair" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "recordId" UUID,
ADD COLUMN     "recordType" TEXT;

-- AlterTable
ALTER TABLE "Measure" ADD COLUMN     "parentId" UUID;

-- AlterTable
ALTER TABLE "MeasureNote" ADD COLUMN     "dueAfter" DATE,
ADD COLUMN     "dueBefore" DATE,
ADD COLUMN     "meetingId" UUID;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "allDay" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "approval" "MinutesApproval",
ADD COLUMN     "approvedAt" TIMESTAMPTZ(3),
ADD COLUMN     "approvedInId" UUID,
ADD COLUMN     "cancelReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "circulatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "heldAt" TIMESTAMPTZ(3),
ADD COLUMN     "madeFromId" UUID,
ADD COLUMN     "objectionsUntil" TIMESTAMPTZ(3),
ADD COLUMN     "organiserId" UUID,
ADD COLUMN     "proposalsUntil" TIMESTAMPTZ(3),
ADD COLUMN     "registration" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "registrationLimit" INTEGER;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "calendarTokenHash" TEXT,
ADD COLUMN     "mutedMails" TEXT[];

-- CreateTable
CREATE TABLE "BodyMember" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT,
    "email" TEXT,
    "organisationName" TEXT,
    "language" TEXT NOT NULL DEFAULT 'de',
    "deputyOfId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BodyMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BodyAgendaItem" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "parentId" UUID,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publicTitle" TEXT NOT NULL DEFAULT '',
    "visibility" "ItemVisibility" NOT NULL DEFAULT 'internal',
    "minutes" INTEGER NOT NULL DEFAULT 15,

    CONSTRAINT "BodyAgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DatePoll" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "state" "PollState" NOT NULL DEFAULT 'open',
    "message" TEXT NOT NULL DEFAULT '',
    "deadline" TIMESTAMPTZ(3),
    "hideNames" BOOLEAN NOT NULL DEFAULT false,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" "PollCloseReason",
    "chosenOptionId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DatePoll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollOption" (
    "id" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "allDay" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PollOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollInvitee" (
    "id" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "organisationName" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "tokenHash" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "sentAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PollInvitee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollAnswer" (
    "inviteeId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "choice" "PollChoice" NOT NULL,

    CONSTRAINT "PollAnswer_pkey" PRIMARY KEY ("inviteeId","optionId")
);

-- CreateTable
CREATE TABLE "MeetingReminder" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "minutesBefore" INTEGER NOT NULL,
    "recipients" "ReminderRecipients" NOT NULL DEFAULT 'everyone',
    "message" TEXT NOT NULL DEFAULT '',
    "sentAt" TIMESTAMPTZ(3),
    "sentCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingReminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "persons" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "wheelchair" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'de',
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaProposal" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "proposerId" UUID,
    "organisationId" UUID,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER NOT NULL DEFAULT 15,
    "clusterId" UUID,
    "state" "ProposalState" NOT NULL DEFAULT 'proposed',
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "itemId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgendaProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaAttachment" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgendaAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EffectCheck" (
    "id" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "months" INTEGER NOT NULL,
    "due" DATE NOT NULL,
    "personsBefore" INTEGER,
    "personsAfter" INTEGER,
    "verdict" "EffectVerdict",
    "internalText" TEXT NOT NULL DEFAULT '',
    "publicText" TEXT NOT NULL DEFAULT '',
    "meetingId" UUID,
    "checkedById" UUID,
    "checkedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EffectCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesObjection" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "agendaItemId" UUID,
    "readerId" UUID,
    "authorName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "ObjectionState" NOT NULL DEFAULT 'open',
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MinutesObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesReader" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "tokenHash" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MinutesReader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesDocument" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MinutesDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InboundMail" (
    "id" UUID NOT NULL,
    "messageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "meetingId" UUID,
    "recordId" UUID,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InboundMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BodyMember_personId_idx" ON "BodyMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "BodyMember_bodyId_personId_key" ON "BodyMember"("bodyId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "BodyMember_bodyId_email_key" ON "BodyMember"("bodyId", "email");

-- CreateIndex
CREATE INDEX "BodyAgendaItem_bodyId_position_idx" ON "BodyAgendaItem"("bodyId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "DatePoll_meetingId_key" ON "DatePoll"("meetingId");

-- CreateIndex
CREATE INDEX "DatePoll_state_deadline_idx" ON "DatePoll"("state", "deadline");

-- CreateIndex
CREATE UNIQUE INDEX "PollOption_pollId_startsAt_endsAt_key" ON "PollOption"("pollId", "startsAt", "endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "PollInvitee_tokenHash_key" ON "PollInvitee"("tokenHash");

-- CreateIndex
CREATE INDEX "PollInvitee_personId_idx" ON "PollInvitee"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PollInvitee_pollId_email_key" ON "PollInvitee"("pollId", "email");

-- CreateIndex
CREATE INDEX "PollAnswer_optionId_idx" ON "PollAnswer"("optionId");

-- CreateIndex
CREATE INDEX "MeetingReminder_meetingId_idx" ON "MeetingReminder"("meetingId");

-- CreateIndex
CREATE INDEX "MeetingReminder_sentAt_idx" ON "MeetingReminder"("sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_tokenHash_key" ON "Registration"("tokenHash");

-- CreateIndex
CREATE INDEX "Registration_meetingId_idx" ON "Registration"("meetingId");

-- CreateIndex
CREATE INDEX "AgendaProposal_meetingId_idx" ON "AgendaProposal"("meetingId");

-- CreateIndex
CREATE INDEX "AgendaProposal_proposerId_idx" ON "AgendaProposal"("proposerId");

-- CreateIndex
CREATE INDEX "AgendaAttachment_sha256_idx" ON "AgendaAttachment"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaAttachment_agendaItemId_sha256_key" ON "AgendaAttachment"("agendaItemId", "sha256");

-- CreateIndex
CREATE INDEX "EffectCheck_due_idx" ON "EffectCheck"("due");

-- CreateIndex
CREATE UNIQUE INDEX "EffectCheck_measureId_months_key" ON "EffectCheck"("measureId", "months");

-- CreateIndex
CREATE INDEX "MinutesObjection_meetingId_idx" ON "MinutesObjection"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesReader_tokenHash_key" ON "MinutesReader"("tokenHash");

-- CreateIndex
CREATE INDEX "MinutesReader_personId_idx" ON "MinutesReader"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesReader_meetingId_email_key" ON "MinutesReader"("meetingId", "email");

-- CreateIndex
CREATE INDEX "MinutesDocument_hash_idx" ON "MinutesDocument"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesDocument_meetingId_number_key" ON "MinutesDocument"("meetingId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "InboundMail_messageId_key" ON "InboundMail"("messageId");

-- CreateIndex
CREATE INDEX "InboundMail_receivedAt_idx" ON "InboundMail"("receivedAt");

-- CreateIndex
CREATE INDEX "Mail_recordId_createdAt_idx" ON "Mail"("recordId", "createdAt");

-- CreateIndex
CREATE INDEX "Meeting_bodyId_startsAt_idx" ON "Meeting"("bodyId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Person_calendarTokenHash_key" ON "Person"("calendarTokenHash");

-- AddForeignKey
ALTER TABLE "BodyMember" ADD CONSTRAINT "BodyMember_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyMember" ADD CONSTRAINT "BodyMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyMember" ADD CONSTRAINT "BodyMember_deputyOfId_fkey" FOREIGN KEY ("deputyOfId") REFERENCES "BodyMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyAgendaItem" ADD CONSTRAINT "BodyAgendaItem_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyAgendaItem" ADD CONSTRAINT "BodyAgendaItem_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "BodyAgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_organiserId_fkey" FOREIGN KEY ("organiserId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_madeFromId_fkey" FOREIGN KEY ("madeFromId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_approvedInId_fkey" FOREIGN KEY ("approvedInId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatePoll" ADD CONSTRAINT "DatePoll_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollOption" ADD CONSTRAINT "PollOption_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "DatePoll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollInvitee" ADD CONSTRAINT "PollInvitee_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "DatePoll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollInvitee" ADD CONSTRAINT "PollInvitee_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollInvitee" ADD CONSTRAINT "PollInvitee_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollAnswer" ADD CONSTRAINT "PollAnswer_inviteeId_fkey" FOREIGN KEY ("inviteeId") REFERENCES "PollInvitee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollAnswer" ADD CONSTRAINT "PollAnswer_optionId_fkey" FOREIGN KEY ("optionId") REFERENCES "PollOption"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingReminder" ADD CONSTRAINT "MeetingReminder_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NeedCluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_materialId_fkey" FOREIGN KEY ("materialId") REFERENCES "Material"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaAttachment" ADD CONSTRAINT "AgendaAttachment_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaAttachment" ADD CONSTRAINT "AgendaAttachment_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "File"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EffectCheck" ADD CONSTRAINT "EffectCheck_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EffectCheck" ADD CONSTRAINT "EffectCheck_checkedById_fkey" FOREIGN KEY ("checkedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesObjection" ADD CONSTRAINT "MinutesObjection_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesObjection" ADD CONSTRAINT "MinutesObjection_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesObjection" ADD CONSTRAINT "MinutesObjection_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "MinutesReader"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesReader" ADD CONSTRAINT "MinutesReader_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesReader" ADD CONSTRAINT "MinutesReader_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesDocument" ADD CONSTRAINT "MinutesDocument_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
