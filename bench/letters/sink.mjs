import { SMTPServer } from "smtp-server";

/* A mail server that takes everything and keeps nothing but the last letter and their number. Its parent asks for both. */

/** How far away it is: so long it thinks about each recipient. */
const thinksMs = Number(process.argv[2] ?? "0");

let taken = 0;
let last = "";

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  disableReverseLookup: true,
  maxClients: 1000,
  onRcptTo(_address, _session, callback) {
    if (thinksMs === 0) callback();
    else setTimeout(callback, thinksMs);
  },
  onData(stream, _session, callback) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      taken += 1;
      last = Buffer.concat(chunks).toString("latin1");
      callback();
    });
  },
});
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => process.send({ port: server.server.address().port }));
process.on("message", () => process.send({ taken, last }));
process.on("disconnect", () => process.exit());
