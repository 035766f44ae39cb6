import {
  type Amendment,
  accept,
  decline,
  findTextOf,
  insist,
  listAmendments,
  move,
  supportAmendment,
} from "../../amendments/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import type { Proposal } from "../../proposals/door.ts";
import { REVISIONS } from "../party/said.ts";
import { diceFor } from "./dice-for.ts";
import type { Life } from "./life.ts";

/** How many days into the time for amendments somebody does what. */
const MOVED_AT = 1;
const ANSWERED_AT = 3;
const INSISTED_AT = 5;
const AMENDED = 0.7;
const ACCEPTED = 0.5;
const SUPPORTERS_A_DAY = 2;
const NOT_SO = "It says what the text says already, in more words.";

/** A member asks for a sentence more; the author takes it over or not; and one who was refused may insist. */
export async function amendTexts(life: Life): Promise<void> {
  for (const proposal of await life.proposalsIn("amendment")) {
    const text = await findTextOf(life.tx, proposalPath(proposal.id));
    if (text === undefined) continue;
    const age = life.age(proposal.stay.enteredAt);
    const last = text.paragraphs.length;
    if (age === MOVED_AT) {
      await moveOne(life, proposal, { textId: text.id, last, says: text.paragraphs.at(-1) ?? "" });
    }
    for (const amendment of await listAmendments(life.tx, text.id)) {
      await mindOne(life, proposal, amendment, age);
    }
  }
}

interface Last {
  readonly textId: number;
  readonly last: number;
  readonly says: string;
}

async function moveOne(life: Life, { title, body, authors }: Proposal, at: Last): Promise<void> {
  const dice = diceFor("amend", title);
  const { adds, why: reason } = dice.pick(REVISIONS);
  const [mover] = life.draw(dice, 1, authors);
  if (mover === undefined || dice.roll() >= AMENDED || body.includes(adds)) return;
  const place = { from: String(at.last), to: String(at.last) };
  const moved = { textId: String(at.textId), ...place, body: `${at.says}\n\n${adds}`, reason };
  await life.try(move, moved, mover);
}

async function mindOne(
  life: Life,
  { title, authors }: Proposal,
  { id, number, state, movedBy }: Amendment,
  age: number,
): Promise<void> {
  const own = { id: String(id) };
  const dice = diceFor("amendment", title, number);
  const author = life.members.find((member) => authors.includes(member.id));
  const mover = life.members.find((member) => member.id === movedBy);
  if (state === "open" && age === ANSWERED_AT && author !== undefined) {
    if (dice.roll() < ACCEPTED) await life.try(accept, own, author);
    else await life.try(decline, { ...own, why: NOT_SO }, author);
  }
  if (state === "declined" && age === INSISTED_AT && mover !== undefined) {
    await life.try(insist, own, mover);
  }
  if (state !== "open" && state !== "declined" && state !== "insisted") return;
  const others = life.draw(life.dice("amendment", title, number), SUPPORTERS_A_DAY, [movedBy]);
  for (const other of others) await life.try(supportAmendment, own, other);
}
