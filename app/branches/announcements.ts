import type { Announcement } from "../../platform/house.ts";

/** So many members as it takes have founded a branch. */
export interface BranchFounded extends Announcement {
  readonly name: "branches.founded";
  readonly branchId: number;
  readonly title: string;
}

/** A branch is no more: closed, or joined to another. */
export interface BranchEnded extends Announcement {
  readonly name: "branches.ended";
  readonly branchId: number;
}
