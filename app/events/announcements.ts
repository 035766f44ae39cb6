import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** Somebody says that they do not come. Whoever announces it holds the event. */
export interface NotComing extends Announcement {
  readonly name: "events.not-coming";
  readonly personId: PersonId;
  readonly eventId: number;
}
