/** Makes the forms of what citizens tell shorter, and solves the page's task while it is filled in. Without it the form works as well. */

import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { showFittingSubtopics } from './subtopics.ts';
import './tellUs.css';

const form = document.querySelector<HTMLFormElement>('#tell-us, #moderate');
if (form) {
  showFittingSubtopics(form, form.querySelector<HTMLDetailsElement>('#more'));
  solveMeanwhile(form);
}

/** Begins at the first answer: who only looks at the page pays nothing for it. */
function solveMeanwhile(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name=proof]');
  // A page that is not encrypted has no keys to derive.
  if (!field || field.value || !form.dataset.challenge || !window.isSecureContext) return;
  const challenge = JSON.parse(form.dataset.challenge) as Challenge;
  const solve = async () => {
    const solution = await solveChallenge({ challenge, deriveKey });
    if (solution) field.value = JSON.stringify({ challenge, solution });
  };
  form.addEventListener('input', () => void solve(), { once: true });
}
