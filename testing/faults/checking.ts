import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../bench/setting/programs.ts";
import { runAndHear } from "../setting/whole-program.ts";
import { arrivedIn, type Running } from "./kills.ts";
import { PROBING_MEMBER } from "./load.ts";
import { ask, type Party, until } from "./party.ts";

/** What came out, as sentences; each that begins a fault makes the run fail. */
export interface Findings {
  readonly faults: readonly string[];
  readonly counts: {
    readonly acknowledgedVotes: number;
    readonly ballots: number;
    readonly letters: number;
    /** The same letter, known by its Message-ID, taken by the mail server more than once. */
    readonly sentAgain: number;
    readonly recordLines: number;
  };
}

/** The mail server is slow, and what waits may be much. */
const LONGEST_SETTLING_MS = 240_000;

export async function check(running: Running): Promise<Findings> {
  const { party, told } = running;
  await untilSettled(running);
  const letters = checkLetters(running);
  const record = await runAndHear("record-check", [], party.environment);
  const [lines] = await ask<{ count: number }>(party, "select count(*)::int from record.line");
  const faults = [
    ...(await checkVotes(running)),
    ...(await checkCounts(party)),
    ...letters.faults,
    ...checkAnswers(running),
    ...checkLogs(party),
    ...(record.code === 0 ? [] : [`the record does not check out: ${record.said}`]),
  ];
  const acknowledged = [...told.votes.values()].filter(({ isAcknowledged }) => isAcknowledged);
  const counts = {
    acknowledgedVotes: acknowledged.length,
    ballots: told.ballots.length,
    letters: told.letters.length,
    sentAgain: letters.sentAgain,
    recordLines: lines?.count ?? 0,
  };
  return { faults, counts };
}

/** The last ballots close, and what waits goes out. What has not by then is lost. */
async function untilSettled({ party, mail, told }: Running): Promise<void> {
  await until(LONGEST_SETTLING_MS, async () => {
    const query = "select 1 from ballots.ballot where path like '/matters/%' and closed_at is null";
    const isCounted = (await ask(party, query)).length === 0;
    return (isCounted && told.letters.every((subject) => arrivedIn(mail, subject))) || undefined;
  });
}

/** Nothing acknowledged is lost, and nothing stands that was never sent. */
async function checkVotes({ party, told }: Running): Promise<readonly string[]> {
  const rows = await ask<{ key: string; choice: string }>(
    party,
    `select ballot_id || '/' || substr(line_id, 6) as key, choices->>'proposal' as choice from ballots.vote
     where line_id <> $1`,
    [`line-${PROBING_MEMBER}`],
  );
  const kept = new Map(rows.map(({ key, choice }) => [key, choice]));
  const lost = [...told.votes].filter(([key, { isAcknowledged, possible }]) => {
    const choice = kept.get(key);
    return choice === undefined ? isAcknowledged : !possible.has(choice);
  });
  const invented = [...kept.keys()].filter((key) => !told.votes.has(key));
  return [
    ...lost.map(([key]) => `the vote ${key} is not as it was acknowledged`),
    ...invented.map((key) => `the vote ${key} was sent by nobody`),
  ];
}

/** Each ballot that is over was counted once, and its result is that of its votes. */
async function checkCounts(party: Party): Promise<readonly string[]> {
  const rows = await ask<{ id: number; says: string }>(
    party,
    `select b.id, case
       when b.closed_at is null then 'was not counted'
       when b.closed_at < b.closes_at then 'was counted early'
       when (b.result->>'voted')::int <> (select count(*) from ballots.vote v where v.ballot_id = b.id)
         then 'has a result that is not that of its votes'
       when (select count(*) from record.line l where l.act = 'ballots.close' and l.subject = b.path) <> 1
         then 'does not stand in the record exactly once' end as says
     from ballots.ballot b where b.path like '/matters/%'`,
  );
  return rows.flatMap(({ id, says }) => (says === null ? [] : [`ballot ${id} ${says}`]));
}

function checkLetters({ mail, told }: Running) {
  const ids = new Map<string, string[]>();
  for (const { subject = "", envelopeTo, messageId = "" } of mail.messages()) {
    const letter = `${subject} (${envelopeTo.join()})`;
    ids.set(letter, [...(ids.get(letter) ?? []), messageId]);
  }
  const subjects = new Set(mail.messages().map(({ subject }) => subject));
  const lost = told.letters.filter((subject) => !subjects.has(subject));
  const doubled = [...ids].filter(([, sent]) => new Set(sent).size > 1);
  const faults = [
    ...lost.map((subject) => `“${subject}” was posted and never went out`),
    ...doubled.map(([letter]) => `${letter} went out as two letters`),
  ];
  const sentAgain = [...ids.values()].reduce((sum, sent) => sum + sent.length - 1, 0);
  return { faults, sentAgain };
}

/** Taken, closed, not now, or no answer. Anything else is a bug. */
const EXPECTED = [303, 409, 503, 0];

const checkAnswers = ({ told }: Running): readonly string[] =>
  [...told.answers]
    .filter(([status]) => !EXPECTED.includes(status))
    .map(([status, count]) => `${count} votes were answered ${status}`);

/** A killed database is no bug of a page's or a job's. */
function checkLogs({ folder }: Party): readonly string[] {
  const logs = readdirSync(folder).filter((name) => name.endsWith(".log"));
  const said = logs.flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  const bugs = said.filter((line) => /"event":"(http\.bug|jobs\.error|job\.failed)"/.test(line));
  const traces = said.filter((line) => /^\s+at .*\(?(file|node):/.test(line));
  return [
    ...[...new Set(bugs.map(withoutTime))].map((line) => `the log has ${line}`),
    ...[...new Set(traces)].slice(0, 5).map((line) => `a stack trace: ${line.trim()}`),
  ].map((line) => line.replaceAll(ROOT, ""));
}

const withoutTime = (line: string): string => line.replace(/"at":"[^"]*",/, "");
