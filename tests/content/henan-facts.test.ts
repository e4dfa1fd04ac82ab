// Every fact of the public article on the census money of 河南省 is a 汇总 entry that says it is about 河南.
import { henan } from "./henan-facts.ts";
import { describeReportedFacts } from "./reported-facts.ts";

describeReportedFacts(henan);
