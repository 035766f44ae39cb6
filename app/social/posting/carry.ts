import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { eachByItself } from "../../../platform/work/jobs.ts";
import type { Account } from "../accounts/account.ts";
import { findAccount, findConnected } from "../accounts/account-queries.ts";
import type { Adapter, Outcome, Posting, Sent } from "../networks/outcome.ts";
import { readOutlets } from "../planning/plan-queries.ts";
import {
  afterSending,
  howToSend,
  isNewsNoMore,
  nextPart,
  nextTry,
  sentOf,
  withPart,
} from "./carrying.ts";
import { change, lose } from "./changing.ts";
import type { Delivery, Part } from "./delivery.ts";
import { type DeliveryName, listDueDeliveries, lockDelivery } from "./delivery-queries.ts";
import { findOwn } from "./finding.ts";
import { openAdapter } from "./open-adapter.ts";
import { NoPicture, picturesToSend } from "./pictures-to-send.ts";
import { takeDownFrom } from "./taking-down.ts";

/** Sends what was approved, and takes down what members took down: each network by itself, one part after the other. */
export async function carryPosts(house: House, stopping?: AbortSignal): Promise<void> {
  if (house.accounts.key === undefined) return;
  const due = await listDueDeliveries(house.database, house.clock.now());
  await eachByItself(due, async (name) => {
    if (stopping?.aborted !== true) await carry(house, name);
  });
}

async function carry(house: House, name: DeliveryName): Promise<void> {
  for (;;) {
    const begun = await begin(house, name);
    if (begun === undefined) return;
    const { delivery, account, adapter } = begun;
    if (delivery.state === "removing") return takeDownFrom(house, delivery, adapter, account);
    const goesOn = await sendNext(house, delivery, account, adapter);
    if (!goesOn) return;
  }
}

interface Begun {
  readonly delivery: Delivery;
  readonly account: Account;
  readonly adapter: Adapter;
}

/** What is to be done now, and with which account; undefined where it waits. */
async function begin(house: House, name: DeliveryName): Promise<Begun | undefined> {
  const delivery = await inTransaction(house, (tx) => lockDelivery(tx, name));
  if (delivery === undefined || !["waiting", "removing"].includes(delivery.state)) return undefined;
  if (isNewsNoMore(delivery, house.clock.now())) {
    await change(house, name, (one, now) =>
      isNewsNoMore(one, now) ? { state: "refused", why: "late", settledAt: now } : undefined,
    );
    return undefined;
  }
  const account = await accountFor(house, delivery);
  const adapter = account && (await openAdapter(house, account));
  if (account !== undefined && adapter !== undefined) return { delivery, account, adapter };
  await change(house, name, ({ tries }, now) => ({ nextAt: nextTry(now, tries, undefined) }));
  return undefined;
}

/** A thread goes on where it began, and what is taken down is taken down there. */
async function accountFor(
  { database }: House,
  { accountId, network, parts, state }: Delivery,
): Promise<Account | undefined> {
  const isBegun = parts.some((part) => part.state !== "waiting");
  const own =
    accountId === undefined || !isBegun ? undefined : await findAccount(database, accountId);
  if (own !== undefined) return own.state === "connected" ? own : undefined;
  return state === "removing" ? undefined : findConnected(database, network);
}

/** Sends the next part. Answers whether there is more to do at once. */
async function sendNext(
  house: House,
  delivery: Delivery,
  account: Account,
  adapter: Adapter,
): Promise<boolean> {
  const at = nextPart(delivery.parts);
  const before = delivery.parts[at];
  if (before === undefined) return false;
  const how = howToSend(before, adapter.isKeyed);
  // Written before anything is sent: whoever finds it so, after a death in between, knows that it may be there.
  const intended = await change(house, delivery, ({ state, parts }, now) => {
    if (state !== "waiting") return undefined;
    const part = intentOf(parts[at] ?? before, adapter, now);
    return { parts: withPart(parts, at, part), accountId: account.id, isTried: true };
  });
  const part = intended?.parts[at];
  if (intended === undefined || part === undefined) return true;
  const posting = await postingOf(house, intended, at);
  if (posting instanceof NoPicture) {
    await note(house, intended, at, { kind: "refused", why: `picture-${posting.why}` }, account);
    return false;
  }
  const find = () => findOwn(house, adapter, intended, posting);
  const outcome =
    how === "look" ? await lookFor(adapter, posting, find) : await adapter.publish(posting);
  const goesOn = await note(house, intended, at, outcome, account);
  if (outcome.kind === "done" && !adapter.isKeyed) await removeDoubles(adapter, outcome.done, find);
  return goesOn;
}

const intentOf = (part: Part, adapter: Adapter, now: Date): Part => ({
  ...part,
  state: "sending",
  key: part.key ?? adapter.newKey(now),
  createdAt: part.createdAt ?? now.toISOString(),
});

async function postingOf(
  house: House,
  delivery: Delivery,
  at: number,
): Promise<Posting | NoPicture> {
  const { database } = house;
  const { parts, network, link, title } = delivery;
  const part = parts[at] as Part;
  const limits = (await readOutlets(database, house)).limits[network];
  const [root, parent] = [parts[0], parts[at - 1]];
  try {
    return {
      ...{ text: part.text, key: part.key ?? "", createdAt: new Date(part.createdAt ?? 0) },
      pictures: await picturesToSend(database, delivery, part.pictures, limits.pictureBytes),
      card: link === undefined || at > 0 ? undefined : { link, title },
      reply:
        root === undefined || parent === undefined
          ? undefined
          : { root: sentOf(root), parent: sentOf(parent) },
    };
  } catch (error) {
    if (error instanceof NoPicture) return error;
    throw error;
  }
}

type Find = () => Promise<Outcome<readonly Sent[]>>;

/** It was sent before, and nobody heard what came of it. */
async function lookFor(adapter: Adapter, posting: Posting, find: Find): Promise<Outcome<Sent>> {
  const found = await find();
  if (found.kind !== "done") return found;
  const [first] = found.done;
  if (first !== undefined) return { kind: "done", done: first };
  return adapter.afterNotFound === "send"
    ? adapter.publish(posting)
    : { kind: "unclear", why: "not-found" };
}

/** A network that says yes and posts twice, or has had it before: the first stays. */
async function removeDoubles(adapter: Adapter, kept: Sent, find: Find): Promise<void> {
  const found = await find();
  if (found.kind !== "done") return;
  for (const other of found.done) if (other.id !== kept.id) await adapter.remove(other);
}

/** Keeps what came of it. Answers whether there is more to do at once. */
async function note(
  house: House,
  name: Delivery,
  at: number,
  outcome: Outcome<Sent>,
  account: Account,
): Promise<boolean> {
  const why = "why" in outcome ? outcome.why : undefined;
  let came = "";
  const changed = await change(house, name, (delivery, now) => {
    const sent = delivery.parts[at] as Part;
    const { part, next } = afterSending(sent, outcome);
    came = next;
    const parts = withPart(delivery.parts, at, part);
    // Taken down while it was sent: that stands, and what is known now is known to whoever removes it.
    if (delivery.state !== "waiting") return { parts, why };
    if (next === "posted") {
      const isWhole = nextPart(parts) === -1;
      return { parts, why, ...(isWhole ? { state: "posted" as const, settledAt: now } : {}) };
    }
    if (next === "refused") return { parts, why, state: "refused", settledAt: now };
    if (next === "unclear" && isForPerson(outcome)) return { parts, why, state: "unclear" };
    const afterMs = outcome.kind === "later" ? outcome.afterMs : undefined;
    return { parts, why, nextAt: nextTry(now, delivery.tries, afterMs) };
  });
  if (came === "lost") await lose(house, account);
  return came === "posted" && changed?.state === "waiting";
}

/** It was looked for and is not among what is there, and the network knows no key: only eyes can tell. */
const isForPerson = (outcome: Outcome<Sent>): boolean =>
  outcome.kind === "unclear" && outcome.why === "not-found";
