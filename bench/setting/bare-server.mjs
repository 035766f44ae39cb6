import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** The peer: Node's own HTTP server, which sends one page from memory and does nothing else. */
const page = readFileSync(process.argv[2], "utf8");

const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(page);
});
server.listen(Number(process.argv[3]), "127.0.0.1", () => console.log("open"));
process.on("SIGTERM", () => process.exit(0));
