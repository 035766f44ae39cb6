import { aVisitor } from "../../../platform/actor.ts";
import { addDays } from "../../../platform/time/days.ts";
import {
  backAlternative,
  backCase,
  hearingView,
  offerAlternative,
  writeCase,
} from "../../hearings/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import type { Story } from "../story.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** The hearing: the cases for and against, who backs them, and another way where somebody offers one. */
export async function* hear(stage: Stage, story: Story, id: number, author: Somebody): Scenes {
  const { hearing } = story;
  if (hearing === undefined) return;
  const hearingId = String((await viewOf(stage, id)).hearing.id);
  const [opponent, rival, ...others] = stage.drawMembers(40, [author]);
  if (opponent === undefined || rival === undefined) return;
  yield addDays(stage.now(), 0.4);
  await stage.perform(writeCase, { hearingId, side: "for", body: hearing.for }, author);
  yield addDays(stage.now(), 0.5);
  await stage.perform(writeCase, { hearingId, side: "against", body: hearing.against }, opponent);
  yield addDays(stage.now(), 0.3);
  await backCases(stage, id, others.splice(0, 6));
  if (hearing.alternative === undefined) return;
  const { title, body, backers } = hearing.alternative;
  await stage.perform(offerAlternative, { hearingId, title, body }, rival);
  for (const backer of others.slice(0, backers)) {
    yield addDays(stage.now(), 0.02 + stage.dice.roll() * 0.03);
    await backLastAlternative(stage, id, backer);
  }
}

async function viewOf(stage: Stage, id: number) {
  const view = await hearingView(stage.tx, proposalPath(id), aVisitor, {
    now: stage.now(),
    namedOf: stage.house.namedOf,
  });
  if (view === undefined) throw new Error(`proposal ${id} has no hearing`);
  return view;
}

async function backCases(stage: Stage, id: number, backers: readonly Somebody[]): Promise<void> {
  const { hearing, cases } = await viewOf(stage, id);
  for (const backer of backers) {
    const { id: caseId } = stage.dice.pick(cases);
    const input = { hearingId: String(hearing.id), caseId: String(caseId) };
    await stage.perform(backCase, input, backer);
  }
}

async function backLastAlternative(stage: Stage, id: number, backer: Somebody): Promise<void> {
  const { hearing, alternatives } = await viewOf(stage, id);
  const alternative = alternatives.at(-1);
  if (alternative === undefined) return;
  const input = {
    hearingId: String(hearing.id),
    alternativeId: String(alternative.id),
    back: "yes",
  };
  await stage.perform(backAlternative, input, backer);
}
