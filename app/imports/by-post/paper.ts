import type { Database } from "../../../platform/database/database.ts";
import type { House, Named } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { countOnPaper, listOnPaper, type PaperLetter } from "../../mail/door.ts";
import { type ByPost, listByPost } from "../../membership/door.ts";

/** Somebody whose letters are printed, and how many wait. */
export interface OnPaper extends ByPost {
  readonly named: Named;
  readonly waiting: number;
}

export async function listOnPaperPeople({
  database,
  namedOf,
}: Pick<House, "database" | "namedOf">): Promise<readonly OnPaper[]> {
  const [people, counts] = await Promise.all([listByPost(database), countOnPaper(database)]);
  const named = await namedOf(people.map(({ personId }) => personId));
  return people.map((person) => ({
    ...person,
    named: named(person.personId),
    waiting: counts.get(person.personId) ?? 0,
  }));
}

/** A letter with the label of its envelope. */
export interface Printed {
  readonly to: ByPost;
  readonly letter: PaperLetter;
}

/** What waits to be printed, the letters to one person after each other. */
export async function listPrinted(db: Database): Promise<readonly Printed[]> {
  const people = new Map<PersonId, ByPost>(
    (await listByPost(db)).map((person) => [person.personId, person]),
  );
  const letters = await listOnPaper(db);
  const order = [...new Set(letters.map(({ personId }) => personId))];
  return order.flatMap((personId) => {
    const to = people.get(personId);
    const theirs = letters.filter((letter) => letter.personId === personId);
    return to === undefined ? [] : theirs.map((letter) => ({ to, letter }));
  });
}
