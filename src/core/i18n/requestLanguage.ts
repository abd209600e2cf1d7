import type { RequestHandler } from 'express';
import Negotiator from 'negotiator';
import { isLanguage, type Language, languageCodes } from './languages.ts';

/** Takes the language off the path `/:lang/…`; an unknown first segment is left to other routes. */
export function languageFromPath(): RequestHandler {
  return (req, _res, next) => {
    const code = String(req.params.lang);
    if (!isLanguage(code)) return next('router');
    req.lang = code;
    next();
  };
}

/** The language that the browser asks for most, among those the portal speaks; English when it asks for none of them. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'de';
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } });
  const best = negotiator.languages(languageCodes.filter((code) => code !== 'de-simple'))[0];
  return best && isLanguage(best) ? best : 'en';
}
