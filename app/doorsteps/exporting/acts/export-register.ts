import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { postLetter } from "../../../mail/door.ts";
import { listAddressees } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { exportPath, exportsPath } from "../../addresses.ts";
import { findRegister, lockRegister } from "../../register/register-queries.ts";
import { findRound } from "../../rounds/round-queries.ts";
import { words } from "../../words.ts";
import { whyNoExport } from "../export.ts";
import { addExport, type NewExport } from "../export-store.ts";

const HOUR = 3_600_000;
const MARK_LETTERS = 10;

/**
 * Allows whoever asked to take a copy of the register, or a round of it, out once: as a file or on paper, within the
 * rulebook's hours. Nothing is made yet.
 */
export const exportRegister = defineAct({
  name: "doorsteps.export-register",
  power: "export-register",
  form: exportsPath,
  input: v.object({
    register: itemNumber,
    round: v.optional(v.union([itemNumber, v.literal("")]), ""),
  }),
  // It is about those who stand in the register; none of them is known here as a member.
  about: () => [],
  shows: async (db, { register: id, round }) => {
    const register = await findRegister(db, id);
    if (register === undefined) return [];
    const { what, wholeCopy } = words.exports;
    const of = `${register.council}, ${register.area}`;
    const which = round === "" ? wholeCopy : words.round.title(round);
    return [{ label: what, says: `${of}: ${which}` }];
  },
  may: () => undefined,
  facts: async (tx, { register, round }) => ({
    rules: await rulesInForce(tx),
    register: await lockRegister(tx, register),
    round: round === "" ? undefined : await findRound(tx, round),
  }),
  decide: (facts, { register, round }, { actor, now }): Omit<NewExport, "mark"> | Refusal => {
    const { requestId: request, askedBy, why: purpose } = requestWho(actor);
    const expiresAt = new Date(now.getTime() + facts.rules.exportHours * HOUR);
    const granted = { request, askedBy, purpose, grantedAt: now, expiresAt };
    const roundId = round === "" ? undefined : round;
    return (
      whyNoExport(facts.register, facts.round, round !== "") ?? {
        ...granted,
        ...{ registerId: register, roundId },
      }
    );
  },
  save,
  record: ({ registerId, roundId }, { actor }) => ({
    act: "doorsteps.export-register",
    by: doneBy(actor).by,
    on: exportsPath,
    says: roundId === undefined ? words.exports.grantedCopy : words.exports.grantedRound,
    facts: { copy: registerId, ...(roundId === undefined ? {} : { round: roundId }) },
  }),
});

async function save(tx: Tx, granted: Omit<NewExport, "mark">, { house, now }: ActContext) {
  await addExport(tx, { ...granted, mark: newSecret().slice(0, MARK_LETTERS) });
  const [asker] = await listAddressees(tx, [granted.askedBy]);
  if (asker === undefined) return;
  const link = house.url + exportPath(granted.request);
  const write = () => {
    const { subject, text } = words.letters.granted;
    const until = exactMomentInWords(granted.expiresAt);
    return { subject, text: text({ name: asker.name, until, link }) };
  };
  const { email: to, personId, language } = asker;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
