import { beforeAll, describe, expect, it } from "vitest";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { addressesWaiting } from "../../testing/letters.ts";
import { anOfficer, type Officer, signs } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();
const HOUR = 3_600_000;
const form = {
  whom: "members",
  subject: "Saturday in Bury",
  text: "Dear {name},\n\nwe meet at ten:\n\nhttps://party.example/bury",
};
const why = "The place has changed since the last letter.";

let committee: Officer;
let asCommittee: Visitor;
let asMember: Visitor;
beforeAll(async () => {
  committee = await anOfficer(at, "national-committee");
  asCommittee = await new Visitor(at).signInAs(committee.person);
  asMember = await new Visitor(at).signInAs(
    await aMember(at.house, { email: "reader@example.org" }),
  );
});

describe("writing to everybody", () => {
  it("begins with the letter as it will be sent, and how many it goes to", async () => {
    expect((await asCommittee.get("/news/letters/new")).status).toBe(200);
    const { page, status } = await asCommittee.post("/news/letters/preview", form);
    expect(status).toBe(200);
    expect(page).toContain("Dear Sam Reader");
    expect(page).toContain("Stop these letters at once");
    expect(page).toContain("It goes to 2 people at most.");
    expect(page).toContain('name="subject" value="Saturday in Bury"');
    const back = await asCommittee.post("/news/letters/new", form);
    expect(back.page).toContain("we meet at ten");
  });

  it("keeps what was typed where something is wrong", async () => {
    const wrong = await asCommittee.post("/news/letters/preview", { ...form, subject: "" });
    expect(wrong.status).toBe(422);
    expect(wrong.page).toContain("we meet at ten");
    const noReason = await asCommittee.post("/news/letters", { ...form, why: "short" });
    expect(noReason.status).toBe(422);
    expect(noReason.page).toContain("Dear Sam Reader");
  });

  it("is for offices that carry the power", async () => {
    const asSupporter = await new Visitor(at).signInAs(
      await aMember(at.house, { standing: "supporter" }),
    );
    const asTrustee = await new Visitor(at).signInAs((await anOfficer(at, "trustee")).person);
    for (const visitor of [asMember, asSupporter, asTrustee]) {
      expect((await visitor.get("/news/letters/new")).status).toBe(403);
      expect((await visitor.post("/news/letters/preview", form)).status).toBe(403);
      expect((await visitor.post("/news/letters", { ...form, why })).status).toBe(403);
    }
    expect((await new Visitor(at).get("/news/letters/new")).leadsTo).toContain("/sign-in");
    const poisoned = await asCommittee.post("/news/letters/preview", {
      ...form,
      ["__proto__"]: "x",
    });
    expect(poisoned.status).toBe(422);
  });

  it("goes out after the delay, with the very words that members could read and stop", async () => {
    const asked = await asCommittee.post("/news/letters", { ...form, why });
    const number = Number(asked.leadsTo?.split("/").at(-1));
    const signed = await signs(at, number, committee);
    expect(isRefusal(signed)).toBe(false);
    const request = await asMember.get(`/requests/${number}`);
    expect(request.page).toContain("we meet at ten");
    expect((await new Visitor(at).get(`/requests/${number}`)).page).not.toContain("we meet at ten");
    at.clock.moveForward(47 * HOUR);
    await at.house.runDueJobs();
    expect(await addressesWaiting(at.house, form.subject)).toEqual([]);
    at.clock.moveForward(HOUR);
    // The request runs, and then the letter is posted.
    await at.house.runDueJobs();
    await at.house.runDueJobs();
    expect(await addressesWaiting(at.house, form.subject)).toContain("reader@example.org");
    expect((await new Visitor(at).get("/news/letters")).page).toContain("Went to");
  });
});
