// <form data-live-check="/drafts/.../check/" data-live-target="#findings">: what the checks say, while typing.
// Without this file the same is shown when the words are kept.

const PAUSE = 700; // milliseconds without a key

for (const form of document.querySelectorAll("form[data-live-check]")) {
  const target = document.querySelector(form.dataset.liveTarget);
  let timer = 0;
  let running = null;

  const ask = async () => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(form.dataset.liveCheck, {
        method: "POST",
        body: new FormData(form),
        signal: running.signal,
        redirect: "error",
      });
      if (answer.ok) target.innerHTML = await answer.text();
    } catch {
      // offline, or overtaken by the next key: what is shown stays until the words are kept
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
}
