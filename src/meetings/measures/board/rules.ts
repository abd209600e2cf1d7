import type { MeasureState } from '../../../core/db/client.ts';

/** The columns of the board, what waits before what is over. */
export const boardStates: readonly MeasureState[] = ['open', 'inProgress', 'postponed', 'done', 'dropped'];

/** What was done before so many days has left the board. */
export const doneDays = 90;
