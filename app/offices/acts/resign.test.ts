import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { anOfficer, takeOffice } from "../../../testing/officers.ts";
import { Visitor } from "../../../testing/visit.ts";
import { leave } from "../../membership/joining/acts/leave.ts";
import { listLines } from "../../record/door.ts";
import { endLapsedOffices } from "../ending.ts";
import { officesOf } from "../queries.ts";
import { resign } from "./resign.ts";

const at = aHouse();
const heldBy = ({ personId }: { personId: Parameters<typeof officesOf>[1] }) =>
  officesOf(at.house.database, personId, at.clock.now());
const newest = async () => (await listLines(at.house.database)).lines[0];

describe("an office that ends before its term", () => {
  it("is laid down by its holder, and only that one", async () => {
    const { person } = await anOfficer(at, "facilitator");
    await takeOffice(at, person, "treasurer");
    const input = { office: "treasurer" };
    await perform(at.house, resign, input, { actor: person });
    expect(await heldBy(person)).toEqual(["facilitator"]);
    expect(await newest()).toMatchObject({ act: "offices.resign" });
    const again = await perform(at.house, resign, input, { actor: person });
    expect(isRefusal(again) && again.kind).toBe("conflict");
  });

  it("goes when its holder stays as a supporter only, and the record says so", async () => {
    const { person } = await anOfficer(at, "trustee");
    await perform(at.house, leave, { after: "supporter" }, { actor: person });
    expect(await heldBy(person)).toEqual([]);
    expect(await newest()).toMatchObject({
      act: "offices.end",
      says: expect.stringContaining("Trustee"),
    });
  });

  it("goes when the membership runs out, once, and at once on every page", async () => {
    const { person } = await anOfficer(at, "safety-officer", { days: 700 });
    at.clock.moveForward(340 * 86_400_000);
    const visitor = await new Visitor(at).signInAs(person);
    expect((await visitor.get("/desk")).status).toBe(403);
    await endLapsedOffices(at.house);
    expect(await heldBy(person)).toEqual([]);
    const line = await newest();
    await endLapsedOffices(at.house);
    expect(await newest()).toEqual(line);
  });
});

describe("the page of one's offices", () => {
  it("leads to the desk, and lets its holder resign", async () => {
    const { person } = await anOfficer(at, "trustee");
    const visitor = await new Visitor(at).signInAs(person);
    expect((await visitor.get("/me/offices")).page).toContain("Resign: Trustee");
    const answer = await visitor.post("/me/offices/resign", { office: "trustee" }, "/me/offices");
    expect(answer.leadsTo).toBe("/me/offices");
    expect((await visitor.get("/me/offices")).page).toContain("You hold no office");
    const again = await visitor.post("/me/offices/resign", { office: "nonsense" }, "/me/offices");
    expect(again.status).toBe(422);
    expect((await new Visitor(at).get("/me/offices")).leadsTo).toContain("/sign-in");
  });
});
