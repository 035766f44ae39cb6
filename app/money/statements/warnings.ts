import { dayInWords } from "../../../web/moments.ts";
import { words } from "../words.ts";
import type { StatementWarning } from "./statement.ts";

export function warningInWords(warning: StatementWarning): string {
  const says = words.statements.warnings;
  if (warning.kind === "balances")
    return says.balances(warning.opening, warning.lines, warning.closing);
  if (warning.kind === "after-closing")
    return says.afterClosing(warning.count, dayInWords(warning.closesOn));
  if (warning.kind === "pending") return says.pending(warning.count);
  return warning.kind === "nought" ? says.nought(warning.count) : says.noAccount;
}
