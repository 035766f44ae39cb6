import { afterAll, beforeAll, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { type Person, theClock } from "../../../platform/actor.ts";
import { openDatabase } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { openLog } from "../../../platform/log/log.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { becomeOne, letOthersTry, type TwoAccounts } from "../../../testing/two-accounts.ts";
import { openHouse } from "../../wiring/house.ts";
import type { BallotId, Choice } from "../ballot.ts";
import { type FoundBallot, findBallot } from "../ballot-queries.ts";
import { close } from "../counting/acts/close.ts";
import { findPastClose } from "../counting/closing.ts";
import { readLines } from "../counting/counting-queries.ts";
import { keepVotes } from "../store.ts";
import { aBallot } from "../testing/a-ballot.ts";
import { findOwnLine, type OwnLine } from "../voting/own-vote-queries.ts";
import { voteTogether } from "../voting/voting-together.ts";

const at = aHouse();
const DAY = 86_400_000;
const one = { options: [{ id: "proposal", label: "Cap rents" }] };

/** Two programs on one database: votes come to the one, and the other's clock joins accounts. */
let booth: House;
let closeBooth: () => Promise<void>;
beforeAll(() => {
  const silent = openLog("error", () => {});
  const { database, close: closeDatabase } = openDatabase(at.databaseUrl, silent, 8);
  const { clock, partyName, url, isDemonstration, sealing } = at.house;
  booth = openHouse({ database, log: silent, clock, partyName, url, isDemonstration, sealing });
  closeBooth = closeDatabase;
});
afterAll(() => closeBooth());

const aPair = async (): Promise<TwoAccounts> => ({
  kept: await aMember(at.house),
  other: await aMember(at.house),
});

const votes = (id: BallotId, actor: Person, choice: Choice) =>
  voteTogether(booth, { ballotId: String(id), choices: { proposal: choice } }, { actor });

const unites = (pair: TwoAccounts, meanwhile?: () => Promise<unknown>) =>
  becomeOne(at.house, pair, meanwhile);

const someTime = (most = 40) => new Promise((done) => setTimeout(done, Math.random() * most));

async function counted(id: BallotId) {
  at.clock.moveForward(7 * DAY);
  await perform(at.house, close, { ballotId: id }, { actor: theClock });
  const ballot = (await findBallot(at.house.database, id)) as FoundBallot;
  const lines = [];
  const pastClose = findPastClose(ballot, at.clock.now());
  if (pastClose === undefined) throw new Error("not closed");
  for await (const some of readLines(at.house.database, pastClose)) lines.push(...some);
  const { yes, no } = ballot.result?.options[0] ?? { yes: -1, no: -1 };
  return { yes, no, voted: ballot.result?.voted, roll: ballot.result?.roll, lines };
}

it.each(["kept", "other"] as const)(
  "a vote on its way to the line that ends is not kept there: %s had voted",
  async (voted) => {
    const pair = await aPair();
    const id = await aBallot(at.house, one);
    await votes(id, pair[voted], "no");
    at.clock.moveForward(1);
    const late = voted === "kept" ? pair.other : pair.kept;
    let onItsWay: Promise<unknown> | undefined;
    await unites(pair, async () => {
      onItsWay = votes(id, late, "yes");
      await letOthersTry();
    });
    // The account that is kept goes on with the other line; the account that is gone has none.
    expect(isRefusal(await onItsWay)).toBe(voted === "kept");
    const own = await findOwnLine(at.house.database, id, pair.kept.personId);
    expect(own?.vote?.choices).toEqual({ proposal: voted === "kept" ? "no" : "yes" });
    const { lines, ...result } = await counted(id);
    expect(result).toMatchObject({ voted: 1, roll: lines.length });
    expect(lines.filter(({ choices }) => choices !== undefined)).toHaveLength(1);
  },
);

it("the joining waits for a vote that came first, and lets it stand as what was said last", async () => {
  const pair = await aPair();
  const id = await aBallot(at.house, one);
  await votes(id, pair.kept, "no");
  at.clock.moveForward(1);
  let joining: Promise<void> | undefined;
  await booth.database.transaction().execute(async (tx) => {
    const line = await findOwnLine(tx, id, pair.other.personId);
    const { lineId } = line as OwnLine;
    const late = { ballotId: id, lineId, choices: { proposal: "yes" } as const };
    await keepVotes(tx, [late], at.clock.now());
    joining = unites(pair);
    await letOthersTry();
  });
  await joining;
  expect(await counted(id)).toMatchObject({ yes: 1, no: 0, voted: 1 });
});

it("a count that has begun is waited for, and what it counted stays", async () => {
  const pair = await aPair();
  const id = await aBallot(at.house, one);
  await votes(id, pair.kept, "yes");
  await votes(id, pair.other, "yes");
  at.clock.moveForward(7 * DAY);
  await Promise.all([
    perform(booth, close, { ballotId: id }, { actor: theClock }),
    someTime().then(() => unites(pair)),
  ]);
  const { lines, voted } = await counted(id);
  expect(lines.filter(({ choices }) => choices !== undefined)).toHaveLength(voted as number);
});

it("a ballot that is over and waits for its count still counts one person once", async () => {
  const pair = await aPair();
  const id = await aBallot(at.house, one);
  await votes(id, pair.kept, "yes");
  await votes(id, pair.other, "yes");
  at.clock.moveForward(8 * DAY);
  await unites(pair);
  expect(await counted(id)).toMatchObject({ yes: 1, voted: 1 });
});

it("a roll is drawn before two become one or after it, and one of its lines is theirs", async () => {
  const pair = await aPair();
  const votesBoth = async (id: BallotId) => {
    for (const person of [pair.kept, pair.other]) await votes(id, person, "yes");
    return id;
  };
  // Both took part today, so that nothing is noted of them, which would wait for the joining.
  await votesBoth(await aBallot(at.house, one));
  let drawn: Promise<BallotId> | undefined;
  await unites(pair, async () => {
    drawn = aBallot(booth, one).then(votesBoth);
    await letOthersTry();
  });
  expect(await counted((await drawn) as BallotId)).toMatchObject({ yes: 1, voted: 1 });
});

it("however votes and joinings meet, a person counts once, with a vote that was acknowledged", async () => {
  const pairs = await Promise.all(Array.from({ length: 12 }, aPair));
  const id = await aBallot(at.house, one);
  const acknowledged = new Map<TwoAccounts, Set<Choice>>();
  const cast = async (pair: TwoAccounts, actor: Person, choice: Choice) => {
    await someTime();
    if (isRefusal(await votes(id, actor, choice))) return;
    acknowledged.set(pair, (acknowledged.get(pair) ?? new Set()).add(choice));
  };
  await Promise.all(
    pairs.map((pair) =>
      Promise.all([
        cast(pair, pair.kept, "yes"),
        cast(pair, pair.other, "no"),
        someTime().then(() => unites(pair)),
      ]),
    ),
  );
  for (const pair of pairs) {
    const own = await findOwnLine(at.house.database, id, pair.kept.personId);
    const choice = own?.vote?.choices.proposal as Choice;
    expect([...(acknowledged.get(pair) ?? [])]).toContain(choice);
  }
  expect((await counted(id)).voted).toBe(pairs.length);
}, 60_000);
