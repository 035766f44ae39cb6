import { beforeAll } from "vitest";
import { type AnyAct, doneAlready, inTransaction, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { foundParty } from "../../../platform/party.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse, PARTY_URL, type TestHouse } from "../../../testing/a-house.ts";
import { passDays } from "../../../testing/pass-days.ts";
import { aMember } from "../../../testing/people.ts";
import type { SealedBallotId, SealedClosed } from "../../ballots/door.ts";
import { aPreparedSealedBallot } from "../../ballots/sealed/testing/a-sealed-ballot.ts";
import { sealAll } from "../../record/testing.ts";
import type { Office } from "../../rulebook/door.ts";
import { electionPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { tendElections } from "../jobs.ts";
import { stand } from "../nominating/acts/stand.ts";
import { support } from "../nominating/acts/support.ts";
import { write } from "../nominating/acts/write.ts";
import type { Nomination } from "../nominating/nomination.ts";
import { findNominationOf } from "../nominating/nomination-queries.ts";
import { optionOf, REOPEN } from "../papers/ballot.ts";
import { findElection, findLastFor } from "../queries.ts";

/** A party that was founded a year ago, with twenty members. For tests of this room and of those beside it. */
class ElectionHouse {
  readonly at: TestHouse = aHouse();
  members: Person[] = [];

  async fill(): Promise<void> {
    const { house, clock } = this.at;
    const foundedAt = addDays(clock.now(), -400);
    const party = { name: "The Test Party", url: PARTY_URL, isDemonstration: false, foundedAt };
    await inTransaction(house, (tx) => foundParty(tx, party));
    this.members = await Promise.all(Array.from({ length: 20 }, () => aMember(house)));
  }

  get db() {
    return this.at.house.database;
  }

  tend = () => tendElections(this.at.house);

  /** The public value that a lot waits for comes with the next published checkpoint. */
  async sealed(): Promise<void> {
    await sealAll(this.at.house);
    await this.tend();
  }

  /** What an act comes to: "done", or the code of why not. */
  async outcomeOf(act: AnyAct, input: object, actor: Actor): Promise<string> {
    const outcome = await perform(this.at.house, act, input, { actor });
    if (outcome === doneAlready) return "done already";
    return isRefusal(outcome) ? outcome.code : "done";
  }

  async lastFor(office: Office): Promise<Election> {
    const found = await findLastFor(this.db, office);
    if (found === undefined) throw new Error(`no election for ${office}`);
    return found;
  }

  async current({ id }: Pick<Election, "id">): Promise<Election> {
    const found = await findElection(this.db, id);
    if (found === undefined) throw new Error("no such election");
    return found;
  }

  /** The election for this office that the clock calls now. */
  async called(office: Office): Promise<Election> {
    await this.tend();
    return this.lastFor(office);
  }

  /** The same, once one is called that has just begun. */
  async freshlyCalled(office: Office): Promise<Election> {
    for (let week = 0; week < 12; week += 1) {
      const election = await this.called(office);
      if (election.calledAt.getTime() === this.at.clock.now().getTime()) return election;
      this.at.clock.moveForward(8 * 86_400_000);
    }
    throw new Error(`no election was called for ${office}`);
  }

  async ownOf(election: Election, who: Person): Promise<Nomination> {
    const own = await findNominationOf(this.db, election.id, who.personId);
    if (own === undefined) throw new Error("not nominated");
    return own;
  }

  /** Writes a whole nomination and hands it in. */
  async stands(election: Election, who: Person, more: object = {}): Promise<Nomination> {
    const id = String(election.id);
    const texts = { statement: `I am ${who.personId}.`, interests: "None.", memberships: "None." };
    const groups = { groupsSaid: "yes" };
    const written = await this.outcomeOf(write, { id, ...texts, ...groups, ...more }, who);
    const handed = await this.outcomeOf(stand, { id, agrees: "yes" }, who);
    if (written !== "done" || handed !== "done") throw new Error(`${written}, ${handed}`);
    return this.ownOf(election, who);
  }

  async supports(who: Person, nomination: Nomination): Promise<string> {
    return this.outcomeOf(support, { nomination: String(nomination.id), wants: "yes" }, who);
  }

  /** Stands, with all the support that it takes. */
  async candidate(election: Election, who: Person, more: object = {}): Promise<Nomination> {
    const nomination = await this.stands(election, who, more);
    const others = this.members.filter(({ personId }) => personId !== who.personId);
    for (const other of others.slice(0, election.terms.supporters)) {
      await this.supports(other, nomination);
    }
    return this.ownOf(election, who);
  }

  /** Nominations close, the order is drawn, and the ballot is prepared. */
  async frozen(election: Election): Promise<Election> {
    passDays(this.at.clock, 14);
    await this.tend();
    await this.sealed();
    return this.current(election);
  }

  /** Tells that the sealed ballot was counted so. */
  async counted(election: Election, elected: readonly Nomination[]): Promise<Election> {
    const { house } = this.at;
    const empty = election.terms.seats - elected.length;
    const closed: SealedClosed = {
      name: "ballots.sealed-closed",
      sealedId: (election.sealedId ?? 0) as SealedClosed["sealedId"],
      path: electionPath(election.id),
      ofBranch: undefined,
      title: "",
      outcome: {
        kind: "ranked",
        elected: elected.map(({ id }) => optionOf(id)),
        isReopened: empty > 0,
        emptySeats: empty,
        voted: 12,
        roll: 20,
        lotSeed: "",
      },
    };
    await inTransaction(house, (tx) => house.announce(tx, closed));
    return this.current(election);
  }

  /** Members vote, each by one of these rankings, and trustees open it: nothing of it is made up. */
  async voted(
    election: Election,
    rankings: readonly (readonly (Nomination | typeof REOPEN)[])[],
  ): Promise<Election> {
    const { house, clock } = this.at;
    const ballot = await aPreparedSealedBallot(
      house,
      clock,
      (election.sealedId ?? 0) as SealedBallotId,
    );
    await ballot.open();
    const { question } = await ballot.find();
    const candidates = question.kind === "ranked" ? question.candidates : [];
    for (const [place, ranking] of rankings.entries()) {
      const wanted = ranking.map((one) => (one === REOPEN ? REOPEN : optionOf(one.id)));
      await ballot.cast(place, [candidates.map(({ id }) => wanted.indexOf(id) + 1)]);
    }
    await ballot.finish();
    return this.current(election);
  }

  /** The time in which members can challenge it is over. */
  async stood(election: Election): Promise<Election> {
    // In hours, which a change of the clocks does not move.
    this.at.clock.moveForward(election.terms.resultHours * 3_600_000);
    await this.tend();
    return this.current(election);
  }
}

/** Opens the house for one test file. */
export function anElectionHouse(): ElectionHouse {
  const party = new ElectionHouse();
  beforeAll(() => party.fill());
  return party;
}
