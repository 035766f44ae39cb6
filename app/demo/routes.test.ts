import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { endTurn, saveParts, takeTurn } from "./store.ts";

describe("a demonstration", () => {
  const at = aHouse({ isDemonstration: true });

  beforeAll(async () => {
    const { personId } = await aMember(at.house, { name: "Amina Yousaf" });
    await inTransaction(at.house, (tx) => saveParts(tx, [{ id: personId, role: "member" }]));
  });

  it("lets anybody be somebody with one click", async () => {
    const visitor = new Visitor(at);
    expect((await visitor.get("/demo")).page).toContain("Be Amina Yousaf");
    expect(await visitor.post("/demo/be", { role: "member" }, "/demo")).toMatchObject({
      status: 303,
      leadsTo: "/",
    });
    expect((await visitor.get("/demo")).page).toContain("You are this person now");
  });

  it("shows, while its time is moved, how far it has come", async () => {
    expect(await takeTurn(at.house.database, false)).toBe(true);
    const visitor = new Visitor(at);
    expect((await visitor.get("/demo?moving=week")).page).toContain("The time moves on; it is now");
    expect((await visitor.post("/demo/time", { by: "day" })).status).toBe(409);
    await endTurn(at.house.database);
  });

  it("knows no other parts", async () => {
    const visitor = new Visitor(at);
    expect((await visitor.post("/demo/be", { role: "general-secretary" })).status).toBe(422);
    expect((await visitor.post("/demo/be", { role: "treasurer" })).status).toBe(410);
    expect((await visitor.post("/demo/be")).status).toBe(422);
  });

  it("moves its time forward by what is asked, and by nothing else", async () => {
    const visitor = new Visitor(at);
    const before = at.clock.now().getTime();
    expect((await visitor.post("/demo/time", { by: "day" })).leadsTo).toBe("/demo?moved=day");
    expect(at.clock.now().getTime() - before).toBe(86_400_000);
    expect((await visitor.get("/demo?moved=day")).page).toContain("A day has passed.");
    expect((await visitor.get("/demo?moving=day")).leadsTo).toBe("/demo?moved=day");
    expect((await visitor.post("/demo/time", { by: "constructor" })).status).toBe(422);
    expect((await visitor.post("/demo/time", { by: "year" })).status).toBe(422);
    expect(at.clock.now().getTime() - before).toBe(86_400_000);
  });
});

describe("a real party", () => {
  const at = aHouse();

  it("has no page of a demonstration", async () => {
    const visitor = new Visitor(at);
    expect((await visitor.get("/demo")).status).toBe(404);
    expect((await visitor.post("/demo/be", { role: "member" })).status).toBe(404);
    expect((await visitor.post("/demo/time", { by: "day" })).status).toBe(404);
  });
});
