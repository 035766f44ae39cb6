import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A port of this machine that leads to a server on a Unix socket, and can be cut and mended. */
export interface Cable {
  readonly url: string;
  /** Every connection ends at once, and none is taken. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function aCable(behind: string): Promise<Cable> {
  const { username, pathname, searchParams } = new URL(behind);
  const path = `${searchParams.get("host")}/.s.PGSQL.5432`;
  const open = new Set<Socket>();
  const lead = (socket: Socket) => {
    const further = connect(path);
    for (const end of [socket, further]) {
      open.add(end);
      end.on("error", () => undefined);
      end.on("close", () => {
        open.delete(end);
        socket.destroy();
        further.destroy();
      });
    }
    socket.pipe(further).pipe(socket);
  };
  let server: Server | undefined;
  const listen = async (port: number) => {
    server = createServer(lead).listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as { port: number }).port;
  };
  const port = await listen(0);
  return {
    url: `postgres://${username}@127.0.0.1:${port}${pathname}`,
    cut: async () => {
      const closed = server && once(server, "close");
      server?.close();
      for (const socket of open) socket.destroy();
      await closed;
      server = undefined;
    },
    mend: async () => {
      await listen(port);
    },
  };
}
