import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'registering-your-address',
  title: 'Registering your address',
  teaser:
    'After you move in, you register your address at the Bürgerbüro. This is how it works and what you need.',
  todo: 'Ask your landlord for the Wohnungsgeberbestätigung (landlord’s confirmation). Then register your address at the Bürgerbüro (citizens’ office).',
  deadline:
    'Within two weeks of moving in. Write down the day you moved in and the last day of the time limit, and book an appointment early.',
  place:
    'Go to the Bürgerbüro (registration authority, Meldebehörde) of the town or municipality where you live. In Weißenfels you need an appointment, and everybody comes in person.',
  bring: `- a valid identity card or passport for every person who is moving in
- **Wohnungsgeberbestätigung** (landlord’s confirmation), completely filled in
- the children’s birth certificates
- your marriage certificate, if you are married`,
  body: `## Who has to register?

Everybody who moves into a home registers within **two weeks** (§ 17 Abs. 1 BMG). This also applies if you sublet or live in accommodation provided by your employer. If you normally live abroad and stay here for no longer than **three months**, you do not have to register (§ 27 Abs. 2 BMG). Children under 16 are registered by the person they move in with.

In Weißenfels, an **Ankunftsgespräch** (arrival interview) at the Clearingstelle (clearing point) is part of your first registration. There you can ask questions about work, housing and family.

## The Wohnungsgeberbestätigung (landlord’s confirmation)

This paper is part of every registration. The **Mietvertrag** (tenancy agreement) does not replace it (§ 19 BMG). The **Wohnungsgeber** (the person or company that provides your home) is:

- the landlord,
- if you sublet, the person who rents the room to you,
- your employer, if the employer houses you.

The confirmation states:

- the name and address of the Wohnungsgeber and, if this is somebody else, the name of the owner,
- the day of moving in,
- the address of the home,
- the names of all the people who are registering.

The Wohnungsgeber **must** issue it within two weeks, on paper or electronically. If they refuse, tell the registration authority at once (§ 19 Abs. 2 BMG). Do not wait until the time limit has passed.

## What you get

After registering you receive the **Meldebestätigung** (confirmation of registration) free of charge (§ 24 Abs. 2 BMG). Keep it in a safe place. A **Meldebescheinigung** (registration certificate) is a different paper. You get it on application, and there may be a fee (§ 18 BMG).

## Why registration is important

- After your first registration, the **Steuer-ID** (tax ID) comes by post.
- You need the Meldebestätigung for a place in a [Kita or school](page:school-and-daycare) and for [Kindergeld (child benefit)](page:child-benefit).
- If you are registered, you can vote in local elections, provided that you meet the other conditions.
- Certain rights to [Grundsicherungsgeld (formerly Bürgergeld)](page:basic-income) depend on five years of residence. The time counts **from the day you register** (§ 7 Abs. 1 SGB II). Gaps can cost you rights.

## Moving house and moving away

If you move within Germany, you only register at the new place. If you leave Germany, you deregister (**Abmeldung**): one week before moving out at the earliest, and two weeks after moving out at the latest (§ 17 Abs. 2 BMG). Otherwise charges go on, for example for health insurance or for public radio and television.

## Mistakes and their consequences

| Situation | Possible consequence |
|---|---|
| You register too late. | Fine of up to 1.000 Euro (one thousand) (§ 54 BMG) |
| Somebody lets others use their address although nobody moves in there. | Fine of up to 50.000 Euro (fifty thousand) (§ 19 Abs. 6, § 54 BMG) |

Have you missed the time limit? Go all the same, and go as soon as you can.

## If there are problems with your home

Perhaps you are subletting without permission, or the home is overcrowded. Do not be afraid to register. The registration authority is meant to record everybody who really lives there. Get advice about your [home](page:housing).
`,
};
