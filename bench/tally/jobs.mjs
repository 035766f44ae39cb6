import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countBallots, readBlt } from "../../packages/tally/src/index.ts";

/** What one child process does, by name; every job gets the path of a BLT file. */
export const jobs = {
  /** The least any count must do: read the file, parse it to flat arrays, find each ballot's next available preference. */
  bare: (path) => bareLoop(readFileSync(path)),
  scottish: (path) => count(path, "scottish-stv"),
  ni: (path) => count(path, "ni-stv"),
  dail: (path) => count(path, "dail-stv"),
  meek: (path) => count(path, "meek-prf"),
  schulze: (path) => count(path, "schulze", { seats: 1 }),
  "meek-only": (path) => meekOnly(path),
  "meeks-prf-js": (path) => peerMeek(path),
  ward: (path) => warmWard(path),
};

function count(path, method, options = {}) {
  const ballots = readBlt(readFileSync(path));
  const result = countBallots(ballots, method, options);
  return { winners: result.winners, stages: result.stages.length };
}

/** Both Meek counts begin where the ballots lie in memory in each program's own form. */
function meekOnly(path) {
  const ballots = readBlt(readFileSync(path));
  const start = performance.now();
  const result = countBallots(ballots, "meek-prf");
  return { ownMs: performance.now() - start, winners: result.winners };
}

function peerMeek(path) {
  const Meek = createRequire(import.meta.url)("meeks-prf-js/run/meek.js");
  const ballots = readBlt(readFileSync(path));
  const ids = ballots.candidates.map((c) => `C${c.n}`);
  const { prefs, offset, weight } = ballots;
  const rows = Array.from({ length: ballots.rows }, (_, r) => [
    weight[r],
    Array.from(prefs.subarray(offset[r], offset[r + 1]), (c) => ids[c]),
  ]);
  const start = performance.now();
  const result = Meek.tabulate(ballots.seats, ids, rows, ids.length, ids, [], [], {}, null);
  const ownMs = performance.now() - start;
  return { ownMs, winners: [...result.elected].map((id) => ids.indexOf(id) + 1) };
}

/** A ward as a returning officer's machine sees it after a few others. */
function warmWard(path) {
  const bytes = readFileSync(path);
  const times = [];
  let winners = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    winners = countBallots(readBlt(bytes), "scottish-stv").winners;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ownMs: times[0], medianMs: times[30], winners };
}

function bareLoop(bytes) {
  const { prefs, offset, rows, candidates } = bareParse(bytes);
  const firsts = new Float64Array(candidates);
  const available = new Uint8Array(candidates).map((_, c) => c % 2);
  let found = 0;
  for (let r = 0; r < rows; r++) firsts[prefs[offset[r]]]++;
  for (let r = 0; r < rows; r++) {
    let at = offset[r];
    const end = offset[r + 1];
    while (at < end && available[prefs[at]] === 0) at++;
    if (at < end) found++;
  }
  return { winners: [], found, leader: firsts.indexOf(Math.max(...firsts)) };
}

/** No check of anything: a number, a blank, until the 0 that ends the ballots. */
function bareParse(bytes) {
  const candidates = Number(bytes.subarray(0, 5).toString("latin1").split(" ")[0]);
  const prefs = new Uint8Array(bytes.length >> 1);
  const offset = new Uint32Array((bytes.length >> 2) + 2);
  const weight = new Uint32Array((bytes.length >> 2) + 2);
  let at = bytes.indexOf(10) + 1;
  let [rows, filled] = [0, 0];
  for (;;) {
    let n = 0;
    for (let c = bytes[at++]; c > 32; c = bytes[at++]) n = n * 10 + c - 48;
    if (n === 0) break;
    weight[rows] = n;
    for (;;) {
      n = 0;
      let c = bytes[at++];
      for (; c > 32; c = bytes[at++]) n = n * 10 + c - 48;
      if (n === 0) break;
      prefs[filled++] = n - 1;
    }
    offset[++rows] = filled;
  }
  return { prefs, offset, weight, rows, candidates };
}
