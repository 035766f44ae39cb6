import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { mePath } from "../../me/addresses.ts";
import { erasePath, leavePath } from "../../membership/addresses.ts";
import { listAddressees, listCameByList } from "../../membership/door.ts";
import { requestPath } from "../../requests/addresses.ts";
import { signInPath } from "../../sign-in/addresses.ts";
import { words } from "../words.ts";
import type { Invitation } from "./invitation.ts";
import { addInvitations, takeInvitations } from "./invitation-store.ts";

const A_SLICE = 1000;

/**
 * Writes to those whom a list brought in, once their import cannot be taken back any more: each gets one letter, with
 * what the law has them told. A slice and who is in it stand or fall together, so that a run that breaks off leaves
 * nobody out and writes to nobody twice.
 */
export async function invite(house: House, stopping?: AbortSignal): Promise<void> {
  let isDone = false;
  while (!isDone && stopping?.aborted !== true) {
    const taken = await inTransaction(house, async (tx, now) => {
      const due = await takeInvitations(tx, now, A_SLICE);
      for (const alike of Map.groupBy(due, alikeBy).values()) await post(tx, alike, house, now);
      return due.length;
    });
    isDone = taken < A_SLICE;
  }
}

const A_LOT = 5000;

/**
 * Notes whoever came by a list before there were invitations, so that nobody is left out: each once, since whoever is
 * noted stays so. Their imports have long stood.
 */
export async function findUninvited(house: House, stopping?: AbortSignal): Promise<void> {
  let after: PersonId | undefined;
  let isDone = false;
  while (!isDone && stopping?.aborted !== true) {
    const last = after;
    const some = await inTransaction(house, async (tx, now) => {
      const come = await listCameByList(tx, last, A_LOT);
      const invitations = come.map((one): Invitation => ({ ...one, wants: "letters" }));
      await addInvitations(tx, invitations, now);
      return come;
    });
    after = some.at(-1)?.personId;
    isDone = some.length < A_LOT;
  }
}

/** Who gets the same letter. */
const alikeBy = ({ request, wants, cameAt }: Invitation): string =>
  `${request} ${wants} ${dayOf(cameAt)}`;

async function post(
  tx: Tx,
  invitations: readonly Invitation[],
  { url, partyName: party }: House,
  now: Date,
): Promise<void> {
  const [one] = invitations;
  if (one === undefined) return;
  const ids = invitations.map(({ personId }) => personId);
  const recipients = await listAddressees(tx, ids);
  const { request, wants, cameAt } = one;
  const write = () => {
    const { invitedSubject, invitedText, invitedOnPaper } = words.letters;
    const facts = {
      party,
      day: dayInWords(dayOf(cameAt)),
      by: request === undefined ? undefined : { request, link: url + requestPath(request) },
      isTheOnlyOne: wants === "this-alone",
      links: {
        signIn: url + signInPath,
        me: url + mePath,
        leave: url + leavePath,
        erase: url + erasePath,
      },
    };
    return {
      subject: invitedSubject(party),
      text: ({ email, name }: Recipient) =>
        (email === null ? invitedOnPaper : invitedText)(name, facts),
    };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
