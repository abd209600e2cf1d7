import type { SeedAidText } from '../types.ts';

export const texts: SeedAidText = {
  title: 'Fehlenden Lohn schriftlich einfordern',
  teaser:
    'Ihr Arbeitgeber hat zu wenig oder gar nicht bezahlt? Diese Hilfe macht aus Ihren Antworten einen Brief auf Deutsch.',
  intro:
    'Der Brief heißt „Geltendmachung“. Damit fordern Sie schriftlich den Lohn, der noch fehlt. Sie beantworten Fragen in Ihrer Sprache. Am Ende erhalten Sie eine PDF-Datei: den Brief auf Deutsch und ein Blatt, das Ihnen jeden Satz erklärt.',

  'needs.contract': 'Ihren Arbeitsvertrag, wenn Sie einen haben',
  'needs.payslips': 'Ihre Lohnabrechnungen und Kontoauszüge',
  'needs.record': 'Ihre eigene Liste der Arbeitsstunden oder Fotos vom Dienstplan',
  'needs.iban': 'Ihre IBAN (sie steht auf der Bankkarte oder im Kontoauszug)',
  'needs.employer':
    'Den genauen Namen und die Anschrift der Firma, so wie im Vertrag oder auf der Lohnabrechnung',

  'mistakes.late': 'Zu lange warten. In vielen Verträgen verfallen Ansprüche schon nach drei Monaten.',
  'mistakes.net':
    'Netto statt brutto rechnen. Im Brief stehen immer Bruttobeträge, also vor Steuern und Abgaben.',
  'mistakes.phone': 'Nur mündlich oder am Telefon fordern. Das lässt sich später kaum beweisen.',
  'mistakes.noProof': 'Den Brief ohne Nachweis abgeben. Sie müssen zeigen können, dass er angekommen ist.',
  'mistakes.original':
    'Originale mitschicken. Behalten Sie Vertrag und Abrechnungen und senden Sie höchstens Kopien.',

  'next.sign': 'Sie drucken den Brief aus, lesen ihn mit einer Beratungsstelle durch und unterschreiben ihn.',
  'next.send': 'Sie schicken ihn so ab, dass Sie den Zugang beweisen können, und behalten eine Kopie.',
  'next.wait': 'Der Arbeitgeber hat bis zum Tag im Brief Zeit, zu zahlen oder zu antworten.',
  'next.court':
    'Zahlt er nicht, kann man beim Arbeitsgericht klagen. Die Rechtsantragstelle dort nimmt die Klage auf, auch ohne Anwalt.',

  'helpers.bema':
    'BemA – Beratung migrantischer Arbeitskräfte: berät zu Arbeit und Lohn, in vielen Sprachen. Zeigen Sie den Brief dort, bevor Sie ihn absenden.',
  'helpers.ngg': 'Mitglieder einer Gewerkschaft, zum Beispiel der NGG, erhalten dort Rechtsschutz.',
  'helpers.court': 'Arbeitsgericht Halle: nimmt Klagen in der Rechtsantragstelle zu Protokoll.',

  'step.person.title': 'Über Sie',
  'step.person.intro':
    'Das steht oben im Brief. Schreiben Sie Ihren Namen wie im Ausweis, mit allen Zeichen.',
  'field.firstName.label': 'Wie heißen Sie mit Vornamen?',
  'field.lastName.label': 'Wie heißen Sie mit Familiennamen?',
  'field.street.label': 'In welcher Straße wohnen Sie?',
  'field.street.help': 'Dorthin schickt die Firma ihre Antwort. Ihr Name muss am Briefkasten stehen.',
  'field.postcode.label': 'Welche Postleitzahl hat Ihr Wohnort?',
  'field.town.label': 'In welchem Ort wohnen Sie?',
  'field.staffNumber.label': 'Welche Personalnummer haben Sie?',
  'field.staffNumber.help': 'Sie steht oft oben auf der Lohnabrechnung. Sie hilft der Firma, Sie zu finden.',

  'step.employer.title': 'Ihr Arbeitgeber',
  'step.employer.intro':
    'Wichtig ist die Firma, mit der Sie den Vertrag haben. Bei Leiharbeit ist das die Leihfirma, nicht der Betrieb, in dem Sie arbeiten.',
  'field.employerName.label': 'Wie heißt die Firma genau?',
  'field.employerName.help': 'Schreiben Sie den Namen genau ab, auch „GmbH“ oder „GmbH & Co. KG“.',
  'field.employerName.means': 'Ein Brief an den falschen Namen kann unwirksam sein.',
  'field.employerStreet.label': 'In welcher Straße ist die Firma?',
  'field.employerPostcode.label': 'Welche Postleitzahl hat die Firma?',
  'field.employerTown.label': 'In welchem Ort ist die Firma?',

  'step.work.title': 'Ihre Arbeit',
  'step.work.intro': 'Damit die Firma weiß, um welches Arbeitsverhältnis es geht.',
  'field.employedSince.label': 'Seit wann arbeiten Sie dort?',
  'field.employedSince.help': 'Der erste Arbeitstag. Er steht im Vertrag.',
  'field.stillEmployed.label': 'Arbeiten Sie noch dort?',
  'option.stillEmployed.yes': 'Ja',
  'option.stillEmployed.no': 'Nein',
  'field.employedUntil.label': 'Bis wann haben Sie dort gearbeitet?',
  'field.employedUntil.help': 'Der letzte Tag des Vertrags, auch wenn Sie vorher krank oder im Urlaub waren.',
  'field.job.label': 'Als was arbeiten Sie?',
  'field.job.help':
    'Bitte auf Deutsch, wie im Vertrag, zum Beispiel „Produktionshelfer“, „Reinigungskraft“ oder „Lagermitarbeiterin“.',

  'step.claims.title': 'Was noch fehlt',
  'step.claims.intro':
    'Eine Angabe für jeden Monat, in dem Geld fehlt. Rechnen Sie mit Bruttobeträgen. Den fehlenden Betrag rechnet die Seite aus.',
  'group.claims.row': 'Monat {{number}}',
  'group.claims.add': 'Weiteren Monat hinzufügen',
  'field.month.label': 'Welcher Monat?',
  'field.hoursWorked.label': 'Wie viele Stunden haben Sie gearbeitet?',
  'field.hoursWorked.help': 'Mit Überstunden, ohne Pausen. Zum Beispiel 168,5 oder 168:30.',
  'field.hoursWorked.means':
    'In der Fleischindustrie zählt auch die Zeit für Umziehen, Rüsten und Waschen als Arbeitszeit.',
  'field.hoursPaid.label': 'Wie viele Stunden wurden bezahlt?',
  'field.hoursPaid.help': 'Das steht auf der Lohnabrechnung. Wurde nichts bezahlt, schreiben Sie 0.',
  'field.hourlyRate.label': 'Welcher Stundenlohn steht Ihnen zu?',
  'field.hourlyRate.help':
    'Brutto in Euro, wie im Vertrag oder Tarifvertrag, mindestens der gesetzliche Mindestlohn.',
  'field.supplement.label': 'Fehlen Zuschläge?',
  'field.supplement.help':
    'Euro brutto für Nacht, Sonntag, Feiertag oder Überstunden. Nur, wenn sie im Vertrag, Tarifvertrag oder Gesetz stehen.',
  'field.other.label': 'Fehlt noch anderes?',
  'field.other.help':
    'Euro brutto, zum Beispiel für Urlaub, Krankheit oder einen Abzug, den Sie nicht verstehen. Auch wenn alle Stunden bezahlt wurden, aber mit zu wenig Geld je Stunde.',
  'field.otherReason.label': 'Wofür ist dieser Betrag?',
  'option.otherReason.lowRate': 'Der Stundenlohn war zu niedrig',
  'option.otherReason.sick': 'Lohn für Krankheitstage',
  'option.otherReason.leave': 'Lohn für Urlaubstage',
  'option.otherReason.leavePayout': 'Geld für Urlaub, den ich vor dem Ende des Vertrags nicht nehmen konnte',
  'option.otherReason.holiday': 'Lohn für Feiertage',
  'option.otherReason.deduction': 'Ein Abzug, mit dem ich nicht einverstanden bin',
  'option.otherReason.bonus': 'Prämie oder Sonderzahlung',

  'step.payment.title': 'Frist und Konto',
  'step.payment.intro': 'Bis wann und wohin soll die Firma zahlen?',
  'field.deadline.label': 'Bis zu welchem Tag soll die Firma zahlen?',
  'field.deadline.help': 'Üblich sind zwei Wochen. Diesen Tag hat die Seite vorgeschlagen.',
  'field.iban.label': 'Auf welches Konto?',
  'field.iban.help': 'Die IBAN. Ein Konto in einem anderen Land der EU ist erlaubt.',
  'field.accountHolder.label': 'Gehört das Konto einer anderen Person?',
  'field.accountHolder.help': 'Dann schreiben Sie ihren Namen hierher. Sonst bleibt das Feld leer.',

  'step.sending.title': 'Brief absenden',
  'step.sending.intro': 'Entscheidend ist, dass Sie später beweisen können, wann der Brief angekommen ist.',
  'field.sending.label': 'Wie soll der Brief zur Firma kommen?',
  'field.sending.means':
    'Eine E-Mail reicht oft aus (Textform). Steht im Vertrag „Schriftform“, fragen Sie vorher eine Beratungsstelle.',
  'option.sending.registered': 'Mit der Post als Einwurf-Einschreiben (Beleg aufheben)',
  'option.sending.messenger':
    'Jemand, der den Brief gelesen hat, wirft ihn in den Briefkasten der Firma (Zeuge)',
  'option.sending.handover': 'Ich gebe ihn ab und lasse mir den Empfang unterschreiben',
  'option.sending.email': 'Per E-Mail mit der PDF-Datei im Anhang',
  'field.employerEmail.label': 'An welche E-Mail-Adresse der Firma?',
  'field.place.label': 'In welchem Ort schreiben Sie den Brief?',
  'field.letterDate.label': 'Welches Datum soll im Brief stehen?',

  'warning.empty': 'Hier steht noch nichts. Im Brief bleibt eine Linie zum Ausfüllen mit der Hand.',
  'warning.unprintable': 'Diese Zeichen kann der Brief nicht zeigen: {{characters}}',
  'warning.amount':
    'Bitte prüfen: Das ist kein Betrag, den die Seite versteht. Schreiben Sie zum Beispiel 1.234,56.',
  'warning.hours':
    'Bitte prüfen: Das sind keine Stunden, die die Seite versteht. Schreiben Sie zum Beispiel 168,5 oder 168:30.',
  'warning.manyHours': 'Bitte prüfen: {{hours}} Stunden in einem Monat sind sehr viel.',
  'warning.paidMoreThanWorked': 'Bitte prüfen: Es wurden mehr Stunden bezahlt als gearbeitet.',
  'warning.belowMinimumWage':
    'Der gesetzliche Mindestlohn war in diesem Monat {{minimum}} brutto pro Stunde. Bitte prüfen Sie Ihren Stundenlohn. Ausnahmen gibt es zum Beispiel für Auszubildende.',
  'warning.monthNotOver':
    'Bitte prüfen: Dieser Monat ist noch nicht vorbei. Der Lohn dafür ist meist noch nicht fällig.',
  'warning.outsideEmployment':
    'Bitte prüfen: In diesem Monat haben Sie nach Ihren Angaben nicht dort gearbeitet.',
  'warning.dayInFuture': 'Bitte prüfen: Dieser Tag liegt in der Zukunft.',
  'warning.dayInPast': 'Bitte prüfen: Dieser Tag ist schon vorbei.',
  'warning.shortDeadline': 'Das sind weniger als sieben Tage. Üblich sind zwei Wochen ab dem Brief.',
  'warning.email': 'Bitte prüfen: Das sieht nicht wie eine E-Mail-Adresse aus.',
  'warning.iban':
    'Bitte prüfen: Länge oder Prüfziffer der IBAN passen nicht. Vergleichen Sie sie mit Ihrer Bankkarte.',
  'warning.latinLetters':
    'Die Firma kann das vielleicht nicht lesen. Schreiben Sie es besser in lateinischen Buchstaben, den Namen wie im Ausweis.',
  'warning.postcode': 'Bitte prüfen: Eine deutsche Postleitzahl hat fünf Ziffern.',
  'warning.monthTwice': 'Bitte prüfen: Der Monat {{month}} kommt zweimal vor.',
  'warning.nothingClaimed': 'Die Summe ist noch 0. Ohne Betrag sagt der Brief nicht, was Sie fordern.',
  'warning.exclusionPeriod.soon':
    'Der älteste Monat ist {{month}}. In vielen Verträgen und Tarifverträgen verfällt Lohn nach drei Monaten, wenn man ihn nicht schriftlich fordert. Der Brief sollte spätestens am {{on}} bei der Firma sein.',
  'warning.exclusionPeriod.passed':
    'Der älteste Monat ist {{month}} und liegt mehr als drei Monate zurück. Vielleicht ist ein Teil schon verfallen. Der gesetzliche Mindestlohn bleibt trotzdem geschützt. Senden Sie den Brief bald und fragen Sie vorher BemA.',
  'warning.limitation.soon':
    'Ansprüche aus {{year}} verjähren am {{on}}. Dieser Brief hält die Verjährung nicht auf, eine Klage schon. Gehen Sie sofort zu einer Beratungsstelle.',
  'warning.limitation.passed':
    'Ansprüche aus {{year}} sind wahrscheinlich seit dem {{on}} verjährt. Fragen Sie eine Beratungsstelle, bevor Sie den Brief absenden.',

  'letter.title': 'Geltendmachung von Vergütungsansprüchen',
  'letter.subject': 'Geltendmachung von Vergütungsansprüchen',
  'meaning.subject': 'Der Betreff. Die Firma sieht sofort, dass Sie Lohn fordern.',
  'letter.salutation': 'Sehr geehrte Damen und Herren,',
  'meaning.salutation': 'Die übliche höfliche Anrede, wenn man keinen Namen kennt.',
  'letter.employed': 'ich bin bei Ihnen seit dem {{employedSince}} als {{job}} beschäftigt.',
  'meaning.employed': 'Sagt, um welches Arbeitsverhältnis es geht.',
  'letter.employedUntil':
    'ich war bei Ihnen vom {{employedSince}} bis zum {{employedUntil}} als {{job}} beschäftigt.',
  'meaning.employedUntil': 'Sagt, um welches Arbeitsverhältnis es geht und dass es beendet ist.',
  'letter.period': 'Für den Zeitraum von {{from}} bis {{to}} stehen mir noch folgende Beträge brutto zu:',
  'meaning.period': 'Nennt die Monate. Brutto heißt: vor Abzug von Steuern und Sozialabgaben.',
  'letter.month': 'Für den Monat {{from}} stehen mir noch folgende Beträge brutto zu:',
  'meaning.month': 'Nennt den Monat. Brutto heißt: vor Abzug von Steuern und Sozialabgaben.',
  'letter.claims':
    'Tabelle: Monat, geleistete Stunden, bezahlte Stunden, Stundenlohn, Zuschläge, Sonstiges, Forderung',
  'meaning.claims':
    'Für jeden Monat: gearbeitete Stunden minus bezahlte Stunden, mal Stundenlohn, plus Zuschläge und Sonstiges.',
  'letter.total': 'Insgesamt mache ich {{total}} brutto geltend.',
  'meaning.total': 'Die Summe, die Sie fordern.',
  'letter.pay':
    'Bitte zahlen Sie den sich daraus ergebenden Nettobetrag bis zum {{deadline}} auf mein Konto mit der IBAN {{iban}}.',
  'meaning.pay': 'Die Frist und Ihr Konto. Netto heißt: was nach den Abzügen bei Ihnen ankommt.',
  'letter.accountHolder': 'Das Konto wird auf den Namen {{accountHolder}} geführt.',
  'meaning.accountHolder': 'Nötig, weil das Konto einer anderen Person gehört.',
  'letter.documents':
    'Bitte übersenden Sie mir bis dahin auch die Lohnabrechnungen und die Arbeitszeitaufzeichnungen für diesen Zeitraum.',
  'meaning.documents': 'Mit diesen Unterlagen lässt sich prüfen, was wirklich gearbeitet und bezahlt wurde.',
  'letter.timeLimits':
    'Mit diesem Schreiben mache ich meine Ansprüche zur Wahrung aller vertraglichen und tariflichen Ausschlussfristen geltend.',
  'meaning.timeLimits':
    'Ausschlussfristen stehen oft im Vertrag oder Tarifvertrag. Wer nicht rechtzeitig fordert, verliert den Anspruch. Dieser Satz sagt, dass Sie fristgerecht fordern.',
  'letter.court':
    'Geht die Zahlung nicht bis zum genannten Tag ein, werde ich meine Ansprüche beim Arbeitsgericht geltend machen.',
  'meaning.court': 'Die Ankündigung einer Klage. Sie sind dadurch nicht verpflichtet zu klagen.',
  'letter.reserve': 'Weitere Ansprüche behalte ich mir vor.',
  'meaning.reserve': 'Sie können später noch mehr fordern, wenn Sie es entdecken.',
  'letter.closing': 'Mit freundlichen Grüßen',
  'meaning.closing': 'Der übliche Schluss. Darunter unterschreiben Sie mit der Hand.',
  'letter.receipt': 'Empfangsbestätigung: Dieses Schreiben habe ich heute erhalten.',
  'meaning.receipt':
    'Diesen Abschnitt unterschreibt die Person, die den Brief annimmt, auf Ihrer Kopie. So können Sie den Empfang beweisen.',

  'table.difference': 'Forderung brutto',
  'table.sum': 'Summe',
  'sheet.title': 'Was in Ihrem Brief steht',
  'sheet.lead':
    'Dieses Blatt ist für Sie. Schicken Sie es nicht mit. Links steht der deutsche Satz aus dem Brief, rechts, was er bedeutet.',
  'notes.notAdvice':
    'Dieses Blatt ersetzt keine Rechtsberatung. Es entscheidet nicht, ob Sie einen Anspruch haben.',
  'notes.bema':
    'Zeigen Sie den Brief vor dem Absenden bei BemA oder einer anderen Beratungsstelle. NGG-Mitglieder fragen ihre Gewerkschaft.',
  'notes.checkDates':
    'Prüfen Sie alle Tage und Fristen. Die Berechnung ist ohne Gewähr; im Zweifel gilt der frühere Tag.',
  'notes.limitation':
    'Der Brief hält die Verjährung nicht auf. Lohn verjährt drei Jahre nach dem Ende des Jahres, in dem er fällig war.',
  'notes.minimumWage':
    'Gesetzlicher Mindestlohn: 13,90 Euro brutto pro Stunde im Jahr 2026, ab 1. Januar 2027 14,60 Euro. Er kann nicht durch Ausschlussfristen verloren gehen.',
  'notes.dismissal': 'Kommt danach eine Kündigung, haben Sie nur drei Wochen Zeit für eine Klage.',
  'notes.copy':
    'Behalten Sie eine Kopie des Briefes und den Beleg der Post oder die unterschriebene Empfangsbestätigung.',

  'blank.footer':
    'Dieses Blatt ersetzt keine Rechtsberatung. Zeigen Sie den fertigen Brief vor dem Absenden bei BemA.',
};
