import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type AnyAct, defineAct, inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { anOfficer } from "../../testing/officers.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { closeDue, vote } from "../ballots/testing.ts";
import { keepDeadlines } from "../proposals/jobs.ts";
import { freeze } from "../proposals/stages/acts/freeze.ts";
import { support } from "../proposals/supporting/acts/support.ts";
import { publish } from "../proposals/writing/acts/publish.ts";
import {
  defaultRules,
  officeNames,
  officesThatAsk,
  type RuleName,
  rulesInForce,
  setRule,
} from "../rulebook/door.ts";

const at = aHouse();
const APP = join(import.meta.dirname, "..");

const sources = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.tsx?$/.test(path) && !/(\.test|(^|\/)testing)\.tsx?$|(^|\/)testing\//.test(path),
);
const naming = (text: string) =>
  sources.filter((path) => readFileSync(join(APP, path), "utf8").includes(text)).sort();

const numberOf = async (name: RuleName) => (await rulesInForce(at.house.database))[name];

describe("a number of the rulebook", () => {
  it("is set in one place of the code, which a ballot's result calls", () => {
    expect(naming("setRule(")).toEqual([
      // The demonstration alone, as it is filled.
      "demo/filling/set-number.ts",
      ...["proposals/stages/finish.ts", "rulebook/store.ts"],
    ]);
    const table = ["rulebook", "setting"].join(".");
    expect(naming(table).every((path) => path.startsWith("rulebook/"))).toBe(true);
    expect(naming(`insertInto("${table}")`)).toEqual(["rulebook/store.ts"]);
  });

  it("nobody can ask for: no office carries the power, and no act takes it", async () => {
    expect(officesThatAsk("change-rule")).toEqual([]);
    const acts = [...at.house.officialActs.values()];
    expect(acts.length).toBeGreaterThan(5);
    expect(acts.filter(({ power }) => power === "change-rule")).toEqual([]);
    const forged = defineAct({
      name: "rulebook.change",
      power: "change-rule",
      input: v.object({}),
      may: () => undefined,
      facts: () => 0,
      decide: () => 0,
      save: async () => undefined,
      record: () => ({
        act: "rulebook.change",
        by: { kind: "member" },
        on: "/policy/rulebook",
        says: "x",
      }),
    });
    (at.house.officialActs as Map<string, AnyAct>).set(forged.name, forged);
    for (const office of officeNames()) {
      const { person: actor } = await anOfficer(at, office);
      const why = "It would be quicker like this.";
      const answer = await at.house.ask({ act: forged, input: {}, why, actor });
      expect(isRefusal(answer) && answer.kind, office).toBe("not-allowed");
    }
  });

  it("no address of ours takes: there is nothing to send to the rulebook", async () => {
    const posts = at.app.routes.filter(({ method }) => method === "POST");
    expect(posts.length).toBeGreaterThan(20);
    expect(posts.filter(({ path }) => path.includes("rulebook"))).toEqual([]);
    const { person } = await anOfficer(at, "national-committee");
    const visitor = await new Visitor(at).signInAs(person);
    for (const path of ["/policy/rulebook", "/policy/rulebook/holdDays", "/rulebook/set"]) {
      expect((await visitor.post(path, { name: "holdDays", number: "14" })).status).toBe(404);
    }
    expect(await rulesInForce(at.house.database)).toEqual(defaultRules());
  });
});

async function done(act: AnyAct, input: unknown, actor: Person): Promise<void> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
}

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
  await closeDue(at.house);
}

/** Proposed with the form that the rulebook leads to, and brought to its ballot; everybody votes like this. */
async function voted(rule: RuleName, number: string, choice: "yes" | "no"): Promise<void> {
  const people = await Promise.all(Array.from({ length: 8 }, () => aMember(at.house)));
  const [author] = people as [Person];
  const visitor = await new Visitor(at).signInAs(author);
  const form = await visitor.get(`/proposals/new?kind=rule&rule=${rule}`);
  expect(form.page).toMatch(/name="kind"[^>]*value="rule"/);
  expect(form.page).toMatch(new RegExp(`<option[^>]*value="${rule}"[^>]*selected`));
  const text = {
    title: `Another number for ${rule}`,
    problem: "The number of today is not the right one.",
    body: `It would be ${number}.`,
    effects: "",
  };
  const saved = await visitor.post("/proposals/new", {
    ...text,
    ...{ kind: "rule", rule, number, chapter: "", policy: "" },
  });
  expect(saved.leadsTo, saved.page).toMatch(/^\/proposals\/\d+$/);
  const id = saved.leadsTo?.split("/").at(-1) ?? "";
  await done(publish, { id }, author);
  for (const actor of people.slice(1)) await done(support, { id, version: "1" }, actor);
  await pass(28);
  await pass(7);
  await done(freeze, { id }, author);
  await pass(5);
  const ballotId = /href="\/decide\/(\d+)"/.exec((await visitor.get(`/proposals/${id}`)).page)?.[1];
  for (const actor of people) {
    const input = { ballotId, choices: { proposal: choice } };
    await done(vote, input, actor);
  }
}

async function decided(number: string, choice: "yes" | "no"): Promise<void> {
  await voted("holdDays", number, choice);
  expect(await numberOf("holdDays")).toBe(7);
  await pass(7);
}

describe("by a ballot", () => {
  it("the rulebook leads to the form that proposes another number", async () => {
    const { page } = await new Visitor(at).get("/policy/rulebook");
    expect(page).toContain('href="/proposals/new?kind=rule&amp;rule=holdDays"');
    expect(page).toContain("Only a ballot changes a number");
  });

  it("a least that would stand above its most is not set, though another ballot was quicker", async () => {
    await voted("stopLeast", "100", "yes");
    const quicker = { name: "stopMost", number: 40, setBy: "another ballot" } as const;
    await inTransaction(at.house, (tx, now) => setRule(tx, quicker, now));
    await pass(7);
    expect(await numberOf("stopLeast")).toBe(5);
    const { page } = await new Visitor(at).get("/record");
    expect(page).toContain(
      "Members adopted another number for the rulebook, and it cannot be any more.",
    );
    const crossing = { kind: "rule", rule: "stopLeast", number: "41", chapter: "", policy: "" };
    const visitor = await new Visitor(at).signInAs(await aMember(at.house));
    const text = { title: "Stop with more", problem: "Too few can stop.", body: "More must stop." };
    const answer = await visitor.post("/proposals/new", { ...text, ...crossing, effects: "" });
    expect(answer.status).toBe(409);
    expect(answer.page).toContain("This number can be 40 members at most");
  });

  it("that says no, it stays; that says yes, it changes, and tells by which ballot", async () => {
    await decided("5", "no");
    expect(await numberOf("holdDays")).toBe(7);
    passDays(at.clock, 91);
    await decided("4", "yes");
    expect(await numberOf("holdDays")).toBe(4);
    const { page } = await new Visitor(at).get("/policy/rulebook");
    expect(page).toMatch(/href="\/decide\/\d+"/);
  });
});
