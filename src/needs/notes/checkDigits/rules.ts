/** ISO 13616: the number with its first four signs at the end leaves 1 when it is divided by 97. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[ -]/g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  const numbers = [...compact.slice(4), ...compact.slice(0, 4)]
    .map((sign) => Number.parseInt(sign, 36))
    .join('');
  return [...numbers].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** ISO 7064, MOD 11,10, and exactly one of the first ten digits occurs more than once. */
export function isTaxId(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 11) return false;
  const first = digits.slice(0, 10);
  const repeated = new Set([...first].filter((digit, index) => first.indexOf(digit) !== index));
  if (repeated.size !== 1) return false;
  const product = [...first].reduce((value, digit) => {
    const sum = (Number(digit) + value) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - product) % 10 === Number(digits[10]);
}

/** The pension insurance's number: area, birth date, letter, serial number, check digit. */
export function isPensionNumber(text: string): boolean {
  const compact = text.replace(/[ -]/g, '');
  return (
    checkDigit(withLetterAsDigits(compact.slice(0, -1)), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) ===
    Number(compact.at(-1))
  );
}

/** The health insurance's number: a letter, eight digits, check digit. */
export function isHealthInsuranceNumber(text: string): boolean {
  const compact = text.replace(/ /g, '');
  return (
    checkDigit(withLetterAsDigits(compact.slice(0, -1)), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) ===
    Number(compact.at(-1))
  );
}

function withLetterAsDigits(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 64).padStart(2, '0'));
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const sums = [...digits].map((digit, index) => Number(digit) * (weights[index] ?? 0));
  return sums.reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0) % 10;
}
