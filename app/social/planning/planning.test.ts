import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { foundParty } from "../../../platform/party.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findProposal, publish, revise, saveDraft } from "../../proposals/door.ts";
import { judgePost } from "../acts/judge-post.ts";
import { planPostPath, postPath } from "../addresses.ts";
import { LIMITS } from "../networks/network.ts";
import { listPostVotes } from "../rota-queries.ts";
import { aRotaServes } from "../testing/a-rota.ts";
import { planPost } from "./acts/plan-post.ts";
import { NO_PLAN, type Outlets, outgoingOf, partsOf, whyNotFit } from "./plan.ts";

const url = "https://party.wales";
const outlets: Outlets = { url, available: [], limits: LIMITS };
/** At the end of each post, where it counts as a link, beside two line breaks. */
const PAGE = `\n\n${url}/rota/posts/7`;
const LINK = 2 + 23;

describe("what goes out", () => {
  const chosen = (body: string, parts: object = {}, at: Outlets = outlets) =>
    outgoingOf({ id: 7, body }, { ...NO_PLAN, ...parts }, at).filter(({ isChosen }) => isChosen);

  it("goes, unless its author says otherwise, wherever the party is and it fits", () => {
    expect(chosen("Short").map(({ network }) => network)).toEqual(["bluesky", "mastodon", "x"]);
    expect(chosen("a".repeat(266)).map(({ network }) => network)).toEqual(["bluesky", "mastodon"]);
    const there: Outlets = { ...outlets, available: ["x"] };
    expect(chosen("Short", {}, there).map(({ network }) => network)).toEqual(["x"]);
  });

  it("is a thread where lines of hyphens part it, each part counted by itself", () => {
    expect(partsOf("One\n---\nTwo\n\n-----\n\nThree - not\n---")).toEqual([
      "One",
      "Two",
      "Three - not",
    ]);
    const thread = `${"a".repeat(280)}\n---\n${"b".repeat(281 - LINK)}`;
    expect(whyNotFit({ id: 7, body: thread }, { ...NO_PLAN, networks: ["x"] }, outlets)?.says).toBe(
      "Part 2 does not fit X: it is 1 too long there. Shorten it, write another text for X, or leave X out.",
    );
  });

  it("says which network a Welsh text does not fit, and by how much", () => {
    const body = "Ẁ".repeat(140);
    const plan = { ...NO_PLAN, networks: ["bluesky", "x"] as const };
    expect(whyNotFit({ id: 7, body }, plan, outlets)?.says).toContain(
      "It does not fit X: it is 25 too long there.",
    );
    const own = { ...plan, texts: { x: "Yn fyrrach" } };
    expect(whyNotFit({ id: 7, body }, own, outlets)).toBeUndefined();
  });

  it("has its link at its end where a network makes no card of it", () => {
    const link = "https://party.wales/stall";
    const [bluesky, mastodon] = chosen("Come", { link });
    expect(bluesky?.parts).toEqual([`Come${PAGE}`]);
    expect(mastodon?.parts).toEqual([`Come\n\n${link}${PAGE}`]);
    expect(mastodon?.counts[0]?.length).toBe(4 + LINK + LINK);
  });

  it("leads to its page here once, at the end of its last part", () => {
    const [thread] = chosen("One\n---\nTwo");
    expect(thread?.parts).toEqual(["One", `Two${PAGE}`]);
    const named = `As our rota says: ${url}/rota/posts/7`;
    expect(chosen(named)[0]?.parts).toEqual([named]);
    // Another post's address begins with it.
    expect(chosen(`${named}7`)[0]?.parts).toEqual([`${named}7${PAGE}`]);
  });
});

describe("a post with networks of its own", () => {
  const at = aHouse();
  let author: Person;
  let post: number;
  const MEMBERS = 11;
  let members: Person[];

  beforeAll(async () => {
    const party = { name: "The Test Party", url: PARTY_URL, isDemonstration: false };
    const foundedAt = addDays(at.clock.now(), -400);
    await inTransaction(at.house, (tx) => foundParty(tx, { ...party, foundedAt }));
    members = await Promise.all(
      Array.from({ length: MEMBERS }, (_, n) => aMember(at.house, { email: `p${n}@example.org` })),
    );
    author = members[0] as Person;
  });

  const text = (body: string) => ({
    ...{ title: "Come to the stall", titleCy: "", problem: "Nobody knows of it." },
    ...{ body, effects: "" },
  });
  const refusalOf = (outcome: unknown): string =>
    isRefusal(outcome as Refusal) ? (outcome as Refusal).says : "done";
  const planning = async (fields: object, by = author) =>
    refusalOf(await perform(at.house, planPost, { id: String(post), ...fields }, { actor: by }));

  it("is planned by its author alone, and refused where it does not fit", async () => {
    const draft = { kind: "post", ...text(`Dewch i'r stondin. ${"Ẁ".repeat(140)}`) };
    const saved = await perform(at.house, saveDraft, draft, { actor: author });
    if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
    post = saved.id ?? 0;
    expect(await planning({ networks: "x" })).toContain("It does not fit X: it is 44 too long");
    expect(await planning({ networks: [] })).toBe("Choose at least one network.");
    expect(await planning({ networks: "myspace" })).toBe("Choose at least one network.");
    expect(await planning({ networks: "x", link: "javascript:alert(1)" })).toContain("in full");
    expect(await planning({ networks: "bluesky" }, members[1])).not.toBe("done");
    const page = await (await new Visitor(at).signInAs(author)).get(planPostPath(post));
    expect(page.page).toContain("324 of 280 · 44 too many");
    expect(page.page).toContain("191 of 300 · 109 left");
    expect(await planning({ networks: ["bluesky", "x"], text_x: "Dewch" })).toBe("done");
    expect((await new Visitor(at).get(planPostPath(post))).status).not.toBe(200);
    // In a second tab that saw no plan.
    expect(await planning({ networks: ["mastodon"] })).toContain("was changed while");
  });

  it("loses its approvals when its author changes it after two of them", async () => {
    const published = await perform(at.house, publish, { id: String(post) }, { actor: author });
    expect(refusalOf(published)).toBe("done");
    const rota = await aRotaServes(at, members);
    const readers = rota.filter(({ personId }) => personId !== author.personId);
    const page = (await (await new Visitor(at).signInAs(readers[0] as Person)).get(postPath(post)))
      .page;
    expect(page).toContain("Dewch");
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? "";
    const judge = async (by: Person | undefined, read?: string) =>
      refusalOf(
        await perform(
          at.house,
          judgePost,
          {
            id: String(post),
            choice: "approve",
            policy: "announcement",
            ...(read === undefined ? {} : { seen: read }),
          },
          { actor: by as Person },
        ),
      );
    expect(await judge(readers[0], seen)).toBe("done");
    expect(await judge(readers[1], seen)).toBe("done");
    expect(await listPostVotes(at.house.database, post)).toHaveLength(2);
    const revising = { id: String(post), version: "1", ...text("Dewch i'r stondin am ddau.") };
    const revised = await perform(at.house, revise, revising, { actor: author });
    expect(refusalOf(revised)).toBe("done");
    expect(await listPostVotes(at.house.database, post)).toHaveLength(0);
    expect(await judge(readers[2], seen)).toContain("was changed while you read it");
    for (const one of readers.slice(2, 6)) expect(await judge(one)).toBe("done");
    expect((await findProposal(at.house.database, post))?.stay.state).toBe("rota");
    expect(await judge(readers[6])).toBe("done");
    expect((await findProposal(at.house.database, post))?.stay.state).toBe("to-post");
  });

  it("is not changed once it is approved", async () => {
    expect(await planning({ networks: "bluesky" })).toContain("decided already");
  });
});
