import type { BodyRhythm, ReminderRecipients, Tx } from '../../src/core/db/client.ts';

interface SeedBody {
  code: string;
  kind: string;
  name: string;
  rhythm: BodyRhythm;
  startTime: string;
  /** Minutes. */
  duration: number;
  reminders: { minutesBefore: number; recipients: ReminderRecipients }[];
  agenda: SeedItem[];
}

interface SeedItem {
  title: string;
  minutes: number;
  parts?: SeedItem[];
}

const day = 24 * 60;
const reminders: SeedBody['reminders'] = [
  { minutesBefore: 7 * day, recipients: 'unanswered' },
  { minutesBefore: day, recipients: 'coming' },
];

/** Who meets here. Names of bodies are not translated. Where they meet is not known from any source. */
export const bodies = [
  {
    code: 'round-table',
    kind: 'roundTable',
    name: 'Runder Tisch Unionsbürger*innen im Burgenlandkreis',
    rhythm: 'quarterly',
    startTime: '10:00',
    duration: 120,
    reminders,
    agenda: [
      { title: 'Begrüßung, Protokoll des letzten Treffens', minutes: 10 },
      { title: 'Berichte aus den Organisationen', minutes: 20 },
      {
        title: 'Bedarfe: was gemeldet wurde',
        minutes: 30,
        parts: [
          { title: 'Neue Häufungen', minutes: 20 },
          { title: 'Was aus früheren geworden ist', minutes: 10 },
        ],
      },
      { title: 'Verschiedenes', minutes: 15 },
    ],
  },
  {
    code: 'wg-eu-migration',
    kind: 'workingGroup',
    name: 'Arbeitsgruppe EU-Migration Weißenfels',
    rhythm: 'everyTwoMonths',
    startTime: '14:00',
    duration: 90,
    reminders,
    agenda: [
      { title: 'Begrüßung, Protokoll des letzten Treffens', minutes: 10 },
      { title: 'Fälle aus der Beratung, ohne Namen', minutes: 40 },
      { title: 'Verschiedenes', minutes: 15 },
    ],
  },
  {
    code: 'wg-information',
    kind: 'workingGroup',
    name: 'Arbeitsgruppe Mehrsprachige Informationen',
    rhythm: 'quarterly',
    startTime: '14:00',
    duration: 90,
    reminders,
    agenda: [
      { title: 'Stand der Merkblätter und Übersetzungen', minutes: 40 },
      { title: 'Was als Nächstes gebraucht wird', minutes: 30 },
      { title: 'Verschiedenes', minutes: 10 },
    ],
  },
] as const satisfies SeedBody[];

export type BodyCode = (typeof bodies)[number]['code'];

export async function seedBodies(tx: Tx): Promise<void> {
  // One after the other, so that the round table stands first in the order of making.
  for (const { agenda, ...body } of bodies as readonly SeedBody[]) {
    const { id } = await tx.body.create({ data: body, select: { id: true } });
    await seedAgenda(tx, id, agenda);
  }
}

async function seedAgenda(tx: Tx, bodyId: string, items: readonly SeedItem[]): Promise<void> {
  let position = 0;
  for (const { parts = [], ...item } of items) {
    const { id } = await tx.bodyAgendaItem.create({
      data: { ...item, bodyId, position: position++ },
      select: { id: true },
    });
    await tx.bodyAgendaItem.createMany({
      data: parts.map((part) => ({ ...part, bodyId, parentId: id, position: position++ })),
    });
  }
}
