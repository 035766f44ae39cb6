import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Dice } from "../../app/demo/filling/dice.ts";
import { addBallot, secretOf } from "../../bench/setting/fill.ts";
import { ask, type Kept, MEMBERS, type Party, withDatabase } from "./party.ts";

const CHOICES = ["yes", "no", "abstain"] as const;

/** What may stand as somebody's vote: the last that was acknowledged, and whatever was sent since. */
export interface CastVote {
  isAcknowledged: boolean;
  readonly possible: Set<string>;
}

/** What the party was told, and what it answered. */
export interface Told {
  /** By `ballot/member`. */
  readonly votes: Map<string, CastVote>;
  readonly ballots: number[];
  /** Subjects of letters whose posting was acknowledged. */
  readonly letters: string[];
  /** How often each status was answered; 0 stands for no answer. */
  readonly answers: Map<number, number>;
}

export const toldNothing = (): Told => ({
  votes: new Map(),
  ballots: [],
  letters: [],
  answers: new Map(),
});

const LONGEST_ANSWER_MS = 15_000;

/** The status that a member's vote is answered with; 0 where no answer comes. */
export async function castVote(web: Kept, ballot: number, member: number, choice: string) {
  try {
    const answer = await fetch(`http://127.0.0.1:${web.port}/decide/${ballot}/vote`, {
      method: "POST",
      redirect: "manual",
      headers: {
        cookie: `session=${secretOf(member)}`,
        origin: `http://127.0.0.1:${web.port}`,
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: `vote-proposal=${choice}`,
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

const ACKNOWLEDGED = 303;

async function voteAndNote(told: Told, web: Kept, dice: Dice, mine: readonly number[]) {
  const ballot = told.ballots.at(-dice.whole(1, Math.min(3, told.ballots.length)));
  if (ballot === undefined) return;
  const [member, choice] = [dice.pick(mine), dice.pick(CHOICES)];
  const key = `${ballot}/${member}`;
  const vote = told.votes.get(key) ?? { isAcknowledged: false, possible: new Set<string>() };
  told.votes.set(key, vote);
  vote.possible.add(choice);
  const status = await castVote(web, ballot, member, choice);
  told.answers.set(status, (told.answers.get(status) ?? 0) + 1);
  if (status !== ACKNOWLEDGED) return;
  vote.isAcknowledged = true;
  vote.possible.clear();
  vote.possible.add(choice);
}

/** The last member votes only where it is asked whether votes are taken. */
export const PROBING_MEMBER = MEMBERS;

/** Members of this caller's alone, so that what one of them sends is never overtaken. */
const CALLERS = 4;

export function keepVoting(
  told: Told,
  webs: readonly Kept[],
  dice: Dice,
  stopping: AbortSignal,
): Promise<unknown> {
  const callers = Array.from({ length: CALLERS }, async (_, caller) => {
    const mine = Array.from({ length: MEMBERS - 1 }, (_unused, index) => index + 1).filter(
      (member) => member % CALLERS === caller,
    );
    while (!stopping.aborted) {
      await voteAndNote(told, dice.pick(webs), dice, mine);
      await pause(40);
    }
  });
  return Promise.all(callers);
}

const BALLOT_SECONDS = 20;

/** A ballot of everybody, straight into its tables: here it matters how it ends. Answers its number. */
export const openBallot = (party: Party, seconds: number): Promise<number> =>
  withDatabase(party, (client) =>
    addBallot(client, { path: `/matters/${randomUUID()}`, closesInSeconds: seconds }),
  );

export async function keepOpening(told: Told, party: Party, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const id = await openBallot(party, BALLOT_SECONDS).catch(() => undefined);
    if (id !== undefined) told.ballots.push(id);
    await pause(id === undefined ? 500 : 7_000, undefined, { signal: stopping }).catch(() => 0);
  }
}

/** Puts a letter into the outbox: a code to one person, or one of a letter to all. */
export async function postLetter(party: Party, subject: string, toMany = false): Promise<void> {
  await ask(
    party,
    `insert into mail.letter (to_address, kind, to_many, subject, body, posted_at, next_try_at)
     values ('reader@example.org', $1, $2, $3, 'A letter.', now(), now())`,
    [toMany ? "important" : "needed", toMany, subject],
  );
}

export async function keepPosting(told: Told, party: Party, stopping: AbortSignal): Promise<void> {
  for (let number = 1; !stopping.aborted; number += 1) {
    const subject = `Letter ${number}`;
    const isPosted = await postLetter(party, subject, number % 3 > 0).then(
      () => true,
      () => false,
    );
    if (isPosted) told.letters.push(subject);
    await pause(250);
  }
}
