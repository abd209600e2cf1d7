import type { AidData } from '../../materials/aids/schema.ts';
import { ask, guardLeaving, watchIdle } from './deletion.ts';
import { button, createAnnouncer, el } from './dom.ts';
import { composeSheet } from './explanation.ts';
import { createField, type FieldView, type FormContext } from './form.ts';
import { createGroup } from './group.ts';
import { composeLetter } from './letter.ts';
import { createResult } from './result.ts';
import { createReview } from './review.ts';
import { fill, hasEntries, newAnswers } from './state.ts';

/** Puts the aid into the page: one step after the other, then the review, then the letter. */
export function startAid(root: HTMLElement, data: AidData): void {
  const { definition, texts, strings } = data;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
  const announcer = createAnnouncer();
  const screen = el('div', { class: 'aid-screen' });
  const reviewIndex = definition.steps.length;
  let views: FieldView[] = [];
  let letterUrl: string | undefined;
  const context: FormContext = {
    data,
    answers: newAnswers(definition, today),
    today,
    language: data.language,
    announcer,
    onChange: () => {
      for (const view of views) view.update();
    },
  };
  const entered = () => letterUrl !== undefined || hasEntries(definition, context.answers, today);

  /** Steps are told apart in the history by their number alone: no answer ever gets into an address. */
  const go = (index: number) => {
    history.pushState({ aidStep: index }, '');
    show(index);
  };

  const show = (index: number, focus = true) => {
    forgetLetter();
    const title =
      index === reviewIndex
        ? strings.reviewTitle
        : (texts[`step.${definition.steps[index]?.key}.title`] ?? '');
    const heading = el('h2', { tabindex: -1 }, title);
    screen.replaceChildren(
      progress(index),
      heading,
      ...(index === reviewIndex ? reviewScreen() : stepScreen(index)),
    );
    context.onChange();
    if (focus) focusHeading(heading);
  };

  const progress = (index: number) =>
    el(
      'div',
      { class: 'progress' },
      el(
        'div',
        { class: 'progress__label' },
        el(
          'label',
          { for: 'aid-progress' },
          fill(strings.progress, { step: index + 1, steps: reviewIndex + 1 }),
        ),
      ),
      el('progress', { id: 'aid-progress', value: index + 1, max: reviewIndex + 1 }),
    );

  const stepScreen = (index: number): HTMLElement[] => {
    const step = definition.steps[index];
    if (!step) return [];
    views = step.fields.map((field) => createField(field, context.answers.fields, field.key, context));
    if (step.group) views.push(createGroup(step.group, context));
    const form = el(
      'form',
      { class: 'form', novalidate: true, autocomplete: 'off' },
      ...views.map(({ element }) => element),
    );
    const forward = el(
      'button',
      { type: 'submit', class: 'kern-btn kern-btn--primary' },
      index + 1 === reviewIndex ? strings.review : strings.next,
    );
    form.append(
      el(
        'div',
        { class: 'aid-nav' },
        forward,
        index > 0 && button(strings.back, 'secondary', () => go(index - 1)),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go(index + 1);
    });
    return [el('p', { class: 'lead' }, texts[`step.${step.key}.intro`] ?? ''), form, deletion()];
  };

  const reviewScreen = (): HTMLElement[] => {
    views = [];
    const make = button(strings.make, 'primary', () => void makeLetter(make));
    return [
      el('p', {}, strings.reviewIntro),
      createReview(context, go),
      el(
        'div',
        { class: 'aid-nav' },
        make,
        button(strings.back, 'secondary', () => go(reviewIndex - 1)),
      ),
      deletion(),
    ];
  };

  const makeLetter = async (trigger: HTMLButtonElement) => {
    trigger.disabled = true;
    announcer.say(strings.making);
    const { answers } = context;
    try {
      const { makePdf } = await import('./pdf.ts');
      const letter = composeLetter(definition, data.germanTexts, answers);
      const bytes = await makePdf(letter, composeSheet(data, answers, today));
      // The person may have deleted everything in the meantime.
      if (answers === context.answers) showResult(new Blob([bytes], { type: 'application/pdf' }));
    } catch (error) {
      console.error(error instanceof Error ? error.name : 'Error');
      trigger.disabled = false;
      trigger.before(el('p', { class: 'aid-warning', role: 'alert' }, strings.makeFailed));
    }
  };

  const showResult = (file: Blob) => {
    forgetLetter();
    letterUrl = URL.createObjectURL(file);
    const heading = el('h2', { tabindex: -1 }, strings.resultTitle);
    const name = `${definition.fileName}-${today}.pdf`;
    screen.replaceChildren(
      heading,
      ...createResult(data, letterUrl, name, () => go(reviewIndex)),
      deletion(),
    );
    focusHeading(heading);
  };

  const forgetLetter = () => {
    if (letterUrl) URL.revokeObjectURL(letterUrl);
    letterUrl = undefined;
  };

  const wipe = () => {
    context.answers = newAnswers(definition, today);
    show(0, false);
  };

  const deletion = () =>
    el(
      'div',
      { class: 'aid-delete' },
      button(strings.delete, 'danger', async () => {
        const { answer } = ask(root, {
          title: strings.delete,
          text: strings.deleteText,
          confirm: strings.deleteConfirm,
          cancel: strings.cancel,
        });
        if (await answer) wipeAndSay();
      }),
      el('p', { class: 'small muted' }, strings.privacy),
    );

  const wipeAndSay = () => {
    wipe();
    const note = el('p', { class: 'alert alert--success aid-deleted' }, strings.deleted);
    screen.prepend(note);
    announcer.say(strings.deleted);
    focusHeading(screen.querySelector('h2'));
  };

  root.classList.add('aid');
  root.replaceChildren(announcer.element, screen);
  window.addEventListener('popstate', ({ state }) =>
    show(Number((state as { aidStep?: number } | null)?.aidStep ?? 0)),
  );
  watchIdle({ root, strings, hasEntries: entered, wipe: wipeAndSay });
  guardLeaving(entered, wipe);
  loadEveryScript();
  history.replaceState({ aidStep: 0 }, '');
  show(0, false);
}

/** Browsers fetch the font of a script when it first appears: that alone would tell which letters were typed. */
function loadEveryScript(): void {
  for (const weight of [400, 600])
    void document.fonts.load(`${weight} 1em "Fira Sans"`, 'aăщ').catch(() => undefined);
}

/** The screen begins at its top, where progress and messages stand; the focus is on its heading. */
function focusHeading(heading: HTMLElement | null): void {
  heading?.closest('.aid')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
