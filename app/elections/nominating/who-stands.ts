import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { findPerson, isVouchedFor } from "../../membership/door.ts";
import type { Terms } from "../election.ts";
import { isApproved, isThereAList } from "../results/approved-queries.ts";
import type { WhoStands } from "./nomination.ts";

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
    isApproved: !needsList || (await isApproved(db, personId, now)),
  };
}
