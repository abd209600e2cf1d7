import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'accessibility',
  title: 'Accessibility statement',
  teaser: 'How accessible this portal is, what is still missing, and how to report a barrier to us.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `This statement applies to the portal of the Runder Tisch Unionsbürger*innen im Burgenlandkreis (Round Table for EU Citizens in the Burgenlandkreis), with all its pages and the documents that the portal itself produces.

## Which rules we follow

We follow the Behindertengleichstellungsgesetz Sachsen-Anhalt (disability equality act of Saxony-Anhalt, §§ 16 bis 16d BGG LSA) and § 11 BGGVO LSA. The technical standard is **EN 301 549**. Our goal is the **Web Content Accessibility Guidelines (WCAG) 2.2, level AA**.

## How far we have come

The portal is **partially compliant** with these requirements.

This is based on a **self-assessment with automated tests of 22 November 2026**. Automated tests do not find all barriers. People with disabilities have not tested the portal yet. Native speakers of the languages we offer have not checked it yet either.

## What is not accessible yet

| Area | Status | What you can do until then |
|---|---|---|
| Translations | Not yet checked by native speakers. There may be mistakes. | The German version is the binding one. Ask an [advice centre](path:help). |
| German Sign Language (Deutsche Gebärdensprache) | There are no videos yet. | Use the texts or the form on this page. |
| Easy Language (Leichte Sprache) | There is only one page so far. Test readers have not checked it yet. | The other pages are written in simple German. |
| Use with assistive technology | Not yet tested by people who use screen readers, magnification or voice control every day. | Write to us or call us: [Contact](page:contact). We will give you the information in another way. |
| Forms and pages of public offices | We link to them and cannot change them. | Ask the office for an accessible version. |

## Reporting a barrier

Are you stuck at some point? Please use the **form on this page**. Write which page you were on and what did not work.

The form is anonymous: it does not ask for your name or address. We look at each report **within one month** (§ 16b Abs. 4 BGG LSA). We remove the barrier, or explain on this page how you can get the information in another way.

Would you like a personal answer? Then write to EUmigra or call them: [Contact](page:contact). We use your details only to answer you, see [Privacy](page:privacy).

## Ombuds office (Ombudsstelle)

Have you had no answer, or no good answer, after one month? Then you can turn to the **Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt** (ombuds office at the state centre for accessibility) (§ 16d BGG LSA). Website: [lf-barrierefreiheit-st.de](https://lf-barrierefreiheit-st.de). As the monitoring body, the Landesfachstelle also checks websites.

## Date of this statement

We made this statement on 22 November 2026. We renew it at least once a year and after every major change.`,
};
