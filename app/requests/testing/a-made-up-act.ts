import * as v from "valibot";
import { type AnyAct, defineAct } from "../../../platform/act.ts";
import { type Capacity, inOffice } from "../../../platform/capacity.ts";
import { isUuid, type PersonId } from "../../../platform/ids.ts";
import { refuse, said } from "../../../platform/refusal.ts";
import type { TestHouse } from "../../../testing/a-house.ts";

/** An official act of no room: it counts how often it was done, and does as the test tells it. */
export class MadeUp {
  /** What was done, in the order in which it was. */
  readonly done: { readonly what: string; readonly by: Capacity; readonly hash: string }[] = [];
  /** What the facts say now; its line says it too. */
  state = "as it was";
  trouble: "refuses" | "throws" | "refuses when it saves" | undefined;
  touches: readonly PersonId[] = [];
  readonly act: AnyAct;

  constructor(at: TestHouse, power: string, name: `${string}.${string}` = "made-up.do") {
    this.act = defineAct({
      name,
      power,
      input: v.object({ what: v.pipe(v.string(), v.trim(), v.minLength(3, "Say what.")) }),
      may: () => undefined,
      shows: () => [{ label: "Shown to signers", says: "A name" }],
      about: () => this.touches,
      facts: () => {
        if (this.trouble === "throws") throw new Error("a guard that breaks");
        return this.trouble === "refuses"
          ? refuse("conflict", said("testing.it-is-gone", "It is gone."))
          : this.state;
      },
      decide: (state, { what }) => ({ what, state }),
      save: async (_tx, { what }, { actor }) => {
        if (this.trouble === "refuses when it saves")
          return refuse("conflict", said("testing.too-late", "Too late."));
        if (actor.kind !== "request") throw new Error("done by no request");
        this.done.push({ what, by: actor.by, hash: actor.changeHash });
        return undefined;
      },
      record: ({ what, state }) => ({
        act: name,
        by: inOffice(),
        on: "/party",
        says: `${isUuid(what) ? "Somebody" : what} was done, ${state}.`,
      }),
    });
    (at.house.officialActs as Map<string, AnyAct>).set(name, this.act);
  }
}
