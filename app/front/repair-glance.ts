import { reportUnlessAway } from "../../platform/database/waiting.ts";
import type { House } from "../../platform/house.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import type { ShellNotice } from "../../web/shell.ts";
import { findOpenUntil, repairWords } from "../repairs/door.ts";

/** Every page says when the operator's repairs are open; one question every few seconds does for all of them. */
const FRESH_FOR_MS = 3_000;

export interface RepairGlance {
  /** Asks again where the last answer is a few seconds old. */
  refresh(): Promise<void> | undefined;
  notice(): ShellNotice | undefined;
}

export function repairGlanceOf({ database, clock, log }: House): RepairGlance {
  let asked: Promise<void> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let until: Date | undefined;
  const ask = async () => {
    until = await findOpenUntil(database, clock.now());
  };
  return {
    refresh: () => {
      if (performance.now() - askedAt > FRESH_FOR_MS) {
        askedAt = performance.now();
        asked = ask().catch((error) => reportUnlessAway(log, "repairs.banner", error));
      }
      return asked;
    },
    notice: () => {
      if (until === undefined || clock.now() >= until) return undefined;
      const { title, says } = repairWords.banner;
      return { tone: "warning", title, says: says(exactMomentInWords(until)) };
    },
  };
}
