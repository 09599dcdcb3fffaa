/** Who has licenses, through whom, and all of it as a file (`V2`). */

import type { AdminUserRow, AdminUsersQuery } from "selfserve";

import { channelAsked, channelFilter } from "../../html/administration/channel.js";
import { filterForm, nameOf } from "../../html/administration/filter.js";
import { nextPage } from "../../html/administration/paging.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { present } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

export const usersPage: Page = {
  path: "/admin/users",
  part: "administration",
  administers: "users",
  async show(visit) {
    const { words } = visit;
    const { rows, next } = await visit.view({ ...usersQuery(visit), ...present("after", visit.asks("after")) });
    const filters = filterForm(visit, [channelFilter(visit)], "purchaser");
    const list = rows.length === 0 ? html`<p>${words.administration.users.none}</p>` : users(visit, rows);
    const body = html`${filters}${list}${nextPage(visit, next)}
<p><a class="button" href="/admin/users.csv${visit.asked.search.size > 0 && `?${visit.asked.search}`}">${words.administration.users.export}</a></p>`;
    return { title: words.administration.users.title, body };
  },
};

/** Which users are asked for, without the page: the file has all of them. */
export function usersQuery(visit: Visit): AdminUsersQuery {
  return {
    type: "admin_users",
    ...channelAsked(visit),
    ...present("purchaser", visit.asks("purchaser")),
  };
}

function users(visit: Visit, rows: readonly AdminUserRow[]): Html {
  const { words, say } = visit;
  return table<AdminUserRow>(
    words.administration.users.title,
    [
      { title: words.licenses.holder, cell: ({ name, email }) => html`${name ?? words.people.unknown}<small>${email}</small>` },
      {
        title: words.products.product,
        cell: ({ subscription, productName }) => html`<a href="/admin/subscriptions/${subscription}">${productName}</a>`,
      },
      { title: words.administration.subscriptions.purchaser, cell: ({ purchaser }) => nameOf(visit, purchaser) },
      { title: words.licenses.since, cell: ({ since }) => say.timestamp(since) },
    ],
    rows,
  );
}
