/** Where every rule, act and job gets the time from. Nothing else may read the machine's clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that tests and the demonstration can move forward. It never runs backwards. */
export class MovableClock implements Clock {
  private readonly base: Clock;
  private aheadMs = 0;

  constructor(base: Clock = systemClock) {
    this.base = base;
  }

  now(): Date {
    return new Date(this.base.now().getTime() + this.aheadMs);
  }

  moveForward(milliseconds: number): void {
    this.setAhead(this.aheadMs + milliseconds);
  }

  setAhead(milliseconds: number): void {
    this.aheadMs = Math.max(this.aheadMs, milliseconds);
  }

  get aheadMilliseconds(): number {
    return this.aheadMs;
  }
}

/** A clock that stands still until it is told, for tests. */
export const clockAt = (instant: string): MovableClock => {
  const start = new Date(instant);
  return new MovableClock({ now: () => start });
};
