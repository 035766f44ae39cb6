/** The invented people act once a day, at the hour at which the party was founded. */
export const DAY_MS = 86_400_000;

/** Which day since the party was founded it is. */
export const partyDayAt = (foundedAt: Date, now: Date): number =>
  Math.floor((now.getTime() - foundedAt.getTime()) / DAY_MS);

export const momentOf = (foundedAt: Date, day: number): Date =>
  new Date(foundedAt.getTime() + day * DAY_MS);
