/**
 * Notes that were written before the check and that it was never tuned on. What is missed here stays missed. Invented, one a line; what is personal stands as [kind:words].
 */
export const withPersonalData = `
Gespräch mit [name:Lucian Marinescu], Lohn für zwei Monate offen.
Fr. [name:Wójcik] versteht das Schreiben der Krankenkasse nicht.
Tel.: [phone:0163-5592017], Anruf bitte vormittags, es geht um die Räumung.
Sie schreibt an [email:elena.vasileva@mail.bg], Antwort vom Amt steht aus.
Bankverbindung [iban:DE94 3737 0559 0639 4999 50], Lohn kam dort nie an.
Kindergeld-Nr. [benefit:493FK942022], seit Mai keine Zahlung.
Steuerliche Identifikationsnummer [taxId:12 837 042 297] liegt vor, Finanzamt findet sie nicht.
Sozialversicherungsnummer [insurance:14111193D713], Arbeitgeber hat nicht gemeldet.
KV-Nr. [healthId:T813853142], Familienversicherung abgelehnt.
St.-Nr. [taxNumber:10/815/08152] für das Gewerbe, Umsatzsteuer unklar.
Sozialgericht, [fileNumber:S 14 AS 672/25 ER], Eilantrag läuft.
Bedarfsgemeinschaft [fileNumber:04504BG0019283], Nachzahlung fehlt.
Pass-Nr. [document:CB 129 847], in Bulgarien ausgestellt, bald ungültig.
Wagen [plate:NMB-T 901] wurde abgeschleppt, Geld fehlt.
Familie [name:Kovács] wurde die Wohnung gekündigt.
Im Haus [address:Leipziger Str. 77a] wohnen zwölf Leute in drei Zimmern.
Er war bei [employer:Unstrut Geflügel GmbH] angestellt, Kündigung mündlich.
Eine [age:29-jährige] Rumänin ohne Versicherung, im siebten Monat schwanger.
Vorgesprochen am [date:8. Februar 2026], Antrag wurde nicht angenommen.
[name:Zbigniew Mazur] sucht eine Umschulung.
Hr. [name:Angelov] bittet um Hilfe beim Formular, Fr. [name:Angelova] ist krank.
Unter [phone:+49 (0)172 8834510] erreichbar, nur Polnisch.
Ihre Tochter [name:Ioana] hat keinen Hortplatz bekommen.
Mobil [phone:0152 5567 1093], Bulgarisch und Türkisch.
Bitte Unterlagen an [email:k.zielinski@onet.pl], Betreff Wohngeld.
[name:Plamen] ist nach dem Unfall ohne Einkommen.
Beim Kinderarzt Dr. [name:Hartmann] wird Dolmetschen verweigert.
Konto [iban:DE08565688709587318309], gepfändet wegen alter Handyschulden.
Die Mitarbeiterin im Jobcenter, Frau [name:Vogel], will eine Meldebescheinigung von 2019.
geboren [date:23.07.1979], Rentenzeiten in Ungarn.
Zieht nach [address:06712 Zeitz, Humboldtstraße 19], Anmeldung klappt nicht.
Vorarbeiter [name:Jörg Naumann] beleidigt die Beschäftigten.
[name:Agnieszka] möchte ihr Diplom als Erzieherin anerkennen lassen.
Profil [handle:facebook.com/groups/romani.weissenfels], dort Anzeigen für Betten.
Erreichbar auf TikTok unter [handle:@marius.trans88].
Unterhaltsvorschuss, Geschäftszeichen [fileNumber:51.3-UV-2231], abgelehnt.
Sein Vater [name:Sándor Tóth] liegt im Krankenhaus, keine Versicherung.
Vertragskonto [digits:2003918845] bei den Stadtwerken, Sperre am Freitag.
[name:Nadia P.] hat keine Bleibe, Kinder schlafen bei Bekannten.
ID-Karte [document:ZE 771 204], Bank nimmt sie nicht an.
Die Dolmetscherin [name:Ewa Lis] rechnet privat ab.
Herr [name:Dumitru] soll die Fahrtkosten zurückzahlen.
Operation am [date:9.3.26], Kostenübernahme ungeklärt.
Firma [employer:Petersen Bau] lässt ohne Helm arbeiten.
bei der Fa. [employer:Heidrich & Partner] gibt es keine Lohnzettel.
Mieter im [address:Töpferdamm 6] frieren seit November.
Eigentümer [name:Kühn] nimmt die Miete nur bar.
Vers.-Nr. [insurance:14 030961 G 810], Beitragszeiten fehlen.
Steuer-IdNr.: [taxId:19036578928], falsche Steuerklasse.
Die Schwangere, [name:Raluca Ciobanu], findet keine Hebamme.
Rückruf [phone:03441 6129047], Frage zur Schulanmeldung.
Ihr Cousin [name:Radoslav] vermittelt Arbeit gegen Geld.
Klient [name:Lewandowski] hat hohe Schulden bei der Kasse.
[name:Stanimir Kolev], [age:44 Jahre alt], wurde im Wald angetroffen, obdachlos.
Nummer aus Rumänien: [phone:0040 745 902 118], Mutter fragt nach ihm.
Gericht hat auf den [date:14.05.2026] geladen, kein Dolmetscher bestellt.
Konto in Polen [iban:PL23 1954 3234 5184 3488 3694 9824], Jobcenter überweist nicht dorthin.
Betroffene [name:Daniela S.], häusliche Gewalt, Polizei war da.
Schulleiterin Frau [name:Bergmann] lehnt die Aufnahme ab.
Am [date:30. April] endet der Vertrag, keine Verlängerung.
Hausmeister [name:Wolfgang] schaltet die Heizung ab.
Es geht um [name:Adrian Stan], Lohn 4 Euro die Stunde.
Jobcenter Kunden-Nr. [fileNumber:045A987612], Sanktion ohne Anhörung.
Mitbewohner [name:Rafał] zahlt die Miete nicht.
Viber [phone:+359 88 412 7756], ab 18 Uhr.
Frau Prof. [name:Lindner] hat ein Gutachten geschrieben.
Passnummer [document:347811920], Visum der Ehefrau abgelehnt.
Sie nennt sich [name:Oksana], Ehefrau eines Litauers.
Unterkunft [address:Am Güterbahnhof 3], Ratten im Keller.
[name:Desislava Marinova] putzt in der Klinik, Stunden werden gekürzt.
Der kleine [name:Matei] braucht eine Brille, keine Kasse zahlt.
Wohnt jetzt [address:Kösener Straße 51, Naumburg], vorher Bad Bibra.
Schichtleiter [name:Cătălin] kassiert 500 Euro Vermittlung.
Vollstreckung [fileNumber:31 M 409/26], P-Konto nicht eingerichtet.
Kassenzeichen [digits:7788.120.334], Bußgeld nicht bezahlt.
Frau [name:M.] ist seit Wochen im Krankenhaus.
Kündigung durch [employer:Sonnenlogistik SE & Co. KG] in der Probezeit.
Krank seit [date:2025-11-03], kein Krankengeld.
Der Mann ist [age:58 Jahre], Rente aus Polen reicht nicht.
Anwältin [name:Jäger] verlangt Vorschuss.
Geschwister [name:Balogh] leben in der Notunterkunft.
erreichbar per mail: [email:gabi.lupu[at]yahoo.com]
Polizist [name:Schulze] hat keine Anzeige aufgenommen.
Frau [name:Hristova], Tel [phone:0345 / 68 21 477], sucht Frauenhausplatz.
[name:Mateusz K.] bekam keinen schriftlichen Vertrag.
Oma [name:Rodica] pflegt den Enkel, Pflegegeld abgelehnt.
Anzeige auf Telegram [handle:t.me/jobs_zeitz_ro], vermutlich Betrug.
Firmenwagen [plate:HAL XK 2048], Schaden vom Lohn abgezogen.
Kind, geb. [date:19.12.2021], ohne U-Untersuchungen.
Onkel [name:Slavcho] wohnt [address:Beuditzstraße 11].
Krankenversichertennummer: [healthId:N370661059], Karte funktioniert nicht.
Junge namens [name:Denis] wird nicht eingeschult.
Hinweis von Herrn [name:Thomas Fiedler], Nachbar, Müll im Hof.
Schreiben vom [date:11. September 2025], Rückforderung 930 Euro.
[name:Viorel] und [name:Camelia] teilen sich ein Bett in der Werkswohnung.
Nummer des Vermieters: [phone:034445 20118].
Der Staplerfahrer [name:Grzegorz Kamiński] hatte bei [employer:Cargo Mitte AG] einen Unfall.
Frau [name:Meyer-Dragan] wartet auf die Steuerklasse.
Sparkasse [iban:DE04918518107801149922], Konto ohne Ankündigung gekündigt.
Hallo, ich bin [name:Simona], mein Chef zahlt nicht.
`;

export const withoutPersonalData = `
Anmeldung in Naumburg nur mit Termin, Wartezeit fünf Wochen.
In der Spätschicht gibt es keine Pausen, Betriebsrat existiert nicht.
Mietkaution von 900 Euro wird bar verlangt, keine Quittung.
§ 626 BGB wird vorgeschoben, in Wahrheit Krankheit der Grund.
Kindergeldantrag: Anlage Ausland auf Bulgarisch fehlt.
Facharzttermine in Weißenfels nur mit deutscher Begleitung.
Das Sozialamt schickt zum Jobcenter und umgekehrt.
Sprechstunde donnerstags 14 bis 18 Uhr ist überlaufen.
Bei Gewalt 110 angerufen, Beamte ohne Sprachmittlung.
Leistungsausschluss nach § 7 SGB II trifft Arbeitsuchende hart.
Grundschule in der Altstadt hat keine Plätze in der DaZ-Klasse.
Nummer 115 ist unbekannt, nur Deutsch.
Im Sommer 2025 deutlich mehr Saisonarbeit in der Landwirtschaft.
Viele Frauen arbeiten in der Reinigung ohne Vertrag.
Ein Mann und eine Frau aus der Slowakei wurden im Amt abgewiesen.
Schlachthof: Umkleidezeit wird nicht vergütet.
Zuständigkeit zwischen Stadt und Landkreis bei Obdachlosigkeit ungeklärt.
Sozialwohnungen sind zu klein für große Familien.
Letzter Zug nach Zeitz um 21:47 Uhr, Schichtende 22 Uhr.
Führerscheinumschreibung kostet 43 Euro, Unterlagen unklar.
Merkblatt zur Müllentsorgung gibt es nicht auf Rumänisch.
Lohn unter Mindestlohn, 9,50 Euro pro Stunde.
Nachzahlung der Kasse: 4.870 Euro, Ratenzahlung abgelehnt.
Kurse für Analphabeten enden nach 300 Stunden.
Scheinselbstständigkeit auf Baustellen, A1-Bescheinigung fehlt.
Matratzenlager in Werksunterkunft, Bauaufsicht nicht zuständig.
Fitnessvertrag, Kündigung nicht akzeptiert, Mahnkosten.
Zwischen Mai und September kaum Beratung wegen Urlaub.
Rund 60 % kennen ihre Rechte im Arbeitsverhältnis nicht.
Jugendamt lädt zum Gespräch, Brief auf Deutsch nicht verstanden.
Elterngeld: Nachweis über Einkommen aus Ungarn schwer zu bekommen.
Rückreise für Mittellose, Konsulate helfen nicht.
Rentenauskunft für Zeiten in Bulgarien dauert über ein Jahr.
Drogenberatung nur deutschsprachig.
Mahnbescheid nicht verstanden, Frist von 14 Tagen verstrichen.
Schuleingangsuntersuchung ohne Dolmetscher nicht möglich.
Private Vermittler verlangen 200 Euro für die Anmeldung bei der Krankenkasse.
Heizung defekt, Hausverwaltung antwortet auf keine Nachricht.
Berufssprachkurs B2 nur vormittags, Schichtarbeitende ausgeschlossen.
Diskriminierung bei der Wohnungssuche, Absage nach Nennung der Herkunft.
Gassperre, Grundversorger lehnt Ratenplan ab.
Ohne Auto kein Zugang zu Arbeitsplätzen an der A9.
Neustadtbüro bietet Beratung, Räume sind zu klein.
Kreditkarte und Konto werden ohne Wohnsitz nicht eröffnet.
WelcomeCenter kennt das Anerkennungsverfahren für Köche nicht.
Auszubildende brechen ab, weil Fachsprache fehlt.
Wegeunfall nicht als Arbeitsunfall gemeldet.
Kleiderkammer in Zeitz geschlossen, Ersatz fehlt.
Orientierungskurs fiel aus, nur 6 Anmeldungen statt 12.
Leiharbeit: 3 Monate ohne Einsatz, kein Lohn.
Ferienbetreuung kostet 85 Euro pro Woche, zu teuer.
Antrag auf Bildung und Teilhabe zu kompliziert.
Verlust des Freizügigkeitsrechts angedroht, Rechtsmittel unbekannt.
Oft gefragt: Wie melde ich mein Kind bei der Kasse an?
Approbation dauert zwölf Monate, Stelle geht verloren.
Insolvenzberatung erst nach vier Monaten.
Am Telefon der Hotline der Arbeitsagentur nur Warteschleife.
Abrechnung enthält Abzüge für Werkzeug und Kleidung.
Überführung eines Verstorbenen nach Rumänien, Kosten 3.500 Euro nicht gedeckt.
Für Jugendliche am Abend fehlt ein Treffpunkt.
Schülerbeförderung: Ausweis kommt erst nach zwei Monaten.
Acht Personen in 45 Quadratmetern, Untervermietung nicht erlaubt.
Kündigung in der Schwangerschaft, Schutz nach § 17 MuSchG unbekannt.
P-Konto: Bank informiert nur auf Deutsch.
Im Landkreis fehlen Dolmetscher für Ungarisch.
Kein barrierefreier Zugang zur Ausländerbehörde.
Krippenplätze für Kinder unter 2 Jahren erst ab August.
Von 20 Anträgen wurden 13 ohne Begründung abgelehnt.
Zuschläge für Nachtarbeit, 25 Prozent, werden einbehalten.
Notunterkunft nimmt keine Paare und keine Hunde auf.
Steuererklärung: Finanzamt verlangt Bescheinigung EU/EWR.
Lärm im Treppenhaus, Konflikt mit der Nachbarschaft.
Krankenhaus behandelt nur gegen Vorkasse.
Arbeitszeugnis wird verweigert, Ausbildung in Polen nicht anerkannt.
Fristlose Entlassung während der Krankschreibung.
Arbeitslosengeld: persönliche Meldung scheitert an der Sprache.
Mehr Zuzug aus Italien und Spanien, keine Materialien vorhanden.
Klagefrist von 3 Wochen unbekannt, Abfindung verpasst.
Onlinekurse der VHS brauchen Laptop, den niemand hat.
Reisepässe werden vom Subunternehmer einbehalten.
DGB-Beratung Faire Mobilität nur in Leipzig.
Schulpflicht: Bußgeldverfahren gegen Eltern, Ursachen nicht geklärt.
Frauen mit Behinderung finden keine Schutzunterkunft.
Haustürgeschäft Glasfaser, 24 Monate Laufzeit.
Personenstandsurkunden: Standesamt Weißenfels verlangt Apostille.
Mietspiegel fehlt, Mieterhöhung um 20 % wird hingenommen.
Alleinstehende Mütter in Schicht haben niemanden für die Kinder.
Servicecenter der Familienkasse legt nach einer Minute auf.
Hebammen fehlen im gesamten Burgenlandkreis.
Briefkästen ohne Beschriftung, Zustellung scheitert.
In Hohenmölsen gibt es weder Beratung noch Kurse.
Insolvenz eines Zulieferers, Insolvenzgeld kaum bekannt.
Die Broschüre der Stadt ist veraltet, Stand 2021.
Rechte aus der Verordnung (EG) Nr. 883/2004 sind nicht bekannt.
Sanktion von 30 Prozent nach versäumtem Termin.
Vaterschaftsanerkennung beim Jugendamt ohne Dolmetscher abgebrochen.
Ein Elternpaar zahlt doppelt Beiträge für Hort und Kita.
Fördermittel für Gemeindedolmetscher laufen Ende 2026 aus.
Erst nach Zwangsräumung Kontakt zur Beratung.
Servicekonto und BundID sind nicht mehrsprachig.
`;
