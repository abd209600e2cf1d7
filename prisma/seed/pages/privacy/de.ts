import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'datenschutz',
  title: 'Datenschutz',
  teaser: 'Welche Daten dieses Portal verarbeitet, und welche nicht.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Diese Hinweise informieren Sie nach Art. 13 der Datenschutz-Grundverordnung (DSGVO).

## Das Wichtigste zuerst

- Sie können alle öffentlichen Seiten lesen, ohne Ihren Namen zu nennen.
- Auf den öffentlichen Seiten setzen wir **keine Cookies**.
- Was Sie in eine **Ausfüllhilfe** schreiben, bleibt auf Ihrem Gerät. Es wird nie an uns gesendet.
- Wir nutzen **keine Dienste von Dritten**: keine Werbung, keine Statistik-Dienste, keine fremden Schriften oder Karten.
- Die Erfassung der Bedarfe enthält **keine Angaben zu Personen**.

## Wer verantwortlich ist

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Träger: Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)  
Schellingstraße 3-4  
39104 Magdeburg  
Telefon: 0391-5371271

Die E-Mail-Adresse, der Kontakt zur oder zum Datenschutzbeauftragten und der Name des Dienstes, auf dessen Server das Portal läuft, werden vom Betreiber vor dem öffentlichen Start ergänzt.

Am Runden Tisch arbeiten mehrere Stellen zusammen. Jede ist für ihre eigene Beratung selbst verantwortlich. Für die Caritas gilt das **Gesetz über den Kirchlichen Datenschutz (KDG)**.

## Wenn Sie Seiten ansehen

Der Server muss Ihre IP-Adresse kurz verarbeiten, damit die Seite zu Ihnen kommt. Wir speichern sie nicht. Das Protokoll des Servers enthält **keine IP-Adressen**. Wir brauchen es, um Fehler und Angriffe zu erkennen (Art. 6 Abs. 1 Buchst. f DSGVO).

## Ausfüllhilfen

Die Ausfüllhilfen arbeiten nur in Ihrem Browser. Name, Adresse, Steuer-ID und alle anderen Angaben verlassen Ihr Gerät nicht. Nutzen Sie einen fremden Computer? Schließen Sie am Ende das Fenster und löschen Sie die gespeicherte Datei.

## Erfassung von Bedarfen

Fachleute tragen ein, wo Unterstützung fehlt. Erlaubt sind nur grobe Angaben, zum Beispiel Monat, Ort, Thema und Sprache. **Nicht erlaubt** sind Namen, Geburtsdaten, Adressen, Telefonnummern, Aktenzeichen und Angaben zur Gesundheit. Kleine Zahlen veröffentlichen wir nicht.

## Mitglieder und Sitzungen

Für die Arbeit des Runden Tisches verarbeiten wir Daten von namentlich bekannten Teilnehmerinnen und Teilnehmern: Name, Stelle, E-Mail-Adresse, Einladung, Antwort auf die Einladung und Anwesenheit. Wir tun das, um Sitzungen vorzubereiten und Ergebnisse festzuhalten (Art. 6 Abs. 1 Buchst. f DSGVO, bei öffentlichen Stellen Buchst. e). Einladungen verschicken wir per **E-Mail**. Veröffentlichte Protokolle enthalten keine Namen.

Wer für das Portal arbeitet, meldet sich mit einem Konto an. Nur dann setzen wir ein **Sitzungs-Cookie**. Es ist technisch notwendig (§ 25 Abs. 2 TDDDG).

## Wenn Sie uns schreiben

Schreiben Sie uns oder nutzen Sie ein Formular, dann verwenden wir Ihre Angaben nur für die Antwort (Art. 6 Abs. 1 Buchst. f DSGVO).

## Wie lange wir Daten speichern

| Daten | Dauer |
|---|---|
| Angaben in Ausfüllhilfen | gar nicht: Sie werden nie gesendet |
| Einzelne Einträge der Bedarfserfassung (ohne Angaben zu Personen) | 24 Monate, danach nur noch zusammengefasst |
| Zusammengefasste Zahlen | ohne Ende, sie sind anonym |
| Nicht freigegebene Notizen zu einem Bedarf | 30 Tage |
| Anfragen und Rückmeldungen | bis sie erledigt sind, höchstens 3 Monate |
| Konten von Mitgliedern | bis zum Ende der Mitarbeit und 3 Monate danach |
| Protokoll über Zugriffe von Konten | 12 Monate |
| Sitzungsprotokolle und Anwesenheitslisten | nach den Archivregeln von Stadt und Landkreis |
| Server-Protokolle ohne IP-Adressen | 7 Tage |
| Sicherungskopien | werden innerhalb von 30 Tagen überschrieben |

## Wer Daten bekommt

Wir geben keine Daten an Dritte weiter. Wer den Server technisch betreibt, arbeitet nur in unserem Auftrag (Art. 28 DSGVO). Es gibt keine automatischen Entscheidungen über Sie.

## Ihre Rechte

Sie haben das Recht auf **Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit** (Art. 15–20 DSGVO). Sie können der Verarbeitung **widersprechen** (Art. 21 DSGVO). Eine Einwilligung können Sie jederzeit für die Zukunft zurücknehmen. Melden Sie sich dafür über [Kontakt](page:contact).

Sie können sich auch beschweren (Art. 77 DSGVO): bei der oder dem **Landesbeauftragten für den Datenschutz Sachsen-Anhalt**. Für Stellen der Caritas ist die kirchliche Datenschutzaufsicht (KDSA Ost) zuständig.`,
};
