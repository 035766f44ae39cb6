import { useEffect, useState } from "preact/hooks";
import { words } from "./words.ts";
import type { AskWorker } from "./worker/ask-worker.ts";

interface DeviceKeyProps {
  /** Keys of this member's devices that the party knows. */
  readonly known: readonly string[];
  readonly ask: AskWorker;
  /** The house's own form, into which the public half is put. */
  readonly form: HTMLFormElement;
}

/** Makes a key in this browser, and hands its public half to the form. */
export function DeviceKey({ known, ask, form }: DeviceKeyProps) {
  const [own, setOwn] = useState<string | undefined>();
  const [says, say] = useState("");
  useEffect(() => {
    ask({ kind: "device-key", makesOne: false }).then(
      ({ publicKey }) => setOwn(publicKey),
      () => say(words.device.broken),
    );
  }, []);
  const enrol = async () => {
    const made = await ask({ kind: "device-key", makesOne: true }).catch(() => undefined);
    if (made?.publicKey === undefined) return say(words.device.broken);
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "key", value: made.publicKey });
    form.append(field);
    form.requestSubmit?.() ?? form.submit();
  };
  const isKnown = own !== undefined && known.includes(own);
  return (
    <div class="booth">
      <p role="status">{says}</p>
      {isKnown ? (
        <p>{words.device.isKnown(own.slice(0, 6))}</p>
      ) : (
        <button type="button" class="button button-primary" onClick={enrol}>
          {words.device.enrol}
        </button>
      )}
    </div>
  );
}
