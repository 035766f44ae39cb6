import { newId } from "../../../platform/ids.ts";
import { addDays, addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { hourOn } from "../../../platform/time/hours.ts";
import {
  addShift,
  bringKit,
  call,
  countLeaflets,
  listActions,
  listKit,
  listNeeds,
  listShifts,
  notePermission,
  offerPlace,
  takeShift,
  writeRisks,
} from "../../actions/door.ts";
import { groupAnswer, makeLink, openStall, takeAnswers } from "../../canvass/door.ts";
import { addPhoto, back, findEvent } from "../../events/door.ts";
import type { Scenes } from "../filling/play.ts";
import type { Stage } from "../filling/stage.ts";
import { diceFor } from "../living/dice-for.ts";
import { saturdayFrom } from "./days.ts";
import { type Holding, inBranch, inTeam } from "./people.ts";
import { GROUPS, SAID, type Said } from "./said.ts";
import {
  NEXT_PLACES,
  NEXT_WEEKEND,
  PICTURES,
  PLACES,
  SHIFTS,
  THE_WEEKEND,
  THEMES,
  type ToldPlace,
} from "./weekend-told.ts";

/** The last weekend lies so many days back at most: who helped there is still known to its leads. */
const LAST_DAYS_AGO = 28;
const NEXT_IN_DAYS = 13;
const CALLED_BEFORE_DAYS = 16;
const OFFERED_BEFORE_DAYS = 10;
const NEXT_CALLED_DAYS_AGO = 9;
/** Where there is no branch, they came over the bridge. */
const NEAREST = "Exeter";
const NEXT_HOURS = { from: "09:00", until: "13:00" };
const HOURS = { from: "10:00", until: "14:00" };
/** More of them take up no room that anybody looks at. */
const VOLUNTEERS = 2;
const MINUTE_MS = 60_000;

const lastSaturday = (stage: Stage): Day =>
  saturdayFrom(addDaysTo(dayOf(stage.present), -LAST_DAYS_AGO));

/** When last month's weekend is called. */
export const weekendBegins = (stage: Stage): Date =>
  addDays(hourOn(lastSaturday(stage), 10), -CALLED_BEFORE_DAYS);

export const nextWeekendBegins = (stage: Stage): Date =>
  addDays(stage.present, -NEXT_CALLED_DAYS_AGO);

/** The weekend that is over: called, sixteen places offered one after the other, each with its own story from then on. */
export const takeToTheStreets = (stage: Stage) => {
  const saturday = lastSaturday(stage);
  const offers = addDays(hourOn(saturday, 10), -OFFERED_BEFORE_DAYS);
  return [
    { at: weekendBegins(stage), scenes: callIt(stage, THE_WEEKEND, saturday) },
    ...PLACES.map((place, index) => ({
      at: addDays(offers, index * 0.2),
      scenes: standAt(stage, place, saturday),
    })),
    { at: nextWeekendBegins(stage), scenes: callNext(stage) },
  ];
};

/** A national officer calls it: one whom a visitor can be, so that they find it on their desk. */
async function* callIt(
  stage: Stage,
  texts: typeof THE_WEEKEND | typeof NEXT_WEEKEND,
  first: Day,
): Scenes {
  const committee = stage.inOffice("national-committee");
  const officer = committee.find(({ role }) => role !== undefined) ?? committee[0];
  if (officer === undefined) throw new Error("nobody calls a weekend of action");
  await stage.perform(call, { ...texts, first, last: addDaysTo(first, 1) }, officer);
}

async function actionOf(stage: Stage, title: string): Promise<number> {
  const open = { today: dayOf(stage.now()), areOver: false, most: 10 };
  const action = (await listActions(stage.tx, open)).find((one) => one.title === title);
  if (action === undefined) throw new Error(`${title} was not called`);
  return action.id;
}

interface Offered {
  readonly spot: string;
  readonly postcode: string;
  readonly access?: string;
  readonly day: Day;
  readonly from: string;
  readonly until: string;
}

/** Whoever is no officer there proposes it, and others of the branch open it. Answers its event. */
async function offer(
  stage: Stage,
  { title, place, by }: { readonly title: string; readonly place: Offered; readonly by: Holding },
): Promise<number> {
  const { scope, lead, others } = by;
  const actionId = await actionOf(stage, title);
  const before = new Set((await listNeeds(stage.tx, actionId)).map(({ eventId }) => eventId));
  const { access = "", ...where } = place;
  const input = { id: String(actionId), scope, kind: "stall", ...where, access };
  await stage.perform(offerPlace, input, lead);
  const made = (await listNeeds(stage.tx, actionId)).find(({ eventId }) => !before.has(eventId));
  if (made === undefined) throw new Error(`${place.spot} was not offered`);
  for (const who of others) {
    if ((await findEvent(stage.tx, made.eventId))?.isProposed !== true) break;
    await stage.perform(back, { id: String(made.eventId) }, who);
  }
  return made.eventId;
}

interface AtPlace {
  readonly eventId: number;
  readonly by: Holding;
}

async function plan(
  stage: Stage,
  { eventId, by: { lead } }: AtPlace,
  { risks, earlier = 0 }: { readonly risks?: string; readonly earlier?: number },
): Promise<void> {
  const event = String(eventId);
  const at = (time: string) => `${String(Number(time.slice(0, 2)) - earlier).padStart(2, "0")}:00`;
  for (const { task, from, until, needed } of SHIFTS) {
    const hours = { from: at(from), until: at(until) };
    await stage.perform(addShift, { event, task, ...hours, needed: String(needed) }, lead);
  }
  if (risks !== undefined) await stage.perform(writeRisks, { event, risks }, lead);
}

async function ask(
  stage: Stage,
  { eventId, by }: AtPlace,
  told: { readonly state: string; readonly council: string },
): Promise<void> {
  const on = told.state === "not-needed" ? "" : dayOf(stage.now());
  await stage.perform(notePermission, { event: String(eventId), ...told, on }, by.lead);
}

/** So many of them help: each on the first shift that still needs somebody, and some bring a thing. */
async function* help(
  stage: Stage,
  { eventId, by }: AtPlace,
  { many, apartDays }: { readonly many: number; readonly apartDays: number },
): Scenes {
  const event = String(eventId);
  for (const [index, who] of by.others.slice(0, many).entries()) {
    yield addDays(stage.now(), apartDays);
    const shifts = await listShifts(stage.tx, eventId);
    const shift = shifts.find(({ needed, taken }) => taken < needed);
    if (shift === undefined) return;
    await stage.perform(takeShift, { event, shift: String(shift.id) }, who);
    const thing = (await listKit(stage.tx, eventId))[index];
    const brings = { event, item: String(thing?.id), brings: "yes" };
    if (thing !== undefined && index < 4) await stage.perform(bringKit, brings, who);
  }
}

/** One place from its offer to what was read of it on Monday. */
async function* standAt(stage: Stage, place: ToldPlace, saturday: Day): Scenes {
  const { town, spot, postcode, access, council, permission, risks } = place;
  const day = place.isOnSunday ? addDaysTo(saturday, 1) : saturday;
  const where = { spot, postcode, ...(access === undefined ? {} : { access }), day, ...HOURS };
  const by = await (place.isTeams ? inTeam(stage, NEAREST, town) : inBranch(stage, town, town));
  const eventId = await offer(stage, { title: THE_WEEKEND.title, place: where, by });
  const at: AtPlace = { eventId, by };
  await plan(stage, at, { risks });
  const isAsked = permission === "granted";
  await ask(stage, at, { state: isAsked ? "asked" : permission, council });
  yield* help(stage, at, { many: 5 + (eventId % 4), apartDays: 0.4 });
  yield addDays(hourOn(saturday, 18), -2);
  if (isAsked) await ask(stage, at, { state: "granted", council });
  const event = String(eventId);
  const leaflets = { taken: String(place.leaflets), given: "0" };
  await stage.perform(countLeaflets, { event, ...leaflets }, by.lead);
  yield* askPeople(stage, { ...at, place, day });
  yield hourOn(day, 17);
  const given = String(Math.round(place.leaflets * (0.6 + 0.35 * diceFor("given", town).roll())));
  await stage.perform(countLeaflets, { event, ...leaflets, given }, by.lead);
  const picture = PICTURES[town];
  if (picture !== undefined)
    await stage.perform(addPhoto, { id: event, ...picture, agreed: "yes" }, by.lead);
}

interface AtStall extends AtPlace {
  readonly place: ToldPlace;
  readonly day: Day;
}

/** The stall on its day: what volunteers' phones send at noon and at its end, and what its lead makes of it then. */
async function* askPeople(stage: Stage, at: AtStall): Scenes {
  const { eventId, by, place, day } = at;
  const id = String(eventId);
  const { question } = THE_WEEKEND;
  await stage.perform(openStall, { id, question, themes: THEMES.join("\n") }, by.lead);
  const keys: string[] = [];
  for (let nth = 0; nth < VOLUNTEERS; nth += 1)
    keys.push((await stage.perform(makeLink, { id }, by.lead)).secret);
  const rows = conversations(place, hourOn(day, 10));
  for (const [hour, from, until] of [
    [12, 0, 0.5],
    [14, 0.5, 1],
  ] as const) {
    yield new Date(hourOn(day, hour).getTime() + 5 * MINUTE_MS);
    const part = rows.slice(Math.floor(from * rows.length), Math.floor(until * rows.length));
    for (const [nth, key] of keys.entries()) {
      const own = part.filter((_, index) => index % VOLUNTEERS === nth);
      await stage.perform(
        takeAnswers,
        { key, sentAt: stage.now().toISOString(), rows: own },
        by.lead,
      );
    }
  }
  yield hourOn(day, 16);
  const said = new Map(rows.map((row) => [row.said, row.id]));
  for (const one of SAID[place.town] ?? []) await read(stage, at, one, said.get(one[2]));
}

async function read(
  stage: Stage,
  { eventId, by }: AtPlace,
  [, group]: Said,
  answer: string | undefined,
): Promise<void> {
  if (answer === undefined || group === "unread") return;
  const verdict = group === "left out" ? "leave-out" : "group";
  const title = group === "left out" ? "" : GROUPS[group];
  await stage.perform(
    groupAnswer,
    { id: String(eventId), answer, verdict, group: "", title },
    by.lead,
  );
}

/** Buses and rents first, then the wait for a dentist: how often each is chosen where no words were written down. */
const OFTEN: readonly number[] = [9, 8, 6, 3, 4, 3, 3, 2, 2];
const CHOSEN = OFTEN.flatMap((times, index) => Array<string>(times).fill(THEMES[index] ?? ""));

/** Every conversation of a day in the order in which they were had: with words, with a theme alone, or with neither. */
function conversations({ town, answers }: ToldPlace, begin: Date) {
  const dice = diceFor("conversations", town);
  const said = (SAID[town] ?? []).map(([theme, , words]) => ({ said: words, themes: [theme] }));
  const themed = Array.from({ length: answers - said.length }, () => ({
    said: "",
    themes: [dice.pick(CHOSEN)],
  }));
  const others = Array.from({ length: Math.round(answers / 4) }, () => ({ said: "", themes: [] }));
  const all = dice.shuffle([...said, ...themed, ...others]);
  return all.map((one, index) => ({
    ...{ id: newId(), ...one, talkedTo: dice.whole(1, 3), leaflets: dice.whole(0, 3) },
    // It begins slowly, and is busiest at noon.
    savedAt: new Date(
      begin.getTime() + Math.round(240 * hump((index + 0.5) / all.length)) * MINUTE_MS,
    ).toISOString(),
  }));
}

/** When so much of all was said, from 0 to 1: the middle hours have the most. */
const hump = (part: number): number => 0.5 + (Math.asin(2 * part - 1) / Math.PI) * 0.96;

/** The weekend to come, for which most places still need people. */
async function* callNext(stage: Stage): Scenes {
  const saturday = saturdayFrom(addDaysTo(dayOf(stage.present), NEXT_IN_DAYS));
  yield* callIt(stage, NEXT_WEEKEND, saturday);
  for (const { town, spot, postcode, isOnSunday, permission, council, help: many } of NEXT_PLACES) {
    yield addDays(stage.now(), 0.4);
    const by = await inBranch(stage, town, "next");
    const day = isOnSunday ? addDaysTo(saturday, 1) : saturday;
    const place = { spot, postcode, day, ...NEXT_HOURS };
    const at = { eventId: await offer(stage, { title: NEXT_WEEKEND.title, place, by }), by };
    await plan(stage, at, { earlier: 1 });
    if (permission !== "unknown") await ask(stage, at, { state: permission, council });
    yield* help(stage, at, { many, apartDays: 0.15 });
  }
}
