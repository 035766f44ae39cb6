import { addDays } from "../../../platform/time/days.ts";
import { decidePath } from "../../ballots/addresses.ts";
import {
  countSealed,
  findSealedBallot,
  findSealedBallotFor,
  moveSealed,
  openSealedBallot,
  tendSealed,
} from "../../ballots/door.ts";
import { electionPath } from "../../elections/addresses.ts";
import { type Election, REOPEN } from "../../elections/door.ts";
import { listFavourites, whimOf } from "../living/hold-sealed.ts";
import type { Mood } from "../party/elections.ts";
import { type SealedMatter, sealedMatters } from "../party/sealed-matters.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

const DAYS_TO_PREPARE = 1;
const DAYS_OPEN = 7;

/** What the demonstration decides sealed beside its elections, each called at its time. */
export const callMatters = (stage: Stage) =>
  sealedMatters(stage.people.length).map((matter) => ({
    at: addDays(stage.present, -matter.calledDaysAgo),
    scenes: callSealed(stage, matter),
  }));

async function* callSealed(stage: Stage, matter: SealedMatter): Scenes {
  const opensAt = addDays(stage.now(), DAYS_TO_PREPARE);
  const electorate = stage.members().map(({ id }) => id);
  const id = await openSealedBallot(stage.tx, stage.house, {
    path: decidePath,
    title: matter.title,
    question: matter.question,
    electorate,
    opensAt,
    closesAt: addDays(opensAt, DAYS_OPEN),
    never: [],
  });
  const sealed = await findSealedBallot(stage.tx, id);
  if (sealed !== undefined) stage.moods.set(sealed.uuid, matter);
}

/** From now on members vote in this election as it is told. */
export async function addMood(stage: Stage, { id }: Election, told: Mood): Promise<void> {
  const sealed = await findSealedBallotFor(stage.tx, electionPath(id));
  if (sealed !== undefined) stage.moods.set(sealed.uuid, told);
}

/** What sealed ballots wait for, elections' among them: the clock, the count, trustees, the registrar and voters. */
export async function tendBallots(stage: Stage): Promise<void> {
  const { house, tx } = stage;
  await moveSealed(house);
  await countSealed(house);
  const parts = stage.parts().map(({ id }) => id);
  await tendSealed(house, inMood(whimOf(await listFavourites(tx, parts)), stage.moods));
}

type Whim = ReturnType<typeof whimOf>;

const inMood =
  (whim: Whim, moods: ReadonlyMap<string, Mood>): Whim =>
  (...question) => {
    const [first, second] = question;
    if (first === "when") return whim(...question) / (moods.get(String(second))?.turnout ?? 1);
    const isOfReopening = question.at(-2) === "like" && question.at(-1) === REOPEN;
    return isOfReopening && moods.get(String(first))?.isUnwanted ? 0 : whim(...question);
  };
