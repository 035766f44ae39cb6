export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly reach: string;
  /** Undefined where it could not be measured. */
  readonly isReached?: boolean;
}

export function print(rows: readonly Row[], machine: string): void {
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${machine}\n`,
  );
  console.log("| What | Ours | Beside it | Ratio | Reach | Reached |");
  console.log("|---|--:|--:|--:|--:|---|");
  for (const { what, ours, peer, ratio, reach, isReached } of rows) {
    const verdict = isReached === undefined ? "–" : isReached ? "yes" : "**no**";
    console.log(`| ${what} | ${ours} | ${peer} | ${ratio} | ${reach} | ${verdict} |`);
  }
}
