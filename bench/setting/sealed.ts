import { randomUUID } from "node:crypto";
import {
  type Choice,
  drawBase58,
  type Election,
  localRunner,
  verifyArchive,
} from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import {
  credentialOf,
  type InventedHolders,
  inventCodes,
  inventKeys,
  inventVote,
} from "../../app/ballots/sealed/between/invented.ts";
import type { SealedBallotId, SealedQuestion } from "../../app/ballots/sealed/sealed-ballot.ts";
import { insertSealedBallot } from "../../app/ballots/sealed/sealed-store.ts";
import { readSetup } from "../../app/ballots/sealed/what/setup.ts";
import { freezeSealedRoll } from "../../app/ballots/sealed/who/sealed-roll-store.ts";
import { inTransaction } from "../../platform/act.ts";
import { chanceBytes } from "../../platform/chance.ts";
import { openDatabase } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { openLog } from "../../platform/log/log.ts";
import { NO_SEALING } from "../../platform/sealing.ts";
import { systemClock } from "../../platform/time/clock.ts";

export interface BesideHouse {
  readonly house: House;
  close(): Promise<void>;
}

/**
 * As much of a house as the makers of a sealed ballot need, beside the programs that really run: it records nothing and
 * tells nobody.
 */
export function openBeside(ownerUrl: string): BesideHouse {
  const log = openLog("error");
  const { database, close } = openDatabase(ownerUrl, log, 4);
  const house = {
    database,
    log,
    clock: systemClock,
    partyName: "The Party",
    url: "http://127.0.0.1",
    sealing: NO_SEALING,
    record: async () => undefined,
    announce: async () => undefined,
    underConstitution: (_db: unknown, work: () => Promise<unknown>) => work(),
  } as unknown as House;
  return { house, close };
}

export const MOTION: SealedQuestion = {
  kind: "motion",
  question: "Adopt the motion?",
  options: [{ id: "proposal", label: "The motion" }],
  majority: { numerator: 1, denominator: 2, isAtLeast: false },
  quorumPercent: 10,
  quorumLeast: 1,
  activeMembers: 100,
  cases: { for: "For.", against: "Against." },
};

export const RANKING: SealedQuestion = {
  kind: "ranked",
  question: "Who shall sit on the committee?",
  candidates: Array.from({ length: 12 }, (_, i) => ({ id: `c${i}`, label: `Candidate ${i}` })),
  seats: 7,
  method: "scottish-stv",
};

export interface MadeBallot {
  readonly id: SealedBallotId;
  readonly codes: readonly string[];
  readonly election: Election;
  readonly holders: InventedHolders;
  seal(place: number, choices: readonly Choice[]): { ballotText: string; trackingNumber: string };
  credential(place: number): string;
}

/** A sealed ballot whose keys and codes are there, and that opens by the clock of the workers. */
export async function makeSealedBallot(
  { house }: BesideHouse,
  question: SealedQuestion,
  voters: number,
  { opensAt, closesAt }: { opensAt: Date; closesAt: Date },
): Promise<MadeBallot> {
  const id = await inTransaction(house, async (tx) => {
    const made = await insertSealedBallot(tx, {
      uuid: drawBase58((length) => chanceBytes(length), 14),
      path: `/matters/${randomUUID()}`,
      title: "A sealed matter",
      question,
      opensAt,
      closesAt,
      rollSize: voters,
      spareCodes: 2,
      trusteesWanted: 3,
      trusteesNeeded: 2,
      lateDaysMost: 14,
      partLeast: 10,
    });
    const people = Array.from({ length: voters }, () => randomUUID() as string as PersonId);
    await freezeSealedRoll(tx, made, people, []);
    return made;
  });
  const holders = await inventKeys(house, id);
  const codes = await inventCodes(house, id);
  const { election } = await readSetup(house.database, id);
  return {
    ...{ id, holders, codes, election },
    seal: (place, choices) => inventVote(election, codes[place] ?? "", choices),
    credential: (place) => credentialOf(codes[place] ?? "", election.uuid),
  };
}

/** Yes, no or the blank vote, one after the other. */
export const motionVote = (nth: number): readonly Choice[] => [
  [0, 1, 2].map((place) => (nth % 3 === place ? 1 : 0)),
];

/** All twelve in an order that changes from voter to voter. */
export const rankedVote = (nth: number): readonly Choice[] => [
  Array.from({ length: 12 }, (_, place) => ((place * 5 + nth * 7) % 12) + 1),
];

export interface SentBallot {
  readonly status: number;
  readonly trackingNumber: string;
  readonly eventHash: string;
  readonly height: number;
  readonly receipt: string;
  readonly code: string;
}

const LONGEST_ANSWER_MS = 30_000;

/** Sends a sealed vote as the booth does; status 0 where no answer comes. */
export async function sendBallot(port: number, id: number, text: string): Promise<SentBallot> {
  const nothing = { trackingNumber: "", eventHash: "", height: 0, receipt: "", code: "" };
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/sealed/${id}/ballots`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: text,
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    return { ...nothing, ...((await answer.json()) as object), status: answer.status };
  } catch {
    return { ...nothing, status: 0 };
  }
}

/** Fetches the public file and checks all of it. */
export async function fetchAndVerify(port: number, id: number) {
  const answer = await fetch(`http://127.0.0.1:${port}/sealed/${id}/archive.bel`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const backend = sodiumNativeBackend();
  const open = async function* () {
    yield bytes;
  };
  const report = await verifyArchive({ backend, runner: localRunner(backend), open });
  return { bytes, report };
}
