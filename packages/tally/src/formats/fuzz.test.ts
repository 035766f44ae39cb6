import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "../../testing/elections.ts";
import { countElection } from "../count-ballots.ts";
import { readLists } from "../lists/read-lists.ts";
import { countMotion } from "../motion/count-motion.ts";
import { readMotion } from "../motion/read-motion.ts";
import { isRefusal } from "../refusal.ts";
import { type BallotFormat, ballotFormats, readElection } from "./read-election.ts";

const samples: Readonly<Record<BallotFormat, string>> = {
  blt: '4 2\n-4\n3 1 2=3 0\n2 3 1 - 2 0\n1 0\n1 2 0\n0\n"Ann"\n"Bob"\nCy\n"Di"\n"Title"\n',
  preflib:
    "# TITLE: T\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n3: 2,{1,3}\n2: 3,1\n",
  abif: '{"title": "T"}\n=A:[Ann A]\n3:A/5>B/3=C/3\n2:B>A # two\n1:\n',
  csv: 'Ann,"Bob, B",Cy,weight\n1,2,3,4\n2,,1,1\n',
};

/** Everything that reads must end in a refusal or in ballots that every method counts or refuses. */
function readAndCount(bytes: Uint8Array, format: BallotFormat): void {
  for (const cells of ["ranks", "marks"] as const) {
    const election = readElection(bytes, format, cells);
    if (isRefusal(election)) {
      expect(election.sentence.length).toBeGreaterThan(5);
      continue;
    }
    for (const method of [
      "scottish-stv",
      "ers97",
      "meek-prf",
      "wig",
      "aec-senate",
      "schulze",
      "star",
    ] as const) {
      const result = countElection(election, method, { seed: "fuzz" });
      if (!isRefusal(result)) expect(result.validVotes).toBeGreaterThan(0);
    }
  }
}

const mutation = fc.record({
  at: fc.nat({ max: 400 }),
  drop: fc.nat({ max: 6 }),
  put: fc.oneof(
    fc.constantFrom(
      "0",
      "1",
      "9",
      "-",
      "=",
      ">",
      "{",
      "}",
      '"',
      "\n",
      ",",
      "/",
      " ",
      "99999999999999999999",
      "\0",
      "é",
    ),
    fc.string({ maxLength: 4, unit: "binary" }),
  ),
});

function mutate(
  text: string,
  changes: readonly { at: number; drop: number; put: string }[],
): string {
  return changes.reduce((now, { at, drop, put }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + put + now.slice(place + drop);
  }, text);
}

test.each(ballotFormats)("mutated %s is refused or counted, never a hang or a crash", (format) => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => {
      readAndCount(bytesOf(mutate(samples[format], changes)), format);
    }),
    { numRuns: 700 },
  );
});

const exports_ = {
  ess: 'Cast Vote Record,Precinct,Ballot Style,Mayor 1st Choice,Mayor 2nd Choice\n1,P,S,Ann,"Bob, B"\n2,P,S,overvote,Cy\n3,P,S,Cy,\n',
  dominion:
    "Test,5.2\n,,M (Number of positions=1, Number of ranks=2),\n,,Ann(1),Bob(1)\nCvrNumber,BatchId,,\n1,1,1,0\n2,1,0,1\n",
  clearBallot:
    "RowNumber,Choice_1_1:M:1:Vote For 1:Ann:,Choice_1_2:M:1:Vote For 1:Bob:\n1,1,0\n2,0,1\n",
  form: "Timestamp,Vote [Ann],Vote [Bob]\n1,1,2\n2,2nd choice,1\n",
};

test.each(Object.entries(exports_))("a mutated export of %s is refused or counted", (_, text) => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (changes) => {
      readAndCount(bytesOf(mutate(text, changes)), "csv");
    }),
    { numRuns: 500 },
  );
});

test.each(ballotFormats)("junk is no %s", (format) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => readAndCount(bytes, format)),
    { numRuns: 300 },
  );
});

test("a file cut short anywhere is refused or counted", () => {
  for (const format of ballotFormats)
    for (let end = 0; end <= samples[format].length; end++)
      readAndCount(bytesOf(samples[format].slice(0, end)), format);
});

test("junk and mutated motions and lists are refused or counted", () => {
  const motion =
    '{"options":["a",{"id":"b","name":"B"}],"counts":{"a":{"yes":3,"no":1,"abstain":0},"b":{"yes":2,"no":2,"abstain":0}},"electorate":9,"quorum":"1/4","majority":"more than 1/2"}';
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 4 }), (changes) => {
      const question = readMotion(bytesOf(mutate(motion, changes)));
      if (!isRefusal(question)) countMotion(question);
      readLists(bytesOf(mutate('{"Red": 5, "Blue": 7}', changes)));
      readLists(bytesOf(mutate("Party,Votes\nRed,5\nBlue,7\n", changes)));
    }),
    { numRuns: 700 },
  );
});
