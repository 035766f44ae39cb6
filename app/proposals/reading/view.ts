import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { House, Named } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { keptFor } from "../../../platform/work/kept.ts";
import { type AskedFor, listAsks, listOff } from "../../drafting/door.ts";
import { countActiveMembers, whyNotCounted } from "../../membership/door.ts";
import { findPolicy, type Policy } from "../../policy/door.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { proposalPath } from "../addresses.ts";
import { findCovered } from "../covering/covering-store.ts";
import { isAuthor, type Proposal, type ProposalText } from "../proposal.ts";
import {
  findProposal,
  findSupport,
  listMergeRequests,
  listTakers,
  type MergeRequest,
} from "../queries.ts";
import { isOpenToSealing, sealedNeeded } from "../sealing/sealing.ts";
import { readAsks } from "../sealing/sealing-queries.ts";
import { isPenFree } from "../stages/life.ts";

/** Everything that a proposal's pages show to one viewer. */
export interface ProposalView {
  readonly proposal: Proposal;
  /** Names are for those who are signed in: who belongs to a party is nobody else's to know. */
  readonly authors: readonly Named[] | undefined;
  readonly policy: Policy | undefined;
  readonly mergedInto: { readonly id: number; readonly title: string } | undefined;
  /** It is out of sight while it is held; the text is here for its authors alone. */
  readonly covered: { readonly text: ProposalText | undefined } | undefined;
  /** Who asked for a sealed ballot so far, of how many that it takes today. */
  readonly sealedAsks: { asked: number; needed: number; hasAsked: boolean };
  /** Which knowledge its authors have asked for, for members, who may read the notes. */
  readonly asks: readonly AskedFor[];
  readonly viewer: ViewerOf;
  readonly now: Date;
}

/** What this proposal is to the viewer, and what they can do with it. */
export interface ViewerOf {
  readonly isSignedIn: boolean;
  readonly isMember: boolean;
  readonly isAuthor: boolean;
  /** The version that they support, if any. */
  readonly supports: number | undefined;
  /** Why a member's support does not count yet, in words. */
  readonly notYet: string | undefined;
  /** Hands raised so far to adopt it or to take the pen, where that is possible now. */
  readonly hands: { readonly count: number; readonly isRaised: boolean } | undefined;
  readonly mergeRequests: readonly MergeRequest[];
  /** Their offices, some of which carry a key to hold it. */
  readonly offices: readonly string[];
}

/** Undefined where there is none, or a draft of somebody else's. */
export async function proposalView(
  { database: db, namedOf }: House,
  id: number,
  viewer: Actor,
  now: Date,
): Promise<ProposalView | undefined> {
  const personId = viewer.kind === "person" ? viewer.personId : undefined;
  const [proposal, supports, notYet] = await Promise.all([
    findProposal(db, id),
    personId && findSupport(db, id, personId),
    whyNotCounted(db, viewer, "support", now),
  ]);
  if (proposal === undefined) return undefined;
  const isTheirs = personId !== undefined && isAuthor(proposal, personId);
  if (proposal.stay.state === "draft" && !isTheirs) return undefined;
  const { aboutPolicy } = proposal;
  const path = proposalPath(id);
  const isDraft = proposal.stay.state === "draft";
  const read = await Promise.all([
    // What is covered has no body where it stood.
    proposal.body === "" ? findCovered(db, id) : undefined,
    namedOf(personId === undefined ? [] : proposal.authors),
    aboutPolicy === undefined ? undefined : findPolicy(db, aboutPolicy),
    titleOf(db, proposal.mergedInto),
    handsOf(db, proposal, personId, now),
    isTheirs ? listMergeRequests(db, id) : [],
    asksOf(db, proposal, personId, now),
    personId === undefined || isDraft ? [] : listAsks(db, path),
    personId === undefined ? ([] as readonly PersonId[]) : listOff(db, path, proposal.version),
  ]);
  const [covered, named, policy, mergedInto, hands, mergeRequests, sealedAsks, asks, off] = read;
  return {
    proposal,
    authors:
      personId === undefined
        ? undefined
        : proposal.authors.filter((one) => !off.includes(one)).map((one) => named(one)),
    asks,
    policy,
    covered: covered && { text: isTheirs ? covered : undefined },
    mergedInto,
    sealedAsks,
    viewer: {
      isSignedIn: personId !== undefined,
      isMember: viewer.kind === "person" && viewer.standing === "member",
      isAuthor: isTheirs,
      supports,
      notYet: notYet?.says,
      hands,
      mergeRequests,
      offices: viewer.kind === "person" ? viewer.offices : [],
    },
    now,
  };
}

async function asksOf(
  db: Reader,
  proposal: Proposal,
  personId: PersonId | undefined,
  now: Date,
): Promise<ProposalView["sealedAsks"]> {
  const { id } = proposal;
  if (!isOpenToSealing(proposal)) return { asked: 0, needed: 0, hasAsked: false };
  const rules = await rulesInForce(db);
  const [asks, active] = await Promise.all([
    readAsks(db, id, personId),
    activeLately(db, now, rules),
  ]);
  return { ...asks, needed: sealedNeeded(rules.sealedAskPercent, active) };
}

/** As of a minute ago at most, for what is only shown: counting 800,000 members takes a while. */
const activeLately = keptFor(60_000, (db: Reader, now, rules: Rules) =>
  countActiveMembers(db, "support", now, rules),
);

async function titleOf(db: Reader, id: number | undefined): Promise<ProposalView["mergedInto"]> {
  const found = id === undefined ? undefined : await findProposal(db, id);
  return found && { id: found.id, title: found.title };
}

async function handsOf(
  db: Reader,
  { id, stay }: Proposal,
  personId: PersonId | undefined,
  now: Date,
): Promise<ViewerOf["hands"]> {
  const purpose = stay.state === "withdrawn" ? "adopt" : isPenFree(stay, now) ? "pen" : undefined;
  if (purpose === undefined) return undefined;
  const hands = await listTakers(db, id, purpose);
  return { count: hands.length, isRaised: personId !== undefined && hands.includes(personId) };
}
