// Written by `cargo xtask generate`. Do not edit.

import Foundation

import SelfServeFFI

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_selfserve_messages_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_selfserve_messages_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureSelfserveMessagesInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}

fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

/// Something that has a [label](crate::Messages::label), for those who hand it over as data:
/// `{"type": "invoice_status", "value": "past_due"}`.

struct FfiConverterTypeLabeled: FfiConverterRustBuffer {
    typealias SwiftType = Labeled

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Labeled {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .accessTurn(try FfiConverterTypeAccessTurn.read(from: &buf))

        case 2: return .action(try FfiConverterTypeAction.read(from: &buf))

        case 3: return .activation(try FfiConverterTypeActivation.read(from: &buf))

        case 4: return .alignmentProblem(try FfiConverterTypeAlignmentProblem.read(from: &buf))

        case 5: return .nothingToTakeBackReason(try FfiConverterTypeNothingToTakeBackReason.read(from: &buf))

        case 6: return .onlyAtRenewalReason(try FfiConverterTypeOnlyAtRenewalReason.read(from: &buf))

        case 7: return .peopleMoveProblem(try FfiConverterTypePeopleMoveProblem.read(from: &buf))

        case 8: return .planChangeMode(try FfiConverterTypePlanChangeMode.read(from: &buf))

        case 9: return .planDropCause(try FfiConverterTypePlanDropCause.read(from: &buf))

        case 10: return .planMoveKind(try FfiConverterTypePlanMoveKind.read(from: &buf))

        case 11: return .assignable(try FfiConverterTypeAssignable.read(from: &buf))

        case 12: return .atEnd(try FfiConverterTypeAtEnd.read(from: &buf))

        case 13: return .eventType(try FfiConverterTypeEventType.read(from: &buf))

        case 14: return .autoClaimStatus(try FfiConverterTypeAutoClaimStatus.read(from: &buf))

        case 15: return .billingFrequency(try FfiConverterTypeBillingFrequency.read(from: &buf))

        case 16: return .cancelMode(try FfiConverterTypeCancelMode.read(from: &buf))

        case 17: return .cancelReason(try FfiConverterTypeCancelReason.read(from: &buf))

        case 18: return .changeBilling(try FfiConverterTypeChangeBilling.read(from: &buf))

        case 19: return .channel(try FfiConverterTypeChannel.read(from: &buf))

        case 20: return .clearanceStatus(try FfiConverterTypeClearanceStatus.read(from: &buf))

        case 21: return .credits(try FfiConverterTypeCredits.read(from: &buf))

        case 22: return .denialCategory(try FfiConverterTypeDenialCategory.read(from: &buf))

        case 23: return .dunningAction(try FfiConverterTypeDunningAction.read(from: &buf))

        case 24: return .eInvoiceFormat(try FfiConverterTypeEInvoiceFormat.read(from: &buf))

        case 25: return .eInvoiceKind(try FfiConverterTypeEInvoiceKind.read(from: &buf))

        case 26: return .eInvoiceProblemCode(try FfiConverterTypeEInvoiceProblemCode.read(from: &buf))

        case 27: return .eInvoiceSyntax(try FfiConverterTypeEInvoiceSyntax.read(from: &buf))

        case 28: return .eligibilityOutcome(try FfiConverterTypeEligibilityOutcome.read(from: &buf))

        case 29: return .ending(try FfiConverterTypeEnding.read(from: &buf))

        case 30: return .exemptionCategory(try FfiConverterTypeExemptionCategory.read(from: &buf))

        case 31: return .expectedPayments(try FfiConverterTypeExpectedPayments.read(from: &buf))

        case 32: return .handOverCloseCause(try FfiConverterTypeHandOverCloseCause.read(from: &buf))

        case 33: return .intent(try FfiConverterTypeIntent.read(from: &buf))

        case 34: return .invoiceDelivery(try FfiConverterTypeInvoiceDelivery.read(from: &buf))

        case 35: return .invoiceSeries(try FfiConverterTypeInvoiceSeries.read(from: &buf))

        case 36: return .invoiceSettlementKind(try FfiConverterTypeInvoiceSettlementKind.read(from: &buf))

        case 37: return .invoiceStatus(try FfiConverterTypeInvoiceStatus.read(from: &buf))

        case 38: return .journalProblemCode(try FfiConverterTypeJournalProblemCode.read(from: &buf))

        case 39: return .language(try FfiConverterTypeLanguage.read(from: &buf))

        case 40: return .licenseRequestState(try FfiConverterTypeLicenseRequestState.read(from: &buf))

        case 41: return .lineKind(try FfiConverterTypeLineKind.read(from: &buf))

        case 42: return .listedScope(try FfiConverterTypeListedScope.read(from: &buf))

        case 43: return .nextStepKind(try FfiConverterTypeNextStepKind.read(from: &buf))

        case 44: return .nextTerm(try FfiConverterTypeNextTerm.read(from: &buf))

        case 45: return .notAssignableReason(try FfiConverterTypeNotAssignableReason.read(from: &buf))

        case 46: return .notificationKind(try FfiConverterTypeNotificationKind.read(from: &buf))

        case 47: return .offMeans(try FfiConverterTypeOffMeans.read(from: &buf))

        case 48: return .organizationKind(try FfiConverterTypeOrganizationKind.read(from: &buf))

        case 49: return .pauseProblem(try FfiConverterTypePauseProblem.read(from: &buf))

        case 50: return .paymentCause(try FfiConverterTypePaymentCause.read(from: &buf))

        case 51: return .personField(try FfiConverterTypePersonField.read(from: &buf))

        case 52: return .personKind(try FfiConverterTypePersonKind.read(from: &buf))

        case 53: return .personStanding(try FfiConverterTypePersonStanding.read(from: &buf))

        case 54: return .personalThingKind(try FfiConverterTypePersonalThingKind.read(from: &buf))

        case 55: return .policyListProblem(try FfiConverterTypePolicyListProblem.read(from: &buf))

        case 56: return .policySource(try FfiConverterTypePolicySource.read(from: &buf))

        case 57: return .policyValue(try FfiConverterTypePolicyValue.read(from: &buf))

        case 58: return .previewedEffect(try FfiConverterTypePreviewedEffect.read(from: &buf))

        case 59: return .previewedTrialEnd(try FfiConverterTypePreviewedTrialEnd.read(from: &buf))

        case 60: return .priceTax(try FfiConverterTypePriceTax.read(from: &buf))

        case 61: return .profileRole(try FfiConverterTypeProfileRole.read(from: &buf))

        case 62: return .promotionReleaseCause(try FfiConverterTypePromotionReleaseCause.read(from: &buf))

        case 63: return .promotionUser(try FfiConverterTypePromotionUser.read(from: &buf))

        case 64: return .purchaseNotices(try FfiConverterTypePurchaseNotices.read(from: &buf))

        case 65: return .purchaseRequestStatus(try FfiConverterTypePurchaseRequestStatus.read(from: &buf))

        case 66: return .recurringBilling(try FfiConverterTypeRecurringBilling.read(from: &buf))

        case 67: return .recurringBillingCause(try FfiConverterTypeRecurringBillingCause.read(from: &buf))

        case 68: return .releaseCause(try FfiConverterTypeReleaseCause.read(from: &buf))

        case 69: return .reportSpan(try FfiConverterTypeReportSpan.read(from: &buf))

        case 70: return .requestDecision(try FfiConverterTypeRequestDecision.read(from: &buf))

        case 71: return .requestedLicenseStatus(try FfiConverterTypeRequestedLicenseStatus.read(from: &buf))

        case 72: return .retry(try FfiConverterTypeRetry.read(from: &buf))

        case 73: return .right(try FfiConverterTypeRight.read(from: &buf))

        case 74: return .rival(try FfiConverterTypeRival.read(from: &buf))

        case 75: return .role(try FfiConverterTypeRole.read(from: &buf))

        case 76: return .scheduleDropCause(try FfiConverterTypeScheduleDropCause.read(from: &buf))

        case 77: return .securityCode(try FfiConverterTypeSecurityCode.read(from: &buf))

        case 78: return .subscriptionStatus(try FfiConverterTypeSubscriptionStatus.read(from: &buf))

        case 79: return .term(try FfiConverterTypeTerm.read(from: &buf))

        case 80: return .textProblem(try FfiConverterTypeTextProblem.read(from: &buf))

        case 81: return .textRelation(try FfiConverterTypeTextRelation.read(from: &buf))

        case 82: return .trialEndReason(try FfiConverterTypeTrialEndReason.read(from: &buf))

        case 83: return .trialPayment(try FfiConverterTypeTrialPayment.read(from: &buf))

        case 84: return .trialStanding(try FfiConverterTypeTrialStanding.read(from: &buf))

        case 85: return .vatIdStatus(try FfiConverterTypeVatIdStatus.read(from: &buf))

        case 86: return .verdict(try FfiConverterTypeVerdict.read(from: &buf))

        case 87: return .withdrawalCause(try FfiConverterTypeWithdrawalCause.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Labeled, into buf: inout [UInt8]) {
        switch value {
        case let .accessTurn(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeAccessTurn.write(v1, into: &buf)

        case let .action(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeAction.write(v1, into: &buf)

        case let .activation(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeActivation.write(v1, into: &buf)

        case let .alignmentProblem(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeAlignmentProblem.write(v1, into: &buf)

        case let .nothingToTakeBackReason(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeNothingToTakeBackReason.write(v1, into: &buf)

        case let .onlyAtRenewalReason(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeOnlyAtRenewalReason.write(v1, into: &buf)

        case let .peopleMoveProblem(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypePeopleMoveProblem.write(v1, into: &buf)

        case let .planChangeMode(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypePlanChangeMode.write(v1, into: &buf)

        case let .planDropCause(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypePlanDropCause.write(v1, into: &buf)

        case let .planMoveKind(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypePlanMoveKind.write(v1, into: &buf)

        case let .assignable(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeAssignable.write(v1, into: &buf)

        case let .atEnd(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeAtEnd.write(v1, into: &buf)

        case let .eventType(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeEventType.write(v1, into: &buf)

        case let .autoClaimStatus(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeAutoClaimStatus.write(v1, into: &buf)

        case let .billingFrequency(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeBillingFrequency.write(v1, into: &buf)

        case let .cancelMode(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeCancelMode.write(v1, into: &buf)

        case let .cancelReason(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeCancelReason.write(v1, into: &buf)

        case let .changeBilling(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeChangeBilling.write(v1, into: &buf)

        case let .channel(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeChannel.write(v1, into: &buf)

        case let .clearanceStatus(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeClearanceStatus.write(v1, into: &buf)

        case let .credits(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeCredits.write(v1, into: &buf)

        case let .denialCategory(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeDenialCategory.write(v1, into: &buf)

        case let .dunningAction(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeDunningAction.write(v1, into: &buf)

        case let .eInvoiceFormat(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeEInvoiceFormat.write(v1, into: &buf)

        case let .eInvoiceKind(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeEInvoiceKind.write(v1, into: &buf)

        case let .eInvoiceProblemCode(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeEInvoiceProblemCode.write(v1, into: &buf)

        case let .eInvoiceSyntax(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeEInvoiceSyntax.write(v1, into: &buf)

        case let .eligibilityOutcome(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeEligibilityOutcome.write(v1, into: &buf)

        case let .ending(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypeEnding.write(v1, into: &buf)

        case let .exemptionCategory(v1):
            writeInt(&buf, Int32(30))
            FfiConverterTypeExemptionCategory.write(v1, into: &buf)

        case let .expectedPayments(v1):
            writeInt(&buf, Int32(31))
            FfiConverterTypeExpectedPayments.write(v1, into: &buf)

        case let .handOverCloseCause(v1):
            writeInt(&buf, Int32(32))
            FfiConverterTypeHandOverCloseCause.write(v1, into: &buf)

        case let .intent(v1):
            writeInt(&buf, Int32(33))
            FfiConverterTypeIntent.write(v1, into: &buf)

        case let .invoiceDelivery(v1):
            writeInt(&buf, Int32(34))
            FfiConverterTypeInvoiceDelivery.write(v1, into: &buf)

        case let .invoiceSeries(v1):
            writeInt(&buf, Int32(35))
            FfiConverterTypeInvoiceSeries.write(v1, into: &buf)

        case let .invoiceSettlementKind(v1):
            writeInt(&buf, Int32(36))
            FfiConverterTypeInvoiceSettlementKind.write(v1, into: &buf)

        case let .invoiceStatus(v1):
            writeInt(&buf, Int32(37))
            FfiConverterTypeInvoiceStatus.write(v1, into: &buf)

        case let .journalProblemCode(v1):
            writeInt(&buf, Int32(38))
            FfiConverterTypeJournalProblemCode.write(v1, into: &buf)

        case let .language(v1):
            writeInt(&buf, Int32(39))
            FfiConverterTypeLanguage.write(v1, into: &buf)

        case let .licenseRequestState(v1):
            writeInt(&buf, Int32(40))
            FfiConverterTypeLicenseRequestState.write(v1, into: &buf)

        case let .lineKind(v1):
            writeInt(&buf, Int32(41))
            FfiConverterTypeLineKind.write(v1, into: &buf)

        case let .listedScope(v1):
            writeInt(&buf, Int32(42))
            FfiConverterTypeListedScope.write(v1, into: &buf)

        case let .nextStepKind(v1):
            writeInt(&buf, Int32(43))
            FfiConverterTypeNextStepKind.write(v1, into: &buf)

        case let .nextTerm(v1):
            writeInt(&buf, Int32(44))
            FfiConverterTypeNextTerm.write(v1, into: &buf)

        case let .notAssignableReason(v1):
            writeInt(&buf, Int32(45))
            FfiConverterTypeNotAssignableReason.write(v1, into: &buf)

        case let .notificationKind(v1):
            writeInt(&buf, Int32(46))
            FfiConverterTypeNotificationKind.write(v1, into: &buf)

        case let .offMeans(v1):
            writeInt(&buf, Int32(47))
            FfiConverterTypeOffMeans.write(v1, into: &buf)

        case let .organizationKind(v1):
            writeInt(&buf, Int32(48))
            FfiConverterTypeOrganizationKind.write(v1, into: &buf)

        case let .pauseProblem(v1):
            writeInt(&buf, Int32(49))
            FfiConverterTypePauseProblem.write(v1, into: &buf)

        case let .paymentCause(v1):
            writeInt(&buf, Int32(50))
            FfiConverterTypePaymentCause.write(v1, into: &buf)

        case let .personField(v1):
            writeInt(&buf, Int32(51))
            FfiConverterTypePersonField.write(v1, into: &buf)

        case let .personKind(v1):
            writeInt(&buf, Int32(52))
            FfiConverterTypePersonKind.write(v1, into: &buf)

        case let .personStanding(v1):
            writeInt(&buf, Int32(53))
            FfiConverterTypePersonStanding.write(v1, into: &buf)

        case let .personalThingKind(v1):
            writeInt(&buf, Int32(54))
            FfiConverterTypePersonalThingKind.write(v1, into: &buf)

        case let .policyListProblem(v1):
            writeInt(&buf, Int32(55))
            FfiConverterTypePolicyListProblem.write(v1, into: &buf)

        case let .policySource(v1):
            writeInt(&buf, Int32(56))
            FfiConverterTypePolicySource.write(v1, into: &buf)

        case let .policyValue(v1):
            writeInt(&buf, Int32(57))
            FfiConverterTypePolicyValue.write(v1, into: &buf)

        case let .previewedEffect(v1):
            writeInt(&buf, Int32(58))
            FfiConverterTypePreviewedEffect.write(v1, into: &buf)

        case let .previewedTrialEnd(v1):
            writeInt(&buf, Int32(59))
            FfiConverterTypePreviewedTrialEnd.write(v1, into: &buf)

        case let .priceTax(v1):
            writeInt(&buf, Int32(60))
            FfiConverterTypePriceTax.write(v1, into: &buf)

        case let .profileRole(v1):
            writeInt(&buf, Int32(61))
            FfiConverterTypeProfileRole.write(v1, into: &buf)

        case let .promotionReleaseCause(v1):
            writeInt(&buf, Int32(62))
            FfiConverterTypePromotionReleaseCause.write(v1, into: &buf)

        case let .promotionUser(v1):
            writeInt(&buf, Int32(63))
            FfiConverterTypePromotionUser.write(v1, into: &buf)

        case let .purchaseNotices(v1):
            writeInt(&buf, Int32(64))
            FfiConverterTypePurchaseNotices.write(v1, into: &buf)

        case let .purchaseRequestStatus(v1):
            writeInt(&buf, Int32(65))
            FfiConverterTypePurchaseRequestStatus.write(v1, into: &buf)

        case let .recurringBilling(v1):
            writeInt(&buf, Int32(66))
            FfiConverterTypeRecurringBilling.write(v1, into: &buf)

        case let .recurringBillingCause(v1):
            writeInt(&buf, Int32(67))
            FfiConverterTypeRecurringBillingCause.write(v1, into: &buf)

        case let .releaseCause(v1):
            writeInt(&buf, Int32(68))
            FfiConverterTypeReleaseCause.write(v1, into: &buf)

        case let .reportSpan(v1):
            writeInt(&buf, Int32(69))
            FfiConverterTypeReportSpan.write(v1, into: &buf)

        case let .requestDecision(v1):
            writeInt(&buf, Int32(70))
            FfiConverterTypeRequestDecision.write(v1, into: &buf)

        case let .requestedLicenseStatus(v1):
            writeInt(&buf, Int32(71))
            FfiConverterTypeRequestedLicenseStatus.write(v1, into: &buf)

        case let .retry(v1):
            writeInt(&buf, Int32(72))
            FfiConverterTypeRetry.write(v1, into: &buf)

        case let .right(v1):
            writeInt(&buf, Int32(73))
            FfiConverterTypeRight.write(v1, into: &buf)

        case let .rival(v1):
            writeInt(&buf, Int32(74))
            FfiConverterTypeRival.write(v1, into: &buf)

        case let .role(v1):
            writeInt(&buf, Int32(75))
            FfiConverterTypeRole.write(v1, into: &buf)

        case let .scheduleDropCause(v1):
            writeInt(&buf, Int32(76))
            FfiConverterTypeScheduleDropCause.write(v1, into: &buf)

        case let .securityCode(v1):
            writeInt(&buf, Int32(77))
            FfiConverterTypeSecurityCode.write(v1, into: &buf)

        case let .subscriptionStatus(v1):
            writeInt(&buf, Int32(78))
            FfiConverterTypeSubscriptionStatus.write(v1, into: &buf)

        case let .term(v1):
            writeInt(&buf, Int32(79))
            FfiConverterTypeTerm.write(v1, into: &buf)

        case let .textProblem(v1):
            writeInt(&buf, Int32(80))
            FfiConverterTypeTextProblem.write(v1, into: &buf)

        case let .textRelation(v1):
            writeInt(&buf, Int32(81))
            FfiConverterTypeTextRelation.write(v1, into: &buf)

        case let .trialEndReason(v1):
            writeInt(&buf, Int32(82))
            FfiConverterTypeTrialEndReason.write(v1, into: &buf)

        case let .trialPayment(v1):
            writeInt(&buf, Int32(83))
            FfiConverterTypeTrialPayment.write(v1, into: &buf)

        case let .trialStanding(v1):
            writeInt(&buf, Int32(84))
            FfiConverterTypeTrialStanding.write(v1, into: &buf)

        case let .vatIdStatus(v1):
            writeInt(&buf, Int32(85))
            FfiConverterTypeVatIdStatus.write(v1, into: &buf)

        case let .verdict(v1):
            writeInt(&buf, Int32(86))
            FfiConverterTypeVerdict.write(v1, into: &buf)

        case let .withdrawalCause(v1):
            writeInt(&buf, Int32(87))
            FfiConverterTypeWithdrawalCause.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeLabeled_lift(_ buf: RustBuffer) throws -> Labeled {
    return try FfiConverterTypeLabeled.lift(buf)
}

func FfiConverterTypeLabeled_lower(_ value: Labeled) -> RustBuffer {
    return FfiConverterTypeLabeled.lower(value)
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_selfserve_messages_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }

    uniffiEnsureSelfserveEinvoiceInitialized()
    uniffiEnsureSelfserveInitialized()
    uniffiEnsureSelfserveInteropInitialized()
    uniffiEnsureSelfserveRivalInitialized()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
func uniffiEnsureSelfserveMessagesInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}
