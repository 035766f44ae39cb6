import { inTransaction } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { House } from "../../../../platform/house.ts";
import { decidePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { takeGrown } from "./head-store.ts";

/**
 * Tells the record how far the public files of open ballots have grown: one line for all of them together, and none
 * where nobody voted since the last one. So a week with a vote in every minute is 10,080 lines at most, however many
 * ballots are open in it.
 */
export const recordHeads = (house: House): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    const heads = await takeGrown(tx);
    if (heads.length === 0) return;
    const line = {
      act: "ballots.record-heads",
      by: byClock,
      on: decidePath,
      says: words.sealed.box.record.heads(heads.length),
      facts: { heads },
    };
    await house.record(tx, line, now);
  });
