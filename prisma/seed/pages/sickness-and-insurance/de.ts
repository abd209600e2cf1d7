import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'krankheit-und-krankenversicherung',
  title: 'Krankheit und Krankenversicherung',
  teaser:
    'Wie Sie sich versichern, was Sie bei Krankheit oder Arbeitsunfall tun und wie Sie Schulden bei der Krankenkasse vermeiden.',
  todo: 'Wählen Sie eine Krankenkasse, sobald Sie Arbeit haben. Wenn Sie krank sind, sagen Sie es sofort dem Arbeitgeber und gehen Sie rechtzeitig zum Arzt oder zur Ärztin.',
  deadline:
    'Krankenkasse: 14 Tage ab Arbeitsbeginn. Krankmeldung: sofort; ärztliche Bescheinigung spätestens am vierten Tag, auf Verlangen früher. Schreiben Sie den ersten Tag der Krankheit auf.',
  place:
    'Wenden Sie sich an die Krankenkasse Ihrer Wahl. Krank melden Sie sich beim Arbeitgeber; nach einem Arbeitsunfall gehen Sie in eine Praxis mit Durchgangsarzt oder Durchgangsärztin.',
  bring: `- elektronische **Gesundheitskarte**
- Europäische Krankenversicherungskarte (**EHIC**), wenn Sie noch im Herkunftsland versichert sind
- Formular **E 104** oder **S041** über Versicherungszeiten in anderen EU-Ländern
- Formular **S1**, wenn Ihre Familie in einem anderen EU-Land wohnt
- Personalausweis oder Reisepass`,
  body: `## Wer ist versichert?

Wer mehr als 603 Euro im Monat verdient (2026), ist als Beschäftigte oder Beschäftigter in der Regel vom ersten Tag an **gesetzlich krankenversichert** (§ 5 SGB V). Ab 1. Januar 2027 liegt die Minijob-Grenze bei 633 Euro. **Ein Minijob allein gibt keine Krankenversicherung.**

Sie wählen die Krankenkasse selbst und haben dafür 14 Tage Zeit (§ 175 SGB V). Die Gesundheitskarte kommt mit der Post. Der Beitrag beträgt 14,6 Prozent vom Lohn und dazu einen **Zusatzbeitrag** der Kasse. Sie und der Arbeitgeber zahlen je die Hälfte. Dazu kommt die Pflegeversicherung.

## Familie mitversichern

Ehepartner und Kinder können **kostenlos** in Ihre **Familienversicherung** (§ 10 SGB V), wenn ihr Einkommen klein ist: höchstens 565 Euro im Monat, mit einem Minijob höchstens 603 Euro (2026). Zweimal im Jahr darf es mehr sein. Wohnt die Familie in einem anderen EU-Land, beantragen Sie bei Ihrer Kasse das Formular **S1**.

## Sie sind krank

1. Sagen Sie es **sofort** dem Arbeitgeber.
2. Gehen Sie zum Arzt oder zur Ärztin. Die Bescheinigung (**Arbeitsunfähigkeit, eAU**) brauchen Sie spätestens am vierten Tag. Der Arbeitgeber darf sie früher verlangen. Die Praxis schickt sie elektronisch, und der Arbeitgeber ruft sie ab (§ 5 EFZG).
3. Nach vier Wochen im Betrieb bekommen Sie sechs Wochen lang den vollen Lohn (**Entgeltfortzahlung**, § 3 EFZG). Davor und danach zahlt die Krankenkasse **Krankengeld**, höchstens 78 Wochen (§§ 44, 48 SGB V).

Bei Lebensgefahr wählen Sie den Notruf **112**.

## Arbeitsunfall

Sagen Sie dem Arbeitgeber und in der Praxis klar das Wort **Arbeitsunfall**. Auch ein Unfall auf dem Weg zur Arbeit gehört dazu. Sind Sie länger als drei Tage krank, meldet der Arbeitgeber den Unfall innerhalb von drei Tagen der **Berufsgenossenschaft** (§ 193 SGB VII). Schreiben Sie auf, was passiert ist und wer es gesehen hat.

## Arbeit verloren oder weggezogen

Nach dem Ende der Arbeit sind Sie noch einen Monat versichert (§ 19 Abs. 2 SGB V). Danach werden Sie **automatisch freiwilliges Mitglied** und müssen Beiträge zahlen (§ 188 Abs. 4 SGB V). Das gilt nicht, wenn Sie eine andere Versicherung nachweisen oder Deutschland verlassen und sich abgemeldet haben. Viele Schulden entstehen genau hier. Antworten Sie deshalb auf Briefe der Krankenkasse. Lesen Sie auch [Kündigung](page:dismissal) und [Wohnsitz anmelden](page:registration).

## Schulden bei der Krankenkasse

Bei Rückständen zahlt die Kasse weiter für akute Krankheiten und in der Schwangerschaft. Kinder bleiben abgesichert (§ 16 Abs. 3a SGB V). Sprechen Sie früh mit der Kasse und lassen Sie sich beraten.

## Ohne Arbeit

Wer nicht arbeitet, braucht für einen Aufenthalt über drei Monate ausreichenden Krankenversicherungsschutz (§ 4 FreizügG/EU). Welche Kasse Sie aufnimmt, hängt davon ab, wo in der EU Sie zuletzt versichert waren. Manche Menschen fallen hier durch eine Lücke. Lassen Sie sich beraten und bringen Sie **E 104** oder **S041** mit. Die **EHIC** hilft nur bei nötigen Behandlungen während eines vorübergehenden Aufenthalts. Mehr zum Aufenthaltsrecht: [Freizügigkeit](page:free-movement).

## Arbeit mit Lebensmitteln

Vor dem ersten Arbeitstag brauchen Sie eine **Belehrung nach § 43 IfSG** vom Gesundheitsamt.

## Sprache beim Arzt

Die Krankenkasse bezahlt keine Dolmetscherin und keinen Dolmetscher. Der Sprachmittlungsdienst **SiSA** kann bei vielen Gesprächen helfen, aber nicht beim Gespräch vor einer Operation und nicht bei Psychotherapie.
`,
};
