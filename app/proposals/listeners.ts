import { type Listener, listen } from "../../platform/house.ts";
import type { TextChanged } from "../amendments/door.ts";
import type { BallotClosed, SealedClosed, SealedOpened } from "../ballots/door.ts";
import type { AuthorJoined, TextFinished } from "../drafting/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { takeOverText } from "./amending/take-over.ts";
import { removeMarks } from "./queue/queue-store.ts";
import { forgetAsks } from "./sealing/sealing-store.ts";
import { finish, finishSealed, noteOpened } from "./stages/finish.ts";
import { takeBackSupport } from "./store.ts";
import { joinAuthors, takeFinished } from "./writing/together.ts";

export const listeners: readonly Listener[] = [
  listen<AuthorJoined>("drafting.author-joined", joinAuthors),
  listen<TextFinished>("drafting.finished", takeFinished),
  listen<BallotClosed>("ballots.closed", finish),
  listen<SealedOpened>("ballots.sealed-opened", noteOpened),
  listen<SealedClosed>("ballots.sealed-closed", finishSealed),
  listen<TextChanged>("amendments.taken-over", takeOverText),
  // Only members support: whoever leaves takes theirs along.
  listen<MemberLeft>("membership.left", async (tx, { personId }) => {
    await takeBackSupport(tx, personId);
    await forgetAsks(tx, personId);
    await removeMarks(tx, personId);
  }),
];
