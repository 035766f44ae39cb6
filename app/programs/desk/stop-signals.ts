/**
 * Ctrl-C, the service's own stop, and a terminal that is closed (what we started must not outlive us). By their
 * numbers, of which a program that was stopped makes its exit code.
 */
const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Does this once, at the first of them. Call the answer to listen no longer. */
export function onStopSignal(stop: (exitCode: number) => Promise<void>): () => void {
  let isStopping = false;
  const listeners = Object.entries(SIGNALS).map(([signal, number]) => {
    const listener = () => {
      if (!isStopping) void stop(128 + number);
      isStopping = true;
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const leave of listeners) leave();
  };
}
