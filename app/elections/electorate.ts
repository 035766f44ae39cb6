import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { listVoters } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { words } from "./words.ts";

/** Who votes in an election, as a room offers it: all members, later those of one branch or the delegates. */
export interface Electorate {
  /** In the call, for good: `members`, `branch:7`. */
  readonly name: string;
  says(): string;
  /** Everybody who may vote, when the roll is frozen. */
  list(db: Reader, now: Date): Promise<readonly PersonId[]>;
}

export const ALL_MEMBERS: Electorate = {
  name: "members",
  says: () => words.electorate.members,
  list: async (db, now) => listVoters(db, now, await rulesInForce(db)),
};

const OFFERED: readonly Electorate[] = [ALL_MEMBERS];

/** @throws of a name that no room offers: an election with nobody who votes must not go on. */
export function electorateOf(name: string): Electorate {
  const found = OFFERED.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody offers the electorate ${name}`);
  return found;
}
