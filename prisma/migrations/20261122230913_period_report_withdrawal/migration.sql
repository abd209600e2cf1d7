-- AlterTable
ALTER TABLE "PeriodReport" ADD COLUMN     "reason" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);
