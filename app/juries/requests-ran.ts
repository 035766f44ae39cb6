import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** An official act was done by a request whose keys had turned. */
export interface RequestRan extends Announcement {
  readonly name: "requests.ran";
  readonly requestId: number;
  readonly act: string;
  readonly input: unknown;
  readonly on: string;
  readonly says: string;
  readonly why: string;
  /** Whose keys turned, in words. */
  readonly by: string;
  readonly changeHash: string;
  readonly askedBy: PersonId;
  readonly turnedBy: readonly PersonId[];
  /** Whom it touches. */
  readonly about: readonly PersonId[];
  readonly at: Date;
}
