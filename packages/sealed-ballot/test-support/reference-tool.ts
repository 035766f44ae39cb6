import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The release of Debian 12 (`apt-get install belenios-tool`), whose files this knows how to handle. */
const RELEASE = "2.0";

function findRelease(): string | undefined {
  const { stdout, error } = spawnSync("belenios-tool", ["--version"], { encoding: "utf8" });
  return error === undefined ? stdout.trim() : undefined;
}

const release = findRelease();

/** False, with a printed message, where the reference tool is not installed, or in another release. */
export const hasReferenceTool = release?.startsWith(RELEASE) === true;
if (!hasReferenceTool)
  console.warn(
    `Skipped: no belenios-tool ${RELEASE} here (${release ?? "none"}); Debian 12 has it as a package.`,
  );

export interface ToolPlan {
  readonly group: string;
  /** As they stand in an election's text. */
  readonly questions: readonly unknown[];
  /** What each voter chooses; there are as many voters. */
  readonly choices: readonly unknown[];
  /** Whether a question is ranked, so that there is something to mix. */
  readonly isMixed?: boolean;
}

function inFolder<T>(
  work: (folder: string, run: (args: string, input?: string) => string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "reference-tool-"));
  const run = (args: string, input = "") =>
    execFileSync("belenios-tool", args.split(" "), {
      ...{ cwd: folder, input, encoding: "utf8", maxBuffer: 2 ** 30 },
      stdio: ["pipe", "pipe", "pipe"],
    });
  try {
    return work(folder, run);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A whole archive made by the reference tool, with two trustees who are both needed. */
export function archiveByTool({ group, questions, choices, isMixed }: ToolPlan): Uint8Array {
  return inFolder((folder, run) => {
    const file = (name: string) => join(folder, name);
    const ending = (end: string) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(end))
        .sort();
    const read = (name: string) => readFileSync(file(name), "utf8");
    const write = (name: string, text: string) => writeFileSync(file(name), text);
    const add = (type: string, payload = "") => run(`archive add-event --type=${type}`, payload);
    const uuid = run("setup generate-token --length=14").trim();
    run(`setup generate-credentials --count=${choices.length} --group=${group} --uuid=${uuid}`);
    for (let i = 0; i < 2; i++) run(`setup generate-trustee-key --group=${group}`);
    write("public_creds.json", read(ending(".pubcreds")[0] ?? ""));
    write("public_keys.jsons", ending(".pubkey").map(read).join(""));
    const about = { description: "", name: "Made by the reference tool", questions };
    write("t.json", JSON.stringify({ ...about, administrator: "A", credential_authority: "C" }));
    run("setup make-trustees");
    run(`setup make-election --group=${group} --uuid=${uuid} --template=t.json`);
    run("archive init");
    const credentials = read(ending(".privcreds")[0] ?? "")
      .trim()
      .split("\n");
    for (const [i, choice] of choices.entries()) {
      write("credential", credentials[i]?.split(" ")[1] ?? "");
      write("choice", JSON.stringify(choice));
      add("Ballot", run("election generate-ballot --privcred=credential --ballot=choice"));
    }
    add("EndBallots");
    add("EncryptedTally", run("election compute-encrypted-tally"));
    if (isMixed) {
      for (const owner of [1, 2]) add("Shuffle", run(`election shuffle --trustee-id=${owner}`));
      add("EndShuffles");
    }
    for (const [i, key] of ending(".privkey").entries()) {
      add("PartialDecryption", run(`election decrypt --privkey=${key} --trustee-id=${i + 1}`));
    }
    add("Result", run("election compute-result"));
    return readFileSync(file(`${uuid}.bel`));
  });
}

/** What the reference tool says of an archive: nothing where all its checks pass. */
export function complaintOfTool(uuid: string, bytes: Uint8Array): string | undefined {
  return inFolder((folder) => {
    writeFileSync(join(folder, `${uuid}.bel`), bytes);
    const run = spawnSync("belenios-tool", ["election", "verify"], {
      ...{ cwd: folder, encoding: "utf8" },
    });
    return run.status === 0 && run.stderr.includes("all checks passed") ? undefined : run.stderr;
  });
}
