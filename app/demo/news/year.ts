import { addDays, type Day, dayOf } from "../../../platform/time/days.ts";
import { hourOn } from "../../../platform/time/hours.ts";
import { listBranches } from "../../branches/door.ts";
import { comment } from "../../discussions/door.ts";
import {
  beginArticle,
  callReady,
  correctArticle,
  findArticle,
  handIn,
  judgeCorrection,
  listCorrections,
  publishColumn,
  readDraft,
  seenOfDraft,
  withdrawArticle,
} from "../../news/door.ts";
import { inBranch } from "../events/people.ts";
import type { Somebody } from "../filling/people.ts";
import type { Scenes } from "../filling/play.ts";
import type { Stage } from "../filling/stage.ts";
import { diceFor } from "../living/dice-for.ts";
import { FIRST_HALF, type Told } from "./told.ts";
import { SECOND_HALF } from "./told-later.ts";

const YEAR: readonly Told[] = [...FIRST_HALF, ...SECOND_HALF];
const A_WEEK = 7;
/** The last one came so many days ago. */
const LAST_DAYS_AGO = 3;
const HOUR = 1 / 24;

/** A year of weekly pieces, each with its own story from the draft on. */
export const writeTheYear = (stage: Stage) =>
  YEAR.map((told, index) => {
    const daysAgo = LAST_DAYS_AGO + A_WEEK * (YEAR.length - 1 - index);
    const day = dayOf(addDays(stage.present, -daysAgo));
    return { at: addDays(hourOn(day, 8), -1), scenes: write(stage, told, day) };
  });

interface Cast {
  readonly author: Somebody;
  readonly reader: Somebody;
  readonly others: readonly Somebody[];
  readonly byline: string;
}

/** Nobody whom a visitor can be. Where it is signed with a branch, its author is of it. */
async function castFor(stage: Stage, { title, by }: Told): Promise<Cast> {
  const able = stage.lasting().filter(({ role, isQuiet }) => role === undefined && !isQuiet);
  const people = diceFor("news", title).shuffle(able);
  const branch = typeof by === "object" ? by.branch : undefined;
  const holding = branch === undefined ? undefined : await inBranch(stage, branch, title);
  const author = holding?.others[0] ?? people[0];
  const [reader, ...others] = people.filter((who) => who !== author);
  if (author === undefined || reader === undefined) throw new Error(`nobody writes “${title}”`);
  const found = (await listBranches(stage.tx)).find(({ name }) => name === branch);
  const byline = found === undefined ? (by === "member" ? "member" : "name") : `branch-${found.id}`;
  return { author, reader, others, byline };
}

/** A draft, its second reader, the page; then what members say of it, and what was wrong in it. */
async function* write(stage: Stage, told: Told, day: Day): Scenes {
  const { title, standfirst, body, facts = "" } = told;
  const cast = await castFor(stage, told);
  const { author, reader, byline } = cast;
  const typed = { title, standfirst, body, facts, byline };
  const { id: number } = await stage.perform(beginArticle, typed, author);
  const id = String(number);
  await stage.perform(handIn, { id }, author);
  yield addDays(stage.now(), 4 * HOUR);
  await stage.perform(readDraft, { id, reads: "yes" }, reader);
  const draft = await findArticle(stage.tx, number);
  await stage.perform(
    callReady,
    { id, seen: draft && seenOfDraft(draft, { pictures: [], film: undefined }) },
    reader,
  );
  yield hourOn(day, 8);
  await stage.perform(publishColumn, { id }, author);
  yield* talk(stage, told, { ...cast, number });
  yield* putRight(stage, told, { ...cast, number });
}

type Published = Cast & { readonly number: number };

async function* talk(stage: Stage, told: Told, { number, others }: Published): Scenes {
  const talkId = (await findArticle(stage.tx, number))?.talkId;
  let parentId: string | undefined;
  for (const [index, text] of (told.comments ?? []).entries()) {
    yield addDays(stage.now(), 3 * HOUR);
    const who = others[index];
    if (who === undefined || talkId === undefined) return;
    const input = { topicId: String(talkId), text, ...(parentId ? { parentId } : {}) };
    const { said } = await stage.perform(comment, input, who);
    parentId = String(said.id);
  }
}

async function* putRight(
  stage: Stage,
  { corrected, withdrawn }: Told,
  { number, author, reader }: Published,
): Scenes {
  const id = String(number);
  if (corrected !== undefined) {
    yield addDays(stage.now(), 1);
    await stage.perform(correctArticle, { id, ...corrected }, author);
    yield addDays(stage.now(), 2 * HOUR);
    const [open] = await listCorrections(stage.tx, number);
    const judged = { id, correction: String(open?.id), says: "yes" };
    await stage.perform(judgeCorrection, judged, reader);
  }
  if (withdrawn !== undefined) {
    yield addDays(stage.now(), 2);
    await stage.perform(withdrawArticle, { id, why: withdrawn }, author);
  }
}
