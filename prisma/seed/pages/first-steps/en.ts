import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'first-steps',
  title: 'First steps after you arrive',
  teaser: 'What you should do in your first weeks in the Burgenlandkreis, and what you need for it.',
  todo: 'Register your address first. Then see to your Krankenkasse (health insurance fund), a bank account and, if you have children, school, Kita (day care) and Kindergeld (child benefit).',
  deadline:
    'Address: within two weeks of moving in. Krankenkasse: within 14 days of starting work. Write down both dates straight away.',
  place:
    'Go to the Bürgerbüro (citizens’ office) of your town or municipality. In Weißenfels you need an appointment, and an arrival interview at the Clearingstelle (clearing point) is also part of it.',
  bring: `- a valid identity card or passport for every person who is moving in
- **Wohnungsgeberbestätigung** (landlord’s confirmation, a form from your landlord)
- the children’s birth certificates and your marriage certificate, if you come as a family
- European Health Insurance Card (EHIC) for the time before you start work
- your employment contract, if you already have one`,
  body: `## Your right to be here

As an EU citizen you need neither a visa nor a residence permit. A valid identity card or passport is enough (§ 2 Abs. 4, § 8 FreizügG/EU). For the first **three months** you have a right of residence without further conditions (Art. 6 of Directive 2004/38/EC, § 2 Abs. 5 FreizügG/EU). What applies after that is explained under [Free movement](page:free-movement).

## The most important steps

1. **Register your address.** The time limit is two weeks after moving in (§ 17 BMG). In Weißenfels everybody who is moving in must come in person. You will find all the details under [Registering your address](page:registration).
2. **Arrival interview in Weißenfels.** This interview (Ankunftsgespräch) has been part of registration since October 2022. Ask for the **Ankunftsmappe** (arrival folder). It is available in Bulgarian, English, German, Hungarian, Polish and Romanian.
3. **Put your name on your letter box.** Many important letters come by post.
4. **Choose a Krankenkasse.** You may choose the fund yourself and have 14 days to do so from the day you start work (§ 175 SGB V). Read more: [Sickness and health insurance](page:sickness-and-insurance).
5. **Open a bank account.** You have the right to a **Basiskonto** (basic bank account), even without a fixed address. The bank decides within ten working days (§§ 31-34 ZKG).
6. **Enrol your children.** In Germany children must go to school. There is a right to a place in a Kita. Also apply quickly for [Kindergeld (child benefit)](page:child-benefit).

## Numbers that you will get

| Number | Where does it come from? | What is it for? |
|---|---|---|
| **Steuer-Identifikationsnummer (Steuer-ID)** (tax ID) | The Bundeszentralamt für Steuern (Federal Central Tax Office) sends it after you register for the first time. You do not have to apply. | Work, Kindergeld |
| **Sozialversicherungsnummer** (social insurance number) | You get it with your first job. The paper is called **Versicherungsnummernachweis**. | Pension and insurance |

The letter with the Steuer-ID usually comes after a few weeks. Your employer needs your Steuer-ID and your date of birth. If the Steuer-ID is missing, your employer applies **Steuerklasse VI** (tax class VI), and you pay more tax at first (§ 39c EStG).

## Account, certificates, car

- Your employer must also pay your wages into a **SEPA account** in another EU country (Art. 9 of Regulation (EU) 260/2012).
- Birth and marriage certificates from the EU need no apostille. Ask in your home country for the **multilingual form** (Regulation (EU) 2016/1191).
- Your EU driving licence stays valid. If you live here, you must register your own car here.
- A **Rundfunkbeitrag** (fee for public radio and television) must be paid for every home. People who get Grundsicherungsgeld (basic income support, formerly Bürgergeld) can be exempted from it.

## Advice and forms cost nothing

Nobody may ask for money for giving you an official form. Be careful if somebody offers you “help” for money. Do not sign anything that you do not understand. It is better to go to an advice service that is free of charge.

## One folder for all your papers

Keep everything in one place and do not hand over originals: your identity card, **Meldebestätigung** (confirmation of registration), Wohnungsgeberbestätigung, **Mietvertrag** (tenancy agreement), **Arbeitsvertrag** (employment contract), **Lohnabrechnungen** (pay slips), health insurance card, the letter with your Steuer-ID and your children’s certificates. In every letter from an authority four things matter: the date, the **Aktenzeichen** (file reference), the **Frist** (deadline) and the **Rechtsbehelfsbelehrung** (information on how to challenge the decision).
`,
};
