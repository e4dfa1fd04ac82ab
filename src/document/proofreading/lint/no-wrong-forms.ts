// TXT-15: no words that are known to be written wrongly.
import type { ProseCheck } from "../prose-check.ts";
import { wrongForms } from "../terms/wrong-forms.ts";

export const noWrongForms: ProseCheck = {
  name: "txt-15",
  sentence: "没有常见的错别字",
  why: "形近、音近的字最容易打错又最难看出，如“充分性”写成“充分行”、“拨付”写成“拔付”。",
  severity: "warning",
  examples: {
    good: ["论证立项的充分性，部门充分行使职权，资金及时拨付。"],
    bad: ["论证立项的充分行，建立建全制度，资金及时拔付。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const { wrong, right, within = [] } of wrongForms) {
        for (let at = paragraph.text.indexOf(wrong); at >= 0; at = paragraph.text.indexOf(wrong, at + 1)) {
          if (within.some((longer) => paragraph.text.startsWith(longer, at - longer.indexOf(wrong)))) continue;
          const end = at + wrong.length;
          yield { paragraph, start: at, end, message: `“${wrong}”是错误的写法`, hint: `请改为“${right}”` };
        }
      }
    }
  },
};
