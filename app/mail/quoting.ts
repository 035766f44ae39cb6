/** A title or a text of somebody's within a letter. */
export interface Quote {
  /** The path of what it is taken from, as the room that covers it calls it. */
  readonly of: string;
  readonly text: string;
  /** What stands there once that is out of sight, in the language of the letter's reader. */
  readonly instead: string;
}

// Control characters, which no field lets in: nobody can write a letter's quotes into it.
const [OPEN, BETWEEN, CLOSE] = ["\u0002", "\u001f", "\u0003"];

const unmarked = (text: string): string =>
  [OPEN, BETWEEN, CLOSE].reduce((left, mark) => left.replaceAll(mark, ""), text);

/** A text that says `{name}` must not be filled in with its reader's. */
export const unfilled = (text: string): string => text.replaceAll("{name}", "{ name }");

/**
 * Somebody's text, to be set into a letter's subject or text. The letter keeps it apart from its own sentences: between
 * its writing and its sending, what it quotes may be put out of sight.
 */
export const quote = ({ of, text, instead }: Quote): string =>
  OPEN + [of, instead, unfilled(text)].map(unmarked).join(BETWEEN) + CLOSE;

/** A letter's subject or text in pieces: its own sentences, and what it quotes. */
const piecesOf = (written: string): readonly (string | Quote)[] =>
  written.split(OPEN).flatMap((piece, index) => {
    const end = piece.indexOf(CLOSE);
    if (index === 0 || end === -1) return [piece];
    const [of = "", instead = "", text = ""] = piece.slice(0, end).split(BETWEEN);
    return [{ of, instead, text }, piece.slice(end + CLOSE.length)];
  });

/** The paths of all that is quoted there. */
export const quotedIn = (written: string): readonly string[] =>
  piecesOf(written).flatMap((piece) => (typeof piece === "string" ? [] : [piece.of]));

/** As its reader gets it, who is shown nothing of what is out of sight. */
export const readQuotes = (written: string, isCovered: (path: string) => boolean): string =>
  piecesOf(written)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return isCovered(piece.of) ? piece.instead : piece.text;
    })
    .join("");
