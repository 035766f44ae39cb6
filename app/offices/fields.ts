import * as v from "valibot";
import { isOffice } from "../rulebook/door.ts";
import { words } from "./words.ts";

/** An office that the party has named, also one that has ended: somebody can hold it still. */
export const officeField = v.pipe(
  v.string(() => words.refuse.unknown),
  v.check(isOffice, () => words.refuse.unknown),
);
