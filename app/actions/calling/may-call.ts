import type { Actor } from "../../../platform/actor.ts";
import { type Capacity, inOffice } from "../../../platform/capacity.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { mayAskFor, personWho } from "../../membership/door.ts";
import { findAskingOffice } from "../../rulebook/door.ts";

/** The power by which an event is held for the whole party (decision 121), and so an action called (decision 124). */
const CALLING = "mail-to-all";

export const mayCall = (actor: Actor): Refusal | undefined => mayAskFor(actor, CALLING);

/** In which office somebody calls an action, or calls one off; `mayCall` has let them through. */
export function calledBy(actor: Actor): Capacity {
  const office = findAskingOffice(CALLING, personWho(actor).offices);
  if (office === undefined) throw new Error("an action was called by nobody in office");
  return inOffice(office);
}
