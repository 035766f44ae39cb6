import { parentPort } from "node:worker_threads";
import { checkBallot, expectAccepted, readElection, toolsOf } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";

/* A thread that checks ballots and does nothing else. */

const backend = sodiumNativeBackend();
const tools = toolsOf(backend);

parentPort?.on("message", ({ electionText, texts }: { electionText: string; texts: string[] }) => {
  const election = expectAccepted(readElection(backend, electionText));
  for (const text of texts) expectAccepted(checkBallot(tools, election, text));
  parentPort?.postMessage("done");
});
