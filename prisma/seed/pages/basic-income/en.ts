import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'basic-income-support',
  title: 'Basic income support: Grundsicherungsgeld (formerly Bürgergeld)',
  teaser: 'Help from the Jobcenter if your wages or income are not enough to live on.',
  todo: 'Apply at once, even with a simple letter. You can fill in the forms afterwards.',
  deadline:
    'The application takes effect from the first day of the month in which you make it. You have one month to lodge a Widerspruch (objection) against a decision.',
  place: 'At the Jobcenter Burgenlandkreis, which has offices in Weißenfels, Naumburg and Zeitz.',
  bring: `- identity card or passport of everybody in the household
- Meldebestätigung (confirmation of registration)
- tenancy agreement and latest statement of additional costs
- employment contract and pay slips, also from a Minijob (marginal job)
- bank statements for the last three months
- health insurance card and Rentenversicherungsnummer (pension insurance number)
- list of your jobs in the last five years
- if you are unemployed: dismissal and confirmation from the Agentur für Arbeit (employment agency)`,
  body: `## Old name, new name

Until now the benefit under SGB II was called **Bürgergeld**. On 5 March 2026 the Bundestag (federal parliament) decided that it will in future be called **Grundsicherungsgeld**. The start was planned for 1 July 2026. You may find both names in letters. Ask the Jobcenter which rules already apply to you.

Under this decision, benefits that have already been granted continue. You do not need a new application for them.

## Who can get the benefit?

- **You work or are self-employed:** You can apply from the first day, even if your wages are simply too low (**Aufstockung**, top-up benefits).
- **Your worker status continues**, for example after a dismissal: see [Free movement](page:free-movement).
- **Your child goes to school here** and you work here or have worked here: a separate right of residence can follow from this (Art. 10 of Regulation (EU) No 492/2011). Then the Jobcenter may not refuse for this reason alone.
- **You have lived here for five years:** Then you are entitled if no loss of your right of free movement has been found. The time counts from the day you [register](page:registration) (§ 7 Abs. 1 SGB II).

People who do not work are **excluded** in the first three months, and so are people who are here only to look for work (§ 7 Abs. 1 Satz 2 SGB II). For them the Sozialamt (social welfare office) offers **Überbrückungsleistungen** (bridging benefits) for no more than one month, a loan for the return journey and a hardship rule (§ 23 Abs. 3 SGB XII). An advice centre will clarify with you whether an exclusion applies to you.

## How to apply

1. Write to the Jobcenter: “Ich beantrage Leistungen nach dem SGB II.” (I apply for benefits under SGB II.) Add your name, address, the date and your signature. This is a **formloser Antrag** (informal application) (§ 37 SGB II).
2. Keep proof of it, for example a copy with a stamp.
3. Then fill in the **Hauptantrag** (main application form) and its annexes.
4. State everybody in the household, all income and all bank accounts.

The Hauptantrag asks people from Romania and Bulgaria for their **Personenkennnummer** (personal identification number: CNP or EGN). People without German nationality state the date they entered Germany. Also enter wages that your employer has not paid yet: [Work and wages](page:work-and-wages).

## Amounts in 2026

| Person | Regelbedarf (standard need) per month (2026) |
|---|---|
| single or single parent | 563 Euro |
| couples, each person | 506 Euro |
| adults up to 24 years in their parents’ household | 451 Euro |
| young people from 14 to 17 years | 471 Euro |
| children from 6 to 13 years | 390 Euro |
| children from 0 to 5 years | 357 Euro |

**Kosten der Unterkunft und Heizung** (costs of housing and heating) (§ 22 SGB II) and [benefits for schoolchildren](page:school-and-daycare) come on top.

## What the decision of March 2026 changes

- Finding work comes first.
- Assets are checked from the start. The allowance depends on your age.
- There is an upper limit for housing costs.
- People who miss appointments must expect stricter consequences.
- Parents can be obliged to work from the child’s 14th month of life.

## You do not agree?

Lodge a **Widerspruch** (objection) within one month, in writing and with your signature. A letter sent by post counts as received on the fourth day after it was posted. Missed the time limit? Then there is still the **Überprüfungsantrag** (application for review) (§ 44 SGB X).`,
};
