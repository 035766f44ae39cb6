import { type ActContext, performWithin } from "../../../platform/act.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { TextAt } from "../../../platform/house.ts";
import type { AuthorJoined, TextFinished } from "../../drafting/door.ts";
import { findProposalId, proposalPath } from "../addresses.ts";
import type { Proposal } from "../proposal.ts";
import { findProposal, lockProposal } from "../queries.ts";
import { isOpenToRevision } from "../stages/life.ts";
import { addAuthors, changeDraft } from "../store.ts";
import { revise } from "./acts/revise.ts";

const HIDDEN_FROM_MEMBERS = ["draft", "held"];

/** A proposal's text as the room sees it in which its authors write together. */
const textOf = (proposal: Proposal): TextAt => ({
  title: proposal.title,
  body: proposal.body,
  version: proposal.version,
  authors: proposal.authors,
  isOpen: proposal.stay.state === "draft" || isOpenToRevision(proposal.stay.state),
  isPublished: !HIDDEN_FROM_MEMBERS.includes(proposal.stay.state),
  page: proposalPath(proposal.id),
});

export async function textAt(
  db: Reader,
  path: string,
  { isHeld } = { isHeld: false },
): Promise<TextAt | undefined> {
  const id = findProposalId(path);
  if (id === undefined) return undefined;
  const found = isHeld ? await lockProposal(db as Tx, id) : await findProposal(db, id);
  return found && textOf(found);
}

export async function joinAuthors(tx: Tx, { path, personId, at }: AuthorJoined): Promise<void> {
  const id = findProposalId(path);
  if (id !== undefined) await addAuthors(tx, id, [personId], at);
}

/** A draft simply has it from then on; of what is published it is a version like any other. */
export async function takeFinished(
  tx: Tx,
  { path, body, why, by, at }: TextFinished,
  house: ActContext["house"],
): Promise<void> {
  const id = findProposalId(path);
  const proposal = id === undefined ? undefined : await lockProposal(tx, id);
  if (proposal === undefined) return;
  if (proposal.stay.state === "draft")
    return changeDraft(tx, proposal.id, { ...proposal, body }, at);
  const { title, titleCy, problem, effects, version } = proposal;
  const text = { title, titleCy, problem, effects, body, why };
  const context = { actor: by, now: at, house };
  await performWithin(tx, revise, { id: proposal.id, version, ...text }, context);
}
