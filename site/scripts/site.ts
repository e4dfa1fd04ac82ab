// What every page can do better with a script: nothing is lost without it.
document.documentElement.classList.add("scripted");
