import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import { besidePerson, type PersonColumns, personColumns } from "../membership/door.ts";
import { officesHeldBy } from "../offices/door.ts";
import { findSessions, type Session } from "../sign-in/door.ts";

/** A session with whom it belongs to, and their offices. */
export type SessionHolder = Session & PersonColumns & { readonly offices: readonly string[] };

/** Whose sessions these are, in one statement: every request of somebody signed in asks it. */
export function findHolders(
  db: Reader,
  secrets: readonly string[],
  now: Date,
): Promise<readonly (SessionHolder | undefined)[]> {
  const offices = officesHeldBy("session.personId", now);
  const beside = {
    columns: sql<
      Omit<SessionHolder, keyof Session>
    >`${personColumns(now)}, ${offices} as "offices"`,
    joins: besidePerson("session.personId"),
  };
  return findSessions(db, secrets, beside, now);
}
