import type { PersonalDetails } from "../../platform/room.ts";
import { dropMailbox, findMailboxOf } from "./by-post/mailbox-store.ts";
import { forgetInvited, gatherInvitation } from "./inviting/invitation-store.ts";
import { kept } from "./kept.ts";

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => {
    const mailbox = await findMailboxOf(db, personId);
    const named = mailbox === undefined ? {} : { mailboxNamedForThem: mailbox.email };
    return { ...(await gatherInvitation(db, personId)), ...named };
  },
  forget: async (tx, personId) => {
    await forgetInvited(tx, personId);
    await dropMailbox(tx, personId);
  },
};
