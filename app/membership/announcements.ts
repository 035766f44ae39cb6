import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";

/** The address that somebody signs in with is another one from now on. */
export interface EmailChanged extends Announcement {
  readonly name: "membership.email-changed";
  readonly personId: PersonId;
}

/** A member is a supporter from now on, because they wanted it. */
export interface MemberLeft extends Announcement {
  readonly name: "membership.left";
  readonly personId: PersonId;
}

/** Somebody takes no part until then. */
export interface MemberSuspended extends Announcement {
  readonly name: "membership.suspended";
  readonly personId: PersonId;
  readonly until: Date;
}
