import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** The rota approved a post: it can go out. */
export interface PostApproved extends Announcement {
  readonly name: "proposals.post-approved";
  readonly proposalId: number;
}

/** Somebody answers for what was decided, or nobody does any more. */
export interface DeedAnswered extends Announcement {
  readonly name: "proposals.deed-answered";
  readonly proposalId: number;
}

/** Whoever answers for what was decided said how it stands. */
export interface DeedNoted extends Announcement {
  readonly name: "proposals.deed-noted";
  readonly proposalId: number;
  readonly by: PersonId;
}

/** What was decided is done, or given up. */
export interface DeedEnded extends Announcement {
  readonly name: "proposals.deed-ended";
  readonly proposalId: number;
  readonly how: "done" | "given-up" | "nothing";
}

/** So many members said that it is not done that everybody sees it. */
export interface DeedOnAgenda extends Announcement {
  readonly name: "proposals.deed-on-agenda";
  readonly proposalId: number;
}
