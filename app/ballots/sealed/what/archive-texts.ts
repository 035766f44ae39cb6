const BLOCK = 512;
const NAME_BYTES = 100;
const SIZE_AT = 124;
const SIZE_DIGITS = 11;

/** One record of the public file, which is a tar file: a block of head, then the text up to the end of a block. */
interface Record {
  readonly name: string;
  readonly text: string;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function* recordsIn(bytes: Uint8Array): Generator<Record, void> {
  for (let at = 0; at < bytes.length; ) {
    const head = decoder.decode(bytes.subarray(at, at + BLOCK));
    const size = Number.parseInt(head.slice(SIZE_AT, SIZE_AT + SIZE_DIGITS), 8);
    const from = at + BLOCK;
    yield {
      name: head.slice(0, NAME_BYTES).split("\0", 1)[0] ?? "",
      text: decoder.decode(bytes.subarray(from, from + size)),
    };
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** The texts that one event brought, in the order of the file, the event's own record left out. */
export const textsIn = (bytes: Uint8Array): readonly string[] =>
  [...recordsIn(bytes)].filter(({ name }) => name.endsWith(".data.json")).map(({ text }) => text);

/** What an event is about: the ballot, the shuffle, the sum. */
export const mainTextIn = (bytes: Uint8Array): string => textsIn(bytes)[0] ?? "";
