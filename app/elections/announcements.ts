import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** An election is counted; its result stands in so many hours, unless members challenge it. */
export interface ElectionCounted extends Announcement {
  readonly name: "elections.counted";
  readonly electionId: number;
  readonly path: string;
  /** As the record says it. */
  readonly says: string;
  /** SHA-256 of the terms. */
  readonly callHash: string;
  readonly countedAt: Date;
  readonly resultHours: number;
  readonly candidates: readonly PersonId[];
}
