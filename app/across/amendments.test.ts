import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { amendingIn, BODY, moving } from "../../testing/an-amendable.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { accept } from "../amendments/acts/accept.ts";
import { agree } from "../amendments/acts/agree.ts";
import { compose } from "../amendments/acts/compose.ts";
import { decline } from "../amendments/acts/decline.ts";
import { insist } from "../amendments/acts/insist.ts";
import { move } from "../amendments/acts/move.ts";
import { support as supportAmendment } from "../amendments/acts/support.ts";
import { withdraw } from "../amendments/acts/withdraw.ts";
import type { Amendment } from "../amendments/amendment.ts";
import { findBallotFor } from "../ballots/door.ts";
import { vote } from "../ballots/testing.ts";
import { findPolicy } from "../policy/door.ts";
import { redraft } from "../proposals/amending/acts/redraft.ts";
import { findProposal, listVersions } from "../proposals/queries.ts";
import { freeze } from "../proposals/stages/acts/freeze.ts";
import { revise } from "../proposals/writing/acts/revise.ts";
import { chooseLevel } from "../this-week/following/acts/choose-level.ts";
import { tellFollowers } from "../this-week/telling/tell.ts";

const at = aHouse();
const { answerOf, done, pass, anAmendable, all, numbered, moved, bodyOf, subjects } =
  amendingIn(at);
let people: Person[];
let author: Person;

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 8 }, () => aMember(at.house)));
  author = people[0] as Person;
});

const who = (index: number) => people[index] as Person;
const on = (amendment: Pick<Amendment, "id">) => ({ id: String(amendment.id) });

describe("five amendments", () => {
  it("are accepted, joined, carried over or voted on, and each mover is told", async () => {
    const item = await anAmendable(people);
    const more = await moved(item, 1, BODY[0]?.replace("500", "800") ?? "", who(1));
    const social = await moved(item, 1, BODY[0]?.replace("fair", "social") ?? "", who(2));
    const young = await moved(item, 2, "Buses are free for everybody under 21.", who(3));
    const all_ = await moved(item, 2, "Buses are free for everybody.", who(4), { known: "3" });
    const months = await moved(item, 3, "The minister reports every month.", who(5));
    expect(months.number).toBe(5);

    await done(accept, on(more), author);
    expect(await bodyOf(item)).toContain("builds 800 homes a year at fair rents");
    // What was moved to the same sentence stands in it at its new place.
    const rebased = await numbered(item, social.number);
    expect(rebased.changes[0]?.old[0]).toContain("800 homes a year at fair");
    expect(rebased.changes[0]?.now[0]).toContain("800 homes a year at social");

    const composite = {
      ...moving(item, 2, "Buses are free for everybody under 21 and over 60."),
      parts: "3, 4",
    };
    await done(compose, composite, who(3));
    const joined = await numbered(item, 6);
    expect(joined.state).toBe("offered");
    expect(await answerOf(accept, on(joined), author)).toBe("amendments.refuse.notAgreed");
    await done(agree, { ...on(joined), answer: "yes" }, who(4));
    expect((await numbered(item, young.number)).state).toBe("composited");
    expect((await numbered(item, all_.number)).into).toBe(joined.id);
    await done(accept, on(joined), author);

    await done(decline, { ...on(months), why: "Once a year is enough." }, author);
    await done(insist, on(months), who(5));
    await done(supportAmendment, on(months), who(6));
    await pass(10);
    expect((await findProposal(at.house.database, item.id))?.stay.state).toBe("frozen");
    expect((await all(item)).map(({ state }) => state)).toEqual([
      ...["accepted", "fallen", "composited", "composited", "to-vote", "accepted"],
    ]);

    await pass(5);
    const ballot = await findBallotFor(at.house.database, item.path);
    expect(ballot?.options.map(({ id, isAmendment }) => [id, isAmendment])).toEqual([
      [`amendment-${months.id}`, true],
      ["proposal", undefined],
    ]);
    for (const actor of people) {
      const choices = { proposal: "yes", [`amendment-${months.id}`]: "yes" };
      await done(vote, { ballotId: String(ballot?.id), choices }, actor);
    }
    await pass(7);
    const proposal = await findProposal(at.house.database, item.id);
    expect(proposal?.stay.state).toBe("adopted");
    const policy = await findPolicy(at.house.database, proposal?.becamePolicy ?? 0);
    expect(policy?.body).toBe(
      [
        "The council builds 800 homes a year at fair rents.",
        "Buses are free for everybody under 21 and over 60.",
        "The minister reports every month.",
      ].join("\n\n"),
    );
    expect((await numbered(item, 5)).state).toBe("carried");

    const told = await Promise.all([1, 2, 3, 4, 5, 6].map((index) => subjects(who(index))));
    const title = proposal?.title;
    expect(told[0]).toContain(`Amendment 1 to “${title}”: accepted`);
    expect(told[1]).toContain(`Amendment 2 to “${title}”: fell`);
    expect(told[2]).toContain(`Amendment 3 to “${title}”: joined with others`);
    expect(told[3]).toContain(`Shall amendments 3, 4 to “${title}” become one?`);
    expect(told[4]).toContain(`Amendment 5 to “${title}”: not accepted by the authors`);
    expect(told[4]).toContain(`Amendment 5 to “${title}”: carried by the ballot`);
    // Whoever supports it follows it.
    expect(told[5]).toContain(`Amendment 5 to “${title}”: carried by the ballot`);

    const visitor = new Visitor(at);
    const sources = await visitor.get(`/amendments/to/${item.textId}/sources`);
    expect(sources.page).toMatch(/<mark>800<\/mark>[^[]*<small[^>]*>\[amendment 1\]/);
    expect(sources.page).toMatch(/<mark>month<\/mark>[^[]*<small[^>]*>\[amendment 5\]/);
    const versions = await listVersions(at.house.database, item.id);
    expect(versions.map(({ why }) => why)).toContain("Amendment 1 was accepted.");
  });
});

describe("an amendment", () => {
  it("that collides is shown what with before it is moved, and moved all the same", async () => {
    const item = await anAmendable(people);
    await moved(item, 1, BODY[0]?.replace("500", "800") ?? "", who(1));
    const other = moving(item, 1, BODY[0]?.replace("500", "300") ?? "");
    expect(await answerOf(move, other, who(2))).toBe("amendments.refuse.collides");
    expect(await all(item)).toHaveLength(1);
    const visitor = await new Visitor(at).signInAs(who(2));
    const page = await visitor.post(`/amendments/to/${item.textId}/move`, {
      ...other,
    } as Record<string, string>);
    expect(page.status).toBe(409);
    expect(page.page).toContain("Amendment 1 would have it so");
    expect(page.page).toContain("builds 300 homes");
    expect(await answerOf(move, { ...other, known: "1" }, who(2))).toBe("done");
    const second = await numbered(item, 2);
    expect((await visitor.get(`/amendments/${second.id}`)).page).toContain("It collides with");
  });

  it("that changes nothing, leaves nothing, or whose paragraph is gone is refused in plain words", async () => {
    const item = await anAmendable(people);
    const same = BODY[0]?.replace("500", " 500 ").replace(/ {2}/g, " ") ?? "";
    expect(await answerOf(move, moving(item, 1, same), who(1))).toBe(
      "amendments.refuse.changesNothing",
    );
    const nothing = { ...moving(item, 1, ""), to: "3" };
    expect(await answerOf(move, nothing, who(1))).toBe("amendments.refuse.strikesEverything");
    expect(await answerOf(move, moving(item, 4, "A fourth."), who(1))).toBe(
      "amendments.refuse.paragraphGone",
    );
    const struck = await moved(item, 3, "", who(1));
    const word = moving(item, 3, "The minister reports every month.", { known: "1" });
    await done(move, word, who(2));
    await done(accept, on(struck), author);
    const lost = await numbered(item, 2);
    expect(lost).toMatchObject({ hasPlace: false, state: "open" });
    expect(lost.written[0]?.now).toEqual(["The minister reports every month."]);
    expect(await answerOf(insist, on(lost), who(2))).toBe("amendments.refuse.noPlace");
    const page = await new Visitor(at).get(`/amendments/${lost.id}`);
    expect(page.page).toContain("can be copied");
    expect(page.page).toContain("month");
    expect(await subjects(who(2))).toContainEqual(expect.stringContaining("without a place"));
  });

  it("is resolved once: of two who decide at the same time, the second is told", async () => {
    const item = await anAmendable(people);
    const one = await moved(item, 1, BODY[0]?.replace("500", "800") ?? "", who(1));
    await done(move, moving(item, 1, BODY[0]?.replace("500", "300") ?? "", { known: "1" }), who(2));
    const other = await numbered(item, 2);
    const answers = await Promise.all([
      answerOf(accept, on(one), author),
      answerOf(accept, on(other), author),
    ]);
    expect(answers.sort()).toEqual(["amendments.refuse.noPlace", "done"]);
    const twice = await Promise.all([
      answerOf(withdraw, on(other), who(2)),
      answerOf(withdraw, on(other), who(2)),
    ]);
    expect(twice.filter((answer) => answer === "done").length).toBeLessThan(2);
    expect((await bodyOf(item))?.match(/[83]00 homes/g)).toHaveLength(1);
  });

  it("is nobody's whose right has ended, and stays with its words", async () => {
    const item = await anAmendable(people);
    const one = await moved(item, 1, BODY[0]?.replace("500", "800") ?? "", who(1));
    await done(supportAmendment, on(one), who(2));
    const gone: Person = { ...who(1), standing: "lapsed" };
    expect(await answerOf(insist, on(one), gone)).not.toBe("done");
    expect(await answerOf(move, moving(item, 2, "Buses are free."), gone)).not.toBe("done");
    expect((await numbered(item, 1)).changes).toEqual(one.changes);
    expect(await answerOf(accept, on(one), who(3))).toBe("amendments.refuse.notDecider");
    expect(await answerOf(accept, on(one), author)).toBe("done");
  });

  it("is told to whoever follows its text, once: who decides on it has a letter that waits for them, and no second", async () => {
    const item = await anAmendable(people);
    const follower = who(3);
    for (const one of [author, follower, who(1)])
      await done(chooseLevel, { path: item.path, level: "all" }, one);
    await tellFollowers(at.house);
    const before = (await subjects(author)).length;
    await moved(item, 1, BODY[0]?.replace("500", "900") ?? "", who(1));
    await tellFollowers(at.house);
    expect((await subjects(follower)).filter((one) => one.endsWith("what is new"))).toHaveLength(1);
    const own = await subjects(author);
    expect(own).toHaveLength(before + 1);
    expect(own.filter((one) => one.endsWith("what is new"))).toEqual([]);
    expect((await subjects(who(1))).filter((one) => one.endsWith("what is new"))).toEqual([]);
  });

  it("holds markup and hostile letters as words, and refuses what is far too long", async () => {
    const item = await anAmendable(people);
    const planted = `<script>alert(1)</script> \u202egpj.exe Z\u0300\u0301\u0302 👩‍🚀 \u0000end`;
    const one = await moved(item, 1, planted, who(1));
    const visitor = await new Visitor(at).signInAs(who(2));
    const { page } = await visitor.get(`/amendments/${one.id}`);
    expect(page).toContain("&lt;script");
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("\u202e");
    const long = "word ".repeat(20_001);
    expect(await answerOf(move, moving(item, 2, long), who(1))).toBe("amendments.refuse.tooLong");
    const large = "wordswords ".repeat(9090);
    expect(await answerOf(move, moving(item, 2, large), who(1))).toBe("done");
    expect(await answerOf(accept, on(await numbered(item, 2)), author)).toBe("done");
  });

  it("to an amendment falls with it, or stands once that is accepted", async () => {
    const item = await anAmendable(people);
    const first = await moved(
      item,
      2,
      "Buses are free for everybody under 21 with a pass.",
      who(1),
    );
    const second = await moved(
      item,
      2,
      "Buses are free for everybody under 21 with a card.",
      who(2),
      {
        of: String(first.id),
      },
    );
    expect(second.of).toBe(first.id);
    expect(await answerOf(accept, on(second), author)).toBe("amendments.refuse.notDecider");
    await done(accept, on(first), author);
    expect(await numbered(item, second.number)).toMatchObject({ of: undefined, state: "open" });
    await done(accept, on(second), author);
    expect(await bodyOf(item)).toContain("under 21 with a card");

    const third = await moved(item, 3, "The minister reports every month to all.", who(3));
    const fourth = await moved(item, 3, "The minister reports every week to all.", who(4), {
      of: String(third.id),
    });
    await done(withdraw, on(third), who(3));
    expect((await numbered(item, fourth.number)).state).toBe("fallen");
    expect(await subjects(who(4))).toContainEqual(expect.stringContaining("fell"));
  });

  it("is carried over when the authors draft once more, which they may do once", async () => {
    const item = await anAmendable(people);
    const one = await moved(item, 2, "Buses are free for everybody under 21.", who(1));
    await done(redraft, { id: String(item.id) }, author);
    expect(await answerOf(supportAmendment, on(one), who(2))).toBe("amendments.refuse.shut");
    const proposal = await findProposal(at.house.database, item.id);
    const { title, problem, version } = proposal as NonNullable<typeof proposal>;
    const rewritten = {
      ...{ id: String(item.id), version: String(version), title, problem, effects: "" },
      ...{ body: ["Tenants are asked first.", ...BODY].join("\n\n"), why: "They were forgotten." },
    };
    await done(revise, rewritten, author);
    await pass(7);
    await done(freeze, { id: String(item.id) }, author);
    expect((await numbered(item, 1)).changes[0]).toMatchObject({ at: 2 });
    expect(await answerOf(redraft, { id: String(item.id) }, author)).toBe(
      "proposals.refuse.redraftedBefore",
    );
  });
});

describe("what movers insist on", () => {
  it("is voted on, and where two collide the one with more votes stands", async () => {
    const item = await anAmendable(people);
    const one = await moved(item, 1, BODY[0]?.replace("500", "800") ?? "", who(1));
    const other = await moved(item, 1, BODY[0]?.replace("500", "300") ?? "", who(2), {
      known: "1",
    });
    for (const [amendment, mover] of [
      [one, who(1)],
      [other, who(2)],
    ] as const) {
      await done(insist, on(amendment), mover);
      await done(supportAmendment, on(amendment), who(5));
    }
    await pass(10);
    await pass(5);
    const ballot = await findBallotFor(at.house.database, item.path);
    for (const [index, actor] of people.entries()) {
      const choices = {
        proposal: "yes",
        [`amendment-${one.id}`]: index < 6 ? "yes" : "no",
        [`amendment-${other.id}`]: index < 5 ? "yes" : "no",
      };
      await done(vote, { ballotId: String(ballot?.id), choices }, actor);
    }
    await pass(7);
    const proposal = await findProposal(at.house.database, item.id);
    const policy = await findPolicy(at.house.database, proposal?.becamePolicy ?? 0);
    expect(policy?.body).toContain("800 homes");
    expect((await all(item)).map(({ state }) => state)).toEqual(["carried", "overtaken"]);
  });
});
