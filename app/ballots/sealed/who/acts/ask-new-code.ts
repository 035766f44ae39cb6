import * as v from "valibot";
import { defineAct } from "../../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../../platform/refusal.ts";
import { itemNumber } from "../../../../../platform/text/fields.ts";
import { postLetter } from "../../../../mail/door.ts";
import { findDetails, maySignedIn, personWho } from "../../../../membership/door.ts";
import { registrarPath } from "../../../addresses.ts";
import type { LineId } from "../../../ballot.ts";
import { paperTitle } from "../../../both-languages.ts";
import { refusals, words } from "../../../words.ts";
import type { SealedBallot, SealedBallotId } from "../../sealed-ballot.ts";
import { lockSealedBallot } from "../../sealed-queries.ts";
import {
  findRegistrar,
  type LostCode,
  listLostCodes,
  type Registrar,
} from "../registrar-queries.ts";
import { addLostCode } from "../registrar-store.ts";
import { findSealedLine } from "../sealed-roll-queries.ts";

interface Facts {
  readonly ballot: SealedBallot;
  readonly registrar: Registrar | undefined;
  readonly lost: readonly LostCode[];
  readonly line: LineId | undefined;
}

/** Says that one's code is lost or was seen by somebody. The registrar gives out a spare one, once. */
export const askNewCode = defineAct({
  name: "ballots.ask-new-code",
  input: v.object({ ballotId: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { ballotId }, { actor }): Promise<Facts | Refusal> => {
    const id = ballotId as SealedBallotId;
    const ballot = await lockSealedBallot(tx, id);
    if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
    return {
      ballot,
      registrar: await findRegistrar(tx, id),
      lost: await listLostCodes(tx, id),
      line: await findSealedLine(tx, id, personWho(actor).personId),
    };
  },
  decide: ({ ballot, registrar, lost, line }) => {
    const { code } = refusals.sealed.booth;
    if (line === undefined) return refuse("not-allowed", code.notOnRoll);
    if (ballot.stage !== "ready" && ballot.stage !== "open") {
      return refuse("conflict", refusals.sealed.box.otherStage);
    }
    if (registrar?.personId === undefined) return refuse("conflict", code.platformKeepsNone);
    if (lost.some((one) => one.line === line)) return refuse("conflict", code.onlyOnce);
    if (lost.length >= ballot.spareCodes) return refuse("conflict", code.noneLeft);
    return { ballot, line, registrar: registrar.personId };
  },
  save: async (tx, { ballot, line, registrar }, { house, now }) => {
    await addLostCode(tx, ballot.id, line);
    const person = await findDetails(tx, registrar);
    if (person === undefined) return;
    const { name, email: to, language } = person;
    const link = house.url + registrarPath(ballot.id);
    const { letters } = words.sealed.booth;
    const write = () => ({
      subject: letters.lostSubject,
      text: letters.lostText(name, paperTitle(ballot), link),
    });
    await postLetter(tx, { to, personId: registrar, language, kind: "needed", write }, now);
  },
});
