import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import { byClock, byOperator } from "../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayTheClock, mayTheOperator } from "../../membership/door.ts";
import { repairsPath } from "../addresses.ts";
import { isOpenAt, type Opening } from "../opening.ts";
import { lockOpening, lockOpenNow } from "../queries.ts";
import { closeOpening } from "../store.ts";
import { refusals, words } from "../words.ts";

const mayEither = (actor: Actor): Refusal | undefined =>
  mayTheClock(actor) && mayTheOperator(actor);

/** Closes it again: the clock each one whose time is over, the operator sooner the one that is open. */
export const close = defineAct({
  name: "repairs.close",
  input: v.object({ request: v.optional(v.number()) }),
  may: mayEither,
  facts: async (tx, { request }, { now }) => {
    const opening = request === undefined ? lockOpenNow(tx, now) : lockOpening(tx, request);
    return (await opening) ?? refuse("conflict", refusals.refuse.closed);
  },
  decide: (opening: Opening, _input, { actor, now }): Opening | Refusal => {
    const isEarly = actor.kind === "clock" && isOpenAt(opening, now);
    const isClosed = opening.closedAt !== undefined;
    return isEarly || isClosed ? refuse("conflict", refusals.refuse.closed) : opening;
  },
  save: (tx, { request }, { now }) => closeOpening(tx, request, now),
  record: ({ request }, { actor }) => ({
    act: "repairs.close",
    by: actor.kind === "clock" ? byClock : byOperator,
    on: repairsPath,
    says: words.record.closed,
    facts: { request },
  }),
});
