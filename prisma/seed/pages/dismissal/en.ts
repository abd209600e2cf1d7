import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'dismissal',
  title: 'You have been dismissed',
  teaser: 'After a dismissal very short time limits run. This is what you should do at once.',
  todo: 'Note the day on which you received the Kündigung (dismissal) and keep the letter and the envelope. Register as looking for work and get advice at once.',
  deadline:
    'Three days to register as looking for work, three weeks for a claim before the labour court. Weekends and public holidays count in the three weeks. Write down both dates straight away.',
  place:
    'Go to the Agentur für Arbeit (employment agency). The Arbeitsgericht Halle (labour court) accepts court claims, also through the Rechtsantragstelle (office that writes down claims) in Naumburg. BemA gives advice in your language free of charge.',
  bring: `- the dismissal with its envelope
- employment contract
- pay slips
- your own list of working hours
- identity card or passport
- **PD U1**, if you worked in another EU country before`,
  body: `## The time limits at a glance

| What? | By when? | Legal basis |
|---|---|---|
| Register as **arbeitsuchend** (looking for work) | three months before the job ends; if you find out later: within three days | § 38 SGB III |
| Register as **arbeitslos** (unemployed) | on the first day without work at the latest | SGB III |
| **Kündigungsschutzklage** (court action against the dismissal) | three weeks after you received the dismissal | § 4 KSchG |

Your claim must have **arrived** at the court before the three weeks are over. After that the dismissal counts as effective (§ 7 KSchG).

## Is the dismissal valid?

A dismissal is only valid on **paper with an original signature**. A dismissal by WhatsApp, e-mail, fax, scan or only by word of mouth has no effect (§ 623 BGB). Get advice quickly all the same, and do not miss any time limit.

By law the **Kündigungsfrist** (notice period) is four weeks to the 15th or to the end of a month. In the **Probezeit** (probation period) it is two weeks. If you have worked in the company for longer, the period is longer. A collective agreement may contain other rules (§ 622 BGB).

General **Kündigungsschutz** (protection against dismissal) applies after six months in companies with more than ten employees (§§ 1, 23 KSchG). People with special protection include, for example, pregnant women, parents on parental leave, people with a severe disability and members of the works council.

## Be careful when you sign

You can confirm that you have **received** the letter. You do not have to sign anything more straight away. An **Aufhebungsvertrag** (termination agreement) ends your job with your consent. You then risk a **Sperrzeit** (blocking period): up to twelve weeks without unemployment benefit (§ 159 SGB III). Never sign it without reading it.

## What you are owed at the end

- the rest of your wages and money for overtime,
- money for leave that you could not take (**Urlaubsabgeltung**, § 7 Abs. 4 BUrlG),
- an **Arbeitszeugnis** (employer’s reference) and your papers.

Your employer sends the Arbeitsbescheinigung (certificate of employment) electronically to the Agentur für Arbeit. Are wages missing? Read [Employment contract and wages](page:work-and-wages).

## Unemployment benefit

For **Arbeitslosengeld** (unemployment benefit) you need twelve insured months in the last 30 months (§§ 142, 143 SGB III). Periods from other EU countries count if your last insured job was in Germany, even if it was short. The proof of these periods is the form **PD U1**.

Do you want to look for work in another EU country? With **PD U2** you can take your unemployment benefit with you for three months, which can be extended to six. Apply **before** you leave. As a rule you must first be available for job placement here for four weeks.

Is the money not enough? Find out about [Grundsicherungsgeld (formerly Bürgergeld)](page:basic-income).

## Your right to stay here

Have you worked for more than one year and lost your job through no choice of your own? Then you keep your **Arbeitnehmerstatus** (worker status) as long as you are registered as unemployed. After less than one year it stays for six months (§ 2 Abs. 3 FreizügG/EU). Read more: [Free movement](page:free-movement).

## Home and health insurance

A home provided by your employer does not end automatically with the job. Here too a written notice with time limits is needed (§§ 573 ff., 576 BGB). If you leave Germany, tell your Krankenkasse (health insurance fund) and deregister your address. Otherwise you will still be charged contributions.

## What does the court cost?

You need no lawyer and no advance payment to bring a claim. If you have a low income, there is **Beratungshilfe** (aid for legal advice; you pay 15 Euro yourself) and **Prozesskostenhilfe** (legal aid for court cases).
`,
};
