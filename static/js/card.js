// The card: the line that is being copied, and printing. The pages work without it.

// The copying view -----------------------------------------------------------------------------------------------

const lines = [...document.querySelectorAll("[data-card-lines] a")];
const STEPS = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1, " ": 1, Home: -Infinity, End: Infinity };

const current = () => lines.findIndex((line) => line.hasAttribute("aria-current"));

function light(wanted) {
  const at = Math.min(Math.max(wanted, 0), lines.length - 1);
  lines.forEach((line, number) => {
    line.parentElement.classList.toggle("gone", number < at);
    if (number === at) line.setAttribute("aria-current", "step");
    else line.removeAttribute("aria-current");
  });
  lines[at].focus({ preventScroll: true });
  lines[at].scrollIntoView({ block: "center" });
  for (const move of document.querySelectorAll("[data-card-move]")) {
    const to = Math.min(Math.max(at + Number(move.dataset.cardMove), 0), lines.length - 1);
    move.setAttribute("href", `?line=${to + 1}`);
  }
  history.replaceState(null, "", `?line=${at + 1}`); // a reload keeps the place
}

if (lines.length) {
  document.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const busy = event.target.closest("button, summary, input, textarea, select, a[data-card-move]");
    if (!step || event.ctrlKey || event.metaKey || event.altKey || (busy && event.key === " ")) return;
    event.preventDefault();
    light(current() + (event.shiftKey && event.key === " " ? -1 : step));
  });
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const line = event.target.closest("[data-card-lines] a");
    const move = event.target.closest("[data-card-move]");
    if (!line && !move) return;
    event.preventDefault();
    light(line ? lines.indexOf(line) : current() + Number(move.dataset.cardMove));
    move?.focus();
  });
}

// Printing ---------------------------------------------------------------------------------------------------------

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
