import { accept, type Outcome, parseChoice, parseCount, quote, refuse } from "./refusal.ts";

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

/** Facts about a donor on the day of receipt, by the field names of `DONOR_TESTS`. */
export type DonorFacts = Readonly<Record<string, unknown>>;

export interface Permissibility {
  readonly type: DonorType;
  readonly permissible: boolean;
  /** Why not, one sentence for each test that failed. */
  readonly failed: readonly string[];
  /** What the treasurer must look up and record before accepting. */
  readonly mustCheck: readonly string[];
  readonly source: string;
}

interface DonorTest {
  readonly field: string;
  readonly mustCheck: string;
  readonly otherwise: string;
  /** True where the type itself already says so, and only a contrary fact matters. */
  readonly isImplied?: boolean;
  readonly read?: (facts: DonorFacts) => Outcome<boolean> | undefined;
}

const UNIDENTIFIED = "The donor cannot be identified.";

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
  anonymous: [
    {
      field: "identified",
      mustCheck: "Who the donor is: an unidentified gift can never be accepted.",
      otherwise: UNIDENTIFIED,
      read: () => accept(false),
    },
  ],
};

/** Whether the donor may give, tested on the facts at the date of receipt. PPERA 2000 s. 54(2). */
export function decidePermissibility(
  givenType: unknown,
  facts: DonorFacts,
): Outcome<Permissibility> {
  const type = parseChoice(givenType, "type", DONOR_TYPES);
  if (!type.ok) return type;
  const isUnknown = type.value !== "anonymous" && facts.identified === false;
  const failed: string[] = isUnknown ? [UNIDENTIFIED] : [];
  let missing: Outcome<never> | undefined;
  for (const test of DONOR_TESTS[type.value]) {
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
    failed,
    mustCheck: DONOR_TESTS[type.value].map((test) => test.mustCheck),
    source: "PPERA 2000 s. 54(2)",
  });
}

function readTest(test: DonorTest, facts: DonorFacts): Outcome<boolean> {
  const special = test.read?.(facts);
  if (special) return special;
  const key = findFactKey(test.field, facts);
  const given = key === undefined ? undefined : facts[key];
  if (typeof given === "boolean") return accept(given);
  if (given === undefined && test.isImplied) return accept(true);
  const field = key ?? test.field;
  return refuse(field, `Say true or false for ${field}: ${test.mustCheck} Given: ${quote(given)}.`);
}

/** The registers have many names; `registeredUK` or `listed` answer the same question. */
function findFactKey(field: string, facts: DonorFacts): string | undefined {
  if (facts[field] !== undefined) return field;
  if (field !== "registered" && field !== "listed") return undefined;
  return Object.keys(facts).find((key) => /^(registered|listed)/.test(key));
}

function readIncorporation(facts: DonorFacts): Outcome<boolean> | undefined {
  const { incorporatedUK, incorporatedIn } = facts;
  if (incorporatedUK !== undefined || incorporatedIn === undefined) return undefined;
  if (typeof incorporatedIn !== "string" || !/^[A-Z]{2}$/.test(incorporatedIn)) {
    return refuse("incorporatedIn", `${quote(incorporatedIn)} is not a two-letter country code.`);
  }
  return accept(["GB", "UK"].includes(incorporatedIn));
}

function readMembers(facts: DonorFacts): Outcome<boolean> | undefined {
  if (facts.members === undefined) return undefined;
  const members = parseCount(facts.members, "members");
  return members.ok ? accept(members.value >= 2) : members;
}

function registered(where: string, field = "registered"): DonorTest {
  return { field, mustCheck: where, otherwise: `Not on the statutory list: ${where}` };
}
