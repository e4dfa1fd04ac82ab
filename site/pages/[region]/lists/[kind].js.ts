// The long lists of a region, and those over all its years, as data for their script.
import { listsOfRegion } from "../../../lists/all-lists.ts";
import type { List } from "../../../lists/list.ts";
import { listScript } from "../../../lists/list-data.ts";
import { regions } from "../../../site-data.ts";

export const getStaticPaths = () =>
  regions.flatMap((region) =>
    listsOfRegion(region)
      .filter(({ pages }) => pages.length > 1)
      .map((list) => ({ params: { region: region.id, kind: list.code }, props: { list } })),
  );

export const GET = ({ props: { list } }: { props: { list: List } }) => new Response(listScript(list));
