import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { findBelongingIn } from "../../branches/door.ts";
import { findPerson, isVouchedFor } from "../../membership/door.ts";
import type { Terms } from "../election.ts";
import { isApproved, isThereAList } from "../results/approved-queries.ts";
import type { WhoStands } from "./nomination.ts";

/** Where members of one branch elect, does somebody belong to it? True of every other election. */
export const isOfItsBranch = async (
  db: Reader,
  personId: PersonId,
  { to }: Pick<Terms, "to">,
): Promise<boolean> =>
  to.kind !== "branch" || (await findBelongingIn(db, personId, to.branch)) !== undefined;

/** What of somebody decides whether they can stand; undefined of nobody. */
export async function findWhoStands(
  db: Reader,
  personId: PersonId,
  terms: Terms,
  now: Date,
): Promise<WhoStands | undefined> {
  const person = await findPerson(db, personId, now);
  if (person === undefined) return undefined;
  const needsList = terms.to.kind === "candidacy" && (await isThereAList(db, now));
  return {
    standing: person.standing,
    memberSince: person.memberSince,
    isVouchedFor: isVouchedFor(person, now),
    isOfBranch: await isOfItsBranch(db, personId, terms),
    isApproved: !needsList || (await isApproved(db, personId, now)),
  };
}
