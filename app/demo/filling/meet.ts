import { addDays, addDaysTo, dayOf, weekdayOf } from "../../../platform/time/days.ts";
import { hourOn } from "../../../platform/time/hours.ts";
import {
  addPoint,
  chooseTimes,
  support as giveSupport,
  listComingMeetings,
  listOpenTopics,
  listPoints,
  type Meeting,
  makeDraft,
  offerToHost,
  proposeTopic,
  sayComing,
  sayOutcome,
  setLink,
  tendMeetings,
  writeNotes,
} from "../../meetings/door.ts";
import { AGENDA, HELD, NEXT, TO_COME } from "../party/weekly-topics.ts";
import { type Dice, diceFrom } from "./dice.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

const WEDNESDAY = 3;
/** By then whoever hosted has said what came of it. */
const OVER_BY = 22;

/** A Thursday, so that the second of two weekly discussions is the last Wednesday's, whatever weekday it is. */
export function meetBegins(present: Date): Date {
  let day = dayOf(present);
  while (weekdayOf(day) !== WEDNESDAY || hourOn(day, OVER_BY) > present) day = addDaysTo(day, -1);
  return hourOn(addDaysTo(day, -13), 12);
}

const SEED = 19_021;

interface Round {
  readonly stage: Stage;
  /** Apart from the dice of the stories: those fall as they fell before. */
  readonly dice: Dice;
  /** How many votes for open topics each has given. */
  readonly votes: Map<Somebody, number>;
  readonly proposed: Set<Somebody>;
}

const lively = ({ stage, dice }: Round): readonly Somebody[] =>
  dice.shuffle(stage.lasting().filter(({ isQuiet }) => !isQuiet));

/** Weekly discussions in mid-flow: two are over, the next has an agenda, and topics for those to come gather votes. */
export async function* meet(stage: Stage): Scenes {
  const round: Round = { stage, dice: diceFrom(SEED), votes: new Map(), proposed: new Set() };
  await offerAndChoose(round);
  for (const [index, held] of HELD.entries()) {
    yield* take(round, held);
    const meeting = await findComing(stage, held.title);
    if (meeting === undefined) return;
    await prepare(round, meeting, []);
    const [host, id] = [hostOf(stage, meeting), String(meeting.id)];
    yield new Date(meeting.startsAt.getTime() + 600_000);
    await stage.perform(writeNotes, { id, notes: held.notes }, host);
    yield new Date(meeting.endsAt.getTime() + 3_600_000);
    await stage.perform(sayOutcome, { id, outcome: held.outcome }, host);
    if (index === 0)
      await stage.perform(makeDraft, { id, chapter: "energy-water-and-transport" }, host);
  }
  for (const topic of TO_COME) await propose(round, topic);
  yield* take(round, NEXT);
  const next = await findComing(stage, NEXT.title);
  if (next !== undefined) await prepare(round, next, AGENDA);
}

async function offerAndChoose(round: Round): Promise<void> {
  const { stage } = round;
  const people = lively(round);
  for (const who of people.slice(0, 4)) await stage.perform(offerToHost, { offers: "yes" }, who);
  for (const [index, who] of people.slice(0, 30).entries()) {
    const days = ["3", index % 2 === 0 ? "2" : "4"];
    await stage.perform(chooseTimes, { days, hours: ["19", index % 3 === 0 ? "18" : "20"] }, who);
  }
}

interface Proposed {
  readonly title: string;
  readonly says?: string;
  readonly support: number;
}

async function propose(round: Round, { title, says, support }: Proposed): Promise<void> {
  const { stage, votes, proposed } = round;
  const people = lively(round).filter((who) => (votes.get(who) ?? 0) < VOTES_EACH);
  const proposer = people.find((who) => !proposed.has(who));
  if (proposer === undefined) return;
  proposed.add(proposer);
  await stage.perform(proposeTopic, { title, ...(says === undefined ? {} : { says }) }, proposer);
  const { topics } = await listOpenTopics(stage.tx, undefined, 50);
  const id = String(topics.find((one) => one.title === title)?.id);
  const others = people.filter((who) => who !== proposer).slice(0, support - 1);
  for (const who of others)
    await stage.perform(giveSupport, { kind: "meeting-topic", id, isOn: "yes" }, who);
  for (const who of [proposer, ...others]) votes.set(who, (votes.get(who) ?? 0) + 1);
}

/** As the rulebook has it; what a week has taken gives its votes back, and they are not counted on. */
const VOTES_EACH = 3;

/** Proposes a topic and lets the days pass until a week takes it. */
async function* take(round: Round, topic: Proposed): Scenes {
  const { stage } = round;
  await propose(round, topic);
  for (let days = 0; days < 8; days += 1) {
    await tendMeetings(stage.house);
    if ((await findComing(stage, topic.title)) !== undefined) return;
    yield addDays(stage.now(), 1);
  }
}

const findComing = async (stage: Stage, title: string): Promise<Meeting | undefined> =>
  (await listComingMeetings(stage.tx, stage.now())).find((meeting) => meeting.title === title);

function hostOf(stage: Stage, { hostId }: Meeting): Somebody {
  const host = stage.people.find(({ id }) => id === hostId);
  if (host === undefined) throw new Error("a weekly discussion of the demonstration has no host");
  return host;
}

async function prepare(
  round: Round,
  meeting: Meeting,
  agenda: readonly (readonly [string, number])[],
): Promise<void> {
  const { stage } = round;
  const id = String(meeting.id);
  const link = `https://meet.example.org/weekly-${meeting.id}`;
  await stage.perform(setLink, { id, link }, hostOf(stage, meeting));
  const people = lively(round);
  for (const who of people.slice(0, 26)) await stage.perform(sayComing, { id, isOn: "yes" }, who);
  for (const [index, [says, support]] of agenda.entries()) {
    const writer = people[index];
    if (writer === undefined) return;
    await stage.perform(addPoint, { id, says }, writer);
    const points = await listPoints(stage.tx, meeting.id);
    const point = String(points.find((one) => one.says === says)?.id);
    for (const who of people.slice(5, 5 + support))
      await stage.perform(giveSupport, { kind: "agenda-point", id: point, isOn: "yes" }, who);
  }
}
