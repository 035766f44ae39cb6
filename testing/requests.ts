import type { AnyAct } from "../platform/act.ts";
import type { RunningRequest } from "../platform/actor.ts";
import { inOffice } from "../platform/capacity.ts";
import { newId, type PersonId } from "../platform/ids.ts";

let made = 0;

/** A request for this act whose keys have turned, for tests of the act itself. */
export function aRequestFor(act: AnyAct, parts: Partial<RunningRequest> = {}): RunningRequest {
  if (act.power === undefined) throw new Error(`${act.name} takes no power`);
  made += 1;
  const keys = {
    by: inOffice("safety-officer", "national-committee"),
    why: "It threatens a neighbour.",
  };
  const change = { changeHash: "00".repeat(32), askedBy: newId() as PersonId, isUnopposed: false };
  return { kind: "request", requestId: made, power: act.power, ...keys, ...change, ...parts };
}
