import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/** Works out the form's riddle while somebody types, and sends the answer along. Without it a letter asks instead. */
function proveIn(place: HTMLElement): void {
  const props = JSON.parse(place.dataset.props ?? "{}") as { riddle: string; wait: string };
  const form = place.closest("form");
  const field = form?.elements.namedItem("proof");
  if (!form || !(field instanceof HTMLInputElement) || !globalThis.crypto?.subtle) return;
  const challenge = JSON.parse(props.riddle) as Challenge;
  let work: Promise<void> | undefined;
  const solve = () => {
    work ??= solveChallenge({ challenge, deriveKey }).then((solution) => {
      if (solution) field.value = JSON.stringify({ challenge, solution });
    });
    return work;
  };
  form.addEventListener("input", () => void solve(), { once: true });
  const shown = document.createElement("p");
  shown.setAttribute("role", "status");
  place.append(shown);
  let isOver = false;
  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (field.value !== "" || isOver || submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    shown.textContent = props.wait;
    const send = () => {
      isOver = true;
      form.requestSubmit(submitter);
    };
    solve().then(send, send);
  });
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island="proof-of-work"]')) {
  proveIn(place);
}
