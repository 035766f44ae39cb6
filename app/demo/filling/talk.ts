import { addDays } from "../../../platform/days.ts";
import type { Story } from "../story.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** What members say to each other about it. */
export async function* talk(stage: Stage, _story: Story, _id: number): Scenes {
  yield addDays(stage.now(), 0.1);
}
