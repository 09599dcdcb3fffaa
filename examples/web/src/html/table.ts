/** A table that reads as one on a wide screen, and as a list of cards on a narrow one. */

import { html, nothing, type Html, type Part } from "./html.js";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Part;
  /** Amounts and counts stand at the right. */
  readonly figure?: true;
  /** More than a few words: on a narrow screen it stands below its title. */
  readonly long?: true;
}

/** The roles are said because a narrow screen shows the cells as blocks, which would lose them. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  const heads = columns.map(
    ({ title, figure }) => html`<th role="columnheader" scope="col"${figure && html` class="figure"`}>${title}</th>`,
  );
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => tableRow(columns, row))}</tbody>
</table>`;
}

function tableRow<Row>(columns: readonly Column<Row>[], row: Row): Html {
  const cells = columns.map(({ title, cell, figure, long }, place) => {
    const [content, mark] = [cell(row), figure ? html` class="figure"` : long && html` class="long"`];
    if (place === 0) return html`<th role="rowheader" scope="row">${content}</th>`;
    return html`<td role="cell" data-title="${title}"${mark}>${html`${content}`.isEmpty ? nothing : html`<div>${content}</div>`}</td>`;
  });
  return html`<tr role="row">${cells}</tr>`;
}

/** Facts, one beside the other: those without a value are left out. */
export function facts(entries: readonly (readonly [string, Part])[]): Html {
  const known = entries.filter(([, value]) => value !== undefined && value !== false && value !== "");
  if (known.length === 0) return nothing;
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
