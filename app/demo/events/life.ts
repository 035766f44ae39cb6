import { newId, type PersonId } from "../../../platform/ids.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import {
  type Action,
  addShift,
  call,
  listActions,
  listNeeds,
  listShifts,
  offerPlace,
  takeShift,
} from "../../actions/door.ts";
import { listBranches, listOfficers, listVotingIn } from "../../branches/door.ts";
import { findAsking, makeLink, openStall, takeAnswers } from "../../canvass/door.ts";
import { back, findEvents, hold, listEvents, sayComing, stateOf } from "../../events/door.ts";
import type { Dice } from "../filling/dice.ts";
import { diceFor, timesBy } from "../living/dice-for.ts";
import type { Life, Neighbour } from "../living/life.ts";
import { HELD_LATER } from "./coming-told.ts";
import { saturdayFrom } from "./days.ts";
import { SAID, SAID_OF_HOME } from "./said.ts";
import { NEXT_WEEKEND, SHIFTS, THE_WEEKEND, THEMES } from "./weekend-told.ts";

/** So many are listed at once; more than these nobody comes to. */
const MOST_LISTED = 60;
const COME_A_DAY = 0.4;
const HELD_A_DAY = 0.6;
/** With so many to come, nobody holds one more. */
const ENOUGH = 24;
const OPENED_A_DAY = 0.4;
const HELP_A_DAY = 0.7;
const OFFERED_A_DAY = 1.2;
/** Of one weekend, in a party of this size. */
const MOST_PLACES = 12;
const CALLED_AHEAD_DAYS = 22;
const MINUTE_MS = 60_000;

/** Whatever nobody can be known by. */
const ANY_SAID = Object.values(SAID)
  .flat()
  .flatMap(([theme, read, words]) => (read === "left out" ? [] : [[theme, words] as const]));

/** Branches hold events, people say that they come and take shifts, and weekends of action follow each other. */
export async function goOut(life: Life): Promise<void> {
  await holdNext(life);
  await openProposed(life);
  await comeAlong(life);
  const [action] = await listActions(life.tx, { today: dayOf(life.now), areOver: false, most: 1 });
  if (action === undefined) return await callNext(life);
  if (dayOf(life.now) < action.firstDay) await offerPlaces(life, action);
  await standThere(life, action);
}

const listComing = (life: Life, isProposed: boolean) =>
  listEvents(life.tx, { forMembers: true, isProposed, since: life.now, most: MOST_LISTED });

/** Members of a branch who like to take part, and are nobody's part. */
async function drawIn(life: Life, branchId: number, dice: Dice, most: number) {
  const voting = new Set<PersonId>(await listVotingIn(life.tx, branchId, life.now));
  return life
    .draw(dice, life.members.length)
    .filter(({ id }) => voting.has(id))
    .slice(0, most);
}

async function holdNext(life: Life): Promise<void> {
  const dice = life.dice("holds");
  if (dice.roll() >= HELD_A_DAY || (await listComing(life, false)).length >= ENOUGH) return;
  const officer = await drawOfficer(life, dice);
  if (officer === undefined) return;
  const { kind, title, says } = dice.pick(HELD_LATER);
  const input = {
    ...{ scope: `branch:${officer.branchId}`, kind, says, where: "hall", link: "", access: "" },
    title: title.replace("{town}", officer.town),
    day: addDaysTo(dayOf(life.now), dice.whole(6, 20)),
    ...{ from: "19:00", until: "20:30", place: "The usual hall", postcode: "", places: "" },
    ...{ isPublic: "yes", repeats: "once", dates: "1" },
  };
  await life.try(hold, input, officer.who);
}

/** One who holds an office in a branch, and whom no visitor has been. */
async function drawOfficer(life: Life, dice: Dice) {
  const branches = (await listBranches(life.tx)).filter(({ kind }) => kind === "branch");
  const ids = branches.map(({ id }) => id);
  const officers = await listOfficers(life.tx, ids, life.now);
  for (const { id, name: town } of dice.shuffle(branches)) {
    const found = officers.find(({ branchId }) => branchId === id);
    const who = life.find(found?.personId);
    if (who !== undefined && !who.isPart) return { branchId: id, town, who };
  }
  return undefined;
}

async function openProposed(life: Life): Promise<void> {
  for (const { id, scope } of await listComing(life, true)) {
    const dice = life.dice("opens", id);
    if (scope.kind !== "branch" || dice.roll() >= OPENED_A_DAY) continue;
    for (const who of await drawIn(life, scope.id, dice, 1))
      await life.try(back, { id: String(id) }, who);
  }
}

async function comeAlong(life: Life): Promise<void> {
  for (const { id, scope } of await listComing(life, false)) {
    const dice = life.dice("comes to", id);
    const times = timesBy(dice, COME_A_DAY);
    if (times === 0) continue;
    const drawn =
      scope.kind === "branch" ? await drawIn(life, scope.id, dice, times) : life.draw(dice, times);
    for (const who of drawn)
      await life.try(sayComing, { id: String(id), answer: "yes", showsName: "yes" }, who);
  }
}

/** Whoever may for the whole party calls the next when the last is over: what is asked changes each time. */
async function callNext(life: Life): Promise<void> {
  const officer = life.everybody.find(
    ({ isPart, person }) => !isPart && person.offices.includes("national-committee"),
  );
  if (officer === undefined) return;
  const first = saturdayFrom(addDaysTo(dayOf(life.now), CALLED_AHEAD_DAYS));
  const texts = diceFor("weekend", first).pick([THE_WEEKEND, NEXT_WEEKEND]);
  await life.try(call, { ...texts, first, last: addDaysTo(first, 1) }, officer);
}

/** Officers of branches offer places for it, and members take shifts there. */
async function offerPlaces(life: Life, { id, firstDay }: Action): Promise<void> {
  const dice = life.dice("offers", id);
  const needs = await listNeeds(life.tx, id);
  const events = await findEvents(
    life.tx,
    needs.map(({ eventId }) => eventId),
  );
  const held = new Set([...events.values()].map(({ scope }) => JSON.stringify(scope)));
  for (let left = timesBy(dice, OFFERED_A_DAY); left > 0 && needs.length < MOST_PLACES; left -= 1) {
    const officer = await drawOfficer(life, dice);
    const scope = officer && { kind: "branch", id: officer.branchId };
    if (officer === undefined || held.has(JSON.stringify(scope))) continue;
    const where = { spot: `${officer.town}, in the market`, postcode: "", access: "" };
    const hours = { day: firstDay, from: "09:00", until: "13:00" };
    const input = { id: String(id), scope: `branch:${officer.branchId}`, kind: "stall" };
    await life.try(offerPlace, { ...input, ...where, ...hours }, officer.who);
  }
  for (const { eventId, shifts } of needs) {
    const event = events.get(eventId);
    const lead = life.find(event?.hostId);
    if (event === undefined || event.scope.kind !== "branch") continue;
    if (shifts === 0 && lead !== undefined && !lead.isPart) await planShifts(life, eventId, lead);
    const drawing = life.dice("helps", eventId);
    for (const who of await drawIn(life, event.scope.id, drawing, timesBy(drawing, HELP_A_DAY))) {
      const free = (await listShifts(life.tx, eventId)).find((one) => one.taken < one.needed);
      const input = { event: String(eventId), shift: String(free?.id) };
      if (free !== undefined) await life.try(takeShift, input, who);
    }
  }
}

async function planShifts(life: Life, eventId: number, lead: Neighbour): Promise<void> {
  for (const { task, needed } of SHIFTS.slice(0, 1)) {
    const hours = { from: "09:00", until: "13:00", needed: String(needed) };
    await life.try(addShift, { event: String(eventId), task, ...hours }, lead);
  }
}

/** At each stall that has begun what is asked is said, and its phones send what they have. */
async function standThere(life: Life, { id, question }: Action): Promise<void> {
  if (question === undefined) return;
  const needs = await listNeeds(life.tx, id);
  const ids = needs.map(({ eventId }) => eventId);
  for (const event of (await findEvents(life.tx, ids)).values()) {
    const lead = life.find(event.hostId);
    const isOn = event.kind === "stall" && stateOf(event, life.now) === "now";
    if (!isOn || lead === undefined || lead.isPart) continue;
    const own = { id: String(event.id) };
    if ((await findAsking(life.tx, event.id)) === undefined)
      await life.try(openStall, { ...own, question, themes: THEMES.join("\n") }, lead);
    const link = await life.try(makeLink, own, lead);
    if (link === undefined) continue;
    const sentAt = life.now.toISOString();
    const rows = saidSince(life, { ...event, question });
    await life.try(takeAnswers, { key: link.secret, sentAt, rows }, lead);
  }
}

interface Asked {
  readonly id: number;
  readonly startsAt: Date;
  readonly question: string;
}

function saidSince(life: Life, asked: Asked) {
  const { id, startsAt, question } = asked;
  const dice = life.dice("says", id);
  const minutes = (life.now.getTime() - startsAt.getTime()) / MINUTE_MS;
  const savedAt = () =>
    new Date(startsAt.getTime() + Math.floor(dice.roll() * minutes) * MINUTE_MS);
  return dice
    .shuffle(question === NEXT_WEEKEND.question ? SAID_OF_HOME : ANY_SAID)
    .slice(0, dice.whole(4, 9))
    .map(([theme, said]) => ({
      ...{ id: newId(), said, themes: [theme], savedAt: savedAt().toISOString() },
      ...{ talkedTo: dice.whole(1, 3), leaflets: dice.whole(0, 3) },
    }));
}
