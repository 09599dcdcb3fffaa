/** Every page there is. */

import type { Page } from "../web/page.js";
import { productPage } from "./product.js";
import { productsPage } from "./products.js";

export const PAGES: readonly Page[] = [productsPage, productPage];
