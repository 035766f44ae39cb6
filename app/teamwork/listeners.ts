import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import type { TeamLeft } from "../teams/door.ts";
import { freeTasks } from "./tasks/task-store.ts";

export const listeners: readonly Listener[] = [
  // What somebody had taken and not done is for others to take.
  listen<TeamLeft>("teams.left", (tx, left, { clock }) => freeTasks(tx, left, clock.now())),
  listen<MemberLeft>("membership.left", (tx, left, { clock }) => freeTasks(tx, left, clock.now())),
];
