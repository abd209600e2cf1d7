import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'wohnen',
  title: 'Wohnen',
  teaser:
    'Mietvertrag, Kaution, Mängel, Kündigung und Wohngeld: Ihre Rechte und Pflichten als Mieterin oder Mieter.',
  todo: 'Lassen Sie sich einen schriftlichen Mietvertrag und die Wohnungsgeberbestätigung geben. Halten Sie beim Einzug und bei Schäden alles mit Fotos fest.',
  deadline:
    'Ihre Kündigungsfrist beträgt drei Monate. Gegen eine Abrechnung der Nebenkosten haben Sie zwölf Monate Zeit. Schreiben Sie auf, wann ein Brief angekommen ist, und handeln Sie bei Kündigung oder Räumung sofort.',
  place:
    'Sprechen Sie zuerst mit dem Vermieter oder der Vermieterin. Wohngeld beantragen Sie bei der Wohngeldstelle. Wenn Sie heute keine Unterkunft haben, gehen Sie zur Stadt (Ordnungsbehörde).',
  bring: `- Mietvertrag
- **Übergabeprotokoll** mit Fotos und Zählerständen
- Nachweise, dass Sie Miete und Kaution bezahlt haben
- **Nebenkostenabrechnung**, wenn es um Nebenkosten geht
- Fotos von Schäden und Ihr Brief an den Vermieter oder die Vermieterin
- Einkommensnachweise, wenn Sie Wohngeld beantragen
- Kündigung, Klage oder andere Briefe mit Umschlag`,
  body: `## Vor dem Einzug

Bitten Sie um einen **schriftlichen Mietvertrag**. Diese Wörter sollten Sie kennen:

| Wort | Bedeutung |
|---|---|
| **Kaltmiete** | Miete nur für die Wohnung |
| **Nebenkosten** | weitere Kosten des Wohnens |
| **Warmmiete** | Miete zusammen mit den Nebenkosten und der Heizung |
| **Kaution** | Sicherheit für den Vermieter oder die Vermieterin |

Die **Kaution** darf höchstens drei Kaltmieten betragen. Sie dürfen sie in drei Raten zahlen (§ 551 BGB). Zahlen Sie nie, bevor Sie die Wohnung gesehen haben. Für ein Formular allein müssen Sie nichts bezahlen. Machen Sie bei der Übergabe ein **Übergabeprotokoll** mit Fotos und Zählerständen.

Für die [Anmeldung](page:registration) muss der Vermieter oder die Vermieterin Ihnen die **Wohnungsgeberbestätigung** geben (§ 19 BMG).

## In der Wohnung

- **Mängel:** Melden Sie Schäden oder Schimmel schriftlich und mit Fotos. Das Gesetz kennt die **Mietminderung** (§ 536 BGB). Lassen Sie sich beraten, bevor Sie weniger Miete zahlen.
- **Nebenkosten:** Die Abrechnung muss innerhalb von zwölf Monaten kommen. Danach haben Sie zwölf Monate Zeit für Einwände (§ 556 BGB).
- **Untermiete:** Sie brauchen dafür eine Erlaubnis (§§ 540, 553 BGB).
- **Hausordnung:** Trennen Sie den Müll und halten Sie die **Nachtruhe** von 22 bis 6 Uhr ein.

## Wohnung vom Arbeitgeber

Für eine Unterkunft vom Arbeitgeber sollte es einen eigenen Vertrag geben. Die Miete muss getrennt vom Lohn zu erkennen sein. Für Sammelunterkünfte gelten Mindeststandards, auch außerhalb des Betriebs (Anhang 4.4 ArbStättV). Zu Abzügen lesen Sie [Arbeitsvertrag und Lohn](page:work-and-wages).

## Schlechte oder überfüllte Wohnungen

Das **Wohnraumaufsichtsgesetz** von Sachsen-Anhalt regelt Mindeststandards, Pflichten der Eigentümerinnen und Eigentümer, Überbelegung und Geldbußen (§§ 3, 4, 7, 9 WoAufG LSA). Die Gemeinde entscheidet selbst, ob sie eingreift. Mieterinnen und Mieter können das nicht verlangen, aber sie können einen Missstand melden. Lassen Sie sich vorher beraten.

## Kündigung der Wohnung

Wenn Sie ausziehen wollen, kündigen Sie auf Papier mit Unterschrift. Ihre Frist beträgt drei Monate (§§ 568, 573c BGB). Der Vermieter oder die Vermieterin muss auch auf Papier kündigen und braucht einen Grund. Niemand darf Sie einfach vor die Tür setzen: Eine **Räumung** gibt es nur mit einer Entscheidung des Gerichts.

## Miete nicht bezahlt

Warten Sie nicht. Holen Sie sich Hilfe **vor** dem Termin der Räumung. Das Jobcenter oder das Sozialamt kann unter Umständen Mietschulden übernehmen (§ 22 Abs. 8 SGB II, § 36 SGB XII). Hat das Gericht Ihnen schon eine Klage zugestellt? Wenn alle Schulden innerhalb von zwei Monaten nach der Zustellung bezahlt sind, fällt die **fristlose** Kündigung weg (§ 569 Abs. 3 BGB). Eine **ordentliche** Kündigung bleibt trotzdem bestehen. Lassen Sie sich sofort beraten.

## Heute Nacht ohne Unterkunft

Die **Stadt (Ordnungsbehörde)** muss Ihnen eine Unterkunft geben, wenn Sie keine haben. Das gilt unabhängig von Staatsangehörigkeit und Leistungsanspruch (SOG LSA).

## Wohngeld und andere Hilfen

**Wohngeld** ist ein Zuschuss für Menschen mit wenig Einkommen, die kein [Grundsicherungsgeld (früher: Bürgergeld)](page:basic-income) bekommen. Auch EU-Bürgerinnen und EU-Bürger mit Freizügigkeitsrecht können es beantragen (§ 3 Abs. 5 WoGG). Es zählt **ab dem Monat des Antrags**. Zum 1. Januar 2027 werden die Beträge angepasst.

Haben Sie eine Wohnung wegen Ihrer Herkunft nicht bekommen? Dafür gelten kurze Fristen. Lesen Sie sofort [Diskriminierung](page:discrimination).
`,
};
