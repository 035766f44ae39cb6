import { perform } from "../../../platform/act.ts";
import { theClock } from "../../../platform/actor.ts";
import { addDays } from "../../../platform/time/days.ts";
import { publish, saveDraft } from "../../proposals/door.ts";
import { findUnsealedValue } from "../../record/door.ts";
import {
  connectAccount,
  drawRota,
  findNewestRota,
  fixRota,
  judgePost,
  listSeats,
  offerInvented,
  sendInvented,
  takeDown,
} from "../../social/door.ts";
import type { Somebody } from "../filling/people.ts";
import type { Scenes } from "../filling/play.ts";
import { setNumber } from "../filling/set-number.ts";
import type { Stage } from "../filling/stage.ts";
import { byTwo, holderOf } from "../news/by-two.ts";
import { ACCOUNTS, POST_STORIES, type PostStory } from "./told.ts";

const A_LITTLE = 0.01;
const HOUR = 1 / 24;

/** What is told of the party's accounts, and of its posts. */
export const writePosts = (stage: Stage) => [
  { at: addDays(stage.present, -ACCOUNTS.daysAgo), scenes: connectAccounts(stage) },
  ...POST_STORIES.map((story) => ({
    at: addDays(stage.present, -story.startsDaysAgo),
    scenes: write(stage, story),
  })),
];

async function* connectAccounts(stage: Stage): Scenes {
  const { tx, house } = stage;
  const { why, all, postHours } = ACCOUNTS;
  await setNumber(tx, "postHours", postHours, stage.now());
  for (const account of all) {
    const { id: offeredBy } = holderOf(stage, "national-committee");
    const offered = await offerInvented(tx, house, { ...account, offeredBy });
    yield* byTwo(stage, connectAccount, { input: { account: String(offered) }, why });
  }
}

async function* write(stage: Stage, story: PostStory): Scenes {
  const { text, sent, takenDown } = story;
  const [author] = stage.drawMembers(1, stage.parts());
  if (author === undefined) return;
  const saved = await stage.perform(saveDraft, { kind: "post", ...text, effects: "" }, author);
  const id = saved.id ?? 0;
  await stage.perform(publish, { id: String(id) }, author);
  yield* drawWhereNeeded(stage);
  const readers = await readersOf(stage, author);
  yield* read(stage, id, story, readers);
  if (sent !== undefined) {
    yield addDays(stage.now(), A_LITTLE);
    await sendInvented(stage.house, id, sent);
  }
  if (takenDown === undefined) return;
  for (const reader of readers.slice(0, TAKE_DOWN)) {
    yield addDays(stage.now(), HOUR);
    await stage.perform(takeDown, { id: String(id), reason: takenDown }, reader);
  }
  yield addDays(stage.now(), A_LITTLE);
  await sendInvented(stage.house, id);
}

const TAKE_DOWN = 2;

/** Where no rota serves. The past has no seal yet: its lot is drawn from the root over the record's lines so far. */
async function* drawWhereNeeded(stage: Stage): Scenes {
  const { tx, house } = stage;
  const before = await findNewestRota(tx);
  if (before?.servesUntil !== undefined && before.servesUntil > stage.now()) return;
  await perform(house, fixRota, {}, { actor: theClock });
  const rota = await findNewestRota(tx);
  if (rota === undefined) return;
  yield addDays(rota.drawAt, A_LITTLE);
  const value = await findUnsealedValue(house, rota.promised);
  await perform(house, drawRota, { id: rota.id, value }, { actor: theClock });
}

/** Nobody whom a visitor can be: they decide for themselves. */
async function readersOf(stage: Stage, author: Somebody): Promise<readonly Somebody[]> {
  const rota = await findNewestRota(stage.tx);
  const seats = rota === undefined ? [] : await listSeats(stage.tx, rota.id);
  return seats.flatMap(({ personId }) =>
    stage.people.filter((one) => one.id === personId && one !== author && one.role === undefined),
  );
}

async function* read(
  stage: Stage,
  id: number,
  { approved, refused = [] }: PostStory,
  readers: readonly Somebody[],
): Scenes {
  const judged = [
    ...refused.map((reason) => ({ choice: "refuse", reason })),
    ...Array.from({ length: approved ?? 0 }, () => ({ choice: "approve", policy: "announcement" })),
  ];
  for (const [index, says] of judged.entries()) {
    const reader = readers[index];
    if (reader === undefined) return;
    yield addDays(stage.now(), A_LITTLE);
    await stage.perform(judgePost, { id: String(id), ...says }, reader);
  }
}
