import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { leave as leaveParty } from "../membership/door.ts";
import { findOffer, listMatches } from "../teams/door.ts";
import { chooseLetters } from "../teams/joining/acts/choose-letters.ts";
import { join } from "../teams/joining/acts/join.ts";
import { leave } from "../teams/joining/acts/leave.ts";
import { declare } from "../teams/skills/acts/declare.ts";
import { aTeamHouse } from "../teams/testing/a-team-house.ts";
import { callMeeting } from "./meeting/acts/call-meeting.ts";
import { callOffMeeting } from "./meeting/acts/call-off-meeting.ts";
import { moveMeeting } from "./meeting/acts/move-meeting.ts";
import { listComingMeetings } from "./meeting/meeting-queries.ts";
import { addTask } from "./tasks/acts/add-task.ts";
import { dropTask } from "./tasks/acts/drop-task.ts";
import { finishTask } from "./tasks/acts/finish-task.ts";
import { giveBackTask } from "./tasks/acts/give-back-task.ts";
import { moveTask } from "./tasks/acts/move-task.ts";
import { takeTask } from "./tasks/acts/take-task.ts";
import { listDoneTasks, listOpenTasks } from "./tasks/task-queries.ts";
import { readTeamWeek } from "./week.ts";
import { writeLetter } from "./writing/acts/write-letter.ts";
import { writeNotes } from "./writing/acts/write-notes.ts";
import { findNotes } from "./writing/notes-store.ts";

const party = aTeamHouse();
const { at, outcomeOf, done, daysPass, aTeam, decides, subjectsTo } = party;
const db = () => at.house.database;
let team: Awaited<ReturnType<typeof aTeam>>;
let ada: Person;
let ben: Person;
let cy: Person;

beforeAll(async () => {
  team = await aTeam("Night buses");
  [ada, ben, cy] = team.founders;
  await decides(team.id, { by: ada, kind: "coordinate" }, [
    [ben, "yes"],
    [cy, "yes"],
  ]);
});

const taskOf = async (title: string) => {
  const open = await listOpenTasks(db(), team.number, 100);
  const task = open.find((one) => one.title === title);
  return task && { ...task, form: { id: team.id, task: String(task.id) } };
};
const aTask = async (title: string, by = ben) => {
  await done(addTask, { id: team.id, title, day: "2027-03-20", skill: "driving" }, by);
  const task = await taskOf(title);
  if (task === undefined) throw new Error("no task");
  return task;
};
const eventsOf = async ({ personId }: Person) => {
  const all = await at.house.calendarOf(personId);
  return all.filter(({ uid, title }) => uid.startsWith("team-") && !title.endsWith("drivers"));
};

describe("a task", () => {
  it("is refused on a day that is over or none, and outside the team", async () => {
    const add = (more: object, who = ben) =>
      outcomeOf(addTask, { id: team.id, title: "Leaflets", day: "2027-03-20", ...more }, who);
    for (const day of ["2027-03-01", "2027-02-30", "soon", "2031-01-01"])
      expect(await add({ day })).toMatch(/^teamwork\.time\./);
    expect(await add({ hours: "200" })).toMatch(/malformed/);
    expect(await add({ skill: "witchcraft" })).toMatch(/malformed/);
    expect(await add({ title: "\u202e" })).toMatch(/malformed/);
    expect(await add({}, await aMember(at.house))).toMatch(/notIn$/);
    expect(await listOpenTasks(db(), team.number, 10)).toEqual([]);
  });

  it("is one person's, also of two who take it at once; they give it back or do it", async () => {
    const { form } = await aTask("Ask the drivers");
    const two = await Promise.all([ben, cy].map((one) => outcomeOf(takeTask, form, one)));
    expect(two.toSorted()).toEqual(["done", "teamwork.task.taken"]);
    const [has, hasNot] = two[0] === "done" ? [ben, cy] : [cy, ben];
    expect(await outcomeOf(takeTask, form, has)).toBe("teamwork.task.yours");
    expect(await outcomeOf(giveBackTask, form, hasNot)).toBe("teamwork.task.notYours");
    expect(await outcomeOf(finishTask, form, hasNot)).toBe("teamwork.task.notYours");
    await done(giveBackTask, form, has);
    await done(takeTask, form, hasNot);
    await done(finishTask, form, hasNot);
    expect(await outcomeOf(finishTask, form, hasNot)).toBe("teamwork.task.done");
    expect(await listDoneTasks(db(), team.number, 5)).toMatchObject([
      { title: "Ask the drivers", helperId: hasNot.personId },
    ]);
  });

  it("that moves or is dropped tells whoever has it; their calendar follows", async () => {
    const { form } = await aTask("Count the buses");
    await done(takeTask, form, cy);
    const [before] = await eventsOf(cy);
    expect(before).toMatchObject({ uid: expect.stringMatching(/^team-task-\d+@party\.test$/) });
    expect(await outcomeOf(moveTask, { ...form, day: "2027-03-20" }, ben)).toBe(
      "teamwork.time.sameDay",
    );
    const other = await aMember(at.house);
    await done(join, { id: team.id }, other);
    expect(await outcomeOf(moveTask, { ...form, day: "2027-03-21" }, other)).toBe(
      "teamwork.task.notYours",
    );
    await done(moveTask, { ...form, day: "2027-03-21" }, ben);
    expect(await subjectsTo(cy)).toContain("Your task has another day");
    const [moved] = await eventsOf(cy);
    expect(moved?.uid).toBe(before?.uid);
    expect(moved?.changes).toBeGreaterThan(before?.changes ?? 99);
    expect(moved?.when).toEqual({ firstDay: "2027-03-21", lastDay: "2027-03-21" });
    expect(await outcomeOf(dropTask, form, cy)).toBe("teamwork.task.notAdded");
    await done(dropTask, form, ada);
    expect(await subjectsTo(cy)).toContain("Your task was dropped");
    expect((await eventsOf(cy))[0]).toMatchObject({ uid: before?.uid, isCancelled: true });
    expect(await outcomeOf(takeTask, form, ben)).toBe("teamwork.task.unknown");
  });

  it("is free again when its helper leaves the team, or the party", async () => {
    const dee = await aMember(at.house);
    await done(join, { id: team.id }, dee);
    const [one, two] = [await aTask("Write to the mayor"), await aTask("Print the map")];
    await done(takeTask, one.form, dee);
    await done(leave, { id: team.id }, dee);
    await done(join, { id: team.id }, dee);
    await done(takeTask, two.form, dee);
    await perform(at.house, leaveParty, { after: "supporter" }, { actor: dee });
    for (const title of ["Write to the mayor", "Print the map"])
      expect((await taskOf(title))?.helperId).toBeUndefined();
    expect(await eventsOf(dee)).toEqual([]);
  });
});

describe("a meeting", () => {
  const call = (more: object = {}, who = ada) =>
    outcomeOf(
      callMeeting,
      {
        id: team.id,
        title: "First meeting",
        day: "2027-03-25",
        time: "19:00",
        minutes: "90",
        link: "https://meet.example/night",
        ...more,
      },
      who,
    );

  it("is called by a coordinator, to a time to come and a link that is safe", async () => {
    expect(await call({}, ben)).toMatch(/notLeading$/);
    for (const more of [
      { day: "2027-03-01" },
      { day: "2027-03-28", time: "01:30" },
      { time: "noon" },
      { minutes: "7" },
      { link: "javascript:alert(1)" },
      { link: "https://bank.example@evil.example/" },
    ])
      expect(await call(more)).toMatch(/malformed|^teamwork\.time\./);
    expect(await call()).toBe("done");
    const told = (await subjectsTo(ben)).filter((one) => one === "A meeting of your team");
    expect(told).toHaveLength(1);
    const letters = await postedTo(at.house, ben.personId);
    expect(letters.map(({ body }) => body).join()).not.toContain("meet.example");
  });

  it("that moves or is called off keeps its place in calendars, and tells everybody once", async () => {
    const [meeting] = await listComingMeetings(db(), team.number, { now: at.clock.now(), most: 5 });
    const form = { id: team.id, meeting: String(meeting?.id) };
    const [event] = await eventsOf(ben);
    expect(event).toMatchObject({
      uid: `team-meeting-${meeting?.id}@party.test`,
      changes: 0,
      isCancelled: false,
      when: { from: "2027-03-25T19:00:00.000Z", to: "2027-03-25T20:30:00.000Z" },
    });
    expect(JSON.stringify(event)).not.toContain("meet.example");
    const move = (more: object) =>
      outcomeOf(
        moveMeeting,
        { ...form, day: "2027-03-25", time: "19:00", link: "https://meet.example/night", ...more },
        ada,
      );
    expect(await move({})).toBe("teamwork.time.same");
    expect(await move({ link: "https://meet.example/other" })).toBe("done");
    expect((await eventsOf(ben))[0]?.changes).toBe(0);
    expect(await move({ day: "2027-03-30" })).toBe("done");
    expect((await eventsOf(ben))[0]).toMatchObject({
      uid: event?.uid,
      changes: 1,
      // After the clocks have gone forward, seven in London is six in UTC.
      when: { from: "2027-03-30T18:00:00.000Z", to: "2027-03-30T19:30:00.000Z" },
    });
    await done(callOffMeeting, { ...form, why: "The hall is flooded" }, ada);
    expect(await move({ day: "2027-04-01" })).toBe("teamwork.meeting.cancelled");
    const subjects = await subjectsTo(cy);
    expect(subjects.filter((one) => one.endsWith("at another time"))).toHaveLength(1);
    expect(subjects).toContain("The meeting of your team is called off");
    expect((await eventsOf(ben))[0]).toMatchObject({ uid: event?.uid, isCancelled: true });
  });
});

describe("letters and notes", () => {
  it("go to those in the team who want them, few a week, by its coordinators", async () => {
    const write = (subject: string, who = ada) =>
      outcomeOf(writeLetter, { id: team.id, subject, body: "Come on Thursday, all of you." }, who);
    await done(chooseLetters, { id: team.id, gets: "no" }, cy);
    expect(await write("Hello", ben)).toMatch(/notLeading$/);
    expect(await write("Thursday {name}")).toBe("done");
    expect(await write("Friday")).toBe("done");
    expect(await write("Saturday")).toBe("teamwork.writing.enough");
    expect(await subjectsTo(ben)).toContain("Thursday { name }");
    expect(await subjectsTo(cy)).not.toContain("Friday");
    const letter = (await postedTo(at.house, ben.personId)).find(
      ({ subject }) => subject === "Friday",
    );
    // Nobody's name but the reader's, and no address.
    expect(letter?.body).toContain(ben.name);
    expect(letter?.body).not.toContain(ada.name);
    expect(letter?.body).not.toContain("@");
    await daysPass(7.1);
    expect(await write("Saturday")).toBe("done");
  });

  it("are written together, and nobody writes over what they have not seen", async () => {
    const note = (notes: string, who: Person, seen = "") =>
      outcomeOf(writeNotes, { id: team.id, notes, seen }, who);
    expect(await note("Routes 1 and 2", ben)).toBe("done");
    expect(await note("Something else", cy)).toMatch(/changed-meanwhile/);
    expect(await findNotes(db(), team.number)).toBe("Routes 1 and 2");
    expect(await note("Mine", await aMember(at.house))).toMatch(/notIn$/);
  });
});

describe("what somebody can do", () => {
  it("is said once, seen by nobody, and finds teams that need it", async () => {
    const nurse = await aMember(at.house, { name: "Nia" });
    expect(await outcomeOf(declare, { skills: ["flying"], hours: "3" }, nurse)).toMatch(
      /malformed/,
    );
    expect(await outcomeOf(declare, { skills: ["nursing"], hours: "99" }, nurse)).toMatch(
      /malformed/,
    );
    await done(declare, { skills: ["nursing", "music"], hours: "3" }, nurse);
    const matches = await listMatches(db(), nurse.personId, 5);
    expect(matches).toMatchObject([{ name: "Night buses", fits: ["nursing"] }]);
    const week = await readTeamWeek(db(), nurse.personId, at.clock.now());
    expect(week.matches).toHaveLength(1);
    await done(join, { id: team.id }, nurse);
    expect(await listMatches(db(), nurse.personId, 5)).toEqual([]);
    await done(declare, { skills: [] }, nurse);
    expect(await findOffer(db(), nurse.personId)).toBeUndefined();
  });

  it("and what they took stands in their week", async () => {
    const { form } = await aTask("Drive the van");
    await done(takeTask, form, ben);
    const week = await readTeamWeek(db(), ben.personId, at.clock.now());
    expect(week.tasks).toMatchObject([{ title: "Drive the van", team: "Night buses" }]);
  });
});
