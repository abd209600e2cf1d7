import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'material',
    params: { name: 'file', label: 'Datei', hint: 'PDF oder Word, höchstens 10 MB', accept: '.pdf,.docx' },
  },
  {
    name: 'error',
    params: {
      name: 'attachment',
      label: 'Anlage',
      error: 'Diese Art von Datei wird nicht angenommen.',
      multiple: true,
    },
  },
];
