/**
 * Writes BLT bytes of made-up ballots, the same ones for the same arguments: candidates differ in
 * favour, voters lean to one of four parties, papers rank 1 to 9 (4.9 on average for 20 candidates).
 */
export function makeBlt(ballots, candidates = 20, seats = 8, seed = 1) {
  const next = generator(seed);
  const room = Buffer.allocUnsafe(ballots * 30 + candidates * 24 + 100);
  let at = room.write(`${candidates} ${seats}\n`, 0, "latin1");
  const used = new Uint8Array(candidates);
  const ranks = new Uint8Array(candidates);
  for (let i = 0; i < ballots; i++) {
    const length = Math.min(candidates, 1 + Math.floor(next() * 9));
    const lean = Math.floor(next() * 4);
    used.fill(0);
    for (let k = 0; k < length; k++) {
      let c = pick(next, lean, candidates);
      while (used[c] === 1) c = (c + 1) % candidates;
      used[c] = 1;
      ranks[k] = c;
    }
    room[at++] = 49;
    for (let k = 0; k < length; k++) at = writeNumber(room, at, ranks[k] + 1);
    room[at++] = 32;
    room[at++] = 48;
    room[at++] = 10;
  }
  at += room.write("0\n", at, "latin1");
  for (let c = 0; c < candidates; c++) at += room.write(`"Candidate ${c + 1}"\n`, at, "latin1");
  at += room.write('"Made-up ballots"\n', at, "latin1");
  return room.subarray(0, at);
}

function pick(next, lean, candidates) {
  const r = next();
  const skewed = Math.floor(r * r * candidates);
  const ofParty = next() < 0.6;
  return ofParty ? (Math.floor(skewed / 4) * 4 + lean) % candidates : skewed;
}

function writeNumber(room, start, n) {
  let at = start;
  room[at++] = 32;
  if (n >= 10) room[at++] = 48 + Math.floor(n / 10);
  room[at++] = 48 + (n % 10);
  return at;
}

/** xorshift32, so that every run and every machine gets the same ballots. */
function generator(seed) {
  let x = seed | 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}
