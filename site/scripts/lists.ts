// Makes lists of records better to use: finding, sorting, counting, choices kept in the address, whole lists of many pages.
import { bringToLife } from "./lists/live-list.ts";

for (const list of document.querySelectorAll<HTMLElement>(".list")) bringToLife(list);
