-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "createdById" UUID,
ADD COLUMN     "impulseId" UUID;

-- AlterTable
ALTER TABLE "NeedState" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "AgendaItem_impulseId_idx" ON "AgendaItem"("impulseId");

-- CreateIndex
CREATE INDEX "NeedCluster_mergedIntoId_idx" ON "NeedCluster"("mergedIntoId");

-- CreateIndex
CREATE INDEX "NeedCluster_splitFromId_idx" ON "NeedCluster"("splitFromId");

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_impulseId_fkey" FOREIGN KEY ("impulseId") REFERENCES "Impulse"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What stands in no cluster yet, by month: where a cluster may be forming is read from the index alone.
CREATE INDEX "NeedReport_unclustered_idx" ON "NeedReport" ("month", "topic", "place") INCLUDE ("count", "state")
  WHERE "clusterId" IS NULL;
