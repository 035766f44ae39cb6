import type { Reader } from "../../platform/database/database.ts";
import type { NamedOf, NameMark } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { lookOf } from "../../platform/text/look-alike.ts";
import { findNames, formerMember } from "../membership/door.ts";
import { listHoldersByName } from "./queries.ts";

/**
 * What people are called, and what stands beside it so that nobody is taken for an officer: the offices that they hold,
 * that they are supporters, or that they are called much like somebody who holds an office and are not that person.
 * Whoever has left is a former member, with no mark.
 */
export async function namedOf(db: Reader, ids: readonly PersonId[], now: Date): Promise<NamedOf> {
  if (ids.length === 0) return formerMember;
  const [holders, people] = await Promise.all([listHoldersByName(db, now), findNames(db, ids)]);
  const officers = holders.map((holder) => ({ ...holder, look: lookOf(holder.name) }));
  return (id) => {
    const person = id && people.get(id);
    if (person === undefined) return formerMember();
    const { name, kind } = person;
    const look = lookOf(name);
    const held = officers.filter(({ personId }) => personId === id);
    const alike = officers.filter((officer) => look !== "" && officer.look === look);
    return {
      name,
      marks: [
        ...held.map(({ office }): NameMark => ({ kind: "office", office })),
        ...(kind === "supporter" ? [{ kind: "supporter" } as const] : []),
        ...(held.length > 0
          ? []
          : alike.map(({ office }): NameMark => ({ kind: "like-officer", office }))),
      ],
    };
  };
}
