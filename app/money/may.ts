import type { Actor } from "../../platform/actor.ts";
import { type Capacity, inOffice } from "../../platform/capacity.ts";
import type { Refusal } from "../../platform/refusal.ts";
import { mayAskFor, personWho } from "../membership/door.ts";
import { findAskingOffice } from "../rulebook/door.ts";

/** Whoever asks for large gifts to be accepted keeps the books: by law that is the treasurer (PPERA 2000, Part III). */
export const KEEPING = "accept-gift";

export const mayKeepBooks = (actor: Actor): Refusal | undefined => mayAskFor(actor, KEEPING);

/** Whoever keeps the party's books keeps those of all its units. */
export const keepsAllBooks = (actor: Actor): boolean => mayKeepBooks(actor) === undefined;

/** In which office somebody keeps the books; `mayKeepBooks` has let them through. */
export function booksKeptBy(actor: Actor): Capacity {
  const office = findAskingOffice(KEEPING, personWho(actor).offices);
  if (office === undefined) throw new Error("the books were kept by nobody in office");
  return inOffice(office);
}
