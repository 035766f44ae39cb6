import { expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { leave } from "../../membership/joining/acts/leave.ts";
import { suspend } from "../../membership/suspending/acts/suspend.ts";
import { setRule } from "../../rulebook/door.ts";
import { remindDue } from "../jobs.ts";
import { aBallot } from "../testing/a-ballot.ts";

const at = aHouse();
const DAY = 86_400_000;
const HOUR = 3_600_000;

const called = (name: string): Promise<Person> =>
  aMember(at.house, { name, email: `${name}@example.org` });

async function suspendFor({ personId: person }: Person, days: string): Promise<void> {
  const input = { person, days, ground: "threats" };
  const done = await perform(at.house, suspend, input, { actor: aRequestFor(suspend) });
  if (isRefusal(done)) throw new Error(done.says);
}

const leaveAs = (actor: Person, after: string) =>
  perform(at.house, leave, { reason: "", after }, { actor });

const remindersTo = async (name: string) =>
  (await lettersTo(at.house, `${name}@example.org`))
    .map(({ subject }) => subject)
    .filter((subject) => subject.startsWith("Vote by"));

it("whoever may still vote is reminded, and nobody who left or is suspended", async () => {
  await called("lapsing");
  // Within the days of grace, which end while the ballot is open.
  at.clock.moveForward(325 * DAY);
  const [suspended, back] = [await called("suspended"), await called("back")];
  const [supporter, gone] = [await called("supporter"), await called("gone")];
  await called("slow");
  await aBallot(at.house, { title: "Rents", closesAt: addDays(at.clock.now(), 10) });
  await suspendFor(suspended, "14");
  await suspendFor(back, "2");
  await leaveAs(supporter, "supporter");
  await leaveAs(gone, "gone");
  at.clock.moveForward(8 * DAY);
  await remindDue(at.house);
  const reminder = ["Vote by Sunday 30 January 2028 at midday, UK time: Rents"];
  expect(await remindersTo("slow")).toEqual(reminder);
  // The roll is frozen: a membership that ran out since takes nobody's vote away.
  expect(await remindersTo("lapsing")).toEqual(reminder);
  expect(await remindersTo("back")).toEqual(reminder);
  for (const name of ["suspended", "supporter", "gone"])
    expect(await remindersTo(name)).toEqual([]);
});

it("a reminder that goes out late says the time that is left", async () => {
  await called("late");
  await aBallot(at.house, { title: "Buses", closesAt: addDays(at.clock.now(), 7) });
  at.clock.moveForward(7 * DAY - HOUR);
  await remindDue(at.house);
  await remindDue(at.house);
  expect(await remindersTo("late")).toEqual([
    expect.stringMatching(/^Vote by .* at midday, UK time: Buses$/),
  ]);
});

it("when it goes out is the rulebook's to say", async () => {
  await called("ruled");
  const set = (name: "reminderHours" | "reminderRestHours", number: number) =>
    inTransaction(at.house, (tx) =>
      setRule(tx, { name, number, setBy: "a ballot", setByPath: undefined }, at.clock.now()),
    );
  await set("reminderHours", 12);
  await set("reminderRestHours", 48);
  await aBallot(at.house, { title: "Trams", closesAt: addDays(at.clock.now(), 2) });
  at.clock.moveForward(36 * HOUR);
  await remindDue(at.house);
  expect(await remindersTo("ruled")).toEqual([]);
  await set("reminderRestHours", 24);
  await remindDue(at.house);
  expect(await remindersTo("ruled")).toHaveLength(1);
});
