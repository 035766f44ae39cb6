import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../database/database.ts";

/** Where every rule, act and job gets the time from. Nothing else may read the machine's clock. */
export interface Clock {
  /** For pages, and for finding what is due. */
  now(): Date;
  /** The time that decides: read within the transaction that acts on it, where a party has one clock for all processes. */
  within(db: Reader): Promise<Date>;
  /** The same time as SQL, for a statement that is to read it beside all else. Each mention of it reads the clock anew. */
  inStatement(): RawBuilder<Date>;
  /** The machine's own clock is so wrong that this process must neither take votes nor count them. */
  readonly isFarOff: boolean;
}

/** A clock that asks no other, and so is never found wrong: for tests, and for a past that is played. */
export const clockBy = (now: () => Date): Clock => ({
  now,
  within: async () => now(),
  inStatement: () => sql<Date>`${now()}::timestamptz`,
  isFarOff: false,
});

/** The machine's own: for programs without a party's database, and to be compared with the database's. */
export const systemClock: Clock = clockBy(() => new Date());

/**
 * A clock that tests and the demonstration can move forward. Where it begins, it may also stand behind: a demonstration
 * goes on where its kept past ends. From then on it never runs backwards.
 */
export class MovableClock implements Clock {
  private readonly base: Clock;
  private aheadMs: number | undefined;

  constructor(base: Clock) {
    this.base = base;
  }

  now(): Date {
    return this.moved(this.base.now());
  }

  async within(db: Reader): Promise<Date> {
    return this.moved(await this.base.within(db));
  }

  inStatement(): RawBuilder<Date> {
    return sql<Date>`(${this.base.inStatement()} + ${this.aheadMilliseconds} * interval '1 millisecond')`;
  }

  get isFarOff(): boolean {
    return this.base.isFarOff;
  }

  private moved(at: Date): Date {
    return new Date(at.getTime() + this.aheadMilliseconds);
  }

  moveForward(milliseconds: number): void {
    this.setAhead(this.aheadMilliseconds + Math.max(0, milliseconds));
  }

  setAhead(milliseconds: number): void {
    this.aheadMs = Math.max(this.aheadMs ?? milliseconds, milliseconds);
  }

  get aheadMilliseconds(): number {
    return this.aheadMs ?? 0;
  }
}

/** A clock that stands still until it is told, for tests. */
export const clockAt = (instant: string): MovableClock => {
  const start = new Date(instant);
  return new MovableClock(clockBy(() => start));
};
