import { createHash } from "node:crypto";
import type { Problem, Report } from "@breakthrough/sealed-ballot";
import { countMotion, isRefusal, type Majority } from "@breakthrough/tally";

/** What a motion asked and by which rules it is counted, as its party publishes it beside the archive. */
export interface Asked {
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** Decided by itself; the others stand against each other. */
    readonly isAmendment?: boolean;
  }[];
  readonly majority: Majority;
  readonly quorumVotes: number;
  readonly rollSize: number;
}

/** In an archive's description. */
const HASH = /SHA-256 ([0-9a-f]{64})$/;

type Verdict = Report["verdict"];

export type Found =
  | { readonly asked: Asked }
  | { readonly verdict: Exclude<Verdict, "valid">; readonly problem: Problem };

const unreadable = (where: string, sentence: string): Found => ({
  verdict: "unreadable",
  problem: { code: "expectation.unreadable", where, sentence },
});

/**
 * Holds the file of what was asked against the archive that names its hash.
 * @param where the file's name, for the reader
 */
export function findAsked({ election }: Report, text: string, where: string): Found | undefined {
  if (election === undefined) return undefined;
  const named = HASH.exec(election.description)?.[1];
  if (named === undefined) return unreadable(where, "The archive does not name what was asked.");
  if (createHash("sha256").update(text, "utf8").digest("hex") !== named) {
    const sentence = "This is not what was asked: the archive names another file.";
    return { verdict: "invalid", problem: { code: "expectation.fingerprint", where, sentence } };
  }
  const asked = readAsked(text);
  const isWhole = asked !== undefined && asked.options.length === election.questions.length;
  return isWhole ? { asked } : unreadable(where, "This verifier does not know files of this form.");
}

/** It is what the archive names, letter for letter; of a form that is not known nothing is said. */
function readAsked(text: string): Asked | undefined {
  try {
    const { form, options, rules, rollSize } = JSON.parse(text);
    if (form !== "breakthrough-asked-1") return undefined;
    const { kind, ...fraction } = rules.majority;
    return { options, majority: { kind, fraction }, quorumVotes: rules.quorum.votes, rollSize };
  } catch {
    return undefined;
  }
}

/** What was decided, in the count's own sentences: each amendment by itself, then the ways against each other. */
export function decisionLines(asked: Asked, { result }: Report): readonly string[] {
  if (result === undefined) return [];
  const counts = Object.fromEntries(
    asked.options.map(({ id }, index) => {
      const [abstain = 0n, yes = 0n, no = 0n] = (result.result[index] ?? []) as readonly bigint[];
      return [id, { yes: Number(yes), no: Number(no), abstain: Number(abstain) }];
    }),
  );
  const decide = (options: Asked["options"]): string => {
    const counted = countMotion({
      options: options.map(({ id, label }) => ({ id, name: label })),
      counts: Object.fromEntries(options.map(({ id }) => [id, counts[id] as never])),
      electorate: asked.rollSize,
      quorum: { numerator: asked.quorumVotes, denominator: asked.rollSize },
      majority: asked.majority,
    });
    return isRefusal(counted) ? counted.sentence : counted.outcome;
  };
  const ways = asked.options.filter(({ isAmendment }) => isAmendment !== true);
  const amendments = asked.options.filter(({ isAmendment }) => isAmendment === true);
  return [...amendments.map((one) => `${one.label}: ${decide([one])}`), decide(ways)];
}
