import { expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { findHearing, writeCase } from "../hearings/door.ts";
import { asWritten } from "../mail/testing/as-written.ts";
import { renew } from "../membership/joining/acts/renew.ts";
import { freeze, keepDeadlines, support } from "../proposals/door.ts";
import { anIdea } from "../proposals/testing.ts";
import { postDigest } from "./telling/post-digest.ts";

const at = aHouse();
const DAY = 86_400_000;

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function done(act: any, input: unknown, actor: Person): Promise<void> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
}

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
}

const weekOf = async (person: Person) =>
  (await (await new Visitor(at).signInAs(person)).get("/")).page;

it("an author is asked to finish their text, and everybody to speak in its hearing", async () => {
  const author = await aMember(at.house);
  const others = await Promise.all(Array.from({ length: 5 }, () => aMember(at.house)));
  await aMember(at.house, { email: "reader@example.org" });
  const id = await anIdea(at.house, author, "Trams");
  for (const actor of others) await done(support, { id: String(id), version: "1" }, actor);
  await pass(28);
  const mine = await weekOf(author);
  expect(mine).toContain("Finish the text: Trams");
  expect(mine).toMatch(/You can call it finished on 5 April at 8pm · Others may take the pen on/);
  expect(await weekOf(others[0] as Person)).not.toContain("Finish the text");
  await pass(8);
  expect(await weekOf(author)).not.toContain("You can call it finished");
  await done(freeze, { id: String(id) }, author);
  await pass(10);
  const says = "Say what speaks for it and against: Trams";
  const [speaker, silent] = others as [Person, Person];
  expect(await weekOf(speaker)).toContain(says);
  const hearing = await findHearing(at.house.database, `/proposals/${id}`);
  const text = { side: "for", body: "They are quiet, and many ride in them." };
  await done(writeCase, { hearingId: String(hearing?.id), ...text }, speaker);
  expect(await weekOf(speaker)).not.toContain(says);
  expect(await weekOf(silent)).toContain(says);
  // It is Friday: the letter is written on Mondays.
  await pass(3);
  await postDigest(at.house);
  const letters = await lettersTo(at.house, "reader@example.org");
  expect(asWritten(letters.at(-1)?.body ?? "")).toMatch(
    /- Trams: its text is finished\..* until .*; then the vote opens\.\n {2}.*\/proposals\/\d+\n/,
  );
});

it("who has to renew is asked to, until they have", async () => {
  const member = await aMember(at.house);
  passDays(at.clock, 269);
  expect(await weekOf(member)).not.toContain("Renew your membership");
  at.clock.moveForward(DAY);
  const page = await weekOf(member);
  expect(page).toMatch(/href="\/me\/renew">Renew your membership/);
  expect(page).toMatch(/It runs until \d+ \w+ \d{4}, and your vote until/);
  await done(renew, {}, member);
  expect(await weekOf(member)).not.toContain("Renew your membership");
});
