import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { aDatabase } from "../testing/a-database.ts";
import type { TestDatabase } from "../testing/clone-database.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { foldedWords, searchedWords } from "./searched-words.ts";

let postgres: TestDatabase;
let app: OpenDatabase;
beforeAll(async () => {
  postgres = await aDatabase();
  app = openDatabase(postgres.url, openLog("silent"), 1);
});
afterAll(async () => {
  await app.close();
  await postgres.drop();
});

/** As the application's role, which owns neither function: the words alone, without the blanks between. */
async function wordsOf(fold: typeof foldedWords, text: string): Promise<string> {
  const { rows } = await sql<{
    words: string;
  }>`select ${fold(sql`${text}::text`)} as words`.execute(app.database);
  return (rows[0]?.words ?? "").split(" ").filter(Boolean).join(" ");
}

describe("a text as it is searched", () => {
  it.each([
    ["The N.H.S. and the U.K.", "the nhs and the uk"],
    ["a.b.c ab.c.d a.bc. e.f", "abc ab cd a bc ef"],
    ["N.É.S. ж.a.b", "nes ж ab"],
    ["1,000,000 or 1,0000 or 1,00", "1000000 or 1 0000 or 1 00"],
    ["3.14, .5 and ..5 and 1.2.3. and 1.,5", "3.14 5 and 5 and 1.2.3 and 1 5"],
    ["a.5.5 5.a", "a 5.5 5 a"],
    ["20mph 5a5b a1b2", "20 mph 5 a 5 b a 1 b 2"],
    ["Co-op, don’t, pre‑school, `t Hooft", "co-op don't pre-school 't hooft"],
    ["CRÈCHE Straße Œuvre smørrebrød Łukasz Þór", "creche strasse oeuvre smorrebrod lukasz tor"],
    ["ΑΘΗΝΑ Ελλάδα ЁЖИК ԵՐԵՎԱՆ", "αθηνα ελλαδα ежик երեվան"],
    ["בָּרָק soft\u00adhyphen zero\u200bwidth", "ברק softhyphen zerowidth"],
    ["£16—of “every”… a/b_c@d", "16 of every a b c d"],
    ["½ ① ﬁne K", "1 2 1 fine k"],
    ["", ""],
  ])("%j has the words %j", async (text, words) => {
    expect(await wordsOf(foldedWords, text)).toBe(words);
  });

  it("is stored with words parted and as one where a hyphen or an apostrophe stands in them", async () => {
    const words = await wordsOf(searchedWords, "Co-op homes aren't cost-of-living");
    expect(words).toBe("co op homes aren t cost of living coop arent costofliving");
  });
});
