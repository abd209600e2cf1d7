import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'child-benefit',
  title: 'Child benefit (Kindergeld)',
  teaser:
    'In 2026 you get 259 Euro a month for each child. Apply early, even if your child lives in another EU country.',
  todo: 'Apply to the Familienkasse (family benefits office), as early as you can. You need the form KG 1 and an Anlage Kind (child annex) for each child.',
  deadline:
    'The Familienkasse pays for no more than six months in the past. If it refuses, you have one month for an Einspruch (objection). Write down when the decision arrived.',
  place:
    'The Familienkasse of the Bundesagentur für Arbeit (Federal Employment Agency) is responsible. You can also apply online.',
  bring: `- form **KG 1** (application)
- **Anlage Kind** (child annex) for each child
- **Anlage Ausland (KG 51)** (annex for foreign countries), if a parent or child lives or works abroad or you get family benefits from another country
- **Steuer-ID** (tax ID) of yourself and of the child
- the child’s birth certificate
- **Meldebestätigung** (confirmation of registration)
- proof of your work or of another reason for your right of free movement`,
  body: `## How much, and for whom?

In 2026 **Kindergeld** (child benefit) is **259 Euro** a month for each child. If you already get Kindergeld, you do not need a new application because of the new amount.

Kindergeld is for parents who live here, have their habitual residence here or are fully liable to tax here. The child may live in **any EU country** (§§ 62, 63 EStG, Art. 67 of Regulation (EC) 883/2004). The Familienkasse takes family benefits from another country into account. If the benefit there is lower, it can pay the **Unterschiedsbetrag** (difference) (Art. 68 of Regulation (EC) 883/2004).

| Age of the child | Condition |
|---|---|
| up to 18 years | no further condition for the child |
| up to 21 years | the child is registered as looking for work |
| up to 25 years | vocational training or studies |
| no age limit | a disability that began before the 25th birthday |

## The first three months

Apply **even in the first three months** after you arrive. For this period the German law requires income in Germany (§ 62 Abs. 1a EStG). But the Court of Justice of the European Union decided on 1 August 2022 (C-411/20): people who are here lawfully and have their **gewöhnlicher Aufenthalt** (habitual residence) here must not be excluded because they have no income. If you get a refusal for this reason, lodge an Einspruch (objection) and get advice.

## After three months

Then it depends on your right of [free movement](page:free-movement), for example as a worker (§ 2 Abs. 2 or 3 FreizügG/EU). By law, people who are here only to look for work and had no other right before are excluded (§ 62 Abs. 1a Satz 3 EStG). The Familienkasse checks this itself. So enclose all your proofs, and get advice if you are in doubt.

## How to apply

1. Fill in **KG 1** and one **Anlage Kind** for each child, on paper or online.
2. Check whether you need the **Anlage Ausland (KG 51)**.
3. Send missing papers later. Do not wait with the application, because only the last **six months** count (§ 70 Abs. 1 EStG).
4. Keep a copy. The forms are free of charge.

Do you not have a Steuer-ID yet? It comes by post after you [register](page:registration). Since 2024 parents of a newborn child get a letter with a QR code for the application.

## The decision (Bescheid)

Your **Kindergeldnummer** (child benefit number) is on the decision and on your bank statement: three digits, the letters FK and six digits. The last digit decides on which day you are paid.

Do you disagree? Then you can lodge an **Einspruch** (objection) within one month (§ 347 AO). It is free of charge. With Kindergeld it is called Einspruch, not Widerspruch. Since 2025 a decision sent by post counts as received on the **fourth day** after it was posted. If the Familienkasse also rejects your Einspruch, the **Finanzgericht** (tax court) decides.

## Report changes at once

Tell the Familienkasse straight away if you move house, leave Germany or separate, if your child finishes training, or if you get benefits from another country.

## Kinderzuschlag (child supplement)

If your wages are not enough for your family, the **Kinderzuschlag** (child supplement) may help: up to 297 Euro per child and month (2026, § 6a BKGG). For this, couples need at least 900 Euro gross a month, single parents 600 Euro. With the Kinderzuschlag you also get benefits for **Bildung und Teilhabe** (education and participation) and relief from the fees for the [Kita](page:school-and-daycare).
`,
};
