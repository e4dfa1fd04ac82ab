// What the public would get of a small region: the publication, with the text of each document in place of its HTML.
import { buildPublication } from "../../src/disclosure/build-publication.ts";
import type { Publication, PublishedYear } from "../../src/disclosure/publication.ts";
import { documentText } from "../../src/document/plain-text.ts";
import type { Walked } from "../small-content.ts";

export function publish({ street }: Pick<Walked, "street">): Publication {
  return buildPublication(
    street.years.map(({ regionYear, figures, documents }) => ({
      regionYear,
      figures,
      documents: documents
        .filter((one) => one.forSite)
        .map(({ document, plan }) => ({
          document,
          subject: plan.subject,
          explains: true,
          page: document.id.split("/").slice(2).join("/"),
          html: documentText(document),
          outline: [],
          downloads: [],
        })),
      held: documents
        .filter((one) => !one.forSite && one.plan.template.head.public === true)
        .map(({ document: { id, type, title }, plan: { subject } }) => ({
          type,
          title,
          subject,
          page: id.split("/").slice(2).join("/"),
          files: [],
        })),
    })),
  );
}

/** The one year of the one region. */
export function onlyYear(publication: Publication): PublishedYear {
  const year = publication.regions[0]?.years[0];
  if (!year || publication.regions.length !== 1) throw new Error("not one region with one year");
  return year;
}
