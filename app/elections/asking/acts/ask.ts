import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, lineField } from "../../../../platform/text/fields.ts";
import { added, tookPart } from "../../../mail/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { electionPath, hustingsPath } from "../../addresses.ts";
import { areHustingsOpen, type Election } from "../../election.ts";
import { lockElection } from "../../queries.ts";
import { refusals, words } from "../../words.ts";
import { countQuestionsOf } from "../question-queries.ts";
import { type Asked, addQuestion } from "../question-store.ts";

const MOST_OF_ONE = 5;

/**
 * Proposes a question that every candidate would be asked; or puts one to those who stand in the election of this number,
 * from the frozen papers until members have voted. Members' votes choose between them.
 */
export const ask = defineAct({
  name: "elections.ask",
  input: v.object({
    id: v.optional(itemNumber),
    text: lineField(() => words.fields.question, { most: 200, least: 10 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const election = id === undefined ? undefined : await lockElection(tx, id);
    if (id !== undefined && election === undefined) {
      return refuse("not-found", refusals.refuse.unknown);
    }
    const { personId } = personWho(actor);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    return notYet ?? { election, personId, asked: await countQuestionsOf(tx, personId, id) };
  },
  decide: ({ election, personId, asked }, { text }): Asked | Refusal => {
    const whyNot = whyNotAsked(election, asked);
    return whyNot ?? { personId, text, electionId: election?.id };
  },
  save: async (tx, asked, { now }) => {
    await addQuestion(tx, asked, now);
    await noteTookPart(tx, asked.personId, now);
  },
  announce: ({ personId, electionId }, { now }) =>
    electionId === undefined
      ? []
      : [
          tookPart(personId, electionPath(electionId), now),
          added(
            electionPath(electionId),
            { kind: "asked", place: hustingsPath(electionId), by: personId },
            now,
          ),
        ],
});

function whyNotAsked(election: Election | undefined, asked: number): Refusal | undefined {
  const { noHustings, tooManyQuestions } = refusals.refuse;
  if (election !== undefined && !areHustingsOpen(election)) return refuse("conflict", noHustings);
  return asked < MOST_OF_ONE ? undefined : refuse("conflict", tooManyQuestions(MOST_OF_ONE));
}
