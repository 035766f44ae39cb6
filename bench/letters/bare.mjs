import { readFileSync } from "node:fs";
import nodemailer from "nodemailer";

/* The same bytes again and again through the bare transport, with as many connections as the product has. */

const [url, file, count, connections] = process.argv.slice(2);
const raw = readFileSync(file);
const pool = nodemailer.createTransport({
  url,
  pool: true,
  maxConnections: Number(connections),
  maxMessages: 100,
});
let next = 0;
const lane = async () => {
  while (next < Number(count)) {
    const to = `reader${next++}@example.org`;
    await pool.sendMail({ envelope: { from: "office@example.org", to: [to] }, raw });
  }
};
const began = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, lane));
process.stdout.write(String(Number(count) / ((performance.now() - began) / 1000)));
pool.close();
