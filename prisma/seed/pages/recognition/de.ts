import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'anerkennung-von-abschluessen',
  title: 'Anerkennung von Abschlüssen',
  teaser:
    'So lassen Sie prüfen, was Ihr Beruf oder Ihr Zeugnis aus einem anderen Land in Deutschland wert ist.',
  todo: 'Lassen Sie sich zuerst kostenlos beim IQ Netzwerk beraten. Stellen Sie dann den Antrag bei der Stelle, die für Ihren Beruf zuständig ist.',
  deadline:
    'Für Ihren Antrag gibt es keine Frist. Sind alle Unterlagen da, entscheidet die Stelle innerhalb von drei Monaten.',
  place:
    'Beratung: IQ Netzwerk Sachsen-Anhalt. Die zuständige Stelle finden Sie im Anerkennungs-Finder auf anerkennung-in-deutschland.de.',
  bring: `- Antrag der zuständigen Stelle
- Lebenslauf auf Deutsch
- Zeugnis oder Diplom mit der Liste der Fächer
- Nachweise über Ihre Arbeit im Beruf
- Personalausweis oder Pass
- Beglaubigte Übersetzungen (fragen Sie vorher, was übersetzt werden muss)`,
  body: `## Wer kann einen Antrag stellen?

Alle, die einen Abschluss aus einem anderen Land haben. Ihre Staatsangehörigkeit und Ihr Aufenthalt spielen keine Rolle (BQFG). In Sachsen-Anhalt gilt außerdem das **BQFG LSA**. Es gibt Ihnen ein Recht auf unabhängige und kostenlose Beratung.

## Brauche ich die Anerkennung?

Das hängt von Ihrem Beruf ab:

| Art des Berufs | Was gilt |
|---|---|
| **Reglementierter Beruf**, zum Beispiel in der Pflege, als Lehrkraft oder selbstständig im Elektrohandwerk | Sie brauchen die Anerkennung, bevor Sie in diesem Beruf arbeiten. |
| **Nicht reglementierter Beruf** | Sie dürfen ohne Anerkennung arbeiten. Sie kann aber bei Lohn und Bewerbung helfen. |

Für einige Berufe gelten EU-Regeln mit **automatischer Anerkennung** (RL 2005/36/EG): Ärztinnen und Ärzte, Pflegefachpersonen der allgemeinen Pflege, Zahnärztinnen und Zahnärzte, Tierärztinnen und Tierärzte, Hebammen, Apothekerinnen und Apotheker, Architektinnen und Architekten.

## Wer ist zuständig?

- Handwerk: die **Handwerkskammer (HWK)**
- Industrie und Handel: die **IHK FOSA**
- Gesundheitsberufe in Sachsen-Anhalt: das **Landesverwaltungsamt**
- Andere Berufe: Suchen Sie im Anerkennungs-Finder auf anerkennung-in-deutschland.de.

## Was am Ende herauskommt

- **Volle Anerkennung:** Ihr Abschluss ist gleichwertig.
- **Teilweise Anerkennung:** Es fehlt noch etwas. Sie können es mit einem Lehrgang, einer Prüfung oder einer anderen **Ausgleichsmaßnahme** nachholen.
- **Keine Anerkennung:** In der Entscheidung steht auch, was Sie dagegen tun können und bis wann. Lesen Sie die **Rechtsbehelfsbelehrung** am Ende.

Für Hochschulabschlüsse in Berufen, die nicht reglementiert sind, gibt es eine **Zeugnisbewertung** der Zentralstelle für ausländisches Bildungswesen (ZAB).

## Wer bezahlt das?

Für das Verfahren und die Übersetzungen können Kosten entstehen. Die **Agentur für Arbeit** oder das **Jobcenter** kann Kosten übernehmen. Fragen Sie, bevor Sie etwas bezahlen.

## Sie haben keinen Berufsabschluss?

Viele Menschen kommen ohne Berufsabschluss. Auch dann können Sie weiterkommen:

- **Teilqualifizierung:** Sie lernen einen Beruf in kleinen Schritten.
- **Externenprüfung:** Sie haben lange in einem Beruf gearbeitet und machen jetzt die Abschlussprüfung.
- **Validierungsverfahren:** Seit dem 1. Januar 2025 können Sie feststellen lassen, was Sie im Beruf schon können (§§ 50b ff. BBiG).

Fragen Sie die Agentur für Arbeit oder das Jobcenter danach.

## Praktische Nachweise für Lager und Verkehr

Bringen Sie auch diese Papiere zur Beratung mit: Berufskraftfahrer-Qualifikation (**Schlüsselzahl 95** im Führerschein), **Staplerschein**, **Schweißzeugnis**. Sie helfen bei der Arbeitssuche.

## Beratung

Das **IQ Netzwerk Sachsen-Anhalt** berät Sie kostenlos zur Anerkennung. Das **WelcomeCenter Sachsen-Anhalt** hilft Fachkräften und Betrieben. Für viele Berufe brauchen Sie auch gutes Deutsch: [Deutsch lernen](page:language-courses).

Zahlt Ihr Betrieb weniger, nur weil Sie aus einem anderen EU-Land kommen? Lesen Sie [Diskriminierung und Gleichbehandlung](page:discrimination) und [Arbeit und Lohn](page:work-and-wages).`,
};
