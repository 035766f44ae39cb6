import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { amendingIn, BODY, type Item, moving } from "../../../testing/an-amendable.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { accept } from "../../amendments/acts/accept.ts";
import { finish, saveText } from "../../drafting/door.ts";
import { entryTextsOn, sealAll } from "../../record/testing.ts";
import { findProposal } from "../queries.ts";
import { freeze } from "../stages/acts/freeze.ts";
import { redraft } from "./acts/redraft.ts";

const at = aHouse();
const { answerOf, done, pass, anAmendable, moved, bodyOf } = amendingIn(at);
let people: Person[];
let author: Person;
let item: Item;
let asked: { id: string };

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 8 }, () => aMember(at.house)));
  author = people[0] as Person;
  item = await anAmendable(people);
  asked = { id: String(item.id) };
});

const stateOf = async () => (await findProposal(at.house.database, item.id))?.stay.state;
const as = (index: number) => new Visitor(at).signInAs(people[index] as Person);

describe("drafting once more", () => {
  it("is for the authors alone, who are offered it while members amend", async () => {
    const reader = people[1] as Person;
    expect(await answerOf(redraft, asked, reader)).toBe("proposals.refuse.notAuthor");
    expect((await (await as(1)).get(item.path)).page).not.toContain(`${item.path}/redraft`);
    const asAuthor = await as(0);
    expect((await asAuthor.get(item.path)).page).toContain(`${item.path}/redraft`);
    expect(await stateOf()).toBe("amendment");
    const sent = await asAuthor.post(`${item.path}/redraft`, {});
    expect(sent.leadsTo).toBe(item.path);
    expect(await stateOf()).toBe("drafting");
  });

  it("happens once, in the days of amendments, and shuts what members would move", async () => {
    await done(redraft, asked, author);
    expect(await answerOf(redraft, asked, author)).toBe("proposals.refuse.notInAmendment");
    const mover = await as(1);
    const moved = await mover.post(`/amendments/to/${item.textId}/move`, {
      ...moving(item, 2, "Buses are free."),
    });
    expect(moved.status).toBe(409);
    await pass(7);
    await done(freeze, asked, author);
    expect(await answerOf(redraft, asked, author)).toBe("proposals.refuse.redraftedBefore");
    expect((await (await as(0)).get(item.path)).page).not.toContain(`${item.path}/redraft`);
  });

  it("is too late when the time of amendments is over", async () => {
    await pass(10);
    expect(await stateOf()).toBe("frozen");
    expect(await answerOf(redraft, asked, author)).toBe("proposals.refuse.notInAmendment");
  });

  it("stands in the record, said to be the authors' and without the text's title", async () => {
    await done(redraft, asked, author);
    await sealAll(at.house);
    const line = (await entryTextsOn(at.house.database, item.path)).at(-1);
    expect(line).toContain("proposals.redraft");
    expect(line).toContain('"by":"the authors"');
    expect(line).not.toContain("Homes and buses");
  });
});

describe("a text that was written together", () => {
  const written = (text: string) => async (id: number) => {
    const sent = { id: String(id), base: BODY.join("\n\n"), text };
    await done(saveText, sent, author);
  };
  const MORE = (BODY[0] ?? "").replace("500", "800");

  it("has the accepted amendments in it where its authors go on writing", async () => {
    const text = [...BODY, "Trams are free too."].join("\n\n");
    const shared = await anAmendable(people, undefined, BODY, async (id) => {
      await written(text)(id);
      await done(finish, { id: String(id), why: "" }, author);
    });
    const { id } = await moved(shared, 1, MORE, people[1] as Person);
    await done(accept, { id: String(id) }, author);
    await done(redraft, { id: String(shared.id) }, author);
    expect(await bodyOf(shared)).toBe(text.replace("500", "800"));
    expect((await (await as(0)).get(`/drafting${shared.path}`)).page).toContain("builds 800 homes");
    expect(await answerOf(finish, { id: String(shared.id), why: "" }, author)).toBe(
      "drafting.refuse.same",
    );
  });

  it("leaves what its authors had not finished, where an amendment that they accepted says otherwise", async () => {
    const shared = await anAmendable(
      people,
      undefined,
      BODY,
      written(BODY.join("\n\n").replace("500", "300")),
    );
    const { id } = await moved(shared, 1, MORE, people[1] as Person);
    await done(accept, { id: String(id) }, author);
    await done(redraft, { id: String(shared.id) }, author);
    expect(await answerOf(finish, { id: String(shared.id), why: "" }, author)).toBe(
      "drafting.refuse.same",
    );
    expect(await bodyOf(shared)).toContain("builds 800 homes");
  });
});
