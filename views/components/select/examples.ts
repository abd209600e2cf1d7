import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'chosen',
    params: {
      name: 'owner',
      label: 'Zuständig',
      value: 'bema',
      items: [
        { value: '', text: 'Bitte wählen' },
        { value: 'bema', text: 'BemA' },
        { value: 'caritas', text: 'Caritas', disabled: true },
      ],
    },
  },
  {
    name: 'groups with error',
    params: {
      name: 'topic',
      label: 'Thema',
      hint: 'Das wichtigste zuerst',
      error: 'Wählen Sie ein Thema.',
      items: [
        { value: '', text: 'Bitte wählen' },
        {
          group: 'Arbeit',
          items: [
            { value: 'pay', text: 'Lohn' },
            { value: 'dismissal', text: 'Kündigung' },
          ],
        },
      ],
    },
  },
  {
    name: 'languages',
    params: {
      name: 'language',
      label: 'Sprache',
      width: 'short',
      value: 'ro',
      items: [
        { value: 'de', text: 'Deutsch', lang: 'de' },
        { value: 'ro', text: 'Română', lang: 'ro' },
      ],
    },
  },
];
