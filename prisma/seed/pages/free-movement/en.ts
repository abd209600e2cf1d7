import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'free-movement',
  title: 'Free movement: your right to stay',
  teaser: 'People from EU countries may live and work here. This page explains under what conditions.',
  todo: 'Collect proof of your work and of your time in Germany. Get advice if an office doubts your right.',
  deadline:
    'You usually have one month to challenge a decision. The exact time limit is in the Rechtsbehelfsbelehrung (information on how to challenge the decision) at the end of the letter.',
  place:
    'Migrationsagentur Burgenlandkreis (migration agency of the district, with the Ausländerbehörde, the foreigners authority), Schönburger Straße 41 in Naumburg, or a migration advice service.',
  bring: `- identity card or passport
- employment contract and pay slips, also from earlier jobs
- confirmations of registration (Meldebestätigung) for all your homes in Germany
- proof of health insurance
- dismissal or a certificate from the Agentur für Arbeit (employment agency), if you are unemployed
- certificate of school attendance for your children`,
  body: `## No card needed

With a valid identity card or passport you may enter Germany and live here. EU citizens need **no residence card (Aufenthaltskarte)**. The former Freizügigkeitsbescheinigung (certificate of free movement) was abolished in 2013. So you do not have to show one.

In the **first three months** you have a right to stay without further conditions (§ 2 Abs. 5 FreizügG/EU). But you must still [register your address](page:registration) if you move into a home here.

## Who may stay longer

Under § 2 Abs. 2 FreizügG/EU this right belongs, for example, to:

- people who work or do vocational training here
- self-employed people
- people who are **looking for work**: six months, longer with a real prospect of a job
- people without work who have enough money and health insurance
- family members
- people with the **Daueraufenthaltsrecht** (right of permanent residence)

A **worker** (Arbeitnehmerin or Arbeitnehmer) is somebody who works for pay under another person’s instructions. It must be actual and genuine work. Part-time work or a Minijob (marginal job) can be enough. People who also get benefits from the Jobcenter do not lose this status either.

## If you become ill or unemployed

Your status can **continue** (fortwirken, § 2 Abs. 3 FreizügG/EU): if you are ill, in certain cases during vocational training, and if you lose your job through no choice of your own. After more than one year of work you keep the status without a time limit, after a shorter period of work for six months. For this you need confirmation from the Agentur für Arbeit (employment agency) that you are unemployed through no choice of your own.

## After five years

After five years of lawful residence the **Daueraufenthaltsrecht** (right of permanent residence) arises by law (§ 4a FreizügG/EU). What counts is that you met the conditions during this time. You get a certificate if you ask for one (§ 5 Abs. 5 FreizügG/EU).

## Family from countries outside the EU

Family members without EU nationality get an **Aufenthaltskarte** (residence card), within six months of applying (§ 5 Abs. 1 FreizügG/EU).

## When the right ends

Three months after you enter the country, the Ausländerbehörde (foreigners authority) may ask for proof (§ 5 Abs. 3 FreizügG/EU). The right ends only with a formal decision, the **Verlustfeststellung** (finding of loss). Until then it is presumed that you have the right. Get advice at once if you receive such a letter.

## Money from the Jobcenter

If you work or are self-employed, you can apply for [Grundsicherungsgeld (formerly Bürgergeld)](page:basic-income) from the first day. For others there are exclusions (§ 7 Abs. 1 Satz 2 SGB II). People who are excluded can get **Überbrückungsleistungen** (bridging benefits) from the Sozialamt (social welfare office) for no more than one month, and more in cases of hardship (§ 23 Abs. 3 SGB XII).

## Periods from other EU countries count

For sickness, pensions, unemployment and family benefits, periods from EU countries are added together (Regulation (EC) No 883/2004). You may hand in applications and papers for this in any official language of the EU (Art. 76(7)). Read more: [Sickness and insurance](page:sickness-and-insurance).

## Voting and naturalisation

You may vote in your municipality and in European elections, in both from the age of 16. You may not vote for the state parliament (Landtag) or the federal parliament (Bundestag). **Einbürgerung** (naturalisation) is possible after five years. Since June 2024 you may keep your previous nationality.`,
};
