import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { findDetails, listAddressees, listPostcodes } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { myBranchPath } from "../addresses.ts";
import { isHomeKind } from "../branch.ts";
import type { Founding } from "../founding/founding.ts";
import { endHoldingsElsewhere } from "../officers/holding-store.ts";
import { findBranches, hasPlaces, listPlaced } from "../queries.ts";
import { words } from "../words.ts";
import { decideHome, findLeading, type Placed, type Why } from "./belonging.ts";
import { dropHomes, joinByChoice, lockHomes, setHome, setHomes } from "./belonging-store.ts";
import { placesOf } from "./where.ts";

/** Somebody who moves from one branch to another, or to none. */
export interface Move {
  readonly personId: PersonId;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Everybody who comes to another branch, or to none, hears from which, to which and why. */
export async function tellMoved(
  tx: Tx,
  house: Pick<House, "partyName" | "url">,
  { moves, why }: { readonly moves: readonly Move[]; readonly why: Why },
  at: Date,
): Promise<void> {
  if (moves.length === 0) return;
  const branches = await findBranches(
    tx,
    moves.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
  );
  const byPerson = new Map(moves.map((move) => [move.personId, move]));
  const nameOf = (id: number | undefined) =>
    id === undefined ? undefined : branches.get(id)?.name;
  const recipients = await listAddressees(tx, [...byPerson.keys()]);
  const write = () => ({
    subject: words.letters.moved.subject(house.partyName),
    text: ({ personId, name }: Recipient) => {
      const { from, to } = byPerson.get(personId) ?? {};
      return words.letters.moved.text({
        ...{ name, party: house.partyName, from: nameOf(from), to: nameOf(to) },
        ...{ why: words.why[why], link: house.url + myBranchPath },
      });
    },
  });
  // Needed, whatever they have chosen: nobody's branch changes without a letter.
  await postToMany(tx, { recipients, kind: "needed", write }, at);
}

interface Founders {
  readonly branchId: number;
  readonly founding: Founding;
  readonly founders: readonly PersonId[];
}

/** Those who have founded a branch belong to it, and vote there from the first day. */
export async function settleFounders(
  tx: Tx,
  house: House,
  { branchId, founding, founders }: Founders,
  at: Date,
): Promise<void> {
  const why: Why = founding.placeCode === undefined ? "pledge" : "postcode";
  const home = { branchId, why, votesFrom: at };
  const before = await lockHomes(tx, founders);
  if (isHomeKind(founding.kind)) await setHome(tx, founders, home, at);
  else await joinByChoice(tx, founders, home, at);
  await endHoldingsElsewhere(tx, founders, at);
  const moves = before.map(({ personId, branchId: from }) => ({
    ...{ personId, to: branchId },
    from: isHomeKind(founding.kind) ? from : undefined,
  }));
  await tellMoved(tx, house, { moves, why: "pledge" }, at);
}

interface Located {
  readonly personId: PersonId;
  readonly postcode: string | undefined;
}

/** The branch to which each of these postcodes leads; undefined of one that leads to none. */
export async function whereTheyLead(
  db: Reader,
  postcodes: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, number | undefined>> {
  const placed: ReadonlyMap<string, Placed> = await listPlaced(db);
  const places = await placesOf(db, [...new Set(postcodes)], dayOf(at));
  return new Map([...places].map(([postcode, codes]) => [postcode, findLeading(codes, placed)]));
}

/** Moves those whose postcode leads elsewhere than to where they are. Answers how many those were. */
async function settleThem(
  tx: Tx,
  house: Pick<House, "partyName" | "url">,
  { people, votesFrom }: { readonly people: readonly Located[]; readonly votesFrom: Date },
  at: Date,
): Promise<number> {
  const leads = await whereTheyLead(
    tx,
    people.flatMap(({ postcode }) => postcode ?? []),
    at,
  );
  const homes = await lockHomes(
    tx,
    people.map(({ personId }) => personId),
  );
  const postcodeOf = new Map(people.map(({ personId, postcode }) => [personId, postcode]));
  const moves: Move[] = [];
  for (const { personId, branchId, why, isNowhere } of homes) {
    const postcode = postcodeOf.get(personId);
    const home = branchId === undefined || why === undefined ? undefined : { branchId, why };
    const leadsTo = postcode === undefined ? undefined : leads.get(postcode);
    const to = decideHome({ home, isNowhere, leadsTo });
    if (to === "stay") continue;
    moves.push({ personId, from: branchId, to: to === "none" ? undefined : to });
  }
  const away = moves.flatMap(({ personId, to }) => (to === undefined ? [personId] : []));
  const homesNow = moves.flatMap(({ personId, to }) =>
    to === undefined ? [] : [{ personId, branchId: to }],
  );
  await dropHomes(tx, away);
  await setHomes(tx, homesNow, { why: "postcode", votesFrom }, at);
  await endHoldingsElsewhere(
    tx,
    moves.map(({ personId }) => personId),
    at,
  );
  await tellMoved(tx, house, { moves, why: "postcode" }, at);
  return moves.length;
}

/**
 * Somebody has become a member, or has another postcode: they belong where that leads, and vote there after the
 * rulebook's days, unless they have never belonged anywhere.
 */
export async function settlePerson(
  tx: Tx,
  house: Pick<House, "partyName" | "url">,
  personId: PersonId,
  at: Date,
): Promise<void> {
  if (!(await hasPlaces(tx))) return;
  const person = await findDetails(tx, personId);
  if (person === undefined || person.kind !== "member" || !person.isConfirmed) return;
  const [home] = await lockHomes(tx, [personId]);
  const { branchVoteDays } = await rulesInForce(tx);
  const votesFrom = home?.branchId === undefined ? at : addDays(at, branchVoteDays);
  await settleThem(tx, house, { people: [{ personId, postcode: person.postcode }], votesFrom }, at);
}

/** Some tenths of a second of work: no act waits long for it, and a stop loses little. */
export const PEOPLE_AT_ONCE = 5000;

/** The next of all members, in the order of their numbers. Whom new boundaries move votes at once: they did nothing. */
export async function settleSlice(
  tx: Tx,
  house: Pick<House, "partyName" | "url">,
  after: PersonId | undefined,
  at: Date,
  most = PEOPLE_AT_ONCE,
): Promise<{
  readonly reached: PersonId | undefined;
  readonly moved: number;
  readonly isLast: boolean;
}> {
  const people = await listPostcodes(tx, after, most);
  const moved =
    people.length === 0 ? 0 : await settleThem(tx, house, { people, votesFrom: at }, at);
  return { reached: people.at(-1)?.personId, moved, isLast: people.length < most };
}
