import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { TextChanged } from "../../amendments/door.ts";
import { bringInAmended } from "../../drafting/door.ts";
import { findProposalId } from "../addresses.ts";
import { lockProposal } from "../queries.ts";
import { addVersion } from "../store.ts";
import { amendText } from "./amending-store.ts";

/** An amendment was accepted: the text with its words is a version of its own, and its authors go on from there. */
export async function takeOverText(tx: Tx, changed: TextChanged, house: House): Promise<void> {
  const id = findProposalId(changed.path);
  const proposal = id === undefined ? undefined : await lockProposal(tx, id);
  if (proposal?.stay.state !== "amendment") return;
  const now = house.clock.now();
  const text = { ...proposal, body: changed.body, why: changed.why };
  await amendText(tx, proposal, changed.body, now);
  await addVersion(tx, proposal.id, proposal.version + 1, text, now);
  const elsewhere = { before: proposal.body, after: changed.body };
  await bringInAmended(tx, changed.path, elsewhere, now);
}
