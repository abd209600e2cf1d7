import type { InterfaceLanguage } from '../../../src/core/i18n/languages.ts';

export const names: Record<InterfaceLanguage, string> = {
  de: 'Anna Berger',
  en: 'Emma Clark',
  ro: 'Ioana Munteanu',
  bg: 'Мария Иванова',
  pl: 'Zofia Wiśniewska',
  hu: 'Nagy Katalin',
};

/** Of personal links; letters that no word has. */
export const token = 'Xq7Zk2Wv9Jx4Qz8Kw3Vq6Zx5JkQ2wV7z';

/** Somebody who reads this language. */
export function reader(language: InterfaceLanguage) {
  return { name: names[language], email: `${language}@verein.example`, language };
}
