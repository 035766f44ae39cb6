import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { ARCHIVES, caseText, hasCases } from "../test-support/cases.ts";
import { libsodiumBackend } from "./backends/libsodium.ts";
import { nobleBackend } from "./backends/noble.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { publicCredential } from "./election/credentials.ts";
import { type Backend, IDENTITY } from "./groups/backend.ts";
import { ED25519, elementText, independentGenerators } from "./groups/group.ts";
import { Q, scalarBytes } from "./groups/scalar.ts";
import { expectAccepted } from "./refusal.ts";

const backends: Backend[] = [nobleBackend(), sodiumNativeBackend()];
beforeAll(async () => {
  backends.push(await libsodiumBackend());
});

function onAll<T>(compute: (backend: Backend) => T): T[] {
  return backends.map(compute);
}

describe("values that the protocol's description gives", () => {
  test("the generator and the identity are written as expected", () => {
    expect(elementText(ED25519.generator)).toBe(`${"6".repeat(62)}58`);
    expect(elementText(IDENTITY)).toBe(`${"0".repeat(62)}01`);
    for (const one of onAll((b) => b.multiplyBase(scalarBytes(1n))))
      expect(one).toEqual(ED25519.generator);
  });

  test("the independent generators come out of their numbers", () => {
    const expected = [
      "d6f7c1ea42e2474a28baea1141185bb7b39fe58011e5fc31d093b5c9345f18c7",
      "c95c81b40c41366b2e62e68fec3c5fa4dbb93f0c3c242ac2fe7a07c0e0fd92fe",
      "8278c9f7f36153e64f1e858bf1bfbf7f3a42f2f9589a4010c192a5d11c89746c",
    ];
    for (const texts of onAll((b) =>
      [-1, 0, 1].map((i) => elementText(independentGenerators(b)(i))),
    )) {
      expect(texts).toEqual(expected);
    }
  });

  test("a ranking becomes the element of the example, and all zeros the identity", () => {
    for (const backend of backends) {
      const element = ED25519.elementOfInts(backend, [4, 1, 2, 5, 3]);
      expect(elementText(element)).toBe(
        `${"0".repeat(48)}100408140c008`.padStart(64, "0").slice(-64),
      );
      expect(ED25519.elementOfInts(backend, [0, 0, 0])).toEqual(IDENTITY);
    }
  });

  test("a credential gives its public half", () => {
    for (const point of onAll((b) =>
      publicCredential(b, "v7mHB-1WLxRn-ZfpBW-wztWDH", "dPYcogfW9ZB97B"),
    )) {
      expect(elementText(expectAccepted(point))).toBe(
        "c5863b79d6b1209d8c4b441134ba65d7f9612121246c2d23780b4e23a08de980",
      );
    }
  });

  test.skipIf(!hasCases)(
    "every test voter's credential gives the public half on the registrar's list",
    () => {
      const [, backend] = backends as [Backend, Backend];
      for (const [folder, uuid] of ARCHIVES) {
        const secret = JSON.parse(caseText(folder, "private_creds.json")) as Record<string, string>;
        const listed = JSON.parse(caseText(folder, "public_creds_with_ids.json")) as string[];
        for (const line of listed) {
          const [point, , id = ""] = line.split(",");
          const own = publicCredential(backend, secret[id] ?? "", uuid);
          expect(elementText(expectAccepted(own))).toBe(point);
        }
      }
    },
  );
});

describe("the encoding of rankings", () => {
  test("gives back what was put in, up to thirty numbers", () => {
    const [, backend] = backends as [Backend, Backend];
    const numbers = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, (ranks) => {
        const element = ED25519.elementOfInts(backend, ranks);
        expect(backend.isMember(element)).toBe(true);
        expect(ED25519.intsOfElement(element, ranks.length)).toEqual(ranks);
      }),
      { numRuns: 60 },
    );
  });
});

describe("membership of the group", () => {
  // All eight points of small order, two encodings above p, and one on no curve.
  const outsiders = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "8000000000000000000000000000000000000000000000000000000000000000",
    "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec",
    "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7",
    "fa03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7",
    "05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826",
    "85fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826",
    "8000000000000000000000000000000000000000000000000000000000000001",
    "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee",
    "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee",
    "0000000000000000000000000000000000000000000000000000000000000002",
  ].map((text) => Uint8Array.from(Buffer.from(text, "hex").reverse()));

  test("every backend refuses points of small order, wrong spellings and strangers alike", () => {
    for (const backend of backends) {
      for (const point of outsiders) {
        expect(backend.isMember(point), `${backend.name} ${elementText(point)}`).toBe(false);
        expect(backend.multiply(point, scalarBytes(5n)), backend.name).toBeUndefined();
        expect(backend.multiply(point, scalarBytes(0n)), backend.name).toBeUndefined();
      }
      expect(backend.isMember(IDENTITY)).toBe(true);
      expect(backend.multiply(IDENTITY, scalarBytes(5n))).toEqual(IDENTITY);
      expect(backend.multiply(ED25519.generator, scalarBytes(0n))).toEqual(IDENTITY);
    }
  });

  test("a member plus a point of small order is refused by every backend", () => {
    const small = outsiders[3] as Uint8Array;
    for (const backend of backends) {
      const shifted = backend.add(ED25519.generator, small);
      expect(backend.isOnCurve(shifted)).toBe(true);
      expect(backend.isMember(shifted)).toBe(false);
      expect(backend.multiply(shifted, scalarBytes(3n))).toBeUndefined();
    }
  });

  test("no text but 64 lower-case hex digits below p is an element", () => {
    for (const text of [
      "",
      "66",
      "g".repeat(64),
      "A".repeat(64),
      `${"0".repeat(63)}`,
      `${"0".repeat(65)}`,
    ]) {
      expect(ED25519.findElement(text)).toBeUndefined();
    }
    expect(ED25519.findElement(`7${"f".repeat(61)}ed`)).toBeUndefined();
    expect(ED25519.findElement(`7${"f".repeat(61)}ec`)).toBeDefined();
  });
});

describe("the three backends", () => {
  const scalars = fc.bigInt({ min: 0n, max: Q - 1n });

  test("give the same bytes for every operation", () => {
    fc.assert(
      fc.property(
        scalars,
        scalars,
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        (a, b, wide) => {
          const results = onAll((backend) => {
            const [x, y] = [scalarBytes(a), scalarBytes(b)];
            const [p, r] = [backend.multiplyBase(x), backend.multiplyBase(y)];
            return [
              p,
              backend.multiply(p, y),
              backend.add(p, r),
              backend.findDifference(p, r),
              backend.reduceScalar(wide),
              backend.addScalars(x, y),
              backend.subtractScalars(x, y),
              backend.multiplyScalars(x, y),
              backend.sha256(wide),
            ].map((bytes) => [...(bytes ?? [])]);
          });
          expect(results[1]).toEqual(results[0]);
          expect(results[2]).toEqual(results[0]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("agree at the edges: zero, one, and one below the order", () => {
    for (const a of [0n, 1n, Q - 1n]) {
      for (const b of [0n, 1n, Q - 1n]) {
        const results = onAll((backend) => [
          [...backend.multiplyScalars(scalarBytes(a), scalarBytes(b))],
          [...backend.addScalars(scalarBytes(a), scalarBytes(b))],
          [...backend.multiplyBase(scalarBytes(a))],
          [...(backend.multiply(ED25519.generator, scalarBytes(b)) ?? [])],
        ]);
        expect(results[1]).toEqual(results[0]);
        expect(results[2]).toEqual(results[0]);
      }
    }
  });
});
