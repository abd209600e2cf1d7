import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'arbeitsvertrag-und-lohn',
  title: 'Arbeitsvertrag und Lohn',
  teaser: 'Ihre Rechte bei Vertrag, Lohn, Arbeitszeit und Urlaub, und was Sie tun können, wenn Lohn fehlt.',
  todo: 'Lassen Sie sich die Arbeitsbedingungen schriftlich geben und notieren Sie jeden Tag Ihre Arbeitszeit. Fordern Sie fehlenden Lohn schnell und schriftlich.',
  deadline:
    'Im Vertrag oder Tarifvertrag stehen oft nur drei Monate (Ausschlussfrist). Sonst gelten meist drei Jahre bis zum Ende des Jahres. Suchen Sie die Frist in Ihrem Vertrag und schreiben Sie das Datum auf.',
  place:
    'Fragen Sie zuerst die Beratungsstelle BemA: kostenlos und in Ihrer Sprache. Eine Klage nimmt das Arbeitsgericht Halle an; die Rechtsantragstelle gibt es in Naumburg.',
  bring: `- Arbeitsvertrag oder schriftlicher Nachweis der Arbeitsbedingungen
- alle **Lohnabrechnungen**
- Ihre eigene Liste der Arbeitszeiten
- Kontoauszüge, auf denen der Lohn steht
- Nachrichten und Briefe vom Arbeitgeber
- Personalausweis oder Reisepass`,
  body: `## Gleiche Rechte

Sie brauchen keine Arbeitserlaubnis. Für Sie gelten die gleichen Regeln bei Lohn und Arbeitsbedingungen wie für deutsche Kolleginnen und Kollegen (Art. 45 AEUV, Art. 7 VO (EU) 492/2011). Werden Sie schlechter behandelt? Lesen Sie [Diskriminierung](page:discrimination).

## Mindestlohn

| | 2026 | ab 1. Januar 2027 |
|---|---|---|
| **Mindestlohn** pro Stunde, brutto | 13,90 Euro | 14,60 Euro |
| Grenze für einen **Minijob** pro Monat | 603 Euro | 633 Euro |

Ein **Midijob** liegt über der Minijob-Grenze und geht bis 2.000 Euro im Monat (2026). Der Mindestlohn muss spätestens am letzten Bankarbeitstag des nächsten Monats da sein (§ 2 MiLoG). Sie haben das Recht auf eine **Lohnabrechnung** (§ 108 GewO).

## Der Vertrag

Der Arbeitgeber muss Ihnen die wichtigen Bedingungen nachweisen (**NachwG**). Am ersten Tag müssen Sie erfahren: Namen der Vertragsparteien, Lohn und Arbeitszeit. Der Rest folgt je nach Punkt innerhalb von sieben Tagen oder einem Monat.

Seit 2025 reicht dafür oft eine E-Mail. In manchen Branchen muss es aber Papier mit Unterschrift sein: zum Beispiel Fleischwirtschaft, Transport und Logistik, Reinigung, Bau, Hotels und Gaststätten (§ 2a SchwarzArbG). Auch eine **Befristung** braucht Papier.

Unterschreiben Sie nie etwas, das Sie nicht verstehen. Verlangen Sie eine Kopie.

## Arbeitszeit und Urlaub

- Höchstens acht Stunden am Tag. Zehn Stunden sind möglich, wenn es später einen Ausgleich gibt (ArbZG).
- Bei mehr als sechs Stunden Arbeit 30 Minuten **Pause**, bei mehr als neun Stunden 45 Minuten.
- Zwischen zwei Arbeitstagen elf Stunden **Ruhezeit**.
- Mindestens vier Wochen **Urlaub** im Jahr: 24 Werktage bei sechs Arbeitstagen pro Woche (BUrlG).

Führen Sie selbst eine Liste: Datum, Beginn, Ende, Pausen. Sie ist ein wichtiger Beweis.

## Besondere Regeln in der Fleischwirtschaft

- Beim Schlachten, Zerlegen und Verarbeiten dürfen nur **eigene Beschäftigte** des Betriebs arbeiten. **Werkvertrag** und **Leiharbeit** sind dort verboten (§ 6a GSA Fleisch). Für das Fleischerhandwerk gilt das nicht.
- Der Betrieb muss die Arbeitszeit elektronisch und sicher vor Änderungen erfassen. **Rüst-, Umkleide- und Waschzeiten** sind Arbeitszeit, auch die Wege dazu im Betrieb (§ 6 GSA Fleisch).
- Arbeitskleidung und Werkzeug sind für Sie kostenlos (§ 4 GSA Fleisch).

## Abzüge vom Lohn

Für Wohnung, Transport, Messer oder Strafen darf der Arbeitgeber nur mit einer rechtlichen Grundlage Geld abziehen. Ein Teil des Lohns ist geschützt: Der Arbeitgeber darf ihn nicht verrechnen (§ 394 BGB, § 107 GewO, §§ 850 ff. ZPO). Fehlt Geld in Ihrer Abrechnung? Lassen Sie sich beraten.

## Der Lohn kommt nicht

1. Fordern Sie das Geld schriftlich. Das heißt **Geltendmachung**. Bewahren Sie eine Kopie auf.
2. Achten Sie auf die **Ausschlussfrist**. Der Mindestlohn geht durch eine solche Frist nicht verloren (§ 3 MiLoG), Lohn darüber vielleicht schon. Ohne diese Frist gelten drei Jahre bis zum Jahresende (§§ 195, 199 BGB).
3. Sie können beim **Arbeitsgericht Halle** klagen. Die **Rechtsantragstelle** schreibt Ihre Klage auf, wenn Sie sie mündlich vortragen. Sie brauchen keinen Anwalt und zahlen keinen Vorschuss.
4. Verstöße gegen den Mindestlohn können Sie dem **Zoll** melden (Finanzkontrolle Schwarzarbeit).

Haben Sie eine [Kündigung](page:dismissal) bekommen? Dann gelten sehr kurze Fristen. Bei Krankheit hilft die Seite [Krankheit und Krankenversicherung](page:sickness-and-insurance).
`,
};
