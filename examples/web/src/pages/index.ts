/** Every page there is. */

import type { Page } from "../web/page.js";
import { acceptPage } from "./accept.js";
import { ADMINISTRATION } from "./administration/index.js";
import { atEndPage } from "./at-end.js";
import { billsPage } from "./bills.js";
import { buyPage } from "./buy.js";
import { buyProductPage } from "./buy-product.js";
import { cancelPage } from "./cancel.js";
import { cardPage } from "./card.js";
import { cardsPage } from "./cards.js";
import { convertPage } from "./convert.js";
import { handOverPage } from "./hand-over.js";
import { invoicePage } from "./invoice.js";
import { licensesPage } from "./licenses.js";
import { newCardPage } from "./new-card.js";
import { planPage } from "./plan.js";
import { productPage } from "./product.js";
import { productLicensesPage } from "./product-licenses.js";
import { productsPage } from "./products.js";
import { profilePage } from "./profile.js";
import { profilesPage } from "./profiles.js";
import { requestLicensesPage } from "./request-licenses.js";
import { requestsPage } from "./requests.js";
import { stepPage } from "./step.js";
import { trialPage } from "./trial.js";

export const PAGES: readonly Page[] = [
  productsPage,
  productPage,
  licensesPage,
  productLicensesPage,
  planPage,
  cancelPage,
  atEndPage,
  stepPage,
  convertPage,
  handOverPage,
  acceptPage,
  buyPage,
  buyProductPage,
  trialPage,
  billsPage,
  invoicePage,
  cardsPage,
  newCardPage,
  cardPage,
  profilesPage,
  profilePage,
  requestsPage,
  requestLicensesPage,
  ...ADMINISTRATION,
];
