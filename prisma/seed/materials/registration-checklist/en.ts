import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'registration-checklist',
  title: 'Checklist for registering your address',
  description:
    'One page to tick off: what to take to the Bürgerbüro (citizens’ office), what to ask there and what you get.',
  document: {
    title: 'Checklist for registering your address',
    subtitle: 'Within two weeks of moving in (§ 17 BMG)',
    blocks: [
      { kind: 'heading', text: 'To do beforehand' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Book an appointment at the Bürgerbüro (needed in Weißenfels)',
            german: 'Termin im Bürgerbüro buchen',
          },
          {
            text: 'Get the landlord’s confirmation: from the person or company that provides your home',
            german: 'Wohnungsgeberbestätigung',
          },
          {
            text: 'Put your name on the letter box and the doorbell',
            german: 'Name an Briefkasten und Klingel',
          },
        ],
      },
      { kind: 'heading', text: 'Take with you' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Identity card or passport of everybody who is moving in',
            german: 'Personalausweis oder Pass',
          },
          {
            text: 'Landlord’s confirmation (the tenancy agreement is not enough)',
            german: 'Wohnungsgeberbestätigung',
          },
          { text: 'Marriage certificate, if you are married', german: 'Heiratsurkunde' },
          { text: 'The children’s birth certificates', german: 'Geburtsurkunden der Kinder' },
          {
            text: 'Last address in your home country and the day you moved in, written on a piece of paper',
            german: 'Letzte Adresse im Heimatland, Tag des Einzugs',
          },
          {
            text: 'Everybody who is moving in: in Weißenfels everybody must come in person',
            german: 'Alle Personen, die einziehen',
          },
        ],
      },
      { kind: 'heading', text: 'Check and ask at the Bürgerbüro' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Are all names and dates of birth spelt correctly?',
            german: 'Sind alle Namen und Geburtsdaten richtig geschrieben?',
          },
          {
            text: 'Is the day of moving in the same as on the landlord’s confirmation?',
            german: 'Stimmt der Tag des Einzugs mit der Wohnungsgeberbestätigung überein?',
          },
          {
            text: 'Is everybody in the home entered, including the children?',
            german: 'Sind alle Personen der Wohnung eingetragen, auch die Kinder?',
          },
          {
            text: 'Have you understood the question about religion? In some churches members pay church tax.',
            german: 'Religion, Kirchensteuer',
          },
          {
            text: 'In Weißenfels: arrival interview, and arrival folder in my language?',
            german: 'Ankunftsgespräch und Ankunftsmappe',
          },
          {
            text: 'Are you being threatened? Ask for a block on giving out your data (§ 51 BMG).',
            german: 'Auskunftssperre (§ 51 BMG)',
          },
        ],
      },
      { kind: 'heading', text: 'What you get' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Free of charge: the confirmation of registration. Keep it in a safe place!',
            german: 'Meldebestätigung',
          },
          {
            text: 'A few weeks later by post: the tax identification number (Steuer-ID)',
            german: 'Steuer-Identifikationsnummer',
          },
        ],
      },
      {
        kind: 'text',
        text: 'You are not given a landlord’s confirmation (Wohnungsgeberbestätigung)? Tell the Bürgerbüro at once. The person or company that provides your home is obliged to issue it (§ 19 BMG). Registration and the form cost nothing.',
      },
    ],
    footer:
      'Published by the Runder Tisch Unionsbürger*innen im Burgenlandkreis (Round Table for EU Citizens). Not legal advice. As of 22 November 2026.',
  },
};
