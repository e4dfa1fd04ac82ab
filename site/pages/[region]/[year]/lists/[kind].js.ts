// The long lists of a year as data for their script.
import { listsOfYear } from "../../../../lists/all-lists.ts";
import type { List } from "../../../../lists/list.ts";
import { listScript } from "../../../../lists/list-data.ts";
import { sections } from "../../../../site-data.ts";

export const getStaticPaths = () =>
  sections.flatMap((section) =>
    listsOfYear(section)
      .filter(({ pages }) => pages.length > 1)
      .map((list) => ({
        params: { region: section.region.id, year: section.year.year, kind: list.code },
        props: { list },
      })),
  );

export const GET = ({ props: { list } }: { props: { list: List } }) => new Response(listScript(list));
