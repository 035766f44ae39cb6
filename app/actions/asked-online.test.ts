import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Person } from "../../platform/actor.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { canvassPath } from "../canvass/addresses.ts";
import { reportPostPath } from "../discussions/addresses.ts";
import { hidePost } from "../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePost } from "../discussions/hiding-anywhere/acts/restore-post.ts";
import { hide as hideEvent } from "../events/hiding/acts/hide.ts";
import { restoreByRequest as restoreEvent } from "../events/hiding/acts/restore-by-request.ts";
import { anEventHouse } from "../events/testing/an-event-house.ts";
import { tablesWith } from "../record/testing.ts";
import type { ShownAction } from "./action.ts";
import {
  actionPath,
  actionPlacePath,
  askOnlinePath,
  editActionPath,
  leafletPath,
  toActionPath,
} from "./addresses.ts";
import { askOnline } from "./calling/acts/ask-online.ts";
import { callOff } from "./calling/acts/call-off.ts";
import { change } from "./calling/acts/change.ts";
import { writeRisks } from "./offering/acts/write-risks.ts";
import { addShift } from "./staffing/acts/add-shift.ts";
import { AN_ACTION, anActionIn, aPlaceOf, outcomeOf } from "./testing/an-action.ts";

const party = anEventHouse();
const { at } = party;
let officer: Person;
let action: ShownAction;

/** Rooms that keep it anywhere. */
const roomsWith = async (text: string) =>
  (await tablesWith(at.house.database, text)).map((table) => table.split(".")[0]);

let requests = 7000;
const requestOf = new Map<string, number>();
async function hides(kind: string, id: number): Promise<string> {
  requests += 1;
  requestOf.set(kind, requests);
  const asked = { kind, postId: String(id), ground: "abuse" };
  return outcomeOf(at, hidePost, asked, aRequestFor(hidePost, { requestId: requests }));
}
const juryOf = (kind: string) =>
  ({
    ...{ kind: "jury", challengeId: 3, power: "hide-post", jurors: [], why: "It is no abuse." },
    requestId: requestOf.get(kind),
  }) as unknown as Actor;

beforeAll(async () => {
  officer = (await anOfficer(at, "national-committee")).person;
  action = await anActionIn(at, officer, "Trams for all");
});

describe("the question of the day of an action", () => {
  const page = async (path: string) => (await new Visitor(at).get(path)).page;

  it("is asked online by whoever may call one, once, with themes", async () => {
    const form = { id: String(action.id), themes: "Trams\nBuses" };
    expect(await outcomeOf(at, askOnline, form, await aMember(at.house))).toBe(
      "membership.may.ask",
    );
    expect(await page(actionPath(action.id))).not.toContain("Ask it online too");
    const desk = await new Visitor(at).signInAs(officer);
    expect((await desk.get(actionPath(action.id))).page).toContain(askOnlinePath(action.id));
    const asking = (await desk.get(askOnlinePath(action.id))).page;
    expect(asking).toContain(action.question);
    const to = toActionPath(action.id, "ask-online");
    const wrong = await desk.post(to, { themes: "a".repeat(41) }, askOnlinePath(action.id));
    expect(wrong).toMatchObject({ status: 422 });
    expect(wrong.page).toContain("a".repeat(41));
    const sent = await desk.post(to, form, askOnlinePath(action.id));
    expect(sent).toMatchObject({ status: 303, leadsTo: actionPath(action.id) });
    expect(await outcomeOf(at, askOnline, form, officer)).toBe("actions.online.isAsked");
  });

  it("is linked from the action's page and from what people said, with the action's name", async () => {
    const way =
      /href="(\/canvass\/online\/\d+)"/.exec(await page(actionPath(action.id)))?.[1] ?? "";
    const begins = new Date(`${action.firstDay}T12:00:00Z`).getTime();
    at.clock.moveForward(begins - at.clock.now().getTime());
    expect(await page(actionPath(action.id))).toContain("Answer it online");
    const everything = await page(canvassPath);
    for (const text of [action.title, action.question, `href="${way}"`])
      expect(everything).toContain(text);
    expect(await page(way)).toContain(`href="${actionPath(action.id)}"`);
  });

  it("is out of every page with all that its action says once two keys hide that, and comes back word for word", async () => {
    const rude = await anActionIn(at, officer, "Quillfeather's trams", {
      ...{ theme: "Quillfeather owes all of us rent.", question: "Does Quillfeather owe you?" },
      ...{ kit: "Quillfeather's table", leafletText: "Ask Quillfeather for it." },
    });
    const { scope, secretary: lead, id: branch } = await party.aBranchWith("Plymouth");
    const place = await aPlaceOf(at, rude, { scope, lead });
    const written = { event: String(place), risks: "Quillfeather may come." };
    expect(await outcomeOf(at, writeRisks, written, lead)).toBe("done");
    const task = {
      event: String(place),
      task: "Watch Quillfeather",
      from: "11:00",
      until: "12:00",
    };
    expect(await outcomeOf(at, addShift, { ...task, needed: "1" }, lead)).toBe("done");
    const asked = { id: String(rude.id), themes: "Rent\nOther" };
    expect(await outcomeOf(at, askOnline, asked, officer)).toBe("done");
    const reader = await new Visitor(at).signInAs(await party.aMemberOf(branch, "Ada Member"));
    const online = /\/canvass\/online\/\d+/.exec((await reader.get(actionPath(rude.id))).page)?.[0];
    const placePath = actionPlacePath(rude.id, place);
    const pages = [
      ...[actionPath(rude.id), placePath, "/actions", `/actions/${rude.id}/places`, "/events"],
      ...[`/events/${place}`, canvassPath, online ?? "", `${placePath}/poster`],
      ...[leafletPath(rude.id), "/events/events.ics", "/events/events.atom", "/"],
    ];
    const told = (await party.subjectsTo(lead)).length;
    // One of its places is hidden by itself before, where and when it is included.
    const other = await aPlaceOf(at, rude, { scope, lead });
    const own = { kind: "event", postId: String(other) };
    expect(
      await outcomeOf(at, hideEvent, { ...own, ground: "abuse" }, aRequestFor(hideEvent)),
    ).toBe("done");
    for (const [kind, id] of [
      ["action-place", place],
      ["action", rude.id],
    ] as const) {
      const form = reportPostPath(kind, id);
      const at = kind === "action" ? actionPath(rude.id) : placePath;
      expect((await reader.get(at)).page).toContain(form.replaceAll("&", "&amp;"));
      expect((await reader.get(form)).page).toContain("Quillfeather");
      expect(await hides(kind, id)).toBe("done");
    }
    expect(await roomsWith("Quillfeather")).toEqual(["actions", "canvass", "events"]);
    for (const path of pages) expect((await reader.get(path)).page, path).not.toMatch(/Quillfea/);
    expect((await reader.get(online ?? "")).status).toBe(404);
    for (const [path, status] of [
      [leafletPath(rude.id), 404],
      [`${placePath}/poster`, 409],
    ] as const)
      expect((await reader.get(path)).status, path).toBe(status);
    // What repeats its words comes back with it, and not by itself; what was hidden by itself says then where it is.
    const backs = (event: number) =>
      outcomeOf(
        at,
        restoreEvent,
        { kind: "event", postId: String(event) },
        aRequestFor(restoreEvent),
      );
    expect(await backs(place)).toMatch(/isCopy$/);
    expect((await reader.get(`/events/${other}`)).page).toContain("Hidden");
    expect(await backs(other)).toBe("done");
    expect((await reader.get(`/events/${other}`)).page).not.toMatch(/Quillfea/);
    expect(await backs(other)).toMatch(/isCopy$/);
    expect((await reader.get(reportPostPath("action-place", other))).page).not.toMatch(/Quillfea/);
    const desk = await new Visitor(at).signInAs(officer);
    expect((await desk.get(editActionPath(rude.id))).page).toContain("Call it off at all places");
    expect(await outcomeOf(at, change, { ...AN_ACTION, id: String(rude.id) }, officer)).toBe(
      "actions.hidden.noChange",
    );
    expect(await outcomeOf(at, writeRisks, written, lead)).toBe("actions.hidden.noPlaceChange");
    // Its lead is told without a word of what they wrote, and of the other place twice; whoever calls an action is not kept.
    expect((await party.subjectsTo(lead)).slice(told)).toHaveLength(3);
    for (const [kind, id] of [
      ["action-place", place],
      ["action", rude.id],
    ] as const)
      expect(await outcomeOf(at, restorePost, { kind, postId: String(id) }, juryOf(kind))).toBe(
        "done",
      );
    // What people said is counted once a minute.
    at.clock.moveForward(61_000);
    for (const path of [...pages.slice(0, 9), `/events/${other}`])
      expect((await reader.get(path)).page, path).toMatch(/Quillfea/);
    expect((await reader.get(placePath)).page).toContain("Watch Quillfeather");
    expect(await hides("action", rude.id)).toBe("done");
    expect(await outcomeOf(at, callOff, { id: String(rude.id), why: "Storms." }, officer)).toBe(
      "done",
    );
  });

  it("is over once the action is called off", async () => {
    const why = { id: String(action.id), why: "A storm is coming." };
    expect(await outcomeOf(at, callOff, why, officer)).toBe("done");
    const shown = await page(actionPath(action.id));
    expect(shown).toContain("page online");
    expect(shown).not.toContain("Answer it online");
    const desk = await new Visitor(at).signInAs(officer);
    expect((await desk.get(askOnlinePath(action.id))).status).toBe(409);
  });
});
