/** A bar chart, drawn by the server: it grows with the page, and what it shows stands in a table beside it. */

import { html, type Html } from "../html.js";

export interface Bar {
  /** Short: it stands below the bar. */
  readonly label: string;
  /** How high it is, in thousandths. */
  readonly share: number;
}

/** In pixels; across, everything is a part of the width. */
const [TOP, HEIGHT, BELOW] = [24, 260, 28];

/** Bars side by side below a line that says how much the highest is. */
export function barChart(title: string, highest: string, bars: readonly Bar[]): Html {
  const step = 100 / bars.length;
  const drawn = bars.map(({ label, share }, place) => {
    const height = Math.max(share > 0 ? 1 : 0, (HEIGHT * share) / 1000);
    return html`<rect class="bar" x="${percent(step * (place + 0.15))}" width="${percent(step * 0.7)}" y="${(TOP + HEIGHT - height).toFixed(1)}" height="${height.toFixed(1)}"></rect>
<text x="${percent(step * (place + 0.5))}" y="${TOP + HEIGHT + 17}" text-anchor="middle">${label}</text>`;
  });
  return html`<svg class="chart" role="img" aria-label="${title}" width="100%" height="${TOP + HEIGHT + BELOW}">
${rule(TOP)}${rule(TOP + HEIGHT / 2)}${drawn}${rule(TOP + HEIGHT)}
<text class="highest" x="6" y="${TOP - 7}">${highest}</text></svg>`;
}

function rule(y: number): Html {
  return html`<line x1="0" x2="100%" y1="${y}" y2="${y}"></line>`;
}

function percent(part: number): string {
  return `${part.toFixed(2)}%`;
}
