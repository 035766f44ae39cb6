import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

export interface WhereLogsGo {
  /** A line of the log. Kept until it is known where lines go. */
  write(line: string): void;
  /** To standard output, where whoever runs a party collects them. */
  toTerminal(): void;
  /** Into a file in this folder, whose path is the answer: whoever looks at a demonstration reads sentences. */
  toFileIn(folder: string): string;
}

export function whereLogsGo(): WhereLogsGo {
  const early: string[] = [];
  let write = (line: string): void => void early.push(line);
  const goTo = (writer: (line: string) => void) => {
    write = writer;
    for (const line of early.splice(0)) writer(line);
  };
  return {
    write: (line) => write(line),
    toTerminal: () => goTo((line) => process.stdout.write(line)),
    toFileIn: (folder) => {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, "log.jsonl");
      goTo((line) => appendFileSync(path, line));
      return path;
    },
  };
}
