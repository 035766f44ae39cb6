import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonId } from "../../../../platform/ids.ts";
import { aHouse, PARTY_URL } from "../../../../testing/a-house.ts";
import { aCrowd } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { listVoters } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { boardPath, castPath } from "../../addresses.ts";
import type { SealedRanking } from "../sealed-ballot.ts";
import { type ASealedBallot, aRanking, aSealedBallot } from "../testing/a-sealed-ballot.ts";

/*
 * Whoever gets a copy of everything (each row of each table in the order in which it lies on the disk, with the number of
 * the transaction that wrote it, and the logs) tries to find out which sealed vote is whose. They are even told what every
 * sealed vote holds, as if all trustees worked for them. If nothing joins voters and votes, half of what they guess is right.
 */

const VOTERS = 400;
const CANDIDATES = 30;

/**
 * Two rankings of 30 that chance made agree on half of their pairs, give or take 0.064 (the variance of Kendall's tau is
 * 2(2n + 5) / 9n(n - 1)); the mean over 400 voters gives or takes 0.0032. So this is passed by chance once in some ten
 * million runs, and by whoever knows one voter's vote in twenty-five.
 */
const MOST_ABOVE_CHANCE = 0.02;

const at = aHouse();
const question: SealedRanking = {
  ...aRanking,
  candidates: Array.from({ length: CANDIDATES }, (_, i) => ({ id: `c${i}`, label: `C${i}` })),
  reopenId: undefined,
};

/** Candidate by candidate, the rank that one voter gave. */
type Ranks = readonly number[];

/** Of all pairs of candidates, the share that both rankings put in the same order. */
function agreement(one: Ranks, other: Ranks): number {
  let [same, all] = [0, 0];
  for (let i = 0; i < CANDIDATES; i++) {
    for (let j = 0; j < i; j++) {
      const [mine, theirs] = [above(one, i, j), above(other, i, j)];
      same += mine === theirs ? 1 : 0;
      all += 1;
    }
  }
  return same / all;
}

const above = (ranks: Ranks, one: number, other: number) => (ranks[one] ?? 0) < (ranks[other] ?? 0);

const agreements = new Map<Ranks, Map<Ranks, number>>();

/** {@link agreement}, reckoned once for each pair of rankings: many orders ask for the same. */
function agreementOnce(one: Ranks, other: Ranks): number {
  const known = agreements.get(one) ?? new Map<Ranks, number>();
  agreements.set(one, known);
  const share = known.get(other) ?? agreement(one, other);
  known.set(other, share);
  return share;
}

/** Chance from a seed, so that a voter's choices are the same in each run. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function mixed<Item>(items: readonly Item[], chance: () => number): Item[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [all[i], all[j]] = [all[j] as Item, all[i] as Item];
  }
  return all;
}

interface Played {
  readonly people: readonly PersonId[];
  readonly truth: ReadonlyMap<string, Ranks>;
  /** Told to whoever guesses: what each sealed vote that counts holds, by each of its names. */
  readonly opened: ReadonlyMap<string, Ranks>;
  /** In which order they cast for the last time: what nothing may tell. */
  readonly castOrder: readonly string[];
}

let played: Played;

async function play(): Promise<Played> {
  const chance = chanceFrom(20_261_130);
  await aCrowd(at.house, VOTERS);
  const { database, clock } = at.house;
  const rules = await rulesInForce(database);
  const people = mixed(await listVoters(database, clock.now(), rules), chance);
  for (const personId of mixed(people, chance)) await new Visitor(at).signInAs({ personId });
  const ballot = await aSealedBallot(at.house, at.clock, people, { question });
  await ballot.open();
  const truth = new Map<string, Ranks>();
  const opened = new Map<string, Ranks>();
  const castOrder: string[] = [];
  const codes = mixed([...people.keys()], chance);
  for (const index of mixed([...people.keys()], chance)) {
    const code = codes[index] ?? 0;
    for (let times = chance() < 0.1 ? 2 : 1; times > 0; times--) {
      const ranks = mixed([...question.candidates.keys()], chance).map((rank) => rank + 1);
      truth.set(people[index] ?? "", ranks);
      const trackingNumber = await castByHttp(ballot, code, ranks);
      opened.set(trackingNumber, ranks);
      opened.set(ballot.credentials[code] ?? "", ranks);
    }
    castOrder.push(people[index] ?? "");
  }
  await ballot.finish();
  return { people, truth, opened, castOrder };
}

async function castByHttp(ballot: ASealedBallot, code: number, ranks: readonly number[]) {
  const { ballotText, trackingNumber } = ballot.seal(code, [ranks]);
  await new Visitor(at).get(boardPath(ballot.id));
  const answer = await at.app.request(PARTY_URL + castPath(ballot.id), {
    method: "POST",
    body: ballotText,
    headers: { "content-type": "application/json" },
  });
  expect(answer.status).toBe(200);
  return trackingNumber;
}

beforeAll(async () => {
  played = await play();
}, 600_000);

type Row = Readonly<Record<string, unknown>>;

/** Every row of every table, as it lies there. */
async function dump(): Promise<ReadonlyMap<string, readonly Row[]>> {
  const { database } = at.house;
  const { rows: tables } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  `.execute(database);
  const all = new Map<string, readonly Row[]>();
  for (const { name } of tables) {
    const { rows } = await sql<Row>`
      select *, xmin::text::bigint as "_xmin" from ${sql.table(name)} order by ctid`.execute(
      database,
    );
    all.set(name, rows);
  }
  return all;
}

const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : typeof value === "string" ? value : "";

/** Orders in which names stand: as the rows lie, and by each column that can be put in order. */
function ordersIn(rows: readonly Row[], isName: (text: string) => boolean): string[][] {
  const named = rows.flatMap((row) => {
    const name = Object.values(row).map(textOf).find(isName);
    return name === undefined ? [] : [{ row, name }];
  });
  const [first] = named;
  if (first === undefined || named.length < VOTERS / 2) return [];
  const columns = Object.keys(first.row);
  const by = columns.map((column) =>
    named.toSorted((one, other) => compare(one.row[column], other.row[column])),
  );
  return [named, ...by].map((order) => [...new Set(order.map(({ name }) => name))]);
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [left, right] = [textOf(one), textOf(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function logOrders(isName: (text: string) => boolean): string[][] {
  const names = at.logged.flatMap((line) => line.match(/[\w+/-]{36,64}/g)?.filter(isName) ?? []);
  return names.length < VOTERS / 2 ? [] : [[...new Set(names)]];
}

/** How far the votes of these voters are known when the nth voter is held for who cast the nth vote: by chance, half. */
function shareRight(
  voters: readonly string[],
  votes: readonly string[],
  some: ReadonlySet<string>,
) {
  let [right, all] = [0, 0];
  for (const [index, voter] of voters.entries()) {
    if (!some.has(voter)) continue;
    const place = Math.floor((index * votes.length) / voters.length);
    const [truth, guess] = [played.truth.get(voter), played.opened.get(votes[place] ?? "")];
    if (truth === undefined || guess === undefined) continue;
    right += agreementOnce(truth, guess);
    all += 1;
  }
  return all === 0 ? 0.5 : right / all;
}

type Order = readonly string[];

/**
 * The best guess is chosen by one half of the voters, whose votes are known, and judged by the other half; and the other
 * way round. @returns how far the votes were known
 */
function guess(voters: readonly Order[], votes: readonly Order[]): number {
  const halves = [0, 1].map(
    (half) => new Set(played.people.filter((_, index) => index % 2 === half)),
  );
  const pairs = voters.flatMap((order) =>
    votes.flatMap((cast) => [
      { order, cast },
      { order: order.toReversed(), cast },
    ]),
  );
  const found = [0, 1].map((half) => {
    const [known, others] = [halves[half], halves[1 - half]] as [Set<string>, Set<string>];
    const scored = pairs.map((pair) => ({ pair, score: shareRight(pair.order, pair.cast, known) }));
    const best = scored.toSorted((one, other) => other.score - one.score)[0]?.pair;
    return best === undefined ? 0.5 : shareRight(best.order, best.cast, others);
  });
  return ((found[0] ?? 0.5) + (found[1] ?? 0.5)) / 2;
}

describe("who has a copy of everything", () => {
  it("finds nobody's vote, however they put voters and votes in order", {
    timeout: 120_000,
  }, async () => {
    const tables = [...(await dump()).values()];
    const isVoter = (text: string) => played.truth.has(text);
    const isVote = (text: string) => played.opened.has(text);
    const voters = [...tables.flatMap((rows) => ordersIn(rows, isVoter)), ...logOrders(isVoter)];
    const votes = [...tables.flatMap((rows) => ordersIn(rows, isVote)), ...logOrders(isVote)];
    expect(voters.length).toBeGreaterThan(20);
    expect(votes.length).toBeGreaterThan(5);
    expect(guess(voters, votes)).toBeLessThan(0.5 + MOST_ABOVE_CHANCE);
    // Would they find it at all? Told in which order people voted, they do.
    expect(guess([...voters, played.castOrder], votes)).toBeGreaterThan(0.9);
  });

  it("finds no value that stands both with a voter and with a vote", async () => {
    const seen = { voter: new Map<string, Set<string>>(), vote: new Map<string, Set<string>>() };
    for (const rows of (await dump()).values()) {
      for (const row of rows) {
        const texts = Object.values(row)
          .map(textOf)
          .filter((text) => text.length >= 8);
        const voter = texts.find((text) => played.truth.has(text));
        const vote = texts.find((text) => played.opened.has(text));
        if (voter !== undefined) for (const text of texts) note(seen.voter, text, voter);
        if (vote !== undefined) for (const text of texts) note(seen.vote, text, vote);
      }
    }
    // What stands with very many voters tells nobody from another.
    const shared = [...seen.voter].filter(
      ([text, whose]) => whose.size < VOTERS / 4 && seen.vote.has(text),
    );
    expect(shared.map(([text]) => text)).toEqual([]);
  });

  it("finds in the logs neither who came to the box nor what came", () => {
    const telling = at.logged.filter(
      (line) =>
        line.includes("/sealed/") &&
        (/10\.\d+\.\d+\.\d+/.test(line) ||
          [...played.opened.keys()].some((name) => line.includes(name))),
    );
    expect(telling).toEqual([]);
  });
});

function note(seen: Map<string, Set<string>>, text: string, whose: string): void {
  const before = seen.get(text) ?? new Set<string>();
  seen.set(text, before.add(whose));
}
