import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AidRow,
  addDays,
  claimLine,
  claimTotals,
  exclusionPeriod,
  formatEuro,
  formatGermanDay,
  formatHours,
  formatIban,
  formatMonth,
  hasOtherScript,
  isDay,
  isIban,
  limitation,
  minimumWage,
  parseAmount,
  parseHours,
  partsPerHour,
  suggestDeadline,
  unprintable,
} from '../../../src/materials/aids/rules.ts';

describe('amounts as people type them', () => {
  it.each([
    ['1.234,56', 123456],
    ['1234.56', 123456],
    ['1,234.56', 123456],
    ['1 234,56 €', 123456],
    ['EUR 12,5', 1250],
    ['13.9', 1390],
    ['13', 1300],
    ['0', 0],
    ['1.234', 123400],
    ['1.234.567,8', 123456780],
  ])('%s is %i cents', (typed, cents) => {
    expect(parseAmount(typed)).toBe(cents);
  });

  it.each(['', 'viel', '-5', '1,2,3', '12.34.5', '1.23,45', '12,345,6', '€', '99999999999999'])(
    '%j is no amount',
    (typed) => {
      expect(parseAmount(typed)).toBeNull();
    },
  );
});

describe('hours as people type them', () => {
  it.each([
    ['7,5', 7.5],
    ['7.25', 7.25],
    ['168', 168],
    ['168:30', 168.5],
    ['7h45', 7.75],
    ['8 Std.', 8],
    ['0', 0],
    ['0:20', 1 / 3],
  ])('%s is %d hours', (typed, hours) => {
    expect(parseHours(typed)).toBeCloseTo(hours * partsPerHour, 6);
  });

  it.each(['', '7:60', 'acht', '-1', '1:2'])('%j are no hours', (typed) => {
    expect(parseHours(typed)).toBeNull();
  });
});

describe('one month of a claim', () => {
  it('is the missing hours at the rate, plus supplement and other', () => {
    const row = {
      hoursWorked: '168:30',
      hoursPaid: '150',
      hourlyRate: '13,90',
      supplement: '45,20',
      other: '120',
    };
    expect(claimLine(row).difference).toBe(25715 + 4520 + 12000);
  });

  it('counts nothing paid as zero hours', () => {
    expect(claimLine({ hoursWorked: '10', hourlyRate: '14,60' }).difference).toBe(14600);
  });

  it('can be another amount alone', () => {
    expect(claimLine({ other: '99,99' }).difference).toBe(9999);
  });

  it('is open while the rate is missing', () => {
    expect(claimLine({ hoursWorked: '10' }).difference).toBeNull();
  });

  it('rounds a third of an hour to the cent', () => {
    expect(claimLine({ hoursWorked: '0:20', hoursPaid: '0', hourlyRate: '13,90' }).difference).toBe(463);
  });

  it('is never off by more than half a cent, and the sum is exactly that of its lines', () => {
    const minutes = fc.integer({ min: 0, max: 400 * 60 });
    const cents = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(minutes, minutes, cents, cents), { maxLength: 40 }), (months) => {
        const clock = (value: number) => `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
        const money = (value: number) => (value / 100).toFixed(2);
        const rows = months.map(([worked, paid, rate, supplement]) => ({
          hoursWorked: clock(worked),
          hoursPaid: clock(paid),
          hourlyRate: money(rate),
          supplement: money(supplement),
        }));
        rows.forEach((row, index) => {
          const [worked = 0, paid = 0, rate = 0, supplement = 0] = months[index] ?? [];
          const exact = ((worked - paid) * rate) / 60 + supplement;
          expect(Math.abs((claimLine(row).difference ?? Number.NaN) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
        });
        const sum = rows.reduce((total, row) => total + (claimLine(row).difference ?? 0), 0);
        expect(claimTotals(rows).total).toBe(sum);
      }),
    );
  });

  it('reads back every amount and every number of hours that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
        expect(parseAmount(formatEuro(hundredths))).toBe(hundredths);
        expect(parseHours(formatHours(hundredths * 3))).toBe(hundredths * 3);
      }),
    );
  });
});

describe('sum and span of a claim', () => {
  it('takes the first and the last month, in whatever order they were typed', () => {
    const rows: AidRow[] = [{ month: '2026-08' }, { month: '2025-12', other: '10' }, { month: '-' }];
    expect(claimTotals(rows)).toEqual({ total: 1000, from: '2025-12', to: '2026-08' });
  });

  it('is empty without rows', () => {
    expect(claimTotals([])).toEqual({ total: 0, from: null, to: null });
  });
});

describe('minimum wage', () => {
  it.each([
    ['2024-12', null],
    ['2025-01', 1282],
    ['2025-12', 1282],
    ['2026-01', 1390],
    ['2026-12', 1390],
    ['2027-01', 1460],
    ['2028-05', 1460],
  ])('in %s: %s', (month, cents) => {
    expect(minimumWage(month)).toBe(cents);
  });
});

describe('time limits', () => {
  it.each([
    ['2026-10', '2026-11-22', 'none', '2027-01-31'],
    ['2026-08', '2026-11-22', 'soon', '2026-11-30'],
    ['2026-08', '2026-11-30', 'soon', '2026-11-30'],
    ['2026-08', '2026-12-01', 'passed', '2026-11-30'],
    ['2025-11', '2026-02-28', 'soon', '2026-02-28'],
  ])('Ausschlussfrist: wages of %s on %s: %s, until %s', (month, today, state, on) => {
    expect(exclusionPeriod(month, today)).toEqual({ state, on });
  });

  it.each([
    ['2024-03', '2026-11-22', 'none', '2027-12-31'],
    ['2023-03', '2026-11-22', 'soon', '2026-12-31'],
    ['2022-12', '2026-11-22', 'passed', '2025-12-31'],
    ['2022-12', '2025-12-31', 'soon', '2025-12-31'],
  ])('Verjährung: wages of %s on %s: %s, until %s', (month, today, state, on) => {
    expect(limitation(month, today)).toEqual({ state, on });
  });

  it('suggests two weeks, over the end of a year as well', () => {
    expect(suggestDeadline('2026-12-20')).toBe('2027-01-03');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});

describe('IBAN', () => {
  it.each([
    'DE89370400440532013000',
    'de89 3704 0044 0532 0130 00',
    'RO49AAAA1B31007593840000',
    'BG80BNBG96611020345678',
    'PL61109010140000071219812874',
    'HU42117730161111101800000000',
  ])('%s is right', (iban) => {
    expect(isIban(iban)).toBe(true);
  });

  it.each([
    '',
    'DE89370400440532013001',
    'DE8937040044053201300',
    'RO49AAAA1B3100759384000',
    '89DE370400440532013000',
  ])('%j is doubtful', (iban) => {
    expect(isIban(iban)).toBe(false);
  });

  it('notices each single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const iban = [...'DE89370400440532013000'];
        iban[at] = String((Number(iban[at]) + by) % 10);
        expect(isIban(iban.join(''))).toBe(false);
      }),
    );
  });

  it('is printed in groups of four', () => {
    expect(formatIban('ro49aaaa 1b31007593840000')).toBe('RO49 AAAA 1B31 0075 9384 0000');
  });
});

describe('days, months and letters', () => {
  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['01.02.2026', false],
    ['', false],
  ])('%j is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('writes days and months as a German letter does', () => {
    expect(formatGermanDay('2026-03-09')).toBe('09.03.2026');
    expect(formatMonth('2026-03')).toBe('März 2026');
    expect(formatMonth('2026-03', 'ro')).toBe('martie 2026');
  });

  it.each([
    ['Ștefan Țărănő-Łukasz ßẞ ąęćźż „Größe“', []],
    ['Димитър Йорданов Щъркелов', []],
    ['Παπαδόπουλος', []],
    ['e\u0301', []],
    ['王 🙂', ['王', '🙂']],
  ])('the letter can show %j but for %j', (text, missing) => {
    expect(unprintable(text)).toEqual(missing);
  });

  it.each([
    ['Ștefan O’Neill-Łukasz', false],
    ['Димитър', true],
    ['12 – 14', false],
  ])('%j is written in another script: %s', (text, expected) => {
    expect(hasOtherScript(text)).toBe(expected);
  });
});
