import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { letterMarked, markOf, returnPathOf } from "./marks.ts";
import { readBounce, readComplaint } from "./reading.ts";
import { aComplaint, aReport, type ReportShape } from "./testing/a-report.ts";

const parse = (source: string) =>
  PostalMime.parse(source, { attachmentEncoding: "utf8", forceRfc822Attachments: true });
const read = async (shape: ReportShape) => readBounce(await parse(aReport(shape)));

const FAILED = ["Final-Recipient: rfc822; x@far.example", "Action: failed"];
const failedWith = (status: string, code?: string): ReportShape => ({
  fields: [...FAILED, `Status: ${status}`, ...(code ? [`Diagnostic-Code: smtp; ${code}`] : [])],
});

describe("a report that a letter did not arrive", () => {
  it.each([
    ["5.1.1", "550 5.1.1 <x@far.example>: Recipient address rejected: User unknown", "hard"],
    ["5.4.4", undefined, "hard"],
    ["5.4.1", "550 5.4.1 Recipient address rejected: Access denied.", "hard"],
    ["5.4.1", "550 5.4.1 No answer from host", "soft"],
    ["5.2.1", "550 5.2.1 The mailbox is disabled", "hard"],
    ["5.2.2", "552 5.2.2 The mailbox is over its quota", "soft"],
    ["4.4.1", "451 4.3.0 Temporary failure", "soft"],
    ["5.7.1", "550 5.7.1 Message rejected as spam", "refused"],
    ["5.1.8", "550 5.1.8 Sender address rejected: Domain not found", "refused"],
    // Of Exim 4.96 and OpenSMTPD 6.8: 5.0.0 whatever happened.
    ["5.0.0", "550 5.1.1 No such user", "hard"],
    ["5.0.0", "450 4.2.1 Greylisted", "soft"],
    ["5.0.0", "550 Unrouteable address", "hard"],
    ["5.0.0", "550 Blocked for its reputation", "refused"],
    ["5.0.0", "450 try again later", "soft"],
    // A number of a network address is no code.
    ["5.0.0", "Connection to 5.1.1.7 timed out", "soft"],
    ["5.1.1", undefined, "hard"],
  ])("with Status %s and %s is %s", async (status, code, kind) => {
    expect(await read(failedWith(status, code))).toBe(kind);
  });

  it("without a code is read by its text, in whatever holds it", async () => {
    const shape = {
      ...failedWith("5.0.0"),
      container: "mixed",
      text: "x@far.example: 550 5.1.1 <x@far.example>: Recipient address rejected",
    } as const;
    expect(await read(shape)).toBe("hard");
  });

  it("reads long fields that are folded, in whatever case", async () => {
    const fields = ["FINAL-RECIPIENT: rfc822; x@far.example", "ACTION: Failed", "STATUS: 5.0.0"];
    const folded = ["Diagnostic-Code: smtp; 550-the mailbox", "    is over quota 550 5.2.2 full"];
    expect(await read({ fields: [...fields, ...folded] })).toBe("soft");
  });

  it("is none where it is only late, or has arrived, or is no report", async () => {
    for (const action of ["delayed", "delivered", "relayed"]) {
      const fields = [`Action: ${action}`, "Status: 4.4.1"];
      expect(await read({ fields, text: "550 5.1.1 No such user" })).toBeUndefined();
    }
    const away = "Subject: Away\r\nAuto-Submitted: auto-replied\r\n\r\n550 5.1.1 is my number.\r\n";
    expect(readBounce(await parse(away))).toBeUndefined();
  });
});

describe("a complaint", () => {
  it("names the letter that its reader called spam, and nothing where it says that it is none", async () => {
    const id = "<17.0123456789abcdef0123@party.test>";
    expect(readComplaint(await parse(aComplaint(id)))).toBe(id);
    expect(readComplaint(await parse(aComplaint(id, "not-spam")))).toBeUndefined();
    expect(readComplaint(await parse("Subject: Spam\r\n\r\nFeedback-Type: abuse\r\n"))).toBe(
      undefined,
    );
  });
});

describe("a mark", () => {
  it("is known in a return path and a Message-ID, in any case, and no other's is", () => {
    const path = returnPathOf("bounces@party.test", "a key", 17);
    expect(path).toBe(`bounces+17.${markOf("a key", 17)}@party.test`);
    expect(letterMarked(path, "a key")).toBe(17);
    expect(letterMarked(path.toUpperCase(), "a key")).toBe(17);
    expect(letterMarked(`<17.${markOf("a key", 17)}@party.test>`, "a key")).toBe(17);
    expect(letterMarked(path, "another key")).toBeUndefined();
    expect(letterMarked(path.replace("+17", "+18"), "a key")).toBeUndefined();
    expect(letterMarked("bounces@party.test", "a key")).toBeUndefined();
    expect(
      letterMarked(`bounces+${"9".repeat(15)}9.${markOf("a key", 1)}@party.test`, "a key"),
    ).toBe(undefined);
  });
});
