import type { Kept } from "../../../testing/faults/party.ts";
import { type BesideHouse, sendBallot } from "../../setting/sealed.ts";
import { cpuSecondsOf } from "../cpu.ts";
import type { Row } from "../row.ts";
import { CALLERS, checkSecondsOnAll, openNow, SIZES, sealAll, secondsOf } from "../shared.ts";

export async function acceptedOverHttp(
  beside: BesideHouse,
  web: Kept,
  serverPid: number,
): Promise<Row> {
  const ballot = await openNow(beside, SIZES.sent, 86_400);
  const texts = sealAll(ballot, SIZES.sent);
  const each = await checkSecondsOnAll(texts.slice(0, 800), ballot.election.text);
  await Promise.all(texts.slice(0, 64).map((text) => sendBallot(web.port, ballot.id, text)));
  const rest = texts.slice(64);
  let [next, taken] = [0, 0];
  const before = cpuSecondsOf([web.pid(), serverPid]);
  const seconds = await secondsOf(() =>
    Promise.all(
      Array.from({ length: CALLERS }, async () => {
        while (next < rest.length) {
          const { status } = await sendBallot(web.port, ballot.id, rest[next++] ?? "");
          if (status === 200) taken += 1;
        }
      }),
    ),
  );
  const spent = cpuSecondsOf([web.pid(), serverPid]) - before;
  const ratio = (taken * each) / spent;
  return {
    what: `accept sealed ballots over HTTP, ${CALLERS} callers (${taken})`,
    ours: `${(taken / spent).toFixed(0)}/s of a core, ${(taken / seconds).toFixed(0)}/s by the clock`,
    peer: `${(1 / each).toFixed(0)}/s of a core: the proof checks alone, on all cores`,
    ratio: ratio.toFixed(2),
    reach: "≥ 0.7",
    isReached: ratio >= 0.7,
  };
}
