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
- Für ein öffentliches Treffen können Sie sich **ohne Konto und ohne Namen** anmelden.
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

### Meldungen ohne Konto

Unter „Sagen Sie uns, was fehlt“ können Sie ohne Konto melden, wo Hilfe fehlt. Gespeichert werden Ihre Kreuze, Ihr Text, die Sprache dieser Seite und der Monat; der Tag nur, bis die Meldung gelesen ist. Ein Text, den 30 Tage lang niemand gelesen hat, wird gelöscht. Ihren Text bekommen andere am Runden Tisch erst zu sehen, wenn zwei Personen ihn geprüft haben. Veröffentlicht wird er nie.

Die Adresse Ihres Geräts wird nicht gespeichert. Damit niemand massenhaft sendet, merkt sich der Server etwa einen Tag lang eine verschlüsselte Zahl, aus der sich die Adresse nicht ablesen lässt. Sie ist mit Ihrer Meldung nicht verbunden.

## Mitglieder und Sitzungen

Für die Arbeit des Runden Tisches verarbeiten wir Daten von namentlich bekannten Teilnehmerinnen und Teilnehmern: Name, Stelle, E-Mail-Adresse, Einladung, Antwort auf die Einladung und Anwesenheit. Das gilt auch für Menschen ohne Konto. Wir tun das, um Sitzungen vorzubereiten und Ergebnisse festzuhalten (Art. 6 Abs. 1 Buchst. f DSGVO, bei öffentlichen Stellen Buchst. e). Einladungen verschicken wir per **E-Mail**. Veröffentlichte Protokolle nennen keine Personen. Für jede Gruppe, die sich trifft (Gremium), führen wir eine Liste der Mitglieder mit Name, Stelle, E-Mail-Adresse und Sprache.

Wer für das Portal arbeitet, meldet sich mit einem Konto an. Nur dann setzen wir ein **Sitzungs-Cookie**. Es ist technisch notwendig (§ 25 Abs. 2 TDDDG). Schreibt jemand ein Protokoll, bleiben die Texte im eigenen Browser gespeichert, bis sie gesendet sind. Beim Abmelden werden sie dort gelöscht.

### Anmeldung zu einem öffentlichen Treffen

Zu manchen öffentlichen Treffen können Sie sich in diesem Portal anmelden. Sie brauchen dafür kein Konto. Wir speichern:

- wie viele Menschen kommen,
- in welche Sprachen jemand dolmetschen soll,
- ob Sie einen Weg ohne Stufen brauchen,
- in welcher Sprache und wann Sie sich angemeldet haben.

Name und Kontakt sind **freiwillig**. Wir nutzen sie nur, um Ihnen zu sagen, wenn sich etwas ändert oder das Treffen ausfällt. 30 Tage nach dem Treffen **löschen** wir Name und Kontakt in Ihrer Anmeldung. Die Zahlen bleiben.

Ihre Anmeldung sehen nur die Menschen, die das Treffen vorbereiten. Wünsche zum Dolmetschen und zum Weg ohne Stufen zeigt ihnen das Portal nur als Zahl, ohne Namen. Bis das Treffen beginnt, können Sie die Anmeldung über Ihren Link zurücknehmen. Dann löschen wir die ganze Anmeldung.

### Einladungen und Antworten

Wir laden Menschen mit und ohne Konto ein. Wir speichern Name, E-Mail-Adresse, Stelle, Sprache, Ihre Antwort, Ihre Nachricht dazu und den Namen der Person, die Sie vertritt. Ist eine ganze Stelle eingeladen, speichern wir auch, wie viele Menschen von dort kommen. Ihre Antwort mit Ihrem Namen sehen nur die Menschen, die das Treffen vorbereiten.

Brauchen Sie jemanden zum Dolmetschen oder einen Weg ohne Stufen? Diese Angaben zeigt das Portal nur als Zahl, ohne Namen. 30 Tage nach dem Treffen **löschen** wir sie.

### Antworten aus Ihrem E-Mail-Programm

Manche E-Mail-Programme können eine Einladung direkt beantworten. Das Portal liest solche Antworten nur, wenn der Betreiber das **eingeschaltet** hat. Dann prüft es alle neuen E-Mails in seinem Postfach. Von Ihrer E-Mail übernimmt es nur die Antwort, den Zeitpunkt und Ihre Notiz dazu.

Damit das Portal keine E-Mail zweimal liest, speichert es 90 Tage lang ihre Kennung, das Ergebnis und die Einladung, zu der sie gehört. Die E-Mail selbst bleibt im Postfach. Das Portal löscht dort nichts. Kommt eine E-Mail von uns zurück, speichern wir, warum sie nicht angekommen ist.

### Terminabfragen

Suchen wir einen Termin, bekommen Sie per E-Mail einen persönlichen Link. Wir speichern Name, E-Mail-Adresse, Stelle, Sprache, Ihre Antworten, Ihre Nachricht dazu und wann Sie den Link zum ersten Mal geöffnet haben.

Die anderen Gefragten sehen Ihren Namen, Ihre Stelle und Ihre Antworten. Hat die Koordination die Namen verborgen, sehen sie **nur Summen**. Ihre Nachricht sehen nur die Menschen, die das Treffen vorbereiten. Steht der Termin fest, übernehmen wir Antwort und Nachricht in Ihre Einladung.

### Protokolle und Einwände

Im Protokoll steht, wer da war und wer gefehlt hat. Wir schicken allen Eingeladenen einen Link zum Protokoll. Auch wer da war und ein Konto hat, bekommt ihn. Wir speichern, wann Sie das Protokoll zum ersten Mal geöffnet haben.

Schreiben Sie einen Einwand, sehen ihn alle, die das Protokoll bekommen, **mit Ihrem Namen**. Einwand, Name und unsere Antwort bleiben beim Protokoll. Ein genehmigtes Protokoll wird nicht mehr geändert. Von öffentlichen Treffen gibt es danach eine Fassung für alle. Sie nennt **keine Personen**, nur die Stellen und wie viele Menschen da waren.

### Persönliche Links

Die Links zu Einladung (/rsvp), Terminabfrage (/poll), Protokoll (/minutes) und Ihrer Anmeldung (/registration) öffnen sich ohne Konto. Diese Seiten setzen **kein Cookie** und speichern nichts auf Ihrem Gerät. Wer den Link hat, kann lesen und in Ihrem Namen antworten. **Behalten Sie ihn deshalb für sich.** Bekommen Sie von uns einen neuen Link, gilt der alte nicht mehr.

## Wenn Sie uns schreiben

Schreiben Sie uns oder nutzen Sie ein Formular, dann verwenden wir Ihre Angaben nur für die Antwort (Art. 6 Abs. 1 Buchst. f DSGVO).

## Wie lange wir Daten speichern

| Daten | Dauer |
|---|---|
| Angaben in Ausfüllhilfen | gar nicht: Sie werden nie gesendet |
| Einzelne Einträge der Bedarfserfassung (ohne Angaben zu Personen) | 24 Monate, danach nur noch zusammengefasst |
| Zusammengefasste Zahlen | ohne Ende, sie sind anonym |
| Nicht freigegebene Notizen zu einem Bedarf | 30 Tage |
| Freigegebene Notizen zu einem Bedarf | so lange wie der Eintrag, höchstens 24 Monate |
| Was Sie uns über „Sagen Sie uns, was fehlt“ melden: Text, den niemand gelesen hat | 30 Tage |
| Solche Meldungen, die abgelehnt oder nicht entschieden sind (ohne Namen und Kontakt) | 90 Tage |
| Anfragen und Rückmeldungen | bis sie erledigt sind, höchstens 3 Monate |
| Konten von Mitgliedern | bis zum Ende der Mitarbeit und 3 Monate danach |
| Protokoll über Zugriffe von Konten | 12 Monate |
| Anmeldung zu einem öffentlichen Treffen: Name und Kontakt | bis 30 Tage nach dem Treffen |
| Anmeldung zu einem öffentlichen Treffen: Zahlen ohne Namen und Kontakt | ohne Ende |
| Einladungen: Wünsche zum Dolmetschen und zum Weg ohne Stufen | bis 30 Tage nach dem Treffen |
| Terminabfragen mit Antworten; Einladungen von Menschen ohne Konto; Nachrichten zu Antworten; wer ein genehmigtes Protokoll bekommen und geöffnet hat | 12 Monate nach dem Treffen |
| Einladungen von Menschen mit Konto: nur die Antwort | so lange wie das Protokoll |
| Verschickte E-Mails (Name, Adresse, Text ohne persönlichen Link) | 90 Tage |
| Gelesene E-Mails: Kennung und Ergebnis | 90 Tage |
| Mitgliederlisten der Gruppen | bis jemand aus der Liste genommen wird |
| Persönlicher Link zu einem Protokoll | öffnet bis 180 Tage nach unserer letzten E-Mail dazu |
| Einwände mit Namen | so lange wie das Protokoll |
| Sitzungsprotokolle und Anwesenheitslisten | nach den Archivregeln von Stadt und Landkreis |
| Server-Protokolle ohne IP-Adressen | 7 Tage |
| Sicherungskopien | werden innerhalb von 30 Tagen überschrieben |

## Wer Daten bekommt

Wir geben keine Daten an Dritte weiter. Was Eingeladene voneinander sehen, steht bei „Mitglieder und Sitzungen“. Wer den Server technisch betreibt, arbeitet nur in unserem Auftrag (Art. 28 DSGVO). Es gibt keine automatischen Entscheidungen über Sie.

## Ihre Rechte

Sie haben das Recht auf **Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit** (Art. 15–20 DSGVO). Sie können der Verarbeitung **widersprechen** (Art. 21 DSGVO). Eine Einwilligung können Sie jederzeit für die Zukunft zurücknehmen. Melden Sie sich dafür über [Kontakt](page:contact).

Sie können sich auch beschweren (Art. 77 DSGVO): bei der oder dem **Landesbeauftragten für den Datenschutz Sachsen-Anhalt**. Für Stellen der Caritas ist die kirchliche Datenschutzaufsicht (KDSA Ost) zuständig.`,
};
