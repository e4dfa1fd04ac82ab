// Every fact of the public documents on 杭州市 2019 and 2022 is one 汇总 entry with the same value and its source.
import { hangzhou2019, hangzhou2022 } from "./hangzhou-facts.ts";
import { describeReportedFacts } from "./reported-facts.ts";

describeReportedFacts(hangzhou2019);
describeReportedFacts(hangzhou2022);
