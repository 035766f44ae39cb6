import { startAuthentication, startRegistration } from "@simplewebauthn/browser";

type Settings = {
  purpose: "sign-in" | "add";
  /** Answers a posted form with what to ask the authenticator, as JSON. */
  ask: string;
  /** Takes the form that holds the authenticator's answer. */
  send: string;
  label: string;
  busy: string;
  failed: string;
};

const MOST_TIMES_ASKED = 3;

/** Asked to wait, it waits and asks once more: RFC 9110, section 10.2.3. */
async function postPatiently(ask: string, timesAsked = 1): Promise<Response> {
  const response = await fetch(ask, { method: "POST", body: new URLSearchParams() });
  const seconds = Number(response.headers.get("retry-after"));
  if (response.status !== 429 || !(seconds > 0) || timesAsked === MOST_TIMES_ASKED) return response;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return postPatiently(ask, timesAsked + 1);
}

async function fetchOptions(ask: string) {
  const response = await postPatiently(ask);
  const isJson = response.headers.get("content-type")?.includes("json");
  if (!response.ok || !isJson) throw new Error("the question did not arrive");
  return response.json();
}

async function answerOf({ purpose, ask }: Settings): Promise<string> {
  const optionsJSON = await fetchOptions(ask);
  const start = purpose === "add" ? startRegistration : startAuthentication;
  return JSON.stringify(await start({ optionsJSON }));
}

function build(place: HTMLElement, settings: Settings) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = settings.send;
  form.className = "form";
  const answer = document.createElement("input");
  answer.type = "hidden";
  answer.name = "response";
  const button = document.createElement("button");
  button.type = "submit";
  button.className = "button button-primary";
  button.textContent = settings.label;
  const says = document.createElement("p");
  says.setAttribute("role", "status");
  form.append(answer, button, says);
  place.append(form);
  return { form, answer, button, says };
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island="passkey"]')) {
  // Only on https and on this machine itself does a browser know passkeys.
  if (!window.PublicKeyCredential) continue;
  const settings = JSON.parse(place.dataset.props ?? "{}") as Settings;
  const { form, answer, button, says } = build(place, settings);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    says.textContent = settings.busy;
    try {
      answer.value = await answerOf(settings);
      form.submit();
    } catch {
      // Also where the person closed the browser's own window: they read how to go on.
      says.textContent = settings.failed;
      button.disabled = false;
    }
  });
}
