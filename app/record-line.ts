import type { Actor } from "../platform/actor.ts";
import type { Tx } from "../platform/database/database.ts";
import type { OfficialAct } from "../platform/house.ts";
import type { PersonId } from "../platform/ids.ts";
import { recordSaltOf } from "./membership/door.ts";
import { OFFICES, type Office, titleOf } from "./offices/door.ts";
import { addLine, type Behind } from "./record/door.ts";

/** Writes an official act into the record, with what the house knows of whoever did it. */
export async function recordLine(tx: Tx, act: OfficialAct, at: Date, actor?: Actor): Promise<void> {
  const line = actor === undefined ? act : withActor(act, actor);
  await addLine(tx, line, at, await whoStoodBehind(tx, line, actor));
}

/**
 * By whose keys a request ran, why, and which exact change they signed; of a jury, which one. Where nobody else turned
 * a key, the reason is the asker's words alone: it stands on the request's page, and the change's hash covers it.
 */
function withActor(act: OfficialAct, actor: Actor): OfficialAct {
  if (actor.kind === "request") {
    const { by, why, requestId: request, changeHash: change, isUnopposed } = actor;
    const told = { ...act, by, facts: { ...act.facts, request, change } };
    return isUnopposed ? told : { ...told, why };
  }
  if (actor.kind === "jury") {
    const { by, why, juryId: jury } = actor;
    return { ...act, by, why, facts: { ...act.facts, jury } };
  }
  return act;
}

async function whoStoodBehind(
  tx: Tx,
  { by }: OfficialAct,
  actor: Actor | undefined,
): Promise<Behind> {
  const offices = officesNamedIn(by);
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

const ALL_OFFICES = Object.keys(OFFICES) as Office[];

/** The offices that a capacity names: "Safety officer and National committee". */
function officesNamedIn(by: string): readonly Office[] {
  const capacity = by.toLowerCase();
  return ALL_OFFICES.filter((office) => capacity.includes(titleOf(office).toLowerCase()));
}
