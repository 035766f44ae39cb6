import { addDays, addMonthsTo, dayOf } from "../../../platform/time/days.ts";
import {
  listLotsUnderWay,
  listOpenNamings,
  tendAppointmentsWith,
} from "../../appointments/door.ts";
import { listRunningSealed } from "../../ballots/door.ts";
import { listUnderWay, tendElectionsWith } from "../../elections/door.ts";
import {
  appoint,
  grant,
  isHeldInItsWay,
  listHolders,
  type Office,
  officeNames,
  seatsOf,
} from "../../offices/door.ts";
import { findUnsealedValue } from "../../record/door.ts";
import {
  DEFAULT_CONSTITUTION,
  defaultRules,
  foundersOffices,
  officesToFill,
} from "../../rulebook/door.ts";
import { appointTo, takeLots } from "./appoint.ts";
import { FOUNDED_DAYS_AGO } from "./branches.ts";
import { askQuestions, electing } from "./elect.ts";
import { listFree, someOf } from "./free.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

const DAY_MS = 86_400_000;

/** So many days after the party began. */
export const FIRST_DAY = 5;
/** Of the founders, as in every party: all in one office but the last, whose key is another body's. */
const FOUNDERS_IN_OFFICE = 8;
/** Until members have elected some, the founders' two keys fill these seats out of turn. */
const OUT_OF_TURN: { readonly office: Office; readonly people: number; readonly months: string } = {
  office: "trustee",
  people: 3,
  months: "6",
};
const WHY = "The seat is empty, and the work does not wait for an election.";

/**
 * Everybody comes to their office as the rulebook says: the founders' by the founding, until members elect; the others
 * by the members' election, by lot or by appointment, which the clock calls, opens and lets stand. It looks once a day.
 */
export async function* fillOffices(stage: Stage): Scenes {
  await stage.arrive(stage.members());
  await seatFounders(stage);
  await askQuestions(stage);
  const elect = electing(stage);
  for (;;) {
    await tendElectionsWith(stage.house, findUnsealedValue);
    await tendAppointmentsWith(stage.house, findUnsealedValue);
    await takeLots(stage);
    await appointTo(stage);
    await elect();
    await seatAsHeld(stage);
    yield await nextLook(stage);
  }
}

async function seatFounders(stage: Stage): Promise<void> {
  const { most, last } = foundersOffices(DEFAULT_CONSTITUTION);
  const beginsAt = stage.now();
  const { officeMonths } = defaultRules();
  const endsAt = new Date(`${addMonthsTo(dayOf(beginsAt), officeMonths)}T12:00:00Z`);
  const founders = someOf(await listFree(stage), FOUNDERS_IN_OFFICE, "founders in office");
  for (const [index, { id: personId }] of founders.entries()) {
    const office = index === founders.length - 1 ? last : most;
    const held = { office, personId, beginsAt, endsAt, heldBy: { kind: "founding" } as const };
    const whyNot = await appoint(stage.tx, stage.house, held, beginsAt);
    if (whyNot !== undefined) throw new Error(`${office} was not filled: ${whyNot.says}`);
  }
  await seatAsHeld(stage);
}

/** One seat after the other: a founder asks and signs, and the founder of the other body turns the key. */
export async function* fillOutOfTurn(stage: Stage): Scenes {
  const { most, last } = foundersOffices(DEFAULT_CONSTITUTION);
  const { office, people, months } = OUT_OF_TURN;
  for (const { id } of someOf(await listFree(stage), people, "out of turn", office)) {
    const [asker] = stage.inOffice(most);
    const [turns] = stage.inOffice(last);
    if (asker === undefined || turns === undefined) throw new Error("no founder holds an office");
    const number = await stage.ask(grant, { person: id, office, months }, WHY, asker);
    yield addDays(stage.now(), 0.02);
    await stage.turnKey(number, turns);
    yield addDays(stage.now(), 0.01);
  }
  await seatAsHeld(stage);
}

/** Whoever holds an office acts in it in later stories. */
async function seatAsHeld(stage: Stage): Promise<void> {
  const holders = await listHolders(stage.tx, stage.now());
  for (const office of officeNames()) {
    const held = holders.filter((one) => one.office === office);
    stage.seat(
      office,
      held.flatMap(({ personId }) => stage.find(personId) ?? []),
    );
  }
}

/** The next day; while nothing is under way and every seat is filled, the day on which the first term is nearly over. */
async function nextLook(stage: Stage): Promise<Date> {
  const now = stage.now();
  const held = (await listHolders(stage.tx, now)).filter(isHeldInItsWay);
  const isFull = officesToFill().every(
    (office) => held.filter((one) => one.office === office).length >= seatsOf(office),
  );
  const branchesBegin = addDays(stage.present, -FOUNDED_DAYS_AGO);
  if (!isFull || now >= branchesBegin || (await isAnythingUnderWay(stage))) return addDays(now, 1);
  const firstEnd = Math.min(...held.map(({ endsAt }) => endsAt.getTime()));
  const near = addDays(new Date(firstEnd), -defaultRules().electionLeadDays);
  const quietMs = Math.min(near.getTime(), branchesBegin.getTime()) - now.getTime();
  return addDays(now, Math.max(1, Math.floor(quietMs / DAY_MS)));
}

async function isAnythingUnderWay({ tx }: Stage): Promise<boolean> {
  for (const list of [listUnderWay, listLotsUnderWay, listOpenNamings, listRunningSealed]) {
    if ((await list(tx)).length > 0) return true;
  }
  return false;
}
