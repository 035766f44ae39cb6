import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** Somebody is in a team no more. */
export interface TeamLeft extends Announcement {
  readonly name: "teams.left";
  readonly personId: PersonId;
  readonly teamId: number;
}
