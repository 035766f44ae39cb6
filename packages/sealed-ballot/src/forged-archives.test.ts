import { beforeAll, describe, expect, test } from "vitest";
import { type Group, groupsOf, rebuild, withText } from "../test-support/archive-surgery.ts";
import { verifyBytes } from "../test-support/cases.ts";
import { type Invented, inventElection, type Plan } from "../test-support/invented-election.ts";
import { seededRandomness } from "../test-support/randomness.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { signBallot } from "./ballot/ballot.ts";
import { sealBallot } from "./ballot/booth.ts";
import { deriveCredentialKey, drawCredential } from "./election/credentials.ts";
import { type Question, rankedQuestion } from "./election/election.ts";
import { ED25519, elementText } from "./groups/group.ts";
import { toolsOf } from "./groups/proofs.ts";
import { expectAccepted } from "./refusal.ts";
import type { Report } from "./verify/verify.ts";

const backend = sodiumNativeBackend();
const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No"],
  min: 1,
  max: 1,
  question: "?",
};
const blank: Question = { ...motion, blank: true };
const council = rankedQuestion("Rank", ["Ann", "Bo"], { method: "STV", blank: true, seats: 1 });

const plan: Plan = {
  seed: "forged",
  questions: [motion, blank],
  votes: [
    {
      voter: 0,
      choices: [
        [1, 0],
        [0, 1, 0],
      ],
    },
    {
      voter: 1,
      choices: [
        [0, 1],
        [1, 0, 0],
      ],
    },
    {
      voter: 0,
      choices: [
        [0, 1],
        [0, 0, 1],
      ],
    },
  ],
  voters: 3,
  trustees: ["single", "single"],
};
const rankedPlan: Plan = {
  ...plan,
  seed: "forged ranks",
  questions: [council],
  votes: [
    { voter: 0, choices: [[1, 2]] },
    { voter: 1, choices: [[2, 1]] },
  ],
  mixers: 2,
};

let counted: Invented;
let ranked: Invented;
let groups: Group[];
let rankedGroups: Group[];

beforeAll(async () => {
  counted = inventElection(backend, plan);
  ranked = inventElection(backend, rankedPlan);
  groups = await groupsOf(backend, counted.bytes);
  rankedGroups = await groupsOf(backend, ranked.bytes);
});

async function refused(bytes: Uint8Array, leastMixers = 1): Promise<string | undefined> {
  const report: Report = await verifyBytes(backend, bytes, { leastMixers });
  return report.problems[0]?.code;
}

function ballotsAre(texts: readonly string[], from = groups): Uint8Array {
  const [setup] = from;
  const cast = texts.map((text): Group => ({ type: "Ballot", texts: [text] }));
  return rebuild(backend, [setup as Group, ...cast]);
}

function edit(text: string, change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(text);
  change(json);
  return JSON.stringify(json);
}

describe("a ballot that is not its voter's own", () => {
  test("the same ballot a second time is refused", async () => {
    const [first = ""] = counted.ballotTexts;
    expect(await refused(ballotsAre([first, first]))).toBe("ballot.duplicate");
  });

  test("a ballot of another election with the same questions is refused", async () => {
    const foreign = inventElection(backend, { ...plan, seed: "another", stopAfter: "ballots" });
    const [text = ""] = foreign.ballotTexts;
    const { problems } = await verifyBytes(backend, ballotsAre([text]));
    expect(problems.map((problem) => problem.code)).toContain("ballot.election");
  });

  test("a copy of a ballot under another listed credential is refused", async () => {
    const [, mine = "", third = ""] = counted.ballotTexts;
    const stolen = edit(mine, (json) => (json.credential = JSON.parse(third).credential));
    expect(await refused(ballotsAre([stolen]))).toBe("ballot.proof");
  });

  test("a copied answer, signed anew by its thief, is refused", async () => {
    const [text = ""] = counted.ballotTexts;
    const tools = { ...toolsOf(backend), randomness: seededRandomness("thief") };
    const key = expectAccepted(
      deriveCredentialKey(backend, counted.credentials[2] ?? "", counted.election.uuid),
    );
    const own = expectAccepted(
      sealBallot(
        tools,
        counted.election,
        counted.credentials[2] ?? "",
        plan.votes[0]?.choices ?? [],
      ),
    );
    const { ballotText } = expectAccepted(own.cast());
    const copied = edit(ballotText, (json) => (json.answers = JSON.parse(text).answers));
    const { readBallot } = await import("./ballot/ballot.ts");
    const { signature: _, ...body } = expectAccepted(readBallot(counted.election, copied));
    expect(await refused(ballotsAre([signBallot(tools, counted.election, body, key)]))).toBe(
      "ballot.proof",
    );
  });

  test("a re-randomised copy is refused", async () => {
    const [text = ""] = counted.ballotTexts;
    const shifted = edit(text, (json) => {
      const [answer] = json.answers as { choices: { alpha: string }[] }[];
      const [choice] = answer?.choices ?? [];
      if (choice) choice.alpha = elementText(ED25519.generator);
    });
    expect(await refused(ballotsAre([shifted]))).toBe("ballot.proof");
  });

  test("a ballot of a credential that is not on the list is refused", async () => {
    const tools = { ...toolsOf(backend), randomness: seededRandomness("stranger") };
    const stranger = drawCredential(tools.randomness);
    const sealed = expectAccepted(
      sealBallot(tools, counted.election, stranger, plan.votes[0]?.choices ?? []),
    );
    const { ballotText } = expectAccepted(sealed.cast());
    expect(await refused(ballotsAre([ballotText]))).toBe("ballot.credential");
  });

  test("an unsigned ballot is refused", async () => {
    const [text = ""] = counted.ballotTexts;
    const unsigned = edit(text, (json) => delete json.signature);
    expect(await refused(ballotsAre([unsigned]))).toBe("ballot.signature");
  });

  test("a blank proof left out is refused, and so is one too many", async () => {
    const [text = ""] = counted.ballotTexts;
    type Answers = { blank_proof?: unknown; overall_proof?: unknown }[];
    const without = edit(text, (json) => delete (json.answers as Answers)[1]?.blank_proof);
    expect(await refused(ballotsAre([without]))).toBe("ballot.blank");
    const surplus = edit(text, (json) => {
      const [first, second] = json.answers as Answers;
      if (first && second) first.blank_proof = second.blank_proof;
    });
    expect(await refused(ballotsAre([surplus]))).toBe("ballot.blank");
  });

  test.each([
    ["white space", (text: string) => `${text} `],
    ["a line end", (text: string) => `${text}\n`],
    ["a key written twice", (text: string) => text.replace("{", '{"credential":"",')],
    ["an escaped letter", (text: string) => text.replace('"credential"', '"credentia\\u006c"')],
    ["a fraction part", (text: string) => text.replace('"challenge":"', '"challenge":"0')],
    ["nothing at all", () => ""],
    ["no JSON", () => "{"],
  ])("a ballot with %s is refused for its form", async (_, change) => {
    const [text = ""] = counted.ballotTexts;
    expect(await refused(ballotsAre([change(text)]))).toMatch(/^(json|value)\./);
  });
});

describe("a count that does not follow from the ballots", () => {
  const without = (type: Group["type"], which = 0) => {
    const at = groups.flatMap((group, i) => (group.type === type ? [i] : []))[which];
    return groups.filter((_, i) => i !== at);
  };

  test("leaving out a ballot that counts is refused", async () => {
    expect(await refused(rebuild(backend, without("Ballot", 1)))).toBe("tally.mismatch");
    expect(await refused(rebuild(backend, without("Ballot", 2)))).toBe("tally.mismatch");
  });

  test("counting a superseded ballot again by a new order is refused", async () => {
    const [setup, first, second, third, ...rest] = groups as [Group, Group, Group, Group];
    expect(await refused(rebuild(backend, [setup, third, second, first, ...rest]))).toBe(
      "tally.mismatch",
    );
  });

  test("a missing decryption is refused", async () => {
    expect(await refused(rebuild(backend, without("PartialDecryption")))).toBe(
      "decryption.missing",
    );
  });

  test("a decryption by a trustee who does not exist, or twice by one, is refused", async () => {
    const swap = (owner: number) =>
      groups.map((g) => (g.type === "PartialDecryption" && g.owner === 2 ? { ...g, owner } : g));
    expect(await refused(rebuild(backend, swap(1)))).toBe("decryption.owner");
    expect(await refused(rebuild(backend, swap(9)))).toBe("decryption.owner");
  });

  test("a wrong count is refused", async () => {
    const at = groups.length - 1;
    const forged = (groups[at]?.texts[0] ?? "").replace("[0,2]", "[1,1]");
    expect(await refused(rebuild(backend, withText(backend, groups, at, 0, forged)))).toBe(
      "result.mismatch",
    );
  });

  test("a credential list with the same credential twice is refused", async () => {
    const list = JSON.parse(groups[0]?.texts[2] ?? "") as string[];
    const doubled = JSON.stringify([...list, list[0]]);
    expect(await refused(rebuild(backend, withText(backend, groups, 0, 2, doubled)))).toBe(
      "credentials.duplicate",
    );
  });
});

describe("ranked ballots that were not mixed as agreed", () => {
  const drop = (type: Group["type"], owner?: number) =>
    rankedGroups.filter((g) => g.type !== type || (owner !== undefined && g.owner !== owner));

  test("fewer mixers than agreed are refused", async () => {
    expect(await refused(rebuild(backend, drop("Shuffle", 2)), 2)).toBe("shuffle.missing");
  });

  test("no mixer at all is refused even when nothing was agreed", async () => {
    const unmixed = rankedGroups.filter((g) => g.type !== "Shuffle");
    expect(await refused(rebuild(backend, unmixed))).toBe("shuffle.missing");
  });

  test("leaving out the first mixer breaks the second one's proof", async () => {
    const second = rankedGroups.filter((g) => g.type !== "Shuffle" || g.owner === 2);
    expect(await refused(rebuild(backend, second))).toBe("shuffle.proof");
  });

  test("one trustee mixing twice is refused", async () => {
    const doubled = rankedGroups.map((g) => (g.type === "Shuffle" ? { ...g, owner: 1 } : g));
    expect(await refused(rebuild(backend, doubled))).toBe("shuffle.owner");
  });

  test("decrypting before the mixing has ended is refused", async () => {
    const early = drop("EndShuffles");
    expect(await refused(rebuild(backend, early))).toMatch(/^(archive\.order|shuffle\.missing)$/);
    const skipped = rankedGroups.filter((g) => g.type !== "Shuffle" && g.type !== "EndShuffles");
    expect(await refused(rebuild(backend, skipped))).toBe("shuffle.missing");
  });

  test("mixing where nothing is ranked is refused", async () => {
    const at = groups.findIndex((g) => g.type === "EncryptedTally");
    const mixing = [...groups.slice(0, at + 1), { type: "EndShuffles", texts: [] } as Group];
    expect(await refused(rebuild(backend, mixing))).toBe("archive.order");
  });
});

describe("only where nobody voted nothing need be mixed", () => {
  const cast = (votes: Plan["votes"], more: Partial<Plan> = {}) =>
    inventElection(backend, { ...rankedPlan, seed: "unmixed", votes, mixers: 1, ...more });
  const unmixed = async ({ bytes }: Invented) => {
    const all = await groupsOf(backend, bytes);
    return all.filter(({ type }) => type !== "Shuffle");
  };
  const one: Plan["votes"] = [{ voter: 0, choices: [[1, 2]] }];

  test("one ballot alone is enough to need a mixer", async () => {
    expect(await refused(rebuild(backend, await unmixed(cast(one))))).toBe("shuffle.missing");
  });

  test("nobody's ballot can be made to weigh nothing where something is ranked", async () => {
    const weightless = cast(one, { weights: Array(rankedPlan.voters).fill(0n) });
    expect(await refused(weightless.bytes)).toBe("credentials.invalid");
    expect(await refused(rebuild(backend, await unmixed(weightless)))).toBe("credentials.invalid");
  });

  test("so is one whose other question is a sum", async () => {
    const questions = [...plan.questions.slice(0, 1), ...rankedPlan.questions];
    const choices = [...(plan.votes[0]?.choices.slice(0, 1) ?? []), [1, 2]];
    const both = cast([{ voter: 0, choices }], { questions });
    expect(await refused(both.bytes)).toBeUndefined();
    expect(await refused(rebuild(backend, await unmixed(both)))).toBe("shuffle.missing");
  });

  test("a tally that says that nobody voted is refused where somebody did", async () => {
    const nobody = await unmixed(cast([], { mixers: 0 }));
    const ballots = (await unmixed(cast(one))).filter(({ type }) => type === "Ballot");
    const [setup, ...rest] = nobody as [Group, ...Group[]];
    expect(await refused(rebuild(backend, [setup, ...ballots, ...rest]))).toBe("tally.mismatch");
  });

  test("and where nobody did, the end of the mixing must still be said, and nothing come out of it", async () => {
    const nobody = cast([], { mixers: 0 });
    expect(await refused(nobody.bytes, 2)).toBeUndefined();
    const all = await groupsOf(backend, nobody.bytes);
    const silent = all.filter(({ type }) => type !== "EndShuffles");
    expect(await refused(rebuild(backend, silent), 2)).toBe("shuffle.missing");
    const shuffles = (await groupsOf(backend, cast(one).bytes)).filter((g) => g.type === "Shuffle");
    const at = all.findIndex(({ type }) => type === "EndShuffles");
    const stuffed = [...all.slice(0, at), ...shuffles, ...all.slice(at)];
    expect(await refused(rebuild(backend, stuffed))).toMatch(/^shuffle\./);
  });
});
