import { describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import type { SealedBallotId } from "../../ballots/door.ts";
import { aPreparedSealedBallot } from "../../ballots/sealed/testing/a-sealed-ballot.ts";
import { anElectionHouse } from "../testing/an-election-house.ts";

const party = anElectionHouse();
const { at } = party;

const datesOf = async ({ personId }: Person): Promise<readonly string[]> =>
  (await at.house.calendarOf(personId))
    .map(({ uid }) => uid.replace(/@.*/, ""))
    .filter((uid) => /^(?:election|sealed)-/.test(uid))
    .toSorted();

describe("one's own calendar", () => {
  it("has the dates of an election for those who may vote in it, and from its opening those of its roll", async () => {
    const election = await party.freshlyCalled("safety-officer");
    const of = (...kinds: readonly string[]) =>
      kinds.map((kind) => `election-${election.id}-${kind}`);
    const [ada] = party.members as [Person];
    const supporter = await aMember(at.house, { standing: "supporter" });
    const ours = (found: readonly string[]) =>
      found.filter((uid) => uid.startsWith(`election-${election.id}-`) || uid.startsWith("sealed"));
    expect(ours(await datesOf(ada))).toEqual(of("closes", "frozen", "opens"));
    expect(await datesOf(supporter)).toEqual([]);

    await party.candidate(election, await aMember(at.house));
    const { sealedId } = await party.frozen(election);
    const id = sealedId as SealedBallotId;
    await (await aPreparedSealedBallot(at.house, at.clock, id)).open();
    const late = await aMember(at.house);
    expect(ours(await datesOf(ada))).toEqual([...of("frozen", "opens"), `sealed-closes-${id}`]);
    expect(ours(await datesOf(late))).toEqual(of("frozen", "opens"));
  });

  it("keeps the days of an election that ended before them, as called off", async () => {
    const election = await party.freshlyCalled("trustee");
    const [ada] = party.members as [Person];
    const own = async () =>
      (await at.house.calendarOf(ada.personId)).filter(({ uid }) =>
        uid.startsWith(`election-${election.id}-`),
      );
    const before = await own();
    expect(before.some(({ isCancelled }) => isCancelled)).toBe(false);
    // Nobody stands.
    at.clock.moveForward(election.nominationsClose.getTime() - at.clock.now().getTime());
    await party.sealed();
    expect((await party.current(election)).state).toBe("ended");
    const after = await own();
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    const opens = (events: typeof after) => events.find(({ uid }) => uid.includes("-opens"));
    expect(opens(after)).toMatchObject({
      isCancelled: true,
      changes: (opens(before)?.changes ?? 0) + 1,
    });
    const { page } = await new Visitor(at).get("/elections.ics");
    expect(page).toContain("STATUS:CANCELLED");
  });
});
