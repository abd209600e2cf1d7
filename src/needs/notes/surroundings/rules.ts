/** Where somebody lives and for whom they work. */

type Span = { start: number; end: number };

const start = '(?<![\\p{L}\\p{N}-])';
const end = '(?![\\p{L}\\p{N}])';
const number = '\\d{1,3}(?:\\s?[a-z](?![\\p{L}]))?(?:\\s?[-/]\\s?\\d{1,3})?';
const street =
  '(?:straße|strasse|str\\.|str|gasse|weg|allee|ring|damm|ufer|markt|promenade|steig|siedlung|platz|hof|tor|graben|wall|berg)';
const town = '\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?';

const streets: RegExp[] = [
  // Kösener Straße, Große Burgstr. 23: the name of a street is enough.
  own(
    `${start}(?:\\p{Lu}[\\p{L}-]*er|Große|Kleine|Alte|Neue|Lange|Obere|Untere|Hohe|Breite)\\s(?:\\p{Lu}\\p{L}*?)?(?:Straße|Strasse|Str\\.?|straße|str\\.)(?![\\p{L}])(?:\\s?${number}${end})?`,
  ),
  own(`${start}\\p{Lu}[\\p{L}-]{2,}(?:straße|strasse|str\\.)(?![\\p{L}])(?:\\s?${number}${end})?`),
  own(
    `${start}(?:\\p{Lu}[\\p{L}-]*er|Große|Kleine|Alter|Neuer)\\s(?:Weg|Platz|Allee|Ring|Damm|Markt|Gasse|Hof|Berg)\\s${number}${end}`,
  ),
  own(`${start}\\p{Lu}[\\p{L}-]{2,}${street}\\s${number}${end}`),
  own(
    `${start}(?:Am|Im|An der|An den|Auf der|Auf dem|Unter den|Hinter der|Vor dem|Zum|Zur)\\s\\p{Lu}\\p{L}{2,}\\s${number}(?=\\s?(?:[,.;)]|$|in\\s|und\\s))`,
  ),
  // Typed in haste, a street is told by its house number.
  own(`${start}\\p{L}+er\\s(?:straße|strasse|str\\.?|weg|platz|ring|gasse|allee)\\s${number}${end}`),
  own(`${start}\\p{L}{3,}(?:straße|strasse|str\\.?|gasse)\\s${number}${end}`),
  own(`${start}(?:Promenade|Markt|Ring|Anger|Neumarkt|Altmarkt)\\s${number}(?=\\s?(?:[,.;)]|$))`),
];
const postcode = own(`${start}(?:D-)?(?:0[1-9]|[1-9]\\d)\\d{3}\\s(?<town>${town})`);

const noStreet =
  /^(?:Bundes|Land|Haupt(?:verkehrs)?|Wohn|Seiten|Neben|Einbahn|Ufer|Durchgangs|Verkehrs)stra/u;
const noAddress =
  /(?:Arbeits|Ausbildungs|Betreuungs|Kita|Hort|Schul|Kurs|Park|Stell|Schlaf|Praktikums|Studien|Therapie|Wohn|Spiel|Markt|Krippen|Heim|Frauenhaus)(?:plätze|platz)|(?:Schul|Arbeits|Rechts|Fahrt|Heim|Um)weg|Bauernhof|Arbeitsmarkt|Wohnungsmarkt|Supermarkt|Beitrag|^(?:Am|Im|Zum|Zur)\s(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Kurs|Jahr|Alter|Schnitt|Quartal|Monat|Tag|Termin|Umkreis)\s/u;
const noTown =
  /^(?:Euro|Personen|Menschen|Leute|Einwohner|Haushalte|Stunden|Fälle|Lei|Lewa|Zloty|Forint|Uhr|Prozent|Kilometer)/u;

const legalForm =
  '(?:gGmbH|GmbH(?:\\s?&\\s?Co\\.?\\s?KG)?|SE(?:\\s?&\\s?Co\\.?\\s?KG)?|AG(?:\\s?&\\s?Co\\.?\\s?KG)?|KGaA|KG|OHG|UG|GbR|e\\.\\s?K\\.|Ltd\\.?|SRL|S\\.R\\.L\\.|Sp\\.\\sz\\so\\.o\\.|EOOD|OOD|Kft\\.?)';
const namePart = '(?:[\\p{Lu}\\d][\\p{L}\\d.&-]*|&|und(?=\\s\\p{Lu}))';
const employers: RegExp[] = [
  own(`${start}(?<it>(?:${namePart}\\s){1,4}${legalForm})${end}(?!\\s\\d)`),
  own(
    `${start}(?:Firma|Fa\\.|Arbeitgeber|Zeitarbeitsfirma|Leiharbeitsfirma|Subunternehmen|Unternehmen)\\s(?:namens\\s)?(?<it>„?${namePart}(?:\\s${namePart}){0,3}“?)`,
  ),
  // What everybody here knows by name.
  own(
    `${start}(?<it>T(?:ö|oe)nnies|Premium Food Group|Amazon|DHL|Hermes|DPD|GLS|UPS|Zalando|Lidl|Aldi|Netto|Kaufland)${end}`,
  ),
];
const noEmployer =
  /^(?:Der|Die|Das|Den|Dem|Vom|Beim|Ein|Eine|Kein|Mein|Sein|Ihr|Im|Zum|Zur|Als|Laut|Bei|Art|Viele|Jede|Jeder)\s?|^(?:Der|Die|Arbeitgeber)$/u;

/** Services of the portal's own directory that bear a legal form. */
const knownServices = /Ambu Life/u;

/** Streets with or without a house number, and postcodes with their town. */
export function findAddresses(text: string): Span[] {
  const found = streets.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !noStreet.test(words) && !noAddress.test(words))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const codes = [...text.matchAll(postcode)]
    .filter(({ groups }) => !noTown.test(groups?.town ?? ''))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...found, ...codes];
}

/** Names of firms: by their legal form, after "Firma", and those that everybody knows. */
export function findEmployers(text: string): Span[] {
  return employers.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = match.indices?.groups?.it ?? [0, 0];
      if (knownServices.test(match[0])) return [];
      const skipped = text.slice(from, to).match(noEmployer)?.[0].length ?? 0;
      const rest = text.slice(from + skipped, to);
      return /\p{L}{2,}\s|\p{L}{3,}/u.test(rest) && !isFormAlone(rest)
        ? [{ start: from + skipped, end: to }]
        : [];
    }),
  );
}

function isFormAlone(words: string): boolean {
  return new RegExp(`^${legalForm}$`, 'u').test(words);
}

function own(source: string): RegExp {
  return new RegExp(source, 'gdu');
}
