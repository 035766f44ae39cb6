import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { writeQuestion } from "../../contact/door.ts";
import {
  correctMention,
  fingerprintOf,
  listMentions,
  listNotOut,
  publish,
  seenOfMention,
  writeMention,
  writeRelease,
} from "../../press/door.ts";
import { findCoordinators, giveDuty, listTeams } from "../../teams/door.ts";
import type { Somebody } from "../filling/people.ts";
import type { Scenes } from "../filling/play.ts";
import type { Stage } from "../filling/stage.ts";
import {
  MENTIONS,
  NOTED_AT_FIRST,
  QUESTIONS,
  RELEASES,
  type ToldRelease,
  WHY_CORRECTED,
} from "./answers-told.ts";
import { byTwo } from "./by-two.ts";

/** As `party/teams.ts` tells it. */
const TEAM = "Press and answers";
/** The team has chosen by then who coordinates it. */
const ON_DUTY_DAYS_AGO = 45;
const CONTACT = "The press team, hello@party.example";

export const answeringBegins = (stage: Stage): Date => addDays(stage.present, -ON_DUTY_DAYS_AGO);

/** One team is given both tasks by two keys, answers what people ask most, and speaks with journalists. */
export async function* answerAll(stage: Stage): Scenes {
  const { teams } = await listTeams(stage.tx, {});
  const team = teams.find(({ name }) => name === TEAM);
  if (team === undefined) throw new Error(`there is no team ${TEAM}`);
  for (const duty of ["contact", "press"])
    yield* byTwo(stage, giveDuty, {
      input: { duty, team: String(team.id) },
      why: "They have offered to do it.",
    });
  const [coordinator] = await findCoordinators(stage.tx, team, stage.now());
  const who = stage.find(coordinator?.personId);
  if (who === undefined) throw new Error(`nobody coordinates ${TEAM}`);
  for (const question of QUESTIONS) await stage.perform(writeQuestion, question, who);
  for (const mention of MENTIONS.filter(({ daysAgo }) => daysAgo > ON_DUTY_DAYS_AGO))
    await note(stage, mention, who);
  yield* sayInPublic(stage, who);
}

type ToldMention = (typeof MENTIONS)[number];

/** @param headline as it was noted at first */
async function note(
  stage: Stage,
  { daysAgo, ...said }: ToldMention,
  who: Somebody,
  headline: string = said.headline,
): Promise<void> {
  const day = addDaysTo(dayOf(stage.present), -daysAgo);
  await stage.perform(writeMention, { ...said, headline, day }, who);
}

/** Releases in the order of their days; between them the last mention is noted, and put right. */
async function* sayInPublic(stage: Stage, who: Somebody): Scenes {
  const [first, ...later] = RELEASES;
  if (first !== undefined) yield* release(stage, first, who);
  for (const mention of MENTIONS.filter(({ daysAgo }) => daysAgo <= ON_DUTY_DAYS_AGO)) {
    yield addDays(stage.present, -mention.daysAgo);
    await note(stage, mention, who, NOTED_AT_FIRST);
    yield addDays(stage.now(), 1);
    const noted = (await listMentions(stage.tx, { most: 1 }))[0];
    if (noted === undefined) throw new Error("the mention was not noted");
    const { daysAgo: _, ...said } = mention;
    const right = { ...said, day: noted.day, id: String(noted.id), why: WHY_CORRECTED };
    await stage.perform(correctMention, { ...right, seen: seenOfMention(noted) }, who);
  }
  for (const one of later) yield* release(stage, one, who);
}

async function* release(stage: Stage, told: ToldRelease, who: Somebody): Scenes {
  const { title, body, why, daysAgo, embargoInDays } = told;
  yield addDays(stage.present, -daysAgo);
  const embargo =
    embargoInDays === undefined
      ? { embargoDay: "", embargoTime: "" }
      : { embargoDay: addDaysTo(dayOf(stage.present), embargoInDays), embargoTime: "06:00" };
  await stage.perform(writeRelease, { title, body, contact: CONTACT, ...embargo }, who);
  const [draft] = await listNotOut(stage.tx, stage.now());
  if (draft === undefined) throw new Error(`${title} was not written`);
  const input = { id: String(draft.id), fingerprint: fingerprintOf(draft) };
  yield* byTwo(stage, publish, { input, why });
}
