import * as v from "valibot";
import { type AnyAct, defineAct } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import { byOperator } from "../../../platform/capacity.ts";
import type { House } from "../../../platform/house.ts";
import { refuse, said } from "../../../platform/refusal.ts";

/** A lamp that officers switch off and a jury switches on again: the smallest official act there can be. */
export class Lamp {
  isOn = true;
  readonly actors: Actor[] = [];

  readonly on = defineAct({
    name: "lamps.switch-on",
    power: undefined as string | undefined,
    input: v.object({ lamp: v.string() }),
    may: (actor) =>
      actor.kind === "jury"
        ? undefined
        : refuse("not-allowed", said("testing.only-a-jury", "Only a jury.")),
    facts: () => ({ isOn: this.isOn }),
    decide: ({ isOn }, { lamp }) =>
      isOn
        ? refuse("conflict", said("testing.the-lamp-is-on-already", "The lamp is on already."))
        : { lamp },
    save: async (_tx, _change, { actor }) => {
      this.isOn = true;
      this.actors.push(actor);
    },
    record: ({ lamp }) => ({
      act: "lamps.switch-on",
      by: byOperator,
      on: `/lamps/${lamp}`,
      says: "The lamp is on again.",
    }),
  } as const satisfies AnyAct);

  readonly off: AnyAct = defineAct({
    name: "lamps.switch-off",
    power: "hide-post",
    undo: { act: this.on, input: ({ lamp }: { lamp: string }) => ({ lamp }) },
    input: v.object({ lamp: v.string() }),
    may: () => undefined,
    facts: () => ({}),
    decide: (_facts, { lamp }) => ({ lamp }),
    save: async () => {
      this.isOn = false;
    },
    evidence: async (_db, { lamp }) => [{ label: "The bulb", says: `Bulb of lamp ${lamp}.` }],
  });

  /** The same without a way back. */
  readonly smash: AnyAct = { ...this.off, name: "lamps.smash", undo: undefined } as AnyAct;
}

/** Lets the house know acts of no room. */
export function knowActs(house: House, acts: readonly AnyAct[]): void {
  for (const act of acts) (house.officialActs as Map<string, AnyAct>).set(act.name, act);
}
