import { formatNumber } from '../../../core/i18n/format.ts';
import { addressWith } from '../../view.ts';
import { monitoringPaths } from '../paths.ts';
import { quarterAfter } from '../rules.ts';
import { type MonitoringWords, nameOf, quarterName } from '../view.ts';
import type { About, News } from './queries.ts';
import { beforeMonths, falseShare, leastReports, nowMonths } from './rules.ts';

/** The findings in sentences, each with its figures and what chance would have allowed. */
export function newsView(news: News, words: MonitoringWords) {
  const { t, language } = words;
  const number = (value: number) =>
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 1 }).format(value);
  const quarter = quarterName(words, news.quarter);
  const finding = (kind: 'risen' | 'fallen') => (change: News['risen'][number]) => {
    const { shownNow, shownBefore } = change;
    const known = shownNow.value !== null && shownBefore.value !== null;
    return {
      ...linkTo(change.of, words),
      text: t(`monitoring-staff:new.figures.${known ? kind : 'veiled'}`, {
        now: shownNow.text,
        before: shownBefore.text,
        quarter,
        // What was expected, and the limit, would tell the counts that are hidden.
        expected: number(change.expected),
        chance: formatNumber(language, change.chance),
      }),
    };
  };
  return {
    quarter,
    year: t('monitoring-staff:span', {
      from: quarterName(words, quarterAfter(news.quarter, -4)),
      to: quarterName(words, quarterAfter(news.quarter, -1)),
    }),
    risen: news.risen.map(finding('risen')),
    fallen: news.fallen.map(finding('fallen')),
    first: news.monthsBefore >= beforeMonths ? news.first.map((about) => linkTo(about, words)) : [],
    tooYoung: news.monthsBefore < beforeMonths,
    moreInAll: news.moreInAll,
    method: {
      tests: news.tests,
      least: leastReports,
      now: nowMonths,
      before: beforeMonths,
      rate: new Intl.NumberFormat(language, { style: 'percent' }).format(falseShare),
      months: news.monthsBefore,
      dispersion: number(news.dispersion),
    },
  };
}

function linkTo({ code, place }: About, words: MonitoringWords) {
  const subtopic = /\d$/.test(code);
  const name = nameOf(words, subtopic ? 'subtopic' : 'topic', code);
  return {
    title: place ? words.t('monitoring-staff:new.at', { name, place: nameOf(words, 'place', place) }) : name,
    href: addressWith(monitoringPaths.page, {
      topic: code.replace(/\d+$/, ''),
      ...(subtopic ? { subtopic: code } : {}),
      ...(place ? { place } : {}),
    }),
  };
}
