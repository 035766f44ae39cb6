import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** More drafts than anybody writes, so that this only stops machines. */
export const draftsOfOnePerson: Limit = {
  name: "draft-person",
  most: 60,
  minutes: 60,
  says: refusals.refuse.tooManyDrafts,
};

/** Each new version is kept for ever, and is one more text that supporters have to read. */
export const revisionsOfOnePerson: Limit = {
  name: "revise-person",
  most: 20,
  minutes: 24 * 60,
  says: refusals.refuse.tooManyRevisions,
};

/** Each request is a letter to other members. */
export const mergesOfOnePerson: Limit = {
  name: "merge-person",
  most: 20,
  minutes: 60,
  says: refusals.refuse.tooManyMerges,
};
