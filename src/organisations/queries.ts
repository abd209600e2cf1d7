import { type Db, Prisma, type Town, type Tx } from '../core/db/client.ts';
import type { Language } from '../core/i18n/languages.ts';
import { readerVersion } from '../texts/queries.ts';
import { type Contact, contactOf } from './contact/rules.ts';
import type { DayHours } from './hours/rules.ts';
import { byNearness } from './rules.ts';

export { districtTowns } from './rules.ts';

/** Organisations that people, measures and invitations can belong to; partners first. */
export function organisationChoices(db: Db | Tx) {
  return db.organisation.findMany({
    where: { archivedAt: null },
    orderBy: [{ partner: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true, shortName: true, partner: true },
  });
}

export interface PublicOffice {
  street: string | null;
  postcode: string | null;
  town: Town;
  townName: string | null;
  phone: string | null;
  hours: DayHours[] | null;
  appointmentOnly: boolean;
  temporarilyClosedUntil: string | null;
}

export interface PublicService {
  topics: string[];
  languages: { language: string; weekday: number | null }[];
  free: boolean | null;
  phone: string | null;
  towns: Town[];
}

/** A row of {@link publicOrganisationSql}. Days are YYYY-MM-DD. */
export interface OrganisationRow {
  code: string;
  /** Names are German and stay so. */
  name: string;
  shortName: string | null;
  partner: boolean;
  givesAdvice: boolean;
  website: string | null;
  email: string | null;
  parentCode: string | null;
  parentName: string | null;
  source: string;
  checkedOn: string;
  nextCheck: string;
  /** Language of `description` and `hint`. */
  language: string;
  description: string;
  hint: string;
  offices: PublicOffice[];
  services: PublicService[];
}

/** An entry of the directory as everybody reads it. */
export type PublicOrganisation = OrganisationRow & { contact: Contact };

export function readableOrganisation(row: OrganisationRow): PublicOrganisation {
  return { ...row, contact: contactOf(row) };
}

/**
 * SQL of directory entries with offices, services and words, each a row of {@link OrganisationRow}; partners
 * first.
 * @param condition on `o`, the organisation
 */
export function publicOrganisationSql(language: Language, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT o.code, o.name, o."shortName", o.partner, o."givesAdvice", o.website, o.email, o.source,
      o."checkedOn"::text, o."nextCheck"::text,
      parent.code AS "parentCode", parent.name AS "parentName", words.language,
      words.fields ->> 'description' AS description, coalesce(words.fields ->> 'hint', '') AS hint,
      (SELECT coalesce(json_agg(json_build_object(
          'street', f.street, 'postcode', f.postcode, 'town', f.town, 'townName', f."townName", 'phone', f.phone,
          'hours', f.hours, 'appointmentOnly', f."appointmentOnly",
          'temporarilyClosedUntil', f."temporarilyClosedUntil") ORDER BY f.position), '[]')
        FROM "Office" f WHERE f."organisationId" = o.id) AS offices,
      (SELECT coalesce(json_agg(json_build_object(
          'topics', s.topics, 'languages', s.languages, 'free', s.free, 'phone', s.phone, 'towns', s.towns)
          ORDER BY s.position), '[]')
        FROM "Service" s WHERE s."organisationId" = o.id) AS services
    FROM "Organisation" o
    LEFT JOIN "Organisation" parent ON parent.id = o."parentId"
    JOIN LATERAL (${readerVersion(Prisma.sql`o."textId"`, language)}) words ON TRUE
    WHERE o."archivedAt" IS NULL AND ${condition}
    ORDER BY o.partner DESC, o.name`;
}

/** The condition "is somebody to turn to in one of these topics". */
export function advisesOn(topics: readonly string[]): Prisma.Sql {
  return Prisma.sql`o."givesAdvice" AND EXISTS (
    SELECT 1 FROM "Service" s WHERE s."organisationId" = o.id AND s.topics && ${[...topics]}::text[])`;
}

/** The whole public directory, partners first. */
export function publicDirectory(db: Db, language: Language): Promise<PublicOrganisation[]> {
  return readWhere(db, language, Prisma.sql`TRUE`);
}

/** Everybody whom the finder may name. */
export function adviceCentres(db: Db, language: Language): Promise<PublicOrganisation[]> {
  return readWhere(db, language, Prisma.sql`o."givesAdvice"`);
}

/** Advice centres in the order in which a page names them: those nearby first, then whose main topic it is. */
export function nearestFirst(
  rows: readonly OrganisationRow[],
  topic: string | undefined,
): PublicOrganisation[] {
  return byNearness(rows, topic).map(readableOrganisation);
}

export async function publicOrganisation(
  db: Db,
  language: Language,
  code: string,
): Promise<PublicOrganisation | null> {
  return (await readWhere(db, language, Prisma.sql`o.code = ${code}`))[0] ?? null;
}

async function readWhere(db: Db, language: Language, condition: Prisma.Sql): Promise<PublicOrganisation[]> {
  const rows = await db.$queryRaw<OrganisationRow[]>(publicOrganisationSql(language, condition));
  return rows.map(readableOrganisation);
}
