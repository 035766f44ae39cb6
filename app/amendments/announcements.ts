import type { Announcement } from "../../platform/house.ts";

/** Its authors have accepted an amendment: the text is another one from now on. */
export interface TextChanged extends Announcement {
  readonly name: "amendments.taken-over";
  /** Of the item whose text it is. */
  readonly path: string;
  readonly body: string;
  /** Why, in words, for the item's history. */
  readonly why: string;
}
