import { AsyncLocalStorage } from "node:async_hooks";
import { createCipheriv, hash, randomBytes } from "node:crypto";

type Source = (count: number) => Buffer;

const foretold = new AsyncLocalStorage<Source>();

/** Random bytes, for ids and secrets of every kind. */
export const chanceBytes: Source = (count) => (foretold.getStore() ?? randomBytes)(count);

/** Does chance fall as a seed says? Then whatever is drawn is no secret. */
export const isForetold = (): boolean => foretold.getStore() !== undefined;

/**
 * Lets chance fall as the seed says while the work is done, so that an invented past is the same, byte for byte, however
 * often it is played. Nothing that is drawn there is a secret.
 *
 * @throws where the party is no demonstration
 */
export function foretell<Result>(
  { isDemonstration }: { readonly isDemonstration: boolean },
  seed: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!isDemonstration) throw new Error("only a demonstration has chance foretold");
  const stream = createCipheriv("aes-256-ctr", hash("sha256", seed, "buffer"), Buffer.alloc(16));
  return foretold.run((count) => stream.update(Buffer.alloc(count)), work);
}
