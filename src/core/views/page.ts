import type { Request, Response } from 'express';
import nunjucks from 'nunjucks';
import type { Config } from '../../config.ts';
import type { Person } from '../auth/person.ts';
import { tokenFor } from '../http/csrf.ts';
import type { PublicNavEntry, StaffNavEntry } from '../http/feature.ts';
import type { FieldErrors } from '../http/forms.ts';
import { newFormKey } from '../http/once.ts';
import { type DateStyle, formatDate, formatNumber } from '../i18n/format.ts';
import {
  endonym,
  interfaceLanguageOf,
  type Language,
  languages,
  uncheckedLanguages,
} from '../i18n/languages.ts';
import type { Translate, Translations } from '../i18n/translations.ts';

export interface PageData {
  /** The page's own title, without the portal's name. */
  title?: string;
  /** Instead of `title`: its translation key, where the caller does not know the page's language. */
  titleKey?: string;
  description?: string;
  /** Addresses of the same page in other languages; null where there is none. Default: same path. */
  languageHrefs?: Partial<Record<Language, string | null>>;
  [key: string]: unknown;
}

export interface PageRenderer {
  render(req: Request, res: Response, template: string, data: PageData, options?: { status?: number }): void;
  /** One template to a string in one interface language, for mails. */
  toString(template: string, language: string, data: Record<string, unknown>): string;
}

export interface ShellNavigation {
  public: PublicNavEntry[];
  staff: StaffNavEntry[];
}

interface RendererDeps {
  config: Config;
  translations: Translations;
  environment: nunjucks.Environment;
  /** Without escaping, for text that is not HTML. */
  plainEnvironment: nunjucks.Environment;
  navigation: ShellNavigation;
}

/** Renders pages: the template's own data plus the shell that every page has. */
export function createPageRenderer(deps: RendererDeps): PageRenderer {
  return {
    render(req, res, template, data, { status = 200 } = {}) {
      const staff = isStaffPage(req);
      const language = staff ? staffLanguage(req) : req.lang;
      const context = { ...languageContext(deps.translations, language), ...data };
      const shell = staff ? staffShell(deps, req, context.t, data) : publicShell(deps, req, context.t, data);
      const formTokens = () => formTokenFields(staff ? tokenFor(req) : '');
      const html = deps.environment.render(`${template}.njk`, { ...context, shell, formTokens });
      res.status(status).type('html').send(html);
    },
    toString(template, language, data) {
      const environment = template.endsWith('.text.njk') ? deps.plainEnvironment : deps.environment;
      return environment.render(template, {
        ...languageContext(deps.translations, language as Language),
        ...data,
        baseUrl: deps.config.baseUrl,
      });
    },
  };
}

/** Signed-in pages and the pages behind an account link have a session. */
function isStaffPage(req: Request): boolean {
  return /^\/(staff|account)(\/|\?|$)/.test(req.originalUrl);
}

function staffLanguage(req: Request): Language {
  if (req.user) return req.user.language;
  return req.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de';
}

function languageContext(translations: Translations, language: Language) {
  const interfaceLanguage = interfaceLanguageOf(language);
  const names = new Intl.DisplayNames([interfaceLanguage], { type: 'language' });
  const t = translations.for(interfaceLanguage);
  return {
    t,
    lang: language,
    // For the error summary: one line per field, each leading to its field.
    errorItems: (errors: FieldErrors = {}) =>
      Object.entries(errors).map(([field, key]) => ({
        text: t(key),
        ...(field === '_form' ? {} : { href: `#${fieldId(field)}` }),
      })),
    errorText: (key: string | undefined) => (key ? t(key) : undefined),
    formatDate: (value: Date | string, style?: DateStyle) => formatDate(interfaceLanguage, value, style),
    formatNumber: (value: number) => formatNumber(interfaceLanguage, value),
    languageName: (code: string) => (code === 'de-simple' ? endonym(code) : (names.of(code) ?? code)),
    endonym,
  };
}

function publicShell({ config, navigation }: RendererDeps, req: Request, t: Translate, data: PageData) {
  const [path = '/'] = req.originalUrl.split('?');
  const hrefIn = (code: Language): string | null => {
    const own = data.languageHrefs?.[code];
    if (own !== undefined) return own;
    return data.languageHrefs ? null : path.replace(/^\/[^/]+/, `/${code}`);
  };
  const inLanguages = languages.map(({ code, endonym }) => ({
    lang: code,
    endonym,
    href: hrefIn(code),
    current: code === req.lang,
  }));
  const isPublicPath = path.split('/')[1] === req.lang;
  return {
    kind: 'public',
    lang: req.lang,
    title: titleOf(data, t),
    description: data.description ?? t('common:shell.description'),
    path,
    canonical: isPublicPath ? config.baseUrl + path : null,
    alternates: isPublicPath
      ? inLanguages.flatMap(({ lang, href }) => (href ? [{ lang, href: config.baseUrl + href }] : []))
      : [],
    languages: inLanguages.map((entry) => ({
      ...entry,
      href: isPublicPath ? (entry.href ?? `/${entry.lang}`) : `/${entry.lang}`,
    })),
    nav: navigation.public.map(({ key, href }) => ({
      text: t(key),
      href: href(req.lang),
      current: path === href(req.lang) || path.startsWith(`${href(req.lang)}/`),
    })),
    footer: [
      { text: t('common:footer.tellUs'), href: `/${req.lang}/tell-us` },
      ...(['about', 'contact', 'imprint', 'privacy', 'accessibility'] as const).map((name) => ({
        text: t(`common:footer.${name}`),
        href: `/${req.lang}/${name}`,
      })),
    ],
    homeHref: `/${req.lang}`,
    helpHref: `/${req.lang}/help`,
    searchHref: `/${req.lang}/search`,
    tellUsHref: `/${req.lang}/tell-us`,
    signInHref: '/staff',
    unchecked: uncheckedLanguages.includes(req.lang),
    person: null,
    personMenu: [],
    csrfToken: '',
    notice: null,
    demo: config.demo,
  };
}

function staffShell({ config, navigation }: RendererDeps, req: Request, t: Translate, data: PageData) {
  const [path = '/'] = req.originalUrl.split('?');
  const person: Person | undefined = req.user;
  const language = staffLanguage(req);
  const notice = req.session?.notice ?? null;
  if (notice) delete req.session.notice;
  return {
    kind: 'staff',
    lang: language,
    title: titleOf(data, t),
    description: t('common:shell.description'),
    path,
    canonical: null,
    alternates: [],
    languages: [],
    nav: person
      ? navigation.staff
          .filter((entry) => entry.visible(person))
          .map(({ key, href, also = [] }) => ({
            text: t(key),
            href,
            current: [href, ...also].some(
              // Everything lies below the dashboard.
              (address) => path === address || (address !== '/staff' && path.startsWith(`${address}/`)),
            ),
          }))
      : [],
    footer: (['imprint', 'privacy', 'accessibility'] as const).map((name) => ({
      text: t(`common:footer.${name}`),
      href: `/${language}/${name}`,
    })),
    homeHref: person ? '/staff' : `/${language}`,
    signInHref: '/staff/login',
    signOutHref: '/staff/logout',
    unchecked: false,
    person: person
      ? { id: person.id, name: person.name, roles: person.roles, organisation: person.organisationName }
      : null,
    personMenu: person ? [{ text: t('common:shell.profile'), href: '/staff/profile' }] : [],
    csrfToken: req.session ? tokenFor(req) : '',
    notice,
    demo: config.demo,
  };
}

/** Names may have dots, ids may not. */
function fieldId(field: string): string {
  return field.replaceAll('.', '-');
}

function titleOf(data: PageData, t: Translate): string {
  return data.title ?? t(data.titleKey ?? 'common:shell.portalName');
}

/** Both parts are made of letters, digits and hyphens only. */
function formTokenFields(csrf: string): nunjucks.runtime.SafeString {
  return new nunjucks.runtime.SafeString(
    `<input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="_key" value="${newFormKey()}">`,
  );
}
