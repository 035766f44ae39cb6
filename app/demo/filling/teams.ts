import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { listBranches } from "../../branches/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import {
  answerAsking,
  askNewcomer,
  declare,
  findPlace,
  found,
  join,
  listOpenDecisions,
  listTeams,
  propose,
  say,
  tendTeams,
} from "../../teams/door.ts";
import {
  addTask,
  callMeeting,
  listOpenTasks,
  takeTask,
  writeLetter,
  writeNotes,
} from "../../teamwork/door.ts";
import { diceFor } from "../living/dice-for.ts";
import type { TeamStory } from "../party/teams.ts";
import { livesIn, type Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

const A_LITTLE = 0.05;
const BETWEEN_HELPERS_DAYS = 3;
/** Their last newcomer is waiting to be asked when the demonstration begins. */
const LAST_JOINS_DAYS_AGO = 1;
const AT_WORK_DAYS_AGO = 2;

/** A team from its founders to its week: a coordinator, helpers who were asked by a person, tasks, a letter. */
export async function* workInTeam(stage: Stage, story: TeamStory): Scenes {
  const people = castFor(stage, story);
  const [lead, ...others] = people;
  const newcomer = others.pop();
  if (lead === undefined || newcomer === undefined) return;
  const founders = others.splice(0, defaultRules().teamFounders - 1);
  await stage.perform(found, { ...story.team, branch: await branchOf(stage, story) }, lead);
  const id = await findTeamIn(stage, story);
  for (const who of founders) await stage.perform(join, { id: String(id), says: "" }, who);
  yield* choose(stage, { id, story, lead, founders });
  for (const who of others) {
    yield addDays(stage.now(), BETWEEN_HELPERS_DAYS);
    await comesIn(stage, { id, story, who });
    yield addDays(stage.now(), A_LITTLE);
    await ask(stage, { id, story, who, lead });
  }
  yield addDays(stage.present, -AT_WORK_DAYS_AGO);
  await goToWork(stage, { id, story, lead, helper: others[0] ?? lead });
  yield addDays(stage.present, -LAST_JOINS_DAYS_AGO);
  await comesIn(stage, { id, story, who: newcomer });
}

/** Whoever leads it first, whoever comes last last. Nobody whom a visitor can be, and nobody twice. */
function castFor(stage: Stage, { team, helpers, branch }: TeamStory): readonly Somebody[] {
  const able = stage
    .lasting()
    .filter(({ role, isQuiet }) => role === undefined && !isQuiet)
    .filter((who) => branch === undefined || livesIn(who, [branch]));
  return diceFor("team", team.name)
    .shuffle(able)
    .slice(0, defaultRules().teamFounders + helpers + 1);
}

async function branchOf(stage: Stage, { branch }: TeamStory): Promise<string> {
  const found = (await listBranches(stage.tx)).find(({ name }) => name === branch);
  return found === undefined ? "" : String(found.id);
}

async function findTeamIn(stage: Stage, { team }: TeamStory): Promise<number> {
  const { teams } = await listTeams(stage.tx, {});
  const made = teams.find(({ name }) => name === team.name);
  if (made === undefined) throw new Error(`${team.name} was not begun`);
  return made.id;
}

interface InIt {
  readonly id: number;
  readonly story: TeamStory;
  readonly lead: Somebody;
}

/** The founders choose who coordinates it. */
async function* choose(
  stage: Stage,
  { id: team, story, lead, founders }: InIt & { readonly founders: readonly Somebody[] },
): Scenes {
  const id = String(team);
  await stage.perform(propose, { id, kind: "coordinate", says: story.leads }, lead);
  const [decision] = await listOpenDecisions(stage.tx, team);
  if (decision === undefined) return;
  for (const who of founders)
    await stage.perform(say, { id, decision: String(decision.id), answer: "yes" }, who);
  yield addDays(decision.closesAt, A_LITTLE);
  await tendTeams(stage.house);
}

/** They say once what they can do, and join; where the team says who is in it, they are taken in. */
async function comesIn(
  stage: Stage,
  { id, story, who }: Omit<InIt, "lead"> & { readonly who: Somebody },
): Promise<void> {
  const { needs } = story.team;
  const skill = diceFor("skill", story.team.name, who.name).pick(needs);
  await stage.perform(declare, { skills: [skill], hours: story.team.hours }, who);
  await stage.perform(join, { id: String(id), says: "I live nearby and have an evening." }, who);
}

/** Somebody of the team asks the newcomer what they would like to do. */
async function ask(
  stage: Stage,
  { id: team, story, who, lead }: InIt & { readonly who: Somebody },
): Promise<void> {
  const id = String(team);
  const place = await findPlace(stage.tx, team, who.id);
  if (place === undefined) return;
  const found = { id, place: String(place.id) };
  if (place.state === "asking")
    await stage.perform(answerAsking, { ...found, answer: "yes" }, lead);
  await stage.perform(askNewcomer, { ...found, says: story.asks }, lead);
}

/** What stands on the team's pages when the demonstration begins. */
async function goToWork(
  stage: Stage,
  { id: team, story, lead, helper }: InIt & { readonly helper: Somebody },
): Promise<void> {
  const id = String(team);
  const dayIn = (days: number) => addDaysTo(dayOf(stage.present), days);
  for (const { inDays, isTaken: _isTaken, ...task } of story.tasks)
    await stage.perform(addTask, { id, ...task, day: dayIn(inDays) }, lead);
  const open = await listOpenTasks(stage.tx, team, story.tasks.length);
  for (const { title } of story.tasks.filter(({ isTaken }) => isTaken)) {
    const task = open.find((one) => one.title === title);
    await stage.perform(takeTask, { id, task: String(task?.id) }, helper);
  }
  await stage.perform(writeNotes, { id, notes: story.notes }, lead);
  const { title, inDays, time } = story.meeting;
  const link = `https://meet.example.org/team-${team}`;
  const meeting = { id, title, day: dayIn(inDays), time, minutes: "60", link };
  await stage.perform(callMeeting, meeting, lead);
  await stage.perform(writeLetter, { id, ...story.letter }, lead);
}
