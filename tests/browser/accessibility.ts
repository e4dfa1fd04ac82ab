// What axe finds wrong on a page as it stands: WCAG 2.2 A and AA, and axe's own good practice.
import axe from "axe-core";
import type { Page } from "playwright-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page's own colours are all that differs between light and dark. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** @param only Names of rules; all of the standards without it. */
export async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // Evaluated from outside, past the page's own policy, which forbids scripts like this.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ standards, only }) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: only === undefined ? { type: "tag", values: standards } : { type: "rule", values: [...only] },
        resultTypes: ["violations"],
        // The page's policy lets no script fetch its style sheet again.
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(
            (node) =>
              `${id} ${node.target.join(" ")}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ""}`,
          ),
      );
    },
    { standards, only },
  );
}
