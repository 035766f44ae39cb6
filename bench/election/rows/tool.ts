import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  archiveByTool,
  hasReferenceTool,
} from "@breakthrough/sealed-ballot/testing/reference-tool";
import { makeBallots, yesNoElection } from "../../sealed/generate.ts";
import { secondsOf } from "../../sealed/reference.ts";
import { motionVote } from "../../setting/sealed.ts";
import type { Row } from "../row.ts";
import { backend, checkSeconds, SIZES } from "../shared.ts";

export async function besideTheTool(): Promise<Row> {
  const made = yesNoElection(backend, SIZES.checked);
  const each = checkSeconds(await makeBallots(backend, made), made.election);
  const ours = 1 / each;
  const what = `check sealed yes/no/blank ballots, one core (${SIZES.checked})`;
  const reach = "≥ 12 ×";
  if (!hasReferenceTool) {
    return {
      what,
      ours: `${ours.toFixed(0)}/s`,
      peer: "belenios-tool is not here",
      ratio: "–",
      reach,
    };
  }
  const question = { answers: ["Yes", "No", "Abstain"], min: 1, max: 1, question: "Adopt it?" };
  const choices = Array.from({ length: SIZES.byTool }, (_, i) => motionVote(i));
  const bytes = archiveByTool({ group: "BELENIOS-2048", questions: [question], choices });
  const theirs = SIZES.byTool / verifySecondsByTool(bytes);
  const ratio = ours / theirs;
  const peer = `${theirs.toFixed(1)}/s, belenios-tool 2.0, BELENIOS-2048`;
  return {
    what,
    ours: `${ours.toFixed(0)}/s`,
    peer,
    ratio: `${ratio.toFixed(1)} ×`,
    reach,
    isReached: ratio >= 12,
  };
}

function verifySecondsByTool(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "bench-election-"));
  try {
    const uuid = /"uuid":"(\w+)"/.exec(
      new TextDecoder("latin1").decode(bytes.subarray(0, 8192)),
    )?.[1];
    execFileSync("tee", [join(folder, `${uuid}.bel`)], {
      input: bytes,
      stdio: ["pipe", "ignore", "inherit"],
    });
    const said = execFileSync(
      "bash",
      ["-c", "belenios-tool election verify 2>&1 >/dev/null; times"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    const line = said.trim().split("\n").at(-1) ?? "";
    return secondsOf(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
