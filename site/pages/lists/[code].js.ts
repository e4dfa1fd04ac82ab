// The long lists over all regions as data for their script.
import type { List } from "../../lists/list.ts";
import { listScript } from "../../lists/list-data.ts";
import { portalLists } from "../../portal/portal-lists.ts";

export const getStaticPaths = () =>
  portalLists.filter(({ pages }) => pages.length > 1).map((list) => ({ params: { code: list.code }, props: { list } }));

export const GET = ({ props: { list } }: { props: { list: List } }) => new Response(listScript(list));
