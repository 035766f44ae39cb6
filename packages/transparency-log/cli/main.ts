import { check } from "./check-command.ts";
import { keygen } from "./keygen.ts";
import { witness } from "./witness-command.ts";

export const USAGE = `transparency-log COMMAND

  keygen NAME --log|--witness --out FILE
      Make a key. The secret goes into FILE, the public key (vkey) onto the screen.

  witness --log-key VKEY… --key FILE --data DIR [--port N] [--host ADDRESS] [--origin NAME] [--since CHECKPOINT…]
      Run a witness: cosign the checkpoints of these logs as long as each continues the one before.
      --origin  the name in the log's checkpoints, where it is not that of its key
      --since   checkpoints this witness cosigned before, after DIR was restored from an older copy

  check URL|DIR [--key VKEY] [--policy FILE] [--since CHECKPOINT] [--json]
      Derive a whole log again from its entries: tiles, root, signatures, and that it continues an older checkpoint.

Exit code: 0 good, 1 the log is not what it says, 2 unreadable or wrongly asked.`;

/** The command line: gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "keygen") return keygen(rest);
  if (command === "witness") return witness(rest);
  if (command === "check") return check(rest);
  const asksForHelp = command === "help" || command === "--help";
  (asksForHelp ? console.log : console.error)(USAGE);
  return asksForHelp ? 0 : 2;
}
