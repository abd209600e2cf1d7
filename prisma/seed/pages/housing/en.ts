import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'housing',
  title: 'Housing',
  teaser: 'Tenancy agreement, deposit, defects, notice and Wohngeld: your rights and duties as a tenant.',
  todo: 'Ask for a written tenancy agreement and the Wohnungsgeberbestätigung (landlord’s confirmation). When you move in and when there is damage, record everything with photos.',
  deadline:
    'Your notice period is three months. You have twelve months to object to a statement of additional costs. Write down when a letter arrived, and act at once if you are given notice or face eviction.',
  place:
    'Talk to your landlord first. Apply for Wohngeld (housing benefit) at the Wohngeldstelle (housing benefit office). If you have no place to stay today, go to the town (Ordnungsbehörde, public order authority).',
  bring: `- tenancy agreement (Mietvertrag)
- **Übergabeprotokoll** (handover record) with photos and meter readings
- proof that you have paid the rent and the deposit
- **Nebenkostenabrechnung** (statement of additional costs), if it is about these costs
- photos of damage and your letter to the landlord
- proof of income, if you are applying for Wohngeld
- notice to quit, court claim or other letters with their envelopes`,
  body: `## Before you move in

Ask for a **written tenancy agreement** (Mietvertrag). You should know these words:

| Word | Meaning |
|---|---|
| **Kaltmiete** | rent for the home only |
| **Nebenkosten** | additional costs of living there |
| **Warmmiete** | rent together with the additional costs and the heating |
| **Kaution** | deposit, security for the landlord |

The **Kaution** (deposit) may be no more than three times the Kaltmiete. You may pay it in three instalments (§ 551 BGB). Never pay before you have seen the home. You do not have to pay anything for a form on its own. At the handover, make an **Übergabeprotokoll** (handover record) with photos and meter readings.

To [register your address](page:registration), you must be given the **Wohnungsgeberbestätigung** (landlord’s confirmation) by your landlord (§ 19 BMG).

## In your home

- **Defects (Mängel):** Report damage or mould in writing and with photos. The law provides for **Mietminderung** (rent reduction) (§ 536 BGB). Get advice before you pay less rent.
- **Additional costs (Nebenkosten):** The statement must come within twelve months. After that you have twelve months to object (§ 556 BGB).
- **Subletting (Untermiete):** You need permission for this (§§ 540, 553 BGB).
- **House rules (Hausordnung):** Separate your waste and keep quiet at night (**Nachtruhe**) from 22:00 to 6:00.

## Housing from your employer

There should be a separate contract for accommodation provided by your employer. It must be possible to see the rent separately from the wages. Minimum standards apply to shared accommodation for workers, also outside the company’s premises (Anhang 4.4 ArbStättV). For deductions read [Employment contract and wages](page:work-and-wages).

## Bad or overcrowded homes

The **Wohnraumaufsichtsgesetz** (housing supervision act) of Saxony-Anhalt sets minimum standards, duties of owners, rules on overcrowding and fines (§§ 3, 4, 7, 9 WoAufG LSA). The municipality decides itself whether to step in. Tenants cannot demand this, but they can report bad conditions. Get advice first.

## Ending the tenancy

If you want to move out, give notice (Kündigung) on paper with your signature. Your notice period is three months (§§ 568, 573c BGB). The landlord must also give notice on paper and needs a reason. Nobody may simply put you out on the street: an **eviction (Räumung)** is only possible with a decision of the court.

## Rent not paid

Do not wait. Get help **before** the date of the eviction. The Jobcenter or the Sozialamt (social welfare office) may be able to take over rent debts (§ 22 Abs. 8 SGB II, § 36 SGB XII). Has the court already served a claim on you? If all debts are paid within two months of service, the **fristlose Kündigung** (notice without a notice period) no longer applies (§ 569 Abs. 3 BGB). An **ordentliche Kündigung** (notice with a notice period) remains in force all the same. Get advice at once.

## Nowhere to stay tonight

The **town (Ordnungsbehörde)**, that is the public order authority, must give you a place to stay if you have none. This applies whatever your nationality and whether or not you are entitled to benefits (SOG LSA).

## Wohngeld and other help

**Wohngeld** (housing benefit) is a contribution for people with a low income who do not get [Grundsicherungsgeld (formerly Bürgergeld)](page:basic-income). EU citizens with a right of free movement can apply for it too (§ 3 Abs. 5 WoGG). It counts **from the month in which you apply**. The amounts will be adjusted on 1 January 2027.

Were you refused a home because of where you come from? Short time limits apply. Read [Discrimination](page:discrimination) at once.
`,
};
