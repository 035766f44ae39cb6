import { type AnyAct, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { closeDecisions } from "./deciding/acts/close-decisions.ts";
import { listToClose } from "./deciding/decision-queries.ts";
import { tend } from "./founding/acts/tend.ts";
import { listDueTeams } from "./founding/due-queries.ts";
import { giveUpAsking } from "./joining/acts/give-up-asking.ts";
import { noteUnasked } from "./joining/acts/note-unasked.ts";
import { listUnanswered, listUnasked } from "./joining/waiting-queries.ts";

/** Does an act for each of them, as long as there are some: whatever is done is not due any more. */
async function forEach(
  house: House,
  act: AnyAct,
  list: (now: Date) => Promise<readonly unknown[]>,
): Promise<void> {
  const due = await list(house.clock.now());
  await eachByItself(due, async (input) => {
    await perform(house, act, input, { actor: theClock });
  });
}

const byId = (ids: readonly number[]) => ids.map((id) => ({ id }));

/** What is due for teams at this moment. */
export async function tendTeams(house: House): Promise<void> {
  const { database: db } = house;
  const rules = await rulesInForce(db);
  const work: readonly (() => Promise<void>)[] = [
    () => forEach(house, closeDecisions, async (now) => byId(await listToClose(db, now))),
    () => forEach(house, noteUnasked, (now) => listUnasked(db, now)),
    () =>
      forEach(house, giveUpAsking, (now) =>
        listUnanswered(db, addDays(now, -rules.teamAnswerDays)),
      ),
    () =>
      forEach(house, tend, async (now) => {
        const unledBefore = addDays(now, -rules.teamUnledDays);
        return byId(await listDueTeams(db, { now, today: dayOf(now), unledBefore }));
      }),
  ];
  await eachByItself(work, (one) => one());
}

export const jobs: readonly Job[] = [
  { name: "teams.tend", ...SOON_AFTER_IT_IS_DUE, run: tendTeams },
];
