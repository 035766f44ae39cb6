import {
  freeze,
  isPenFree,
  listSupporters,
  type Proposal,
  revise,
  takePen,
  windowOf,
} from "../../proposals/door.ts";
import { REVISIONS } from "../party/said.ts";
import { diceFor } from "./dice-for.ts";
import type { Life, Neighbour } from "./life.ts";

/** Into drafting by so many days, an author who listened writes a second version. */
const REWRITTEN_AT = 2;
const REWRITES = 0.6;
const HANDS_A_DAY = 4;

/** Authors improve their texts and call them finished; where one rests too long, supporters take the pen. */
export async function writeTexts(life: Life): Promise<void> {
  for (const proposal of await life.proposalsIn("drafting")) {
    const author = authorOf(life, proposal);
    if (author !== undefined) await writeOn(life, proposal, author);
    else if (isPenFree(proposal.stay, life.now)) await offerHands(life, proposal);
  }
}

/** One of those who write it, where it is in the hands of invented people alone. */
function authorOf(life: Life, { authors }: Proposal): Neighbour | undefined {
  const found = authors.map((id) => life.members.find((member) => member.id === id));
  return found.every((author) => author !== undefined) ? found[0] : undefined;
}

async function writeOn(life: Life, proposal: Proposal, author: Neighbour): Promise<void> {
  const { id, version, title, problem, body, effects = "", stay, changedAt } = proposal;
  const dice = diceFor("rewrite", title);
  const { adds, why } = dice.pick(REVISIONS);
  const age = life.age(stay.enteredAt);
  if (age === REWRITTEN_AT && dice.roll() < REWRITES && !body.includes(adds)) {
    const text = { title, problem, body: `${body}\n\n${adds}`, effects, why };
    await life.try(revise, { id: String(id), version: String(version), ...text }, author);
    return;
  }
  const { from } = windowOf(stay, changedAt);
  if (from !== undefined && life.now >= from) await life.try(freeze, { id: String(id) }, author);
}

async function offerHands(life: Life, { id, title, authors }: Proposal): Promise<void> {
  const supporters = await listSupporters(life.tx, id);
  const able = life.members.filter(
    (who) => supporters.includes(who.id) && !authors.includes(who.id),
  );
  const hands = diceFor("pen", title).shuffle(able);
  const turn = life.day % Math.max(1, Math.ceil(hands.length / HANDS_A_DAY));
  for (const who of hands.slice(turn * HANDS_A_DAY, (turn + 1) * HANDS_A_DAY)) {
    await life.try(takePen, { id: String(id) }, who);
  }
}
