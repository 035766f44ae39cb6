import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { ProposalKind } from "./proposal.ts";

/** A ballot adopted it, and what it asked of the software is carried out. */
export interface ProposalAdopted extends Announcement {
  readonly name: "proposals.adopted";
  readonly proposalId: number;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly titleCy: string | undefined;
  readonly authors: readonly PersonId[];
}

/** A post was changed while the rota reads it: what they said was said of another text. */
export interface PostChanged extends Announcement {
  readonly name: "proposals.post-changed";
  readonly proposalId: number;
}

/** A post is to be read by the rota from now on. */
export interface BeforeRota extends Announcement {
  readonly name: "proposals.before-rota";
  readonly proposalId: number;
}
