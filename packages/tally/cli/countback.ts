import { countVacancyFrom } from "../src/countback/countback.ts";
import { isRefusal, type Refusal, refuse } from "../src/refusal.ts";
import type { CountResult } from "../src/result.ts";
import { type Arguments, readMethod, readNameList, readWord } from "./arguments.ts";
import { findNumbers, readBallotFile, withNumbers } from "./ballot-file.ts";
import type { CliOptions } from "./options.ts";

/** `tally countback FILE --vacated N`: the election's own ballots fill the place. */
export function countVacancy(
  path: string,
  bytes: Uint8Array,
  { values }: Arguments,
  options: CliOptions,
): CountResult | Refusal {
  const method = readMethod(values.method ?? "scottish-stv");
  if (isRefusal(method)) return method;
  if (values.vacated === undefined)
    return refuse("tally.command.nobody-vacated", "Say whose place is vacant: --vacated N.");
  const consenting = readNameList("consenting", values.consenting);
  if (isRefusal(consenting)) return consenting;
  const rule = readWord("rule", values.rule, ["quota-papers", "recount"] as const);
  if (isRefusal(rule)) return rule;
  const election = readBallotFile(path, bytes, options);
  if (isRefusal(election)) return election;
  const { candidates } = election.ballots;
  const numbered = withNumbers(options, candidates);
  const vacated = findNumbers("vacated", [values.vacated], candidates);
  const willing = consenting && findNumbers("consenting", consenting, candidates);
  const fault = [numbered, vacated, willing].find(isRefusal);
  if (fault !== undefined) return fault;
  return countVacancyFrom(election.ballots, {
    ...(numbered as Exclude<typeof numbered, Refusal>),
    method,
    vacated: (vacated as number[])[0] as number,
    ...(willing === undefined ? {} : { consenting: willing as number[] }),
    ...(rule === undefined ? {} : { rule }),
  });
}
