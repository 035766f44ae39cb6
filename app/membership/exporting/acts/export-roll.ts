import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { oneOf } from "../../../../platform/text/fields.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { postLetter } from "../../../mail/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { exportRollPath, exportsPath } from "../../addresses.ts";
import { findDetails } from "../../standing/queries.ts";
import { words } from "../../words.ts";
import { EXPORT_HOLDS, EXPORT_WHOM } from "../export.ts";
import { newMark } from "../list-file.ts";
import { addExport, type NewExport } from "../store.ts";

const HOUR = 3_600_000;

/** Allows whoever asked to fetch a file of the members' list, once, within the rulebook's hours. No file is made yet. */
export const exportRoll = defineAct({
  name: "membership.export-roll",
  power: "export-roll",
  form: exportRollPath,
  input: v.object({
    whom: oneOf(EXPORT_WHOM, () => words.exports.chooseWhom),
    holds: oneOf(EXPORT_HOLDS, () => words.exports.chooseHolds),
  }),
  about: () => [],
  may: () => undefined,
  facts: (tx) => rulesInForce(tx),
  decide: ({ exportHours }, { whom, holds }, { actor, now }): Omit<NewExport, "mark"> => {
    const { requestId: request, askedBy, why: purpose } = requestWho(actor);
    const expiresAt = new Date(now.getTime() + exportHours * HOUR);
    return { request, askedBy, purpose, whom, holds, grantedAt: now, expiresAt };
  },
  save,
  record: ({ whom, holds }, { actor }) => ({
    act: "membership.export-roll",
    by: doneBy(actor).by,
    on: exportsPath,
    says: words.exports.grantedLine(words.exports.holds[holds], words.exports.whom[whom]),
    facts: { whom, holds },
  }),
});

async function save(tx: Tx, granted: Omit<NewExport, "mark">, { house, now }: ActContext) {
  await addExport(tx, { ...granted, mark: newMark() });
  const asker = await findDetails(tx, granted.askedBy);
  if (asker === undefined) return;
  const link = `${house.url}/party/exports/${granted.request}`;
  const write = () => {
    const { fileSubject, fileText } = words.letters;
    const text = fileText(asker.name, exactMomentInWords(granted.expiresAt), link);
    return { subject: fileSubject, text };
  };
  const { email: to, id: personId, language } = asker;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
