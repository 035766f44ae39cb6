import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { byClock } from "../../platform/capacity.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { appoint } from "../offices/door.ts";

const at = aHouse();
const page = async (visitor = new Visitor(at)) => (await visitor.get("/party")).page;
/** The big numbers, by what they count. */
const numbersIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/<dt>([^<]*)<\/dt><dd>([\d,]+)<\/dd>/g)].map(([, label, value]) => [
      label,
      value,
    ]),
  );

beforeAll(async () => {
  for (let member = 0; member < 4; member++) await aMember(at.house, { belongsFor: 20 });
  await aMember(at.house, { standing: "supporter" });
  await aMember(at.house, { standing: "lapsed" });
  await aMember(at.house, { standing: "unconfirmed" });
  at.clock.moveForward(61_000);
});

describe("/party", () => {
  it("counts members in good standing, and nobody else", async () => {
    expect(numbersIn(await page())).toEqual({
      members: "4",
      "took part lately": "4",
      "joined in the last 30 days": "4",
    });
  });

  it("counts anew after a minute", async () => {
    await aMember(at.house);
    expect(numbersIn(await page()).members).toBe("4");
    at.clock.moveForward(61_000);
    expect(numbersIn(await page()).members).toBe("5");
  });

  it("shows every office: who holds it and until when, or that nobody does", async () => {
    expect((await page()).match(/Nobody at present/g)).toHaveLength(5);
    const { personId } = await aMember(at.house, { name: "Grace <Adeyemi>" });
    const now = at.clock.now();
    const term = { beginsAt: now, endsAt: addDays(now, 365) };
    await inTransaction(at.house, (tx) =>
      appoint(
        tx,
        at.house,
        { office: "treasurer", personId, ...term, heldBy: { kind: "founding" } as const },
        now,
      ),
    );
    const shown = await page();
    expect(shown).toContain("Grace &lt;Adeyemi>");
    expect(shown).toContain('<span id="treasurer">Treasurer</span>');
    expect(shown.match(/Nobody at present/g)).toHaveLength(4);
    expect(shown).toContain("29 February 2028");
    at.clock.moveForward(366 * 86_400_000);
    expect(await page()).not.toContain("Grace");
  });

  it("is where the record's links to an office lead", async () => {
    expect((await new Visitor(at).get("/party/offices")).page).toContain('id="treasurer"');
  });

  it("shows what was done lately, and offers to join to the public only", async () => {
    const line = { act: "rooms.act", by: byClock, on: "/proposals/7", says: "A step." };
    await inTransaction(at.house, (tx) => at.house.record(tx, line, at.clock.now()));
    expect(await page()).toMatch(/<a href="\/proposals\/7">A step\.<\/a>/);
    const poster = (text: string) => text.slice(text.indexOf("is-poster"), text.indexOf("numbers"));
    expect(poster(await page())).toContain('href="/join"');
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect(poster(await page(member))).not.toContain('href="/join"');
  });
});
