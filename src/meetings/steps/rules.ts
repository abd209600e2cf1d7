export const stepKinds = ['discussed', 'agreed', 'done', 'result', 'effect'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What happened longer ago is told to nobody any more. */
export const stepDays = 14;
