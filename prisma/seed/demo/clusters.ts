/** Names by which the rest of the demo finds its clusters. */
export type DemoCluster = 'landlord' | 'forms' | 'wages' | 'courses' | 'interpreters' | 'daycare';

export interface ClusterSeed {
  title: string;
  summary: string;
  topic: string;
  subtopic: string;
  place: string;
  state: string;
  reports: number;
  /** Months ago: when the coordinators noticed, and when the first and the last report came. */
  gathered: number;
  from: number;
  to: number;
  /** Months ago and why, for what is settled. */
  closed?: { ago: number; reason: string };
  barriers: string[];
}

export const clusters: Record<DemoCluster, ClusterSeed> = {
  landlord: {
    title: 'Wohnungsgeberbestätigung wird nicht ausgestellt',
    summary:
      'Vermieter und Arbeitgeber mit Unterkünften stellen die Bestätigung nicht oder zu spät aus. Ohne sie gelingen weder Anmeldung noch Steuer-ID noch Bankkonto.',
    topic: 'MEL',
    subtopic: 'MEL2',
    place: 'weissenfels',
    state: 'resolved',
    reports: 28,
    gathered: 19,
    from: 23,
    to: 9,
    closed: {
      ago: 6,
      reason: 'Das Bürgerbüro gibt ein mehrsprachiges Merkblatt mit, seitdem kommen kaum noch Meldungen.',
    },
    barriers: ['responsibility', 'information', 'deadline'],
  },
  forms: {
    title: 'Formulare und Bescheide gibt es nur auf Deutsch',
    summary:
      'Ratsuchende kommen mit Briefen, deren Inhalt und Frist sie nicht verstehen, und lassen sich das Ausfüllen teuer bezahlen.',
    topic: 'MEL',
    subtopic: 'MEL7',
    place: 'weissenfels',
    state: 'inProgress',
    reports: 34,
    gathered: 13,
    from: 18,
    to: 1,
    barriers: ['language', 'information', 'cost'],
  },
  wages: {
    title: 'Lohnabzüge für Unterkunft und Transport',
    summary:
      'Vom Lohn werden Beträge für Bett, Bus und Arbeitskleidung abgezogen, die im Vertrag nicht stehen oder unter den Mindestlohn führen.',
    topic: 'LOHN',
    subtopic: 'LOHN4',
    place: 'weissenfels',
    state: 'inProgress',
    reports: 24,
    gathered: 10,
    from: 14,
    to: 1,
    barriers: ['information', 'language'],
  },
  courses: {
    title: 'Deutschkurse passen nicht zur Schichtarbeit',
    summary: 'Wer in wechselnden Schichten arbeitet, findet keinen Kurs, den er regelmäßig besuchen kann.',
    topic: 'SPR',
    subtopic: 'SPR2',
    place: 'weissenfels',
    state: 'onAgenda',
    reports: 18,
    gathered: 5,
    from: 11,
    to: 0,
    barriers: ['workingHours', 'mobility'],
  },
  interpreters: {
    title: 'Bei Terminen fehlt Sprachmittlung',
    summary: 'In Zeitz ist für Bulgarisch und Rumänisch vor Ort selten jemand da, der dolmetscht.',
    topic: 'SPR',
    subtopic: 'SPR7',
    place: 'zeitz',
    state: 'open',
    reports: 11,
    gathered: 2,
    from: 7,
    to: 0,
    barriers: ['language', 'digital'],
  },
  daycare: {
    title: 'Kein Kitaplatz für neu zugezogene Kinder',
    summary: 'Familien, die im laufenden Kitajahr kommen, erhalten eine Absage oder gar keine Antwort.',
    topic: 'BIL',
    subtopic: 'BIL1',
    place: 'naumburg',
    state: 'open',
    reports: 9,
    gathered: 3,
    from: 8,
    to: 0,
    barriers: ['responsibility', 'deadline'],
  },
};
