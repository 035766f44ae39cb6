import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { back, hold, listEvents, sayComing } from "../../events/door.ts";
import type { Somebody } from "../filling/people.ts";
import type { Scenes } from "../filling/play.ts";
import type { Stage } from "../filling/stage.ts";
import { diceFor } from "../living/dice-for.ts";
import { COMING, type ToldEvent } from "./coming-told.ts";
import { lastWednesdayFrom } from "./days.ts";
import { type Holding, inBranch } from "./people.ts";

const HELD_DAYS_AGO = 8;
const BETWEEN_DAYS = 0.3;
const COME_DAYS_AGO = 3;

export const comingBegins = (stage: Stage): Date => addDays(stage.present, -HELD_DAYS_AGO);

/** Events of every kind are held one after the other; some days later people say that they come. */
export async function* holdEvents(stage: Stage): Scenes {
  const held: { readonly told: ToldEvent; readonly by: Holding }[] = [];
  for (const told of COMING) {
    const by = await holderOf(stage, told);
    await stage.perform(hold, inputOf(stage, told, by), by.lead);
    held.push({ told, by });
    yield addDays(stage.now(), BETWEEN_DAYS);
  }
  for (const { told, by } of held) {
    if (told.proposed === "opened") await open(stage, told, by);
  }
  yield addDays(stage.present, -COME_DAYS_AGO);
  for (const { told, by } of held) await comeTo(stage, told, by);
}

/** What a member proposes, no officer holds. */
async function holderOf(stage: Stage, { branch, title, proposed }: ToldEvent): Promise<Holding> {
  if (branch === undefined) return inParty(stage, title);
  const here = await inBranch(stage, branch, title);
  const [proposer, ...others] = here.others;
  return proposed === undefined || proposer === undefined
    ? here
    : { ...here, lead: proposer, others };
}

function inParty(stage: Stage, why: string): Holding {
  const [lead] = stage.inOffice("national-committee").filter(({ role }) => role === undefined);
  if (lead === undefined) throw new Error("nobody holds an event for the whole party");
  const able = stage.lasting().filter(({ role, isQuiet }) => role === undefined && !isQuiet);
  return { scope: "party", lead, others: diceFor("outdoors", why).shuffle(able) };
}

function inputOf(stage: Stage, told: ToldEvent, { scope }: Holding) {
  const { kind, title, says, where, from, until, place, postcode, access } = told;
  const from1 = addDaysTo(dayOf(stage.present), told.inDays);
  const day = told.repeats === "last-of-month" ? lastWednesdayFrom(addDaysTo(from1, 6)) : from1;
  return {
    ...{ scope, kind, title, says, where, day, from, until },
    ...{ place: place ?? "", postcode: postcode ?? "", access: access ?? "" },
    link: where === "hall" ? "" : "https://meet.example.org/breakthrough",
    places: told.places === undefined ? "" : String(told.places),
    ...(told.isForMembers ? {} : { isPublic: "yes" }),
    ...{ repeats: told.repeats ?? "once", dates: String(told.dates ?? 1) },
  };
}

async function findHeld(stage: Stage, { title, proposed }: ToldEvent, isProposed: boolean) {
  const wanted = { forMembers: true, isProposed, since: stage.now(), most: 200 };
  const found = (await listEvents(stage.tx, wanted)).find((one) => one.title === title);
  if (found === undefined && proposed !== "waits") throw new Error(`${title} was not held`);
  return found;
}

/** As many others of the branch as it takes say that it should be. */
async function open(stage: Stage, told: ToldEvent, { others }: Holding): Promise<void> {
  const id = String((await findHeld(stage, told, true))?.id);
  for (const who of others) {
    if ((await listIds(stage, true)).every((one) => one !== id)) return;
    await stage.perform(back, { id }, who);
  }
}

const listIds = async (stage: Stage, isProposed: boolean): Promise<readonly string[]> => {
  const wanted = { forMembers: true, isProposed, since: stage.now(), most: 200 };
  return (await listEvents(stage.tx, wanted)).map(({ id }) => String(id));
};

async function comeTo(stage: Stage, told: ToldEvent, { others }: Holding): Promise<void> {
  const found = await findHeld(stage, told, false);
  if (found === undefined) return;
  for (const [index, who] of others.slice(0, told.come).entries())
    await stage.perform(sayComing, { id: String(found.id), ...answerOf(who, index) }, who);
}

/** Most come; some are not sure, one in six brings somebody, and one in nine has a car. */
function answerOf(who: Somebody, index: number) {
  const dice = diceFor("comes", who.name, index);
  const isSure = dice.roll() < 0.85;
  const lifts = isSure && dice.roll() < 1 / 9 ? { lifts: "2", liftFrom: "The station" } : {};
  return {
    answer: isSure ? "yes" : "maybe",
    plus: isSure && dice.roll() < 1 / 6 ? "1" : "",
    ...lifts,
    ...(dice.roll() < 0.7 ? { showsName: "yes" } : {}),
  };
}
