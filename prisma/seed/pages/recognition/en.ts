import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'recognition-of-qualifications',
  title: 'Recognition of qualifications',
  teaser:
    'How to have it checked what your occupation or certificate from another country is worth in Germany.',
  todo: 'First get free advice from the IQ Netzwerk. Then apply to the body that is responsible for your occupation.',
  deadline:
    'There is no deadline for your application. Once all documents are there, the body decides within three months.',
  place:
    'Advice: IQ Netzwerk Sachsen-Anhalt. You can find the responsible body with the Anerkennungs-Finder (recognition finder) on anerkennung-in-deutschland.de.',
  bring: `- application form of the responsible body
- CV in German
- certificate or diploma with the list of subjects
- proof of your work in the occupation
- identity card or passport
- certified translations (ask first what has to be translated)`,
  body: `## Who can apply?

Everybody who has a qualification from another country. Your nationality and your residence make no difference (BQFG). In Saxony-Anhalt the **BQFG LSA** applies as well. It gives you a right to independent advice free of charge.

## Do I need recognition?

That depends on your occupation:

| Type of occupation | What applies |
|---|---|
| **Reglementierter Beruf** (regulated occupation), for example in nursing, as a teacher or self-employed in the electrical trade | You need recognition before you work in this occupation. |
| **Nicht reglementierter Beruf** (non-regulated occupation) | You may work without recognition. But it can help with wages and job applications. |

For some occupations there are EU rules with **automatic recognition** (Directive 2005/36/EC): doctors, nurses responsible for general care, dentists, vets, midwives, pharmacists, architects.

## Who is responsible?

- Skilled crafts: the **Handwerkskammer (HWK)** (chamber of skilled crafts)
- Industry and commerce: the **IHK FOSA** (recognition centre of the chambers of industry and commerce)
- Health occupations in Saxony-Anhalt: the **Landesverwaltungsamt** (state administration office)
- Other occupations: Search in the Anerkennungs-Finder on anerkennung-in-deutschland.de.

## What the result can be

- **Full recognition (volle Anerkennung):** Your qualification is equivalent.
- **Partial recognition (teilweise Anerkennung):** Something is still missing. You can make up for it with a course, an exam or another **Ausgleichsmaßnahme** (compensation measure).
- **No recognition (keine Anerkennung):** The decision also says what you can do against it and by when. Read the **Rechtsbehelfsbelehrung** (information on how to challenge the decision) at the end.

For university degrees in occupations that are not regulated there is a **Zeugnisbewertung** (statement of comparability) by the Zentralstelle für ausländisches Bildungswesen (ZAB, Central Office for Foreign Education).

## Who pays for it?

The procedure and the translations may cost money. The **Agentur für Arbeit** (employment agency) or the **Jobcenter** can take over costs. Ask before you pay for anything.

## You have no vocational qualification?

Many people come without a vocational qualification. Even then you can get ahead:

- **Teilqualifizierung** (partial qualification): You learn an occupation in small steps.
- **Externenprüfung** (external exam): You have worked in an occupation for a long time and now take the final exam.
- **Validierungsverfahren** (validation procedure): Since 1 January 2025 you can have it established what you can already do in your occupation (§§ 50b ff. BBiG).

Ask the Agentur für Arbeit or the Jobcenter about these.

## Practical certificates for warehouse and transport

Bring these papers to your advice appointment too: professional driver qualification (**Schlüsselzahl 95**, code 95, in the driving licence), **Staplerschein** (forklift licence), **Schweißzeugnis** (welding certificate). They help in looking for work.

## Advice

The **IQ Netzwerk Sachsen-Anhalt** gives you free advice on recognition. The **WelcomeCenter Sachsen-Anhalt** helps skilled workers and companies. For many occupations you also need good German: [Learning German](page:language-courses).

Does your company pay you less only because you come from another EU country? Read [Discrimination and equal treatment](page:discrimination) and [Work and wages](page:work-and-wages).`,
};
