import { canBeFamilyName, canBeGivenName, isFamilyName, isGivenName, looksForeign } from '../names/rules.ts';

interface Token {
  word: string;
  start: number;
  end: number;
  /** What stands between this word and the one before. */
  gap: string;
}

type Span = { start: number; end: number };

const titles =
  /^(?:Herrn?|Frau|Frl|Hr|Hrn|Fr|Dr|Prof|Dipl|Mag|Familie|Fam|Ehepaar|Eheleute|Geschwister|RA|RAin|Rechtsanwalt|Rechtsanwältin|Anwalt|Anwältin|Notar|Notarin|Pfarrer|Pfarrerin|Schwester|Mr|Mrs|Domnul|Doamna|Pan|Pani)$/;
const roles =
  /(?:^|[a-zäöü])(?:vermieter|eigentümer|hausverwalter|hausmeister|chef|vorarbeiter|schichtleiter|teamleiter|sachbearbeiter|mitarbeiter|kolleg|nachbar|klient|patient|kund|bruder|sohn|tochter|töchter|vater|mutter|mama|papa|mann|ehemann|ehefrau|kind|baby|jung|mädchen|enkel|onkel|tante|cousin|cousine|neffe|nichte|oma|opa|großmutter|großvater|fahrer|dolmetscher|lehrer|schulleiter|erzieher|polizist|arzt|ärztin|hebamme|zeug|mitbewohner|mieter|untermieter|betroffene|geschädigte|schwangere|ratsuchende|freund|partner|bekannte|verlobte|schwager|schwägerin|schwiegermutter|schwiegervater|bewohner|leiter|betreuer|berater|inhaber|unternehmer|subunternehmer|vermittler|azubi|schüler|student|geschäftsführer)(?:e|in|er|en|s|n)?$/i;
/** Words after which a capitalised word that is no common noun must be a name. */
const sureNamings = /(?:\b(?:heißt|heisst|namens|heiße|nennt sich|ich bin|Name ist|Name:)|\bName)\s*$/iu;

/** A school or a street may bear a person's name. */
const namedAfter =
  /-(?:\p{L}*schule|Gymnasium|Haus|Straße|Platz|Kirche|Stift|Universität|Klinikum|Krankenhaus|Zentrum|Allee|Ring)$/u;
const longestName = 16;
/** What persons do, and offices too. */
const doings =
  /^(?:hat|hatte|ist|war|wird|wurde|bekam|bekommt|sucht|braucht|wohnt|arbeitet|möchte|will|kann|muss|kam|kommt|versteht|lebt|schläft|spricht|zahlt|sagt|sagte|fragt|bittet|wartet|geht|ging|fand|findet|verlor|meldet|meldete|berichtet|erzählt|darf|soll|weiß|hilft|heißt|ruft|rief|schreibt|erhielt|erhält|putzt|pflegt)$/;

/** Ends of German nouns that family names hardly ever have. */
const nounEnds =
  /(?:ung|ungen|zuschlag|halle|hallen|lager|gymnasium|kirche|grad|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ment|mente|nis|nisse|tum|chen|platz|plätze|geld|gelder|amt|ämter|kasse|kassen|stelle|stellen|schule|schulen|kurs|kurse|vertrag|verträge|zeit|zeiten|arbeit|haus|häuser|wohnung|geber|nehmer|recht|rechte|schein|antrag|anträge|hilfe|hilfen|leistung|versicherung|sprache|kosten|lohn|löhne|schutz|center|büro|zentrum|pflicht|karte|konto|bescheid|unterlagen|papiere|liste|nummer|formular|termin|termine|status|betrieb|werk|markt|dienst|dienste|jahr|jahre|monat|monate|woche|wochen|tag|tage|stunde|stunden|euro|stadt|land|kreis|raum|räume|weg|zug|bus|praxis|klinik|ismus|ik|innen|ierung|ierte|ende|enden|lose|losen)$/;
const commonNouns = new Set(
  `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Ihre Ihren Ihrem Ihrer Ihres Ihnen Sein Seine Seinen Im Am In An Auf Aus Bei
  Bis Für Mit Nach Ohne Seit Über Um Und Unter Vom Von Vor Zu Zum Zur Als Auch Alle Alles Aber Wenn Wie Was Wer Wo Kein Keine Keinen Keiner Noch Nur
  Nicht Oft Sehr Schon So Viele Mehr Mehrere Dort Hier Jetzt Heute Beim Ans Durch Gegen Laut Bitte Hat Ist War Wird Kann Soll Muss Deutsch Deutsche Deutschen
  Deutschkurs Deutschland Rumänien Bulgarien Polen Ungarn Rumänin Rumäne Rumänen Bulgarin Bulgare Bulgaren Polin Pole Ungar Ungarin Ukraine Slowakei Italien Spanien Türkei Griechenland
  Rumänisch Bulgarisch Polnisch Ungarisch Englisch Russisch Türkisch Weißenfels Naumburg Zeitz Leipzig Halle Magdeburg Merseburg Berlin
  Hohenmölsen Lützen Europa Sachsen Anhalt Burgenlandkreis Neustadt Altstadt Januar Februar März April Mai Juni Juli August September Oktober November Dezember
  Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Kind Kinder Kindern Kindes Kita Hort Baby Familie Mann Frau Frauen Männer Mutter Vater Eltern Ehemann Ehefrau Partner
  Arzt Ärztin Chef Lehrer Miete Kaution Strom Gas Wasser Heizung Schimmel Bett Zimmer Haus Auto Handy Post Brief Bank Rente Krank Unfall Urlaub Vollzeit Teilzeit Minijob
  Schicht Job Firma Amt Stadt Jobcenter Caritas EUmigra Polizei Gericht Anwalt Hilfe Geld Pass Ausweis Angst Druck Gewalt Streit Ärger Not Bedarf Schule Ausbildung
  Sachsen-Anhalt Landkreis Runde Runder Runden Faire Bistum Agentur Verein Stiftung Gesetz Gemeinde Region Ortsteil Bahnhof Krankenhaus Frauenhaus Deutscher Europäische Allgemeine Soziale Sozialen Soziales Neue Neuen Erste Anlage Beispiel
  Bad Diakonie Lager Halle Versand Staat Faire Weimar Jena Gera Dessau
  Hund Hunde Interesse Probleme Problem Fragen Frage Anspruch Ansprüche Schulden Post Mahnung Mahnungen Lärm Müll Kontakt Zugang Wunsch Ende Anfang Seite Thema Sorge Sorgen
  EU SGB BGB BemA MBE VHS AOK DAK TK BLK OK PC B1 B2 A1 A2 A EUR GmbH AG KG`.split(/\s+/),
);

/** Names of persons, told by titles, roles, lists of names, endings, foreign letters and initials. */
export function findNames(text: string): Span[] {
  const tokens = tokensOf(text);
  const spans = tokens.flatMap((token, index) => {
    const first = nameFrom(text, tokens, index);
    return first === null ? [] : [{ start: tokens[first.from]?.start ?? token.start, end: first.end }];
  });
  return joined(text, spans);
}

/** A name that the word at `index` announces or begins: where it begins, and its last character. */
function nameFrom(
  text: string,
  tokens: readonly Token[],
  index: number,
): { from: number; end: number } | null {
  const token = tokens[index];
  if (!token) return null;
  const { word } = token;
  if (
    titles.test(word) ||
    (/^(?:herr|herrn|frau|hr|fr|fam)$/.test(word) && isKnown(tokens[index + 1]?.word ?? ''))
  ) {
    return (
      run(text, tokens, index + 1, (next) => !isTitle(next) && !isCommon(next)) ??
      lowerCaseName(tokens, index + 1)
    );
  }
  if (/^\p{Lu}/u.test(word) && roles.test(word) && isRoleNotName(word)) {
    const next = tokens[index + 1];
    if (next && next.gap === ' ')
      return run(text, tokens, index + 1, (name) => !isCommon(name) && !isTitle(name));
    if (next && /^,? $/.test(next.gap) && isKnown(next.word)) return run(text, tokens, index + 1, isKnown);
    return null;
  }
  if (sureNamings.test(text.slice(0, token.start)) && isCapital(word) && !isCommon(word)) {
    return run(text, tokens, index, (name) => !isCommon(name));
  }
  if (isKnownAlone(word) && !/St\.? $/.test(text.slice(0, token.start))) return around(text, tokens, index);
  if (isDoer(tokens, index)) return run(text, tokens, index, (name) => !isCommon(name));
  const next = tokens[index + 1];
  if (
    /^\p{Lu}$/u.test(word) &&
    next &&
    /^\. ?$/.test(next.gap) &&
    isCapital(next.word) &&
    !isCommon(next.word)
  ) {
    const before = tokens[index - 1]?.word ?? '';
    return /^(?:z|d|u|i|s|S|Abs|Nr)$/.test(before) || !canBeFamilyName(next.word)
      ? null
      : { from: index, end: next.end };
  }
  return null;
}

/** Two capitalised words that are no nouns, and then a verb: hardly anything but first and family name. */
function isDoer(tokens: readonly Token[], index: number): boolean {
  const [first, second, verb] = tokens.slice(index, index + 3);
  return (
    first !== undefined &&
    second?.gap === ' ' &&
    verb?.gap === ' ' &&
    doings.test(verb.word) &&
    [first, second].every(
      ({ word }) => isCapital(word) && word.length > 2 && !isCommon(word) && !isTitle(word),
    ) &&
    !roles.test(first.word)
  );
}

/** A known name together with the unknown one before or after it. */
function around(text: string, tokens: readonly Token[], index: number): { from: number; end: number } | null {
  const before = tokens[index - 1];
  const name = tokens[index];
  const leads =
    before !== undefined &&
    name?.gap === ' ' &&
    isCapital(before.word) &&
    !isCommon(before.word) &&
    !isTitle(before.word) &&
    !roles.test(before.word) &&
    (canBeGivenName(before.word) || (isFamilyName(name.word) && !isSentenceStart(text, before)));
  const from = leads ? index - 1 : index;
  return run(text, tokens, from, (word) => !isCommon(word)) ?? (name ? { from, end: name.end } : null);
}

/** Up to three capitalised words in a row, initials included, that fit. */
function run(
  text: string,
  tokens: readonly Token[],
  from: number,
  fits: (word: string) => boolean,
): { from: number; end: number } | null {
  let first = from;
  while (isTitle(tokens[first]?.word ?? '') && first < from + 2) first += 1;
  let last = -1;
  for (let at = first; at < first + 3; at += 1) {
    const token = tokens[at];
    const isNear = at === first ? /^[.,:]? ?$/.test(token?.gap ?? '!') : token?.gap === ' ';
    if (!token || !isNear || !isCapital(token.word)) break;
    const initial = token.word.length === 1 && text[token.end] === '.';
    if (!initial && (!fits(token.word) || token.word.length < 2)) break;
    last = at;
    if (initial && at > first) break;
  }
  const end = tokens[last];
  if (!end) return null;
  return { from: first, end: end.word.length === 1 && text[end.end] === '.' ? end.end + 1 : end.end };
}

function lowerCaseName(tokens: readonly Token[], index: number): { from: number; end: number } | null {
  const token = tokens[index];
  return token && isKnown(token.word) && token.gap.trim().length < 2 ? { from: index, end: token.end } : null;
}

function isKnown(word: string): boolean {
  return canBeGivenName(word) || canBeFamilyName(word) || looksForeign(word);
}

function isKnownAlone(word: string): boolean {
  if (!isCapital(word) || commonNouns.has(word) || namedAfter.test(word)) return false;
  return isGivenName(word) || isFamilyName(word) || looksForeign(word);
}

function isTitle(word: string): boolean {
  return titles.test(word);
}

function isRoleNotName(word: string): boolean {
  return (
    (!isGivenName(word) && !/(?:mann|kind)$/.test(word.slice(1))) ||
    /^(?:Ehemann|Kleinkind|Schulkind)$/.test(word)
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word.slice(0, 4));
}

/** A German noun, as far as its end and a list tell. */
function isCommon(word: string): boolean {
  if (commonNouns.has(word)) return true;
  return !isKnown(word) && (word.length > longestName || nounEnds.test(word.toLowerCase()));
}

function isSentenceStart(text: string, { start }: Token): boolean {
  return /(?:^|[.!?:]\s*)$/.test(text.slice(0, start));
}

function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-’']\p{L}[\p{L}\p{M}]*)*/gu)].map((match) => {
    const start = match.index;
    const token = { word: match[0], start, end: start + match[0].length, gap: text.slice(last, start) };
    last = token.end;
    return token;
  });
}

/** Overlapping names, and names with nothing but a space between them, become one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const whole: Span[] = [];
  for (const span of sorted) {
    const last = whole.at(-1);
    if (last && span.start <= last.end + 1 && text.slice(last.end, span.start).trim() === '') {
      last.end = Math.max(last.end, span.end);
    } else whole.push({ ...span });
  }
  return whole;
}
