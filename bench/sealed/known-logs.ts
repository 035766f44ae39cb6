import type { Backend, Point } from "@breakthrough/sealed-ballot";

const key = (point: Point): string => Buffer.from(point).toString("latin1");

/**
 * A backend that remembers the logarithm of every point it makes and so needs only the cheap
 * fixed-base power. Gives the same bytes, several times as fast, and destroys all secrecy: it exists
 * to make large test archives quickly.
 */
export function knowingLogarithms(
  backend: Backend,
  generator: Point,
  known: readonly (readonly [Point, Uint8Array])[],
): Backend & { forget(): void } {
  const one = new Uint8Array(32);
  one[0] = 1;
  const lasting = [[generator, one] as const, ...known];
  const logs = new Map<string, Uint8Array>();
  const forget = () => {
    logs.clear();
    for (const [point, log] of lasting) logs.set(key(point), log);
  };
  const remember = (point: Point, log: Uint8Array): Point => {
    logs.set(key(point), log);
    return point;
  };
  const multiplyBase = (scalar: Uint8Array) => remember(backend.multiplyBase(scalar), scalar);
  forget();
  return {
    ...backend,
    forget,
    multiplyBase,
    multiply: (point, scalar) => {
      const log = logs.get(key(point));
      if (log === undefined) return backend.multiply(point, scalar);
      return multiplyBase(backend.multiplyScalars(log, scalar));
    },
    add: (left, right) => {
      const [a, b] = [logs.get(key(left)), logs.get(key(right))];
      const sum = backend.add(left, right);
      return a && b ? remember(sum, backend.addScalars(a, b)) : sum;
    },
    findDifference: (left, right) => {
      const [a, b] = [logs.get(key(left)), logs.get(key(right))];
      const rest = backend.findDifference(left, right);
      return a && b && rest ? remember(rest, backend.subtractScalars(a, b)) : rest;
    },
  };
}
