import type { Capacity } from "../../platform/capacity.ts";
import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PowerName } from "../rulebook/door.ts";

/** What was asked for has been done. Members can challenge it from now on. */
export interface RequestRan extends Announcement {
  readonly name: "requests.ran";
  readonly requestId: number;
  /** The act's name. */
  readonly act: string;
  /** As the act read it. */
  readonly input: unknown;
  readonly on: string;
  readonly says: string;
  readonly why: string;
  /** Whose keys turned. */
  readonly by: Capacity;
  readonly power: PowerName;
  readonly changeHash: string;
  readonly askedBy: PersonId;
  readonly turnedBy: readonly PersonId[];
  /** Whom it touches. */
  readonly about: readonly PersonId[];
  readonly at: Date;
}
