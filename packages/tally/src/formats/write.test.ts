import { describe, expect, test } from "vitest";
import { ballotsOf, bytesOf, granted, papersOf } from "../../testing/elections.ts";
import { readAbif } from "./read-abif.ts";
import { readBlt } from "./read-blt.ts";
import { writeAbif, writeBlt } from "./write.ts";

describe("ballots that are written again", () => {
  const withdrawn = () => ({
    ...ballotsOf(2, "3 A>B=C", "2 B", "1 D>A"),
    title: "A\nvote",
    candidates: [
      { n: 1, name: 'Ann "A" Ash' },
      { n: 2, name: "Bo\n Birch", withdrawn: true as const },
      { n: 3, name: "Cy [x]" },
      { n: 4, name: "Di" },
    ],
  });

  test("BLT says who withdrew, and nothing where nobody did", () => {
    expect(writeBlt(withdrawn())).toBe(
      '4 2\n-2\n3 1 2=3 0\n2 2 0\n1 4 1 0\n0\n"Ann \\"A\\" Ash"\n"Bo Birch"\n"Cy [x]"\n"Di"\n"A vote"\n',
    );
    expect(writeBlt(ballotsOf(0, "3 A>B", "2"))).toBe('2 1\n3 1 2 0\n2 0\n0\n"A"\n"B"\n"Test"\n');
    const read = granted(readBlt(bytesOf(writeBlt(withdrawn()))));
    expect(read.candidates.map((c) => c.withdrawn)).toEqual([
      undefined,
      true,
      undefined,
      undefined,
    ]);
  });

  test("ABIF leaves out who withdrew and what is then empty, and says seats only where there are some", () => {
    expect(writeAbif(withdrawn())).toBe(
      '{"version": "0.1"}\n{"title": "A\\nvote"}\n{"seats": 2}\n=C1:[Ann "A" Ash]\n=C3:[Cy  x ]\n=C4:[Di]\n3:C1>C3\n1:C4>C1\n',
    );
    expect(writeAbif(ballotsOf(0, "3 A>B"))).not.toContain("seats");
    const { ballots } = granted(readAbif(bytesOf(writeAbif(ballotsOf(1, "3 A>B=C")))));
    expect(papersOf(ballots)).toEqual(["3 A>B=C"]);
  });
});
