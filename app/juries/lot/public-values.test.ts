import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { checkDraw, isRefusal as isNoDraw } from "@breakthrough/sortition";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBeacon } from "../../../platform/beacon.ts";
import { listLines } from "../../record/door.ts";
import { aJuryHouse, HOUR } from "../testing/a-jury-house.ts";
import { findDraw } from "./draw-file.ts";

const party = aJuryHouse();

const factsOf = async (id: number) => {
  const { lines } = await listLines(party.at.house.database, { subject: `/juries/${id}` });
  return lines.map((line) => line.facts as never);
};

describe("a public beacon over HTTP", () => {
  const asked: string[] = [];
  let answer: (path: string) => { status: number; body: string };
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const { status, body } = answer(request.url ?? "");
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const relay = `http://127.0.0.1:${port}`;
    const { log } = party.at.house;
    // The first relay is down.
    const urls = ["http://127.0.0.1:9", relay];
    Object.assign(party.at.house, { beacon: openBeacon(urls, log, party.network.chain) });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked.length = 0;
    answer = (path) => {
      const round = Number(path.split("/").at(-1));
      const signature = party.network.sign(round);
      return { status: 200, body: JSON.stringify({ round, randomness: "", signature }) };
    };
  });

  it("is asked for the round that was promised, and draws the jury with it", async () => {
    const { requestId, lot } = await party.standing();
    const promised = lot?.promised;
    if (promised?.kind !== "drand") throw new Error("no round was promised");
    await party.tend();
    expect(asked).toEqual([]);
    party.at.clock.moveForward(3 * HOUR);
    await party.tend();
    expect(asked).toEqual([`/${promised.chain}/public/${promised.round}`]);
    expect((await party.current(requestId)).state).toBe("sitting");
  });

  it.each([
    ["has nothing yet", () => ({ status: 404, body: "" })],
    ["answers nonsense", () => ({ status: 200, body: "<html>" })],
    [
      "answers another round's signature",
      () => {
        const signature = party.network.sign(1);
        return { status: 200, body: JSON.stringify({ round: 1, signature }) };
      },
    ],
    [
      "answers a forged one",
      () => ({
        status: 200,
        body: JSON.stringify({ signature: "ab".repeat(48) }),
      }),
    ],
  ])("that %s leaves the lot undrawn, until the value is there", async (_, wrong) => {
    const { requestId } = await party.standing();
    party.at.clock.moveForward(3 * HOUR);
    const right = answer;
    answer = wrong;
    await party.tend();
    expect((await party.current(requestId)).state).toBe("standing");
    answer = right;
    await party.tend();
    expect((await party.current(requestId)).state).toBe("sitting");
  });

  it("that is configured no longer leaves a lot undrawn that was promised its value", async () => {
    const { requestId } = await party.standing();
    const { beacon } = party.at.house;
    Object.assign(party.at.house, { beacon: undefined });
    party.at.clock.moveForward(3 * HOUR);
    await party.tend();
    expect((await party.current(requestId)).state).toBe("standing");
    Object.assign(party.at.house, { beacon });
    await party.tend();
    expect((await party.current(requestId)).state).toBe("sitting");
  });
});

describe("the party's own record as public value", () => {
  it("gives the first checkpoint after the time that was promised, and no earlier or later one", async () => {
    Object.assign(party.at.house, { beacon: undefined });
    const { house, clock } = party.at;
    await house.runDueJobs();
    const { requestId, id, lot } = await party.standing();
    expect(lot?.promised).toMatchObject({ kind: "record", origin: "party.test/record" });
    await house.runDueJobs();
    expect((await party.current(requestId)).state).toBe("standing");
    clock.moveForward(2 * HOUR);
    await house.runDueJobs();
    expect((await party.current(requestId)).state).toBe("standing");
    await house.runDueJobs();
    const drawn = await party.current(requestId);
    expect(drawn.state).toBe("sitting");
    const value = drawn.jury?.publicValue;
    clock.moveForward(HOUR);
    await party.sitting();
    const file = JSON.parse(JSON.stringify(await findDraw(house.database, drawn)));
    expect(file.public).toEqual(value);
    const checked = checkDraw(file, { against: await factsOf(id) });
    expect(isNoDraw(checked) ? checked.sentence : checked.publicValue).toBe("to-be-looked-up");
  });
});
