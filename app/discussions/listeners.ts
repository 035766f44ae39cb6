import { type Listener, listen } from "../../platform/house.ts";
import type { BranchEnded, BranchFounded } from "../branches/door.ts";
import { closeForBranch, openForBranch } from "./of-branches/of-branch.ts";

export const listeners: readonly Listener[] = [
  listen<BranchFounded>("branches.founded", openForBranch),
  listen<BranchEnded>("branches.ended", closeForBranch),
];
