import type { Tx } from "../../platform/database/database.ts";
import { silenceReaders } from "../mail/door.ts";
import { addFromList, type ByRequest, listKnown, logRows } from "../membership/door.ts";
import { type Invitation, WANTS } from "./inviting/invitation.ts";
import { addInvitations } from "./inviting/invitation-store.ts";
import { keysIn, logsOf, parted, peopleIn, type Reading, type RowOutcome } from "./reading/list.ts";
import type { PersonRead } from "./reading/row.ts";

interface Coming {
  readonly hash: string;
  readonly by?: ByRequest;
  /** From when on they are written to. */
  readonly invitedFrom: Date;
}

/**
 * Adds those of a slice who are not here yet, notes that they are to be written to, and logs its rows. Who wanted no
 * letters there gets none here but that one.
 */
export async function addSlice(
  tx: Tx,
  read: readonly Reading[],
  { hash, by, invitedFrom }: Coming,
  now: Date,
): Promise<readonly RowOutcome[]> {
  const slice = parted(read, await listKnown(tx, keysIn(read)));
  const people = peopleIn(slice);
  const added = await addFromList(tx, people, now, by);
  const wants = wantsOf(people);
  const invitations = [...added].map(
    ([emailKey, personId]): Invitation => ({
      ...{ personId, request: by?.request, cameAt: now },
      wants: wants.get(emailKey) ?? "letters",
    }),
  );
  await addInvitations(tx, invitations, invitedFrom);
  const silent = invitations.filter(({ wants }) => wants !== "letters");
  await silenceReaders(
    tx,
    silent.map(({ personId }) => personId),
  );
  const named = await listKnown(tx, keysIn(slice));
  const logs = logsOf(slice, new Set(added.keys()), named);
  await logRows(tx, hash, logs, now);
  return logs;
}

/** Of two rows with one mailbox, the more careful counts. */
function wantsOf(people: readonly PersonRead[]): ReadonlyMap<string, Invitation["wants"]> {
  const found = new Map<string, Invitation["wants"]>();
  for (const { emailKey, wants } of people) {
    const before = found.get(emailKey) ?? "letters";
    found.set(emailKey, WANTS.indexOf(wants) > WANTS.indexOf(before) ? wants : before);
  }
  return found;
}
