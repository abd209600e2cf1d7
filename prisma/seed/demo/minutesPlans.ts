import type { EffectVerdict, MeasureState, MinutesState } from '../../../src/core/db/client.ts';
import type { DemoCluster } from './clusters.ts';
import type { DemoMeeting } from './meetingPlans.ts';

export interface DecisionPlan {
  /** Name by which measures and results find it. */
  key: string;
  item: string;
  result: 'consensus' | 'adopted' | 'rejected' | 'deferred' | 'noted';
  internalText: string;
  publicText: string;
}

export interface MeasurePlan {
  key: string;
  item: string;
  decision?: string;
  cluster?: DemoCluster;
  title: string;
  publicText: string;
  /** Code of the organisation. */
  owner: string;
  /** Days from now. */
  due: number;
  state: MeasureState;
  reason?: string;
  /** What was reported, with days after the meeting and the account that wrote it. */
  notes: { after: number; by: string; state: MeasureState; text: string }[];
  parts?: Omit<MeasurePlan, 'key' | 'item' | 'decision' | 'cluster' | 'parts' | 'effects'>[];
  /** Whether it helped: asked after so many months, answered or not. */
  effects?: EffectPlan[];
}

export interface EffectPlan {
  months: 3 | 6;
  before: number;
  after: number;
  answer?: { verdict: EffectVerdict; internalText: string; publicText: string };
}

export interface MinutesPlan {
  state: MinutesState;
  /** Minutes by the key of the item; a list is an item with several versions. */
  texts: Record<string, string | string[]>;
  guests?: { name: string; organisation?: string }[];
  decisions: DecisionPlan[];
  measures: MeasurePlan[];
}

/** What was written, decided and agreed in the demo's past meetings. */
export const minutesPlans: Partial<Record<DemoMeeting, MinutesPlan>> = {
  first: {
    state: 'approved',
    texts: {
      welcome: 'Die Koordination begrüßt die Runde. Es ist das erste Treffen mit den gesammelten Meldungen.',
      landlord: [
        'Mehrere Stellen berichten dasselbe.',
        'BemA und Caritas berichten dasselbe: Ohne die Bestätigung stockt alles Weitere.\n\n- Vermieter kennen die Pflicht oft nicht.\n- Sammelunterkünfte stellen sie gar nicht aus.\n- Das Bürgerbüro hilft, wenn man danach fragt.',
      ],
      other: 'Nächstes Treffen nach der Sommerpause.',
    },
    guests: [{ name: 'Demo-Gast Bürgerbüro', organisation: 'buergerbuero-weissenfels' }],
    decisions: [
      {
        key: 'landlord',
        item: 'landlord',
        result: 'consensus',
        internalText:
          'Die Stadt erstellt ein Merkblatt, BemA nennt dem Ordnungsamt vertraulich die Unterkünfte, die sich weigern.',
        publicText:
          'Die Stadt Weißenfels gibt bei der Anmeldung ein Merkblatt zur Wohnungsgeberbestätigung in mehreren Sprachen aus.',
      },
    ],
    measures: [
      {
        key: 'leaflet',
        item: 'landlord',
        decision: 'landlord',
        cluster: 'landlord',
        title: 'Merkblatt zur Wohnungsgeberbestätigung schreiben, übersetzen und ans Bürgerbüro geben',
        publicText: 'Ein Merkblatt erklärt in sechs Sprachen, was der Vermieter ausstellen muss.',
        owner: 'weissenfels-integration',
        due: -420,
        state: 'done',
        notes: [
          {
            after: 20,
            by: 'redaktion',
            state: 'inProgress',
            text: 'Der deutsche Text ist mit dem Bürgerbüro abgestimmt.',
          },
          {
            after: 75,
            by: 'redaktion',
            state: 'done',
            text: 'Das Merkblatt liegt im Bürgerbüro aus und geht bei jeder Anmeldung mit.',
          },
        ],
      },
      {
        key: 'landlords',
        item: 'landlord',
        cluster: 'landlord',
        title: 'Vermieter zu einem Gespräch einladen',
        publicText: '',
        owner: 'eumigra',
        due: -400,
        state: 'dropped',
        reason: 'Auf zwei Einladungen kam keine Antwort. Das Merkblatt erreicht dasselbe.',
        notes: [
          {
            after: 110,
            by: 'koordination',
            state: 'dropped',
            text: 'Auf zwei Einladungen kam keine Antwort. Das Merkblatt erreicht dasselbe.',
          },
        ],
      },
    ],
  },
  forms: {
    state: 'approved',
    texts: {
      welcome: 'Von zwei Maßnahmen ist eine erledigt, eine aufgegeben.',
      forms:
        'Ratsuchende zahlen für das Ausfüllen von Formularen bis zu 50 Euro.\n\n1. Hilfen zum Ausfüllen in den Sprachen der Ratsuchenden\n2. Eine Sprechstunde, in der Briefe erklärt werden',
      landlord: 'Das Bürgerbüro gibt das Merkblatt seit zwei Monaten aus. Die Meldungen gehen zurück.',
      other: 'Keine weiteren Punkte.',
    },
    decisions: [
      {
        key: 'forms',
        item: 'forms',
        result: 'adopted',
        internalText:
          'Ausfüllhilfen kommen auf das Portal, die Caritas probiert eine Sprechstunde ohne Termin; die Kosten trägt sie zunächst selbst.',
        publicText: 'Es soll Hilfen zum Ausfüllen und eine Sprechstunde für Briefe vom Amt geben.',
      },
    ],
    measures: [
      {
        key: 'hour',
        item: 'forms',
        decision: 'forms',
        cluster: 'forms',
        title: 'Sprechstunde „Post verstehen“ ein halbes Jahr lang ausprobieren',
        publicText: 'Einmal in der Woche erklärt jemand Briefe vom Amt, ohne Termin und kostenlos.',
        owner: 'caritas',
        due: -190,
        state: 'done',
        notes: [
          {
            after: 30,
            by: 'caritas',
            state: 'inProgress',
            text: 'Die Sprechstunde hat begonnen, jeden Dienstag.',
          },
          {
            after: 170,
            by: 'caritas',
            state: 'done',
            text: 'Die Sprechstunde bleibt. In sechs Monaten kamen rund 90 Menschen.',
          },
        ],
        effects: [
          {
            months: 3,
            before: 21,
            after: 12,
            answer: {
              verdict: 'partly',
              internalText: 'In Weißenfels fragt kaum noch jemand, in Zeitz fehlt ein Raum.',
              publicText: 'Die Sprechstunde hilft. In Zeitz wird noch ein Raum gesucht.',
            },
          },
          { months: 6, before: 38, after: 17 },
        ],
      },
      {
        key: 'aids',
        item: 'forms',
        decision: 'forms',
        cluster: 'forms',
        title: 'Die drei am häufigsten gefragten Formulare als Ausfüllhilfe vorbereiten',
        publicText: 'Für häufige Formulare entstehen Ausfüllhilfen in mehreren Sprachen.',
        owner: 'migrationsagentur',
        due: 18,
        state: 'inProgress',
        notes: [
          {
            after: 120,
            by: 'migrationsagentur',
            state: 'inProgress',
            text: 'Die erste Ausfüllhilfe ist fertig, zwei fehlen noch.',
          },
        ],
      },
    ],
  },
  wages: {
    state: 'approved',
    texts: {
      welcome: 'Kurzer Stand der Maßnahmen, keine Rückfragen.',
      wages:
        'BemA zeigt anonymisierte Abrechnungen. Abzüge für Bett und Bus stehen oft nicht im Vertrag.\n\nDie Runde will zuerst mit den Arbeitgebern sprechen, bevor sie den Zoll einbezieht.',
      other: 'Keine weiteren Punkte.',
    },
    decisions: [
      {
        key: 'wages',
        item: 'wages',
        result: 'adopted',
        internalText:
          'BemA lädt drei namentlich bekannte Arbeitgeber zum Gespräch ein. Sonst geht die Sache an den Zoll.',
        publicText: 'Der Runde Tisch spricht mit Arbeitgebern über Abzüge vom Lohn.',
      },
      {
        key: 'customs',
        item: 'wages',
        result: 'deferred',
        internalText: 'Ob der Zoll dauerhaft eingeladen wird, entscheidet die Leitung.',
        publicText: '',
      },
    ],
    measures: [
      {
        key: 'employers',
        item: 'wages',
        decision: 'wages',
        cluster: 'wages',
        title: 'Gespräch mit drei Arbeitgebern über Abzüge führen',
        publicText:
          'Beratungsstellen und Arbeitgeber sprechen über faire Abzüge für Unterkunft und Transport.',
        owner: 'bema',
        due: 45,
        state: 'postponed',
        reason: 'Zwei Arbeitgeber können erst nach dem Jahreswechsel.',
        notes: [
          {
            after: 60,
            by: 'bema',
            state: 'inProgress',
            text: 'Ein Gespräch hat stattgefunden, zwei stehen aus.',
          },
          {
            after: 200,
            by: 'bema',
            state: 'postponed',
            text: 'Zwei Arbeitgeber können erst nach dem Jahreswechsel.',
          },
        ],
        parts: [
          {
            title: 'Gespräch mit dem Arbeitgeber in Weißenfels führen',
            publicText: '',
            owner: 'bema',
            due: -120,
            state: 'done',
            notes: [
              {
                after: 60,
                by: 'bema',
                state: 'done',
                text: 'Die Abzüge für den Bus stehen jetzt im Vertrag.',
              },
            ],
          },
          {
            title: 'Gespräche mit zwei Arbeitgebern in Zeitz vorbereiten',
            publicText: '',
            owner: 'caritas',
            due: 45,
            state: 'inProgress',
            notes: [
              {
                after: 205,
                by: 'caritas',
                state: 'inProgress',
                text: 'Für beide liegt ein Termin im Januar vor.',
              },
            ],
          },
        ],
      },
      {
        key: 'flyer',
        item: 'wages',
        decision: 'wages',
        cluster: 'wages',
        title: 'Handzettel „Was darf vom Lohn abgehen?“ gegenlesen',
        publicText: 'Ein Handzettel erklärt, was vom Lohn abgezogen werden darf.',
        owner: 'bema',
        due: -9,
        state: 'open',
        notes: [],
      },
    ],
  },
  workingGroup: {
    state: 'circulated',
    texts: {
      leaflets: 'Die Entwürfe sind gut verständlich. Zwei Fachwörter bleiben deutsch stehen, mit Erklärung.',
      next: 'Eine Person mit Muttersprache liest je Sprache gegen.',
    },
    decisions: [
      {
        key: 'terms',
        item: 'leaflets',
        result: 'noted',
        internalText: 'Deutsche Fachwörter bleiben in allen Sprachen stehen.',
        publicText: '',
      },
    ],
    measures: [],
  },
  communities: {
    state: 'approved',
    texts: {
      needs:
        'Rund dreißig Gäste. Am häufigsten genannt:\n\n- Niemand dolmetscht bei Terminen.\n- Deutschkurse liegen in der Arbeitszeit.',
      results: 'Das Merkblatt zur Anmeldung kennen schon viele.',
    },
    guests: [{ name: 'Demo-Gast Ungarische Familiengruppe' }],
    decisions: [
      {
        key: 'evenings',
        item: 'needs',
        result: 'consensus',
        internalText: 'EUmigra zahlt das Dolmetschen bei offenen Abenden aus dem laufenden Haushalt.',
        publicText: 'Bei offenen Abenden des Runden Tisches wird immer gedolmetscht.',
      },
    ],
    measures: [
      {
        key: 'interpreters',
        item: 'needs',
        decision: 'evenings',
        title: 'Für jeden offenen Abend zwei Dolmetschende buchen',
        publicText: 'Für jeden offenen Abend sind Dolmetscherinnen und Dolmetscher gebucht.',
        owner: 'eumigra',
        due: -60,
        state: 'done',
        notes: [
          {
            after: 50,
            by: 'koordination',
            state: 'done',
            text: 'Rumänisch, Bulgarisch und Polnisch sind für das ganze Jahr gebucht.',
          },
        ],
      },
    ],
  },
  summer: {
    state: 'draft',
    texts: {
      welcome: 'Drei Maßnahmen sind erledigt, drei laufen.',
      forms: 'Die erste Ausfüllhilfe wird gut genutzt. Gewünscht wird sie auch auf Ungarisch.',
      wages: 'Das erste Gespräch verlief offen. Der Handzettel ist im Entwurf.',
    },
    decisions: [
      {
        key: 'more',
        item: 'forms',
        result: 'consensus',
        internalText: 'Die Stadt prüft, ob sie die Übersetzung ins Ungarische bezahlen kann.',
        publicText: '',
      },
    ],
    measures: [
      {
        key: 'hungarian',
        item: 'forms',
        decision: 'more',
        cluster: 'forms',
        title: 'Übersetzung der Ausfüllhilfe ins Ungarische klären',
        publicText: '',
        owner: 'weissenfels-integration',
        due: 25,
        state: 'open',
        notes: [],
      },
    ],
  },
};
