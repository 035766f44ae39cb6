import {
  accept,
  type Outcome,
  parseChoice,
  parseCount,
  parseFlag,
  quote,
  refuse,
  refuseUnknownFields,
  worded,
} from "../refusal.ts";

export const DONOR_TYPES = [
  "individual",
  "bequest",
  "company",
  "llp",
  "registered-party",
  "trade-union",
  "building-society",
  "friendly-society",
  "unincorporated-association",
  "anonymous",
] as const;

export type DonorType = (typeof DONOR_TYPES)[number];

/** Other names of a type of donor. */
export const DONOR_ALIASES: Readonly<Record<string, DonorType>> = {
  elector: "individual",
  "overseas-elector": "individual",
  legacy: "bequest",
  "limited-company": "company",
  "limited-liability-partnership": "llp",
  party: "registered-party",
  union: "trade-union",
  "registered-society": "friendly-society",
  "industrial-and-provident-society": "friendly-society",
  association: "unincorporated-association",
  unknown: "anonymous",
};

/** Facts about a donor on the day of receipt, by the field names of `DONOR_TESTS`. */
export type DonorFacts = Readonly<Record<string, unknown>>;

export interface Permissibility {
  readonly type: DonorType;
  readonly permissible: boolean;
  /** Why not, one sentence for each test that failed. */
  readonly failed: readonly string[];
  /** What the treasurer must look up and record before accepting. */
  readonly mustCheck: readonly string[];
  /** Fields that were not given and that the type itself claims: check them, nobody has. */
  readonly assumed: readonly string[];
  readonly source: string;
}

interface DonorTest {
  readonly field: string;
  readonly mustCheck: string;
  readonly otherwise: string;
  /** True where the type itself already says so, and only a contrary fact matters. */
  readonly isImplied?: boolean;
  readonly read?: (facts: DonorFacts) => Outcome<boolean>;
}

const UNIDENTIFIED = "The donor cannot be identified.";
const MUST_IDENTIFY = "Who the donor is: an unidentified gift can never be accepted.";

const RUNS_BUSINESS_HERE: DonorTest = {
  field: "carriesOnBusinessUK",
  mustCheck: "That it carries on business in the United Kingdom.",
  otherwise: "It does not carry on business in the United Kingdom.",
};

/** PPERA 2000 s. 54(2), test by test. */
const DONOR_TESTS: Readonly<Record<DonorType, readonly DonorTest[]>> = {
  individual: [
    {
      field: "onUkRegisterAtReceipt",
      mustCheck: "A UK electoral register (overseas electors included) on the day of receipt.",
      otherwise: "The person was on no UK electoral register on the day of receipt.",
    },
  ],
  bequest: [
    {
      field: "onRegisterWithinFiveYearsBeforeDeath",
      mustCheck: "A UK electoral register at any time in the five years before death.",
      otherwise: "The person was on no UK electoral register in the five years before death.",
    },
  ],
  company: [
    {
      field: "registeredCA2006",
      mustCheck: "The register at Companies House (Companies Act 2006).",
      otherwise: "It is not registered under the Companies Act 2006.",
    },
    {
      field: "incorporatedUK",
      mustCheck: "That it is incorporated in the United Kingdom.",
      otherwise: "It is not incorporated in the United Kingdom; EU companies no longer qualify.",
      read: readIncorporation,
    },
    RUNS_BUSINESS_HERE,
  ],
  llp: [registered("Companies House, as a limited liability partnership."), RUNS_BUSINESS_HERE],
  "registered-party": [
    { ...registered("The Electoral Commission's register of parties."), isImplied: true },
  ],
  "trade-union": [registered("The Certification Officer's list of trade unions.", "listed")],
  "building-society": [{ ...registered("The register of building societies."), isImplied: true }],
  "friendly-society": [registered("The register of friendly and registered societies.")],
  "unincorporated-association": [
    {
      field: "members",
      mustCheck: "That it has two or more members.",
      otherwise: "It has fewer than two members.",
      read: readMembers,
    },
    {
      field: "activitiesMainlyUK",
      mustCheck: "That its business or activities are wholly or mainly in the United Kingdom.",
      otherwise: "Its activities are not wholly or mainly in the United Kingdom.",
    },
    {
      field: "mainOfficeUK",
      mustCheck: "That its main office is in the United Kingdom.",
      otherwise: "Its main office is not in the United Kingdom.",
    },
  ],
  // Nobody: `readIdentified` decides.
  anonymous: [],
};

/** The registers have many names; `registeredUK` or `listed` answer the same question. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  registered: ["registeredUK", "listed"],
  listed: ["registered", "registeredUK"],
  incorporatedUK: ["incorporatedIn"],
};

const namesOf = ({ field }: DonorTest): readonly string[] => [field, ...(ALSO_CALLED[field] ?? [])];

/** Every field that some type of donor reads. */
export const DONOR_FIELDS: readonly string[] = [
  "identified",
  ...new Set(Object.values(DONOR_TESTS).flat().flatMap(namesOf)),
];

/**
 * Whether the donor may give, tested on the facts at the date of receipt. PPERA 2000 s. 54(2). A field that says
 * nothing about this type of donor is refused by name.
 * @param givenType one of `DONOR_TYPES`; anything else is refused
 */
export function decidePermissibility(
  givenType: unknown,
  facts: DonorFacts,
): Outcome<Permissibility> {
  const type = parseChoice(givenType, "type", DONOR_TYPES, DONOR_ALIASES);
  if (!type.ok) return type;
  const tests = DONOR_TESTS[type.value];
  const known = refuseUnknownFields(
    facts,
    ["identified", ...tests.flatMap(namesOf)],
    `of a donor of the type ${type.value}`,
  );
  if (!known.ok) return known;
  const identified = readIdentified(type.value, facts);
  if (!identified.ok) return identified;
  const failed: string[] = identified.value ? [] : [UNIDENTIFIED];
  let missing: Outcome<never> | undefined;
  for (const test of tests) {
    const passed = readTest(test, facts);
    if (passed.ok && !passed.value) failed.push(test.otherwise);
    if (!passed.ok) {
      // A wrong kind of answer is refused at once; a missing one only if nothing else decides.
      if (facts[passed.field] !== undefined) return passed;
      missing ??= passed;
    }
  }
  if (missing && failed.length === 0) return missing;
  return accept({
    type: type.value,
    permissible: failed.length === 0,
    failed: [...new Set(failed)],
    assumed: tests
      .filter((test) => test.isImplied && !isAnswered(test, facts))
      .map(({ field }) => field),
    mustCheck: type.value === "anonymous" ? [MUST_IDENTIFY] : tests.map((test) => test.mustCheck),
    source: "PPERA 2000 s. 54(2)",
  });
}

/** Whoever is found on a register is identified; nobody makes an anonymous donor known by saying so. */
function readIdentified(type: DonorType, facts: DonorFacts): Outcome<boolean> {
  if (facts.identified === undefined || facts.identified === null) {
    return accept(type !== "anonymous");
  }
  const identified = parseFlag(facts.identified, "identified");
  if (!identified.ok || type !== "anonymous" || !identified.value) return identified;
  return refuse(
    "law.donations.anonymous-identified",
    "identified",
    "An anonymous donor is not identified: give the type of the donor.",
  );
}

const isAnswered = (test: DonorTest, facts: DonorFacts): boolean =>
  namesOf(test).some((name) => facts[name] !== undefined);

function readTest(test: DonorTest, facts: DonorFacts): Outcome<boolean> {
  const given = namesOf(test).filter((name) => facts[name] !== undefined);
  const [first, second] = given;
  if (first === undefined) {
    if (test.isImplied) return accept(true);
    return refuse(
      "law.donations.test-unanswered",
      test.field,
      worded`Say true or false for ${test.field}: ${test.mustCheck}`,
    );
  }
  if (second !== undefined) {
    return refuse(
      "law.donations.answered-twice",
      second,
      worded`${first} and ${second} answer the same question: give one of them.`,
    );
  }
  if (test.read) return test.read(facts);
  const answer = facts[first];
  if (typeof answer === "boolean") return accept(answer);
  return refuse(
    "law.donations.test-not-yes-or-no",
    first,
    worded`Say true or false for ${first}: ${test.mustCheck} Given: ${quote(answer)}.`,
  );
}

function readIncorporation({ incorporatedUK, incorporatedIn }: DonorFacts): Outcome<boolean> {
  if (incorporatedIn === undefined) return parseFlag(incorporatedUK, "incorporatedUK");
  if (typeof incorporatedIn !== "string" || !/^[A-Z]{2}$/.test(incorporatedIn)) {
    return refuse(
      "law.donations.country-code",
      "incorporatedIn",
      worded`${quote(incorporatedIn)} is not a two-letter country code.`,
    );
  }
  return accept(["GB", "UK"].includes(incorporatedIn));
}

function readMembers(facts: DonorFacts): Outcome<boolean> {
  const members = parseCount(facts.members, "members");
  return members.ok ? accept(members.value >= 2) : members;
}

function registered(where: string, field = "registered"): DonorTest {
  return { field, mustCheck: where, otherwise: `Not on the statutory list: ${where}` };
}
