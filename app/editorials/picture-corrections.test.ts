import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { hiddenIn } from "../../testing/html.ts";
import { anOfficer, type Officer, signs, turnsKey } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { hidePost } from "../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import { articlePath } from "../news/addresses.ts";
import { addOfParty, findArticle } from "../news/door.ts";
import { addAPicture, makeAll } from "../pictures/testing/a-picture-file.ts";
import { listLines } from "../record/door.ts";
import { requestPath } from "../requests/addresses.ts";
import { aDutyHouse } from "../teams/testing/a-duty-house.ts";
import { correct } from "./acts/correct.ts";
import { publish } from "./acts/publish.ts";
import { editorialPath, toEditorialPath } from "./addresses.ts";
import { fingerprintAt, runsAt } from "./testing/by-keys.ts";

const { at, aTeamOnDuty } = aDutyHouse("press");
const WHY = "The picture shows a tram.";

let ada: Person;
let officer: Officer;
let colleague: Officer;
let safety: Officer;
let desk: Visitor;
let member: Visitor;
const everybody = () => new Visitor(at);
beforeAll(async () => {
  [ada] = await aTeamOnDuty();
  officer = await anOfficer(at, "national-committee");
  colleague = await anOfficer(at, "national-committee");
  safety = await anOfficer(at, "safety-officer");
  desk = await new Visitor(at).signInAs(officer.person);
  member = await new Visitor(at).signInAs(await aMember(at.house));
});

const fingerprint = (id: number) => fingerprintAt(at, id);
const runs = (act: AnyAct, input: object, parts = {}) => runsAt(at, act, input, parts);

/** An article in the party's name with a picture of a red square. */
async function published() {
  const texts = {
    title: "A picture of the trams",
    standfirst: "Plymouth had trams until 1945.",
    body: "Members have asked for trams since the spring, street by street.",
    ...{ facts: undefined, video: undefined },
  };
  const id = await inTransaction(at.house, (tx, now) => addOfParty(tx, texts, now));
  await addAPicture(at, ada, id);
  await makeAll(at);
  expect(await runs(publish, { id: String(id), fingerprint: await fingerprint(id) })).toBe("done");
  return { id, path: articlePath((await findArticle(at.house.database, id))?.address ?? "") };
}

/** Asks for a correction by the form that stands there; answers the request's number too. */
async function asks(id: number, fields: Readonly<Record<string, string>>) {
  const form = (await desk.get(editorialPath(id))).page;
  const what = /value="(alt-\d+)"/.exec(form)?.[1] ?? "";
  const hidden = hiddenIn(form, toEditorialPath(id, "correct"));
  const sent = { ...hidden, what, why: WHY, ...fields };
  const answer = await desk.post(toEditorialPath(id, "correct"), sent, editorialPath(id));
  const number = Number(/^\/requests\/(\d+)/.exec(answer.leadsTo ?? "")?.[1]);
  return { sent, answer, number };
}

const TO_TRAM = { was: "A red square", becomes: "Quillfeather in a red tram" };

describe("what is said of a picture in the party's name", () => {
  it("is corrected by two keys, which read both wordings, and both stand under the article", async () => {
    const { id, path } = await published();
    const { answer } = await asks(id, { ...TO_TRAM, was: "A blue square" });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain("not what is said of this picture");
    const { number, sent } = await asks(id, TO_TRAM);
    expect(isRefusal(await signs(at, number, officer))).toBe(false);
    const signing = (await member.get(requestPath(number))).page;
    for (const shown of ["What picture 1 shows", TO_TRAM.was, TO_TRAM.becomes])
      expect(signing).toContain(shown);
    // Nobody of the same body.
    expect(isRefusal(await turnsKey(at, number, colleague))).toBe(true);
    expect((await everybody().get(path)).page).toContain('alt="A red square"');
    await turnsKey(at, number, safety);
    const { page } = await everybody().get(path);
    expect(page).toContain(`alt="${TO_TRAM.becomes}"`);
    for (const shown of ["What picture 1 shows", TO_TRAM.was, WHY, requestPath(number)])
      expect(page).toContain(shown);
    expect((await everybody().get(`${path}?lang=cy`)).page).toContain("Beth mae llun 1");
    const { lines } = await listLines(at.house.database, { most: 1 } as never);
    expect(JSON.stringify(lines)).toContain(await fingerprint(id));
    // What was signed of other words puts nothing right.
    expect(await runs(correct, { ...sent, id: String(id) })).toBe("editorials.changed");
  });

  it("is hidden with the article, also where it was signed, and brought back", async () => {
    const { id, path } = await published();
    const { number } = await asks(id, TO_TRAM);
    await signs(at, number, officer);
    await turnsKey(at, number, safety);
    const post = { kind: "article", postId: String(id) };
    expect(await runs(hidePost, { ...post, ground: "abuse" }, { requestId: 93 })).toBe("done");
    for (const [who, seen] of [
      ...[everybody(), member, desk].map((one) => [one, path] as const),
      [desk, editorialPath(id)] as const,
      [member, requestPath(number)] as const,
    ])
      expect([seen, (await who.get(seen)).page.includes("Quillfeather")]).toEqual([seen, false]);
    expect(await runs(restorePostByRequest, post, { requestId: 93 })).toBe("done");
    expect((await everybody().get(path)).page).toContain(`alt="${TO_TRAM.becomes}"`);
    expect((await member.get(requestPath(number))).page).toContain("Quillfeather");
  });
});
