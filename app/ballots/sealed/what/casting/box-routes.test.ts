import { elementText } from "@breakthrough/sealed-ballot";
import { isRefusal, openNote } from "@breakthrough/transparency-log";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../../../platform/act.ts";
import { aVisitor } from "../../../../../platform/actor.ts";
import type { PersonId } from "../../../../../platform/ids.ts";
import { aHouse, PARTY_URL } from "../../../../../testing/a-house.ts";
import { aMember } from "../../../../../testing/people.ts";
import { listLines } from "../../../../record/door.ts";
import { archivePath, castPath } from "../../../addresses.ts";
import { inventVote } from "../../between/invented.ts";
import { moveSealed } from "../../between/moving.ts";
import { type ASealedBallot, aSealedBallot } from "../../testing/a-sealed-ballot.ts";
import { backend } from "../backend.ts";
import { findKept, listEvents } from "../box-queries.ts";
import { revokeCredential } from "../revoking.ts";
import { cast as castAct, MOST_BALLOT_BYTES } from "./acts/cast.ts";
import { recordHeads } from "./heads.ts";

const at = aHouse();
const yes = [[0, 1, 0]];
const no = [[0, 0, 1]];

let roll: readonly PersonId[];
let ballot: ASealedBallot;

beforeAll(async () => {
  const made: PersonId[] = [];
  for (let i = 0; i < 12; i++) made.push((await aMember(at.house)).personId);
  roll = made;
  ballot = await aSealedBallot(at.house, at.clock, roll);
  await ballot.open();
});

const JSON_TYPE = { "content-type": "application/json" };

const send = (
  text: string,
  { to = ballot, headers = JSON_TYPE }: { to?: ASealedBallot; headers?: HeadersInit } = {},
) => at.app.request(`${PARTY_URL}${castPath(to.id)}`, { method: "POST", body: text, headers });

interface Answer {
  readonly code: string;
  readonly says: string;
  readonly height: number;
  readonly trackingNumber: string;
  readonly eventHash: string;
  readonly receipt: string;
}

const read = async (sent: Response) =>
  ({ status: sent.status, ...((await sent.json()) as Answer) }) as const;

const cast = async (text: string, to = ballot) => read(await send(text, { to }));
const sealed = (place: number, choices = yes) => ballot.seal(place, choices).ballotText;

describe("a ballot that is sent to the box", () => {
  it("is read by the act only up to the length of the longest, whoever sends it", async () => {
    const asks = (text: string) =>
      perform(at.house, castAct, { sealedId: String(ballot.id), text }, { actor: aVisitor });
    expect(await asks("a".repeat(MOST_BALLOT_BYTES + 1))).toMatchObject({ kind: "invalid" });
    expect(await asks("a".repeat(MOST_BALLOT_BYTES))).toMatchObject({ kind: "invalid" });
    expect(await asks(sealed(11))).toMatchObject({ accepted: { height: expect.any(Number) } });
  });

  it("is answered by a receipt that the record's key has signed", async () => {
    const { ballotText, trackingNumber } = ballot.seal(0, yes);
    const answer = await cast(ballotText);
    expect(answer).toMatchObject({ status: 200, trackingNumber });
    const key = at.house.sealing.key;
    const note = openNote(answer.receipt, key === undefined ? [] : [key.verifier]);
    if (isRefusal(note)) throw new Error(note.sentence);
    const { closesAt } = await ballot.find();
    expect(note.text).toBe(
      `Breakthrough receipt for a sealed ballot, form 1\nElection: ${ballot.election.uuid}\nTracking number: ${trackingNumber}\nEvent: ${answer.eventHash}\nHeight: ${answer.height}\nCloses: ${closesAt.toISOString()}\n`,
    );
  });

  it("sent again gives the same receipt, and stands in the file once", async () => {
    const text = sealed(1);
    const answers = await Promise.all(Array.from({ length: 20 }, () => cast(text)));
    expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(1);
    const again = await cast(text);
    expect(again.receipt).toBe(answers[0]?.receipt);
  });

  it("is taken without a look at who sends it, and from no page of somebody else", async () => {
    const cookie = "__Host-session=whoever; session=whoever";
    const text = sealed(2);
    expect((await send(text, { headers: { ...JSON_TYPE, cookie } })).status).toBe(200);
    const elsewhere = { ...JSON_TYPE, origin: "https://evil.example" };
    expect((await send(sealed(2), { headers: elsewhere })).status).toBe(403);
    const ours = { ...JSON_TYPE, origin: PARTY_URL, "sec-fetch-site": "same-origin" };
    expect((await send(sealed(2), { headers: ours })).status).toBe(200);
  });

  it("is refused with its reason where it is none of this election", async () => {
    const other = await aSealedBallot(at.house, at.clock, roll);
    const foreign = other.seal(0, yes).ballotText;
    const answer = await cast(foreign);
    expect(answer.status).toBe(422);
    expect(answer.code).toBe("ballots.sealed.box.wrongText");
    expect(answer.says).toContain("another election");
  });

  it("is refused where it is copied, in parts or made to look new", async () => {
    const [own, theirs] = [JSON.parse(sealed(3)), JSON.parse(sealed(4, no))];
    const partCopied = { ...theirs, answers: own.answers };
    const answer = await cast(JSON.stringify(partCopied));
    expect(answer).toMatchObject({ status: 422, code: "ballots.sealed.box.wrongText" });
    const copied = { ...own, credential: theirs.credential };
    expect((await cast(JSON.stringify(copied))).status).toBe(422);
    expect((await cast(JSON.stringify(rerandomised(own)))).status).toBe(422);
    expect((await cast(JSON.stringify(own, null, 1))).status).toBe(422);
    expect((await cast(JSON.stringify(own))).status).toBe(200);
  });

  it("is refused where its code is not on the list, or was replaced", async () => {
    const other = await aSealedBallot(at.house, at.clock, roll);
    const stranger = other.codes[0] ?? "";
    const text = inventVote(ballot.election, stranger, yes).ballotText;
    expect(await cast(text)).toMatchObject({ status: 403, code: "ballots.sealed.box.notOnList" });
  });

  it("that is too long, or no JSON, is told so in JSON", async () => {
    expect((await cast("x".repeat(MOST_BALLOT_BYTES + 1))).status).toBe(413);
    expect((await cast("{}")).status).toBe(422);
    expect((await cast("")).status).toBe(422);
    const asForm = { "content-type": "text/plain" };
    expect((await send(sealed(5), { headers: asForm })).status).toBe(403);
    expect((await send(sealed(5), { headers: { ...asForm, origin: PARTY_URL } })).status).toBe(415);
  });

  it("200 at once by one code are each counted, or told to wait; the last one counts", async () => {
    const texts = Array.from({ length: 200 }, (_, i) => sealed(6, i % 2 === 0 ? yes : no));
    const answers = await Promise.all(texts.map((text) => cast(text)));
    const taken = answers.filter(({ status }) => status === 200);
    const rest = answers.filter(({ status }) => status !== 200);
    expect(taken.length).toBe(60);
    expect(new Set(rest.map(({ status, code }) => `${status} ${code}`))).toEqual(
      new Set(["429 ballots.sealed.box.tooMany"]),
    );
    const heights = taken.map(({ height }) => height);
    expect(new Set(heights).size).toBe(heights.length);
    const kept = await Promise.all(
      taken.map(({ trackingNumber }) => findKept(at.house.database, ballot.id, trackingNumber)),
    );
    const counting = kept.filter((one) => one?.isLast === true);
    expect(counting.map((one) => one?.height)).toEqual([Math.max(...heights)]);
  });
});

/** Both halves of the first ciphertext moved by the same chance: the same vote, another look. */
function rerandomised(one: { answers: { choices: { alpha: string; beta: string }[] }[] }) {
  const scalar = new Uint8Array(32).fill(7);
  scalar[31] = 0;
  const moved = (text: string, by: Uint8Array) =>
    elementText(backend.add(backend.group.findElement(text) as Uint8Array, by));
  const { public_key } = ballot.election;
  const other = structuredClone(one);
  const [first] = other.answers[0]?.choices ?? [];
  if (first !== undefined) {
    first.alpha = moved(first.alpha, backend.multiplyBase(scalar));
    first.beta = moved(first.beta, backend.multiply(public_key, scalar) as Uint8Array);
  }
  return other;
}

describe("the close", () => {
  it("takes what comes in the last second, and tells what comes after it that it is too late", async () => {
    const mine = await aSealedBallot(at.house, at.clock, roll);
    const before = mine.seal(0, yes).ballotText;
    expect((await cast(before, mine)).code).toBe("ballots.sealed.box.notYet");
    await mine.open();
    const { closesAt } = await mine.find();
    at.clock.moveForward(closesAt.getTime() - 1 - at.clock.now().getTime());
    const inTime = await cast(before, mine);
    expect(inTime.status).toBe(200);
    at.clock.moveForward(1);
    const late = mine.seal(1, yes).ballotText;
    expect(await cast(late, mine)).toMatchObject({
      status: 409,
      code: "ballots.sealed.box.closed",
    });
    // Whoever lost the answer on the way still gets their receipt.
    expect((await cast(before, mine)).receipt).toBe(inTime.receipt);
    await moveSealed(at.house);
    expect((await cast(late, mine)).code).toBe("ballots.sealed.box.closed");
    expect((await mine.finish()).outcome).toMatchObject({ voted: 1 });
  });
});

describe("the public file", () => {
  const get = (headers: Record<string, string> = {}) =>
    at.app.request(`${PARTY_URL}${archivePath(ballot.id)}`, { headers });

  it("comes whole or in parts, and not at all where nothing is new", async () => {
    const events = await listEvents(at.house.database, ballot.id, 0, 10_000);
    const bytes = Buffer.concat(events.map((event) => event.bytes));
    const whole = await get();
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
    const tag = whole.headers.get("etag") ?? "";
    expect((await get({ "if-none-match": tag })).status).toBe(304);
    for (const [range, from, to] of [
      ["bytes=0-99", 0, 100],
      ["bytes=700-6000", 700, 6001],
      [`bytes=${bytes.length - 10}-`, bytes.length - 10, bytes.length],
      ["bytes=-33", bytes.length - 33, bytes.length],
    ] as const) {
      const part = await get({ range });
      expect(part.status).toBe(206);
      expect(part.headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/${bytes.length}`);
      expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(from, to))).toBe(true);
    }
    expect((await get({ range: `bytes=${bytes.length}-` })).status).toBe(416);
    expect((await get({ range: "bytes=0-9", "if-range": '"old"' })).status).toBe(200);
  });

  it("is told of in the record once a minute, where it has grown", async () => {
    const told = async () =>
      (await listLines(at.house.database, {})).lines.filter(
        ({ act }) => act === "ballots.record-heads",
      );
    await recordHeads(at.house);
    const before = (await told()).length;
    await recordHeads(at.house);
    expect((await told()).length).toBe(before);
  });
});

describe("a code that was lost", () => {
  it("is void from then on, unless something was cast with it", async () => {
    const mine = await aSealedBallot(at.house, at.clock, roll);
    await mine.open();
    const revoke = (place: number, spare: number) =>
      inTransaction(at.house, (tx) =>
        revokeCredential(tx, at.house, mine.id, {
          old: mine.credentials[place] ?? "",
          by: mine.credentials[spare] ?? "",
        }),
      );
    const spare = mine.codes.length - 1;
    expect(await revoke(0, spare)).toBeUndefined();
    const answer = await cast(mine.seal(0, yes).ballotText, mine);
    expect(answer).toMatchObject({ status: 403, code: "ballots.sealed.box.revoked" });
    expect((await cast(mine.seal(spare, yes).ballotText, mine)).status).toBe(200);
    expect((await cast(mine.seal(1, yes).ballotText, mine)).status).toBe(200);
    expect(await revoke(1, spare - 1)).toMatchObject({ code: "ballots.sealed.box.votedAlready" });
  });
});
