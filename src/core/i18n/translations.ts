import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n as I18next } from 'i18next';
import { interfaceLanguages } from './languages.ts';

export type Translate = (key: string, params?: Record<string, unknown>) => string;

export interface Translations {
  /** The translate function of one interface language. */
  for(language: string): Translate;
}

/**
 * Loads every `src/locales/<language>/<namespace>.json`.
 * @param onMissing 'throw' makes a missing key an error (outside production), 'fallback' shows German.
 */
export function loadTranslations(localesDir: string, onMissing: 'throw' | 'fallback'): Translations {
  const instance = i18next.createInstance();
  const resources: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const language of interfaceLanguages) {
    const files = readdirSync(join(localesDir, language)).filter((file) => file.endsWith('.json'));
    resources[language] = Object.fromEntries(
      files.map((file) => [
        file.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(localesDir, language, file), 'utf8')) as Record<string, unknown>,
      ]),
    );
  }
  instance.init({
    lng: 'de',
    fallbackLng: onMissing === 'throw' ? false : 'de',
    resources,
    ns: Object.keys(resources.de ?? {}),
    defaultNS: 'common',
    // Nunjucks escapes; escaping twice would show entities.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const byLanguage = new Map<string, Translate>();
  return {
    for(language) {
      let translate = byLanguage.get(language);
      if (!translate) {
        translate = createTranslate(instance, language, onMissing);
        byLanguage.set(language, translate);
      }
      return translate;
    },
  };
}

function createTranslate(instance: I18next, language: string, onMissing: 'throw' | 'fallback'): Translate {
  const fixed = instance.getFixedT(language);
  return (key, params) => {
    if (onMissing === 'throw' && !instance.exists(key, { lng: language, ...params })) {
      throw new Error(`Missing translation: ${language} ${key}`);
    }
    return String(fixed(key, params ?? {}));
  };
}
