import { hash } from "node:crypto";
import { type Hex32, orderOf } from "@breakthrough/sortition";
import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { findPeople } from "../../../membership/door.ts";
import { bodiesIn, type Holding, listHolders } from "../../../offices/door.ts";
import { officeNames } from "../../../rulebook/door.ts";
import type { SealedBallot } from "../sealed-ballot.ts";
import { listNever, listSealedRoll } from "../who/sealed-roll-queries.ts";
import type { Eligible } from "./seats.ts";

/** How many of the lot are looked at: so many do not all decline. */
const MOST_BY_LOT = 200;

/**
 * Who is asked to be a trustee, in order: whoever holds an office, in the order in which the rulebook names the offices;
 * then members of the roll as the lot falls. The lot follows from the ballot's own name, which is drawn when it is
 * called: nobody can choose by it, and whoever sees the roll can draw it again. Candidates are not in the line.
 */
export async function lineFor(
  db: Reader,
  ballot: SealedBallot,
  now: Date,
): Promise<readonly Eligible[]> {
  const never = new Set(await listNever(db, ballot.id));
  const officers = officersOf(await listHolders(db, now));
  const drawn = await drawnOf(db, ballot);
  const isOfficer = new Set(officers.map(({ personId }) => personId));
  const line = [
    ...officers,
    ...drawn
      .filter((personId) => !isOfficer.has(personId))
      .map((personId) => ({ personId, office: undefined, bodies: [] })),
  ].filter(({ personId }) => !never.has(personId));
  const people = await findPeople(
    db,
    line.map(({ personId }) => personId),
    now,
  );
  return line.filter(({ personId }) => people.get(personId)?.standing === "member");
}

/**
 * How many officers, each of other bodies than those before, could keep keys of a ballot.
 * @param never who stands in it, or whom it is about
 */
export async function countKeyHolders(
  db: Reader,
  never: readonly PersonId[],
  now: Date,
): Promise<number> {
  const able = officersOf(await listHolders(db, now)).filter(
    ({ personId }) => !never.includes(personId),
  );
  const people = await findPeople(
    db,
    able.map(({ personId }) => personId),
    now,
  );
  const bodies = new Set<string>();
  const chosen = able.filter((one) => {
    const isFree = !one.bodies.some((body) => bodies.has(body));
    if (!isFree || people.get(one.personId)?.standing !== "member") return false;
    for (const body of one.bodies) bodies.add(body);
    return true;
  });
  return chosen.length;
}

/** Each officer once, by the first of their offices. */
function officersOf(holders: readonly Holding[]): readonly Eligible[] {
  const order = officeNames();
  const inOrder = holders.toSorted(
    (one, other) => order.indexOf(one.office) - order.indexOf(other.office),
  );
  const people = [...new Set(inOrder.map(({ personId }) => personId))];
  return people.map((personId) => {
    const own = inOrder.filter((holding) => holding.personId === personId);
    return { personId, office: own[0]?.office, bodies: bodiesIn(own) };
  });
}

async function drawnOf(
  db: Reader,
  { id, uuid }: Pick<SealedBallot, "id" | "uuid">,
): Promise<readonly PersonId[]> {
  const roll = await listSealedRoll(db, id);
  const order = orderOf(hash("sha256", `trustees of ${uuid}`) as string as Hex32, roll.length);
  return order.slice(0, MOST_BY_LOT).flatMap((place) => roll[place]?.personId ?? []);
}
