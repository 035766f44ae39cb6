import type { Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { openTopic, retitleTopic, setTopicStage } from "../../discussions/door.ts";
import { saveSays } from "../../pictures/door.ts";
import { articlePath } from "../addresses.ts";
import { type Addresses, type Article, addressesOf, possibleAddresses } from "./article.ts";
import { listTakenAddresses } from "./article-queries.ts";
import { savePublished, saveTexts, saveWithdrawn } from "./article-store.ts";
import type { PutRight } from "./putting-right.ts";

/** Where an article will stand that is published now: both its addresses, held free until the transaction is over. */
export async function freeAddresses(tx: Tx, { id, texts }: Article, now: Date): Promise<Addresses> {
  const of = { id, day: dayOf(now), title: texts?.title ?? "" };
  // One after another, so that no two of a day find one address free.
  await takeLock(tx, `news ${of.day}`);
  return addressesOf(of, await listTakenAddresses(tx, possibleAddresses(of)));
}

export interface Published {
  readonly id: number;
  readonly title: string;
  readonly addresses: Addresses;
  /** By which two keys; undefined of a member's. */
  readonly request?: number;
}

/** From here on everybody reads it, and members talk about it. */
export async function publishArticle(tx: Tx, published: Published, now: Date): Promise<void> {
  const { id, title, addresses, request } = published;
  // What a discussion is kept under stays when the title is hidden.
  const talkId = await openTopic(tx, { path: articlePath(addresses.shortAddress), title }, now);
  await savePublished(tx, id, { ...addresses, talkId, request }, now);
}

/** With a passage put right, of its words or of a picture's; what members say of it is called the same. */
export async function saveCorrected(
  tx: Tx,
  { id, talkId }: Article,
  after: PutRight,
): Promise<void> {
  if ("says" in after) return await saveSays(tx, after.picture, after.says);
  const { texts } = after;
  await saveTexts(tx, id, texts);
  if (talkId !== undefined) await retitleTopic(tx, talkId, texts.title);
}

/** Withdraws it: the page stays and says so and why, and nobody says more of it. */
export async function takeBack(
  tx: Tx,
  { id, talkId }: Article,
  why: string,
  now: Date,
): Promise<void> {
  await saveWithdrawn(tx, id, why, now);
  if (talkId !== undefined) await setTopicStage(tx, talkId, "closed", now);
}
