import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { appoint } from "../offices/door.ts";
import { findTopic } from "./queries.ts";
import { aTopic } from "./testing/a-topic.ts";
import type { TopicId } from "./topic.ts";

const at = aHouse();

let ada: Person;
let asAda: Visitor;
let asBen: Visitor;
let topicId: TopicId;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada <i>Okafor" });
  asAda = await new Visitor(at).signInAs(ada);
  asBen = await new Visitor(at).signInAs(await aMember(at.house));
});
beforeEach(async () => {
  topicId = await aTopic(at.house);
});

const here = () => `/discussions/${topicId}`;
const counts = async () => (await findTopic(at.house.database, topicId))?.counts;
const commentId = (leadsTo: string | undefined) => /#comment-(\d+)$/.exec(leadsTo ?? "")?.[1] ?? "";

describe("writing", () => {
  it("a comment leads back to where it stands, and is shown as it was typed", async () => {
    const text = `<script>alert(1)</script> & "quotes"`;
    const said = await asAda.post(`${here()}/comment`, { text });
    expect(said.status).toBe(303);
    expect(said.leadsTo).toMatch(/^\/matters\/\d+#comment-\d+$/);
    const { page } = await asAda.get(`${here()}/threads/${commentId(said.leadsTo)}`);
    expect(page).toContain("&lt;script>alert(1)&lt;/script>");
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("Ada &lt;i>Okafor");
  });

  it("what an officer, a supporter and somebody called like an officer write says so beside their names", async () => {
    const as = async (wanted: Parameters<typeof aMember>[1]) =>
      new Visitor(at).signInAs(await aMember(at.house, wanted));
    const officer = await as({ name: "Olu Ade", offices: [] });
    const holder = await aMember(at.house, { name: "Ivy Moon" });
    await inTransaction(at.house, (tx) => {
      const beginsAt = at.clock.now();
      const term = { beginsAt, endsAt: addDays(beginsAt, 30) };
      const heldBy = { kind: "founding" } as const;
      const appointment = {
        office: "treasurer",
        personId: holder.personId,
        heldBy,
        ...term,
      } as const;
      return appoint(tx, at.house, appointment, beginsAt);
    });
    const said = await (await new Visitor(at).signInAs(holder)).post(`${here()}/comment`, {
      text: "Mine.",
    });
    const thread = `${here()}/threads/${commentId(said.leadsTo)}`;
    const answers = [
      await as({ name: "Іvy  Mооn." }),
      await as({ name: "Sue Porter", standing: "supporter" }),
      officer,
    ];
    const to = commentId(said.leadsTo);
    for (const writer of answers) {
      expect((await writer.post(`${here()}/comment`, { text: "Yes.", parentId: to })).status).toBe(
        303,
      );
    }
    const { page } = await asBen.get(thread);
    const besideEach = [...page.matchAll(/<bdi class="person">([^<]*)<\/bdi>([\s\S]*?)<time/g)].map(
      ([, name = "", beside = ""]) => [name, beside.replace(/<[^>]*>/g, "").trim()],
    );
    expect(new Map(besideEach as [string, string][])).toEqual(
      new Map([
        ["Ivy Moon", "Treasurer"],
        ["Іvy  Mооn.", "Not the Treasurer of that name"],
        ["Sue Porter", "Supporter"],
        ["Olu Ade", ""],
      ]),
    );
    await (await new Visitor(at).signInAs(holder)).post(`${here()}/argue`, {
      camp: "for",
      claim: "It pays.",
    });
    const list = (await asBen.get(`${here()}/arguments?camp=for`)).page;
    expect(list).toMatch(/Ivy Moon<\/bdi>\s*<span[^>]*>Treasurer</);
  });

  it("a form that is sent twice says it once", async () => {
    const form = { text: "Once", once: "0123456789abcdef" };
    await Promise.all([
      asAda.post(`${here()}/comment`, form),
      asAda.post(`${here()}/comment`, form),
    ]);
    expect((await counts())?.comments).toBe(1);
    const argument = { camp: "for", claim: "Once", once: "0123456789abcdef" };
    await asAda.post(`${here()}/argue`, argument);
    expect((await asAda.post(`${here()}/argue`, argument)).leadsTo).toBe(here());
    expect((await counts())?.arguments).toBe(1);
  });

  it.each([
    ["comment", { text: "x".repeat(4001) }, "too long"],
    ["argue", { camp: "for", claim: "", source: "kept as it was" }, "kept as it was"],
    ["summarise", { text: "" }, "The summary is missing."],
  ])("%s that cannot be kept is shown again", async (act, form, says) => {
    const answer = await asAda.post(`${here()}/${act}`, form);
    expect(answer.status).toBe(422);
    expect(answer.page).toContain(says);
  });

  it("an answer keeps what it answers, also when it is refused", async () => {
    const said = await asAda.post(`${here()}/comment`, { text: "The beginning" });
    const parentId = commentId(said.leadsTo);
    expect((await asAda.get(`${here()}/comment?to=${parentId}`)).page).toContain("The beginning");
    const refused = await asAda.post(`${here()}/comment`, { text: "", parentId });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain("The beginning");
    expect(refused.page).toContain(`name="parentId" value="${parentId}"`);
  });

  it("changing and taking back have their pages, and history is read", async () => {
    const said = await asAda.post(`${here()}/comment`, { text: "Before" });
    const id = commentId(said.leadsTo);
    expect((await asAda.get(`${here()}/edit-comment?comment=${id}`)).page).toContain("Before");
    const form = `${here()}/edit-comment?comment=${id}`;
    await asAda.fill(form, { text: "After" }, `${here()}/edit-comment`);
    const history = await asAda.get(`${here()}/history?comment=${id}`);
    expect(history.page).toContain("Before");
    expect(history.page).toContain("After");
    expect((await asAda.get(`${here()}/remove-comment?comment=${id}`)).status).toBe(200);
    await asAda.post(`${here()}/remove-comment`, { commentId: id });
  });

  it("what was taken back is gone wherever it is asked for, and what never was is not found", async () => {
    const said = await asAda.post(`${here()}/comment`, { text: "Not what I meant" });
    const id = commentId(said.leadsTo);
    await asAda.post(`${here()}/remove-comment`, { commentId: id });
    const statuses = async (comment: string) => {
      const pages = [
        `/history?comment=${comment}`,
        `/edit-comment?comment=${comment}`,
        `/remove-comment?comment=${comment}`,
        `/comment?to=${comment}`,
        `/threads/${comment}`,
      ];
      const forms = [
        asAda.post(`${here()}/edit-comment`, { commentId: comment, text: "x" }),
        asAda.post(`${here()}/remove-comment`, { commentId: comment }),
        asAda.post(`${here()}/comment`, { parentId: comment, text: "x" }),
      ];
      const asked = [...pages.map((page) => asAda.get(here() + page)), ...forms];
      return (await Promise.all(asked)).map(({ status }) => status);
    };
    expect(await statuses(id)).toEqual(Array(8).fill(410));
    expect(await statuses("99999")).toEqual(Array(8).fill(404));
    const { page } = await asAda.get(`${here()}/history?comment=${id}`);
    expect(page).toContain("This comment was taken back");
  });

  it("the form for a comment opens for its writer alone, and while its act would take it", async () => {
    const id = commentId((await asAda.post(`${here()}/comment`, { text: "Mine" })).leadsTo);
    const forms = ["edit-comment", "remove-comment"].map((act) => `${here()}/${act}?comment=${id}`);
    for (const form of forms) {
      const { status, page } = await asBen.get(form);
      expect([form, status]).toEqual([form, 403]);
      expect(page).not.toContain("Mine");
      expect((await asAda.get(form)).status).toBe(200);
    }
    at.clock.moveForward(16 * 60_000);
    expect(
      (await Promise.all(forms.map((form) => asAda.get(form)))).map(({ status }) => status),
    ).toEqual([409, 200]);
  });

  it("a long thread's newest answer is found on the thread's own page", async () => {
    const first = commentId((await asAda.post(`${here()}/comment`, { text: "Go" })).leadsTo);
    let leadsTo: string | undefined;
    for (let number = 1; number <= 21; number++) {
      const form = { text: `Answer number ${number}`, parentId: first };
      leadsTo = (await asAda.post(`${here()}/comment`, form)).leadsTo;
    }
    expect(leadsTo).toContain(`/threads/${first}?after=`);
    expect((await asAda.get(leadsTo ?? "")).page).toContain("Answer number 21");
  });
});

describe("who may see what", () => {
  it("a visitor signs in before reading or writing", async () => {
    const visitor = new Visitor(at);
    for (const path of ["/comment", "/argue", "/summarise", "/arguments", "/summaries"]) {
      expect((await visitor.get(here() + path)).leadsTo, path).toContain("/sign-in");
    }
    const post = await visitor.post(`${here()}/comment`, { text: "x" });
    expect(post.leadsTo).toContain("/sign-in");
  });

  it("a supporter who argues is told what they can do instead", async () => {
    const supporter = await aMember(at.house, { standing: "supporter" });
    const asSupporter = await new Visitor(at).signInAs(supporter);
    const refused = await asSupporter.post(`${here()}/argue`, { camp: "for", claim: "x" });
    expect(refused.status).toBe(403);
    expect(refused.page).toContain("You are a supporter");
  });

  it("a discussion's own address leads to the page that it stands on", async () => {
    expect((await new Visitor(at).get(here())).leadsTo).toMatch(/^\/matters\//);
  });

  it("the lists of arguments and summaries are read to their end", async () => {
    for (let number = 1; number <= 51; number++) {
      await asAda.post(`${here()}/argue`, { camp: "against", claim: `Claim ${number}.` });
    }
    await asAda.post(`${here()}/summarise`, { text: "In short." });
    const first = await asAda.get(`${here()}/arguments?camp=against`);
    expect(first.page).toContain("Claim 50.");
    expect(first.page).not.toContain("Claim 51.");
    const next = /href="([^"]*strong=0[^"]*)"/.exec(first.page)?.[1]?.replaceAll("&amp;", "&");
    expect((await asAda.get(next ?? "")).page).toContain("Claim 51.");
    expect((await asAda.get(`${here()}/summaries`)).page).toContain("In short.");
  });
});

describe("junk", () => {
  const NOT_IDS = ["0", "abc", "1e3", "-4", "99999999999999999999", "2147483647", "%00"];

  it.each(NOT_IDS)("/discussions/%s is no page of ours", async (junk) => {
    const gets = ["", "/comment", "/argue", "/summarise", "/arguments", "/threads/1", "/history"];
    for (const rest of gets) {
      expect((await asAda.get(`/discussions/${junk}${rest}`)).status, rest).toBe(404);
    }
    const posts = [
      "comment",
      "edit-comment",
      "remove-comment",
      "argue",
      "mark-strong",
      "take-side",
    ];
    for (const act of [...posts, "summarise", "call-fair"]) {
      const form = {
        text: "x",
        claim: "x",
        camp: "for",
        side: "for",
        isStrong: "yes",
        isFair: "yes",
      };
      const ids = { commentId: "1", argumentId: "1", summaryId: "1" };
      const { status } = await asAda.post(`/discussions/${junk}/${act}`, { ...form, ...ids });
      expect(status, act).toBe(404);
    }
  });

  it("queries that make no sense begin anew or are not found", async () => {
    for (const junk of ["x", "-1", "99999999999999999999", ""]) {
      for (const path of [
        `/arguments?camp=${junk}&strong=${junk}&after=${junk}`,
        `/summaries?before=${junk}`,
      ]) {
        expect((await asAda.get(here() + path)).status).toBe(200);
      }
      expect((await asAda.get(`${here()}/history?comment=${junk}`)).status).toBe(404);
      expect((await asAda.get(`${here()}/threads/${junk === "" ? "0" : junk}`)).status).toBe(404);
    }
  });

  it("a topic in the form does not stand above the one in the address", async () => {
    const other = await aTopic(at.house);
    await asAda.post(`${here()}/comment`, { text: "Here", topicId: String(other) });
    expect((await counts())?.comments).toBe(1);
  });
});
