import type { Reader } from "../../platform/database/database.ts";
import type { NameMark } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { lookOf } from "../../platform/text/look-alike.ts";
import { findPeople } from "../membership/door.ts";
import { listHolders } from "./queries.ts";

/**
 * What stands beside people's names, so that nobody is taken for an officer: the offices that they hold, that they are
 * supporters, or that they are called much like somebody who holds an office and are not that person.
 */
export async function marksOf(
  db: Reader,
  ids: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, readonly NameMark[]>> {
  if (ids.length === 0) return new Map();
  const holders = await listHolders(db, now);
  const people = await findPeople(db, [...ids, ...holders.map(({ personId }) => personId)], now);
  const officers = holders.flatMap(({ office, personId }) => {
    const person = people.get(personId);
    return person === undefined ? [] : [{ office, personId, look: lookOf(person.name) }];
  });
  const marksFor = (id: PersonId): readonly NameMark[] => {
    const person = people.get(id);
    if (person === undefined) return [];
    const look = lookOf(person.name);
    const held = officers.filter(({ personId }) => personId === id);
    const alike = officers.filter((officer) => officer.personId !== id && officer.look === look);
    return [
      ...held.map(({ office }): NameMark => ({ kind: "office", office })),
      ...(person.standing === "supporter" ? [{ kind: "supporter" } as const] : []),
      ...(look === "" || held.length > 0
        ? []
        : alike.map(({ office }): NameMark => ({ kind: "like-officer", office }))),
    ];
  };
  return new Map([...new Set(ids)].map((id) => [id, marksFor(id)]));
}
