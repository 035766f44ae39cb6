import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { isAuthor, type Proposal } from "../../proposals/door.ts";

/**
 * Whether what came of a meeting is taken up: published, or still a draft within the rulebook's days. Whoever lets theirs
 * lie longer keeps it, and holds up nobody else.
 */
export const isTakenUp = (
  proposal: Pick<Proposal, "stay" | "authors"> | undefined,
  person: PersonId | undefined,
  { meetingDraftDays }: { readonly meetingDraftDays: number },
  now: Date,
): boolean =>
  proposal !== undefined &&
  (proposal.stay.state !== "draft" ||
    (person !== undefined && isAuthor(proposal, person)) ||
    now < addDays(proposal.stay.enteredAt, meetingDraftDays));
