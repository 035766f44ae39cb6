import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { tendSealed } from "../../ballots/door.ts";
import { listNominations, listUnderWay, optionOf, REOPEN } from "../../elections/door.ts";
import { diceFor } from "./dice-for.ts";
import type { Life } from "./life.ts";

/** How much nearer to the top of a paper they come whom a visitor can be. */
const LIKED = 0.4;
/** Few put *Re-open nominations* before the last place. */
const REOPEN_FROM = 0.8;

/** Invented trustees, registrar and voters do what sealed ballots wait for. */
export async function holdSealed({ house, tx, everybody }: Life): Promise<void> {
  const parts = everybody.filter(({ isPart }) => isPart).map(({ id }) => id);
  await tendSealed(house, whimOf(await listFavourites(tx, parts)));
}

/** What these people are called on the papers of the elections under way. */
export async function listFavourites(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlySet<string>> {
  const liked = new Set<string>();
  for (const { id } of await listUnderWay(db)) {
    for (const { id: nomination, personId } of await listNominations(db, id)) {
      if (personId !== undefined && people.includes(personId)) liked.add(optionOf(nomination));
    }
  }
  return liked;
}

/** How invented voters answer: by the dice for each question, with a liking for those whom a visitor can be. */
export const whimOf =
  (favourites: ReadonlySet<string>) =>
  (...question: readonly (string | number)[]): number => {
    const roll = diceFor("sealed", ...question).roll();
    const [what, option] = question.slice(-2);
    if (what !== "like") return roll;
    if (option === REOPEN) return REOPEN_FROM + (1 - REOPEN_FROM) * roll;
    return favourites.has(String(option)) ? LIKED * roll : roll;
  };
