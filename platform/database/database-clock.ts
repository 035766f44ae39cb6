import { type RawBuilder, sql } from "kysely";
import type { Log } from "../log/log.ts";
import type { LogEvent } from "../log/log-events.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import type { Database, Reader } from "./database.ts";
import { reportUnlessAway } from "./waiting.ts";

/** A machine that keeps its clock right by NTP is some milliseconds off: this one does not, or has just been set. */
export const OFF_MS = 1000;
/**
 * No slow answer and no pause looks like this, since what is not certain counts for the machine (decision 30): its clock
 * is set wrong. Then its logs are wrong too, and whatever else reads that clock; it leaves votes to other processes.
 */
export const FAR_OFF_MS = 10_000;

const BETWEEN_LOOKS_MS = 5000;

export type ClockState = "right" | "off" | "far-off";

/** What is certain of how far the database's clock is ahead of ours (negative: behind), in milliseconds. */
export interface Ahead {
  readonly least: number;
  readonly most: number;
}

/** The database read its clock at some moment between our asking and its answer. */
export const aheadOf = (theirs: Date, asked: Date, answered: Date): Ahead => ({
  least: theirs.getTime() - answered.getTime(),
  most: theirs.getTime() - asked.getTime(),
});

/** How far off ours is for certain. */
export const offBy = ({ least, most }: Ahead): number => (least > 0 ? least : most < 0 ? -most : 0);

export function stateOfClock(ahead: Ahead): ClockState {
  const off = offBy(ahead);
  if (off > FAR_OFF_MS) return "far-off";
  return off > OFF_MS ? "off" : "right";
}

/** What was believed, as far as it can still be true: so the time does not tremble with each answer's delay. */
export const nearestTo = (believed: number, { least, most }: Ahead): number =>
  Math.min(Math.max(believed, least), most);

const EVENTS = {
  right: ["info", "clock.right"],
  off: ["warn", "clock.off"],
  "far-off": ["error", "clock.far-off"],
} as const satisfies Record<ClockState, readonly [keyof Log, LogEvent]>;

/**
 * The database's time, which all processes of a party share. `within` asks for it; `now` is the machine's own clock, set
 * right by what was last answered.
 */
class DatabaseClock implements Clock {
  private readonly log: Log;
  private readonly own: Clock;
  private aheadMs = 0;
  private state: ClockState = "right";

  constructor(log: Log, own: Clock) {
    this.log = log;
    this.own = own;
  }

  now(): Date {
    return new Date(this.own.now().getTime() + this.aheadMs);
  }

  get isFarOff(): boolean {
    return this.state === "far-off";
  }

  inStatement(): RawBuilder<Date> {
    return sql<Date>`clock_timestamp()`;
  }

  async within(db: Reader): Promise<Date> {
    const asked = this.own.now();
    const { rows } = await sql<{ at: Date }>`select ${this.inStatement()} as at`.execute(db);
    const theirs = rows[0]?.at;
    if (theirs === undefined) throw new Error("a database that does not tell the time");
    this.note(aheadOf(theirs, asked, this.own.now()));
    return theirs;
  }

  private note(ahead: Ahead): void {
    this.aheadMs = nearestTo(this.aheadMs, ahead);
    const state = stateOfClock(ahead);
    if (state === this.state) return;
    this.state = state;
    const [level, event] = EVENTS[state];
    this.log[level](event, { secondsBehind: Math.round(this.aheadMs / 100) / 10 });
  }
}

export interface FollowedClock {
  readonly clock: Clock;
  stop(): void;
}

/** Asks the database for its time now and then every five seconds, until it is stopped. */
export async function openDatabaseClock(
  database: Database,
  log: Log,
  own: Clock = systemClock,
): Promise<FollowedClock> {
  const clock = new DatabaseClock(log, own);
  await clock.within(database);
  const look = () =>
    clock
      .within(database)
      .catch((error: unknown) => reportUnlessAway(log, "clock.not-followed", error));
  const looking = setInterval(look, BETWEEN_LOOKS_MS).unref();
  return { clock, stop: () => clearInterval(looking) };
}
