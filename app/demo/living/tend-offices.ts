import { addDays } from "../../../platform/time/days.ts";
import { grant, listHolders, type Office } from "../../offices/door.ts";
import { listOpen } from "../../requests/door.ts";
import { findAskingOffice, officesToFill, titleOf } from "../../rulebook/door.ts";
import { OFFICES_OF_PARTS, OTHER_HOLDERS } from "../cast.ts";
import type { Life } from "./life.ts";

/** A seat that would be empty again so soon is left until the whole office is filled anew. */
const WORTH_DAYS = 30;
const LONG_ENOUGH_DAYS = 100;

/** Once a day an officer looks which seats are empty, and asks for one to be filled; another body turns the key. */
export async function fillSeats(life: Life): Promise<void> {
  const holders = await listHolders(life.tx, life.now);
  const asked = await listOpen(life.tx, life.now);
  for (const office of officesToFill()) {
    const here = holders.filter((holding) => holding.office === office);
    const isAsked = asked.some(({ act, input }) => act === grant.name && isFor(input, office));
    const last = here.map(({ endsAt }) => endsAt.getTime()).sort((one, other) => other - one)[0];
    const isWorth = last === undefined || last > addDays(life.now, WORTH_DAYS).getTime();
    if (here.length < seatsOf(office) && isWorth && !isAsked) await askToFill(life, office);
  }
}

const isFor = (input: unknown, office: Office): boolean =>
  typeof input === "object" && input !== null && "office" in input && input.office === office;

const seatsOf = (office: Office): number =>
  (OTHER_HOLDERS[office] ?? 0) + (Object.values(OFFICES_OF_PARTS).includes(office) ? 1 : 0);

async function askToFill(life: Life, office: Office): Promise<void> {
  const dice = life.dice("seat", office);
  const askers = life.everybody.filter(
    ({ isPart, person }) =>
      !isPart && findAskingOffice("grant-office", person.offices) !== undefined,
  );
  const since = addDays(life.now, -LONG_ENOUGH_DAYS);
  const [whom] = life
    .draw(dice, life.members.length)
    .filter(({ joinedAt, person }) => joinedAt < since && person.offices.length === 0);
  const [asker] = dice.shuffle(askers);
  if (asker === undefined || whom === undefined) return;
  const why = `A seat is empty (${titleOf(office)}), and the work does not wait for it.`;
  await life.ask(grant, { person: whom.id, office, months: "6" }, why, asker);
}
