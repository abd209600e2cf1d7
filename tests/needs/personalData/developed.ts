/**
 * Notes that the check was developed on. Invented, one a line; what is personal stands as [kind:words].
 */
export const withPersonalData = `
Frau [name:Ionescu] wartet seit drei Monaten auf die Anmeldung, kein Termin im Bürgerbüro.
Herr [name:Marian Popa] hat keinen Lohn für Februar bekommen. Rückruf [phone:0176 48213390].
Kontakt über [email:m.kowalska84@wp.pl], sie sucht einen Sprachkurs am Abend.
Kunde bittet um Überweisung auf [iban:DE51469560433195045195], Konto wurde vom Inkasso gepfändet.
Geburtsdatum [date:14.03.1987], Anmeldung bei der Krankenkasse abgelehnt.
Steuer-ID [taxId:10947835671] fehlt der Lohnbuchhaltung, Arbeitgeber zahlt mit Klasse 6.
Die RV-Nummer lautet [insurance:14111160P433], Renteninformation auf Deutsch nicht verstanden.
Versichertennummer [healthId:U490785898], Kasse verlangt Nachweise über die Vorversicherung.
Kindergeldnummer [benefit:802FK040292], Bescheid kam nur auf Deutsch.
Steuernummer [taxNumber:119/234/56781], Finanzamt fordert Einkommensteuererklärung.
Aktenzeichen [fileNumber:12 C 345/25] beim Amtsgericht, Räumungsklage, keine Hilfe gefunden.
BG-Nummer [fileNumber:04502//0012345], Jobcenter hat die Leistung eingestellt.
Ausweisnummer [document:L01X00T47], abgelaufen, Konsulat zu weit weg.
Auto mit Kennzeichen [plate:BLK-MK 482] wurde stillgelegt, Weg zur Arbeit nicht möglich.
Familie [name:Stoyanov] lebt mit fünf Kindern in zwei Zimmern.
wohnt in der [address:Merseburger Straße 112], Schimmel in allen Zimmern.
Arbeitet bei der [employer:Saaletal Fleischwerke GmbH], Abzüge für die Unterkunft.
Der [age:37-jährige] Mann hat keine Krankenversicherung.
Am [date:3. März 2026] war sie zum ersten Mal hier, es ging um das Elterngeld.
[name:Krzysztof Nowak] braucht eine Übersetzung des Arbeitsvertrags.
Hr. [name:Dimitrov] und Fr. [name:Dimitrova] finden keinen Kitaplatz in Zeitz.
Tel. [phone:+49 151 23456789], bitte nur nach 16 Uhr anrufen.
Die Tochter [name:Andreea] geht seit Januar nicht zur Schule.
Handy [phone:01523/4471029], spricht nur Bulgarisch.
Mail an [email:petrov.ivan@abv.bg] schicken wegen der Wohnung.
[name:Gheorghe] war schon dreimal beim Jobcenter und versteht den Bescheid nicht.
Dr. [name:Seidel] nimmt keine neuen Patienten, Kinderarzt in Naumburg fehlt.
IBAN [iban:DE32 8564 6984 2550 6364 80], Bank kündigt das Basiskonto.
Sachbearbeiterin Frau [name:Hoffmann] verlangt beglaubigte Übersetzungen, obwohl EU-Formulare vorliegen.
geb. [date:02.11.1990] in Craiova, Geburtsurkunde muss neu beantragt werden.
Wohnung in [address:06667 Weißenfels, Novalisstraße 8], Heizung seit Wochen kalt.
Chef heißt [name:Uwe Krause], droht mit Kündigung bei Krankmeldung.
[name:Maria] aus Polen sucht Anerkennung als Pflegefachkraft.
Er ist über Facebook zu erreichen: [handle:facebook.com/vasile.muresan.77].
Instagram [handle:@elena_dv92], dort wird die Gruppe organisiert.
Familienkasse, Az. [fileNumber:FK 115-2026-88], keine Antwort seit Monaten.
Ihr Mann [name:Attila Szabó] verunglückte in der Fabrik, Unfall nicht gemeldet.
Kundennummer [digits:883492017] beim Stromanbieter, Sperre angedroht.
[name:Georgi I.] schläft im Auto, keine Notunterkunft für Paare.
Personalausweis [document:RX 482913] ist abgelaufen, neue Anmeldung nicht möglich.
Nachbarin [name:Petra Lehmann] hilft beim Ausfüllen, will aber nicht mehr.
Herr [name:Constantin] wurde nach zwei Wochen ohne Vertrag entlassen.
Termin am [date:17.02.26] beim Zahnarzt abgesagt, weil niemand dolmetscht.
Firma [employer:Logistik Burgenland] zahlt keine Nachtzuschläge.
Bei Firma [employer:Kranz & Söhne] wird der Urlaub nicht gewährt.
Die Bewohner im [address:Neumarkt 14] haben kein warmes Wasser.
Vermieter [name:Schröder] behält die Kaution ein.
Rentenversicherungsnummer [insurance:14 180788 Y 003], Kontenklärung für Zeiten in Rumänien nötig.
IdNr. [taxId:60 942 375 084], Kindergeld wird ohne sie nicht bearbeitet.
Die Mutter, [name:Zsófia Nagy], bekommt seit der Geburt kein Elterngeld.
Bitte zurückrufen unter [phone:03443 337812], es geht um die Wohngeldstelle.
Sein Bruder [name:Florin] wohnt in derselben Werkswohnung.
Patient [name:Wiśniewski], Rechnung des Krankenhauses über 3.200 Euro, nicht versichert.
[name:Nikolay Georgiev], [age:52 Jahre alt], arbeitet schwarz auf dem Bau.
Anruf von [phone:0048 601 223 344], Schwester in Polen fragt nach dem Kindergeld.
Familie zieht am [date:01.04.2026] um, Schulplatz noch unklar.
Konto [iban:RO68 BTRL 0579 7394 9272 3603] in Rumänien wird vom Arbeitgeber nicht akzeptiert.
Die Klientin [name:Ana-Maria D.] wird vom Partner bedroht.
Lehrerin Frau [name:Zimmermann] sagt, das Kind brauche zuerst Deutsch.
Unfall am [date:12. Januar], Durchgangsarzt hat nicht gemeldet.
Hausverwalter Hr. [name:Böhm] reagiert nicht auf Mängelanzeigen.
Betrifft [name:Stefan Radu], Abschiebung aus der Werkswohnung nach Kündigung.
Jobcenter: Kundennr. [fileNumber:045D123456], Antrag unvollständig.
Kollege [name:Tomasz] hat den Lohn bar bekommen, ohne Abrechnung.
WhatsApp [phone:+40 722 118 305], antwortet abends.
Frau Dr. [name:Weber] vom Gesundheitsamt verweist an die Kasse.
Reisepass [document:054821937] verloren, Konsulat nur in Berlin.
Sie heißt [name:Kateryna] und ist mit einem Polen verheiratet.
Lebt in der [address:Große Burgstr. 23], vierter Stock, kein Aufzug, Rollstuhl.
[name:Ivanka Petrova] (Reinigung) bekommt nur fünf Stunden die Woche bezahlt.
Der Sohn [name:Dawid] wird in der Schule beleidigt.
Adresse [address:Am Kloster 5, 06618 Naumburg], Müllgebühren ungeklärt.
Vorarbeiter [name:Ilie] nimmt Geld für Arbeitsplätze.
Zahlungsaufforderung [fileNumber:Az: 7 M 1182/26], Gerichtsvollzieher kommt am Montag.
Mietkonto [digits:4471 2290 18], Rückstand 640 Euro.
Frau [name:K.] hat eine Räumungsfrist bis Ende des Monats.
Hat bei [employer:Elster Reinigung GmbH & Co. KG] gearbeitet, letzter Lohn fehlt.
Seit [date:2026-01-15] krank, Kasse zahlt kein Krankengeld.
Mann [age:61 Jahre], kein Anspruch auf Rente in Deutschland gefunden.
Vertretung durch RA [name:Brandt], Kosten nicht gedeckt.
Ehepaar [name:Horváth] braucht Dolmetscher beim Jugendamt.
E-Mail: [email:info.radulescu (at) gmail.com], Anfrage zur Anerkennung.
Ausländerbehörde, Herr [name:Otto], verlangt Aufenthaltskarte von Unionsbürgern.
Herr [name:Yordanov] (Tel [phone:0341-2255870]) sucht dringend eine Unterkunft.
[name:Piotr W.] ist nach Arbeitsunfall gekündigt.
Großmutter [name:Vasilka] betreut die Kinder, weil Hort fehlt.
Telegram [handle:@work_wsf_bg], dort werden teure Helfer angeboten.
Kennzeichen [plate:WSF AB 77], Werkstatt betrügt mit Rechnung.
Geboren am [date:5.6.2019], Kind hat keinen Schulplatz.
Schwester [name:Beata] wohnt in [address:Zeitz, Schützenstraße 40].
Nummer der Gesundheitskarte [healthId:B637216114], Karte wurde gesperrt.
Kind [name:Luca] hat Autismus, kein Platz in der Förderschule.
Zeugin ist Frau [name:Jana Richter], sie hat den Vorfall gesehen.
Bescheid vom [date:22. Oktober 2025] über 1.840 Euro Rückforderung.
Mit [name:Mihai] und [name:Elena] gesprochen, beide ohne Arbeitsvertrag.
Unter [phone:0157 / 331 904 62] ist der Vermieter erreichbar.
Der Fahrer [name:Bogdan Lungu] arbeitet bei [employer:Transport Müller KG] ohne Pausen.
Frau [name:Schmidt-Petrescu] wartet auf den Bescheid der Wohngeldstelle.
Postbank [iban:DE85185631511894391867], Pfändung trotz P-Konto.
Frau [name:Todorova] mit Baby, Milchpulver fehlt, Tafel nimmt niemand mehr auf.
`;

export const withoutPersonalData = `
Im Bürgerbüro Weißenfels gibt es erst in sechs Wochen wieder Termine für die Anmeldung.
Sprachkurse am Abend fehlen in Zeitz, Schichtarbeit macht den Besuch unmöglich.
Mehrere Beschäftigte klagen über Abzüge für Unterkunft von 450 Euro im Monat.
Nach § 19 BMG braucht es eine Wohnungsgeberbestätigung, Vermieter stellen keine aus.
Familienkasse verlangt Übersetzungen, obwohl EU-Formulare genügen.
Keine Kinderarztpraxis in Naumburg nimmt neue Patienten auf.
Jobcenter Burgenlandkreis: Bescheide nur auf Deutsch, keine Erklärung in einfacher Sprache.
Beratung dienstags 9 bis 12 Uhr reicht nicht aus, Bedarf steigt.
Frauenhaus war voll, Hilfetelefon 116016 genannt.
Anspruch nach SGB II wird mit Verweis auf § 7 Abs. 1 Satz 2 abgelehnt.
Kita-Plätze fehlen vor allem in der Neustadt von Weißenfels.
Bei Notfällen 112 bekannt, aber Sprache ist die Hürde.
Zum 1. Quartal 2026 mehr Kündigungen in der Logistik.
Die Frau des Kollegen sucht Arbeit, Anerkennung dauert zu lange.
Der Herr am Schalter spricht nur Deutsch, keine Dolmetscher vor Ort.
Fleischindustrie: Überstunden werden nicht bezahlt, Nachweise fehlen.
Caritas und EUmigra verweisen aufeinander, Zuständigkeit unklar.
Wohnungen für Familien mit drei Kindern gibt es kaum.
Bus nach Feierabend um 22:30 Uhr fährt nicht mehr, Weg zur Arbeit nur mit Auto.
Kosten für die beglaubigte Übersetzung: 120 Euro, zu teuer.
Die Stadt Weißenfels hat kein Informationsblatt auf Bulgarisch.
Mindestlohn 13,90 Euro ist vielen nicht bekannt.
Krankenkasse lehnt freiwillige Versicherung ab, Beitragsschulden von 2.300 Euro.
Es fehlt ein Angebot für Alphabetisierung in Burgenlandkreis.
Arbeitgeber meldet nicht an, Minijob ohne Vertrag.
Werkswohnung: nach Kündigung sofort raus, keine Frist.
Inkasso wegen Handyvertrag, Verbraucherzentrale hat lange Wartezeit.
Im März und April besonders viele Anfragen zum Kindergeld.
Die Hälfte der Ratsuchenden hat keine Berufsausbildung, etwa 80 Prozent.
Landesschulamt reagiert spät auf die Schulanmeldung.
Elterngeldstelle verlangt Unterlagen aus dem Herkunftsland, Frist zu kurz.
Niemand weiß, wer für Obdachlose aus EU-Staaten zuständig ist.
Deutsche Rentenversicherung: Kontenklärung ohne Dolmetschen nicht zu schaffen.
Kein Angebot für Suchtberatung auf Polnisch.
Rundfunkbeitrag wird doppelt verlangt, Widerspruch nicht verstanden.
Gesundheitsamt verlangt Masernschutz, Impfpass aus Rumänien wird nicht anerkannt.
Leute zahlen teure Helfer für Formulare, 50 Euro pro Seite.
Schimmel in der Wohnung, Vermieter reagiert nicht auf Schreiben.
Integrationskurs beginnt erst im Herbst, Warteliste mit 40 Personen.
Polizei verweist an die Antidiskriminierungsstelle, dort keine Termine.
Stromsperre droht, Sozialamt und Jobcenter streiten über Zuständigkeit.
Mobilität auf dem Land ist das Hauptproblem, kein Führerschein.
Amt Gleichstellung und Integration hat nur eine Stelle für alles.
Ohne Anmeldung kein Konto, ohne Konto kein Lohn, ohne Lohn keine Wohnung.
Die Migrationsagentur bietet Hilfe nur nach Terminvereinbarung an.
Junge Männer aus Polen ohne Schulabschluss finden keine Ausbildung.
Arbeitsunfälle werden nicht gemeldet, Berufsgenossenschaft unbekannt.
Tafel nimmt seit Januar 2026 niemanden mehr auf.
Deutschkurs B1 in Zeitz ausgefallen, Lehrkraft fehlt.
Zeitarbeit: Einsatzwechsel ohne Ankündigung, keine Fahrkosten.
Hort schließt um 16 Uhr, Spätschicht endet um 22 Uhr.
Wohngeldantrag mit 14 Seiten ist ohne Hilfe nicht auszufüllen.
Freizügigkeitsgesetz § 5 FreizügG/EU ist in den Ämtern wenig bekannt.
Mehrfach genannt: fehlende Auskunft zur Familienversicherung.
Pflegekräfte warten 9 Monate auf die Anerkennung beim Landesverwaltungsamt.
Schuldnerberatung in Naumburg hat drei Monate Wartezeit.
EU-Bürger werden am Telefon abgewiesen, wenn sie kein Deutsch sprechen.
Die Lohnabrechnung ist für viele nicht lesbar.
Rückkehr nach Rumänien gewünscht, Kosten für den Bus nicht gedeckt.
Es gibt keinen Treffpunkt für Frauen mit kleinen Kindern.
Schulbus fährt nicht bis in die Ortsteile.
Ein Bett kostet 300 Euro im Monat, sechs Menschen im Zimmer.
Mutterschutz wird im Betrieb nicht eingehalten.
Bank verlangt Wohnsitz für das Basiskonto, Rechtslage nicht bekannt.
Beratung in Romani wird gewünscht, es gibt nur Rumänisch.
Online-Terminvergabe der Stadt nur auf Deutsch und ohne Handy nicht nutzbar.
Kinder ab 3 Jahren ohne Platz, Warteliste im ganzen Landkreis.
Anträge beim Jobcenter: 3 von 5 unvollständig, weil Nachweise fehlen.
Weihnachtsgeld wird nur Deutschen gezahlt, Gleichbehandlung nach Art. 45 AEUV verletzt.
Am Wochenende gibt es keine Notunterkunft im Burgenlandkreis.
Grenzgänger fragen nach der Steuerklasse, Finanzamt Naumburg antwortet nur schriftlich.
Hausordnung und Mülltrennung unklar, Streit mit Nachbarn.
Dolmetscher für Arzttermine werden nicht bezahlt.
Bulgarische Führerscheine werden angezweifelt.
Kündigung per SMS, Schriftform § 623 BGB nicht eingehalten.
Im Gespräch mit der Agentur für Arbeit war keine Sprachmittlung da.
Mehr Anfragen aus Ungarn und der Slowakei als im Vorjahr.
Frist von drei Wochen für die Klage wird regelmäßig verpasst.
Das Angebot der VHS passt nicht zu den Schichten.
Der Arbeitgeber behält den Ausweis ein, das ist Nötigung.
Gewerkschaft und Faire Integration werden kaum gekannt.
Eltern wissen nicht, dass die Schulpflicht auch bei kurzem Aufenthalt gilt.
Kein Platz im Frauenhaus für Frauen mit vier Kindern.
Internetvertrag an der Haustür verkauft, Widerruf zu spät.
Gebühr für die Geburtsurkunde 12 Euro, Bearbeitung sechs Wochen.
Bedarf an Rechtsberatung im Mietrecht, Mieterverein nur für Mitglieder.
Für Alleinerziehende gibt es keine Randzeitenbetreuung.
Telefonische Erreichbarkeit der Familienkasse sehr schlecht.
Fehlende Versicherung bei Schwangerschaft, Kliniken verlangen Vorkasse.
Amtliche Post kommt nicht an, weil Namen am Briefkasten fehlen.
Ehrenamtliche Begleitung zu Ämtern fehlt in Hohenmölsen und Lützen.
Kurzarbeit und Entlassungen in der Lebensmittelindustrie erwartet.
Die Ankunftsmappe ist auf Ungarisch vergriffen.
Neuzugewanderte kennen den Mieterschutz nicht.
Sperrzeit beim Arbeitslosengeld nach Aufhebungsvertrag, 12 Wochen.
Unterhaltsvorschuss wird abgelehnt, weil der Vater im Ausland lebt.
Viele möchten Deutsch lernen, haben aber keine Kinderbetreuung.
Es gibt 2026 keine Förderung mehr für die mobile Beratung.
Ratsuchende kommen erst, wenn die Räumung droht.
Digitale Anträge scheitern an der fehlenden eID.
`;
