import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { aHouse } from "../../../testing/a-house.ts";
import { importPlaces } from "./import-places.ts";

const at = aHouse();
const folder = mkdtempSync(join(tmpdir(), "breakthrough-killed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LONGEST_MS = 120_000;
const LETTERS = [..."ABDEFGHJLNPQRSTUWXYZ"];
const HEAD =
  "pcd7,pcd8,pcds,dointr,doterm,usrtypind,lad25cd,wd25cd,ctry25cd,rgn25cd,pcon24cd,lat,long";

/** So many that the import has not ended when it is killed. */
function directory(): { readonly path: string; readonly lines: number } {
  const lines: string[] = [];
  for (const area of ["PL", "EX"])
    for (let district = 1; district <= 5; district += 1)
      for (let sector = 0; sector < 10; sector += 1)
        for (const one of LETTERS)
          for (const other of LETTERS.slice(0, 10)) {
            const postcode = `${area}${district} ${sector}${one}${other}`;
            lines.push(
              `"${postcode}","${postcode}","${postcode}","198001","","0","E06000026","E05002096","E92000001","E12000009","E14001424",50.372,-4.142`,
            );
          }
  const path = join(folder, "ONSPD_AUG_2025_UK.csv");
  writeFileSync(path, [HEAD, ...lines, ""].join("\r\n"));
  return { path, lines: lines.length };
}

const counted = async () => {
  const { rows } = await sql<{ postcodes: number; names: number; areas: number; sets: number }>`
    select (select count(*)::int from places.postcode) as postcodes,
      (select count(*)::int from places.name) as names,
      (select count(*)::int from places.area) as areas,
      (select count(*)::int from places.boundary_set) as sets`.execute(at.house.database);
  return rows[0];
};

/** Somebody else has written names and has not ended: it is in the middle. */
const isInTheMiddle = async (): Promise<boolean> => {
  const { rows } = await sql`
    select from pg_locks where relation = 'places.name'::regclass and mode = 'RowExclusiveLock'
      and pid <> pg_backend_pid()`.execute(at.house.database);
  return rows.length > 0;
};

describe("an import of places that is killed in the middle", () => {
  it(
    "leaves nothing of itself, and the next one is whole",
    async () => {
      const names = join(folder, "Ward names (Aug 2025).csv");
      writeFileSync(names, "WD25CD,WD25NM,WD25NMW\nE05002096,Drake, \n");
      const { path, lines } = directory();
      const program = join(import.meta.dirname, "../testing/import-to-be-killed.ts");
      const child = spawn(process.execPath, [program, at.databaseUrl, names, path], {
        stdio: ["ignore", "ignore", "pipe"],
      });
      let said = "";
      child.stderr.on("data", (chunk) => {
        said += chunk;
      });
      const ended = once(child, "exit");
      while (!(await isInTheMiddle())) {
        if (child.exitCode !== null) throw new Error(`it ended before it was killed: ${said}`);
        await pause(2);
      }
      child.kill("SIGKILL");
      expect(await ended).toEqual([null, "SIGKILL"]);
      expect(await counted()).toEqual({ postcodes: 0, names: 0, areas: 0, sets: 0 });

      const wanted = { paths: [names, path], day: undefined, isSmaller: false };
      const silent = { file: () => {}, progress: () => {}, kept: () => {} };
      await importPlaces(at.house, wanted, silent);
      expect(await counted()).toEqual({ postcodes: lines, names: 1, areas: 1, sets: 2 });
    },
    LONGEST_MS,
  );
});
