import type { Announcement } from "../../platform/house.ts";

/** Somebody answers for what was decided. */
export interface DeedAnswered extends Announcement {
  readonly name: "deeds.answered";
  readonly proposalId: number;
}

/** What was decided is done or given up, or asks for nothing. */
export interface DeedEnded extends Announcement {
  readonly name: "deeds.ended";
  readonly proposalId: number;
  readonly how: "done" | "given-up" | "nothing";
}

/** So many members said that it is not done that everybody sees it. */
export interface DeedOnAgenda extends Announcement {
  readonly name: "deeds.on-agenda";
  readonly proposalId: number;
}
