// Runs before the page is drawn, so that nothing flashes or moves: the kept wishes, and that scripts run at all.
import { chosen, preferences, show } from "./display/preference.ts";

document.documentElement.classList.add("scripted");
for (const preference of preferences) show(preference, chosen(preference));
