import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'about-us',
  title: 'About the Round Table',
  teaser: 'Who we are, what we do, and what happens to the needs that we record.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `## Who we are

The **Runder Tisch Unionsbürger*innen im Burgenlandkreis** (Round Table for EU Citizens in the Burgenlandkreis) has met regularly since 2020. Around the table sit organisations that deal with people from EU countries every day:

- **EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt (specialist and service centre for EU migration in Saxony-Anhalt)
- **Amt Gleichstellung und Integration der Stadt Weißenfels** (office for equality and integration of the town of Weißenfels)
- **BemA** – Beratung migrantischer Arbeitskräfte (advice for migrant workers)
- **Migrationsagentur Burgenlandkreis** (migration agency of the district)
- **Caritasverband für das Bistum Magdeburg e. V.** (Caritas, Catholic welfare association)
- other public offices, advice centres and associations

Our focus is on **Weißenfels, Naumburg and Zeitz**.

## What we want to achieve

People from EU countries have many rights in Germany: at work, in housing, to benefits, in school and Kita (day care). We want these rights to exist not only on paper. They should reach people in everyday life.

## What we do

- **Recording needs (Bedarfserfassung):** We record where support is missing.
- **Monitoring and proposals (Monitoring und Impulsgebung):** We observe what changes and make proposals to the responsible bodies.
- **Public relations (Öffentlichkeitsarbeit):** We inform the public so that more people know their rights.

This portal belongs to the pilot project **“Bereitstellung von Informationsmaterialien und Ausfüllhilfen”** (providing information materials and fill-in aids). Here you will find [advice near you](path:help) and information, for example on your [first steps after you arrive](page:first-steps).

## From need to result

1. **Need:** An organisation notices a gap, for example that there are no German courses for people who work shifts. It records the gap, without any details about people.
2. **Cluster:** If the same need comes up more often, this becomes visible.
3. **Agenda:** The Round Table talks about it at its next meeting.
4. **Measure:** The members agree who does what by when.
5. **Result:** We check what has come of it and report on it.

In this way many single experiences lead to an improvement for everybody. Published figures are combined so that nobody should be recognised.

## What this portal is not

- The portal gives **no legal advice**. It explains rules, but it does not decide individual cases.
- The portal is **not a public office**. You cannot hand in an application here. Our fill-in aids only prepare forms.
- The portal does not replace **a conversation**. If you have questions about your case, turn to an [advice centre](path:help).

The German version of the texts is the binding one. Every page says when we last checked it.`,
};
