import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { MemberKind } from "./standing/member.ts";

/** The address that somebody signs in with is another one from now on. */
export interface EmailChanged extends Announcement {
  readonly name: "membership.email-changed";
  readonly personId: PersonId;
}

/** A change of address was confirmed or stopped. Whoever else is signed in as them is not, from now on. */
export interface EmailChangeMoved extends Announcement {
  readonly name: "membership.email-change-moved";
  readonly personId: PersonId;
  /** The session in which it was done, where it was done in one of theirs. */
  readonly session: string | undefined;
}

/** A member is a supporter from now on, because they wanted it. */
export interface MemberLeft extends Announcement {
  readonly name: "membership.left";
  readonly personId: PersonId;
}

/** More people join than the rulebook lets in within an hour, for the first time in a day. */
export interface RushBegan extends Announcement {
  readonly name: "membership.rush-began";
}

/** Somebody takes no part until then. */
export interface MemberSuspended extends Announcement {
  readonly name: "membership.suspended";
  readonly personId: PersonId;
  readonly until: Date;
}

/** Somebody came by themselves, or who was a supporter has become a member. Of whom a list brought nothing is said. */
export interface NewcomerCame extends Announcement {
  readonly name: "membership.came";
  readonly personId: PersonId;
  /** What they are from now on. */
  readonly kind: MemberKind;
  /** They were a supporter until now. */
  readonly wasHere: boolean;
}

/** Somebody has become a member, or has given another postcode. */
export interface MemberLocated extends Announcement {
  readonly name: "membership.located";
  readonly personId: PersonId;
}
