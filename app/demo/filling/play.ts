import type { SceneClock, Stage } from "./stage.ts";
import { keepTime } from "./stage.ts";

/** A story tells itself scene by scene; between two scenes it says when the next one is, and keeps its own deadlines. */
export type Scenes = AsyncGenerator<Date, void>;

interface Telling {
  at: Date;
  readonly scenes: Scenes;
}

/** Plays stories beside each other in the order of time, up to the present; what would come later is left out. */
export async function play(
  stage: Stage,
  clock: SceneClock,
  tellings: Telling[],
  present: Date,
): Promise<void> {
  const waiting = [...tellings];
  for (;;) {
    const next = takeEarliest(waiting);
    if (next === undefined || next.at >= present) break;
    clock.setTo(next.at);
    const scene = await next.scenes.next();
    if (!scene.done) waiting.push({ scenes: next.scenes, at: scene.value });
  }
  clock.setTo(present);
  await keepTime(stage.house);
}

function takeEarliest(waiting: Telling[]): Telling | undefined {
  let earliest = 0;
  for (const [index, { at }] of waiting.entries()) {
    if (at < (waiting[earliest]?.at ?? at)) earliest = index;
  }
  return waiting.splice(earliest, 1)[0];
}
