import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'school-and-day-care',
  title: 'School and day care (Kita)',
  teaser: 'Every child has a right to day care, and every child of school age must go to school.',
  todo: 'Register your address first. Then enrol your child straight away at a Kita (day care) or for school.',
  deadline:
    'Do not wait: see to Kita and school as soon as you arrive. If your child is ill, ring the school on the first day.',
  place:
    'Kita: at the Kita itself or the organisation that runs it; the Jugendamt (youth welfare office) is responsible for the legal entitlement. School: at the school and at the Landesschulamt (state school office).',
  bring: `- identity card or passport of the parents and the child
- Meldebestätigung (confirmation of registration)
- the child’s birth certificate
- school reports (at the beginning the originals from your home country are enough)
- vaccination record with proof of measles protection`,
  body: `## Kita: a right from birth

In Saxony-Anhalt every child has a right to day care: from birth until the move up to year 7 (KiFöG LSA). After that, care is possible up to the age of 14 if places are free.

- In nursery (Krippe) and kindergarten (Kindergarten): up to 8 hours a day or 40 hours a week.
- If work or family require it: up to 10 hours a day or 50 hours a week.
- For schoolchildren in the **Hort** (after-school care): 6 hours a day.

You ask for a place directly at the Kita or at the organisation that runs it. The **Jugendamt** (youth welfare office) must make sure that your child gets the place it is entitled to. If you do not get a place, turn to the Jugendamt.

## What the Kita costs

For the Kita, parents pay an **Elternbeitrag** (parents’ contribution). Do you have a low income? Then the Jugendamt can waive all or part of the contribution (§ 90 SGB VIII). This is only possible with an application. Apply early.

## Measles protection

Kita and school need proof that your child is protected against measles (§ 20 IfSG). Bring the vaccination record from your home country.

## School: compulsory for all children

All children who live in Saxony-Anhalt must go to school. Nationality makes no difference (§ 36 SchulG LSA). **Schulpflicht** (compulsory schooling) begins for children who turn six by 30 June (§ 37 SchulG LSA).

This is how it works if you are new here:

1. You [register your address](page:registration).
2. The **Landesschulamt** (state school office) assigns your child to a school.
3. Your child can get help there with learning German. Ask the school about it.

The procedure can differ a little from place to place. Holidays and enrolment days change every year. Ask the school for the current dates.

## Money for school things and trips

School itself costs nothing. Do you receive [Grundsicherungsgeld (formerly Bürgergeld)](page:basic-income), Kinderzuschlag (child supplement) or Wohngeld (housing benefit)? Then there are **Leistungen für Bildung und Teilhabe** (education and participation benefits) for your child (§ 28 SGB II):

- for school things in 2026: 130 Euro and 65 Euro
- lunch
- day trips and class trips
- extra tuition
- the membership fee for a club

Do you live far from the school? Under certain conditions the district (Landkreis) pays for **Schülerbeförderung** (transport to school) (§ 71 SchulG LSA). Think of [Kindergeld (child benefit)](page:child-benefit) too.

## Children at school have their own right of residence

Do you work here, or have you worked here, and does your child go to school here? Then the child has its own right to stay. The parent who cares for the child has this right too (Art. 10 of Regulation (EU) No 492/2011). People who rely on it must not be excluded from benefits under SGB II for this reason alone (Court of Justice of the European Union, in German EuGH, C-181/19). Read more: [Free movement](page:free-movement).

## Vocational training

Vocational training (Ausbildung) is open to people from all EU countries. People who work here, and their children, can also apply for **Berufsausbildungsbeihilfe (BAB)** (vocational training grant) or **BAföG** (state support for training and studies). The **Jugendmigrationsdienst (JMD)** (youth migration service) advises young people up to the age of 27.`,
};
