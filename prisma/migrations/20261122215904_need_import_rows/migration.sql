-- AlterTable
ALTER TABLE "NeedImport" ADD COLUMN     "outcome" JSONB;

-- CreateTable
CREATE TABLE "NeedImportRow" (
    "importId" UUID NOT NULL,
    "importKey" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "count" INTEGER NOT NULL,
    "before" INTEGER,
    "ended" JSONB,

    CONSTRAINT "NeedImportRow_pkey" PRIMARY KEY ("importId","importKey")
);

-- CreateIndex
CREATE INDEX "NeedImportRow_importKey_idx" ON "NeedImportRow"("importKey");

-- AddForeignKey
ALTER TABLE "NeedImportRow" ADD CONSTRAINT "NeedImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "NeedImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;
