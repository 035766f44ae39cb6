import {
  type Appended,
  type ArchiveTip,
  appendBallot,
  appendEndBallots,
  appendEndShuffles,
  appendPartialDecryption,
  appendSetup,
  appendShuffle,
  appendTally,
  startArchive,
} from "../archive/writer.ts";
import { checkBallot } from "../ballot/ballot.ts";
import { sealBallot } from "../ballot/booth.ts";
import { drawCredential, publicCredential, writeCredentialList } from "../election/credentials.ts";
import { makeElection, type Question } from "../election/election.ts";
import type { Choice } from "../election/vote.ts";
import type { MakingTools } from "../groups/proofs.ts";
import { expectAccepted } from "../refusal.ts";
import { emptyTally, joinTallies, tallyOfBallot, tallyTexts } from "../tally/tally.ts";
import { concatBytes } from "../text/bytes.ts";
import { checkTrustees } from "../trustees/trustees.ts";
import { assemble, type Table } from "./round-table.ts";

/** A made-up count under keys that a ceremony made: its archive up to the encrypted tally, and what adds to it. */
export function sealedCount(
  tools: MakingTools,
  table: Table,
  question: Question,
  votes: readonly (readonly Choice[])[],
) {
  const { backend, randomness } = tools;
  const { trusteesText } = assemble(tools, table);
  const election = expectAccepted(
    makeElection(backend, {
      name: table.title,
      description: "",
      uuid: table.ballot,
      questions: [question],
      publicKey: expectAccepted(checkTrustees(tools, trusteesText)).publicKey,
    }),
  );
  const codes = votes.map(() => drawCredential(randomness));
  const roll = codes.map((code) => ({
    credential: expectAccepted(publicCredential(backend, code, table.ballot)),
    weight: 1n,
  }));
  const started = startArchive(1_795_220_416);
  const parts = [started.bytes];
  let { tip } = started;
  const append = (add: (tip: ArchiveTip) => Appended) => {
    const added = add(tip);
    parts.push(added.bytes);
    tip = added.tip;
  };
  const credentials = writeCredentialList(roll);
  const texts = { election: election.text, trustees: trusteesText, credentials };
  append((at) => appendSetup(backend, at, texts));
  let sum = emptyTally(election);
  for (const [i, choices] of votes.entries()) {
    const sealed = expectAccepted(sealBallot(tools, election, codes[i] ?? "", [...choices]));
    const { ballotText } = expectAccepted(sealed.cast());
    append((at) => appendBallot(backend, at, ballotText));
    const { answers } = expectAccepted(checkBallot(tools, election, ballotText));
    sum = joinTallies(backend, election, sum, tallyOfBallot(backend, election, answers, 1n));
  }
  append((at) => appendEndBallots(backend, at));
  append((at) => appendTally(backend, at, tallyTexts(backend, election, sum)));
  return {
    election,
    bytes: () => concatBytes(parts),
    open: async function* () {
      yield* parts;
    },
    addShuffle: (owner: number, text: string) =>
      append((at) => appendShuffle(backend, at, owner, text)),
    endShuffles: () => append((at) => appendEndShuffles(backend, at)),
    addDecryption: (owner: number, text: string) =>
      append((at) => appendPartialDecryption(backend, at, owner, text)),
  };
}
