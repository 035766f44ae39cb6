import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { newId } from "../../platform/ids.ts";
import { PARTY_URL } from "../../testing/a-house.ts";
import { anOfficer } from "../../testing/officers.ts";
import { Visitor } from "../../testing/visit.ts";
import {
  canvassPath,
  stallAnswersPath,
  stallDeskPath,
  toStallPath,
  unreadPath,
} from "../canvass/addresses.ts";
import { anEventHouse } from "../events/testing/an-event-house.ts";
import type { ShownAction } from "./action.ts";
import { actionPath, actionPlacePath } from "./addresses.ts";
import { anActionIn, aPlaceOf } from "./testing/an-action.ts";

const party = anEventHouse();
const { at } = party;
const PLACES = [
  { spot: "Market Square", answers: 2 },
  { spot: "The Quay", answers: 1 },
];
let action: ShownAction;
let lead: Person;
let places: readonly number[];

/** As a volunteer's phone sends it, by a link that the lead made. */
async function hear(desk: Visitor, place: number, answers: number): Promise<void> {
  const made = await desk.post(toStallPath(place, "make-link"), {}, stallDeskPath(place));
  const key = /canvass\/stall\/([\w-]{20,})/.exec(made.page)?.[1] ?? "";
  const savedAt = at.clock.now().toISOString();
  const row = {
    said: `Trams to spot ${place}.`,
    themes: ["Trams"],
    talkedTo: 3,
    leaflets: 2,
    savedAt,
  };
  const rows = Array.from({ length: answers }, () => ({ ...row, id: newId() }));
  const { status } = await at.app.request(PARTY_URL + stallAnswersPath(key), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sentAt: savedAt, rows }),
  });
  expect(status).toBe(200);
}

beforeAll(async () => {
  const officer = (await anOfficer(at, "national-committee")).person;
  const { scope, secretary } = await party.aBranchWith("Plymouth");
  lead = secretary;
  action = await anActionIn(at, officer, "Trams for all");
  const made: number[] = [];
  for (const { spot } of PLACES) made.push(await aPlaceOf(at, action, { scope, lead, spot }));
  places = made;
});

describe("what was done at the stalls of an action", () => {
  const page = async (path: string) => (await new Visitor(at).get(path)).page;

  it("stands on its page hour by hour for all places together, and on each place's for itself", async () => {
    expect(await page(actionPath(action.id))).not.toContain("At the stalls");
    const desk = await new Visitor(at).signInAs(lead);
    const [first = 0, second = 0] = places;
    const way = /href="([^"]+)"[^>]*>[^<]*The stall: what is asked/.exec(
      (await desk.get(actionPlacePath(action.id, first))).page,
    )?.[1];
    expect((await desk.get(way ?? "")).page).toContain(`value="${action.question}"`);
    const asked = { question: action.question, themes: "Trams\nBuses" };
    for (const place of places)
      await desk.post(toStallPath(place, "open"), asked, stallDeskPath(place));
    at.clock.moveForward(
      new Date(`${action.firstDay}T11:30:00Z`).getTime() - at.clock.now().getTime(),
    );
    for (const [nth, place] of places.entries()) await hear(desk, place, PLACES[nth]?.answers ?? 0);

    const whole = await page(actionPath(action.id));
    // Talked to, leaflets and answers: of the hour, and of all.
    expect(whole.match(/<td[^>]*>9<\/td>\s*<td[^>]*>6<\/td>\s*<td[^>]*>3<\/td>/g)).toHaveLength(2);
    expect(whole).toContain(`href="${canvassPath}"`);
    const one = await page(actionPlacePath(action.id, second));
    expect(one.match(/<td[^>]*>3<\/td>\s*<td[^>]*>2<\/td>\s*<td[^>]*>1<\/td>/g)).toHaveLength(2);
    expect(whole).not.toContain(`Trams to spot ${first}.`);
  });

  it("has what people said once whoever runs the stall has read it", async () => {
    const desk = await new Visitor(at).signInAs(lead);
    const [first = 0, second = 0] = places;
    const unread = unreadPath(first);
    const answer = /name="answer" value="([^"]+)"/.exec((await desk.get(unread)).page)?.[1] ?? "";
    const read = { answer, verdict: "group", group: "", title: "More trams" };
    await desk.post(toStallPath(first, "group-answer"), read, unread);
    expect(await page(actionPath(action.id))).toContain(`Trams to spot ${first}.`);
    expect(await page(actionPlacePath(action.id, second))).not.toContain(`Trams to spot ${first}.`);
  });
});
