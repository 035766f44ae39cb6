import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aKey, LOG_KEY, ORIGIN } from "../../test-support/made-up-log.ts";
import {
  expectAccepted,
  formatVerifierKey,
  isQuorumMet,
  isRefusal,
  keyIdOf,
  NOTE_TYPE,
  nobleEd25519,
  parsePolicy,
  publicHalf,
  type SignerKey,
} from "../index.ts";

const vkeyOf = (key: SignerKey) => formatVerifierKey(publicHalf(key, nobleEd25519.publicKeyOf));
const witnessVkey = (first: number) =>
  vkeyOf(aKey(`witness.example/w${first}`, NOTE_TYPE.cosignature, first));
const LOG = vkeyOf(LOG_KEY);

/** The example of the specification, with keys. */
const EXAMPLE = `log ${LOG}

witness X1 ${witnessVkey(11)}
witness X2 ${witnessVkey(12)}
witness X3 ${witnessVkey(13)}
group X-witnesses 2 X1 X2 X3

witness Y1 ${witnessVkey(21)}
witness Y2 ${witnessVkey(22)}
witness Y3 ${witnessVkey(23)}
group Y-witnesses any Y1 Y2 Y3

group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`;

const met = (text: string, ...cosigned: string[]) =>
  isQuorumMet(expectAccepted(parsePolicy(text)), new Set(cosigned));

describe("a policy", () => {
  it("counts groups within groups", () => {
    expect(met(EXAMPLE, "X1", "X3", "Y2")).toBe(true);
    expect(met(EXAMPLE, "X1", "X2", "X3")).toBe(false);
    expect(met(EXAMPLE, "X1", "Y1", "Y2", "Y3")).toBe(false);
    expect(met(EXAMPLE, "X1", "X2", "X3", "Y1", "Y2", "Y3")).toBe(true);
    expect(met(EXAMPLE)).toBe(false);
  });

  it("does not take the name of a group for a signature", () => {
    expect(met(EXAMPLE, "X-and-Y", "X-witnesses", "Y-witnesses", "none")).toBe(false);
  });

  it("may want one witness, or none", () => {
    const one = `witness A ${witnessVkey(1)}\nquorum A\n`;
    expect(met(one)).toBe(false);
    expect(met(one, "A")).toBe(true);
    expect(met("quorum none\n")).toBe(true);
  });

  it("with more signatures never has its quorum less", () => {
    const names = ["X1", "X2", "X3", "Y1", "Y2", "Y3"];
    fc.assert(
      fc.property(fc.subarray(names), fc.subarray(names), (some, more) => {
        if (met(EXAMPLE, ...some)) expect(met(EXAMPLE, ...some, ...more)).toBe(true);
      }),
    );
  });

  it("may have comments, empty lines, tabs, addresses and no last newline", () => {
    const text = `# who we trust\n\n \t# more\n\tlog\t${LOG}  https://${ORIGIN}/ \n  witness A ${witnessVkey(1)} https://a.example/\nquorum A`;
    const policy = expectAccepted(parsePolicy(text));
    expect(policy.logs[0]?.url).toBe(`https://${ORIGIN}/`);
    expect(policy.logs[0]?.key.name).toBe(ORIGIN);
    expect(policy.witnesses[0]?.url).toBe("https://a.example/");
  });

  it("compares names as bytes, in whatever alphabet", () => {
    const kelvin = `witness \u212a ${witnessVkey(1)}\nwitness K ${witnessVkey(2)}\nquorum \u212a\n`;
    expect(met(kelvin, "K")).toBe(false);
    expect(met(kelvin, "\u212a")).toBe(true);
    const bytes = Buffer.from(`# \xff\nquorum none\n`, "latin1");
    expect(isRefusal(parsePolicy(bytes))).toBe(false);
  });

  it("takes a witness's ML-DSA key, though its signature counts for nothing here", () => {
    const name = "witness.example/pq";
    const publicKey = new Uint8Array(1312).fill(5);
    const type = NOTE_TYPE.mlDsa44;
    const vkey = formatVerifierKey({
      name,
      type,
      publicKey,
      keyId: keyIdOf(name, type, publicKey),
    });
    const policy = expectAccepted(parsePolicy(`witness PQ ${vkey}\nquorum PQ\n`));
    expect(policy.witnesses[0]?.key.type).toBe(6);
  });

  it.each([
    [2, 1, `log ${LOG}\nlog ${LOG}\nquorum none\n`],
    [1, 1, `log ${witnessVkey(1)}\nquorum none\n`],
    [1, 1, `log ${LOG.replace("+", "-")}\nquorum none\n`],
    [1, 1, `log ${LOG} https://a b\nquorum none\n`],
    [1, 1, `witness A ${LOG}\nquorum A\n`],
    [1, 3, `  witness none ${witnessVkey(1)}\nquorum none\n`],
    [2, 1, `witness A ${witnessVkey(1)}\nwitness A ${witnessVkey(2)}\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\nwitness B ${witnessVkey(1)}\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup A any A\nquorum A\n`],
    [1, 1, `group G any A\nwitness A ${witnessVkey(1)}\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup G any\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup G 2 A\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup G 0 A\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup G 01 A\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup G some A\nquorum A\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup G all A A\nquorum A\n`],
    [3, 1, `witness A ${witnessVkey(1)}\ngroup G all A\ngroup H all A\nquorum G\n`],
    [2, 1, `witness A ${witnessVkey(1)}\ngroup G any none\nquorum A\n`],
    [1, 1, `quorum A\nwitness A ${witnessVkey(1)}\n`],
    [2, 1, "quorum none\nquorum none\n"],
    [1, 1, "quorum\n"],
    [1, 1, "quorum none none\n"],
    [2, 1, `log ${LOG}\n`],
    [1, 1, "logs\nquorum none\n"],
    [1, 1, "quorum none\r\n"],
    [1, 1, "quorum none\u000b\n"],
  ])("is refused in line %i, column %i of %j", (line, column, text) => {
    expect(parsePolicy(text)).toMatchObject({ kind: "refusal", line, column });
  });

  it("survives whatever is in the file", () => {
    const word = fc.constantFrom(
      "log",
      "witness",
      "group",
      "quorum",
      "A",
      "any",
      "1",
      LOG,
      "none",
      "#",
      " ",
      "\n",
      "\t",
      "é",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const policy = parsePolicy(words.join(" "));
        if (isRefusal(policy)) expect(policy.line).toBeGreaterThan(0);
        else expect(policy.quorum).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
