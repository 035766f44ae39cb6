/** What stands of one statement among some people. */
export interface Figures {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

export interface MappedStatement {
  readonly name: string;
  /** Its column: statements that are answered alike share one. */
  readonly column: number;
  /** -1 where it is answered the other way round than the first of its column. */
  readonly sign: 1 | -1;
  /** Among everybody who answered it. */
  readonly all: Figures;
  /** Among the people of each group, in the order of `groups`. */
  readonly byGroup: readonly Figures[];
}

export interface MappedColumn {
  /** The mean answer, from -1 to 1; nothing where nobody who counts has answered. */
  readonly mean: number | null;
  /** How far it moves a person along each axis. */
  readonly x: number;
  readonly y: number;
}

export interface Group {
  /** A, B, C … The same people keep their letter from map to map. */
  readonly letter: string;
  readonly people: number;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** Some people who stand near each other: what a picture is drawn of. Never read as a person. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly people: number;
  /** Nothing where they have answered too little to be of a group. */
  readonly letter: string | null;
}

/** Plain JSON. Nobody is named in it, and it is all that the next map needs to keep its letters. */
export interface OpinionMap {
  readonly format: "breakthrough-opinion-map";
  readonly version: 1;
  /** How many agreed or disagreed with anything. */
  readonly people: number;
  /** How many of them answered enough to be of a group. */
  readonly grouped: number;
  /** So many statements somebody must agree or disagree with to be of a group. */
  readonly leastVotes: number;
  /** In how many directions people differ: 0, 1 or 2. */
  readonly axes: 0 | 1 | 2;
  /** How clearly the groups stand apart, from 0 to 1. */
  readonly silhouette: number;
  readonly columns: readonly MappedColumn[];
  /** In the order in which they were given. */
  readonly statements: readonly MappedStatement[];
  /** By letter. */
  readonly groups: readonly Group[];
  /** At most 100 of those in groups and 50 of the others. */
  readonly dots: readonly Dot[];
}
