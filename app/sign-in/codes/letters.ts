import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { postLetter } from "../../mail/door.ts";
import { findRecord } from "../../membership/door.ts";

interface Written {
  readonly subject: string;
  text(name: string): string;
}

/** Tells somebody that something about their way in has changed (ASVS 6.3.7). Always sent. */
export async function postToOwner(
  tx: Tx,
  personId: PersonId,
  { now }: Pick<ActContext, "now">,
  { subject, text }: Written,
): Promise<void> {
  const person = await findRecord(tx, personId);
  if (person === undefined) return;
  const letter = { to: person.email, personId, kind: "needed", subject } as const;
  await postLetter(tx, { ...letter, text: text(person.name) }, now);
}
