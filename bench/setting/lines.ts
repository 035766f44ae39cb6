import { connect, type Socket } from "node:net";

const HEAD_ENDS = "\r\n\r\n";

interface Waiting {
  resolve(status: number): void;
  reject(error: Error): void;
}

/**
 * A connection that stays open, on which a caller writes a request and waits for its answer. It spends next to nothing
 * on either, since it shares the processors with the server that is measured.
 */
export class Line {
  private readonly socket: Socket;
  private waiting: Waiting | undefined;
  private got = "";

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding("latin1");
    socket.setNoDelay(true);
    socket.on("data", (chunk: string) => this.take(chunk));
    socket.on("error", (error) => this.waiting?.reject(error));
    socket.on("close", () => this.waiting?.reject(new Error("the server hung up")));
  }

  static to(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => resolve(new Line(socket)));
      socket.once("error", reject);
    });
  }

  /** Answers the status, once the whole answer is there. */
  ask(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  hangUp(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private take(chunk: string): void {
    this.got += chunk;
    if (!isWhole(this.got)) return;
    const status = Number(this.got.slice(9, 12));
    this.got = "";
    this.waiting?.resolve(status);
  }
}

/** RFC 9112 §6: a body is as long as its header says, or comes in chunks of which the last is empty. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf(HEAD_ENDS);
  if (end < 0) return false;
  const head = answer.slice(0, end).toLowerCase();
  if (head.includes("transfer-encoding: chunked")) return answer.endsWith("0\r\n\r\n");
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0);
  return answer.length >= end + HEAD_ENDS.length + length;
}
