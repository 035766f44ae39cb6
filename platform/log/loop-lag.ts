import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Log } from "./log.ts";

/** How often Node looks at its loop. */
const RESOLUTION_MS = 20;
const PERIOD_MS = 10_000;
/** Somebody waits that long for a page that would be there at once. */
const WORTH_TELLING_MS = 500;
const PERIODS_REMEMBERED = 6;

/** How late this process came to its work, in milliseconds. While it is late, nobody is answered. */
export interface LoopLag {
  /** Of the last period. */
  readonly mean: number;
  readonly p99: number;
  /** Of the last minute. */
  readonly max: number;
  /** Periods with a lag that was told in the log, since the start. */
  readonly stalls: number;
  /** The longest lag of each of them, added up. */
  readonly stalled: number;
}

export interface LoopWatch {
  read(): LoopLag;
  stop(): void;
}

/** What Node measures is the whole time between two looks: on time, it is the resolution itself. */
const lateBy = (nanoseconds: number): number =>
  Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS) : 0;

/**
 * Watches how late the process comes to its work, and says so where it is late by half a second or more. The only
 * thread that answers people is the one that reads what they send.
 */
export function watchLoop(log: Log, periodMs = PERIOD_MS): LoopWatch {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  const longest: number[] = [];
  let lag: LoopLag = { mean: 0, p99: 0, max: 0, stalls: 0, stalled: 0 };
  const look = () => {
    const max = lateBy(histogram.max);
    longest.push(max);
    if (longest.length > PERIODS_REMEMBERED) longest.shift();
    const isLate = max >= WORTH_TELLING_MS;
    if (isLate) log.warn("process.loop-lag", { milliseconds: Math.round(max) });
    lag = { ...sharesOf(histogram), max: Math.max(...longest), ...counted(lag, isLate ? max : 0) };
    histogram.reset();
  };
  const timer = setInterval(look, periodMs);
  timer.unref();
  return {
    read: () => ({ ...lag, max: Math.max(lag.max, lateBy(histogram.max)) }),
    stop: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
}

const sharesOf = (
  histogram: Pick<ReturnType<typeof monitorEventLoopDelay>, "mean" | "percentile">,
) => ({
  mean: lateBy(histogram.mean),
  p99: lateBy(histogram.percentile(99)),
});

const counted = ({ stalls, stalled }: LoopLag, late: number) => ({
  stalls: late > 0 ? stalls + 1 : stalls,
  stalled: stalled + late,
});
