import { Socket } from "node:net";

/**
 * Loaded before a server (`--import`): answers every message with the CPU time that this process has used, and how many
 * statements it has sent to its database. The server may be that of another checkout, its driver bundled or not: so they
 * are counted where they leave, as messages of PostgreSQL's protocol 3.0 (`Query`, `Execute`), each of which begins a write.
 */
let statements = 0;
const STARTUP = 0x0003_0000;
const [QUERY, EXECUTE] = [..."QE"].map((letter) => letter.charCodeAt(0));
const toDatabase = new WeakSet();

function look(socket, data) {
  if (!(data instanceof Uint8Array)) return;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (!toDatabase.has(socket)) {
    if (bytes.length >= 8 && bytes.readInt32BE(4) === STARTUP) toDatabase.add(socket);
    return;
  }
  for (let at = 0; at + 5 <= bytes.length; at += 1 + Math.max(4, bytes.readInt32BE(at + 1))) {
    if (bytes[at] === QUERY || bytes[at] === EXECUTE) statements += 1;
  }
}

const { write } = Socket.prototype;
Socket.prototype.write = function counted(data, ...rest) {
  look(this, data);
  return write.call(this, data, ...rest);
};

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, statements });
});
process.channel?.unref();
