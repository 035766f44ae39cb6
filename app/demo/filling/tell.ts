import { addDays } from "../../../platform/time/days.ts";
import { hold as holdAct } from "../../holds/door.ts";
import {
  adopt,
  answerMerge,
  askMerge,
  findProposal,
  freeze,
  type Proposal,
  publish,
  revise,
  saveDraft,
  support,
  withdraw,
} from "../../proposals/door.ts";
import type { Revision, Story } from "../story.ts";
import { amend } from "./amend.ts";
import { hear } from "./hear.ts";
import { opine } from "./opine.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import { keepTime, type Stage } from "./stage.ts";
import { discuss, say } from "./talk.ts";
import { writeTogether } from "./together.ts";
import { vote } from "./vote.ts";

/** What was told so far, by the story's name, so that a later story can speak of an earlier one. */
export type Told = Map<string, { readonly id: number; readonly author: Somebody }>;

const MINUTE_DAYS = 1 / 1440;

/** Tells one story: its author and members do what they do in it, and the clock does the rest. */
export async function* tell(stage: Stage, story: Story, told: Told): Scenes {
  const author = castAuthor(stage, story);
  const id = await draft(stage, story, author, told);
  told.set(story.name, { id, author });
  if (story.rests === "draft") return;
  await stage.perform(publish, { id: String(id) }, author);
  const backers = castBackers(stage, story, author);
  yield* gatherSupport(stage, story, id, author, backers);
  if (story.mergesInto !== undefined) return yield* merge(stage, story, id, told);
  if (story.held !== undefined) return yield* hold(stage, story, id);
  yield* untilDue(stage, id);
  const { stay, topicId } = await proposalOf(stage, id);
  if (stay.state === "discussion" && topicId) {
    await opine(stage, story, id);
    yield* discuss(stage, story, topicId);
  }
  if (story.withdrawnDaysAgo !== undefined) {
    return yield* takeBack(stage, story, id, [author, ...backers]);
  }
  yield* untilPast(stage, id, "discussion");
  yield* write(stage, story, id, author);
  yield* writeTogether(stage, story, id, author);
  if (story.rests === "drafting") return;
  await stage.perform(freeze, { id: String(id) }, author);
  yield* amend(stage, story, id, author);
  yield* untilPast(stage, id, "amendment");
  yield* hear(stage, story, id, author);
  yield* untilPast(stage, id, "frozen");
  yield* vote(stage, story, id);
}

const soon = (stage: Stage, days: number): Date => addDays(stage.now(), days);

export async function proposalOf(stage: Stage, id: number): Promise<Proposal> {
  const proposal = await findProposal(stage.tx, id);
  if (proposal === undefined) throw new Error(`the demonstration has lost its proposal ${id}`);
  return proposal;
}

/** A minute after the clock looks at it next. */
async function* untilDue(stage: Stage, id: number): Scenes {
  const { stay } = await proposalOf(stage, id);
  if (stay.state !== "idea" || stay.looksAt === undefined) return;
  yield addDays(stay.looksAt, MINUTE_DAYS);
  await keepTime(stage.house);
}

async function* untilPast(stage: Stage, id: number, state: string): Scenes {
  for (;;) {
    const { stay } = await proposalOf(stage, id);
    if (stay.state !== state) return;
    const due = addDays(stay.looksAt ?? stage.now(), MINUTE_DAYS);
    yield due > stage.now() ? due : soon(stage, 0.5);
    await keepTime(stage.house);
  }
}

/** A member without a part of their own, unless the story names one. */
function castAuthor(stage: Stage, { author }: Story): Somebody {
  if (author !== undefined) return stage.part(author);
  const [drawn] = stage.drawMembers(1, stage.parts());
  if (drawn === undefined) throw new Error("a party without members writes nothing");
  return drawn;
}

async function draft(stage: Stage, story: Story, author: Somebody, told: Told): Promise<number> {
  const input = {
    ...story.text,
    effects: story.text.effects ?? "",
    ...(await aim(stage, story, told)),
  };
  const saved = await stage.perform(saveDraft, input, author);
  if (saved.id === undefined) throw new Error("a draft without a number");
  return saved.id;
}

async function aim(stage: Stage, { aim: wanted }: Story, told: Told) {
  if (wanted.kind === "new" || wanted.kind === "charter") return wanted;
  if (wanted.kind === "rule") return { ...wanted, number: String(wanted.number) };
  const of = told.get(wanted.of);
  const policy = of && (await proposalOf(stage, of.id)).becamePolicy;
  if (policy === undefined) throw new Error(`${wanted.of} is not policy yet`);
  return { kind: wanted.kind, policy: String(policy) };
}

const castBackers = (stage: Stage, { firstBacker }: Story, author: Somebody): Somebody[] => [
  ...(firstBacker === undefined ? [] : [stage.part(firstBacker)]),
  ...stage.drawMembers(12, [author, ...stage.parts()]),
];

/** Supporters come one after the other; the one who is needed last carries it into discussion. */
async function* gatherSupport(
  stage: Stage,
  story: Story,
  id: number,
  author: Somebody,
  drawn: readonly Somebody[],
): Scenes {
  const backers = [...drawn];
  if (story.ideaRevision !== undefined) {
    yield* backedBy(stage, id, backers.splice(0, 3));
    await reviseWith(stage, id, author, story.ideaRevision);
  }
  yield* backedBy(stage, id, backers.slice(0, story.backers ?? backers.length));
  const { stay, topicId } = await proposalOf(stage, id);
  const isIdea = stay.state === "idea";
  if (isIdea && topicId && story.talk) yield* say(stage, story.talk, topicId);
}

async function* backedBy(stage: Stage, id: number, backers: readonly Somebody[]): Scenes {
  for (const backer of backers) {
    yield soon(stage, 0.25 + stage.dice.roll() * 0.6);
    const { stay, version } = await proposalOf(stage, id);
    if (stay.state !== "idea") return;
    await stage.perform(support, { id: String(id), version: String(version) }, backer);
  }
}

async function reviseWith(stage: Stage, id: number, author: Somebody, change: Revision) {
  const { version, title, problem, body, effects = "" } = await proposalOf(stage, id);
  const text = { title, problem, body, effects, ...change };
  await stage.perform(revise, { id: String(id), version: String(version), ...text }, author);
}

/** Drafting: version after version, then finished. */
async function* write(stage: Stage, story: Story, id: number, author: Somebody): Scenes {
  const { stay } = await proposalOf(stage, id);
  for (const change of story.revisions ?? []) {
    yield soon(stage, 1.2 + stage.dice.roll() * 0.4);
    await reviseWith(stage, id, author, change);
  }
  if (story.rests !== "drafting") yield addDays(stay.enteredAt, stay.rules.draftingDays + 0.3);
}

/** Its author takes it back; some of its supporters would rather go on. */
async function* takeBack(
  stage: Stage,
  story: Story,
  id: number,
  [author, ...backers]: readonly Somebody[],
): Scenes {
  yield addDays(stage.present, -(story.withdrawnDaysAgo ?? 0));
  if (author === undefined) return;
  await stage.perform(withdraw, { id: String(id) }, author);
  const others = backers.filter(({ role }) => role === undefined);
  for (const backer of others.slice(0, story.hands ?? 0)) {
    yield soon(stage, 0.3);
    await stage.perform(adopt, { id: String(id) }, backer);
  }
}

/** Two keys of different bodies, turned within the same day. */
async function* hold(stage: Stage, { held }: Story, id: number): Scenes {
  if (held === undefined) return;
  const { ground, reason, daysAgo } = held;
  yield addDays(stage.present, -daysAgo - 0.2);
  const input = { proposal: String(id), ground };
  const number = await stage.ask(holdAct, input, reason, stage.part("safety"));
  yield addDays(stage.present, -daysAgo);
  await stage.turnKey(number, stage.part("committee"));
}

async function* merge(stage: Stage, story: Story, id: number, told: Told): Scenes {
  const into = told.get(story.mergesInto ?? "");
  const author = told.get(story.name)?.author;
  if (into === undefined || author === undefined) throw new Error("nothing to merge into yet");
  await stage.perform(askMerge, { id: String(id), into: `#${into.id}` }, author);
  yield soon(stage, 0.6);
  const answer = { id: String(into.id), from: String(id), answer: "yes" };
  await stage.perform(answerMerge, answer, into.author);
}
