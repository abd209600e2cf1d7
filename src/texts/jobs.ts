/** Enqueued with `{ textId }` when new words of a text are public. The feature that makes files of texts listens. */
export const textPublishedJob = 'text.published';
