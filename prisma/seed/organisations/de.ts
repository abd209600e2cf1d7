import type { SeedOrganisationText } from '../types.ts';

export const texts: Record<string, SeedOrganisationText> = {
  agsa: {
    description: 'Der Verein ist der Träger von EUmigra.',
    hint: 'Der Verein berät nicht im Einzelfall.',
  },
  eumigra: {
    description:
      'EUmigra erfasst Bedarfe von Menschen aus EU-Ländern, gibt Impulse an Verwaltung und Politik und erstellt mehrsprachige Informationen. Zum Beispiel hat EUmigra die Ankunftsmappe für Weißenfels herausgegeben.',
    hint: 'EUmigra ist ein Fachprojekt und berät nicht im Einzelfall. Für Ihr Anliegen finden Sie hier im Portal eine passende Beratung.',
  },
  'weissenfels-integration': {
    description:
      'Das Amt kümmert sich um Integration und Zusammenleben in Weißenfels. Zum „Weißenfelser Weg“ gehören Gespräche bei der Ankunft, Besuche vor Ort und Beratung im Neustadtbüro.',
    hint: 'Auf der Internetseite der Stadt steht die Integrationsarbeit unter „Amt für Sozialraumentwicklung“. Fragen Sie bei der Stadt nach „Integration“.',
  },
  bema: {
    description:
      'BemA berät Beschäftigte aus anderen Ländern zu Arbeitsrecht und Sozialrecht: Vertrag, Lohn, Kündigung, Krankheit, Arbeitsunfall. Die Beratung ist kostenlos und in vielen Muttersprachen möglich, vor allem aus Osteuropa.',
    hint: 'Die Orte haben den Stand 2021. Bitte erfragen Sie vorher, wann und wo die Beratung stattfindet. Bringen Sie Vertrag, Lohnabrechnungen und Briefe mit.',
  },
  migrationsagentur: {
    description:
      'Die Migrationsagentur bündelt die Ämter des Landkreises für zugewanderte Menschen, darunter die Ausländerbehörde und Teile von Jobcenter und Jugendamt. Sie ist ausdrücklich auch für Menschen aus EU-Ländern da.',
    hint: 'Als EU-Bürgerin oder EU-Bürger brauchen Sie keine Aufenthaltskarte. Bitte erfragen Sie die Sprechzeiten vorher.',
  },
  caritas: {
    description:
      'Die Caritas berät Menschen, die aus anderen Ländern gekommen sind: zum Aufenthalt, zu Leistungen, Anträgen und zum Deutschlernen.',
    hint: 'Im Jahr 2022 war die Migrationsberatung im Neustadtbüro in Weißenfels, Neumarkt 6. Bitte erfragen Sie vorher, wann und wo die Beratung heute stattfindet.',
  },
  neustadtbuero: {
    description:
      'Treffpunkt und Beratungsort im Stadtteil Neustadt. Hier finden Sie Hilfe im Alltag, zum Beispiel zu Wohnen und Zusammenleben, und Kontakt zu anderen Beratungen.',
    hint: 'Die Adresse hat den Stand 2022. Bitte erfragen Sie Ort und Sprechzeit vorher.',
  },
  'buergerbuero-weissenfels': {
    description: 'Hier melden Sie Ihre Wohnung an, um oder ab.',
    hint: 'Buchen Sie vorher einen Termin. Alle Personen, die einziehen, müssen selbst mitkommen. Fragen Sie bei der Buchung nach dem genauen Ort.',
  },
  'clearingstelle-weissenfels': {
    description:
      'Bei der Anmeldung führt die Clearingstelle mit Ihnen ein Ankunftsgespräch über Arbeit, Wohnung und Familie. Sie hilft, die richtige Stelle zu finden.',
    hint: 'Fragen Sie nach der Ankunftsmappe in Ihrer Sprache. Es gibt sie auf Bulgarisch, Deutsch, Englisch, Polnisch, Rumänisch und Ungarisch.',
  },
  'europatreffpunkt-weissenfels': {
    description:
      'Treffpunkt der AGSA und des Migrantenvereins SIV e. V. Hier erfahren Sie, welche Stelle Ihnen helfen kann.',
    hint: 'Bitte erfragen Sie Hausnummer und Öffnungszeit vorher.',
  },
  ordnungsaemter: {
    description:
      'Sie haben heute Nacht keine Unterkunft? Die Stadt muss Menschen ohne Obdach unterbringen. Die Staatsangehörigkeit und der Anspruch auf Leistungen spielen dafür keine Rolle.',
    hint: 'Wenden Sie sich an die Stadt, in der Sie gerade sind. In Gefahr rufen Sie 110 oder 112.',
  },
  jobcenter: {
    description:
      'Beim Jobcenter beantragen Sie Grundsicherungsgeld (früher: Bürgergeld), auch zusätzlich zu einem niedrigen Lohn, und Leistungen für Bildung und Teilhabe.',
    hint: 'Ein formloser Antrag genügt am Anfang. Er wirkt ab dem Ersten des Monats.',
  },
  sozialamt: {
    description:
      'Das Sozialamt ist für Sozialhilfe zuständig, zum Beispiel für Überbrückungsleistungen von höchstens einem Monat und für Hilfe bei Mietschulden.',
    hint: 'Bitte erfragen Sie Ort und Sprechzeit vorher.',
  },
  jugendamt: {
    description:
      'Das Jugendamt sorgt für den Anspruch auf einen Kita-Platz, kann den Elternbeitrag erlassen, zahlt Unterhaltsvorschuss und hilft, wenn Kinder in Gefahr sind.',
    hint: 'Ist ein Kind in akuter Gefahr, rufen Sie die 110.',
  },
  elterngeldstelle: {
    description: 'Hier beantragen Sie Elterngeld. In Sachsen-Anhalt bearbeiten die Landkreise die Anträge.',
    hint: 'Elterngeld gibt es höchstens für drei Lebensmonate rückwirkend. Stellen Sie den Antrag früh.',
  },
  gesundheitsamt: {
    description: 'Das Gesundheitsamt ist eine Anlaufstelle bei Fragen zur Gesundheit.',
    hint: 'Bei Fragen zur Mitgliedschaft und zum Beitrag hilft Ihre Krankenkasse. Im Notfall rufen Sie 112.',
  },
  volkshochschule: {
    description: 'Die Volkshochschule bietet Deutschkurse an.',
    hint: 'Fragen Sie nach Kurszeiten außerhalb Ihrer Schicht und nach den Kosten.',
  },
  landesschulamt: {
    description: 'Das Landesschulamt weist Kindern, die neu nach Sachsen-Anhalt kommen, eine Schule zu.',
    hint: 'Melden Sie zuerst Ihre Adresse an.',
  },
  'arbeitsgericht-halle': {
    description:
      'Das Gericht entscheidet über Klagen wegen Kündigung und Lohn aus dem Burgenlandkreis. Die Rechtsantragstelle schreibt Ihre Klage mit Ihnen auf: ohne Anwalt und ohne Vorschuss.',
    hint: 'Gegen eine Kündigung müssen Sie innerhalb von drei Wochen klagen. Die Rechtsantragstelle ist im Amtsgericht Naumburg, Markt 7, Gerichtstage sind am Domplatz 10. Beides hat den Stand 2009: bitte vorher erfragen. Das Gericht berät nicht.',
  },
  'sozialgericht-halle': {
    description:
      'Das Gericht entscheidet über Klagen zu Sozialleistungen, zum Beispiel vom Jobcenter oder von der Krankenkasse.',
    hint: 'Vor der Klage steht meist der Widerspruch. Die Frist steht in der Rechtsbehelfsbelehrung.',
  },
  'verwaltungsgericht-halle': {
    description:
      'Das Gericht entscheidet über Klagen zum Aufenthalt und gegen andere Entscheidungen der Verwaltung.',
    hint: 'Die Frist steht in der Rechtsbehelfsbelehrung.',
  },
  finanzgericht: {
    description: 'Das Gericht entscheidet über Klagen zum Kindergeld und zu Steuern.',
    hint: 'Vor der Klage legen Sie Einspruch ein, nicht Widerspruch.',
  },
  gewerbeaufsicht: {
    description:
      'Die Gewerbeaufsicht kontrolliert Arbeitszeit, Sicherheit bei der Arbeit und Unterkünfte vom Arbeitgeber.',
    hint: 'Sie kontrolliert Betriebe. Für Ihren eigenen Fall hilft BemA.',
  },
  'iq-netzwerk': {
    description:
      'Das Netzwerk berät Sie kostenlos, wenn Sie Ihren Beruf oder Ihr Studium aus einem anderen Land anerkennen lassen möchten.',
    hint: 'Bringen Sie Zeugnisse und Lebenslauf mit.',
  },
  welcomecenter: {
    description:
      'Das WelcomeCenter unterstützt Fachkräfte, Menschen, die nach Sachsen-Anhalt zurückkehren, und Betriebe.',
    hint: '',
  },
  'antidiskriminierungsstelle-lsa': {
    description: 'Die Stelle berät Sie bei allen Formen von Diskriminierung, die das AGG nennt.',
    hint: 'Ansprüche nach dem AGG müssen Sie innerhalb von zwei Monaten schriftlich geltend machen. Melden Sie sich früh.',
  },
  lamsa: {
    description:
      'LAMSA ist das Netzwerk der Migrantenorganisationen in Sachsen-Anhalt. Der Verein berät bei Rassismus (Projekt „Entknoten“).',
    hint: '',
  },
  sisa: {
    description: 'Freiwillige übersetzen für Sie am Telefon oder begleiten Sie zu einem Termin.',
    hint: 'Melden Sie den Bedarf drei Werktage vorher an.',
  },
  'frauenhaus-weissenfels': {
    description:
      'Das Haus schützt Frauen und ihre Kinder vor Gewalt. Es hat Platz für sieben Frauen und zehn Kinder.',
    hint: 'Die Adresse steht hier zum Schutz der Frauen nicht. Rufen Sie das Hilfetelefon an: 116 016. In Gefahr rufen Sie 110.',
  },
  'frauenschutzhaus-zeitz': {
    description: 'Das Haus schützt Frauen und ihre Kinder vor Gewalt.',
    hint: 'Die Adresse steht hier zum Schutz der Frauen nicht. Rufen Sie das Hilfetelefon an: 116 016. In Gefahr rufen Sie 110.',
  },
  verbraucherzentrale: {
    description: 'Die Verbraucherzentrale hilft bei Problemen mit Verträgen, Rechnungen und Energie.',
    hint: 'Im Jahr 2022 gab es Energieberatung im Neustadtbüro in Weißenfels. Bitte fragen Sie vorher nach Ort, Termin und Kosten.',
  },
  'landesfachstelle-barrierefreiheit': {
    description:
      'Die Landesfachstelle überwacht, ob Internetseiten barrierefrei sind. Bei ihr sitzt auch die Ombudsstelle.',
    hint: 'Melden Sie eine Barriere zuerst dem Portal. Wenn Sie danach keine gute Lösung haben, hilft die Ombudsstelle.',
  },
  'datenschutz-lsa': {
    description: 'Hier können Sie sich beschweren, wenn jemand Ihre Daten falsch nutzt.',
    hint: 'Für Stellen der Caritas ist die Diözesandatenschutzaufsicht zuständig.',
  },
  'kdsa-ost': {
    description: 'Hier können Sie sich beschweren, wenn eine Stelle der Caritas Ihre Daten falsch nutzt.',
    hint: '',
  },
  'agentur-fuer-arbeit': {
    description:
      'Hier melden Sie sich arbeitsuchend und arbeitslos, beantragen Arbeitslosengeld und die EU-Formulare PD U1 und PD U2. Die Agentur hilft auch bei der Arbeitssuche.',
    hint: 'Nach einer Kündigung müssen Sie sich innerhalb von drei Tagen arbeitsuchend melden.',
  },
  eures: {
    description: 'EURES hilft bei der Arbeitssuche über Grenzen hinweg.',
    hint: 'Sie erreichen EURES über die Agentur für Arbeit.',
  },
  familienkasse: {
    description: 'Bei der Familienkasse beantragen Sie Kindergeld und Kinderzuschlag.',
    hint: 'Kindergeld wird höchstens sechs Monate rückwirkend gezahlt. Gegen einen Bescheid zum Kindergeld legen Sie Einspruch ein. Ist ein anderes Land beteiligt, fragen Sie am Telefon, welche Familienkasse zuständig ist.',
  },
  'zoll-fks': {
    description:
      'Der Zoll kontrolliert, ob Betriebe den Mindestlohn zahlen und Menschen legal beschäftigen. Sie können dort Verstöße melden.',
    hint: 'Fehlt Ihnen selbst Lohn? Dann helfen BemA und das Arbeitsgericht.',
  },
  'faire-mobilitaet': {
    description:
      'Faire Mobilität berät Beschäftigte aus EU-Ländern am Telefon zu Arbeitsrecht, in Sprachen aus Mittel- und Osteuropa.',
    hint: 'In Sachsen-Anhalt gibt es kein Büro. Vor Ort hilft BemA.',
  },
  'eu-gleichbehandlungsstelle': {
    description:
      'Die Stelle bei der Integrationsbeauftragten des Bundes informiert Menschen aus EU-Ländern über ihre Rechte bei der Arbeit und weist auf die richtige Beratung hin. Auch Fragen zur Krankenversicherung und zum Kindergeld gehören dazu.',
    hint: 'Informationen gibt es in mehreren EU-Sprachen.',
  },
  solvit: {
    description:
      'SOLVIT hilft, wenn ein Amt EU-Recht nicht beachtet. Die Hilfe ist kostenlos, online und in allen EU-Sprachen.',
    hint: 'Ziel ist eine Lösung in zehn Wochen. Halten Sie trotzdem die Fristen für Widerspruch oder Klage ein.',
  },
  'your-europe-advice': {
    description: 'Fachleute beantworten online Ihre Fragen zum EU-Recht, kostenlos und in allen EU-Sprachen.',
    hint: '',
  },
  'ads-bund': {
    description: 'Die Stelle berät am Telefon zu Diskriminierung und zum AGG.',
    hint: 'Ansprüche nach dem AGG müssen Sie innerhalb von zwei Monaten schriftlich geltend machen.',
  },
  hilfetelefon: {
    description:
      'Das Hilfetelefon berät Frauen, die Gewalt erleben: rund um die Uhr, kostenlos und in 18 Sprachen.',
    hint: 'In Gefahr rufen Sie sofort die Polizei: 110.',
  },
  bgn: {
    description:
      'Gesetzliche Unfallversicherung für Lebensmittelindustrie und Gastgewerbe. Sie ist bei Arbeitsunfall und Berufskrankheit zuständig.',
    hint: 'Sagen Sie in der Arztpraxis immer, dass der Unfall bei der Arbeit war.',
  },
  'bg-verkehr': {
    description:
      'Gesetzliche Unfallversicherung für Transport und Verkehr. Sie ist bei Arbeitsunfall und Berufskrankheit zuständig.',
    hint: 'Sagen Sie in der Arztpraxis immer, dass der Unfall bei der Arbeit war.',
  },
  'bg-bau': {
    description:
      'Gesetzliche Unfallversicherung für das Baugewerbe. Sie ist bei Arbeitsunfall und Berufskrankheit zuständig.',
    hint: 'Sagen Sie in der Arztpraxis immer, dass der Unfall bei der Arbeit war.',
  },
  ngg: {
    description:
      'Die Gewerkschaft unterstützt Beschäftigte in Lebensmittelindustrie und Gastgewerbe bei Fragen zu Arbeitsbedingungen und Lohn.',
    hint: 'Fragen Sie vorher, welche Hilfe es für Mitglieder gibt.',
  },
  verdi: {
    description:
      'Die Gewerkschaft unterstützt Beschäftigte in Dienstleistung und Logistik bei Fragen zu Arbeitsbedingungen und Lohn.',
    hint: 'Fragen Sie vorher, welche Hilfe es für Mitglieder gibt.',
  },
  'ig-bau': {
    description:
      'Die Gewerkschaft unterstützt Beschäftigte am Bau, in der Landwirtschaft und in der Gebäudereinigung bei Fragen zu Arbeitsbedingungen und Lohn.',
    hint: 'Fragen Sie vorher, welche Hilfe es für Mitglieder gibt.',
  },
};
