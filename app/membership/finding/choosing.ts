import type { House, Named } from "../../../platform/house.ts";
import { isUuid, type PersonId } from "../../../platform/ids.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { findByEmail, findDetails, type PersonDetails } from "../standing/queries.ts";
import { listPeopleWith } from "./listing-queries.ts";

/** Somebody to choose for an official act. */
export interface PersonToChoose {
  readonly id: PersonId;
  readonly who: Named;
}

const MOST_SHOWN = 20;

/** By part of a name those who are listed; by the whole email address everybody who is confirmed. */
export async function listPeopleToChoose(
  house: House,
  typed: string,
): Promise<readonly PersonToChoose[]> {
  const text = typed.replaceAll("\0", "").trim().slice(0, 254);
  const ids = text === "" ? [] : await listChoosable(house, text);
  const named = await house.namedOf(ids);
  return ids.map((id) => ({ id, who: named(id) }));
}

async function listChoosable({ database, clock }: House, text: string): Promise<PersonId[]> {
  if (text.includes("@")) {
    const found = await findByEmail(database, text);
    return found?.isConfirmed ? [found.id] : [];
  }
  const rules = await rulesInForce(database);
  const which = { now: clock.now(), rules, most: MOST_SHOWN };
  return (await listPeopleWith(database, text, which)).map(({ id }) => id);
}

/** Whom an address names with `?person=`; undefined where it names nobody of ours. */
export async function findChosen(
  { database, namedOf }: House,
  named: string | undefined,
): Promise<(PersonDetails & PersonToChoose) | undefined> {
  if (named === undefined || !isUuid(named)) return undefined;
  const person = await findDetails(database, named as PersonId);
  if (!person?.isConfirmed) return undefined;
  return { ...person, who: (await namedOf([person.id]))(person.id) };
}

/** The same for members, who find each other in the list alone: nobody learns by a person's id who is behind it. */
export async function findChosenFromList(
  house: House,
  named: string | undefined,
): Promise<(PersonDetails & PersonToChoose) | undefined> {
  const chosen = await findChosen(house, named);
  return chosen?.isListed === true ? chosen : undefined;
}
