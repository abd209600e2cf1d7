import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'emergency-numbers',
  title: 'Important telephone numbers',
  description:
    'The most important emergency numbers on one sheet to put up, with a list of what to say on the phone.',
  document: {
    title: 'Important telephone numbers',
    subtitle: 'To put up on the door or on the fridge',
    blocks: [
      {
        kind: 'numbers',
        rows: [
          {
            number: '112',
            label: 'Fire brigade and ambulance',
            german: 'Feuerwehr und Rettungsdienst',
            note: 'For fire, an accident or danger to life',
          },
          {
            number: '110',
            label: 'Police',
            german: 'Polizei',
            note: 'For violence, threats or a crime',
          },
          {
            number: '116 117',
            label: 'Out-of-hours medical service',
            german: 'Ärztlicher Bereitschaftsdienst',
            note: 'You are ill, the doctor’s practice is closed, but there is no danger to life',
          },
          {
            number: '116 016',
            label: 'Helpline for violence against women',
            german: 'Hilfetelefon Gewalt gegen Frauen',
            note: 'Round the clock, free of charge, in 18 languages',
          },
          {
            number: '115',
            label: 'Public authorities’ number',
            german: 'Behördennummer',
            note: 'Questions for public offices, for example: which office is responsible?',
          },
        ],
      },
      { kind: 'heading', text: 'What to say when you call 112 or 110' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Where? Town, street, house number, floor',
            german: 'Wo? Stadt, Straße, Hausnummer, Stockwerk',
          },
          {
            text: 'What has happened? For example: fire, accident, violence',
            german: 'Was ist passiert? Feuer, Unfall, Gewalt',
          },
          { text: 'How many people need help?', german: 'Wie viele Menschen brauchen Hilfe?' },
          {
            text: 'What is wrong with them? For example: bleeding, not breathing, unconscious',
            german: 'Was haben sie? blutet, atmet nicht, ist bewusstlos',
          },
          {
            text: 'Who is calling? Your name and your telephone number',
            german: 'Wer ruft an? Name und Telefonnummer',
          },
          {
            text: 'Wait for questions. Do not be the first to hang up.',
            german: 'Auf Fragen warten. Nicht zuerst auflegen.',
          },
        ],
      },
      { kind: 'heading', text: 'My address' },
      { kind: 'text', text: 'Street and house number: ________________________________________' },
      { kind: 'text', text: 'Town: ______________________________   Floor: ____________________' },
      {
        kind: 'text',
        text: 'Sentence to read out: “Ich spreche wenig Deutsch. Ich brauche Hilfe. Meine Adresse ist …” (I speak little German. I need help. My address is …)',
      },
    ],
    footer:
      'Published by the Runder Tisch Unionsbürger*innen im Burgenlandkreis (Round Table for EU Citizens). As of 22 November 2026.',
  },
};
