// 联动监督: a matter worked on together with those who oversee spending.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { choice, reference, words } from "../types/words.ts";

export const jointOversight = defineKind({
  name: "联动监督",
  code: "joint-oversight",
  level: "year",
  note: "与人大、纪委、审计等协同监督的一件事；可能涉及问题线索，默认不公开",
  public: false,
  fields: {
    partner: optional("对象", choice("联动对象", ["人大", "纪委", "审计", "财政监督", "区县"]), "与谁联动", {
      aliases: ["联动对象"],
    }),
    matter: required("事项", words, "联动的事项", { aliases: ["联动事项"] }),
    projects: optional("项目", list(reference("项目")), "涉及的项目"),
  },
  title: (data) => data.matter,
  names: (data) => [data.matter],
});
