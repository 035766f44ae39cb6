import type { CountOptions } from "./count-ballots.ts";
import { type Refusal, refuse, worded } from "./refusal.ts";
import type { MethodName } from "./result.ts";

type Choice = {
  readonly option: keyof CountOptions;
  /** How the command line calls it. */
  readonly flag: string;
  readonly methods: readonly MethodName[];
};

const runOffs = ["irv", "two-rounds", "bottoms-up"] as const;
/** Those that count in stages, in which candidates may tie, be guarded or be doomed. */
const staged = [
  "scottish-stv",
  "ni-stv",
  "dail-stv",
  "ers97",
  "meek-prf",
  "meek-nz",
  "meek-1987",
  "wig",
  "wigm-prf",
  "albany-stv",
  "aec-senate",
  ...runOffs,
  "plurality",
] as const;
const lists = ["dhondt", "sainte-lague", "modified-sainte-lague", "largest-remainder"] as const;

/** What only some methods leave open. A rule that settles it takes no other answer. */
const choices: readonly Choice[] = [
  { option: "ties", flag: "--ties", methods: staged },
  { option: "constraints", flag: "--constraints", methods: staged },
  { option: "quotaForm", flag: "--quota", methods: ["wig"] },
  { option: "movingQuota", flag: "--moving-quota", methods: ["wig"] },
  { option: "criterion", flag: "--criterion", methods: ["wig"] },
  { option: "decimals", flag: "--decimals", methods: ["wig"] },
  { option: "surplusOrder", flag: "--surplus-order", methods: ["wig"] },
  { option: "bulkExclusion", flag: "--bulk", methods: ["wig"] },
  { option: "equalRanks", flag: "--equal-ranks", methods: ["wig", "albany-stv", ...runOffs] },
  { option: "writeIns", flag: "--write-ins", methods: ["wig", "albany-stv", ...runOffs] },
  { option: "untilTwo", flag: "--until-two", methods: ["irv"] },
  { option: "paperOrder", flag: "--paper-order", methods: ["dail-stv"] },
  { option: "measure", flag: "--measure", methods: ["schulze", "ranked-pairs", "minimax"] },
  { option: "threshold", flag: "--threshold", methods: [...lists, "bottoms-up"] },
  { option: "middle", flag: "--middle", methods: ["majority-judgment"] },
  { option: "listQuota", flag: "--quota", methods: ["largest-remainder"] },
];

/** An option that the method would pass over is refused, so that nobody believes it was kept to. */
export function refuseStray(
  method: MethodName,
  options: Readonly<Partial<Record<keyof CountOptions, unknown>>>,
): Refusal | undefined {
  const stray = choices.find(
    ({ option, methods }) => options[option] !== undefined && !methods.includes(method),
  );
  if (stray === undefined) return undefined;
  return refuse(
    "tally.method-settles-option",
    worded`The method ${method} settles itself what \`${stray.flag}\` asks; that is for ${stray.methods.join(", ")}.`,
  );
}
