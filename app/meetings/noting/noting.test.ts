import { expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { formsOf } from "../../../testing/html.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { heldNotes } from "../meeting.ts";
import { findMeeting } from "../queries.ts";
import { aMeetingHouse } from "../testing/a-meeting-house.ts";
import { writeNotes } from "./acts/write-notes.ts";

const party = aMeetingHouse();
const { at, outcomeOf, taken } = party;

it("a meeting has every version of its notes, and any of them can be put back", async () => {
  const [ada, cyd] = await Promise.all([
    aMember(at.house, { name: "Ada" }),
    aMember(at.house, { name: "Cyd" }),
  ]);
  const meeting = await taken("Who pays for care?", ada, [cyd]);
  const id = String(meeting.id);
  await party.moveTo(new Date(meeting.startsAt.getTime() + 5 * 60_000).toISOString());
  const now = async () => findMeeting(at.house.database, meeting.id);
  const note = (who: Person, notes: string, seen: string) =>
    outcomeOf(writeNotes, { id, notes, seen }, who);
  const seenNow = async () => seenBy(undefined, heldNotes((await now())?.notes)).seen ?? "";
  expect(await note(ada, "What I heard", await seenNow())).toBe("done");
  // Within one sitting they go on with their own version.
  expect(await note(ada, "What I heard, and more", await seenNow())).toBe("done");
  expect(await note(cyd, "Nothing to see here", await seenNow())).toBe("done");
  const visitor = await new Visitor(at).signInAs(ada);
  const { page } = await visitor.get(`/meetings/${id}/notes`);
  expect(page).toContain("Version 2");
  expect(page).not.toContain("Version 3");
  const first = await visitor.get(`/meetings/${id}/notes/1`);
  expect(first.page).toContain("What I heard, and more");
  const second = await visitor.get(`/meetings/${id}/notes/2`);
  expect(second.page).toMatch(/<del>.*heard.*<\/del>/s);
  expect(second.page).not.toContain("Put this version back");
  const sent = formsOf(first.page).find(({ action }) => action.endsWith("/write-notes"));
  await visitor.post(sent?.action ?? "", Object.fromEntries(sent?.fields ?? []));
  expect((await now())?.notes).toBe("What I heard, and more");
  expect((await visitor.get(`/meetings/${id}/notes/9`)).status).toBe(404);
  expect((await new Visitor(at).get(`/meetings/${id}/notes`)).page).not.toContain("Version 2");
});
