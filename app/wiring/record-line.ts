import type { Actor } from "../../platform/actor.ts";
import { officesIn } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { OfficialLine } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { doneBy } from "../../platform/official.ts";
import { recordSaltOf } from "../membership/door.ts";
import { addLine, type Behind } from "../record/door.ts";
import { capacityInWords, isOffice, officeNames } from "../rulebook/door.ts";

/** Writes an official act into the record, with what the house knows of whoever did it. */
export async function recordLine(
  tx: Tx,
  told: OfficialLine,
  at: Date,
  actor?: Actor,
): Promise<void> {
  const line = actor === undefined ? told : withActor(told, actor);
  const behind = await whoStoodBehind(tx, line, actor);
  await addLine(tx, { ...line, by: capacityInWords(line.by) }, at, behind);
}

/**
 * By whose keys a request ran, why, and which exact change they signed; of a jury, which one. Where nobody else turned
 * a key, the reason is the asker's words alone: it stands on the request's page, and the change's hash covers it.
 */
function withActor(line: OfficialLine, actor: Actor): OfficialLine {
  if (actor.kind === "request") {
    const { requestId: request, changeHash: change, isUnopposed } = actor;
    const { by, why } = doneBy(actor);
    const told = { ...line, by, facts: { ...line.facts, request, change } };
    return isUnopposed ? told : { ...told, why };
  }
  if (actor.kind === "jury") {
    return { ...line, ...doneBy(actor), facts: { ...line.facts, jury: actor.juryId } };
  }
  return line;
}

async function whoStoodBehind(
  tx: Tx,
  { by }: OfficialLine,
  actor: Actor | undefined,
): Promise<Behind> {
  const offices = inOrder(officesIn(by));
  const personId = personOf(actor);
  if (personId === undefined) return { offices };
  const isInOffice = actor?.kind === "person" ? isOneOf(offices, actor.offices) : true;
  const salt = await recordSaltOf(tx, personId);
  return { offices, person: { personId, salt, isInOffice } };
}

/** Of a request, it is whoever asked for it. Those who turned the other key have lines of their own. */
function personOf(actor: Actor | undefined): PersonId | undefined {
  if (actor?.kind === "person") return actor.personId;
  return actor?.kind === "request" ? actor.askedBy : undefined;
}

const isOneOf = (offices: readonly string[], held: readonly string[]): boolean =>
  held.some((office) => offices.includes(office));

/** As the record lists them: in the rulebook's order, and what the rulebook does not know after that. */
const inOrder = (offices: readonly string[]): readonly string[] => [
  ...officeNames().filter((office) => offices.includes(office)),
  ...new Set(offices.filter((office) => !isOffice(office))),
];
