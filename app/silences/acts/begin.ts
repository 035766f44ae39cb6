import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { oneOf, shortField } from "../../../platform/text/fields.ts";
import { findBranch } from "../../branches/door.ts";
import { silencesPath } from "../addresses.ts";
import { branchOf, HOURS, PLACE, POWER, type Silence } from "../silence.ts";
import { addSilence, listOn, lockSilences } from "../store.ts";
import { refusals, words } from "../words.ts";

const HOUR_MS = 3_600_000;

type Begun = Omit<Silence, "id" | "endedRequest">;

/**
 * Holds back letters and signs to the people of a place, for some hours from when the second key turns: after a death, in an
 * emergency.
 */
export const begin = defineAct({
  name: "silences.begin",
  power: POWER,
  form: silencesPath,
  input: v.object({
    place: v.pipe(
      shortField(20, () => words.fields.place),
      v.regex(PLACE, () => words.fields.place),
    ),
    hours: v.pipe(
      oneOf(HOURS, () => words.fields.hours),
      v.transform(Number),
    ),
  }),
  about: () => [],
  may: () => undefined,
  facts: async (tx, { place }, { now }) => {
    const branchId = branchOf(place);
    await lockSilences(tx);
    const branch = branchId === undefined ? undefined : await findBranch(tx, branchId);
    if (branchId !== undefined && (branch === undefined || branch.endedAt !== undefined))
      return refuse("not-found", refusals.fields.place, "place");
    return { branchId, on: await listOn(tx, now) };
  },
  decide: ({ branchId, on }, { hours }, { actor, now }): Begun | Refusal => {
    if (on.some((one) => one.branchId === branchId))
      return refuse("conflict", refusals.isOn, "place");
    const until = new Date(now.getTime() + hours * HOUR_MS);
    return { branchId, begunAt: now, until, request: requestWho(actor).requestId };
  },
  save: (tx, begun) => addSilence(tx, begun),
  record: ({ branchId, begunAt, until }, { actor }) => {
    const hours = Math.round((until.getTime() - begunAt.getTime()) / HOUR_MS);
    return {
      act: "silences.begin",
      by: doneBy(actor).by,
      on: silencesPath,
      says: words.record.begun(branchId, hours),
      facts: { branch: branchId ?? null, hours },
    };
  },
});
