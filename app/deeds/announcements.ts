import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** Somebody answers for what was decided. */
export interface DeedAnswered extends Announcement {
  readonly name: "deeds.answered";
  readonly proposalId: number;
}

/** Whoever answers for what was decided said how it stands. */
export interface DeedNoted extends Announcement {
  readonly name: "deeds.noted";
  readonly proposalId: number;
  readonly by: PersonId;
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
