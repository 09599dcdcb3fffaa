// What the pages do without it, only sooner: people are found while one types, and a price follows what is entered.

const PAUSE = 250;

/** Runs the last of several calls, once there is a pause. */
function afterPause(run) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given).catch(leaveIt), PAUSE);
  };
}

/** Whatever fails here, the buttons still do. */
function leaveIt(problem) {
  if (problem.name !== "AbortError") console.warn(problem);
}

/** Asks, and forgets an earlier question of the same kind that is still under way. */
const asking = new Map();
async function ask(kind, address, options = {}) {
  asking.get(kind)?.abort();
  const controller = new AbortController();
  asking.set(kind, controller);
  const response = await fetch(address, { ...options, signal: controller.signal });
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Shows the price of what is entered now, or that there is none; what is wrong is told at the field in use alone. */
const price = afterPause(async (form, field) => {
  const body = new URLSearchParams(new FormData(form));
  body.set("step", "quote");
  const page = await ask("price", form.getAttribute("action"), { method: "POST", body });
  const answered = page.querySelector(`form[data-form="${form.dataset.form}"]`);
  if (answered === null) return;
  form.querySelector("[data-quote]").replaceChildren(...answered.querySelector("[data-quote]").childNodes);
  for (const place of form.querySelectorAll("[data-field]")) {
    const selector = `[data-field="${CSS.escape(place.dataset.field)}"]`;
    const inUse = `${field.name}.`.startsWith(`${place.dataset.field}.`);
    tell(place, inUse ? answered.querySelector(`${selector} .error`) : null);
  }
});

/** Tells what is wrong at a field, or that nothing is. */
function tell(place, error) {
  const before = place.querySelector(":scope > .error");
  const input = place.querySelector("input, select, textarea");
  const described = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  if (before !== null) described.delete(before.id);
  before?.remove();
  if (error !== null) described.add(error.id);
  if (error !== null) place.append(error);
  if (error === null) input.removeAttribute("aria-invalid");
  else input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", [...described].join(" "));
}

/** Finds people by what is typed; who was chosen already is not offered again. */
const find = afterPause(async (input) => {
  const people = input.closest("[data-people]");
  const { people: field, kind } = people.dataset;
  const search = new URLSearchParams({ find: input.value, field, one: kind === "one" ? "yes" : "no" });
  const page = await ask("people", `/people?${search}`);
  const chosen = new Set([...people.querySelectorAll("[data-chosen] input:checked")].map(({ value }) => value));
  for (const found of page.querySelectorAll("li")) if (chosen.has(found.querySelector("input").value)) found.remove();
  people.querySelector("[data-found]").replaceChildren(...page.body.childNodes);
});

/** Whoever is ticked among those found stands among those chosen from then on. */
function choose(input) {
  const people = input.closest("[data-people]");
  if (people?.dataset.kind !== "several" || input.closest("[data-found]") === null) return;
  const chosen = people.querySelector("[data-chosen]");
  const entry = input.closest("li");
  chosen.append(input.closest("label"));
  chosen.hidden = false;
  entry.remove();
  people.querySelector("[name=find]").focus();
}

document.addEventListener("input", ({ target }) => {
  const form = target.closest("form");
  if (target.name === "find") find(target);
  else if (form?.classList.contains("quoted")) price(form, target);
});

document.addEventListener("change", ({ target }) => {
  choose(target);
  const opened = `details[data-opens="${CSS.escape(target.name ?? "")}"]`;
  for (const details of document.querySelectorAll(opened)) details.open = details.dataset.value === target.value;
});
