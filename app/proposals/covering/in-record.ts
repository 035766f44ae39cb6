import type { OfficialLine } from "../../../platform/house.ts";
import { commitmentToText, textOpeningOf } from "../../record/door.ts";
import { proposalPath } from "../addresses.ts";
import type { Proposal } from "../proposal.ts";
import type { State, Step } from "../stages/life.ts";
import { words } from "../words.ts";

/** From here on members have voted on the title, or do: it may stand in the record for ever. */
const IS_TOLD: readonly State[] = ["ballot", "adopted", "not-adopted"];

/**
 * What the record says of a title: until a ballot opens, a commitment, since one member's words can be untrue of
 * somebody or tell what is private, and nothing takes them out again. With the ballot the words, and what opens it.
 */
function titleInRecord({ title, titleSecret, version }: Proposal, isTold: boolean) {
  const opening = textOpeningOf(titleSecret, version);
  const commitment = commitmentToText(opening, title);
  return { version, title: isTold ? { commitment, opening, text: title } : { commitment } };
}

type Told = Pick<OfficialLine, "act" | "by"> & {
  /** The sentence, around what the proposal is called there. */
  readonly says: (name: string) => string;
  readonly facts?: OfficialLine["facts"];
};

/** A proposal's line before its ballot: its number, and never its words. */
export const lineOf = (proposal: Proposal, { says, facts, ...told }: Told): OfficialLine => ({
  ...told,
  on: proposalPath(proposal.id),
  says: says(words.record.number(proposal.id)),
  facts: { ...facts, ...titleInRecord(proposal, false) },
});

/** The line that a step leaves in the record. */
export function stepInRecord(act: string, proposal: Proposal, step: Step): OfficialLine {
  const { id, title, stay } = proposal;
  // Nine members saw a post, and no ballot was held on it.
  const isTold = IS_TOLD.includes(step.to) && stay.state !== "rota";
  const name = isTold ? words.record.named(id, title) : words.record.number(id);
  return {
    ...{ act, by: step.by, on: proposalPath(id), says: words.record.moved(name, step.to) },
    facts: { from: stay.state, to: step.to, ...titleInRecord(proposal, isTold) },
  };
}
