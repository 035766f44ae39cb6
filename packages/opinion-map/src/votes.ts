import { Refusal, worded } from "./refusal.ts";

/**
 * Who said what of which statement, as a table with holes: three columns of the same length, one line for each vote.
 * A statement that somebody has not voted on has no line. The order of people, statements and lines is of no account.
 */
export interface Votes {
  /** A name for each person, each once. They are compared, and nothing else is read from them. */
  readonly people: readonly string[];
  /** A name for each statement, each once. */
  readonly statements: readonly string[];
  /** Who: the person's place in `people`, from 0. */
  readonly person: ArrayLike<number>;
  /** On what: the statement's place in `statements`, from 0. */
  readonly statement: ArrayLike<number>;
  /** 1 agrees, -1 disagrees, 0 passes. */
  readonly says: ArrayLike<number>;
}

/** The votes in one order, whatever order they came in: by name of the person, then of the statement. */
export interface Table {
  readonly people: number;
  readonly statements: number;
  /** The place in the given list of people, for each of the ordered ones. */
  readonly personAt: Int32Array;
  readonly statementAt: Int32Array;
  /** Votes of ordered person i stand from `start[i]` to `start[i + 1]`. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly says: Int8Array;
}

/** What the arrays and the pairs of statements have room for. */
const MOST = { people: 5_000_000, statements: 5000, votes: 50_000_000 };

/** Puts the votes in order, or refuses them. */
export function tableOf(votes: Votes): Table | Refusal {
  const mistake = mistakeIn(votes);
  if (mistake !== undefined) return mistake;
  const personAt = orderOf(votes.people);
  const statementAt = orderOf(votes.statements);
  const { length } = votes.person;
  const byStatement = sortedBy(votes.statement, placesIn(statementAt), countUp(length));
  const lines = sortedBy(votes.person, placesIn(personAt), byStatement.lines);
  const column = new Int32Array(length);
  const says = new Int8Array(length);
  const columnOf = placesIn(statementAt);
  for (let at = 0; at < length; at++) {
    const line = lines.lines[at] as number;
    column[at] = columnOf[votes.statement[line] as number] as number;
    says[at] = votes.says[line] as number;
  }
  const sizes = { people: votes.people.length, statements: votes.statements.length };
  const table = { ...sizes, personAt, statementAt, start: lines.start, column, says };
  return twiceIn(table) ?? table;
}

function mistakeIn({ people, statements, person, statement, says }: Votes): Refusal | undefined {
  if (statement.length !== person.length || says.length !== person.length) {
    return new Refusal("ragged", "The three columns of the votes are not of the same length.");
  }
  const isTooMuch =
    people.length > MOST.people ||
    statements.length > MOST.statements ||
    person.length > MOST.votes;
  if (isTooMuch) {
    const { people: most, statements: mostStatements, votes } = MOST;
    const says = worded`A map is made of at most ${most} people, ${mostStatements} statements and ${votes} votes.`;
    return new Refusal("too-many", says);
  }
  if (new Set(people).size < people.length || new Set(statements).size < statements.length) {
    return new Refusal("name-twice", "A person or a statement is named twice.");
  }
  for (let line = 0; line < person.length; line++) {
    if (!isPlaceIn(people, person[line]) || !isPlaceIn(statements, statement[line])) {
      const says = worded`Line ${line} is of a person or a statement that is not in the lists.`;
      return new Refusal("unknown", says);
    }
    const said = says[line];
    if (said !== 1 && said !== -1 && said !== 0) {
      return new Refusal("answer", worded`Line ${line} says neither 1, nor -1, nor 0.`);
    }
  }
  return undefined;
}

const isPlaceIn = (list: readonly string[], place: number | undefined): boolean =>
  Number.isInteger(place) && (place as number) >= 0 && (place as number) < list.length;

function twiceIn({ people, start, column, personAt }: Table): Refusal | undefined {
  for (let row = 0; row < people; row++) {
    for (let at = (start[row] as number) + 1; at < (start[row + 1] as number); at++) {
      if (column[at] !== column[at - 1]) continue;
      const says = worded`Person ${personAt[row]} has two votes on one statement.`;
      return new Refusal("twice", says);
    }
  }
  return undefined;
}

const countUp = (length: number): Int32Array => Int32Array.from({ length }, (_, at) => at);

/** The given places in the order of their names, by code units: the same on every machine. */
function orderOf(names: readonly string[]): Int32Array {
  const nameAt = (place: number) => names[place] as string;
  return countUp(names.length).sort((a, b) =>
    nameAt(a) < nameAt(b) ? -1 : nameAt(a) > nameAt(b) ? 1 : 0,
  );
}

function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((given, place) => {
    places[given] = place;
  });
  return places;
}

/** Lines sorted by a key, those of the same key in the order they have; with where each key begins. */
function sortedBy(keys: ArrayLike<number>, placeOf: Int32Array, lines: Int32Array) {
  const start = new Int32Array(placeOf.length + 1);
  const keyOf = (line: number) => placeOf[keys[line] as number] as number;
  for (const line of lines) start[keyOf(line) + 1] = (start[keyOf(line) + 1] as number) + 1;
  for (let key = 0; key < placeOf.length; key++) {
    start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  }
  const next = start.slice();
  const sorted = new Int32Array(lines.length);
  for (const line of lines) {
    const key = keyOf(line);
    sorted[next[key] as number] = line;
    next[key] = (next[key] as number) + 1;
  }
  return { lines: sorted, start };
}
