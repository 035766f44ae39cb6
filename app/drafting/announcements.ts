import type { Person } from "../../platform/actor.ts";
import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** Somebody who was invited writes along from now on. */
export interface AuthorJoined extends Announcement {
  readonly name: "drafting.author-joined";
  readonly path: string;
  readonly personId: PersonId;
  readonly at: Date;
}

/** What was written together shall be a version. */
export interface TextFinished extends Announcement {
  readonly name: "drafting.finished";
  readonly path: string;
  readonly body: string;
  readonly why: string | undefined;
  readonly by: Person;
  readonly at: Date;
}
