import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { FirstLetter } from "./newcomer.ts";

export type FirstLettersTables = {
  "first_letters.newcomer": {
    person_id: PersonId;
    came_on: Day;
    /** Since when they are a member, for the first time. */
    member_from: Day | null;
    /** Those that they had, and those that are not written to them any more. */
    done: FirstLetter[];
    /** When the clock looks at them next; null where nothing is to come. */
    next_on: Day | null;
    /** They want no more of them. */
    stopped_at: Date | null;
  };
};
