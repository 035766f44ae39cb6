import type { SealedAddresses } from "./addresses-given.ts";

/** What the public board says of a ballot, as far as the booth needs it. */
export interface Board {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  /** ISO 8601. */
  readonly opensAt: string;
  /** There once the keys and the codes are. */
  readonly electionText?: string;
}

/** The platform could not be reached, or did not answer with a board. */
export class NoBoard extends Error {
  readonly isNetwork: boolean;

  constructor(isNetwork: boolean) {
    super("no board");
    this.isNetwork = isNetwork;
  }
}

function boardIn(json: unknown): Board {
  const read = (json ?? {}) as Record<string, unknown>;
  const { title, stage, opensAt, electionText } = read;
  const id = String(read.id);
  const texts = [title, stage, opensAt];
  if (texts.some((text) => typeof text !== "string")) throw new NoBoard(false);
  const board = { id, title, stage, opensAt } as Board;
  return typeof electionText === "string" ? { ...board, electionText } : board;
}

/** Reads the board without telling who reads it. */
export async function readBoard({ board }: Pick<SealedAddresses, "board">): Promise<Board> {
  const answered = await fetch(board, { credentials: "omit", cache: "no-store" }).catch(() => {
    throw new NoBoard(true);
  });
  if (!answered.ok) throw new NoBoard(answered.status >= 500);
  return boardIn(await answered.json().catch(() => undefined));
}
