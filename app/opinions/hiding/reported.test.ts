import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { opinionsOnAMatter } from "../testing/opinions-on.ts";
import type { OpinionTopicId } from "../topic.ts";
import { hide } from "./acts/hide.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";

const at = aHouse();

let topicId: OpinionTopicId;
let ada: Visitor;
let bo: Visitor;

beforeEach(async () => {
  topicId = await opinionsOnAMatter(at.house);
  ada = await new Visitor(at).signInAs(await aMember(at.house, { name: "Ada Okafor" }));
  bo = await new Visitor(at).signInAs(await aMember(at.house, { name: "Bo Lindqvist" }));
});

const list = () => `/opinions/${topicId}/statements`;

/** Where it is reported, as its own page says. */
async function said(text: string): Promise<{ statementId: string; form: string }> {
  expect((await ada.post(`/opinions/${topicId}/add-statement`, { text })).status).toBe(303);
  const { page } = await bo.get(list());
  const form = page.match(/\/discussions\/report\?kind=statement&(?:amp;)?post=(\d+)/);
  const statementId = form?.[1] ?? "";
  return { statementId, form: `/discussions/report?kind=statement&post=${statementId}` };
}

const report = (who: Visitor, postId: string, fields: Record<string, string> = {}) =>
  who.post("/discussions/report", { kind: "statement", postId, reason: "abuse", ...fields });

const officially = async (act: typeof hide | typeof restoreByRequest, statementId: string) =>
  perform(
    at.house,
    act as typeof hide,
    { topicId: String(topicId), statementId, ground: "abuse" },
    { actor: aRequestFor(act) },
  );

describe("a statement of an opinion map", () => {
  it("is reported from its page, hidden by two keys, listed with why, and brought back", async () => {
    const { statementId, form } = await said("All who rent are fools");
    const asked = await bo.get(form);
    expect(asked.page).toContain("All who rent are fools");
    expect(asked.page).not.toContain("Okafor");
    expect((await report(bo, statementId)).leadsTo).toBe("/discussions/reports");
    expect((await report(bo, statementId)).status).toBe(303);
    const own = async () => (await bo.get("/discussions/reports")).page;
    expect((await own()).match(/It abuses a person/g)).toHaveLength(1);
    expect(await own()).toContain("It stands");

    await officially(hide, statementId);
    expect(await own()).toContain("It is hidden: it abuses a person");
    expect((await report(await aStranger(), statementId)).status).toBe(409);
    const everybody = async () => (await new Visitor(at).get("/discussions/hidden")).page;
    expect(await everybody()).toMatch(/Statement.*It abuses a person.*Hidden/s);
    expect(await everybody()).not.toMatch(/fools|Okafor|Lindqvist/);
    expect((await bo.get(list())).page).not.toMatch(/fools|kind=statement/);

    await officially(restoreByRequest, statementId);
    expect(await everybody()).toContain("Brought back");
    expect(await own()).toContain("It stands");
    expect((await bo.get(list())).page).toContain("All who rent are fools");
  });

  it("is found from the report however many came after it", async () => {
    const { statementId } = await said("The first that was said here");
    await report(bo, statementId);
    const { page } = await bo.get("/discussions/reports");
    expect(page).toContain(`${list()}?before=${Number(statementId) + 1}#statement-${statementId}`);
  });

  it("is not reported by whoever wrote it, nor by whoever may not read it", async () => {
    const { statementId, form } = await said("Nobody reports what they wrote");
    expect((await ada.get(list())).page).not.toContain("kind=statement");
    const own = await report(ada, statementId);
    expect([own.status, own.page.includes("You wrote this yourself")]).toEqual([403, true]);
    const nobody = new Visitor(at);
    expect((await nobody.get(form)).page).not.toContain("Nobody reports what they wrote");
    expect((await report(nobody, statementId)).leadsTo ?? "").not.toBe("/discussions/reports");
    const reader = await new Visitor(at).signInAs(
      await aMember(at.house, { standing: "supporter" }),
    );
    expect((await report(reader, statementId)).leadsTo).toBe("/discussions/reports");
  });

  it("needs a reason of those that there are, beside which the error stands", async () => {
    const { statementId } = await said("Reports come with a reason");
    const { status, page } = await report(bo, statementId, { reason: "I disagree" });
    expect(status).toBe(422);
    expect(page).toContain("Choose what is wrong with it.");
    expect(page).toContain("Reports come with a reason");
  });

  it.each([
    ["of a kind that there is not", { kind: "poem" }],
    ["of a number that there is not", { postId: "99999" }],
  ])("%s is not there", async (_, fields) => {
    expect((await report(bo, "1", fields)).status).toBe(404);
  });

  it("counts among the reports that one person makes a day", async () => {
    const outcomes: number[] = [];
    for (let number = 0; number < 11; number += 1) {
      topicId = await opinionsOnAMatter(at.house);
      const { statementId } = await said(`This is said as number ${number}`);
      outcomes.push((await report(bo, statementId, { reason: "flood" })).status);
    }
    expect(outcomes).toEqual([...Array(10).fill(303), 429]);
  });
});

const aStranger = async () => new Visitor(at).signInAs(await aMember(at.house));
