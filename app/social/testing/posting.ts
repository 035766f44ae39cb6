import { afterAll, beforeAll } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { foundParty } from "../../../platform/party.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse, PARTY_URL, type TestHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { addAPicture, makeAll } from "../../pictures/testing/a-picture-file.ts";
import { publish, saveDraft } from "../../proposals/door.ts";
import { setRule } from "../../rulebook/door.ts";
import { lockAccount } from "../accounts/account-queries.ts";
import { addAccount, connectAccount, type NewAccount } from "../accounts/account-store.ts";
import { judgePost } from "../acts/judge-post.ts";
import type { NetworkName } from "../networks/network.ts";
import { planPost } from "../planning/acts/plan-post.ts";
import { aRotaServes } from "./a-rota.ts";
import { FakeBluesky } from "./fake-bluesky.ts";
import { FakeMastodon } from "./fake-mastodon.ts";
import { FakeX } from "./fake-x.ts";

export const KEY = "a key for tests that nobody else has, and long enough";

export interface Networks {
  readonly bluesky: FakeBluesky;
  readonly mastodon: FakeMastodon;
  readonly x: FakeX;
}

export interface PostingStage {
  readonly at: TestHouse;
  readonly networks: Networks;
  readonly members: readonly Person[];
  readonly author: Person;
  /** The rota that serves, without the author. */
  readonly rota: readonly Person[];
}

const MEMBERS = 14;
const DAY = 1;
const LONG = 400;

/**
 * A party of fourteen that posts on three networks of this machine, with a rota of nine.
 *
 * @param patienceMs how long it waits for a network's answer
 */
export function aPostingParty(patienceMs = 700): PostingStage {
  const networks = { bluesky: new FakeBluesky(), mastodon: new FakeMastodon(), x: new FakeX() };
  beforeAll(() => Promise.all(Object.values(networks).map((one) => one.open())));
  afterAll(() => Promise.all(Object.values(networks).map((one) => one.close())));
  const at = aHouse({ accounts: { key: KEY, isInside: () => true, patienceMs } });
  const stage = { at, networks } as { -readonly [Part in keyof PostingStage]: PostingStage[Part] };
  beforeAll(async () => {
    const party = { name: "The Test Party", url: PARTY_URL, isDemonstration: false };
    await inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "ideasADay", number: 10, setBy: "a ballot" }, now),
    );
    const foundedAt = addDays(at.clock.now(), -LONG);
    await inTransaction(at.house, (tx) => foundParty(tx, { ...party, foundedAt }));
    stage.members = await Promise.all(
      Array.from({ length: MEMBERS }, (_, n) => aMember(at.house, { email: `a${n}@example.org` })),
    );
    const [author] = stage.members;
    if (author === undefined) throw new Error("nobody");
    stage.author = author;
    for (const network of Object.values(networks)) network.now = () => at.clock.now();
    await connects(stage, "bluesky", networks.bluesky.password);
    await connects(stage, "mastodon", networks.mastodon.token);
    await connects(stage, "x", networks.x.token);
    await submits(stage, { body: "Somebody has to be first." });
    const rota = await aRotaServes(at, stage.members);
    stage.rota = rota.filter(({ personId }) => personId !== author.personId);
    at.clock.moveForward(DAY);
  });
  return stage;
}

/** As two keys do. */
export async function connects(
  { at, networks, author }: Pick<PostingStage, "at" | "networks" | "author">,
  network: NetworkName,
  token: string,
  address: string = networks[network].url,
  handle = `party.${network}`,
): Promise<void> {
  const account = { network, handle, address, offeredBy: author.personId };
  await inTransaction(at.house, (tx, now) => connectWith(tx, account, token, now));
}

/** An account whose token is sealed with the tests' key. */
export async function connectWith(
  tx: Tx,
  account: NewAccount,
  token: string,
  now: Date,
): Promise<void> {
  const added = await lockAccount(tx, await addAccount(tx, account, { key: KEY, token }, now));
  if (added !== undefined) await connectAccount(tx, added, 1, now);
}

interface Submitted {
  readonly title?: string;
  readonly body: string;
  readonly networks?: readonly NetworkName[];
  readonly link?: string;
  /** Files of pictures that its author adds. */
  readonly pictures?: readonly Buffer[];
}

/** A post before the rota. */
export async function submits(
  { at, members, author }: Pick<PostingStage, "at" | "members" | "author">,
  { title = "A post for our accounts", body, networks, link = "" }: Submitted,
  by: Person = author ?? (members[0] as Person),
): Promise<number> {
  const draft = {
    kind: "post",
    title,
    titleCy: "",
    problem: "Nobody knows it.",
    body,
    effects: "",
  };
  const saved = await perform(at.house, saveDraft, draft, { actor: by });
  if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
  const id = String(saved.id ?? 0);
  const plan = { id, networks: networks ?? [], link };
  for (const [act, input] of [
    ...(networks === undefined ? [] : [[planPost, plan] as const]),
    [publish, { id }] as const,
  ]) {
    const done = await perform(at.house, act as typeof publish, input, { actor: by });
    if (isRefusal(done)) throw new Error(done.says);
  }
  return Number(id);
}

export const ENOUGH = 5;

let written = 0;

/** The same, approved by five of nine. */
export async function approves(stage: PostingStage, submitted: Submitted): Promise<number> {
  // Nobody may publish as much in a day as a test does.
  written += 1;
  const author = stage.members[written % stage.members.length] as Person;
  const id = await submits(stage, submitted, author);
  for (const file of submitted.pictures ?? [])
    await addAPicture(stage.at, author, id, "post", file);
  await makeAll(stage.at);
  const readers = stage.rota
    .filter(({ personId }) => personId !== author.personId)
    .slice(0, ENOUGH);
  for (const actor of readers) {
    const input = { id: String(id), choice: "approve", policy: "announcement" };
    const judged = await perform(stage.at.house, judgePost, input, { actor });
    if (isRefusal(judged)) throw new Error(judged.says);
  }
  return id;
}
