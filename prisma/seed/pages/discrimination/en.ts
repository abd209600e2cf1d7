import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'discrimination',
  title: 'Discrimination and equal treatment',
  teaser: 'What you can do if you are treated less well because of where you come from.',
  todo: 'Write down at once what happened. Get advice early so that you do not miss a time limit.',
  deadline:
    'You must make claims under the Allgemeines Gleichbehandlungsgesetz (AGG, General Equal Treatment Act) within two months. For decisions of public offices, the time limit in the Rechtsbehelfsbelehrung (information on how to challenge the decision) applies.',
  place:
    'At the Antidiskriminierungsstelle Sachsen-Anhalt (anti-discrimination service), at LAMSA e. V. or at the EU-Gleichbehandlungsstelle (EU equal treatment office). In danger: police 110.',
  bring: `- your Gedächtnisprotokoll (record from memory): date, place, words, witnesses
- letters, e-mails, messages and advertisements
- decisions of public offices with their envelopes
- employment contract, pay slips or tenancy papers, if it is about these`,
  body: `## Your right to equal treatment

Do you work in Germany? Then you must be **treated like Germans** (Art. 45 TFEU, in German AEUV; Art. 7–9 of Regulation (EU) No 492/2011). This applies to:

- access to work
- wages and working conditions
- dismissal
- housing
- social benefits and taxes

In addition, the **Allgemeines Gleichbehandlungsgesetz (AGG)** (General Equal Treatment Act) protects you at work and in everyday business. It bans disadvantages because of ethnic origin or for racist reasons, because of sex, religion, disability, age or sexual identity. Nationality on its own is not in the AGG. But often it is really about where somebody comes from.

## The time limit: two months

Under the AGG you have **two months** (§ 15 Abs. 4, § 21 Abs. 5 AGG). Write a letter and keep proof of it. Talking alone is not enough. Do not wait until the end of the time limit but get advice before.

## At work

You may complain within your company (§ 13 AGG). Your employer may not punish you for it (§ 16 AGG). Talk to the works council (Betriebsrat) or the trade union (Gewerkschaft) too. More help: [Work and wages](page:work-and-wages).

## When looking for a home

Nobody may turn you down because of your name or your origin (§ 19 AGG). There are special rules, for example if somebody lets more than 50 homes, or if both sides live closely together or are close to each other personally. An advice centre can check this with you. More on [housing](page:housing).

## At a public office

The AGG does not apply to public offices. Other ways help there:

- **Equal treatment under EU law:** Refer to Art. 18 and Art. 45 TFEU (AEUV).
- **Widerspruch** (objection) against a decision: The time limit is in the **Rechtsbehelfsbelehrung** (information on how to challenge the decision). With Kindergeld (child benefit) this remedy is called **Einspruch**.
- **Fachaufsichtsbeschwerde:** a complaint to the body that supervises the office.
- **SOLVIT:** This EU network helps free of charge if an office does not respect EU law. The aim is a solution within ten weeks. Keep to the time limit for the Widerspruch all the same.

## What to write down

A **Gedächtnisprotokoll** (record from memory) helps a lot later. Write on the same day:

1. When and where did it happen?
2. Who was there?
3. What was said or done? Word for word, if you can.
4. Who saw or heard it?
5. What papers or messages are there?

## Who helps

- **Antidiskriminierungsstelle Sachsen-Anhalt** (anti-discrimination service): for all the grounds in the AGG
- **LAMSA e. V.:** for racism
- **OFEK:** for antisemitism
- **EU-Gleichbehandlungsstelle** (EU equal treatment office): information in several EU languages, and directions to the right advice for workers from the EU
- **Antidiskriminierungsstelle des Bundes** (Federal Anti-Discrimination Agency): telephone 0800 546 546 5
- **Mobile Opferberatung** (mobile advice for victims): after violence

You are not alone: in 2024 the advice services in Saxony-Anhalt had around 270 cases.

## Insults, threats, violence

In danger call the police: **110**. If somebody is injured, call **112**.

If your rights as an EU citizen are not respected, also read: [Free movement](page:free-movement).`,
};
