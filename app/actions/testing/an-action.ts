import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import { type Action, isShown, type ShownAction } from "../action.ts";
import { findAction } from "../calling/action-queries.ts";
import { call } from "../calling/acts/call.ts";
import { offerPlace } from "../offering/acts/offer-place.ts";
import { listNeeds } from "../offering/place-queries.ts";

export const AN_ACTION = {
  title: "Trams for all",
  theme: "We ask people how they get to work, and tell them of trams.",
  question: "How did you get here today?",
  kit: "A table\nA gazebo\n",
  leafletTitle: "Trams cost less than you think",
  leafletText: "A tram carries two hundred people.\n\nA car carries one.",
  printer: "",
  printerAddress: "",
} as const;

export const A_PLACE = {
  kind: "stall",
  spot: "Market Square",
  postcode: "",
  access: "",
  from: "10:00",
  until: "14:00",
} as const;

/** How an act ended: "done", or the code of why not. */
export async function outcomeOf(
  { house }: TestHouse,
  act: AnyAct,
  input: object,
  actor: Actor,
): Promise<string> {
  const outcome = await perform(house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
}

/** An action of two days, ten days ahead, called by an officer of the party. */
export async function anActionIn(
  at: TestHouse,
  officer: Person,
  title: string,
  more: Partial<Record<keyof typeof AN_ACTION | "first" | "last", string>> = {},
): Promise<ShownAction> {
  const first = addDaysTo(dayOf(at.clock.now()), 10);
  const input = { ...AN_ACTION, title, first, last: addDaysTo(first, 1), ...more };
  const outcome = await perform(at.house, call, input, { actor: officer });
  if (isRefusal(outcome)) throw new Error(outcome.says);
  const action = typeof outcome === "symbol" ? undefined : outcome;
  const found = await findAction(at.house.database, action?.id ?? 0);
  if (found === undefined || !isShown(found)) throw new Error("no action was called");
  return found;
}

type Offer = Partial<Record<keyof typeof A_PLACE | "day", string>>;

/** A place of it on its first day. Answers the number of its event. */
export async function aPlaceOf(
  at: TestHouse,
  action: Action,
  { scope, lead, ...more }: Offer & { readonly scope: string; readonly lead: Person },
): Promise<number> {
  const before = new Set((await listNeeds(at.house.database, action.id)).map((one) => one.eventId));
  const input = { ...A_PLACE, day: action.firstDay, ...more, id: String(action.id), scope };
  const outcome = await outcomeOf(at, offerPlace, input, lead);
  if (outcome !== "done") throw new Error(outcome);
  const after = await listNeeds(at.house.database, action.id);
  const made = after.find(({ eventId }) => !before.has(eventId));
  if (made === undefined) throw new Error("no place was offered");
  return made.eventId;
}
