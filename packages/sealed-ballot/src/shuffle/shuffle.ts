import type { Point } from "../groups/backend.ts";
import type { Group } from "../groups/group.ts";
import { type Ciphertext, ciphertextCodec } from "../groups/proofs.ts";
import type { Scalar } from "../groups/scalar.ts";
import { isRefusal, Refusal } from "../refusal.ts";
import { array, type Codec, type Decoded, element, record, scalar } from "../text/codec.ts";

/** π of §9.10, with its parts named. */
export interface ShuffleProof {
  readonly t1: Point;
  readonly t2: Point;
  readonly t3: Point;
  readonly t41: Point;
  readonly t42: Point;
  readonly tHat: readonly Point[];
  readonly s1: Scalar;
  readonly s2: Scalar;
  readonly s3: Scalar;
  readonly s4: Scalar;
  readonly sHat: readonly Scalar[];
  readonly sPrime: readonly Scalar[];
  readonly commitments: readonly Point[];
  readonly chain: readonly Point[];
}

// The proof is written as nested lists of mixed kinds, so each level is a codec of its own.
function mixed(items: readonly Codec<unknown>[]): Codec<readonly unknown[]> {
  const list = array<unknown>({ read: (json) => json as object, write: () => "" }, items.length);
  return {
    read: (json, group) => {
      const parts = list.read(json);
      if (isRefusal(parts)) return parts;
      const values: unknown[] = [];
      for (const [i, item] of items.entries()) {
        const value = item.read(parts[i], group);
        if (value instanceof Refusal) return value.within(`[${i}]`);
        values.push(value);
      }
      return values;
    },
    write: (values) => `[${items.map((item, i) => item.write(values[i])).join(",")}]`,
  };
}

const any = <T>(codec: Codec<T>): Codec<unknown> => codec as unknown as Codec<unknown>;
const [one, some, number, numbers] = [
  any(element),
  any(array(element)),
  any(scalar),
  any(array(scalar)),
];
const proofShape = mixed([
  any(mixed([one, one, one, any(mixed([one, one])), some])),
  any(mixed([number, number, number, number, numbers, numbers])),
  some,
  some,
]);

type Parts = readonly [
  readonly [Point, Point, Point, readonly [Point, Point], readonly Point[]],
  readonly [Scalar, Scalar, Scalar, Scalar, readonly Scalar[], readonly Scalar[]],
  readonly Point[],
  readonly Point[],
];

function readProof(json: unknown, group?: Group): ShuffleProof | Refusal {
  const parts = proofShape.read(json, group);
  if (isRefusal(parts)) return parts;
  const [[t1, t2, t3, [t41, t42], tHat], [s1, s2, s3, s4, sHat, sPrime], commitments, chain] =
    parts as unknown as Parts;
  return { t1, t2, t3, t41, t42, tHat, s1, s2, s3, s4, sHat, sPrime, commitments, chain };
}

const proofCodec: Codec<ShuffleProof> = {
  read: readProof,
  write: ({ t1, t2, t3, t41, t42, tHat, s1, s2, s3, s4, sHat, sPrime, commitments, chain }) =>
    proofShape.write([
      [t1, t2, t3, [t41, t42], tHat],
      [s1, s2, s3, s4, sHat, sPrime],
      commitments,
      chain,
    ]),
};

export const shuffleCodec = record({
  ciphertexts: array(array(ciphertextCodec)),
  proofs: array(proofCodec),
});
/** One mixer's message: per ranked question the shuffled ciphertexts and the proof. */
export type Shuffle = Decoded<typeof shuffleCodec>;

/** The ranked parts of a tally, in question order. */
export type MixList = readonly (readonly Ciphertext[])[];
