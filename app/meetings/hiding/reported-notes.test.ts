import { beforeAll, describe, expect, it } from "vitest";
import type { AnyAct } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { tablesWith } from "../../record/testing.ts";
import { heldNotes, type Meeting } from "../meeting.ts";
import { writeNotes } from "../noting/acts/write-notes.ts";
import { findNewestVersion } from "../noting/notes-queries.ts";
import { findMeeting } from "../queries.ts";
import { aMeetingHouse } from "../testing/a-meeting-house.ts";
import {
  formOf,
  linkTo,
  type Named,
  report,
  officially as run,
} from "../testing/reported-posts.ts";
import { hide } from "./acts/hide.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";

const { at, outcomeOf, taken } = aMeetingHouse();

let ada: Person;
let bo: Person;
let adaHere: Visitor;
let boHere: Visitor;

beforeAll(async () => {
  [ada, bo] = [await aMember(at.house), await aMember(at.house)];
  [adaHere, boHere] = [await new Visitor(at).signInAs(ada), await new Visitor(at).signInAs(bo)];
});

const officially = async (act: AnyAct, post: Named) => (await run(at, act, post)).outcome;

describe("a version of the notes", () => {
  const notesOf = async ({ id }: Meeting): Promise<string | undefined> =>
    (await findMeeting(at.house.database, id))?.notes;

  async function saved(meeting: Meeting, notes: string, who: Person): Promise<Named> {
    const { seen = "" } = seenBy(undefined, heldNotes(await notesOf(meeting)));
    expect(await outcomeOf(writeNotes, { id: String(meeting.id), notes, seen }, who)).toBe("done");
    const newest = await findNewestVersion(at.house.database, meeting.id);
    return { kind: "meeting-notes", postId: String(newest?.id) };
  }

  async function begun(title: string): Promise<Meeting> {
    const meeting = await taken(`${title}?`, ada, [bo]);
    at.clock.moveForward(meeting.startsAt.getTime() + 60_000 - at.clock.now().getTime());
    return meeting;
  }

  it("that is hidden stands nowhere, not even as what a later one took out, and comes back", async () => {
    const meeting = await begun("Fewer cars in towns");
    const path = `/meetings/${meeting.id}`;
    await saved(meeting, "What we heard of cars", bo);
    const bad = await saved(meeting, "Cyd Jones owes rent", ada);
    expect((await boHere.get(path)).page).toContain(linkTo(bad));
    expect((await boHere.get(`${path}/notes/2`)).page).toContain(linkTo(bad));
    expect((await report(boHere, bad)).leadsTo).toBe("/discussions/reports");

    expect(await officially(hide, bad)).toBe("done");
    expect(await notesOf(meeting)).toBeUndefined();
    expect(await tablesWith(at.house.database, "Jones owes")).toEqual(["meetings.hidden"]);
    expect((await boHere.get(path)).page).toMatch(
      /Notes of a weekly discussion: hidden since.*it abuses a person/s,
    );
    // Written on within ten minutes by the same member: another version, and the hidden one stays as it was.
    await saved(meeting, "What was said of cars", ada);
    for (const below of ["", "/notes", "/notes/2", "/notes/3"])
      expect((await boHere.get(path + below)).page, below).not.toContain("Jones");
    expect((await boHere.get(`${path}/notes`)).page).toContain("it is hidden: it abuses a person");
    expect((await boHere.get(`${path}/notes/2`)).page).not.toContain("Put this version back");
    expect(JSON.stringify(await at.house.gatherAbout(ada.personId))).toContain("Jones owes");

    expect(await officially(restoreByRequest, bad)).toBe("done");
    expect((await boHere.get(`${path}/notes/2`)).page).toContain("Jones owes rent");
    // What was written meanwhile is what the notes say.
    expect(await notesOf(meeting)).toBe("What was said of cars");
  });

  it("is what the notes say again where nobody wrote meanwhile", async () => {
    const meeting = await begun("More trees in towns");
    const notes = await saved(meeting, "Trees, said somebody", ada);
    expect(await officially(hide, notes)).toBe("done");
    expect(await officially(restoreByRequest, notes)).toBe("done");
    expect(await notesOf(meeting)).toBe("Trees, said somebody");
  });

  it("is read and reported by members alone, as the notes are", async () => {
    const meeting = await begun("Better paths in towns");
    const notes = await saved(meeting, "Paths for members", ada);
    const supporter = await new Visitor(at).signInAs(
      await aMember(at.house, { standing: "supporter" }),
    );
    const form = await supporter.get(formOf(notes));
    expect([form.status, form.page.includes("Paths for members")]).toEqual([403, false]);
    for (const reason of ["abuse", "nonsense"]) {
      const sent = await report(supporter, notes, { reason });
      expect(sent.status).toBeGreaterThanOrEqual(400);
      expect(sent.page).not.toContain("Paths for members");
    }
    expect((await report(adaHere, notes)).status).toBe(403);
  });
});
