import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber, lineField } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { areHustingsOpen } from "../../election.ts";
import { lockElection } from "../../queries.ts";
import { refusals, words } from "../../words.ts";
import { countQuestionsOf } from "../question-queries.ts";
import { addQuestion, MOST_QUESTIONS_OF_ONE } from "../question-store.ts";

/** Puts a question to those who stand on a frozen paper, until members have voted. */
export const askAtHustings = defineAct({
  name: "elections.ask-at-hustings",
  input: v.object({
    id: itemNumber,
    text: lineField(() => words.fields.question, { most: 200, least: 10 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const { personId } = personWho(actor);
    return { election, personId, asked: await countQuestionsOf(tx, personId, id) };
  },
  decide: ({ election, personId, asked }, { text }) => {
    if (!areHustingsOpen(election)) return refuse("conflict", refusals.refuse.noHustings);
    return asked < MOST_QUESTIONS_OF_ONE
      ? { personId, text, electionId: election.id }
      : refuse("conflict", refusals.refuse.tooManyQuestions(MOST_QUESTIONS_OF_ONE));
  },
  save: async (tx, asked, { now }) => {
    await addQuestion(tx, asked, now);
    await noteTookPart(tx, asked.personId, now);
  },
});
