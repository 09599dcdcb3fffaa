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
        try! rustCall { ffi_selfserve_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_selfserve_rustbuffer_free(self, $0) }
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
    uniffiEnsureSelfserveInitialized()
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

fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterUInt16: FfiConverterPrimitive {
    typealias FfiType = UInt16
    typealias SwiftType = UInt16

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt16 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
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

fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
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

fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

struct FfiConverterTypeAcceptHandOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AcceptHandOver {
        return
            try AcceptHandOver(
                billing: FfiConverterTypeBillingChoice.read(from: &buf)
        )
    }

    public static func write(_ value: AcceptHandOver, into buf: inout [UInt8]) {
        FfiConverterTypeBillingChoice.write(value.billing, into: &buf)
    }
}

func FfiConverterTypeAcceptHandOver_lift(_ buf: RustBuffer) throws -> AcceptHandOver {
    return try FfiConverterTypeAcceptHandOver.lift(buf)
}

func FfiConverterTypeAcceptHandOver_lower(_ value: AcceptHandOver) -> RustBuffer {
    return FfiConverterTypeAcceptHandOver.lower(value)
}

struct FfiConverterTypeAccepted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Accepted {
        return
            try Accepted(
                events: FfiConverterSequenceTypeRecorded.read(from: &buf)
        )
    }

    public static func write(_ value: Accepted, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRecorded.write(value.events, into: &buf)
    }
}

func FfiConverterTypeAccepted_lift(_ buf: RustBuffer) throws -> Accepted {
    return try FfiConverterTypeAccepted.lift(buf)
}

func FfiConverterTypeAccepted_lower(_ value: Accepted) -> RustBuffer {
    return FfiConverterTypeAccepted.lower(value)
}

struct FfiConverterTypeAccess: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Access {
        return
            try Access(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                until: FfiConverterOptionTypeDay.read(from: &buf),
                asOf: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Access, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeDay.write(value.until, into: &buf)
        FfiConverterTypeTimestamp.write(value.asOf, into: &buf)
    }
}

func FfiConverterTypeAccess_lift(_ buf: RustBuffer) throws -> Access {
    return try FfiConverterTypeAccess.lift(buf)
}

func FfiConverterTypeAccess_lower(_ value: Access) -> RustBuffer {
    return FfiConverterTypeAccess.lower(value)
}

struct FfiConverterTypeAccessAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessAnswer {
        return
            try AccessAnswer(
                access: FfiConverterOptionTypeAccess.read(from: &buf)
        )
    }

    public static func write(_ value: AccessAnswer, into buf: inout [UInt8]) {
        FfiConverterOptionTypeAccess.write(value.access, into: &buf)
    }
}

func FfiConverterTypeAccessAnswer_lift(_ buf: RustBuffer) throws -> AccessAnswer {
    return try FfiConverterTypeAccessAnswer.lift(buf)
}

func FfiConverterTypeAccessAnswer_lower(_ value: AccessAnswer) -> RustBuffer {
    return FfiConverterTypeAccessAnswer.lower(value)
}

struct FfiConverterTypeAccessChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessChange {
        return
            try AccessChange(
                turn: FfiConverterTypeAccessTurn.read(from: &buf),
                sequence: FfiConverterTypeJournalSequence.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                actor: FfiConverterTypeActor.read(from: &buf),
                command: FfiConverterOptionTypeCommandId.read(from: &buf),
                event: FfiConverterTypeEventType.read(from: &buf),
                rule: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: AccessChange, into buf: inout [UInt8]) {
        FfiConverterTypeAccessTurn.write(value.turn, into: &buf)
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterOptionTypeCommandId.write(value.command, into: &buf)
        FfiConverterTypeEventType.write(value.event, into: &buf)
        FfiConverterString.write(value.rule, into: &buf)
    }
}

func FfiConverterTypeAccessChange_lift(_ buf: RustBuffer) throws -> AccessChange {
    return try FfiConverterTypeAccessChange.lift(buf)
}

func FfiConverterTypeAccessChange_lower(_ value: AccessChange) -> RustBuffer {
    return FfiConverterTypeAccessChange.lower(value)
}

struct FfiConverterTypeAccessQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessQuery {
        return
            try AccessQuery(
                person: FfiConverterTypePersonId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: AccessQuery, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
    }
}

func FfiConverterTypeAccessQuery_lift(_ buf: RustBuffer) throws -> AccessQuery {
    return try FfiConverterTypeAccessQuery.lift(buf)
}

func FfiConverterTypeAccessQuery_lower(_ value: AccessQuery) -> RustBuffer {
    return FfiConverterTypeAccessQuery.lower(value)
}

struct FfiConverterTypeActionRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ActionRow {
        return
            try ActionRow(
                action: FfiConverterTypeAction.read(from: &buf),
                denial: FfiConverterOptionTypeDenial.read(from: &buf)
        )
    }

    public static func write(_ value: ActionRow, into buf: inout [UInt8]) {
        FfiConverterTypeAction.write(value.action, into: &buf)
        FfiConverterOptionTypeDenial.write(value.denial, into: &buf)
    }
}

func FfiConverterTypeActionRow_lift(_ buf: RustBuffer) throws -> ActionRow {
    return try FfiConverterTypeActionRow.lift(buf)
}

func FfiConverterTypeActionRow_lower(_ value: ActionRow) -> RustBuffer {
    return FfiConverterTypeActionRow.lower(value)
}

struct FfiConverterTypeAddACard: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AddACard {
        return
            try AddACard(
                country: FfiConverterTypeCountry.read(from: &buf)
        )
    }

    public static func write(_ value: AddACard, into buf: inout [UInt8]) {
        FfiConverterTypeCountry.write(value.country, into: &buf)
    }
}

func FfiConverterTypeAddACard_lift(_ buf: RustBuffer) throws -> AddACard {
    return try FfiConverterTypeAddACard.lift(buf)
}

func FfiConverterTypeAddACard_lower(_ value: AddACard) -> RustBuffer {
    return FfiConverterTypeAddACard.lower(value)
}

struct FfiConverterTypeAddPaymentMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AddPaymentMethod {
        return
            try AddPaymentMethod(
                card: FfiConverterTypeCard.read(from: &buf)
        )
    }

    public static func write(_ value: AddPaymentMethod, into buf: inout [UInt8]) {
        FfiConverterTypeCard.write(value.card, into: &buf)
    }
}

func FfiConverterTypeAddPaymentMethod_lift(_ buf: RustBuffer) throws -> AddPaymentMethod {
    return try FfiConverterTypeAddPaymentMethod.lift(buf)
}

func FfiConverterTypeAddPaymentMethod_lower(_ value: AddPaymentMethod) -> RustBuffer {
    return FfiConverterTypeAddPaymentMethod.lower(value)
}

struct FfiConverterTypeAddress: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Address {
        return
            try Address(
                street: FfiConverterString.read(from: &buf),
                postalCode: FfiConverterOptionString.read(from: &buf),
                city: FfiConverterString.read(from: &buf),
                region: FfiConverterOptionString.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf)
        )
    }

    public static func write(_ value: Address, into buf: inout [UInt8]) {
        FfiConverterString.write(value.street, into: &buf)
        FfiConverterOptionString.write(value.postalCode, into: &buf)
        FfiConverterString.write(value.city, into: &buf)
        FfiConverterOptionString.write(value.region, into: &buf)
        FfiConverterTypeCountry.write(value.country, into: &buf)
    }
}

func FfiConverterTypeAddress_lift(_ buf: RustBuffer) throws -> Address {
    return try FfiConverterTypeAddress.lift(buf)
}

func FfiConverterTypeAddress_lower(_ value: Address) -> RustBuffer {
    return FfiConverterTypeAddress.lower(value)
}

struct FfiConverterTypeAdminProductRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminProductRow {
        return
            try AdminProductRow(
                product: FfiConverterTypeProductId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                subscriptions: FfiConverterUInt32.read(from: &buf),
                licenses: FfiConverterUInt64.read(from: &buf),
                assigned: FfiConverterUInt64.read(from: &buf),
                free: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: AdminProductRow, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterUInt32.write(value.subscriptions, into: &buf)
        FfiConverterUInt64.write(value.licenses, into: &buf)
        FfiConverterUInt64.write(value.assigned, into: &buf)
        FfiConverterUInt64.write(value.free, into: &buf)
    }
}

func FfiConverterTypeAdminProductRow_lift(_ buf: RustBuffer) throws -> AdminProductRow {
    return try FfiConverterTypeAdminProductRow.lift(buf)
}

func FfiConverterTypeAdminProductRow_lower(_ value: AdminProductRow) -> RustBuffer {
    return FfiConverterTypeAdminProductRow.lower(value)
}

struct FfiConverterTypeAdminProductsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminProductsPage {
        return
            try AdminProductsPage(
                rows: FfiConverterSequenceTypeAdminProductRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: AdminProductsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAdminProductRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeAdminProductsPage_lift(_ buf: RustBuffer) throws -> AdminProductsPage {
    return try FfiConverterTypeAdminProductsPage.lift(buf)
}

func FfiConverterTypeAdminProductsPage_lower(_ value: AdminProductsPage) -> RustBuffer {
    return FfiConverterTypeAdminProductsPage.lower(value)
}

struct FfiConverterTypeAdminProductsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminProductsQuery {
        return
            try AdminProductsQuery(
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: AdminProductsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeAdminProductsQuery_lift(_ buf: RustBuffer) throws -> AdminProductsQuery {
    return try FfiConverterTypeAdminProductsQuery.lift(buf)
}

func FfiConverterTypeAdminProductsQuery_lower(_ value: AdminProductsQuery) -> RustBuffer {
    return FfiConverterTypeAdminProductsQuery.lower(value)
}

struct FfiConverterTypeAdminSubscriptionRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminSubscriptionRow {
        return
            try AdminSubscriptionRow(
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                purchaserName: FfiConverterOptionString.read(from: &buf),
                purchaserLeft: FfiConverterOptionTypeTimestamp.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionRow.read(from: &buf)
        )
    }

    public static func write(_ value: AdminSubscriptionRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionString.write(value.purchaserName, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.purchaserLeft, into: &buf)
        FfiConverterTypeSubscriptionRow.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeAdminSubscriptionRow_lift(_ buf: RustBuffer) throws -> AdminSubscriptionRow {
    return try FfiConverterTypeAdminSubscriptionRow.lift(buf)
}

func FfiConverterTypeAdminSubscriptionRow_lower(_ value: AdminSubscriptionRow) -> RustBuffer {
    return FfiConverterTypeAdminSubscriptionRow.lower(value)
}

struct FfiConverterTypeAdminSubscriptionsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminSubscriptionsPage {
        return
            try AdminSubscriptionsPage(
                rows: FfiConverterSequenceTypeAdminSubscriptionRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: AdminSubscriptionsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAdminSubscriptionRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeAdminSubscriptionsPage_lift(_ buf: RustBuffer) throws -> AdminSubscriptionsPage {
    return try FfiConverterTypeAdminSubscriptionsPage.lift(buf)
}

func FfiConverterTypeAdminSubscriptionsPage_lower(_ value: AdminSubscriptionsPage) -> RustBuffer {
    return FfiConverterTypeAdminSubscriptionsPage.lower(value)
}

struct FfiConverterTypeAdminSubscriptionsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminSubscriptionsQuery {
        return
            try AdminSubscriptionsQuery(
                purchaser: FfiConverterOptionTypePersonId.read(from: &buf),
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                status: FfiConverterOptionTypeSubscriptionStatus.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: AdminSubscriptionsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeAdminSubscriptionsQuery_lift(_ buf: RustBuffer) throws -> AdminSubscriptionsQuery {
    return try FfiConverterTypeAdminSubscriptionsQuery.lift(buf)
}

func FfiConverterTypeAdminSubscriptionsQuery_lower(_ value: AdminSubscriptionsQuery) -> RustBuffer {
    return FfiConverterTypeAdminSubscriptionsQuery.lower(value)
}

struct FfiConverterTypeAdminUserRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminUserRow {
        return
            try AdminUserRow(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                since: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: AdminUserRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypeTimestamp.write(value.since, into: &buf)
    }
}

func FfiConverterTypeAdminUserRow_lift(_ buf: RustBuffer) throws -> AdminUserRow {
    return try FfiConverterTypeAdminUserRow.lift(buf)
}

func FfiConverterTypeAdminUserRow_lower(_ value: AdminUserRow) -> RustBuffer {
    return FfiConverterTypeAdminUserRow.lower(value)
}

struct FfiConverterTypeAdminUsersPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminUsersPage {
        return
            try AdminUsersPage(
                rows: FfiConverterSequenceTypeAdminUserRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: AdminUsersPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAdminUserRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeAdminUsersPage_lift(_ buf: RustBuffer) throws -> AdminUsersPage {
    return try FfiConverterTypeAdminUsersPage.lift(buf)
}

func FfiConverterTypeAdminUsersPage_lower(_ value: AdminUsersPage) -> RustBuffer {
    return FfiConverterTypeAdminUsersPage.lower(value)
}

struct FfiConverterTypeAdminUsersQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminUsersQuery {
        return
            try AdminUsersQuery(
                purchaser: FfiConverterOptionTypePersonId.read(from: &buf),
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: AdminUsersQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeAdminUsersQuery_lift(_ buf: RustBuffer) throws -> AdminUsersQuery {
    return try FfiConverterTypeAdminUsersQuery.lift(buf)
}

func FfiConverterTypeAdminUsersQuery_lower(_ value: AdminUsersQuery) -> RustBuffer {
    return FfiConverterTypeAdminUsersQuery.lower(value)
}

struct FfiConverterTypeAdvanced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Advanced {
        return
            try Advanced(
                recorded: FfiConverterSequenceTypeRecorded.read(from: &buf),
                effects: FfiConverterSequenceTypeEffectOrder.read(from: &buf)
        )
    }

    public static func write(_ value: Advanced, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRecorded.write(value.recorded, into: &buf)
        FfiConverterSequenceTypeEffectOrder.write(value.effects, into: &buf)
    }
}

func FfiConverterTypeAdvanced_lift(_ buf: RustBuffer) throws -> Advanced {
    return try FfiConverterTypeAdvanced.lift(buf)
}

func FfiConverterTypeAdvanced_lower(_ value: Advanced) -> RustBuffer {
    return FfiConverterTypeAdvanced.lower(value)
}

struct FfiConverterTypeAgreementFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AgreementFinding {
        return
            try AgreementFinding(
                hasAgreement: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: AgreementFinding, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.hasAgreement, into: &buf)
    }
}

func FfiConverterTypeAgreementFinding_lift(_ buf: RustBuffer) throws -> AgreementFinding {
    return try FfiConverterTypeAgreementFinding.lift(buf)
}

func FfiConverterTypeAgreementFinding_lower(_ value: AgreementFinding) -> RustBuffer {
    return FfiConverterTypeAgreementFinding.lower(value)
}

struct FfiConverterTypeAlignWithMonth: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlignWithMonth {
        return
            try AlignWithMonth(
                renewsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: AlignWithMonth, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
    }
}

func FfiConverterTypeAlignWithMonth_lift(_ buf: RustBuffer) throws -> AlignWithMonth {
    return try FfiConverterTypeAlignWithMonth.lift(buf)
}

func FfiConverterTypeAlignWithMonth_lower(_ value: AlignWithMonth) -> RustBuffer {
    return FfiConverterTypeAlignWithMonth.lower(value)
}

struct FfiConverterTypeAlignWithSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlignWithSubscription {
        return
            try AlignWithSubscription(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: AlignWithSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeAlignWithSubscription_lift(_ buf: RustBuffer) throws -> AlignWithSubscription {
    return try FfiConverterTypeAlignWithSubscription.lift(buf)
}

func FfiConverterTypeAlignWithSubscription_lower(_ value: AlignWithSubscription) -> RustBuffer {
    return FfiConverterTypeAlignWithSubscription.lower(value)
}

struct FfiConverterTypeAlignmentImpossible: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlignmentImpossible {
        return
            try AlignmentImpossible(
                reason: FfiConverterTypeAlignmentProblem.read(from: &buf),
                renewsOn: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: AlignmentImpossible, into buf: inout [UInt8]) {
        FfiConverterTypeAlignmentProblem.write(value.reason, into: &buf)
        FfiConverterOptionTypeDay.write(value.renewsOn, into: &buf)
    }
}

func FfiConverterTypeAlignmentImpossible_lift(_ buf: RustBuffer) throws -> AlignmentImpossible {
    return try FfiConverterTypeAlignmentImpossible.lift(buf)
}

func FfiConverterTypeAlignmentImpossible_lower(_ value: AlignmentImpossible) -> RustBuffer {
    return FfiConverterTypeAlignmentImpossible.lower(value)
}

struct FfiConverterTypeAlreadyBought: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlreadyBought {
        return
            try AlreadyBought(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                status: FfiConverterTypeSubscriptionStatus.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                pastDue: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: AlreadyBought, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterBool.write(value.pastDue, into: &buf)
    }
}

func FfiConverterTypeAlreadyBought_lift(_ buf: RustBuffer) throws -> AlreadyBought {
    return try FfiConverterTypeAlreadyBought.lift(buf)
}

func FfiConverterTypeAlreadyBought_lower(_ value: AlreadyBought) -> RustBuffer {
    return FfiConverterTypeAlreadyBought.lower(value)
}

struct FfiConverterTypeAlreadyCentral: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlreadyCentral {
        return
            try AlreadyCentral(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: AlreadyCentral, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeAlreadyCentral_lift(_ buf: RustBuffer) throws -> AlreadyCentral {
    return try FfiConverterTypeAlreadyCentral.lift(buf)
}

func FfiConverterTypeAlreadyCentral_lower(_ value: AlreadyCentral) -> RustBuffer {
    return FfiConverterTypeAlreadyCentral.lower(value)
}

struct FfiConverterTypeAlreadyEnds: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlreadyEnds {
        return
            try AlreadyEnds(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: AlreadyEnds, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeAlreadyEnds_lift(_ buf: RustBuffer) throws -> AlreadyEnds {
    return try FfiConverterTypeAlreadyEnds.lift(buf)
}

func FfiConverterTypeAlreadyEnds_lower(_ value: AlreadyEnds) -> RustBuffer {
    return FfiConverterTypeAlreadyEnds.lower(value)
}

struct FfiConverterTypeAmountNotPositive: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmountNotPositive {
        return
            try AmountNotPositive(
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: AmountNotPositive, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeAmountNotPositive_lift(_ buf: RustBuffer) throws -> AmountNotPositive {
    return try FfiConverterTypeAmountNotPositive.lift(buf)
}

func FfiConverterTypeAmountNotPositive_lower(_ value: AmountNotPositive) -> RustBuffer {
    return FfiConverterTypeAmountNotPositive.lower(value)
}

struct FfiConverterTypeAmountOffLicense: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmountOffLicense {
        return
            try AmountOffLicense(
                amount: FfiConverterTypeUnitPrice.read(from: &buf)
        )
    }

    public static func write(_ value: AmountOffLicense, into buf: inout [UInt8]) {
        FfiConverterTypeUnitPrice.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeAmountOffLicense_lift(_ buf: RustBuffer) throws -> AmountOffLicense {
    return try FfiConverterTypeAmountOffLicense.lift(buf)
}

func FfiConverterTypeAmountOffLicense_lower(_ value: AmountOffLicense) -> RustBuffer {
    return FfiConverterTypeAmountOffLicense.lower(value)
}

struct FfiConverterTypeAmountOffSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmountOffSubscription {
        return
            try AmountOffSubscription(
                amount: FfiConverterTypeUnitPrice.read(from: &buf)
        )
    }

    public static func write(_ value: AmountOffSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeUnitPrice.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeAmountOffSubscription_lift(_ buf: RustBuffer) throws -> AmountOffSubscription {
    return try FfiConverterTypeAmountOffSubscription.lift(buf)
}

func FfiConverterTypeAmountOffSubscription_lower(_ value: AmountOffSubscription) -> RustBuffer {
    return FfiConverterTypeAmountOffSubscription.lower(value)
}

struct FfiConverterTypeAmountTooLarge: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmountTooLarge {
        return
            AmountTooLarge()
    }

    public static func write(_ value: AmountTooLarge, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeAmountTooLarge_lift(_ buf: RustBuffer) throws -> AmountTooLarge {
    return try FfiConverterTypeAmountTooLarge.lift(buf)
}

func FfiConverterTypeAmountTooLarge_lower(_ value: AmountTooLarge) -> RustBuffer {
    return FfiConverterTypeAmountTooLarge.lower(value)
}

struct FfiConverterTypeAmountTooSmall: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmountTooSmall {
        return
            try AmountTooSmall(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                smallest: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: AmountTooSmall, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterTypeMoney.write(value.smallest, into: &buf)
    }
}

func FfiConverterTypeAmountTooSmall_lift(_ buf: RustBuffer) throws -> AmountTooSmall {
    return try FfiConverterTypeAmountTooSmall.lift(buf)
}

func FfiConverterTypeAmountTooSmall_lower(_ value: AmountTooSmall) -> RustBuffer {
    return FfiConverterTypeAmountTooSmall.lower(value)
}

struct FfiConverterTypeAnnouncedConversion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnnouncedConversion {
        return
            try AnnouncedConversion(
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                discount: FfiConverterOptionTypePriceDiscount.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: AnnouncedConversion, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypePriceDiscount.write(value.discount, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypeAnnouncedConversion_lift(_ buf: RustBuffer) throws -> AnnouncedConversion {
    return try FfiConverterTypeAnnouncedConversion.lift(buf)
}

func FfiConverterTypeAnnouncedConversion_lower(_ value: AnnouncedConversion) -> RustBuffer {
    return FfiConverterTypeAnnouncedConversion.lower(value)
}

struct FfiConverterTypeAnnouncedPurchase: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnnouncedPurchase {
        return
            try AnnouncedPurchase(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                total: FfiConverterOptionTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: AnnouncedPurchase, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypeAnnouncedPurchase_lift(_ buf: RustBuffer) throws -> AnnouncedPurchase {
    return try FfiConverterTypeAnnouncedPurchase.lift(buf)
}

func FfiConverterTypeAnnouncedPurchase_lower(_ value: AnnouncedPurchase) -> RustBuffer {
    return FfiConverterTypeAnnouncedPurchase.lower(value)
}

struct FfiConverterTypeAnswerHandOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnswerHandOver {
        return
            try AnswerHandOver(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                answer: FfiConverterTypeHandOverAnswer.read(from: &buf)
        )
    }

    public static func write(_ value: AnswerHandOver, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeHandOverAnswer.write(value.answer, into: &buf)
    }
}

func FfiConverterTypeAnswerHandOver_lift(_ buf: RustBuffer) throws -> AnswerHandOver {
    return try FfiConverterTypeAnswerHandOver.lift(buf)
}

func FfiConverterTypeAnswerHandOver_lower(_ value: AnswerHandOver) -> RustBuffer {
    return FfiConverterTypeAnswerHandOver.lower(value)
}

struct FfiConverterTypeAppHasPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AppHasPolicy {
        return
            try AppHasPolicy(
                app: FfiConverterTypeAppId.read(from: &buf),
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf),
                name: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: AppHasPolicy, into buf: inout [UInt8]) {
        FfiConverterTypeAppId.write(value.app, into: &buf)
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
    }
}

func FfiConverterTypeAppHasPolicy_lift(_ buf: RustBuffer) throws -> AppHasPolicy {
    return try FfiConverterTypeAppHasPolicy.lift(buf)
}

func FfiConverterTypeAppHasPolicy_lower(_ value: AppHasPolicy) -> RustBuffer {
    return FfiConverterTypeAppHasPolicy.lower(value)
}

struct FfiConverterTypeApprovalFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApprovalFinding {
        return
            try ApprovalFinding(
                rule: FfiConverterOptionTypeApprovalRule.read(from: &buf),
                source: FfiConverterOptionTypeApprovalScope.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                amount: FfiConverterOptionTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: ApprovalFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypeApprovalRule.write(value.rule, into: &buf)
        FfiConverterOptionTypeApprovalScope.write(value.source, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeApprovalFinding_lift(_ buf: RustBuffer) throws -> ApprovalFinding {
    return try FfiConverterTypeApprovalFinding.lift(buf)
}

func FfiConverterTypeApprovalFinding_lower(_ value: ApprovalFinding) -> RustBuffer {
    return FfiConverterTypeApprovalFinding.lower(value)
}

struct FfiConverterTypeApprovalRuleChanged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApprovalRuleChanged {
        return
            try ApprovalRuleChanged(
                scope: FfiConverterTypeApprovalScope.read(from: &buf),
                before: FfiConverterOptionTypeApprovalRule.read(from: &buf),
                after: FfiConverterOptionTypeApprovalRule.read(from: &buf)
        )
    }

    public static func write(_ value: ApprovalRuleChanged, into buf: inout [UInt8]) {
        FfiConverterTypeApprovalScope.write(value.scope, into: &buf)
        FfiConverterOptionTypeApprovalRule.write(value.before, into: &buf)
        FfiConverterOptionTypeApprovalRule.write(value.after, into: &buf)
    }
}

func FfiConverterTypeApprovalRuleChanged_lift(_ buf: RustBuffer) throws -> ApprovalRuleChanged {
    return try FfiConverterTypeApprovalRuleChanged.lift(buf)
}

func FfiConverterTypeApprovalRuleChanged_lower(_ value: ApprovalRuleChanged) -> RustBuffer {
    return FfiConverterTypeApprovalRuleChanged.lower(value)
}

struct FfiConverterTypeApprovalRuleRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApprovalRuleRow {
        return
            try ApprovalRuleRow(
                scope: FfiConverterTypeApprovalScope.read(from: &buf),
                productName: FfiConverterOptionString.read(from: &buf),
                rule: FfiConverterTypeApprovalRule.read(from: &buf)
        )
    }

    public static func write(_ value: ApprovalRuleRow, into buf: inout [UInt8]) {
        FfiConverterTypeApprovalScope.write(value.scope, into: &buf)
        FfiConverterOptionString.write(value.productName, into: &buf)
        FfiConverterTypeApprovalRule.write(value.rule, into: &buf)
    }
}

func FfiConverterTypeApprovalRuleRow_lift(_ buf: RustBuffer) throws -> ApprovalRuleRow {
    return try FfiConverterTypeApprovalRuleRow.lift(buf)
}

func FfiConverterTypeApprovalRuleRow_lower(_ value: ApprovalRuleRow) -> RustBuffer {
    return FfiConverterTypeApprovalRuleRow.lower(value)
}

struct FfiConverterTypeApprovalRulesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApprovalRulesPage {
        return
            try ApprovalRulesPage(
                rows: FfiConverterSequenceTypeApprovalRuleRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: ApprovalRulesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeApprovalRuleRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeApprovalRulesPage_lift(_ buf: RustBuffer) throws -> ApprovalRulesPage {
    return try FfiConverterTypeApprovalRulesPage.lift(buf)
}

func FfiConverterTypeApprovalRulesPage_lower(_ value: ApprovalRulesPage) -> RustBuffer {
    return FfiConverterTypeApprovalRulesPage.lower(value)
}

struct FfiConverterTypeApprovalRulesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApprovalRulesQuery {
        return
            try ApprovalRulesQuery(
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ApprovalRulesQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeApprovalRulesQuery_lift(_ buf: RustBuffer) throws -> ApprovalRulesQuery {
    return try FfiConverterTypeApprovalRulesQuery.lift(buf)
}

func FfiConverterTypeApprovalRulesQuery_lower(_ value: ApprovalRulesQuery) -> RustBuffer {
    return FfiConverterTypeApprovalRulesQuery.lower(value)
}

struct FfiConverterTypeApproveAbove: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApproveAbove {
        return
            try ApproveAbove(
                amounts: FfiConverterOptionSequenceTypeMoney.read(from: &buf),
                licenses: FfiConverterOptionTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: ApproveAbove, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceTypeMoney.write(value.amounts, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.licenses, into: &buf)
    }
}

func FfiConverterTypeApproveAbove_lift(_ buf: RustBuffer) throws -> ApproveAbove {
    return try FfiConverterTypeApproveAbove.lift(buf)
}

func FfiConverterTypeApproveAbove_lower(_ value: ApproveAbove) -> RustBuffer {
    return FfiConverterTypeApproveAbove.lower(value)
}

struct FfiConverterTypeApproveAlways: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApproveAlways {
        return
            ApproveAlways()
    }

    public static func write(_ value: ApproveAlways, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeApproveAlways_lift(_ buf: RustBuffer) throws -> ApproveAlways {
    return try FfiConverterTypeApproveAlways.lift(buf)
}

func FfiConverterTypeApproveAlways_lower(_ value: ApproveAlways) -> RustBuffer {
    return FfiConverterTypeApproveAlways.lower(value)
}

struct FfiConverterTypeApproveLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApproveLicenses {
        return
            try ApproveLicenses(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: ApproveLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeApproveLicenses_lift(_ buf: RustBuffer) throws -> ApproveLicenses {
    return try FfiConverterTypeApproveLicenses.lift(buf)
}

func FfiConverterTypeApproveLicenses_lower(_ value: ApproveLicenses) -> RustBuffer {
    return FfiConverterTypeApproveLicenses.lower(value)
}

struct FfiConverterTypeAskAnAdministrator: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AskAnAdministrator {
        return
            try AskAnAdministrator(
                support: FfiConverterOptionTypeSupport.read(from: &buf)
        )
    }

    public static func write(_ value: AskAnAdministrator, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSupport.write(value.support, into: &buf)
    }
}

func FfiConverterTypeAskAnAdministrator_lift(_ buf: RustBuffer) throws -> AskAnAdministrator {
    return try FfiConverterTypeAskAnAdministrator.lift(buf)
}

func FfiConverterTypeAskAnAdministrator_lower(_ value: AskAnAdministrator) -> RustBuffer {
    return FfiConverterTypeAskAnAdministrator.lower(value)
}

struct FfiConverterTypeAssignLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AssignLicenses {
        return
            try AssignLicenses(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: AssignLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeAssignLicenses_lift(_ buf: RustBuffer) throws -> AssignLicenses {
    return try FfiConverterTypeAssignLicenses.lift(buf)
}

func FfiConverterTypeAssignLicenses_lower(_ value: AssignLicenses) -> RustBuffer {
    return FfiConverterTypeAssignLicenses.lower(value)
}

struct FfiConverterTypeAtEndNotOffered: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AtEndNotOffered {
        return
            try AtEndNotOffered(
                atEnd: FfiConverterTypeAtEnd.read(from: &buf),
                offered: FfiConverterSequenceTypeAtEnd.read(from: &buf)
        )
    }

    public static func write(_ value: AtEndNotOffered, into buf: inout [UInt8]) {
        FfiConverterTypeAtEnd.write(value.atEnd, into: &buf)
        FfiConverterSequenceTypeAtEnd.write(value.offered, into: &buf)
    }
}

func FfiConverterTypeAtEndNotOffered_lift(_ buf: RustBuffer) throws -> AtEndNotOffered {
    return try FfiConverterTypeAtEndNotOffered.lift(buf)
}

func FfiConverterTypeAtEndNotOffered_lower(_ value: AtEndNotOffered) -> RustBuffer {
    return FfiConverterTypeAtEndNotOffered.lower(value)
}

struct FfiConverterTypeAtEndOfDay: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AtEndOfDay {
        return
            try AtEndOfDay(
                day: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: AtEndOfDay, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.day, into: &buf)
    }
}

func FfiConverterTypeAtEndOfDay_lift(_ buf: RustBuffer) throws -> AtEndOfDay {
    return try FfiConverterTypeAtEndOfDay.lift(buf)
}

func FfiConverterTypeAtEndOfDay_lower(_ value: AtEndOfDay) -> RustBuffer {
    return FfiConverterTypeAtEndOfDay.lower(value)
}

struct FfiConverterTypeAtEndSet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AtEndSet {
        return
            try AtEndSet(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                before: FfiConverterTypeAtEnd.read(from: &buf),
                atEnd: FfiConverterTypeAtEnd.read(from: &buf),
                resumesOn: FfiConverterOptionTypeDay.read(from: &buf),
                extension: FfiConverterOptionTypePlannedExtension.read(from: &buf)
        )
    }

    public static func write(_ value: AtEndSet, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeAtEnd.write(value.before, into: &buf)
        FfiConverterTypeAtEnd.write(value.atEnd, into: &buf)
        FfiConverterOptionTypeDay.write(value.resumesOn, into: &buf)
        FfiConverterOptionTypePlannedExtension.write(value.`extension`, into: &buf)
    }
}

func FfiConverterTypeAtEndSet_lift(_ buf: RustBuffer) throws -> AtEndSet {
    return try FfiConverterTypeAtEndSet.lift(buf)
}

func FfiConverterTypeAtEndSet_lower(_ value: AtEndSet) -> RustBuffer {
    return FfiConverterTypeAtEndSet.lower(value)
}

struct FfiConverterTypeAtInstant: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AtInstant {
        return
            try AtInstant(
                at: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: AtInstant, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
    }
}

func FfiConverterTypeAtInstant_lift(_ buf: RustBuffer) throws -> AtInstant {
    return try FfiConverterTypeAtInstant.lift(buf)
}

func FfiConverterTypeAtInstant_lower(_ value: AtInstant) -> RustBuffer {
    return FfiConverterTypeAtInstant.lower(value)
}

struct FfiConverterTypeAtSequence: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AtSequence {
        return
            try AtSequence(
                sequence: FfiConverterTypeJournalSequence.read(from: &buf)
        )
    }

    public static func write(_ value: AtSequence, into buf: inout [UInt8]) {
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
    }
}

func FfiConverterTypeAtSequence_lift(_ buf: RustBuffer) throws -> AtSequence {
    return try FfiConverterTypeAtSequence.lift(buf)
}

func FfiConverterTypeAtSequence_lower(_ value: AtSequence) -> RustBuffer {
    return FfiConverterTypeAtSequence.lower(value)
}

struct FfiConverterTypeAuditChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditChange {
        return
            try AuditChange(
                entity: FfiConverterString.read(from: &buf),
                field: FfiConverterString.read(from: &buf),
                before: FfiConverterOptionString.read(from: &buf),
                after: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: AuditChange, into buf: inout [UInt8]) {
        FfiConverterString.write(value.entity, into: &buf)
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterOptionString.write(value.before, into: &buf)
        FfiConverterOptionString.write(value.after, into: &buf)
    }
}

func FfiConverterTypeAuditChange_lift(_ buf: RustBuffer) throws -> AuditChange {
    return try FfiConverterTypeAuditChange.lift(buf)
}

func FfiConverterTypeAuditChange_lower(_ value: AuditChange) -> RustBuffer {
    return FfiConverterTypeAuditChange.lower(value)
}

struct FfiConverterTypeAuditFilter: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditFilter {
        return
            try AuditFilter(
                subscription: FfiConverterOptionTypeSubscriptionId.read(from: &buf),
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                after: FfiConverterOptionTypeJournalSequence.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: AuditFilter, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeJournalSequence.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeAuditFilter_lift(_ buf: RustBuffer) throws -> AuditFilter {
    return try FfiConverterTypeAuditFilter.lift(buf)
}

func FfiConverterTypeAuditFilter_lower(_ value: AuditFilter) -> RustBuffer {
    return FfiConverterTypeAuditFilter.lower(value)
}

struct FfiConverterTypeAuditRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditRow {
        return
            try AuditRow(
                sequence: FfiConverterTypeJournalSequence.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                actor: FfiConverterTypeActor.read(from: &buf),
                command: FfiConverterOptionTypeCommandId.read(from: &buf),
                event: FfiConverterTypeEventType.read(from: &buf),
                rule: FfiConverterString.read(from: &buf),
                changes: FfiConverterSequenceTypeAuditChange.read(from: &buf)
        )
    }

    public static func write(_ value: AuditRow, into buf: inout [UInt8]) {
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterOptionTypeCommandId.write(value.command, into: &buf)
        FfiConverterTypeEventType.write(value.event, into: &buf)
        FfiConverterString.write(value.rule, into: &buf)
        FfiConverterSequenceTypeAuditChange.write(value.changes, into: &buf)
    }
}

func FfiConverterTypeAuditRow_lift(_ buf: RustBuffer) throws -> AuditRow {
    return try FfiConverterTypeAuditRow.lift(buf)
}

func FfiConverterTypeAuditRow_lower(_ value: AuditRow) -> RustBuffer {
    return FfiConverterTypeAuditRow.lower(value)
}

struct FfiConverterTypeAutoClaimPoliciesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimPoliciesPage {
        return
            try AutoClaimPoliciesPage(
                rows: FfiConverterSequenceTypeAutoClaimPolicyRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimPoliciesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAutoClaimPolicyRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeAutoClaimPoliciesPage_lift(_ buf: RustBuffer) throws -> AutoClaimPoliciesPage {
    return try FfiConverterTypeAutoClaimPoliciesPage.lift(buf)
}

func FfiConverterTypeAutoClaimPoliciesPage_lower(_ value: AutoClaimPoliciesPage) -> RustBuffer {
    return FfiConverterTypeAutoClaimPoliciesPage.lower(value)
}

struct FfiConverterTypeAutoClaimPoliciesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimPoliciesQuery {
        return
            try AutoClaimPoliciesQuery(
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimPoliciesQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeAutoClaimPoliciesQuery_lift(_ buf: RustBuffer) throws -> AutoClaimPoliciesQuery {
    return try FfiConverterTypeAutoClaimPoliciesQuery.lift(buf)
}

func FfiConverterTypeAutoClaimPoliciesQuery_lower(_ value: AutoClaimPoliciesQuery) -> RustBuffer {
    return FfiConverterTypeAutoClaimPoliciesQuery.lower(value)
}

struct FfiConverterTypeAutoClaimPolicyDeleted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimPolicyDeleted {
        return
            try AutoClaimPolicyDeleted(
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimPolicyDeleted, into buf: inout [UInt8]) {
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
    }
}

func FfiConverterTypeAutoClaimPolicyDeleted_lift(_ buf: RustBuffer) throws -> AutoClaimPolicyDeleted {
    return try FfiConverterTypeAutoClaimPolicyDeleted.lift(buf)
}

func FfiConverterTypeAutoClaimPolicyDeleted_lower(_ value: AutoClaimPolicyDeleted) -> RustBuffer {
    return FfiConverterTypeAutoClaimPolicyDeleted.lower(value)
}

struct FfiConverterTypeAutoClaimPolicyRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimPolicyRow {
        return
            try AutoClaimPolicyRow(
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                status: FfiConverterTypeAutoClaimStatus.read(from: &buf),
                app: FfiConverterTypeAppId.read(from: &buf),
                products: FfiConverterSequenceTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimPolicyRow, into buf: inout [UInt8]) {
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeAutoClaimStatus.write(value.status, into: &buf)
        FfiConverterTypeAppId.write(value.app, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.products, into: &buf)
    }
}

func FfiConverterTypeAutoClaimPolicyRow_lift(_ buf: RustBuffer) throws -> AutoClaimPolicyRow {
    return try FfiConverterTypeAutoClaimPolicyRow.lift(buf)
}

func FfiConverterTypeAutoClaimPolicyRow_lower(_ value: AutoClaimPolicyRow) -> RustBuffer {
    return FfiConverterTypeAutoClaimPolicyRow.lower(value)
}

struct FfiConverterTypeAutoClaimPolicySet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimPolicySet {
        return
            try AutoClaimPolicySet(
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                status: FfiConverterTypeAutoClaimStatus.read(from: &buf),
                app: FfiConverterTypeAppId.read(from: &buf),
                products: FfiConverterSequenceTypeClaimableProduct.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimPolicySet, into buf: inout [UInt8]) {
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeAutoClaimStatus.write(value.status, into: &buf)
        FfiConverterTypeAppId.write(value.app, into: &buf)
        FfiConverterSequenceTypeClaimableProduct.write(value.products, into: &buf)
    }
}

func FfiConverterTypeAutoClaimPolicySet_lift(_ buf: RustBuffer) throws -> AutoClaimPolicySet {
    return try FfiConverterTypeAutoClaimPolicySet.lift(buf)
}

func FfiConverterTypeAutoClaimPolicySet_lower(_ value: AutoClaimPolicySet) -> RustBuffer {
    return FfiConverterTypeAutoClaimPolicySet.lower(value)
}

struct FfiConverterTypeAutoClaimReportPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimReportPage {
        return
            try AutoClaimReportPage(
                claims: FfiConverterUInt32.read(from: &buf),
                rows: FfiConverterSequenceTypeAutoClaimRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimReportPage, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.claims, into: &buf)
        FfiConverterSequenceTypeAutoClaimRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeAutoClaimReportPage_lift(_ buf: RustBuffer) throws -> AutoClaimReportPage {
    return try FfiConverterTypeAutoClaimReportPage.lift(buf)
}

func FfiConverterTypeAutoClaimReportPage_lower(_ value: AutoClaimReportPage) -> RustBuffer {
    return FfiConverterTypeAutoClaimReportPage.lower(value)
}

struct FfiConverterTypeAutoClaimReportQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimReportQuery {
        return
            try AutoClaimReportQuery(
                span: FfiConverterTypeReportSpan.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimReportQuery, into buf: inout [UInt8]) {
        FfiConverterTypeReportSpan.write(value.span, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeAutoClaimReportQuery_lift(_ buf: RustBuffer) throws -> AutoClaimReportQuery {
    return try FfiConverterTypeAutoClaimReportQuery.lift(buf)
}

func FfiConverterTypeAutoClaimReportQuery_lower(_ value: AutoClaimReportQuery) -> RustBuffer {
    return FfiConverterTypeAutoClaimReportQuery.lower(value)
}

struct FfiConverterTypeAutoClaimRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimRow {
        return
            try AutoClaimRow(
                at: FfiConverterTypeTimestamp.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf),
                policyName: FfiConverterString.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: AutoClaimRow, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
        FfiConverterString.write(value.policyName, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeAutoClaimRow_lift(_ buf: RustBuffer) throws -> AutoClaimRow {
    return try FfiConverterTypeAutoClaimRow.lift(buf)
}

func FfiConverterTypeAutoClaimRow_lower(_ value: AutoClaimRow) -> RustBuffer {
    return FfiConverterTypeAutoClaimRow.lower(value)
}

struct FfiConverterTypeBackupPaymentMethodSet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BackupPaymentMethodSet {
        return
            try BackupPaymentMethodSet(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                paymentMethod: FfiConverterOptionTypePaymentMethodId.read(from: &buf),
                charges: FfiConverterSequenceTypeInvoiceCharge.read(from: &buf)
        )
    }

    public static func write(_ value: BackupPaymentMethodSet, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterOptionTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterSequenceTypeInvoiceCharge.write(value.charges, into: &buf)
    }
}

func FfiConverterTypeBackupPaymentMethodSet_lift(_ buf: RustBuffer) throws -> BackupPaymentMethodSet {
    return try FfiConverterTypeBackupPaymentMethodSet.lift(buf)
}

func FfiConverterTypeBackupPaymentMethodSet_lower(_ value: BackupPaymentMethodSet) -> RustBuffer {
    return FfiConverterTypeBackupPaymentMethodSet.lower(value)
}

struct FfiConverterTypeBaseFee: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BaseFee {
        return
            try BaseFee(
                fee: FfiConverterTypeUnitPrice.read(from: &buf),
                included: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: BaseFee, into buf: inout [UInt8]) {
        FfiConverterTypeUnitPrice.write(value.fee, into: &buf)
        FfiConverterTypeLicenseCount.write(value.included, into: &buf)
    }
}

func FfiConverterTypeBaseFee_lift(_ buf: RustBuffer) throws -> BaseFee {
    return try FfiConverterTypeBaseFee.lift(buf)
}

func FfiConverterTypeBaseFee_lower(_ value: BaseFee) -> RustBuffer {
    return FfiConverterTypeBaseFee.lower(value)
}

struct FfiConverterTypeBelowAssigned: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BelowAssigned {
        return
            try BelowAssigned(
                asked: FfiConverterTypeLicenseCount.read(from: &buf),
                assigned: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: BelowAssigned, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.asked, into: &buf)
        FfiConverterTypeLicenseCount.write(value.assigned, into: &buf)
    }
}

func FfiConverterTypeBelowAssigned_lift(_ buf: RustBuffer) throws -> BelowAssigned {
    return try FfiConverterTypeBelowAssigned.lift(buf)
}

func FfiConverterTypeBelowAssigned_lower(_ value: BelowAssigned) -> RustBuffer {
    return FfiConverterTypeBelowAssigned.lower(value)
}

struct FfiConverterTypeBillTo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillTo {
        return
            try BillTo(
                name: FfiConverterString.read(from: &buf),
                address: FfiConverterTypeAddress.read(from: &buf),
                taxId: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: BillTo, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeAddress.write(value.address, into: &buf)
        FfiConverterOptionString.write(value.taxId, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
    }
}

func FfiConverterTypeBillTo_lift(_ buf: RustBuffer) throws -> BillTo {
    return try FfiConverterTypeBillTo.lift(buf)
}

func FfiConverterTypeBillTo_lower(_ value: BillTo) -> RustBuffer {
    return FfiConverterTypeBillTo.lower(value)
}

struct FfiConverterTypeBillingPeriod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingPeriod {
        return
            try BillingPeriod(
                days: FfiConverterTypeServicePeriod.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                discount: FfiConverterOptionTypePriceDiscount.read(from: &buf),
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: BillingPeriod, into buf: inout [UInt8]) {
        FfiConverterTypeServicePeriod.write(value.days, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypePriceDiscount.write(value.discount, into: &buf)
        FfiConverterSequenceTypeTaxRate.write(value.taxRates, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
    }
}

func FfiConverterTypeBillingPeriod_lift(_ buf: RustBuffer) throws -> BillingPeriod {
    return try FfiConverterTypeBillingPeriod.lift(buf)
}

func FfiConverterTypeBillingPeriod_lower(_ value: BillingPeriod) -> RustBuffer {
    return FfiConverterTypeBillingPeriod.lower(value)
}

struct FfiConverterTypeBillingPeriodStarted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingPeriodStarted {
        return
            try BillingPeriodStarted(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: BillingPeriodStarted, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeBillingPeriodStarted_lift(_ buf: RustBuffer) throws -> BillingPeriodStarted {
    return try FfiConverterTypeBillingPeriodStarted.lift(buf)
}

func FfiConverterTypeBillingPeriodStarted_lower(_ value: BillingPeriodStarted) -> RustBuffer {
    return FfiConverterTypeBillingPeriodStarted.lower(value)
}

struct FfiConverterTypeBillingProfileClosed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileClosed {
        return
            try BillingProfileClosed(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                refund: FfiConverterOptionTypePaymentOrder.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileClosed, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterOptionTypePaymentOrder.write(value.refund, into: &buf)
    }
}

func FfiConverterTypeBillingProfileClosed_lift(_ buf: RustBuffer) throws -> BillingProfileClosed {
    return try FfiConverterTypeBillingProfileClosed.lift(buf)
}

func FfiConverterTypeBillingProfileClosed_lower(_ value: BillingProfileClosed) -> RustBuffer {
    return FfiConverterTypeBillingProfileClosed.lower(value)
}

struct FfiConverterTypeBillingProfileCreated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileCreated {
        return
            try BillingProfileCreated(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                owner: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                purchaseOrder: FfiConverterOptionString.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                recipients: FfiConverterSequenceTypeInvoiceRecipient.read(from: &buf),
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileCreated, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePersonId.write(value.owner, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterOptionString.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterSequenceTypeInvoiceRecipient.write(value.recipients, into: &buf)
        FfiConverterSequenceTypeTaxRate.write(value.taxRates, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
    }
}

func FfiConverterTypeBillingProfileCreated_lift(_ buf: RustBuffer) throws -> BillingProfileCreated {
    return try FfiConverterTypeBillingProfileCreated.lift(buf)
}

func FfiConverterTypeBillingProfileCreated_lower(_ value: BillingProfileCreated) -> RustBuffer {
    return FfiConverterTypeBillingProfileCreated.lower(value)
}

struct FfiConverterTypeBillingProfileEdited: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileEdited {
        return
            try BillingProfileEdited(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                purchaseOrder: FfiConverterOptionString.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                recipients: FfiConverterSequenceTypeInvoiceRecipient.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileEdited, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterOptionString.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterSequenceTypeInvoiceRecipient.write(value.recipients, into: &buf)
    }
}

func FfiConverterTypeBillingProfileEdited_lift(_ buf: RustBuffer) throws -> BillingProfileEdited {
    return try FfiConverterTypeBillingProfileEdited.lift(buf)
}

func FfiConverterTypeBillingProfileEdited_lower(_ value: BillingProfileEdited) -> RustBuffer {
    return FfiConverterTypeBillingProfileEdited.lower(value)
}

struct FfiConverterTypeBillingProfileInUse: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileInUse {
        return
            try BillingProfileInUse(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                subscriptions: FfiConverterUInt32.read(from: &buf),
                pendingLines: FfiConverterUInt32.read(from: &buf),
                openInvoices: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileInUse, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterUInt32.write(value.subscriptions, into: &buf)
        FfiConverterUInt32.write(value.pendingLines, into: &buf)
        FfiConverterUInt32.write(value.openInvoices, into: &buf)
    }
}

func FfiConverterTypeBillingProfileInUse_lift(_ buf: RustBuffer) throws -> BillingProfileInUse {
    return try FfiConverterTypeBillingProfileInUse.lift(buf)
}

func FfiConverterTypeBillingProfileInUse_lower(_ value: BillingProfileInUse) -> RustBuffer {
    return FfiConverterTypeBillingProfileInUse.lower(value)
}

struct FfiConverterTypeBillingProfileRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileRow {
        return
            try BillingProfileRow(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                owner: FfiConverterTypePersonId.read(from: &buf),
                role: FfiConverterTypeProfileRole.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf),
                purchaseOrder: FfiConverterOptionString.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                recipients: FfiConverterSequenceTypeInvoiceRecipient.read(from: &buf),
                balance: FfiConverterTypeMoney.read(from: &buf),
                paymentMethod: FfiConverterOptionTypePaymentMethodRow.read(from: &buf),
                backupPaymentMethod: FfiConverterOptionTypePaymentMethodRow.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileRow, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypePersonId.write(value.owner, into: &buf)
        FfiConverterTypeProfileRole.write(value.role, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
        FfiConverterOptionString.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterSequenceTypeInvoiceRecipient.write(value.recipients, into: &buf)
        FfiConverterTypeMoney.write(value.balance, into: &buf)
        FfiConverterOptionTypePaymentMethodRow.write(value.paymentMethod, into: &buf)
        FfiConverterOptionTypePaymentMethodRow.write(value.backupPaymentMethod, into: &buf)
    }
}

func FfiConverterTypeBillingProfileRow_lift(_ buf: RustBuffer) throws -> BillingProfileRow {
    return try FfiConverterTypeBillingProfileRow.lift(buf)
}

func FfiConverterTypeBillingProfileRow_lower(_ value: BillingProfileRow) -> RustBuffer {
    return FfiConverterTypeBillingProfileRow.lower(value)
}

struct FfiConverterTypeBillingProfileShared: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileShared {
        return
            try BillingProfileShared(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                role: FfiConverterOptionTypeProfileRole.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileShared, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeProfileRole.write(value.role, into: &buf)
    }
}

func FfiConverterTypeBillingProfileShared_lift(_ buf: RustBuffer) throws -> BillingProfileShared {
    return try FfiConverterTypeBillingProfileShared.lift(buf)
}

func FfiConverterTypeBillingProfileShared_lower(_ value: BillingProfileShared) -> RustBuffer {
    return FfiConverterTypeBillingProfileShared.lower(value)
}

struct FfiConverterTypeBillingProfilesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfilesPage {
        return
            try BillingProfilesPage(
                rows: FfiConverterSequenceTypeBillingProfileRow.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfilesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeBillingProfileRow.write(value.rows, into: &buf)
    }
}

func FfiConverterTypeBillingProfilesPage_lift(_ buf: RustBuffer) throws -> BillingProfilesPage {
    return try FfiConverterTypeBillingProfilesPage.lift(buf)
}

func FfiConverterTypeBillingProfilesPage_lower(_ value: BillingProfilesPage) -> RustBuffer {
    return FfiConverterTypeBillingProfilesPage.lower(value)
}

struct FfiConverterTypeBillingProfilesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfilesQuery {
        return
            BillingProfilesQuery()
    }

    public static func write(_ value: BillingProfilesQuery, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeBillingProfilesQuery_lift(_ buf: RustBuffer) throws -> BillingProfilesQuery {
    return try FfiConverterTypeBillingProfilesQuery.lift(buf)
}

func FfiConverterTypeBillingProfilesQuery_lower(_ value: BillingProfilesQuery) -> RustBuffer {
    return FfiConverterTypeBillingProfilesQuery.lower(value)
}

struct FfiConverterTypeCancelSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelSubscription {
        return
            try CancelSubscription(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypeCancelReason.read(from: &buf),
                feedback: FfiConverterOptionString.read(from: &buf),
                mode: FfiConverterTypeCancelMode.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: CancelSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeCancelReason.write(value.reason, into: &buf)
        FfiConverterOptionString.write(value.feedback, into: &buf)
        FfiConverterTypeCancelMode.write(value.mode, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeCancelSubscription_lift(_ buf: RustBuffer) throws -> CancelSubscription {
    return try FfiConverterTypeCancelSubscription.lift(buf)
}

func FfiConverterTypeCancelSubscription_lower(_ value: CancelSubscription) -> RustBuffer {
    return FfiConverterTypeCancelSubscription.lower(value)
}

struct FfiConverterTypeCancellationClosed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancellationClosed {
        return
            try CancellationClosed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: CancellationClosed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeCancellationClosed_lift(_ buf: RustBuffer) throws -> CancellationClosed {
    return try FfiConverterTypeCancellationClosed.lift(buf)
}

func FfiConverterTypeCancellationClosed_lower(_ value: CancellationClosed) -> RustBuffer {
    return FfiConverterTypeCancellationClosed.lower(value)
}

struct FfiConverterTypeCard: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Card {
        return
            try Card(
                token: FfiConverterString.read(from: &buf),
                brand: FfiConverterString.read(from: &buf),
                lastFour: FfiConverterString.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                holder: FfiConverterOptionString.read(from: &buf),
                address: FfiConverterOptionTypeAddress.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf)
        )
    }

    public static func write(_ value: Card, into buf: inout [UInt8]) {
        FfiConverterString.write(value.token, into: &buf)
        FfiConverterString.write(value.brand, into: &buf)
        FfiConverterString.write(value.lastFour, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterOptionString.write(value.holder, into: &buf)
        FfiConverterOptionTypeAddress.write(value.address, into: &buf)
        FfiConverterTypeCountry.write(value.country, into: &buf)
    }
}

func FfiConverterTypeCard_lift(_ buf: RustBuffer) throws -> Card {
    return try FfiConverterTypeCard.lift(buf)
}

func FfiConverterTypeCard_lower(_ value: Card) -> RustBuffer {
    return FfiConverterTypeCard.lower(value)
}

struct FfiConverterTypeCardExpired: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardExpired {
        return
            try CardExpired(
                field: FfiConverterString.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf)
        )
    }

    public static func write(_ value: CardExpired, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
    }
}

func FfiConverterTypeCardExpired_lift(_ buf: RustBuffer) throws -> CardExpired {
    return try FfiConverterTypeCardExpired.lift(buf)
}

func FfiConverterTypeCardExpired_lower(_ value: CardExpired) -> RustBuffer {
    return FfiConverterTypeCardExpired.lower(value)
}

struct FfiConverterTypeCardExpiring: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardExpiring {
        return
            try CardExpiring(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                backup: FfiConverterBool.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                chargeOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: CardExpiring, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterBool.write(value.backup, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterTypeDay.write(value.chargeOn, into: &buf)
    }
}

func FfiConverterTypeCardExpiring_lift(_ buf: RustBuffer) throws -> CardExpiring {
    return try FfiConverterTypeCardExpiring.lift(buf)
}

func FfiConverterTypeCardExpiring_lower(_ value: CardExpiring) -> RustBuffer {
    return FfiConverterTypeCardExpiring.lower(value)
}

struct FfiConverterTypeCardExpiry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardExpiry {
        return
            try CardExpiry(
                year: FfiConverterUInt16.read(from: &buf),
                month: FfiConverterUInt8.read(from: &buf)
        )
    }

    public static func write(_ value: CardExpiry, into buf: inout [UInt8]) {
        FfiConverterUInt16.write(value.year, into: &buf)
        FfiConverterUInt8.write(value.month, into: &buf)
    }
}

func FfiConverterTypeCardExpiry_lift(_ buf: RustBuffer) throws -> CardExpiry {
    return try FfiConverterTypeCardExpiry.lift(buf)
}

func FfiConverterTypeCardExpiry_lower(_ value: CardExpiry) -> RustBuffer {
    return FfiConverterTypeCardExpiry.lower(value)
}

struct FfiConverterTypeCardUpdated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardUpdated {
        return
            try CardUpdated(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                lastFour: FfiConverterString.read(from: &buf),
                token: FfiConverterString.read(from: &buf),
                charges: FfiConverterSequenceTypeInvoiceCharge.read(from: &buf)
        )
    }

    public static func write(_ value: CardUpdated, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterString.write(value.lastFour, into: &buf)
        FfiConverterString.write(value.token, into: &buf)
        FfiConverterSequenceTypeInvoiceCharge.write(value.charges, into: &buf)
    }
}

func FfiConverterTypeCardUpdated_lift(_ buf: RustBuffer) throws -> CardUpdated {
    return try FfiConverterTypeCardUpdated.lift(buf)
}

func FfiConverterTypeCardUpdated_lower(_ value: CardUpdated) -> RustBuffer {
    return FfiConverterTypeCardUpdated.lower(value)
}

struct FfiConverterTypeCatalogData: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CatalogData {
        return
            try CatalogData(
                program: FfiConverterTypeProgram.read(from: &buf),
                products: FfiConverterSequenceTypeProduct.read(from: &buf),
                promotions: FfiConverterSequenceTypePromotion.read(from: &buf)
        )
    }

    public static func write(_ value: CatalogData, into buf: inout [UInt8]) {
        FfiConverterTypeProgram.write(value.program, into: &buf)
        FfiConverterSequenceTypeProduct.write(value.products, into: &buf)
        FfiConverterSequenceTypePromotion.write(value.promotions, into: &buf)
    }
}

func FfiConverterTypeCatalogData_lift(_ buf: RustBuffer) throws -> CatalogData {
    return try FfiConverterTypeCatalogData.lift(buf)
}

func FfiConverterTypeCatalogData_lower(_ value: CatalogData) -> RustBuffer {
    return FfiConverterTypeCatalogData.lower(value)
}

struct FfiConverterTypeChangeLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeLicenses {
        return
            try ChangeLicenses(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: ChangeLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeChangeLicenses_lift(_ buf: RustBuffer) throws -> ChangeLicenses {
    return try FfiConverterTypeChangeLicenses.lift(buf)
}

func FfiConverterTypeChangeLicenses_lower(_ value: ChangeLicenses) -> RustBuffer {
    return FfiConverterTypeChangeLicenses.lower(value)
}

struct FfiConverterTypeChangePlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangePlan {
        return
            try ChangePlan(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                mode: FfiConverterTypePlanChangeMode.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                promotion: FfiConverterOptionTypePromotionClaim.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: ChangePlan, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypePlanChangeMode.write(value.mode, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterOptionTypePromotionClaim.write(value.promotion, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeChangePlan_lift(_ buf: RustBuffer) throws -> ChangePlan {
    return try FfiConverterTypeChangePlan.lift(buf)
}

func FfiConverterTypeChangePlan_lower(_ value: ChangePlan) -> RustBuffer {
    return FfiConverterTypeChangePlan.lower(value)
}

struct FfiConverterTypeChangeProductId: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeProductId {
        return
            try ChangeProductId(
                from: FfiConverterTypeProductId.read(from: &buf),
                to: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: ChangeProductId, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.from, into: &buf)
        FfiConverterTypeProductId.write(value.to, into: &buf)
    }
}

func FfiConverterTypeChangeProductId_lift(_ buf: RustBuffer) throws -> ChangeProductId {
    return try FfiConverterTypeChangeProductId.lift(buf)
}

func FfiConverterTypeChangeProductId_lower(_ value: ChangeProductId) -> RustBuffer {
    return FfiConverterTypeChangeProductId.lower(value)
}

struct FfiConverterTypeChangeSettings: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeSettings {
        return
            try ChangeSettings(
                settings: FfiConverterTypeSettings.read(from: &buf)
        )
    }

    public static func write(_ value: ChangeSettings, into buf: inout [UInt8]) {
        FfiConverterTypeSettings.write(value.settings, into: &buf)
    }
}

func FfiConverterTypeChangeSettings_lift(_ buf: RustBuffer) throws -> ChangeSettings {
    return try FfiConverterTypeChangeSettings.lift(buf)
}

func FfiConverterTypeChangeSettings_lower(_ value: ChangeSettings) -> RustBuffer {
    return FfiConverterTypeChangeSettings.lower(value)
}

struct FfiConverterTypeChangesNetted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangesNetted {
        return
            try ChangesNetted(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: ChangesNetted, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeChangesNetted_lift(_ buf: RustBuffer) throws -> ChangesNetted {
    return try FfiConverterTypeChangesNetted.lift(buf)
}

func FfiConverterTypeChangesNetted_lower(_ value: ChangesNetted) -> RustBuffer {
    return FfiConverterTypeChangesNetted.lower(value)
}

struct FfiConverterTypeChargeCard: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChargeCard {
        return
            try ChargeCard(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                order: FfiConverterTypePaymentOrder.read(from: &buf)
        )
    }

    public static func write(_ value: ChargeCard, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentOrder.write(value.order, into: &buf)
    }
}

func FfiConverterTypeChargeCard_lift(_ buf: RustBuffer) throws -> ChargeCard {
    return try FfiConverterTypeChargeCard.lift(buf)
}

func FfiConverterTypeChargeCard_lower(_ value: ChargeCard) -> RustBuffer {
    return FfiConverterTypeChargeCard.lower(value)
}

struct FfiConverterTypeChargeExplanation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChargeExplanation {
        return
            try ChargeExplanation(
                line: FfiConverterTypeLine.read(from: &buf),
                invoiced: FfiConverterTypeJournalSequence.read(from: &buf),
                arose: FfiConverterTypeJournalSequence.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                actor: FfiConverterTypeActor.read(from: &buf),
                command: FfiConverterOptionTypeCommandId.read(from: &buf),
                event: FfiConverterTypeEventType.read(from: &buf),
                rule: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ChargeExplanation, into buf: inout [UInt8]) {
        FfiConverterTypeLine.write(value.line, into: &buf)
        FfiConverterTypeJournalSequence.write(value.invoiced, into: &buf)
        FfiConverterTypeJournalSequence.write(value.arose, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterOptionTypeCommandId.write(value.command, into: &buf)
        FfiConverterTypeEventType.write(value.event, into: &buf)
        FfiConverterString.write(value.rule, into: &buf)
    }
}

func FfiConverterTypeChargeExplanation_lift(_ buf: RustBuffer) throws -> ChargeExplanation {
    return try FfiConverterTypeChargeExplanation.lift(buf)
}

func FfiConverterTypeChargeExplanation_lower(_ value: ChargeExplanation) -> RustBuffer {
    return FfiConverterTypeChargeExplanation.lower(value)
}

struct FfiConverterTypeChargedBack: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChargedBack {
        return
            try ChargedBack(
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: ChargedBack, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeChargedBack_lift(_ buf: RustBuffer) throws -> ChargedBack {
    return try FfiConverterTypeChargedBack.lift(buf)
}

func FfiConverterTypeChargedBack_lower(_ value: ChargedBack) -> RustBuffer {
    return FfiConverterTypeChargedBack.lower(value)
}

struct FfiConverterTypeCheck: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Check {
        return
            try Check(
                verdict: FfiConverterTypeVerdict.read(from: &buf),
                finding: FfiConverterTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: Check, into buf: inout [UInt8]) {
        FfiConverterTypeVerdict.write(value.verdict, into: &buf)
        FfiConverterTypeFinding.write(value.finding, into: &buf)
    }
}

func FfiConverterTypeCheck_lift(_ buf: RustBuffer) throws -> Check {
    return try FfiConverterTypeCheck.lift(buf)
}

func FfiConverterTypeCheck_lower(_ value: Check) -> RustBuffer {
    return FfiConverterTypeCheck.lower(value)
}

struct FfiConverterTypeClaimableProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClaimableProduct {
        return
            try ClaimableProduct(
                product: FfiConverterTypeProductId.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: ClaimableProduct, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
    }
}

func FfiConverterTypeClaimableProduct_lift(_ buf: RustBuffer) throws -> ClaimableProduct {
    return try FfiConverterTypeClaimableProduct.lift(buf)
}

func FfiConverterTypeClaimableProduct_lower(_ value: ClaimableProduct) -> RustBuffer {
    return FfiConverterTypeClaimableProduct.lower(value)
}

struct FfiConverterTypeCloseBillingProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CloseBillingProfile {
        return
            try CloseBillingProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: CloseBillingProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeCloseBillingProfile_lift(_ buf: RustBuffer) throws -> CloseBillingProfile {
    return try FfiConverterTypeCloseBillingProfile.lift(buf)
}

func FfiConverterTypeCloseBillingProfile_lower(_ value: CloseBillingProfile) -> RustBuffer {
    return FfiConverterTypeCloseBillingProfile.lower(value)
}

struct FfiConverterTypeClosedBillingProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClosedBillingProfile {
        return
            try ClosedBillingProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: ClosedBillingProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeClosedBillingProfile_lift(_ buf: RustBuffer) throws -> ClosedBillingProfile {
    return try FfiConverterTypeClosedBillingProfile.lift(buf)
}

func FfiConverterTypeClosedBillingProfile_lower(_ value: ClosedBillingProfile) -> RustBuffer {
    return FfiConverterTypeClosedBillingProfile.lower(value)
}

struct FfiConverterTypeCommandConflict: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CommandConflict {
        return
            try CommandConflict(
                command: FfiConverterTypeCommandId.read(from: &buf),
                first: FfiConverterTypeDigest.read(from: &buf)
        )
    }

    public static func write(_ value: CommandConflict, into buf: inout [UInt8]) {
        FfiConverterTypeCommandId.write(value.command, into: &buf)
        FfiConverterTypeDigest.write(value.first, into: &buf)
    }
}

func FfiConverterTypeCommandConflict_lift(_ buf: RustBuffer) throws -> CommandConflict {
    return try FfiConverterTypeCommandConflict.lift(buf)
}

func FfiConverterTypeCommandConflict_lower(_ value: CommandConflict) -> RustBuffer {
    return FfiConverterTypeCommandConflict.lower(value)
}

struct FfiConverterTypeCommandIdUsed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CommandIdUsed {
        return
            try CommandIdUsed(
                command: FfiConverterTypeCommandId.read(from: &buf)
        )
    }

    public static func write(_ value: CommandIdUsed, into buf: inout [UInt8]) {
        FfiConverterTypeCommandId.write(value.command, into: &buf)
    }
}

func FfiConverterTypeCommandIdUsed_lift(_ buf: RustBuffer) throws -> CommandIdUsed {
    return try FfiConverterTypeCommandIdUsed.lift(buf)
}

func FfiConverterTypeCommandIdUsed_lower(_ value: CommandIdUsed) -> RustBuffer {
    return FfiConverterTypeCommandIdUsed.lower(value)
}

struct FfiConverterTypeCommandStamp: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CommandStamp {
        return
            try CommandStamp(
                id: FfiConverterTypeCommandId.read(from: &buf),
                digest: FfiConverterTypeDigest.read(from: &buf)
        )
    }

    public static func write(_ value: CommandStamp, into buf: inout [UInt8]) {
        FfiConverterTypeCommandId.write(value.id, into: &buf)
        FfiConverterTypeDigest.write(value.digest, into: &buf)
    }
}

func FfiConverterTypeCommandStamp_lift(_ buf: RustBuffer) throws -> CommandStamp {
    return try FfiConverterTypeCommandStamp.lift(buf)
}

func FfiConverterTypeCommandStamp_lower(_ value: CommandStamp) -> RustBuffer {
    return FfiConverterTypeCommandStamp.lower(value)
}

struct FfiConverterTypeConfirmPurchaseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConfirmPurchaseRequest {
        return
            try ConfirmPurchaseRequest(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: ConfirmPurchaseRequest, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypeConfirmPurchaseRequest_lift(_ buf: RustBuffer) throws -> ConfirmPurchaseRequest {
    return try FfiConverterTypeConfirmPurchaseRequest.lift(buf)
}

func FfiConverterTypeConfirmPurchaseRequest_lower(_ value: ConfirmPurchaseRequest) -> RustBuffer {
    return FfiConverterTypeConfirmPurchaseRequest.lower(value)
}

struct FfiConverterTypeContext: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Context {
        return
            try Context(
                id: FfiConverterTypeCommandId.read(from: &buf),
                actor: FfiConverterTypeActor.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Context, into buf: inout [UInt8]) {
        FfiConverterTypeCommandId.write(value.id, into: &buf)
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
    }
}

func FfiConverterTypeContext_lift(_ buf: RustBuffer) throws -> Context {
    return try FfiConverterTypeContext.lift(buf)
}

func FfiConverterTypeContext_lower(_ value: Context) -> RustBuffer {
    return FfiConverterTypeContext.lower(value)
}

struct FfiConverterTypeConversionRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConversionRow {
        return
            try ConversionRow(
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                discount: FfiConverterOptionTypePriceDiscount.read(from: &buf)
        )
    }

    public static func write(_ value: ConversionRow, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypePriceDiscount.write(value.discount, into: &buf)
    }
}

func FfiConverterTypeConversionRow_lift(_ buf: RustBuffer) throws -> ConversionRow {
    return try FfiConverterTypeConversionRow.lift(buf)
}

func FfiConverterTypeConversionRow_lower(_ value: ConversionRow) -> RustBuffer {
    return FfiConverterTypeConversionRow.lower(value)
}

struct FfiConverterTypeConvertTrial: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConvertTrial {
        return
            try ConvertTrial(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchase: FfiConverterOptionTypeTrialPurchase.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: ConvertTrial, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeTrialPurchase.write(value.purchase, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeConvertTrial_lift(_ buf: RustBuffer) throws -> ConvertTrial {
    return try FfiConverterTypeConvertTrial.lift(buf)
}

func FfiConverterTypeConvertTrial_lower(_ value: ConvertTrial) -> RustBuffer {
    return FfiConverterTypeConvertTrial.lower(value)
}

struct FfiConverterTypeCountryClosure: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CountryClosure {
        return
            try CountryClosure(
                country: FfiConverterTypeCountry.read(from: &buf),
                from: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: CountryClosure, into buf: inout [UInt8]) {
        FfiConverterTypeCountry.write(value.country, into: &buf)
        FfiConverterOptionTypeDay.write(value.from, into: &buf)
    }
}

func FfiConverterTypeCountryClosure_lift(_ buf: RustBuffer) throws -> CountryClosure {
    return try FfiConverterTypeCountryClosure.lift(buf)
}

func FfiConverterTypeCountryClosure_lower(_ value: CountryClosure) -> RustBuffer {
    return FfiConverterTypeCountryClosure.lower(value)
}

struct FfiConverterTypeCountryCurrency: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CountryCurrency {
        return
            try CountryCurrency(
                country: FfiConverterTypeCountry.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf)
        )
    }

    public static func write(_ value: CountryCurrency, into buf: inout [UInt8]) {
        FfiConverterTypeCountry.write(value.country, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
    }
}

func FfiConverterTypeCountryCurrency_lift(_ buf: RustBuffer) throws -> CountryCurrency {
    return try FfiConverterTypeCountryCurrency.lift(buf)
}

func FfiConverterTypeCountryCurrency_lower(_ value: CountryCurrency) -> RustBuffer {
    return FfiConverterTypeCountryCurrency.lower(value)
}

struct FfiConverterTypeCountryFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CountryFinding {
        return
            try CountryFinding(
                country: FfiConverterTypeCountry.read(from: &buf)
        )
    }

    public static func write(_ value: CountryFinding, into buf: inout [UInt8]) {
        FfiConverterTypeCountry.write(value.country, into: &buf)
    }
}

func FfiConverterTypeCountryFinding_lift(_ buf: RustBuffer) throws -> CountryFinding {
    return try FfiConverterTypeCountryFinding.lift(buf)
}

func FfiConverterTypeCountryFinding_lower(_ value: CountryFinding) -> RustBuffer {
    return FfiConverterTypeCountryFinding.lower(value)
}

struct FfiConverterTypeCreateOrganization: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CreateOrganization {
        return
            try CreateOrganization(
                organization: FfiConverterTypeOrganizationId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeOrganizationKind.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf),
                hasAgreement: FfiConverterBool.read(from: &buf),
                settings: FfiConverterTypeSettings.read(from: &buf)
        )
    }

    public static func write(_ value: CreateOrganization, into buf: inout [UInt8]) {
        FfiConverterTypeOrganizationId.write(value.organization, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeOrganizationKind.write(value.kind, into: &buf)
        FfiConverterTypeCountry.write(value.country, into: &buf)
        FfiConverterBool.write(value.hasAgreement, into: &buf)
        FfiConverterTypeSettings.write(value.settings, into: &buf)
    }
}

func FfiConverterTypeCreateOrganization_lift(_ buf: RustBuffer) throws -> CreateOrganization {
    return try FfiConverterTypeCreateOrganization.lift(buf)
}

func FfiConverterTypeCreateOrganization_lower(_ value: CreateOrganization) -> RustBuffer {
    return FfiConverterTypeCreateOrganization.lower(value)
}

struct FfiConverterTypeCreditAllocated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CreditAllocated {
        return
            try CreditAllocated(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                billingPeriod: FfiConverterTypeServicePeriod.read(from: &buf),
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: CreditAllocated, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeServicePeriod.write(value.billingPeriod, into: &buf)
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeCreditAllocated_lift(_ buf: RustBuffer) throws -> CreditAllocated {
    return try FfiConverterTypeCreditAllocated.lift(buf)
}

func FfiConverterTypeCreditAllocated_lower(_ value: CreditAllocated) -> RustBuffer {
    return FfiConverterTypeCreditAllocated.lower(value)
}

struct FfiConverterTypeCurrenciesMixed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CurrenciesMixed {
        return
            CurrenciesMixed()
    }

    public static func write(_ value: CurrenciesMixed, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeCurrenciesMixed_lift(_ buf: RustBuffer) throws -> CurrenciesMixed {
    return try FfiConverterTypeCurrenciesMixed.lift(buf)
}

func FfiConverterTypeCurrenciesMixed_lower(_ value: CurrenciesMixed) -> RustBuffer {
    return FfiConverterTypeCurrenciesMixed.lower(value)
}

struct FfiConverterTypeCurrencyDiffers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CurrencyDiffers {
        return
            try CurrencyDiffers(
                expected: FfiConverterTypeCurrency.read(from: &buf),
                found: FfiConverterTypeCurrency.read(from: &buf)
        )
    }

    public static func write(_ value: CurrencyDiffers, into buf: inout [UInt8]) {
        FfiConverterTypeCurrency.write(value.expected, into: &buf)
        FfiConverterTypeCurrency.write(value.found, into: &buf)
    }
}

func FfiConverterTypeCurrencyDiffers_lift(_ buf: RustBuffer) throws -> CurrencyDiffers {
    return try FfiConverterTypeCurrencyDiffers.lift(buf)
}

func FfiConverterTypeCurrencyDiffers_lower(_ value: CurrencyDiffers) -> RustBuffer {
    return FfiConverterTypeCurrencyDiffers.lower(value)
}

struct FfiConverterTypeDecideLicenseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DecideLicenseRequest {
        return
            try DecideLicenseRequest(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                decision: FfiConverterTypeLicenseDecision.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: DecideLicenseRequest, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterTypeLicenseDecision.write(value.decision, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
    }
}

func FfiConverterTypeDecideLicenseRequest_lift(_ buf: RustBuffer) throws -> DecideLicenseRequest {
    return try FfiConverterTypeDecideLicenseRequest.lift(buf)
}

func FfiConverterTypeDecideLicenseRequest_lower(_ value: DecideLicenseRequest) -> RustBuffer {
    return FfiConverterTypeDecideLicenseRequest.lower(value)
}

struct FfiConverterTypeDecidePurchaseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DecidePurchaseRequest {
        return
            try DecidePurchaseRequest(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                decision: FfiConverterTypeRequestDecision.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: DecidePurchaseRequest, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypeRequestDecision.write(value.decision, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeDecidePurchaseRequest_lift(_ buf: RustBuffer) throws -> DecidePurchaseRequest {
    return try FfiConverterTypeDecidePurchaseRequest.lift(buf)
}

func FfiConverterTypeDecidePurchaseRequest_lower(_ value: DecidePurchaseRequest) -> RustBuffer {
    return FfiConverterTypeDecidePurchaseRequest.lower(value)
}

struct FfiConverterTypeDeclineHandOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeclineHandOver {
        return
            DeclineHandOver()
    }

    public static func write(_ value: DeclineHandOver, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeDeclineHandOver_lift(_ buf: RustBuffer) throws -> DeclineHandOver {
    return try FfiConverterTypeDeclineHandOver.lift(buf)
}

func FfiConverterTypeDeclineHandOver_lower(_ value: DeclineHandOver) -> RustBuffer {
    return FfiConverterTypeDeclineHandOver.lower(value)
}

struct FfiConverterTypeDeclineLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeclineLicenses {
        return
            DeclineLicenses()
    }

    public static func write(_ value: DeclineLicenses, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeDeclineLicenses_lift(_ buf: RustBuffer) throws -> DeclineLicenses {
    return try FfiConverterTypeDeclineLicenses.lift(buf)
}

func FfiConverterTypeDeclineLicenses_lower(_ value: DeclineLicenses) -> RustBuffer {
    return FfiConverterTypeDeclineLicenses.lower(value)
}

struct FfiConverterTypeDefaultPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DefaultPolicy {
        return
            DefaultPolicy()
    }

    public static func write(_ value: DefaultPolicy, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeDefaultPolicy_lift(_ buf: RustBuffer) throws -> DefaultPolicy {
    return try FfiConverterTypeDefaultPolicy.lift(buf)
}

func FfiConverterTypeDefaultPolicy_lower(_ value: DefaultPolicy) -> RustBuffer {
    return FfiConverterTypeDefaultPolicy.lower(value)
}

struct FfiConverterTypeDeleteAutoClaimPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeleteAutoClaimPolicy {
        return
            try DeleteAutoClaimPolicy(
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf)
        )
    }

    public static func write(_ value: DeleteAutoClaimPolicy, into buf: inout [UInt8]) {
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
    }
}

func FfiConverterTypeDeleteAutoClaimPolicy_lift(_ buf: RustBuffer) throws -> DeleteAutoClaimPolicy {
    return try FfiConverterTypeDeleteAutoClaimPolicy.lift(buf)
}

func FfiConverterTypeDeleteAutoClaimPolicy_lower(_ value: DeleteAutoClaimPolicy) -> RustBuffer {
    return FfiConverterTypeDeleteAutoClaimPolicy.lower(value)
}

struct FfiConverterTypeDeletePaymentMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeletePaymentMethod {
        return
            try DeletePaymentMethod(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                replacement: FfiConverterOptionTypeReplacement.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: DeletePaymentMethod, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterOptionTypeReplacement.write(value.replacement, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeDeletePaymentMethod_lift(_ buf: RustBuffer) throws -> DeletePaymentMethod {
    return try FfiConverterTypeDeletePaymentMethod.lift(buf)
}

func FfiConverterTypeDeletePaymentMethod_lower(_ value: DeletePaymentMethod) -> RustBuffer {
    return FfiConverterTypeDeletePaymentMethod.lower(value)
}

struct FfiConverterTypeDiscountDiffers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DiscountDiffers {
        return
            try DiscountDiffers(
                expected: FfiConverterTypeUnitPrice.read(from: &buf),
                found: FfiConverterTypeUnitPrice.read(from: &buf)
        )
    }

    public static func write(_ value: DiscountDiffers, into buf: inout [UInt8]) {
        FfiConverterTypeUnitPrice.write(value.expected, into: &buf)
        FfiConverterTypeUnitPrice.write(value.found, into: &buf)
    }
}

func FfiConverterTypeDiscountDiffers_lift(_ buf: RustBuffer) throws -> DiscountDiffers {
    return try FfiConverterTypeDiscountDiffers.lift(buf)
}

func FfiConverterTypeDiscountDiffers_lower(_ value: DiscountDiffers) -> RustBuffer {
    return FfiConverterTypeDiscountDiffers.lower(value)
}

struct FfiConverterTypeDisputeWon: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DisputeWon {
        return
            try DisputeWon(
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: DisputeWon, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeDisputeWon_lift(_ buf: RustBuffer) throws -> DisputeWon {
    return try FfiConverterTypeDisputeWon.lift(buf)
}

func FfiConverterTypeDisputeWon_lower(_ value: DisputeWon) -> RustBuffer {
    return FfiConverterTypeDisputeWon.lower(value)
}

struct FfiConverterTypeDunningSettings: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DunningSettings {
        return
            try DunningSettings(
                reminderDays: FfiConverterSequenceUInt32.read(from: &buf),
                disableDay: FfiConverterUInt32.read(from: &buf),
                hopelessDisableDay: FfiConverterUInt32.read(from: &buf),
                chargebackDisableDay: FfiConverterUInt32.read(from: &buf),
                disabledDays: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: DunningSettings, into buf: inout [UInt8]) {
        FfiConverterSequenceUInt32.write(value.reminderDays, into: &buf)
        FfiConverterUInt32.write(value.disableDay, into: &buf)
        FfiConverterUInt32.write(value.hopelessDisableDay, into: &buf)
        FfiConverterUInt32.write(value.chargebackDisableDay, into: &buf)
        FfiConverterUInt32.write(value.disabledDays, into: &buf)
    }
}

func FfiConverterTypeDunningSettings_lift(_ buf: RustBuffer) throws -> DunningSettings {
    return try FfiConverterTypeDunningSettings.lift(buf)
}

func FfiConverterTypeDunningSettings_lower(_ value: DunningSettings) -> RustBuffer {
    return FfiConverterTypeDunningSettings.lower(value)
}

struct FfiConverterTypeDunningStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DunningStep {
        return
            try DunningStep(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                action: FfiConverterTypeDunningAction.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf),
                charge: FfiConverterOptionTypePaymentOrder.read(from: &buf),
                inProgressUntil: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: DunningStep, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeDunningAction.write(value.action, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterOptionTypePaymentOrder.write(value.charge, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.inProgressUntil, into: &buf)
    }
}

func FfiConverterTypeDunningStep_lift(_ buf: RustBuffer) throws -> DunningStep {
    return try FfiConverterTypeDunningStep.lift(buf)
}

func FfiConverterTypeDunningStep_lower(_ value: DunningStep) -> RustBuffer {
    return FfiConverterTypeDunningStep.lower(value)
}

struct FfiConverterTypeEditBillingProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EditBillingProfile {
        return
            try EditBillingProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                billTo: FfiConverterTypeBillTo.read(from: &buf),
                purchaseOrder: FfiConverterOptionString.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                recipients: FfiConverterSequenceTypeInvoiceRecipient.read(from: &buf)
        )
    }

    public static func write(_ value: EditBillingProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterOptionString.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterSequenceTypeInvoiceRecipient.write(value.recipients, into: &buf)
    }
}

func FfiConverterTypeEditBillingProfile_lift(_ buf: RustBuffer) throws -> EditBillingProfile {
    return try FfiConverterTypeEditBillingProfile.lift(buf)
}

func FfiConverterTypeEditBillingProfile_lower(_ value: EditBillingProfile) -> RustBuffer {
    return FfiConverterTypeEditBillingProfile.lower(value)
}

struct FfiConverterTypeEditPaymentMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EditPaymentMethod {
        return
            try EditPaymentMethod(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                holder: FfiConverterOptionString.read(from: &buf),
                address: FfiConverterOptionTypeAddress.read(from: &buf),
                securityCode: FfiConverterTypeSecurityCode.read(from: &buf)
        )
    }

    public static func write(_ value: EditPaymentMethod, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterOptionString.write(value.holder, into: &buf)
        FfiConverterOptionTypeAddress.write(value.address, into: &buf)
        FfiConverterTypeSecurityCode.write(value.securityCode, into: &buf)
    }
}

func FfiConverterTypeEditPaymentMethod_lift(_ buf: RustBuffer) throws -> EditPaymentMethod {
    return try FfiConverterTypeEditPaymentMethod.lift(buf)
}

func FfiConverterTypeEditPaymentMethod_lower(_ value: EditPaymentMethod) -> RustBuffer {
    return FfiConverterTypeEditPaymentMethod.lower(value)
}

struct FfiConverterTypeEffectOrder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EffectOrder {
        return
            try EffectOrder(
                id: FfiConverterTypeEffectId.read(from: &buf),
                effect: FfiConverterTypeEffect.read(from: &buf)
        )
    }

    public static func write(_ value: EffectOrder, into buf: inout [UInt8]) {
        FfiConverterTypeEffectId.write(value.id, into: &buf)
        FfiConverterTypeEffect.write(value.effect, into: &buf)
    }
}

func FfiConverterTypeEffectOrder_lift(_ buf: RustBuffer) throws -> EffectOrder {
    return try FfiConverterTypeEffectOrder.lift(buf)
}

func FfiConverterTypeEffectOrder_lower(_ value: EffectOrder) -> RustBuffer {
    return FfiConverterTypeEffectOrder.lower(value)
}

struct FfiConverterTypeEligibility: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Eligibility {
        return
            try Eligibility(
                product: FfiConverterTypeProductId.read(from: &buf),
                intent: FfiConverterTypeIntent.read(from: &buf),
                outcome: FfiConverterTypeEligibilityOutcome.read(from: &buf),
                checks: FfiConverterSequenceTypeCheck.read(from: &buf),
                instead: FfiConverterSequenceTypeAlternative.read(from: &buf),
                alreadyBought: FfiConverterSequenceTypeAlreadyBought.read(from: &buf)
        )
    }

    public static func write(_ value: Eligibility, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeIntent.write(value.intent, into: &buf)
        FfiConverterTypeEligibilityOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeCheck.write(value.checks, into: &buf)
        FfiConverterSequenceTypeAlternative.write(value.instead, into: &buf)
        FfiConverterSequenceTypeAlreadyBought.write(value.alreadyBought, into: &buf)
    }
}

func FfiConverterTypeEligibility_lift(_ buf: RustBuffer) throws -> Eligibility {
    return try FfiConverterTypeEligibility.lift(buf)
}

func FfiConverterTypeEligibility_lower(_ value: Eligibility) -> RustBuffer {
    return FfiConverterTypeEligibility.lower(value)
}

struct FfiConverterTypeEligibilityAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EligibilityAnswer {
        return
            try EligibilityAnswer(
                eligibility: FfiConverterTypeEligibility.read(from: &buf)
        )
    }

    public static func write(_ value: EligibilityAnswer, into buf: inout [UInt8]) {
        FfiConverterTypeEligibility.write(value.eligibility, into: &buf)
    }
}

func FfiConverterTypeEligibilityAnswer_lift(_ buf: RustBuffer) throws -> EligibilityAnswer {
    return try FfiConverterTypeEligibilityAnswer.lift(buf)
}

func FfiConverterTypeEligibilityAnswer_lower(_ value: EligibilityAnswer) -> RustBuffer {
    return FfiConverterTypeEligibilityAnswer.lower(value)
}

struct FfiConverterTypeEligibilityQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EligibilityQuery {
        return
            try EligibilityQuery(
                product: FfiConverterTypeProductId.read(from: &buf),
                intent: FfiConverterTypeIntent.read(from: &buf),
                licenses: FfiConverterOptionTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: EligibilityQuery, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeIntent.write(value.intent, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.licenses, into: &buf)
    }
}

func FfiConverterTypeEligibilityQuery_lift(_ buf: RustBuffer) throws -> EligibilityQuery {
    return try FfiConverterTypeEligibilityQuery.lift(buf)
}

func FfiConverterTypeEligibilityQuery_lower(_ value: EligibilityQuery) -> RustBuffer {
    return FfiConverterTypeEligibilityQuery.lower(value)
}

struct FfiConverterTypeEndingAnnounced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EndingAnnounced {
        return
            try EndingAnnounced(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                ending: FfiConverterTypeEnding.read(from: &buf),
                on: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: EndingAnnounced, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeEnding.write(value.ending, into: &buf)
        FfiConverterTypeDay.write(value.on, into: &buf)
    }
}

func FfiConverterTypeEndingAnnounced_lift(_ buf: RustBuffer) throws -> EndingAnnounced {
    return try FfiConverterTypeEndingAnnounced.lift(buf)
}

func FfiConverterTypeEndingAnnounced_lower(_ value: EndingAnnounced) -> RustBuffer {
    return FfiConverterTypeEndingAnnounced.lower(value)
}

struct FfiConverterTypeEveryProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EveryProfile {
        return
            try EveryProfile(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: EveryProfile, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypeEveryProfile_lift(_ buf: RustBuffer) throws -> EveryProfile {
    return try FfiConverterTypeEveryProfile.lift(buf)
}

func FfiConverterTypeEveryProfile_lower(_ value: EveryProfile) -> RustBuffer {
    return FfiConverterTypeEveryProfile.lower(value)
}

struct FfiConverterTypeExcessLicensesAnnounced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExcessLicensesAnnounced {
        return
            try ExcessLicensesAnnounced(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                assigned: FfiConverterTypeLicenseCount.read(from: &buf),
                releasedOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ExcessLicensesAnnounced, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeLicenseCount.write(value.assigned, into: &buf)
        FfiConverterTypeDay.write(value.releasedOn, into: &buf)
    }
}

func FfiConverterTypeExcessLicensesAnnounced_lift(_ buf: RustBuffer) throws -> ExcessLicensesAnnounced {
    return try FfiConverterTypeExcessLicensesAnnounced.lift(buf)
}

func FfiConverterTypeExcessLicensesAnnounced_lower(_ value: ExcessLicensesAnnounced) -> RustBuffer {
    return FfiConverterTypeExcessLicensesAnnounced.lower(value)
}

struct FfiConverterTypeExcessLicensesReleased: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExcessLicensesReleased {
        return
            try ExcessLicensesReleased(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: ExcessLicensesReleased, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeExcessLicensesReleased_lift(_ buf: RustBuffer) throws -> ExcessLicensesReleased {
    return try FfiConverterTypeExcessLicensesReleased.lift(buf)
}

func FfiConverterTypeExcessLicensesReleased_lower(_ value: ExcessLicensesReleased) -> RustBuffer {
    return FfiConverterTypeExcessLicensesReleased.lower(value)
}

struct FfiConverterTypeExecution: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Execution {
        return
            try Execution(
                due: FfiConverterSequenceTypeRecorded.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                effects: FfiConverterSequenceTypeEffectOrder.read(from: &buf)
        )
    }

    public static func write(_ value: Execution, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRecorded.write(value.due, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeEffectOrder.write(value.effects, into: &buf)
    }
}

func FfiConverterTypeExecution_lift(_ buf: RustBuffer) throws -> Execution {
    return try FfiConverterTypeExecution.lift(buf)
}

func FfiConverterTypeExecution_lower(_ value: Execution) -> RustBuffer {
    return FfiConverterTypeExecution.lower(value)
}

struct FfiConverterTypeExistingMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExistingMethod {
        return
            try ExistingMethod(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: ExistingMethod, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypeExistingMethod_lift(_ buf: RustBuffer) throws -> ExistingMethod {
    return try FfiConverterTypeExistingMethod.lift(buf)
}

func FfiConverterTypeExistingMethod_lower(_ value: ExistingMethod) -> RustBuffer {
    return FfiConverterTypeExistingMethod.lower(value)
}

struct FfiConverterTypeExistingProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExistingProfile {
        return
            try ExistingProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: ExistingProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeExistingProfile_lift(_ buf: RustBuffer) throws -> ExistingProfile {
    return try FfiConverterTypeExistingProfile.lift(buf)
}

func FfiConverterTypeExistingProfile_lower(_ value: ExistingProfile) -> RustBuffer {
    return FfiConverterTypeExistingProfile.lower(value)
}

struct FfiConverterTypeExpectedCharge: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpectedCharge {
        return
            try ExpectedCharge(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                subscription: FfiConverterOptionTypeSubscriptionId.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                amountDue: FfiConverterTypeMoney.read(from: &buf),
                due: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ExpectedCharge, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterOptionTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeMoney.write(value.amountDue, into: &buf)
        FfiConverterTypeDay.write(value.due, into: &buf)
    }
}

func FfiConverterTypeExpectedCharge_lift(_ buf: RustBuffer) throws -> ExpectedCharge {
    return try FfiConverterTypeExpectedCharge.lift(buf)
}

func FfiConverterTypeExpectedCharge_lower(_ value: ExpectedCharge) -> RustBuffer {
    return FfiConverterTypeExpectedCharge.lower(value)
}

struct FfiConverterTypeExpectedStatus: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpectedStatus {
        return
            try ExpectedStatus(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                status: FfiConverterTypeSubscriptionStatus.read(from: &buf)
        )
    }

    public static func write(_ value: ExpectedStatus, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeSubscriptionStatus.write(value.status, into: &buf)
    }
}

func FfiConverterTypeExpectedStatus_lift(_ buf: RustBuffer) throws -> ExpectedStatus {
    return try FfiConverterTypeExpectedStatus.lift(buf)
}

func FfiConverterTypeExpectedStatus_lower(_ value: ExpectedStatus) -> RustBuffer {
    return FfiConverterTypeExpectedStatus.lower(value)
}

struct FfiConverterTypeExtendTrial: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtendTrial {
        return
            try ExtendTrial(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: ExtendTrial, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeExtendTrial_lift(_ buf: RustBuffer) throws -> ExtendTrial {
    return try FfiConverterTypeExtendTrial.lift(buf)
}

func FfiConverterTypeExtendTrial_lower(_ value: ExtendTrial) -> RustBuffer {
    return FfiConverterTypeExtendTrial.lower(value)
}

struct FfiConverterTypeExtensionImpossible: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtensionImpossible {
        return
            try ExtensionImpossible(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ExtensionImpossible, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeExtensionImpossible_lift(_ buf: RustBuffer) throws -> ExtensionImpossible {
    return try FfiConverterTypeExtensionImpossible.lift(buf)
}

func FfiConverterTypeExtensionImpossible_lower(_ value: ExtensionImpossible) -> RustBuffer {
    return FfiConverterTypeExtensionImpossible.lower(value)
}

struct FfiConverterTypeFiguresTooLarge: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FiguresTooLarge {
        return
            FiguresTooLarge()
    }

    public static func write(_ value: FiguresTooLarge, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeFiguresTooLarge_lift(_ buf: RustBuffer) throws -> FiguresTooLarge {
    return try FfiConverterTypeFiguresTooLarge.lift(buf)
}

func FfiConverterTypeFiguresTooLarge_lower(_ value: FiguresTooLarge) -> RustBuffer {
    return FfiConverterTypeFiguresTooLarge.lower(value)
}

struct FfiConverterTypeForBillingPeriods: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForBillingPeriods {
        return
            try ForBillingPeriods(
                count: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ForBillingPeriods, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.count, into: &buf)
    }
}

func FfiConverterTypeForBillingPeriods_lift(_ buf: RustBuffer) throws -> ForBillingPeriods {
    return try FfiConverterTypeForBillingPeriods.lift(buf)
}

func FfiConverterTypeForBillingPeriods_lower(_ value: ForBillingPeriods) -> RustBuffer {
    return FfiConverterTypeForBillingPeriods.lower(value)
}

struct FfiConverterTypeForEver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForEver {
        return
            ForEver()
    }

    public static func write(_ value: ForEver, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeForEver_lift(_ buf: RustBuffer) throws -> ForEver {
    return try FfiConverterTypeForEver.lift(buf)
}

func FfiConverterTypeForEver_lower(_ value: ForEver) -> RustBuffer {
    return FfiConverterTypeForEver.lower(value)
}

struct FfiConverterTypeForTheTerm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForTheTerm {
        return
            ForTheTerm()
    }

    public static func write(_ value: ForTheTerm, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeForTheTerm_lift(_ buf: RustBuffer) throws -> ForTheTerm {
    return try FfiConverterTypeForTheTerm.lift(buf)
}

func FfiConverterTypeForTheTerm_lower(_ value: ForTheTerm) -> RustBuffer {
    return FfiConverterTypeForTheTerm.lower(value)
}

struct FfiConverterTypeForecastPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForecastPage {
        return
            try ForecastPage(
                rows: FfiConverterSequenceTypeForecastRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: ForecastPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeForecastRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeForecastPage_lift(_ buf: RustBuffer) throws -> ForecastPage {
    return try FfiConverterTypeForecastPage.lift(buf)
}

func FfiConverterTypeForecastPage_lower(_ value: ForecastPage) -> RustBuffer {
    return FfiConverterTypeForecastPage.lower(value)
}

struct FfiConverterTypeForecastQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForecastQuery {
        return
            try ForecastQuery(
                to: FfiConverterTypeDay.read(from: &buf),
                payments: FfiConverterTypeExpectedPayments.read(from: &buf),
                subscription: FfiConverterOptionTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterOptionTypePersonId.read(from: &buf),
                everyone: FfiConverterBool.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ForecastQuery, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.to, into: &buf)
        FfiConverterTypeExpectedPayments.write(value.payments, into: &buf)
        FfiConverterOptionTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterBool.write(value.everyone, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeForecastQuery_lift(_ buf: RustBuffer) throws -> ForecastQuery {
    return try FfiConverterTypeForecastQuery.lift(buf)
}

func FfiConverterTypeForecastQuery_lower(_ value: ForecastQuery) -> RustBuffer {
    return FfiConverterTypeForecastQuery.lower(value)
}

struct FfiConverterTypeForecastRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForecastRow {
        return
            try ForecastRow(
                on: FfiConverterTypeDay.read(from: &buf),
                what: FfiConverterTypeExpected.read(from: &buf)
        )
    }

    public static func write(_ value: ForecastRow, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.on, into: &buf)
        FfiConverterTypeExpected.write(value.what, into: &buf)
    }
}

func FfiConverterTypeForecastRow_lift(_ buf: RustBuffer) throws -> ForecastRow {
    return try FfiConverterTypeForecastRow.lift(buf)
}

func FfiConverterTypeForecastRow_lower(_ value: ForecastRow) -> RustBuffer {
    return FfiConverterTypeForecastRow.lower(value)
}

struct FfiConverterTypeForecastTotal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForecastTotal {
        return
            try ForecastTotal(
                month: FfiConverterTypeDay.read(from: &buf),
                documents: FfiConverterUInt32.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                amountDue: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: ForecastTotal, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.month, into: &buf)
        FfiConverterUInt32.write(value.documents, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeMoney.write(value.amountDue, into: &buf)
    }
}

func FfiConverterTypeForecastTotal_lift(_ buf: RustBuffer) throws -> ForecastTotal {
    return try FfiConverterTypeForecastTotal.lift(buf)
}

func FfiConverterTypeForecastTotal_lower(_ value: ForecastTotal) -> RustBuffer {
    return FfiConverterTypeForecastTotal.lower(value)
}

struct FfiConverterTypeForecastTotals: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForecastTotals {
        return
            try ForecastTotals(
                rows: FfiConverterSequenceTypeForecastTotal.read(from: &buf)
        )
    }

    public static func write(_ value: ForecastTotals, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeForecastTotal.write(value.rows, into: &buf)
    }
}

func FfiConverterTypeForecastTotals_lift(_ buf: RustBuffer) throws -> ForecastTotals {
    return try FfiConverterTypeForecastTotals.lift(buf)
}

func FfiConverterTypeForecastTotals_lower(_ value: ForecastTotals) -> RustBuffer {
    return FfiConverterTypeForecastTotals.lower(value)
}

struct FfiConverterTypeForecastTotalsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ForecastTotalsQuery {
        return
            try ForecastTotalsQuery(
                to: FfiConverterTypeDay.read(from: &buf),
                payments: FfiConverterTypeExpectedPayments.read(from: &buf),
                subscription: FfiConverterOptionTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterOptionTypePersonId.read(from: &buf),
                everyone: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ForecastTotalsQuery, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.to, into: &buf)
        FfiConverterTypeExpectedPayments.write(value.payments, into: &buf)
        FfiConverterOptionTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterBool.write(value.everyone, into: &buf)
    }
}

func FfiConverterTypeForecastTotalsQuery_lift(_ buf: RustBuffer) throws -> ForecastTotalsQuery {
    return try FfiConverterTypeForecastTotalsQuery.lift(buf)
}

func FfiConverterTypeForecastTotalsQuery_lower(_ value: ForecastTotalsQuery) -> RustBuffer {
    return FfiConverterTypeForecastTotalsQuery.lower(value)
}

struct FfiConverterTypeFoundPerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FoundPerson {
        return
            try FoundPerson(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                email: FfiConverterString.read(from: &buf),
                assignable: FfiConverterTypeAssignable.read(from: &buf)
        )
    }

    public static func write(_ value: FoundPerson, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.email, into: &buf)
        FfiConverterTypeAssignable.write(value.assignable, into: &buf)
    }
}

func FfiConverterTypeFoundPerson_lift(_ buf: RustBuffer) throws -> FoundPerson {
    return try FfiConverterTypeFoundPerson.lift(buf)
}

func FfiConverterTypeFoundPerson_lower(_ value: FoundPerson) -> RustBuffer {
    return FfiConverterTypeFoundPerson.lower(value)
}

struct FfiConverterTypeGraduatedPricing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GraduatedPricing {
        return
            try GraduatedPricing(
                tiers: FfiConverterSequenceTypePriceTier.read(from: &buf)
        )
    }

    public static func write(_ value: GraduatedPricing, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePriceTier.write(value.tiers, into: &buf)
    }
}

func FfiConverterTypeGraduatedPricing_lift(_ buf: RustBuffer) throws -> GraduatedPricing {
    return try FfiConverterTypeGraduatedPricing.lift(buf)
}

func FfiConverterTypeGraduatedPricing_lower(_ value: GraduatedPricing) -> RustBuffer {
    return FfiConverterTypeGraduatedPricing.lower(value)
}

struct FfiConverterTypeHandOverAnswered: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverAnswered {
        return
            try HandOverAnswered(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                from: FfiConverterTypePersonId.read(from: &buf),
                to: FfiConverterTypePersonId.read(from: &buf),
                billingProfile: FfiConverterOptionTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverAnswered, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.from, into: &buf)
        FfiConverterTypePersonId.write(value.to, into: &buf)
        FfiConverterOptionTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeHandOverAnswered_lift(_ buf: RustBuffer) throws -> HandOverAnswered {
    return try FfiConverterTypeHandOverAnswered.lift(buf)
}

func FfiConverterTypeHandOverAnswered_lower(_ value: HandOverAnswered) -> RustBuffer {
    return FfiConverterTypeHandOverAnswered.lower(value)
}

struct FfiConverterTypeHandOverClosed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverClosed {
        return
            try HandOverClosed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                to: FfiConverterTypePersonId.read(from: &buf),
                cause: FfiConverterTypeHandOverCloseCause.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverClosed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.to, into: &buf)
        FfiConverterTypeHandOverCloseCause.write(value.cause, into: &buf)
    }
}

func FfiConverterTypeHandOverClosed_lift(_ buf: RustBuffer) throws -> HandOverClosed {
    return try FfiConverterTypeHandOverClosed.lift(buf)
}

func FfiConverterTypeHandOverClosed_lower(_ value: HandOverClosed) -> RustBuffer {
    return FfiConverterTypeHandOverClosed.lower(value)
}

struct FfiConverterTypeHandOverOfferRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverOfferRow {
        return
            try HandOverOfferRow(
                from: FfiConverterTypePersonId.read(from: &buf),
                fromName: FfiConverterOptionString.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionRow.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverOfferRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.from, into: &buf)
        FfiConverterOptionString.write(value.fromName, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
        FfiConverterTypeSubscriptionRow.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeHandOverOfferRow_lift(_ buf: RustBuffer) throws -> HandOverOfferRow {
    return try FfiConverterTypeHandOverOfferRow.lift(buf)
}

func FfiConverterTypeHandOverOfferRow_lower(_ value: HandOverOfferRow) -> RustBuffer {
    return FfiConverterTypeHandOverOfferRow.lower(value)
}

struct FfiConverterTypeHandOverOffered: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverOffered {
        return
            try HandOverOffered(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                from: FfiConverterTypePersonId.read(from: &buf),
                to: FfiConverterTypePersonId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverOffered, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.from, into: &buf)
        FfiConverterTypePersonId.write(value.to, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeHandOverOffered_lift(_ buf: RustBuffer) throws -> HandOverOffered {
    return try FfiConverterTypeHandOverOffered.lift(buf)
}

func FfiConverterTypeHandOverOffered_lower(_ value: HandOverOffered) -> RustBuffer {
    return FfiConverterTypeHandOverOffered.lower(value)
}

struct FfiConverterTypeHandOverOffersPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverOffersPage {
        return
            try HandOverOffersPage(
                rows: FfiConverterSequenceTypeHandOverOfferRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverOffersPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeHandOverOfferRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeHandOverOffersPage_lift(_ buf: RustBuffer) throws -> HandOverOffersPage {
    return try FfiConverterTypeHandOverOffersPage.lift(buf)
}

func FfiConverterTypeHandOverOffersPage_lower(_ value: HandOverOffersPage) -> RustBuffer {
    return FfiConverterTypeHandOverOffersPage.lower(value)
}

struct FfiConverterTypeHandOverOffersQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverOffersQuery {
        return
            try HandOverOffersQuery(
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverOffersQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeHandOverOffersQuery_lift(_ buf: RustBuffer) throws -> HandOverOffersQuery {
    return try FfiConverterTypeHandOverOffersQuery.lift(buf)
}

func FfiConverterTypeHandOverOffersQuery_lower(_ value: HandOverOffersQuery) -> RustBuffer {
    return FfiConverterTypeHandOverOffersQuery.lower(value)
}

struct FfiConverterTypeHandOverPending: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverPending {
        return
            try HandOverPending(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                to: FfiConverterTypePersonId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverPending, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.to, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeHandOverPending_lift(_ buf: RustBuffer) throws -> HandOverPending {
    return try FfiConverterTypeHandOverPending.lift(buf)
}

func FfiConverterTypeHandOverPending_lower(_ value: HandOverPending) -> RustBuffer {
    return FfiConverterTypeHandOverPending.lower(value)
}

struct FfiConverterTypeHandOverRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverRow {
        return
            try HandOverRow(
                to: FfiConverterTypePersonId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: HandOverRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.to, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeHandOverRow_lift(_ buf: RustBuffer) throws -> HandOverRow {
    return try FfiConverterTypeHandOverRow.lift(buf)
}

func FfiConverterTypeHandOverRow_lower(_ value: HandOverRow) -> RustBuffer {
    return FfiConverterTypeHandOverRow.lower(value)
}

struct FfiConverterTypeImportSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportSubscription {
        return
            try ImportSubscription(
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                renewsOn: FfiConverterTypeDay.read(from: &buf),
                startedOn: FfiConverterOptionTypeDay.read(from: &buf),
                recurringBilling: FfiConverterTypeRecurringBilling.read(from: &buf),
                billing: FfiConverterTypeBillingChoice.read(from: &buf),
                openingBalance: FfiConverterOptionTypeMoney.read(from: &buf),
                lastInvoice: FfiConverterOptionTypeLastInvoice.read(from: &buf)
        )
    }

    public static func write(_ value: ImportSubscription, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
        FfiConverterOptionTypeDay.write(value.startedOn, into: &buf)
        FfiConverterTypeRecurringBilling.write(value.recurringBilling, into: &buf)
        FfiConverterTypeBillingChoice.write(value.billing, into: &buf)
        FfiConverterOptionTypeMoney.write(value.openingBalance, into: &buf)
        FfiConverterOptionTypeLastInvoice.write(value.lastInvoice, into: &buf)
    }
}

func FfiConverterTypeImportSubscription_lift(_ buf: RustBuffer) throws -> ImportSubscription {
    return try FfiConverterTypeImportSubscription.lift(buf)
}

func FfiConverterTypeImportSubscription_lower(_ value: ImportSubscription) -> RustBuffer {
    return FfiConverterTypeImportSubscription.lower(value)
}

struct FfiConverterTypeInvalidPerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvalidPerson {
        return
            try InvalidPerson(
                person: FfiConverterTypePersonId.read(from: &buf),
                field: FfiConverterTypePersonField.read(from: &buf),
                problem: FfiConverterTypeTextProblem.read(from: &buf)
        )
    }

    public static func write(_ value: InvalidPerson, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypePersonField.write(value.field, into: &buf)
        FfiConverterTypeTextProblem.write(value.problem, into: &buf)
    }
}

func FfiConverterTypeInvalidPerson_lift(_ buf: RustBuffer) throws -> InvalidPerson {
    return try FfiConverterTypeInvalidPerson.lift(buf)
}

func FfiConverterTypeInvalidPerson_lower(_ value: InvalidPerson) -> RustBuffer {
    return FfiConverterTypeInvalidPerson.lower(value)
}

struct FfiConverterTypeInvoiceCharge: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceCharge {
        return
            try InvoiceCharge(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                order: FfiConverterTypePaymentOrder.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceCharge, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentOrder.write(value.order, into: &buf)
    }
}

func FfiConverterTypeInvoiceCharge_lift(_ buf: RustBuffer) throws -> InvoiceCharge {
    return try FfiConverterTypeInvoiceCharge.lift(buf)
}

func FfiConverterTypeInvoiceCharge_lower(_ value: InvoiceCharge) -> RustBuffer {
    return FfiConverterTypeInvoiceCharge.lower(value)
}

struct FfiConverterTypeInvoiceDetail: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceDetail {
        return
            try InvoiceDetail(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                invoice: FfiConverterTypeInvoiceRow.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceDetail, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeInvoiceRow.write(value.invoice, into: &buf)
    }
}

func FfiConverterTypeInvoiceDetail_lift(_ buf: RustBuffer) throws -> InvoiceDetail {
    return try FfiConverterTypeInvoiceDetail.lift(buf)
}

func FfiConverterTypeInvoiceDetail_lower(_ value: InvoiceDetail) -> RustBuffer {
    return FfiConverterTypeInvoiceDetail.lower(value)
}

struct FfiConverterTypeInvoiceDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceDocument {
        return
            try InvoiceDocument(
                number: FfiConverterTypeInvoiceNumber.read(from: &buf),
                date: FfiConverterTypeDay.read(from: &buf),
                due: FfiConverterTypeDay.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                purchaseOrder: FfiConverterOptionString.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                subtotal: FfiConverterTypeMoney.read(from: &buf),
                taxes: FfiConverterSequenceTypeTaxSubtotal.read(from: &buf),
                rounding: FfiConverterTypeMoney.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                allocated: FfiConverterTypeMoney.read(from: &buf),
                creditsApplied: FfiConverterTypeMoney.read(from: &buf),
                credited: FfiConverterTypeMoney.read(from: &buf),
                refunded: FfiConverterTypeMoney.read(from: &buf),
                amountDue: FfiConverterTypeMoney.read(from: &buf),
                statusAtIssue: FfiConverterTypeInvoiceStatus.read(from: &buf),
                settlements: FfiConverterSequenceTypeInvoiceSettlement.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf),
                status: FfiConverterOptionTypeInvoiceStatus.read(from: &buf),
                payBy: FfiConverterOptionTypeDay.read(from: &buf),
                tooSmall: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceDocument, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.number, into: &buf)
        FfiConverterTypeDay.write(value.date, into: &buf)
        FfiConverterTypeDay.write(value.due, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterOptionString.write(value.purchaseOrder, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterTypeMoney.write(value.subtotal, into: &buf)
        FfiConverterSequenceTypeTaxSubtotal.write(value.taxes, into: &buf)
        FfiConverterTypeMoney.write(value.rounding, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeMoney.write(value.allocated, into: &buf)
        FfiConverterTypeMoney.write(value.creditsApplied, into: &buf)
        FfiConverterTypeMoney.write(value.credited, into: &buf)
        FfiConverterTypeMoney.write(value.refunded, into: &buf)
        FfiConverterTypeMoney.write(value.amountDue, into: &buf)
        FfiConverterTypeInvoiceStatus.write(value.statusAtIssue, into: &buf)
        FfiConverterSequenceTypeInvoiceSettlement.write(value.settlements, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterOptionTypeInvoiceStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeDay.write(value.payBy, into: &buf)
        FfiConverterBool.write(value.tooSmall, into: &buf)
    }
}

func FfiConverterTypeInvoiceDocument_lift(_ buf: RustBuffer) throws -> InvoiceDocument {
    return try FfiConverterTypeInvoiceDocument.lift(buf)
}

func FfiConverterTypeInvoiceDocument_lower(_ value: InvoiceDocument) -> RustBuffer {
    return FfiConverterTypeInvoiceDocument.lower(value)
}

struct FfiConverterTypeInvoiceIssued: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceIssued {
        return
            try InvoiceIssued(
                number: FfiConverterTypeInvoiceNumber.read(from: &buf),
                serial: FfiConverterUInt32.read(from: &buf),
                date: FfiConverterTypeDay.read(from: &buf),
                due: FfiConverterTypeDay.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                purchaseOrder: FfiConverterOptionString.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                recipients: FfiConverterSequenceTypeInvoiceRecipient.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                subtotal: FfiConverterTypeMoney.read(from: &buf),
                taxes: FfiConverterSequenceTypeTaxSubtotal.read(from: &buf),
                rounding: FfiConverterOptionTypeMoney.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                allocated: FfiConverterTypeMoney.read(from: &buf),
                creditsApplied: FfiConverterTypeMoney.read(from: &buf),
                credited: FfiConverterTypeMoney.read(from: &buf),
                amountDue: FfiConverterTypeMoney.read(from: &buf),
                charge: FfiConverterOptionTypePaymentOrder.read(from: &buf),
                tooSmall: FfiConverterBool.read(from: &buf),
                refund: FfiConverterOptionTypePaymentOrder.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceIssued, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.number, into: &buf)
        FfiConverterUInt32.write(value.serial, into: &buf)
        FfiConverterTypeDay.write(value.date, into: &buf)
        FfiConverterTypeDay.write(value.due, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterOptionString.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterSequenceTypeInvoiceRecipient.write(value.recipients, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterTypeMoney.write(value.subtotal, into: &buf)
        FfiConverterSequenceTypeTaxSubtotal.write(value.taxes, into: &buf)
        FfiConverterOptionTypeMoney.write(value.rounding, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeMoney.write(value.allocated, into: &buf)
        FfiConverterTypeMoney.write(value.creditsApplied, into: &buf)
        FfiConverterTypeMoney.write(value.credited, into: &buf)
        FfiConverterTypeMoney.write(value.amountDue, into: &buf)
        FfiConverterOptionTypePaymentOrder.write(value.charge, into: &buf)
        FfiConverterBool.write(value.tooSmall, into: &buf)
        FfiConverterOptionTypePaymentOrder.write(value.refund, into: &buf)
    }
}

func FfiConverterTypeInvoiceIssued_lift(_ buf: RustBuffer) throws -> InvoiceIssued {
    return try FfiConverterTypeInvoiceIssued.lift(buf)
}

func FfiConverterTypeInvoiceIssued_lower(_ value: InvoiceIssued) -> RustBuffer {
    return FfiConverterTypeInvoiceIssued.lower(value)
}

struct FfiConverterTypeInvoiceNumberTaken: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceNumberTaken {
        return
            try InvoiceNumberTaken(
                number: FfiConverterTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceNumberTaken, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.number, into: &buf)
    }
}

func FfiConverterTypeInvoiceNumberTaken_lift(_ buf: RustBuffer) throws -> InvoiceNumberTaken {
    return try FfiConverterTypeInvoiceNumberTaken.lift(buf)
}

func FfiConverterTypeInvoiceNumberTaken_lower(_ value: InvoiceNumberTaken) -> RustBuffer {
    return FfiConverterTypeInvoiceNumberTaken.lower(value)
}

struct FfiConverterTypeInvoiceNumbers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceNumbers {
        return
            try InvoiceNumbers(
                prefix: FfiConverterOptionString.read(from: &buf),
                series: FfiConverterTypeInvoiceSeries.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceNumbers, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.prefix, into: &buf)
        FfiConverterTypeInvoiceSeries.write(value.series, into: &buf)
    }
}

func FfiConverterTypeInvoiceNumbers_lift(_ buf: RustBuffer) throws -> InvoiceNumbers {
    return try FfiConverterTypeInvoiceNumbers.lift(buf)
}

func FfiConverterTypeInvoiceNumbers_lower(_ value: InvoiceNumbers) -> RustBuffer {
    return FfiConverterTypeInvoiceNumbers.lower(value)
}

struct FfiConverterTypeInvoicePastDue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicePastDue {
        return
            try InvoicePastDue(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicePastDue, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
    }
}

func FfiConverterTypeInvoicePastDue_lift(_ buf: RustBuffer) throws -> InvoicePastDue {
    return try FfiConverterTypeInvoicePastDue.lift(buf)
}

func FfiConverterTypeInvoicePastDue_lower(_ value: InvoicePastDue) -> RustBuffer {
    return FfiConverterTypeInvoicePastDue.lower(value)
}

struct FfiConverterTypeInvoiceQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceQuery {
        return
            try InvoiceQuery(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceQuery, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
    }
}

func FfiConverterTypeInvoiceQuery_lift(_ buf: RustBuffer) throws -> InvoiceQuery {
    return try FfiConverterTypeInvoiceQuery.lift(buf)
}

func FfiConverterTypeInvoiceQuery_lower(_ value: InvoiceQuery) -> RustBuffer {
    return FfiConverterTypeInvoiceQuery.lower(value)
}

struct FfiConverterTypeInvoiceRecipient: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceRecipient {
        return
            try InvoiceRecipient(
                email: FfiConverterString.read(from: &buf),
                language: FfiConverterTypeLanguage.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceRecipient, into buf: inout [UInt8]) {
        FfiConverterString.write(value.email, into: &buf)
        FfiConverterTypeLanguage.write(value.language, into: &buf)
    }
}

func FfiConverterTypeInvoiceRecipient_lift(_ buf: RustBuffer) throws -> InvoiceRecipient {
    return try FfiConverterTypeInvoiceRecipient.lift(buf)
}

func FfiConverterTypeInvoiceRecipient_lower(_ value: InvoiceRecipient) -> RustBuffer {
    return FfiConverterTypeInvoiceRecipient.lower(value)
}

struct FfiConverterTypeInvoiceRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceRow {
        return
            try InvoiceRow(
                number: FfiConverterTypeInvoiceNumber.read(from: &buf),
                date: FfiConverterTypeDay.read(from: &buf),
                due: FfiConverterTypeDay.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                amountDue: FfiConverterTypeMoney.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf),
                status: FfiConverterTypeInvoiceStatus.read(from: &buf),
                tooSmall: FfiConverterBool.read(from: &buf),
                inProgressUntil: FfiConverterOptionTypeTimestamp.read(from: &buf),
                sequence: FfiConverterTypeJournalSequence.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceRow, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.number, into: &buf)
        FfiConverterTypeDay.write(value.date, into: &buf)
        FfiConverterTypeDay.write(value.due, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeMoney.write(value.amountDue, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterTypeInvoiceStatus.write(value.status, into: &buf)
        FfiConverterBool.write(value.tooSmall, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.inProgressUntil, into: &buf)
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
    }
}

func FfiConverterTypeInvoiceRow_lift(_ buf: RustBuffer) throws -> InvoiceRow {
    return try FfiConverterTypeInvoiceRow.lift(buf)
}

func FfiConverterTypeInvoiceRow_lower(_ value: InvoiceRow) -> RustBuffer {
    return FfiConverterTypeInvoiceRow.lower(value)
}

struct FfiConverterTypeInvoiceSettlement: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceSettlement {
        return
            try InvoiceSettlement(
                on: FfiConverterTypeDay.read(from: &buf),
                kind: FfiConverterTypeInvoiceSettlementKind.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceSettlement, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.on, into: &buf)
        FfiConverterTypeInvoiceSettlementKind.write(value.kind, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeInvoiceSettlement_lift(_ buf: RustBuffer) throws -> InvoiceSettlement {
    return try FfiConverterTypeInvoiceSettlement.lift(buf)
}

func FfiConverterTypeInvoiceSettlement_lower(_ value: InvoiceSettlement) -> RustBuffer {
    return FfiConverterTypeInvoiceSettlement.lower(value)
}

struct FfiConverterTypeInvoiceShare: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceShare {
        return
            try InvoiceShare(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceShare, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
    }
}

func FfiConverterTypeInvoiceShare_lift(_ buf: RustBuffer) throws -> InvoiceShare {
    return try FfiConverterTypeInvoiceShare.lift(buf)
}

func FfiConverterTypeInvoiceShare_lower(_ value: InvoiceShare) -> RustBuffer {
    return FfiConverterTypeInvoiceShare.lower(value)
}

struct FfiConverterTypeInvoiceStillOpen: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceStillOpen {
        return
            try InvoiceStillOpen(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceStillOpen, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
    }
}

func FfiConverterTypeInvoiceStillOpen_lift(_ buf: RustBuffer) throws -> InvoiceStillOpen {
    return try FfiConverterTypeInvoiceStillOpen.lift(buf)
}

func FfiConverterTypeInvoiceStillOpen_lower(_ value: InvoiceStillOpen) -> RustBuffer {
    return FfiConverterTypeInvoiceStillOpen.lower(value)
}

struct FfiConverterTypeInvoiceUnpaid: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceUnpaid {
        return
            try InvoiceUnpaid(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceUnpaid, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeInvoiceUnpaid_lift(_ buf: RustBuffer) throws -> InvoiceUnpaid {
    return try FfiConverterTypeInvoiceUnpaid.lift(buf)
}

func FfiConverterTypeInvoiceUnpaid_lower(_ value: InvoiceUnpaid) -> RustBuffer {
    return FfiConverterTypeInvoiceUnpaid.lower(value)
}

struct FfiConverterTypeInvoiceVoided: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceVoided {
        return
            try InvoiceVoided(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                credited: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceVoided, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.credited, into: &buf)
    }
}

func FfiConverterTypeInvoiceVoided_lift(_ buf: RustBuffer) throws -> InvoiceVoided {
    return try FfiConverterTypeInvoiceVoided.lift(buf)
}

func FfiConverterTypeInvoiceVoided_lower(_ value: InvoiceVoided) -> RustBuffer {
    return FfiConverterTypeInvoiceVoided.lower(value)
}

struct FfiConverterTypeInvoiceWrittenOff: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceWrittenOff {
        return
            try InvoiceWrittenOff(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceWrittenOff, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeInvoiceWrittenOff_lift(_ buf: RustBuffer) throws -> InvoiceWrittenOff {
    return try FfiConverterTypeInvoiceWrittenOff.lift(buf)
}

func FfiConverterTypeInvoiceWrittenOff_lower(_ value: InvoiceWrittenOff) -> RustBuffer {
    return FfiConverterTypeInvoiceWrittenOff.lower(value)
}

struct FfiConverterTypeInvoicesBetween: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicesBetween {
        return
            try InvoicesBetween(
                from: FfiConverterTypeDay.read(from: &buf),
                to: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicesBetween, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.from, into: &buf)
        FfiConverterTypeDay.write(value.to, into: &buf)
    }
}

func FfiConverterTypeInvoicesBetween_lift(_ buf: RustBuffer) throws -> InvoicesBetween {
    return try FfiConverterTypeInvoicesBetween.lift(buf)
}

func FfiConverterTypeInvoicesBetween_lower(_ value: InvoicesBetween) -> RustBuffer {
    return FfiConverterTypeInvoicesBetween.lower(value)
}

struct FfiConverterTypeInvoicesNumberedAlready: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicesNumberedAlready {
        return
            try InvoicesNumberedAlready(
                serial: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicesNumberedAlready, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.serial, into: &buf)
    }
}

func FfiConverterTypeInvoicesNumberedAlready_lift(_ buf: RustBuffer) throws -> InvoicesNumberedAlready {
    return try FfiConverterTypeInvoicesNumberedAlready.lift(buf)
}

func FfiConverterTypeInvoicesNumberedAlready_lower(_ value: InvoicesNumberedAlready) -> RustBuffer {
    return FfiConverterTypeInvoicesNumberedAlready.lower(value)
}

struct FfiConverterTypeInvoicesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicesPage {
        return
            try InvoicesPage(
                rows: FfiConverterSequenceTypeInvoiceRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf),
                newestOutside: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeInvoiceRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
        FfiConverterOptionTypeDay.write(value.newestOutside, into: &buf)
    }
}

func FfiConverterTypeInvoicesPage_lift(_ buf: RustBuffer) throws -> InvoicesPage {
    return try FfiConverterTypeInvoicesPage.lift(buf)
}

func FfiConverterTypeInvoicesPage_lower(_ value: InvoicesPage) -> RustBuffer {
    return FfiConverterTypeInvoicesPage.lower(value)
}

struct FfiConverterTypeInvoicesPastDue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicesPastDue {
        return
            try InvoicesPastDue(
                invoices: FfiConverterSequenceTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicesPastDue, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeInvoiceNumber.write(value.invoices, into: &buf)
    }
}

func FfiConverterTypeInvoicesPastDue_lift(_ buf: RustBuffer) throws -> InvoicesPastDue {
    return try FfiConverterTypeInvoicesPastDue.lift(buf)
}

func FfiConverterTypeInvoicesPastDue_lower(_ value: InvoicesPastDue) -> RustBuffer {
    return FfiConverterTypeInvoicesPastDue.lower(value)
}

struct FfiConverterTypeInvoicesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicesQuery {
        return
            try InvoicesQuery(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                range: FfiConverterTypeInvoiceRange.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicesQuery, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeInvoiceRange.write(value.range, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeInvoicesQuery_lift(_ buf: RustBuffer) throws -> InvoicesQuery {
    return try FfiConverterTypeInvoicesQuery.lift(buf)
}

func FfiConverterTypeInvoicesQuery_lower(_ value: InvoicesQuery) -> RustBuffer {
    return FfiConverterTypeInvoicesQuery.lower(value)
}

struct FfiConverterTypeInvoicesToSettle: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicesToSettle {
        return
            try InvoicesToSettle(
                invoices: FfiConverterSequenceTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicesToSettle, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeInvoiceNumber.write(value.invoices, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeInvoicesToSettle_lift(_ buf: RustBuffer) throws -> InvoicesToSettle {
    return try FfiConverterTypeInvoicesToSettle.lift(buf)
}

func FfiConverterTypeInvoicesToSettle_lower(_ value: InvoicesToSettle) -> RustBuffer {
    return FfiConverterTypeInvoicesToSettle.lower(value)
}

struct FfiConverterTypeJournalDifference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JournalDifference {
        return
            try JournalDifference(
                first: FfiConverterOptionTypeJournalSequence.read(from: &buf),
                onlyLeft: FfiConverterSequenceTypeJournalSequence.read(from: &buf),
                onlyRight: FfiConverterSequenceTypeJournalSequence.read(from: &buf)
        )
    }

    public static func write(_ value: JournalDifference, into buf: inout [UInt8]) {
        FfiConverterOptionTypeJournalSequence.write(value.first, into: &buf)
        FfiConverterSequenceTypeJournalSequence.write(value.onlyLeft, into: &buf)
        FfiConverterSequenceTypeJournalSequence.write(value.onlyRight, into: &buf)
    }
}

func FfiConverterTypeJournalDifference_lift(_ buf: RustBuffer) throws -> JournalDifference {
    return try FfiConverterTypeJournalDifference.lift(buf)
}

func FfiConverterTypeJournalDifference_lower(_ value: JournalDifference) -> RustBuffer {
    return FfiConverterTypeJournalDifference.lower(value)
}

struct FfiConverterTypeJournalFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JournalFinding {
        return
            try JournalFinding(
                position: FfiConverterTypeJournalSequence.read(from: &buf),
                code: FfiConverterTypeJournalProblemCode.read(from: &buf),
                problem: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: JournalFinding, into buf: inout [UInt8]) {
        FfiConverterTypeJournalSequence.write(value.position, into: &buf)
        FfiConverterTypeJournalProblemCode.write(value.code, into: &buf)
        FfiConverterString.write(value.problem, into: &buf)
    }
}

func FfiConverterTypeJournalFinding_lift(_ buf: RustBuffer) throws -> JournalFinding {
    return try FfiConverterTypeJournalFinding.lift(buf)
}

func FfiConverterTypeJournalFinding_lower(_ value: JournalFinding) -> RustBuffer {
    return FfiConverterTypeJournalFinding.lower(value)
}

struct FfiConverterTypeJournalReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JournalReport {
        return
            try JournalReport(
                lines: FfiConverterUInt64.read(from: &buf),
                replayed: FfiConverterTypeJournalSequence.read(from: &buf),
                problems: FfiConverterSequenceTypeJournalFinding.read(from: &buf)
        )
    }

    public static func write(_ value: JournalReport, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.lines, into: &buf)
        FfiConverterTypeJournalSequence.write(value.replayed, into: &buf)
        FfiConverterSequenceTypeJournalFinding.write(value.problems, into: &buf)
    }
}

func FfiConverterTypeJournalReport_lift(_ buf: RustBuffer) throws -> JournalReport {
    return try FfiConverterTypeJournalReport.lift(buf)
}

func FfiConverterTypeJournalReport_lower(_ value: JournalReport) -> RustBuffer {
    return FfiConverterTypeJournalReport.lower(value)
}

struct FfiConverterTypeKindFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KindFinding {
        return
            try KindFinding(
                kind: FfiConverterTypeOrganizationKind.read(from: &buf)
        )
    }

    public static func write(_ value: KindFinding, into buf: inout [UInt8]) {
        FfiConverterTypeOrganizationKind.write(value.kind, into: &buf)
    }
}

func FfiConverterTypeKindFinding_lift(_ buf: RustBuffer) throws -> KindFinding {
    return try FfiConverterTypeKindFinding.lift(buf)
}

func FfiConverterTypeKindFinding_lower(_ value: KindFinding) -> RustBuffer {
    return FfiConverterTypeKindFinding.lower(value)
}

struct FfiConverterTypeLastInvoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LastInvoice {
        return
            try LastInvoice(
                year: FfiConverterUInt32.read(from: &buf),
                serial: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: LastInvoice, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.year, into: &buf)
        FfiConverterUInt32.write(value.serial, into: &buf)
    }
}

func FfiConverterTypeLastInvoice_lift(_ buf: RustBuffer) throws -> LastInvoice {
    return try FfiConverterTypeLastInvoice.lift(buf)
}

func FfiConverterTypeLastInvoice_lower(_ value: LastInvoice) -> RustBuffer {
    return FfiConverterTypeLastInvoice.lower(value)
}

struct FfiConverterTypeLastMonths: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LastMonths {
        return
            try LastMonths(
                months: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: LastMonths, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.months, into: &buf)
    }
}

func FfiConverterTypeLastMonths_lift(_ buf: RustBuffer) throws -> LastMonths {
    return try FfiConverterTypeLastMonths.lift(buf)
}

func FfiConverterTypeLastMonths_lower(_ value: LastMonths) -> RustBuffer {
    return FfiConverterTypeLastMonths.lower(value)
}

struct FfiConverterTypeLicenseClaimed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseClaimed {
        return
            try LicenseClaimed(
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseClaimed, into buf: inout [UInt8]) {
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeLicenseClaimed_lift(_ buf: RustBuffer) throws -> LicenseClaimed {
    return try FfiConverterTypeLicenseClaimed.lift(buf)
}

func FfiConverterTypeLicenseClaimed_lower(_ value: LicenseClaimed) -> RustBuffer {
    return FfiConverterTypeLicenseClaimed.lower(value)
}

struct FfiConverterTypeLicenseLimitFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseLimitFinding {
        return
            try LicenseLimitFinding(
                limit: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                source: FfiConverterOptionTypeLimitScope.read(from: &buf),
                used: FfiConverterTypeLicenseCount.read(from: &buf),
                asked: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseLimitFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypeLicenseCount.write(value.limit, into: &buf)
        FfiConverterOptionTypeLimitScope.write(value.source, into: &buf)
        FfiConverterTypeLicenseCount.write(value.used, into: &buf)
        FfiConverterTypeLicenseCount.write(value.asked, into: &buf)
    }
}

func FfiConverterTypeLicenseLimitFinding_lift(_ buf: RustBuffer) throws -> LicenseLimitFinding {
    return try FfiConverterTypeLicenseLimitFinding.lift(buf)
}

func FfiConverterTypeLicenseLimitFinding_lower(_ value: LicenseLimitFinding) -> RustBuffer {
    return FfiConverterTypeLicenseLimitFinding.lower(value)
}

struct FfiConverterTypeLicenseRequestClosed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestClosed {
        return
            try LicenseRequestClosed(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRequestClosed, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeLicenseRequestClosed_lift(_ buf: RustBuffer) throws -> LicenseRequestClosed {
    return try FfiConverterTypeLicenseRequestClosed.lift(buf)
}

func FfiConverterTypeLicenseRequestClosed_lower(_ value: LicenseRequestClosed) -> RustBuffer {
    return FfiConverterTypeLicenseRequestClosed.lower(value)
}

struct FfiConverterTypeLicenseRequestCreated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestCreated {
        return
            try LicenseRequestCreated(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf),
                requester: FfiConverterTypePersonId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRequestCreated, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
        FfiConverterTypePersonId.write(value.requester, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeLicenseRequestCreated_lift(_ buf: RustBuffer) throws -> LicenseRequestCreated {
    return try FfiConverterTypeLicenseRequestCreated.lift(buf)
}

func FfiConverterTypeLicenseRequestCreated_lower(_ value: LicenseRequestCreated) -> RustBuffer {
    return FfiConverterTypeLicenseRequestCreated.lower(value)
}

struct FfiConverterTypeLicenseRequestDecided: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestDecided {
        return
            try LicenseRequestDecided(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                decision: FfiConverterTypeLicenseDecision.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRequestDecided, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterTypeLicenseDecision.write(value.decision, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
    }
}

func FfiConverterTypeLicenseRequestDecided_lift(_ buf: RustBuffer) throws -> LicenseRequestDecided {
    return try FfiConverterTypeLicenseRequestDecided.lift(buf)
}

func FfiConverterTypeLicenseRequestDecided_lower(_ value: LicenseRequestDecided) -> RustBuffer {
    return FfiConverterTypeLicenseRequestDecided.lower(value)
}

struct FfiConverterTypeLicenseRequestPurged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestPurged {
        return
            try LicenseRequestPurged(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRequestPurged, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
    }
}

func FfiConverterTypeLicenseRequestPurged_lift(_ buf: RustBuffer) throws -> LicenseRequestPurged {
    return try FfiConverterTypeLicenseRequestPurged.lift(buf)
}

func FfiConverterTypeLicenseRequestPurged_lower(_ value: LicenseRequestPurged) -> RustBuffer {
    return FfiConverterTypeLicenseRequestPurged.lower(value)
}

struct FfiConverterTypeLicenseRequestRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestRow {
        return
            try LicenseRequestRow(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf),
                requester: FfiConverterTypePersonId.read(from: &buf),
                requesterName: FfiConverterOptionString.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                state: FfiConverterTypeLicenseRequestState.read(from: &buf),
                people: FfiConverterSequenceTypeRequestedLicense.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRequestRow, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
        FfiConverterTypePersonId.write(value.requester, into: &buf)
        FfiConverterOptionString.write(value.requesterName, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeLicenseRequestState.write(value.state, into: &buf)
        FfiConverterSequenceTypeRequestedLicense.write(value.people, into: &buf)
    }
}

func FfiConverterTypeLicenseRequestRow_lift(_ buf: RustBuffer) throws -> LicenseRequestRow {
    return try FfiConverterTypeLicenseRequestRow.lift(buf)
}

func FfiConverterTypeLicenseRequestRow_lower(_ value: LicenseRequestRow) -> RustBuffer {
    return FfiConverterTypeLicenseRequestRow.lower(value)
}

struct FfiConverterTypeLicenseRequestsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestsPage {
        return
            try LicenseRequestsPage(
                rows: FfiConverterSequenceTypeLicenseRequestRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRequestsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeLicenseRequestRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeLicenseRequestsPage_lift(_ buf: RustBuffer) throws -> LicenseRequestsPage {
    return try FfiConverterTypeLicenseRequestsPage.lift(buf)
}

func FfiConverterTypeLicenseRequestsPage_lower(_ value: LicenseRequestsPage) -> RustBuffer {
    return FfiConverterTypeLicenseRequestsPage.lower(value)
}

struct FfiConverterTypeLicenseRequestsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestsQuery {
        return
            try LicenseRequestsQuery(
                request: FfiConverterOptionTypeLicenseRequestId.read(from: &buf),
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                state: FfiConverterOptionTypeLicenseRequestState.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRequestsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeLicenseRequestId.write(value.request, into: &buf)
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeLicenseRequestState.write(value.state, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeLicenseRequestsQuery_lift(_ buf: RustBuffer) throws -> LicenseRequestsQuery {
    return try FfiConverterTypeLicenseRequestsQuery.lift(buf)
}

func FfiConverterTypeLicenseRequestsQuery_lower(_ value: LicenseRequestsQuery) -> RustBuffer {
    return FfiConverterTypeLicenseRequestsQuery.lower(value)
}

struct FfiConverterTypeLicenseRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRow {
        return
            try LicenseRow(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                since: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
        FfiConverterTypeTimestamp.write(value.since, into: &buf)
    }
}

func FfiConverterTypeLicenseRow_lift(_ buf: RustBuffer) throws -> LicenseRow {
    return try FfiConverterTypeLicenseRow.lift(buf)
}

func FfiConverterTypeLicenseRow_lower(_ value: LicenseRow) -> RustBuffer {
    return FfiConverterTypeLicenseRow.lower(value)
}

struct FfiConverterTypeLicenseScheduleDropped: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseScheduleDropped {
        return
            try LicenseScheduleDropped(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                cause: FfiConverterTypeScheduleDropCause.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseScheduleDropped, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeScheduleDropCause.write(value.cause, into: &buf)
    }
}

func FfiConverterTypeLicenseScheduleDropped_lift(_ buf: RustBuffer) throws -> LicenseScheduleDropped {
    return try FfiConverterTypeLicenseScheduleDropped.lift(buf)
}

func FfiConverterTypeLicenseScheduleDropped_lower(_ value: LicenseScheduleDropped) -> RustBuffer {
    return FfiConverterTypeLicenseScheduleDropped.lower(value)
}

struct FfiConverterTypeLicensesAdded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesAdded {
        return
            try LicensesAdded(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                added: FfiConverterTypeLicenseCount.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesAdded, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.added, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeLicensesAdded_lift(_ buf: RustBuffer) throws -> LicensesAdded {
    return try FfiConverterTypeLicensesAdded.lift(buf)
}

func FfiConverterTypeLicensesAdded_lower(_ value: LicensesAdded) -> RustBuffer {
    return FfiConverterTypeLicensesAdded.lower(value)
}

struct FfiConverterTypeLicensesAssigned: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesAssigned {
        return
            try LicensesAssigned(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesAssigned, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeLicensesAssigned_lift(_ buf: RustBuffer) throws -> LicensesAssigned {
    return try FfiConverterTypeLicensesAssigned.lift(buf)
}

func FfiConverterTypeLicensesAssigned_lower(_ value: LicensesAssigned) -> RustBuffer {
    return FfiConverterTypeLicensesAssigned.lower(value)
}

struct FfiConverterTypeLicensesDiffer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesDiffer {
        return
            try LicensesDiffer(
                before: FfiConverterTypeLicenseCount.read(from: &buf),
                after: FfiConverterTypeLicenseCount.read(from: &buf),
                quantity: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesDiffer, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.before, into: &buf)
        FfiConverterTypeLicenseCount.write(value.after, into: &buf)
        FfiConverterTypeLicenseCount.write(value.quantity, into: &buf)
    }
}

func FfiConverterTypeLicensesDiffer_lift(_ buf: RustBuffer) throws -> LicensesDiffer {
    return try FfiConverterTypeLicensesDiffer.lift(buf)
}

func FfiConverterTypeLicensesDiffer_lower(_ value: LicensesDiffer) -> RustBuffer {
    return FfiConverterTypeLicensesDiffer.lower(value)
}

struct FfiConverterTypeLicensesFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesFinding {
        return
            try LicensesFinding(
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                most: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                least: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                step: FfiConverterOptionTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesFinding, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.most, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.least, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.step, into: &buf)
    }
}

func FfiConverterTypeLicensesFinding_lift(_ buf: RustBuffer) throws -> LicensesFinding {
    return try FfiConverterTypeLicensesFinding.lift(buf)
}

func FfiConverterTypeLicensesFinding_lower(_ value: LicensesFinding) -> RustBuffer {
    return FfiConverterTypeLicensesFinding.lower(value)
}

struct FfiConverterTypeLicensesNotOffered: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesNotOffered {
        return
            try LicensesNotOffered(
                asked: FfiConverterTypeLicenseCount.read(from: &buf),
                least: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                step: FfiConverterOptionTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesNotOffered, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.asked, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.least, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.step, into: &buf)
    }
}

func FfiConverterTypeLicensesNotOffered_lift(_ buf: RustBuffer) throws -> LicensesNotOffered {
    return try FfiConverterTypeLicensesNotOffered.lift(buf)
}

func FfiConverterTypeLicensesNotOffered_lower(_ value: LicensesNotOffered) -> RustBuffer {
    return FfiConverterTypeLicensesNotOffered.lower(value)
}

struct FfiConverterTypeLicensesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesPage {
        return
            try LicensesPage(
                rows: FfiConverterSequenceTypeLicenseRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeLicenseRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeLicensesPage_lift(_ buf: RustBuffer) throws -> LicensesPage {
    return try FfiConverterTypeLicensesPage.lift(buf)
}

func FfiConverterTypeLicensesPage_lower(_ value: LicensesPage) -> RustBuffer {
    return FfiConverterTypeLicensesPage.lower(value)
}

struct FfiConverterTypeLicensesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesQuery {
        return
            try LicensesQuery(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesQuery, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeLicensesQuery_lift(_ buf: RustBuffer) throws -> LicensesQuery {
    return try FfiConverterTypeLicensesQuery.lift(buf)
}

func FfiConverterTypeLicensesQuery_lower(_ value: LicensesQuery) -> RustBuffer {
    return FfiConverterTypeLicensesQuery.lower(value)
}

struct FfiConverterTypeLicensesRemoved: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesRemoved {
        return
            try LicensesRemoved(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                removed: FfiConverterTypeLicenseCount.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesRemoved, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.removed, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeLicensesRemoved_lift(_ buf: RustBuffer) throws -> LicensesRemoved {
    return try FfiConverterTypeLicensesRemoved.lift(buf)
}

func FfiConverterTypeLicensesRemoved_lower(_ value: LicensesRemoved) -> RustBuffer {
    return FfiConverterTypeLicensesRemoved.lower(value)
}

struct FfiConverterTypeLicensesReserved: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesReserved {
        return
            try LicensesReserved(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reserved: FfiConverterTypeLicenseCount.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesReserved, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.reserved, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeLicensesReserved_lift(_ buf: RustBuffer) throws -> LicensesReserved {
    return try FfiConverterTypeLicensesReserved.lift(buf)
}

func FfiConverterTypeLicensesReserved_lower(_ value: LicensesReserved) -> RustBuffer {
    return FfiConverterTypeLicensesReserved.lower(value)
}

struct FfiConverterTypeLicensesScheduled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesScheduled {
        return
            try LicensesScheduled(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                before: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                renewsOn: FfiConverterTypeDay.read(from: &buf),
                ofMove: FfiConverterOptionTypeScheduledMove.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesScheduled, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.before, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
        FfiConverterOptionTypeScheduledMove.write(value.ofMove, into: &buf)
    }
}

func FfiConverterTypeLicensesScheduled_lift(_ buf: RustBuffer) throws -> LicensesScheduled {
    return try FfiConverterTypeLicensesScheduled.lift(buf)
}

func FfiConverterTypeLicensesScheduled_lower(_ value: LicensesScheduled) -> RustBuffer {
    return FfiConverterTypeLicensesScheduled.lower(value)
}

struct FfiConverterTypeLicensesUnassigned: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesUnassigned {
        return
            try LicensesUnassigned(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesUnassigned, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeLicensesUnassigned_lift(_ buf: RustBuffer) throws -> LicensesUnassigned {
    return try FfiConverterTypeLicensesUnassigned.lift(buf)
}

func FfiConverterTypeLicensesUnassigned_lower(_ value: LicensesUnassigned) -> RustBuffer {
    return FfiConverterTypeLicensesUnassigned.lower(value)
}

struct FfiConverterTypeLimitExceeded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LimitExceeded {
        return
            try LimitExceeded(
                checks: FfiConverterSequenceTypeCheck.read(from: &buf),
                instead: FfiConverterSequenceTypeAlternative.read(from: &buf)
        )
    }

    public static func write(_ value: LimitExceeded, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeCheck.write(value.checks, into: &buf)
        FfiConverterSequenceTypeAlternative.write(value.instead, into: &buf)
    }
}

func FfiConverterTypeLimitExceeded_lift(_ buf: RustBuffer) throws -> LimitExceeded {
    return try FfiConverterTypeLimitExceeded.lift(buf)
}

func FfiConverterTypeLimitExceeded_lower(_ value: LimitExceeded) -> RustBuffer {
    return FfiConverterTypeLimitExceeded.lower(value)
}

struct FfiConverterTypeLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Line {
        return
            try Line(
                kind: FfiConverterTypeLineKind.read(from: &buf),
                arose: FfiConverterTypeTimestamp.read(from: &buf),
                lot: FfiConverterTypeTimestamp.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                servicePeriod: FfiConverterTypeServicePeriod.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                discount: FfiConverterOptionTypePriceDiscount.read(from: &buf),
                quantity: FfiConverterTypeLicenseCount.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                taxes: FfiConverterSequenceTypeTaxAmount.read(from: &buf),
                proof: FfiConverterTypeProof.read(from: &buf)
        )
    }

    public static func write(_ value: Line, into buf: inout [UInt8]) {
        FfiConverterTypeLineKind.write(value.kind, into: &buf)
        FfiConverterTypeTimestamp.write(value.arose, into: &buf)
        FfiConverterTypeTimestamp.write(value.lot, into: &buf)
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeServicePeriod.write(value.servicePeriod, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceDiscount.write(value.discount, into: &buf)
        FfiConverterTypeLicenseCount.write(value.quantity, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterSequenceTypeTaxAmount.write(value.taxes, into: &buf)
        FfiConverterTypeProof.write(value.proof, into: &buf)
    }
}

func FfiConverterTypeLine_lift(_ buf: RustBuffer) throws -> Line {
    return try FfiConverterTypeLine.lift(buf)
}

func FfiConverterTypeLine_lower(_ value: Line) -> RustBuffer {
    return FfiConverterTypeLine.lower(value)
}

struct FfiConverterTypeLineAmountDiffers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LineAmountDiffers {
        return
            try LineAmountDiffers(
                expected: FfiConverterTypeMoney.read(from: &buf),
                found: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: LineAmountDiffers, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.expected, into: &buf)
        FfiConverterTypeMoney.write(value.found, into: &buf)
    }
}

func FfiConverterTypeLineAmountDiffers_lift(_ buf: RustBuffer) throws -> LineAmountDiffers {
    return try FfiConverterTypeLineAmountDiffers.lift(buf)
}

func FfiConverterTypeLineAmountDiffers_lower(_ value: LineAmountDiffers) -> RustBuffer {
    return FfiConverterTypeLineAmountDiffers.lower(value)
}

struct FfiConverterTypeLineTaxDiffers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LineTaxDiffers {
        return
            try LineTaxDiffers(
                name: FfiConverterString.read(from: &buf),
                expected: FfiConverterTypeMoney.read(from: &buf),
                found: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: LineTaxDiffers, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeMoney.write(value.expected, into: &buf)
        FfiConverterTypeMoney.write(value.found, into: &buf)
    }
}

func FfiConverterTypeLineTaxDiffers_lift(_ buf: RustBuffer) throws -> LineTaxDiffers {
    return try FfiConverterTypeLineTaxDiffers.lift(buf)
}

func FfiConverterTypeLineTaxDiffers_lower(_ value: LineTaxDiffers) -> RustBuffer {
    return FfiConverterTypeLineTaxDiffers.lower(value)
}

struct FfiConverterTypeListPrice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ListPrice {
        return
            try ListPrice(
                price: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                from: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ListPrice, into buf: inout [UInt8]) {
        FfiConverterTypeUnitPrice.write(value.price, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypeDay.write(value.from, into: &buf)
    }
}

func FfiConverterTypeListPrice_lift(_ buf: RustBuffer) throws -> ListPrice {
    return try FfiConverterTypeListPrice.lift(buf)
}

func FfiConverterTypeListPrice_lower(_ value: ListPrice) -> RustBuffer {
    return FfiConverterTypeListPrice.lower(value)
}

struct FfiConverterTypeMalformedCard: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MalformedCard {
        return
            MalformedCard()
    }

    public static func write(_ value: MalformedCard, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeMalformedCard_lift(_ buf: RustBuffer) throws -> MalformedCard {
    return try FfiConverterTypeMalformedCard.lift(buf)
}

func FfiConverterTypeMalformedCard_lower(_ value: MalformedCard) -> RustBuffer {
    return FfiConverterTypeMalformedCard.lower(value)
}

struct FfiConverterTypeMalformedId: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MalformedId {
        return
            try MalformedId(
                field: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: MalformedId, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
    }
}

func FfiConverterTypeMalformedId_lift(_ buf: RustBuffer) throws -> MalformedId {
    return try FfiConverterTypeMalformedId.lift(buf)
}

func FfiConverterTypeMalformedId_lower(_ value: MalformedId) -> RustBuffer {
    return FfiConverterTypeMalformedId.lower(value)
}

struct FfiConverterTypeMalformedLink: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MalformedLink {
        return
            try MalformedLink(
                field: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: MalformedLink, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
    }
}

func FfiConverterTypeMalformedLink_lift(_ buf: RustBuffer) throws -> MalformedLink {
    return try FfiConverterTypeMalformedLink.lift(buf)
}

func FfiConverterTypeMalformedLink_lower(_ value: MalformedLink) -> RustBuffer {
    return FfiConverterTypeMalformedLink.lower(value)
}

struct FfiConverterTypeMemberFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MemberFinding {
        return
            try MemberFinding(
                standing: FfiConverterTypePersonStanding.read(from: &buf)
        )
    }

    public static func write(_ value: MemberFinding, into buf: inout [UInt8]) {
        FfiConverterTypePersonStanding.write(value.standing, into: &buf)
    }
}

func FfiConverterTypeMemberFinding_lift(_ buf: RustBuffer) throws -> MemberFinding {
    return try FfiConverterTypeMemberFinding.lift(buf)
}

func FfiConverterTypeMemberFinding_lower(_ value: MemberFinding) -> RustBuffer {
    return FfiConverterTypeMemberFinding.lower(value)
}

struct FfiConverterTypeMoreThanDisputed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MoreThanDisputed {
        return
            try MoreThanDisputed(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                disputed: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: MoreThanDisputed, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterTypeMoney.write(value.disputed, into: &buf)
    }
}

func FfiConverterTypeMoreThanDisputed_lift(_ buf: RustBuffer) throws -> MoreThanDisputed {
    return try FfiConverterTypeMoreThanDisputed.lift(buf)
}

func FfiConverterTypeMoreThanDisputed_lower(_ value: MoreThanDisputed) -> RustBuffer {
    return FfiConverterTypeMoreThanDisputed.lower(value)
}

struct FfiConverterTypeMoreThanReceived: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MoreThanReceived {
        return
            try MoreThanReceived(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                received: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: MoreThanReceived, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterTypeMoney.write(value.received, into: &buf)
    }
}

func FfiConverterTypeMoreThanReceived_lift(_ buf: RustBuffer) throws -> MoreThanReceived {
    return try FfiConverterTypeMoreThanReceived.lift(buf)
}

func FfiConverterTypeMoreThanReceived_lower(_ value: MoreThanReceived) -> RustBuffer {
    return FfiConverterTypeMoreThanReceived.lower(value)
}

struct FfiConverterTypeNewMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewMethod {
        return
            try NewMethod(
                card: FfiConverterTypeCard.read(from: &buf)
        )
    }

    public static func write(_ value: NewMethod, into buf: inout [UInt8]) {
        FfiConverterTypeCard.write(value.card, into: &buf)
    }
}

func FfiConverterTypeNewMethod_lift(_ buf: RustBuffer) throws -> NewMethod {
    return try FfiConverterTypeNewMethod.lift(buf)
}

func FfiConverterTypeNewMethod_lower(_ value: NewMethod) -> RustBuffer {
    return FfiConverterTypeNewMethod.lower(value)
}

struct FfiConverterTypeNewProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewProfile {
        return
            try NewProfile(
                name: FfiConverterString.read(from: &buf),
                billTo: FfiConverterTypeBillTo.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                currency: FfiConverterOptionTypeCurrency.read(from: &buf),
                purchaseOrder: FfiConverterOptionString.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                recipients: FfiConverterSequenceTypeInvoiceRecipient.read(from: &buf)
        )
    }

    public static func write(_ value: NewProfile, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterOptionTypeCurrency.write(value.currency, into: &buf)
        FfiConverterOptionString.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterSequenceTypeInvoiceRecipient.write(value.recipients, into: &buf)
    }
}

func FfiConverterTypeNewProfile_lift(_ buf: RustBuffer) throws -> NewProfile {
    return try FfiConverterTypeNewProfile.lift(buf)
}

func FfiConverterTypeNewProfile_lower(_ value: NewProfile) -> RustBuffer {
    return FfiConverterTypeNewProfile.lower(value)
}

struct FfiConverterTypeNextInvoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextInvoice {
        return
            try NextInvoice(
                date: FfiConverterTypeDay.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: NextInvoice, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.date, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypeNextInvoice_lift(_ buf: RustBuffer) throws -> NextInvoice {
    return try FfiConverterTypeNextInvoice.lift(buf)
}

func FfiConverterTypeNextInvoice_lower(_ value: NextInvoice) -> RustBuffer {
    return FfiConverterTypeNextInvoice.lower(value)
}

struct FfiConverterTypeNextPlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextPlan {
        return
            try NextPlan(
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf)
        )
    }

    public static func write(_ value: NextPlan, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
    }
}

func FfiConverterTypeNextPlan_lift(_ buf: RustBuffer) throws -> NextPlan {
    return try FfiConverterTypeNextPlan.lift(buf)
}

func FfiConverterTypeNextPlan_lower(_ value: NextPlan) -> RustBuffer {
    return FfiConverterTypeNextPlan.lower(value)
}

struct FfiConverterTypeNextStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextStep {
        return
            try NextStep(
                kind: FfiConverterTypeNextStepKind.read(from: &buf),
                on: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: NextStep, into buf: inout [UInt8]) {
        FfiConverterTypeNextStepKind.write(value.kind, into: &buf)
        FfiConverterTypeDay.write(value.on, into: &buf)
    }
}

func FfiConverterTypeNextStep_lift(_ buf: RustBuffer) throws -> NextStep {
    return try FfiConverterTypeNextStep.lift(buf)
}

func FfiConverterTypeNextStep_lower(_ value: NextStep) -> RustBuffer {
    return FfiConverterTypeNextStep.lower(value)
}

struct FfiConverterTypeNoCentralSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoCentralSubscription {
        return
            NoCentralSubscription()
    }

    public static func write(_ value: NoCentralSubscription, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeNoCentralSubscription_lift(_ buf: RustBuffer) throws -> NoCentralSubscription {
    return try FfiConverterTypeNoCentralSubscription.lift(buf)
}

func FfiConverterTypeNoCentralSubscription_lower(_ value: NoCentralSubscription) -> RustBuffer {
    return FfiConverterTypeNoCentralSubscription.lower(value)
}

struct FfiConverterTypeNoColleague: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoColleague {
        return
            try NoColleague(
                person: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: NoColleague, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypeNoColleague_lift(_ buf: RustBuffer) throws -> NoColleague {
    return try FfiConverterTypeNoColleague.lift(buf)
}

func FfiConverterTypeNoColleague_lower(_ value: NoColleague) -> RustBuffer {
    return FfiConverterTypeNoColleague.lower(value)
}

struct FfiConverterTypeNoCurrency: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoCurrency {
        return
            try NoCurrency(
                country: FfiConverterTypeCountry.read(from: &buf)
        )
    }

    public static func write(_ value: NoCurrency, into buf: inout [UInt8]) {
        FfiConverterTypeCountry.write(value.country, into: &buf)
    }
}

func FfiConverterTypeNoCurrency_lift(_ buf: RustBuffer) throws -> NoCurrency {
    return try FfiConverterTypeNoCurrency.lift(buf)
}

func FfiConverterTypeNoCurrency_lower(_ value: NoCurrency) -> RustBuffer {
    return FfiConverterTypeNoCurrency.lower(value)
}

struct FfiConverterTypeNoHandOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoHandOver {
        return
            try NoHandOver(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: NoHandOver, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeNoHandOver_lift(_ buf: RustBuffer) throws -> NoHandOver {
    return try FfiConverterTypeNoHandOver.lift(buf)
}

func FfiConverterTypeNoHandOver_lower(_ value: NoHandOver) -> RustBuffer {
    return FfiConverterTypeNoHandOver.lower(value)
}

struct FfiConverterTypeNoPrice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoPrice {
        return
            try NoPrice(
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf)
        )
    }

    public static func write(_ value: NoPrice, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
    }
}

func FfiConverterTypeNoPrice_lift(_ buf: RustBuffer) throws -> NoPrice {
    return try FfiConverterTypeNoPrice.lift(buf)
}

func FfiConverterTypeNoPrice_lower(_ value: NoPrice) -> RustBuffer {
    return FfiConverterTypeNoPrice.lower(value)
}

struct FfiConverterTypeNoPromotionAtRenewal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoPromotionAtRenewal {
        return
            try NoPromotionAtRenewal(
                code: FfiConverterTypePromotionCode.read(from: &buf)
        )
    }

    public static func write(_ value: NoPromotionAtRenewal, into buf: inout [UInt8]) {
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
    }
}

func FfiConverterTypeNoPromotionAtRenewal_lift(_ buf: RustBuffer) throws -> NoPromotionAtRenewal {
    return try FfiConverterTypeNoPromotionAtRenewal.lift(buf)
}

func FfiConverterTypeNoPromotionAtRenewal_lower(_ value: NoPromotionAtRenewal) -> RustBuffer {
    return FfiConverterTypeNoPromotionAtRenewal.lower(value)
}

struct FfiConverterTypeNotAFirstPurchase: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotAFirstPurchase {
        return
            try NotAFirstPurchase(
                code: FfiConverterTypePromotionCode.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: NotAFirstPurchase, into buf: inout [UInt8]) {
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
    }
}

func FfiConverterTypeNotAFirstPurchase_lift(_ buf: RustBuffer) throws -> NotAFirstPurchase {
    return try FfiConverterTypeNotAFirstPurchase.lift(buf)
}

func FfiConverterTypeNotAFirstPurchase_lower(_ value: NotAFirstPurchase) -> RustBuffer {
    return FfiConverterTypeNotAFirstPurchase.lower(value)
}

struct FfiConverterTypeNotAMember: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotAMember {
        return
            try NotAMember(
                person: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: NotAMember, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypeNotAMember_lift(_ buf: RustBuffer) throws -> NotAMember {
    return try FfiConverterTypeNotAMember.lift(buf)
}

func FfiConverterTypeNotAMember_lower(_ value: NotAMember) -> RustBuffer {
    return FfiConverterTypeNotAMember.lower(value)
}

struct FfiConverterTypeNotAllowed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotAllowed {
        return
            try NotAllowed(
                right: FfiConverterTypeRight.read(from: &buf),
                person: FfiConverterOptionTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: NotAllowed, into buf: inout [UInt8]) {
        FfiConverterTypeRight.write(value.right, into: &buf)
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypeNotAllowed_lift(_ buf: RustBuffer) throws -> NotAllowed {
    return try FfiConverterTypeNotAllowed.lift(buf)
}

func FfiConverterTypeNotAllowed_lower(_ value: NotAllowed) -> RustBuffer {
    return FfiConverterTypeNotAllowed.lower(value)
}

struct FfiConverterTypeNotAssignable: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotAssignable {
        return
            try NotAssignable(
                people: FfiConverterSequenceTypeRefusedPerson.read(from: &buf)
        )
    }

    public static func write(_ value: NotAssignable, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRefusedPerson.write(value.people, into: &buf)
    }
}

func FfiConverterTypeNotAssignable_lift(_ buf: RustBuffer) throws -> NotAssignable {
    return try FfiConverterTypeNotAssignable.lift(buf)
}

func FfiConverterTypeNotAssignable_lower(_ value: NotAssignable) -> RustBuffer {
    return FfiConverterTypeNotAssignable.lower(value)
}

struct FfiConverterTypeNotCentral: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotCentral {
        return
            try NotCentral(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: NotCentral, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeNotCentral_lift(_ buf: RustBuffer) throws -> NotCentral {
    return try FfiConverterTypeNotCentral.lift(buf)
}

func FfiConverterTypeNotCentral_lower(_ value: NotCentral) -> RustBuffer {
    return FfiConverterTypeNotCentral.lower(value)
}

struct FfiConverterTypeNotEligible: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotEligible {
        return
            try NotEligible(
                eligibility: FfiConverterTypeEligibility.read(from: &buf)
        )
    }

    public static func write(_ value: NotEligible, into buf: inout [UInt8]) {
        FfiConverterTypeEligibility.write(value.eligibility, into: &buf)
    }
}

func FfiConverterTypeNotEligible_lift(_ buf: RustBuffer) throws -> NotEligible {
    return try FfiConverterTypeNotEligible.lift(buf)
}

func FfiConverterTypeNotEligible_lower(_ value: NotEligible) -> RustBuffer {
    return FfiConverterTypeNotEligible.lower(value)
}

struct FfiConverterTypeNotEnoughLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotEnoughLicenses {
        return
            try NotEnoughLicenses(
                needed: FfiConverterTypeLicenseCount.read(from: &buf),
                free: FfiConverterTypeLicenseCount.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: NotEnoughLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.needed, into: &buf)
        FfiConverterTypeLicenseCount.write(value.free, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeNotEnoughLicenses_lift(_ buf: RustBuffer) throws -> NotEnoughLicenses {
    return try FfiConverterTypeNotEnoughLicenses.lift(buf)
}

func FfiConverterTypeNotEnoughLicenses_lower(_ value: NotEnoughLicenses) -> RustBuffer {
    return FfiConverterTypeNotEnoughLicenses.lower(value)
}

struct FfiConverterTypeNotExtended: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotExtended {
        return
            try NotExtended(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: NotExtended, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeNotExtended_lift(_ buf: RustBuffer) throws -> NotExtended {
    return try FfiConverterTypeNotExtended.lift(buf)
}

func FfiConverterTypeNotExtended_lower(_ value: NotExtended) -> RustBuffer {
    return FfiConverterTypeNotExtended.lower(value)
}

struct FfiConverterTypeNotInDirectory: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotInDirectory {
        return
            try NotInDirectory(
                person: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: NotInDirectory, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypeNotInDirectory_lift(_ buf: RustBuffer) throws -> NotInDirectory {
    return try FfiConverterTypeNotInDirectory.lift(buf)
}

func FfiConverterTypeNotInDirectory_lower(_ value: NotInDirectory) -> RustBuffer {
    return FfiConverterTypeNotInDirectory.lower(value)
}

struct FfiConverterTypeNotOfTheOrganization: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotOfTheOrganization {
        return
            try NotOfTheOrganization(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: NotOfTheOrganization, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeNotOfTheOrganization_lift(_ buf: RustBuffer) throws -> NotOfTheOrganization {
    return try FfiConverterTypeNotOfTheOrganization.lift(buf)
}

func FfiConverterTypeNotOfTheOrganization_lower(_ value: NotOfTheOrganization) -> RustBuffer {
    return FfiConverterTypeNotOfTheOrganization.lower(value)
}

struct FfiConverterTypeNotOnSale: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotOnSale {
        return
            try NotOnSale(
                productName: FfiConverterString.read(from: &buf),
                endOfSale: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: NotOnSale, into buf: inout [UInt8]) {
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterOptionTypeDay.write(value.endOfSale, into: &buf)
    }
}

func FfiConverterTypeNotOnSale_lift(_ buf: RustBuffer) throws -> NotOnSale {
    return try FfiConverterTypeNotOnSale.lift(buf)
}

func FfiConverterTypeNotOnSale_lower(_ value: NotOnSale) -> RustBuffer {
    return FfiConverterTypeNotOnSale.lower(value)
}

struct FfiConverterTypeNotTheRestOfThePeriod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotTheRestOfThePeriod {
        return
            try NotTheRestOfThePeriod(
                billingPeriod: FfiConverterTypeServicePeriod.read(from: &buf),
                servicePeriod: FfiConverterTypeServicePeriod.read(from: &buf)
        )
    }

    public static func write(_ value: NotTheRestOfThePeriod, into buf: inout [UInt8]) {
        FfiConverterTypeServicePeriod.write(value.billingPeriod, into: &buf)
        FfiConverterTypeServicePeriod.write(value.servicePeriod, into: &buf)
    }
}

func FfiConverterTypeNotTheRestOfThePeriod_lift(_ buf: RustBuffer) throws -> NotTheRestOfThePeriod {
    return try FfiConverterTypeNotTheRestOfThePeriod.lift(buf)
}

func FfiConverterTypeNotTheRestOfThePeriod_lower(_ value: NotTheRestOfThePeriod) -> RustBuffer {
    return FfiConverterTypeNotTheRestOfThePeriod.lower(value)
}

struct FfiConverterTypeNotWaiting: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotWaiting {
        return
            try NotWaiting(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: NotWaiting, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeNotWaiting_lift(_ buf: RustBuffer) throws -> NotWaiting {
    return try FfiConverterTypeNotWaiting.lift(buf)
}

func FfiConverterTypeNotWaiting_lower(_ value: NotWaiting) -> RustBuffer {
    return FfiConverterTypeNotWaiting.lower(value)
}

struct FfiConverterTypeNothingOutstanding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NothingOutstanding {
        return
            try NothingOutstanding(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: NothingOutstanding, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
    }
}

func FfiConverterTypeNothingOutstanding_lift(_ buf: RustBuffer) throws -> NothingOutstanding {
    return try FfiConverterTypeNothingOutstanding.lift(buf)
}

func FfiConverterTypeNothingOutstanding_lower(_ value: NothingOutstanding) -> RustBuffer {
    return FfiConverterTypeNothingOutstanding.lower(value)
}

struct FfiConverterTypeNothingToBuy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NothingToBuy {
        return
            try NothingToBuy(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf)
        )
    }

    public static func write(_ value: NothingToBuy, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
    }
}

func FfiConverterTypeNothingToBuy_lift(_ buf: RustBuffer) throws -> NothingToBuy {
    return try FfiConverterTypeNothingToBuy.lift(buf)
}

func FfiConverterTypeNothingToBuy_lower(_ value: NothingToBuy) -> RustBuffer {
    return FfiConverterTypeNothingToBuy.lower(value)
}

struct FfiConverterTypeNothingToQuote: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NothingToQuote {
        return
            NothingToQuote()
    }

    public static func write(_ value: NothingToQuote, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeNothingToQuote_lift(_ buf: RustBuffer) throws -> NothingToQuote {
    return try FfiConverterTypeNothingToQuote.lift(buf)
}

func FfiConverterTypeNothingToQuote_lower(_ value: NothingToQuote) -> RustBuffer {
    return FfiConverterTypeNothingToQuote.lower(value)
}

struct FfiConverterTypeNothingToTakeBack: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NothingToTakeBack {
        return
            try NothingToTakeBack(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypeNothingToTakeBackReason.read(from: &buf)
        )
    }

    public static func write(_ value: NothingToTakeBack, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeNothingToTakeBackReason.write(value.reason, into: &buf)
    }
}

func FfiConverterTypeNothingToTakeBack_lift(_ buf: RustBuffer) throws -> NothingToTakeBack {
    return try FfiConverterTypeNothingToTakeBack.lift(buf)
}

func FfiConverterTypeNothingToTakeBack_lower(_ value: NothingToTakeBack) -> RustBuffer {
    return FfiConverterTypeNothingToTakeBack.lower(value)
}

struct FfiConverterTypeNotify: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Notify {
        return
            try Notify(
                notification: FfiConverterTypeNotificationKind.read(from: &buf),
                recipients: FfiConverterSequenceTypePersonId.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf),
                addresses: FfiConverterSequenceTypeInvoiceRecipient.read(from: &buf),
                productName: FfiConverterOptionString.read(from: &buf),
                sequence: FfiConverterTypeJournalSequence.read(from: &buf)
        )
    }

    public static func write(_ value: Notify, into buf: inout [UInt8]) {
        FfiConverterTypeNotificationKind.write(value.notification, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.recipients, into: &buf)
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterSequenceTypeInvoiceRecipient.write(value.addresses, into: &buf)
        FfiConverterOptionString.write(value.productName, into: &buf)
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
    }
}

func FfiConverterTypeNotify_lift(_ buf: RustBuffer) throws -> Notify {
    return try FfiConverterTypeNotify.lift(buf)
}

func FfiConverterTypeNotify_lower(_ value: Notify) -> RustBuffer {
    return FfiConverterTypeNotify.lower(value)
}

struct FfiConverterTypeOffer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Offer {
        return
            try Offer(
                id: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                prices: FfiConverterSequenceTypeListPrice.read(from: &buf),
                leastLicenses: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                licenseStep: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                moves: FfiConverterSequenceTypePlanMove.read(from: &buf)
        )
    }

    public static func write(_ value: Offer, into buf: inout [UInt8]) {
        FfiConverterTypeOfferId.write(value.id, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterSequenceTypeListPrice.write(value.prices, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.leastLicenses, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.licenseStep, into: &buf)
        FfiConverterSequenceTypePlanMove.write(value.moves, into: &buf)
    }
}

func FfiConverterTypeOffer_lift(_ buf: RustBuffer) throws -> Offer {
    return try FfiConverterTypeOffer.lift(buf)
}

func FfiConverterTypeOffer_lower(_ value: Offer) -> RustBuffer {
    return FfiConverterTypeOffer.lower(value)
}

struct FfiConverterTypeOfferHandOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferHandOver {
        return
            try OfferHandOver(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                to: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: OfferHandOver, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.to, into: &buf)
    }
}

func FfiConverterTypeOfferHandOver_lift(_ buf: RustBuffer) throws -> OfferHandOver {
    return try FfiConverterTypeOfferHandOver.lift(buf)
}

func FfiConverterTypeOfferHandOver_lower(_ value: OfferHandOver) -> RustBuffer {
    return FfiConverterTypeOfferHandOver.lower(value)
}

struct FfiConverterTypeOfferRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferRow {
        return
            try OfferRow(
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                unitPrice: FfiConverterOptionTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                leastLicenses: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                licenseStep: FfiConverterOptionTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: OfferRow, into buf: inout [UInt8]) {
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterOptionTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.leastLicenses, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.licenseStep, into: &buf)
    }
}

func FfiConverterTypeOfferRow_lift(_ buf: RustBuffer) throws -> OfferRow {
    return try FfiConverterTypeOfferRow.lift(buf)
}

func FfiConverterTypeOfferRow_lower(_ value: OfferRow) -> RustBuffer {
    return FfiConverterTypeOfferRow.lower(value)
}

struct FfiConverterTypeOfferTypePolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferTypePolicy {
        return
            try OfferTypePolicy(
                offerType: FfiConverterTypeOfferType.read(from: &buf)
        )
    }

    public static func write(_ value: OfferTypePolicy, into buf: inout [UInt8]) {
        FfiConverterTypeOfferType.write(value.offerType, into: &buf)
    }
}

func FfiConverterTypeOfferTypePolicy_lift(_ buf: RustBuffer) throws -> OfferTypePolicy {
    return try FfiConverterTypeOfferTypePolicy.lift(buf)
}

func FfiConverterTypeOfferTypePolicy_lower(_ value: OfferTypePolicy) -> RustBuffer {
    return FfiConverterTypeOfferTypePolicy.lower(value)
}

struct FfiConverterTypeOfferTypePolicyRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferTypePolicyRow {
        return
            try OfferTypePolicyRow(
                offerType: FfiConverterTypeOfferType.read(from: &buf),
                value: FfiConverterTypePolicyValue.read(from: &buf)
        )
    }

    public static func write(_ value: OfferTypePolicyRow, into buf: inout [UInt8]) {
        FfiConverterTypeOfferType.write(value.offerType, into: &buf)
        FfiConverterTypePolicyValue.write(value.value, into: &buf)
    }
}

func FfiConverterTypeOfferTypePolicyRow_lift(_ buf: RustBuffer) throws -> OfferTypePolicyRow {
    return try FfiConverterTypeOfferTypePolicyRow.lift(buf)
}

func FfiConverterTypeOfferTypePolicyRow_lower(_ value: OfferTypePolicyRow) -> RustBuffer {
    return FfiConverterTypeOfferTypePolicyRow.lower(value)
}

struct FfiConverterTypeOneProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OneProfile {
        return
            try OneProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: OneProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeOneProfile_lift(_ buf: RustBuffer) throws -> OneProfile {
    return try FfiConverterTypeOneProfile.lift(buf)
}

func FfiConverterTypeOneProfile_lower(_ value: OneProfile) -> RustBuffer {
    return FfiConverterTypeOneProfile.lower(value)
}

struct FfiConverterTypeOnlyAtRenewal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OnlyAtRenewal {
        return
            try OnlyAtRenewal(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypeOnlyAtRenewalReason.read(from: &buf),
                renewsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: OnlyAtRenewal, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeOnlyAtRenewalReason.write(value.reason, into: &buf)
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
    }
}

func FfiConverterTypeOnlyAtRenewal_lift(_ buf: RustBuffer) throws -> OnlyAtRenewal {
    return try FfiConverterTypeOnlyAtRenewal.lift(buf)
}

func FfiConverterTypeOnlyAtRenewal_lower(_ value: OnlyAtRenewal) -> RustBuffer {
    return FfiConverterTypeOnlyAtRenewal.lower(value)
}

struct FfiConverterTypeOrderRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderRow {
        return
            try OrderRow(
                sequence: FfiConverterTypeJournalSequence.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                actor: FfiConverterTypeActor.read(from: &buf),
                command: FfiConverterOptionTypeCommandId.read(from: &buf),
                event: FfiConverterTypeEventType.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                status: FfiConverterTypeSubscriptionStatus.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: OrderRow, into buf: inout [UInt8]) {
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterOptionTypeCommandId.write(value.command, into: &buf)
        FfiConverterTypeEventType.write(value.event, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeOrderRow_lift(_ buf: RustBuffer) throws -> OrderRow {
    return try FfiConverterTypeOrderRow.lift(buf)
}

func FfiConverterTypeOrderRow_lower(_ value: OrderRow) -> RustBuffer {
    return FfiConverterTypeOrderRow.lower(value)
}

struct FfiConverterTypeOrganizationApproval: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationApproval {
        return
            OrganizationApproval()
    }

    public static func write(_ value: OrganizationApproval, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeOrganizationApproval_lift(_ buf: RustBuffer) throws -> OrganizationApproval {
    return try FfiConverterTypeOrganizationApproval.lift(buf)
}

func FfiConverterTypeOrganizationApproval_lower(_ value: OrganizationApproval) -> RustBuffer {
    return FfiConverterTypeOrganizationApproval.lower(value)
}

struct FfiConverterTypeOrganizationCreated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationCreated {
        return
            try OrganizationCreated(
                organization: FfiConverterTypeOrganizationId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeOrganizationKind.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf),
                hasAgreement: FfiConverterBool.read(from: &buf),
                settings: FfiConverterTypeSettings.read(from: &buf)
        )
    }

    public static func write(_ value: OrganizationCreated, into buf: inout [UInt8]) {
        FfiConverterTypeOrganizationId.write(value.organization, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeOrganizationKind.write(value.kind, into: &buf)
        FfiConverterTypeCountry.write(value.country, into: &buf)
        FfiConverterBool.write(value.hasAgreement, into: &buf)
        FfiConverterTypeSettings.write(value.settings, into: &buf)
    }
}

func FfiConverterTypeOrganizationCreated_lift(_ buf: RustBuffer) throws -> OrganizationCreated {
    return try FfiConverterTypeOrganizationCreated.lift(buf)
}

func FfiConverterTypeOrganizationCreated_lower(_ value: OrganizationCreated) -> RustBuffer {
    return FfiConverterTypeOrganizationCreated.lower(value)
}

struct FfiConverterTypeOrganizationExists: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationExists {
        return
            OrganizationExists()
    }

    public static func write(_ value: OrganizationExists, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeOrganizationExists_lift(_ buf: RustBuffer) throws -> OrganizationExists {
    return try FfiConverterTypeOrganizationExists.lift(buf)
}

func FfiConverterTypeOrganizationExists_lower(_ value: OrganizationExists) -> RustBuffer {
    return FfiConverterTypeOrganizationExists.lower(value)
}

struct FfiConverterTypeOrganizationLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationLimit {
        return
            OrganizationLimit()
    }

    public static func write(_ value: OrganizationLimit, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeOrganizationLimit_lift(_ buf: RustBuffer) throws -> OrganizationLimit {
    return try FfiConverterTypeOrganizationLimit.lift(buf)
}

func FfiConverterTypeOrganizationLimit_lower(_ value: OrganizationLimit) -> RustBuffer {
    return FfiConverterTypeOrganizationLimit.lower(value)
}

struct FfiConverterTypeOrganizationMissing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationMissing {
        return
            OrganizationMissing()
    }

    public static func write(_ value: OrganizationMissing, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeOrganizationMissing_lift(_ buf: RustBuffer) throws -> OrganizationMissing {
    return try FfiConverterTypeOrganizationMissing.lift(buf)
}

func FfiConverterTypeOrganizationMissing_lower(_ value: OrganizationMissing) -> RustBuffer {
    return FfiConverterTypeOrganizationMissing.lower(value)
}

struct FfiConverterTypeOtherProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OtherProduct {
        return
            try OtherProduct(
                expected: FfiConverterTypeProductId.read(from: &buf),
                found: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: OtherProduct, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.expected, into: &buf)
        FfiConverterTypeProductId.write(value.found, into: &buf)
    }
}

func FfiConverterTypeOtherProduct_lift(_ buf: RustBuffer) throws -> OtherProduct {
    return try FfiConverterTypeOtherProduct.lift(buf)
}

func FfiConverterTypeOtherProduct_lower(_ value: OtherProduct) -> RustBuffer {
    return FfiConverterTypeOtherProduct.lower(value)
}

struct FfiConverterTypeOutOfRange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OutOfRange {
        return
            try OutOfRange(
                field: FfiConverterString.read(from: &buf),
                least: FfiConverterUInt32.read(from: &buf),
                most: FfiConverterUInt32.read(from: &buf),
                value: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: OutOfRange, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterUInt32.write(value.least, into: &buf)
        FfiConverterUInt32.write(value.most, into: &buf)
        FfiConverterUInt32.write(value.value, into: &buf)
    }
}

func FfiConverterTypeOutOfRange_lift(_ buf: RustBuffer) throws -> OutOfRange {
    return try FfiConverterTypeOutOfRange.lift(buf)
}

func FfiConverterTypeOutOfRange_lower(_ value: OutOfRange) -> RustBuffer {
    return FfiConverterTypeOutOfRange.lower(value)
}

struct FfiConverterTypeOverdue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Overdue {
        return
            try Overdue(
                since: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Overdue, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.since, into: &buf)
    }
}

func FfiConverterTypeOverdue_lift(_ buf: RustBuffer) throws -> Overdue {
    return try FfiConverterTypeOverdue.lift(buf)
}

func FfiConverterTypeOverdue_lower(_ value: Overdue) -> RustBuffer {
    return FfiConverterTypeOverdue.lower(value)
}

struct FfiConverterTypeOwnProcess: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OwnProcess {
        return
            try OwnProcess(
                message: FfiConverterString.read(from: &buf),
                link: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: OwnProcess, into buf: inout [UInt8]) {
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.link, into: &buf)
    }
}

func FfiConverterTypeOwnProcess_lift(_ buf: RustBuffer) throws -> OwnProcess {
    return try FfiConverterTypeOwnProcess.lift(buf)
}

func FfiConverterTypeOwnProcess_lower(_ value: OwnProcess) -> RustBuffer {
    return FfiConverterTypeOwnProcess.lower(value)
}

struct FfiConverterTypeOwnProcessOnly: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OwnProcessOnly {
        return
            try OwnProcessOnly(
                message: FfiConverterString.read(from: &buf),
                link: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: OwnProcessOnly, into buf: inout [UInt8]) {
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.link, into: &buf)
    }
}

func FfiConverterTypeOwnProcessOnly_lift(_ buf: RustBuffer) throws -> OwnProcessOnly {
    return try FfiConverterTypeOwnProcessOnly.lift(buf)
}

func FfiConverterTypeOwnProcessOnly_lower(_ value: OwnProcessOnly) -> RustBuffer {
    return FfiConverterTypeOwnProcessOnly.lower(value)
}

struct FfiConverterTypeOwnPurchaseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OwnPurchaseRequest {
        return
            try OwnPurchaseRequest(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf)
        )
    }

    public static func write(_ value: OwnPurchaseRequest, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
    }
}

func FfiConverterTypeOwnPurchaseRequest_lift(_ buf: RustBuffer) throws -> OwnPurchaseRequest {
    return try FfiConverterTypeOwnPurchaseRequest.lift(buf)
}

func FfiConverterTypeOwnPurchaseRequest_lower(_ value: OwnPurchaseRequest) -> RustBuffer {
    return FfiConverterTypeOwnPurchaseRequest.lower(value)
}

struct FfiConverterTypeOwnSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OwnSubscription {
        return
            try OwnSubscription(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: OwnSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeOwnSubscription_lift(_ buf: RustBuffer) throws -> OwnSubscription {
    return try FfiConverterTypeOwnSubscription.lift(buf)
}

func FfiConverterTypeOwnSubscription_lower(_ value: OwnSubscription) -> RustBuffer {
    return FfiConverterTypeOwnSubscription.lower(value)
}

struct FfiConverterTypeOwnerKeepsRole: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OwnerKeepsRole {
        return
            try OwnerKeepsRole(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                owner: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: OwnerKeepsRole, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePersonId.write(value.owner, into: &buf)
    }
}

func FfiConverterTypeOwnerKeepsRole_lift(_ buf: RustBuffer) throws -> OwnerKeepsRole {
    return try FfiConverterTypeOwnerKeepsRole.lift(buf)
}

func FfiConverterTypeOwnerKeepsRole_lower(_ value: OwnerKeepsRole) -> RustBuffer {
    return FfiConverterTypeOwnerKeepsRole.lower(value)
}

struct FfiConverterTypePauseImpossible: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PauseImpossible {
        return
            try PauseImpossible(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypePauseProblem.read(from: &buf),
                from: FfiConverterTypeDay.read(from: &buf),
                to: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PauseImpossible, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePauseProblem.write(value.reason, into: &buf)
        FfiConverterTypeDay.write(value.from, into: &buf)
        FfiConverterTypeDay.write(value.to, into: &buf)
    }
}

func FfiConverterTypePauseImpossible_lift(_ buf: RustBuffer) throws -> PauseImpossible {
    return try FfiConverterTypePauseImpossible.lift(buf)
}

func FfiConverterTypePauseImpossible_lower(_ value: PauseImpossible) -> RustBuffer {
    return FfiConverterTypePauseImpossible.lower(value)
}

struct FfiConverterTypePausePastDue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PausePastDue {
        return
            try PausePastDue(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                invoices: FfiConverterSequenceTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: PausePastDue, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterSequenceTypeInvoiceNumber.write(value.invoices, into: &buf)
    }
}

func FfiConverterTypePausePastDue_lift(_ buf: RustBuffer) throws -> PausePastDue {
    return try FfiConverterTypePausePastDue.lift(buf)
}

func FfiConverterTypePausePastDue_lower(_ value: PausePastDue) -> RustBuffer {
    return FfiConverterTypePausePastDue.lower(value)
}

struct FfiConverterTypePayInvoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PayInvoice {
        return
            try PayInvoice(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                paymentMethod: FfiConverterOptionTypePaymentMethodId.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: PayInvoice, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterOptionTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypePayInvoice_lift(_ buf: RustBuffer) throws -> PayInvoice {
    return try FfiConverterTypePayInvoice.lift(buf)
}

func FfiConverterTypePayInvoice_lower(_ value: PayInvoice) -> RustBuffer {
    return FfiConverterTypePayInvoice.lower(value)
}

struct FfiConverterTypePaymentChargedBack: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentChargedBack {
        return
            try PaymentChargedBack(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                report: FfiConverterOptionTypeReportId.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                creditsTaken: FfiConverterOptionTypeMoney.read(from: &buf),
                others: FfiConverterSequenceTypeInvoiceShare.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf),
                tooSmall: FfiConverterBool.read(from: &buf),
                waiting: FfiConverterSequenceTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentChargedBack, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterOptionTypeReportId.write(value.report, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterOptionTypeMoney.write(value.creditsTaken, into: &buf)
        FfiConverterSequenceTypeInvoiceShare.write(value.others, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterBool.write(value.tooSmall, into: &buf)
        FfiConverterSequenceTypeInvoiceNumber.write(value.waiting, into: &buf)
    }
}

func FfiConverterTypePaymentChargedBack_lift(_ buf: RustBuffer) throws -> PaymentChargedBack {
    return try FfiConverterTypePaymentChargedBack.lift(buf)
}

func FfiConverterTypePaymentChargedBack_lower(_ value: PaymentChargedBack) -> RustBuffer {
    return FfiConverterTypePaymentChargedBack.lower(value)
}

struct FfiConverterTypePaymentDeclined: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentDeclined {
        return
            try PaymentDeclined(
                retry: FfiConverterTypeRetry.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentDeclined, into buf: inout [UInt8]) {
        FfiConverterTypeRetry.write(value.retry, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
    }
}

func FfiConverterTypePaymentDeclined_lift(_ buf: RustBuffer) throws -> PaymentDeclined {
    return try FfiConverterTypePaymentDeclined.lift(buf)
}

func FfiConverterTypePaymentDeclined_lower(_ value: PaymentDeclined) -> RustBuffer {
    return FfiConverterTypePaymentDeclined.lower(value)
}

struct FfiConverterTypePaymentFailed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentFailed {
        return
            try PaymentFailed(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                report: FfiConverterOptionTypeReportId.read(from: &buf),
                retry: FfiConverterTypeRetry.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf),
                outstanding: FfiConverterOptionTypeMoney.read(from: &buf),
                request: FfiConverterOptionTypeEffectId.read(from: &buf),
                askedBy: FfiConverterOptionTypePersonId.read(from: &buf),
                tooSmall: FfiConverterBool.read(from: &buf),
                backup: FfiConverterOptionTypeInvoiceCharge.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentFailed, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterOptionTypeReportId.write(value.report, into: &buf)
        FfiConverterTypeRetry.write(value.retry, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
        FfiConverterOptionTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterOptionTypeEffectId.write(value.request, into: &buf)
        FfiConverterOptionTypePersonId.write(value.askedBy, into: &buf)
        FfiConverterBool.write(value.tooSmall, into: &buf)
        FfiConverterOptionTypeInvoiceCharge.write(value.backup, into: &buf)
    }
}

func FfiConverterTypePaymentFailed_lift(_ buf: RustBuffer) throws -> PaymentFailed {
    return try FfiConverterTypePaymentFailed.lift(buf)
}

func FfiConverterTypePaymentFailed_lower(_ value: PaymentFailed) -> RustBuffer {
    return FfiConverterTypePaymentFailed.lower(value)
}

struct FfiConverterTypePaymentInProgress: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentInProgress {
        return
            try PaymentInProgress(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                until: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentInProgress, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeTimestamp.write(value.until, into: &buf)
    }
}

func FfiConverterTypePaymentInProgress_lift(_ buf: RustBuffer) throws -> PaymentInProgress {
    return try FfiConverterTypePaymentInProgress.lift(buf)
}

func FfiConverterTypePaymentInProgress_lower(_ value: PaymentInProgress) -> RustBuffer {
    return FfiConverterTypePaymentInProgress.lower(value)
}

struct FfiConverterTypePaymentMethodAdded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodAdded {
        return
            try PaymentMethodAdded(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                owner: FfiConverterTypePersonId.read(from: &buf),
                card: FfiConverterTypeCard.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodAdded, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterTypePersonId.write(value.owner, into: &buf)
        FfiConverterTypeCard.write(value.card, into: &buf)
    }
}

func FfiConverterTypePaymentMethodAdded_lift(_ buf: RustBuffer) throws -> PaymentMethodAdded {
    return try FfiConverterTypePaymentMethodAdded.lift(buf)
}

func FfiConverterTypePaymentMethodAdded_lower(_ value: PaymentMethodAdded) -> RustBuffer {
    return FfiConverterTypePaymentMethodAdded.lower(value)
}

struct FfiConverterTypePaymentMethodDeleted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodDeleted {
        return
            try PaymentMethodDeleted(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodDeleted, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypePaymentMethodDeleted_lift(_ buf: RustBuffer) throws -> PaymentMethodDeleted {
    return try FfiConverterTypePaymentMethodDeleted.lift(buf)
}

func FfiConverterTypePaymentMethodDeleted_lower(_ value: PaymentMethodDeleted) -> RustBuffer {
    return FfiConverterTypePaymentMethodDeleted.lower(value)
}

struct FfiConverterTypePaymentMethodEdited: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodEdited {
        return
            try PaymentMethodEdited(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                holder: FfiConverterOptionString.read(from: &buf),
                address: FfiConverterOptionTypeAddress.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodEdited, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterOptionString.write(value.holder, into: &buf)
        FfiConverterOptionTypeAddress.write(value.address, into: &buf)
    }
}

func FfiConverterTypePaymentMethodEdited_lift(_ buf: RustBuffer) throws -> PaymentMethodEdited {
    return try FfiConverterTypePaymentMethodEdited.lift(buf)
}

func FfiConverterTypePaymentMethodEdited_lower(_ value: PaymentMethodEdited) -> RustBuffer {
    return FfiConverterTypePaymentMethodEdited.lower(value)
}

struct FfiConverterTypePaymentMethodFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodFinding {
        return
            try PaymentMethodFinding(
                paymentMethod: FfiConverterOptionTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypePaymentMethodFinding_lift(_ buf: RustBuffer) throws -> PaymentMethodFinding {
    return try FfiConverterTypePaymentMethodFinding.lift(buf)
}

func FfiConverterTypePaymentMethodFinding_lower(_ value: PaymentMethodFinding) -> RustBuffer {
    return FfiConverterTypePaymentMethodFinding.lower(value)
}

struct FfiConverterTypePaymentMethodInUse: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodInUse {
        return
            try PaymentMethodInUse(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                billingProfiles: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodInUse, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterUInt32.write(value.billingProfiles, into: &buf)
    }
}

func FfiConverterTypePaymentMethodInUse_lift(_ buf: RustBuffer) throws -> PaymentMethodInUse {
    return try FfiConverterTypePaymentMethodInUse.lift(buf)
}

func FfiConverterTypePaymentMethodInUse_lower(_ value: PaymentMethodInUse) -> RustBuffer {
    return FfiConverterTypePaymentMethodInUse.lower(value)
}

struct FfiConverterTypePaymentMethodPaysFirst: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodPaysFirst {
        return
            try PaymentMethodPaysFirst(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodPaysFirst, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypePaymentMethodPaysFirst_lift(_ buf: RustBuffer) throws -> PaymentMethodPaysFirst {
    return try FfiConverterTypePaymentMethodPaysFirst.lift(buf)
}

func FfiConverterTypePaymentMethodPaysFirst_lower(_ value: PaymentMethodPaysFirst) -> RustBuffer {
    return FfiConverterTypePaymentMethodPaysFirst.lower(value)
}

struct FfiConverterTypePaymentMethodReplaced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodReplaced {
        return
            try PaymentMethodReplaced(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                replaced: FfiConverterTypePaymentMethodId.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                charges: FfiConverterSequenceTypeInvoiceCharge.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodReplaced, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.replaced, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterSequenceTypeInvoiceCharge.write(value.charges, into: &buf)
    }
}

func FfiConverterTypePaymentMethodReplaced_lift(_ buf: RustBuffer) throws -> PaymentMethodReplaced {
    return try FfiConverterTypePaymentMethodReplaced.lift(buf)
}

func FfiConverterTypePaymentMethodReplaced_lower(_ value: PaymentMethodReplaced) -> RustBuffer {
    return FfiConverterTypePaymentMethodReplaced.lower(value)
}

struct FfiConverterTypePaymentMethodRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodRow {
        return
            try PaymentMethodRow(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                brand: FfiConverterString.read(from: &buf),
                lastFour: FfiConverterString.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                usable: FfiConverterBool.read(from: &buf),
                cannotPay: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodRow, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterString.write(value.brand, into: &buf)
        FfiConverterString.write(value.lastFour, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterBool.write(value.usable, into: &buf)
        FfiConverterOptionTypeDay.write(value.cannotPay, into: &buf)
    }
}

func FfiConverterTypePaymentMethodRow_lift(_ buf: RustBuffer) throws -> PaymentMethodRow {
    return try FfiConverterTypePaymentMethodRow.lift(buf)
}

func FfiConverterTypePaymentMethodRow_lower(_ value: PaymentMethodRow) -> RustBuffer {
    return FfiConverterTypePaymentMethodRow.lower(value)
}

struct FfiConverterTypePaymentMethodUnusable: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodUnusable {
        return
            try PaymentMethodUnusable(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodUnusable, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypePaymentMethodUnusable_lift(_ buf: RustBuffer) throws -> PaymentMethodUnusable {
    return try FfiConverterTypePaymentMethodUnusable.lift(buf)
}

func FfiConverterTypePaymentMethodUnusable_lower(_ value: PaymentMethodUnusable) -> RustBuffer {
    return FfiConverterTypePaymentMethodUnusable.lower(value)
}

struct FfiConverterTypePaymentMethodsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodsPage {
        return
            try PaymentMethodsPage(
                rows: FfiConverterSequenceTypePaymentMethodRow.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePaymentMethodRow.write(value.rows, into: &buf)
    }
}

func FfiConverterTypePaymentMethodsPage_lift(_ buf: RustBuffer) throws -> PaymentMethodsPage {
    return try FfiConverterTypePaymentMethodsPage.lift(buf)
}

func FfiConverterTypePaymentMethodsPage_lower(_ value: PaymentMethodsPage) -> RustBuffer {
    return FfiConverterTypePaymentMethodsPage.lower(value)
}

struct FfiConverterTypePaymentMethodsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodsQuery {
        return
            PaymentMethodsQuery()
    }

    public static func write(_ value: PaymentMethodsQuery, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypePaymentMethodsQuery_lift(_ buf: RustBuffer) throws -> PaymentMethodsQuery {
    return try FfiConverterTypePaymentMethodsQuery.lift(buf)
}

func FfiConverterTypePaymentMethodsQuery_lower(_ value: PaymentMethodsQuery) -> RustBuffer {
    return FfiConverterTypePaymentMethodsQuery.lower(value)
}

struct FfiConverterTypePaymentOrder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentOrder {
        return
            try PaymentOrder(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                token: FfiConverterString.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                withInvoices: FfiConverterSequenceTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentOrder, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterString.write(value.token, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterSequenceTypeInvoiceNumber.write(value.withInvoices, into: &buf)
    }
}

func FfiConverterTypePaymentOrder_lift(_ buf: RustBuffer) throws -> PaymentOrder {
    return try FfiConverterTypePaymentOrder.lift(buf)
}

func FfiConverterTypePaymentOrder_lower(_ value: PaymentOrder) -> RustBuffer {
    return FfiConverterTypePaymentOrder.lower(value)
}

struct FfiConverterTypePaymentReceived: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentReceived {
        return
            try PaymentReceived(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                report: FfiConverterOptionTypeReportId.read(from: &buf),
                cause: FfiConverterTypePaymentCause.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                others: FfiConverterSequenceTypeInvoiceShare.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf),
                credited: FfiConverterTypeMoney.read(from: &buf),
                refund: FfiConverterOptionTypePaymentOrder.read(from: &buf),
                request: FfiConverterOptionTypeEffectId.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentReceived, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterOptionTypeReportId.write(value.report, into: &buf)
        FfiConverterTypePaymentCause.write(value.cause, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterSequenceTypeInvoiceShare.write(value.others, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterTypeMoney.write(value.credited, into: &buf)
        FfiConverterOptionTypePaymentOrder.write(value.refund, into: &buf)
        FfiConverterOptionTypeEffectId.write(value.request, into: &buf)
    }
}

func FfiConverterTypePaymentReceived_lift(_ buf: RustBuffer) throws -> PaymentReceived {
    return try FfiConverterTypePaymentReceived.lift(buf)
}

func FfiConverterTypePaymentReceived_lower(_ value: PaymentReceived) -> RustBuffer {
    return FfiConverterTypePaymentReceived.lower(value)
}

struct FfiConverterTypePaymentRefunded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentRefunded {
        return
            try PaymentRefunded(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                report: FfiConverterOptionTypeReportId.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                creditsTaken: FfiConverterOptionTypeMoney.read(from: &buf),
                others: FfiConverterSequenceTypeInvoiceShare.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf),
                due: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentRefunded, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterOptionTypeReportId.write(value.report, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterOptionTypeMoney.write(value.creditsTaken, into: &buf)
        FfiConverterSequenceTypeInvoiceShare.write(value.others, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterOptionTypeDay.write(value.due, into: &buf)
    }
}

func FfiConverterTypePaymentRefunded_lift(_ buf: RustBuffer) throws -> PaymentRefunded {
    return try FfiConverterTypePaymentRefunded.lift(buf)
}

func FfiConverterTypePaymentRefunded_lower(_ value: PaymentRefunded) -> RustBuffer {
    return FfiConverterTypePaymentRefunded.lower(value)
}

struct FfiConverterTypePaymentRequested: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentRequested {
        return
            try PaymentRequested(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                askedBy: FfiConverterTypePersonId.read(from: &buf),
                order: FfiConverterTypePaymentOrder.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentRequested, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePersonId.write(value.askedBy, into: &buf)
        FfiConverterTypePaymentOrder.write(value.order, into: &buf)
    }
}

func FfiConverterTypePaymentRequested_lift(_ buf: RustBuffer) throws -> PaymentRequested {
    return try FfiConverterTypePaymentRequested.lift(buf)
}

func FfiConverterTypePaymentRequested_lower(_ value: PaymentRequested) -> RustBuffer {
    return FfiConverterTypePaymentRequested.lower(value)
}

struct FfiConverterTypePaymentSucceeded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentSucceeded {
        return
            try PaymentSucceeded(
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentSucceeded, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypePaymentSucceeded_lift(_ buf: RustBuffer) throws -> PaymentSucceeded {
    return try FfiConverterTypePaymentSucceeded.lift(buf)
}

func FfiConverterTypePaymentSucceeded_lower(_ value: PaymentSucceeded) -> RustBuffer {
    return FfiConverterTypePaymentSucceeded.lower(value)
}

struct FfiConverterTypePeopleMoveImpossible: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeopleMoveImpossible {
        return
            try PeopleMoveImpossible(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypePeopleMoveProblem.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: PeopleMoveImpossible, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePeopleMoveProblem.write(value.reason, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypePeopleMoveImpossible_lift(_ buf: RustBuffer) throws -> PeopleMoveImpossible {
    return try FfiConverterTypePeopleMoveImpossible.lift(buf)
}

func FfiConverterTypePeopleMoveImpossible_lower(_ value: PeopleMoveImpossible) -> RustBuffer {
    return FfiConverterTypePeopleMoveImpossible.lower(value)
}

struct FfiConverterTypePeopleMovedToPlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeopleMovedToPlan {
        return
            try PeopleMovedToPlan(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                from: FfiConverterTypeSubscriptionId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                left: FfiConverterTypeLicenseCount.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                promotion: FfiConverterOptionTypeRedeemedPromotion.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: PeopleMovedToPlan, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeSubscriptionId.write(value.from, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeLicenseCount.write(value.left, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeRedeemedPromotion.write(value.promotion, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypePeopleMovedToPlan_lift(_ buf: RustBuffer) throws -> PeopleMovedToPlan {
    return try FfiConverterTypePeopleMovedToPlan.lift(buf)
}

func FfiConverterTypePeopleMovedToPlan_lower(_ value: PeopleMovedToPlan) -> RustBuffer {
    return FfiConverterTypePeopleMovedToPlan.lower(value)
}

struct FfiConverterTypePercentOff: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PercentOff {
        return
            try PercentOff(
                percent: FfiConverterTypePercent.read(from: &buf)
        )
    }

    public static func write(_ value: PercentOff, into buf: inout [UInt8]) {
        FfiConverterTypePercent.write(value.percent, into: &buf)
    }
}

func FfiConverterTypePercentOff_lift(_ buf: RustBuffer) throws -> PercentOff {
    return try FfiConverterTypePercentOff.lift(buf)
}

func FfiConverterTypePercentOff_lower(_ value: PercentOff) -> RustBuffer {
    return FfiConverterTypePercentOff.lower(value)
}

struct FfiConverterTypePerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Person {
        return
            try Person(
                id: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                email: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypePersonKind.read(from: &buf),
                enabled: FfiConverterBool.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf)
        )
    }

    public static func write(_ value: Person, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.email, into: &buf)
        FfiConverterTypePersonKind.write(value.kind, into: &buf)
        FfiConverterBool.write(value.enabled, into: &buf)
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
    }
}

func FfiConverterTypePerson_lift(_ buf: RustBuffer) throws -> Person {
    return try FfiConverterTypePerson.lift(buf)
}

func FfiConverterTypePerson_lower(_ value: Person) -> RustBuffer {
    return FfiConverterTypePerson.lower(value)
}

struct FfiConverterTypePersonLeft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonLeft {
        return
            try PersonLeft(
                person: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: PersonLeft, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypePersonLeft_lift(_ buf: RustBuffer) throws -> PersonLeft {
    return try FfiConverterTypePersonLeft.lift(buf)
}

func FfiConverterTypePersonLeft_lower(_ value: PersonLeft) -> RustBuffer {
    return FfiConverterTypePersonLeft.lower(value)
}

struct FfiConverterTypePersonReturned: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonReturned {
        return
            try PersonReturned(
                person: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: PersonReturned, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypePersonReturned_lift(_ buf: RustBuffer) throws -> PersonReturned {
    return try FfiConverterTypePersonReturned.lift(buf)
}

func FfiConverterTypePersonReturned_lower(_ value: PersonReturned) -> RustBuffer {
    return FfiConverterTypePersonReturned.lower(value)
}

struct FfiConverterTypePersonalData: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonalData {
        return
            try PersonalData(
                person: FfiConverterTypePersonId.read(from: &buf),
                through: FfiConverterTypeJournalSequence.read(from: &buf),
                left: FfiConverterOptionTypeTimestamp.read(from: &buf),
                things: FfiConverterSequenceTypePersonalThing.read(from: &buf),
                events: FfiConverterSequenceTypePersonalEvent.read(from: &buf),
                texts: FfiConverterSequenceTypePersonalText.read(from: &buf)
        )
    }

    public static func write(_ value: PersonalData, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeJournalSequence.write(value.through, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.left, into: &buf)
        FfiConverterSequenceTypePersonalThing.write(value.things, into: &buf)
        FfiConverterSequenceTypePersonalEvent.write(value.events, into: &buf)
        FfiConverterSequenceTypePersonalText.write(value.texts, into: &buf)
    }
}

func FfiConverterTypePersonalData_lift(_ buf: RustBuffer) throws -> PersonalData {
    return try FfiConverterTypePersonalData.lift(buf)
}

func FfiConverterTypePersonalData_lower(_ value: PersonalData) -> RustBuffer {
    return FfiConverterTypePersonalData.lower(value)
}

struct FfiConverterTypePersonalEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonalEvent {
        return
            try PersonalEvent(
                sequence: FfiConverterTypeJournalSequence.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                event: FfiConverterTypeEventType.read(from: &buf),
                rule: FfiConverterString.read(from: &buf),
                command: FfiConverterOptionTypeCommandId.read(from: &buf),
                acted: FfiConverterBool.read(from: &buf),
                concerns: FfiConverterBool.read(from: &buf),
                told: FfiConverterSequenceTypeNotificationKind.read(from: &buf)
        )
    }

    public static func write(_ value: PersonalEvent, into buf: inout [UInt8]) {
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeEventType.write(value.event, into: &buf)
        FfiConverterString.write(value.rule, into: &buf)
        FfiConverterOptionTypeCommandId.write(value.command, into: &buf)
        FfiConverterBool.write(value.acted, into: &buf)
        FfiConverterBool.write(value.concerns, into: &buf)
        FfiConverterSequenceTypeNotificationKind.write(value.told, into: &buf)
    }
}

func FfiConverterTypePersonalEvent_lift(_ buf: RustBuffer) throws -> PersonalEvent {
    return try FfiConverterTypePersonalEvent.lift(buf)
}

func FfiConverterTypePersonalEvent_lower(_ value: PersonalEvent) -> RustBuffer {
    return FfiConverterTypePersonalEvent.lower(value)
}

struct FfiConverterTypePersonalFact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonalFact {
        return
            try PersonalFact(
                field: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: PersonalFact, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}

func FfiConverterTypePersonalFact_lift(_ buf: RustBuffer) throws -> PersonalFact {
    return try FfiConverterTypePersonalFact.lift(buf)
}

func FfiConverterTypePersonalFact_lower(_ value: PersonalFact) -> RustBuffer {
    return FfiConverterTypePersonalFact.lower(value)
}

struct FfiConverterTypePersonalText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonalText {
        return
            try PersonalText(
                sequence: FfiConverterTypeJournalSequence.read(from: &buf),
                field: FfiConverterString.read(from: &buf),
                relation: FfiConverterTypeTextRelation.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf),
                erased: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PersonalText, into buf: inout [UInt8]) {
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeTextRelation.write(value.relation, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
        FfiConverterBool.write(value.erased, into: &buf)
    }
}

func FfiConverterTypePersonalText_lift(_ buf: RustBuffer) throws -> PersonalText {
    return try FfiConverterTypePersonalText.lift(buf)
}

func FfiConverterTypePersonalText_lower(_ value: PersonalText) -> RustBuffer {
    return FfiConverterTypePersonalText.lower(value)
}

struct FfiConverterTypePersonalThing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonalThing {
        return
            try PersonalThing(
                kind: FfiConverterTypePersonalThingKind.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                sequence: FfiConverterTypeJournalSequence.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                facts: FfiConverterSequenceTypePersonalFact.read(from: &buf)
        )
    }

    public static func write(_ value: PersonalThing, into buf: inout [UInt8]) {
        FfiConverterTypePersonalThingKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterSequenceTypePersonalFact.write(value.facts, into: &buf)
    }
}

func FfiConverterTypePersonalThing_lift(_ buf: RustBuffer) throws -> PersonalThing {
    return try FfiConverterTypePersonalThing.lift(buf)
}

func FfiConverterTypePersonalThing_lower(_ value: PersonalThing) -> RustBuffer {
    return FfiConverterTypePersonalThing.lower(value)
}

struct FfiConverterTypePlanChangeOpen: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanChangeOpen {
        return
            try PlanChangeOpen(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PlanChangeOpen, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypePlanChangeOpen_lift(_ buf: RustBuffer) throws -> PlanChangeOpen {
    return try FfiConverterTypePlanChangeOpen.lift(buf)
}

func FfiConverterTypePlanChangeOpen_lower(_ value: PlanChangeOpen) -> RustBuffer {
    return FfiConverterTypePlanChangeOpen.lower(value)
}

struct FfiConverterTypePlanChangeReleased: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanChangeReleased {
        return
            try PlanChangeReleased(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                cause: FfiConverterTypeReleaseCause.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: PlanChangeReleased, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeReleaseCause.write(value.cause, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypePlanChangeReleased_lift(_ buf: RustBuffer) throws -> PlanChangeReleased {
    return try FfiConverterTypePlanChangeReleased.lift(buf)
}

func FfiConverterTypePlanChangeReleased_lower(_ value: PlanChangeReleased) -> RustBuffer {
    return FfiConverterTypePlanChangeReleased.lower(value)
}

struct FfiConverterTypePlanChangeReserved: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanChangeReserved {
        return
            try PlanChangeReserved(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                productBefore: FfiConverterTypeProductId.read(from: &buf),
                offerBefore: FfiConverterTypeOfferId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                termDays: FfiConverterOptionTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                promotion: FfiConverterOptionTypeRedeemedPromotion.read(from: &buf),
                promotionEnded: FfiConverterOptionTypePromotionId.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PlanChangeReserved, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.productBefore, into: &buf)
        FfiConverterTypeOfferId.write(value.offerBefore, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeRedeemedPromotion.write(value.promotion, into: &buf)
        FfiConverterOptionTypePromotionId.write(value.promotionEnded, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypePlanChangeReserved_lift(_ buf: RustBuffer) throws -> PlanChangeReserved {
    return try FfiConverterTypePlanChangeReserved.lift(buf)
}

func FfiConverterTypePlanChangeReserved_lower(_ value: PlanChangeReserved) -> RustBuffer {
    return FfiConverterTypePlanChangeReserved.lower(value)
}

struct FfiConverterTypePlanChangeScheduled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanChangeScheduled {
        return
            try PlanChangeScheduled(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                before: FfiConverterOptionTypePlanName.read(from: &buf),
                plan: FfiConverterTypePlanName.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                renewsOn: FfiConverterTypeDay.read(from: &buf),
                added: FfiConverterTypeMoney.read(from: &buf),
                addedTotal: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PlanChangeScheduled, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypePlanName.write(value.before, into: &buf)
        FfiConverterTypePlanName.write(value.plan, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
        FfiConverterTypeMoney.write(value.added, into: &buf)
        FfiConverterTypeMoney.write(value.addedTotal, into: &buf)
    }
}

func FfiConverterTypePlanChangeScheduled_lift(_ buf: RustBuffer) throws -> PlanChangeScheduled {
    return try FfiConverterTypePlanChangeScheduled.lift(buf)
}

func FfiConverterTypePlanChangeScheduled_lower(_ value: PlanChangeScheduled) -> RustBuffer {
    return FfiConverterTypePlanChangeScheduled.lower(value)
}

struct FfiConverterTypePlanChangeTakenBack: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanChangeTakenBack {
        return
            try PlanChangeTakenBack(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                termDays: FfiConverterOptionTypeServicePeriod.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: PlanChangeTakenBack, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypePlanChangeTakenBack_lift(_ buf: RustBuffer) throws -> PlanChangeTakenBack {
    return try FfiConverterTypePlanChangeTakenBack.lift(buf)
}

func FfiConverterTypePlanChangeTakenBack_lower(_ value: PlanChangeTakenBack) -> RustBuffer {
    return FfiConverterTypePlanChangeTakenBack.lower(value)
}

struct FfiConverterTypePlanChanged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanChanged {
        return
            try PlanChanged(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                productBefore: FfiConverterTypeProductId.read(from: &buf),
                offerBefore: FfiConverterTypeOfferId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                termDays: FfiConverterOptionTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                promotion: FfiConverterOptionTypeRedeemedPromotion.read(from: &buf),
                promotionEnded: FfiConverterOptionTypePromotionId.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: PlanChanged, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.productBefore, into: &buf)
        FfiConverterTypeOfferId.write(value.offerBefore, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeRedeemedPromotion.write(value.promotion, into: &buf)
        FfiConverterOptionTypePromotionId.write(value.promotionEnded, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypePlanChanged_lift(_ buf: RustBuffer) throws -> PlanChanged {
    return try FfiConverterTypePlanChanged.lift(buf)
}

func FfiConverterTypePlanChanged_lower(_ value: PlanChanged) -> RustBuffer {
    return FfiConverterTypePlanChanged.lower(value)
}

struct FfiConverterTypePlanMove: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanMove {
        return
            try PlanMove(
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                kind: FfiConverterTypePlanMoveKind.read(from: &buf)
        )
    }

    public static func write(_ value: PlanMove, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypePlanMoveKind.write(value.kind, into: &buf)
    }
}

func FfiConverterTypePlanMove_lift(_ buf: RustBuffer) throws -> PlanMove {
    return try FfiConverterTypePlanMove.lift(buf)
}

func FfiConverterTypePlanMove_lower(_ value: PlanMove) -> RustBuffer {
    return FfiConverterTypePlanMove.lower(value)
}

struct FfiConverterTypePlanName: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanName {
        return
            try PlanName(
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf)
        )
    }

    public static func write(_ value: PlanName, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
    }
}

func FfiConverterTypePlanName_lift(_ buf: RustBuffer) throws -> PlanName {
    return try FfiConverterTypePlanName.lift(buf)
}

func FfiConverterTypePlanName_lower(_ value: PlanName) -> RustBuffer {
    return FfiConverterTypePlanName.lower(value)
}

struct FfiConverterTypePlanNotReachable: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanNotReachable {
        return
            try PlanNotReachable(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf)
        )
    }

    public static func write(_ value: PlanNotReachable, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
    }
}

func FfiConverterTypePlanNotReachable_lift(_ buf: RustBuffer) throws -> PlanNotReachable {
    return try FfiConverterTypePlanNotReachable.lift(buf)
}

func FfiConverterTypePlanNotReachable_lower(_ value: PlanNotReachable) -> RustBuffer {
    return FfiConverterTypePlanNotReachable.lower(value)
}

struct FfiConverterTypePlanRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanRow {
        return
            try PlanRow(
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                unitPrice: FfiConverterOptionTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                price: FfiConverterOptionTypeUnitPrice.read(from: &buf),
                now: FfiConverterOptionTypeDenial.read(from: &buf),
                atRenewal: FfiConverterOptionTypeDenial.read(from: &buf)
        )
    }

    public static func write(_ value: PlanRow, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterOptionTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypeUnitPrice.write(value.price, into: &buf)
        FfiConverterOptionTypeDenial.write(value.now, into: &buf)
        FfiConverterOptionTypeDenial.write(value.atRenewal, into: &buf)
    }
}

func FfiConverterTypePlanRow_lift(_ buf: RustBuffer) throws -> PlanRow {
    return try FfiConverterTypePlanRow.lift(buf)
}

func FfiConverterTypePlanRow_lower(_ value: PlanRow) -> RustBuffer {
    return FfiConverterTypePlanRow.lower(value)
}

struct FfiConverterTypePlanScheduleDropped: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanScheduleDropped {
        return
            try PlanScheduleDropped(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                plan: FfiConverterTypePlanName.read(from: &buf),
                cause: FfiConverterTypePlanDropCause.read(from: &buf)
        )
    }

    public static func write(_ value: PlanScheduleDropped, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePlanName.write(value.plan, into: &buf)
        FfiConverterTypePlanDropCause.write(value.cause, into: &buf)
    }
}

func FfiConverterTypePlanScheduleDropped_lift(_ buf: RustBuffer) throws -> PlanScheduleDropped {
    return try FfiConverterTypePlanScheduleDropped.lift(buf)
}

func FfiConverterTypePlanScheduleDropped_lower(_ value: PlanScheduleDropped) -> RustBuffer {
    return FfiConverterTypePlanScheduleDropped.lower(value)
}

struct FfiConverterTypePlannedConversion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlannedConversion {
        return
            try PlannedConversion(
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                promotion: FfiConverterOptionTypeRedeemedPromotion.read(from: &buf)
        )
    }

    public static func write(_ value: PlannedConversion, into buf: inout [UInt8]) {
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeRedeemedPromotion.write(value.promotion, into: &buf)
    }
}

func FfiConverterTypePlannedConversion_lift(_ buf: RustBuffer) throws -> PlannedConversion {
    return try FfiConverterTypePlannedConversion.lift(buf)
}

func FfiConverterTypePlannedConversion_lower(_ value: PlannedConversion) -> RustBuffer {
    return FfiConverterTypePlannedConversion.lower(value)
}

struct FfiConverterTypePlannedExtension: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlannedExtension {
        return
            try PlannedExtension(
                productName: FfiConverterString.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf)
        )
    }

    public static func write(_ value: PlannedExtension, into buf: inout [UInt8]) {
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
    }
}

func FfiConverterTypePlannedExtension_lift(_ buf: RustBuffer) throws -> PlannedExtension {
    return try FfiConverterTypePlannedExtension.lift(buf)
}

func FfiConverterTypePlannedExtension_lower(_ value: PlannedExtension) -> RustBuffer {
    return FfiConverterTypePlannedExtension.lower(value)
}

struct FfiConverterTypePlansPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlansPage {
        return
            try PlansPage(
                rows: FfiConverterSequenceTypePlanRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: PlansPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePlanRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypePlansPage_lift(_ buf: RustBuffer) throws -> PlansPage {
    return try FfiConverterTypePlansPage.lift(buf)
}

func FfiConverterTypePlansPage_lower(_ value: PlansPage) -> RustBuffer {
    return FfiConverterTypePlansPage.lower(value)
}

struct FfiConverterTypePlansQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlansQuery {
        return
            try PlansQuery(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PlansQuery, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypePlansQuery_lift(_ buf: RustBuffer) throws -> PlansQuery {
    return try FfiConverterTypePlansQuery.lift(buf)
}

func FfiConverterTypePlansQuery_lower(_ value: PlansQuery) -> RustBuffer {
    return FfiConverterTypePlansQuery.lower(value)
}

struct FfiConverterTypePoliciesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PoliciesPage {
        return
            try PoliciesPage(
                rows: FfiConverterSequenceTypePolicyRow.read(from: &buf),
                offerTypes: FfiConverterSequenceTypeOfferTypePolicyRow.read(from: &buf),
                defaultValue: FfiConverterOptionTypePolicyValue.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: PoliciesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePolicyRow.write(value.rows, into: &buf)
        FfiConverterSequenceTypeOfferTypePolicyRow.write(value.offerTypes, into: &buf)
        FfiConverterOptionTypePolicyValue.write(value.defaultValue, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypePoliciesPage_lift(_ buf: RustBuffer) throws -> PoliciesPage {
    return try FfiConverterTypePoliciesPage.lift(buf)
}

func FfiConverterTypePoliciesPage_lower(_ value: PoliciesPage) -> RustBuffer {
    return FfiConverterTypePoliciesPage.lower(value)
}

struct FfiConverterTypePoliciesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PoliciesQuery {
        return
            try PoliciesQuery(
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PoliciesQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypePoliciesQuery_lift(_ buf: RustBuffer) throws -> PoliciesQuery {
    return try FfiConverterTypePoliciesQuery.lift(buf)
}

func FfiConverterTypePoliciesQuery_lower(_ value: PoliciesQuery) -> RustBuffer {
    return FfiConverterTypePoliciesQuery.lower(value)
}

struct FfiConverterTypePolicyChanged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyChanged {
        return
            try PolicyChanged(
                scope: FfiConverterTypePolicyScope.read(from: &buf),
                before: FfiConverterOptionTypePolicyValue.read(from: &buf),
                after: FfiConverterOptionTypePolicyValue.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyChanged, into buf: inout [UInt8]) {
        FfiConverterTypePolicyScope.write(value.scope, into: &buf)
        FfiConverterOptionTypePolicyValue.write(value.before, into: &buf)
        FfiConverterOptionTypePolicyValue.write(value.after, into: &buf)
    }
}

func FfiConverterTypePolicyChanged_lift(_ buf: RustBuffer) throws -> PolicyChanged {
    return try FfiConverterTypePolicyChanged.lift(buf)
}

func FfiConverterTypePolicyChanged_lower(_ value: PolicyChanged) -> RustBuffer {
    return FfiConverterTypePolicyChanged.lower(value)
}

struct FfiConverterTypePolicyFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyFinding {
        return
            try PolicyFinding(
                value: FfiConverterTypePolicyValue.read(from: &buf),
                source: FfiConverterTypePolicySource.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyFinding, into buf: inout [UInt8]) {
        FfiConverterTypePolicyValue.write(value.value, into: &buf)
        FfiConverterTypePolicySource.write(value.source, into: &buf)
    }
}

func FfiConverterTypePolicyFinding_lift(_ buf: RustBuffer) throws -> PolicyFinding {
    return try FfiConverterTypePolicyFinding.lift(buf)
}

func FfiConverterTypePolicyFinding_lower(_ value: PolicyFinding) -> RustBuffer {
    return FfiConverterTypePolicyFinding.lower(value)
}

struct FfiConverterTypePolicyNotForOfferTypes: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyNotForOfferTypes {
        return
            try PolicyNotForOfferTypes(
                offerType: FfiConverterTypeOfferType.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyNotForOfferTypes, into buf: inout [UInt8]) {
        FfiConverterTypeOfferType.write(value.offerType, into: &buf)
    }
}

func FfiConverterTypePolicyNotForOfferTypes_lift(_ buf: RustBuffer) throws -> PolicyNotForOfferTypes {
    return try FfiConverterTypePolicyNotForOfferTypes.lift(buf)
}

func FfiConverterTypePolicyNotForOfferTypes_lower(_ value: PolicyNotForOfferTypes) -> RustBuffer {
    return FfiConverterTypePolicyNotForOfferTypes.lower(value)
}

struct FfiConverterTypePolicyPreviewPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyPreviewPage {
        return
            try PolicyPreviewPage(
                summary: FfiConverterOptionTypePolicyPreviewSummary.read(from: &buf),
                people: FfiConverterSequenceTypePreviewedPerson.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyPreviewPage, into buf: inout [UInt8]) {
        FfiConverterOptionTypePolicyPreviewSummary.write(value.summary, into: &buf)
        FfiConverterSequenceTypePreviewedPerson.write(value.people, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypePolicyPreviewPage_lift(_ buf: RustBuffer) throws -> PolicyPreviewPage {
    return try FfiConverterTypePolicyPreviewPage.lift(buf)
}

func FfiConverterTypePolicyPreviewPage_lower(_ value: PolicyPreviewPage) -> RustBuffer {
    return FfiConverterTypePolicyPreviewPage.lower(value)
}

struct FfiConverterTypePolicyPreviewQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyPreviewQuery {
        return
            try PolicyPreviewQuery(
                policy: FfiConverterOptionTypeProposedPolicy.read(from: &buf),
                purchaseLimit: FfiConverterOptionTypeProposedLimit.read(from: &buf),
                approvalRule: FfiConverterOptionTypeProposedApproval.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyPreviewQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeProposedPolicy.write(value.policy, into: &buf)
        FfiConverterOptionTypeProposedLimit.write(value.purchaseLimit, into: &buf)
        FfiConverterOptionTypeProposedApproval.write(value.approvalRule, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypePolicyPreviewQuery_lift(_ buf: RustBuffer) throws -> PolicyPreviewQuery {
    return try FfiConverterTypePolicyPreviewQuery.lift(buf)
}

func FfiConverterTypePolicyPreviewQuery_lower(_ value: PolicyPreviewQuery) -> RustBuffer {
    return FfiConverterTypePolicyPreviewQuery.lower(value)
}

struct FfiConverterTypePolicyPreviewSummary: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyPreviewSummary {
        return
            try PolicyPreviewSummary(
                products: FfiConverterSequenceTypePreviewedProduct.read(from: &buf),
                classes: FfiConverterSequenceTypePreviewedClass.read(from: &buf),
                trialsThatEnd: FfiConverterUInt32.read(from: &buf),
                trialsThatConvert: FfiConverterUInt32.read(from: &buf),
                trials: FfiConverterSequenceTypePreviewedTrial.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyPreviewSummary, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePreviewedProduct.write(value.products, into: &buf)
        FfiConverterSequenceTypePreviewedClass.write(value.classes, into: &buf)
        FfiConverterUInt32.write(value.trialsThatEnd, into: &buf)
        FfiConverterUInt32.write(value.trialsThatConvert, into: &buf)
        FfiConverterSequenceTypePreviewedTrial.write(value.trials, into: &buf)
    }
}

func FfiConverterTypePolicyPreviewSummary_lift(_ buf: RustBuffer) throws -> PolicyPreviewSummary {
    return try FfiConverterTypePolicyPreviewSummary.lift(buf)
}

func FfiConverterTypePolicyPreviewSummary_lower(_ value: PolicyPreviewSummary) -> RustBuffer {
    return FfiConverterTypePolicyPreviewSummary.lower(value)
}

struct FfiConverterTypePolicyRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyRow {
        return
            try PolicyRow(
                name: FfiConverterOptionString.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                value: FfiConverterTypePolicyValue.read(from: &buf),
                source: FfiConverterTypePolicySource.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyRow, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypePolicyValue.write(value.value, into: &buf)
        FfiConverterTypePolicySource.write(value.source, into: &buf)
    }
}

func FfiConverterTypePolicyRow_lift(_ buf: RustBuffer) throws -> PolicyRow {
    return try FfiConverterTypePolicyRow.lift(buf)
}

func FfiConverterTypePolicyRow_lower(_ value: PolicyRow) -> RustBuffer {
    return FfiConverterTypePolicyRow.lower(value)
}

struct FfiConverterTypePreviewedClass: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreviewedClass {
        return
            try PreviewedClass(
                roles: FfiConverterSequenceTypeRole.read(from: &buf),
                effect: FfiConverterTypePreviewedEffect.read(from: &buf),
                people: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PreviewedClass, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterTypePreviewedEffect.write(value.effect, into: &buf)
        FfiConverterUInt32.write(value.people, into: &buf)
    }
}

func FfiConverterTypePreviewedClass_lift(_ buf: RustBuffer) throws -> PreviewedClass {
    return try FfiConverterTypePreviewedClass.lift(buf)
}

func FfiConverterTypePreviewedClass_lower(_ value: PreviewedClass) -> RustBuffer {
    return FfiConverterTypePreviewedClass.lower(value)
}

struct FfiConverterTypePreviewedPerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreviewedPerson {
        return
            try PreviewedPerson(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                effects: FfiConverterSequenceTypePreviewedEffect.read(from: &buf)
        )
    }

    public static func write(_ value: PreviewedPerson, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceTypePreviewedEffect.write(value.effects, into: &buf)
    }
}

func FfiConverterTypePreviewedPerson_lift(_ buf: RustBuffer) throws -> PreviewedPerson {
    return try FfiConverterTypePreviewedPerson.lift(buf)
}

func FfiConverterTypePreviewedPerson_lower(_ value: PreviewedPerson) -> RustBuffer {
    return FfiConverterTypePreviewedPerson.lower(value)
}

struct FfiConverterTypePreviewedProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreviewedProduct {
        return
            try PreviewedProduct(
                product: FfiConverterTypeProductId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                before: FfiConverterTypePolicyValue.read(from: &buf),
                after: FfiConverterTypePolicyValue.read(from: &buf),
                effects: FfiConverterSequenceTypePreviewedEffect.read(from: &buf)
        )
    }

    public static func write(_ value: PreviewedProduct, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypePolicyValue.write(value.before, into: &buf)
        FfiConverterTypePolicyValue.write(value.after, into: &buf)
        FfiConverterSequenceTypePreviewedEffect.write(value.effects, into: &buf)
    }
}

func FfiConverterTypePreviewedProduct_lift(_ buf: RustBuffer) throws -> PreviewedProduct {
    return try FfiConverterTypePreviewedProduct.lift(buf)
}

func FfiConverterTypePreviewedProduct_lower(_ value: PreviewedProduct) -> RustBuffer {
    return FfiConverterTypePreviewedProduct.lower(value)
}

struct FfiConverterTypePreviewedTrial: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreviewedTrial {
        return
            try PreviewedTrial(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                end: FfiConverterTypePreviewedTrialEnd.read(from: &buf)
        )
    }

    public static func write(_ value: PreviewedTrial, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypePreviewedTrialEnd.write(value.end, into: &buf)
    }
}

func FfiConverterTypePreviewedTrial_lift(_ buf: RustBuffer) throws -> PreviewedTrial {
    return try FfiConverterTypePreviewedTrial.lift(buf)
}

func FfiConverterTypePreviewedTrial_lower(_ value: PreviewedTrial) -> RustBuffer {
    return FfiConverterTypePreviewedTrial.lower(value)
}

struct FfiConverterTypePriceDiscount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PriceDiscount {
        return
            try PriceDiscount(
                promotion: FfiConverterTypePromotionId.read(from: &buf),
                discount: FfiConverterTypeDiscount.read(from: &buf),
                listPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                listShape: FfiConverterOptionTypePriceShape.read(from: &buf)
        )
    }

    public static func write(_ value: PriceDiscount, into buf: inout [UInt8]) {
        FfiConverterTypePromotionId.write(value.promotion, into: &buf)
        FfiConverterTypeDiscount.write(value.discount, into: &buf)
        FfiConverterTypeUnitPrice.write(value.listPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.listShape, into: &buf)
    }
}

func FfiConverterTypePriceDiscount_lift(_ buf: RustBuffer) throws -> PriceDiscount {
    return try FfiConverterTypePriceDiscount.lift(buf)
}

func FfiConverterTypePriceDiscount_lower(_ value: PriceDiscount) -> RustBuffer {
    return FfiConverterTypePriceDiscount.lower(value)
}

struct FfiConverterTypePriceTier: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PriceTier {
        return
            try PriceTier(
                from: FfiConverterTypeLicenseCount.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf)
        )
    }

    public static func write(_ value: PriceTier, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.from, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
    }
}

func FfiConverterTypePriceTier_lift(_ buf: RustBuffer) throws -> PriceTier {
    return try FfiConverterTypePriceTier.lift(buf)
}

func FfiConverterTypePriceTier_lower(_ value: PriceTier) -> RustBuffer {
    return FfiConverterTypePriceTier.lower(value)
}

struct FfiConverterTypeProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Product {
        return
            try Product(
                id: FfiConverterTypeProductId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offerType: FfiConverterOptionTypeOfferType.read(from: &buf),
                closedCountries: FfiConverterSequenceTypeCountryClosure.read(from: &buf),
                endOfSale: FfiConverterOptionTypeDay.read(from: &buf),
                mostLicenses: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                offers: FfiConverterSequenceTypeOffer.read(from: &buf),
                trial: FfiConverterOptionTypeTrial.read(from: &buf)
        )
    }

    public static func write(_ value: Product, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterOptionTypeOfferType.write(value.offerType, into: &buf)
        FfiConverterSequenceTypeCountryClosure.write(value.closedCountries, into: &buf)
        FfiConverterOptionTypeDay.write(value.endOfSale, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.mostLicenses, into: &buf)
        FfiConverterSequenceTypeOffer.write(value.offers, into: &buf)
        FfiConverterOptionTypeTrial.write(value.trial, into: &buf)
    }
}

func FfiConverterTypeProduct_lift(_ buf: RustBuffer) throws -> Product {
    return try FfiConverterTypeProduct.lift(buf)
}

func FfiConverterTypeProduct_lower(_ value: Product) -> RustBuffer {
    return FfiConverterTypeProduct.lower(value)
}

struct FfiConverterTypeProductApproval: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductApproval {
        return
            try ProductApproval(
                product: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: ProductApproval, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
    }
}

func FfiConverterTypeProductApproval_lift(_ buf: RustBuffer) throws -> ProductApproval {
    return try FfiConverterTypeProductApproval.lift(buf)
}

func FfiConverterTypeProductApproval_lower(_ value: ProductApproval) -> RustBuffer {
    return FfiConverterTypeProductApproval.lower(value)
}

struct FfiConverterTypeProductIdChanged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductIdChanged {
        return
            try ProductIdChanged(
                from: FfiConverterTypeProductId.read(from: &buf),
                to: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: ProductIdChanged, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.from, into: &buf)
        FfiConverterTypeProductId.write(value.to, into: &buf)
    }
}

func FfiConverterTypeProductIdChanged_lift(_ buf: RustBuffer) throws -> ProductIdChanged {
    return try FfiConverterTypeProductIdChanged.lift(buf)
}

func FfiConverterTypeProductIdChanged_lower(_ value: ProductIdChanged) -> RustBuffer {
    return FfiConverterTypeProductIdChanged.lower(value)
}

struct FfiConverterTypeProductIdsUntold: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductIdsUntold {
        return
            try ProductIdsUntold(
                from: FfiConverterTypeProductId.read(from: &buf),
                to: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: ProductIdsUntold, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.from, into: &buf)
        FfiConverterTypeProductId.write(value.to, into: &buf)
    }
}

func FfiConverterTypeProductIdsUntold_lift(_ buf: RustBuffer) throws -> ProductIdsUntold {
    return try FfiConverterTypeProductIdsUntold.lift(buf)
}

func FfiConverterTypeProductIdsUntold_lower(_ value: ProductIdsUntold) -> RustBuffer {
    return FfiConverterTypeProductIdsUntold.lower(value)
}

struct FfiConverterTypeProductLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductLimit {
        return
            try ProductLimit(
                product: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: ProductLimit, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
    }
}

func FfiConverterTypeProductLimit_lift(_ buf: RustBuffer) throws -> ProductLimit {
    return try FfiConverterTypeProductLimit.lift(buf)
}

func FfiConverterTypeProductLimit_lower(_ value: ProductLimit) -> RustBuffer {
    return FfiConverterTypeProductLimit.lower(value)
}

struct FfiConverterTypeProductNotBlocked: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductNotBlocked {
        return
            try ProductNotBlocked(
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ProductNotBlocked, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
    }
}

func FfiConverterTypeProductNotBlocked_lift(_ buf: RustBuffer) throws -> ProductNotBlocked {
    return try FfiConverterTypeProductNotBlocked.lift(buf)
}

func FfiConverterTypeProductNotBlocked_lower(_ value: ProductNotBlocked) -> RustBuffer {
    return FfiConverterTypeProductNotBlocked.lower(value)
}

struct FfiConverterTypeProductPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductPolicy {
        return
            try ProductPolicy(
                product: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: ProductPolicy, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
    }
}

func FfiConverterTypeProductPolicy_lift(_ buf: RustBuffer) throws -> ProductPolicy {
    return try FfiConverterTypeProductPolicy.lift(buf)
}

func FfiConverterTypeProductPolicy_lower(_ value: ProductPolicy) -> RustBuffer {
    return FfiConverterTypeProductPolicy.lower(value)
}

struct FfiConverterTypeProductRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductRow {
        return
            try ProductRow(
                product: FfiConverterTypeProductId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                offers: FfiConverterSequenceTypeOfferRow.read(from: &buf),
                trial: FfiConverterOptionTypeTrial.read(from: &buf),
                eligibility: FfiConverterTypeEligibility.read(from: &buf),
                trialEligibility: FfiConverterOptionTypeEligibility.read(from: &buf)
        )
    }

    public static func write(_ value: ProductRow, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceTypeOfferRow.write(value.offers, into: &buf)
        FfiConverterOptionTypeTrial.write(value.trial, into: &buf)
        FfiConverterTypeEligibility.write(value.eligibility, into: &buf)
        FfiConverterOptionTypeEligibility.write(value.trialEligibility, into: &buf)
    }
}

func FfiConverterTypeProductRow_lift(_ buf: RustBuffer) throws -> ProductRow {
    return try FfiConverterTypeProductRow.lift(buf)
}

func FfiConverterTypeProductRow_lower(_ value: ProductRow) -> RustBuffer {
    return FfiConverterTypeProductRow.lower(value)
}

struct FfiConverterTypeProductsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductsPage {
        return
            try ProductsPage(
                rows: FfiConverterSequenceTypeProductRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: ProductsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeProductRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeProductsPage_lift(_ buf: RustBuffer) throws -> ProductsPage {
    return try FfiConverterTypeProductsPage.lift(buf)
}

func FfiConverterTypeProductsPage_lower(_ value: ProductsPage) -> RustBuffer {
    return FfiConverterTypeProductsPage.lower(value)
}

struct FfiConverterTypeProductsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductsQuery {
        return
            try ProductsQuery(
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ProductsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeProductsQuery_lift(_ buf: RustBuffer) throws -> ProductsQuery {
    return try FfiConverterTypeProductsQuery.lift(buf)
}

func FfiConverterTypeProductsQuery_lower(_ value: ProductsQuery) -> RustBuffer {
    return FfiConverterTypeProductsQuery.lower(value)
}

struct FfiConverterTypeProfileRoleRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileRoleRow {
        return
            try ProfileRoleRow(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                role: FfiConverterTypeProfileRole.read(from: &buf)
        )
    }

    public static func write(_ value: ProfileRoleRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
        FfiConverterTypeProfileRole.write(value.role, into: &buf)
    }
}

func FfiConverterTypeProfileRoleRow_lift(_ buf: RustBuffer) throws -> ProfileRoleRow {
    return try FfiConverterTypeProfileRoleRow.lift(buf)
}

func FfiConverterTypeProfileRoleRow_lower(_ value: ProfileRoleRow) -> RustBuffer {
    return FfiConverterTypeProfileRoleRow.lower(value)
}

struct FfiConverterTypeProfileRolesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileRolesPage {
        return
            try ProfileRolesPage(
                rows: FfiConverterSequenceTypeProfileRoleRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: ProfileRolesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeProfileRoleRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeProfileRolesPage_lift(_ buf: RustBuffer) throws -> ProfileRolesPage {
    return try FfiConverterTypeProfileRolesPage.lift(buf)
}

func FfiConverterTypeProfileRolesPage_lower(_ value: ProfileRolesPage) -> RustBuffer {
    return FfiConverterTypeProfileRolesPage.lower(value)
}

struct FfiConverterTypeProfileRolesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileRolesQuery {
        return
            try ProfileRolesQuery(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ProfileRolesQuery, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeProfileRolesQuery_lift(_ buf: RustBuffer) throws -> ProfileRolesQuery {
    return try FfiConverterTypeProfileRolesQuery.lift(buf)
}

func FfiConverterTypeProfileRolesQuery_lower(_ value: ProfileRolesQuery) -> RustBuffer {
    return FfiConverterTypeProfileRolesQuery.lower(value)
}

struct FfiConverterTypeProgram: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Program {
        return
            try Program(
                closedKinds: FfiConverterSequenceTypeOrganizationKind.read(from: &buf),
                closedCountries: FfiConverterSequenceTypeCountryClosure.read(from: &buf),
                currencies: FfiConverterSequenceTypeCountryCurrency.read(from: &buf)
        )
    }

    public static func write(_ value: Program, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeOrganizationKind.write(value.closedKinds, into: &buf)
        FfiConverterSequenceTypeCountryClosure.write(value.closedCountries, into: &buf)
        FfiConverterSequenceTypeCountryCurrency.write(value.currencies, into: &buf)
    }
}

func FfiConverterTypeProgram_lift(_ buf: RustBuffer) throws -> Program {
    return try FfiConverterTypeProgram.lift(buf)
}

func FfiConverterTypeProgram_lower(_ value: Program) -> RustBuffer {
    return FfiConverterTypeProgram.lower(value)
}

struct FfiConverterTypePromotedProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotedProduct {
        return
            try PromotedProduct(
                product: FfiConverterTypeProductId.read(from: &buf),
                offers: FfiConverterSequenceTypeOfferId.read(from: &buf)
        )
    }

    public static func write(_ value: PromotedProduct, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterSequenceTypeOfferId.write(value.offers, into: &buf)
    }
}

func FfiConverterTypePromotedProduct_lift(_ buf: RustBuffer) throws -> PromotedProduct {
    return try FfiConverterTypePromotedProduct.lift(buf)
}

func FfiConverterTypePromotedProduct_lower(_ value: PromotedProduct) -> RustBuffer {
    return FfiConverterTypePromotedProduct.lower(value)
}

struct FfiConverterTypePromotion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Promotion {
        return
            try Promotion(
                id: FfiConverterTypePromotionId.read(from: &buf),
                code: FfiConverterOptionTypePromotionCode.read(from: &buf),
                discounts: FfiConverterSequenceTypeDiscount.read(from: &buf),
                products: FfiConverterSequenceTypePromotedProduct.read(from: &buf),
                from: FfiConverterOptionTypeDay.read(from: &buf),
                until: FfiConverterOptionTypeDay.read(from: &buf),
                firstPurchaseOnly: FfiConverterBool.read(from: &buf),
                lasts: FfiConverterTypePromotionDuration.read(from: &buf),
                mostUsesPerPerson: FfiConverterOptionUInt32.read(from: &buf),
                mostUses: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Promotion, into buf: inout [UInt8]) {
        FfiConverterTypePromotionId.write(value.id, into: &buf)
        FfiConverterOptionTypePromotionCode.write(value.code, into: &buf)
        FfiConverterSequenceTypeDiscount.write(value.discounts, into: &buf)
        FfiConverterSequenceTypePromotedProduct.write(value.products, into: &buf)
        FfiConverterOptionTypeDay.write(value.from, into: &buf)
        FfiConverterOptionTypeDay.write(value.until, into: &buf)
        FfiConverterBool.write(value.firstPurchaseOnly, into: &buf)
        FfiConverterTypePromotionDuration.write(value.lasts, into: &buf)
        FfiConverterOptionUInt32.write(value.mostUsesPerPerson, into: &buf)
        FfiConverterOptionUInt32.write(value.mostUses, into: &buf)
    }
}

func FfiConverterTypePromotion_lift(_ buf: RustBuffer) throws -> Promotion {
    return try FfiConverterTypePromotion.lift(buf)
}

func FfiConverterTypePromotion_lower(_ value: Promotion) -> RustBuffer {
    return FfiConverterTypePromotion.lower(value)
}

struct FfiConverterTypePromotionClaim: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionClaim {
        return
            try PromotionClaim(
                code: FfiConverterTypePromotionCode.read(from: &buf),
                reservation: FfiConverterOptionTypeReservationId.read(from: &buf)
        )
    }

    public static func write(_ value: PromotionClaim, into buf: inout [UInt8]) {
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
        FfiConverterOptionTypeReservationId.write(value.reservation, into: &buf)
    }
}

func FfiConverterTypePromotionClaim_lift(_ buf: RustBuffer) throws -> PromotionClaim {
    return try FfiConverterTypePromotionClaim.lift(buf)
}

func FfiConverterTypePromotionClaim_lower(_ value: PromotionClaim) -> RustBuffer {
    return FfiConverterTypePromotionClaim.lower(value)
}

struct FfiConverterTypePromotionEndAnnounced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionEndAnnounced {
        return
            try PromotionEndAnnounced(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                promotion: FfiConverterTypePromotionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                total: FfiConverterOptionTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PromotionEndAnnounced, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePromotionId.write(value.promotion, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypePromotionEndAnnounced_lift(_ buf: RustBuffer) throws -> PromotionEndAnnounced {
    return try FfiConverterTypePromotionEndAnnounced.lift(buf)
}

func FfiConverterTypePromotionEndAnnounced_lower(_ value: PromotionEndAnnounced) -> RustBuffer {
    return FfiConverterTypePromotionEndAnnounced.lower(value)
}

struct FfiConverterTypePromotionNotInForce: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionNotInForce {
        return
            try PromotionNotInForce(
                code: FfiConverterTypePromotionCode.read(from: &buf),
                from: FfiConverterOptionTypeDay.read(from: &buf),
                until: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PromotionNotInForce, into buf: inout [UInt8]) {
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
        FfiConverterOptionTypeDay.write(value.from, into: &buf)
        FfiConverterOptionTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypePromotionNotInForce_lift(_ buf: RustBuffer) throws -> PromotionNotInForce {
    return try FfiConverterTypePromotionNotInForce.lift(buf)
}

func FfiConverterTypePromotionNotInForce_lower(_ value: PromotionNotInForce) -> RustBuffer {
    return FfiConverterTypePromotionNotInForce.lower(value)
}

struct FfiConverterTypePromotionNotOffered: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionNotOffered {
        return
            try PromotionNotOffered(
                code: FfiConverterTypePromotionCode.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf)
        )
    }

    public static func write(_ value: PromotionNotOffered, into buf: inout [UInt8]) {
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
    }
}

func FfiConverterTypePromotionNotOffered_lift(_ buf: RustBuffer) throws -> PromotionNotOffered {
    return try FfiConverterTypePromotionNotOffered.lift(buf)
}

func FfiConverterTypePromotionNotOffered_lower(_ value: PromotionNotOffered) -> RustBuffer {
    return FfiConverterTypePromotionNotOffered.lower(value)
}

struct FfiConverterTypePromotionReleased: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionReleased {
        return
            try PromotionReleased(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                promotion: FfiConverterTypePromotionId.read(from: &buf),
                code: FfiConverterOptionTypePromotionCode.read(from: &buf),
                reservation: FfiConverterOptionTypeReservationId.read(from: &buf),
                cause: FfiConverterTypePromotionReleaseCause.read(from: &buf)
        )
    }

    public static func write(_ value: PromotionReleased, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePromotionId.write(value.promotion, into: &buf)
        FfiConverterOptionTypePromotionCode.write(value.code, into: &buf)
        FfiConverterOptionTypeReservationId.write(value.reservation, into: &buf)
        FfiConverterTypePromotionReleaseCause.write(value.cause, into: &buf)
    }
}

func FfiConverterTypePromotionReleased_lift(_ buf: RustBuffer) throws -> PromotionReleased {
    return try FfiConverterTypePromotionReleased.lift(buf)
}

func FfiConverterTypePromotionReleased_lower(_ value: PromotionReleased) -> RustBuffer {
    return FfiConverterTypePromotionReleased.lower(value)
}

struct FfiConverterTypePromotionReservationReleased: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionReservationReleased {
        return
            try PromotionReservationReleased(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                code: FfiConverterTypePromotionCode.read(from: &buf),
                reservation: FfiConverterTypeReservationId.read(from: &buf)
        )
    }

    public static func write(_ value: PromotionReservationReleased, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
        FfiConverterTypeReservationId.write(value.reservation, into: &buf)
    }
}

func FfiConverterTypePromotionReservationReleased_lift(_ buf: RustBuffer) throws -> PromotionReservationReleased {
    return try FfiConverterTypePromotionReservationReleased.lift(buf)
}

func FfiConverterTypePromotionReservationReleased_lower(_ value: PromotionReservationReleased) -> RustBuffer {
    return FfiConverterTypePromotionReservationReleased.lower(value)
}

struct FfiConverterTypePromotionUsedUp: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionUsedUp {
        return
            try PromotionUsedUp(
                code: FfiConverterTypePromotionCode.read(from: &buf),
                by: FfiConverterTypePromotionUser.read(from: &buf),
                mostUses: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PromotionUsedUp, into buf: inout [UInt8]) {
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
        FfiConverterTypePromotionUser.write(value.by, into: &buf)
        FfiConverterUInt32.write(value.mostUses, into: &buf)
    }
}

func FfiConverterTypePromotionUsedUp_lift(_ buf: RustBuffer) throws -> PromotionUsedUp {
    return try FfiConverterTypePromotionUsedUp.lift(buf)
}

func FfiConverterTypePromotionUsedUp_lower(_ value: PromotionUsedUp) -> RustBuffer {
    return FfiConverterTypePromotionUsedUp.lower(value)
}

struct FfiConverterTypeProof: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Proof {
        return
            try Proof(
                billingPeriod: FfiConverterTypeServicePeriod.read(from: &buf),
                licensesBefore: FfiConverterTypeLicenseCount.read(from: &buf),
                licensesAfter: FfiConverterTypeLicenseCount.read(from: &buf),
                before: FfiConverterTypePeriodValue.read(from: &buf),
                after: FfiConverterTypePeriodValue.read(from: &buf),
                segmentsBefore: FfiConverterSequenceTypeSegment.read(from: &buf),
                segmentsAfter: FfiConverterSequenceTypeSegment.read(from: &buf),
                decimals: FfiConverterOptionUInt8.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: Proof, into buf: inout [UInt8]) {
        FfiConverterTypeServicePeriod.write(value.billingPeriod, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licensesBefore, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licensesAfter, into: &buf)
        FfiConverterTypePeriodValue.write(value.before, into: &buf)
        FfiConverterTypePeriodValue.write(value.after, into: &buf)
        FfiConverterSequenceTypeSegment.write(value.segmentsBefore, into: &buf)
        FfiConverterSequenceTypeSegment.write(value.segmentsAfter, into: &buf)
        FfiConverterOptionUInt8.write(value.decimals, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
    }
}

func FfiConverterTypeProof_lift(_ buf: RustBuffer) throws -> Proof {
    return try FfiConverterTypeProof.lift(buf)
}

func FfiConverterTypeProof_lower(_ value: Proof) -> RustBuffer {
    return FfiConverterTypeProof.lower(value)
}

struct FfiConverterTypeProposedApproval: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProposedApproval {
        return
            try ProposedApproval(
                scope: FfiConverterTypeApprovalScope.read(from: &buf),
                rule: FfiConverterOptionTypeApprovalRule.read(from: &buf)
        )
    }

    public static func write(_ value: ProposedApproval, into buf: inout [UInt8]) {
        FfiConverterTypeApprovalScope.write(value.scope, into: &buf)
        FfiConverterOptionTypeApprovalRule.write(value.rule, into: &buf)
    }
}

func FfiConverterTypeProposedApproval_lift(_ buf: RustBuffer) throws -> ProposedApproval {
    return try FfiConverterTypeProposedApproval.lift(buf)
}

func FfiConverterTypeProposedApproval_lower(_ value: ProposedApproval) -> RustBuffer {
    return FfiConverterTypeProposedApproval.lower(value)
}

struct FfiConverterTypeProposedLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProposedLimit {
        return
            try ProposedLimit(
                scope: FfiConverterTypeLimitScope.read(from: &buf),
                limit: FfiConverterOptionTypePurchaseLimit.read(from: &buf)
        )
    }

    public static func write(_ value: ProposedLimit, into buf: inout [UInt8]) {
        FfiConverterTypeLimitScope.write(value.scope, into: &buf)
        FfiConverterOptionTypePurchaseLimit.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeProposedLimit_lift(_ buf: RustBuffer) throws -> ProposedLimit {
    return try FfiConverterTypeProposedLimit.lift(buf)
}

func FfiConverterTypeProposedLimit_lower(_ value: ProposedLimit) -> RustBuffer {
    return FfiConverterTypeProposedLimit.lower(value)
}

struct FfiConverterTypeProposedPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProposedPolicy {
        return
            try ProposedPolicy(
                scope: FfiConverterTypePolicyScope.read(from: &buf),
                value: FfiConverterOptionTypePolicyValue.read(from: &buf)
        )
    }

    public static func write(_ value: ProposedPolicy, into buf: inout [UInt8]) {
        FfiConverterTypePolicyScope.write(value.scope, into: &buf)
        FfiConverterOptionTypePolicyValue.write(value.value, into: &buf)
    }
}

func FfiConverterTypeProposedPolicy_lift(_ buf: RustBuffer) throws -> ProposedPolicy {
    return try FfiConverterTypeProposedPolicy.lift(buf)
}

func FfiConverterTypeProposedPolicy_lower(_ value: ProposedPolicy) -> RustBuffer {
    return FfiConverterTypeProposedPolicy.lower(value)
}

struct FfiConverterTypePurchaseLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseLimit {
        return
            try PurchaseLimit(
                monthlySpending: FfiConverterOptionSequenceTypeMoney.read(from: &buf),
                licenses: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                subscriptions: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseLimit, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceTypeMoney.write(value.monthlySpending, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionUInt32.write(value.subscriptions, into: &buf)
    }
}

func FfiConverterTypePurchaseLimit_lift(_ buf: RustBuffer) throws -> PurchaseLimit {
    return try FfiConverterTypePurchaseLimit.lift(buf)
}

func FfiConverterTypePurchaseLimit_lower(_ value: PurchaseLimit) -> RustBuffer {
    return FfiConverterTypePurchaseLimit.lower(value)
}

struct FfiConverterTypePurchaseLimitChanged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseLimitChanged {
        return
            try PurchaseLimitChanged(
                scope: FfiConverterTypeLimitScope.read(from: &buf),
                before: FfiConverterOptionTypePurchaseLimit.read(from: &buf),
                after: FfiConverterOptionTypePurchaseLimit.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseLimitChanged, into buf: inout [UInt8]) {
        FfiConverterTypeLimitScope.write(value.scope, into: &buf)
        FfiConverterOptionTypePurchaseLimit.write(value.before, into: &buf)
        FfiConverterOptionTypePurchaseLimit.write(value.after, into: &buf)
    }
}

func FfiConverterTypePurchaseLimitChanged_lift(_ buf: RustBuffer) throws -> PurchaseLimitChanged {
    return try FfiConverterTypePurchaseLimitChanged.lift(buf)
}

func FfiConverterTypePurchaseLimitChanged_lower(_ value: PurchaseLimitChanged) -> RustBuffer {
    return FfiConverterTypePurchaseLimitChanged.lower(value)
}

struct FfiConverterTypePurchaseLimitRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseLimitRow {
        return
            try PurchaseLimitRow(
                scope: FfiConverterTypeLimitScope.read(from: &buf),
                productName: FfiConverterOptionString.read(from: &buf),
                limit: FfiConverterTypePurchaseLimit.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseLimitRow, into buf: inout [UInt8]) {
        FfiConverterTypeLimitScope.write(value.scope, into: &buf)
        FfiConverterOptionString.write(value.productName, into: &buf)
        FfiConverterTypePurchaseLimit.write(value.limit, into: &buf)
    }
}

func FfiConverterTypePurchaseLimitRow_lift(_ buf: RustBuffer) throws -> PurchaseLimitRow {
    return try FfiConverterTypePurchaseLimitRow.lift(buf)
}

func FfiConverterTypePurchaseLimitRow_lower(_ value: PurchaseLimitRow) -> RustBuffer {
    return FfiConverterTypePurchaseLimitRow.lower(value)
}

struct FfiConverterTypePurchaseLimitsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseLimitsPage {
        return
            try PurchaseLimitsPage(
                rows: FfiConverterSequenceTypePurchaseLimitRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseLimitsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePurchaseLimitRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypePurchaseLimitsPage_lift(_ buf: RustBuffer) throws -> PurchaseLimitsPage {
    return try FfiConverterTypePurchaseLimitsPage.lift(buf)
}

func FfiConverterTypePurchaseLimitsPage_lower(_ value: PurchaseLimitsPage) -> RustBuffer {
    return FfiConverterTypePurchaseLimitsPage.lower(value)
}

struct FfiConverterTypePurchaseLimitsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseLimitsQuery {
        return
            try PurchaseLimitsQuery(
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseLimitsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypePurchaseLimitsQuery_lift(_ buf: RustBuffer) throws -> PurchaseLimitsQuery {
    return try FfiConverterTypePurchaseLimitsQuery.lift(buf)
}

func FfiConverterTypePurchaseLimitsQuery_lower(_ value: PurchaseLimitsQuery) -> RustBuffer {
    return FfiConverterTypePurchaseLimitsQuery.lower(value)
}

struct FfiConverterTypePurchaseNotNamed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseNotNamed {
        return
            try PurchaseNotNamed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                field: FfiConverterString.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseNotNamed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypePurchaseNotNamed_lift(_ buf: RustBuffer) throws -> PurchaseNotNamed {
    return try FfiConverterTypePurchaseNotNamed.lift(buf)
}

func FfiConverterTypePurchaseNotNamed_lower(_ value: PurchaseNotNamed) -> RustBuffer {
    return FfiConverterTypePurchaseNotNamed.lower(value)
}

struct FfiConverterTypePurchaseRequestClosed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestClosed {
        return
            try PurchaseRequestClosed(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                status: FfiConverterTypePurchaseRequestStatus.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestClosed, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypePurchaseRequestStatus.write(value.status, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestClosed_lift(_ buf: RustBuffer) throws -> PurchaseRequestClosed {
    return try FfiConverterTypePurchaseRequestClosed.lift(buf)
}

func FfiConverterTypePurchaseRequestClosed_lower(_ value: PurchaseRequestClosed) -> RustBuffer {
    return FfiConverterTypePurchaseRequestClosed.lower(value)
}

struct FfiConverterTypePurchaseRequestConfirmed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestConfirmed {
        return
            try PurchaseRequestConfirmed(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                before: FfiConverterTypeMoney.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestConfirmed, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypeMoney.write(value.before, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestConfirmed_lift(_ buf: RustBuffer) throws -> PurchaseRequestConfirmed {
    return try FfiConverterTypePurchaseRequestConfirmed.lift(buf)
}

func FfiConverterTypePurchaseRequestConfirmed_lower(_ value: PurchaseRequestConfirmed) -> RustBuffer {
    return FfiConverterTypePurchaseRequestConfirmed.lower(value)
}

struct FfiConverterTypePurchaseRequestDecided: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestDecided {
        return
            try PurchaseRequestDecided(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                decision: FfiConverterTypeRequestDecision.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestDecided, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypeRequestDecision.write(value.decision, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestDecided_lift(_ buf: RustBuffer) throws -> PurchaseRequestDecided {
    return try FfiConverterTypePurchaseRequestDecided.lift(buf)
}

func FfiConverterTypePurchaseRequestDecided_lower(_ value: PurchaseRequestDecided) -> RustBuffer {
    return FfiConverterTypePurchaseRequestDecided.lower(value)
}

struct FfiConverterTypePurchaseRequestLapsed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestLapsed {
        return
            try PurchaseRequestLapsed(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestLapsed, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestLapsed_lift(_ buf: RustBuffer) throws -> PurchaseRequestLapsed {
    return try FfiConverterTypePurchaseRequestLapsed.lift(buf)
}

func FfiConverterTypePurchaseRequestLapsed_lower(_ value: PurchaseRequestLapsed) -> RustBuffer {
    return FfiConverterTypePurchaseRequestLapsed.lower(value)
}

struct FfiConverterTypePurchaseRequestRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestRow {
        return
            try PurchaseRequestRow(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                purchaserName: FfiConverterOptionString.read(from: &buf),
                subscription: FfiConverterOptionTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                totalNow: FfiConverterOptionTypeMoney.read(from: &buf),
                requested: FfiConverterTypeTimestamp.read(from: &buf),
                expiresOn: FfiConverterTypeDay.read(from: &buf),
                status: FfiConverterTypePurchaseRequestStatus.read(from: &buf),
                decidedBy: FfiConverterOptionTypePersonId.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestRow, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionString.write(value.purchaserName, into: &buf)
        FfiConverterOptionTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterOptionTypeMoney.write(value.totalNow, into: &buf)
        FfiConverterTypeTimestamp.write(value.requested, into: &buf)
        FfiConverterTypeDay.write(value.expiresOn, into: &buf)
        FfiConverterTypePurchaseRequestStatus.write(value.status, into: &buf)
        FfiConverterOptionTypePersonId.write(value.decidedBy, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestRow_lift(_ buf: RustBuffer) throws -> PurchaseRequestRow {
    return try FfiConverterTypePurchaseRequestRow.lift(buf)
}

func FfiConverterTypePurchaseRequestRow_lower(_ value: PurchaseRequestRow) -> RustBuffer {
    return FfiConverterTypePurchaseRequestRow.lower(value)
}

struct FfiConverterTypePurchaseRequestStale: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestStale {
        return
            try PurchaseRequestStale(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                agreed: FfiConverterTypeMoney.read(from: &buf),
                now: FfiConverterTypeMoney.read(from: &buf),
                difference: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestStale, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypeMoney.write(value.agreed, into: &buf)
        FfiConverterTypeMoney.write(value.now, into: &buf)
        FfiConverterTypeMoney.write(value.difference, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestStale_lift(_ buf: RustBuffer) throws -> PurchaseRequestStale {
    return try FfiConverterTypePurchaseRequestStale.lift(buf)
}

func FfiConverterTypePurchaseRequestStale_lower(_ value: PurchaseRequestStale) -> RustBuffer {
    return FfiConverterTypePurchaseRequestStale.lower(value)
}

struct FfiConverterTypePurchaseRequestWithdrawn: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestWithdrawn {
        return
            try PurchaseRequestWithdrawn(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                cause: FfiConverterTypeWithdrawalCause.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestWithdrawn, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypeWithdrawalCause.write(value.cause, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestWithdrawn_lift(_ buf: RustBuffer) throws -> PurchaseRequestWithdrawn {
    return try FfiConverterTypePurchaseRequestWithdrawn.lift(buf)
}

func FfiConverterTypePurchaseRequestWithdrawn_lower(_ value: PurchaseRequestWithdrawn) -> RustBuffer {
    return FfiConverterTypePurchaseRequestWithdrawn.lower(value)
}

struct FfiConverterTypePurchaseRequested: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequested {
        return
            try PurchaseRequested(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                subscription: FfiConverterOptionTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                expiresOn: FfiConverterTypeDay.read(from: &buf),
                promotion: FfiConverterOptionTypePromotionClaim.read(from: &buf),
                command: FfiConverterOptionTypeCommand.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequested, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeDay.write(value.expiresOn, into: &buf)
        FfiConverterOptionTypePromotionClaim.write(value.promotion, into: &buf)
        FfiConverterOptionTypeCommand.write(value.command, into: &buf)
    }
}

func FfiConverterTypePurchaseRequested_lift(_ buf: RustBuffer) throws -> PurchaseRequested {
    return try FfiConverterTypePurchaseRequested.lift(buf)
}

func FfiConverterTypePurchaseRequested_lower(_ value: PurchaseRequested) -> RustBuffer {
    return FfiConverterTypePurchaseRequested.lower(value)
}

struct FfiConverterTypePurchaseRequestsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestsPage {
        return
            try PurchaseRequestsPage(
                rows: FfiConverterSequenceTypePurchaseRequestRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePurchaseRequestRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestsPage_lift(_ buf: RustBuffer) throws -> PurchaseRequestsPage {
    return try FfiConverterTypePurchaseRequestsPage.lift(buf)
}

func FfiConverterTypePurchaseRequestsPage_lower(_ value: PurchaseRequestsPage) -> RustBuffer {
    return FfiConverterTypePurchaseRequestsPage.lower(value)
}

struct FfiConverterTypePurchaseRequestsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestsQuery {
        return
            try PurchaseRequestsQuery(
                request: FfiConverterOptionTypePurchaseRequestId.read(from: &buf),
                purchaser: FfiConverterOptionTypePersonId.read(from: &buf),
                status: FfiConverterOptionTypePurchaseRequestStatus.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseRequestsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypePurchaseRequestId.write(value.request, into: &buf)
        FfiConverterOptionTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionTypePurchaseRequestStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypePurchaseRequestsQuery_lift(_ buf: RustBuffer) throws -> PurchaseRequestsQuery {
    return try FfiConverterTypePurchaseRequestsQuery.lift(buf)
}

func FfiConverterTypePurchaseRequestsQuery_lower(_ value: PurchaseRequestsQuery) -> RustBuffer {
    return FfiConverterTypePurchaseRequestsQuery.lower(value)
}

struct FfiConverterTypePurchaseSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseSubscription {
        return
            try PurchaseSubscription(
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billing: FfiConverterTypeBillingChoice.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                align: FfiConverterOptionTypeAlignment.read(from: &buf),
                promotion: FfiConverterOptionTypePromotionClaim.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingChoice.write(value.billing, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeAlignment.write(value.align, into: &buf)
        FfiConverterOptionTypePromotionClaim.write(value.promotion, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypePurchaseSubscription_lift(_ buf: RustBuffer) throws -> PurchaseSubscription {
    return try FfiConverterTypePurchaseSubscription.lift(buf)
}

func FfiConverterTypePurchaseSubscription_lower(_ value: PurchaseSubscription) -> RustBuffer {
    return FfiConverterTypePurchaseSubscription.lower(value)
}

struct FfiConverterTypePurchasesAnnounced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchasesAnnounced {
        return
            try PurchasesAnnounced(
                day: FfiConverterTypeDay.read(from: &buf),
                purchases: FfiConverterSequenceTypeAnnouncedPurchase.read(from: &buf),
                trials: FfiConverterSequenceTypeAnnouncedPurchase.read(from: &buf)
        )
    }

    public static func write(_ value: PurchasesAnnounced, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.day, into: &buf)
        FfiConverterSequenceTypeAnnouncedPurchase.write(value.purchases, into: &buf)
        FfiConverterSequenceTypeAnnouncedPurchase.write(value.trials, into: &buf)
    }
}

func FfiConverterTypePurchasesAnnounced_lift(_ buf: RustBuffer) throws -> PurchasesAnnounced {
    return try FfiConverterTypePurchasesAnnounced.lift(buf)
}

func FfiConverterTypePurchasesAnnounced_lower(_ value: PurchasesAnnounced) -> RustBuffer {
    return FfiConverterTypePurchasesAnnounced.lower(value)
}

struct FfiConverterTypeQuote: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Quote {
        return
            try Quote(
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                subtotal: FfiConverterTypeMoney.read(from: &buf),
                taxes: FfiConverterSequenceTypeTaxSubtotal.read(from: &buf),
                rounding: FfiConverterTypeMoney.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                asked: FfiConverterTypeMoney.read(from: &buf),
                fingerprint: FfiConverterTypeDigest.read(from: &buf),
                nextInvoice: FfiConverterOptionTypeNextInvoice.read(from: &buf),
                promotionEnded: FfiConverterOptionTypePromotionId.read(from: &buf)
        )
    }

    public static func write(_ value: Quote, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterTypeMoney.write(value.subtotal, into: &buf)
        FfiConverterSequenceTypeTaxSubtotal.write(value.taxes, into: &buf)
        FfiConverterTypeMoney.write(value.rounding, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeMoney.write(value.asked, into: &buf)
        FfiConverterTypeDigest.write(value.fingerprint, into: &buf)
        FfiConverterOptionTypeNextInvoice.write(value.nextInvoice, into: &buf)
        FfiConverterOptionTypePromotionId.write(value.promotionEnded, into: &buf)
    }
}

func FfiConverterTypeQuote_lift(_ buf: RustBuffer) throws -> Quote {
    return try FfiConverterTypeQuote.lift(buf)
}

func FfiConverterTypeQuote_lower(_ value: Quote) -> RustBuffer {
    return FfiConverterTypeQuote.lower(value)
}

struct FfiConverterTypeQuoteReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QuoteReference {
        return
            try QuoteReference(
                fingerprint: FfiConverterTypeDigest.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: QuoteReference, into buf: inout [UInt8]) {
        FfiConverterTypeDigest.write(value.fingerprint, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypeQuoteReference_lift(_ buf: RustBuffer) throws -> QuoteReference {
    return try FfiConverterTypeQuoteReference.lift(buf)
}

func FfiConverterTypeQuoteReference_lower(_ value: QuoteReference) -> RustBuffer {
    return FfiConverterTypeQuoteReference.lower(value)
}

struct FfiConverterTypeQuoteStale: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QuoteStale {
        return
            try QuoteStale(
                quoted: FfiConverterTypeMoney.read(from: &buf),
                now: FfiConverterTypeMoney.read(from: &buf),
                difference: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: QuoteStale, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.quoted, into: &buf)
        FfiConverterTypeMoney.write(value.now, into: &buf)
        FfiConverterTypeMoney.write(value.difference, into: &buf)
    }
}

func FfiConverterTypeQuoteStale_lift(_ buf: RustBuffer) throws -> QuoteStale {
    return try FfiConverterTypeQuoteStale.lift(buf)
}

func FfiConverterTypeQuoteStale_lower(_ value: QuoteStale) -> RustBuffer {
    return FfiConverterTypeQuoteStale.lower(value)
}

struct FfiConverterTypeReactivateSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReactivateSubscription {
        return
            try ReactivateSubscription(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                promotion: FfiConverterOptionTypePromotionClaim.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: ReactivateSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypePromotionClaim.write(value.promotion, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeReactivateSubscription_lift(_ buf: RustBuffer) throws -> ReactivateSubscription {
    return try FfiConverterTypeReactivateSubscription.lift(buf)
}

func FfiConverterTypeReactivateSubscription_lower(_ value: ReactivateSubscription) -> RustBuffer {
    return FfiConverterTypeReactivateSubscription.lower(value)
}

struct FfiConverterTypeReadOnlyView: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReadOnlyView {
        return
            try ReadOnlyView(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: ReadOnlyView, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
    }
}

func FfiConverterTypeReadOnlyView_lift(_ buf: RustBuffer) throws -> ReadOnlyView {
    return try FfiConverterTypeReadOnlyView.lift(buf)
}

func FfiConverterTypeReadOnlyView_lower(_ value: ReadOnlyView) -> RustBuffer {
    return FfiConverterTypeReadOnlyView.lower(value)
}

struct FfiConverterTypeRecorded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Recorded {
        return
            try Recorded(
                schema: FfiConverterUInt32.read(from: &buf),
                sequence: FfiConverterTypeJournalSequence.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                actor: FfiConverterTypeActor.read(from: &buf),
                command: FfiConverterOptionTypeCommandStamp.read(from: &buf),
                event: FfiConverterTypeEvent.read(from: &buf)
        )
    }

    public static func write(_ value: Recorded, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.schema, into: &buf)
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterOptionTypeCommandStamp.write(value.command, into: &buf)
        FfiConverterTypeEvent.write(value.event, into: &buf)
    }
}

func FfiConverterTypeRecorded_lift(_ buf: RustBuffer) throws -> Recorded {
    return try FfiConverterTypeRecorded.lift(buf)
}

func FfiConverterTypeRecorded_lower(_ value: Recorded) -> RustBuffer {
    return FfiConverterTypeRecorded.lower(value)
}

struct FfiConverterTypeRecurringBillingChanged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecurringBillingChanged {
        return
            try RecurringBillingChanged(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                recurringBilling: FfiConverterTypeRecurringBilling.read(from: &buf),
                cause: FfiConverterTypeRecurringBillingCause.read(from: &buf)
        )
    }

    public static func write(_ value: RecurringBillingChanged, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeRecurringBilling.write(value.recurringBilling, into: &buf)
        FfiConverterTypeRecurringBillingCause.write(value.cause, into: &buf)
    }
}

func FfiConverterTypeRecurringBillingChanged_lift(_ buf: RustBuffer) throws -> RecurringBillingChanged {
    return try FfiConverterTypeRecurringBillingChanged.lift(buf)
}

func FfiConverterTypeRecurringBillingChanged_lower(_ value: RecurringBillingChanged) -> RustBuffer {
    return FfiConverterTypeRecurringBillingChanged.lower(value)
}

struct FfiConverterTypeRecurringBillingIsOff: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecurringBillingIsOff {
        return
            try RecurringBillingIsOff(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: RecurringBillingIsOff, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeRecurringBillingIsOff_lift(_ buf: RustBuffer) throws -> RecurringBillingIsOff {
    return try FfiConverterTypeRecurringBillingIsOff.lift(buf)
}

func FfiConverterTypeRecurringBillingIsOff_lower(_ value: RecurringBillingIsOff) -> RustBuffer {
    return FfiConverterTypeRecurringBillingIsOff.lower(value)
}

struct FfiConverterTypeRedeemedPromotion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RedeemedPromotion {
        return
            try RedeemedPromotion(
                promotion: FfiConverterTypePromotionId.read(from: &buf),
                code: FfiConverterOptionTypePromotionCode.read(from: &buf),
                reservation: FfiConverterOptionTypeReservationId.read(from: &buf),
                discount: FfiConverterTypeDiscount.read(from: &buf),
                lasts: FfiConverterTypePromotionDuration.read(from: &buf),
                products: FfiConverterSequenceTypePromotedProduct.read(from: &buf)
        )
    }

    public static func write(_ value: RedeemedPromotion, into buf: inout [UInt8]) {
        FfiConverterTypePromotionId.write(value.promotion, into: &buf)
        FfiConverterOptionTypePromotionCode.write(value.code, into: &buf)
        FfiConverterOptionTypeReservationId.write(value.reservation, into: &buf)
        FfiConverterTypeDiscount.write(value.discount, into: &buf)
        FfiConverterTypePromotionDuration.write(value.lasts, into: &buf)
        FfiConverterSequenceTypePromotedProduct.write(value.products, into: &buf)
    }
}

func FfiConverterTypeRedeemedPromotion_lift(_ buf: RustBuffer) throws -> RedeemedPromotion {
    return try FfiConverterTypeRedeemedPromotion.lift(buf)
}

func FfiConverterTypeRedeemedPromotion_lower(_ value: RedeemedPromotion) -> RustBuffer {
    return FfiConverterTypeRedeemedPromotion.lower(value)
}

struct FfiConverterTypeRefundCard: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefundCard {
        return
            try RefundCard(
                invoice: FfiConverterOptionTypeInvoiceNumber.read(from: &buf),
                order: FfiConverterTypePaymentOrder.read(from: &buf)
        )
    }

    public static func write(_ value: RefundCard, into buf: inout [UInt8]) {
        FfiConverterOptionTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentOrder.write(value.order, into: &buf)
    }
}

func FfiConverterTypeRefundCard_lift(_ buf: RustBuffer) throws -> RefundCard {
    return try FfiConverterTypeRefundCard.lift(buf)
}

func FfiConverterTypeRefundCard_lower(_ value: RefundCard) -> RustBuffer {
    return FfiConverterTypeRefundCard.lower(value)
}

struct FfiConverterTypeRefunded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Refunded {
        return
            try Refunded(
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: Refunded, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeRefunded_lift(_ buf: RustBuffer) throws -> Refunded {
    return try FfiConverterTypeRefunded.lift(buf)
}

func FfiConverterTypeRefunded_lower(_ value: Refunded) -> RustBuffer {
    return FfiConverterTypeRefunded.lower(value)
}

struct FfiConverterTypeRefusalExplanation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefusalExplanation {
        return
            try RefusalExplanation(
                denial: FfiConverterTypeDenial.read(from: &buf),
                rule: FfiConverterString.read(from: &buf),
                since: FfiConverterOptionTypeJournalSequence.read(from: &buf)
        )
    }

    public static func write(_ value: RefusalExplanation, into buf: inout [UInt8]) {
        FfiConverterTypeDenial.write(value.denial, into: &buf)
        FfiConverterString.write(value.rule, into: &buf)
        FfiConverterOptionTypeJournalSequence.write(value.since, into: &buf)
    }
}

func FfiConverterTypeRefusalExplanation_lift(_ buf: RustBuffer) throws -> RefusalExplanation {
    return try FfiConverterTypeRefusalExplanation.lift(buf)
}

func FfiConverterTypeRefusalExplanation_lower(_ value: RefusalExplanation) -> RustBuffer {
    return FfiConverterTypeRefusalExplanation.lower(value)
}

struct FfiConverterTypeRefused: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Refused {
        return
            try Refused(
                denial: FfiConverterTypeDenial.read(from: &buf)
        )
    }

    public static func write(_ value: Refused, into buf: inout [UInt8]) {
        FfiConverterTypeDenial.write(value.denial, into: &buf)
    }
}

func FfiConverterTypeRefused_lift(_ buf: RustBuffer) throws -> Refused {
    return try FfiConverterTypeRefused.lift(buf)
}

func FfiConverterTypeRefused_lower(_ value: Refused) -> RustBuffer {
    return FfiConverterTypeRefused.lower(value)
}

struct FfiConverterTypeRefusedPerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefusedPerson {
        return
            try RefusedPerson(
                person: FfiConverterTypePersonId.read(from: &buf),
                reason: FfiConverterTypeNotAssignableReason.read(from: &buf)
        )
    }

    public static func write(_ value: RefusedPerson, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeNotAssignableReason.write(value.reason, into: &buf)
    }
}

func FfiConverterTypeRefusedPerson_lift(_ buf: RustBuffer) throws -> RefusedPerson {
    return try FfiConverterTypeRefusedPerson.lift(buf)
}

func FfiConverterTypeRefusedPerson_lower(_ value: RefusedPerson) -> RustBuffer {
    return FfiConverterTypeRefusedPerson.lower(value)
}

struct FfiConverterTypeRejectedText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RejectedText {
        return
            try RejectedText(
                field: FfiConverterString.read(from: &buf),
                problem: FfiConverterTypeTextProblem.read(from: &buf),
                most: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: RejectedText, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeTextProblem.write(value.problem, into: &buf)
        FfiConverterOptionUInt32.write(value.most, into: &buf)
    }
}

func FfiConverterTypeRejectedText_lift(_ buf: RustBuffer) throws -> RejectedText {
    return try FfiConverterTypeRejectedText.lift(buf)
}

func FfiConverterTypeRejectedText_lower(_ value: RejectedText) -> RustBuffer {
    return FfiConverterTypeRejectedText.lower(value)
}

struct FfiConverterTypeReleasePromotion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReleasePromotion {
        return
            try ReleasePromotion(
                subscription: FfiConverterOptionTypeSubscriptionId.read(from: &buf),
                promotion: FfiConverterOptionTypePromotionId.read(from: &buf),
                code: FfiConverterOptionTypePromotionCode.read(from: &buf),
                reservation: FfiConverterOptionTypeReservationId.read(from: &buf)
        )
    }

    public static func write(_ value: ReleasePromotion, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypePromotionId.write(value.promotion, into: &buf)
        FfiConverterOptionTypePromotionCode.write(value.code, into: &buf)
        FfiConverterOptionTypeReservationId.write(value.reservation, into: &buf)
    }
}

func FfiConverterTypeReleasePromotion_lift(_ buf: RustBuffer) throws -> ReleasePromotion {
    return try FfiConverterTypeReleasePromotion.lift(buf)
}

func FfiConverterTypeReleasePromotion_lower(_ value: ReleasePromotion) -> RustBuffer {
    return FfiConverterTypeReleasePromotion.lower(value)
}

struct FfiConverterTypeRenewalAnnounced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RenewalAnnounced {
        return
            try RenewalAnnounced(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                next: FfiConverterTypeNextTerm.read(from: &buf),
                renewsOn: FfiConverterTypeDay.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                discount: FfiConverterOptionTypePriceDiscount.read(from: &buf),
                unitPriceBefore: FfiConverterTypeUnitPrice.read(from: &buf),
                shapeBefore: FfiConverterOptionTypePriceShape.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                licensesBefore: FfiConverterTypeLicenseCount.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                plan: FfiConverterOptionTypeNextPlan.read(from: &buf)
        )
    }

    public static func write(_ value: RenewalAnnounced, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeNextTerm.write(value.next, into: &buf)
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypePriceDiscount.write(value.discount, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPriceBefore, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shapeBefore, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licensesBefore, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterOptionTypeNextPlan.write(value.plan, into: &buf)
    }
}

func FfiConverterTypeRenewalAnnounced_lift(_ buf: RustBuffer) throws -> RenewalAnnounced {
    return try FfiConverterTypeRenewalAnnounced.lift(buf)
}

func FfiConverterTypeRenewalAnnounced_lower(_ value: RenewalAnnounced) -> RustBuffer {
    return FfiConverterTypeRenewalAnnounced.lower(value)
}

struct FfiConverterTypeRenewalDoesNotFit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RenewalDoesNotFit {
        return
            try RenewalDoesNotFit(
                renewsOn: FfiConverterTypeDay.read(from: &buf),
                expected: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: RenewalDoesNotFit, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
        FfiConverterOptionTypeDay.write(value.expected, into: &buf)
    }
}

func FfiConverterTypeRenewalDoesNotFit_lift(_ buf: RustBuffer) throws -> RenewalDoesNotFit {
    return try FfiConverterTypeRenewalDoesNotFit.lift(buf)
}

func FfiConverterTypeRenewalDoesNotFit_lower(_ value: RenewalDoesNotFit) -> RustBuffer {
    return FfiConverterTypeRenewalDoesNotFit.lower(value)
}

struct FfiConverterTypeRenewalImpossible: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RenewalImpossible {
        return
            try RenewalImpossible(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: RenewalImpossible, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeRenewalImpossible_lift(_ buf: RustBuffer) throws -> RenewalImpossible {
    return try FfiConverterTypeRenewalImpossible.lift(buf)
}

func FfiConverterTypeRenewalImpossible_lower(_ value: RenewalImpossible) -> RustBuffer {
    return FfiConverterTypeRenewalImpossible.lower(value)
}

struct FfiConverterTypeRepeated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Repeated {
        return
            try Repeated(
                first: FfiConverterTypeJournalSequence.read(from: &buf),
                events: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Repeated, into buf: inout [UInt8]) {
        FfiConverterTypeJournalSequence.write(value.first, into: &buf)
        FfiConverterUInt32.write(value.events, into: &buf)
    }
}

func FfiConverterTypeRepeated_lift(_ buf: RustBuffer) throws -> Repeated {
    return try FfiConverterTypeRepeated.lift(buf)
}

func FfiConverterTypeRepeated_lower(_ value: Repeated) -> RustBuffer {
    return FfiConverterTypeRepeated.lower(value)
}

struct FfiConverterTypeReplacePaymentMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplacePaymentMethod {
        return
            try ReplacePaymentMethod(
                scope: FfiConverterTypeReplacementScope.read(from: &buf),
                replacement: FfiConverterTypeReplacement.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: ReplacePaymentMethod, into buf: inout [UInt8]) {
        FfiConverterTypeReplacementScope.write(value.scope, into: &buf)
        FfiConverterTypeReplacement.write(value.replacement, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeReplacePaymentMethod_lift(_ buf: RustBuffer) throws -> ReplacePaymentMethod {
    return try FfiConverterTypeReplacePaymentMethod.lift(buf)
}

func FfiConverterTypeReplacePaymentMethod_lower(_ value: ReplacePaymentMethod) -> RustBuffer {
    return FfiConverterTypeReplacePaymentMethod.lower(value)
}

struct FfiConverterTypeReportCardUpdate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportCardUpdate {
        return
            try ReportCardUpdate(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                expires: FfiConverterOptionTypeCardExpiry.read(from: &buf),
                lastFour: FfiConverterOptionString.read(from: &buf),
                token: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ReportCardUpdate, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterOptionTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterOptionString.write(value.lastFour, into: &buf)
        FfiConverterOptionString.write(value.token, into: &buf)
    }
}

func FfiConverterTypeReportCardUpdate_lift(_ buf: RustBuffer) throws -> ReportCardUpdate {
    return try FfiConverterTypeReportCardUpdate.lift(buf)
}

func FfiConverterTypeReportCardUpdate_lower(_ value: ReportCardUpdate) -> RustBuffer {
    return FfiConverterTypeReportCardUpdate.lower(value)
}

struct FfiConverterTypeReportContradicts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportContradicts {
        return
            try ReportContradicts(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                report: FfiConverterOptionTypeReportId.read(from: &buf)
        )
    }

    public static func write(_ value: ReportContradicts, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterOptionTypeReportId.write(value.report, into: &buf)
    }
}

func FfiConverterTypeReportContradicts_lift(_ buf: RustBuffer) throws -> ReportContradicts {
    return try FfiConverterTypeReportContradicts.lift(buf)
}

func FfiConverterTypeReportContradicts_lower(_ value: ReportContradicts) -> RustBuffer {
    return FfiConverterTypeReportContradicts.lower(value)
}

struct FfiConverterTypeReportPayment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportPayment {
        return
            try ReportPayment(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                report: FfiConverterOptionTypeReportId.read(from: &buf),
                request: FfiConverterOptionTypeEffectId.read(from: &buf),
                result: FfiConverterTypePaymentResult.read(from: &buf)
        )
    }

    public static func write(_ value: ReportPayment, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterOptionTypeReportId.write(value.report, into: &buf)
        FfiConverterOptionTypeEffectId.write(value.request, into: &buf)
        FfiConverterTypePaymentResult.write(value.result, into: &buf)
    }
}

func FfiConverterTypeReportPayment_lift(_ buf: RustBuffer) throws -> ReportPayment {
    return try FfiConverterTypeReportPayment.lift(buf)
}

func FfiConverterTypeReportPayment_lower(_ value: ReportPayment) -> RustBuffer {
    return FfiConverterTypeReportPayment.lower(value)
}

struct FfiConverterTypeReportPersonLeft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportPersonLeft {
        return
            try ReportPersonLeft(
                person: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: ReportPersonLeft, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypeReportPersonLeft_lift(_ buf: RustBuffer) throws -> ReportPersonLeft {
    return try FfiConverterTypeReportPersonLeft.lift(buf)
}

func FfiConverterTypeReportPersonLeft_lower(_ value: ReportPersonLeft) -> RustBuffer {
    return FfiConverterTypeReportPersonLeft.lower(value)
}

struct FfiConverterTypeReportPersonReturned: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportPersonReturned {
        return
            try ReportPersonReturned(
                person: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: ReportPersonReturned, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
    }
}

func FfiConverterTypeReportPersonReturned_lift(_ buf: RustBuffer) throws -> ReportPersonReturned {
    return try FfiConverterTypeReportPersonReturned.lift(buf)
}

func FfiConverterTypeReportPersonReturned_lower(_ value: ReportPersonReturned) -> RustBuffer {
    return FfiConverterTypeReportPersonReturned.lower(value)
}

struct FfiConverterTypeRequestALicense: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestALicense {
        return
            try RequestALicense(
                product: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: RequestALicense, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
    }
}

func FfiConverterTypeRequestALicense_lift(_ buf: RustBuffer) throws -> RequestALicense {
    return try FfiConverterTypeRequestALicense.lift(buf)
}

func FfiConverterTypeRequestALicense_lower(_ value: RequestALicense) -> RustBuffer {
    return FfiConverterTypeRequestALicense.lower(value)
}

struct FfiConverterTypeRequestLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestLicenses {
        return
            try RequestLicenses(
                product: FfiConverterTypeProductId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: RequestLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeRequestLicenses_lift(_ buf: RustBuffer) throws -> RequestLicenses {
    return try FfiConverterTypeRequestLicenses.lift(buf)
}

func FfiConverterTypeRequestLicenses_lower(_ value: RequestLicenses) -> RustBuffer {
    return FfiConverterTypeRequestLicenses.lower(value)
}

struct FfiConverterTypeRequestedLicense: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestedLicense {
        return
            try RequestedLicense(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterTypeRequestedLicenseStatus.read(from: &buf)
        )
    }

    public static func write(_ value: RequestedLicense, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterTypeRequestedLicenseStatus.write(value.status, into: &buf)
    }
}

func FfiConverterTypeRequestedLicense_lift(_ buf: RustBuffer) throws -> RequestedLicense {
    return try FfiConverterTypeRequestedLicense.lift(buf)
}

func FfiConverterTypeRequestedLicense_lower(_ value: RequestedLicense) -> RustBuffer {
    return FfiConverterTypeRequestedLicense.lower(value)
}

struct FfiConverterTypeReservationOpen: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservationOpen {
        return
            try ReservationOpen(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reserved: FfiConverterTypeLicenseCount.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ReservationOpen, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.reserved, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeReservationOpen_lift(_ buf: RustBuffer) throws -> ReservationOpen {
    return try FfiConverterTypeReservationOpen.lift(buf)
}

func FfiConverterTypeReservationOpen_lower(_ value: ReservationOpen) -> RustBuffer {
    return FfiConverterTypeReservationOpen.lower(value)
}

struct FfiConverterTypeReservationReleased: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservationReleased {
        return
            try ReservationReleased(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                released: FfiConverterTypeLicenseCount.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                cause: FfiConverterTypeReleaseCause.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: ReservationReleased, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.released, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeReleaseCause.write(value.cause, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeReservationReleased_lift(_ buf: RustBuffer) throws -> ReservationReleased {
    return try FfiConverterTypeReservationReleased.lift(buf)
}

func FfiConverterTypeReservationReleased_lower(_ value: ReservationReleased) -> RustBuffer {
    return FfiConverterTypeReservationReleased.lower(value)
}

struct FfiConverterTypeReservedLicensesAdded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservedLicensesAdded {
        return
            try ReservedLicensesAdded(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                added: FfiConverterTypeLicenseCount.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: ReservedLicensesAdded, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.added, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
    }
}

func FfiConverterTypeReservedLicensesAdded_lift(_ buf: RustBuffer) throws -> ReservedLicensesAdded {
    return try FfiConverterTypeReservedLicensesAdded.lift(buf)
}

func FfiConverterTypeReservedLicensesAdded_lower(_ value: ReservedLicensesAdded) -> RustBuffer {
    return FfiConverterTypeReservedLicensesAdded.lower(value)
}

struct FfiConverterTypeReservedPlanChangeMade: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservedPlanChangeMade {
        return
            try ReservedPlanChangeMade(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: ReservedPlanChangeMade, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
    }
}

func FfiConverterTypeReservedPlanChangeMade_lift(_ buf: RustBuffer) throws -> ReservedPlanChangeMade {
    return try FfiConverterTypeReservedPlanChangeMade.lift(buf)
}

func FfiConverterTypeReservedPlanChangeMade_lower(_ value: ReservedPlanChangeMade) -> RustBuffer {
    return FfiConverterTypeReservedPlanChangeMade.lower(value)
}

struct FfiConverterTypeResumeSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ResumeSubscription {
        return
            try ResumeSubscription(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: ResumeSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeResumeSubscription_lift(_ buf: RustBuffer) throws -> ResumeSubscription {
    return try FfiConverterTypeResumeSubscription.lift(buf)
}

func FfiConverterTypeResumeSubscription_lower(_ value: ResumeSubscription) -> RustBuffer {
    return FfiConverterTypeResumeSubscription.lower(value)
}

struct FfiConverterTypeResumptionPostponed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ResumptionPostponed {
        return
            try ResumptionPostponed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ResumptionPostponed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeResumptionPostponed_lift(_ buf: RustBuffer) throws -> ResumptionPostponed {
    return try FfiConverterTypeResumptionPostponed.lift(buf)
}

func FfiConverterTypeResumptionPostponed_lower(_ value: ResumptionPostponed) -> RustBuffer {
    return FfiConverterTypeResumptionPostponed.lower(value)
}

struct FfiConverterTypeReturnToTerm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReturnToTerm {
        return
            try ReturnToTerm(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: ReturnToTerm, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeReturnToTerm_lift(_ buf: RustBuffer) throws -> ReturnToTerm {
    return try FfiConverterTypeReturnToTerm.lift(buf)
}

func FfiConverterTypeReturnToTerm_lower(_ value: ReturnToTerm) -> RustBuffer {
    return FfiConverterTypeReturnToTerm.lower(value)
}

struct FfiConverterTypeReturnedToTerm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReturnedToTerm {
        return
            try ReturnedToTerm(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: ReturnedToTerm, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeReturnedToTerm_lift(_ buf: RustBuffer) throws -> ReturnedToTerm {
    return try FfiConverterTypeReturnedToTerm.lift(buf)
}

func FfiConverterTypeReturnedToTerm_lower(_ value: ReturnedToTerm) -> RustBuffer {
    return FfiConverterTypeReturnedToTerm.lower(value)
}

struct FfiConverterTypeRightsAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RightsAnswer {
        return
            try RightsAnswer(
                rights: FfiConverterSequenceTypeRight.read(from: &buf)
        )
    }

    public static func write(_ value: RightsAnswer, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRight.write(value.rights, into: &buf)
    }
}

func FfiConverterTypeRightsAnswer_lift(_ buf: RustBuffer) throws -> RightsAnswer {
    return try FfiConverterTypeRightsAnswer.lift(buf)
}

func FfiConverterTypeRightsAnswer_lower(_ value: RightsAnswer) -> RustBuffer {
    return FfiConverterTypeRightsAnswer.lower(value)
}

struct FfiConverterTypeRightsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RightsQuery {
        return
            RightsQuery()
    }

    public static func write(_ value: RightsQuery, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeRightsQuery_lift(_ buf: RustBuffer) throws -> RightsQuery {
    return try FfiConverterTypeRightsQuery.lift(buf)
}

func FfiConverterTypeRightsQuery_lower(_ value: RightsQuery) -> RustBuffer {
    return FfiConverterTypeRightsQuery.lower(value)
}

struct FfiConverterTypeRoleLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RoleLimit {
        return
            try RoleLimit(
                role: FfiConverterTypeRole.read(from: &buf)
        )
    }

    public static func write(_ value: RoleLimit, into buf: inout [UInt8]) {
        FfiConverterTypeRole.write(value.role, into: &buf)
    }
}

func FfiConverterTypeRoleLimit_lift(_ buf: RustBuffer) throws -> RoleLimit {
    return try FfiConverterTypeRoleLimit.lift(buf)
}

func FfiConverterTypeRoleLimit_lower(_ value: RoleLimit) -> RustBuffer {
    return FfiConverterTypeRoleLimit.lower(value)
}

struct FfiConverterTypeSaleFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SaleFinding {
        return
            try SaleFinding(
                endOfSale: FfiConverterOptionTypeDay.read(from: &buf),
                currency: FfiConverterOptionTypeCurrency.read(from: &buf),
                offers: FfiConverterUInt32.read(from: &buf),
                untold: FfiConverterOptionTypeUntoldIds.read(from: &buf)
        )
    }

    public static func write(_ value: SaleFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDay.write(value.endOfSale, into: &buf)
        FfiConverterOptionTypeCurrency.write(value.currency, into: &buf)
        FfiConverterUInt32.write(value.offers, into: &buf)
        FfiConverterOptionTypeUntoldIds.write(value.untold, into: &buf)
    }
}

func FfiConverterTypeSaleFinding_lift(_ buf: RustBuffer) throws -> SaleFinding {
    return try FfiConverterTypeSaleFinding.lift(buf)
}

func FfiConverterTypeSaleFinding_lower(_ value: SaleFinding) -> RustBuffer {
    return FfiConverterTypeSaleFinding.lower(value)
}

struct FfiConverterTypeSamePlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SamePlan {
        return
            try SamePlan(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf)
        )
    }

    public static func write(_ value: SamePlan, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
    }
}

func FfiConverterTypeSamePlan_lift(_ buf: RustBuffer) throws -> SamePlan {
    return try FfiConverterTypeSamePlan.lift(buf)
}

func FfiConverterTypeSamePlan_lower(_ value: SamePlan) -> RustBuffer {
    return FfiConverterTypeSamePlan.lower(value)
}

struct FfiConverterTypeScheduleLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ScheduleLicenses {
        return
            try ScheduleLicenses(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: ScheduleLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
    }
}

func FfiConverterTypeScheduleLicenses_lift(_ buf: RustBuffer) throws -> ScheduleLicenses {
    return try FfiConverterTypeScheduleLicenses.lift(buf)
}

func FfiConverterTypeScheduleLicenses_lower(_ value: ScheduleLicenses) -> RustBuffer {
    return FfiConverterTypeScheduleLicenses.lower(value)
}

struct FfiConverterTypeScheduledMove: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ScheduledMove {
        return
            try ScheduledMove(
                plan: FfiConverterTypePlanName.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                added: FfiConverterTypeMoney.read(from: &buf),
                addedTotal: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: ScheduledMove, into buf: inout [UInt8]) {
        FfiConverterTypePlanName.write(value.plan, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterTypeMoney.write(value.added, into: &buf)
        FfiConverterTypeMoney.write(value.addedTotal, into: &buf)
    }
}

func FfiConverterTypeScheduledMove_lift(_ buf: RustBuffer) throws -> ScheduledMove {
    return try FfiConverterTypeScheduledMove.lift(buf)
}

func FfiConverterTypeScheduledMove_lower(_ value: ScheduledMove) -> RustBuffer {
    return FfiConverterTypeScheduledMove.lower(value)
}

struct FfiConverterTypeSchemedId: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SchemedId {
        return
            try SchemedId(
                scheme: FfiConverterTypeIdScheme.read(from: &buf),
                id: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SchemedId, into buf: inout [UInt8]) {
        FfiConverterTypeIdScheme.write(value.scheme, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
    }
}

func FfiConverterTypeSchemedId_lift(_ buf: RustBuffer) throws -> SchemedId {
    return try FfiConverterTypeSchemedId.lift(buf)
}

func FfiConverterTypeSchemedId_lower(_ value: SchemedId) -> RustBuffer {
    return FfiConverterTypeSchemedId.lower(value)
}

struct FfiConverterTypeSecurityCodeNotChecked: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SecurityCodeNotChecked {
        return
            try SecurityCodeNotChecked(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: SecurityCodeNotChecked, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypeSecurityCodeNotChecked_lift(_ buf: RustBuffer) throws -> SecurityCodeNotChecked {
    return try FfiConverterTypeSecurityCodeNotChecked.lift(buf)
}

func FfiConverterTypeSecurityCodeNotChecked_lower(_ value: SecurityCodeNotChecked) -> RustBuffer {
    return FfiConverterTypeSecurityCodeNotChecked.lower(value)
}

struct FfiConverterTypeSegment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Segment {
        return
            try Segment(
                days: FfiConverterTypeServicePeriod.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                atOnce: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                discount: FfiConverterOptionTypePriceDiscount.read(from: &buf),
                productName: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Segment, into buf: inout [UInt8]) {
        FfiConverterTypeServicePeriod.write(value.days, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.atOnce, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypePriceDiscount.write(value.discount, into: &buf)
        FfiConverterOptionString.write(value.productName, into: &buf)
    }
}

func FfiConverterTypeSegment_lift(_ buf: RustBuffer) throws -> Segment {
    return try FfiConverterTypeSegment.lift(buf)
}

func FfiConverterTypeSegment_lower(_ value: Segment) -> RustBuffer {
    return FfiConverterTypeSegment.lower(value)
}

struct FfiConverterTypeSeller: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Seller {
        return
            try Seller(
                name: FfiConverterString.read(from: &buf),
                address: FfiConverterTypeAddress.read(from: &buf),
                taxId: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Seller, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeAddress.write(value.address, into: &buf)
        FfiConverterOptionString.write(value.taxId, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
    }
}

func FfiConverterTypeSeller_lift(_ buf: RustBuffer) throws -> Seller {
    return try FfiConverterTypeSeller.lift(buf)
}

func FfiConverterTypeSeller_lower(_ value: Seller) -> RustBuffer {
    return FfiConverterTypeSeller.lower(value)
}

struct FfiConverterTypeServicePeriod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServicePeriod {
        return
            try ServicePeriod(
                start: FfiConverterTypeDay.read(from: &buf),
                end: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ServicePeriod, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.start, into: &buf)
        FfiConverterTypeDay.write(value.end, into: &buf)
    }
}

func FfiConverterTypeServicePeriod_lift(_ buf: RustBuffer) throws -> ServicePeriod {
    return try FfiConverterTypeServicePeriod.lift(buf)
}

func FfiConverterTypeServicePeriod_lower(_ value: ServicePeriod) -> RustBuffer {
    return FfiConverterTypeServicePeriod.lower(value)
}

struct FfiConverterTypeSetApprovalRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetApprovalRule {
        return
            try SetApprovalRule(
                scope: FfiConverterTypeApprovalScope.read(from: &buf),
                rule: FfiConverterOptionTypeApprovalRule.read(from: &buf)
        )
    }

    public static func write(_ value: SetApprovalRule, into buf: inout [UInt8]) {
        FfiConverterTypeApprovalScope.write(value.scope, into: &buf)
        FfiConverterOptionTypeApprovalRule.write(value.rule, into: &buf)
    }
}

func FfiConverterTypeSetApprovalRule_lift(_ buf: RustBuffer) throws -> SetApprovalRule {
    return try FfiConverterTypeSetApprovalRule.lift(buf)
}

func FfiConverterTypeSetApprovalRule_lower(_ value: SetApprovalRule) -> RustBuffer {
    return FfiConverterTypeSetApprovalRule.lower(value)
}

struct FfiConverterTypeSetAtEnd: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetAtEnd {
        return
            try SetAtEnd(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                atEnd: FfiConverterTypeAtEnd.read(from: &buf),
                resumesOn: FfiConverterOptionTypeDay.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: SetAtEnd, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeAtEnd.write(value.atEnd, into: &buf)
        FfiConverterOptionTypeDay.write(value.resumesOn, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeSetAtEnd_lift(_ buf: RustBuffer) throws -> SetAtEnd {
    return try FfiConverterTypeSetAtEnd.lift(buf)
}

func FfiConverterTypeSetAtEnd_lower(_ value: SetAtEnd) -> RustBuffer {
    return FfiConverterTypeSetAtEnd.lower(value)
}

struct FfiConverterTypeSetAutoClaimPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetAutoClaimPolicy {
        return
            try SetAutoClaimPolicy(
                policy: FfiConverterOptionTypeAutoClaimPolicyId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                status: FfiConverterTypeAutoClaimStatus.read(from: &buf),
                app: FfiConverterTypeAppId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                backups: FfiConverterSequenceTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: SetAutoClaimPolicy, into buf: inout [UInt8]) {
        FfiConverterOptionTypeAutoClaimPolicyId.write(value.policy, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeAutoClaimStatus.write(value.status, into: &buf)
        FfiConverterTypeAppId.write(value.app, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.backups, into: &buf)
    }
}

func FfiConverterTypeSetAutoClaimPolicy_lift(_ buf: RustBuffer) throws -> SetAutoClaimPolicy {
    return try FfiConverterTypeSetAutoClaimPolicy.lift(buf)
}

func FfiConverterTypeSetAutoClaimPolicy_lower(_ value: SetAutoClaimPolicy) -> RustBuffer {
    return FfiConverterTypeSetAutoClaimPolicy.lower(value)
}

struct FfiConverterTypeSetBackupPaymentMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetBackupPaymentMethod {
        return
            try SetBackupPaymentMethod(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                backup: FfiConverterOptionTypeReplacement.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: SetBackupPaymentMethod, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterOptionTypeReplacement.write(value.backup, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeSetBackupPaymentMethod_lift(_ buf: RustBuffer) throws -> SetBackupPaymentMethod {
    return try FfiConverterTypeSetBackupPaymentMethod.lift(buf)
}

func FfiConverterTypeSetBackupPaymentMethod_lower(_ value: SetBackupPaymentMethod) -> RustBuffer {
    return FfiConverterTypeSetBackupPaymentMethod.lower(value)
}

struct FfiConverterTypeSetPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetPolicy {
        return
            try SetPolicy(
                scope: FfiConverterTypePolicyScope.read(from: &buf),
                value: FfiConverterOptionTypePolicyValue.read(from: &buf)
        )
    }

    public static func write(_ value: SetPolicy, into buf: inout [UInt8]) {
        FfiConverterTypePolicyScope.write(value.scope, into: &buf)
        FfiConverterOptionTypePolicyValue.write(value.value, into: &buf)
    }
}

func FfiConverterTypeSetPolicy_lift(_ buf: RustBuffer) throws -> SetPolicy {
    return try FfiConverterTypeSetPolicy.lift(buf)
}

func FfiConverterTypeSetPolicy_lower(_ value: SetPolicy) -> RustBuffer {
    return FfiConverterTypeSetPolicy.lower(value)
}

struct FfiConverterTypeSetPurchaseLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetPurchaseLimit {
        return
            try SetPurchaseLimit(
                scope: FfiConverterTypeLimitScope.read(from: &buf),
                limit: FfiConverterOptionTypePurchaseLimit.read(from: &buf)
        )
    }

    public static func write(_ value: SetPurchaseLimit, into buf: inout [UInt8]) {
        FfiConverterTypeLimitScope.write(value.scope, into: &buf)
        FfiConverterOptionTypePurchaseLimit.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeSetPurchaseLimit_lift(_ buf: RustBuffer) throws -> SetPurchaseLimit {
    return try FfiConverterTypeSetPurchaseLimit.lift(buf)
}

func FfiConverterTypeSetPurchaseLimit_lower(_ value: SetPurchaseLimit) -> RustBuffer {
    return FfiConverterTypeSetPurchaseLimit.lower(value)
}

struct FfiConverterTypeSetRecurringBilling: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetRecurringBilling {
        return
            try SetRecurringBilling(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                recurringBilling: FfiConverterTypeRecurringBilling.read(from: &buf)
        )
    }

    public static func write(_ value: SetRecurringBilling, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeRecurringBilling.write(value.recurringBilling, into: &buf)
    }
}

func FfiConverterTypeSetRecurringBilling_lift(_ buf: RustBuffer) throws -> SetRecurringBilling {
    return try FfiConverterTypeSetRecurringBilling.lift(buf)
}

func FfiConverterTypeSetRecurringBilling_lower(_ value: SetRecurringBilling) -> RustBuffer {
    return FfiConverterTypeSetRecurringBilling.lower(value)
}

struct FfiConverterTypeSetTaxRates: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetTaxRates {
        return
            try SetTaxRates(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: SetTaxRates, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterSequenceTypeTaxRate.write(value.taxRates, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
    }
}

func FfiConverterTypeSetTaxRates_lift(_ buf: RustBuffer) throws -> SetTaxRates {
    return try FfiConverterTypeSetTaxRates.lift(buf)
}

func FfiConverterTypeSetTaxRates_lower(_ value: SetTaxRates) -> RustBuffer {
    return FfiConverterTypeSetTaxRates.lower(value)
}

struct FfiConverterTypeSettings: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Settings {
        return
            try Settings(
                activation: FfiConverterTypeActivation.read(from: &buf),
                activationDays: FfiConverterUInt32.read(from: &buf),
                changeBilling: FfiConverterTypeChangeBilling.read(from: &buf),
                credits: FfiConverterTypeCredits.read(from: &buf),
                invoiceNumbers: FfiConverterTypeInvoiceNumbers.read(from: &buf),
                paymentDays: FfiConverterUInt32.read(from: &buf),
                paymentRequestDays: FfiConverterUInt32.read(from: &buf),
                smallestCharges: FfiConverterSequenceTypeMoney.read(from: &buf),
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf),
                expiredDays: FfiConverterUInt32.read(from: &buf),
                disabledDays: FfiConverterUInt32.read(from: &buf),
                offMeans: FfiConverterTypeOffMeans.read(from: &buf),
                offeredAtEnd: FfiConverterSequenceTypeAtEnd.read(from: &buf),
                extensionUplift: FfiConverterOptionTypePercent.read(from: &buf),
                extensionUpliftOfTerm: FfiConverterOptionTypePercent.read(from: &buf),
                extensionMonths: FfiConverterUInt32.read(from: &buf),
                pauseDays: FfiConverterUInt32.read(from: &buf),
                monthlyNoticeDays: FfiConverterUInt32.read(from: &buf),
                noticeDays: FfiConverterUInt32.read(from: &buf),
                commandMemoryDays: FfiConverterUInt32.read(from: &buf),
                purchaseRequestDays: FfiConverterUInt32.read(from: &buf),
                excessDays: FfiConverterUInt32.read(from: &buf),
                handOverDays: FfiConverterUInt32.read(from: &buf),
                dunning: FfiConverterTypeDunningSettings.read(from: &buf),
                purchaseNotices: FfiConverterTypePurchaseNotices.read(from: &buf),
                licenseRequestMonths: FfiConverterUInt32.read(from: &buf),
                ownProcess: FfiConverterOptionTypeOwnProcess.read(from: &buf),
                support: FfiConverterOptionTypeSupport.read(from: &buf)
        )
    }

    public static func write(_ value: Settings, into buf: inout [UInt8]) {
        FfiConverterTypeActivation.write(value.activation, into: &buf)
        FfiConverterUInt32.write(value.activationDays, into: &buf)
        FfiConverterTypeChangeBilling.write(value.changeBilling, into: &buf)
        FfiConverterTypeCredits.write(value.credits, into: &buf)
        FfiConverterTypeInvoiceNumbers.write(value.invoiceNumbers, into: &buf)
        FfiConverterUInt32.write(value.paymentDays, into: &buf)
        FfiConverterUInt32.write(value.paymentRequestDays, into: &buf)
        FfiConverterSequenceTypeMoney.write(value.smallestCharges, into: &buf)
        FfiConverterSequenceTypeTaxRate.write(value.taxRates, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
        FfiConverterUInt32.write(value.expiredDays, into: &buf)
        FfiConverterUInt32.write(value.disabledDays, into: &buf)
        FfiConverterTypeOffMeans.write(value.offMeans, into: &buf)
        FfiConverterSequenceTypeAtEnd.write(value.offeredAtEnd, into: &buf)
        FfiConverterOptionTypePercent.write(value.extensionUplift, into: &buf)
        FfiConverterOptionTypePercent.write(value.extensionUpliftOfTerm, into: &buf)
        FfiConverterUInt32.write(value.extensionMonths, into: &buf)
        FfiConverterUInt32.write(value.pauseDays, into: &buf)
        FfiConverterUInt32.write(value.monthlyNoticeDays, into: &buf)
        FfiConverterUInt32.write(value.noticeDays, into: &buf)
        FfiConverterUInt32.write(value.commandMemoryDays, into: &buf)
        FfiConverterUInt32.write(value.purchaseRequestDays, into: &buf)
        FfiConverterUInt32.write(value.excessDays, into: &buf)
        FfiConverterUInt32.write(value.handOverDays, into: &buf)
        FfiConverterTypeDunningSettings.write(value.dunning, into: &buf)
        FfiConverterTypePurchaseNotices.write(value.purchaseNotices, into: &buf)
        FfiConverterUInt32.write(value.licenseRequestMonths, into: &buf)
        FfiConverterOptionTypeOwnProcess.write(value.ownProcess, into: &buf)
        FfiConverterOptionTypeSupport.write(value.support, into: &buf)
    }
}

func FfiConverterTypeSettings_lift(_ buf: RustBuffer) throws -> Settings {
    return try FfiConverterTypeSettings.lift(buf)
}

func FfiConverterTypeSettings_lower(_ value: Settings) -> RustBuffer {
    return FfiConverterTypeSettings.lower(value)
}

struct FfiConverterTypeSettingsChanged: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SettingsChanged {
        return
            try SettingsChanged(
                settings: FfiConverterTypeSettings.read(from: &buf)
        )
    }

    public static func write(_ value: SettingsChanged, into buf: inout [UInt8]) {
        FfiConverterTypeSettings.write(value.settings, into: &buf)
    }
}

func FfiConverterTypeSettingsChanged_lift(_ buf: RustBuffer) throws -> SettingsChanged {
    return try FfiConverterTypeSettingsChanged.lift(buf)
}

func FfiConverterTypeSettingsChanged_lower(_ value: SettingsChanged) -> RustBuffer {
    return FfiConverterTypeSettingsChanged.lower(value)
}

struct FfiConverterTypeShareBillingProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ShareBillingProfile {
        return
            try ShareBillingProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                role: FfiConverterOptionTypeProfileRole.read(from: &buf)
        )
    }

    public static func write(_ value: ShareBillingProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeProfileRole.write(value.role, into: &buf)
    }
}

func FfiConverterTypeShareBillingProfile_lift(_ buf: RustBuffer) throws -> ShareBillingProfile {
    return try FfiConverterTypeShareBillingProfile.lift(buf)
}

func FfiConverterTypeShareBillingProfile_lower(_ value: ShareBillingProfile) -> RustBuffer {
    return FfiConverterTypeShareBillingProfile.lower(value)
}

struct FfiConverterTypeSignIn: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignIn {
        return
            try SignIn(
                app: FfiConverterTypeAppId.read(from: &buf)
        )
    }

    public static func write(_ value: SignIn, into buf: inout [UInt8]) {
        FfiConverterTypeAppId.write(value.app, into: &buf)
    }
}

func FfiConverterTypeSignIn_lift(_ buf: RustBuffer) throws -> SignIn {
    return try FfiConverterTypeSignIn.lift(buf)
}

func FfiConverterTypeSignIn_lower(_ value: SignIn) -> RustBuffer {
    return FfiConverterTypeSignIn.lower(value)
}

struct FfiConverterTypeSpendingLimitFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SpendingLimitFinding {
        return
            try SpendingLimitFinding(
                limit: FfiConverterOptionTypeMoney.read(from: &buf),
                source: FfiConverterOptionTypeLimitScope.read(from: &buf),
                used: FfiConverterOptionTypeMoney.read(from: &buf),
                asked: FfiConverterOptionTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: SpendingLimitFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypeMoney.write(value.limit, into: &buf)
        FfiConverterOptionTypeLimitScope.write(value.source, into: &buf)
        FfiConverterOptionTypeMoney.write(value.used, into: &buf)
        FfiConverterOptionTypeMoney.write(value.asked, into: &buf)
    }
}

func FfiConverterTypeSpendingLimitFinding_lift(_ buf: RustBuffer) throws -> SpendingLimitFinding {
    return try FfiConverterTypeSpendingLimitFinding.lift(buf)
}

func FfiConverterTypeSpendingLimitFinding_lower(_ value: SpendingLimitFinding) -> RustBuffer {
    return FfiConverterTypeSpendingLimitFinding.lower(value)
}

struct FfiConverterTypeStartTrial: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StartTrial {
        return
            try StartTrial(
                product: FfiConverterTypeProductId.read(from: &buf),
                conversion: FfiConverterOptionTypeTrialPurchase.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: StartTrial, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeTrialPurchase.write(value.conversion, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeStartTrial_lift(_ buf: RustBuffer) throws -> StartTrial {
    return try FfiConverterTypeStartTrial.lift(buf)
}

func FfiConverterTypeStartTrial_lower(_ value: StartTrial) -> RustBuffer {
    return FfiConverterTypeStartTrial.lower(value)
}

struct FfiConverterTypeSubscriptionActivated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionActivated {
        return
            try SubscriptionActivated(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionActivated, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeSubscriptionActivated_lift(_ buf: RustBuffer) throws -> SubscriptionActivated {
    return try FfiConverterTypeSubscriptionActivated.lift(buf)
}

func FfiConverterTypeSubscriptionActivated_lower(_ value: SubscriptionActivated) -> RustBuffer {
    return FfiConverterTypeSubscriptionActivated.lower(value)
}

struct FfiConverterTypeSubscriptionCanceled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionCanceled {
        return
            try SubscriptionCanceled(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypeCancelReason.read(from: &buf),
                feedback: FfiConverterOptionString.read(from: &buf),
                mode: FfiConverterTypeCancelMode.read(from: &buf),
                disabledUntil: FfiConverterOptionTypeDay.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionCanceled, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeCancelReason.write(value.reason, into: &buf)
        FfiConverterOptionString.write(value.feedback, into: &buf)
        FfiConverterTypeCancelMode.write(value.mode, into: &buf)
        FfiConverterOptionTypeDay.write(value.disabledUntil, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeSubscriptionCanceled_lift(_ buf: RustBuffer) throws -> SubscriptionCanceled {
    return try FfiConverterTypeSubscriptionCanceled.lift(buf)
}

func FfiConverterTypeSubscriptionCanceled_lower(_ value: SubscriptionCanceled) -> RustBuffer {
    return FfiConverterTypeSubscriptionCanceled.lower(value)
}

struct FfiConverterTypeSubscriptionDeleted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionDeleted {
        return
            try SubscriptionDeleted(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionDeleted, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeSubscriptionDeleted_lift(_ buf: RustBuffer) throws -> SubscriptionDeleted {
    return try FfiConverterTypeSubscriptionDeleted.lift(buf)
}

func FfiConverterTypeSubscriptionDeleted_lower(_ value: SubscriptionDeleted) -> RustBuffer {
    return FfiConverterTypeSubscriptionDeleted.lower(value)
}

struct FfiConverterTypeSubscriptionDetail: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionDetail {
        return
            try SubscriptionDetail(
                subscription: FfiConverterTypeSubscriptionRow.read(from: &buf),
                actions: FfiConverterSequenceTypeActionRow.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionDetail, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionRow.write(value.subscription, into: &buf)
        FfiConverterSequenceTypeActionRow.write(value.actions, into: &buf)
    }
}

func FfiConverterTypeSubscriptionDetail_lift(_ buf: RustBuffer) throws -> SubscriptionDetail {
    return try FfiConverterTypeSubscriptionDetail.lift(buf)
}

func FfiConverterTypeSubscriptionDetail_lower(_ value: SubscriptionDetail) -> RustBuffer {
    return FfiConverterTypeSubscriptionDetail.lower(value)
}

struct FfiConverterTypeSubscriptionDisabled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionDisabled {
        return
            try SubscriptionDisabled(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf),
                unpaidInvoice: FfiConverterOptionTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionDisabled, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
        FfiConverterOptionTypeInvoiceNumber.write(value.unpaidInvoice, into: &buf)
    }
}

func FfiConverterTypeSubscriptionDisabled_lift(_ buf: RustBuffer) throws -> SubscriptionDisabled {
    return try FfiConverterTypeSubscriptionDisabled.lift(buf)
}

func FfiConverterTypeSubscriptionDisabled_lower(_ value: SubscriptionDisabled) -> RustBuffer {
    return FfiConverterTypeSubscriptionDisabled.lower(value)
}

struct FfiConverterTypeSubscriptionExpired: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionExpired {
        return
            try SubscriptionExpired(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionExpired, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeSubscriptionExpired_lift(_ buf: RustBuffer) throws -> SubscriptionExpired {
    return try FfiConverterTypeSubscriptionExpired.lift(buf)
}

func FfiConverterTypeSubscriptionExpired_lower(_ value: SubscriptionExpired) -> RustBuffer {
    return FfiConverterTypeSubscriptionExpired.lower(value)
}

struct FfiConverterTypeSubscriptionExtended: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionExtended {
        return
            try SubscriptionExtended(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionExtended, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeSubscriptionExtended_lift(_ buf: RustBuffer) throws -> SubscriptionExtended {
    return try FfiConverterTypeSubscriptionExtended.lift(buf)
}

func FfiConverterTypeSubscriptionExtended_lower(_ value: SubscriptionExtended) -> RustBuffer {
    return FfiConverterTypeSubscriptionExtended.lower(value)
}

struct FfiConverterTypeSubscriptionImported: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionImported {
        return
            try SubscriptionImported(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                recurringBilling: FfiConverterTypeRecurringBilling.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                anchor: FfiConverterTypeDay.read(from: &buf),
                periods: FfiConverterUInt32.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                openingBalance: FfiConverterOptionTypeMoney.read(from: &buf),
                lastInvoice: FfiConverterOptionTypeLastInvoice.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionImported, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterTypeRecurringBilling.write(value.recurringBilling, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeDay.write(value.anchor, into: &buf)
        FfiConverterUInt32.write(value.periods, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeMoney.write(value.openingBalance, into: &buf)
        FfiConverterOptionTypeLastInvoice.write(value.lastInvoice, into: &buf)
    }
}

func FfiConverterTypeSubscriptionImported_lift(_ buf: RustBuffer) throws -> SubscriptionImported {
    return try FfiConverterTypeSubscriptionImported.lift(buf)
}

func FfiConverterTypeSubscriptionImported_lower(_ value: SubscriptionImported) -> RustBuffer {
    return FfiConverterTypeSubscriptionImported.lower(value)
}

struct FfiConverterTypeSubscriptionLimitFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionLimitFinding {
        return
            try SubscriptionLimitFinding(
                limit: FfiConverterOptionUInt32.read(from: &buf),
                source: FfiConverterOptionTypeLimitScope.read(from: &buf),
                used: FfiConverterUInt32.read(from: &buf),
                asked: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionLimitFinding, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionTypeLimitScope.write(value.source, into: &buf)
        FfiConverterUInt32.write(value.used, into: &buf)
        FfiConverterUInt32.write(value.asked, into: &buf)
    }
}

func FfiConverterTypeSubscriptionLimitFinding_lift(_ buf: RustBuffer) throws -> SubscriptionLimitFinding {
    return try FfiConverterTypeSubscriptionLimitFinding.lift(buf)
}

func FfiConverterTypeSubscriptionLimitFinding_lower(_ value: SubscriptionLimitFinding) -> RustBuffer {
    return FfiConverterTypeSubscriptionLimitFinding.lower(value)
}

struct FfiConverterTypeSubscriptionPaused: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionPaused {
        return
            try SubscriptionPaused(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                resumesOn: FfiConverterTypeDay.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionPaused, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.resumesOn, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeSubscriptionPaused_lift(_ buf: RustBuffer) throws -> SubscriptionPaused {
    return try FfiConverterTypeSubscriptionPaused.lift(buf)
}

func FfiConverterTypeSubscriptionPaused_lower(_ value: SubscriptionPaused) -> RustBuffer {
    return FfiConverterTypeSubscriptionPaused.lower(value)
}

struct FfiConverterTypeSubscriptionPurchased: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionPurchased {
        return
            try SubscriptionPurchased(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                activation: FfiConverterTypeActivation.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                anchor: FfiConverterOptionTypeDay.read(from: &buf),
                promotion: FfiConverterOptionTypeRedeemedPromotion.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                purchaseNotices: FfiConverterOptionTypePurchaseNotices.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionPurchased, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeActivation.write(value.activation, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeDay.write(value.anchor, into: &buf)
        FfiConverterOptionTypeRedeemedPromotion.write(value.promotion, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterOptionTypePurchaseNotices.write(value.purchaseNotices, into: &buf)
    }
}

func FfiConverterTypeSubscriptionPurchased_lift(_ buf: RustBuffer) throws -> SubscriptionPurchased {
    return try FfiConverterTypeSubscriptionPurchased.lift(buf)
}

func FfiConverterTypeSubscriptionPurchased_lower(_ value: SubscriptionPurchased) -> RustBuffer {
    return FfiConverterTypeSubscriptionPurchased.lower(value)
}

struct FfiConverterTypeSubscriptionQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionQuery {
        return
            try SubscriptionQuery(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionQuery, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeSubscriptionQuery_lift(_ buf: RustBuffer) throws -> SubscriptionQuery {
    return try FfiConverterTypeSubscriptionQuery.lift(buf)
}

func FfiConverterTypeSubscriptionQuery_lower(_ value: SubscriptionQuery) -> RustBuffer {
    return FfiConverterTypeSubscriptionQuery.lower(value)
}

struct FfiConverterTypeSubscriptionReactivated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionReactivated {
        return
            try SubscriptionReactivated(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                replaces: FfiConverterTypeSubscriptionId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                activation: FfiConverterTypeActivation.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                promotion: FfiConverterOptionTypeRedeemedPromotion.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                purchaseNotices: FfiConverterOptionTypePurchaseNotices.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionReactivated, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeSubscriptionId.write(value.replaces, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterTypeActivation.write(value.activation, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeRedeemedPromotion.write(value.promotion, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterOptionTypePurchaseNotices.write(value.purchaseNotices, into: &buf)
    }
}

func FfiConverterTypeSubscriptionReactivated_lift(_ buf: RustBuffer) throws -> SubscriptionReactivated {
    return try FfiConverterTypeSubscriptionReactivated.lift(buf)
}

func FfiConverterTypeSubscriptionReactivated_lower(_ value: SubscriptionReactivated) -> RustBuffer {
    return FfiConverterTypeSubscriptionReactivated.lower(value)
}

struct FfiConverterTypeSubscriptionRenewed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionRenewed {
        return
            try SubscriptionRenewed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                plan: FfiConverterOptionTypeNextPlan.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionRenewed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterOptionTypeNextPlan.write(value.plan, into: &buf)
    }
}

func FfiConverterTypeSubscriptionRenewed_lift(_ buf: RustBuffer) throws -> SubscriptionRenewed {
    return try FfiConverterTypeSubscriptionRenewed.lift(buf)
}

func FfiConverterTypeSubscriptionRenewed_lower(_ value: SubscriptionRenewed) -> RustBuffer {
    return FfiConverterTypeSubscriptionRenewed.lower(value)
}

struct FfiConverterTypeSubscriptionRestored: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionRestored {
        return
            try SubscriptionRestored(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                billingPeriod: FfiConverterOptionTypeBillingPeriod.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionRestored, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeSubscriptionRestored_lift(_ buf: RustBuffer) throws -> SubscriptionRestored {
    return try FfiConverterTypeSubscriptionRestored.lift(buf)
}

func FfiConverterTypeSubscriptionRestored_lower(_ value: SubscriptionRestored) -> RustBuffer {
    return FfiConverterTypeSubscriptionRestored.lower(value)
}

struct FfiConverterTypeSubscriptionResumed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionResumed {
        return
            try SubscriptionResumed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionResumed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeSubscriptionResumed_lift(_ buf: RustBuffer) throws -> SubscriptionResumed {
    return try FfiConverterTypeSubscriptionResumed.lift(buf)
}

func FfiConverterTypeSubscriptionResumed_lower(_ value: SubscriptionResumed) -> RustBuffer {
    return FfiConverterTypeSubscriptionResumed.lower(value)
}

struct FfiConverterTypeSubscriptionRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionRow {
        return
            try SubscriptionRow(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                takenOverOn: FfiConverterOptionTypeDay.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                offer: FfiConverterOptionTypeOfferId.read(from: &buf),
                trial: FfiConverterOptionTypeTrialRow.read(from: &buf),
                status: FfiConverterTypeSubscriptionStatus.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                assigned: FfiConverterTypeLicenseCount.read(from: &buf),
                free: FfiConverterTypeLicenseCount.read(from: &buf),
                scheduledLicenses: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                scheduledPlan: FfiConverterOptionTypePlanName.read(from: &buf),
                reserved: FfiConverterOptionTypeLicenseCount.read(from: &buf),
                waitingPlan: FfiConverterOptionTypePlanName.read(from: &buf),
                excessReleasedOn: FfiConverterOptionTypeDay.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                shape: FfiConverterOptionTypePriceShape.read(from: &buf),
                discount: FfiConverterOptionTypePriceDiscount.read(from: &buf),
                promotionEndsOn: FfiConverterOptionTypeDay.read(from: &buf),
                billing: FfiConverterOptionTypeBillingFrequency.read(from: &buf),
                recurringBilling: FfiConverterTypeRecurringBilling.read(from: &buf),
                atEnd: FfiConverterOptionTypeAtEnd.read(from: &buf),
                resumesOn: FfiConverterOptionTypeDay.read(from: &buf),
                extendedMonths: FfiConverterOptionUInt32.read(from: &buf),
                billingProfile: FfiConverterOptionTypeBillingProfileId.read(from: &buf),
                bought: FfiConverterTypeDay.read(from: &buf),
                termEndsOn: FfiConverterTypeDay.read(from: &buf),
                handOver: FfiConverterOptionTypeHandOverRow.read(from: &buf),
                nextStep: FfiConverterOptionTypeNextStep.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionRow, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeDay.write(value.takenOverOn, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterOptionTypeOfferId.write(value.offer, into: &buf)
        FfiConverterOptionTypeTrialRow.write(value.trial, into: &buf)
        FfiConverterTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeLicenseCount.write(value.assigned, into: &buf)
        FfiConverterTypeLicenseCount.write(value.free, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.scheduledLicenses, into: &buf)
        FfiConverterOptionTypePlanName.write(value.scheduledPlan, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.reserved, into: &buf)
        FfiConverterOptionTypePlanName.write(value.waitingPlan, into: &buf)
        FfiConverterOptionTypeDay.write(value.excessReleasedOn, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypePriceShape.write(value.shape, into: &buf)
        FfiConverterOptionTypePriceDiscount.write(value.discount, into: &buf)
        FfiConverterOptionTypeDay.write(value.promotionEndsOn, into: &buf)
        FfiConverterOptionTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeRecurringBilling.write(value.recurringBilling, into: &buf)
        FfiConverterOptionTypeAtEnd.write(value.atEnd, into: &buf)
        FfiConverterOptionTypeDay.write(value.resumesOn, into: &buf)
        FfiConverterOptionUInt32.write(value.extendedMonths, into: &buf)
        FfiConverterOptionTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeDay.write(value.bought, into: &buf)
        FfiConverterTypeDay.write(value.termEndsOn, into: &buf)
        FfiConverterOptionTypeHandOverRow.write(value.handOver, into: &buf)
        FfiConverterOptionTypeNextStep.write(value.nextStep, into: &buf)
    }
}

func FfiConverterTypeSubscriptionRow_lift(_ buf: RustBuffer) throws -> SubscriptionRow {
    return try FfiConverterTypeSubscriptionRow.lift(buf)
}

func FfiConverterTypeSubscriptionRow_lower(_ value: SubscriptionRow) -> RustBuffer {
    return FfiConverterTypeSubscriptionRow.lower(value)
}

struct FfiConverterTypeSubscriptionTakenOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionTakenOver {
        return
            try SubscriptionTakenOver(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                administrator: FfiConverterTypePersonId.read(from: &buf),
                outcome: FfiConverterTypeTakeOverOutcome.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionTakenOver, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypePersonId.write(value.administrator, into: &buf)
        FfiConverterTypeTakeOverOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeSubscriptionTakenOver_lift(_ buf: RustBuffer) throws -> SubscriptionTakenOver {
    return try FfiConverterTypeSubscriptionTakenOver.lift(buf)
}

func FfiConverterTypeSubscriptionTakenOver_lower(_ value: SubscriptionTakenOver) -> RustBuffer {
    return FfiConverterTypeSubscriptionTakenOver.lower(value)
}

struct FfiConverterTypeSupport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Support {
        return
            try Support(
                text: FfiConverterString.read(from: &buf),
                link: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Support, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterOptionString.write(value.link, into: &buf)
    }
}

func FfiConverterTypeSupport_lift(_ buf: RustBuffer) throws -> Support {
    return try FfiConverterTypeSupport.lift(buf)
}

func FfiConverterTypeSupport_lower(_ value: Support) -> RustBuffer {
    return FfiConverterTypeSupport.lower(value)
}

struct FfiConverterTypeSystem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> System {
        return
            System()
    }

    public static func write(_ value: System, into buf: inout [UInt8]) {
    }
}

func FfiConverterTypeSystem_lift(_ buf: RustBuffer) throws -> System {
    return try FfiConverterTypeSystem.lift(buf)
}

func FfiConverterTypeSystem_lower(_ value: System) -> RustBuffer {
    return FfiConverterTypeSystem.lower(value)
}

struct FfiConverterTypeTakeBackPlanChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakeBackPlanChange {
        return
            try TakeBackPlanChange(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: TakeBackPlanChange, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeTakeBackPlanChange_lift(_ buf: RustBuffer) throws -> TakeBackPlanChange {
    return try FfiConverterTypeTakeBackPlanChange.lift(buf)
}

func FfiConverterTypeTakeBackPlanChange_lower(_ value: TakeBackPlanChange) -> RustBuffer {
    return FfiConverterTypeTakeBackPlanChange.lower(value)
}

struct FfiConverterTypeTakeOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakeOver {
        return
            try TakeOver(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                mode: FfiConverterTypeTakeOverMode.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: TakeOver, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeTakeOverMode.write(value.mode, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypeTakeOver_lift(_ buf: RustBuffer) throws -> TakeOver {
    return try FfiConverterTypeTakeOver.lift(buf)
}

func FfiConverterTypeTakeOver_lower(_ value: TakeOver) -> RustBuffer {
    return FfiConverterTypeTakeOver.lower(value)
}

struct FfiConverterTypeTakeOverToCancel: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakeOverToCancel {
        return
            try TakeOverToCancel(
                reason: FfiConverterTypeCancelReason.read(from: &buf),
                feedback: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: TakeOverToCancel, into buf: inout [UInt8]) {
        FfiConverterTypeCancelReason.write(value.reason, into: &buf)
        FfiConverterOptionString.write(value.feedback, into: &buf)
    }
}

func FfiConverterTypeTakeOverToCancel_lift(_ buf: RustBuffer) throws -> TakeOverToCancel {
    return try FfiConverterTypeTakeOverToCancel.lift(buf)
}

func FfiConverterTypeTakeOverToCancel_lower(_ value: TakeOverToCancel) -> RustBuffer {
    return FfiConverterTypeTakeOverToCancel.lower(value)
}

struct FfiConverterTypeTakeOverToKeep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakeOverToKeep {
        return
            try TakeOverToKeep(
                billing: FfiConverterTypeBillingChoice.read(from: &buf),
                settleOpenInvoices: FfiConverterOptionTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: TakeOverToKeep, into buf: inout [UInt8]) {
        FfiConverterTypeBillingChoice.write(value.billing, into: &buf)
        FfiConverterOptionTypeMoney.write(value.settleOpenInvoices, into: &buf)
    }
}

func FfiConverterTypeTakeOverToKeep_lift(_ buf: RustBuffer) throws -> TakeOverToKeep {
    return try FfiConverterTypeTakeOverToKeep.lift(buf)
}

func FfiConverterTypeTakeOverToKeep_lower(_ value: TakeOverToKeep) -> RustBuffer {
    return FfiConverterTypeTakeOverToKeep.lower(value)
}

struct FfiConverterTypeTakeOverToMovePeople: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakeOverToMovePeople {
        return
            try TakeOverToMovePeople(
                to: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: TakeOverToMovePeople, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.to, into: &buf)
    }
}

func FfiConverterTypeTakeOverToMovePeople_lift(_ buf: RustBuffer) throws -> TakeOverToMovePeople {
    return try FfiConverterTypeTakeOverToMovePeople.lift(buf)
}

func FfiConverterTypeTakeOverToMovePeople_lower(_ value: TakeOverToMovePeople) -> RustBuffer {
    return FfiConverterTypeTakeOverToMovePeople.lower(value)
}

struct FfiConverterTypeTakenOverAndCanceled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakenOverAndCanceled {
        return
            try TakenOverAndCanceled(
                reason: FfiConverterTypeCancelReason.read(from: &buf),
                feedback: FfiConverterOptionString.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: TakenOverAndCanceled, into buf: inout [UInt8]) {
        FfiConverterTypeCancelReason.write(value.reason, into: &buf)
        FfiConverterOptionString.write(value.feedback, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeTakenOverAndCanceled_lift(_ buf: RustBuffer) throws -> TakenOverAndCanceled {
    return try FfiConverterTypeTakenOverAndCanceled.lift(buf)
}

func FfiConverterTypeTakenOverAndCanceled_lower(_ value: TakenOverAndCanceled) -> RustBuffer {
    return FfiConverterTypeTakenOverAndCanceled.lower(value)
}

struct FfiConverterTypeTakenOverAndKept: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakenOverAndKept {
        return
            try TakenOverAndKept(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                settlements: FfiConverterSequenceTypeInvoiceCharge.read(from: &buf)
        )
    }

    public static func write(_ value: TakenOverAndKept, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterSequenceTypeInvoiceCharge.write(value.settlements, into: &buf)
    }
}

func FfiConverterTypeTakenOverAndKept_lift(_ buf: RustBuffer) throws -> TakenOverAndKept {
    return try FfiConverterTypeTakenOverAndKept.lift(buf)
}

func FfiConverterTypeTakenOverAndKept_lower(_ value: TakenOverAndKept) -> RustBuffer {
    return FfiConverterTypeTakenOverAndKept.lower(value)
}

struct FfiConverterTypeTakenOverAndPeopleMoved: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakenOverAndPeopleMoved {
        return
            try TakenOverAndPeopleMoved(
                to: FfiConverterTypeSubscriptionId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                dropped: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: TakenOverAndPeopleMoved, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.to, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.dropped, into: &buf)
    }
}

func FfiConverterTypeTakenOverAndPeopleMoved_lift(_ buf: RustBuffer) throws -> TakenOverAndPeopleMoved {
    return try FfiConverterTypeTakenOverAndPeopleMoved.lift(buf)
}

func FfiConverterTypeTakenOverAndPeopleMoved_lower(_ value: TakenOverAndPeopleMoved) -> RustBuffer {
    return FfiConverterTypeTakenOverAndPeopleMoved.lower(value)
}

struct FfiConverterTypeTaxAmount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TaxAmount {
        return
            try TaxAmount(
                name: FfiConverterString.read(from: &buf),
                percent: FfiConverterTypePercent.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: TaxAmount, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypePercent.write(value.percent, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeTaxAmount_lift(_ buf: RustBuffer) throws -> TaxAmount {
    return try FfiConverterTypeTaxAmount.lift(buf)
}

func FfiConverterTypeTaxAmount_lower(_ value: TaxAmount) -> RustBuffer {
    return FfiConverterTypeTaxAmount.lower(value)
}

struct FfiConverterTypeTaxRate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TaxRate {
        return
            try TaxRate(
                name: FfiConverterString.read(from: &buf),
                percent: FfiConverterTypePercent.read(from: &buf)
        )
    }

    public static func write(_ value: TaxRate, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypePercent.write(value.percent, into: &buf)
    }
}

func FfiConverterTypeTaxRate_lift(_ buf: RustBuffer) throws -> TaxRate {
    return try FfiConverterTypeTaxRate.lift(buf)
}

func FfiConverterTypeTaxRate_lower(_ value: TaxRate) -> RustBuffer {
    return FfiConverterTypeTaxRate.lower(value)
}

struct FfiConverterTypeTaxRatesSet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TaxRatesSet {
        return
            try TaxRatesSet(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: TaxRatesSet, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterSequenceTypeTaxRate.write(value.taxRates, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
    }
}

func FfiConverterTypeTaxRatesSet_lift(_ buf: RustBuffer) throws -> TaxRatesSet {
    return try FfiConverterTypeTaxRatesSet.lift(buf)
}

func FfiConverterTypeTaxRatesSet_lower(_ value: TaxRatesSet) -> RustBuffer {
    return FfiConverterTypeTaxRatesSet.lower(value)
}

struct FfiConverterTypeTaxSubtotal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TaxSubtotal {
        return
            try TaxSubtotal(
                name: FfiConverterString.read(from: &buf),
                percent: FfiConverterTypePercent.read(from: &buf),
                base: FfiConverterOptionTypeMoney.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: TaxSubtotal, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypePercent.write(value.percent, into: &buf)
        FfiConverterOptionTypeMoney.write(value.base, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypeTaxSubtotal_lift(_ buf: RustBuffer) throws -> TaxSubtotal {
    return try FfiConverterTypeTaxSubtotal.lift(buf)
}

func FfiConverterTypeTaxSubtotal_lower(_ value: TaxSubtotal) -> RustBuffer {
    return FfiConverterTypeTaxSubtotal.lower(value)
}

struct FfiConverterTypeTermExtended: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TermExtended {
        return
            try TermExtended(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                month: FfiConverterUInt32.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: TermExtended, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterUInt32.write(value.month, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeTermExtended_lift(_ buf: RustBuffer) throws -> TermExtended {
    return try FfiConverterTypeTermExtended.lift(buf)
}

func FfiConverterTypeTermExtended_lower(_ value: TermExtended) -> RustBuffer {
    return FfiConverterTypeTermExtended.lower(value)
}

struct FfiConverterTypeTierOutOfOrder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TierOutOfOrder {
        return
            try TierOutOfOrder(
                from: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: TierOutOfOrder, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.from, into: &buf)
    }
}

func FfiConverterTypeTierOutOfOrder_lift(_ buf: RustBuffer) throws -> TierOutOfOrder {
    return try FfiConverterTypeTierOutOfOrder.lift(buf)
}

func FfiConverterTypeTierOutOfOrder_lower(_ value: TierOutOfOrder) -> RustBuffer {
    return FfiConverterTypeTierOutOfOrder.lower(value)
}

struct FfiConverterTypeTimeGoesBack: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimeGoesBack {
        return
            try TimeGoesBack(
                at: FfiConverterTypeTimestamp.read(from: &buf),
                last: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: TimeGoesBack, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeTimestamp.write(value.last, into: &buf)
    }
}

func FfiConverterTypeTimeGoesBack_lift(_ buf: RustBuffer) throws -> TimeGoesBack {
    return try FfiConverterTypeTimeGoesBack.lift(buf)
}

func FfiConverterTypeTimeGoesBack_lower(_ value: TimeGoesBack) -> RustBuffer {
    return FfiConverterTypeTimeGoesBack.lower(value)
}

struct FfiConverterTypeTooEarlyToExtend: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TooEarlyToExtend {
        return
            try TooEarlyToExtend(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                from: FfiConverterTypeDay.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: TooEarlyToExtend, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.from, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeTooEarlyToExtend_lift(_ buf: RustBuffer) throws -> TooEarlyToExtend {
    return try FfiConverterTypeTooEarlyToExtend.lift(buf)
}

func FfiConverterTypeTooEarlyToExtend_lower(_ value: TooEarlyToExtend) -> RustBuffer {
    return FfiConverterTypeTooEarlyToExtend.lower(value)
}

struct FfiConverterTypeTooManyLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TooManyLicenses {
        return
            try TooManyLicenses(
                asked: FfiConverterTypeLicenseCount.read(from: &buf),
                most: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: TooManyLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.asked, into: &buf)
        FfiConverterTypeLicenseCount.write(value.most, into: &buf)
    }
}

func FfiConverterTypeTooManyLicenses_lift(_ buf: RustBuffer) throws -> TooManyLicenses {
    return try FfiConverterTypeTooManyLicenses.lift(buf)
}

func FfiConverterTypeTooManyLicenses_lower(_ value: TooManyLicenses) -> RustBuffer {
    return FfiConverterTypeTooManyLicenses.lower(value)
}

struct FfiConverterTypeTooManyPeople: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TooManyPeople {
        return
            try TooManyPeople(
                named: FfiConverterUInt32.read(from: &buf),
                most: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: TooManyPeople, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.named, into: &buf)
        FfiConverterUInt32.write(value.most, into: &buf)
    }
}

func FfiConverterTypeTooManyPeople_lift(_ buf: RustBuffer) throws -> TooManyPeople {
    return try FfiConverterTypeTooManyPeople.lift(buf)
}

func FfiConverterTypeTooManyPeople_lower(_ value: TooManyPeople) -> RustBuffer {
    return FfiConverterTypeTooManyPeople.lower(value)
}

struct FfiConverterTypeTrial: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Trial {
        return
            try Trial(
                paymentMethod: FfiConverterTypeTrialPayment.read(from: &buf),
                days: FfiConverterUInt32.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: Trial, into buf: inout [UInt8]) {
        FfiConverterTypeTrialPayment.write(value.paymentMethod, into: &buf)
        FfiConverterUInt32.write(value.days, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
    }
}

func FfiConverterTypeTrial_lift(_ buf: RustBuffer) throws -> Trial {
    return try FfiConverterTypeTrial.lift(buf)
}

func FfiConverterTypeTrial_lower(_ value: Trial) -> RustBuffer {
    return FfiConverterTypeTrial.lower(value)
}

struct FfiConverterTypeTrialConverted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialConverted {
        return
            try TrialConverted(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                promotion: FfiConverterOptionTypeRedeemedPromotion.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                purchaseNotices: FfiConverterOptionTypePurchaseNotices.read(from: &buf)
        )
    }

    public static func write(_ value: TrialConverted, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterOptionTypeRedeemedPromotion.write(value.promotion, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterOptionTypePurchaseNotices.write(value.purchaseNotices, into: &buf)
    }
}

func FfiConverterTypeTrialConverted_lift(_ buf: RustBuffer) throws -> TrialConverted {
    return try FfiConverterTypeTrialConverted.lift(buf)
}

func FfiConverterTypeTrialConverted_lower(_ value: TrialConverted) -> RustBuffer {
    return FfiConverterTypeTrialConverted.lower(value)
}

struct FfiConverterTypeTrialDoesNotConvert: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialDoesNotConvert {
        return
            try TrialDoesNotConvert(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: TrialDoesNotConvert, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeTrialDoesNotConvert_lift(_ buf: RustBuffer) throws -> TrialDoesNotConvert {
    return try FfiConverterTypeTrialDoesNotConvert.lift(buf)
}

func FfiConverterTypeTrialDoesNotConvert_lower(_ value: TrialDoesNotConvert) -> RustBuffer {
    return FfiConverterTypeTrialDoesNotConvert.lower(value)
}

struct FfiConverterTypeTrialEndAnnounced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialEndAnnounced {
        return
            try TrialEndAnnounced(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf),
                converts: FfiConverterOptionTypeAnnouncedConversion.read(from: &buf),
                reason: FfiConverterOptionTypeTrialEndReason.read(from: &buf)
        )
    }

    public static func write(_ value: TrialEndAnnounced, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
        FfiConverterOptionTypeAnnouncedConversion.write(value.converts, into: &buf)
        FfiConverterOptionTypeTrialEndReason.write(value.reason, into: &buf)
    }
}

func FfiConverterTypeTrialEndAnnounced_lift(_ buf: RustBuffer) throws -> TrialEndAnnounced {
    return try FfiConverterTypeTrialEndAnnounced.lift(buf)
}

func FfiConverterTypeTrialEndAnnounced_lower(_ value: TrialEndAnnounced) -> RustBuffer {
    return FfiConverterTypeTrialEndAnnounced.lower(value)
}

struct FfiConverterTypeTrialEnded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialEnded {
        return
            try TrialEnded(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypeTrialEndReason.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: TrialEnded, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeTrialEndReason.write(value.reason, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeTrialEnded_lift(_ buf: RustBuffer) throws -> TrialEnded {
    return try FfiConverterTypeTrialEnded.lift(buf)
}

func FfiConverterTypeTrialEnded_lower(_ value: TrialEnded) -> RustBuffer {
    return FfiConverterTypeTrialEnded.lower(value)
}

struct FfiConverterTypeTrialExtended: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialExtended {
        return
            try TrialExtended(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: TrialExtended, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeTrialExtended_lift(_ buf: RustBuffer) throws -> TrialExtended {
    return try FfiConverterTypeTrialExtended.lift(buf)
}

func FfiConverterTypeTrialExtended_lower(_ value: TrialExtended) -> RustBuffer {
    return FfiConverterTypeTrialExtended.lower(value)
}

struct FfiConverterTypeTrialExtendedAlready: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialExtendedAlready {
        return
            try TrialExtendedAlready(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                endsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: TrialExtendedAlready, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
    }
}

func FfiConverterTypeTrialExtendedAlready_lift(_ buf: RustBuffer) throws -> TrialExtendedAlready {
    return try FfiConverterTypeTrialExtendedAlready.lift(buf)
}

func FfiConverterTypeTrialExtendedAlready_lower(_ value: TrialExtendedAlready) -> RustBuffer {
    return FfiConverterTypeTrialExtendedAlready.lower(value)
}

struct FfiConverterTypeTrialFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialFinding {
        return
            try TrialFinding(
                standing: FfiConverterTypeTrialStanding.read(from: &buf)
        )
    }

    public static func write(_ value: TrialFinding, into buf: inout [UInt8]) {
        FfiConverterTypeTrialStanding.write(value.standing, into: &buf)
    }
}

func FfiConverterTypeTrialFinding_lift(_ buf: RustBuffer) throws -> TrialFinding {
    return try FfiConverterTypeTrialFinding.lift(buf)
}

func FfiConverterTypeTrialFinding_lower(_ value: TrialFinding) -> RustBuffer {
    return FfiConverterTypeTrialFinding.lower(value)
}

struct FfiConverterTypeTrialLicensesFixed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialLicensesFixed {
        return
            try TrialLicensesFixed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: TrialLicensesFixed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
    }
}

func FfiConverterTypeTrialLicensesFixed_lift(_ buf: RustBuffer) throws -> TrialLicensesFixed {
    return try FfiConverterTypeTrialLicensesFixed.lift(buf)
}

func FfiConverterTypeTrialLicensesFixed_lower(_ value: TrialLicensesFixed) -> RustBuffer {
    return FfiConverterTypeTrialLicensesFixed.lower(value)
}

struct FfiConverterTypeTrialNotKept: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialNotKept {
        return
            try TrialNotKept(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: TrialNotKept, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeTrialNotKept_lift(_ buf: RustBuffer) throws -> TrialNotKept {
    return try FfiConverterTypeTrialNotKept.lift(buf)
}

func FfiConverterTypeTrialNotKept_lower(_ value: TrialNotKept) -> RustBuffer {
    return FfiConverterTypeTrialNotKept.lower(value)
}

struct FfiConverterTypeTrialNotReactivated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialNotReactivated {
        return
            try TrialNotReactivated(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: TrialNotReactivated, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeTrialNotReactivated_lift(_ buf: RustBuffer) throws -> TrialNotReactivated {
    return try FfiConverterTypeTrialNotReactivated.lift(buf)
}

func FfiConverterTypeTrialNotReactivated_lower(_ value: TrialNotReactivated) -> RustBuffer {
    return FfiConverterTypeTrialNotReactivated.lower(value)
}

struct FfiConverterTypeTrialPurchase: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialPurchase {
        return
            try TrialPurchase(
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billing: FfiConverterTypeBillingChoice.read(from: &buf),
                promotion: FfiConverterOptionTypePromotionClaim.read(from: &buf)
        )
    }

    public static func write(_ value: TrialPurchase, into buf: inout [UInt8]) {
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingChoice.write(value.billing, into: &buf)
        FfiConverterOptionTypePromotionClaim.write(value.promotion, into: &buf)
    }
}

func FfiConverterTypeTrialPurchase_lift(_ buf: RustBuffer) throws -> TrialPurchase {
    return try FfiConverterTypeTrialPurchase.lift(buf)
}

func FfiConverterTypeTrialPurchase_lower(_ value: TrialPurchase) -> RustBuffer {
    return FfiConverterTypeTrialPurchase.lower(value)
}

struct FfiConverterTypeTrialRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialRow {
        return
            try TrialRow(
                endsOn: FfiConverterTypeDay.read(from: &buf),
                extended: FfiConverterBool.read(from: &buf),
                conversion: FfiConverterOptionTypeConversionRow.read(from: &buf)
        )
    }

    public static func write(_ value: TrialRow, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.endsOn, into: &buf)
        FfiConverterBool.write(value.extended, into: &buf)
        FfiConverterOptionTypeConversionRow.write(value.conversion, into: &buf)
    }
}

func FfiConverterTypeTrialRow_lift(_ buf: RustBuffer) throws -> TrialRow {
    return try FfiConverterTypeTrialRow.lift(buf)
}

func FfiConverterTypeTrialRow_lower(_ value: TrialRow) -> RustBuffer {
    return FfiConverterTypeTrialRow.lower(value)
}

struct FfiConverterTypeTrialStarted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialStarted {
        return
            try TrialStarted(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterString.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                days: FfiConverterTypeServicePeriod.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf),
                conversion: FfiConverterOptionTypePlannedConversion.read(from: &buf),
                purchaseNotices: FfiConverterOptionTypePurchaseNotices.read(from: &buf)
        )
    }

    public static func write(_ value: TrialStarted, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterString.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeServicePeriod.write(value.days, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
        FfiConverterOptionTypePlannedConversion.write(value.conversion, into: &buf)
        FfiConverterOptionTypePurchaseNotices.write(value.purchaseNotices, into: &buf)
    }
}

func FfiConverterTypeTrialStarted_lift(_ buf: RustBuffer) throws -> TrialStarted {
    return try FfiConverterTypeTrialStarted.lift(buf)
}

func FfiConverterTypeTrialStarted_lower(_ value: TrialStarted) -> RustBuffer {
    return FfiConverterTypeTrialStarted.lower(value)
}

struct FfiConverterTypeUnassignLicenses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnassignLicenses {
        return
            try UnassignLicenses(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: UnassignLicenses, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeUnassignLicenses_lift(_ buf: RustBuffer) throws -> UnassignLicenses {
    return try FfiConverterTypeUnassignLicenses.lift(buf)
}

func FfiConverterTypeUnassignLicenses_lower(_ value: UnassignLicenses) -> RustBuffer {
    return FfiConverterTypeUnassignLicenses.lower(value)
}

struct FfiConverterTypeUnassignProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnassignProduct {
        return
            try UnassignProduct(
                product: FfiConverterTypeProductId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: UnassignProduct, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
    }
}

func FfiConverterTypeUnassignProduct_lift(_ buf: RustBuffer) throws -> UnassignProduct {
    return try FfiConverterTypeUnassignProduct.lift(buf)
}

func FfiConverterTypeUnassignProduct_lower(_ value: UnassignProduct) -> RustBuffer {
    return FfiConverterTypeUnassignProduct.lower(value)
}

struct FfiConverterTypeUnclearAmounts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnclearAmounts {
        return
            try UnclearAmounts(
                currency: FfiConverterTypeCurrency.read(from: &buf)
        )
    }

    public static func write(_ value: UnclearAmounts, into buf: inout [UInt8]) {
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
    }
}

func FfiConverterTypeUnclearAmounts_lift(_ buf: RustBuffer) throws -> UnclearAmounts {
    return try FfiConverterTypeUnclearAmounts.lift(buf)
}

func FfiConverterTypeUnclearAmounts_lower(_ value: UnclearAmounts) -> RustBuffer {
    return FfiConverterTypeUnclearAmounts.lower(value)
}

struct FfiConverterTypeUnitPriceDiffers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnitPriceDiffers {
        return
            try UnitPriceDiffers(
                expected: FfiConverterTypeUnitPrice.read(from: &buf),
                found: FfiConverterTypeUnitPrice.read(from: &buf)
        )
    }

    public static func write(_ value: UnitPriceDiffers, into buf: inout [UInt8]) {
        FfiConverterTypeUnitPrice.write(value.expected, into: &buf)
        FfiConverterTypeUnitPrice.write(value.found, into: &buf)
    }
}

func FfiConverterTypeUnitPriceDiffers_lift(_ buf: RustBuffer) throws -> UnitPriceDiffers {
    return try FfiConverterTypeUnitPriceDiffers.lift(buf)
}

func FfiConverterTypeUnitPriceDiffers_lower(_ value: UnitPriceDiffers) -> RustBuffer {
    return FfiConverterTypeUnitPriceDiffers.lower(value)
}

struct FfiConverterTypeUnknownAutoClaimPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownAutoClaimPolicy {
        return
            try UnknownAutoClaimPolicy(
                policy: FfiConverterTypeAutoClaimPolicyId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownAutoClaimPolicy, into buf: inout [UInt8]) {
        FfiConverterTypeAutoClaimPolicyId.write(value.policy, into: &buf)
    }
}

func FfiConverterTypeUnknownAutoClaimPolicy_lift(_ buf: RustBuffer) throws -> UnknownAutoClaimPolicy {
    return try FfiConverterTypeUnknownAutoClaimPolicy.lift(buf)
}

func FfiConverterTypeUnknownAutoClaimPolicy_lower(_ value: UnknownAutoClaimPolicy) -> RustBuffer {
    return FfiConverterTypeUnknownAutoClaimPolicy.lower(value)
}

struct FfiConverterTypeUnknownBillingProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownBillingProfile {
        return
            try UnknownBillingProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownBillingProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
    }
}

func FfiConverterTypeUnknownBillingProfile_lift(_ buf: RustBuffer) throws -> UnknownBillingProfile {
    return try FfiConverterTypeUnknownBillingProfile.lift(buf)
}

func FfiConverterTypeUnknownBillingProfile_lower(_ value: UnknownBillingProfile) -> RustBuffer {
    return FfiConverterTypeUnknownBillingProfile.lower(value)
}

struct FfiConverterTypeUnknownInvoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownInvoice {
        return
            try UnknownInvoice(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownInvoice, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
    }
}

func FfiConverterTypeUnknownInvoice_lift(_ buf: RustBuffer) throws -> UnknownInvoice {
    return try FfiConverterTypeUnknownInvoice.lift(buf)
}

func FfiConverterTypeUnknownInvoice_lower(_ value: UnknownInvoice) -> RustBuffer {
    return FfiConverterTypeUnknownInvoice.lower(value)
}

struct FfiConverterTypeUnknownLicenseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownLicenseRequest {
        return
            try UnknownLicenseRequest(
                request: FfiConverterTypeLicenseRequestId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownLicenseRequest, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseRequestId.write(value.request, into: &buf)
    }
}

func FfiConverterTypeUnknownLicenseRequest_lift(_ buf: RustBuffer) throws -> UnknownLicenseRequest {
    return try FfiConverterTypeUnknownLicenseRequest.lift(buf)
}

func FfiConverterTypeUnknownLicenseRequest_lower(_ value: UnknownLicenseRequest) -> RustBuffer {
    return FfiConverterTypeUnknownLicenseRequest.lower(value)
}

struct FfiConverterTypeUnknownOffer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownOffer {
        return
            try UnknownOffer(
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownOffer, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
    }
}

func FfiConverterTypeUnknownOffer_lift(_ buf: RustBuffer) throws -> UnknownOffer {
    return try FfiConverterTypeUnknownOffer.lift(buf)
}

func FfiConverterTypeUnknownOffer_lower(_ value: UnknownOffer) -> RustBuffer {
    return FfiConverterTypeUnknownOffer.lower(value)
}

struct FfiConverterTypeUnknownPayment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownPayment {
        return
            try UnknownPayment(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownPayment, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
    }
}

func FfiConverterTypeUnknownPayment_lift(_ buf: RustBuffer) throws -> UnknownPayment {
    return try FfiConverterTypeUnknownPayment.lift(buf)
}

func FfiConverterTypeUnknownPayment_lower(_ value: UnknownPayment) -> RustBuffer {
    return FfiConverterTypeUnknownPayment.lower(value)
}

struct FfiConverterTypeUnknownPaymentMethod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownPaymentMethod {
        return
            try UnknownPaymentMethod(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownPaymentMethod, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypeUnknownPaymentMethod_lift(_ buf: RustBuffer) throws -> UnknownPaymentMethod {
    return try FfiConverterTypeUnknownPaymentMethod.lift(buf)
}

func FfiConverterTypeUnknownPaymentMethod_lower(_ value: UnknownPaymentMethod) -> RustBuffer {
    return FfiConverterTypeUnknownPaymentMethod.lower(value)
}

struct FfiConverterTypeUnknownPaymentRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownPaymentRequest {
        return
            try UnknownPaymentRequest(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                request: FfiConverterTypeEffectId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownPaymentRequest, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypeEffectId.write(value.request, into: &buf)
    }
}

func FfiConverterTypeUnknownPaymentRequest_lift(_ buf: RustBuffer) throws -> UnknownPaymentRequest {
    return try FfiConverterTypeUnknownPaymentRequest.lift(buf)
}

func FfiConverterTypeUnknownPaymentRequest_lower(_ value: UnknownPaymentRequest) -> RustBuffer {
    return FfiConverterTypeUnknownPaymentRequest.lower(value)
}

struct FfiConverterTypeUnknownProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownProduct {
        return
            try UnknownProduct(
                product: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownProduct, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
    }
}

func FfiConverterTypeUnknownProduct_lift(_ buf: RustBuffer) throws -> UnknownProduct {
    return try FfiConverterTypeUnknownProduct.lift(buf)
}

func FfiConverterTypeUnknownProduct_lower(_ value: UnknownProduct) -> RustBuffer {
    return FfiConverterTypeUnknownProduct.lower(value)
}

struct FfiConverterTypeUnknownPromotion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownPromotion {
        return
            try UnknownPromotion(
                code: FfiConverterTypePromotionCode.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownPromotion, into buf: inout [UInt8]) {
        FfiConverterTypePromotionCode.write(value.code, into: &buf)
    }
}

func FfiConverterTypeUnknownPromotion_lift(_ buf: RustBuffer) throws -> UnknownPromotion {
    return try FfiConverterTypeUnknownPromotion.lift(buf)
}

func FfiConverterTypeUnknownPromotion_lower(_ value: UnknownPromotion) -> RustBuffer {
    return FfiConverterTypeUnknownPromotion.lower(value)
}

struct FfiConverterTypeUnknownPurchaseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownPurchaseRequest {
        return
            try UnknownPurchaseRequest(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownPurchaseRequest, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
    }
}

func FfiConverterTypeUnknownPurchaseRequest_lift(_ buf: RustBuffer) throws -> UnknownPurchaseRequest {
    return try FfiConverterTypeUnknownPurchaseRequest.lift(buf)
}

func FfiConverterTypeUnknownPurchaseRequest_lower(_ value: UnknownPurchaseRequest) -> RustBuffer {
    return FfiConverterTypeUnknownPurchaseRequest.lower(value)
}

struct FfiConverterTypeUnknownSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownSubscription {
        return
            try UnknownSubscription(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: UnknownSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeUnknownSubscription_lift(_ buf: RustBuffer) throws -> UnknownSubscription {
    return try FfiConverterTypeUnknownSubscription.lift(buf)
}

func FfiConverterTypeUnknownSubscription_lower(_ value: UnknownSubscription) -> RustBuffer {
    return FfiConverterTypeUnknownSubscription.lower(value)
}

struct FfiConverterTypeUntoldIds: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UntoldIds {
        return
            try UntoldIds(
                from: FfiConverterTypeProductId.read(from: &buf),
                to: FfiConverterTypeProductId.read(from: &buf)
        )
    }

    public static func write(_ value: UntoldIds, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.from, into: &buf)
        FfiConverterTypeProductId.write(value.to, into: &buf)
    }
}

func FfiConverterTypeUntoldIds_lift(_ buf: RustBuffer) throws -> UntoldIds {
    return try FfiConverterTypeUntoldIds.lift(buf)
}

func FfiConverterTypeUntoldIds_lower(_ value: UntoldIds) -> RustBuffer {
    return FfiConverterTypeUntoldIds.lower(value)
}

struct FfiConverterTypeUseOwnProcess: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UseOwnProcess {
        return
            try UseOwnProcess(
                process: FfiConverterTypeOwnProcess.read(from: &buf)
        )
    }

    public static func write(_ value: UseOwnProcess, into buf: inout [UInt8]) {
        FfiConverterTypeOwnProcess.write(value.process, into: &buf)
    }
}

func FfiConverterTypeUseOwnProcess_lift(_ buf: RustBuffer) throws -> UseOwnProcess {
    return try FfiConverterTypeUseOwnProcess.lift(buf)
}

func FfiConverterTypeUseOwnProcess_lower(_ value: UseOwnProcess) -> RustBuffer {
    return FfiConverterTypeUseOwnProcess.lower(value)
}

struct FfiConverterTypeUsePromotion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UsePromotion {
        return
            try UsePromotion(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                promotion: FfiConverterTypePromotionId.read(from: &buf),
                code: FfiConverterOptionTypePromotionCode.read(from: &buf),
                reservation: FfiConverterOptionTypeReservationId.read(from: &buf)
        )
    }

    public static func write(_ value: UsePromotion, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePromotionId.write(value.promotion, into: &buf)
        FfiConverterOptionTypePromotionCode.write(value.code, into: &buf)
        FfiConverterOptionTypeReservationId.write(value.reservation, into: &buf)
    }
}

func FfiConverterTypeUsePromotion_lift(_ buf: RustBuffer) throws -> UsePromotion {
    return try FfiConverterTypeUsePromotion.lift(buf)
}

func FfiConverterTypeUsePromotion_lower(_ value: UsePromotion) -> RustBuffer {
    return FfiConverterTypeUsePromotion.lower(value)
}

struct FfiConverterTypeUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> User {
        return
            try User(
                id: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: User, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.id, into: &buf)
    }
}

func FfiConverterTypeUser_lift(_ buf: RustBuffer) throws -> User {
    return try FfiConverterTypeUser.lift(buf)
}

func FfiConverterTypeUser_lower(_ value: User) -> RustBuffer {
    return FfiConverterTypeUser.lower(value)
}

struct FfiConverterTypeValueDiffers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValueDiffers {
        return
            try ValueDiffers(
                expected: FfiConverterTypePeriodValue.read(from: &buf),
                found: FfiConverterTypePeriodValue.read(from: &buf)
        )
    }

    public static func write(_ value: ValueDiffers, into buf: inout [UInt8]) {
        FfiConverterTypePeriodValue.write(value.expected, into: &buf)
        FfiConverterTypePeriodValue.write(value.found, into: &buf)
    }
}

func FfiConverterTypeValueDiffers_lift(_ buf: RustBuffer) throws -> ValueDiffers {
    return try FfiConverterTypeValueDiffers.lift(buf)
}

func FfiConverterTypeValueDiffers_lower(_ value: ValueDiffers) -> RustBuffer {
    return FfiConverterTypeValueDiffers.lower(value)
}

struct FfiConverterTypeViewer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Viewer {
        return
            try Viewer(
                actor: FfiConverterTypeActor.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Viewer, into buf: inout [UInt8]) {
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
    }
}

func FfiConverterTypeViewer_lift(_ buf: RustBuffer) throws -> Viewer {
    return try FfiConverterTypeViewer.lift(buf)
}

func FfiConverterTypeViewer_lower(_ value: Viewer) -> RustBuffer {
    return FfiConverterTypeViewer.lower(value)
}

struct FfiConverterTypeVolumePricing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumePricing {
        return
            try VolumePricing(
                tiers: FfiConverterSequenceTypePriceTier.read(from: &buf)
        )
    }

    public static func write(_ value: VolumePricing, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePriceTier.write(value.tiers, into: &buf)
    }
}

func FfiConverterTypeVolumePricing_lift(_ buf: RustBuffer) throws -> VolumePricing {
    return try FfiConverterTypeVolumePricing.lift(buf)
}

func FfiConverterTypeVolumePricing_lower(_ value: VolumePricing) -> RustBuffer {
    return FfiConverterTypeVolumePricing.lower(value)
}

struct FfiConverterTypeWindowClosed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WindowClosed {
        return
            try WindowClosed(
                asked: FfiConverterTypeLicenseCount.read(from: &buf),
                removable: FfiConverterTypeLicenseCount.read(from: &buf),
                renewsOn: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: WindowClosed, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.asked, into: &buf)
        FfiConverterTypeLicenseCount.write(value.removable, into: &buf)
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
    }
}

func FfiConverterTypeWindowClosed_lift(_ buf: RustBuffer) throws -> WindowClosed {
    return try FfiConverterTypeWindowClosed.lift(buf)
}

func FfiConverterTypeWindowClosed_lower(_ value: WindowClosed) -> RustBuffer {
    return FfiConverterTypeWindowClosed.lower(value)
}

struct FfiConverterTypeWithdrawHandOver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WithdrawHandOver {
        return
            try WithdrawHandOver(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: WithdrawHandOver, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeWithdrawHandOver_lift(_ buf: RustBuffer) throws -> WithdrawHandOver {
    return try FfiConverterTypeWithdrawHandOver.lift(buf)
}

func FfiConverterTypeWithdrawHandOver_lower(_ value: WithdrawHandOver) -> RustBuffer {
    return FfiConverterTypeWithdrawHandOver.lower(value)
}

struct FfiConverterTypeWithdrawPurchaseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WithdrawPurchaseRequest {
        return
            try WithdrawPurchaseRequest(
                request: FfiConverterTypePurchaseRequestId.read(from: &buf)
        )
    }

    public static func write(_ value: WithdrawPurchaseRequest, into buf: inout [UInt8]) {
        FfiConverterTypePurchaseRequestId.write(value.request, into: &buf)
    }
}

func FfiConverterTypeWithdrawPurchaseRequest_lift(_ buf: RustBuffer) throws -> WithdrawPurchaseRequest {
    return try FfiConverterTypeWithdrawPurchaseRequest.lift(buf)
}

func FfiConverterTypeWithdrawPurchaseRequest_lower(_ value: WithdrawPurchaseRequest) -> RustBuffer {
    return FfiConverterTypeWithdrawPurchaseRequest.lower(value)
}

struct FfiConverterTypeWrongStatus: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WrongStatus {
        return
            try WrongStatus(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                status: FfiConverterTypeSubscriptionStatus.read(from: &buf)
        )
    }

    public static func write(_ value: WrongStatus, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeSubscriptionStatus.write(value.status, into: &buf)
    }
}

func FfiConverterTypeWrongStatus_lift(_ buf: RustBuffer) throws -> WrongStatus {
    return try FfiConverterTypeWrongStatus.lift(buf)
}

func FfiConverterTypeWrongStatus_lower(_ value: WrongStatus) -> RustBuffer {
    return FfiConverterTypeWrongStatus.lower(value)
}

struct FfiConverterTypeYourProductsPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> YourProductsPage {
        return
            try YourProductsPage(
                rows: FfiConverterSequenceTypeSubscriptionRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: YourProductsPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSubscriptionRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypeYourProductsPage_lift(_ buf: RustBuffer) throws -> YourProductsPage {
    return try FfiConverterTypeYourProductsPage.lift(buf)
}

func FfiConverterTypeYourProductsPage_lower(_ value: YourProductsPage) -> RustBuffer {
    return FfiConverterTypeYourProductsPage.lower(value)
}

struct FfiConverterTypeYourProductsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> YourProductsQuery {
        return
            try YourProductsQuery(
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                status: FfiConverterOptionTypeSubscriptionStatus.read(from: &buf),
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: YourProductsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeYourProductsQuery_lift(_ buf: RustBuffer) throws -> YourProductsQuery {
    return try FfiConverterTypeYourProductsQuery.lift(buf)
}

func FfiConverterTypeYourProductsQuery_lower(_ value: YourProductsQuery) -> RustBuffer {
    return FfiConverterTypeYourProductsQuery.lower(value)
}

/// Whether a person got a product or lost it.

struct FfiConverterTypeAccessTurn: FfiConverterRustBuffer {
    typealias SwiftType = AccessTurn

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessTurn {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .gained

        case 2: return .lost

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AccessTurn, into buf: inout [UInt8]) {
        switch value {
        case .gained:
            writeInt(&buf, Int32(1))

        case .lost:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeAccessTurn_lift(_ buf: RustBuffer) throws -> AccessTurn {
    return try FfiConverterTypeAccessTurn.lift(buf)
}

func FfiConverterTypeAccessTurn_lower(_ value: AccessTurn) -> RustBuffer {
    return FfiConverterTypeAccessTurn.lower(value)
}

/// What can be done with a subscription.

struct FfiConverterTypeAction: FfiConverterRustBuffer {
    typealias SwiftType = Action

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Action {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .addLicenses

        case 2: return .removeLicenses

        case 3: return .scheduleLicenses

        case 4: return .changePlan

        case 5: return .takeBackPlanChange

        case 6: return .assignLicenses

        case 7: return .payInvoice

        case 8: return .turnOnRecurringBilling

        case 9: return .turnOffRecurringBilling

        case 10: return .reactivate

        case 11: return .cancelNow

        case 12: return .cancelAtTermEnd

        case 13: return .extendAtEnd

        case 14: return .pauseAtEnd

        case 15: return .returnToTerm

        case 16: return .resume

        case 17: return .extendTrial

        case 18: return .convertTrial

        case 19: return .takeOverAndCancel

        case 20: return .takeOverAndMovePeople

        case 21: return .takeOverAndKeep

        case 22: return .offerHandOver

        case 23: return .withdrawHandOver

        case 24: return .acceptHandOver

        case 25: return .declineHandOver

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Action, into buf: inout [UInt8]) {
        switch value {
        case .addLicenses:
            writeInt(&buf, Int32(1))

        case .removeLicenses:
            writeInt(&buf, Int32(2))

        case .scheduleLicenses:
            writeInt(&buf, Int32(3))

        case .changePlan:
            writeInt(&buf, Int32(4))

        case .takeBackPlanChange:
            writeInt(&buf, Int32(5))

        case .assignLicenses:
            writeInt(&buf, Int32(6))

        case .payInvoice:
            writeInt(&buf, Int32(7))

        case .turnOnRecurringBilling:
            writeInt(&buf, Int32(8))

        case .turnOffRecurringBilling:
            writeInt(&buf, Int32(9))

        case .reactivate:
            writeInt(&buf, Int32(10))

        case .cancelNow:
            writeInt(&buf, Int32(11))

        case .cancelAtTermEnd:
            writeInt(&buf, Int32(12))

        case .extendAtEnd:
            writeInt(&buf, Int32(13))

        case .pauseAtEnd:
            writeInt(&buf, Int32(14))

        case .returnToTerm:
            writeInt(&buf, Int32(15))

        case .resume:
            writeInt(&buf, Int32(16))

        case .extendTrial:
            writeInt(&buf, Int32(17))

        case .convertTrial:
            writeInt(&buf, Int32(18))

        case .takeOverAndCancel:
            writeInt(&buf, Int32(19))

        case .takeOverAndMovePeople:
            writeInt(&buf, Int32(20))

        case .takeOverAndKeep:
            writeInt(&buf, Int32(21))

        case .offerHandOver:
            writeInt(&buf, Int32(22))

        case .withdrawHandOver:
            writeInt(&buf, Int32(23))

        case .acceptHandOver:
            writeInt(&buf, Int32(24))

        case .declineHandOver:
            writeInt(&buf, Int32(25))
        }
    }
}

func FfiConverterTypeAction_lift(_ buf: RustBuffer) throws -> Action {
    return try FfiConverterTypeAction.lift(buf)
}

func FfiConverterTypeAction_lower(_ value: Action) -> RustBuffer {
    return FfiConverterTypeAction.lower(value)
}

/// When what is bought can be used (`B1`).

struct FfiConverterTypeActivation: FfiConverterRustBuffer {
    typealias SwiftType = Activation

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Activation {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .immediately

        case 2: return .onFirstPayment

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Activation, into buf: inout [UInt8]) {
        switch value {
        case .immediately:
            writeInt(&buf, Int32(1))

        case .onFirstPayment:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeActivation_lift(_ buf: RustBuffer) throws -> Activation {
    return try FfiConverterTypeActivation.lift(buf)
}

func FfiConverterTypeActivation_lower(_ value: Activation) -> RustBuffer {
    return FfiConverterTypeActivation.lower(value)
}

/// Who gives a command, or asks for a view (`O7`).

struct FfiConverterTypeActor: FfiConverterRustBuffer {
    typealias SwiftType = Actor

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Actor {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .system(try FfiConverterTypeSystem.read(from: &buf))

        case 2: return .user(try FfiConverterTypeUser.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Actor, into buf: inout [UInt8]) {
        switch value {
        case let .system(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeSystem.write(v1, into: &buf)

        case let .user(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeUser.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeActor_lift(_ buf: RustBuffer) throws -> Actor {
    return try FfiConverterTypeActor.lift(buf)
}

func FfiConverterTypeActor_lower(_ value: Actor) -> RustBuffer {
    return FfiConverterTypeActor.lower(value)
}

/// What the end of a first term is aligned with (`B7`).

struct FfiConverterTypeAlignment: FfiConverterRustBuffer {
    typealias SwiftType = Alignment

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Alignment {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .alignWithSubscription(try FfiConverterTypeAlignWithSubscription.read(from: &buf))

        case 2: return .alignWithMonth(try FfiConverterTypeAlignWithMonth.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Alignment, into buf: inout [UInt8]) {
        switch value {
        case let .alignWithSubscription(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeAlignWithSubscription.write(v1, into: &buf)

        case let .alignWithMonth(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeAlignWithMonth.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeAlignment_lift(_ buf: RustBuffer) throws -> Alignment {
    return try FfiConverterTypeAlignment.lift(buf)
}

func FfiConverterTypeAlignment_lower(_ value: Alignment) -> RustBuffer {
    return FfiConverterTypeAlignment.lower(value)
}

/// Why a purchase cannot be aligned so.

struct FfiConverterTypeAlignmentProblem: FfiConverterRustBuffer {
    typealias SwiftType = AlignmentProblem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlignmentProblem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .doesNotRenew

        case 2: return .otherBillingProfile

        case 3: return .otherTerm

        case 4: return .notAhead

        case 5: return .notTheFirst

        case 6: return .longerThanATerm

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AlignmentProblem, into buf: inout [UInt8]) {
        switch value {
        case .doesNotRenew:
            writeInt(&buf, Int32(1))

        case .otherBillingProfile:
            writeInt(&buf, Int32(2))

        case .otherTerm:
            writeInt(&buf, Int32(3))

        case .notAhead:
            writeInt(&buf, Int32(4))

        case .notTheFirst:
            writeInt(&buf, Int32(5))

        case .longerThanATerm:
            writeInt(&buf, Int32(6))
        }
    }
}

func FfiConverterTypeAlignmentProblem_lift(_ buf: RustBuffer) throws -> AlignmentProblem {
    return try FfiConverterTypeAlignmentProblem.lift(buf)
}

func FfiConverterTypeAlignmentProblem_lower(_ value: AlignmentProblem) -> RustBuffer {
    return FfiConverterTypeAlignmentProblem.lower(value)
}

/// What a person can do instead of buying (`P8`).

struct FfiConverterTypeAlternative: FfiConverterRustBuffer {
    typealias SwiftType = Alternative

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Alternative {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .requestALicense(try FfiConverterTypeRequestALicense.read(from: &buf))

        case 2: return .useOwnProcess(try FfiConverterTypeUseOwnProcess.read(from: &buf))

        case 3: return .addACard(try FfiConverterTypeAddACard.read(from: &buf))

        case 4: return .askAnAdministrator(try FfiConverterTypeAskAnAdministrator.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Alternative, into buf: inout [UInt8]) {
        switch value {
        case let .requestALicense(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeRequestALicense.write(v1, into: &buf)

        case let .useOwnProcess(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeUseOwnProcess.write(v1, into: &buf)

        case let .addACard(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeAddACard.write(v1, into: &buf)

        case let .askAnAdministrator(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeAskAnAdministrator.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeAlternative_lift(_ buf: RustBuffer) throws -> Alternative {
    return try FfiConverterTypeAlternative.lift(buf)
}

func FfiConverterTypeAlternative_lower(_ value: Alternative) -> RustBuffer {
    return FfiConverterTypeAlternative.lower(value)
}

/// What somebody sees.

struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = Answer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .rightsAnswer(try FfiConverterTypeRightsAnswer.read(from: &buf))

        case 2: return .productsPage(try FfiConverterTypeProductsPage.read(from: &buf))

        case 3: return .eligibilityAnswer(try FfiConverterTypeEligibilityAnswer.read(from: &buf))

        case 4: return .yourProductsPage(try FfiConverterTypeYourProductsPage.read(from: &buf))

        case 5: return .subscriptionDetail(try FfiConverterTypeSubscriptionDetail.read(from: &buf))

        case 6: return .plansPage(try FfiConverterTypePlansPage.read(from: &buf))

        case 7: return .adminSubscriptionsPage(try FfiConverterTypeAdminSubscriptionsPage.read(from: &buf))

        case 8: return .adminProductsPage(try FfiConverterTypeAdminProductsPage.read(from: &buf))

        case 9: return .adminUsersPage(try FfiConverterTypeAdminUsersPage.read(from: &buf))

        case 10: return .licensesPage(try FfiConverterTypeLicensesPage.read(from: &buf))

        case 11: return .handOverOffersPage(try FfiConverterTypeHandOverOffersPage.read(from: &buf))

        case 12: return .invoicesPage(try FfiConverterTypeInvoicesPage.read(from: &buf))

        case 13: return .invoiceDetail(try FfiConverterTypeInvoiceDetail.read(from: &buf))

        case 14: return .forecastPage(try FfiConverterTypeForecastPage.read(from: &buf))

        case 15: return .forecastTotals(try FfiConverterTypeForecastTotals.read(from: &buf))

        case 16: return .billingProfilesPage(try FfiConverterTypeBillingProfilesPage.read(from: &buf))

        case 17: return .profileRolesPage(try FfiConverterTypeProfileRolesPage.read(from: &buf))

        case 18: return .paymentMethodsPage(try FfiConverterTypePaymentMethodsPage.read(from: &buf))

        case 19: return .policiesPage(try FfiConverterTypePoliciesPage.read(from: &buf))

        case 20: return .purchaseLimitsPage(try FfiConverterTypePurchaseLimitsPage.read(from: &buf))

        case 21: return .approvalRulesPage(try FfiConverterTypeApprovalRulesPage.read(from: &buf))

        case 22: return .policyPreviewPage(try FfiConverterTypePolicyPreviewPage.read(from: &buf))

        case 23: return .purchaseRequestsPage(try FfiConverterTypePurchaseRequestsPage.read(from: &buf))

        case 24: return .licenseRequestsPage(try FfiConverterTypeLicenseRequestsPage.read(from: &buf))

        case 25: return .autoClaimPoliciesPage(try FfiConverterTypeAutoClaimPoliciesPage.read(from: &buf))

        case 26: return .autoClaimReportPage(try FfiConverterTypeAutoClaimReportPage.read(from: &buf))

        case 27: return .accessAnswer(try FfiConverterTypeAccessAnswer.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Answer, into buf: inout [UInt8]) {
        switch value {
        case let .rightsAnswer(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeRightsAnswer.write(v1, into: &buf)

        case let .productsPage(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeProductsPage.write(v1, into: &buf)

        case let .eligibilityAnswer(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeEligibilityAnswer.write(v1, into: &buf)

        case let .yourProductsPage(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeYourProductsPage.write(v1, into: &buf)

        case let .subscriptionDetail(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeSubscriptionDetail.write(v1, into: &buf)

        case let .plansPage(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypePlansPage.write(v1, into: &buf)

        case let .adminSubscriptionsPage(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeAdminSubscriptionsPage.write(v1, into: &buf)

        case let .adminProductsPage(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeAdminProductsPage.write(v1, into: &buf)

        case let .adminUsersPage(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeAdminUsersPage.write(v1, into: &buf)

        case let .licensesPage(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeLicensesPage.write(v1, into: &buf)

        case let .handOverOffersPage(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeHandOverOffersPage.write(v1, into: &buf)

        case let .invoicesPage(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeInvoicesPage.write(v1, into: &buf)

        case let .invoiceDetail(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeInvoiceDetail.write(v1, into: &buf)

        case let .forecastPage(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeForecastPage.write(v1, into: &buf)

        case let .forecastTotals(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeForecastTotals.write(v1, into: &buf)

        case let .billingProfilesPage(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeBillingProfilesPage.write(v1, into: &buf)

        case let .profileRolesPage(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeProfileRolesPage.write(v1, into: &buf)

        case let .paymentMethodsPage(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypePaymentMethodsPage.write(v1, into: &buf)

        case let .policiesPage(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypePoliciesPage.write(v1, into: &buf)

        case let .purchaseLimitsPage(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypePurchaseLimitsPage.write(v1, into: &buf)

        case let .approvalRulesPage(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeApprovalRulesPage.write(v1, into: &buf)

        case let .policyPreviewPage(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypePolicyPreviewPage.write(v1, into: &buf)

        case let .purchaseRequestsPage(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypePurchaseRequestsPage.write(v1, into: &buf)

        case let .licenseRequestsPage(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeLicenseRequestsPage.write(v1, into: &buf)

        case let .autoClaimPoliciesPage(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeAutoClaimPoliciesPage.write(v1, into: &buf)

        case let .autoClaimReportPage(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeAutoClaimReportPage.write(v1, into: &buf)

        case let .accessAnswer(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeAccessAnswer.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeAnswer_lift(_ buf: RustBuffer) throws -> Answer {
    return try FfiConverterTypeAnswer.lift(buf)
}

func FfiConverterTypeAnswer_lower(_ value: Answer) -> RustBuffer {
    return FfiConverterTypeAnswer.lower(value)
}

/// When a purchase, or an increase, has to be approved (`P7`).

struct FfiConverterTypeApprovalRule: FfiConverterRustBuffer {
    typealias SwiftType = ApprovalRule

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApprovalRule {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .approveAlways(try FfiConverterTypeApproveAlways.read(from: &buf))

        case 2: return .approveAbove(try FfiConverterTypeApproveAbove.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ApprovalRule, into buf: inout [UInt8]) {
        switch value {
        case let .approveAlways(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeApproveAlways.write(v1, into: &buf)

        case let .approveAbove(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeApproveAbove.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeApprovalRule_lift(_ buf: RustBuffer) throws -> ApprovalRule {
    return try FfiConverterTypeApprovalRule.lift(buf)
}

func FfiConverterTypeApprovalRule_lower(_ value: ApprovalRule) -> RustBuffer {
    return FfiConverterTypeApprovalRule.lower(value)
}

/// For what an approval rule is set. A product's own holds rather than the organization's (`P7`).

struct FfiConverterTypeApprovalScope: FfiConverterRustBuffer {
    typealias SwiftType = ApprovalScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApprovalScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .organizationApproval(try FfiConverterTypeOrganizationApproval.read(from: &buf))

        case 2: return .productApproval(try FfiConverterTypeProductApproval.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ApprovalScope, into buf: inout [UInt8]) {
        switch value {
        case let .organizationApproval(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOrganizationApproval.write(v1, into: &buf)

        case let .productApproval(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeProductApproval.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeApprovalScope_lift(_ buf: RustBuffer) throws -> ApprovalScope {
    return try FfiConverterTypeApprovalScope.lift(buf)
}

func FfiConverterTypeApprovalScope_lower(_ value: ApprovalScope) -> RustBuffer {
    return FfiConverterTypeApprovalScope.lower(value)
}

/// Whether licenses can be assigned to a person: only to enabled members (`A2`).

struct FfiConverterTypeAssignable: FfiConverterRustBuffer {
    typealias SwiftType = Assignable

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Assignable {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .yes

        case 2: return .guest

        case 3: return .disabled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Assignable, into buf: inout [UInt8]) {
        switch value {
        case .yes:
            writeInt(&buf, Int32(1))

        case .guest:
            writeInt(&buf, Int32(2))

        case .disabled:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeAssignable_lift(_ buf: RustBuffer) throws -> Assignable {
    return try FfiConverterTypeAssignable.lift(buf)
}

func FfiConverterTypeAssignable_lower(_ value: Assignable) -> RustBuffer {
    return FfiConverterTypeAssignable.lower(value)
}

/// What happens at the end of a term (`E1`).

struct FfiConverterTypeAtEnd: FfiConverterRustBuffer {
    typealias SwiftType = AtEnd

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AtEnd {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .renew

        case 2: return .renewOnce

        case 3: return .extend

        case 4: return .pause

        case 5: return .expire

        case 6: return .end

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AtEnd, into buf: inout [UInt8]) {
        switch value {
        case .renew:
            writeInt(&buf, Int32(1))

        case .renewOnce:
            writeInt(&buf, Int32(2))

        case .extend:
            writeInt(&buf, Int32(3))

        case .pause:
            writeInt(&buf, Int32(4))

        case .expire:
            writeInt(&buf, Int32(5))

        case .end:
            writeInt(&buf, Int32(6))
        }
    }
}

func FfiConverterTypeAtEnd_lift(_ buf: RustBuffer) throws -> AtEnd {
    return try FfiConverterTypeAtEnd.lift(buf)
}

func FfiConverterTypeAtEnd_lower(_ value: AtEnd) -> RustBuffer {
    return FfiConverterTypeAtEnd.lower(value)
}

/// Whether licenses are claimed by an auto-claim policy (`Q3`).

struct FfiConverterTypeAutoClaimStatus: FfiConverterRustBuffer {
    typealias SwiftType = AutoClaimStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .on

        case 2: return .off

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AutoClaimStatus, into buf: inout [UInt8]) {
        switch value {
        case .on:
            writeInt(&buf, Int32(1))

        case .off:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeAutoClaimStatus_lift(_ buf: RustBuffer) throws -> AutoClaimStatus {
    return try FfiConverterTypeAutoClaimStatus.lift(buf)
}

func FfiConverterTypeAutoClaimStatus_lower(_ value: AutoClaimStatus) -> RustBuffer {
    return FfiConverterTypeAutoClaimStatus.lower(value)
}

/// The billing profile that pays for a purchase.

struct FfiConverterTypeBillingChoice: FfiConverterRustBuffer {
    typealias SwiftType = BillingChoice

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingChoice {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .existingProfile(try FfiConverterTypeExistingProfile.read(from: &buf))

        case 2: return .newProfile(try FfiConverterTypeNewProfile.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: BillingChoice, into buf: inout [UInt8]) {
        switch value {
        case let .existingProfile(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeExistingProfile.write(v1, into: &buf)

        case let .newProfile(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeNewProfile.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeBillingChoice_lift(_ buf: RustBuffer) throws -> BillingChoice {
    return try FfiConverterTypeBillingChoice.lift(buf)
}

func FfiConverterTypeBillingChoice_lower(_ value: BillingChoice) -> RustBuffer {
    return FfiConverterTypeBillingChoice.lower(value)
}

/// How often an offer is billed (`K2`).

struct FfiConverterTypeBillingFrequency: FfiConverterRustBuffer {
    typealias SwiftType = BillingFrequency

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingFrequency {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .monthly

        case 2: return .quarterly

        case 3: return .halfYearly

        case 4: return .yearly

        case 5: return .upFront

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: BillingFrequency, into buf: inout [UInt8]) {
        switch value {
        case .monthly:
            writeInt(&buf, Int32(1))

        case .quarterly:
            writeInt(&buf, Int32(2))

        case .halfYearly:
            writeInt(&buf, Int32(3))

        case .yearly:
            writeInt(&buf, Int32(4))

        case .upFront:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypeBillingFrequency_lift(_ buf: RustBuffer) throws -> BillingFrequency {
    return try FfiConverterTypeBillingFrequency.lift(buf)
}

func FfiConverterTypeBillingFrequency_lower(_ value: BillingFrequency) -> RustBuffer {
    return FfiConverterTypeBillingFrequency.lower(value)
}

/// When a canceled subscription ends (`C2`, `C3`).

struct FfiConverterTypeCancelMode: FfiConverterRustBuffer {
    typealias SwiftType = CancelMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .now

        case 2: return .atTermEnd

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CancelMode, into buf: inout [UInt8]) {
        switch value {
        case .now:
            writeInt(&buf, Int32(1))

        case .atTermEnd:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeCancelMode_lift(_ buf: RustBuffer) throws -> CancelMode {
    return try FfiConverterTypeCancelMode.lift(buf)
}

func FfiConverterTypeCancelMode_lower(_ value: CancelMode) -> RustBuffer {
    return FfiConverterTypeCancelMode.lower(value)
}

/// Why a subscription is canceled (`C1`).

struct FfiConverterTypeCancelReason: FfiConverterRustBuffer {
    typealias SwiftType = CancelReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .tooExpensive

        case 2: return .notNeeded

        case 3: return .missingFeatures

        case 4: return .hardToUse

        case 5: return .switched

        case 6: return .boughtByMistake

        case 7: return .coveredCentrally

        case 8: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CancelReason, into buf: inout [UInt8]) {
        switch value {
        case .tooExpensive:
            writeInt(&buf, Int32(1))

        case .notNeeded:
            writeInt(&buf, Int32(2))

        case .missingFeatures:
            writeInt(&buf, Int32(3))

        case .hardToUse:
            writeInt(&buf, Int32(4))

        case .switched:
            writeInt(&buf, Int32(5))

        case .boughtByMistake:
            writeInt(&buf, Int32(6))

        case .coveredCentrally:
            writeInt(&buf, Int32(7))

        case .other:
            writeInt(&buf, Int32(8))
        }
    }
}

func FfiConverterTypeCancelReason_lift(_ buf: RustBuffer) throws -> CancelReason {
    return try FfiConverterTypeCancelReason.lift(buf)
}

func FfiConverterTypeCancelReason_lower(_ value: CancelReason) -> RustBuffer {
    return FfiConverterTypeCancelReason.lower(value)
}

/// When changes within a billing period are invoiced (`I1`).

struct FfiConverterTypeChangeBilling: FfiConverterRustBuffer {
    typealias SwiftType = ChangeBilling

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeBilling {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .monthly

        case 2: return .immediately

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChangeBilling, into buf: inout [UInt8]) {
        switch value {
        case .monthly:
            writeInt(&buf, Int32(1))

        case .immediately:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeChangeBilling_lift(_ buf: RustBuffer) throws -> ChangeBilling {
    return try FfiConverterTypeChangeBilling.lift(buf)
}

func FfiConverterTypeChangeBilling_lower(_ value: ChangeBilling) -> RustBuffer {
    return FfiConverterTypeChangeBilling.lower(value)
}

/// Whose a subscription is (`C11`).

struct FfiConverterTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Channel {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .selfService

        case 2: return .central

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Channel, into buf: inout [UInt8]) {
        switch value {
        case .selfService:
            writeInt(&buf, Int32(1))

        case .central:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeChannel_lift(_ buf: RustBuffer) throws -> Channel {
    return try FfiConverterTypeChannel.lift(buf)
}

func FfiConverterTypeChannel_lower(_ value: Channel) -> RustBuffer {
    return FfiConverterTypeChannel.lower(value)
}

/// What somebody asks for.

struct FfiConverterTypeCommand: FfiConverterRustBuffer {
    typealias SwiftType = Command

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Command {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .createOrganization(try FfiConverterTypeCreateOrganization.read(from: &buf))

        case 2: return .changeSettings(try FfiConverterTypeChangeSettings.read(from: &buf))

        case 3: return .setPolicy(try FfiConverterTypeSetPolicy.read(from: &buf))

        case 4: return .setPurchaseLimit(try FfiConverterTypeSetPurchaseLimit.read(from: &buf))

        case 5: return .setApprovalRule(try FfiConverterTypeSetApprovalRule.read(from: &buf))

        case 6: return .decidePurchaseRequest(try FfiConverterTypeDecidePurchaseRequest.read(from: &buf))

        case 7: return .confirmPurchaseRequest(try FfiConverterTypeConfirmPurchaseRequest.read(from: &buf))

        case 8: return .withdrawPurchaseRequest(try FfiConverterTypeWithdrawPurchaseRequest.read(from: &buf))

        case 9: return .changeProductId(try FfiConverterTypeChangeProductId.read(from: &buf))

        case 10: return .addPaymentMethod(try FfiConverterTypeAddPaymentMethod.read(from: &buf))

        case 11: return .editPaymentMethod(try FfiConverterTypeEditPaymentMethod.read(from: &buf))

        case 12: return .replacePaymentMethod(try FfiConverterTypeReplacePaymentMethod.read(from: &buf))

        case 13: return .deletePaymentMethod(try FfiConverterTypeDeletePaymentMethod.read(from: &buf))

        case 14: return .setBackupPaymentMethod(try FfiConverterTypeSetBackupPaymentMethod.read(from: &buf))

        case 15: return .reportCardUpdate(try FfiConverterTypeReportCardUpdate.read(from: &buf))

        case 16: return .editBillingProfile(try FfiConverterTypeEditBillingProfile.read(from: &buf))

        case 17: return .shareBillingProfile(try FfiConverterTypeShareBillingProfile.read(from: &buf))

        case 18: return .closeBillingProfile(try FfiConverterTypeCloseBillingProfile.read(from: &buf))

        case 19: return .setTaxRates(try FfiConverterTypeSetTaxRates.read(from: &buf))

        case 20: return .purchaseSubscription(try FfiConverterTypePurchaseSubscription.read(from: &buf))

        case 21: return .importSubscription(try FfiConverterTypeImportSubscription.read(from: &buf))

        case 22: return .changeLicenses(try FfiConverterTypeChangeLicenses.read(from: &buf))

        case 23: return .scheduleLicenses(try FfiConverterTypeScheduleLicenses.read(from: &buf))

        case 24: return .changePlan(try FfiConverterTypeChangePlan.read(from: &buf))

        case 25: return .takeBackPlanChange(try FfiConverterTypeTakeBackPlanChange.read(from: &buf))

        case 26: return .assignLicenses(try FfiConverterTypeAssignLicenses.read(from: &buf))

        case 27: return .unassignLicenses(try FfiConverterTypeUnassignLicenses.read(from: &buf))

        case 28: return .unassignProduct(try FfiConverterTypeUnassignProduct.read(from: &buf))

        case 29: return .cancelSubscription(try FfiConverterTypeCancelSubscription.read(from: &buf))

        case 30: return .reactivateSubscription(try FfiConverterTypeReactivateSubscription.read(from: &buf))

        case 31: return .takeOver(try FfiConverterTypeTakeOver.read(from: &buf))

        case 32: return .offerHandOver(try FfiConverterTypeOfferHandOver.read(from: &buf))

        case 33: return .answerHandOver(try FfiConverterTypeAnswerHandOver.read(from: &buf))

        case 34: return .withdrawHandOver(try FfiConverterTypeWithdrawHandOver.read(from: &buf))

        case 35: return .setRecurringBilling(try FfiConverterTypeSetRecurringBilling.read(from: &buf))

        case 36: return .setAtEnd(try FfiConverterTypeSetAtEnd.read(from: &buf))

        case 37: return .returnToTerm(try FfiConverterTypeReturnToTerm.read(from: &buf))

        case 38: return .resumeSubscription(try FfiConverterTypeResumeSubscription.read(from: &buf))

        case 39: return .startTrial(try FfiConverterTypeStartTrial.read(from: &buf))

        case 40: return .extendTrial(try FfiConverterTypeExtendTrial.read(from: &buf))

        case 41: return .convertTrial(try FfiConverterTypeConvertTrial.read(from: &buf))

        case 42: return .requestLicenses(try FfiConverterTypeRequestLicenses.read(from: &buf))

        case 43: return .decideLicenseRequest(try FfiConverterTypeDecideLicenseRequest.read(from: &buf))

        case 44: return .setAutoClaimPolicy(try FfiConverterTypeSetAutoClaimPolicy.read(from: &buf))

        case 45: return .deleteAutoClaimPolicy(try FfiConverterTypeDeleteAutoClaimPolicy.read(from: &buf))

        case 46: return .signIn(try FfiConverterTypeSignIn.read(from: &buf))

        case 47: return .reportPayment(try FfiConverterTypeReportPayment.read(from: &buf))

        case 48: return .payInvoice(try FfiConverterTypePayInvoice.read(from: &buf))

        case 49: return .reportPersonLeft(try FfiConverterTypeReportPersonLeft.read(from: &buf))

        case 50: return .reportPersonReturned(try FfiConverterTypeReportPersonReturned.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Command, into buf: inout [UInt8]) {
        switch value {
        case let .createOrganization(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeCreateOrganization.write(v1, into: &buf)

        case let .changeSettings(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeChangeSettings.write(v1, into: &buf)

        case let .setPolicy(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeSetPolicy.write(v1, into: &buf)

        case let .setPurchaseLimit(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeSetPurchaseLimit.write(v1, into: &buf)

        case let .setApprovalRule(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeSetApprovalRule.write(v1, into: &buf)

        case let .decidePurchaseRequest(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeDecidePurchaseRequest.write(v1, into: &buf)

        case let .confirmPurchaseRequest(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeConfirmPurchaseRequest.write(v1, into: &buf)

        case let .withdrawPurchaseRequest(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeWithdrawPurchaseRequest.write(v1, into: &buf)

        case let .changeProductId(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeChangeProductId.write(v1, into: &buf)

        case let .addPaymentMethod(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeAddPaymentMethod.write(v1, into: &buf)

        case let .editPaymentMethod(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeEditPaymentMethod.write(v1, into: &buf)

        case let .replacePaymentMethod(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeReplacePaymentMethod.write(v1, into: &buf)

        case let .deletePaymentMethod(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeDeletePaymentMethod.write(v1, into: &buf)

        case let .setBackupPaymentMethod(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeSetBackupPaymentMethod.write(v1, into: &buf)

        case let .reportCardUpdate(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeReportCardUpdate.write(v1, into: &buf)

        case let .editBillingProfile(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeEditBillingProfile.write(v1, into: &buf)

        case let .shareBillingProfile(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeShareBillingProfile.write(v1, into: &buf)

        case let .closeBillingProfile(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeCloseBillingProfile.write(v1, into: &buf)

        case let .setTaxRates(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeSetTaxRates.write(v1, into: &buf)

        case let .purchaseSubscription(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypePurchaseSubscription.write(v1, into: &buf)

        case let .importSubscription(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeImportSubscription.write(v1, into: &buf)

        case let .changeLicenses(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeChangeLicenses.write(v1, into: &buf)

        case let .scheduleLicenses(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeScheduleLicenses.write(v1, into: &buf)

        case let .changePlan(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeChangePlan.write(v1, into: &buf)

        case let .takeBackPlanChange(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeTakeBackPlanChange.write(v1, into: &buf)

        case let .assignLicenses(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeAssignLicenses.write(v1, into: &buf)

        case let .unassignLicenses(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeUnassignLicenses.write(v1, into: &buf)

        case let .unassignProduct(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeUnassignProduct.write(v1, into: &buf)

        case let .cancelSubscription(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypeCancelSubscription.write(v1, into: &buf)

        case let .reactivateSubscription(v1):
            writeInt(&buf, Int32(30))
            FfiConverterTypeReactivateSubscription.write(v1, into: &buf)

        case let .takeOver(v1):
            writeInt(&buf, Int32(31))
            FfiConverterTypeTakeOver.write(v1, into: &buf)

        case let .offerHandOver(v1):
            writeInt(&buf, Int32(32))
            FfiConverterTypeOfferHandOver.write(v1, into: &buf)

        case let .answerHandOver(v1):
            writeInt(&buf, Int32(33))
            FfiConverterTypeAnswerHandOver.write(v1, into: &buf)

        case let .withdrawHandOver(v1):
            writeInt(&buf, Int32(34))
            FfiConverterTypeWithdrawHandOver.write(v1, into: &buf)

        case let .setRecurringBilling(v1):
            writeInt(&buf, Int32(35))
            FfiConverterTypeSetRecurringBilling.write(v1, into: &buf)

        case let .setAtEnd(v1):
            writeInt(&buf, Int32(36))
            FfiConverterTypeSetAtEnd.write(v1, into: &buf)

        case let .returnToTerm(v1):
            writeInt(&buf, Int32(37))
            FfiConverterTypeReturnToTerm.write(v1, into: &buf)

        case let .resumeSubscription(v1):
            writeInt(&buf, Int32(38))
            FfiConverterTypeResumeSubscription.write(v1, into: &buf)

        case let .startTrial(v1):
            writeInt(&buf, Int32(39))
            FfiConverterTypeStartTrial.write(v1, into: &buf)

        case let .extendTrial(v1):
            writeInt(&buf, Int32(40))
            FfiConverterTypeExtendTrial.write(v1, into: &buf)

        case let .convertTrial(v1):
            writeInt(&buf, Int32(41))
            FfiConverterTypeConvertTrial.write(v1, into: &buf)

        case let .requestLicenses(v1):
            writeInt(&buf, Int32(42))
            FfiConverterTypeRequestLicenses.write(v1, into: &buf)

        case let .decideLicenseRequest(v1):
            writeInt(&buf, Int32(43))
            FfiConverterTypeDecideLicenseRequest.write(v1, into: &buf)

        case let .setAutoClaimPolicy(v1):
            writeInt(&buf, Int32(44))
            FfiConverterTypeSetAutoClaimPolicy.write(v1, into: &buf)

        case let .deleteAutoClaimPolicy(v1):
            writeInt(&buf, Int32(45))
            FfiConverterTypeDeleteAutoClaimPolicy.write(v1, into: &buf)

        case let .signIn(v1):
            writeInt(&buf, Int32(46))
            FfiConverterTypeSignIn.write(v1, into: &buf)

        case let .reportPayment(v1):
            writeInt(&buf, Int32(47))
            FfiConverterTypeReportPayment.write(v1, into: &buf)

        case let .payInvoice(v1):
            writeInt(&buf, Int32(48))
            FfiConverterTypePayInvoice.write(v1, into: &buf)

        case let .reportPersonLeft(v1):
            writeInt(&buf, Int32(49))
            FfiConverterTypeReportPersonLeft.write(v1, into: &buf)

        case let .reportPersonReturned(v1):
            writeInt(&buf, Int32(50))
            FfiConverterTypeReportPersonReturned.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeCommand_lift(_ buf: RustBuffer) throws -> Command {
    return try FfiConverterTypeCommand.lift(buf)
}

func FfiConverterTypeCommand_lower(_ value: Command) -> RustBuffer {
    return FfiConverterTypeCommand.lower(value)
}

/// Where credits go that no open invoice takes up (`I5`).

struct FfiConverterTypeCredits: FfiConverterRustBuffer {
    typealias SwiftType = Credits

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Credits {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .balance

        case 2: return .refund

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Credits, into buf: inout [UInt8]) {
        switch value {
        case .balance:
            writeInt(&buf, Int32(1))

        case .refund:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeCredits_lift(_ buf: RustBuffer) throws -> Credits {
    return try FfiConverterTypeCredits.lift(buf)
}

func FfiConverterTypeCredits_lower(_ value: Credits) -> RustBuffer {
    return FfiConverterTypeCredits.lower(value)
}

/// Why a command, or a view, is refused. Match on the variant, or on [`code`](Denial::code).

struct FfiConverterTypeDenial: FfiConverterRustBuffer {
    typealias SwiftType = Denial

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Denial {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .notAMember(try FfiConverterTypeNotAMember.read(from: &buf))

        case 2: return .notAllowed(try FfiConverterTypeNotAllowed.read(from: &buf))

        case 3: return .organizationMissing(try FfiConverterTypeOrganizationMissing.read(from: &buf))

        case 4: return .organizationExists(try FfiConverterTypeOrganizationExists.read(from: &buf))

        case 5: return .outOfRange(try FfiConverterTypeOutOfRange.read(from: &buf))

        case 6: return .rejectedText(try FfiConverterTypeRejectedText.read(from: &buf))

        case 7: return .malformedId(try FfiConverterTypeMalformedId.read(from: &buf))

        case 8: return .malformedLink(try FfiConverterTypeMalformedLink.read(from: &buf))

        case 9: return .malformedCard(try FfiConverterTypeMalformedCard.read(from: &buf))

        case 10: return .cardExpired(try FfiConverterTypeCardExpired.read(from: &buf))

        case 11: return .securityCodeNotChecked(try FfiConverterTypeSecurityCodeNotChecked.read(from: &buf))

        case 12: return .unknownProduct(try FfiConverterTypeUnknownProduct.read(from: &buf))

        case 13: return .productIdsUntold(try FfiConverterTypeProductIdsUntold.read(from: &buf))

        case 14: return .unknownOffer(try FfiConverterTypeUnknownOffer.read(from: &buf))

        case 15: return .unknownSubscription(try FfiConverterTypeUnknownSubscription.read(from: &buf))

        case 16: return .unknownBillingProfile(try FfiConverterTypeUnknownBillingProfile.read(from: &buf))

        case 17: return .unknownPaymentMethod(try FfiConverterTypeUnknownPaymentMethod.read(from: &buf))

        case 18: return .paymentMethodUnusable(try FfiConverterTypePaymentMethodUnusable.read(from: &buf))

        case 19: return .paymentMethodInUse(try FfiConverterTypePaymentMethodInUse.read(from: &buf))

        case 20: return .paymentMethodPaysFirst(try FfiConverterTypePaymentMethodPaysFirst.read(from: &buf))

        case 21: return .billingProfileInUse(try FfiConverterTypeBillingProfileInUse.read(from: &buf))

        case 22: return .closedBillingProfile(try FfiConverterTypeClosedBillingProfile.read(from: &buf))

        case 23: return .unknownInvoice(try FfiConverterTypeUnknownInvoice.read(from: &buf))

        case 24: return .invoiceNumberTaken(try FfiConverterTypeInvoiceNumberTaken.read(from: &buf))

        case 25: return .notInDirectory(try FfiConverterTypeNotInDirectory.read(from: &buf))

        case 26: return .ownerKeepsRole(try FfiConverterTypeOwnerKeepsRole.read(from: &buf))

        case 27: return .noCurrency(try FfiConverterTypeNoCurrency.read(from: &buf))

        case 28: return .noPrice(try FfiConverterTypeNoPrice.read(from: &buf))

        case 29: return .notEligible(try FfiConverterTypeNotEligible.read(from: &buf))

        case 30: return .limitExceeded(try FfiConverterTypeLimitExceeded.read(from: &buf))

        case 31: return .unclearAmounts(try FfiConverterTypeUnclearAmounts.read(from: &buf))

        case 32: return .unknownPurchaseRequest(try FfiConverterTypeUnknownPurchaseRequest.read(from: &buf))

        case 33: return .purchaseRequestClosed(try FfiConverterTypePurchaseRequestClosed.read(from: &buf))

        case 34: return .ownPurchaseRequest(try FfiConverterTypeOwnPurchaseRequest.read(from: &buf))

        case 35: return .purchaseRequestStale(try FfiConverterTypePurchaseRequestStale.read(from: &buf))

        case 36: return .nothingToBuy(try FfiConverterTypeNothingToBuy.read(from: &buf))

        case 37: return .nothingToQuote(try FfiConverterTypeNothingToQuote.read(from: &buf))

        case 38: return .quoteStale(try FfiConverterTypeQuoteStale.read(from: &buf))

        case 39: return .amountTooLarge(try FfiConverterTypeAmountTooLarge.read(from: &buf))

        case 40: return .amountNotPositive(try FfiConverterTypeAmountNotPositive.read(from: &buf))

        case 41: return .moreThanReceived(try FfiConverterTypeMoreThanReceived.read(from: &buf))

        case 42: return .moreThanDisputed(try FfiConverterTypeMoreThanDisputed.read(from: &buf))

        case 43: return .unknownPayment(try FfiConverterTypeUnknownPayment.read(from: &buf))

        case 44: return .reportContradicts(try FfiConverterTypeReportContradicts.read(from: &buf))

        case 45: return .unknownPaymentRequest(try FfiConverterTypeUnknownPaymentRequest.read(from: &buf))

        case 46: return .nothingOutstanding(try FfiConverterTypeNothingOutstanding.read(from: &buf))

        case 47: return .amountTooSmall(try FfiConverterTypeAmountTooSmall.read(from: &buf))

        case 48: return .paymentInProgress(try FfiConverterTypePaymentInProgress.read(from: &buf))

        case 49: return .currencyDiffers(try FfiConverterTypeCurrencyDiffers.read(from: &buf))

        case 50: return .readOnlyView(try FfiConverterTypeReadOnlyView.read(from: &buf))

        case 51: return .wrongStatus(try FfiConverterTypeWrongStatus.read(from: &buf))

        case 52: return .belowAssigned(try FfiConverterTypeBelowAssigned.read(from: &buf))

        case 53: return .windowClosed(try FfiConverterTypeWindowClosed.read(from: &buf))

        case 54: return .recurringBillingIsOff(try FfiConverterTypeRecurringBillingIsOff.read(from: &buf))

        case 55: return .reservationOpen(try FfiConverterTypeReservationOpen.read(from: &buf))

        case 56: return .notOnSale(try FfiConverterTypeNotOnSale.read(from: &buf))

        case 57: return .invoiceUnpaid(try FfiConverterTypeInvoiceUnpaid.read(from: &buf))

        case 58: return .tooManyLicenses(try FfiConverterTypeTooManyLicenses.read(from: &buf))

        case 59: return .licensesNotOffered(try FfiConverterTypeLicensesNotOffered.read(from: &buf))

        case 60: return .samePlan(try FfiConverterTypeSamePlan.read(from: &buf))

        case 61: return .planNotReachable(try FfiConverterTypePlanNotReachable.read(from: &buf))

        case 62: return .onlyAtRenewal(try FfiConverterTypeOnlyAtRenewal.read(from: &buf))

        case 63: return .nothingToTakeBack(try FfiConverterTypeNothingToTakeBack.read(from: &buf))

        case 64: return .peopleMoveImpossible(try FfiConverterTypePeopleMoveImpossible.read(from: &buf))

        case 65: return .alignmentImpossible(try FfiConverterTypeAlignmentImpossible.read(from: &buf))

        case 66: return .tierOutOfOrder(try FfiConverterTypeTierOutOfOrder.read(from: &buf))

        case 67: return .tooManyPeople(try FfiConverterTypeTooManyPeople.read(from: &buf))

        case 68: return .notAssignable(try FfiConverterTypeNotAssignable.read(from: &buf))

        case 69: return .notEnoughLicenses(try FfiConverterTypeNotEnoughLicenses.read(from: &buf))

        case 70: return .cancellationClosed(try FfiConverterTypeCancellationClosed.read(from: &buf))

        case 71: return .alreadyCentral(try FfiConverterTypeAlreadyCentral.read(from: &buf))

        case 72: return .notCentral(try FfiConverterTypeNotCentral.read(from: &buf))

        case 73: return .noCentralSubscription(try FfiConverterTypeNoCentralSubscription.read(from: &buf))

        case 74: return .ownSubscription(try FfiConverterTypeOwnSubscription.read(from: &buf))

        case 75: return .invoicesToSettle(try FfiConverterTypeInvoicesToSettle.read(from: &buf))

        case 76: return .noHandOver(try FfiConverterTypeNoHandOver.read(from: &buf))

        case 77: return .handOverPending(try FfiConverterTypeHandOverPending.read(from: &buf))

        case 78: return .noColleague(try FfiConverterTypeNoColleague.read(from: &buf))

        case 79: return .invoicesPastDue(try FfiConverterTypeInvoicesPastDue.read(from: &buf))

        case 80: return .trialNotKept(try FfiConverterTypeTrialNotKept.read(from: &buf))

        case 81: return .renewalDoesNotFit(try FfiConverterTypeRenewalDoesNotFit.read(from: &buf))

        case 82: return .invoicesNumberedAlready(try FfiConverterTypeInvoicesNumberedAlready.read(from: &buf))

        case 83: return .alreadyEnds(try FfiConverterTypeAlreadyEnds.read(from: &buf))

        case 84: return .renewalImpossible(try FfiConverterTypeRenewalImpossible.read(from: &buf))

        case 85: return .atEndNotOffered(try FfiConverterTypeAtEndNotOffered.read(from: &buf))

        case 86: return .subscriptionExtended(try FfiConverterTypeSubscriptionExtended.read(from: &buf))

        case 87: return .extensionImpossible(try FfiConverterTypeExtensionImpossible.read(from: &buf))

        case 88: return .notExtended(try FfiConverterTypeNotExtended.read(from: &buf))

        case 89: return .pauseImpossible(try FfiConverterTypePauseImpossible.read(from: &buf))

        case 90: return .pausePastDue(try FfiConverterTypePausePastDue.read(from: &buf))

        case 91: return .trialLicensesFixed(try FfiConverterTypeTrialLicensesFixed.read(from: &buf))

        case 92: return .trialExtendedAlready(try FfiConverterTypeTrialExtendedAlready.read(from: &buf))

        case 93: return .tooEarlyToExtend(try FfiConverterTypeTooEarlyToExtend.read(from: &buf))

        case 94: return .purchaseNotNamed(try FfiConverterTypePurchaseNotNamed.read(from: &buf))

        case 95: return .trialDoesNotConvert(try FfiConverterTypeTrialDoesNotConvert.read(from: &buf))

        case 96: return .invoiceStillOpen(try FfiConverterTypeInvoiceStillOpen.read(from: &buf))

        case 97: return .trialNotReactivated(try FfiConverterTypeTrialNotReactivated.read(from: &buf))

        case 98: return .policyNotForOfferTypes(try FfiConverterTypePolicyNotForOfferTypes.read(from: &buf))

        case 99: return .ownProcessOnly(try FfiConverterTypeOwnProcessOnly.read(from: &buf))

        case 100: return .productNotBlocked(try FfiConverterTypeProductNotBlocked.read(from: &buf))

        case 101: return .unknownLicenseRequest(try FfiConverterTypeUnknownLicenseRequest.read(from: &buf))

        case 102: return .notWaiting(try FfiConverterTypeNotWaiting.read(from: &buf))

        case 103: return .otherProduct(try FfiConverterTypeOtherProduct.read(from: &buf))

        case 104: return .notOfTheOrganization(try FfiConverterTypeNotOfTheOrganization.read(from: &buf))

        case 105: return .unknownAutoClaimPolicy(try FfiConverterTypeUnknownAutoClaimPolicy.read(from: &buf))

        case 106: return .appHasPolicy(try FfiConverterTypeAppHasPolicy.read(from: &buf))

        case 107: return .unknownPromotion(try FfiConverterTypeUnknownPromotion.read(from: &buf))

        case 108: return .promotionNotInForce(try FfiConverterTypePromotionNotInForce.read(from: &buf))

        case 109: return .promotionNotOffered(try FfiConverterTypePromotionNotOffered.read(from: &buf))

        case 110: return .notAFirstPurchase(try FfiConverterTypeNotAFirstPurchase.read(from: &buf))

        case 111: return .promotionUsedUp(try FfiConverterTypePromotionUsedUp.read(from: &buf))

        case 112: return .noPromotionAtRenewal(try FfiConverterTypeNoPromotionAtRenewal.read(from: &buf))

        case 113: return .planChangeOpen(try FfiConverterTypePlanChangeOpen.read(from: &buf))

        case 114: return .timeGoesBack(try FfiConverterTypeTimeGoesBack.read(from: &buf))

        case 115: return .overdue(try FfiConverterTypeOverdue.read(from: &buf))

        case 116: return .commandConflict(try FfiConverterTypeCommandConflict.read(from: &buf))

        case 117: return .commandIdUsed(try FfiConverterTypeCommandIdUsed.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Denial, into buf: inout [UInt8]) {
        switch value {
        case let .notAMember(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeNotAMember.write(v1, into: &buf)

        case let .notAllowed(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeNotAllowed.write(v1, into: &buf)

        case let .organizationMissing(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeOrganizationMissing.write(v1, into: &buf)

        case let .organizationExists(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeOrganizationExists.write(v1, into: &buf)

        case let .outOfRange(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeOutOfRange.write(v1, into: &buf)

        case let .rejectedText(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeRejectedText.write(v1, into: &buf)

        case let .malformedId(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeMalformedId.write(v1, into: &buf)

        case let .malformedLink(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeMalformedLink.write(v1, into: &buf)

        case let .malformedCard(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeMalformedCard.write(v1, into: &buf)

        case let .cardExpired(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeCardExpired.write(v1, into: &buf)

        case let .securityCodeNotChecked(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeSecurityCodeNotChecked.write(v1, into: &buf)

        case let .unknownProduct(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeUnknownProduct.write(v1, into: &buf)

        case let .productIdsUntold(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeProductIdsUntold.write(v1, into: &buf)

        case let .unknownOffer(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeUnknownOffer.write(v1, into: &buf)

        case let .unknownSubscription(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeUnknownSubscription.write(v1, into: &buf)

        case let .unknownBillingProfile(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeUnknownBillingProfile.write(v1, into: &buf)

        case let .unknownPaymentMethod(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeUnknownPaymentMethod.write(v1, into: &buf)

        case let .paymentMethodUnusable(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypePaymentMethodUnusable.write(v1, into: &buf)

        case let .paymentMethodInUse(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypePaymentMethodInUse.write(v1, into: &buf)

        case let .paymentMethodPaysFirst(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypePaymentMethodPaysFirst.write(v1, into: &buf)

        case let .billingProfileInUse(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeBillingProfileInUse.write(v1, into: &buf)

        case let .closedBillingProfile(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeClosedBillingProfile.write(v1, into: &buf)

        case let .unknownInvoice(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeUnknownInvoice.write(v1, into: &buf)

        case let .invoiceNumberTaken(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeInvoiceNumberTaken.write(v1, into: &buf)

        case let .notInDirectory(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeNotInDirectory.write(v1, into: &buf)

        case let .ownerKeepsRole(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeOwnerKeepsRole.write(v1, into: &buf)

        case let .noCurrency(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeNoCurrency.write(v1, into: &buf)

        case let .noPrice(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeNoPrice.write(v1, into: &buf)

        case let .notEligible(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypeNotEligible.write(v1, into: &buf)

        case let .limitExceeded(v1):
            writeInt(&buf, Int32(30))
            FfiConverterTypeLimitExceeded.write(v1, into: &buf)

        case let .unclearAmounts(v1):
            writeInt(&buf, Int32(31))
            FfiConverterTypeUnclearAmounts.write(v1, into: &buf)

        case let .unknownPurchaseRequest(v1):
            writeInt(&buf, Int32(32))
            FfiConverterTypeUnknownPurchaseRequest.write(v1, into: &buf)

        case let .purchaseRequestClosed(v1):
            writeInt(&buf, Int32(33))
            FfiConverterTypePurchaseRequestClosed.write(v1, into: &buf)

        case let .ownPurchaseRequest(v1):
            writeInt(&buf, Int32(34))
            FfiConverterTypeOwnPurchaseRequest.write(v1, into: &buf)

        case let .purchaseRequestStale(v1):
            writeInt(&buf, Int32(35))
            FfiConverterTypePurchaseRequestStale.write(v1, into: &buf)

        case let .nothingToBuy(v1):
            writeInt(&buf, Int32(36))
            FfiConverterTypeNothingToBuy.write(v1, into: &buf)

        case let .nothingToQuote(v1):
            writeInt(&buf, Int32(37))
            FfiConverterTypeNothingToQuote.write(v1, into: &buf)

        case let .quoteStale(v1):
            writeInt(&buf, Int32(38))
            FfiConverterTypeQuoteStale.write(v1, into: &buf)

        case let .amountTooLarge(v1):
            writeInt(&buf, Int32(39))
            FfiConverterTypeAmountTooLarge.write(v1, into: &buf)

        case let .amountNotPositive(v1):
            writeInt(&buf, Int32(40))
            FfiConverterTypeAmountNotPositive.write(v1, into: &buf)

        case let .moreThanReceived(v1):
            writeInt(&buf, Int32(41))
            FfiConverterTypeMoreThanReceived.write(v1, into: &buf)

        case let .moreThanDisputed(v1):
            writeInt(&buf, Int32(42))
            FfiConverterTypeMoreThanDisputed.write(v1, into: &buf)

        case let .unknownPayment(v1):
            writeInt(&buf, Int32(43))
            FfiConverterTypeUnknownPayment.write(v1, into: &buf)

        case let .reportContradicts(v1):
            writeInt(&buf, Int32(44))
            FfiConverterTypeReportContradicts.write(v1, into: &buf)

        case let .unknownPaymentRequest(v1):
            writeInt(&buf, Int32(45))
            FfiConverterTypeUnknownPaymentRequest.write(v1, into: &buf)

        case let .nothingOutstanding(v1):
            writeInt(&buf, Int32(46))
            FfiConverterTypeNothingOutstanding.write(v1, into: &buf)

        case let .amountTooSmall(v1):
            writeInt(&buf, Int32(47))
            FfiConverterTypeAmountTooSmall.write(v1, into: &buf)

        case let .paymentInProgress(v1):
            writeInt(&buf, Int32(48))
            FfiConverterTypePaymentInProgress.write(v1, into: &buf)

        case let .currencyDiffers(v1):
            writeInt(&buf, Int32(49))
            FfiConverterTypeCurrencyDiffers.write(v1, into: &buf)

        case let .readOnlyView(v1):
            writeInt(&buf, Int32(50))
            FfiConverterTypeReadOnlyView.write(v1, into: &buf)

        case let .wrongStatus(v1):
            writeInt(&buf, Int32(51))
            FfiConverterTypeWrongStatus.write(v1, into: &buf)

        case let .belowAssigned(v1):
            writeInt(&buf, Int32(52))
            FfiConverterTypeBelowAssigned.write(v1, into: &buf)

        case let .windowClosed(v1):
            writeInt(&buf, Int32(53))
            FfiConverterTypeWindowClosed.write(v1, into: &buf)

        case let .recurringBillingIsOff(v1):
            writeInt(&buf, Int32(54))
            FfiConverterTypeRecurringBillingIsOff.write(v1, into: &buf)

        case let .reservationOpen(v1):
            writeInt(&buf, Int32(55))
            FfiConverterTypeReservationOpen.write(v1, into: &buf)

        case let .notOnSale(v1):
            writeInt(&buf, Int32(56))
            FfiConverterTypeNotOnSale.write(v1, into: &buf)

        case let .invoiceUnpaid(v1):
            writeInt(&buf, Int32(57))
            FfiConverterTypeInvoiceUnpaid.write(v1, into: &buf)

        case let .tooManyLicenses(v1):
            writeInt(&buf, Int32(58))
            FfiConverterTypeTooManyLicenses.write(v1, into: &buf)

        case let .licensesNotOffered(v1):
            writeInt(&buf, Int32(59))
            FfiConverterTypeLicensesNotOffered.write(v1, into: &buf)

        case let .samePlan(v1):
            writeInt(&buf, Int32(60))
            FfiConverterTypeSamePlan.write(v1, into: &buf)

        case let .planNotReachable(v1):
            writeInt(&buf, Int32(61))
            FfiConverterTypePlanNotReachable.write(v1, into: &buf)

        case let .onlyAtRenewal(v1):
            writeInt(&buf, Int32(62))
            FfiConverterTypeOnlyAtRenewal.write(v1, into: &buf)

        case let .nothingToTakeBack(v1):
            writeInt(&buf, Int32(63))
            FfiConverterTypeNothingToTakeBack.write(v1, into: &buf)

        case let .peopleMoveImpossible(v1):
            writeInt(&buf, Int32(64))
            FfiConverterTypePeopleMoveImpossible.write(v1, into: &buf)

        case let .alignmentImpossible(v1):
            writeInt(&buf, Int32(65))
            FfiConverterTypeAlignmentImpossible.write(v1, into: &buf)

        case let .tierOutOfOrder(v1):
            writeInt(&buf, Int32(66))
            FfiConverterTypeTierOutOfOrder.write(v1, into: &buf)

        case let .tooManyPeople(v1):
            writeInt(&buf, Int32(67))
            FfiConverterTypeTooManyPeople.write(v1, into: &buf)

        case let .notAssignable(v1):
            writeInt(&buf, Int32(68))
            FfiConverterTypeNotAssignable.write(v1, into: &buf)

        case let .notEnoughLicenses(v1):
            writeInt(&buf, Int32(69))
            FfiConverterTypeNotEnoughLicenses.write(v1, into: &buf)

        case let .cancellationClosed(v1):
            writeInt(&buf, Int32(70))
            FfiConverterTypeCancellationClosed.write(v1, into: &buf)

        case let .alreadyCentral(v1):
            writeInt(&buf, Int32(71))
            FfiConverterTypeAlreadyCentral.write(v1, into: &buf)

        case let .notCentral(v1):
            writeInt(&buf, Int32(72))
            FfiConverterTypeNotCentral.write(v1, into: &buf)

        case let .noCentralSubscription(v1):
            writeInt(&buf, Int32(73))
            FfiConverterTypeNoCentralSubscription.write(v1, into: &buf)

        case let .ownSubscription(v1):
            writeInt(&buf, Int32(74))
            FfiConverterTypeOwnSubscription.write(v1, into: &buf)

        case let .invoicesToSettle(v1):
            writeInt(&buf, Int32(75))
            FfiConverterTypeInvoicesToSettle.write(v1, into: &buf)

        case let .noHandOver(v1):
            writeInt(&buf, Int32(76))
            FfiConverterTypeNoHandOver.write(v1, into: &buf)

        case let .handOverPending(v1):
            writeInt(&buf, Int32(77))
            FfiConverterTypeHandOverPending.write(v1, into: &buf)

        case let .noColleague(v1):
            writeInt(&buf, Int32(78))
            FfiConverterTypeNoColleague.write(v1, into: &buf)

        case let .invoicesPastDue(v1):
            writeInt(&buf, Int32(79))
            FfiConverterTypeInvoicesPastDue.write(v1, into: &buf)

        case let .trialNotKept(v1):
            writeInt(&buf, Int32(80))
            FfiConverterTypeTrialNotKept.write(v1, into: &buf)

        case let .renewalDoesNotFit(v1):
            writeInt(&buf, Int32(81))
            FfiConverterTypeRenewalDoesNotFit.write(v1, into: &buf)

        case let .invoicesNumberedAlready(v1):
            writeInt(&buf, Int32(82))
            FfiConverterTypeInvoicesNumberedAlready.write(v1, into: &buf)

        case let .alreadyEnds(v1):
            writeInt(&buf, Int32(83))
            FfiConverterTypeAlreadyEnds.write(v1, into: &buf)

        case let .renewalImpossible(v1):
            writeInt(&buf, Int32(84))
            FfiConverterTypeRenewalImpossible.write(v1, into: &buf)

        case let .atEndNotOffered(v1):
            writeInt(&buf, Int32(85))
            FfiConverterTypeAtEndNotOffered.write(v1, into: &buf)

        case let .subscriptionExtended(v1):
            writeInt(&buf, Int32(86))
            FfiConverterTypeSubscriptionExtended.write(v1, into: &buf)

        case let .extensionImpossible(v1):
            writeInt(&buf, Int32(87))
            FfiConverterTypeExtensionImpossible.write(v1, into: &buf)

        case let .notExtended(v1):
            writeInt(&buf, Int32(88))
            FfiConverterTypeNotExtended.write(v1, into: &buf)

        case let .pauseImpossible(v1):
            writeInt(&buf, Int32(89))
            FfiConverterTypePauseImpossible.write(v1, into: &buf)

        case let .pausePastDue(v1):
            writeInt(&buf, Int32(90))
            FfiConverterTypePausePastDue.write(v1, into: &buf)

        case let .trialLicensesFixed(v1):
            writeInt(&buf, Int32(91))
            FfiConverterTypeTrialLicensesFixed.write(v1, into: &buf)

        case let .trialExtendedAlready(v1):
            writeInt(&buf, Int32(92))
            FfiConverterTypeTrialExtendedAlready.write(v1, into: &buf)

        case let .tooEarlyToExtend(v1):
            writeInt(&buf, Int32(93))
            FfiConverterTypeTooEarlyToExtend.write(v1, into: &buf)

        case let .purchaseNotNamed(v1):
            writeInt(&buf, Int32(94))
            FfiConverterTypePurchaseNotNamed.write(v1, into: &buf)

        case let .trialDoesNotConvert(v1):
            writeInt(&buf, Int32(95))
            FfiConverterTypeTrialDoesNotConvert.write(v1, into: &buf)

        case let .invoiceStillOpen(v1):
            writeInt(&buf, Int32(96))
            FfiConverterTypeInvoiceStillOpen.write(v1, into: &buf)

        case let .trialNotReactivated(v1):
            writeInt(&buf, Int32(97))
            FfiConverterTypeTrialNotReactivated.write(v1, into: &buf)

        case let .policyNotForOfferTypes(v1):
            writeInt(&buf, Int32(98))
            FfiConverterTypePolicyNotForOfferTypes.write(v1, into: &buf)

        case let .ownProcessOnly(v1):
            writeInt(&buf, Int32(99))
            FfiConverterTypeOwnProcessOnly.write(v1, into: &buf)

        case let .productNotBlocked(v1):
            writeInt(&buf, Int32(100))
            FfiConverterTypeProductNotBlocked.write(v1, into: &buf)

        case let .unknownLicenseRequest(v1):
            writeInt(&buf, Int32(101))
            FfiConverterTypeUnknownLicenseRequest.write(v1, into: &buf)

        case let .notWaiting(v1):
            writeInt(&buf, Int32(102))
            FfiConverterTypeNotWaiting.write(v1, into: &buf)

        case let .otherProduct(v1):
            writeInt(&buf, Int32(103))
            FfiConverterTypeOtherProduct.write(v1, into: &buf)

        case let .notOfTheOrganization(v1):
            writeInt(&buf, Int32(104))
            FfiConverterTypeNotOfTheOrganization.write(v1, into: &buf)

        case let .unknownAutoClaimPolicy(v1):
            writeInt(&buf, Int32(105))
            FfiConverterTypeUnknownAutoClaimPolicy.write(v1, into: &buf)

        case let .appHasPolicy(v1):
            writeInt(&buf, Int32(106))
            FfiConverterTypeAppHasPolicy.write(v1, into: &buf)

        case let .unknownPromotion(v1):
            writeInt(&buf, Int32(107))
            FfiConverterTypeUnknownPromotion.write(v1, into: &buf)

        case let .promotionNotInForce(v1):
            writeInt(&buf, Int32(108))
            FfiConverterTypePromotionNotInForce.write(v1, into: &buf)

        case let .promotionNotOffered(v1):
            writeInt(&buf, Int32(109))
            FfiConverterTypePromotionNotOffered.write(v1, into: &buf)

        case let .notAFirstPurchase(v1):
            writeInt(&buf, Int32(110))
            FfiConverterTypeNotAFirstPurchase.write(v1, into: &buf)

        case let .promotionUsedUp(v1):
            writeInt(&buf, Int32(111))
            FfiConverterTypePromotionUsedUp.write(v1, into: &buf)

        case let .noPromotionAtRenewal(v1):
            writeInt(&buf, Int32(112))
            FfiConverterTypeNoPromotionAtRenewal.write(v1, into: &buf)

        case let .planChangeOpen(v1):
            writeInt(&buf, Int32(113))
            FfiConverterTypePlanChangeOpen.write(v1, into: &buf)

        case let .timeGoesBack(v1):
            writeInt(&buf, Int32(114))
            FfiConverterTypeTimeGoesBack.write(v1, into: &buf)

        case let .overdue(v1):
            writeInt(&buf, Int32(115))
            FfiConverterTypeOverdue.write(v1, into: &buf)

        case let .commandConflict(v1):
            writeInt(&buf, Int32(116))
            FfiConverterTypeCommandConflict.write(v1, into: &buf)

        case let .commandIdUsed(v1):
            writeInt(&buf, Int32(117))
            FfiConverterTypeCommandIdUsed.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeDenial_lift(_ buf: RustBuffer) throws -> Denial {
    return try FfiConverterTypeDenial.lift(buf)
}

func FfiConverterTypeDenial_lower(_ value: Denial) -> RustBuffer {
    return FfiConverterTypeDenial.lower(value)
}

/// What kind of refusal it is. A host that speaks HTTP answers with the status named here; whatever else it does with a
/// refusal, it does by the code.

struct FfiConverterTypeDenialCategory: FfiConverterRustBuffer {
    typealias SwiftType = DenialCategory

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DenialCategory {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .invalid

        case 2: return .forbidden

        case 3: return .notFound

        case 4: return .policy

        case 5: return .payment

        case 6: return .stale

        case 7: return .conflict

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DenialCategory, into buf: inout [UInt8]) {
        switch value {
        case .invalid:
            writeInt(&buf, Int32(1))

        case .forbidden:
            writeInt(&buf, Int32(2))

        case .notFound:
            writeInt(&buf, Int32(3))

        case .policy:
            writeInt(&buf, Int32(4))

        case .payment:
            writeInt(&buf, Int32(5))

        case .stale:
            writeInt(&buf, Int32(6))

        case .conflict:
            writeInt(&buf, Int32(7))
        }
    }
}

func FfiConverterTypeDenialCategory_lift(_ buf: RustBuffer) throws -> DenialCategory {
    return try FfiConverterTypeDenialCategory.lift(buf)
}

func FfiConverterTypeDenialCategory_lower(_ value: DenialCategory) -> RustBuffer {
    return FfiConverterTypeDenialCategory.lower(value)
}

/// What a promotion takes off a price (`K7`).

struct FfiConverterTypeDiscount: FfiConverterRustBuffer {
    typealias SwiftType = Discount

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Discount {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .percentOff(try FfiConverterTypePercentOff.read(from: &buf))

        case 2: return .amountOffLicense(try FfiConverterTypeAmountOffLicense.read(from: &buf))

        case 3: return .amountOffSubscription(try FfiConverterTypeAmountOffSubscription.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Discount, into buf: inout [UInt8]) {
        switch value {
        case let .percentOff(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypePercentOff.write(v1, into: &buf)

        case let .amountOffLicense(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeAmountOffLicense.write(v1, into: &buf)

        case let .amountOffSubscription(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeAmountOffSubscription.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeDiscount_lift(_ buf: RustBuffer) throws -> Discount {
    return try FfiConverterTypeDiscount.lift(buf)
}

func FfiConverterTypeDiscount_lower(_ value: Discount) -> RustBuffer {
    return FfiConverterTypeDiscount.lower(value)
}

/// What a step of dunning does (`I8`).

struct FfiConverterTypeDunningAction: FfiConverterRustBuffer {
    typealias SwiftType = DunningAction

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DunningAction {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .remind

        case 2: return .disable

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DunningAction, into buf: inout [UInt8]) {
        switch value {
        case .remind:
            writeInt(&buf, Int32(1))

        case .disable:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeDunningAction_lift(_ buf: RustBuffer) throws -> DunningAction {
    return try FfiConverterTypeDunningAction.lift(buf)
}

func FfiConverterTypeDunningAction_lower(_ value: DunningAction) -> RustBuffer {
    return FfiConverterTypeDunningAction.lower(value)
}

/// What the host must do.

struct FfiConverterTypeEffect: FfiConverterRustBuffer {
    typealias SwiftType = Effect

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Effect {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .chargeCard(try FfiConverterTypeChargeCard.read(from: &buf))

        case 2: return .refundCard(try FfiConverterTypeRefundCard.read(from: &buf))

        case 3: return .notify(try FfiConverterTypeNotify.read(from: &buf))

        case 4: return .usePromotion(try FfiConverterTypeUsePromotion.read(from: &buf))

        case 5: return .releasePromotion(try FfiConverterTypeReleasePromotion.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Effect, into buf: inout [UInt8]) {
        switch value {
        case let .chargeCard(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeChargeCard.write(v1, into: &buf)

        case let .refundCard(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeRefundCard.write(v1, into: &buf)

        case let .notify(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeNotify.write(v1, into: &buf)

        case let .usePromotion(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeUsePromotion.write(v1, into: &buf)

        case let .releasePromotion(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeReleasePromotion.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeEffect_lift(_ buf: RustBuffer) throws -> Effect {
    return try FfiConverterTypeEffect.lift(buf)
}

func FfiConverterTypeEffect_lower(_ value: Effect) -> RustBuffer {
    return FfiConverterTypeEffect.lower(value)
}

/// What follows from the checks (`P5`).

struct FfiConverterTypeEligibilityOutcome: FfiConverterRustBuffer {
    typealias SwiftType = EligibilityOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EligibilityOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .allowed

        case 2: return .needsApproval

        case 3: return .refused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EligibilityOutcome, into buf: inout [UInt8]) {
        switch value {
        case .allowed:
            writeInt(&buf, Int32(1))

        case .needsApproval:
            writeInt(&buf, Int32(2))

        case .refused:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeEligibilityOutcome_lift(_ buf: RustBuffer) throws -> EligibilityOutcome {
    return try FfiConverterTypeEligibilityOutcome.lift(buf)
}

func FfiConverterTypeEligibilityOutcome_lower(_ value: EligibilityOutcome) -> RustBuffer {
    return FfiConverterTypeEligibilityOutcome.lower(value)
}

/// How a subscription ends, of what is announced ahead (`H7`).

struct FfiConverterTypeEnding: FfiConverterRustBuffer {
    typealias SwiftType = Ending

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Ending {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .expires

        case 2: return .ends

        case 3: return .pauses

        case 4: return .isDeleted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Ending, into buf: inout [UInt8]) {
        switch value {
        case .expires:
            writeInt(&buf, Int32(1))

        case .ends:
            writeInt(&buf, Int32(2))

        case .pauses:
            writeInt(&buf, Int32(3))

        case .isDeleted:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeEnding_lift(_ buf: RustBuffer) throws -> Ending {
    return try FfiConverterTypeEnding.lift(buf)
}

func FfiConverterTypeEnding_lower(_ value: Ending) -> RustBuffer {
    return FfiConverterTypeEnding.lower(value)
}

/// What happened. Events are the only way in which an organization changes.

struct FfiConverterTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = Event

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Event {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .organizationCreated(try FfiConverterTypeOrganizationCreated.read(from: &buf))

        case 2: return .settingsChanged(try FfiConverterTypeSettingsChanged.read(from: &buf))

        case 3: return .policyChanged(try FfiConverterTypePolicyChanged.read(from: &buf))

        case 4: return .purchaseLimitChanged(try FfiConverterTypePurchaseLimitChanged.read(from: &buf))

        case 5: return .approvalRuleChanged(try FfiConverterTypeApprovalRuleChanged.read(from: &buf))

        case 6: return .purchaseRequested(try FfiConverterTypePurchaseRequested.read(from: &buf))

        case 7: return .purchaseRequestDecided(try FfiConverterTypePurchaseRequestDecided.read(from: &buf))

        case 8: return .purchaseRequestConfirmed(try FfiConverterTypePurchaseRequestConfirmed.read(from: &buf))

        case 9: return .purchaseRequestWithdrawn(try FfiConverterTypePurchaseRequestWithdrawn.read(from: &buf))

        case 10: return .purchaseRequestLapsed(try FfiConverterTypePurchaseRequestLapsed.read(from: &buf))

        case 11: return .productIdChanged(try FfiConverterTypeProductIdChanged.read(from: &buf))

        case 12: return .paymentMethodAdded(try FfiConverterTypePaymentMethodAdded.read(from: &buf))

        case 13: return .paymentMethodEdited(try FfiConverterTypePaymentMethodEdited.read(from: &buf))

        case 14: return .paymentMethodReplaced(try FfiConverterTypePaymentMethodReplaced.read(from: &buf))

        case 15: return .paymentMethodDeleted(try FfiConverterTypePaymentMethodDeleted.read(from: &buf))

        case 16: return .backupPaymentMethodSet(try FfiConverterTypeBackupPaymentMethodSet.read(from: &buf))

        case 17: return .cardUpdated(try FfiConverterTypeCardUpdated.read(from: &buf))

        case 18: return .cardExpiring(try FfiConverterTypeCardExpiring.read(from: &buf))

        case 19: return .billingProfileCreated(try FfiConverterTypeBillingProfileCreated.read(from: &buf))

        case 20: return .billingProfileEdited(try FfiConverterTypeBillingProfileEdited.read(from: &buf))

        case 21: return .billingProfileShared(try FfiConverterTypeBillingProfileShared.read(from: &buf))

        case 22: return .billingProfileClosed(try FfiConverterTypeBillingProfileClosed.read(from: &buf))

        case 23: return .taxRatesSet(try FfiConverterTypeTaxRatesSet.read(from: &buf))

        case 24: return .subscriptionPurchased(try FfiConverterTypeSubscriptionPurchased.read(from: &buf))

        case 25: return .subscriptionImported(try FfiConverterTypeSubscriptionImported.read(from: &buf))

        case 26: return .subscriptionActivated(try FfiConverterTypeSubscriptionActivated.read(from: &buf))

        case 27: return .licensesAdded(try FfiConverterTypeLicensesAdded.read(from: &buf))

        case 28: return .licensesRemoved(try FfiConverterTypeLicensesRemoved.read(from: &buf))

        case 29: return .licensesReserved(try FfiConverterTypeLicensesReserved.read(from: &buf))

        case 30: return .reservedLicensesAdded(try FfiConverterTypeReservedLicensesAdded.read(from: &buf))

        case 31: return .reservationReleased(try FfiConverterTypeReservationReleased.read(from: &buf))

        case 32: return .licensesScheduled(try FfiConverterTypeLicensesScheduled.read(from: &buf))

        case 33: return .licenseScheduleDropped(try FfiConverterTypeLicenseScheduleDropped.read(from: &buf))

        case 34: return .planChanged(try FfiConverterTypePlanChanged.read(from: &buf))

        case 35: return .planChangeReserved(try FfiConverterTypePlanChangeReserved.read(from: &buf))

        case 36: return .reservedPlanChangeMade(try FfiConverterTypeReservedPlanChangeMade.read(from: &buf))

        case 37: return .planChangeReleased(try FfiConverterTypePlanChangeReleased.read(from: &buf))

        case 38: return .planChangeTakenBack(try FfiConverterTypePlanChangeTakenBack.read(from: &buf))

        case 39: return .peopleMovedToPlan(try FfiConverterTypePeopleMovedToPlan.read(from: &buf))

        case 40: return .planChangeScheduled(try FfiConverterTypePlanChangeScheduled.read(from: &buf))

        case 41: return .planScheduleDropped(try FfiConverterTypePlanScheduleDropped.read(from: &buf))

        case 42: return .licensesAssigned(try FfiConverterTypeLicensesAssigned.read(from: &buf))

        case 43: return .licensesUnassigned(try FfiConverterTypeLicensesUnassigned.read(from: &buf))

        case 44: return .subscriptionCanceled(try FfiConverterTypeSubscriptionCanceled.read(from: &buf))

        case 45: return .subscriptionReactivated(try FfiConverterTypeSubscriptionReactivated.read(from: &buf))

        case 46: return .subscriptionTakenOver(try FfiConverterTypeSubscriptionTakenOver.read(from: &buf))

        case 47: return .handOverOffered(try FfiConverterTypeHandOverOffered.read(from: &buf))

        case 48: return .handOverAnswered(try FfiConverterTypeHandOverAnswered.read(from: &buf))

        case 49: return .handOverClosed(try FfiConverterTypeHandOverClosed.read(from: &buf))

        case 50: return .recurringBillingChanged(try FfiConverterTypeRecurringBillingChanged.read(from: &buf))

        case 51: return .renewalAnnounced(try FfiConverterTypeRenewalAnnounced.read(from: &buf))

        case 52: return .subscriptionRenewed(try FfiConverterTypeSubscriptionRenewed.read(from: &buf))

        case 53: return .billingPeriodStarted(try FfiConverterTypeBillingPeriodStarted.read(from: &buf))

        case 54: return .atEndSet(try FfiConverterTypeAtEndSet.read(from: &buf))

        case 55: return .termExtended(try FfiConverterTypeTermExtended.read(from: &buf))

        case 56: return .returnedToTerm(try FfiConverterTypeReturnedToTerm.read(from: &buf))

        case 57: return .subscriptionPaused(try FfiConverterTypeSubscriptionPaused.read(from: &buf))

        case 58: return .subscriptionResumed(try FfiConverterTypeSubscriptionResumed.read(from: &buf))

        case 59: return .resumptionPostponed(try FfiConverterTypeResumptionPostponed.read(from: &buf))

        case 60: return .subscriptionExpired(try FfiConverterTypeSubscriptionExpired.read(from: &buf))

        case 61: return .subscriptionDisabled(try FfiConverterTypeSubscriptionDisabled.read(from: &buf))

        case 62: return .endingAnnounced(try FfiConverterTypeEndingAnnounced.read(from: &buf))

        case 63: return .purchasesAnnounced(try FfiConverterTypePurchasesAnnounced.read(from: &buf))

        case 64: return .excessLicensesAnnounced(try FfiConverterTypeExcessLicensesAnnounced.read(from: &buf))

        case 65: return .excessLicensesReleased(try FfiConverterTypeExcessLicensesReleased.read(from: &buf))

        case 66: return .subscriptionRestored(try FfiConverterTypeSubscriptionRestored.read(from: &buf))

        case 67: return .subscriptionDeleted(try FfiConverterTypeSubscriptionDeleted.read(from: &buf))

        case 68: return .trialStarted(try FfiConverterTypeTrialStarted.read(from: &buf))

        case 69: return .trialExtended(try FfiConverterTypeTrialExtended.read(from: &buf))

        case 70: return .trialEndAnnounced(try FfiConverterTypeTrialEndAnnounced.read(from: &buf))

        case 71: return .trialConverted(try FfiConverterTypeTrialConverted.read(from: &buf))

        case 72: return .trialEnded(try FfiConverterTypeTrialEnded.read(from: &buf))

        case 73: return .promotionEndAnnounced(try FfiConverterTypePromotionEndAnnounced.read(from: &buf))

        case 74: return .promotionReleased(try FfiConverterTypePromotionReleased.read(from: &buf))

        case 75: return .promotionReservationReleased(try FfiConverterTypePromotionReservationReleased.read(from: &buf))

        case 76: return .personLeft(try FfiConverterTypePersonLeft.read(from: &buf))

        case 77: return .personReturned(try FfiConverterTypePersonReturned.read(from: &buf))

        case 78: return .licenseRequestCreated(try FfiConverterTypeLicenseRequestCreated.read(from: &buf))

        case 79: return .licenseRequestDecided(try FfiConverterTypeLicenseRequestDecided.read(from: &buf))

        case 80: return .licenseRequestClosed(try FfiConverterTypeLicenseRequestClosed.read(from: &buf))

        case 81: return .licenseRequestPurged(try FfiConverterTypeLicenseRequestPurged.read(from: &buf))

        case 82: return .autoClaimPolicySet(try FfiConverterTypeAutoClaimPolicySet.read(from: &buf))

        case 83: return .autoClaimPolicyDeleted(try FfiConverterTypeAutoClaimPolicyDeleted.read(from: &buf))

        case 84: return .licenseClaimed(try FfiConverterTypeLicenseClaimed.read(from: &buf))

        case 85: return .invoiceIssued(try FfiConverterTypeInvoiceIssued.read(from: &buf))

        case 86: return .creditAllocated(try FfiConverterTypeCreditAllocated.read(from: &buf))

        case 87: return .changesNetted(try FfiConverterTypeChangesNetted.read(from: &buf))

        case 88: return .dunningStep(try FfiConverterTypeDunningStep.read(from: &buf))

        case 89: return .invoicePastDue(try FfiConverterTypeInvoicePastDue.read(from: &buf))

        case 90: return .invoiceVoided(try FfiConverterTypeInvoiceVoided.read(from: &buf))

        case 91: return .invoiceWrittenOff(try FfiConverterTypeInvoiceWrittenOff.read(from: &buf))

        case 92: return .paymentRequested(try FfiConverterTypePaymentRequested.read(from: &buf))

        case 93: return .paymentReceived(try FfiConverterTypePaymentReceived.read(from: &buf))

        case 94: return .paymentFailed(try FfiConverterTypePaymentFailed.read(from: &buf))

        case 95: return .paymentChargedBack(try FfiConverterTypePaymentChargedBack.read(from: &buf))

        case 96: return .paymentRefunded(try FfiConverterTypePaymentRefunded.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Event, into buf: inout [UInt8]) {
        switch value {
        case let .organizationCreated(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOrganizationCreated.write(v1, into: &buf)

        case let .settingsChanged(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeSettingsChanged.write(v1, into: &buf)

        case let .policyChanged(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypePolicyChanged.write(v1, into: &buf)

        case let .purchaseLimitChanged(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypePurchaseLimitChanged.write(v1, into: &buf)

        case let .approvalRuleChanged(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeApprovalRuleChanged.write(v1, into: &buf)

        case let .purchaseRequested(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypePurchaseRequested.write(v1, into: &buf)

        case let .purchaseRequestDecided(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypePurchaseRequestDecided.write(v1, into: &buf)

        case let .purchaseRequestConfirmed(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypePurchaseRequestConfirmed.write(v1, into: &buf)

        case let .purchaseRequestWithdrawn(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypePurchaseRequestWithdrawn.write(v1, into: &buf)

        case let .purchaseRequestLapsed(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypePurchaseRequestLapsed.write(v1, into: &buf)

        case let .productIdChanged(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeProductIdChanged.write(v1, into: &buf)

        case let .paymentMethodAdded(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypePaymentMethodAdded.write(v1, into: &buf)

        case let .paymentMethodEdited(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypePaymentMethodEdited.write(v1, into: &buf)

        case let .paymentMethodReplaced(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypePaymentMethodReplaced.write(v1, into: &buf)

        case let .paymentMethodDeleted(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypePaymentMethodDeleted.write(v1, into: &buf)

        case let .backupPaymentMethodSet(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeBackupPaymentMethodSet.write(v1, into: &buf)

        case let .cardUpdated(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeCardUpdated.write(v1, into: &buf)

        case let .cardExpiring(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeCardExpiring.write(v1, into: &buf)

        case let .billingProfileCreated(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeBillingProfileCreated.write(v1, into: &buf)

        case let .billingProfileEdited(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeBillingProfileEdited.write(v1, into: &buf)

        case let .billingProfileShared(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeBillingProfileShared.write(v1, into: &buf)

        case let .billingProfileClosed(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeBillingProfileClosed.write(v1, into: &buf)

        case let .taxRatesSet(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeTaxRatesSet.write(v1, into: &buf)

        case let .subscriptionPurchased(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeSubscriptionPurchased.write(v1, into: &buf)

        case let .subscriptionImported(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeSubscriptionImported.write(v1, into: &buf)

        case let .subscriptionActivated(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeSubscriptionActivated.write(v1, into: &buf)

        case let .licensesAdded(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeLicensesAdded.write(v1, into: &buf)

        case let .licensesRemoved(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeLicensesRemoved.write(v1, into: &buf)

        case let .licensesReserved(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypeLicensesReserved.write(v1, into: &buf)

        case let .reservedLicensesAdded(v1):
            writeInt(&buf, Int32(30))
            FfiConverterTypeReservedLicensesAdded.write(v1, into: &buf)

        case let .reservationReleased(v1):
            writeInt(&buf, Int32(31))
            FfiConverterTypeReservationReleased.write(v1, into: &buf)

        case let .licensesScheduled(v1):
            writeInt(&buf, Int32(32))
            FfiConverterTypeLicensesScheduled.write(v1, into: &buf)

        case let .licenseScheduleDropped(v1):
            writeInt(&buf, Int32(33))
            FfiConverterTypeLicenseScheduleDropped.write(v1, into: &buf)

        case let .planChanged(v1):
            writeInt(&buf, Int32(34))
            FfiConverterTypePlanChanged.write(v1, into: &buf)

        case let .planChangeReserved(v1):
            writeInt(&buf, Int32(35))
            FfiConverterTypePlanChangeReserved.write(v1, into: &buf)

        case let .reservedPlanChangeMade(v1):
            writeInt(&buf, Int32(36))
            FfiConverterTypeReservedPlanChangeMade.write(v1, into: &buf)

        case let .planChangeReleased(v1):
            writeInt(&buf, Int32(37))
            FfiConverterTypePlanChangeReleased.write(v1, into: &buf)

        case let .planChangeTakenBack(v1):
            writeInt(&buf, Int32(38))
            FfiConverterTypePlanChangeTakenBack.write(v1, into: &buf)

        case let .peopleMovedToPlan(v1):
            writeInt(&buf, Int32(39))
            FfiConverterTypePeopleMovedToPlan.write(v1, into: &buf)

        case let .planChangeScheduled(v1):
            writeInt(&buf, Int32(40))
            FfiConverterTypePlanChangeScheduled.write(v1, into: &buf)

        case let .planScheduleDropped(v1):
            writeInt(&buf, Int32(41))
            FfiConverterTypePlanScheduleDropped.write(v1, into: &buf)

        case let .licensesAssigned(v1):
            writeInt(&buf, Int32(42))
            FfiConverterTypeLicensesAssigned.write(v1, into: &buf)

        case let .licensesUnassigned(v1):
            writeInt(&buf, Int32(43))
            FfiConverterTypeLicensesUnassigned.write(v1, into: &buf)

        case let .subscriptionCanceled(v1):
            writeInt(&buf, Int32(44))
            FfiConverterTypeSubscriptionCanceled.write(v1, into: &buf)

        case let .subscriptionReactivated(v1):
            writeInt(&buf, Int32(45))
            FfiConverterTypeSubscriptionReactivated.write(v1, into: &buf)

        case let .subscriptionTakenOver(v1):
            writeInt(&buf, Int32(46))
            FfiConverterTypeSubscriptionTakenOver.write(v1, into: &buf)

        case let .handOverOffered(v1):
            writeInt(&buf, Int32(47))
            FfiConverterTypeHandOverOffered.write(v1, into: &buf)

        case let .handOverAnswered(v1):
            writeInt(&buf, Int32(48))
            FfiConverterTypeHandOverAnswered.write(v1, into: &buf)

        case let .handOverClosed(v1):
            writeInt(&buf, Int32(49))
            FfiConverterTypeHandOverClosed.write(v1, into: &buf)

        case let .recurringBillingChanged(v1):
            writeInt(&buf, Int32(50))
            FfiConverterTypeRecurringBillingChanged.write(v1, into: &buf)

        case let .renewalAnnounced(v1):
            writeInt(&buf, Int32(51))
            FfiConverterTypeRenewalAnnounced.write(v1, into: &buf)

        case let .subscriptionRenewed(v1):
            writeInt(&buf, Int32(52))
            FfiConverterTypeSubscriptionRenewed.write(v1, into: &buf)

        case let .billingPeriodStarted(v1):
            writeInt(&buf, Int32(53))
            FfiConverterTypeBillingPeriodStarted.write(v1, into: &buf)

        case let .atEndSet(v1):
            writeInt(&buf, Int32(54))
            FfiConverterTypeAtEndSet.write(v1, into: &buf)

        case let .termExtended(v1):
            writeInt(&buf, Int32(55))
            FfiConverterTypeTermExtended.write(v1, into: &buf)

        case let .returnedToTerm(v1):
            writeInt(&buf, Int32(56))
            FfiConverterTypeReturnedToTerm.write(v1, into: &buf)

        case let .subscriptionPaused(v1):
            writeInt(&buf, Int32(57))
            FfiConverterTypeSubscriptionPaused.write(v1, into: &buf)

        case let .subscriptionResumed(v1):
            writeInt(&buf, Int32(58))
            FfiConverterTypeSubscriptionResumed.write(v1, into: &buf)

        case let .resumptionPostponed(v1):
            writeInt(&buf, Int32(59))
            FfiConverterTypeResumptionPostponed.write(v1, into: &buf)

        case let .subscriptionExpired(v1):
            writeInt(&buf, Int32(60))
            FfiConverterTypeSubscriptionExpired.write(v1, into: &buf)

        case let .subscriptionDisabled(v1):
            writeInt(&buf, Int32(61))
            FfiConverterTypeSubscriptionDisabled.write(v1, into: &buf)

        case let .endingAnnounced(v1):
            writeInt(&buf, Int32(62))
            FfiConverterTypeEndingAnnounced.write(v1, into: &buf)

        case let .purchasesAnnounced(v1):
            writeInt(&buf, Int32(63))
            FfiConverterTypePurchasesAnnounced.write(v1, into: &buf)

        case let .excessLicensesAnnounced(v1):
            writeInt(&buf, Int32(64))
            FfiConverterTypeExcessLicensesAnnounced.write(v1, into: &buf)

        case let .excessLicensesReleased(v1):
            writeInt(&buf, Int32(65))
            FfiConverterTypeExcessLicensesReleased.write(v1, into: &buf)

        case let .subscriptionRestored(v1):
            writeInt(&buf, Int32(66))
            FfiConverterTypeSubscriptionRestored.write(v1, into: &buf)

        case let .subscriptionDeleted(v1):
            writeInt(&buf, Int32(67))
            FfiConverterTypeSubscriptionDeleted.write(v1, into: &buf)

        case let .trialStarted(v1):
            writeInt(&buf, Int32(68))
            FfiConverterTypeTrialStarted.write(v1, into: &buf)

        case let .trialExtended(v1):
            writeInt(&buf, Int32(69))
            FfiConverterTypeTrialExtended.write(v1, into: &buf)

        case let .trialEndAnnounced(v1):
            writeInt(&buf, Int32(70))
            FfiConverterTypeTrialEndAnnounced.write(v1, into: &buf)

        case let .trialConverted(v1):
            writeInt(&buf, Int32(71))
            FfiConverterTypeTrialConverted.write(v1, into: &buf)

        case let .trialEnded(v1):
            writeInt(&buf, Int32(72))
            FfiConverterTypeTrialEnded.write(v1, into: &buf)

        case let .promotionEndAnnounced(v1):
            writeInt(&buf, Int32(73))
            FfiConverterTypePromotionEndAnnounced.write(v1, into: &buf)

        case let .promotionReleased(v1):
            writeInt(&buf, Int32(74))
            FfiConverterTypePromotionReleased.write(v1, into: &buf)

        case let .promotionReservationReleased(v1):
            writeInt(&buf, Int32(75))
            FfiConverterTypePromotionReservationReleased.write(v1, into: &buf)

        case let .personLeft(v1):
            writeInt(&buf, Int32(76))
            FfiConverterTypePersonLeft.write(v1, into: &buf)

        case let .personReturned(v1):
            writeInt(&buf, Int32(77))
            FfiConverterTypePersonReturned.write(v1, into: &buf)

        case let .licenseRequestCreated(v1):
            writeInt(&buf, Int32(78))
            FfiConverterTypeLicenseRequestCreated.write(v1, into: &buf)

        case let .licenseRequestDecided(v1):
            writeInt(&buf, Int32(79))
            FfiConverterTypeLicenseRequestDecided.write(v1, into: &buf)

        case let .licenseRequestClosed(v1):
            writeInt(&buf, Int32(80))
            FfiConverterTypeLicenseRequestClosed.write(v1, into: &buf)

        case let .licenseRequestPurged(v1):
            writeInt(&buf, Int32(81))
            FfiConverterTypeLicenseRequestPurged.write(v1, into: &buf)

        case let .autoClaimPolicySet(v1):
            writeInt(&buf, Int32(82))
            FfiConverterTypeAutoClaimPolicySet.write(v1, into: &buf)

        case let .autoClaimPolicyDeleted(v1):
            writeInt(&buf, Int32(83))
            FfiConverterTypeAutoClaimPolicyDeleted.write(v1, into: &buf)

        case let .licenseClaimed(v1):
            writeInt(&buf, Int32(84))
            FfiConverterTypeLicenseClaimed.write(v1, into: &buf)

        case let .invoiceIssued(v1):
            writeInt(&buf, Int32(85))
            FfiConverterTypeInvoiceIssued.write(v1, into: &buf)

        case let .creditAllocated(v1):
            writeInt(&buf, Int32(86))
            FfiConverterTypeCreditAllocated.write(v1, into: &buf)

        case let .changesNetted(v1):
            writeInt(&buf, Int32(87))
            FfiConverterTypeChangesNetted.write(v1, into: &buf)

        case let .dunningStep(v1):
            writeInt(&buf, Int32(88))
            FfiConverterTypeDunningStep.write(v1, into: &buf)

        case let .invoicePastDue(v1):
            writeInt(&buf, Int32(89))
            FfiConverterTypeInvoicePastDue.write(v1, into: &buf)

        case let .invoiceVoided(v1):
            writeInt(&buf, Int32(90))
            FfiConverterTypeInvoiceVoided.write(v1, into: &buf)

        case let .invoiceWrittenOff(v1):
            writeInt(&buf, Int32(91))
            FfiConverterTypeInvoiceWrittenOff.write(v1, into: &buf)

        case let .paymentRequested(v1):
            writeInt(&buf, Int32(92))
            FfiConverterTypePaymentRequested.write(v1, into: &buf)

        case let .paymentReceived(v1):
            writeInt(&buf, Int32(93))
            FfiConverterTypePaymentReceived.write(v1, into: &buf)

        case let .paymentFailed(v1):
            writeInt(&buf, Int32(94))
            FfiConverterTypePaymentFailed.write(v1, into: &buf)

        case let .paymentChargedBack(v1):
            writeInt(&buf, Int32(95))
            FfiConverterTypePaymentChargedBack.write(v1, into: &buf)

        case let .paymentRefunded(v1):
            writeInt(&buf, Int32(96))
            FfiConverterTypePaymentRefunded.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeEvent_lift(_ buf: RustBuffer) throws -> Event {
    return try FfiConverterTypeEvent.lift(buf)
}

func FfiConverterTypeEvent_lower(_ value: Event) -> RustBuffer {
    return FfiConverterTypeEvent.lower(value)
}

/// What kind of event: what lists of events say of each.

struct FfiConverterTypeEventType: FfiConverterRustBuffer {
    typealias SwiftType = EventType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EventType {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .organizationCreated

        case 2: return .settingsChanged

        case 3: return .policyChanged

        case 4: return .purchaseLimitChanged

        case 5: return .approvalRuleChanged

        case 6: return .purchaseRequested

        case 7: return .purchaseRequestDecided

        case 8: return .purchaseRequestConfirmed

        case 9: return .purchaseRequestWithdrawn

        case 10: return .purchaseRequestLapsed

        case 11: return .productIdChanged

        case 12: return .paymentMethodAdded

        case 13: return .paymentMethodEdited

        case 14: return .paymentMethodReplaced

        case 15: return .paymentMethodDeleted

        case 16: return .backupPaymentMethodSet

        case 17: return .cardUpdated

        case 18: return .cardExpiring

        case 19: return .billingProfileCreated

        case 20: return .billingProfileEdited

        case 21: return .billingProfileShared

        case 22: return .billingProfileClosed

        case 23: return .taxRatesSet

        case 24: return .subscriptionPurchased

        case 25: return .subscriptionImported

        case 26: return .subscriptionActivated

        case 27: return .licensesAdded

        case 28: return .licensesRemoved

        case 29: return .licensesReserved

        case 30: return .reservedLicensesAdded

        case 31: return .reservationReleased

        case 32: return .licensesScheduled

        case 33: return .licenseScheduleDropped

        case 34: return .planChanged

        case 35: return .planChangeReserved

        case 36: return .reservedPlanChangeMade

        case 37: return .planChangeReleased

        case 38: return .planChangeTakenBack

        case 39: return .peopleMovedToPlan

        case 40: return .planChangeScheduled

        case 41: return .planScheduleDropped

        case 42: return .licensesAssigned

        case 43: return .licensesUnassigned

        case 44: return .subscriptionCanceled

        case 45: return .subscriptionReactivated

        case 46: return .subscriptionTakenOver

        case 47: return .handOverOffered

        case 48: return .handOverAnswered

        case 49: return .handOverClosed

        case 50: return .recurringBillingChanged

        case 51: return .renewalAnnounced

        case 52: return .subscriptionRenewed

        case 53: return .billingPeriodStarted

        case 54: return .atEndSet

        case 55: return .termExtended

        case 56: return .returnedToTerm

        case 57: return .subscriptionPaused

        case 58: return .subscriptionResumed

        case 59: return .resumptionPostponed

        case 60: return .subscriptionExpired

        case 61: return .subscriptionDisabled

        case 62: return .endingAnnounced

        case 63: return .purchasesAnnounced

        case 64: return .excessLicensesAnnounced

        case 65: return .excessLicensesReleased

        case 66: return .subscriptionRestored

        case 67: return .subscriptionDeleted

        case 68: return .trialStarted

        case 69: return .trialExtended

        case 70: return .trialEndAnnounced

        case 71: return .trialConverted

        case 72: return .trialEnded

        case 73: return .promotionEndAnnounced

        case 74: return .promotionReleased

        case 75: return .promotionReservationReleased

        case 76: return .personLeft

        case 77: return .personReturned

        case 78: return .licenseRequestCreated

        case 79: return .licenseRequestDecided

        case 80: return .licenseRequestClosed

        case 81: return .licenseRequestPurged

        case 82: return .autoClaimPolicySet

        case 83: return .autoClaimPolicyDeleted

        case 84: return .licenseClaimed

        case 85: return .invoiceIssued

        case 86: return .creditAllocated

        case 87: return .changesNetted

        case 88: return .dunningStep

        case 89: return .invoicePastDue

        case 90: return .invoiceVoided

        case 91: return .invoiceWrittenOff

        case 92: return .paymentRequested

        case 93: return .paymentReceived

        case 94: return .paymentFailed

        case 95: return .paymentChargedBack

        case 96: return .paymentRefunded

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EventType, into buf: inout [UInt8]) {
        switch value {
        case .organizationCreated:
            writeInt(&buf, Int32(1))

        case .settingsChanged:
            writeInt(&buf, Int32(2))

        case .policyChanged:
            writeInt(&buf, Int32(3))

        case .purchaseLimitChanged:
            writeInt(&buf, Int32(4))

        case .approvalRuleChanged:
            writeInt(&buf, Int32(5))

        case .purchaseRequested:
            writeInt(&buf, Int32(6))

        case .purchaseRequestDecided:
            writeInt(&buf, Int32(7))

        case .purchaseRequestConfirmed:
            writeInt(&buf, Int32(8))

        case .purchaseRequestWithdrawn:
            writeInt(&buf, Int32(9))

        case .purchaseRequestLapsed:
            writeInt(&buf, Int32(10))

        case .productIdChanged:
            writeInt(&buf, Int32(11))

        case .paymentMethodAdded:
            writeInt(&buf, Int32(12))

        case .paymentMethodEdited:
            writeInt(&buf, Int32(13))

        case .paymentMethodReplaced:
            writeInt(&buf, Int32(14))

        case .paymentMethodDeleted:
            writeInt(&buf, Int32(15))

        case .backupPaymentMethodSet:
            writeInt(&buf, Int32(16))

        case .cardUpdated:
            writeInt(&buf, Int32(17))

        case .cardExpiring:
            writeInt(&buf, Int32(18))

        case .billingProfileCreated:
            writeInt(&buf, Int32(19))

        case .billingProfileEdited:
            writeInt(&buf, Int32(20))

        case .billingProfileShared:
            writeInt(&buf, Int32(21))

        case .billingProfileClosed:
            writeInt(&buf, Int32(22))

        case .taxRatesSet:
            writeInt(&buf, Int32(23))

        case .subscriptionPurchased:
            writeInt(&buf, Int32(24))

        case .subscriptionImported:
            writeInt(&buf, Int32(25))

        case .subscriptionActivated:
            writeInt(&buf, Int32(26))

        case .licensesAdded:
            writeInt(&buf, Int32(27))

        case .licensesRemoved:
            writeInt(&buf, Int32(28))

        case .licensesReserved:
            writeInt(&buf, Int32(29))

        case .reservedLicensesAdded:
            writeInt(&buf, Int32(30))

        case .reservationReleased:
            writeInt(&buf, Int32(31))

        case .licensesScheduled:
            writeInt(&buf, Int32(32))

        case .licenseScheduleDropped:
            writeInt(&buf, Int32(33))

        case .planChanged:
            writeInt(&buf, Int32(34))

        case .planChangeReserved:
            writeInt(&buf, Int32(35))

        case .reservedPlanChangeMade:
            writeInt(&buf, Int32(36))

        case .planChangeReleased:
            writeInt(&buf, Int32(37))

        case .planChangeTakenBack:
            writeInt(&buf, Int32(38))

        case .peopleMovedToPlan:
            writeInt(&buf, Int32(39))

        case .planChangeScheduled:
            writeInt(&buf, Int32(40))

        case .planScheduleDropped:
            writeInt(&buf, Int32(41))

        case .licensesAssigned:
            writeInt(&buf, Int32(42))

        case .licensesUnassigned:
            writeInt(&buf, Int32(43))

        case .subscriptionCanceled:
            writeInt(&buf, Int32(44))

        case .subscriptionReactivated:
            writeInt(&buf, Int32(45))

        case .subscriptionTakenOver:
            writeInt(&buf, Int32(46))

        case .handOverOffered:
            writeInt(&buf, Int32(47))

        case .handOverAnswered:
            writeInt(&buf, Int32(48))

        case .handOverClosed:
            writeInt(&buf, Int32(49))

        case .recurringBillingChanged:
            writeInt(&buf, Int32(50))

        case .renewalAnnounced:
            writeInt(&buf, Int32(51))

        case .subscriptionRenewed:
            writeInt(&buf, Int32(52))

        case .billingPeriodStarted:
            writeInt(&buf, Int32(53))

        case .atEndSet:
            writeInt(&buf, Int32(54))

        case .termExtended:
            writeInt(&buf, Int32(55))

        case .returnedToTerm:
            writeInt(&buf, Int32(56))

        case .subscriptionPaused:
            writeInt(&buf, Int32(57))

        case .subscriptionResumed:
            writeInt(&buf, Int32(58))

        case .resumptionPostponed:
            writeInt(&buf, Int32(59))

        case .subscriptionExpired:
            writeInt(&buf, Int32(60))

        case .subscriptionDisabled:
            writeInt(&buf, Int32(61))

        case .endingAnnounced:
            writeInt(&buf, Int32(62))

        case .purchasesAnnounced:
            writeInt(&buf, Int32(63))

        case .excessLicensesAnnounced:
            writeInt(&buf, Int32(64))

        case .excessLicensesReleased:
            writeInt(&buf, Int32(65))

        case .subscriptionRestored:
            writeInt(&buf, Int32(66))

        case .subscriptionDeleted:
            writeInt(&buf, Int32(67))

        case .trialStarted:
            writeInt(&buf, Int32(68))

        case .trialExtended:
            writeInt(&buf, Int32(69))

        case .trialEndAnnounced:
            writeInt(&buf, Int32(70))

        case .trialConverted:
            writeInt(&buf, Int32(71))

        case .trialEnded:
            writeInt(&buf, Int32(72))

        case .promotionEndAnnounced:
            writeInt(&buf, Int32(73))

        case .promotionReleased:
            writeInt(&buf, Int32(74))

        case .promotionReservationReleased:
            writeInt(&buf, Int32(75))

        case .personLeft:
            writeInt(&buf, Int32(76))

        case .personReturned:
            writeInt(&buf, Int32(77))

        case .licenseRequestCreated:
            writeInt(&buf, Int32(78))

        case .licenseRequestDecided:
            writeInt(&buf, Int32(79))

        case .licenseRequestClosed:
            writeInt(&buf, Int32(80))

        case .licenseRequestPurged:
            writeInt(&buf, Int32(81))

        case .autoClaimPolicySet:
            writeInt(&buf, Int32(82))

        case .autoClaimPolicyDeleted:
            writeInt(&buf, Int32(83))

        case .licenseClaimed:
            writeInt(&buf, Int32(84))

        case .invoiceIssued:
            writeInt(&buf, Int32(85))

        case .creditAllocated:
            writeInt(&buf, Int32(86))

        case .changesNetted:
            writeInt(&buf, Int32(87))

        case .dunningStep:
            writeInt(&buf, Int32(88))

        case .invoicePastDue:
            writeInt(&buf, Int32(89))

        case .invoiceVoided:
            writeInt(&buf, Int32(90))

        case .invoiceWrittenOff:
            writeInt(&buf, Int32(91))

        case .paymentRequested:
            writeInt(&buf, Int32(92))

        case .paymentReceived:
            writeInt(&buf, Int32(93))

        case .paymentFailed:
            writeInt(&buf, Int32(94))

        case .paymentChargedBack:
            writeInt(&buf, Int32(95))

        case .paymentRefunded:
            writeInt(&buf, Int32(96))
        }
    }
}

func FfiConverterTypeEventType_lift(_ buf: RustBuffer) throws -> EventType {
    return try FfiConverterTypeEventType.lift(buf)
}

func FfiConverterTypeEventType_lower(_ value: EventType) -> RustBuffer {
    return FfiConverterTypeEventType.lower(value)
}

/// What can come.

struct FfiConverterTypeExpected: FfiConverterRustBuffer {
    typealias SwiftType = Expected

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Expected {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .expectedCharge(try FfiConverterTypeExpectedCharge.read(from: &buf))

        case 2: return .expectedStatus(try FfiConverterTypeExpectedStatus.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Expected, into buf: inout [UInt8]) {
        switch value {
        case let .expectedCharge(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeExpectedCharge.write(v1, into: &buf)

        case let .expectedStatus(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeExpectedStatus.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeExpected_lift(_ buf: RustBuffer) throws -> Expected {
    return try FfiConverterTypeExpected.lift(buf)
}

func FfiConverterTypeExpected_lower(_ value: Expected) -> RustBuffer {
    return FfiConverterTypeExpected.lower(value)
}

/// What a forecast supposes of payments that are asked for from now on, and of those that something waits for. Others that
/// were asked for earlier stay as they are.

struct FfiConverterTypeExpectedPayments: FfiConverterRustBuffer {
    typealias SwiftType = ExpectedPayments

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpectedPayments {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .succeed

        case 2: return .missing

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ExpectedPayments, into buf: inout [UInt8]) {
        switch value {
        case .succeed:
            writeInt(&buf, Int32(1))

        case .missing:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeExpectedPayments_lift(_ buf: RustBuffer) throws -> ExpectedPayments {
    return try FfiConverterTypeExpectedPayments.lift(buf)
}

func FfiConverterTypeExpectedPayments_lower(_ value: ExpectedPayments) -> RustBuffer {
    return FfiConverterTypeExpectedPayments.lower(value)
}

/// Why a call from Swift came to nothing. A conversion that fails arrives as one of these only because it is the
/// error type of every exported function.
enum Failure: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {
    /// A value is not what was asked for.
    case InvalidInput(
        path: String,
        problem: String
    )
    /// A person was refused, and with them the whole batch.
    case InvalidPerson(
        invalid: InvalidPerson
    )
    /// A question was refused.
    case Denied(
        denial: Denial
    )
    /// The journal, or what is in memory of it, cannot be.
    case CorruptJournal(
        position: JournalSequence,
        code: JournalProblemCode,
        problem: String
    )
    /// A call could not end, because what is in memory does not fit its own journal.
    case Interrupted(
        applied: [Recorded],
        effects: [EffectOrder],
        position: JournalSequence,
        code: JournalProblemCode,
        problem: String
    )
    /// A snapshot is of another version, or damaged.
    case UnusableSnapshot
    /// A defect of the library left a handle half-done.
    case Unusable

    public var errorDescription: String? {
        String(reflecting: self)
    }
}

struct FfiConverterTypeFailure: FfiConverterRustBuffer {
    typealias SwiftType = Failure

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failure {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .InvalidInput(
            path: try FfiConverterString.read(from: &buf),
            problem: try FfiConverterString.read(from: &buf)
            )
        case 2: return .InvalidPerson(
            invalid: try FfiConverterTypeInvalidPerson.read(from: &buf)
            )
        case 3: return .Denied(
            denial: try FfiConverterTypeDenial.read(from: &buf)
            )
        case 4: return .CorruptJournal(
            position: try FfiConverterTypeJournalSequence.read(from: &buf),
            code: try FfiConverterTypeJournalProblemCode.read(from: &buf),
            problem: try FfiConverterString.read(from: &buf)
            )
        case 5: return .Interrupted(
            applied: try FfiConverterSequenceTypeRecorded.read(from: &buf),
            effects: try FfiConverterSequenceTypeEffectOrder.read(from: &buf),
            position: try FfiConverterTypeJournalSequence.read(from: &buf),
            code: try FfiConverterTypeJournalProblemCode.read(from: &buf),
            problem: try FfiConverterString.read(from: &buf)
            )
        case 6: return .UnusableSnapshot
        case 7: return .Unusable

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Failure, into buf: inout [UInt8]) {
        switch value {
        case let .InvalidInput(path,problem):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(path, into: &buf)
            FfiConverterString.write(problem, into: &buf)

        case let .InvalidPerson(invalid):
            writeInt(&buf, Int32(2))
            FfiConverterTypeInvalidPerson.write(invalid, into: &buf)

        case let .Denied(denial):
            writeInt(&buf, Int32(3))
            FfiConverterTypeDenial.write(denial, into: &buf)

        case let .CorruptJournal(position,code,problem):
            writeInt(&buf, Int32(4))
            FfiConverterTypeJournalSequence.write(position, into: &buf)
            FfiConverterTypeJournalProblemCode.write(code, into: &buf)
            FfiConverterString.write(problem, into: &buf)

        case let .Interrupted(applied,effects,position,code,problem):
            writeInt(&buf, Int32(5))
            FfiConverterSequenceTypeRecorded.write(applied, into: &buf)
            FfiConverterSequenceTypeEffectOrder.write(effects, into: &buf)
            FfiConverterTypeJournalSequence.write(position, into: &buf)
            FfiConverterTypeJournalProblemCode.write(code, into: &buf)
            FfiConverterString.write(problem, into: &buf)

        case .UnusableSnapshot:
            writeInt(&buf, Int32(6))

        case .Unusable:
            writeInt(&buf, Int32(7))
        }
    }
}

func FfiConverterTypeFailure_lift(_ buf: RustBuffer) throws -> Failure {
    return try FfiConverterTypeFailure.lift(buf)
}

func FfiConverterTypeFailure_lower(_ value: Failure) -> RustBuffer {
    return FfiConverterTypeFailure.lower(value)
}

/// What a rule of eligibility looked at. The list grows with the rules.

struct FfiConverterTypeFinding: FfiConverterRustBuffer {
    typealias SwiftType = Finding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Finding {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .kindFinding(try FfiConverterTypeKindFinding.read(from: &buf))

        case 2: return .countryFinding(try FfiConverterTypeCountryFinding.read(from: &buf))

        case 3: return .memberFinding(try FfiConverterTypeMemberFinding.read(from: &buf))

        case 4: return .saleFinding(try FfiConverterTypeSaleFinding.read(from: &buf))

        case 5: return .policyFinding(try FfiConverterTypePolicyFinding.read(from: &buf))

        case 6: return .trialFinding(try FfiConverterTypeTrialFinding.read(from: &buf))

        case 7: return .agreementFinding(try FfiConverterTypeAgreementFinding.read(from: &buf))

        case 8: return .paymentMethodFinding(try FfiConverterTypePaymentMethodFinding.read(from: &buf))

        case 9: return .licensesFinding(try FfiConverterTypeLicensesFinding.read(from: &buf))

        case 10: return .licenseLimitFinding(try FfiConverterTypeLicenseLimitFinding.read(from: &buf))

        case 11: return .spendingLimitFinding(try FfiConverterTypeSpendingLimitFinding.read(from: &buf))

        case 12: return .subscriptionLimitFinding(try FfiConverterTypeSubscriptionLimitFinding.read(from: &buf))

        case 13: return .approvalFinding(try FfiConverterTypeApprovalFinding.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Finding, into buf: inout [UInt8]) {
        switch value {
        case let .kindFinding(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeKindFinding.write(v1, into: &buf)

        case let .countryFinding(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCountryFinding.write(v1, into: &buf)

        case let .memberFinding(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeMemberFinding.write(v1, into: &buf)

        case let .saleFinding(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeSaleFinding.write(v1, into: &buf)

        case let .policyFinding(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypePolicyFinding.write(v1, into: &buf)

        case let .trialFinding(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeTrialFinding.write(v1, into: &buf)

        case let .agreementFinding(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeAgreementFinding.write(v1, into: &buf)

        case let .paymentMethodFinding(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypePaymentMethodFinding.write(v1, into: &buf)

        case let .licensesFinding(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeLicensesFinding.write(v1, into: &buf)

        case let .licenseLimitFinding(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeLicenseLimitFinding.write(v1, into: &buf)

        case let .spendingLimitFinding(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeSpendingLimitFinding.write(v1, into: &buf)

        case let .subscriptionLimitFinding(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeSubscriptionLimitFinding.write(v1, into: &buf)

        case let .approvalFinding(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeApprovalFinding.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeFinding_lift(_ buf: RustBuffer) throws -> Finding {
    return try FfiConverterTypeFinding.lift(buf)
}

func FfiConverterTypeFinding_lower(_ value: Finding) -> RustBuffer {
    return FfiConverterTypeFinding.lower(value)
}

/// Yes or no to an offer (`C12`).

struct FfiConverterTypeHandOverAnswer: FfiConverterRustBuffer {
    typealias SwiftType = HandOverAnswer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverAnswer {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .acceptHandOver(try FfiConverterTypeAcceptHandOver.read(from: &buf))

        case 2: return .declineHandOver(try FfiConverterTypeDeclineHandOver.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HandOverAnswer, into buf: inout [UInt8]) {
        switch value {
        case let .acceptHandOver(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeAcceptHandOver.write(v1, into: &buf)

        case let .declineHandOver(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeDeclineHandOver.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeHandOverAnswer_lift(_ buf: RustBuffer) throws -> HandOverAnswer {
    return try FfiConverterTypeHandOverAnswer.lift(buf)
}

func FfiConverterTypeHandOverAnswer_lower(_ value: HandOverAnswer) -> RustBuffer {
    return FfiConverterTypeHandOverAnswer.lower(value)
}

/// Why an offer ended without an answer.

struct FfiConverterTypeHandOverCloseCause: FfiConverterRustBuffer {
    typealias SwiftType = HandOverCloseCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HandOverCloseCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .withdrawn

        case 2: return .lapsed

        case 3: return .personLeft

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HandOverCloseCause, into buf: inout [UInt8]) {
        switch value {
        case .withdrawn:
            writeInt(&buf, Int32(1))

        case .lapsed:
            writeInt(&buf, Int32(2))

        case .personLeft:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeHandOverCloseCause_lift(_ buf: RustBuffer) throws -> HandOverCloseCause {
    return try FfiConverterTypeHandOverCloseCause.lift(buf)
}

func FfiConverterTypeHandOverCloseCause_lower(_ value: HandOverCloseCause) -> RustBuffer {
    return FfiConverterTypeHandOverCloseCause.lower(value)
}

/// What somebody would do (`P5`).

struct FfiConverterTypeIntent: FfiConverterRustBuffer {
    typealias SwiftType = Intent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Intent {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .purchase

        case 2: return .trialWithPaymentMethod

        case 3: return .trialWithoutPaymentMethod

        case 4: return .takeOn

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Intent, into buf: inout [UInt8]) {
        switch value {
        case .purchase:
            writeInt(&buf, Int32(1))

        case .trialWithPaymentMethod:
            writeInt(&buf, Int32(2))

        case .trialWithoutPaymentMethod:
            writeInt(&buf, Int32(3))

        case .takeOn:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeIntent_lift(_ buf: RustBuffer) throws -> Intent {
    return try FfiConverterTypeIntent.lift(buf)
}

func FfiConverterTypeIntent_lower(_ value: Intent) -> RustBuffer {
    return FfiConverterTypeIntent.lower(value)
}

/// Whether invoices are sent by e-mail (`G1`).

struct FfiConverterTypeInvoiceDelivery: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceDelivery

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceDelivery {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .email

        case 2: return .portal

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InvoiceDelivery, into buf: inout [UInt8]) {
        switch value {
        case .email:
            writeInt(&buf, Int32(1))

        case .portal:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeInvoiceDelivery_lift(_ buf: RustBuffer) throws -> InvoiceDelivery {
    return try FfiConverterTypeInvoiceDelivery.lift(buf)
}

func FfiConverterTypeInvoiceDelivery_lower(_ value: InvoiceDelivery) -> RustBuffer {
    return FfiConverterTypeInvoiceDelivery.lower(value)
}

/// Of which dates invoices are asked for (`I6`).

struct FfiConverterTypeInvoiceRange: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceRange

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceRange {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .lastMonths(try FfiConverterTypeLastMonths.read(from: &buf))

        case 2: return .invoicesBetween(try FfiConverterTypeInvoicesBetween.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InvoiceRange, into buf: inout [UInt8]) {
        switch value {
        case let .lastMonths(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeLastMonths.write(v1, into: &buf)

        case let .invoicesBetween(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeInvoicesBetween.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeInvoiceRange_lift(_ buf: RustBuffer) throws -> InvoiceRange {
    return try FfiConverterTypeInvoiceRange.lift(buf)
}

func FfiConverterTypeInvoiceRange_lower(_ value: InvoiceRange) -> RustBuffer {
    return FfiConverterTypeInvoiceRange.lower(value)
}

/// Whether the year is part of an invoice's number (`I3`).

struct FfiConverterTypeInvoiceSeries: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceSeries

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceSeries {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .yearly

        case 2: return .yearShown

        case 3: return .continuous

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InvoiceSeries, into buf: inout [UInt8]) {
        switch value {
        case .yearly:
            writeInt(&buf, Int32(1))

        case .yearShown:
            writeInt(&buf, Int32(2))

        case .continuous:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeInvoiceSeries_lift(_ buf: RustBuffer) throws -> InvoiceSeries {
    return try FfiConverterTypeInvoiceSeries.lift(buf)
}

func FfiConverterTypeInvoiceSeries_lower(_ value: InvoiceSeries) -> RustBuffer {
    return FfiConverterTypeInvoiceSeries.lower(value)
}

/// What changed what is still to be paid on an invoice.

struct FfiConverterTypeInvoiceSettlementKind: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceSettlementKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceSettlementKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .payment

        case 2: return .credit

        case 3: return .chargeback

        case 4: return .refund

        case 5: return .void

        case 6: return .writtenOff

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InvoiceSettlementKind, into buf: inout [UInt8]) {
        switch value {
        case .payment:
            writeInt(&buf, Int32(1))

        case .credit:
            writeInt(&buf, Int32(2))

        case .chargeback:
            writeInt(&buf, Int32(3))

        case .refund:
            writeInt(&buf, Int32(4))

        case .void:
            writeInt(&buf, Int32(5))

        case .writtenOff:
            writeInt(&buf, Int32(6))
        }
    }
}

func FfiConverterTypeInvoiceSettlementKind_lift(_ buf: RustBuffer) throws -> InvoiceSettlementKind {
    return try FfiConverterTypeInvoiceSettlementKind.lift(buf)
}

func FfiConverterTypeInvoiceSettlementKind_lower(_ value: InvoiceSettlementKind) -> RustBuffer {
    return FfiConverterTypeInvoiceSettlementKind.lower(value)
}

/// Where an invoice stands (`I3`).

struct FfiConverterTypeInvoiceStatus: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .due

        case 2: return .paid

        case 3: return .pastDue

        case 4: return .void

        case 5: return .writtenOff

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InvoiceStatus, into buf: inout [UInt8]) {
        switch value {
        case .due:
            writeInt(&buf, Int32(1))

        case .paid:
            writeInt(&buf, Int32(2))

        case .pastDue:
            writeInt(&buf, Int32(3))

        case .void:
            writeInt(&buf, Int32(4))

        case .writtenOff:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypeInvoiceStatus_lift(_ buf: RustBuffer) throws -> InvoiceStatus {
    return try FfiConverterTypeInvoiceStatus.lift(buf)
}

func FfiConverterTypeInvoiceStatus_lower(_ value: InvoiceStatus) -> RustBuffer {
    return FfiConverterTypeInvoiceStatus.lower(value)
}

/// What is wrong with a journal, in a word: stable, for programs.

struct FfiConverterTypeJournalProblemCode: FfiConverterRustBuffer {
    typealias SwiftType = JournalProblemCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JournalProblemCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .malformedLine

        case 2: return .tornLine

        case 3: return .newerSchema

        case 4: return .gap

        case 5: return .timeGoesBack

        case 6: return .contradiction

        case 7: return .unprovedLine

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: JournalProblemCode, into buf: inout [UInt8]) {
        switch value {
        case .malformedLine:
            writeInt(&buf, Int32(1))

        case .tornLine:
            writeInt(&buf, Int32(2))

        case .newerSchema:
            writeInt(&buf, Int32(3))

        case .gap:
            writeInt(&buf, Int32(4))

        case .timeGoesBack:
            writeInt(&buf, Int32(5))

        case .contradiction:
            writeInt(&buf, Int32(6))

        case .unprovedLine:
            writeInt(&buf, Int32(7))
        }
    }
}

func FfiConverterTypeJournalProblemCode_lift(_ buf: RustBuffer) throws -> JournalProblemCode {
    return try FfiConverterTypeJournalProblemCode.lift(buf)
}

func FfiConverterTypeJournalProblemCode_lower(_ value: JournalProblemCode) -> RustBuffer {
    return FfiConverterTypeJournalProblemCode.lower(value)
}

/// A language in which messages exist.

struct FfiConverterTypeLanguage: FfiConverterRustBuffer {
    typealias SwiftType = Language

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Language {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .english

        case 2: return .italian

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Language, into buf: inout [UInt8]) {
        switch value {
        case .english:
            writeInt(&buf, Int32(1))

        case .italian:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeLanguage_lift(_ buf: RustBuffer) throws -> Language {
    return try FfiConverterTypeLanguage.lift(buf)
}

func FfiConverterTypeLanguage_lower(_ value: Language) -> RustBuffer {
    return FfiConverterTypeLanguage.lower(value)
}

/// Yes or no to people of a license request (`Q1`).

struct FfiConverterTypeLicenseDecision: FfiConverterRustBuffer {
    typealias SwiftType = LicenseDecision

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseDecision {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .approveLicenses(try FfiConverterTypeApproveLicenses.read(from: &buf))

        case 2: return .declineLicenses(try FfiConverterTypeDeclineLicenses.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LicenseDecision, into buf: inout [UInt8]) {
        switch value {
        case let .approveLicenses(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeApproveLicenses.write(v1, into: &buf)

        case let .declineLicenses(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeDeclineLicenses.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeLicenseDecision_lift(_ buf: RustBuffer) throws -> LicenseDecision {
    return try FfiConverterTypeLicenseDecision.lift(buf)
}

func FfiConverterTypeLicenseDecision_lower(_ value: LicenseDecision) -> RustBuffer {
    return FfiConverterTypeLicenseDecision.lower(value)
}

/// Whether somebody still waits for a license request (`Q1`).

struct FfiConverterTypeLicenseRequestState: FfiConverterRustBuffer {
    typealias SwiftType = LicenseRequestState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestState {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .`open`

        case 2: return .settled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LicenseRequestState, into buf: inout [UInt8]) {
        switch value {
        case .`open`:
            writeInt(&buf, Int32(1))

        case .settled:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeLicenseRequestState_lift(_ buf: RustBuffer) throws -> LicenseRequestState {
    return try FfiConverterTypeLicenseRequestState.lift(buf)
}

func FfiConverterTypeLicenseRequestState_lower(_ value: LicenseRequestState) -> RustBuffer {
    return FfiConverterTypeLicenseRequestState.lower(value)
}

/// For what a purchase limit is set. The most specific one holds: a role's, a product's, the organization's; of
/// several roles the highest (`P6`).

struct FfiConverterTypeLimitScope: FfiConverterRustBuffer {
    typealias SwiftType = LimitScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LimitScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .organizationLimit(try FfiConverterTypeOrganizationLimit.read(from: &buf))

        case 2: return .productLimit(try FfiConverterTypeProductLimit.read(from: &buf))

        case 3: return .roleLimit(try FfiConverterTypeRoleLimit.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LimitScope, into buf: inout [UInt8]) {
        switch value {
        case let .organizationLimit(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOrganizationLimit.write(v1, into: &buf)

        case let .productLimit(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeProductLimit.write(v1, into: &buf)

        case let .roleLimit(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeRoleLimit.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeLimitScope_lift(_ buf: RustBuffer) throws -> LimitScope {
    return try FfiConverterTypeLimitScope.lift(buf)
}

func FfiConverterTypeLimitScope_lower(_ value: LimitScope) -> RustBuffer {
    return FfiConverterTypeLimitScope.lower(value)
}

/// Why a line arose (`I2`).

struct FfiConverterTypeLineKind: FfiConverterRustBuffer {
    typealias SwiftType = LineKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LineKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .purchase

        case 2: return .recurringCharge

        case 3: return .renew

        case 4: return .reenable

        case 5: return .addQuantity

        case 6: return .removeQuantity

        case 7: return .cancel

        case 8: return .convert

        case 9: return .change

        case 10: return .extend

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LineKind, into buf: inout [UInt8]) {
        switch value {
        case .purchase:
            writeInt(&buf, Int32(1))

        case .recurringCharge:
            writeInt(&buf, Int32(2))

        case .renew:
            writeInt(&buf, Int32(3))

        case .reenable:
            writeInt(&buf, Int32(4))

        case .addQuantity:
            writeInt(&buf, Int32(5))

        case .removeQuantity:
            writeInt(&buf, Int32(6))

        case .cancel:
            writeInt(&buf, Int32(7))

        case .convert:
            writeInt(&buf, Int32(8))

        case .change:
            writeInt(&buf, Int32(9))

        case .extend:
            writeInt(&buf, Int32(10))
        }
    }
}

func FfiConverterTypeLineKind_lift(_ buf: RustBuffer) throws -> LineKind {
    return try FfiConverterTypeLineKind.lift(buf)
}

func FfiConverterTypeLineKind_lower(_ value: LineKind) -> RustBuffer {
    return FfiConverterTypeLineKind.lower(value)
}

/// Why a line does not prove itself (`I10`).

struct FfiConverterTypeLineProblem: FfiConverterRustBuffer {
    typealias SwiftType = LineProblem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LineProblem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .notTheRestOfThePeriod(try FfiConverterTypeNotTheRestOfThePeriod.read(from: &buf))

        case 2: return .licensesDiffer(try FfiConverterTypeLicensesDiffer.read(from: &buf))

        case 3: return .valueDiffers(try FfiConverterTypeValueDiffers.read(from: &buf))

        case 4: return .unitPriceDiffers(try FfiConverterTypeUnitPriceDiffers.read(from: &buf))

        case 5: return .discountDiffers(try FfiConverterTypeDiscountDiffers.read(from: &buf))

        case 6: return .lineAmountDiffers(try FfiConverterTypeLineAmountDiffers.read(from: &buf))

        case 7: return .lineTaxDiffers(try FfiConverterTypeLineTaxDiffers.read(from: &buf))

        case 8: return .currenciesMixed(try FfiConverterTypeCurrenciesMixed.read(from: &buf))

        case 9: return .figuresTooLarge(try FfiConverterTypeFiguresTooLarge.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LineProblem, into buf: inout [UInt8]) {
        switch value {
        case let .notTheRestOfThePeriod(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeNotTheRestOfThePeriod.write(v1, into: &buf)

        case let .licensesDiffer(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeLicensesDiffer.write(v1, into: &buf)

        case let .valueDiffers(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeValueDiffers.write(v1, into: &buf)

        case let .unitPriceDiffers(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeUnitPriceDiffers.write(v1, into: &buf)

        case let .discountDiffers(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeDiscountDiffers.write(v1, into: &buf)

        case let .lineAmountDiffers(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeLineAmountDiffers.write(v1, into: &buf)

        case let .lineTaxDiffers(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeLineTaxDiffers.write(v1, into: &buf)

        case let .currenciesMixed(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeCurrenciesMixed.write(v1, into: &buf)

        case let .figuresTooLarge(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeFiguresTooLarge.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeLineProblem_lift(_ buf: RustBuffer) throws -> LineProblem {
    return try FfiConverterTypeLineProblem.lift(buf)
}

func FfiConverterTypeLineProblem_lower(_ value: LineProblem) -> RustBuffer {
    return FfiConverterTypeLineProblem.lower(value)
}

/// As of when an organization is looked at (`H6`).

struct FfiConverterTypeMoment: FfiConverterRustBuffer {
    typealias SwiftType = Moment

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Moment {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .atSequence(try FfiConverterTypeAtSequence.read(from: &buf))

        case 2: return .atInstant(try FfiConverterTypeAtInstant.read(from: &buf))

        case 3: return .atEndOfDay(try FfiConverterTypeAtEndOfDay.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Moment, into buf: inout [UInt8]) {
        switch value {
        case let .atSequence(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeAtSequence.write(v1, into: &buf)

        case let .atInstant(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeAtInstant.write(v1, into: &buf)

        case let .atEndOfDay(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeAtEndOfDay.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeMoment_lift(_ buf: RustBuffer) throws -> Moment {
    return try FfiConverterTypeMoment.lift(buf)
}

func FfiConverterTypeMoment_lower(_ value: Moment) -> RustBuffer {
    return FfiConverterTypeMoment.lower(value)
}

/// What can happen next to a subscription.

struct FfiConverterTypeNextStepKind: FfiConverterRustBuffer {
    typealias SwiftType = NextStepKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextStepKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .lapses

        case 2: return .charges

        case 3: return .renews

        case 4: return .converts

        case 5: return .extends

        case 6: return .pauses

        case 7: return .resumes

        case 8: return .expires

        case 9: return .isDisabled

        case 10: return .isDeleted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NextStepKind, into buf: inout [UInt8]) {
        switch value {
        case .lapses:
            writeInt(&buf, Int32(1))

        case .charges:
            writeInt(&buf, Int32(2))

        case .renews:
            writeInt(&buf, Int32(3))

        case .converts:
            writeInt(&buf, Int32(4))

        case .extends:
            writeInt(&buf, Int32(5))

        case .pauses:
            writeInt(&buf, Int32(6))

        case .resumes:
            writeInt(&buf, Int32(7))

        case .expires:
            writeInt(&buf, Int32(8))

        case .isDisabled:
            writeInt(&buf, Int32(9))

        case .isDeleted:
            writeInt(&buf, Int32(10))
        }
    }
}

func FfiConverterTypeNextStepKind_lift(_ buf: RustBuffer) throws -> NextStepKind {
    return try FfiConverterTypeNextStepKind.lift(buf)
}

func FfiConverterTypeNextStepKind_lower(_ value: NextStepKind) -> RustBuffer {
    return FfiConverterTypeNextStepKind.lower(value)
}

/// How a subscription goes on, of what is announced ahead (`C8`).

struct FfiConverterTypeNextTerm: FfiConverterRustBuffer {
    typealias SwiftType = NextTerm

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextTerm {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .renewal

        case 2: return .`extension`

        case 3: return .resumption

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NextTerm, into buf: inout [UInt8]) {
        switch value {
        case .renewal:
            writeInt(&buf, Int32(1))

        case .`extension`:
            writeInt(&buf, Int32(2))

        case .resumption:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeNextTerm_lift(_ buf: RustBuffer) throws -> NextTerm {
    return try FfiConverterTypeNextTerm.lift(buf)
}

func FfiConverterTypeNextTerm_lower(_ value: NextTerm) -> RustBuffer {
    return FfiConverterTypeNextTerm.lower(value)
}

/// Why a person cannot be given a license (`A2`).

struct FfiConverterTypeNotAssignableReason: FfiConverterRustBuffer {
    typealias SwiftType = NotAssignableReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotAssignableReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .unknown

        case 2: return .guest

        case 3: return .disabled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NotAssignableReason, into buf: inout [UInt8]) {
        switch value {
        case .unknown:
            writeInt(&buf, Int32(1))

        case .guest:
            writeInt(&buf, Int32(2))

        case .disabled:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeNotAssignableReason_lift(_ buf: RustBuffer) throws -> NotAssignableReason {
    return try FfiConverterTypeNotAssignableReason.lift(buf)
}

func FfiConverterTypeNotAssignableReason_lower(_ value: NotAssignableReason) -> RustBuffer {
    return FfiConverterTypeNotAssignableReason.lower(value)
}

/// Why a move cannot be taken back.

struct FfiConverterTypeNothingToTakeBackReason: FfiConverterRustBuffer {
    typealias SwiftType = NothingToTakeBackReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NothingToTakeBackReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .notMovedToday

        case 2: return .licensesChanged

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NothingToTakeBackReason, into buf: inout [UInt8]) {
        switch value {
        case .notMovedToday:
            writeInt(&buf, Int32(1))

        case .licensesChanged:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeNothingToTakeBackReason_lift(_ buf: RustBuffer) throws -> NothingToTakeBackReason {
    return try FfiConverterTypeNothingToTakeBackReason.lift(buf)
}

func FfiConverterTypeNothingToTakeBackReason_lower(_ value: NothingToTakeBackReason) -> RustBuffer {
    return FfiConverterTypeNothingToTakeBackReason.lower(value)
}

/// Of what people are told (`H7`). The list grows with the rules.

struct FfiConverterTypeNotificationKind: FfiConverterRustBuffer {
    typealias SwiftType = NotificationKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotificationKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .purchaseConfirmed

        case 2: return .purchaseRequested

        case 3: return .purchaseRequestDecided

        case 4: return .purchaseRequestLapsed

        case 5: return .renewalUpcoming

        case 6: return .promotionEnding

        case 7: return .renewalImpossible

        case 8: return .paused

        case 9: return .extended

        case 10: return .resumed

        case 11: return .trialEnding

        case 12: return .trialConverted

        case 13: return .trialEnded

        case 14: return .purchaserLeft

        case 15: return .expiring

        case 16: return .expired

        case 17: return .disabled

        case 18: return .deletionUpcoming

        case 19: return .deleted

        case 20: return .invoiceIssued

        case 21: return .paymentFailed

        case 22: return .excessLicenses

        case 23: return .licensesReleased

        case 24: return .paymentReminder

        case 25: return .restored

        case 26: return .refundRequested

        case 27: return .cardExpiring

        case 28: return .licenseAssigned

        case 29: return .licenseRemoved

        case 30: return .takenOver

        case 31: return .handOverOffered

        case 32: return .handOverAnswered

        case 33: return .licenseRequestCreated

        case 34: return .licenseRequestDecided

        case 35: return .purchaseMade

        case 36: return .trialStarted

        case 37: return .planChanged

        case 38: return .planChangeDropped

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NotificationKind, into buf: inout [UInt8]) {
        switch value {
        case .purchaseConfirmed:
            writeInt(&buf, Int32(1))

        case .purchaseRequested:
            writeInt(&buf, Int32(2))

        case .purchaseRequestDecided:
            writeInt(&buf, Int32(3))

        case .purchaseRequestLapsed:
            writeInt(&buf, Int32(4))

        case .renewalUpcoming:
            writeInt(&buf, Int32(5))

        case .promotionEnding:
            writeInt(&buf, Int32(6))

        case .renewalImpossible:
            writeInt(&buf, Int32(7))

        case .paused:
            writeInt(&buf, Int32(8))

        case .extended:
            writeInt(&buf, Int32(9))

        case .resumed:
            writeInt(&buf, Int32(10))

        case .trialEnding:
            writeInt(&buf, Int32(11))

        case .trialConverted:
            writeInt(&buf, Int32(12))

        case .trialEnded:
            writeInt(&buf, Int32(13))

        case .purchaserLeft:
            writeInt(&buf, Int32(14))

        case .expiring:
            writeInt(&buf, Int32(15))

        case .expired:
            writeInt(&buf, Int32(16))

        case .disabled:
            writeInt(&buf, Int32(17))

        case .deletionUpcoming:
            writeInt(&buf, Int32(18))

        case .deleted:
            writeInt(&buf, Int32(19))

        case .invoiceIssued:
            writeInt(&buf, Int32(20))

        case .paymentFailed:
            writeInt(&buf, Int32(21))

        case .excessLicenses:
            writeInt(&buf, Int32(22))

        case .licensesReleased:
            writeInt(&buf, Int32(23))

        case .paymentReminder:
            writeInt(&buf, Int32(24))

        case .restored:
            writeInt(&buf, Int32(25))

        case .refundRequested:
            writeInt(&buf, Int32(26))

        case .cardExpiring:
            writeInt(&buf, Int32(27))

        case .licenseAssigned:
            writeInt(&buf, Int32(28))

        case .licenseRemoved:
            writeInt(&buf, Int32(29))

        case .takenOver:
            writeInt(&buf, Int32(30))

        case .handOverOffered:
            writeInt(&buf, Int32(31))

        case .handOverAnswered:
            writeInt(&buf, Int32(32))

        case .licenseRequestCreated:
            writeInt(&buf, Int32(33))

        case .licenseRequestDecided:
            writeInt(&buf, Int32(34))

        case .purchaseMade:
            writeInt(&buf, Int32(35))

        case .trialStarted:
            writeInt(&buf, Int32(36))

        case .planChanged:
            writeInt(&buf, Int32(37))

        case .planChangeDropped:
            writeInt(&buf, Int32(38))
        }
    }
}

func FfiConverterTypeNotificationKind_lift(_ buf: RustBuffer) throws -> NotificationKind {
    return try FfiConverterTypeNotificationKind.lift(buf)
}

func FfiConverterTypeNotificationKind_lower(_ value: NotificationKind) -> RustBuffer {
    return FfiConverterTypeNotificationKind.lower(value)
}

/// What happens at the end of a term where recurring billing is off (`E1`).

struct FfiConverterTypeOffMeans: FfiConverterRustBuffer {
    typealias SwiftType = OffMeans

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OffMeans {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .expire

        case 2: return .end

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OffMeans, into buf: inout [UInt8]) {
        switch value {
        case .expire:
            writeInt(&buf, Int32(1))

        case .end:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeOffMeans_lift(_ buf: RustBuffer) throws -> OffMeans {
    return try FfiConverterTypeOffMeans.lift(buf)
}

func FfiConverterTypeOffMeans_lower(_ value: OffMeans) -> RustBuffer {
    return FfiConverterTypeOffMeans.lower(value)
}

/// Why a subscription cannot move to a plan now.

struct FfiConverterTypeOnlyAtRenewalReason: FfiConverterRustBuffer {
    typealias SwiftType = OnlyAtRenewalReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OnlyAtRenewalReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .asListed

        case 2: return .shorterTerm

        case 3: return .cheaper

        case 4: return .paidByAnother

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OnlyAtRenewalReason, into buf: inout [UInt8]) {
        switch value {
        case .asListed:
            writeInt(&buf, Int32(1))

        case .shorterTerm:
            writeInt(&buf, Int32(2))

        case .cheaper:
            writeInt(&buf, Int32(3))

        case .paidByAnother:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeOnlyAtRenewalReason_lift(_ buf: RustBuffer) throws -> OnlyAtRenewalReason {
    return try FfiConverterTypeOnlyAtRenewalReason.lift(buf)
}

func FfiConverterTypeOnlyAtRenewalReason_lower(_ value: OnlyAtRenewalReason) -> RustBuffer {
    return FfiConverterTypeOnlyAtRenewalReason.lower(value)
}

/// The kind of an organization (`O1`).

struct FfiConverterTypeOrganizationKind: FfiConverterRustBuffer {
    typealias SwiftType = OrganizationKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .commercial

        case 2: return .government

        case 3: return .education

        case 4: return .nonprofit

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OrganizationKind, into buf: inout [UInt8]) {
        switch value {
        case .commercial:
            writeInt(&buf, Int32(1))

        case .government:
            writeInt(&buf, Int32(2))

        case .education:
            writeInt(&buf, Int32(3))

        case .nonprofit:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeOrganizationKind_lift(_ buf: RustBuffer) throws -> OrganizationKind {
    return try FfiConverterTypeOrganizationKind.lift(buf)
}

func FfiConverterTypeOrganizationKind_lower(_ value: OrganizationKind) -> RustBuffer {
    return FfiConverterTypeOrganizationKind.lower(value)
}

/// What came of a command.

struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .accepted(try FfiConverterTypeAccepted.read(from: &buf))

        case 2: return .repeated(try FfiConverterTypeRepeated.read(from: &buf))

        case 3: return .refused(try FfiConverterTypeRefused.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        switch value {
        case let .accepted(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeAccepted.write(v1, into: &buf)

        case let .repeated(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeRepeated.write(v1, into: &buf)

        case let .refused(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeRefused.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}

/// Why the day on which a pause is to end cannot be (`E3`).

struct FfiConverterTypePauseProblem: FfiConverterRustBuffer {
    typealias SwiftType = PauseProblem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PauseProblem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .noDay

        case 2: return .noPause

        case 3: return .tooEarly

        case 4: return .tooLong

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PauseProblem, into buf: inout [UInt8]) {
        switch value {
        case .noDay:
            writeInt(&buf, Int32(1))

        case .noPause:
            writeInt(&buf, Int32(2))

        case .tooEarly:
            writeInt(&buf, Int32(3))

        case .tooLong:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypePauseProblem_lift(_ buf: RustBuffer) throws -> PauseProblem {
    return try FfiConverterTypePauseProblem.lift(buf)
}

func FfiConverterTypePauseProblem_lower(_ value: PauseProblem) -> RustBuffer {
    return FfiConverterTypePauseProblem.lower(value)
}

/// Why money came.

struct FfiConverterTypePaymentCause: FfiConverterRustBuffer {
    typealias SwiftType = PaymentCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .captured

        case 2: return .disputeWon

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PaymentCause, into buf: inout [UInt8]) {
        switch value {
        case .captured:
            writeInt(&buf, Int32(1))

        case .disputeWon:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePaymentCause_lift(_ buf: RustBuffer) throws -> PaymentCause {
    return try FfiConverterTypePaymentCause.lift(buf)
}

func FfiConverterTypePaymentCause_lower(_ value: PaymentCause) -> RustBuffer {
    return FfiConverterTypePaymentCause.lower(value)
}

/// What became of a payment (`I7`).

struct FfiConverterTypePaymentResult: FfiConverterRustBuffer {
    typealias SwiftType = PaymentResult

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentResult {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .paymentSucceeded(try FfiConverterTypePaymentSucceeded.read(from: &buf))

        case 2: return .paymentDeclined(try FfiConverterTypePaymentDeclined.read(from: &buf))

        case 3: return .refunded(try FfiConverterTypeRefunded.read(from: &buf))

        case 4: return .chargedBack(try FfiConverterTypeChargedBack.read(from: &buf))

        case 5: return .disputeWon(try FfiConverterTypeDisputeWon.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PaymentResult, into buf: inout [UInt8]) {
        switch value {
        case let .paymentSucceeded(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypePaymentSucceeded.write(v1, into: &buf)

        case let .paymentDeclined(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypePaymentDeclined.write(v1, into: &buf)

        case let .refunded(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeRefunded.write(v1, into: &buf)

        case let .chargedBack(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeChargedBack.write(v1, into: &buf)

        case let .disputeWon(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeDisputeWon.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypePaymentResult_lift(_ buf: RustBuffer) throws -> PaymentResult {
    return try FfiConverterTypePaymentResult.lift(buf)
}

func FfiConverterTypePaymentResult_lower(_ value: PaymentResult) -> RustBuffer {
    return FfiConverterTypePaymentResult.lower(value)
}

/// Why named people cannot move to another plan on their own.

struct FfiConverterTypePeopleMoveProblem: FfiConverterRustBuffer {
    typealias SwiftType = PeopleMoveProblem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeopleMoveProblem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .atRenewal

        case 2: return .withTotal

        case 3: return .otherTerm

        case 4: return .everybody

        case 5: return .notHolding

        case 6: return .waitsForPayment

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PeopleMoveProblem, into buf: inout [UInt8]) {
        switch value {
        case .atRenewal:
            writeInt(&buf, Int32(1))

        case .withTotal:
            writeInt(&buf, Int32(2))

        case .otherTerm:
            writeInt(&buf, Int32(3))

        case .everybody:
            writeInt(&buf, Int32(4))

        case .notHolding:
            writeInt(&buf, Int32(5))

        case .waitsForPayment:
            writeInt(&buf, Int32(6))
        }
    }
}

func FfiConverterTypePeopleMoveProblem_lift(_ buf: RustBuffer) throws -> PeopleMoveProblem {
    return try FfiConverterTypePeopleMoveProblem.lift(buf)
}

func FfiConverterTypePeopleMoveProblem_lower(_ value: PeopleMoveProblem) -> RustBuffer {
    return FfiConverterTypePeopleMoveProblem.lower(value)
}

/// A field of a person that is checked at the door.

struct FfiConverterTypePersonField: FfiConverterRustBuffer {
    typealias SwiftType = PersonField

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonField {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .name

        case 2: return .email

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PersonField, into buf: inout [UInt8]) {
        switch value {
        case .name:
            writeInt(&buf, Int32(1))

        case .email:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePersonField_lift(_ buf: RustBuffer) throws -> PersonField {
    return try FfiConverterTypePersonField.lift(buf)
}

func FfiConverterTypePersonField_lower(_ value: PersonField) -> RustBuffer {
    return FfiConverterTypePersonField.lower(value)
}

/// Whether a person belongs to the organization or visits it (`O2`).

struct FfiConverterTypePersonKind: FfiConverterRustBuffer {
    typealias SwiftType = PersonKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .member

        case 2: return .guest

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PersonKind, into buf: inout [UInt8]) {
        switch value {
        case .member:
            writeInt(&buf, Int32(1))

        case .guest:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePersonKind_lift(_ buf: RustBuffer) throws -> PersonKind {
    return try FfiConverterTypePersonKind.lift(buf)
}

func FfiConverterTypePersonKind_lower(_ value: PersonKind) -> RustBuffer {
    return FfiConverterTypePersonKind.lower(value)
}

/// How a person stands in the directory.

struct FfiConverterTypePersonStanding: FfiConverterRustBuffer {
    typealias SwiftType = PersonStanding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonStanding {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .member

        case 2: return .guest

        case 3: return .disabled

        case 4: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PersonStanding, into buf: inout [UInt8]) {
        switch value {
        case .member:
            writeInt(&buf, Int32(1))

        case .guest:
            writeInt(&buf, Int32(2))

        case .disabled:
            writeInt(&buf, Int32(3))

        case .unknown:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypePersonStanding_lift(_ buf: RustBuffer) throws -> PersonStanding {
    return try FfiConverterTypePersonStanding.lift(buf)
}

func FfiConverterTypePersonStanding_lower(_ value: PersonStanding) -> RustBuffer {
    return FfiConverterTypePersonStanding.lower(value)
}

/// What can be a person's.

struct FfiConverterTypePersonalThingKind: FfiConverterRustBuffer {
    typealias SwiftType = PersonalThingKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonalThingKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .subscription

        case 2: return .license

        case 3: return .handOver

        case 4: return .purchaseRequest

        case 5: return .licenseRequest

        case 6: return .paymentMethod

        case 7: return .billingProfile

        case 8: return .invoice

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PersonalThingKind, into buf: inout [UInt8]) {
        switch value {
        case .subscription:
            writeInt(&buf, Int32(1))

        case .license:
            writeInt(&buf, Int32(2))

        case .handOver:
            writeInt(&buf, Int32(3))

        case .purchaseRequest:
            writeInt(&buf, Int32(4))

        case .licenseRequest:
            writeInt(&buf, Int32(5))

        case .paymentMethod:
            writeInt(&buf, Int32(6))

        case .billingProfile:
            writeInt(&buf, Int32(7))

        case .invoice:
            writeInt(&buf, Int32(8))
        }
    }
}

func FfiConverterTypePersonalThingKind_lift(_ buf: RustBuffer) throws -> PersonalThingKind {
    return try FfiConverterTypePersonalThingKind.lift(buf)
}

func FfiConverterTypePersonalThingKind_lower(_ value: PersonalThingKind) -> RustBuffer {
    return FfiConverterTypePersonalThingKind.lower(value)
}

/// When a subscription moves to another plan.

struct FfiConverterTypePlanChangeMode: FfiConverterRustBuffer {
    typealias SwiftType = PlanChangeMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanChangeMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .now

        case 2: return .atRenewal

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlanChangeMode, into buf: inout [UInt8]) {
        switch value {
        case .now:
            writeInt(&buf, Int32(1))

        case .atRenewal:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePlanChangeMode_lift(_ buf: RustBuffer) throws -> PlanChangeMode {
    return try FfiConverterTypePlanChangeMode.lift(buf)
}

func FfiConverterTypePlanChangeMode_lower(_ value: PlanChangeMode) -> RustBuffer {
    return FfiConverterTypePlanChangeMode.lower(value)
}

/// Why a scheduled move does not come.

struct FfiConverterTypePlanDropCause: FfiConverterRustBuffer {
    typealias SwiftType = PlanDropCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanDropCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .asked

        case 2: return .noRenewal

        case 3: return .notSold

        case 4: return .noPrice

        case 5: return .noWay

        case 6: return .moved

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlanDropCause, into buf: inout [UInt8]) {
        switch value {
        case .asked:
            writeInt(&buf, Int32(1))

        case .noRenewal:
            writeInt(&buf, Int32(2))

        case .notSold:
            writeInt(&buf, Int32(3))

        case .noPrice:
            writeInt(&buf, Int32(4))

        case .noWay:
            writeInt(&buf, Int32(5))

        case .moved:
            writeInt(&buf, Int32(6))
        }
    }
}

func FfiConverterTypePlanDropCause_lift(_ buf: RustBuffer) throws -> PlanDropCause {
    return try FfiConverterTypePlanDropCause.lift(buf)
}

func FfiConverterTypePlanDropCause_lower(_ value: PlanDropCause) -> RustBuffer {
    return FfiConverterTypePlanDropCause.lower(value)
}

/// When a subscription can move to a plan (`K8`).

struct FfiConverterTypePlanMoveKind: FfiConverterRustBuffer {
    typealias SwiftType = PlanMoveKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanMoveKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .upgrade

        case 2: return .change

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlanMoveKind, into buf: inout [UInt8]) {
        switch value {
        case .upgrade:
            writeInt(&buf, Int32(1))

        case .change:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePlanMoveKind_lift(_ buf: RustBuffer) throws -> PlanMoveKind {
    return try FfiConverterTypePlanMoveKind.lift(buf)
}

func FfiConverterTypePlanMoveKind_lower(_ value: PlanMoveKind) -> RustBuffer {
    return FfiConverterTypePlanMoveKind.lower(value)
}

/// What a policy is set for (`P1`, `P2`).

struct FfiConverterTypePolicyScope: FfiConverterRustBuffer {
    typealias SwiftType = PolicyScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .productPolicy(try FfiConverterTypeProductPolicy.read(from: &buf))

        case 2: return .offerTypePolicy(try FfiConverterTypeOfferTypePolicy.read(from: &buf))

        case 3: return .defaultPolicy(try FfiConverterTypeDefaultPolicy.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PolicyScope, into buf: inout [UInt8]) {
        switch value {
        case let .productPolicy(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeProductPolicy.write(v1, into: &buf)

        case let .offerTypePolicy(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeOfferTypePolicy.write(v1, into: &buf)

        case let .defaultPolicy(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeDefaultPolicy.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypePolicyScope_lift(_ buf: RustBuffer) throws -> PolicyScope {
    return try FfiConverterTypePolicyScope.lift(buf)
}

func FfiConverterTypePolicyScope_lower(_ value: PolicyScope) -> RustBuffer {
    return FfiConverterTypePolicyScope.lower(value)
}

/// Where the policy value of a product comes from (`V3`).

struct FfiConverterTypePolicySource: FfiConverterRustBuffer {
    typealias SwiftType = PolicySource

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicySource {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .product

        case 2: return .offerType

        case 3: return .`default`

        case 4: return .unset

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PolicySource, into buf: inout [UInt8]) {
        switch value {
        case .product:
            writeInt(&buf, Int32(1))

        case .offerType:
            writeInt(&buf, Int32(2))

        case .`default`:
            writeInt(&buf, Int32(3))

        case .unset:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypePolicySource_lift(_ buf: RustBuffer) throws -> PolicySource {
    return try FfiConverterTypePolicySource.lift(buf)
}

func FfiConverterTypePolicySource_lower(_ value: PolicySource) -> RustBuffer {
    return FfiConverterTypePolicySource.lower(value)
}

/// Whether people may buy something themselves (`P1`).

struct FfiConverterTypePolicyValue: FfiConverterRustBuffer {
    typealias SwiftType = PolicyValue

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyValue {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .enabled

        case 2: return .onlyTrialsWithoutPaymentMethod

        case 3: return .disabled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PolicyValue, into buf: inout [UInt8]) {
        switch value {
        case .enabled:
            writeInt(&buf, Int32(1))

        case .onlyTrialsWithoutPaymentMethod:
            writeInt(&buf, Int32(2))

        case .disabled:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypePolicyValue_lift(_ buf: RustBuffer) throws -> PolicyValue {
    return try FfiConverterTypePolicyValue.lift(buf)
}

func FfiConverterTypePolicyValue_lower(_ value: PolicyValue) -> RustBuffer {
    return FfiConverterTypePolicyValue.lower(value)
}

/// What changes for somebody who would buy one license of a product, at its cheapest offer, with a payment method that
/// can be charged.

struct FfiConverterTypePreviewedEffect: FfiConverterRustBuffer {
    typealias SwiftType = PreviewedEffect

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreviewedEffect {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .canNoLongerBuy

        case 2: return .canBuy

        case 3: return .needsApproval

        case 4: return .needsNoApproval

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PreviewedEffect, into buf: inout [UInt8]) {
        switch value {
        case .canNoLongerBuy:
            writeInt(&buf, Int32(1))

        case .canBuy:
            writeInt(&buf, Int32(2))

        case .needsApproval:
            writeInt(&buf, Int32(3))

        case .needsNoApproval:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypePreviewedEffect_lift(_ buf: RustBuffer) throws -> PreviewedEffect {
    return try FfiConverterTypePreviewedEffect.lift(buf)
}

func FfiConverterTypePreviewedEffect_lower(_ value: PreviewedEffect) -> RustBuffer {
    return FfiConverterTypePreviewedEffect.lower(value)
}

/// What would become of a running trial at its end, as far as policy decides (`B4`).

struct FfiConverterTypePreviewedTrialEnd: FfiConverterRustBuffer {
    typealias SwiftType = PreviewedTrialEnd

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreviewedTrialEnd {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .ends

        case 2: return .converts

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PreviewedTrialEnd, into buf: inout [UInt8]) {
        switch value {
        case .ends:
            writeInt(&buf, Int32(1))

        case .converts:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePreviewedTrialEnd_lift(_ buf: RustBuffer) throws -> PreviewedTrialEnd {
    return try FfiConverterTypePreviewedTrialEnd.lift(buf)
}

func FfiConverterTypePreviewedTrialEnd_lower(_ value: PreviewedTrialEnd) -> RustBuffer {
    return FfiConverterTypePreviewedTrialEnd.lower(value)
}

/// How the price of a subscription depends on how many licenses it has (`K6`). It stands beside a unit price, which is
/// that of the first license; without a shape, each license costs it.

struct FfiConverterTypePriceShape: FfiConverterRustBuffer {
    typealias SwiftType = PriceShape

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PriceShape {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .graduatedPricing(try FfiConverterTypeGraduatedPricing.read(from: &buf))

        case 2: return .volumePricing(try FfiConverterTypeVolumePricing.read(from: &buf))

        case 3: return .baseFee(try FfiConverterTypeBaseFee.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PriceShape, into buf: inout [UInt8]) {
        switch value {
        case let .graduatedPricing(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeGraduatedPricing.write(v1, into: &buf)

        case let .volumePricing(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeVolumePricing.write(v1, into: &buf)

        case let .baseFee(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeBaseFee.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypePriceShape_lift(_ buf: RustBuffer) throws -> PriceShape {
    return try FfiConverterTypePriceShape.lift(buf)
}

func FfiConverterTypePriceShape_lower(_ value: PriceShape) -> RustBuffer {
    return FfiConverterTypePriceShape.lower(value)
}

/// How the prices of a billing profile relate to tax (`I9`).

struct FfiConverterTypePriceTax: FfiConverterRustBuffer {
    typealias SwiftType = PriceTax

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PriceTax {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .exclusive

        case 2: return .inclusive

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PriceTax, into buf: inout [UInt8]) {
        switch value {
        case .exclusive:
            writeInt(&buf, Int32(1))

        case .inclusive:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePriceTax_lift(_ buf: RustBuffer) throws -> PriceTax {
    return try FfiConverterTypePriceTax.lift(buf)
}

func FfiConverterTypePriceTax_lower(_ value: PriceTax) -> RustBuffer {
    return FfiConverterTypePriceTax.lower(value)
}

/// A role on a billing profile (`O7`, `G1`).

struct FfiConverterTypeProfileRole: FfiConverterRustBuffer {
    typealias SwiftType = ProfileRole

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .reader

        case 2: return .invoiceManager

        case 3: return .contributor

        case 4: return .owner

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ProfileRole, into buf: inout [UInt8]) {
        switch value {
        case .reader:
            writeInt(&buf, Int32(1))

        case .invoiceManager:
            writeInt(&buf, Int32(2))

        case .contributor:
            writeInt(&buf, Int32(3))

        case .owner:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeProfileRole_lift(_ buf: RustBuffer) throws -> ProfileRole {
    return try FfiConverterTypeProfileRole.lift(buf)
}

func FfiConverterTypeProfileRole_lower(_ value: ProfileRole) -> RustBuffer {
    return FfiConverterTypeProfileRole.lower(value)
}

/// For how long a promotion holds once it was redeemed (`K7`).

struct FfiConverterTypePromotionDuration: FfiConverterRustBuffer {
    typealias SwiftType = PromotionDuration

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionDuration {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .forBillingPeriods(try FfiConverterTypeForBillingPeriods.read(from: &buf))

        case 2: return .forTheTerm(try FfiConverterTypeForTheTerm.read(from: &buf))

        case 3: return .forEver(try FfiConverterTypeForEver.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PromotionDuration, into buf: inout [UInt8]) {
        switch value {
        case let .forBillingPeriods(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeForBillingPeriods.write(v1, into: &buf)

        case let .forTheTerm(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeForTheTerm.write(v1, into: &buf)

        case let .forEver(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeForEver.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypePromotionDuration_lift(_ buf: RustBuffer) throws -> PromotionDuration {
    return try FfiConverterTypePromotionDuration.lift(buf)
}

func FfiConverterTypePromotionDuration_lower(_ value: PromotionDuration) -> RustBuffer {
    return FfiConverterTypePromotionDuration.lower(value)
}

/// Why the use of a promotion is free again.

struct FfiConverterTypePromotionReleaseCause: FfiConverterRustBuffer {
    typealias SwiftType = PromotionReleaseCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionReleaseCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .canceled

        case 2: return .purchaseLapsed

        case 3: return .notConverted

        case 4: return .moveTakenBack

        case 5: return .moveGivenUp

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PromotionReleaseCause, into buf: inout [UInt8]) {
        switch value {
        case .canceled:
            writeInt(&buf, Int32(1))

        case .purchaseLapsed:
            writeInt(&buf, Int32(2))

        case .notConverted:
            writeInt(&buf, Int32(3))

        case .moveTakenBack:
            writeInt(&buf, Int32(4))

        case .moveGivenUp:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypePromotionReleaseCause_lift(_ buf: RustBuffer) throws -> PromotionReleaseCause {
    return try FfiConverterTypePromotionReleaseCause.lift(buf)
}

func FfiConverterTypePromotionReleaseCause_lower(_ value: PromotionReleaseCause) -> RustBuffer {
    return FfiConverterTypePromotionReleaseCause.lower(value)
}

/// Who redeems a promotion.

struct FfiConverterTypePromotionUser: FfiConverterRustBuffer {
    typealias SwiftType = PromotionUser

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionUser {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .person

        case 2: return .organization

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PromotionUser, into buf: inout [UInt8]) {
        switch value {
        case .person:
            writeInt(&buf, Int32(1))

        case .organization:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePromotionUser_lift(_ buf: RustBuffer) throws -> PromotionUser {
    return try FfiConverterTypePromotionUser.lift(buf)
}

func FfiConverterTypePromotionUser_lower(_ value: PromotionUser) -> RustBuffer {
    return FfiConverterTypePromotionUser.lower(value)
}

/// Whether administrators hear of what people buy and try (`H7`).

struct FfiConverterTypePurchaseNotices: FfiConverterRustBuffer {
    typealias SwiftType = PurchaseNotices

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseNotices {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .each

        case 2: return .daily

        case 3: return .off

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PurchaseNotices, into buf: inout [UInt8]) {
        switch value {
        case .each:
            writeInt(&buf, Int32(1))

        case .daily:
            writeInt(&buf, Int32(2))

        case .off:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypePurchaseNotices_lift(_ buf: RustBuffer) throws -> PurchaseNotices {
    return try FfiConverterTypePurchaseNotices.lift(buf)
}

func FfiConverterTypePurchaseNotices_lower(_ value: PurchaseNotices) -> RustBuffer {
    return FfiConverterTypePurchaseNotices.lower(value)
}

/// Where a purchase request stands (`P7`).

struct FfiConverterTypePurchaseRequestStatus: FfiConverterRustBuffer {
    typealias SwiftType = PurchaseRequestStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .`open`

        case 2: return .approved

        case 3: return .declined

        case 4: return .withdrawn

        case 5: return .lapsed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PurchaseRequestStatus, into buf: inout [UInt8]) {
        switch value {
        case .`open`:
            writeInt(&buf, Int32(1))

        case .approved:
            writeInt(&buf, Int32(2))

        case .declined:
            writeInt(&buf, Int32(3))

        case .withdrawn:
            writeInt(&buf, Int32(4))

        case .lapsed:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypePurchaseRequestStatus_lift(_ buf: RustBuffer) throws -> PurchaseRequestStatus {
    return try FfiConverterTypePurchaseRequestStatus.lift(buf)
}

func FfiConverterTypePurchaseRequestStatus_lower(_ value: PurchaseRequestStatus) -> RustBuffer {
    return FfiConverterTypePurchaseRequestStatus.lower(value)
}

/// What somebody wants to see. Each is answered by the [`Answer`] of the same `type`.

struct FfiConverterTypeQuery: FfiConverterRustBuffer {
    typealias SwiftType = Query

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Query {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .rightsQuery(try FfiConverterTypeRightsQuery.read(from: &buf))

        case 2: return .productsQuery(try FfiConverterTypeProductsQuery.read(from: &buf))

        case 3: return .eligibilityQuery(try FfiConverterTypeEligibilityQuery.read(from: &buf))

        case 4: return .yourProductsQuery(try FfiConverterTypeYourProductsQuery.read(from: &buf))

        case 5: return .subscriptionQuery(try FfiConverterTypeSubscriptionQuery.read(from: &buf))

        case 6: return .plansQuery(try FfiConverterTypePlansQuery.read(from: &buf))

        case 7: return .adminSubscriptionsQuery(try FfiConverterTypeAdminSubscriptionsQuery.read(from: &buf))

        case 8: return .adminProductsQuery(try FfiConverterTypeAdminProductsQuery.read(from: &buf))

        case 9: return .adminUsersQuery(try FfiConverterTypeAdminUsersQuery.read(from: &buf))

        case 10: return .licensesQuery(try FfiConverterTypeLicensesQuery.read(from: &buf))

        case 11: return .handOverOffersQuery(try FfiConverterTypeHandOverOffersQuery.read(from: &buf))

        case 12: return .invoicesQuery(try FfiConverterTypeInvoicesQuery.read(from: &buf))

        case 13: return .invoiceQuery(try FfiConverterTypeInvoiceQuery.read(from: &buf))

        case 14: return .forecastQuery(try FfiConverterTypeForecastQuery.read(from: &buf))

        case 15: return .forecastTotalsQuery(try FfiConverterTypeForecastTotalsQuery.read(from: &buf))

        case 16: return .billingProfilesQuery(try FfiConverterTypeBillingProfilesQuery.read(from: &buf))

        case 17: return .profileRolesQuery(try FfiConverterTypeProfileRolesQuery.read(from: &buf))

        case 18: return .paymentMethodsQuery(try FfiConverterTypePaymentMethodsQuery.read(from: &buf))

        case 19: return .policiesQuery(try FfiConverterTypePoliciesQuery.read(from: &buf))

        case 20: return .purchaseLimitsQuery(try FfiConverterTypePurchaseLimitsQuery.read(from: &buf))

        case 21: return .approvalRulesQuery(try FfiConverterTypeApprovalRulesQuery.read(from: &buf))

        case 22: return .policyPreviewQuery(try FfiConverterTypePolicyPreviewQuery.read(from: &buf))

        case 23: return .purchaseRequestsQuery(try FfiConverterTypePurchaseRequestsQuery.read(from: &buf))

        case 24: return .licenseRequestsQuery(try FfiConverterTypeLicenseRequestsQuery.read(from: &buf))

        case 25: return .autoClaimPoliciesQuery(try FfiConverterTypeAutoClaimPoliciesQuery.read(from: &buf))

        case 26: return .autoClaimReportQuery(try FfiConverterTypeAutoClaimReportQuery.read(from: &buf))

        case 27: return .accessQuery(try FfiConverterTypeAccessQuery.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Query, into buf: inout [UInt8]) {
        switch value {
        case let .rightsQuery(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeRightsQuery.write(v1, into: &buf)

        case let .productsQuery(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeProductsQuery.write(v1, into: &buf)

        case let .eligibilityQuery(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeEligibilityQuery.write(v1, into: &buf)

        case let .yourProductsQuery(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeYourProductsQuery.write(v1, into: &buf)

        case let .subscriptionQuery(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeSubscriptionQuery.write(v1, into: &buf)

        case let .plansQuery(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypePlansQuery.write(v1, into: &buf)

        case let .adminSubscriptionsQuery(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeAdminSubscriptionsQuery.write(v1, into: &buf)

        case let .adminProductsQuery(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeAdminProductsQuery.write(v1, into: &buf)

        case let .adminUsersQuery(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeAdminUsersQuery.write(v1, into: &buf)

        case let .licensesQuery(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeLicensesQuery.write(v1, into: &buf)

        case let .handOverOffersQuery(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeHandOverOffersQuery.write(v1, into: &buf)

        case let .invoicesQuery(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeInvoicesQuery.write(v1, into: &buf)

        case let .invoiceQuery(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeInvoiceQuery.write(v1, into: &buf)

        case let .forecastQuery(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeForecastQuery.write(v1, into: &buf)

        case let .forecastTotalsQuery(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeForecastTotalsQuery.write(v1, into: &buf)

        case let .billingProfilesQuery(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeBillingProfilesQuery.write(v1, into: &buf)

        case let .profileRolesQuery(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeProfileRolesQuery.write(v1, into: &buf)

        case let .paymentMethodsQuery(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypePaymentMethodsQuery.write(v1, into: &buf)

        case let .policiesQuery(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypePoliciesQuery.write(v1, into: &buf)

        case let .purchaseLimitsQuery(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypePurchaseLimitsQuery.write(v1, into: &buf)

        case let .approvalRulesQuery(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeApprovalRulesQuery.write(v1, into: &buf)

        case let .policyPreviewQuery(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypePolicyPreviewQuery.write(v1, into: &buf)

        case let .purchaseRequestsQuery(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypePurchaseRequestsQuery.write(v1, into: &buf)

        case let .licenseRequestsQuery(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeLicenseRequestsQuery.write(v1, into: &buf)

        case let .autoClaimPoliciesQuery(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeAutoClaimPoliciesQuery.write(v1, into: &buf)

        case let .autoClaimReportQuery(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeAutoClaimReportQuery.write(v1, into: &buf)

        case let .accessQuery(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeAccessQuery.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeQuery_lift(_ buf: RustBuffer) throws -> Query {
    return try FfiConverterTypeQuery.lift(buf)
}

func FfiConverterTypeQuery_lower(_ value: Query) -> RustBuffer {
    return FfiConverterTypeQuery.lower(value)
}

/// Whether a subscription renews by itself (`B3`, `C5`).

struct FfiConverterTypeRecurringBilling: FfiConverterRustBuffer {
    typealias SwiftType = RecurringBilling

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecurringBilling {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .on

        case 2: return .off

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RecurringBilling, into buf: inout [UInt8]) {
        switch value {
        case .on:
            writeInt(&buf, Int32(1))

        case .off:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeRecurringBilling_lift(_ buf: RustBuffer) throws -> RecurringBilling {
    return try FfiConverterTypeRecurringBilling.lift(buf)
}

func FfiConverterTypeRecurringBilling_lower(_ value: RecurringBilling) -> RustBuffer {
    return FfiConverterTypeRecurringBilling.lower(value)
}

/// Why recurring billing was turned on or off.

struct FfiConverterTypeRecurringBillingCause: FfiConverterRustBuffer {
    typealias SwiftType = RecurringBillingCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecurringBillingCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .asked

        case 2: return .noPrice

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RecurringBillingCause, into buf: inout [UInt8]) {
        switch value {
        case .asked:
            writeInt(&buf, Int32(1))

        case .noPrice:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeRecurringBillingCause_lift(_ buf: RustBuffer) throws -> RecurringBillingCause {
    return try FfiConverterTypeRecurringBillingCause.lift(buf)
}

func FfiConverterTypeRecurringBillingCause_lower(_ value: RecurringBillingCause) -> RustBuffer {
    return FfiConverterTypeRecurringBillingCause.lower(value)
}

/// Why reserved licenses were given up.

struct FfiConverterTypeReleaseCause: FfiConverterRustBuffer {
    typealias SwiftType = ReleaseCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReleaseCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .asked

        case 2: return .unpaid

        case 3: return .ended

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReleaseCause, into buf: inout [UInt8]) {
        switch value {
        case .asked:
            writeInt(&buf, Int32(1))

        case .unpaid:
            writeInt(&buf, Int32(2))

        case .ended:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeReleaseCause_lift(_ buf: RustBuffer) throws -> ReleaseCause {
    return try FfiConverterTypeReleaseCause.lift(buf)
}

func FfiConverterTypeReleaseCause_lower(_ value: ReleaseCause) -> RustBuffer {
    return FfiConverterTypeReleaseCause.lower(value)
}

/// The payment method that pays from now on: one of the actor's own that can be charged today (`G4`).

struct FfiConverterTypeReplacement: FfiConverterRustBuffer {
    typealias SwiftType = Replacement

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Replacement {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .existingMethod(try FfiConverterTypeExistingMethod.read(from: &buf))

        case 2: return .newMethod(try FfiConverterTypeNewMethod.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Replacement, into buf: inout [UInt8]) {
        switch value {
        case let .existingMethod(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeExistingMethod.write(v1, into: &buf)

        case let .newMethod(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeNewMethod.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeReplacement_lift(_ buf: RustBuffer) throws -> Replacement {
    return try FfiConverterTypeReplacement.lift(buf)
}

func FfiConverterTypeReplacement_lower(_ value: Replacement) -> RustBuffer {
    return FfiConverterTypeReplacement.lower(value)
}

/// The billing profiles whose payment method is replaced.

struct FfiConverterTypeReplacementScope: FfiConverterRustBuffer {
    typealias SwiftType = ReplacementScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplacementScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .oneProfile(try FfiConverterTypeOneProfile.read(from: &buf))

        case 2: return .everyProfile(try FfiConverterTypeEveryProfile.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReplacementScope, into buf: inout [UInt8]) {
        switch value {
        case let .oneProfile(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOneProfile.write(v1, into: &buf)

        case let .everyProfile(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeEveryProfile.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeReplacementScope_lift(_ buf: RustBuffer) throws -> ReplacementScope {
    return try FfiConverterTypeReplacementScope.lift(buf)
}

func FfiConverterTypeReplacementScope_lower(_ value: ReplacementScope) -> RustBuffer {
    return FfiConverterTypeReplacementScope.lower(value)
}

/// Over how many days, of 24 hours, claims are reported (`Q3`).

struct FfiConverterTypeReportSpan: FfiConverterRustBuffer {
    typealias SwiftType = ReportSpan

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportSpan {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .oneDay

        case 2: return .sevenDays

        case 3: return .thirtyDays

        case 4: return .ninetyDays

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReportSpan, into buf: inout [UInt8]) {
        switch value {
        case .oneDay:
            writeInt(&buf, Int32(1))

        case .sevenDays:
            writeInt(&buf, Int32(2))

        case .thirtyDays:
            writeInt(&buf, Int32(3))

        case .ninetyDays:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeReportSpan_lift(_ buf: RustBuffer) throws -> ReportSpan {
    return try FfiConverterTypeReportSpan.lift(buf)
}

func FfiConverterTypeReportSpan_lower(_ value: ReportSpan) -> RustBuffer {
    return FfiConverterTypeReportSpan.lower(value)
}

/// What becomes of a purchase request (`P7`).

struct FfiConverterTypeRequestDecision: FfiConverterRustBuffer {
    typealias SwiftType = RequestDecision

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestDecision {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .approve

        case 2: return .decline

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RequestDecision, into buf: inout [UInt8]) {
        switch value {
        case .approve:
            writeInt(&buf, Int32(1))

        case .decline:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeRequestDecision_lift(_ buf: RustBuffer) throws -> RequestDecision {
    return try FfiConverterTypeRequestDecision.lift(buf)
}

func FfiConverterTypeRequestDecision_lower(_ value: RequestDecision) -> RustBuffer {
    return FfiConverterTypeRequestDecision.lower(value)
}

/// What became of one person's part of a license request (`Q1`).

struct FfiConverterTypeRequestedLicenseStatus: FfiConverterRustBuffer {
    typealias SwiftType = RequestedLicenseStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestedLicenseStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .waiting

        case 2: return .approved

        case 3: return .declined

        case 4: return .closed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RequestedLicenseStatus, into buf: inout [UInt8]) {
        switch value {
        case .waiting:
            writeInt(&buf, Int32(1))

        case .approved:
            writeInt(&buf, Int32(2))

        case .declined:
            writeInt(&buf, Int32(3))

        case .closed:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeRequestedLicenseStatus_lift(_ buf: RustBuffer) throws -> RequestedLicenseStatus {
    return try FfiConverterTypeRequestedLicenseStatus.lift(buf)
}

func FfiConverterTypeRequestedLicenseStatus_lower(_ value: RequestedLicenseStatus) -> RustBuffer {
    return FfiConverterTypeRequestedLicenseStatus.lower(value)
}

/// Whether trying a payment again can help (`I7`).

struct FfiConverterTypeRetry: FfiConverterRustBuffer {
    typealias SwiftType = Retry

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Retry {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .possible

        case 2: return .hopeless

        case 3: return .fraud

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Retry, into buf: inout [UInt8]) {
        switch value {
        case .possible:
            writeInt(&buf, Int32(1))

        case .hopeless:
            writeInt(&buf, Int32(2))

        case .fraud:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeRetry_lift(_ buf: RustBuffer) throws -> Retry {
    return try FfiConverterTypeRetry.lift(buf)
}

func FfiConverterTypeRetry_lower(_ value: Retry) -> RustBuffer {
    return FfiConverterTypeRetry.lower(value)
}

/// Something that not everybody may do or see (`O7`).

struct FfiConverterTypeRight: FfiConverterRustBuffer {
    typealias SwiftType = Right

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Right {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .runTheHost

        case 2: return .changeSettings

        case 3: return .setPolicy

        case 4: return .readPolicy

        case 5: return .decidePurchaseRequests

        case 6: return .readPurchaseRequests

        case 7: return .readAdminView

        case 8: return .decideLicenseRequests

        case 9: return .readLicenseRequests

        case 10: return .setAutoClaimPolicies

        case 11: return .readAutoClaimPolicies

        case 12: return .buyCentrally

        case 13: return .takeOver

        case 14: return .assignLicenses

        case 15: return .manageSubscription

        case 16: return .handOver

        case 17: return .readSubscription

        case 18: return .shareBillingProfile

        case 19: return .closeBillingProfile

        case 20: return .editBillingProfile

        case 21: return .buyWithBillingProfile

        case 22: return .payInvoices

        case 23: return .readInvoices

        case 24: return .readBillingProfile

        case 25: return .readProfileRoles

        case 26: return .managePaymentMethod

        case 27: return .readPersonalData

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Right, into buf: inout [UInt8]) {
        switch value {
        case .runTheHost:
            writeInt(&buf, Int32(1))

        case .changeSettings:
            writeInt(&buf, Int32(2))

        case .setPolicy:
            writeInt(&buf, Int32(3))

        case .readPolicy:
            writeInt(&buf, Int32(4))

        case .decidePurchaseRequests:
            writeInt(&buf, Int32(5))

        case .readPurchaseRequests:
            writeInt(&buf, Int32(6))

        case .readAdminView:
            writeInt(&buf, Int32(7))

        case .decideLicenseRequests:
            writeInt(&buf, Int32(8))

        case .readLicenseRequests:
            writeInt(&buf, Int32(9))

        case .setAutoClaimPolicies:
            writeInt(&buf, Int32(10))

        case .readAutoClaimPolicies:
            writeInt(&buf, Int32(11))

        case .buyCentrally:
            writeInt(&buf, Int32(12))

        case .takeOver:
            writeInt(&buf, Int32(13))

        case .assignLicenses:
            writeInt(&buf, Int32(14))

        case .manageSubscription:
            writeInt(&buf, Int32(15))

        case .handOver:
            writeInt(&buf, Int32(16))

        case .readSubscription:
            writeInt(&buf, Int32(17))

        case .shareBillingProfile:
            writeInt(&buf, Int32(18))

        case .closeBillingProfile:
            writeInt(&buf, Int32(19))

        case .editBillingProfile:
            writeInt(&buf, Int32(20))

        case .buyWithBillingProfile:
            writeInt(&buf, Int32(21))

        case .payInvoices:
            writeInt(&buf, Int32(22))

        case .readInvoices:
            writeInt(&buf, Int32(23))

        case .readBillingProfile:
            writeInt(&buf, Int32(24))

        case .readProfileRoles:
            writeInt(&buf, Int32(25))

        case .managePaymentMethod:
            writeInt(&buf, Int32(26))

        case .readPersonalData:
            writeInt(&buf, Int32(27))
        }
    }
}

func FfiConverterTypeRight_lift(_ buf: RustBuffer) throws -> Right {
    return try FfiConverterTypeRight.lift(buf)
}

func FfiConverterTypeRight_lower(_ value: Right) -> RustBuffer {
    return FfiConverterTypeRight.lower(value)
}

/// An administrator role (`O2`); what it allows is `O7`.

struct FfiConverterTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = Role

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Role {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .globalAdmin

        case 2: return .billingAdmin

        case 3: return .licenseAdmin

        case 4: return .userAdmin

        case 5: return .globalReader

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Role, into buf: inout [UInt8]) {
        switch value {
        case .globalAdmin:
            writeInt(&buf, Int32(1))

        case .billingAdmin:
            writeInt(&buf, Int32(2))

        case .licenseAdmin:
            writeInt(&buf, Int32(3))

        case .userAdmin:
            writeInt(&buf, Int32(4))

        case .globalReader:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypeRole_lift(_ buf: RustBuffer) throws -> Role {
    return try FfiConverterTypeRole.lift(buf)
}

func FfiConverterTypeRole_lower(_ value: Role) -> RustBuffer {
    return FfiConverterTypeRole.lower(value)
}

/// Why a scheduled total does not hold any more.

struct FfiConverterTypeScheduleDropCause: FfiConverterRustBuffer {
    typealias SwiftType = ScheduleDropCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ScheduleDropCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .asked

        case 2: return .noRenewal

        case 3: return .endOfSale

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ScheduleDropCause, into buf: inout [UInt8]) {
        switch value {
        case .asked:
            writeInt(&buf, Int32(1))

        case .noRenewal:
            writeInt(&buf, Int32(2))

        case .endOfSale:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeScheduleDropCause_lift(_ buf: RustBuffer) throws -> ScheduleDropCause {
    return try FfiConverterTypeScheduleDropCause.lift(buf)
}

func FfiConverterTypeScheduleDropCause_lower(_ value: ScheduleDropCause) -> RustBuffer {
    return FfiConverterTypeScheduleDropCause.lower(value)
}

/// Whether the payment provider confirms that a card's security code was checked (`G3`). The code itself never comes
/// here.

struct FfiConverterTypeSecurityCode: FfiConverterRustBuffer {
    typealias SwiftType = SecurityCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SecurityCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .checked

        case 2: return .notChecked

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SecurityCode, into buf: inout [UInt8]) {
        switch value {
        case .checked:
            writeInt(&buf, Int32(1))

        case .notChecked:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeSecurityCode_lift(_ buf: RustBuffer) throws -> SecurityCode {
    return try FfiConverterTypeSecurityCode.lift(buf)
}

func FfiConverterTypeSecurityCode_lower(_ value: SecurityCode) -> RustBuffer {
    return FfiConverterTypeSecurityCode.lower(value)
}

/// Where a subscription stands (`C6`).

struct FfiConverterTypeSubscriptionStatus: FfiConverterRustBuffer {
    typealias SwiftType = SubscriptionStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .trial

        case 2: return .pending

        case 3: return .active

        case 4: return .paused

        case 5: return .expired

        case 6: return .disabled

        case 7: return .deleted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SubscriptionStatus, into buf: inout [UInt8]) {
        switch value {
        case .trial:
            writeInt(&buf, Int32(1))

        case .pending:
            writeInt(&buf, Int32(2))

        case .active:
            writeInt(&buf, Int32(3))

        case .paused:
            writeInt(&buf, Int32(4))

        case .expired:
            writeInt(&buf, Int32(5))

        case .disabled:
            writeInt(&buf, Int32(6))

        case .deleted:
            writeInt(&buf, Int32(7))
        }
    }
}

func FfiConverterTypeSubscriptionStatus_lift(_ buf: RustBuffer) throws -> SubscriptionStatus {
    return try FfiConverterTypeSubscriptionStatus.lift(buf)
}

func FfiConverterTypeSubscriptionStatus_lower(_ value: SubscriptionStatus) -> RustBuffer {
    return FfiConverterTypeSubscriptionStatus.lower(value)
}

/// What is to become of a subscription that is taken over (`C10`).

struct FfiConverterTypeTakeOverMode: FfiConverterRustBuffer {
    typealias SwiftType = TakeOverMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakeOverMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .takeOverToCancel(try FfiConverterTypeTakeOverToCancel.read(from: &buf))

        case 2: return .takeOverToMovePeople(try FfiConverterTypeTakeOverToMovePeople.read(from: &buf))

        case 3: return .takeOverToKeep(try FfiConverterTypeTakeOverToKeep.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TakeOverMode, into buf: inout [UInt8]) {
        switch value {
        case let .takeOverToCancel(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeTakeOverToCancel.write(v1, into: &buf)

        case let .takeOverToMovePeople(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeTakeOverToMovePeople.write(v1, into: &buf)

        case let .takeOverToKeep(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeTakeOverToKeep.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeTakeOverMode_lift(_ buf: RustBuffer) throws -> TakeOverMode {
    return try FfiConverterTypeTakeOverMode.lift(buf)
}

func FfiConverterTypeTakeOverMode_lower(_ value: TakeOverMode) -> RustBuffer {
    return FfiConverterTypeTakeOverMode.lower(value)
}

/// What becomes of a subscription that was taken over.

struct FfiConverterTypeTakeOverOutcome: FfiConverterRustBuffer {
    typealias SwiftType = TakeOverOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TakeOverOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .takenOverAndCanceled(try FfiConverterTypeTakenOverAndCanceled.read(from: &buf))

        case 2: return .takenOverAndPeopleMoved(try FfiConverterTypeTakenOverAndPeopleMoved.read(from: &buf))

        case 3: return .takenOverAndKept(try FfiConverterTypeTakenOverAndKept.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TakeOverOutcome, into buf: inout [UInt8]) {
        switch value {
        case let .takenOverAndCanceled(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeTakenOverAndCanceled.write(v1, into: &buf)

        case let .takenOverAndPeopleMoved(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeTakenOverAndPeopleMoved.write(v1, into: &buf)

        case let .takenOverAndKept(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeTakenOverAndKept.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeTakeOverOutcome_lift(_ buf: RustBuffer) throws -> TakeOverOutcome {
    return try FfiConverterTypeTakeOverOutcome.lift(buf)
}

func FfiConverterTypeTakeOverOutcome_lower(_ value: TakeOverOutcome) -> RustBuffer {
    return FfiConverterTypeTakeOverOutcome.lower(value)
}

/// The term of an offer: how long price and commitment hold (`K2`).

struct FfiConverterTypeTerm: FfiConverterRustBuffer {
    typealias SwiftType = Term

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Term {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .oneMonth

        case 2: return .oneYear

        case 3: return .threeYears

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Term, into buf: inout [UInt8]) {
        switch value {
        case .oneMonth:
            writeInt(&buf, Int32(1))

        case .oneYear:
            writeInt(&buf, Int32(2))

        case .threeYears:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeTerm_lift(_ buf: RustBuffer) throws -> Term {
    return try FfiConverterTypeTerm.lift(buf)
}

func FfiConverterTypeTerm_lower(_ value: Term) -> RustBuffer {
    return FfiConverterTypeTerm.lower(value)
}

/// Why a text is refused.

struct FfiConverterTypeTextProblem: FfiConverterRustBuffer {
    typealias SwiftType = TextProblem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TextProblem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .empty

        case 2: return .tooLong

        case 3: return .controlCharacter

        case 4: return .lineBreak

        case 5: return .cardNumber

        case 6: return .notAnAddress

        case 7: return .notAVatId

        case 8: return .notOfItsScheme

        case 9: return .checkDigit

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TextProblem, into buf: inout [UInt8]) {
        switch value {
        case .empty:
            writeInt(&buf, Int32(1))

        case .tooLong:
            writeInt(&buf, Int32(2))

        case .controlCharacter:
            writeInt(&buf, Int32(3))

        case .lineBreak:
            writeInt(&buf, Int32(4))

        case .cardNumber:
            writeInt(&buf, Int32(5))

        case .notAnAddress:
            writeInt(&buf, Int32(6))

        case .notAVatId:
            writeInt(&buf, Int32(7))

        case .notOfItsScheme:
            writeInt(&buf, Int32(8))

        case .checkDigit:
            writeInt(&buf, Int32(9))
        }
    }
}

func FfiConverterTypeTextProblem_lift(_ buf: RustBuffer) throws -> TextProblem {
    return try FfiConverterTypeTextProblem.lift(buf)
}

func FfiConverterTypeTextProblem_lower(_ value: TextProblem) -> RustBuffer {
    return FfiConverterTypeTextProblem.lower(value)
}

/// Why a stored text is a person's.

struct FfiConverterTypeTextRelation: FfiConverterRustBuffer {
    typealias SwiftType = TextRelation

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TextRelation {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .own

        case 2: return .wrote

        case 3: return .told

        case 4: return .named

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TextRelation, into buf: inout [UInt8]) {
        switch value {
        case .own:
            writeInt(&buf, Int32(1))

        case .wrote:
            writeInt(&buf, Int32(2))

        case .told:
            writeInt(&buf, Int32(3))

        case .named:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeTextRelation_lift(_ buf: RustBuffer) throws -> TextRelation {
    return try FfiConverterTypeTextRelation.lift(buf)
}

func FfiConverterTypeTextRelation_lower(_ value: TextRelation) -> RustBuffer {
    return FfiConverterTypeTextRelation.lower(value)
}

/// Why a trial ends instead of converting (`B4`).

struct FfiConverterTypeTrialEndReason: FfiConverterRustBuffer {
    typealias SwiftType = TrialEndReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialEndReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .noPaymentMethodNeeded

        case 2: return .recurringBillingOff

        case 3: return .policy

        case 4: return .endOfSale

        case 5: return .paymentMethod

        case 6: return .purchaserLeft

        case 7: return .amountTooLarge

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TrialEndReason, into buf: inout [UInt8]) {
        switch value {
        case .noPaymentMethodNeeded:
            writeInt(&buf, Int32(1))

        case .recurringBillingOff:
            writeInt(&buf, Int32(2))

        case .policy:
            writeInt(&buf, Int32(3))

        case .endOfSale:
            writeInt(&buf, Int32(4))

        case .paymentMethod:
            writeInt(&buf, Int32(5))

        case .purchaserLeft:
            writeInt(&buf, Int32(6))

        case .amountTooLarge:
            writeInt(&buf, Int32(7))
        }
    }
}

func FfiConverterTypeTrialEndReason_lift(_ buf: RustBuffer) throws -> TrialEndReason {
    return try FfiConverterTypeTrialEndReason.lift(buf)
}

func FfiConverterTypeTrialEndReason_lower(_ value: TrialEndReason) -> RustBuffer {
    return FfiConverterTypeTrialEndReason.lower(value)
}

/// Whether a trial needs a payment method (`K3`).

struct FfiConverterTypeTrialPayment: FfiConverterRustBuffer {
    typealias SwiftType = TrialPayment

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialPayment {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .required

        case 2: return .notRequired

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TrialPayment, into buf: inout [UInt8]) {
        switch value {
        case .required:
            writeInt(&buf, Int32(1))

        case .notRequired:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeTrialPayment_lift(_ buf: RustBuffer) throws -> TrialPayment {
    return try FfiConverterTypeTrialPayment.lift(buf)
}

func FfiConverterTypeTrialPayment_lower(_ value: TrialPayment) -> RustBuffer {
    return FfiConverterTypeTrialPayment.lower(value)
}

/// How a person stands to the trial of a product.

struct FfiConverterTypeTrialStanding: FfiConverterRustBuffer {
    typealias SwiftType = TrialStanding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrialStanding {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .available

        case 2: return .none

        case 3: return .used

        case 4: return .needsPaymentMethod

        case 5: return .needsNoPaymentMethod

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TrialStanding, into buf: inout [UInt8]) {
        switch value {
        case .available:
            writeInt(&buf, Int32(1))

        case .none:
            writeInt(&buf, Int32(2))

        case .used:
            writeInt(&buf, Int32(3))

        case .needsPaymentMethod:
            writeInt(&buf, Int32(4))

        case .needsNoPaymentMethod:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypeTrialStanding_lift(_ buf: RustBuffer) throws -> TrialStanding {
    return try FfiConverterTypeTrialStanding.lift(buf)
}

func FfiConverterTypeTrialStanding_lower(_ value: TrialStanding) -> RustBuffer {
    return FfiConverterTypeTrialStanding.lower(value)
}

/// Whether a rule lets it pass.

struct FfiConverterTypeVerdict: FfiConverterRustBuffer {
    typealias SwiftType = Verdict

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verdict {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .passed

        case 2: return .failed

        case 3: return .needsApproval

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Verdict, into buf: inout [UInt8]) {
        switch value {
        case .passed:
            writeInt(&buf, Int32(1))

        case .failed:
            writeInt(&buf, Int32(2))

        case .needsApproval:
            writeInt(&buf, Int32(3))
        }
    }
}

func FfiConverterTypeVerdict_lift(_ buf: RustBuffer) throws -> Verdict {
    return try FfiConverterTypeVerdict.lift(buf)
}

func FfiConverterTypeVerdict_lower(_ value: Verdict) -> RustBuffer {
    return FfiConverterTypeVerdict.lower(value)
}

/// Why a purchase request was taken back.

struct FfiConverterTypeWithdrawalCause: FfiConverterRustBuffer {
    typealias SwiftType = WithdrawalCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WithdrawalCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .takenBack

        case 2: return .purchaserLeft

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: WithdrawalCause, into buf: inout [UInt8]) {
        switch value {
        case .takenBack:
            writeInt(&buf, Int32(1))

        case .purchaserLeft:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeWithdrawalCause_lift(_ buf: RustBuffer) throws -> WithdrawalCause {
    return try FfiConverterTypeWithdrawalCause.lift(buf)
}

func FfiConverterTypeWithdrawalCause_lower(_ value: WithdrawalCause) -> RustBuffer {
    return FfiConverterTypeWithdrawalCause.lower(value)
}

fileprivate struct FfiConverterOptionUInt8: FfiConverterRustBuffer {
    typealias SwiftType = UInt8?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt8.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt8.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
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

fileprivate struct FfiConverterOptionTypeAccess: FfiConverterRustBuffer {
    typealias SwiftType = Access?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAccess.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAccess.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeAddress: FfiConverterRustBuffer {
    typealias SwiftType = Address?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAddress.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAddress.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeAnnouncedConversion: FfiConverterRustBuffer {
    typealias SwiftType = AnnouncedConversion?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAnnouncedConversion.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAnnouncedConversion.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeBillTo: FfiConverterRustBuffer {
    typealias SwiftType = BillTo?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeBillTo.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeBillTo.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeBillingPeriod: FfiConverterRustBuffer {
    typealias SwiftType = BillingPeriod?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeBillingPeriod.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeBillingPeriod.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeCardExpiry: FfiConverterRustBuffer {
    typealias SwiftType = CardExpiry?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCardExpiry.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCardExpiry.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeCommandStamp: FfiConverterRustBuffer {
    typealias SwiftType = CommandStamp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCommandStamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCommandStamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeConversionRow: FfiConverterRustBuffer {
    typealias SwiftType = ConversionRow?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConversionRow.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConversionRow.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeEligibility: FfiConverterRustBuffer {
    typealias SwiftType = Eligibility?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEligibility.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEligibility.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeHandOverRow: FfiConverterRustBuffer {
    typealias SwiftType = HandOverRow?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeHandOverRow.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeHandOverRow.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeInvoiceCharge: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceCharge?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInvoiceCharge.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInvoiceCharge.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeLastInvoice: FfiConverterRustBuffer {
    typealias SwiftType = LastInvoice?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLastInvoice.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLastInvoice.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeNextInvoice: FfiConverterRustBuffer {
    typealias SwiftType = NextInvoice?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNextInvoice.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNextInvoice.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeNextPlan: FfiConverterRustBuffer {
    typealias SwiftType = NextPlan?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNextPlan.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNextPlan.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeNextStep: FfiConverterRustBuffer {
    typealias SwiftType = NextStep?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNextStep.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNextStep.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeOwnProcess: FfiConverterRustBuffer {
    typealias SwiftType = OwnProcess?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOwnProcess.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOwnProcess.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaymentMethodRow: FfiConverterRustBuffer {
    typealias SwiftType = PaymentMethodRow?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaymentMethodRow.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaymentMethodRow.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaymentOrder: FfiConverterRustBuffer {
    typealias SwiftType = PaymentOrder?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaymentOrder.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaymentOrder.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePlanName: FfiConverterRustBuffer {
    typealias SwiftType = PlanName?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlanName.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlanName.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePlannedConversion: FfiConverterRustBuffer {
    typealias SwiftType = PlannedConversion?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlannedConversion.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlannedConversion.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePlannedExtension: FfiConverterRustBuffer {
    typealias SwiftType = PlannedExtension?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlannedExtension.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlannedExtension.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePolicyPreviewSummary: FfiConverterRustBuffer {
    typealias SwiftType = PolicyPreviewSummary?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePolicyPreviewSummary.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePolicyPreviewSummary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePriceDiscount: FfiConverterRustBuffer {
    typealias SwiftType = PriceDiscount?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePriceDiscount.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePriceDiscount.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePromotionClaim: FfiConverterRustBuffer {
    typealias SwiftType = PromotionClaim?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePromotionClaim.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePromotionClaim.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeProposedApproval: FfiConverterRustBuffer {
    typealias SwiftType = ProposedApproval?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProposedApproval.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProposedApproval.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeProposedLimit: FfiConverterRustBuffer {
    typealias SwiftType = ProposedLimit?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProposedLimit.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProposedLimit.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeProposedPolicy: FfiConverterRustBuffer {
    typealias SwiftType = ProposedPolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProposedPolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProposedPolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePurchaseLimit: FfiConverterRustBuffer {
    typealias SwiftType = PurchaseLimit?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePurchaseLimit.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePurchaseLimit.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeQuoteReference: FfiConverterRustBuffer {
    typealias SwiftType = QuoteReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeQuoteReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeQuoteReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeRedeemedPromotion: FfiConverterRustBuffer {
    typealias SwiftType = RedeemedPromotion?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRedeemedPromotion.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRedeemedPromotion.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeScheduledMove: FfiConverterRustBuffer {
    typealias SwiftType = ScheduledMove?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeScheduledMove.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeScheduledMove.read(from: &buf)
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

fileprivate struct FfiConverterOptionTypeSupport: FfiConverterRustBuffer {
    typealias SwiftType = Support?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSupport.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSupport.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeTrial: FfiConverterRustBuffer {
    typealias SwiftType = Trial?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTrial.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTrial.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeTrialPurchase: FfiConverterRustBuffer {
    typealias SwiftType = TrialPurchase?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTrialPurchase.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTrialPurchase.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeTrialRow: FfiConverterRustBuffer {
    typealias SwiftType = TrialRow?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTrialRow.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTrialRow.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeUntoldIds: FfiConverterRustBuffer {
    typealias SwiftType = UntoldIds?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUntoldIds.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUntoldIds.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeAlignment: FfiConverterRustBuffer {
    typealias SwiftType = Alignment?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAlignment.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAlignment.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeApprovalRule: FfiConverterRustBuffer {
    typealias SwiftType = ApprovalRule?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeApprovalRule.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeApprovalRule.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeApprovalScope: FfiConverterRustBuffer {
    typealias SwiftType = ApprovalScope?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeApprovalScope.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeApprovalScope.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeAtEnd: FfiConverterRustBuffer {
    typealias SwiftType = AtEnd?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAtEnd.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAtEnd.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeBillingFrequency: FfiConverterRustBuffer {
    typealias SwiftType = BillingFrequency?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeBillingFrequency.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeBillingFrequency.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeCommand: FfiConverterRustBuffer {
    typealias SwiftType = Command?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCommand.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCommand.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeDenial: FfiConverterRustBuffer {
    typealias SwiftType = Denial?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDenial.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDenial.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeInvoiceStatus: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInvoiceStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInvoiceStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeLicenseRequestState: FfiConverterRustBuffer {
    typealias SwiftType = LicenseRequestState?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLicenseRequestState.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLicenseRequestState.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeLimitScope: FfiConverterRustBuffer {
    typealias SwiftType = LimitScope?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLimitScope.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLimitScope.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePolicyValue: FfiConverterRustBuffer {
    typealias SwiftType = PolicyValue?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePolicyValue.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePolicyValue.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePriceShape: FfiConverterRustBuffer {
    typealias SwiftType = PriceShape?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePriceShape.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePriceShape.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeProfileRole: FfiConverterRustBuffer {
    typealias SwiftType = ProfileRole?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProfileRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProfileRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePurchaseNotices: FfiConverterRustBuffer {
    typealias SwiftType = PurchaseNotices?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePurchaseNotices.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePurchaseNotices.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePurchaseRequestStatus: FfiConverterRustBuffer {
    typealias SwiftType = PurchaseRequestStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePurchaseRequestStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePurchaseRequestStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeReplacement: FfiConverterRustBuffer {
    typealias SwiftType = Replacement?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReplacement.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReplacement.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeSubscriptionStatus: FfiConverterRustBuffer {
    typealias SwiftType = SubscriptionStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSubscriptionStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSubscriptionStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeTrialEndReason: FfiConverterRustBuffer {
    typealias SwiftType = TrialEndReason?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTrialEndReason.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTrialEndReason.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionSequenceTypeMoney: FfiConverterRustBuffer {
    typealias SwiftType = [Money]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeMoney.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeMoney.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeAutoClaimPolicyId: FfiConverterRustBuffer {
    typealias SwiftType = AutoClaimPolicyId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAutoClaimPolicyId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAutoClaimPolicyId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeBillingProfileId: FfiConverterRustBuffer {
    typealias SwiftType = BillingProfileId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeBillingProfileId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeBillingProfileId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeCommandId: FfiConverterRustBuffer {
    typealias SwiftType = CommandId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCommandId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCommandId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeCurrency: FfiConverterRustBuffer {
    typealias SwiftType = Currency?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCurrency.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCurrency.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeCursor: FfiConverterRustBuffer {
    typealias SwiftType = Cursor?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCursor.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCursor.read(from: &buf)
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

fileprivate struct FfiConverterOptionTypeEffectId: FfiConverterRustBuffer {
    typealias SwiftType = EffectId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEffectId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEffectId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeInvoiceNumber: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceNumber?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInvoiceNumber.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInvoiceNumber.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeJournalSequence: FfiConverterRustBuffer {
    typealias SwiftType = JournalSequence?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeJournalSequence.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeJournalSequence.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeLicenseCount: FfiConverterRustBuffer {
    typealias SwiftType = LicenseCount?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLicenseCount.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLicenseCount.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeLicenseRequestId: FfiConverterRustBuffer {
    typealias SwiftType = LicenseRequestId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLicenseRequestId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLicenseRequestId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeMoney: FfiConverterRustBuffer {
    typealias SwiftType = Money?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMoney.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMoney.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeOfferId: FfiConverterRustBuffer {
    typealias SwiftType = OfferId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOfferId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOfferId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeOfferType: FfiConverterRustBuffer {
    typealias SwiftType = OfferType?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOfferType.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOfferType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaymentMethodId: FfiConverterRustBuffer {
    typealias SwiftType = PaymentMethodId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaymentMethodId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaymentMethodId.read(from: &buf)
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

fileprivate struct FfiConverterOptionTypePersonId: FfiConverterRustBuffer {
    typealias SwiftType = PersonId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePersonId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePersonId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeProductId: FfiConverterRustBuffer {
    typealias SwiftType = ProductId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProductId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProductId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePromotionCode: FfiConverterRustBuffer {
    typealias SwiftType = PromotionCode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePromotionCode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePromotionCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePromotionId: FfiConverterRustBuffer {
    typealias SwiftType = PromotionId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePromotionId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePromotionId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePurchaseRequestId: FfiConverterRustBuffer {
    typealias SwiftType = PurchaseRequestId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePurchaseRequestId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePurchaseRequestId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeReportId: FfiConverterRustBuffer {
    typealias SwiftType = ReportId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReportId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReportId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeReservationId: FfiConverterRustBuffer {
    typealias SwiftType = ReservationId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReservationId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReservationId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeSubscriptionId: FfiConverterRustBuffer {
    typealias SwiftType = SubscriptionId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSubscriptionId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSubscriptionId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeUnitPrice: FfiConverterRustBuffer {
    typealias SwiftType = UnitPrice?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUnitPrice.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUnitPrice.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterSequenceUInt32: FfiConverterRustBuffer {
    typealias SwiftType = [UInt32]

    public static func write(_ value: [UInt32], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterUInt32.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UInt32] {
        let len: Int32 = try readInt(&buf)
        var seq = [UInt32]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterUInt32.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeActionRow: FfiConverterRustBuffer {
    typealias SwiftType = [ActionRow]

    public static func write(_ value: [ActionRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeActionRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ActionRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ActionRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeActionRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAdminProductRow: FfiConverterRustBuffer {
    typealias SwiftType = [AdminProductRow]

    public static func write(_ value: [AdminProductRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdminProductRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdminProductRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdminProductRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdminProductRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAdminSubscriptionRow: FfiConverterRustBuffer {
    typealias SwiftType = [AdminSubscriptionRow]

    public static func write(_ value: [AdminSubscriptionRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdminSubscriptionRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdminSubscriptionRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdminSubscriptionRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdminSubscriptionRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAdminUserRow: FfiConverterRustBuffer {
    typealias SwiftType = [AdminUserRow]

    public static func write(_ value: [AdminUserRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdminUserRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdminUserRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdminUserRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdminUserRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAlreadyBought: FfiConverterRustBuffer {
    typealias SwiftType = [AlreadyBought]

    public static func write(_ value: [AlreadyBought], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAlreadyBought.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AlreadyBought] {
        let len: Int32 = try readInt(&buf)
        var seq = [AlreadyBought]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAlreadyBought.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAnnouncedPurchase: FfiConverterRustBuffer {
    typealias SwiftType = [AnnouncedPurchase]

    public static func write(_ value: [AnnouncedPurchase], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnnouncedPurchase.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AnnouncedPurchase] {
        let len: Int32 = try readInt(&buf)
        var seq = [AnnouncedPurchase]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnnouncedPurchase.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeApprovalRuleRow: FfiConverterRustBuffer {
    typealias SwiftType = [ApprovalRuleRow]

    public static func write(_ value: [ApprovalRuleRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeApprovalRuleRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ApprovalRuleRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ApprovalRuleRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeApprovalRuleRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAuditChange: FfiConverterRustBuffer {
    typealias SwiftType = [AuditChange]

    public static func write(_ value: [AuditChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAuditChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AuditChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [AuditChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAuditChange.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAutoClaimPolicyRow: FfiConverterRustBuffer {
    typealias SwiftType = [AutoClaimPolicyRow]

    public static func write(_ value: [AutoClaimPolicyRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAutoClaimPolicyRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AutoClaimPolicyRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [AutoClaimPolicyRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAutoClaimPolicyRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAutoClaimRow: FfiConverterRustBuffer {
    typealias SwiftType = [AutoClaimRow]

    public static func write(_ value: [AutoClaimRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAutoClaimRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AutoClaimRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [AutoClaimRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAutoClaimRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeBillingProfileRow: FfiConverterRustBuffer {
    typealias SwiftType = [BillingProfileRow]

    public static func write(_ value: [BillingProfileRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBillingProfileRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BillingProfileRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [BillingProfileRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBillingProfileRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeCheck: FfiConverterRustBuffer {
    typealias SwiftType = [Check]

    public static func write(_ value: [Check], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCheck.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Check] {
        let len: Int32 = try readInt(&buf)
        var seq = [Check]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCheck.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeClaimableProduct: FfiConverterRustBuffer {
    typealias SwiftType = [ClaimableProduct]

    public static func write(_ value: [ClaimableProduct], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeClaimableProduct.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ClaimableProduct] {
        let len: Int32 = try readInt(&buf)
        var seq = [ClaimableProduct]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeClaimableProduct.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeCountryClosure: FfiConverterRustBuffer {
    typealias SwiftType = [CountryClosure]

    public static func write(_ value: [CountryClosure], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCountryClosure.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CountryClosure] {
        let len: Int32 = try readInt(&buf)
        var seq = [CountryClosure]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCountryClosure.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeCountryCurrency: FfiConverterRustBuffer {
    typealias SwiftType = [CountryCurrency]

    public static func write(_ value: [CountryCurrency], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCountryCurrency.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CountryCurrency] {
        let len: Int32 = try readInt(&buf)
        var seq = [CountryCurrency]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCountryCurrency.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeEffectOrder: FfiConverterRustBuffer {
    typealias SwiftType = [EffectOrder]

    public static func write(_ value: [EffectOrder], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEffectOrder.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EffectOrder] {
        let len: Int32 = try readInt(&buf)
        var seq = [EffectOrder]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEffectOrder.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeForecastRow: FfiConverterRustBuffer {
    typealias SwiftType = [ForecastRow]

    public static func write(_ value: [ForecastRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeForecastRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ForecastRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ForecastRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeForecastRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeForecastTotal: FfiConverterRustBuffer {
    typealias SwiftType = [ForecastTotal]

    public static func write(_ value: [ForecastTotal], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeForecastTotal.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ForecastTotal] {
        let len: Int32 = try readInt(&buf)
        var seq = [ForecastTotal]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeForecastTotal.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeHandOverOfferRow: FfiConverterRustBuffer {
    typealias SwiftType = [HandOverOfferRow]

    public static func write(_ value: [HandOverOfferRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHandOverOfferRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HandOverOfferRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [HandOverOfferRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHandOverOfferRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeInvoiceCharge: FfiConverterRustBuffer {
    typealias SwiftType = [InvoiceCharge]

    public static func write(_ value: [InvoiceCharge], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInvoiceCharge.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InvoiceCharge] {
        let len: Int32 = try readInt(&buf)
        var seq = [InvoiceCharge]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInvoiceCharge.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeInvoiceRecipient: FfiConverterRustBuffer {
    typealias SwiftType = [InvoiceRecipient]

    public static func write(_ value: [InvoiceRecipient], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInvoiceRecipient.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InvoiceRecipient] {
        let len: Int32 = try readInt(&buf)
        var seq = [InvoiceRecipient]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInvoiceRecipient.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeInvoiceRow: FfiConverterRustBuffer {
    typealias SwiftType = [InvoiceRow]

    public static func write(_ value: [InvoiceRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInvoiceRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InvoiceRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [InvoiceRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInvoiceRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeInvoiceSettlement: FfiConverterRustBuffer {
    typealias SwiftType = [InvoiceSettlement]

    public static func write(_ value: [InvoiceSettlement], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInvoiceSettlement.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InvoiceSettlement] {
        let len: Int32 = try readInt(&buf)
        var seq = [InvoiceSettlement]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInvoiceSettlement.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeInvoiceShare: FfiConverterRustBuffer {
    typealias SwiftType = [InvoiceShare]

    public static func write(_ value: [InvoiceShare], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInvoiceShare.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InvoiceShare] {
        let len: Int32 = try readInt(&buf)
        var seq = [InvoiceShare]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInvoiceShare.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeJournalFinding: FfiConverterRustBuffer {
    typealias SwiftType = [JournalFinding]

    public static func write(_ value: [JournalFinding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeJournalFinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [JournalFinding] {
        let len: Int32 = try readInt(&buf)
        var seq = [JournalFinding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeJournalFinding.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeLicenseRequestRow: FfiConverterRustBuffer {
    typealias SwiftType = [LicenseRequestRow]

    public static func write(_ value: [LicenseRequestRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicenseRequestRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicenseRequestRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicenseRequestRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicenseRequestRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeLicenseRow: FfiConverterRustBuffer {
    typealias SwiftType = [LicenseRow]

    public static func write(_ value: [LicenseRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicenseRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicenseRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicenseRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicenseRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeLine: FfiConverterRustBuffer {
    typealias SwiftType = [Line]

    public static func write(_ value: [Line], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Line] {
        let len: Int32 = try readInt(&buf)
        var seq = [Line]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLine.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeListPrice: FfiConverterRustBuffer {
    typealias SwiftType = [ListPrice]

    public static func write(_ value: [ListPrice], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeListPrice.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ListPrice] {
        let len: Int32 = try readInt(&buf)
        var seq = [ListPrice]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeListPrice.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeOffer: FfiConverterRustBuffer {
    typealias SwiftType = [Offer]

    public static func write(_ value: [Offer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOffer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Offer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Offer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOffer.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeOfferRow: FfiConverterRustBuffer {
    typealias SwiftType = [OfferRow]

    public static func write(_ value: [OfferRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOfferRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OfferRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [OfferRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOfferRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeOfferTypePolicyRow: FfiConverterRustBuffer {
    typealias SwiftType = [OfferTypePolicyRow]

    public static func write(_ value: [OfferTypePolicyRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOfferTypePolicyRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OfferTypePolicyRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [OfferTypePolicyRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOfferTypePolicyRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePaymentMethodRow: FfiConverterRustBuffer {
    typealias SwiftType = [PaymentMethodRow]

    public static func write(_ value: [PaymentMethodRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePaymentMethodRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PaymentMethodRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [PaymentMethodRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePaymentMethodRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePersonalEvent: FfiConverterRustBuffer {
    typealias SwiftType = [PersonalEvent]

    public static func write(_ value: [PersonalEvent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonalEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonalEvent] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonalEvent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonalEvent.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePersonalFact: FfiConverterRustBuffer {
    typealias SwiftType = [PersonalFact]

    public static func write(_ value: [PersonalFact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonalFact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonalFact] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonalFact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonalFact.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePersonalText: FfiConverterRustBuffer {
    typealias SwiftType = [PersonalText]

    public static func write(_ value: [PersonalText], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonalText.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonalText] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonalText]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonalText.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePersonalThing: FfiConverterRustBuffer {
    typealias SwiftType = [PersonalThing]

    public static func write(_ value: [PersonalThing], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonalThing.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonalThing] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonalThing]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonalThing.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePlanMove: FfiConverterRustBuffer {
    typealias SwiftType = [PlanMove]

    public static func write(_ value: [PlanMove], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlanMove.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PlanMove] {
        let len: Int32 = try readInt(&buf)
        var seq = [PlanMove]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlanMove.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePlanRow: FfiConverterRustBuffer {
    typealias SwiftType = [PlanRow]

    public static func write(_ value: [PlanRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlanRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PlanRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [PlanRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlanRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePolicyRow: FfiConverterRustBuffer {
    typealias SwiftType = [PolicyRow]

    public static func write(_ value: [PolicyRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePolicyRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PolicyRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [PolicyRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePolicyRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePreviewedClass: FfiConverterRustBuffer {
    typealias SwiftType = [PreviewedClass]

    public static func write(_ value: [PreviewedClass], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePreviewedClass.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PreviewedClass] {
        let len: Int32 = try readInt(&buf)
        var seq = [PreviewedClass]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePreviewedClass.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePreviewedPerson: FfiConverterRustBuffer {
    typealias SwiftType = [PreviewedPerson]

    public static func write(_ value: [PreviewedPerson], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePreviewedPerson.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PreviewedPerson] {
        let len: Int32 = try readInt(&buf)
        var seq = [PreviewedPerson]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePreviewedPerson.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePreviewedProduct: FfiConverterRustBuffer {
    typealias SwiftType = [PreviewedProduct]

    public static func write(_ value: [PreviewedProduct], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePreviewedProduct.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PreviewedProduct] {
        let len: Int32 = try readInt(&buf)
        var seq = [PreviewedProduct]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePreviewedProduct.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePreviewedTrial: FfiConverterRustBuffer {
    typealias SwiftType = [PreviewedTrial]

    public static func write(_ value: [PreviewedTrial], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePreviewedTrial.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PreviewedTrial] {
        let len: Int32 = try readInt(&buf)
        var seq = [PreviewedTrial]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePreviewedTrial.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePriceTier: FfiConverterRustBuffer {
    typealias SwiftType = [PriceTier]

    public static func write(_ value: [PriceTier], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePriceTier.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PriceTier] {
        let len: Int32 = try readInt(&buf)
        var seq = [PriceTier]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePriceTier.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeProduct: FfiConverterRustBuffer {
    typealias SwiftType = [Product]

    public static func write(_ value: [Product], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProduct.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Product] {
        let len: Int32 = try readInt(&buf)
        var seq = [Product]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProduct.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeProductRow: FfiConverterRustBuffer {
    typealias SwiftType = [ProductRow]

    public static func write(_ value: [ProductRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProductRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ProductRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ProductRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProductRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeProfileRoleRow: FfiConverterRustBuffer {
    typealias SwiftType = [ProfileRoleRow]

    public static func write(_ value: [ProfileRoleRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProfileRoleRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ProfileRoleRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ProfileRoleRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProfileRoleRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePromotedProduct: FfiConverterRustBuffer {
    typealias SwiftType = [PromotedProduct]

    public static func write(_ value: [PromotedProduct], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePromotedProduct.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PromotedProduct] {
        let len: Int32 = try readInt(&buf)
        var seq = [PromotedProduct]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePromotedProduct.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePromotion: FfiConverterRustBuffer {
    typealias SwiftType = [Promotion]

    public static func write(_ value: [Promotion], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePromotion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Promotion] {
        let len: Int32 = try readInt(&buf)
        var seq = [Promotion]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePromotion.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePurchaseLimitRow: FfiConverterRustBuffer {
    typealias SwiftType = [PurchaseLimitRow]

    public static func write(_ value: [PurchaseLimitRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePurchaseLimitRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PurchaseLimitRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [PurchaseLimitRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePurchaseLimitRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePurchaseRequestRow: FfiConverterRustBuffer {
    typealias SwiftType = [PurchaseRequestRow]

    public static func write(_ value: [PurchaseRequestRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePurchaseRequestRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PurchaseRequestRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [PurchaseRequestRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePurchaseRequestRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRecorded: FfiConverterRustBuffer {
    typealias SwiftType = [Recorded]

    public static func write(_ value: [Recorded], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecorded.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Recorded] {
        let len: Int32 = try readInt(&buf)
        var seq = [Recorded]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecorded.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRefusedPerson: FfiConverterRustBuffer {
    typealias SwiftType = [RefusedPerson]

    public static func write(_ value: [RefusedPerson], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRefusedPerson.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RefusedPerson] {
        let len: Int32 = try readInt(&buf)
        var seq = [RefusedPerson]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRefusedPerson.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRequestedLicense: FfiConverterRustBuffer {
    typealias SwiftType = [RequestedLicense]

    public static func write(_ value: [RequestedLicense], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRequestedLicense.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RequestedLicense] {
        let len: Int32 = try readInt(&buf)
        var seq = [RequestedLicense]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRequestedLicense.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeSegment: FfiConverterRustBuffer {
    typealias SwiftType = [Segment]

    public static func write(_ value: [Segment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSegment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Segment] {
        let len: Int32 = try readInt(&buf)
        var seq = [Segment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSegment.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeSubscriptionRow: FfiConverterRustBuffer {
    typealias SwiftType = [SubscriptionRow]

    public static func write(_ value: [SubscriptionRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSubscriptionRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SubscriptionRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [SubscriptionRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSubscriptionRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeTaxAmount: FfiConverterRustBuffer {
    typealias SwiftType = [TaxAmount]

    public static func write(_ value: [TaxAmount], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTaxAmount.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TaxAmount] {
        let len: Int32 = try readInt(&buf)
        var seq = [TaxAmount]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTaxAmount.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeTaxRate: FfiConverterRustBuffer {
    typealias SwiftType = [TaxRate]

    public static func write(_ value: [TaxRate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTaxRate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TaxRate] {
        let len: Int32 = try readInt(&buf)
        var seq = [TaxRate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTaxRate.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeTaxSubtotal: FfiConverterRustBuffer {
    typealias SwiftType = [TaxSubtotal]

    public static func write(_ value: [TaxSubtotal], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTaxSubtotal.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TaxSubtotal] {
        let len: Int32 = try readInt(&buf)
        var seq = [TaxSubtotal]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTaxSubtotal.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAlternative: FfiConverterRustBuffer {
    typealias SwiftType = [Alternative]

    public static func write(_ value: [Alternative], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAlternative.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Alternative] {
        let len: Int32 = try readInt(&buf)
        var seq = [Alternative]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAlternative.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAtEnd: FfiConverterRustBuffer {
    typealias SwiftType = [AtEnd]

    public static func write(_ value: [AtEnd], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAtEnd.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AtEnd] {
        let len: Int32 = try readInt(&buf)
        var seq = [AtEnd]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAtEnd.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeDiscount: FfiConverterRustBuffer {
    typealias SwiftType = [Discount]

    public static func write(_ value: [Discount], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDiscount.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Discount] {
        let len: Int32 = try readInt(&buf)
        var seq = [Discount]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDiscount.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeNotificationKind: FfiConverterRustBuffer {
    typealias SwiftType = [NotificationKind]

    public static func write(_ value: [NotificationKind], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNotificationKind.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NotificationKind] {
        let len: Int32 = try readInt(&buf)
        var seq = [NotificationKind]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNotificationKind.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeOrganizationKind: FfiConverterRustBuffer {
    typealias SwiftType = [OrganizationKind]

    public static func write(_ value: [OrganizationKind], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrganizationKind.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OrganizationKind] {
        let len: Int32 = try readInt(&buf)
        var seq = [OrganizationKind]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrganizationKind.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePreviewedEffect: FfiConverterRustBuffer {
    typealias SwiftType = [PreviewedEffect]

    public static func write(_ value: [PreviewedEffect], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePreviewedEffect.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PreviewedEffect] {
        let len: Int32 = try readInt(&buf)
        var seq = [PreviewedEffect]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePreviewedEffect.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRight: FfiConverterRustBuffer {
    typealias SwiftType = [Right]

    public static func write(_ value: [Right], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRight.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Right] {
        let len: Int32 = try readInt(&buf)
        var seq = [Right]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRight.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = [Role]

    public static func write(_ value: [Role], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRole.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Role] {
        let len: Int32 = try readInt(&buf)
        var seq = [Role]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRole.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeInvoiceNumber: FfiConverterRustBuffer {
    typealias SwiftType = [InvoiceNumber]

    public static func write(_ value: [InvoiceNumber], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInvoiceNumber.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InvoiceNumber] {
        let len: Int32 = try readInt(&buf)
        var seq = [InvoiceNumber]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInvoiceNumber.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeJournalSequence: FfiConverterRustBuffer {
    typealias SwiftType = [JournalSequence]

    public static func write(_ value: [JournalSequence], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeJournalSequence.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [JournalSequence] {
        let len: Int32 = try readInt(&buf)
        var seq = [JournalSequence]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeJournalSequence.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeMoney: FfiConverterRustBuffer {
    typealias SwiftType = [Money]

    public static func write(_ value: [Money], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMoney.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Money] {
        let len: Int32 = try readInt(&buf)
        var seq = [Money]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMoney.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeOfferId: FfiConverterRustBuffer {
    typealias SwiftType = [OfferId]

    public static func write(_ value: [OfferId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOfferId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OfferId] {
        let len: Int32 = try readInt(&buf)
        var seq = [OfferId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOfferId.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePersonId: FfiConverterRustBuffer {
    typealias SwiftType = [PersonId]

    public static func write(_ value: [PersonId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonId] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonId.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeProductId: FfiConverterRustBuffer {
    typealias SwiftType = [ProductId]

    public static func write(_ value: [ProductId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProductId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ProductId] {
        let len: Int32 = try readInt(&buf)
        var seq = [ProductId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProductId.read(from: &buf))
        }
        return seq
    }
}

struct FfiConverterTypeAppId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AppId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: AppId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> AppId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: AppId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypeAppId_lift(_ value: RustBuffer) throws -> AppId {
    return try FfiConverterTypeAppId.lift(value)
}

func FfiConverterTypeAppId_lower(_ value: AppId) -> RustBuffer {
    return FfiConverterTypeAppId.lower(value)
}

struct FfiConverterTypeAutoClaimPolicyId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AutoClaimPolicyId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: AutoClaimPolicyId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> AutoClaimPolicyId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: AutoClaimPolicyId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypeAutoClaimPolicyId_lift(_ value: RustBuffer) throws -> AutoClaimPolicyId {
    return try FfiConverterTypeAutoClaimPolicyId.lift(value)
}

func FfiConverterTypeAutoClaimPolicyId_lower(_ value: AutoClaimPolicyId) -> RustBuffer {
    return FfiConverterTypeAutoClaimPolicyId.lower(value)
}

struct FfiConverterTypeBillingProfileId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: BillingProfileId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> BillingProfileId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: BillingProfileId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypeBillingProfileId_lift(_ value: RustBuffer) throws -> BillingProfileId {
    return try FfiConverterTypeBillingProfileId.lift(value)
}

func FfiConverterTypeBillingProfileId_lower(_ value: BillingProfileId) -> RustBuffer {
    return FfiConverterTypeBillingProfileId.lower(value)
}

struct FfiConverterTypeCommandId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CommandId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: CommandId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> CommandId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: CommandId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypeCommandId_lift(_ value: RustBuffer) throws -> CommandId {
    return try FfiConverterTypeCommandId.lift(value)
}

func FfiConverterTypeCommandId_lower(_ value: CommandId) -> RustBuffer {
    return FfiConverterTypeCommandId.lower(value)
}

struct FfiConverterTypeCountry: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Country {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Country(checked: builtinValue)
    }

    public static func write(_ value: Country, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Country {
        let builtinValue = try FfiConverterString.lift(value)
        return Country(checked: builtinValue)
    }

    public static func lower(_ value: Country) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeCountry_lift(_ value: RustBuffer) throws -> Country {
    return try FfiConverterTypeCountry.lift(value)
}

func FfiConverterTypeCountry_lower(_ value: Country) -> RustBuffer {
    return FfiConverterTypeCountry.lower(value)
}

struct FfiConverterTypeCurrency: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Currency {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Currency(checked: builtinValue)
    }

    public static func write(_ value: Currency, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Currency {
        let builtinValue = try FfiConverterString.lift(value)
        return Currency(checked: builtinValue)
    }

    public static func lower(_ value: Currency) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeCurrency_lift(_ value: RustBuffer) throws -> Currency {
    return try FfiConverterTypeCurrency.lift(value)
}

func FfiConverterTypeCurrency_lower(_ value: Currency) -> RustBuffer {
    return FfiConverterTypeCurrency.lower(value)
}

struct FfiConverterTypeCursor: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cursor {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return TextIdentifier(builtinValue)
    }

    public static func write(_ value: Cursor, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Cursor {
        let builtinValue = try FfiConverterString.lift(value)
        return TextIdentifier(builtinValue)
    }

    public static func lower(_ value: Cursor) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeCursor_lift(_ value: RustBuffer) throws -> Cursor {
    return try FfiConverterTypeCursor.lift(value)
}

func FfiConverterTypeCursor_lower(_ value: Cursor) -> RustBuffer {
    return FfiConverterTypeCursor.lower(value)
}

struct FfiConverterTypeDay: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Day {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Day(checked: builtinValue)
    }

    public static func write(_ value: Day, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Day {
        let builtinValue = try FfiConverterString.lift(value)
        return Day(checked: builtinValue)
    }

    public static func lower(_ value: Day) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeDay_lift(_ value: RustBuffer) throws -> Day {
    return try FfiConverterTypeDay.lift(value)
}

func FfiConverterTypeDay_lower(_ value: Day) -> RustBuffer {
    return FfiConverterTypeDay.lower(value)
}

struct FfiConverterTypeDigest: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Digest {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Digest(checked: builtinValue)
    }

    public static func write(_ value: Digest, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Digest {
        let builtinValue = try FfiConverterString.lift(value)
        return Digest(checked: builtinValue)
    }

    public static func lower(_ value: Digest) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeDigest_lift(_ value: RustBuffer) throws -> Digest {
    return try FfiConverterTypeDigest.lift(value)
}

func FfiConverterTypeDigest_lower(_ value: Digest) -> RustBuffer {
    return FfiConverterTypeDigest.lower(value)
}

struct FfiConverterTypeEffectId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EffectId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return TextIdentifier(builtinValue)
    }

    public static func write(_ value: EffectId, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> EffectId {
        let builtinValue = try FfiConverterString.lift(value)
        return TextIdentifier(builtinValue)
    }

    public static func lower(_ value: EffectId) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeEffectId_lift(_ value: RustBuffer) throws -> EffectId {
    return try FfiConverterTypeEffectId.lift(value)
}

func FfiConverterTypeEffectId_lower(_ value: EffectId) -> RustBuffer {
    return FfiConverterTypeEffectId.lower(value)
}

struct FfiConverterTypeIdScheme: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdScheme {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return IdScheme(checked: builtinValue)
    }

    public static func write(_ value: IdScheme, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> IdScheme {
        let builtinValue = try FfiConverterString.lift(value)
        return IdScheme(checked: builtinValue)
    }

    public static func lower(_ value: IdScheme) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeIdScheme_lift(_ value: RustBuffer) throws -> IdScheme {
    return try FfiConverterTypeIdScheme.lift(value)
}

func FfiConverterTypeIdScheme_lower(_ value: IdScheme) -> RustBuffer {
    return FfiConverterTypeIdScheme.lower(value)
}

struct FfiConverterTypeInvoiceNumber: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceNumber {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return TextIdentifier(builtinValue)
    }

    public static func write(_ value: InvoiceNumber, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> InvoiceNumber {
        let builtinValue = try FfiConverterString.lift(value)
        return TextIdentifier(builtinValue)
    }

    public static func lower(_ value: InvoiceNumber) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeInvoiceNumber_lift(_ value: RustBuffer) throws -> InvoiceNumber {
    return try FfiConverterTypeInvoiceNumber.lift(value)
}

func FfiConverterTypeInvoiceNumber_lower(_ value: InvoiceNumber) -> RustBuffer {
    return FfiConverterTypeInvoiceNumber.lower(value)
}

struct FfiConverterTypeJournalSequence: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JournalSequence {
        return try FfiConverterUInt64.read(from: &buf)
    }

    public static func write(_ value: JournalSequence, into buf: inout [UInt8]) {
        return FfiConverterUInt64.write(value, into: &buf)
    }

    public static func lift(_ value: UInt64) throws -> JournalSequence {
        return try FfiConverterUInt64.lift(value)
    }

    public static func lower(_ value: JournalSequence) -> UInt64 {
        return FfiConverterUInt64.lower(value)
    }
}

func FfiConverterTypeJournalSequence_lift(_ value: UInt64) throws -> JournalSequence {
    return try FfiConverterTypeJournalSequence.lift(value)
}

func FfiConverterTypeJournalSequence_lower(_ value: JournalSequence) -> UInt64 {
    return FfiConverterTypeJournalSequence.lower(value)
}

struct FfiConverterTypeLicenseCount: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseCount {
        return try FfiConverterUInt32.read(from: &buf)
    }

    public static func write(_ value: LicenseCount, into buf: inout [UInt8]) {
        return FfiConverterUInt32.write(value, into: &buf)
    }

    public static func lift(_ value: UInt32) throws -> LicenseCount {
        return try FfiConverterUInt32.lift(value)
    }

    public static func lower(_ value: LicenseCount) -> UInt32 {
        return FfiConverterUInt32.lower(value)
    }
}

func FfiConverterTypeLicenseCount_lift(_ value: UInt32) throws -> LicenseCount {
    return try FfiConverterTypeLicenseCount.lift(value)
}

func FfiConverterTypeLicenseCount_lower(_ value: LicenseCount) -> UInt32 {
    return FfiConverterTypeLicenseCount.lower(value)
}

struct FfiConverterTypeLicenseRequestId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRequestId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: LicenseRequestId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> LicenseRequestId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: LicenseRequestId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypeLicenseRequestId_lift(_ value: RustBuffer) throws -> LicenseRequestId {
    return try FfiConverterTypeLicenseRequestId.lift(value)
}

func FfiConverterTypeLicenseRequestId_lower(_ value: LicenseRequestId) -> RustBuffer {
    return FfiConverterTypeLicenseRequestId.lower(value)
}

struct FfiConverterTypeMoney: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Money {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Money(crossing: builtinValue)
    }

    public static func write(_ value: Money, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Money {
        let builtinValue = try FfiConverterString.lift(value)
        return Money(crossing: builtinValue)
    }

    public static func lower(_ value: Money) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeMoney_lift(_ value: RustBuffer) throws -> Money {
    return try FfiConverterTypeMoney.lift(value)
}

func FfiConverterTypeMoney_lower(_ value: Money) -> RustBuffer {
    return FfiConverterTypeMoney.lower(value)
}

struct FfiConverterTypeOfferId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return TextIdentifier(builtinValue)
    }

    public static func write(_ value: OfferId, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> OfferId {
        let builtinValue = try FfiConverterString.lift(value)
        return TextIdentifier(builtinValue)
    }

    public static func lower(_ value: OfferId) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeOfferId_lift(_ value: RustBuffer) throws -> OfferId {
    return try FfiConverterTypeOfferId.lift(value)
}

func FfiConverterTypeOfferId_lower(_ value: OfferId) -> RustBuffer {
    return FfiConverterTypeOfferId.lower(value)
}

struct FfiConverterTypeOfferType: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferType {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return TextIdentifier(builtinValue)
    }

    public static func write(_ value: OfferType, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> OfferType {
        let builtinValue = try FfiConverterString.lift(value)
        return TextIdentifier(builtinValue)
    }

    public static func lower(_ value: OfferType) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeOfferType_lift(_ value: RustBuffer) throws -> OfferType {
    return try FfiConverterTypeOfferType.lift(value)
}

func FfiConverterTypeOfferType_lower(_ value: OfferType) -> RustBuffer {
    return FfiConverterTypeOfferType.lower(value)
}

struct FfiConverterTypeOrganizationId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: OrganizationId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> OrganizationId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: OrganizationId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypeOrganizationId_lift(_ value: RustBuffer) throws -> OrganizationId {
    return try FfiConverterTypeOrganizationId.lift(value)
}

func FfiConverterTypeOrganizationId_lower(_ value: OrganizationId) -> RustBuffer {
    return FfiConverterTypeOrganizationId.lower(value)
}

struct FfiConverterTypePaymentId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return TextIdentifier(builtinValue)
    }

    public static func write(_ value: PaymentId, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PaymentId {
        let builtinValue = try FfiConverterString.lift(value)
        return TextIdentifier(builtinValue)
    }

    public static func lower(_ value: PaymentId) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypePaymentId_lift(_ value: RustBuffer) throws -> PaymentId {
    return try FfiConverterTypePaymentId.lift(value)
}

func FfiConverterTypePaymentId_lower(_ value: PaymentId) -> RustBuffer {
    return FfiConverterTypePaymentId.lower(value)
}

struct FfiConverterTypePaymentMethodId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: PaymentMethodId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PaymentMethodId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: PaymentMethodId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypePaymentMethodId_lift(_ value: RustBuffer) throws -> PaymentMethodId {
    return try FfiConverterTypePaymentMethodId.lift(value)
}

func FfiConverterTypePaymentMethodId_lower(_ value: PaymentMethodId) -> RustBuffer {
    return FfiConverterTypePaymentMethodId.lower(value)
}

struct FfiConverterTypePercent: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Percent {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Percent(checked: builtinValue)
    }

    public static func write(_ value: Percent, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Percent {
        let builtinValue = try FfiConverterString.lift(value)
        return Percent(checked: builtinValue)
    }

    public static func lower(_ value: Percent) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypePercent_lift(_ value: RustBuffer) throws -> Percent {
    return try FfiConverterTypePercent.lift(value)
}

func FfiConverterTypePercent_lower(_ value: Percent) -> RustBuffer {
    return FfiConverterTypePercent.lower(value)
}

struct FfiConverterTypePeriodValue: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeriodValue {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return PeriodValue(checked: builtinValue)
    }

    public static func write(_ value: PeriodValue, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PeriodValue {
        let builtinValue = try FfiConverterString.lift(value)
        return PeriodValue(checked: builtinValue)
    }

    public static func lower(_ value: PeriodValue) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypePeriodValue_lift(_ value: RustBuffer) throws -> PeriodValue {
    return try FfiConverterTypePeriodValue.lift(value)
}

func FfiConverterTypePeriodValue_lower(_ value: PeriodValue) -> RustBuffer {
    return FfiConverterTypePeriodValue.lower(value)
}

struct FfiConverterTypePersonId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: PersonId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PersonId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: PersonId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypePersonId_lift(_ value: RustBuffer) throws -> PersonId {
    return try FfiConverterTypePersonId.lift(value)
}

func FfiConverterTypePersonId_lower(_ value: PersonId) -> RustBuffer {
    return FfiConverterTypePersonId.lower(value)
}

struct FfiConverterTypeProductId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return TextIdentifier(builtinValue)
    }

    public static func write(_ value: ProductId, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> ProductId {
        let builtinValue = try FfiConverterString.lift(value)
        return TextIdentifier(builtinValue)
    }

    public static func lower(_ value: ProductId) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeProductId_lift(_ value: RustBuffer) throws -> ProductId {
    return try FfiConverterTypeProductId.lift(value)
}

func FfiConverterTypeProductId_lower(_ value: ProductId) -> RustBuffer {
    return FfiConverterTypeProductId.lower(value)
}

struct FfiConverterTypePromotionCode: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionCode {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: PromotionCode, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PromotionCode {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: PromotionCode) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypePromotionCode_lift(_ value: RustBuffer) throws -> PromotionCode {
    return try FfiConverterTypePromotionCode.lift(value)
}

func FfiConverterTypePromotionCode_lower(_ value: PromotionCode) -> RustBuffer {
    return FfiConverterTypePromotionCode.lower(value)
}

struct FfiConverterTypePromotionId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromotionId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: PromotionId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PromotionId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: PromotionId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypePromotionId_lift(_ value: RustBuffer) throws -> PromotionId {
    return try FfiConverterTypePromotionId.lift(value)
}

func FfiConverterTypePromotionId_lower(_ value: PromotionId) -> RustBuffer {
    return FfiConverterTypePromotionId.lower(value)
}

struct FfiConverterTypePurchaseRequestId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseRequestId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: PurchaseRequestId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PurchaseRequestId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: PurchaseRequestId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypePurchaseRequestId_lift(_ value: RustBuffer) throws -> PurchaseRequestId {
    return try FfiConverterTypePurchaseRequestId.lift(value)
}

func FfiConverterTypePurchaseRequestId_lower(_ value: PurchaseRequestId) -> RustBuffer {
    return FfiConverterTypePurchaseRequestId.lower(value)
}

struct FfiConverterTypeReportId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: ReportId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> ReportId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: ReportId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypeReportId_lift(_ value: RustBuffer) throws -> ReportId {
    return try FfiConverterTypeReportId.lift(value)
}

func FfiConverterTypeReportId_lower(_ value: ReportId) -> RustBuffer {
    return FfiConverterTypeReportId.lower(value)
}

struct FfiConverterTypeReservationId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservationId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: ReservationId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> ReservationId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: ReservationId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypeReservationId_lift(_ value: RustBuffer) throws -> ReservationId {
    return try FfiConverterTypeReservationId.lift(value)
}

func FfiConverterTypeReservationId_lower(_ value: ReservationId) -> RustBuffer {
    return FfiConverterTypeReservationId.lower(value)
}

struct FfiConverterTypeSubscriptionId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionId {
        let builtinValue = try FfiConverterData.read(from: &buf)
        return Identifier(bytes: builtinValue)
    }

    public static func write(_ value: SubscriptionId, into buf: inout [UInt8]) {
        let builtinValue = value.bytes
        return FfiConverterData.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> SubscriptionId {
        let builtinValue = try FfiConverterData.lift(value)
        return Identifier(bytes: builtinValue)
    }

    public static func lower(_ value: SubscriptionId) -> RustBuffer {
        let builtinValue = value.bytes
        return FfiConverterData.lower(builtinValue)
    }
}

func FfiConverterTypeSubscriptionId_lift(_ value: RustBuffer) throws -> SubscriptionId {
    return try FfiConverterTypeSubscriptionId.lift(value)
}

func FfiConverterTypeSubscriptionId_lower(_ value: SubscriptionId) -> RustBuffer {
    return FfiConverterTypeSubscriptionId.lower(value)
}

struct FfiConverterTypeTimestamp: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return Date(milliseconds: builtinValue)
    }

    public static func write(_ value: Timestamp, into buf: inout [UInt8]) {
        let builtinValue = value.milliseconds
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.lift(value)
        return Date(milliseconds: builtinValue)
    }

    public static func lower(_ value: Timestamp) -> Int64 {
        let builtinValue = value.milliseconds
        return FfiConverterInt64.lower(builtinValue)
    }
}

func FfiConverterTypeTimestamp_lift(_ value: Int64) throws -> Timestamp {
    return try FfiConverterTypeTimestamp.lift(value)
}

func FfiConverterTypeTimestamp_lower(_ value: Timestamp) -> Int64 {
    return FfiConverterTypeTimestamp.lower(value)
}

struct FfiConverterTypeUnitPrice: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnitPrice {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return UnitPrice(crossing: builtinValue)
    }

    public static func write(_ value: UnitPrice, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> UnitPrice {
        let builtinValue = try FfiConverterString.lift(value)
        return UnitPrice(crossing: builtinValue)
    }

    public static func lower(_ value: UnitPrice) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}

func FfiConverterTypeUnitPrice_lift(_ value: RustBuffer) throws -> UnitPrice {
    return try FfiConverterTypeUnitPrice.lift(value)
}

func FfiConverterTypeUnitPrice_lower(_ value: UnitPrice) -> RustBuffer {
    return FfiConverterTypeUnitPrice.lower(value)
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
    let scaffolding_contract_version = ffi_selfserve_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
func uniffiEnsureSelfserveInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}
