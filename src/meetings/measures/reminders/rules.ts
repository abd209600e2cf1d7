export interface ReminderStage {
  name: 'before14' | 'before2' | 'after7';
  /** From the due date on. */
  days: number;
}

export const reminderStages: readonly ReminderStage[] = [
  { name: 'before14', days: -14 },
  { name: 'before2', days: -2 },
  { name: 'after7', days: 7 },
];

/** A reminder whose day passed while nobody worked still goes for so many days. */
export const catchUpDays = 3;
