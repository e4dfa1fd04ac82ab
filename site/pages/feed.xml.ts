// feed.xml: the newest documents and corrections.
import { feedText } from "../feed.ts";

export const GET = () => new Response(feedText());
