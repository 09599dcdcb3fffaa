// A first program: Ada buys ten licenses, and this is what she pays.

import SelfServe
import SelfServeTesting

let scenario = try Scenario()
