import { type Proposal, support } from "../../proposals/door.ts";
import { timesBy } from "./dice-for.ts";
import { appealOf, paceOfSupport } from "./judge.ts";
import type { Life } from "./life.ts";

/** Some go on supporting what is talked about already; they may take the pen one day. */
const LATER_PACE = 1;

/** Ideas find those who support them, sooner or later or not at all. */
export async function supportProposals(life: Life): Promise<void> {
  for (const idea of await life.proposalsIn("idea")) {
    await supportOne(life, idea, paceOfSupport(appealOf(idea)));
  }
  for (const state of ["discussion", "drafting"] as const) {
    for (const proposal of await life.proposalsIn(state)) {
      await supportOne(life, proposal, LATER_PACE);
    }
  }
}

async function supportOne(life: Life, { id, version, title, authors }: Proposal, pace: number) {
  const dice = life.dice("support", title);
  for (const who of life.draw(dice, timesBy(dice, pace), authors)) {
    await life.try(support, { id: String(id), version: String(version) }, who);
  }
}
