// Every fact of the public article on 杭州市拱墅区 is a 汇总 entry.
import { gongshu } from "./gongshu-facts.ts";
import { describeReportedFacts } from "./reported-facts.ts";

describeReportedFacts(gongshu);
