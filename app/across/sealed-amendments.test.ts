import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localRunner, verifyArchive } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { amendingIn, type Item, moving } from "../../testing/an-amendable.ts";
import { takeOffice } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { resultLines, USUAL_RULE } from "../../verifier/words.ts";
import { decline } from "../amendments/acts/decline.ts";
import { insist } from "../amendments/acts/insist.ts";
import { move } from "../amendments/acts/move.ts";
import { support as supportAmendment } from "../amendments/acts/support.ts";
import { MOST_ON_BALLOT } from "../amendments/amendment.ts";
import { CHOICES, type Choice } from "../ballots/ballot.ts";
import { resultOfTerms } from "../ballots/counting/closing.ts";
import { findBallotFor, type SealedBallotId, type SealedClosed } from "../ballots/door.ts";
import { MOST_OPTIONS, type SealedMotion } from "../ballots/sealed/sealed-ballot.ts";
import { aPreparedSealedBallot } from "../ballots/sealed/testing/a-sealed-ballot.ts";
import { listEvents } from "../ballots/sealed/what/box-queries.ts";
import { outcomeOf } from "../ballots/sealed/what/result-of.ts";
import { vote } from "../ballots/testing.ts";
import { MOST_ALTERNATIVES } from "../hearings/hearing.ts";
import { findPolicy } from "../policy/door.ts";
import { findProposal } from "../proposals/queries.ts";
import { askSealed } from "../proposals/sealing/acts/ask-sealed.ts";

const at = aHouse();
const { done, pass, anAmendable, all, moved, subjects } = amendingIn(at);
const backend = sodiumNativeBackend();
let people: Person[];

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 8 }, () => aMember(at.house)));
});

const who = (index: number) => people[index] as Person;
const page = async (address: string) => (await new Visitor(at).get(address)).page;

/** The first three of four people hold an office of another body each, so that a sealed ballot has whom to give its keys. */
async function threeBodies(): Promise<void> {
  for (const office of ["national-committee", "safety-officer", "facilitator"] as const) {
    await takeOffice(at, await aMember(at.house), office);
  }
}

/** Three amendments go to the vote with it, the first two of them to the same words. */
async function threeToVote({ isSealed }: { readonly isSealed: boolean }): Promise<Item> {
  const item = await anAmendable(people);
  if (isSealed) {
    const input = { id: String(item.id), wants: "yes" };
    for (const actor of people.slice(1)) await done(askSealed, input, actor);
  }
  await moved(item, 2, "Buses are free for everybody under 21.", who(1));
  await done(move, moving(item, 2, "Buses are free for everybody.", { known: "1" }), who(2));
  await moved(item, 3, "The minister reports every month.", who(3));
  for (const { id, number } of await all(item)) {
    await done(decline, { id: String(id), why: "It is right as it is." }, who(0));
    await done(insist, { id: String(id) }, who(number));
    await done(supportAmendment, { id: String(id) }, who(5));
  }
  await pass(10);
  expect((await all(item)).map(({ state }) => state)).toEqual(["to-vote", "to-vote", "to-vote"]);
  await pass(5);
  return item;
}

/** Of eight voters: what each says to the three amendments, and to the proposal. */
const PAPERS: readonly (readonly Choice[])[] = [
  ["yes", "yes", "no", "yes"],
  ["yes", "yes", "no", "yes"],
  ["yes", "yes", "abstain", "yes"],
  ["no", "yes", "abstain", "yes"],
  ["yes", "no", "abstain", "yes"],
  ["abstain", "yes", "yes", "yes"],
  ["no", "no", "no", "no"],
  ["abstain", "abstain", "abstain", "abstain"],
];

const sealed = (paper: readonly Choice[]): number[][] =>
  paper.map((choice) => ["abstain", "yes", "no"].map((one) => (one === choice ? 1 : 0)));

const policyOf = async ({ id }: Item) => {
  const proposal = await findProposal(at.house.database, id);
  return findPolicy(at.house.database, proposal?.becamePolicy ?? 0);
};

const ADOPTED = [
  "The council builds 500 homes a year at fair rents.",
  // Two were carried and collide: this one has more yes than no.
  "Buses are free for everybody.",
  "The minister reports every year.",
].join("\n\n");
const FATES = ["overtaken", "carried", "lost"];

async function verified(id: SealedBallotId) {
  const open = async function* () {
    for (const { bytes } of await listEvents(at.house.database, id, 0, 10_000)) yield bytes;
  };
  return verifyArchive({ backend, runner: localRunner(backend), open });
}

const folder = mkdtempSync(path.join(tmpdir(), "asked-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What anybody's computer says with the public file and the file of what was asked. */
async function decidedBy(id: SealedBallotId, asked: string) {
  const files = { archive: path.join(folder, "file.bel"), asked: path.join(folder, "asked.json") };
  const events = await listEvents(at.house.database, id, 0, 10_000);
  writeFileSync(files.archive, Buffer.concat(events.map(({ bytes }) => bytes)));
  writeFileSync(files.asked, asked);
  const verifier = path.join(import.meta.dirname, "../../verifier/verify.mjs");
  const args = [verifier, files.archive, "--asked", files.asked];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { code: run.status, out: run.stdout };
}

/** Codes and proofs for everybody, and two runs of the verifier. */
const LONG = { timeout: 90_000 };

describe("a ballot on a proposal with amendments", () => {
  it("by show of hands leads to this text", async () => {
    const shown = await threeToVote({ isSealed: false });
    const open = await findBallotFor(at.house.database, shown.path);
    const ids = open?.options.map(({ id }) => id) ?? [];
    for (const [index, paper] of PAPERS.entries()) {
      const choices = Object.fromEntries(ids.map((id, place) => [id, paper[place]]));
      await done(vote, { ballotId: String(open?.id), choices }, who(index));
    }
    await pass(7);
    expect((await policyOf(shown))?.body).toBe(ADOPTED);
    expect((await all(shown)).map(({ state }) => state)).toEqual(FATES);
  });

  it(
    "that is sealed asks each by itself, and the same votes lead to the same text",
    LONG,
    async () => {
      await threeBodies();
      const item = await threeToVote({ isSealed: true });
      const { sealing } = (await findProposal(at.house.database, item.id)) ?? {};
      expect(sealing).toMatchObject({ shownWhy: undefined, sealedId: expect.any(Number) });
      const sealedId = sealing?.sealedId as SealedBallotId;
      const ballot = await aPreparedSealedBallot(at.house, at.clock, sealedId);
      const { title } = await ballot.find();
      expect(ballot.election.questions.map((one) => "question" in one && one.question)).toEqual([
        expect.stringMatching(/^Shall this change be made\? Amendment 1: /),
        expect.stringMatching(/^Shall this change be made\? Amendment 2: /),
        expect.stringMatching(/^Shall this change be made\? Amendment 3: /),
        expect.stringContaining(`“${title}”`),
      ]);
      const before = await page(`/sealed/${sealedId}`);
      expect(before).toContain("Vote on each by itself");
      expect(before.indexOf("Buses are free for everybody under 21.")).toBeLessThan(
        before.indexOf("builds 500 homes"),
      );
      expect(before).toContain("An option passes with more than half of its yes and no votes.");
      await ballot.open();
      expect(await page(`/sealed/${sealedId}/booth`)).toContain("Buses are free for everybody.");
      await ballot.cast(0, sealed(["no", "no", "yes", "no"]));
      for (const [place, paper] of PAPERS.entries()) await ballot.cast(place, sealed(paper));
      const { outcome } = await ballot.finish();
      expect(outcome).toMatchObject({
        voted: 8,
        adopted: "proposal",
        options: [{ yes: 6, no: 1, abstain: 1 }],
        amendments: [
          { yes: 4, no: 2, abstain: 2, qualifies: true },
          { yes: 5, no: 2, abstain: 1, qualifies: true },
          { yes: 1, no: 3, abstain: 4, qualifies: false },
        ],
      });
      expect((await policyOf(item))?.body).toBe(ADOPTED);
      expect((await all(item)).map(({ state }) => state)).toEqual(FATES);
      expect(await subjects(who(3))).toContain(`Amendment 3 to “${title}”: lost in the ballot`);

      const result = await page(`/sealed/${sealedId}/result`);
      expect(result.match(/<strong>(Not carried|Carried)<\/strong>/g)).toHaveLength(6);
      expect(result).toContain("4 of 6 yes and no votes said yes.");
      expect(await page(`/sealed/${sealedId}/result?lang=cy`)).toContain("Gwelliant 1");
      const report = await verified(sealedId);
      expect(report).toMatchObject({ verdict: "valid", stage: "finished" });
      const lines = resultLines(report, USUAL_RULE).map(({ lines: all }) =>
        all.map(({ count }) => count),
      );
      // Blank, yes and no of each question, as anybody's computer says it.
      expect(lines).toEqual([
        ["2", "4", "2"],
        ["1", "5", "2"],
        ["4", "1", "3"],
        ["1", "6", "1"],
      ]);

      const asked = await page(`/sealed/${sealedId}/asked.json`);
      const { code, out } = await decidedBy(sealedId, asked);
      expect(code, out).toBe(0);
      const decided = out.slice(out.indexOf("Decided:")).split("\n").slice(1, 5);
      expect(
        decided.map((line) => / is adopted: it alone meets quorum and majority/.test(line)),
      ).toEqual([true, true, false, true]);
      const other = asked.replace("for everybody under 21", "for everybody under 91");
      expect(await decidedBy(sealedId, other)).toMatchObject({
        code: 1,
        out: expect.stringContaining("This is not what was asked"),
      });
      expect(await page(`/sealed/${sealedId}/recount`)).toContain("--asked asked.json");
    },
  );

  it("that is sealed and comes to no result is shown instead, with every amendment", async () => {
    await threeBodies();
    const item = await threeToVote({ isSealed: true });
    const proposal = await findProposal(at.house.database, item.id);
    const closed = {
      ...{ name: "ballots.sealed-closed", path: item.path, title: proposal?.title },
      ...{ sealedId: proposal?.sealing.sealedId, outcome: { kind: "void", why: "keys-late" } },
    } as unknown as SealedClosed;
    await inTransaction(at.house, (tx) => at.house.announce(tx, closed));
    const shown = await findBallotFor(at.house.database, item.path);
    expect(shown?.options.map(({ isAmendment }) => isAmendment)).toEqual([
      ...[true, true, true, undefined],
    ]);
    expect((await findProposal(at.house.database, item.id))?.sealing.shownWhy).toBe("no-sealed");
  });

  it("has room for whatever a show of hands can ask", () => {
    expect(MOST_ON_BALLOT + 1 + MOST_ALTERNATIVES).toBeLessThanOrEqual(MOST_OPTIONS);
  });
});

describe("the rule", () => {
  const percents = fc.integer({ min: 0, max: 99 });
  const asked = fc
    .record({
      amendments: fc.integer({ min: 0, max: 4 }),
      ways: fc.integer({ min: 1, max: 3 }),
      voters: fc.integer({ min: 0, max: 12 }),
      absent: fc.integer({ min: 0, max: 6 }),
      percent: percents,
      quorumPercent: percents,
      isAtLeast: fc.boolean(),
    })
    .chain((made) => {
      const paper = fc.tuple(
        ...Array.from({ length: made.amendments + made.ways }, () => fc.constantFrom(...CHOICES)),
      );
      const papers = fc.array(paper, { minLength: made.voters, maxLength: made.voters });
      return papers.map((all) => ({ ...made, papers: all }));
    });

  it("is the same for sealed votes and shown hands: who won, which amendments, every number and every check", () => {
    fc.assert(
      fc.property(asked, ({ amendments, ways, absent, percent, isAtLeast, ...made }) => {
        const options = [
          ...Array.from({ length: amendments }, (_, index) => ({
            ...{ id: `amendment-${index}`, label: `Amendment ${index}` },
            isAmendment: true as const,
          })),
          ...Array.from({ length: ways }, (_, index) => ({
            id: `way-${index}`,
            label: `W${index}`,
          })),
        ];
        const rollSize = Math.max(1, made.papers.length + absent);
        const question: SealedMotion = {
          ...{ kind: "motion", question: "Shall it?", options, cases: { for: "", against: "" } },
          majority: { numerator: percent, denominator: 100, isAtLeast },
          ...{ quorumPercent: made.quorumPercent, quorumLeast: 1, activeMembers: rollSize },
        };
        const ballots = made.papers.map((paper) => ({
          choices: Object.fromEntries(options.map(({ id }, place) => [id, paper[place] as Choice])),
        }));
        const shown = resultOfTerms({ ...question, rollSize }, { ballots });
        const sums = options.map((_, place) =>
          [0, 1, 2].map((slot) =>
            made.papers.reduce((sum, paper) => sum + BigInt(sealed(paper)[place]?.[slot] ?? 0), 0n),
          ),
        );
        const counted = { rollSize, voted: made.papers.length, lotSeed: "" };
        const { kind, ...outcome } = outcomeOf(question, { result: sums } as never, counted);
        const { adoptedOption: adopted } = shown;
        expect(kind).toBe("motion");
        expect(outcome).toEqual({ ...shown, ...(adopted === undefined ? {} : { adopted }) });
      }),
    );
  });
});
