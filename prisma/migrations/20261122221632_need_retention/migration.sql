-- AlterTable
ALTER TABLE "NeedCluster" ADD COLUMN     "pastFirstMonth" DATE,
ADD COLUMN     "pastLastMonth" DATE,
ADD COLUMN     "pastPersons" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "pastReports" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "pastShares" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "NeedNote" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ReportingQuarter" ADD COLUMN     "gatheredAt" TIMESTAMPTZ(3);
