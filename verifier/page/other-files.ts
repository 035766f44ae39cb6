import { isRefusal, sentenceOf } from "@breakthrough/transparency-log";
import { checkDrawFile } from "../record/draw-file.ts";
import { checkReceipt, receiptLines } from "../record/receipt.ts";
import { readTrust } from "../record/trust.ts";

/** What the page shows of a file that is no ballot archive. */
export interface PaperReport {
  readonly title: string;
  readonly verdict: "valid" | "invalid" | "unreadable";
  readonly sentence: string;
  readonly lines: readonly string[];
  readonly findings: readonly string[];
  readonly problems: readonly string[];
  readonly openPoints: readonly string[];
}

/** No receipt or draw comes near it; archives may be gigabytes. */
const LONGEST_PAPER_BYTES = 512 * 1024 * 1024;

/** A receipt of the record or the file of a draw, checked; undefined where the file is neither. */
export async function checkPaper(file: File, trust: string): Promise<PaperReport | undefined> {
  const start = await file.slice(0, 4096).text();
  if (file.size > LONGEST_PAPER_BYTES) return undefined;
  if (start.startsWith("c2sp.org/tlog-proof")) return receiptReport(await file.text(), trust);
  return start.trimStart().startsWith("{") ? drawReport(await file.text()) : undefined;
}

function receiptReport(proof: string, trust: string): PaperReport {
  const title = "A line of the record";
  const policy = readTrust(trust);
  if (isRefusal(policy)) {
    const wanted =
      "Put in the record's key first, or the policy: whoever forges a receipt signs it too.";
    const problems = [trust.trim() === "" ? wanted : sentenceOf(policy)];
    const sentence = "UNREADABLE: nobody knows yet whom to believe.";
    return {
      title,
      verdict: "unreadable",
      sentence,
      lines: [],
      findings: [],
      problems,
      openPoints: [],
    };
  }
  const report = checkReceipt({ proof, policy });
  return { ...report, title, lines: receiptLines(report) };
}

function drawReport(text: string): PaperReport {
  const report = checkDrawFile(text);
  return { ...report, title: "A draw by lot", lines: report.drawn };
}
