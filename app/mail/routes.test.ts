import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { postLetter } from "./store.ts";
import { aWritten } from "./testing/a-written.ts";

const real = aHouse();
const demonstration = aHouse({ isDemonstration: true });

async function post(to: string, text: string): Promise<void> {
  const { house, clock } = demonstration;
  const letter = { to, kind: "needed", ...aWritten(`Code for ${to}`, text) } as const;
  await inTransaction(house, (tx) => postLetter(tx, letter, clock.now()));
}

describe("a page that speaks of a letter", () => {
  it.each(["/join/sent"])(
    "leads to the outbox in a demonstration, and nowhere else: %s",
    async (path) => {
      const link = 'href="/demo/outbox">Read the letter';
      expect((await new Visitor(demonstration).get(path)).page).toContain(link);
      expect((await new Visitor(real).get(path)).page).not.toContain(link);
    },
  );
});

describe("the outbox", () => {
  it("is there in the demonstration only: it shows everybody's letters", async () => {
    expect((await new Visitor(real).get("/demo/outbox")).status).toBe(404);
    expect((await new Visitor(demonstration).get("/demo/outbox")).status).toBe(200);
  });

  it("teaches when it is empty", async () => {
    const { page } = await new Visitor(demonstration).get("/demo/outbox?to=nobody@example.org");
    expect(page).toContain("No letters yet");
  });

  it("lists the newest first, page by page, or those of one person", async () => {
    for (let number = 1; number <= 25; number++) await post(`ann${number}@example.org`, "A code");
    await post("bob@example.org", "For Bob & <script>");
    const visitor = new Visitor(demonstration);
    const { page } = await visitor.get("/demo/outbox");
    expect(page).toContain("Code for bob@example.org");
    expect(page).toContain("ann25@");
    expect(page).not.toContain("ann6@");
    const next = /href="(\/demo\/outbox\?before=\d+)"/.exec(page)?.[1] ?? "";
    expect((await visitor.get(next)).page).toContain("ann6@");
    const ofBob = await visitor.get("/demo/outbox?to=bob%40example.org");
    expect(ofBob.page).toContain("Code for bob@");
    expect(ofBob.page).not.toContain("ann25@");
    const typedOtherwise = await visitor.get("/demo/outbox?to=Bob%40Example.org");
    expect(typedOtherwise.page).toContain("Code for bob@");
  });

  it("shows each letter on a page of its own, in the demonstration only", async () => {
    const visitor = new Visitor(demonstration);
    const { page } = await visitor.get("/demo/outbox?to=bob%40example.org");
    const path = /href="(\/demo\/outbox\/\d+)"/.exec(page)?.[1] ?? "";
    expect(page).not.toContain("For Bob");
    expect((await visitor.get(path)).page).toContain("For Bob &amp; &lt;script>");
    expect((await new Visitor(real).get(path)).status).toBe(404);
    for (const id of ["0", "x", "999999", "99999999999999"]) {
      expect((await visitor.get(`/demo/outbox/${id}`)).status).toBe(404);
    }
  });

  it.each([
    "before=x",
    "before=99999999999999999999",
    "before=-1",
    "to=%00",
    "to=%F0%28",
    "to=a&to=b",
  ])("answers a page to ?%s", async (query) => {
    expect((await new Visitor(demonstration).get(`/demo/outbox?${query}`)).status).toBe(200);
  });
});

describe("/me/notices", () => {
  it("shows what one has chosen, keeps another choice and says so", async () => {
    const visitor = await new Visitor(real).signInAs(await aMember(real.house));
    const isChosen = (page: string, value: string) =>
      new RegExp(`<input[^>]*value="${value}"[^>]*checked`).test(page);
    expect(isChosen((await visitor.get("/me/notices")).page, "important")).toBe(true);
    const posted = await visitor.post("/me/notices", { notices: "off" });
    expect([posted.status, posted.leadsTo]).toEqual([303, "/me/notices?saved=yes"]);
    const { page } = await visitor.get(posted.leadsTo ?? "");
    expect(page).toContain("Saved.");
    expect(isChosen(page, "off")).toBe(true);
  });

  it.each([{}, { notices: "<script>" }, { notices: ["all", "off"] }])(
    "says what is wrong with %j and changes nothing",
    async (form) => {
      const visitor = await new Visitor(real).signInAs(await aMember(real.house));
      const { status, page } = await visitor.post("/me/notices", form as Record<string, string>);
      expect(status).toBe(422);
      expect(page).toContain("Choose how many letters you want.");
      expect(page).not.toContain("<script>");
    },
  );

  it("asks who is not signed in to sign in", async () => {
    const visitor = new Visitor(real);
    expect((await visitor.get("/me/notices")).leadsTo).toBe("/sign-in?after=%2Fme%2Fnotices");
    const posted = await visitor.post("/me/notices", { notices: "off" });
    expect(posted.leadsTo).toMatch(/^\/sign-in\?after=%2Fsign-in%2Funsent%2F\d+$/);
  });
});
