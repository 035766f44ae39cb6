/** How long a meeting can be, in minutes. */
export const LENGTHS = ["30", "60", "90", "120", "180"] as const;

const MINUTE_MS = 60_000;

export const endOf = (startsAt: Date, minutes: number): Date =>
  new Date(startsAt.getTime() + minutes * MINUTE_MS);
