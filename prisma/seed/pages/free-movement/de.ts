import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'freizuegigkeit',
  title: 'Freizügigkeit: Ihr Recht zu bleiben',
  teaser: 'Wer aus einem EU-Land kommt, darf hier leben und arbeiten. Hier steht, unter welchen Bedingungen.',
  todo: 'Sammeln Sie Nachweise über Ihre Arbeit und Ihre Zeit in Deutschland. Lassen Sie sich beraten, wenn ein Amt Ihr Recht anzweifelt.',
  deadline:
    'Gegen eine Entscheidung haben Sie meist einen Monat Zeit. Genau steht es in der Rechtsbehelfsbelehrung am Ende des Briefes.',
  place:
    'Migrationsagentur Burgenlandkreis (mit der Ausländerbehörde), Schönburger Straße 41 in Naumburg, oder eine Migrationsberatung.',
  bring: `- Personalausweis oder Pass
- Arbeitsvertrag und Lohnabrechnungen, auch von früheren Stellen
- Meldebestätigungen aller Wohnungen in Deutschland
- Nachweis der Krankenversicherung
- Kündigung oder Bescheinigung der Agentur für Arbeit, wenn Sie arbeitslos sind
- Schulbescheinigung Ihrer Kinder`,
  body: `## Keine Karte nötig

Mit einem gültigen Personalausweis oder Pass dürfen Sie einreisen und hier wohnen. EU-Bürgerinnen und EU-Bürger brauchen **keine Aufenthaltskarte**. Die frühere Freizügigkeitsbescheinigung wurde 2013 abgeschafft. Sie müssen also keine vorlegen.

In den **ersten drei Monaten** haben Sie ein Recht zu bleiben, ohne weitere Bedingungen (§ 2 Abs. 5 FreizügG/EU). [Anmelden](page:registration) müssen Sie sich trotzdem, wenn Sie hier eine Wohnung beziehen.

## Wer länger bleiben darf

Nach § 2 Abs. 2 FreizügG/EU haben dieses Recht zum Beispiel:

- Menschen, die hier arbeiten oder eine Ausbildung machen
- Selbstständige
- Menschen, die **Arbeit suchen**: sechs Monate, länger mit echter Aussicht auf eine Stelle
- Menschen ohne Arbeit, die genug Geld und eine Krankenversicherung haben
- Familienangehörige
- Menschen mit **Daueraufenthaltsrecht**

**Arbeitnehmerin oder Arbeitnehmer** ist, wer für Lohn nach Weisung arbeitet. Es muss tatsächliche und echte Arbeit sein. Teilzeit oder ein Minijob kann reichen. Auch wer zusätzlich Leistungen vom Jobcenter bekommt, verliert diesen Status nicht.

## Wenn Sie krank oder arbeitslos werden

Der Status kann **fortwirken** (§ 2 Abs. 3 FreizügG/EU): bei Krankheit, in bestimmten Fällen bei einer Ausbildung und wenn Sie Ihre Arbeit ohne eigenen Willen verlieren. Nach mehr als einem Jahr Arbeit bleibt der Status unbefristet erhalten, nach kürzerer Arbeit sechs Monate. Dafür brauchen Sie die Bestätigung der Agentur für Arbeit, dass die Arbeitslosigkeit unfreiwillig ist.

## Nach fünf Jahren

Nach fünf Jahren rechtmäßigem Aufenthalt entsteht das **Daueraufenthaltsrecht** kraft Gesetzes (§ 4a FreizügG/EU). Entscheidend ist, dass Sie die Bedingungen in dieser Zeit erfüllt haben. Auf Wunsch bekommen Sie eine Bescheinigung (§ 5 Abs. 5 FreizügG/EU).

## Familie aus Ländern außerhalb der EU

Angehörige ohne EU-Staatsangehörigkeit bekommen eine **Aufenthaltskarte**, und zwar innerhalb von sechs Monaten nach dem Antrag (§ 5 Abs. 1 FreizügG/EU).

## Wann das Recht endet

Die Ausländerbehörde darf drei Monate nach der Einreise Nachweise verlangen (§ 5 Abs. 3 FreizügG/EU). Das Recht endet nur mit einer förmlichen Entscheidung, der **Verlustfeststellung**. Bis dahin wird vermutet, dass Sie das Recht haben. Holen Sie sofort Beratung, wenn Sie so einen Brief bekommen.

## Geld vom Jobcenter

Wer arbeitet oder selbstständig ist, kann vom ersten Tag an [Grundsicherungsgeld (früher: Bürgergeld)](page:basic-income) beantragen. Für andere gibt es Ausschlüsse (§ 7 Abs. 1 Satz 2 SGB II). Wer ausgeschlossen ist, kann beim Sozialamt **Überbrückungsleistungen** für höchstens einen Monat bekommen, in Härtefällen mehr (§ 23 Abs. 3 SGB XII).

## Zeiten aus anderen EU-Ländern zählen

Bei Krankheit, Rente, Arbeitslosigkeit und Familienleistungen werden Zeiten aus EU-Ländern zusammengezählt (VO (EG) Nr. 883/2004). Anträge und Papiere dazu dürfen Sie in jeder Amtssprache der EU einreichen (Art. 76 Abs. 7). Mehr: [Krankheit und Versicherung](page:sickness-and-insurance).

## Wählen und Einbürgerung

Sie dürfen in Ihrer Gemeinde und bei der Europawahl wählen, beides ab 16 Jahren. Landtag und Bundestag dürfen Sie nicht wählen. Eine **Einbürgerung** ist nach fünf Jahren möglich. Seit Juni 2024 dürfen Sie dabei Ihre bisherige Staatsangehörigkeit behalten.`,
};
