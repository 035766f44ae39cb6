import { addDays } from "../../../platform/time/days.ts";
import {
  accept,
  decline,
  findTextOf,
  insist,
  listAmendments,
  move,
  supportAmendment,
} from "../../amendments/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import type { Story, StoryAmendment } from "../story.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** The days of amendments: members move them, others support them, and the author answers. */
export async function* amend(
  stage: Stage,
  { amendments = [] }: Story,
  id: number,
  author: Somebody,
): Scenes {
  for (const amendment of amendments) {
    yield addDays(stage.now(), 0.5 + stage.dice.roll() * 0.2);
    yield* amendOnce(stage, amendment, id, author);
  }
}

async function* amendOnce(
  stage: Stage,
  { paragraph, body, reason, supporters, fate, why = "" }: StoryAmendment,
  id: number,
  author: Somebody,
): Scenes {
  const text = await findTextOf(stage.tx, proposalPath(id));
  if (text === undefined) throw new Error(`proposal ${id} cannot be amended`);
  const [mover, ...others] = stage.drawMembers(supporters + 1, [author, ...stage.parts()]);
  if (mover === undefined) return;
  const at = { from: String(paragraph), to: String(paragraph) };
  await stage.perform(move, { textId: String(text.id), ...at, body, reason }, mover);
  const moved = (await listAmendments(stage.tx, text.id)).at(-1);
  const own = { id: String(moved?.id) };
  for (const other of others) await stage.perform(supportAmendment, own, other);
  if (fate === undefined) return;
  yield addDays(stage.now(), 0.2);
  if (fate === "accepted") await stage.perform(accept, own, author);
  else await stage.perform(decline, { ...own, why }, author);
  if (fate === "insisted") await stage.perform(insist, own, mover);
}
