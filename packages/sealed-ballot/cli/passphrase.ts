import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/**
 * Asks for lines that are not shown while they are typed. From a pipe it takes them as they come.
 *
 * @returns what was typed for each; empty where the input has ended
 */
export async function readPassphrases(asked: readonly string[]): Promise<readonly string[]> {
  // readline echoes what is typed to its output: this one shows nothing.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const isTyped = process.stdin.isTTY === true;
  const input = createInterface({ input: process.stdin, output: silent, terminal: isTyped });
  input.on("SIGINT", () => process.exit(130));
  const lines = input[Symbol.asyncIterator]();
  const typed: string[] = [];
  for (const asks of asked) {
    process.stderr.write(asks);
    const { value } = await lines.next();
    process.stderr.write("\n");
    typed.push(value ?? "");
  }
  input.close();
  return typed;
}
