import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { shown } from "@breakthrough/plain-text";
import { isRefusal, NOTE_TYPE, type Refusal, refuse, sentenceOf, worded } from "../src/index.ts";
import { knownLogs, readSecretFile, readTextFile, readTyped } from "./read-options.ts";
import { openWitness, serveWitness, type Witness, type WitnessSettings } from "./witness-server.ts";

const OPTIONS = {
  "log-key": { type: "string", multiple: true },
  origin: { type: "string" },
  key: { type: "string" },
  data: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  since: { type: "string", multiple: true },
} as const;

type Asked = { settings: WitnessSettings; port: number; host?: string; since: readonly string[] };

/** Runs a witness until it is told to stop. */
export async function witness(args: readonly string[]): Promise<number> {
  const asked = readAsked(args);
  if (isRefusal(asked)) {
    console.error(shown(sentenceOf(asked)));
    return 2;
  }
  const opened = await openWitness(asked.settings).catch((error: Error) =>
    refuse("log.command.witness-unreadable", error.message),
  );
  const fault = isRefusal(opened) ? opened : await learnAll(opened, asked.since);
  if (isRefusal(opened) || fault) {
    console.error(shown(sentenceOf(fault ?? refuse("log.command.nothing-asked", ""))));
    if (!isRefusal(opened)) await opened.close();
    return 2;
  }
  await serveUntilStopped(opened, asked);
  return 0;
}

function readAsked(args: readonly string[]): Asked | Refusal {
  const typed = readTyped(args, OPTIONS);
  if (isRefusal(typed)) return typed;
  const { values, positionals } = typed;
  if (positionals.length > 0)
    return refuse("log.command.one-word-too-many", worded`What is ${positionals[0]}?`);
  const vkeys = (values["log-key"] ?? []) as string[];
  if (vkeys.length === 0)
    return refuse("log.command.no-log-key", "Say with --log-key which log to follow.");
  const logs = knownLogs(vkeys, values.origin as string | undefined);
  if (isRefusal(logs)) return logs;
  if (typeof values.key !== "string")
    return refuse("log.command.no-key", "Say with --key where the secret key is.");
  const key = readSecretFile(values.key);
  if (isRefusal(key)) return key;
  if (key.type !== NOTE_TYPE.cosignature) {
    return refuse(
      "log.command.not-a-witness-key",
      worded`${values.key} is not a witness's key. Make one with keygen --witness.`,
    );
  }
  if (typeof values.data !== "string")
    return refuse("log.command.no-data", "Say with --data where to keep what it saw.");
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refuse("log.command.not-a-port", "--port is no port.");
  const say = (line: string) => console.error(shown(line));
  const settings = { key, logs, directory: values.data, now: Date.now, say };
  const since = (values.since ?? []) as string[];
  return {
    settings,
    port,
    since,
    ...(typeof values.host === "string" ? { host: values.host } : {}),
  };
}

async function learnAll(opened: Witness, since: readonly string[]): Promise<Refusal | undefined> {
  for (const path of since) {
    const note = readTextFile(path);
    if (isRefusal(note)) return note;
    const fault = await opened.learn(note);
    if (fault !== undefined)
      return refuse(
        "log.command.not-taken-as-seen",
        worded`${path} is not taken as seen: ${fault}`,
      );
  }
  return undefined;
}

async function serveUntilStopped(opened: Witness, { settings, port, host }: Asked): Promise<void> {
  const server = serveWitness(opened, settings);
  server.listen(port, host);
  await once(server, "listening");
  const { port: openPort } = server.address() as AddressInfo;
  console.log(`${shown(opened.vkey)}\nlistening on port ${openPort}`);
  await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  server.close();
  server.closeAllConnections();
  await once(server, "close");
  await opened.close();
}
