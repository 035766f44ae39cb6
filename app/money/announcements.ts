import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";

/** The days in which a gift can be given back run out. */
export interface GiftAlarm extends Announcement {
  readonly name: "money.days-run-out";
  readonly gift: number;
  /** The last of them. */
  readonly last: Day;
}

/** Somebody has ended their dues: nothing is collected of them any more. */
export interface DuesEnded extends Announcement {
  readonly name: "money.dues-ended";
  readonly personId: PersonId;
}
