import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { newId } from "../../platform/ids.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { appoint } from "../offices/door.ts";
import { defaultRules } from "../rulebook/door.ts";

const at = aHouse();

const { peopleDays } = defaultRules();
const aMemberFor = async (belongsFor: number) =>
  new Visitor(at).signInAs(await aMember(at.house, { belongsFor }));
const aMemberVisiting = () => aMemberFor(peopleDays);
const details = { postcode: "", about: "", listed: "yes" };

describe("the list of people", () => {
  it("is for members in good standing", async () => {
    expect((await new Visitor(at).get("/party/people")).leadsTo).toBe(
      "/sign-in?after=%2Fparty%2Fpeople",
    );
    for (const standing of ["supporter", "lapsed"] as const) {
      const visitor = await new Visitor(at).signInAs(await aMember(at.house, { standing }));
      expect((await visitor.get("/party/people")).status).toBe(403);
    }
    expect((await (await aMemberVisiting()).get("/party/people")).status).toBe(200);
  });

  it("is for those who have belonged as long as the rulebook says; a newcomer is told from when on they see it", async () => {
    await aMember(at.house, { name: "Olwen Okafor" });
    const newcomer = await aMemberFor(peopleDays - 1);
    const refused = await newcomer.get("/party/people");
    expect(refused.status).toBe(403);
    expect(refused.page).toContain("You see it from 2 March 2027.");
    expect((await newcomer.get("/search?q=olwen&in=people")).page).not.toContain("Olwen");
    expect((await (await aMemberVisiting()).get("/search?q=olwen")).page).toContain("Olwen");
  });

  it("founders see it from the first day", async () => {
    const founder = await aMember(at.house, { cameBy: "founded" });
    const visitor = await new Visitor(at).signInAs(founder);
    expect((await visitor.get("/party/people")).status).toBe(200);
  });

  it("whoever is not there, does not want to be seen, or is not for one's eyes yet, is answered alike", async () => {
    const seen = await aMember(at.house, { name: "Seen Somebody" });
    const unseen = await aMember(at.house, { name: "Unseen Somebody" });
    const visitor = await new Visitor(at).signInAs(unseen);
    await visitor.fill("/me/details", { name: "Unseen Somebody", postcode: "", about: "" });
    const answersTo = async (who: Visitor, ids: readonly string[]) => {
      const answers = await Promise.all(ids.map((id) => who.get(`/party/people/${id}`)));
      return new Set(answers.map(({ status, page }) => `${status} ${page}`)).size;
    };
    const nobody = [newId(), "junk", unseen.personId];
    expect(await answersTo(await aMemberVisiting(), nobody)).toBe(1);
    expect(await answersTo(await aMemberVisiting(), [...nobody, seen.personId])).toBe(2);
    for (const who of [await aMemberFor(0), new Visitor(at)]) {
      expect(await answersTo(who, [...nobody, seen.personId])).toBe(1);
    }
    expect((await visitor.get(`/party/people/${unseen.personId}`)).page).toContain("This is you.");
  });

  it("shows names, words and offices, never an address or postcode", async () => {
    const ada = await aMember(at.house, { name: "Ada Okafor", email: "ada@secret.example" });
    const now = at.clock.now();
    const term = { beginsAt: now, endsAt: addDays(now, 30), heldBy: { kind: "founding" } as const };
    const office = { office: "safety-officer", personId: ada.personId, ...term } as const;
    await inTransaction(at.house, (tx) => appoint(tx, at.house, office, now));
    const visitor = await new Visitor(at).signInAs(ada);
    const form = { ...details, name: "Ada Okafor", postcode: "PL4 0AB", about: "Buses" };
    await visitor.fill("/me/details", form);
    for (const path of ["/party/people", `/party/people/${ada.personId}`]) {
      const { page } = await (await aMemberVisiting()).get(path);
      expect(page).toContain("Ada Okafor");
      expect(page).toContain("Safety officer, until 31 March 2027");
      expect(page).not.toMatch(/secret\.example|PL4/);
    }
  });

  it("whoever does not want to be listed is not, and nor is who is not a member now", async () => {
    const shy = await aMember(at.house, { name: "Shy Somebody" });
    await (await new Visitor(at).signInAs(shy)).fill("/me/details", {
      name: "Shy Somebody",
      postcode: "",
      about: "",
    });
    const lapsed = await aMember(at.house, { name: "Lapsed Somebody", standing: "lapsed" });
    const visitor = await aMemberVisiting();
    const supporter = await aMember(at.house, {
      name: "Supporting Somebody",
      standing: "supporter",
    });
    for (const path of ["/party/people", "/party/people?q=somebody"]) {
      const { page } = await visitor.get(path);
      expect(page).not.toMatch(/Shy Somebody|Lapsed Somebody|Supporting Somebody/);
    }
    for (const { personId } of [shy, lapsed, supporter]) {
      expect((await visitor.get(`/party/people/${personId}`)).status).toBe(404);
    }
  });

  it("goes on from page to page and names everybody once", async () => {
    for (let one = 0; one < 60; one++) {
      await aMember(at.house, { name: `Zoe ${String(one).padStart(2, "0")}` });
    }
    const visitor = await aMemberVisiting();
    const seen: string[] = [];
    let path: string | undefined = "/party/people";
    for (let pages = 0; path !== undefined && pages < 10; pages++) {
      const { page } = await visitor.get(path);
      seen.push(...(page.match(/>Zoe \d\d</g) ?? []));
      path = /href="(\/party\/people\?after=[\w-]+)"/.exec(page)?.[1];
    }
    expect(path).toBeUndefined();
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });

  it("finds people by the beginnings of words", async () => {
    await aMember(at.house, { name: "Siobhán O'Brien-Smythe" });
    const visitor = await aMemberVisiting();
    for (const query of ["siobh", "brien", "SMYTHE siob", "o'brien"]) {
      const { page } = await visitor.get(`/party/people?q=${encodeURIComponent(query)}`);
      expect(page, query).toContain("Siobhán O&#39;Brien-Smythe".replace("&#39;", "'"));
    }
    expect((await visitor.get("/party/people?q=nobodyhere")).page).toContain("Nobody found");
  });

  it("junk in the address breaks nothing", async () => {
    const visitor = await aMemberVisiting();
    const junk = ["%00", "'", "':*", "&|!()", "\\", "<script>", "x".repeat(3000), "%F0%9F%98%80"];
    for (const text of junk) {
      expect((await visitor.get(`/party/people?q=${text}`)).status).toBe(200);
      expect((await visitor.get(`/party/people?after=${text}`)).status).toBe(200);
    }
    for (const id of ["junk", "1", newId(), "%00"]) {
      expect((await visitor.get(`/party/people/${id}`)).status).toBe(404);
    }
  });
});
