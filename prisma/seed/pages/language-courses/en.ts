import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'learning-german',
  title: 'Learning German',
  teaser: 'The ways to a German course, even without an integration course paid for by the state.',
  todo: 'Ask a course provider for a place for people who pay for themselves, and ask your company about a Berufssprachkurs (job-related German course). Get advice first on which way is open to you.',
  deadline: '',
  place:
    'At the Volkshochschule Burgenlandkreis (adult education centre), at other course providers or at a migration advice service.',
  bring: `- identity card or passport
- admission or obligation to attend an Integrationskurs (integration course), if you already have one
- certificates of German exams, if you have any
- your shift plan, so that the course fits your work`,
  body: `## Important: admission to the integration course has been stopped

People from EU countries have **no legal entitlement** to an **Integrationskurs** (integration course). In the past they could be admitted if places were free (§ 44 Abs. 4 AufenthG).

The Bundesamt für Migration und Flüchtlinge (BAMF, Federal Office for Migration and Refugees) closed this way with a circular of 9 February 2026. In the 2026 budget year it admits nobody in this way. This explicitly applies to EU citizens too. Many older websites still say something else.

## These ways are still open

- **Earlier admission:** Have you already been admitted? Your admission remains valid.
- **Paying yourself:** Course providers may take you if you pay for the course yourself. Ask first about the price and about paying in instalments.
- **Obligation by the Jobcenter:** People who get benefits under SGB II can be obliged to take the course (§ 44a AufenthG). Talk to the Jobcenter about it. More on these benefits: [Grundsicherungsgeld (formerly Bürgergeld)](page:basic-income).
- **Other ways:** Advice centres know of more possibilities. Ask a **Migrationsberatung** (migration advice service).

The integration course usually has 600 hours of language and 100 hours of orientation. For people who are learning to read and write there are courses of 900 and 100 hours.

## German for work

**Berufssprachkurse** (job-related German courses) are a separate programme (§ 45a AufenthG, DeuFöV). The stop of February 2026 concerns admission to the integration course.

A **Job-Berufssprachkurs** takes place at your workplace:

- 100 to 150 teaching hours
- from three people
- from level A2 or B1
- for people who work in a company

Ask your employer whether they offer such a course. The works council (Betriebsrat) can also help. What else applies at work is explained under [Work and wages](page:work-and-wages).

## Practising online free of charge

- **vhs-Lernportal:** courses from A1 to B2, also German for work
- **Nicos Weg** by Deutsche Welle

With these you can learn at any time, even after a shift.

## Courses and shift work

Many courses take place during working hours. Ask the course provider about courses in the evening, at weekends or online. Is there no course that fits your shift? Tell an advice centre. The Round Table collects such gaps and passes them on.

You can also practise speaking in language cafés (Sprachcafés) and meeting places in your town.

## If you need a translation at an appointment

**SiSA** is the language mediation service of LAMSA e. V. Volunteers translate on the phone or go with you. Let them know three working days in advance that you need help.

In a case between two EU countries, you may hand in applications and documents on social security in any official language of the EU (Art. 76(7) of Regulation (EC) No 883/2004).

## Do I need an exam?

You do not need a German exam for your right to stay. Level B1 and the test “Leben in Deutschland” (life in Germany) are important if you want to apply for German nationality. German can also be important for some occupations and for the [recognition of a qualification](page:recognition).`,
};
