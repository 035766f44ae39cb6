import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { addDaysTo, dayOf } from "../../platform/time/days.ts";
import { postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { argue } from "../discussions/arguments/acts/argue.ts";
import { comment } from "../discussions/comments/acts/comment.ts";
import { meetingPath } from "../meetings/addresses.ts";
import { offerToHost } from "../meetings/hosting/acts/offer-to-host.ts";
import { tendMeetings } from "../meetings/jobs.ts";
import { addPoint } from "../meetings/meeting/acts/add-point.ts";
import { move } from "../meetings/meeting/acts/move.ts";
import { sayComing } from "../meetings/meeting/acts/say-coming.ts";
import { sayOutcome } from "../meetings/meeting/acts/say-outcome.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { writeNotes } from "../meetings/noting/acts/write-notes.ts";
import { aMeetingHouse } from "../meetings/testing/a-meeting-house.ts";
import { postDigest } from "../this-week/telling/post-digest.ts";
import { tellFollowers } from "../this-week/telling/tell.ts";

const { at, outcomeOf, taken } = aMeetingHouse();
let people: readonly [Person, Person, Person];
let meeting: Meeting;

beforeAll(async () => {
  const [host, comes, follows] = [
    await aMember(at.house),
    await aMember(at.house),
    await aMember(at.house),
  ];
  people = [host, comes, follows];
  await outcomeOf(offerToHost, { offers: "yes" }, host);
  meeting = await taken("Buses at night?", host, [comes]);
});

const told = async ({ personId }: Person, what: string): Promise<readonly string[]> =>
  (await postedTo(at.house, personId))
    .map(({ subject, body }) => `${subject} ${body}`)
    .filter((letter) => letter.includes(what));

const week = async () => {
  await tendMeetings(at.house);
  await tellFollowers(at.house);
  await postDigest(at.house, undefined, { monday: dayOf(at.clock.now()) });
};

describe("a weekly discussion that people follow", () => {
  it("has the button, and tells of a move and an outcome once: whoever comes by letter, others in their week", async () => {
    const [host, comes, follows] = people;
    const [path, id] = [meetingPath(meeting.id), String(meeting.id)];
    const visitor = await new Visitor(at).signInAs(follows);
    expect((await visitor.get(path)).page).toContain('action="/me/following/follow"');
    expect((await visitor.post("/me/following/follow", { path })).leadsTo).toBe(path);
    expect(await outcomeOf(sayComing, { id, isOn: "yes" }, comes)).toBe("done");
    const other = await new Visitor(at).signInAs(comes);
    expect((await other.get(path)).page).toContain('action="/me/following/stop"');

    const day = addDaysTo(meeting.day, 1);
    expect(await outcomeOf(move, { id, day, time: "20:00" }, host)).toBe("done");
    await week();
    expect(await told(comes, "Buses at night?")).toHaveLength(1);
    expect(await told(comes, "was moved")).toHaveLength(1);
    expect(await told(follows, "Buses at night?: it was moved")).toHaveLength(1);
    expect(await told(host, "was moved")).toEqual([]);

    at.clock.moveForward(8 * 86_400_000);
    for (const outcome of ["Two more lines by night.", "Two more lines by night, to the hospital."])
      await outcomeOf(sayOutcome, { id, outcome, seen: "Two more lines by night." }, host);
    await week();
    await week();
    for (const who of [comes, follows])
      expect(await told(who, "it says what came of it")).toHaveLength(1);
    expect(await told(follows, "was moved")).toHaveLength(1);
  });

  it("tells in one line of points, notes, arguments and comments, however many came", async () => {
    const [host, comes, follows] = people;
    const next = await taken("Trams by day?", host, [comes]);
    const [path, id] = [meetingPath(next.id), String(next.id)];
    const visitor = await new Visitor(at).signInAs(follows);
    await visitor.post("/me/following/follow", { path });
    for (const says of ["What they cost", "Where they go"])
      expect(await outcomeOf(addPoint, { id, says }, comes)).toBe("done");
    const topicId = String(next.talkId);
    for (const camp of ["for", "against", "against", "question"]) {
      const claim = `Somebody says something ${camp}, at ${at.clock.now().toISOString()}`;
      expect(await outcomeOf(argue, { topicId, camp, claim, source: "" }, host)).toBe("done");
      at.clock.moveForward(60_000);
    }
    expect(await outcomeOf(comment, { topicId, text: "I would ride." }, comes)).toBe("done");
    at.clock.moveForward(next.startsAt.getTime() - at.clock.now().getTime());
    expect(await outcomeOf(writeNotes, { id, notes: "We met." }, host)).toBe("done");
    await tellFollowers(at.house);
    at.clock.moveForward(8 * 86_400_000);
    await week();
    await week();
    const lines = await told(follows, "Trams by day?: 3 new");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      "Trams by day?: 3 new arguments, 1 of them for; 1 new question; 1 new comment; 2 new points on the agenda; 1 change to the notes.",
    );
    expect(await told(host, "Trams by day?: 1 new comment; 2 new points")).toHaveLength(1);
  });
});
