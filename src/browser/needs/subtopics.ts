/**
 * Shows only the subtopics of the chosen topic, and unticks the others.
 * @param whole the folded part that holds a `[data-topic]` group for each topic
 */
export function showFittingSubtopics(form: HTMLFormElement, whole: HTMLDetailsElement | null): void {
  if (!whole) return;
  const groups = [...whole.querySelectorAll<HTMLElement>('[data-topic]')];
  const update = () => {
    // Tiles to tap or a list to choose from: both know what is chosen.
    const topic = form.elements.namedItem('topic') as RadioNodeList | HTMLSelectElement | null;
    const chosen = topic?.value;
    for (const group of groups) {
      const fits = group.dataset.topic === chosen;
      group.hidden = !fits;
      const details = group.querySelector('details');
      if (details) details.open = fits;
      if (fits) continue;
      for (const box of group.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
    }
    whole.hidden = groups.every((group) => group.hidden);
  };
  for (const field of form.querySelectorAll('[name=topic]')) field.addEventListener('change', update);
  update();
}
