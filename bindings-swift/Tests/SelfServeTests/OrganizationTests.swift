import Foundation
import Testing

import SelfServe
