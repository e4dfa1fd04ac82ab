// Keeps an open page as the last save made it: takes over what changed, where the reader is, and says so.

const events = new EventSource(`/events?page=${encodeURIComponent(location.pathname)}`);
const news = document.getElementById("news");
let shown = 0;

events.addEventListener("hello", (event) => {
  // The page may be older than the connection, or the program a new one.
  void refresh(shown === 0 ? "" : "又连上了");
  shown = event.data;
});
events.addEventListener("walking", () => say("正在检查……"));
events.addEventListener("walked", () => void refresh("已更新"));
events.addEventListener("website", () => void refresh(""));
events.addEventListener("error", () => say("与程序的连接断了，正在重新连接……"));

function say(text) {
  if (news.textContent !== text) news.textContent = text;
}

/** One after the other, and once more for what came meanwhile. */
let running = false;
let again;
async function refresh(text) {
  if (running) {
    again = text;
    return;
  }
  running = true;
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [site, shownThere] = [document.querySelector("iframe.site"), walkOnSite()];
    takeOver(page);
    await Promise.all([...document.querySelectorAll("iframe.sheet")].map(refreshSheet));
    // The page of the site that the reader has got to, loaded anew; the browser keeps its place. A new frame loads itself.
    if (site?.isConnected && walkOnSite() !== shownThere) site.contentWindow.location.reload();
    say(text);
  } catch {
    say("没有取到新的内容，正在重新连接……");
  }
  running = false;
  if (again === undefined) return;
  const next = again;
  again = undefined;
  await refresh(next);
}

/** The parts that live, by their ids; where page and place no longer fit, the whole. */
function takeOver(page) {
  const parts = [...document.querySelectorAll("[data-live]")];
  const fits = parts.every(({ id }) => page.getElementById(id)) && sameFrames(page);
  if (!fits) document.getElementById("main").replaceWith(document.adoptNode(page.getElementById("main")));
  for (const part of fits ? parts : [document.getElementById("state"), document.getElementById("overlay-place")]) {
    const next = document.adoptNode(page.getElementById(part.id));
    if (part.dataset.text === undefined) part.dataset.text = part.innerHTML;
    if (part.dataset.text === next.innerHTML) continue;
    next.dataset.text = next.innerHTML;
    keepClosed(part, next);
    const focused = part.contains(document.activeElement);
    part.replaceWith(next);
    if (focused) document.getElementById("main").focus({ preventScroll: true });
  }
  document.title = page.title;
  showOverlay();
}

const sameFrames = (page) => [...document.querySelectorAll("iframe")].length === page.querySelectorAll("iframe").length;

function keepClosed(part, next) {
  const closed = new Set([...part.querySelectorAll("details:not([open]) > summary")].map(nameOf));
  for (const summary of next.querySelectorAll("details > summary")) {
    if (closed.has(nameOf(summary))) summary.parentElement.open = false;
  }
}
const nameOf = (summary) => summary.textContent.replace(/（.*$/, "");

/** The document in its frame: what stays is where it was before the reader's eyes, what is new is marked. */
async function refreshSheet(frame) {
  const inside = frame.contentDocument;
  const article = inside?.querySelector("article");
  const answer = await fetch(frame.src);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.querySelector("article");
  if (!article || !next) return;
  inside.body.dataset.standing = page.body.dataset.standing;
  const before = new Map([...article.children].map((one) => [plain(one), one]));
  const fresh = [...next.children].filter((one) => !before.has(one.outerHTML));
  if (fresh.length === 0 && before.size === next.children.length) return;
  // What the reader sees first and what is there afterwards too.
  const kept = new Set([...next.children].map((one) => one.outerHTML));
  const anchor = [...article.children].find((one) => one.getBoundingClientRect().bottom > 0 && kept.has(plain(one)));
  const [text, top] = anchor ? [plain(anchor), anchor.getBoundingClientRect().top] : [];
  const target = [...next.children].find((one) => one.outerHTML === text);
  const [x, y] = [frame.contentWindow.scrollX, frame.contentWindow.scrollY];
  for (const one of fresh) one.classList.add("just-changed");
  article.replaceWith(inside.adoptNode(next));
  const moved = target && top !== undefined ? target.getBoundingClientRect().top - top : 0;
  frame.contentWindow.scrollTo(x, target ? frame.contentWindow.scrollY + moved : y);
}

/** Without our mark. */
function plain(element) {
  const copy = element.cloneNode(true);
  copy.classList.remove("just-changed");
  if (copy.className === "") copy.removeAttribute("class");
  return copy.outerHTML;
}

/** The walk whose content the site shows. */
const walkOnSite = () => document.getElementById("website")?.dataset.shown;

// The errors lie over the page until they are mended, or put aside; others are shown again.
const asideKey = "put-aside";
let lastFocus;

function showOverlay() {
  const overlay = document.getElementById("overlay");
  if (!overlay) {
    sessionStorage.removeItem(asideKey);
    return;
  }
  const aside = sessionStorage.getItem(asideKey) === overlay.dataset.key;
  const [put, bring] = [overlay.querySelector(".put-aside"), document.querySelector(".bring-back")];
  const isNew = !overlay.classList.contains("over") && !aside;
  overlay.classList.toggle("over", !aside);
  overlay.hidden = aside;
  put.hidden = false;
  bring.hidden = !aside;
  put.onclick = () => putAside(overlay);
  bring.onclick = () => {
    sessionStorage.removeItem(asideKey);
    showOverlay();
    overlay.focus({ preventScroll: true });
  };
  if (isNew) lastFocus = document.activeElement;
}

function putAside(overlay) {
  sessionStorage.setItem(asideKey, overlay.dataset.key);
  const inside = overlay.contains(document.activeElement);
  showOverlay();
  const back =
    lastFocus?.isConnected && lastFocus !== document.body ? lastFocus : document.querySelector(".bring-back");
  if (inside) back?.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  const overlay = document.getElementById("overlay");
  if (event.key === "Escape" && overlay && !overlay.hidden) putAside(overlay);
});

showOverlay();
