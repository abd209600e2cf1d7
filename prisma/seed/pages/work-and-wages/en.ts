import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'employment-contract-and-wages',
  title: 'Employment contract and wages',
  teaser: 'Your rights on contract, wages, working time and leave, and what you can do if wages are missing.',
  todo: 'Ask for your working conditions in writing and note down your working time every day. Claim missing wages quickly and in writing.',
  deadline:
    'Your contract or collective agreement often gives you only three months (Ausschlussfrist). Otherwise it is usually three years, counted to the end of the year. Look for the time limit in your contract and write down the date.',
  place:
    'Ask the advice service BemA first: free of charge and in your language. The Arbeitsgericht Halle (labour court) accepts court claims; its Rechtsantragstelle (office that writes down claims) is in Naumburg.',
  bring: `- employment contract or written statement of your working conditions
- all **Lohnabrechnungen** (pay slips)
- your own list of working hours
- bank statements that show your wages
- messages and letters from your employer
- identity card or passport`,
  body: `## Equal rights

You do not need a work permit. The same rules on wages and working conditions apply to you as to your German colleagues (Art. 45 TFEU, in German AEUV; Art. 7 of Regulation (EU) 492/2011). Are you treated less well? Read [Discrimination](page:discrimination).

## Minimum wage

| | 2026 | from 1 January 2027 |
|---|---|---|
| **Mindestlohn** (minimum wage) per hour, gross | 13,90 Euro | 14,60 Euro |
| Limit for a **Minijob** (marginal job) per month | 603 Euro | 633 Euro |

A **Midijob** is a job above the Minijob limit and up to 2.000 Euro (two thousand) a month (2026). The minimum wage must reach you by the last banking day of the following month at the latest (§ 2 MiLoG). You have the right to a **Lohnabrechnung** (pay slip) (§ 108 GewO).

## The contract

Your employer must document the important conditions for you (**NachwG**). On the first day you must be told: the names of the parties to the contract, the wage and the working time. The rest follows within seven days or one month, depending on the point.

Since 2025 an e-mail is often enough for this. But in some industries it must be paper with a signature: for example the meat industry, transport and logistics, cleaning, construction, hotels and restaurants (§ 2a SchwarzArbG). A **Befristung** (fixed term) also needs paper.

Never sign anything that you do not understand. Ask for a copy.

## Working time and leave

- No more than eight hours a day. Ten hours are possible if this is balanced out later (ArbZG).
- If you work more than six hours, a 30-minute **Pause** (break); if you work more than nine hours, 45 minutes.
- Eleven hours of **Ruhezeit** (rest) between two working days.
- At least four weeks of **Urlaub** (paid leave) a year: 24 Werktage (working days) if you work six days a week (BUrlG).

Keep your own list: date, start, end, breaks. It is important evidence.

## Special rules in the meat industry

- Only the company’s **own employees** may work in slaughtering, cutting and processing. **Werkvertrag** (contract for work) and **Leiharbeit** (agency work) are banned there (§ 6a GSA Fleisch). This does not apply to the Fleischerhandwerk (craft butchers).
- The company must record working time electronically and in a way that is safe from changes. **Rüst-, Umkleide- und Waschzeiten** (time for setting up, changing and washing) are working time, including the time for walking to them within the company (§ 6 GSA Fleisch).
- Working clothes and tools are free of charge for you (§ 4 GSA Fleisch).

## Deductions from your wages

Your employer may only deduct money for housing, transport, knives or penalties if there is a legal basis. Part of your wages is protected: your employer may not set anything off against it (§ 394 BGB, § 107 GewO, §§ 850 ff. ZPO). Is money missing on your pay slip? Get advice.

## Your wages do not come

1. Claim the money in writing. This is called **Geltendmachung**. Keep a copy.
2. Watch the **Ausschlussfrist** (the time limit after which claims are lost). Such a time limit cannot take away the minimum wage (§ 3 MiLoG), but you may lose wages above it. Without such a time limit you have three years, counted to the end of the year (§§ 195, 199 BGB).
3. You can bring a claim before the **Arbeitsgericht Halle** (labour court). The **Rechtsantragstelle** writes down your claim if you explain it there in person. You need no lawyer and make no advance payment.
4. You can report breaches of the minimum wage to the **Zoll** (customs; its unit against undeclared work is called Finanzkontrolle Schwarzarbeit).

Have you received a [dismissal (Kündigung)](page:dismissal)? Then very short time limits apply. If you are ill, the page [Sickness and health insurance](page:sickness-and-insurance) will help you.
`,
};
