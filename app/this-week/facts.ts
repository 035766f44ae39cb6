import type { Person } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import {
  listOpenSealed,
  listRecentResults,
  listRunningBallots,
  listSealedTasks,
  type OpenBallot,
  type RecentResult,
  type SealedBallot,
  type SealedTask,
  type UncountedBallot,
} from "../ballots/door.ts";
import {
  type BudgetTask,
  type ClaimsTask,
  findClaimsTask,
  listBudgetTasks,
} from "../claims/door.ts";
import { findInboxTask, type InboxTask } from "../contact/door.ts";
import { type DeedTask, type ListedDeed, listDeedsOnAgenda, listDeedTasks } from "../deeds/door.ts";
import { type Election, listUnderWayIn as listElections } from "../elections/door.ts";
import { listHeardBy } from "../hearings/door.ts";
import { type Imported, listImports } from "../imports/door.ts";
import { type JuryDuty, listJuryDuties } from "../juries/door.ts";
import { termNoticeOn, voteEndsOn } from "../membership/door.ts";
import { findMoneyTasks, type MoneyTasks } from "../money/door.ts";
import { listSlotTasks, type SlotTask } from "../news/door.ts";
import { type Policy, recentPolicies } from "../policy/door.ts";
import { findProposalId, proposalPath } from "../proposals/addresses.ts";
import {
  type ListedProposal,
  listDraftedBy,
  listIdeasToSupport,
  listNewestInEach,
  listThese,
  type Proposal,
} from "../proposals/door.ts";
import { findReportsTask, type ReportsTask } from "../reports/door.ts";
import { listOpen as listOpenRequests, type Request, withSubjects } from "../requests/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { listRotaTasks, type RotaTask } from "../social/door.ts";
import { listNewestFollowed } from "./following/follow-queries.ts";
import { newsSince } from "./news-since.ts";

/** What goes on in the party. */
export interface Week {
  readonly open: readonly OpenBallot[];
  /** Sealed ballots that take votes now. */
  readonly sealed: readonly SealedBallot[];
  /** Ballots whose voting is over and that have no result yet. */
  readonly counting: readonly UncountedBallot[];
  readonly discussions: readonly ListedProposal[];
  /** Finished texts whose cases are being written. */
  readonly hearings: readonly ListedProposal[];
  readonly ideas: readonly ListedProposal[];
  /** The newest, of whatever age. */
  readonly results: readonly RecentResult[];
  readonly policies: readonly Policy[];
  /** What officers ask for, and members can stop. */
  readonly requests: readonly Request[];
  /** Elections under way. */
  readonly elections: readonly Election[];
  /** Lists of members that came in lately, taken back or not. */
  readonly imports: readonly Imported[];
  /** What was decided and is not done, as enough members say. */
  readonly notDone: readonly ListedDeed[];
}

/** The same, as one person sees it: of the hearings, those in which they have said nothing yet. */
export interface OwnWeek extends Week {
  /** What they answer for, or are asked to. */
  readonly deeds: readonly DeedTask[];
  /** What the rota for posts asks of them. */
  readonly posts: readonly RotaTask[];
  /** The weeks for which they were drawn to write. */
  readonly slots: readonly SlotTask[];
  /** What waits for them where they keep the books. */
  readonly books: BooksTasks;
  /** What waits too long in their team's inbox. */
  readonly inbox: InboxTask | undefined;
  /** What sealed ballots wait for of them. */
  readonly seals: readonly SealedTask[];
  /** The juries for which they were drawn. */
  readonly duties: readonly JuryDuty[];
  readonly followed: readonly ListedProposal[];
  /** What they alone, or with other authors, can move on. */
  readonly drafted: readonly Proposal[];
  /** Set where their membership is about to run out, or to take their vote along. */
  readonly renewal: Renewal | undefined;
}

/** What waits for whoever keeps the books; for everybody else nothing. */
export interface BooksTasks extends MoneyTasks {
  /** What waits to be paid back. */
  readonly claims: ClaimsTask | undefined;
  /** Budgets that are nearly used up. */
  readonly budgets: readonly BudgetTask[];
  /** What is to be reported to the Electoral Commission. */
  readonly reports: ReportsTask | undefined;
}

export interface Renewal {
  readonly renewsOn: Day;
  /** The last day on which they have their vote if they do not renew. */
  readonly voteEndsOn: Day;
}

const FEW = 6;

/** For everybody: the public's page and the digest. */
export async function readWeek(db: Reader, now: Date): Promise<Week> {
  const [
    running,
    sealed,
    [discussions, hearings, ideas],
    { results },
    policies,
    requests,
    imports,
    elections,
    notDone,
  ] = await Promise.all([
    listRunningBallots(db, now),
    listOpenSealed(db),
    listNewestInEach(db, ["discussion", "frozen", "idea"], FEW),
    listRecentResults(db, { most: FEW }),
    recentPolicies(db, FEW),
    listOpenRequests(db, now),
    listImports(db, newsSince(now)),
    listElections(db, { to: undefined }),
    listDeedsOnAgenda(db, FEW),
  ]);
  const lines = { notDone, sealed, discussions, hearings, ideas };
  return { ...running, ...lines, results, policies, requests, imports, elections };
}

/** Who knows what things are called. */
type Naming = Pick<House, "titlesOf">;

const namedRequests = async (db: Reader, now: Date, house: Naming) =>
  withSubjects(house, await listOpenRequests(db, now));

/** For one person: ballots with their own roll line, and only ideas that they have not backed yet. */
export async function readOwnWeek(
  db: Reader,
  now: Date,
  { person, ...house }: Naming & { readonly person: Person },
): Promise<OwnWeek> {
  const { personId } = person;
  const [
    duties,
    running,
    sealed,
    [discussions, frozen],
    ideas,
    followed,
    drafted,
    renewal,
    heard,
    { results },
    policies,
    requests,
    imports,
    elections,
    notDone,
    deeds,
    posts,
    slots,
    books,
    inbox,
    seals,
  ] = await Promise.all([
    listJuryDuties(db, personId, now),
    listRunningBallots(db, now, personId),
    listOpenSealed(db, personId),
    listNewestInEach(db, ["discussion", "frozen"], FEW),
    listIdeasToSupport(db, personId, FEW),
    listFollowedProposals(db, personId),
    listDraftedBy(db, personId),
    findRenewal(db, now, person),
    listHeardBy(db, personId),
    listRecentResults(db, { most: FEW, personId }),
    recentPolicies(db, FEW),
    namedRequests(db, now, house),
    listImports(db, newsSince(now)),
    listElections(db, { to: personId }),
    listDeedsOnAgenda(db, FEW),
    listDeedTasks(db, person, now),
    listRotaTasks(db, personId, now),
    listSlotTasks(db, personId, now),
    readBooksTasks(db, person, now),
    findInboxTask(db, person, now),
    listSealedTasks(db, personId),
  ]);
  const hearings = frozen.filter(({ id }) => !heard.has(proposalPath(id)));
  const asked = { deeds, posts, slots, books, inbox, seals, drafted, renewal };
  const lines = { notDone, discussions, hearings, ideas, followed };
  return {
    duties,
    ...asked,
    ...running,
    sealed,
    ...lines,
    results,
    policies,
    requests,
    imports,
    elections,
  };
}

async function readBooksTasks(db: Reader, person: Person, now: Date): Promise<BooksTasks> {
  const [money, claims, budgets, reports] = await Promise.all([
    findMoneyTasks(db, person),
    findClaimsTask(db, person),
    listBudgetTasks(db, person, now),
    findReportsTask(db, person, now),
  ]);
  return { ...money, claims, budgets, reports };
}

/** So many of what they follow are looked through for those that changed last. */
const MOST_FOLLOWED = 200;

async function listFollowedProposals(db: Reader, personId: PersonId) {
  const paths = await listNewestFollowed(db, personId, MOST_FOLLOWED);
  return await listThese(
    db,
    paths.flatMap((path) => findProposalId(path) ?? []),
    FEW,
  );
}

/** From the day on which the rulebook writes to them. */
async function findRenewal(
  db: Reader,
  now: Date,
  { renewsOn }: Person,
): Promise<Renewal | undefined> {
  if (renewsOn === undefined) return undefined;
  const rules = await rulesInForce(db);
  const isAsked = termNoticeOn(renewsOn, dayOf(now), rules) !== undefined;
  return isAsked ? { renewsOn, voteEndsOn: voteEndsOn(renewsOn, rules) } : undefined;
}
