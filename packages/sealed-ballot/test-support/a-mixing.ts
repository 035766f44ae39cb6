import { rankedQuestion } from "../src/election/election.ts";
import type { Choice } from "../src/election/vote.ts";
import type { MakingTools } from "../src/groups/proofs.ts";
import { expectAccepted, type Refusal } from "../src/refusal.ts";
import { sealKeyFile } from "../src/trustee-desk/key-file.ts";
import { sealedCount } from "../src/trustee-desk/sealed-count.ts";
import { writeTask } from "../src/trustee-desk/task.ts";
import type { TrusteeKey } from "../src/trustee-desk/trustee-key.ts";
import { emptyTable, holdCeremony } from "./hold-ceremony.ts";

/** The task, key file and archive of a trustee who is to mix so many ranked ballots. */
export async function aMixing(tools: MakingTools, ballots: number, passphrase: string) {
  const { table, keys } = await holdCeremony(tools, emptyTable(2, 3));
  const answers = ["Ash", "Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal", "Ivy", "Jo", "Kit", "Lou"];
  const extra = { method: "STV", blank: true, seats: 7 };
  const question = rankedQuestion("Committee", answers, extra);
  const votes = Array.from({ length: ballots }, (_, i): Choice[] => [
    answers.map((__, at) => ((at + i) % answers.length) + 1),
  ]);
  const count = sealedCount(tools, table, question, votes);
  const { ballot, title, attempt, size, threshold } = table;
  const head = { form: 1, ballot, title, attempt, size, threshold, number: 1 } as const;
  const keyFile = await sealKeyFile(tools, keys[0] as TrusteeKey, title, passphrase);
  return {
    task: writeTask({ step: "shuffle", ...head, archive: "/archive.bel" }),
    keyFile: expectAccepted(keyFile as Exclude<typeof keyFile, Refusal>),
    archive: count.bytes(),
  };
}
