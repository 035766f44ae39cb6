import { type Draw, type DrawParts, makeDraw, type PublicValue } from "../src/draw.ts";
import { committedFacts, type DrawFacts, drawnFacts } from "../src/facts.ts";
import { type Hex32, hashOfLines } from "../src/hash.ts";
import { commitmentOf, sortPool } from "../src/pool.ts";
import { isRefusal } from "../src/refusal.ts";

export const some = (what: string): Hex32 => hashOfLines("test", [what]);

const SIGNATURE =
  "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";

export const BEACON: PublicValue = {
  kind: "drand",
  chain: "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971" as Hex32,
  round: 1000,
  value: "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd" as Hex32,
  signature: SIGNATURE,
};

export const RECORD: PublicValue = {
  kind: "record",
  after: "2027-03-01T13:00:00.000Z",
  origin: "party.example.org/record",
  treeSize: 214,
  value: some("root"),
};

export const people = Array.from({ length: 30 }, (_, number) => `person-${number}`);

export function aDraw(parts: Partial<DrawParts> = {}): Draw {
  const pool = sortPool(people.map((id) => commitmentOf(some(`salt of ${id}`), id)));
  const draw = makeDraw({
    draw: "jury-12-1",
    for: "The jury on request 12",
    size: 9,
    pool,
    secret: some("secret"),
    public: BEACON,
    ...parts,
  });
  if (isRefusal(draw)) throw new Error(draw.sentence);
  return draw;
}

export const linesOf = (draw: Draw): readonly DrawFacts[] => [
  committedFacts({
    draw: draw.draw,
    poolSize: draw.pool.length,
    poolHash: draw.poolHash,
    secretCommitment: draw.secretCommitment,
    size: draw.size,
    promised: draw.public,
  }),
  drawnFacts(draw),
];
