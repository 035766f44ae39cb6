import type { Reader } from "../../../platform/database/database.ts";
import { isUuid, type PersonId } from "../../../platform/ids.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { findByEmail, findDetails, type PersonDetails } from "../standing/queries.ts";
import { listPeopleWith } from "./listing-queries.ts";

/** Somebody to choose for an official act. */
export interface PersonToChoose {
  readonly id: PersonId;
  readonly name: string;
}

const MOST_SHOWN = 20;

/** By part of a name those who are listed; by the whole email address everybody who is confirmed. */
export async function listPeopleToChoose(
  db: Reader,
  typed: string,
  now: Date,
): Promise<readonly PersonToChoose[]> {
  const text = typed.replaceAll("\0", "").trim().slice(0, 254);
  if (text === "") return [];
  if (text.includes("@")) {
    const found = await findByEmail(db, text);
    return found?.isConfirmed ? [{ id: found.id, name: found.name }] : [];
  }
  const rules = await rulesInForce(db);
  return await listPeopleWith(db, text, { now, rules, most: MOST_SHOWN });
}

/** Whom an address names with `?person=`; undefined where it names nobody of ours. */
export async function findChosen(
  db: Reader,
  named: string | undefined,
): Promise<PersonDetails | undefined> {
  if (named === undefined || !isUuid(named)) return undefined;
  const person = await findDetails(db, named as PersonId);
  return person?.isConfirmed ? person : undefined;
}
