import type { PersonalDetails } from "../../platform/room.ts";
import { DAYS_KEPT } from "./jobs.ts";
import { words } from "./words.ts";

/**
 * A promoter is named by the law's wish, and to everybody. Nothing here says which member it is, if one at all, so there is
 * nothing to gather by a person's id, and nothing goes with them: another takes their place by a request.
 */
export const personal: PersonalDetails = {
  kept: [
    {
      tables: ["imprint.imprint"],
      stays: { kind: "counted", days: DAYS_KEPT, says: () => words.kept.until },
      says: () => words.kept.imprint,
    },
  ],
  gather: async () => ({}),
  forget: async () => {},
};
