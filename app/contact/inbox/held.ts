import type { PersonId } from "../../../platform/ids.ts";
import type { Message } from "../writing/message.ts";

/** A message as the team of now has it: what somebody took who has left since is nobody's, so that it is answered. */
export const asHeldBy = (team: readonly PersonId[], message: Message): Message =>
  message.takenBy === undefined || team.includes(message.takenBy)
    ? message
    : { ...message, takenBy: undefined };
