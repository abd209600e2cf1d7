import { plainLetters } from '../../../core/i18n/plainLetters.ts';

/** A code and what it may be called. */
export interface Candidate {
  code: string;
  /** The portal's own names. */
  names: readonly string[];
  /** What others call it: near to certain, but not said by the portal. */
  also?: readonly string[];
}

export interface Guess {
  code: string;
  /** 1: the very words; below: how alike they are. */
  score: number;
}

const alike = 0.45;
const nearlyCertain = 0.97;

/** The code whose name is nearest to the word, if any is near. */
export function bestGuess(word: string, candidates: readonly Candidate[]): Guess | null {
  let best: Guess | null = null;
  const consider = (code: string, score: number) => {
    if (score >= alike && score > (best?.score ?? 0)) best = { code, score };
  };
  for (const { code, names, also = [] } of candidates) {
    for (const name of names) consider(code, likeness(word, name));
    for (const name of also) consider(code, Math.min(nearlyCertain, likeness(word, name)));
  }
  return best;
}

function likeness(a: string, b: string): number {
  const [left, right] = [letters(a), letters(b)];
  if (left === right) return 1;
  const shared = dice(trigrams(left), trigrams(right));
  // One stands in the other as a word of its own: "Kündigung" in "Kündigung und Arbeitslosigkeit".
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const within = short.length >= 4 && `-${long}-`.includes(`-${short}-`);
  const begins = short.length >= 5 && `-${long}`.includes(`-${short}`);
  return Math.min(0.95, Math.max(shared, within ? 0.8 : 0, begins ? 0.6 + shared / 4 : 0));
}

/** Other alphabets have no plain letters here; they are compared as they are. */
function letters(text: string): string {
  return plainLetters(text, 120) || text.toLowerCase().trim();
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of a) if (b.has(part)) shared++;
  return (2 * shared) / (a.size + b.size);
}

const useWords: [string, RegExp][] = [
  ['year', /^(jahr|berichtsjahr|kalenderjahr|year)$/],
  ['month', /^(monat|monate|berichtsmonat|beratungsmonat|zeitraum|datum|month|date)$|monat/],
  ['subtopic', /unterthema|teilthema|unterkategorie|subtopic/],
  [
    'topic',
    /^(thema|themen|topic)$|hauptthema|beratungs(thema|anlass|inhalt|gegenstand|grund)|anliegen|themen|anlass|kategorie/,
  ],
  ['place', /^(ort|stadt|gemeinde|region|standort|place|town)$|(beratungs|wohn|einsatz)ort|standort/],
  ['language', /sprache|language/],
  ['nationalityGroup', /national|staatsangehoerig|herkunft|nationality/],
  ['sector', /branche|sektor|wirtschaftszweig|sector/],
  ['household', /haushalt|familienstand|lebensform|household/],
  ['barrier', /huerde|hindernis|barriere|barrier/],
  ['channel', /kanal|kontakt(art|weg|form)|beratungs(art|form|weg)|zugangsweg|^weg$|channel/],
  ['outcome', /ergebnis|ausgang|verbleib|outcome/],
  [
    'count',
    /^(anzahl|zahl|n|menge|count|number)$|^anzahl|fallzahl|^(faelle|personen|beratungen|kontakte|anfragen|ratsuchende|klientinnen)$/,
  ],
];

/** What a column is for, by the word above it. */
export function guessUse(header: string): ReturnType<typeof asUse> {
  const plain = plainLetters(header, 80);
  return asUse(useWords.find(([, pattern]) => pattern.test(plain))?.[0]);
}

function asUse(use: string | undefined) {
  return (use ?? null) as
    | 'year'
    | 'month'
    | 'subtopic'
    | 'topic'
    | 'place'
    | 'language'
    | 'nationalityGroup'
    | 'sector'
    | 'household'
    | 'barrier'
    | 'channel'
    | 'outcome'
    | 'count'
    | null;
}

/** How advice services call things in their tables, beside the portal's own names. */
export const otherNames: Record<string, Record<string, readonly string[]>> = {
  topic: {
    ARB: ['Arbeitsrecht', 'Arbeitsbedingungen', 'Arbeit'],
    ARB1: ['Arbeitsvertrag'],
    ARB2: ['Arbeitszeit', 'Arbeitszeiten'],
    ARB4: ['Leiharbeit', 'Zeitarbeit', 'Scheinselbstständigkeit'],
    ARB6: ['Arbeitsschutz', 'Arbeitssicherheit'],
    LOHN: ['Lohn', 'Entgelt', 'Vergütung'],
    LOHN1: ['Lohnforderung', 'Lohnforderungen', 'Lohnansprüche', 'Ausstehender Lohn', 'Lohnrückstände'],
    LOHN5: ['Lohnabrechnung', 'Abrechnung'],
    LOHN7: ['Steuer', 'Steuern', 'Lohnsteuer', 'Steuererklärung'],
    KUEN: ['Kündigung/Arbeitslosigkeit', 'Arbeitslosigkeit'],
    KUEN1: ['Kündigung', 'Kündigungen', 'Kündigungsschutz'],
    KUEN4: ['ALG', 'ALG I', 'Arbeitslosengeld I'],
    UNF: ['Krankheit'],
    UNF4: ['Arbeitsunfall', 'Unfall'],
    AUF: ['Aufenthalt', 'Aufenthaltsrecht', 'Freizügigkeit'],
    AUF3: ['Familiennachzug', 'Familienzusammenführung'],
    MEL: ['Behörden', 'Behördenangelegenheiten', 'Behördengänge'],
    MEL1: ['Anmeldung', 'Ummeldung', 'Wohnsitzanmeldung'],
    MEL6: ['Behördenschreiben', 'Briefe', 'Bescheide'],
    MEL7: ['Formulare', 'Anträge', 'Ausfüllhilfe', 'Antragstellung'],
    EXI: [
      'Existenzsicherung',
      'Sozialleistungen',
      'Leistungen',
      'Jobcenter',
      'Sicherung des Lebensunterhalts',
    ],
    EXI1: ['Bürgergeld', 'Grundsicherung', 'Grundsicherungsgeld', 'SGB II', 'ALG II'],
    EXI6: ['Bildung und Teilhabe', 'BuT'],
    EXI7: ['Rente'],
    FAM: ['Familienleistungen', 'Familie'],
    FAM1: ['Kindergeld'],
    FAM4: ['Elterngeld'],
    GES: ['Gesundheit', 'Krankenversicherung', 'Krankenkasse'],
    WOH: ['Wohnen', 'Wohnung', 'Wohnraum', 'Miete'],
    WOH1: ['Wohnungssuche'],
    WOH2: ['Mietvertrag', 'Mietrecht'],
    WOH7: ['Wohngeld'],
    NOT: ['Wohnungslosigkeit', 'Obdachlosigkeit'],
    BIL: ['Bildung', 'Kita und Schule'],
    BIL1: ['Kita', 'Kindergarten', 'Kinderbetreuung'],
    BIL3: ['Schule'],
    BIL7: ['Ausbildung'],
    SPR: ['Sprache', 'Deutsch', 'Spracherwerb'],
    SPR1: ['Sprachkurs', 'Sprachkurse', 'Deutschkurs', 'Integrationskurs', 'Integrationskurse'],
    SPR7: ['Dolmetschen', 'Sprachmittlung', 'Übersetzung'],
    ANE: ['Anerkennung', 'Anerkennung von Abschlüssen', 'Qualifizierung'],
    ANE5: ['Arbeitssuche', 'Arbeitsuche', 'Jobsuche', 'Arbeitsvermittlung'],
    ANE6: ['Selbstständigkeit', 'Gewerbe'],
    DIS: ['Diskriminierung', 'Gleichbehandlung'],
    SCH: ['Verträge', 'Verbraucherschutz'],
    SCH1: ['Schulden', 'Schuldnerberatung', 'Inkasso'],
    FGK: ['Krise', 'Gewaltschutz'],
    FGK1: ['Gewalt', 'Häusliche Gewalt'],
    FGK2: ['Scheidung', 'Trennung', 'Sorgerecht'],
    TEI: ['Teilhabe', 'Soziale Teilhabe', 'Freizeit'],
    SON: ['Sonstiges', 'Andere', 'Anderes', 'Sonstige Themen', 'Sonstige'],
    UNK: ['unbekannt', 'keine Angabe', 'k. A.', 'unklar'],
  },
  place: {
    weissenfels: ['Stadt Weißenfels', 'WSF', 'Weissenfels-Neustadt'],
    naumburg: ['Naumburg (Saale)', 'Stadt Naumburg', 'NMB'],
    zeitz: ['Stadt Zeitz', 'ZZ'],
    other: [
      'Burgenlandkreis',
      'BLK',
      'Landkreis',
      'restlicher Landkreis',
      'Sonstige',
      'andere',
      'Hohenmölsen',
      'Lützen',
      'Teuchern',
      'Freyburg',
      'Bad Kösen',
      'Nebra',
      'Bad Bibra',
      'Laucha',
      'Eckartsberga',
      'Droyßig',
      'Elsteraue',
      'Osterfeld',
    ],
    unknown: ['keine Angabe', 'k. A.', 'unklar'],
  },
  language: {
    other: ['andere', 'Sonstige', 'Sonstiges', 'weitere'],
    unknown: ['keine Angabe', 'k. A.'],
  },
  nationalityGroup: {
    ro: ['Rumänisch', 'ROU', 'RUM'],
    bg: ['Bulgarisch', 'BGR', 'BUL'],
    pl: ['Polnisch', 'POL'],
    hu: ['Ungarisch', 'HUN', 'UNG'],
    otherEu: ['andere EU', 'sonstige EU', 'übrige EU', 'EU sonstige', 'andere EU-Länder'],
    thirdCountryFamily: ['Drittstaat', 'Drittstaaten', 'Drittstaatsangehörige'],
    unknown: ['keine Angabe', 'k. A.'],
  },
  sector: {
    meat: ['Fleischindustrie', 'Fleischverarbeitung', 'Schlachthof', 'Lebensmittel', 'Lebensmittelindustrie'],
    logistics: ['Lager', 'Paketdienst', 'Paketdienste', 'Transport', 'Lkw-Fahrer'],
    cleaning: ['Gebäudereinigung'],
    construction: ['Baugewerbe', 'Bauwesen'],
    agriculture: ['Landwirtschaft/Saisonarbeit', 'Saisonarbeit', 'Erntehilfe'],
    care: ['häusliche Pflege', 'Altenpflege', '24-Stunden-Pflege'],
    hospitality: ['Gastronomie', 'Hotel und Gaststätten', 'Hotel'],
    other: ['Sonstige', 'Sonstiges', 'andere'],
    none: ['arbeitslos', 'nicht erwerbstätig', 'keine'],
    unknown: ['keine Angabe', 'k. A.'],
  },
  household: {
    single: ['alleinstehend', 'ledig', 'Single', 'Einzelperson'],
    couple: ['Ehepaar', 'Paar ohne Kinder', 'verheiratet'],
    family: ['Familie', 'Paar mit Kindern', 'Familie mit Kindern'],
    singleParent: ['Alleinerziehende'],
    unknown: ['keine Angabe', 'k. A.'],
  },
  barrier: {
    language: ['Sprachbarriere', 'Verständigung', 'Deutschkenntnisse'],
    information: ['fehlende Information', 'Unkenntnis'],
    workingHours: ['Schichtarbeit', 'Öffnungszeiten'],
    digital: ['digital', 'Internet'],
  },
  channel: {
    inPerson: ['vor Ort', 'Präsenz', 'face to face', 'Sprechstunde', 'Büro', 'persönliche Beratung'],
    phone: ['telefonisch', 'Anruf', 'Tel.'],
    online: [
      'E-Mail',
      'Mail',
      'WhatsApp',
      'Messenger',
      'Video',
      'Videoberatung',
      'Social Media',
      'Chat',
      'schriftlich',
    ],
    outreach: [
      'mobil',
      'mobile Beratung',
      'Bus',
      'Beratungsbus',
      'Betriebsbesuch',
      'Hausbesuch',
      'aufsuchende Beratung',
    ],
    committee: ['Netzwerk', 'AG', 'Arbeitskreis'],
  },
  outcome: {
    solved: ['gelöst', 'erledigt', 'abgeschlossen', 'geklärt', 'Erfolg'],
    referred: ['verwiesen an', 'weitervermittelt', 'Weiterleitung', 'Verweisberatung', 'Weitervermittlung'],
    open: ['in Bearbeitung', 'laufend', 'ungeklärt'],
    noOffer: ['kein Angebot', 'Angebot fehlt', 'nicht möglich'],
  },
};
