import { type Ballots, ranksOf } from "../ballots/ballots.ts";

/** Both formats end a name with its line. */
const inOneLine = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]/)
    .map((part) => part.trim())
    .join(" ")
    .trim();

/** BLT as everyone reads it: quoted names, withdrawn candidates as negative numbers, `=` for equal ranks. */
export function writeBlt(ballots: Ballots): string {
  const { candidates, seats, title } = ballots;
  const withdrawn = candidates.flatMap((c) => (c.withdrawn ? [`-${c.n}`] : []));
  const lines = [`${candidates.length} ${Math.max(1, seats)}`];
  if (withdrawn.length > 0) lines.push(withdrawn.join(" "));
  for (let row = 0; row < ballots.rows; row++) {
    const ranks = ranksOf(ballots, row).map((rank) => rank.map((c) => c + 1).join("="));
    lines.push([ballots.weight[row], ...ranks, 0].join(" "));
  }
  lines.push(
    "0",
    ...candidates.map((c) => `"${inOneLine(c.name).replaceAll('"', '\\"')}"`),
    `"${inOneLine(title).replaceAll('"', '\\"')}"`,
  );
  return `${lines.join("\n")}\n`;
}

/** ABIF with tokens C01, C02 … declared by full name, so that the candidates keep their numbers. Empty ballots and withdrawn candidates have no place in it and are left out. */
export function writeAbif(ballots: Ballots): string {
  const lines = [`{"version": "0.1"}`, `{"title": ${JSON.stringify(ballots.title)}}`];
  if (ballots.seats > 0) lines.push(`{"seats": ${ballots.seats}}`);
  const standing = ballots.candidates.filter((c) => !c.withdrawn);
  const width = `${ballots.candidates.length}`.length;
  const token = (n: number) => `C${`${n}`.padStart(width, "0")}`;
  for (const { n, name } of standing)
    lines.push(`=${token(n)}:[${inOneLine(name).replaceAll(/[[\]]/g, " ")}]`);
  for (let row = 0; row < ballots.rows; row++) {
    const ranks = ranksOf(ballots, row)
      .map((rank) => rank.filter((c) => !ballots.candidates[c]?.withdrawn))
      .filter((rank) => rank.length > 0);
    if (ranks.length === 0) continue;
    lines.push(
      `${ballots.weight[row]}:${ranks.map((rank) => rank.map((c) => token(c + 1)).join("=")).join(">")}`,
    );
  }
  return `${lines.join("\n")}\n`;
}
