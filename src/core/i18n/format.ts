/** All times of the portal are those of the round table's home. */
export const timeZone = 'Europe/Berlin';

/** The locale whose manner of dates and numbers a language follows: English that of Europe. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

export type DateStyle = 'date' | 'longDate' | 'weekdayDate' | 'dateTime' | 'time' | 'month' | 'iso';

const styles: Record<Exclude<DateStyle, 'iso'>, Intl.DateTimeFormatOptions> = {
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
  longDate: { day: 'numeric', month: 'long', year: 'numeric' },
  weekdayDate: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  time: { hour: '2-digit', minute: '2-digit' },
  month: { month: 'long', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * @param value an instant, or a day that Prisma read from a `date` column (midnight UTC, same day in Berlin).
 * @param style 'iso' gives YYYY-MM-DD of the day in Berlin.
 */
export function formatDate(language: string, value: Date | string, style: DateStyle = 'longDate'): string {
  const date = typeof value === 'string' ? new Date(value) : value;
  if (style === 'iso') return isoDay(date);
  const key = `${language} ${style}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(localeOf(language), { ...styles[style], timeZone });
    formatters.set(key, formatter);
  }
  return formatter.format(date);
}

const isoFormatter = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** The calendar day in Berlin as YYYY-MM-DD. */
export function isoDay(date: Date): string {
  return isoFormatter.format(date);
}

export function formatNumber(language: string, value: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}
