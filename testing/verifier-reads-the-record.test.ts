import { type TileAddress, tilePath } from "@breakthrough/transparency-log";
import { checkSource, type LogSource } from "@breakthrough/transparency-log/node";
import { beforeAll, describe, expect, it } from "vitest";
import { sealLines } from "../app/record/sealing/seal.ts";
import { anAct } from "../app/record/testing.ts";
import { inTransaction } from "../platform/act.ts";
import { checkReceipt } from "../verifier/record/receipt.ts";
import { readRecordLine, UNKNOWN_FORM } from "../verifier/record/record-line.ts";
import { readTrust } from "../verifier/record/trust.ts";
import { aHouse } from "./a-house.ts";
import { Visitor } from "./visit.ts";

const at = aHouse();
const LINES = 260;

beforeAll(async () => {
  await inTransaction(at.house, async (tx) => {
    for (let line = 1; line <= LINES; line++) {
      await at.house.record(tx, anAct({ says: `Line ${line}: «é» ☃.` }), at.clock.now());
    }
  });
  await sealLines(at.house);
});

const readFile = async (path: string) => {
  const { status, response } = await new Visitor(at).get(`/record/${path}`);
  return status === 200 ? new Uint8Array(await response.clone().arrayBuffer()) : undefined;
};
const source: LogSource = {
  readFile,
  readTile: (address: TileAddress) => readFile(tilePath(address)),
};

async function policyOfRecord() {
  const { page: key } = await new Visitor(at).get("/record/key");
  const policy = readTrust(key.trim());
  if ("kind" in policy) throw new Error(policy.sentence);
  return policy;
}

/** The verifier shares no code with the record: that they agree on a line's form has to be shown. */
describe("the verifier, given what the record serves", () => {
  it("reads every line and finds nothing wrong", async () => {
    const says: string[] = [];
    const report = await checkSource({
      source,
      policy: await policyOfRecord(),
      onEntry: (entry) => {
        const answer = readRecordLine(entry);
        if (answer === UNKNOWN_FORM) return "of a form that it does not know";
        if ("wrong" in answer) return answer.wrong;
        says.push(answer.line.says);
        return undefined;
      },
    });
    expect(report.faults).toEqual([]);
    expect(report.verdict).toBe("valid");
    expect(says).toHaveLength(LINES);
    expect(says.at(-1)).toBe(`Line ${LINES}: «é» ☃.`);
  });

  it("takes the proof of a line as a receipt that stands on its own", async () => {
    const { page: proof } = await new Visitor(at).get("/record/7/proof");
    const report = checkReceipt({ proof, policy: await policyOfRecord() });
    expect(report).toMatchObject({ verdict: "valid", number: 7, line: { says: "Line 7: «é» ☃." } });
  });
});
