import { useEffect, useState } from "preact/hooks";
import { words } from "../words.ts";

const QUIET_SECONDS = 180;
const WARNING_SECONDS = 30;

/** Forgets everything when nobody has touched the booth for some minutes, and warns before. */
export function KioskClock({ onForget }: { onForget: () => void }) {
  const [quiet, setQuiet] = useState(0);
  useEffect(() => {
    const touched = () => setQuiet(0);
    const events = ["pointerdown", "keydown", "input"] as const;
    for (const name of events) document.addEventListener(name, touched);
    const clock = setInterval(() => setQuiet((seconds) => seconds + 1), 1000);
    return () => {
      clearInterval(clock);
      for (const name of events) document.removeEventListener(name, touched);
    };
  }, []);
  useEffect(() => {
    if (quiet >= QUIET_SECONDS) onForget();
  }, [quiet]);
  const left = QUIET_SECONDS - quiet;
  return (
    <div class="booth-kiosk booth-screen-only">
      <p>{words.kiosk.banner}</p>
      {left <= WARNING_SECONDS && left > 0 && (
        <div role="alert" class="booth-notice is-warning">
          <p>{words.kiosk.idle(left)}</p>
          <button type="button" class="button button-primary" onClick={() => setQuiet(0)}>
            {words.kiosk.still}
          </button>
        </div>
      )}
    </div>
  );
}
