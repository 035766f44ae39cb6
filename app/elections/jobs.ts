import type { PromisedValue } from "@breakthrough/sortition";
import { type AnyAct, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { listVacantIn } from "../branches/door.ts";
import { awaitPromisedValue, type FindValue } from "../record/door.ts";
import { branchOffices, officesToFill, planOf, rulesInForce } from "../rulebook/door.ts";
import { call } from "./calling/acts/call.ts";
import { callInBranch } from "./calling/acts/call-in-branch.ts";
import { type ClockStep, type Election, keyOf } from "./election.ts";
import { tellWhoIsShort } from "./nominating/acts/tell-short.ts";
import { drawOrder } from "./papers/acts/draw-order.ts";
import { freeze } from "./papers/acts/freeze.ts";
import { listKeysAtRest, listUnderWay } from "./queries.ts";
import { endAbolished } from "./results/acts/end-abolished.ts";
import { install } from "./results/acts/install.ts";
import { stepOf } from "./stepping.ts";

const STEPS: Readonly<Record<ClockStep, AnyAct>> = {
  "end-abolished": endAbolished,
  freeze,
  install,
};

/** Calls what is due. An office that wants nobody refuses, and nothing is written. */
async function callDue(house: House): Promise<void> {
  const elected = officesToFill().filter((office) => planOf(office).filledBy === "ballot");
  await eachByItself(elected, (office) => perform(house, call, { office }, { actor: theClock }));
}

/** The same for the offices of branches: asked once which of them want somebody, however many branches there are. */
async function callDueInBranches(house: House): Promise<void> {
  const { database: db, clock } = house;
  const now = clock.now();
  const { electionLeadDays, electionRestDays, quorumLeast: least } = await rulesInForce(db);
  const wanted = { offices: branchOffices(), least };
  const vacant = await listVacantIn(db, wanted, addDays(now, electionLeadDays));
  const resting = await listKeysAtRest(db, addDays(now, -electionRestDays));
  const due = vacant.filter(
    ({ branchId: branch, office }) =>
      !resting.has(keyOf({ kind: "branch", branch, name: "", office }) ?? ""),
  );
  await eachByItself(due, ({ branchId: branch, office }) =>
    perform(house, callInBranch, { branch, office }, { actor: theClock }),
  );
}

async function takeSteps(house: House): Promise<void> {
  const now = house.clock.now();
  const underWay = await listUnderWay(house.database);
  await eachByItself(underWay, async (election) => {
    const step = stepOf(election, now);
    if (step === undefined) return tellDue(house, election);
    await perform(house, STEPS[step], { id: election.id }, { actor: theClock });
  });
}

async function tellDue(house: House, { id, state }: Election): Promise<void> {
  if (state !== "nominations") return;
  await perform(house, tellWhoIsShort, { id }, { actor: theClock });
}

/** Without the value that was promised, the paper waits. */
async function drawDue(house: House, findValue: FindValue): Promise<void> {
  const underWay = await listUnderWay(house.database);
  await eachByItself(underWay, async ({ id, state, paper }) => {
    if (state !== "papers" || paper === undefined || paper.order !== undefined) return;
    const value = await findValue(house, paper.promised as PromisedValue);
    if (value !== undefined) await perform(house, drawOrder, { id, value }, { actor: theClock });
  });
}

/**
 * In the order in which one leads to the next, so that a missed day is caught up in one go.
 *
 * @param findValue a demonstration's past has no seal yet, and takes its public values otherwise
 */
export async function tendElectionsWith(house: House, findValue: FindValue): Promise<void> {
  await eachByItself([callDue, callDueInBranches, takeSteps, drawDue], (work) =>
    work(house, findValue),
  );
}

export const tendElections = (house: House): Promise<void> =>
  tendElectionsWith(house, awaitPromisedValue);

export const jobs: readonly Job[] = [
  { name: "elections.tend", ...SOON_AFTER_IT_IS_DUE, run: tendElections },
];
