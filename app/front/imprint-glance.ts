import { reportUnlessAway } from "../../platform/database/waiting.ts";
import type { House, PartyImprint } from "../../platform/house.ts";
import { words } from "./words.ts";

/** Every page says who answers for it; one question every few seconds does for all of them. */
const FRESH_FOR_MS = 3_000;

export interface ImprintGlance {
  /** Asks again where the last answer is a few seconds old. */
  refresh(): Promise<void> | undefined;
  /** For the very bottom of a page, in the language spoken. Undefined while nobody has said it. */
  sentence(): string | undefined;
}

export function imprintGlanceOf({ database, log, findImprint }: House): ImprintGlance {
  let asked: Promise<void> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let imprint: PartyImprint | undefined;
  const ask = async () => {
    imprint = await findImprint(database);
  };
  return {
    refresh: () => {
      if (performance.now() - askedAt > FRESH_FOR_MS) {
        askedAt = performance.now();
        // A page is worth more than its footer: what is wrong with the database, the page itself will say.
        asked = ask().catch((error) => reportUnlessAway(log, "imprint.footer", error));
      }
      return asked;
    },
    sentence: () =>
      imprint && words.footer.imprintSays(imprint.inWords(), imprint.feeInWords(), imprint.contact),
  };
}
