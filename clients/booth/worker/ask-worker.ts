import { type Answers, type Asked, RefusedByWorker, type Told } from "./messages.ts";

export type AskWorker = <Kind extends Asked["kind"]>(
  asked: Extract<Asked, { kind: Kind }>,
) => Promise<Answers[Kind]>;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the worker. Each question is answered, or refused as a `RefusedByWorker`; a worker that breaks down refuses all. */
export function startWorker(): AskWorker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let number = 0;
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if ("refused" in data) one?.reject(new RefusedByWorker(data.refused));
    else one?.resolve(data.answer as never);
  };
  worker.onerror = () => {
    for (const one of waiting.values()) one.reject(new RefusedByWorker("broken"));
    waiting.clear();
  };
  return (asked) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve: resolve as Waiting["resolve"], reject });
      worker.postMessage({ number, asked });
    });
}
