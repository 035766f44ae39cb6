import { type Listener, listen } from "../../platform/house.ts";
import type { BallotClosed } from "../ballots/door.ts";
import type { AuthorJoined, TextFinished } from "../drafting/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { finish } from "./stages/finish.ts";
import { takeBackSupport } from "./store.ts";
import { joinAuthors, takeFinished } from "./writing/together.ts";

export const listeners: readonly Listener[] = [
  listen<AuthorJoined>("drafting.author-joined", joinAuthors),
  listen<TextFinished>("drafting.finished", takeFinished),
  listen<BallotClosed>("ballots.closed", finish),
  // Only members support: whoever leaves takes theirs along.
  listen<MemberLeft>("membership.left", (tx, { personId }) => takeBackSupport(tx, personId)),
];
