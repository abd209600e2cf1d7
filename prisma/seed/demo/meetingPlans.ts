import type { InvitationState, ItemVisibility, MeetingAudience, Town } from '../../../src/core/db/client.ts';
import type { BodyCode } from '../bodies.ts';
import type { DemoCluster } from './clusters.ts';

/** Names by which the rest of the demo finds its meetings; six have taken place, two are to come. */
export type DemoMeeting =
  | 'first'
  | 'forms'
  | 'wages'
  | 'workingGroup'
  | 'communities'
  | 'summer'
  | 'winter'
  | 'open';

export interface ItemPlan {
  /** Name of the item within its meeting. */
  key: string;
  title: string;
  publicTitle?: string;
  visibility: ItemVisibility;
  minutes: number;
  /** Code of the responsible organisation. */
  organisation?: string;
  cluster?: DemoCluster;
}

export interface MeetingPlan {
  title: string;
  body: BodyCode;
  audience: MeetingAudience;
  /** Weeks from now; negative ones are past. It is always a Wednesday. */
  weeks: number;
  start: string;
  end: string;
  place: string;
  town: Town;
  onlineUrl?: string;
  items: ItemPlan[];
  /** Local part of the demo account to answer. */
  answers: Record<string, InvitationState>;
  guests?: { name: string; email: string; language: string; state: InvitationState }[];
}

const welcome: ItemPlan = {
  key: 'welcome',
  title: 'Begrüßung und Stand der Maßnahmen',
  publicTitle: 'Willkommen, und was seit dem letzten Mal geschehen ist',
  visibility: 'public',
  minutes: 15,
};
const anyOther: ItemPlan = { key: 'other', title: 'Verschiedenes', visibility: 'internal', minutes: 10 };
const rathaus = 'Rathaus, Sitzungssaal, Markt 1, Weißenfels';

export const meetingPlans: Record<DemoMeeting, MeetingPlan> = {
  first: {
    title: 'Runder Tisch: Anmelden ohne Hürden',
    body: 'round-table',
    audience: 'staff',
    weeks: -80,
    start: '10:00',
    end: '12:00',
    place: rathaus,
    town: 'weissenfels',
    items: [
      welcome,
      {
        key: 'landlord',
        title: 'Wohnungsgeberbestätigung wird nicht ausgestellt',
        visibility: 'internal',
        minutes: 45,
        organisation: 'weissenfels-integration',
        cluster: 'landlord',
      },
      anyOther,
    ],
    answers: {
      bema: 'accepted',
      caritas: 'accepted',
      migrationsagentur: 'declined',
      redaktion: 'accepted',
    },
  },
  forms: {
    title: 'Runder Tisch: Briefe und Formulare verstehen',
    body: 'round-table',
    audience: 'public',
    weeks: -54,
    start: '10:00',
    end: '12:00',
    place: rathaus,
    town: 'weissenfels',
    items: [
      welcome,
      {
        key: 'forms',
        title: 'Formulare und Bescheide gibt es nur auf Deutsch',
        publicTitle: 'Briefe vom Amt in Ihrer Sprache verstehen',
        visibility: 'public',
        minutes: 40,
        organisation: 'migrationsagentur',
        cluster: 'forms',
      },
      {
        key: 'landlord',
        title: 'Rückblick: Merkblatt zur Wohnungsgeberbestätigung',
        publicTitle: 'Ein Merkblatt für die Anmeldung der Wohnung',
        visibility: 'public',
        minutes: 20,
        organisation: 'weissenfels-integration',
      },
      anyOther,
    ],
    answers: {
      bema: 'accepted',
      caritas: 'accepted',
      migrationsagentur: 'accepted',
      redaktion: 'accepted',
    },
  },
  wages: {
    title: 'Runder Tisch: Lohn und Unterkunft',
    body: 'round-table',
    audience: 'staff',
    weeks: -41,
    start: '10:00',
    end: '12:00',
    place: 'Kulturhaus Weißenfels, Raum 2, Merseburger Straße 14',
    town: 'weissenfels',
    items: [
      welcome,
      {
        key: 'wages',
        title: 'Lohnabzüge für Unterkunft und Transport',
        visibility: 'internal',
        minutes: 45,
        organisation: 'bema',
        cluster: 'wages',
      },
      { key: 'buffer', title: 'Puffer', visibility: 'hidden', minutes: 15 },
      anyOther,
    ],
    answers: {
      bema: 'accepted',
      caritas: 'tentative',
      migrationsagentur: 'accepted',
      redaktion: 'declined',
    },
  },
  workingGroup: {
    title: 'Arbeitsgruppe: Merkblätter in vier Sprachen',
    body: 'wg-information',
    audience: 'staff',
    weeks: -30,
    start: '13:00',
    end: '14:30',
    place: '',
    town: 'weissenfels',
    onlineUrl: 'https://konferenz.example/merkblaetter',
    items: [
      {
        key: 'leaflets',
        title: 'Entwürfe der Merkblätter durchgehen',
        visibility: 'internal',
        minutes: 60,
        organisation: 'eumigra',
        cluster: 'forms',
      },
      { key: 'next', title: 'Nächste Schritte', visibility: 'internal', minutes: 15 },
    ],
    answers: { caritas: 'accepted', redaktion: 'accepted' },
  },
  communities: {
    title: 'Gesprächsabend mit den Communities',
    body: 'wg-eu-migration',
    audience: 'communities',
    weeks: -22,
    start: '17:30',
    end: '19:30',
    place: 'Europatreffpunkt, Weißenfels',
    town: 'weissenfels',
    items: [
      {
        key: 'needs',
        title: 'Offene Runde: was im Alltag fehlt',
        publicTitle: 'Was fehlt Ihnen im Alltag?',
        visibility: 'public',
        minutes: 60,
        organisation: 'eumigra',
      },
      {
        key: 'results',
        title: 'Rückmeldung zu den Bedarfen',
        publicTitle: 'Was aus Ihren Meldungen geworden ist',
        visibility: 'public',
        minutes: 40,
        organisation: 'weissenfels-integration',
      },
    ],
    answers: { bema: 'accepted', caritas: 'accepted', redaktion: 'accepted' },
    guests: [
      {
        name: 'Demo-Gast Rumänische Gemeinde',
        email: 'gemeinde-ro@example.org',
        language: 'ro',
        state: 'accepted',
      },
      {
        name: 'Demo-Gast Bulgarischer Verein',
        email: 'verein-bg@example.org',
        language: 'bg',
        state: 'tentative',
      },
    ],
  },
  summer: {
    title: 'Runder Tisch: Was die Maßnahmen gebracht haben',
    body: 'round-table',
    audience: 'public',
    weeks: -13,
    start: '10:00',
    end: '12:00',
    place: rathaus,
    town: 'weissenfels',
    items: [
      welcome,
      {
        key: 'forms',
        title: 'Formulare und Bescheide: Zwischenstand der Ausfüllhilfen',
        publicTitle: 'Hilfen zum Ausfüllen von Formularen',
        visibility: 'public',
        minutes: 30,
        organisation: 'migrationsagentur',
        cluster: 'forms',
      },
      {
        key: 'wages',
        title: 'Lohnabzüge: Gespräch mit den Arbeitgebern',
        publicTitle: 'Faire Abzüge für Unterkunft und Transport',
        visibility: 'public',
        minutes: 30,
        organisation: 'bema',
        cluster: 'wages',
      },
      anyOther,
    ],
    answers: {
      bema: 'accepted',
      caritas: 'accepted',
      migrationsagentur: 'accepted',
      redaktion: 'accepted',
    },
  },
  winter: {
    title: 'Runder Tisch: Deutschkurse und Schichtarbeit',
    body: 'round-table',
    audience: 'staff',
    weeks: 2,
    start: '10:00',
    end: '12:00',
    place: rathaus,
    town: 'weissenfels',
    onlineUrl: 'https://konferenz.example/runder-tisch',
    items: [
      welcome,
      {
        key: 'courses',
        title: 'Deutschkurse passen nicht zur Schichtarbeit',
        visibility: 'internal',
        minutes: 40,
        organisation: 'migrationsagentur',
        cluster: 'courses',
      },
      {
        key: 'forms',
        title: 'Ausfüllhilfen: was noch fehlt',
        visibility: 'internal',
        minutes: 25,
        organisation: 'weissenfels-integration',
      },
      { key: 'buffer', title: 'Puffer', visibility: 'hidden', minutes: 15 },
      anyOther,
    ],
    answers: { bema: 'accepted', caritas: 'pending', migrationsagentur: 'tentative', redaktion: 'accepted' },
    guests: [
      {
        name: 'Demo-Gast Volkshochschule',
        email: 'kurse@example.org',
        language: 'de',
        state: 'pending',
      },
    ],
  },
  open: {
    title: 'Offener Nachmittag im Europatreffpunkt',
    body: 'round-table',
    audience: 'public',
    weeks: 4,
    start: '16:00',
    end: '18:00',
    place: 'Europatreffpunkt, Weißenfels',
    town: 'weissenfels',
    items: [
      {
        key: 'questions',
        title: 'Fragerunde mit Beratungsstellen und Ämtern',
        publicTitle: 'Ihre Fragen an Beratungsstellen und Ämter',
        visibility: 'public',
        minutes: 60,
        organisation: 'eumigra',
      },
      {
        key: 'results',
        title: 'Ergebnisse vorstellen',
        publicTitle: 'Ergebnisse des Runden Tisches',
        visibility: 'public',
        minutes: 30,
        organisation: 'weissenfels-integration',
      },
      {
        key: 'food',
        title: 'Ausklang mit Essen',
        publicTitle: 'Essen, Getränke, Gespräche',
        visibility: 'public',
        minutes: 30,
      },
    ],
    answers: { bema: 'pending', caritas: 'accepted', migrationsagentur: 'pending' },
  },
};

type Words = Record<string, { title: string; description: string }>;

/** Words for the public pages. */
export const meetingWords: Partial<Record<DemoMeeting, Words>> = {
  forms: {
    de: {
      title: 'Briefe und Formulare verstehen',
      description: 'Wie verstehen Menschen Briefe vom Amt, wenn Deutsch nicht ihre erste Sprache ist?',
    },
    en: {
      title: 'Understanding letters and forms',
      description:
        'How do people understand letters from authorities when German is not their first language?',
    },
    ro: {
      title: 'Să înțelegem scrisorile și formularele',
      description: 'Cum înțeleg oamenii scrisorile autorităților când germana nu este prima lor limbă?',
    },
    bg: {
      title: 'Да разбираме писмата и формулярите',
      description: 'Как хората разбират писмата от службите, когато немският не е първият им език?',
    },
    pl: {
      title: 'Zrozumieć pisma i formularze',
      description: 'Jak zrozumieć pisma z urzędu, kiedy niemiecki nie jest pierwszym językiem?',
    },
  },
  communities: {
    de: {
      title: 'Gesprächsabend mit den Communities',
      description:
        'Erzählen Sie uns, was im Alltag schwer ist. Wir sprechen Deutsch, Rumänisch und Bulgarisch. Kinder sind willkommen.',
    },
    en: {
      title: 'Evening talk with the communities',
      description:
        'Tell us what is difficult in everyday life. We speak German, Romanian and Bulgarian. Children are welcome.',
    },
    ro: {
      title: 'Seară de discuții cu comunitățile',
      description:
        'Spuneți-ne ce este greu în viața de zi cu zi. Vorbim germană, română și bulgară. Copiii sunt bineveniți.',
    },
    bg: {
      title: 'Вечер на разговори с общностите',
      description:
        'Разкажете ни какво е трудно във всекидневието. Говорим немски, румънски и български. Децата са добре дошли.',
    },
    pl: {
      title: 'Wieczór rozmów ze społecznościami',
      description:
        'Proszę opowiedzieć nam, co jest trudne na co dzień. Mówimy po niemiecku, rumuńsku i bułgarsku. Dzieci są mile widziane.',
    },
  },
  summer: {
    de: {
      title: 'Was die Maßnahmen gebracht haben',
      description: 'Der Runde Tisch schaut zurück: Was ist besser geworden, was fehlt noch?',
    },
    en: {
      title: 'What the measures have achieved',
      description: 'The round table looks back: what has become better, what is still missing?',
    },
    ro: {
      title: 'Ce au adus măsurile',
      description: 'Masa rotundă privește înapoi: ce s-a îmbunătățit, ce lipsește încă?',
    },
    bg: {
      title: 'Какво постигнаха мерките',
      description: 'Кръглата маса прави равносметка: какво се подобри и какво още липсва?',
    },
    pl: {
      title: 'Co przyniosły działania',
      description: 'Okrągły Stół podsumowuje: co się poprawiło, czego jeszcze brakuje?',
    },
  },
  open: {
    de: {
      title: 'Offener Nachmittag im Europatreffpunkt',
      description:
        'Kommen Sie vorbei und stellen Sie Ihre Fragen zu Arbeit, Wohnen, Anmeldung und Familie.\n\n- Beratungsstellen und Ämter sind da.\n- Es wird auf Rumänisch, Bulgarisch und Polnisch gedolmetscht.\n- Sie brauchen keine Anmeldung und keine Papiere.',
    },
    en: {
      title: 'Open afternoon at the Europatreffpunkt',
      description:
        'Come by and ask your questions about work, housing, registration and family.\n\n- Advice centres and authorities are there.\n- There are interpreters for Romanian, Bulgarian and Polish.\n- You need no registration and no papers.',
    },
    ro: {
      title: 'După-amiază deschisă la Europatreffpunkt',
      description:
        'Veniți și puneți întrebări despre muncă, locuință, înregistrarea domiciliului și familie.\n\n- Sunt prezente centre de consiliere și autorități.\n- Se traduce în română, bulgară și polonă.\n- Nu aveți nevoie de înscriere și nici de acte.',
    },
    bg: {
      title: 'Отворен следобед в Europatreffpunkt',
      description:
        'Елате и задайте въпросите си за работа, жилище, адресна регистрация и семейство.\n\n- Ще има консултанти и служители от службите.\n- Превежда се на румънски, български и полски.\n- Не са нужни записване и документи.',
    },
    pl: {
      title: 'Otwarte popołudnie w Europatreffpunkt',
      description:
        'Zapraszamy z pytaniami o pracę, mieszkanie, meldunek i rodzinę.\n\n- Będą poradnie i urzędy.\n- Tłumaczymy na rumuński, bułgarski i polski.\n- Nie trzeba się zapisywać ani przynosić dokumentów.',
    },
  },
};
