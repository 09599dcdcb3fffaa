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
        try! rustCall { ffi_selfserve_einvoice_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_selfserve_einvoice_rustbuffer_free(self, $0) }
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
    uniffiEnsureSelfserveEinvoiceInitialized()
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

fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
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

struct FfiConverterTypeEInvoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoice {
        return
            try EInvoice(
                syntax: FfiConverterTypeEInvoiceSyntax.read(from: &buf),
                kind: FfiConverterTypeEInvoiceKind.read(from: &buf),
                number: FfiConverterString.read(from: &buf),
                date: FfiConverterTypeDay.read(from: &buf),
                due: FfiConverterOptionTypeDay.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf),
                buyerReference: FfiConverterOptionString.read(from: &buf),
                order: FfiConverterOptionString.read(from: &buf),
                costCenter: FfiConverterOptionString.read(from: &buf),
                seller: FfiConverterTypeEInvoiceParty.read(from: &buf),
                buyer: FfiConverterTypeEInvoiceParty.read(from: &buf),
                preceding: FfiConverterSequenceTypePrecedingEInvoice.read(from: &buf),
                lines: FfiConverterSequenceTypeEInvoiceLine.read(from: &buf),
                taxes: FfiConverterSequenceTypeEInvoiceTax.read(from: &buf),
                totals: FfiConverterTypeEInvoiceTotals.read(from: &buf)
        )
    }

    public static func write(_ value: EInvoice, into buf: inout [UInt8]) {
        FfiConverterTypeEInvoiceSyntax.write(value.syntax, into: &buf)
        FfiConverterTypeEInvoiceKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterTypeDay.write(value.date, into: &buf)
        FfiConverterOptionTypeDay.write(value.due, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
        FfiConverterOptionString.write(value.buyerReference, into: &buf)
        FfiConverterOptionString.write(value.order, into: &buf)
        FfiConverterOptionString.write(value.costCenter, into: &buf)
        FfiConverterTypeEInvoiceParty.write(value.seller, into: &buf)
        FfiConverterTypeEInvoiceParty.write(value.buyer, into: &buf)
        FfiConverterSequenceTypePrecedingEInvoice.write(value.preceding, into: &buf)
        FfiConverterSequenceTypeEInvoiceLine.write(value.lines, into: &buf)
        FfiConverterSequenceTypeEInvoiceTax.write(value.taxes, into: &buf)
        FfiConverterTypeEInvoiceTotals.write(value.totals, into: &buf)
    }
}

func FfiConverterTypeEInvoice_lift(_ buf: RustBuffer) throws -> EInvoice {
    return try FfiConverterTypeEInvoice.lift(buf)
}

func FfiConverterTypeEInvoice_lower(_ value: EInvoice) -> RustBuffer {
    return FfiConverterTypeEInvoice.lower(value)
}

struct FfiConverterTypeEInvoiceLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceLine {
        return
            try EInvoiceLine(
                number: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                quantity: FfiConverterTypePlainDecimal.read(from: &buf),
                price: FfiConverterTypePlainDecimal.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                period: FfiConverterOptionTypeServicePeriod.read(from: &buf),
                category: FfiConverterOptionString.read(from: &buf),
                percent: FfiConverterOptionTypePercent.read(from: &buf),
                natura: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: EInvoiceLine, into buf: inout [UInt8]) {
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterTypePlainDecimal.write(value.quantity, into: &buf)
        FfiConverterTypePlainDecimal.write(value.price, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterOptionTypeServicePeriod.write(value.period, into: &buf)
        FfiConverterOptionString.write(value.category, into: &buf)
        FfiConverterOptionTypePercent.write(value.percent, into: &buf)
        FfiConverterOptionString.write(value.natura, into: &buf)
    }
}

func FfiConverterTypeEInvoiceLine_lift(_ buf: RustBuffer) throws -> EInvoiceLine {
    return try FfiConverterTypeEInvoiceLine.lift(buf)
}

func FfiConverterTypeEInvoiceLine_lower(_ value: EInvoiceLine) -> RustBuffer {
    return FfiConverterTypeEInvoiceLine.lower(value)
}

struct FfiConverterTypeEInvoiceParty: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceParty {
        return
            try EInvoiceParty(
                name: FfiConverterString.read(from: &buf),
                vatId: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: EInvoiceParty, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.vatId, into: &buf)
    }
}

func FfiConverterTypeEInvoiceParty_lift(_ buf: RustBuffer) throws -> EInvoiceParty {
    return try FfiConverterTypeEInvoiceParty.lift(buf)
}

func FfiConverterTypeEInvoiceParty_lower(_ value: EInvoiceParty) -> RustBuffer {
    return FfiConverterTypeEInvoiceParty.lower(value)
}

struct FfiConverterTypeEInvoiceProblem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceProblem {
        return
            try EInvoiceProblem(
                code: FfiConverterTypeEInvoiceProblemCode.read(from: &buf),
                term: FfiConverterString.read(from: &buf),
                line: FfiConverterOptionUInt32.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf),
                most: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: EInvoiceProblem, into buf: inout [UInt8]) {
        FfiConverterTypeEInvoiceProblemCode.write(value.code, into: &buf)
        FfiConverterString.write(value.term, into: &buf)
        FfiConverterOptionUInt32.write(value.line, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
        FfiConverterOptionUInt32.write(value.most, into: &buf)
    }
}

func FfiConverterTypeEInvoiceProblem_lift(_ buf: RustBuffer) throws -> EInvoiceProblem {
    return try FfiConverterTypeEInvoiceProblem.lift(buf)
}

func FfiConverterTypeEInvoiceProblem_lower(_ value: EInvoiceProblem) -> RustBuffer {
    return FfiConverterTypeEInvoiceProblem.lower(value)
}

struct FfiConverterTypeEInvoiceTax: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceTax {
        return
            try EInvoiceTax(
                category: FfiConverterOptionString.read(from: &buf),
                percent: FfiConverterOptionTypePercent.read(from: &buf),
                natura: FfiConverterOptionString.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf),
                base: FfiConverterTypeMoney.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: EInvoiceTax, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.category, into: &buf)
        FfiConverterOptionTypePercent.write(value.percent, into: &buf)
        FfiConverterOptionString.write(value.natura, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
        FfiConverterTypeMoney.write(value.base, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeEInvoiceTax_lift(_ buf: RustBuffer) throws -> EInvoiceTax {
    return try FfiConverterTypeEInvoiceTax.lift(buf)
}

func FfiConverterTypeEInvoiceTax_lower(_ value: EInvoiceTax) -> RustBuffer {
    return FfiConverterTypeEInvoiceTax.lower(value)
}

struct FfiConverterTypeEInvoiceTotals: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceTotals {
        return
            try EInvoiceTotals(
                net: FfiConverterTypeMoney.read(from: &buf),
                tax: FfiConverterTypeMoney.read(from: &buf),
                gross: FfiConverterTypeMoney.read(from: &buf),
                paid: FfiConverterTypeMoney.read(from: &buf),
                rounding: FfiConverterTypeMoney.read(from: &buf),
                due: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: EInvoiceTotals, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.net, into: &buf)
        FfiConverterTypeMoney.write(value.tax, into: &buf)
        FfiConverterTypeMoney.write(value.gross, into: &buf)
        FfiConverterTypeMoney.write(value.paid, into: &buf)
        FfiConverterTypeMoney.write(value.rounding, into: &buf)
        FfiConverterTypeMoney.write(value.due, into: &buf)
    }
}

func FfiConverterTypeEInvoiceTotals_lift(_ buf: RustBuffer) throws -> EInvoiceTotals {
    return try FfiConverterTypeEInvoiceTotals.lift(buf)
}

func FfiConverterTypeEInvoiceTotals_lower(_ value: EInvoiceTotals) -> RustBuffer {
    return FfiConverterTypeEInvoiceTotals.lower(value)
}

struct FfiConverterTypePrecedingEInvoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PrecedingEInvoice {
        return
            try PrecedingEInvoice(
                number: FfiConverterString.read(from: &buf),
                date: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PrecedingEInvoice, into buf: inout [UInt8]) {
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterOptionTypeDay.write(value.date, into: &buf)
    }
}

func FfiConverterTypePrecedingEInvoice_lift(_ buf: RustBuffer) throws -> PrecedingEInvoice {
    return try FfiConverterTypePrecedingEInvoice.lift(buf)
}

func FfiConverterTypePrecedingEInvoice_lower(_ value: PrecedingEInvoice) -> RustBuffer {
    return FfiConverterTypePrecedingEInvoice.lower(value)
}

struct FfiConverterTypeUnreadableEInvoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnreadableEInvoice {
        return
            try UnreadableEInvoice(
                code: FfiConverterTypeUnreadableEInvoiceCode.read(from: &buf),
                element: FfiConverterOptionString.read(from: &buf),
                row: FfiConverterOptionUInt32.read(from: &buf),
                column: FfiConverterOptionUInt32.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: UnreadableEInvoice, into buf: inout [UInt8]) {
        FfiConverterTypeUnreadableEInvoiceCode.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.element, into: &buf)
        FfiConverterOptionUInt32.write(value.row, into: &buf)
        FfiConverterOptionUInt32.write(value.column, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
    }
}

func FfiConverterTypeUnreadableEInvoice_lift(_ buf: RustBuffer) throws -> UnreadableEInvoice {
    return try FfiConverterTypeUnreadableEInvoice.lift(buf)
}

func FfiConverterTypeUnreadableEInvoice_lower(_ value: UnreadableEInvoice) -> RustBuffer {
    return FfiConverterTypeUnreadableEInvoice.lower(value)
}

/// A format of e-invoices (`I15`).

struct FfiConverterTypeEInvoiceFormat: FfiConverterRustBuffer {
    typealias SwiftType = EInvoiceFormat

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .peppol

        case 2: return .xrechnungUbl

        case 3: return .xrechnungCii

        case 4: return .facturX

        case 5: return .fatturaPa

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EInvoiceFormat, into buf: inout [UInt8]) {
        switch value {
        case .peppol:
            writeInt(&buf, Int32(1))

        case .xrechnungUbl:
            writeInt(&buf, Int32(2))

        case .xrechnungCii:
            writeInt(&buf, Int32(3))

        case .facturX:
            writeInt(&buf, Int32(4))

        case .fatturaPa:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypeEInvoiceFormat_lift(_ buf: RustBuffer) throws -> EInvoiceFormat {
    return try FfiConverterTypeEInvoiceFormat.lift(buf)
}

func FfiConverterTypeEInvoiceFormat_lower(_ value: EInvoiceFormat) -> RustBuffer {
    return FfiConverterTypeEInvoiceFormat.lower(value)
}

/// Whether a document charges, or gives back (BT-3).

struct FfiConverterTypeEInvoiceKind: FfiConverterRustBuffer {
    typealias SwiftType = EInvoiceKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .invoice

        case 2: return .creditNote

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EInvoiceKind, into buf: inout [UInt8]) {
        switch value {
        case .invoice:
            writeInt(&buf, Int32(1))

        case .creditNote:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeEInvoiceKind_lift(_ buf: RustBuffer) throws -> EInvoiceKind {
    return try FfiConverterTypeEInvoiceKind.lift(buf)
}

func FfiConverterTypeEInvoiceKind_lower(_ value: EInvoiceKind) -> RustBuffer {
    return FfiConverterTypeEInvoiceKind.lower(value)
}

/// What can be in the way of an e-invoice.

struct FfiConverterTypeEInvoiceProblemCode: FfiConverterRustBuffer {
    typealias SwiftType = EInvoiceProblemCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceProblemCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .missing

        case 2: return .erased

        case 3: return .tooLong

        case 4: return .characters

        case 5: return .form

        case 6: return .currency

        case 7: return .twoTaxes

        case 8: return .noTax

        case 9: return .rate

        case 10: return .taxOff

        case 11: return .price

        case 12: return .forbidden

        case 13: return .noPrecedingInvoice

        case 14: return .manyPrecedingInvoices

        case 15: return .exchangeRate

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EInvoiceProblemCode, into buf: inout [UInt8]) {
        switch value {
        case .missing:
            writeInt(&buf, Int32(1))

        case .erased:
            writeInt(&buf, Int32(2))

        case .tooLong:
            writeInt(&buf, Int32(3))

        case .characters:
            writeInt(&buf, Int32(4))

        case .form:
            writeInt(&buf, Int32(5))

        case .currency:
            writeInt(&buf, Int32(6))

        case .twoTaxes:
            writeInt(&buf, Int32(7))

        case .noTax:
            writeInt(&buf, Int32(8))

        case .rate:
            writeInt(&buf, Int32(9))

        case .taxOff:
            writeInt(&buf, Int32(10))

        case .price:
            writeInt(&buf, Int32(11))

        case .forbidden:
            writeInt(&buf, Int32(12))

        case .noPrecedingInvoice:
            writeInt(&buf, Int32(13))

        case .manyPrecedingInvoices:
            writeInt(&buf, Int32(14))

        case .exchangeRate:
            writeInt(&buf, Int32(15))
        }
    }
}

func FfiConverterTypeEInvoiceProblemCode_lift(_ buf: RustBuffer) throws -> EInvoiceProblemCode {
    return try FfiConverterTypeEInvoiceProblemCode.lift(buf)
}

func FfiConverterTypeEInvoiceProblemCode_lower(_ value: EInvoiceProblemCode) -> RustBuffer {
    return FfiConverterTypeEInvoiceProblemCode.lower(value)
}

/// The syntaxes of e-invoices.

struct FfiConverterTypeEInvoiceSyntax: FfiConverterRustBuffer {
    typealias SwiftType = EInvoiceSyntax

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceSyntax {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .ubl

        case 2: return .cii

        case 3: return .fatturaPa

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EInvoiceSyntax, into buf: inout [UInt8]) {
        switch value {
        case .ubl:
            writeInt(&buf, Int32(1))

        case .cii:
            writeInt(&buf, Int32(2))

        case .fatturaPa:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeEInvoiceSyntax_lift(_ buf: RustBuffer) throws -> EInvoiceSyntax {
    return try FfiConverterTypeEInvoiceSyntax.lift(buf)
}

func FfiConverterTypeEInvoiceSyntax_lower(_ value: EInvoiceSyntax) -> RustBuffer {
    return FfiConverterTypeEInvoiceSyntax.lower(value)
}

/// What can be wrong with an e-invoice that is read.

struct FfiConverterTypeUnreadableEInvoiceCode: FfiConverterRustBuffer {
    typealias SwiftType = UnreadableEInvoiceCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnreadableEInvoiceCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .notXml

        case 2: return .tooLarge

        case 3: return .unknownRoot

        case 4: return .manyInvoices

        case 5: return .missing

        case 6: return .day

        case 7: return .currency

        case 8: return .number

        case 9: return .amount

        case 10: return .percent

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UnreadableEInvoiceCode, into buf: inout [UInt8]) {
        switch value {
        case .notXml:
            writeInt(&buf, Int32(1))

        case .tooLarge:
            writeInt(&buf, Int32(2))

        case .unknownRoot:
            writeInt(&buf, Int32(3))

        case .manyInvoices:
            writeInt(&buf, Int32(4))

        case .missing:
            writeInt(&buf, Int32(5))

        case .day:
            writeInt(&buf, Int32(6))

        case .currency:
            writeInt(&buf, Int32(7))

        case .number:
            writeInt(&buf, Int32(8))

        case .amount:
            writeInt(&buf, Int32(9))

        case .percent:
            writeInt(&buf, Int32(10))
        }
    }
}

func FfiConverterTypeUnreadableEInvoiceCode_lift(_ buf: RustBuffer) throws -> UnreadableEInvoiceCode {
    return try FfiConverterTypeUnreadableEInvoiceCode.lift(buf)
}

func FfiConverterTypeUnreadableEInvoiceCode_lower(_ value: UnreadableEInvoiceCode) -> RustBuffer {
    return FfiConverterTypeUnreadableEInvoiceCode.lower(value)
}

fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeServicePeriod: FfiConverterRustBuffer {
    typealias SwiftType = ServicePeriod?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeServicePeriod.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeServicePeriod.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeDay: FfiConverterRustBuffer {
    typealias SwiftType = Day?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDay.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDay.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePercent: FfiConverterRustBuffer {
    typealias SwiftType = Percent?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePercent.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePercent.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterSequenceTypeEInvoiceLine: FfiConverterRustBuffer {
    typealias SwiftType = [EInvoiceLine]

    public static func write(_ value: [EInvoiceLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEInvoiceLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EInvoiceLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [EInvoiceLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEInvoiceLine.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeEInvoiceTax: FfiConverterRustBuffer {
    typealias SwiftType = [EInvoiceTax]

    public static func write(_ value: [EInvoiceTax], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEInvoiceTax.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EInvoiceTax] {
        let len: Int32 = try readInt(&buf)
        var seq = [EInvoiceTax]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEInvoiceTax.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePrecedingEInvoice: FfiConverterRustBuffer {
    typealias SwiftType = [PrecedingEInvoice]

    public static func write(_ value: [PrecedingEInvoice], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePrecedingEInvoice.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PrecedingEInvoice] {
        let len: Int32 = try readInt(&buf)
        var seq = [PrecedingEInvoice]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePrecedingEInvoice.read(from: &buf))
        }
        return seq
    }
}

struct FfiConverterTypePlainDecimal: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlainDecimal {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: PlainDecimal, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PlainDecimal {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: PlainDecimal) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypePlainDecimal_lift(_ value: RustBuffer) throws -> PlainDecimal {
    return try FfiConverterTypePlainDecimal.lift(value)
}

func FfiConverterTypePlainDecimal_lower(_ value: PlainDecimal) -> RustBuffer {
    return FfiConverterTypePlainDecimal.lower(value)
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
    let scaffolding_contract_version = ffi_selfserve_einvoice_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }

    uniffiEnsureSelfserveInitialized()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
func uniffiEnsureSelfserveEinvoiceInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}
