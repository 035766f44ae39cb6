import type { Announcement } from "../../platform/house.ts";
import type { Day } from "../../platform/time/days.ts";

/** The days in which a gift can be given back run out. */
export interface GiftAlarm extends Announcement {
  readonly name: "money.days-run-out";
  readonly gift: number;
  /** The last of them. */
  readonly last: Day;
}
