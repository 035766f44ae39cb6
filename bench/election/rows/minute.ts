import { setTimeout as pause } from "node:timers/promises";
import type { Kept } from "../../../testing/faults/party.ts";
import { type BesideHouse, fetchAndVerify, sendBallot } from "../../setting/sealed.ts";
import type { Row } from "../row.ts";
import { CALLERS, openNow, SIZES, sealAll } from "../shared.ts";

interface Answered {
  readonly status: number;
  readonly milliseconds: number;
  readonly trackingNumber: string;
  readonly code: string;
}

const TOO_LATE = "ballots.sealed.box.closed";

/** Most come before, 30 % in the last minute, and some after it. */
export async function lastMinute(beside: BesideHouse, webs: readonly Kept[]): Promise<Row> {
  const late = Math.ceil(SIZES.crowd / 100);
  const ballot = await openNow(beside, SIZES.crowd + late, 86_400);
  const texts = sealAll(ballot, SIZES.crowd + late);
  const early = Math.floor(SIZES.crowd * 0.7);
  const webAt = (nth: number) => (webs[nth % webs.length] as Kept).port;
  const answers: Answered[] = [];
  const send = async (nth: number) => {
    const from = performance.now();
    const { status, trackingNumber, code } = await sendBallot(
      webAt(nth),
      ballot.id,
      texts[nth] ?? "",
    );
    answers.push({ status, trackingNumber, code, milliseconds: performance.now() - from });
  };
  let next = 0;
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      while (next < early) await send(next++);
    }),
  );
  const begin = performance.now();
  const lastMinuteMs = SIZES.minute;
  const closesAt = new Date(Date.now() + lastMinuteMs);
  await beside.house.database
    .withTables<{ "ballots.sealed_ballot": { id: number; closes_at: Date } }>()
    .updateTable("ballots.sealed_ballot")
    .set({ closes_at: closesAt })
    .where("id", "=", ballot.id)
    .execute();
  const inMinute = answers.length;
  const rest = SIZES.crowd - early;
  const sent: Promise<void>[] = [];
  for (let i = 0; i < rest; i++) {
    const due = begin + (lastMinuteMs * 0.98 * i) / rest;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    sent.push(send(early + i));
  }
  await pause(begin + lastMinuteMs + 50 - performance.now());
  for (let i = 0; i < late; i++) sent.push(send(SIZES.crowd + i));
  await Promise.all(sent);
  const times = answers.slice(inMinute).map(({ milliseconds }) => milliseconds);
  return rowOf(webs, ballot.id, answers, times);
}

/** What was answered to those who were neither taken nor told; status 0 is no answer at all. */
function othersOf(answers: readonly Answered[]): string {
  const others = answers.filter(({ status, code }) => status !== 200 && code !== TOO_LATE);
  const said = Map.groupBy(others, ({ status, code }) => `${status} ${code}`.trim());
  return [...said].map(([what, some]) => `, ${some.length} answered ${what}`).join("");
}

/** None that was acknowledged may be missing in the public file, and who was late must have been told so. */
async function rowOf(
  webs: readonly Kept[],
  id: number,
  answers: readonly Answered[],
  milliseconds: readonly number[],
): Promise<Row> {
  const times = milliseconds.toSorted((one, other) => one - other);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const taken = answers.filter(({ status }) => status === 200);
  const told = answers.filter(({ code }) => code === TOO_LATE).length;
  const { bytes } = await fetchAndVerify((webs[0] as Kept).port, id);
  const file = new TextDecoder("latin1").decode(bytes);
  const hashes = new Set([...file.matchAll(/([0-9a-f]{64})\.data\.json/g)].map(([, hash]) => hash));
  const lost = taken.filter(
    ({ trackingNumber }) => !hashes.has(Buffer.from(trackingNumber, "base64").toString("hex")),
  ).length;
  const isReached = lost === 0 && p95 < 1000 && taken.length + told === answers.length;
  return {
    what: `${answers.length} ballots, 30 % in the last ${SIZES.minute / 1000} s, ${webs.length} web processes`,
    ours: `${taken.length} taken, ${lost} lost, ${told} told that they are late${othersOf(answers)}`,
    peer: `p95 ${p95.toFixed(0)} ms in the last minute`,
    ratio: "–",
    reach: "none lost, p95 < 1 s",
    isReached,
  };
}
