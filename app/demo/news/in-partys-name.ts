import { addDays } from "../../../platform/time/days.ts";
import { correct, findEditorial, fingerprintOf, publish, write } from "../../editorials/door.ts";
import { settleLetters } from "../../mail/door.ts";
import { listDraftsOfParty } from "../../news/door.ts";
import {
  fingerprintOf as fingerprintOfNewsletter,
  listUnsent,
  noteNumbers,
  send,
  sendDue,
  testLetter,
  write as writeNewsletter,
} from "../../newsletters/door.ts";
import type { Scenes } from "../filling/play.ts";
import type { Stage } from "../filling/stage.ts";
import { byTwo, holderOf } from "./by-two.ts";
import { EDITORIAL, NEWSLETTER } from "./in-partys-name-told.ts";

const HOUR = 1 / 24;
const LETTERS_KEPT_DAYS = 3;

export const newsletterBegins = (stage: Stage): Date => addDays(stage.present, -NEWSLETTER.daysAgo);
export const editorialBegins = (stage: Stage): Date => addDays(stage.present, -EDITORIAL.daysAgo);

/** A newsletter to all members: written, sent to its writer as a test, let out by two keys, and gone. */
export async function* sendNewsletter(stage: Stage): Scenes {
  const { tx, house } = stage;
  const { subject, body, topic, why } = NEWSLETTER;
  const writer = holderOf(stage, "national-committee");
  await stage.perform(writeNewsletter, { subject, body, topic, to: "members" }, writer);
  const [draft] = await listUnsent(tx, { isPartys: true, branches: [] });
  if (draft === undefined) throw new Error(`${subject} was not written`);
  const id = String(draft.id);
  await stage.perform(testLetter, { id }, writer);
  yield addDays(stage.now(), HOUR);
  const input = { id, fingerprint: fingerprintOfNewsletter(draft) };
  yield* byTwo(stage, send, { input, why, key: "trustee" });
  await sendDue(house);
  yield addDays(stage.now(), HOUR);
  // Nothing leaves while the past is played: what is in the outbox has arrived by now, and is counted.
  const now = stage.now();
  await settleLetters(tx, { keptSince: addDays(now, -LETTERS_KEPT_DAYS), at: now });
  await noteNumbers(house);
}

/** An article in the party's name: signed by two bodies, and some days later put right by two. */
export async function* speakAsParty(stage: Stage): Scenes {
  const { texts, why, corrected } = EDITORIAL;
  await stage.perform(write, texts, holderOf(stage, "national-committee"));
  const [draft] = await listDraftsOfParty(stage.tx);
  if (draft === undefined) throw new Error(`${texts.title} was not written`);
  const { id: number } = draft;
  const id = String(number);
  const out = { id, fingerprint: await fingerprintNow(stage, number) };
  yield* byTwo(stage, publish, { input: out, why });
  yield addDays(stage.now(), corrected.afterDays);
  const { was, becomes } = corrected;
  const right = { id, fingerprint: await fingerprintNow(stage, number), was, becomes };
  yield* byTwo(stage, correct, { input: right, why: corrected.why });
}

async function fingerprintNow(stage: Stage, id: number): Promise<string> {
  const found = await findEditorial(stage.tx, id);
  if (found?.article.texts === undefined) throw new Error(`there is no article ${id}`);
  return fingerprintOf(found.article.texts, found);
}
