import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'sickness-and-health-insurance',
  title: 'Sickness and health insurance',
  teaser:
    'How to get insured, what to do if you are ill or have an accident at work, and how to avoid debts with your Krankenkasse.',
  todo: 'Choose a Krankenkasse (health insurance fund) as soon as you have a job. If you are ill, tell your employer at once and see a doctor in good time.',
  deadline:
    'Krankenkasse: 14 days from starting work. Reporting sick: at once; a doctor’s certificate on the fourth day at the latest, earlier if your employer asks for it. Write down the first day of your illness.',
  place:
    'Contact the Krankenkasse of your choice. Report sick to your employer; after an accident at work go to a practice with a Durchgangsarzt or Durchgangsärztin (doctor authorised for work accidents).',
  bring: `- electronic **Gesundheitskarte** (health insurance card)
- European Health Insurance Card (**EHIC**), if you are still insured in your home country
- form **E 104** or **S041** on insurance periods in other EU countries
- form **S1**, if your family lives in another EU country
- identity card or passport`,
  body: `## Who is insured?

If you earn more than 603 Euro a month as an employee (2026), you normally have **statutory health insurance** (gesetzlich krankenversichert) from the first day (§ 5 SGB V). From 1 January 2027 the Minijob limit is 633 Euro. **A Minijob (marginal job) on its own does not give you health insurance.**

You choose the Krankenkasse yourself and have 14 days to do so (§ 175 SGB V). The Gesundheitskarte comes by post. The contribution is 14.6 per cent of your wages plus a **Zusatzbeitrag** (additional contribution) set by the fund. You and your employer pay half each. Long-term care insurance (Pflegeversicherung) comes on top.

## Insuring your family with you

Your spouse and children can join your **Familienversicherung** (family insurance) **free of charge** (§ 10 SGB V) if their income is small: no more than 565 Euro a month, or no more than 603 Euro with a Minijob (2026). Twice a year it may be more. If your family lives in another EU country, ask your fund for the form **S1**.

## You are ill

1. Tell your employer **at once**.
2. See a doctor. You need the certificate (**Arbeitsunfähigkeit, eAU**: electronic certificate of incapacity for work) on the fourth day at the latest. Your employer may ask for it earlier. The practice sends it electronically, and your employer retrieves it (§ 5 EFZG).
3. After four weeks in the company you get full pay for six weeks (**Entgeltfortzahlung**, sick pay, § 3 EFZG). Before and after that the Krankenkasse pays **Krankengeld** (sickness benefit), for no more than 78 weeks (§§ 44, 48 SGB V).

If a life is in danger, call the emergency number **112**.

## Accident at work

Say the word **Arbeitsunfall** (accident at work) clearly to your employer and at the practice. An accident on the way to work counts too. If you are ill for more than three days, your employer reports the accident within three days to the **Berufsgenossenschaft** (statutory accident insurer) (§ 193 SGB VII). Write down what happened and who saw it.

## You have lost your job or moved away

When your job ends, you stay insured for one more month (§ 19 Abs. 2 SGB V). After that you **automatically become a voluntary member** (freiwilliges Mitglied) and must pay contributions (§ 188 Abs. 4 SGB V). This does not apply if you prove that you have other insurance, or if you leave Germany and have deregistered your address. Many debts start exactly here. So answer the letters from your Krankenkasse. Also read [Dismissal](page:dismissal) and [Registering your address](page:registration).

## Debts with your Krankenkasse

If you are behind with your contributions, the fund still pays for acute illness and during pregnancy. Children stay covered (§ 16 Abs. 3a SGB V). Talk to the fund early and get advice.

## Without work

If you do not work, you need sufficient health insurance cover for a stay of more than three months (§ 4 FreizügG/EU). Which fund takes you depends on where in the EU you were last insured. Some people fall through a gap here. Get advice and bring **E 104** or **S041** with you. The **EHIC** only helps with necessary treatment during a temporary stay. More on the right of residence: [Free movement](page:free-movement).

## Working with food

Before your first working day you need a **Belehrung nach § 43 IfSG** (instruction on hygiene rules) from the Gesundheitsamt (public health office).

## Language at the doctor’s

The Krankenkasse does not pay for an interpreter. The language mediation service **SiSA** can help with many conversations, but not with the talk before an operation and not with psychotherapy.
`,
};
