import { setTimeout as pause } from "node:timers/promises";
import type { Dice } from "../../app/demo/filling/dice.ts";
import { killServer } from "../../platform/postgres/testing/kill-server.ts";
import type { TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { castVote, openBallot, PROBING_MEMBER, postLetter, type Told } from "./load.ts";
import { ask, type Kept, type Party, until } from "./party.ts";

export interface Running {
  readonly party: Party;
  readonly mail: TestSmtpServer;
  readonly webs: readonly Kept[];
  readonly workers: readonly Kept[];
  readonly told: Told;
}

export const VICTIMS = [
  "a worker",
  "a worker",
  "both workers",
  "a web process",
  "both web processes",
  "the database",
  "the database",
  "the database's first process alone",
  "a worker and the database",
  "everything",
] as const;
export type Victim = (typeof VICTIMS)[number];

/** What was killed, and after how many seconds each kind of work went on; undefined where it did not in time. */
export interface Kill {
  readonly victim: Victim;
  readonly votes: number | undefined;
  readonly codes: number | undefined;
  readonly counts: number | undefined;
}

async function kill({ party, webs, workers }: Running, victim: Victim, dice: Dice): Promise<void> {
  const server = party.server();
  const database = async () => server && killServer(server);
  const all = (kept: readonly Kept[]) => Promise.all(kept.map((one) => one.kill()));
  const ways: Record<Victim, () => Promise<unknown>> = {
    "a worker": () => dice.pick(workers).kill(),
    "both workers": () => all(workers),
    "a web process": () => dice.pick(webs).kill(),
    "both web processes": () => all(webs),
    "the database": database,
    "the database's first process alone": async () => server && process.kill(server.pid, "SIGKILL"),
    "a worker and the database": () => Promise.all([dice.pick(workers).kill(), database()]),
    everything: () => Promise.all([all(webs), all(workers), database()]),
  };
  await ways[victim]();
}

/** Longer than the half minute that is allowed, so that the report can say how much longer it was. */
const LONGEST_WAIT_MS = 90_000;

/** Kills, and waits until votes are taken by every web process, a code goes out, and a ballot is counted. */
export async function killAndWait(
  running: Running,
  victim: Victim,
  dice: Dice,
  nth: number,
): Promise<Kill> {
  await kill(running, victim, dice);
  const began = performance.now();
  const timed = async (work: Promise<unknown>) => {
    const done = await work;
    return done === undefined ? undefined : (performance.now() - began) / 1000;
  };
  const [votes, codes, counts] = await Promise.all([
    timed(votesGoOn(running)),
    timed(codesGoOn(running, nth)),
    timed(countsGoOn(running)),
  ]);
  return { victim, votes, codes, counts };
}

/** It stays open. */
const OPEN_BALLOT = 1;

const votesGoOn = ({ webs }: Running) =>
  until(LONGEST_WAIT_MS, async () => {
    const answers = webs.map((web) => castVote(web, OPEN_BALLOT, PROBING_MEMBER, "abstain"));
    return (await Promise.all(answers)).every((status) => status === 303) || undefined;
  });

async function codesGoOn({ party, mail, told }: Running, nth: number) {
  const subject = `Code ${nth}`;
  const posted = await until(LONGEST_WAIT_MS, async () => {
    await postLetter(party, subject);
    return true;
  });
  if (posted) told.letters.push(subject);
  return until(LONGEST_WAIT_MS, async () => arrivedIn(mail, subject) || undefined);
}

export const arrivedIn = (mail: TestSmtpServer, subject: string): boolean =>
  mail.messages().some((message) => message.subject === subject);

async function countsGoOn({ party, told }: Running) {
  const id = await until(LONGEST_WAIT_MS, () => openBallot(party, 0));
  if (id === undefined) return undefined;
  told.ballots.unshift(id);
  return until(LONGEST_WAIT_MS, async () => {
    const query = "select 1 from ballots.ballot where id = $1 and closed_at is not null";
    return (await ask(party, query, [id]))[0];
  });
}

export async function keepKilling(
  running: Running,
  victims: readonly Victim[],
  dice: Dice,
  milliseconds: number,
  tell: (kill: Kill) => void,
): Promise<readonly Kill[]> {
  const kills: Kill[] = [];
  const endsAt = performance.now() + milliseconds;
  while (performance.now() < endsAt) {
    await pause(dice.whole(500, 4_000));
    const done = await killAndWait(running, dice.pick(victims), dice, kills.length + 1);
    kills.push(done);
    tell(done);
  }
  return kills;
}
