import type { InterfaceLanguage } from '../../../src/core/i18n/languages.ts';
import type { AgendaItemRow } from '../../../src/meetings/agenda/queries.ts';

export const meetingId = '0b6f1c1e-5a52-4d5b-9b7e-2f6f5d0c8a11';
export const readerId = '7c0e5d0a-3b1f-4c6d-8e2a-91f4b7d6c502';

export const titles: Record<InterfaceLanguage, string> = {
  de: 'Runder Tisch: Arbeit und Lohn',
  en: 'Round table: work and wages',
  ro: 'Masa rotundă: muncă și salariu',
  bg: 'Кръгла маса: труд и заплата',
  pl: 'Okrągły Stół: praca i płaca',
  hu: 'Kerekasztal: munka és bér',
};

export const bodyName = 'Runder Tisch Burgenlandkreis';
export const hall = 'Rathaus, Sitzungssaal, Markt 1, Weißenfels';
export const house = 'Kulturhaus Weißenfels, Raum 2, Merseburger Straße 14';
export const room = 'https://video.example/b/runder-tisch?id=7&pin=1';

/** 9 December 2026, ten to twelve in Berlin. */
export const morning = {
  startsAt: new Date('2026-12-09T09:00:00Z'),
  endsAt: new Date('2026-12-09T11:00:00Z'),
  allDay: false,
};

/** 16 December 2026, half past one to four in Berlin. */
export const afternoon = {
  startsAt: new Date('2026-12-16T12:30:00Z'),
  endsAt: new Date('2026-12-16T15:00:00Z'),
  allDay: false,
};

export const wholeDay = {
  startsAt: new Date('2026-12-08T23:00:00Z'),
  endsAt: new Date('2026-12-09T23:00:00Z'),
  allDay: true,
};

export const twoDays = { ...wholeDay, endsAt: new Date('2026-12-10T23:00:00Z') };

/** A meeting in the hall, as the mails in this language name it. */
export function meeting(language: InterfaceLanguage) {
  return {
    id: meetingId,
    slug: 'arbeit-und-lohn',
    title: titles[language],
    bodyName,
    ...morning,
    place: hall,
    onlineUrl: null as string | null,
    sequence: 0,
    cancelReason: '',
  };
}

const noItem: AgendaItemRow = {
  id: '',
  parentId: null,
  position: 0,
  kind: 'topic',
  title: '',
  publicTitle: '',
  internalText: '',
  publicText: '',
  visibility: 'internal',
  minutes: 15,
  version: 1,
  organisationId: null,
  organisation: null,
  clusterId: null,
  clusterTitle: null,
  clusterState: null,
  snapshot: null,
  liveReports: null,
  livePersons: null,
  measureId: null,
  measureTitle: null,
  measureState: null,
  materialId: null,
  materialTitle: null,
  materialSlug: null,
  attachments: [],
  from: null,
  number: null,
  span: 15,
  excess: 0,
};

const items: [number: string, minutes: number, title: string][] = [
  ['1', 0, 'Begrüßung und Stand der Maßnahmen'],
  ['2', 15, 'Lohnabzüge für Unterkunft und Transport'],
  ['2.1', 15, 'Was die Beratungsstellen hören'],
  ['2.2', 45, 'Was das Jobcenter tun kann'],
  ['3', 90, 'Verschiedenes und nächster Termin'],
];

/** An agenda with a part; without clock times for whole days. */
export function agendaFor({ startsAt, allDay }: typeof morning): AgendaItemRow[] {
  return items.map(([number, minutes, title]) => ({
    ...noItem,
    id: `item-${number}`,
    parentId: number.includes('.') ? 'item-2' : null,
    number,
    title,
    from: allDay ? null : new Date(startsAt.getTime() + minutes * 60_000),
  }));
}

export const agenda = agendaFor(morning);
