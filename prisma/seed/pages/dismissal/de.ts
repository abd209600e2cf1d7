import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kuendigung',
  title: 'Kündigung bekommen',
  teaser: 'Nach einer Kündigung laufen sehr kurze Fristen. Das sollten Sie sofort tun.',
  todo: 'Notieren Sie den Tag, an dem Sie die Kündigung bekommen haben, und heben Sie Brief und Umschlag auf. Melden Sie sich arbeitsuchend und lassen Sie sich sofort beraten.',
  deadline:
    'Drei Tage für die Meldung als arbeitsuchend, drei Wochen für eine Klage beim Arbeitsgericht. Bei den drei Wochen zählen Wochenenden und Feiertage mit. Schreiben Sie beide Daten gleich auf.',
  place:
    'Gehen Sie zur Agentur für Arbeit. Eine Klage nimmt das Arbeitsgericht Halle an, auch über die Rechtsantragstelle in Naumburg. Beratung in Ihrer Sprache gibt BemA kostenlos.',
  bring: `- Kündigung mit Umschlag
- Arbeitsvertrag
- Lohnabrechnungen
- Ihre eigene Liste der Arbeitszeiten
- Personalausweis oder Reisepass
- **PD U1**, wenn Sie vorher in einem anderen EU-Land gearbeitet haben`,
  body: `## Die Fristen auf einen Blick

| Was? | Bis wann? | Grundlage |
|---|---|---|
| Sich **arbeitsuchend** melden | drei Monate vor dem Ende der Arbeit; wenn Sie es später erfahren: innerhalb von drei Tagen | § 38 SGB III |
| Sich **arbeitslos** melden | spätestens am ersten Tag ohne Arbeit | SGB III |
| **Kündigungsschutzklage** | drei Wochen, nachdem Sie die Kündigung bekommen haben | § 4 KSchG |

Die Klage muss vor Ablauf der drei Wochen beim Gericht **angekommen** sein. Danach gilt die Kündigung als wirksam (§ 7 KSchG).

## Ist die Kündigung gültig?

Eine Kündigung gilt nur auf **Papier mit Unterschrift im Original**. Eine Kündigung per WhatsApp, E-Mail, Fax, Scan oder nur mündlich ist unwirksam (§ 623 BGB). Lassen Sie sich trotzdem schnell beraten und verpassen Sie keine Frist.

Die **Kündigungsfrist** beträgt im Gesetz vier Wochen zum 15. oder zum Ende eines Monats. In der **Probezeit** sind es zwei Wochen. Nach längerer Zeit im Betrieb wird die Frist länger. Ein Tarifvertrag kann anderes regeln (§ 622 BGB).

Der allgemeine **Kündigungsschutz** gilt nach sechs Monaten in Betrieben mit mehr als zehn Beschäftigten (§§ 1, 23 KSchG). Besonders geschützt sind zum Beispiel Schwangere, Eltern in Elternzeit, Menschen mit Schwerbehinderung und Mitglieder des Betriebsrats.

## Vorsicht beim Unterschreiben

Dass Sie den Brief **erhalten** haben, können Sie bestätigen. Mehr müssen Sie nicht sofort unterschreiben. Ein **Aufhebungsvertrag** beendet die Arbeit mit Ihrer Zustimmung. Dann droht eine **Sperrzeit**: bis zu zwölf Wochen ohne Arbeitslosengeld (§ 159 SGB III). Unterschreiben Sie ihn nie ungelesen.

## Was Ihnen am Ende zusteht

- der restliche Lohn und Geld für Überstunden,
- Geld für Urlaub, den Sie nicht nehmen konnten (**Urlaubsabgeltung**, § 7 Abs. 4 BUrlG),
- ein **Arbeitszeugnis** und Ihre Papiere.

Die Arbeitsbescheinigung schickt der Arbeitgeber elektronisch an die Agentur für Arbeit. Fehlt Lohn? Lesen Sie [Arbeitsvertrag und Lohn](page:work-and-wages).

## Arbeitslosengeld

**Arbeitslosengeld** setzt zwölf versicherte Monate in den letzten 30 Monaten voraus (§§ 142, 143 SGB III). Zeiten aus anderen EU-Ländern zählen mit, wenn Sie zuletzt in Deutschland versichert gearbeitet haben, auch kurz. Der Nachweis dafür ist das Formular **PD U1**.

Wollen Sie in einem anderen EU-Land Arbeit suchen? Mit **PD U2** können Sie das Arbeitslosengeld drei Monate lang mitnehmen, verlängerbar auf sechs. Stellen Sie den Antrag **vor** der Abreise. In der Regel müssen Sie vorher vier Wochen für die Vermittlung hier bereit sein.

Reicht das Geld nicht? Informieren Sie sich über [Grundsicherungsgeld (früher: Bürgergeld)](page:basic-income).

## Ihr Recht, hier zu bleiben

Haben Sie länger als ein Jahr gearbeitet und die Arbeit ohne eigenen Willen verloren? Dann behalten Sie Ihren **Arbeitnehmerstatus**, solange Sie arbeitslos gemeldet sind. Nach weniger als einem Jahr bleibt er sechs Monate (§ 2 Abs. 3 FreizügG/EU). Mehr dazu: [Freizügigkeit](page:free-movement).

## Wohnung und Krankenkasse

Eine Wohnung vom Arbeitgeber endet nicht automatisch mit der Arbeit. Auch hier braucht es eine schriftliche Kündigung mit Fristen (§§ 573 ff., 576 BGB). Wenn Sie Deutschland verlassen, sagen Sie es Ihrer Krankenkasse und melden Sie sich ab. Sonst laufen Beiträge weiter.

## Was kostet das Gericht?

Für die Klage brauchen Sie keinen Anwalt und keinen Vorschuss. Bei wenig Einkommen gibt es **Beratungshilfe** (Eigenanteil 15 Euro) und **Prozesskostenhilfe**.
`,
};
