/** What a change would change, before the button that saves it (`P9`). */

import type { PolicyPreviewPage, PolicyPreviewSummary, PreviewedPerson, PreviewedProduct, Role } from "selfserve";

import type { Previewed } from "../../web/previewed.js";
import type { Visit } from "../../web/visit.js";
import { button, type Fields } from "../fields.js";
import { html, type Html } from "../html.js";
import { table, type Column } from "../table.js";

/** The place of the preview in a form. The button that saves comes with it, and not before. */
export function previewBox(fields: Fields, previewed: Previewed | undefined, save: string): Html {
  const { preview } = fields.visit.words.administration;
  if (previewed === undefined) return html`<p class="buttons">${button("preview", preview.ask, "primary")}</p>`;
  const { page, shown, isStale } = previewed;
  return html`${isStale && html`<p class="problem" role="alert">${preview.stale}</p>`}
<section class="preview" role="status"><h2>${preview.title}</h2>${whatChanges(fields.visit, page)}</section>
${fields.hidden("previewed", shown)}
<p class="buttons">${button("preview", preview.again)}${page.next && button(`preview ${page.next}`, preview.moreNames)}${button("confirm", save, "primary")}</p>`;
}

function whatChanges(visit: Visit, { summary, people }: PolicyPreviewPage): Html {
  const names = people.length > 0 && whoIsConcerned(visit, people);
  if (summary === undefined) return html`${names}`;
  const { products, classes, trials } = summary;
  if (products.length + classes.length + trials.length === 0) return html`<p>${visit.words.administration.preview.nothing}</p>`;
  return html`${products.length > 0 && changedProducts(visit, products)}
${classes.length > 0 && changedClasses(visit, classes)}${names}
${trials.length > 0 && changedTrials(visit, trials)}`;
}

/** A change of policy gives products another value; a limit or a rule leaves it as it is, and changes what follows. */
function changedProducts({ words, say }: Visit, rows: PolicyPreviewSummary["products"]): Html {
  const { preview } = words.administration;
  const values: readonly Column<PreviewedProduct>[] = [
    { title: preview.before, cell: ({ before }) => say.label("policy_value", before) },
    { title: preview.after, cell: ({ after }) => say.label("policy_value", after) },
  ];
  const columns: readonly Column<PreviewedProduct>[] = [
    { title: words.products.product, cell: ({ name }) => name },
    ...(rows.some(({ before, after }) => before !== after) ? values : []),
    { title: preview.effect, cell: ({ effects }) => effects.map((effect) => html`<div>${say.label("previewed_effect", effect)}</div>`) },
  ];
  return html`<h3>${preview.products}</h3>${table(preview.products, columns, rows)}`;
}

function changedClasses(visit: Visit, rows: PolicyPreviewSummary["classes"]): Html {
  const { preview } = visit.words.administration;
  const { say } = visit;
  const columns = [
    { title: preview.roles, cell: ({ roles }: (typeof rows)[number]) => rolesOf(visit, roles) },
    { title: preview.effect, cell: ({ effect }: (typeof rows)[number]) => say.label("previewed_effect", effect) },
    { title: preview.count, cell: ({ people }: (typeof rows)[number]) => say.number(people), figure: true as const },
  ];
  return html`<h3>${preview.people}</h3>${table(preview.people, columns, rows)}`;
}

function rolesOf({ words, say }: Visit, roles: readonly Role[]): string {
  if (roles.length === 0) return words.administration.preview.members;
  return roles.map((role) => say.label("role", role)).join(", ");
}

function whoIsConcerned({ words, say }: Visit, people: readonly PreviewedPerson[]): Html {
  const { preview } = words.administration;
  const effects = ({ effects }: PreviewedPerson) => effects.map((effect) => html`<div>${say.label("previewed_effect", effect)}</div>`);
  return html`<h3>${preview.names}</h3>${table<PreviewedPerson>(
    preview.names,
    [
      { title: preview.names, cell: ({ name }) => name },
      { title: preview.effect, cell: effects },
    ],
    people,
  )}`;
}

function changedTrials(visit: Visit, rows: PolicyPreviewSummary["trials"]): Html {
  const { words, say, storefront } = visit;
  const { preview, subscriptions } = words.administration;
  const columns = [
    { title: words.products.product, cell: ({ productName }: (typeof rows)[number]) => productName },
    {
      title: subscriptions.purchaser,
      cell: ({ purchaser }: (typeof rows)[number]) => storefront.directory.get(purchaser)?.name ?? words.people.unknown,
    },
    { title: preview.trialEnd, cell: ({ end }: (typeof rows)[number]) => say.label("previewed_trial_end", end) },
  ];
  return html`<h3>${preview.trials}</h3>${table(preview.trials, columns, rows)}`;
}
