import { addDays } from "../../../platform/time/days.ts";
import { decidePath } from "../../ballots/addresses.ts";
import { countSealed, moveSealed, openSealedBallot, tendSealed } from "../../ballots/door.ts";
import { diceFor } from "../living/dice-for.ts";
import type { SealedMatter } from "../party/sealed-matters.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

const DAYS_TO_PREPARE = 1;
const DAYS_OPEN = 7;

/** A sealed ballot from its call to its result, or as far as the past goes: its trustees and voters do what is due. */
export async function* holdSealed(stage: Stage, matter: SealedMatter): Scenes {
  const opensAt = addDays(stage.now(), DAYS_TO_PREPARE);
  const electorate = stage.members().map(({ id }) => id);
  await openSealedBallot(stage.tx, stage.house, {
    path: decidePath,
    title: matter.title,
    question: matter.question,
    electorate,
    opensAt,
    closesAt: addDays(opensAt, DAYS_OPEN),
    never: [],
  });
  await tend(stage);
  for (let day = 0; day <= DAYS_OPEN; day++) {
    const next = addDays(opensAt, day + 0.01);
    if (next >= stage.present) return;
    yield next;
    await tend(stage);
  }
}

async function tend({ house }: Stage): Promise<void> {
  await moveSealed(house);
  await countSealed(house);
  await tendSealed(house, (...question) => diceFor("sealed", ...question).roll());
}
