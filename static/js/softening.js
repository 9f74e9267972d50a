// Everything on a page works without this file; it only saves a few steps.

const textOf = (element) => element.value ?? element.innerText;

// On plain http (a copy on the home network) browsers offer no clipboard object.
function copyBySelection(text) {
  const box = document.createElement("textarea");
  box.value = text;
  box.setAttribute("readonly", "");
  box.className = "visually-hidden";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  return done;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// <button data-copy="#draft" data-copied="Copied" hidden>Copy</button> <span class="copied" role="status"></span>
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const source = button && document.querySelector(button.dataset.copy);
  if (!source || !(await copy(textOf(source)))) return;
  button.focus();
  const status = button.parentElement.querySelector(".copied");
  if (status) status.textContent = button.dataset.copied ?? "Copied";
});

for (const button of document.querySelectorAll("[data-copy][hidden]")) button.hidden = false;

// The account menu closes like a menu.
const account = document.querySelector("details.account");

document.addEventListener("click", (event) => {
  if (account?.open && !account.contains(event.target)) account.open = false;
});

document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && event.target.closest("details.account[open], details.as-button[open]");
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

document.querySelector(".errors-summary")?.focus();

// The time zone, which a browser tells in no header, so that the welcome page can guess where somebody is.
if (!document.querySelector("details.account")) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (timeZone) document.cookie = `zone=${timeZone}; path=/; SameSite=Lax; max-age=86400`;
}
