import type { Ballots } from "./ballots/ballots.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { CountResult, MethodName } from "./result.ts";
import { countErs97 } from "./stv/ers97.ts";
import { type StvOptions, withdraw } from "./stv/options.ts";
import { countScottish } from "./stv/scottish.ts";
import { countSenate } from "./stv/senate.ts";

export type CountOptions = StvOptions;

type Counter = (ballots: Ballots, options: CountOptions) => CountResult | Refusal;

const counters: Partial<Record<MethodName, Counter>> = {
  "scottish-stv": countScottish,
  ers97: countErs97,
  "aec-senate": countSenate,
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
