import { addDays } from "../../../platform/time/days.ts";
import { decidePath } from "../../ballots/addresses.ts";
import { countSealed, moveSealed, openSealedBallot, tendSealed } from "../../ballots/door.ts";
import { listFavourites, whimOf } from "../living/hold-sealed.ts";
import type { SealedMatter } from "../party/sealed-matters.ts";
import type { Stage } from "./stage.ts";

const DAYS_TO_PREPARE = 1;
const DAYS_OPEN = 7;

export async function callSealed(stage: Stage, matter: SealedMatter): Promise<void> {
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
}

/** What sealed ballots wait for, elections' among them: the clock, the count, trustees, the registrar and voters. */
export async function tendBallots(stage: Stage): Promise<void> {
  const { house, tx } = stage;
  await moveSealed(house);
  await countSealed(house);
  const parts = stage.parts().map(({ id }) => id);
  await tendSealed(house, whimOf(await listFavourites(tx, parts)));
}
