import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Each is a letter to another member. */
export const invitationsOfOnePerson: Limit = {
  name: "drafting-invite",
  most: 30,
  minutes: 60,
  says: refusals.refuse.tooManyInvitations,
};

/** Each can be a letter to everybody who knows about something. */
export const asksOfOnePerson: Limit = {
  name: "drafting-ask",
  most: 10,
  minutes: 60,
  says: refusals.refuse.tooManyAsks,
};

/** Each is merged, and kept as a change. */
export const savesOfOnePerson: Limit = {
  name: "drafting-save",
  most: 240,
  minutes: 60,
  says: refusals.refuse.tooManySaves,
};

/** Each new version is one more text that supporters have to read. */
export const versionsOfOnePerson: Limit = {
  name: "drafting-finish",
  most: 20,
  minutes: 24 * 60,
  says: refusals.refuse.tooManySaves,
};
