import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, shortField } from "../../../../platform/text/fields.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { openTopic } from "../../../discussions/door.ts";
import {
  type Election,
  listNominations,
  lockElection,
  titleOfElection,
} from "../../../elections/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { hustingsMeetingPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { type Hustings, isDay, isLink, isTime, momentOf, whyNotSet } from "../hustings.ts";
import { findHustings } from "../hustings-queries.ts";
import { saveHustings } from "../hustings-store.ts";
import { postHustings } from "../letters.ts";

interface Set {
  readonly election: Election;
  readonly at: Date;
  readonly link: string;
  readonly before: Hustings | undefined;
  readonly candidates: readonly PersonId[];
}

const shortText = (most: number, says: () => string, isRight: (text: string) => boolean) =>
  v.pipe(shortField(most, says), v.check(isRight, says));

/** Whoever holds an office and does not stand says when and where members meet the candidates. */
export const setHustings = defineAct({
  name: "polling.set-hustings",
  input: v.object({
    id: itemNumber,
    day: shortText(10, () => words.fields.day, isDay),
    time: shortText(5, () => words.fields.time, isTime),
    link: shortText(500, () => words.fields.link, isLink),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, _context) => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    const all = await listNominations(tx, id);
    return {
      election,
      candidates: all.flatMap(({ state, personId }) =>
        state === "candidate" && personId !== undefined ? [personId] : [],
      ),
      before: await findHustings(tx, id),
      noticeHours: (await rulesInForce(tx)).hustingsNoticeHours,
    };
  },
  decide: (facts, { day, time, link }, { actor, now }): Set | Refusal => {
    const { personId, offices } = personWho(actor);
    const at = momentOf(day, time);
    const who = { personId, holdsOffice: offices.length > 0, before: facts.before?.at };
    const { election, before, candidates } = facts;
    return whyNotSet({ ...facts, ...who }, at, now) ?? { election, at, link, before, candidates };
  },
  save: async (tx, { election, at, link, before, candidates }, { house, now }) => {
    const title = words.hustings.notesOf(titleOfElection(election.id, election.terms.to));
    const path = hustingsMeetingPath(election.id);
    const topicId = before?.topicId ?? (await openTopic(tx, { path, title }, now));
    await saveHustings(tx, { election: election.id, at, link, topicId });
    await postHustings(tx, house, election, { at, people: candidates });
  },
  // The link is one person's words: the page has it, and the record the hour.
  record: ({ election, at }, { actor }) => ({
    act: "polling.set-hustings",
    by: inOffice(...personWho(actor).offices),
    on: hustingsMeetingPath(election.id),
    says: words.record.hustings(election.id, exactMomentInWords(at)),
    facts: { election: election.id, at: at.toISOString() },
  }),
});
