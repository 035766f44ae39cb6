import { openWitness, serveWitness } from "../cli/witness-server.ts";
import { LOG_KEY, ORIGIN, verifierOf, WITNESS_KEY } from "./made-up-log.ts";

/** A witness that kills itself without a word, as a power cut does: before it kept what it saw, or after. */
const [directory = "", moment] = process.argv.slice(2);
const die = () => process.kill(process.pid, "SIGKILL");

const settings = {
  key: WITNESS_KEY,
  logs: [{ origin: ORIGIN, verifiers: [verifierOf(LOG_KEY)] }],
  directory,
  now: Date.now,
  say: (line: string) => {
    if (moment === "before" && line.endsWith("cosigned")) die();
  },
};
const witness = await openWitness(settings);
const server = serveWitness(
  {
    ...witness,
    addCheckpoint: async (body) => {
      const answer = await witness.addCheckpoint(body);
      if (moment === "after") die();
      return answer;
    },
  },
  settings,
);
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" ? address?.port : address);
});
