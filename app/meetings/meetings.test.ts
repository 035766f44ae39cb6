import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { postedTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { leave } from "../membership/door.ts";
import { findProposal, publish } from "../proposals/door.ts";
import { openChapters } from "../rulebook/door.ts";
import { toMeetingPath } from "./addresses.ts";
import { chooseTimes } from "./deciding/acts/choose-times.ts";
import { decideWeek } from "./deciding/acts/decide-week.ts";
import { listSeriesSince } from "./deciding/week-queries.ts";
import { host as takeOn } from "./hosting/acts/host.ts";
import { offerToHost } from "./hosting/acts/offer-to-host.ts";
import { tendMeetings } from "./jobs.ts";
import { addPoint } from "./meeting/acts/add-point.ts";
import { callOff } from "./meeting/acts/call-off.ts";
import { makeDraft } from "./meeting/acts/make-draft.ts";
import { move } from "./meeting/acts/move.ts";
import { sayComing } from "./meeting/acts/say-coming.ts";
import { sayOutcome } from "./meeting/acts/say-outcome.ts";
import { setLink } from "./meeting/acts/set-link.ts";
import { listPoints } from "./meeting/point-queries.ts";
import type { Meeting } from "./meeting.ts";
import { writeNotes } from "./noting/acts/write-notes.ts";
import { findMeeting } from "./queries.ts";
import { support } from "./supporting/acts/support.ts";
import { aMeetingHouse } from "./testing/a-meeting-house.ts";
import { proposeTopic } from "./topics/acts/propose-topic.ts";
import { withdrawTopic } from "./topics/acts/withdraw-topic.ts";
import { listOpenTopics } from "./topics/topic-queries.ts";

const party = aMeetingHouse();
const { at, outcomeOf, taken, topicOf } = party;
let people: readonly [Person, Person, Person];

beforeAll(async () => {
  people = [
    await aMember(at.house, { name: "Ada" }),
    await aMember(at.house, { name: "Ben" }),
    await aMember(at.house, { name: "Cyd" }),
  ];
});

const now = async ({ id }: Meeting): Promise<Meeting> => {
  const found = await findMeeting(at.house.database, id);
  if (found === undefined) throw new Error("gone");
  return found;
};
const subjectsTo = async ({ personId }: Person) =>
  (await postedTo(at.house, personId)).map(({ subject }) => subject);
const moveTo = (instant: Date, minutes = 0) =>
  party.moveTo(new Date(instant.getTime() + minutes * 60_000).toISOString());

describe("topics", () => {
  it("are proposed and supported by members, each with so many votes, and counted once", async () => {
    const [ada, ben] = people;
    expect(await outcomeOf(proposeTopic, { title: "Rents in towns?" }, ada)).toBe("done");
    const id = String(await topicOf("Rents in towns?"));
    const twice = await Promise.all(
      [1, 2].map(() => outcomeOf(support, { kind: "meeting-topic", id, isOn: "yes" }, ben)),
    );
    expect(twice).toEqual(["done", "done"]);
    const votes = async () =>
      (await listOpenTopics(at.house.database)).topics.find((one) => one.id === Number(id))
        ?.support;
    expect(await votes()).toBe(2);
    await outcomeOf(support, { kind: "meeting-topic", id, isOn: "no" }, ben);
    await outcomeOf(support, { kind: "meeting-topic", id, isOn: "no" }, ben);
    expect(await votes()).toBe(1);
    const supporter = await aMember(at.house, { standing: "supporter" });
    expect(
      await outcomeOf(support, { kind: "meeting-topic", id, isOn: "yes" }, supporter),
    ).not.toBe("done");
    expect(await outcomeOf(withdrawTopic, { id }, ben)).toBe("meetings.topic.notYours");
    expect(await outcomeOf(withdrawTopic, { id }, ada)).toBe("done");
    expect(await outcomeOf(support, { kind: "meeting-topic", id, isOn: "yes" }, ben)).toBe(
      "meetings.topic.notOpen",
    );
    expect(await outcomeOf(support, { kind: "meeting-topic", id: "999", isOn: "yes" }, ben)).toBe(
      "meetings.topic.unknown",
    );
  });

  it("of one member are few at a time, and so are their votes", async () => {
    const eve = await aMember(at.house);
    for (const title of ["First of two", "Second of two"])
      expect(await outcomeOf(proposeTopic, { title }, eve)).toBe("done");
    expect(await outcomeOf(proposeTopic, { title: "One too many" }, eve)).toBe(
      "meetings.topic.enough",
    );
    const others = [await aMember(at.house), await aMember(at.house)];
    for (const [index, one] of others.entries())
      await outcomeOf(proposeTopic, { title: `Of others ${index}` }, one);
    const vote = async (title: string) =>
      outcomeOf(
        support,
        { kind: "meeting-topic", id: String(await topicOf(title)), isOn: "yes" },
        eve,
      );
    expect(await vote("Of others 0")).toBe("done");
    expect(await vote("Of others 1")).toBe("meetings.topic.votesUsed");
    for (const title of ["First of two", "Second of two", "Of others 0", "Of others 1"]) {
      const id = String(await topicOf(title));
      for (const one of [eve, ...others]) await outcomeOf(withdrawTopic, { id }, one);
    }
  });
});

describe("a week", () => {
  it("takes the topic that most support, where most have time, hosted by whose turn it is", async () => {
    const [ada, ben, cyd] = people;
    for (const one of people)
      expect(await outcomeOf(chooseTimes, { days: ["2", "4"], hours: ["19", "20"] }, one)).toBe(
        "done",
      );
    await outcomeOf(chooseTimes, { days: "4", hours: "20" }, cyd);
    await outcomeOf(chooseTimes, { days: ["4"], hours: ["20", "21"] }, ben);
    await outcomeOf(offerToHost, { offers: "yes" }, ben);
    await outcomeOf(proposeTopic, { title: "Not this week" }, cyd);
    const meeting = await taken("Buses at night?", ada, [ben]);
    expect(meeting).toMatchObject({ hostId: ben.personId, title: "Buses at night?" });
    expect(meeting.startsAt.toISOString()).toMatch(/T20:00:00.000Z$/);
    expect(meeting.startsAt.getUTCDay()).toBe(4);
    expect(await subjectsTo(ben)).toContain("You host a weekly discussion");
    await tendMeetings(at.house);
    expect((await subjectsTo(ben)).filter((one) => one.startsWith("You host"))).toHaveLength(1);
  });

  it.each([
    [{ days: ["8"], hours: ["19"] }],
    [{ days: ["1"], hours: ["1"] }],
    [{ days: ["1"], hours: ["x"] }],
    [{ days: "<b>", hours: [] }],
  ])("is chosen from the days and hours that are shown: %j is refused", async (input) => {
    expect(await outcomeOf(chooseTimes, input, people[0])).toBe("platform.malformed-field");
  });

  it("is decided by nobody but the clock, and once by however many processes", async () => {
    expect(await outcomeOf(decideWeek, {}, people[0])).not.toBe("done");
    party.days(7);
    const before = await listSeriesSince(at.house.database, "2027-01-01" as never);
    await Promise.all([1, 2, 3].map(() => tendMeetings(at.house)));
    expect(await listSeriesSince(at.house.database, "2027-01-01" as never)).toEqual(before);
  });
});

describe("a weekly discussion", () => {
  let meeting: Meeting;
  let host: Person;
  let others: readonly [Person, Person];

  beforeAll(async () => {
    const [ada, ben, cyd] = people;
    host = ben;
    others = [ada, cyd];
    meeting = await taken("Who pays for care?", ada, [ben, cyd]);
  });

  const id = () => String(meeting.id);

  it("has an agenda that is voted up, each vote once", async () => {
    const [ada, cyd] = others;
    for (const says of ["What it costs", "Who works there"])
      expect(await outcomeOf(addPoint, { id: id(), says }, ada)).toBe("done");
    const [first, second] = await listPoints(at.house.database, meeting.id);
    const up = { kind: "agenda-point", id: String(second?.id), isOn: "yes" };
    await Promise.all([1, 2].map(() => outcomeOf(support, up, cyd)));
    const points = await listPoints(at.house.database, meeting.id);
    expect(points.map(({ says, support }) => [says, support])).toEqual([
      ["Who works there", 1],
      ["What it costs", 0],
    ]);
    expect(await outcomeOf(support, { ...up, id: "99999" }, cyd)).toBe("meetings.agenda.unknown");
    expect(first?.support).toBe(0);
    // The same at a glance: capitals, blanks, a hyphen, wide letters, and a Cyrillic letter that looks like ours.
    for (const says of ["what it COSTS", "What  it-costs!", "Ｗｈａｔ it costs", "Whаt it costs"])
      expect(await outcomeOf(addPoint, { id: id(), says }, cyd)).toBe("meetings.agenda.same");
    for (const says of ["...", "\u2800\u2800\u2800\u2800", "!?!?", "\u0301\u0301\u0301\u0301"])
      expect(await outcomeOf(addPoint, { id: id(), says }, cyd)).not.toBe("done");
    await outcomeOf(addPoint, { id: id(), says: "A third one" }, ada);
    expect(await outcomeOf(addPoint, { id: id(), says: "A fourth" }, ada)).toBe(
      "meetings.agenda.enough",
    );
  });

  it("has a link that its host alone sets, to the web and nowhere else", async () => {
    const set = (link: string, who = host) => outcomeOf(setLink, { id: id(), link }, who);
    expect(await set("https://meet.example/room", others[0])).toBe("meetings.hosting.notHost");
    for (const link of [
      "http://meet.example/room",
      "javascript:alert(1)",
      "https://bank.example@evil.example/",
      "meet.example",
      "https://meet.example/\u202eroom",
      `https://meet.example/${"x".repeat(600)}`,
    ])
      expect(await set(link)).toBe("platform.malformed-field");
    expect(await set("https://meet.example/room")).toBe("done");
    expect((await now(meeting)).link).toBe("https://meet.example/room");
  });

  it("that moves tells whoever comes, once, and refuses hours that are none", async () => {
    const [ada, cyd] = others;
    for (const who of [ada, cyd])
      expect(await outcomeOf(sayComing, { id: id(), isOn: "yes" }, who)).toBe("done");
    await outcomeOf(sayComing, { id: id(), isOn: "no" }, cyd);
    const day = meeting.day;
    const to = (day: string, time: string, who = host) =>
      outcomeOf(move, { id: id(), day, time }, who);
    expect(await to("2027-03-28", "01:30")).toBe("meetings.time.skipped");
    expect(await to("2027-02-30", "19:00")).toBe("meetings.time.none");
    expect(await to("2020-01-01", "19:00")).toBe("meetings.time.outside");
    expect(await to("2028-01-01", "19:00")).toBe("meetings.time.outside");
    expect(await to(day, "18:00", ada)).toBe("meetings.hosting.notHost");
    expect(await to(day, "18:00")).toBe("done");
    expect(await to(day, "18:00")).toBe("meetings.time.same");
    await tendMeetings(at.house);
    await tendMeetings(at.house);
    const moved = "The weekly discussion is at another time";
    expect((await subjectsTo(ada)).filter((one) => one === moved)).toHaveLength(1);
    expect(await subjectsTo(cyd)).not.toContain(moved);
    expect(await now(meeting)).toMatchObject({ changes: 1 });
  });

  it("reminds whoever comes, once", async () => {
    meeting = await now(meeting);
    await moveTo(meeting.startsAt, -60);
    await moveTo(meeting.startsAt, -30);
    const soon = "The weekly discussion is soon";
    expect((await subjectsTo(others[0])).filter((one) => one === soon)).toHaveLength(1);
  });

  it("replaces a host who steps back, or leaves, or has none until somebody takes it on", async () => {
    const [ada, cyd] = others;
    const dee = await aMember(at.house, { name: "Dee" });
    await outcomeOf(offerToHost, { offers: "yes" }, dee);
    expect(await outcomeOf(takeOn, { id: id(), hosts: "no" }, ada)).toBe(
      "meetings.hosting.notHost",
    );
    expect(await outcomeOf(takeOn, { id: id(), hosts: "yes" }, ada)).toBe("meetings.hosting.taken");
    expect(await outcomeOf(takeOn, { id: id(), hosts: "no" }, host)).toBe("done");
    expect((await now(meeting)).hostId).toBe(dee.personId);
    expect(await subjectsTo(dee)).toContain("You host a weekly discussion");
    await perform(at.house, leave, { after: "gone" }, { actor: dee });
    await tendMeetings(at.house);
    expect((await now(meeting)).hostId).toBeUndefined();
    await outcomeOf(offerToHost, { offers: "yes" }, cyd);
    await tendMeetings(at.house);
    expect((await now(meeting)).hostId).toBe(cyd.personId);
    await outcomeOf(takeOn, { id: id(), hosts: "no" }, cyd);
    expect(await outcomeOf(takeOn, { id: id(), hosts: "yes" }, host)).toBe("done");
  });

  it("has notes that nobody writes over unseen, from its beginning on", async () => {
    const [ada] = others;
    const note = (notes: string, seen?: string) =>
      outcomeOf(writeNotes, { id: id(), notes, seen }, ada);
    expect(await note("Too early")).toBe("meetings.meeting.notBegun");
    await moveTo(meeting.startsAt, 5);
    expect(await outcomeOf(move, { id: id(), day: meeting.day, time: "21:00" }, host)).toBe(
      "meetings.meeting.begun",
    );
    expect(await note("What I heard")).toBe("done");
    expect(await note("What I heard in another tab", "not what stands")).toBe(
      "platform.changed-meanwhile",
    );
    expect((await now(meeting)).notes).toBe("What I heard");
  });

  it("comes to something: an outcome by its host, and one draft that links back", async () => {
    const [ada, cyd] = others;
    const outcome = "Care should be paid for by all of us together.";
    const draft = { id: id() };
    await moveTo(meeting.endsAt, 5);
    expect(await outcomeOf(sayOutcome, { id: id(), outcome }, ada)).toBe(
      "meetings.hosting.notHost",
    );
    const chapter = openChapters()[0]?.id ?? "";
    expect(await outcomeOf(makeDraft, { ...draft, chapter }, ada)).toBe("meetings.outcome.none");
    expect(await outcomeOf(sayOutcome, { id: id(), outcome }, host)).toBe("done");
    expect(await outcomeOf(makeDraft, { ...draft, chapter: "no-chapter" }, ada)).toBe(
      "platform.malformed-field",
    );
    // A draft that is gone with its author stands in nobody's way.
    const eve = await aMember(at.house);
    expect(await outcomeOf(makeDraft, { ...draft, chapter }, eve)).toBe("done");
    expect(await outcomeOf(makeDraft, { ...draft, chapter }, ada)).toBe("meetings.outcome.taken");
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, eve.personId, now));
    const both = await Promise.all(
      [ada, cyd].map((who) => outcomeOf(makeDraft, { ...draft, chapter }, who)),
    );
    expect(both.toSorted()).toEqual(["done", "meetings.outcome.taken"]);
    const { proposalId = 0 } = await now(meeting);
    const proposal = await findProposal(at.house.database, proposalId);
    const [first, second] = proposal?.authors[0] === ada.personId ? [ada, cyd] : [cyd, ada];
    passDays(at.clock, 15);
    expect(await outcomeOf(makeDraft, { ...draft, chapter }, first)).toBe("meetings.outcome.taken");
    // Who lets it lie holds up nobody.
    const page = (await (await new Visitor(at).signInAs(second)).get(`/meetings/${id()}`)).page;
    expect(page).toContain(toMeetingPath(meeting.id, "make-draft"));
    expect(await outcomeOf(makeDraft, { ...draft, chapter }, second)).toBe("done");
    expect(await outcomeOf(makeDraft, { ...draft, chapter }, first)).toBe("meetings.outcome.taken");
    expect(proposal?.title).toBe("Who pays for care?");
    expect(proposal?.problem).toContain(`http://party.test/meetings/${meeting.id}`);
    expect(await outcomeOf(publish, { id: String(proposalId) }, first)).toBe("done");
  });

  it("that is over takes no more points, and cannot be called off", async () => {
    expect(await outcomeOf(callOff, { id: id(), why: "Too late now" }, host)).toBe(
      "meetings.meeting.over",
    );
    expect(await outcomeOf(sayComing, { id: id(), isOn: "yes" }, host)).toBe(
      "meetings.meeting.over",
    );
  });
});

describe("one that is called off", () => {
  it("says so to whoever comes, once, and lets nothing be added", async () => {
    const [ada, ben] = people;
    await outcomeOf(offerToHost, { offers: "yes" }, ben);
    const meeting = await taken("Homes for all?", ada, [ben]);
    const id = String(meeting.id);
    if (meeting.hostId === undefined) await outcomeOf(takeOn, { id, hosts: "yes" }, ben);
    await outcomeOf(sayComing, { id, isOn: "yes" }, ada);
    expect(await outcomeOf(callOff, { id, why: "" }, ben)).toBe("platform.malformed-field");
    expect(await outcomeOf(callOff, { id, why: "The hall has no power." }, ben)).toBe("done");
    expect(await outcomeOf(callOff, { id, why: "The hall has no power." }, ben)).toBe(
      "meetings.meeting.cancelled",
    );
    await Promise.all([tendMeetings(at.house), tendMeetings(at.house)]);
    const letters = await postedTo(at.house, ada.personId);
    const told = letters.filter(({ subject }) => subject.includes("called off"));
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain("The hall has no power.");
    expect(await outcomeOf(addPoint, { id, says: "Too late" }, ada)).toBe(
      "meetings.meeting.cancelled",
    );
  });
});
