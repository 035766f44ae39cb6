import { sql } from "kysely";
import { move } from "../app/amendments/acts/move.ts";
import { findTextOf, listAll } from "../app/amendments/queries.ts";
import { closeDue, vote } from "../app/ballots/testing.ts";
import { argue } from "../app/discussions/arguments/acts/argue.ts";
import { comment } from "../app/discussions/comments/acts/comment.ts";
import { summarise } from "../app/discussions/summaries/acts/summarise.ts";
import { backAlternative } from "../app/hearings/acts/back-alternative.ts";
import { offerAlternative } from "../app/hearings/acts/offer-alternative.ts";
import { writeCase } from "../app/hearings/acts/write-case.ts";
import { hold } from "../app/holds/door.ts";
import { saveDetails } from "../app/membership/standing/store.ts";
import { appoint } from "../app/offices/door.ts";
import { keepDeadlines } from "../app/proposals/jobs.ts";
import { askMerge } from "../app/proposals/merging/acts/ask-merge.ts";
import { findProposal } from "../app/proposals/queries.ts";
import { freeze } from "../app/proposals/stages/acts/freeze.ts";
import { withdraw } from "../app/proposals/stages/acts/withdraw.ts";
import { support } from "../app/proposals/supporting/acts/support.ts";
import { publish } from "../app/proposals/writing/acts/publish.ts";
import { revise } from "../app/proposals/writing/acts/revise.ts";
import { saveDraft } from "../app/proposals/writing/acts/save-draft.ts";
import { type AnyAct, inTransaction, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import { addDays } from "../platform/time/days.ts";
import type { TestHouse } from "./a-house.ts";
import { membersOverride } from "./an-overriding.ts";
import { anOfficer, anOpenRequest, aPhoneOf, askFor } from "./officers.ts";
import { passDays } from "./pass-days.ts";
import { aMember } from "./people.ts";

/** What stands in every text that a member can write: it is to be read, and never to run. */
export const PLANTED = `<script>planted()</script>"><img src=x onerror=planted()>`;

export interface BusyParty {
  readonly supporter: Person;
  /** The author of every proposal, and of a text in every other place. */
  readonly member: Person;
  /** Carries one of the two keys. */
  readonly officer: Person;
  readonly others: readonly Person[];
}

/** A party with something in every state, and markup in each text that somebody wrote. */
export async function aBusyParty(at: TestHouse): Promise<BusyParty> {
  const party = await somePeople(at);
  const { member, officer, others } = party;
  const adopted = await discussed(at, party, "Adopted");
  await toDrafting(at);
  await doAct(at, revise, { id: adopted, version: "1", why: PLANTED, ...aText("Better") }, member);
  // The new text has to rest before it can be finished.
  await pass(at, 3);
  await finish(at, party, adopted);
  await pass(at, 10);
  await toHearing(at, party, "1");
  await pass(at, 5);
  for (const actor of [member, officer, ...others]) {
    const choices = { proposal: "yes", "alternative-1": "no" };
    await doAct(at, vote, { ballotId: "1", choices }, actor);
  }
  await pass(at, 7);
  await fillEveryStage(at, party);
  return party;
}

/** From now on: a ballot, a hearing, a text in the making, a talk, ideas, a draft, and what went another way. */
async function fillEveryStage(at: TestHouse, party: BusyParty): Promise<void> {
  const { member, others } = party;
  const onBallot = await discussed(at, party, "Open ballot");
  const frozen = await discussed(at, party, "Hearing");
  const amended = await discussed(at, party, "Amendment");
  // Nobody publishes more than three within a day.
  await discussed(at, { ...party, member: others[5] as Person }, "Drafting");
  await toDrafting(at);
  await finish(at, party, onBallot);
  await pass(at, 4);
  await finish(at, party, frozen);
  await pass(at, 6);
  await toHearing(at, party, "2");
  await pass(at, 4);
  await toHearing(at, party, "3");
  await finish(at, party, amended);
  await amend(at, party, amended);
  await pass(at, 1);
  const talk = await discussed(at, party, "Discussion");
  const idea = await anIdea(at, member, "Idea");
  await openRequests(at, party, idea);
  await doAct(at, askMerge, { id: idea, into: talk }, member);
  const gone = await anIdea(at, member, "Withdrawn");
  await doAct(at, withdraw, { id: gone }, member);
  await doAct(at, saveDraft, { kind: "new", chapter: "homes", ...aText("Draft") }, member);
  await membersOverride(at, { ...party, text: PLANTED, office: "safety-officer" });
}

/** One that waits for another's key, one that is not signed yet, and one that waits for the officer's own key. */
async function openRequests(at: TestHouse, { officer }: BusyParty, proposal: string) {
  const asker = { person: officer, phone: await aPhoneOf(at, officer) };
  await anOpenRequest(at, hold, { proposal, ground: "law" }, asker, PLANTED);
  await askFor(at, hold, { proposal, ground: "threats" }, asker, PLANTED);
  const committee = await anOfficer(at, "national-committee");
  await anOpenRequest(at, hold, { proposal, ground: "personal-data" }, committee, PLANTED);
}

async function somePeople(at: TestHouse): Promise<BusyParty> {
  const named = (name: string) => ({ name: `${name} ${PLANTED}` });
  const supporter = await aMember(at.house, { ...named("Sue"), standing: "supporter" });
  const member = await aMember(at.house, named("Mo"));
  const officer = await aMember(at.house, { ...named("Olu"), offices: ["safety-officer"] });
  const others: Person[] = [];
  for (let made = 0; made < 6; made++) others.push(await aMember(at.house, named(`Other ${made}`)));
  const now = at.house.clock.now();
  await inTransaction(at.house, async (tx) => {
    const term = {
      beginsAt: now,
      endsAt: addDays(now, 700),
      heldBy: { kind: "election" } as const,
    };
    const office = "safety-officer" as const;
    await appoint(tx, at.house, { office, personId: officer.personId, ...term }, now);
    for (const { personId, name } of [supporter, member, officer]) {
      await saveDetails(tx, personId, {
        name,
        about: PLANTED,
        postcode: undefined,
        isListed: true,
      });
    }
  });
  return { supporter, member, officer, others };
}

const aText = (title: string) => ({
  title: `${title} ${PLANTED}`,
  titleCy: PLANTED,
  problem: PLANTED,
  body: `${title}.\n\n${PLANTED}`,
  effects: PLANTED,
});

async function anIdea(at: TestHouse, author: Person, title: string): Promise<string> {
  const draft = { kind: "new", chapter: "homes", ...aText(title) };
  const { id } = (await doAct(at, saveDraft, draft, author)) as { id: number };
  await doAct(at, publish, { id: String(id) }, author);
  return String(id);
}

/** Published, supported, and talked about. */
async function discussed(at: TestHouse, party: BusyParty, title: string): Promise<string> {
  const { member, others, supporter } = party;
  const id = await anIdea(at, member, title);
  for (const actor of others.slice(0, 4)) await doAct(at, support, { id, version: "1" }, actor);
  const topicId = String((await findProposal(at.house.database, Number(id)))?.topicId);
  await doAct(at, comment, { topicId, text: PLANTED }, supporter);
  await doAct(at, comment, { topicId, text: PLANTED }, member);
  for (const camp of ["for", "against"]) {
    await doAct(at, argue, { topicId, camp, claim: PLANTED, source: PLANTED }, member);
  }
  await doAct(at, summarise, { topicId, text: PLANTED }, member);
  return id;
}

const toDrafting = async (at: TestHouse): Promise<void> => {
  await pass(at, 28);
  await pass(at, 7);
};

/** Its authors call it finished, and members amend it. */
const finish = (at: TestHouse, { member }: BusyParty, id: string) =>
  doAct(at, freeze, { id }, member);

/** One amendment with markup in its words, another to that one. */
async function amend(at: TestHouse, { others }: BusyParty, id: string): Promise<void> {
  const [one, other] = others as [Person, Person];
  const text = await findTextOf(at.house.database, `/proposals/${id}`);
  const textId = String(text?.id);
  const moved = { textId, from: "1", to: "1", reason: `${PLANTED} and so on` };
  await doAct(at, move, { ...moved, body: `Better still. ${PLANTED}` }, one);
  const [first] = await listAll(at.house.database, Number(textId));
  const second = { ...moved, of: String(first?.id), body: `Better by far. ${PLANTED}` };
  await doAct(at, move, second, other);
}

async function toHearing(
  at: TestHouse,
  { member, others: [other = member] }: BusyParty,
  hearingId: string,
): Promise<void> {
  await doAct(at, writeCase, { hearingId, side: "for", body: PLANTED }, member);
  await doAct(at, writeCase, { hearingId, side: "against", body: PLANTED }, other);
  const alternative = { hearingId, title: PLANTED, body: PLANTED };
  await doAct(at, offerAlternative, alternative, member);
  const { rows } = await sql<{ id: number }>`
    select max(id)::int as id from hearings.alternative`.execute(at.house.database);
  await doAct(at, backAlternative, { hearingId, alternativeId: String(rows[0]?.id) }, other);
}

/** Time goes by, and the clock does its work. */
async function pass(at: TestHouse, days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
  await closeDue(at.house);
}

async function doAct(at: TestHouse, act: AnyAct, input: unknown, actor: Person): Promise<unknown> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
  return outcome;
}
