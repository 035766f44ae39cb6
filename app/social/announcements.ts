import type { Announcement } from "../../platform/house.ts";

/** The rota approved a post: it can go out. */
export interface PostApproved extends Announcement {
  readonly name: "social.approved";
  readonly proposalId: number;
}
