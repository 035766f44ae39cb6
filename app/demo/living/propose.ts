import { type Policy, recentPolicies } from "../../policy/door.ts";
import { publish, saveDraft } from "../../proposals/door.ts";
import type { Dice } from "../filling/dice.ts";
import { IDEAS_OF_A_TOWN, IDEAS_TO_COME, type IdeaToCome } from "../party/ideas-to-come.ts";
import { TOWNS } from "../party/names.ts";
import { diceFor } from "./dice-for.ts";
import type { Life } from "./life.ts";

const IDEAS_A_DAY = 0.22;
const REVIEWS_ANSWERED_A_DAY = 0.3;
/** A party talks about so much at once, and not more. */
const MOST_IDEAS = 7;
const POLICIES_LOOKED_AT = 200;

/** Now and then somebody has an idea, or answers a review. */
export async function haveIdeas(life: Life): Promise<void> {
  const dice = life.dice("idea");
  if (dice.roll() < REVIEWS_ANSWERED_A_DAY) await answerReview(life, dice);
  if (dice.roll() >= IDEAS_A_DAY) return;
  if ((await life.proposalsIn("idea")).length >= MOST_IDEAS) return;
  const text = nextIdea(dice.roll() < 0.6, life);
  if (text !== undefined) await propose(life, dice, { kind: "new", ...text });
}

/** All of them in an order of their own; which come next, the party's age says. */
function nextIdea(isOfTown: boolean, { day }: Life): IdeaToCome | undefined {
  if (!isOfTown)
    return diceFor("ideas").shuffle(IDEAS_TO_COME)[Math.floor(day / 13) % IDEAS_TO_COME.length];
  const all = TOWNS.flatMap(([town]) => IDEAS_OF_A_TOWN.map((idea) => ofTown(idea, town)));
  return diceFor("ideas of towns").shuffle(all)[Math.floor(day / 2) % all.length];
}

function ofTown({ chapter, title, problem, body }: IdeaToCome, town: string): IdeaToCome {
  const here = (text: string) => text.replaceAll("{town}", town);
  return { chapter, title: here(title), problem: here(problem), body: here(body) };
}

/** Whoever proposes what was proposed before is refused, and has another idea next time. */
async function propose(life: Life, dice: Dice, input: Readonly<Record<string, string>>) {
  const [author] = life.draw(dice, 1);
  if (author === undefined) return;
  const saved = await life.try(saveDraft, { effects: "", ...input }, author);
  if (saved?.id !== undefined) await life.try(publish, { id: String(saved.id) }, author);
}

async function answerReview(life: Life, dice: Dice): Promise<void> {
  const policies = await recentPolicies(life.tx, POLICIES_LOOKED_AT);
  const waiting = policies.filter(({ state }) => state === "under-review");
  const busy = new Set<number>();
  for (const state of [
    "idea",
    "discussion",
    "drafting",
    "amendment",
    "frozen",
    "ballot",
  ] as const) {
    for (const { aboutPolicy } of await life.proposalsIn(state)) busy.add(aboutPolicy ?? 0);
  }
  const free = waiting.filter(({ id }) => !busy.has(id));
  if (free.length > 0) await propose(life, dice, reaffirming(dice.pick(free)));
}

const reaffirming = ({ id, title }: Pick<Policy, "id" | "title">) => ({
  kind: "reaffirm",
  policy: String(id),
  title: `Keep: ${title}`,
  problem: "It is up for review. I read it again, and what it was written for has not gone away.",
  body: "We keep it as it stands. Where it was tried it has held, and nobody in our branch would give it back.",
});
