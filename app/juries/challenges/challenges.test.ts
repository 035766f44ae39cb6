import { checkDraw, isRefusal as isNoDraw } from "@breakthrough/sortition";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Person, theClock } from "../../../platform/actor.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listAddressees } from "../../membership/door.ts";
import { standDue } from "../jobs.ts";
import { draw } from "../lot/acts/draw.ts";
import { findDraw } from "../lot/draw-file.ts";
import { aJuryHouse, HOUR } from "../testing/a-jury-house.ts";
import { takeBack } from "./acts/take-back.ts";

const party = aJuryHouse();

describe("a challenge", () => {
  it("stands when enough party.members have joined, and from then on its lot is fixed in public", async () => {
    const { id, requestId, needed } = await party.ran();
    expect(needed).toBe(5);
    for (const member of party.members.slice(0, 4))
      expect(await party.joinAs(id, member)).toBe("done");
    expect((await party.current(requestId)).state).toBe("open");
    expect(await party.linesOf(await party.current(requestId))).toEqual([]);
    expect(await party.joinAs(id, party.members[4] as Person)).toBe("done");
    // No member's own act waits until a pool of everybody is written down: the clock does it.
    expect(await party.current(requestId)).toMatchObject({ state: "standing", lot: undefined });
    const { page } = await new Visitor(party.at).get(`/juries/${id}`);
    expect(page).toContain("is being fixed");
    expect((await new Visitor(party.at).get(`/juries/${id}/pool.txt`)).status).toBe(404);
    await standDue(party.at.house);
    const stood = await party.current(requestId);
    expect(stood).toMatchObject({ state: "standing", joined: 5 });
    const [line] = await party.linesOf(stood);
    expect(line).toMatchObject({
      act: "juries.stand",
      facts: {
        draw: `jury-${id}`,
        poolHash: stood.lot?.poolHash,
        secretCommitment: stood.lot?.secretCommitment,
        size: 9,
        publicValue: expect.stringMatching(/^drand:(ab){32}:\d+$/),
      },
    });
    expect(JSON.stringify(line)).not.toMatch(/Member \d|[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it("too late is refused, at the very hour, and too few leave the act as it is", async () => {
    const { id, requestId } = await party.ran();
    await party.joinAs(id, party.members[0] as Person);
    party.at.clock.moveForward(72 * HOUR - 1);
    expect(await party.joinAs(id, party.members[1] as Person)).toBe("done");
    party.at.clock.moveForward(1);
    expect(await party.joinAs(id, party.members[2] as Person)).toBe("conflict");
    await party.tend();
    expect((await party.current(requestId)).state).toBe("unchallenged");
    expect(party.lamp.isOn).toBe(false);
    expect(await party.joinAs(id, party.members[2] as Person)).toBe("conflict");
  });

  it("counts each member once, and not those who had a part in the act", async () => {
    const touched = party.members[20] as Person;
    const { id, requestId } = await party.ran(party.lamp.off, [touched]);
    const [one] = party.members as [Person];
    const both = await Promise.all([party.joinAs(id, one), party.joinAs(id, one)]);
    expect(both.sort()).toEqual(["conflict", "done"]);
    expect(await party.joinAs(id, party.asker)).toBe("not-allowed");
    expect((await party.current(requestId)).joined).toBe(1);
    // Whoever it was done to may challenge it, as anybody may.
    expect(await party.joinAs(id, touched)).toBe("done");
    for (const standingOf of ["supporter", "lapsed", "unconfirmed"] as const) {
      const other = await aMember(party.at.house, { standing: standingOf });
      expect(await party.joinAs(id, other)).toBe("not-allowed");
    }
  });

  it("can be taken back until it stands", async () => {
    const { id, requestId } = await party.ran();
    await party.joinAs(id, party.members[0] as Person);
    expect(await party.outcomeOf(takeBack, { id: String(id) }, party.members[0] as Person)).toBe(
      "done",
    );
    expect((await party.current(requestId)).joined).toBe(0);
    expect(await party.outcomeOf(takeBack, { id: String(id) }, party.members[0] as Person)).toBe(
      "conflict",
    );
    for (const member of party.members.slice(0, 5)) await party.joinAs(id, member);
    expect(await party.outcomeOf(takeBack, { id: String(id) }, party.members[0] as Person)).toBe(
      "conflict",
    );
  });

  it("nobody sits whom somebody put into another's place in the database", async () => {
    const { id, requestId } = await party.standing();
    const friend = party.members[0]?.personId;
    await sql`update juries.pool_entry set person_id = ${friend} where challenge_id = ${id}`.execute(
      party.at.house.database,
    );
    party.at.clock.moveForward(2 * HOUR + 3000);
    await expect(party.tend()).rejects.toThrow("not whose it was");
    expect((await party.current(requestId)).state).toBe("standing");
    expect(await party.taken(await party.current(requestId))).toEqual([]);
  });

  it("five at once make it stand once, with one lot", async () => {
    const { id, requestId } = await party.ran();
    const outcomes = await Promise.all(
      party.members.slice(0, 8).map((member) => party.joinAs(id, member)),
    );
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(5);
    await Promise.all([1, 2, 3].map(() => standDue(party.at.house)));
    expect((await party.linesOf(await party.current(requestId))).map(({ act }) => act)).toEqual([
      "juries.stand",
    ]);
  });
});

describe("the draw", () => {
  it("waits for its time, seats nobody who had a part, and holds against the record", async () => {
    const stood = await party.standing();
    await party.tend();
    expect((await party.current(stood.requestId)).state).toBe("standing");
    party.at.clock.moveForward(2 * HOUR + 3000);
    await party.tend();
    const drawn = await party.current(stood.requestId);
    expect(drawn.state).toBe("sitting");
    const seats = await party.taken(drawn);
    const people = seats.map(({ personId }) => personId);
    expect(new Set(people).size).toBe(9);
    const outside = [party.asker, ...party.members.slice(0, 5)].map(({ personId }) => personId);
    for (const personId of outside) expect(people).not.toContain(personId);
    const file = JSON.parse(JSON.stringify(await findDraw(party.at.house.database, drawn)));
    const facts = (await party.linesOf(drawn)).map((line) => line.facts as never);
    const checked = checkDraw(file, { against: facts, chains: [party.network.chain] });
    expect(isNoDraw(checked) ? checked.sentence : checked.size).toBe(9);
  });

  it("takes no other value than the one that was promised", async () => {
    const stood = await party.standing();
    party.at.clock.moveForward(3 * HOUR);
    const promised = stood.lot?.promised;
    if (promised?.kind !== "drand") throw new Error("no round was promised");
    const value = await party.network.beacon.findRound(promised.round + 1);
    expect(await party.outcomeOf(draw, { id: stood.id, value }, theClock)).toBe("conflict");
    expect(await party.outcomeOf(draw, { id: stood.id, value }, party.asker)).toBe("not-allowed");
    await party.tend();
    expect((await party.current(stood.requestId)).state).toBe("sitting");
  });

  it("does not happen where somebody changed the pool after it was committed to", async () => {
    const stood = await party.standing();
    await sql`update juries.pool_entry set commitment = ${"f".repeat(64)}
      where challenge_id = ${stood.id} and place = (select max(place) from juries.pool_entry
      where challenge_id = ${stood.id})`.execute(party.at.house.database);
    party.at.clock.moveForward(3 * HOUR);
    await expect(party.tend()).rejects.toThrow("not what was committed to");
    expect((await party.current(stood.requestId)).state).toBe("standing");
    await sql`update juries.challenge set state = 'unchallenged' where id = ${stood.id}`.execute(
      party.at.house.database,
    );
  });

  it("a pool changed after the draw makes a file that does not hold", async () => {
    const drawn = await party.sitting();
    await sql`delete from juries.pool_entry where challenge_id = ${drawn.id} and place = 0`.execute(
      party.at.house.database,
    );
    const file = await findDraw(party.at.house.database, drawn);
    const facts = (await party.linesOf(drawn)).map((line) => line.facts as never);
    const checked = checkDraw(file, { against: facts, chains: [party.network.chain] });
    expect(checked).toMatchObject({ kind: "refusal", reason: "against" });
  });

  it("writes to each juror, without telling what the act was", async () => {
    const drawn = await party.sitting();
    const jurors = (await party.taken(drawn)).map((seat) => party.whoOn(seat));
    const addresses = await listAddressees(
      party.at.house.database,
      jurors.map(({ personId }) => personId),
    );
    expect(addresses).toHaveLength(9);
    for (const { email } of addresses) {
      const letter = (await lettersTo(party.at.house, email)).at(-1);
      expect(letter?.subject).toContain("drawn for a jury");
      expect(letter?.body).toContain(`/juries/${drawn.id}`);
      expect(letter?.body).not.toContain("lamp");
    }
  });
});
