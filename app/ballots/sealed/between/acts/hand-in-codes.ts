import { isRefusal as isSealedRefusal } from "@breakthrough/sealed-ballot";
import {
  type RegistrarAnswer,
  readRegistrarAnswer,
} from "@breakthrough/sealed-ballot/registrar-desk";
import * as v from "valibot";
import { defineAct } from "../../../../../platform/act.ts";
import type { Tx } from "../../../../../platform/database/database.ts";
import type { House } from "../../../../../platform/house.ts";
import { type Refusal, refuse } from "../../../../../platform/refusal.ts";
import { itemNumber } from "../../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../../membership/door.ts";
import { isOffice, titleOf } from "../../../../rulebook/door.ts";
import { refusals, words } from "../../../words.ts";
import type { SealedBallot, SealedBallotId } from "../../sealed-ballot.ts";
import { lockSealedBallot } from "../../sealed-queries.ts";
import { revokeCredential, takeBackCredential } from "../../what/revoking.ts";
import { refuseText, saveCredentialList } from "../../what/setup.ts";
import {
  findRegistrar,
  type LostCode,
  listEndedLines,
  listLineKeys,
  listLostCodes,
} from "../../who/registrar-queries.ts";
import { noteReplaced, saveEnvelopes, settleEnded } from "../../who/registrar-store.ts";

/** Codes for about 60,000 members with two devices each. */
export const MOST_CODES_BYTES = 32_000_000;

interface Facts {
  readonly ballot: SealedBallot;
  readonly answer: RegistrarAnswer;
  readonly registrar: string;
  readonly keys: ReadonlySet<string>;
  readonly lost: readonly LostCode[];
  /** Lines whose codes are to be taken back. */
  readonly ended: readonly string[];
}

type Replacing = Extract<RegistrarAnswer, { step: "replace" }>;
type HandedIn = Pick<Facts, "ballot" | "answer" | "registrar">;

const fileField = v.pipe(
  v.custom<Uint8Array>(
    (file) => file instanceof Uint8Array,
    () => words.sealed.booth.registrar.noFile,
  ),
  v.check(
    ({ byteLength }) => byteLength <= MOST_CODES_BYTES,
    () => words.sealed.booth.registrar.tooLong,
  ),
);

const keyName = (line: string, key: string): string => `${line} ${key}`;

/** Takes what the registrar has made: the list of all codes' public halves, or spare codes for those that were lost. */
export const handInCodes = defineAct({
  name: "ballots.hand-in-codes",
  input: v.object({ ballotId: itemNumber, file: fileField }),
  may: maySignedIn,
  facts: async (tx, input, { actor }): Promise<Facts | Refusal> => {
    const id = input.ballotId as SealedBallotId;
    const ballot = await lockSealedBallot(tx, id);
    const registrar = await findRegistrar(tx, id);
    if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
    if (registrar?.personId !== personWho(actor).personId || registrar.office === undefined) {
      return refuse("not-allowed", refusals.sealed.booth.registrar.notYou);
    }
    const answer = readRegistrarAnswer(new TextDecoder().decode(input.file).trim());
    if (isSealedRefusal(answer)) return refuseText(answer);
    const keys = await listLineKeys(tx, id);
    return {
      ballot,
      answer,
      registrar: registrar.office,
      keys: new Set(keys.map(({ line, publicKey }) => keyName(line, publicKey))),
      lost: await listLostCodes(tx, id),
      ended: await listEndedLines(tx, id),
    };
  },
  decide: ({ ballot, answer, registrar, keys, ...waiting }): HandedIn | Refusal => {
    const { otherBallot, otherDevices } = refusals.sealed.booth.registrar;
    if (answer.ballot !== ballot.uuid) return refuse("invalid", otherBallot, "file");
    const isKnown = answer.envelopes.every(({ line, key }) => keys.has(keyName(line, key)));
    if (!isKnown) return refuse("invalid", otherDevices, "file");
    const refusal = answer.step === "codes" ? undefined : whyNotReplaced(ballot, answer, waiting);
    if (refusal !== undefined) return refusal;
    if (answer.step === "codes" && answer.envelopes.length !== keys.size) {
      return refuse("invalid", otherDevices, "file");
    }
    return { ballot, answer, registrar };
  },
  save: async (tx, { ballot, answer, registrar }, { house }) => {
    const refusal =
      answer.step === "codes"
        ? await saveList(tx, house, ballot, answer.list, registrar)
        : await revokeAll(tx, house, ballot.id, answer);
    if (refusal !== undefined) return refusal;
    await saveEnvelopes(tx, ballot.id, answer.envelopes);
    if (answer.step !== "replace") return undefined;
    await noteReplaced(tx, ballot.id, answer.lines);
    await settleEnded(tx, ballot.id, answer.ended);
    return undefined;
  },
});

const saveList = (
  tx: Tx,
  house: House,
  { id }: SealedBallot,
  listText: string,
  office: string,
): Promise<Refusal | undefined> =>
  saveCredentialList(tx, house, id, {
    listText,
    registrar: isOffice(office) ? titleOf(office) : office,
  });

async function revokeAll(
  tx: Tx,
  house: House,
  id: SealedBallotId,
  { replaced, revoked }: Replacing,
): Promise<Refusal | undefined> {
  for (const { old, spare } of replaced) {
    const refusal = await revokeCredential(tx, house, id, { old, by: spare });
    if (refusal !== undefined) return refusal;
  }
  for (const credential of revoked) {
    const refusal = await takeBackCredential(tx, house, id, credential);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function whyNotReplaced(
  { stage }: SealedBallot,
  { lines, replaced, revoked, ended }: Replacing,
  waitingFor: Pick<Facts, "lost" | "ended">,
): Refusal | undefined {
  if (stage !== "ready" && stage !== "open") {
    return refuse("conflict", refusals.sealed.box.otherStage);
  }
  const lost = waitingFor.lost.filter((one) => !one.isReplaced).map(({ line }) => String(line));
  const codes = [...replaced.flatMap(({ old, spare }) => [old, spare]), ...revoked];
  if (new Set(codes).size < codes.length) {
    return refuse("invalid", refusals.sealed.booth.registrar.otherCodes, "file");
  }
  const fits =
    areOf(lost, lines) &&
    areOf(waitingFor.ended, ended) &&
    replaced.length === lines.length &&
    revoked.length === ended.length &&
    lines.length + ended.length > 0;
  return fits ? undefined : refuse("conflict", refusals.sealed.booth.registrar.otherLost, "file");
}

/** Each of them is among all, and none is there twice. */
function areOf(all: readonly string[], some: readonly string[]): boolean {
  const waiting = new Set(all);
  return some.every((one) => waiting.delete(one));
}
