import type { Ballots } from "./ballots/ballots.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { CountResult, MethodName } from "./result.ts";
import { type StvOptions, withdraw } from "./stv/options.ts";
import { countScottish } from "./stv/scottish.ts";

export type CountOptions = StvOptions;

type Counter = (ballots: Ballots, options: CountOptions) => CountResult | Refusal;

const counters: Partial<Record<MethodName, Counter>> = {
  "scottish-stv": countScottish,
};

/** Counts ranked ballots by any method that takes them. */
export function countBallots(
  ballots: Ballots,
  method: MethodName,
  options: CountOptions = {},
): CountResult | Refusal {
  const counter = counters[method];
  if (counter === undefined) return refuse(`The method ${method} does not count ranked ballots.`);
  const standing = withdraw(ballots, options.withdrawn ?? []);
  return isRefusal(standing) ? standing : counter(standing, options);
}
