import { checkDraw, isRefusal as isNoDraw } from "@breakthrough/sortition";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { passDays } from "../../../testing/pass-days.ts";
import { aMember } from "../../../testing/people.ts";
import { listLines } from "../../record/door.ts";
import type { Seat } from "../challenge.ts";
import { findDraw } from "../lot/draw-file.ts";
import { decline } from "../seats/acts/decline.ts";
import { serve } from "../seats/acts/serve.ts";
import { findSeat } from "../seats/queries.ts";
import { aJuryHouse, DAY } from "../testing/a-jury-house.ts";

const party = aJuryHouse();

describe("a jury", () => {
  it("overturns by more than half, and the act is undone in its name", async () => {
    const challenge = await party.sitting();
    await party.voteAll(challenge, [...Array(5).fill("overturn"), ...Array(4).fill("uphold")]);
    expect(party.lamp.isOn).toBe(false);
    await party.tend();
    const decided = await party.current(challenge.requestId);
    expect(decided.decided).toMatchObject({
      verdict: "overturned",
      overturnedVotes: 5,
      upheldVotes: 4,
      undoing: "done",
    });
    expect(party.lamp.isOn).toBe(true);
    expect(party.lamp.actors).toMatchObject([{ kind: "jury", juryId: challenge.id }]);
    const { lines } = await listLines(party.at.house.database, { subject: "/lamps/7", most: 1 });
    expect(lines[0]).toMatchObject({ act: "lamps.switch-on", by: "a jury drawn by lot" });
    await party.tend();
    expect(party.lamp.actors).toHaveLength(1);
  });

  it("upholds on equal votes, at its end, with a quorum", async () => {
    const challenge = await party.sitting();
    await party.voteAll(challenge, [
      "overturn",
      "overturn",
      "overturn",
      "uphold",
      "uphold",
      "uphold",
    ]);
    await party.tend();
    expect((await party.current(challenge.requestId)).state).toBe("sitting");
    passDays(party.at.clock, 7);
    await party.tend();
    expect((await party.current(challenge.requestId)).decided?.verdict).toBe("upheld");
    expect(party.lamp.isOn).toBe(false);
  });

  it("a juror votes once, however it is tried", async () => {
    const challenge = await party.sitting();
    const juror = party.whoOn((await party.taken(challenge))[0]);
    const both = await Promise.all([
      party.voteAs(challenge, juror, "uphold"),
      party.voteAs(challenge, juror, "overturn"),
    ]);
    expect(both.sort()).toEqual(["conflict", "done"]);
    expect(await party.voteAs(challenge, juror, "overturn")).toBe("conflict");
    expect(await party.outcomeOf(decline, { id: String(challenge.id) }, juror)).toBe("conflict");
  });

  it("nobody else votes, whatever their office", async () => {
    const challenge = await party.sitting();
    const on = new Set((await party.taken(challenge)).map(({ personId }) => personId));
    const outsider = party.members.slice(5).find(({ personId }) => !on.has(personId)) as Person;
    for (const other of [outsider, party.asker, party.members[0] as Person]) {
      expect(await party.voteAs(challenge, other, "overturn")).toBe("not-allowed");
    }
    const juror = party.whoOn((await party.taken(challenge))[0]);
    const lapsed = { ...juror, standing: "lapsed" } as const;
    expect(await party.voteAs(challenge, lapsed, "overturn")).toBe("not-allowed");
  });

  it("a juror who declines gives their place to the next of the lot, and has no vote any more", async () => {
    const challenge = await party.sitting();
    const juror = party.whoOn((await party.taken(challenge))[0]);
    expect(await party.outcomeOf(decline, { id: String(challenge.id) }, juror)).toBe("done");
    const seats = await party.taken(challenge);
    expect(seats).toHaveLength(9);
    expect(seats.at(-1)?.number).toBe(10);
    expect(await party.voteAs(challenge, juror, "overturn")).toBe("conflict");
    expect(await party.voteAs(challenge, party.whoOn(seats.at(-1)), "overturn")).toBe("done");
  });

  it("whoever does not answer in time is replaced, and can no longer vote", async () => {
    const challenge = await party.sitting();
    const [first, second] = (await party.taken(challenge)) as [Seat, Seat];
    expect(await party.outcomeOf(serve, { id: String(challenge.id) }, party.whoOn(first))).toBe(
      "done",
    );
    passDays(party.at.clock, 3);
    expect(await party.voteAs(challenge, party.whoOn(second), "uphold")).toBe("conflict");
    await party.tend();
    const seats = await party.taken(challenge);
    expect(seats).toHaveLength(9);
    expect(seats[0]?.number).toBe(1);
    expect(seats.map(({ number }) => number)).not.toContain(2);
    expect(await party.voteAs(challenge, party.whoOn(second), "uphold")).toBe("conflict");
    expect(await party.voteAs(challenge, party.whoOn(first), "uphold")).toBe("done");
  });

  it("whoever is erased is replaced, and nothing of them stays", async () => {
    const challenge = await party.sitting();
    const [seat] = (await party.taken(challenge)) as [Seat];
    const gone = party.whoOn(seat);
    await party.at.house.database
      .transaction()
      .execute((tx) => party.at.house.forget(tx, gone.personId, party.at.clock.now()));
    await party.tend();
    expect((await party.taken(challenge)).map(({ number }) => number)).not.toContain(seat.number);
    const own = await findSeat(party.at.house.database, challenge.id, gone.personId);
    expect(own).toBeUndefined();
    const file = await findDraw(party.at.house.database, challenge);
    expect(isNoDraw(checkDraw(file, { chains: [party.network.chain] }))).toBe(false);
    party.members = [
      ...party.members.filter((member) => member !== gone),
      await aMember(party.at.house),
    ];
  });

  it("with too few votes calls the next of the lot; an act that no jury judges falls", async () => {
    const challenge = await party.sitting();
    await party.voteAll(challenge, ["uphold", "uphold"]);
    passDays(party.at.clock, 7);
    await party.tend();
    const again = await party.current(challenge.requestId);
    expect(again).toMatchObject({ state: "sitting", jury: { times: 2 } });
    expect(again.jury?.endsAt).toEqual(new Date(party.at.clock.now().getTime() + 7 * DAY));
    expect(await party.taken(again)).toHaveLength(9);
    passDays(party.at.clock, 7);
    await party.tend();
    const over = await party.current(challenge.requestId);
    expect(over.decided).toMatchObject({ verdict: "fallen", upheldVotes: 2, undoing: "done" });
    expect(party.lamp.isOn).toBe(true);
  });

  it("after the verdict nobody's vote can be told from another's", async () => {
    const challenge = await party.sitting();
    await party.voteAll(challenge, Array(9).fill("uphold"));
    await party.tend();
    const { rows } = await sql<{ linked: number }>`
      select count(seat_id)::int as linked from juries.vote
      where challenge_id = ${challenge.id}`.execute(party.at.house.database);
    expect(rows[0]?.linked).toBe(0);
    const lines = await party.linesOf(challenge);
    expect(lines[0]).toMatchObject({ act: "juries.close", facts: { uphold: 9, overturn: 0 } });
    expect(JSON.stringify(lines)).not.toMatch(/Member \d|[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it("says so where what it overturned cannot be taken back", async () => {
    const smashed = await party.sitting(party.lamp.smash);
    await party.voteAll(smashed, Array(9).fill("overturn"));
    await party.tend();
    expect((await party.current(smashed.requestId)).decided).toMatchObject({
      verdict: "overturned",
      undoing: "none",
    });
    const already = await party.sitting();
    await party.voteAll(already, Array(9).fill("overturn"));
    party.lamp.isOn = true;
    await party.tend();
    expect((await party.current(already.requestId)).decided).toMatchObject({
      undoing: "refused",
      undoingSays: "The lamp is on already.",
    });
  });

  it("a platform that slept for a month catches everything up", async () => {
    const { requestId } = await party.standing();
    passDays(party.at.clock, 30);
    await party.tend();
    expect((await party.current(requestId)).state).toBe("sitting");
    passDays(party.at.clock, 30);
    await party.tend();
    passDays(party.at.clock, 30);
    await party.tend();
    expect((await party.current(requestId)).decided?.verdict).toBe("fallen");
  });
});
