// Written by `cargo xtask generate`. Do not edit.

import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
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

/// The command was carried out.
public struct Accepted: Equatable, Hashable {
    /// What followed; nothing where everything was as asked for already.
    public let events: [Recorded]

    public init(
        events: [Recorded]) {
        self.events = events
    }
}

extension Accepted: Sendable {}

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

/// Through what a person has a product.
public struct Access: Equatable, Hashable {
    /// The subscription; of several, the one that lasts longest, then the oldest.
    public let subscription: SubscriptionId
    /// The first day without access, if nobody does anything; absent: it renews.
    public let until: Day?

    public init(
        subscription: SubscriptionId,
        until: Day? = nil) {
        self.subscription = subscription
        self.until = until
    }
}

extension Access: Sendable {}

struct FfiConverterTypeAccess: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Access {
        return
            try Access(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                until: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: Access, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeAccess_lift(_ buf: RustBuffer) throws -> Access {
    return try FfiConverterTypeAccess.lift(buf)
}

func FfiConverterTypeAccess_lower(_ value: Access) -> RustBuffer {
    return FfiConverterTypeAccess.lower(value)
}

/// Whether a person has a product now.
public struct AccessAnswer: Equatable, Hashable {
    /// Through what they have it; absent: they do not.
    public let access: Access?

    public init(
        access: Access? = nil) {
        self.access = access
    }
}

extension AccessAnswer: Sendable {}

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

/// Asks whether a person has a product now. Everybody may ask for themselves; for others, whoever sees the admin view.
public struct AccessQuery: Equatable, Hashable {
    /// Who.
    public let person: PersonId
    /// The product, by its id or one that it had before.
    public let product: ProductId

    public init(
        person: PersonId,
        product: ProductId) {
        self.person = person
        self.product = product
    }
}

extension AccessQuery: Sendable {}

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

/// Something that can be done with a subscription, or why not.
public struct ActionRow: Equatable, Hashable {
    /// What.
    public let action: Action
    /// Why not; absent: it can be done.
    public let denial: Denial?

    public init(
        action: Action,
        denial: Denial? = nil) {
        self.action = action
        self.denial = denial
    }
}

extension ActionRow: Sendable {}

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

/// Add a payment method that can be charged.
public struct AddACard: Equatable, Hashable {
    /// The country in which it has to be issued.
    public let country: Country

    public init(
        country: Country) {
        self.country = country
    }
}

extension AddACard: Sendable {}

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

/// Adds a card of the actor's own (`G2`). It attaches to nothing (`G5`).
public struct AddPaymentMethod: Equatable, Hashable {
    /// The card.
    public let card: Card

    public init(
        card: Card) {
        self.card = card
    }
}

extension AddPaymentMethod: Sendable {}

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

/// A postal address.
public struct Address: Equatable, Hashable {
    /// Street, house number, floor: up to 200 characters.
    public let street: Text
    /// The postal code, where there is one.
    public let postalCode: Text?
    /// The city.
    public let city: Text
    /// State, province or region, where the address has one.
    public let region: Text?
    /// The country.
    public let country: Country

    public init(
        street: Text,
        postalCode: Text? = nil,
        city: Text,
        region: Text? = nil,
        country: Country) {
        self.street = street
        self.postalCode = postalCode
        self.city = city
        self.region = region
        self.country = country
    }
}

extension Address: Sendable {}

struct FfiConverterTypeAddress: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Address {
        return
            try Address(
                street: FfiConverterTypeText.read(from: &buf),
                postalCode: FfiConverterOptionTypeText.read(from: &buf),
                city: FfiConverterTypeText.read(from: &buf),
                region: FfiConverterOptionTypeText.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf)
        )
    }

    public static func write(_ value: Address, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.street, into: &buf)
        FfiConverterOptionTypeText.write(value.postalCode, into: &buf)
        FfiConverterTypeText.write(value.city, into: &buf)
        FfiConverterOptionTypeText.write(value.region, into: &buf)
        FfiConverterTypeCountry.write(value.country, into: &buf)
    }
}

func FfiConverterTypeAddress_lift(_ buf: RustBuffer) throws -> Address {
    return try FfiConverterTypeAddress.lift(buf)
}

func FfiConverterTypeAddress_lower(_ value: Address) -> RustBuffer {
    return FfiConverterTypeAddress.lower(value)
}

/// A subscription, and who bought it.
public struct AdminSubscriptionRow: Equatable, Hashable {
    /// Who bought it.
    public let purchaser: PersonId
    /// Their name; absent where the directory knows them no more.
    public let purchaserName: Text?
    /// The subscription.
    public let subscription: SubscriptionRow

    public init(
        purchaser: PersonId,
        purchaserName: Text? = nil,
        subscription: SubscriptionRow) {
        self.purchaser = purchaser
        self.purchaserName = purchaserName
        self.subscription = subscription
    }
}

extension AdminSubscriptionRow: Sendable {}

struct FfiConverterTypeAdminSubscriptionRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminSubscriptionRow {
        return
            try AdminSubscriptionRow(
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                purchaserName: FfiConverterOptionTypeText.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionRow.read(from: &buf)
        )
    }

    public static func write(_ value: AdminSubscriptionRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionTypeText.write(value.purchaserName, into: &buf)
        FfiConverterTypeSubscriptionRow.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeAdminSubscriptionRow_lift(_ buf: RustBuffer) throws -> AdminSubscriptionRow {
    return try FfiConverterTypeAdminSubscriptionRow.lift(buf)
}

func FfiConverterTypeAdminSubscriptionRow_lower(_ value: AdminSubscriptionRow) -> RustBuffer {
    return FfiConverterTypeAdminSubscriptionRow.lower(value)
}

/// Every self-service subscription.
public struct AdminSubscriptionsPage: Equatable, Hashable {
    /// The subscriptions.
    public let rows: [AdminSubscriptionRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [AdminSubscriptionRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

extension AdminSubscriptionsPage: Sendable {}

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

/// Asks for every self-service subscription, oldest first, by whoever sees the admin view (`O7`).
public struct AdminSubscriptionsQuery: Equatable, Hashable {
    /// Only those that this person bought.
    public let purchaser: PersonId?
    /// Only those to this product.
    public let product: ProductId?
    /// Only those in this status.
    public let status: SubscriptionStatus?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200.
    public let limit: UInt32

    public init(
        purchaser: PersonId? = nil,
        product: ProductId? = nil,
        status: SubscriptionStatus? = nil,
        after: Cursor? = nil,
        limit: UInt32 = 50) {
        self.purchaser = purchaser
        self.product = product
        self.status = status
        self.after = after
        self.limit = limit
    }
}

extension AdminSubscriptionsQuery: Sendable {}

struct FfiConverterTypeAdminSubscriptionsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdminSubscriptionsQuery {
        return
            try AdminSubscriptionsQuery(
                purchaser: FfiConverterOptionTypePersonId.read(from: &buf),
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                status: FfiConverterOptionTypeSubscriptionStatus.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: AdminSubscriptionsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeAdminSubscriptionsQuery_lift(_ buf: RustBuffer) throws -> AdminSubscriptionsQuery {
    return try FfiConverterTypeAdminSubscriptionsQuery.lift(buf)
}

func FfiConverterTypeAdminSubscriptionsQuery_lower(_ value: AdminSubscriptionsQuery) -> RustBuffer {
    return FfiConverterTypeAdminSubscriptionsQuery.lower(value)
}

/// It ends with its term already.
public struct AlreadyEnds: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

extension AlreadyEnds: Sendable {}

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

/// A payment is of nothing, or of less.
public struct AmountNotPositive: Equatable, Hashable {
    /// The amount that came.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

extension AmountNotPositive: Sendable {}

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

/// An amount is larger than can be counted.
public struct AmountTooLarge: Equatable, Hashable {
    public init() {
    }
}

extension AmountTooLarge: Sendable {}

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

/// Ask an administrator.
public struct AskAnAdministrator: Equatable, Hashable {
    /// What the organization tells its people, and where they can go.
    public let support: Support?

    public init(
        support: Support? = nil) {
        self.support = support
    }
}

extension AskAnAdministrator: Sendable {}

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

/// Assigns licenses of a subscription to people: all of them, or none (`A1`).
public struct AssignLicenses: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Up to 20 people. Who is named twice counts once; who holds a license already keeps it.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

extension AssignLicenses: Sendable {}

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

/// Fewer licenses than are assigned: unassign first.
public struct BelowAssigned: Equatable, Hashable {
    /// The total that was asked for.
    public let asked: LicenseCount
    /// How many are assigned.
    public let assigned: LicenseCount

    public init(
        asked: LicenseCount,
        assigned: LicenseCount) {
        self.asked = asked
        self.assigned = assigned
    }
}

extension BelowAssigned: Sendable {}

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

/// Whom invoices are made out to.
public struct BillTo: Equatable, Hashable {
    /// The name of the company or person.
    public let name: Text
    /// The address.
    public let address: Address
    /// The tax id, such as a VAT number, where there is one.
    public let taxId: String?
    /// Where invoices are sent by e-mail.
    public let email: String?

    public init(
        name: Text,
        address: Address,
        taxId: String? = nil,
        email: String? = nil) {
        self.name = name
        self.address = address
        self.taxId = taxId
        self.email = email
    }
}

extension BillTo: Sendable {}

struct FfiConverterTypeBillTo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillTo {
        return
            try BillTo(
                name: FfiConverterTypeText.read(from: &buf),
                address: FfiConverterTypeAddress.read(from: &buf),
                taxId: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: BillTo, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// What a billing period is charged by, as fixed when it opened: the rates hold for all its lines (`I4`).
public struct BillingPeriod: Equatable, Hashable {
    /// Its days.
    public let days: ServicePeriod
    /// The price per license for the whole period.
    public let unitPrice: UnitPrice
    /// The taxes.
    public let taxRates: [TaxRate]
    /// Whether the price contains them.
    public let prices: PriceTax

    public init(
        days: ServicePeriod,
        unitPrice: UnitPrice,
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.days = days
        self.unitPrice = unitPrice
        self.taxRates = taxRates
        self.prices = prices
    }
}

extension BillingPeriod: Sendable {}

struct FfiConverterTypeBillingPeriod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingPeriod {
        return
            try BillingPeriod(
                days: FfiConverterTypeServicePeriod.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: BillingPeriod, into buf: inout [UInt8]) {
        FfiConverterTypeServicePeriod.write(value.days, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
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

/// A further billing period of the same term began.
public struct BillingPeriodStarted: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The billing period.
    public let billingPeriod: BillingPeriod
    /// What it costs.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        billingPeriod: BillingPeriod,
        lines: [Line]) {
        self.subscription = subscription
        self.billingPeriod = billingPeriod
        self.lines = lines
    }
}

extension BillingPeriodStarted: Sendable {}

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

/// A billing profile was created.
public struct BillingProfileCreated: Equatable, Hashable {
    /// Its id.
    public let billingProfile: BillingProfileId
    /// Its owner.
    public let owner: PersonId
    /// Its name.
    public let name: Text
    /// Whom its invoices are made out to; absent once erased.
    public let billTo: BillTo?
    /// Its currency, for ever.
    public let currency: Currency
    /// The payment method that pays.
    public let paymentMethod: PaymentMethodId
    /// A purchase order number.
    public let purchaseOrder: Text?
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery
    /// Its taxes.
    public let taxRates: [TaxRate]
    /// Whether prices contain them.
    public let prices: PriceTax

    public init(
        billingProfile: BillingProfileId,
        owner: PersonId,
        name: Text,
        billTo: BillTo? = nil,
        currency: Currency,
        paymentMethod: PaymentMethodId,
        purchaseOrder: Text? = nil,
        delivery: InvoiceDelivery,
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.billingProfile = billingProfile
        self.owner = owner
        self.name = name
        self.billTo = billTo
        self.currency = currency
        self.paymentMethod = paymentMethod
        self.purchaseOrder = purchaseOrder
        self.delivery = delivery
        self.taxRates = taxRates
        self.prices = prices
    }
}

extension BillingProfileCreated: Sendable {}

struct FfiConverterTypeBillingProfileCreated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileCreated {
        return
            try BillingProfileCreated(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                owner: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                purchaseOrder: FfiConverterOptionTypeText.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileCreated, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypePersonId.write(value.owner, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterOptionTypeText.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
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

/// A billing profile was edited.
public struct BillingProfileEdited: Equatable, Hashable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Its name.
    public let name: Text
    /// Whom its invoices are made out to; absent once erased.
    public let billTo: BillTo?
    /// A purchase order number.
    public let purchaseOrder: Text?
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery

    public init(
        billingProfile: BillingProfileId,
        name: Text,
        billTo: BillTo? = nil,
        purchaseOrder: Text? = nil,
        delivery: InvoiceDelivery) {
        self.billingProfile = billingProfile
        self.name = name
        self.billTo = billTo
        self.purchaseOrder = purchaseOrder
        self.delivery = delivery
    }
}

extension BillingProfileEdited: Sendable {}

struct FfiConverterTypeBillingProfileEdited: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileEdited {
        return
            try BillingProfileEdited(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                purchaseOrder: FfiConverterOptionTypeText.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileEdited, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterOptionTypeText.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
    }
}

func FfiConverterTypeBillingProfileEdited_lift(_ buf: RustBuffer) throws -> BillingProfileEdited {
    return try FfiConverterTypeBillingProfileEdited.lift(buf)
}

func FfiConverterTypeBillingProfileEdited_lower(_ value: BillingProfileEdited) -> RustBuffer {
    return FfiConverterTypeBillingProfileEdited.lower(value)
}

/// A billing profile.
public struct BillingProfileRow: Equatable, Hashable {
    /// Its id.
    public let billingProfile: BillingProfileId
    /// Its name.
    public let name: Text
    /// Its owner.
    public let owner: PersonId
    /// The actor's role on it.
    public let role: ProfileRole
    /// Whom its invoices are made out to; absent once erased.
    public let billTo: BillTo?
    /// Its currency.
    public let currency: Currency
    /// The purchase order number.
    public let purchaseOrder: Text?
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery
    /// Its credit balance, used by the next invoice.
    public let balance: Money
    /// The payment method that pays.
    public let paymentMethod: PaymentMethodRow

    public init(
        billingProfile: BillingProfileId,
        name: Text,
        owner: PersonId,
        role: ProfileRole,
        billTo: BillTo? = nil,
        currency: Currency,
        purchaseOrder: Text? = nil,
        delivery: InvoiceDelivery,
        balance: Money,
        paymentMethod: PaymentMethodRow) {
        self.billingProfile = billingProfile
        self.name = name
        self.owner = owner
        self.role = role
        self.billTo = billTo
        self.currency = currency
        self.purchaseOrder = purchaseOrder
        self.delivery = delivery
        self.balance = balance
        self.paymentMethod = paymentMethod
    }
}

extension BillingProfileRow: Sendable {}

struct FfiConverterTypeBillingProfileRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BillingProfileRow {
        return
            try BillingProfileRow(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                owner: FfiConverterTypePersonId.read(from: &buf),
                role: FfiConverterTypeProfileRole.read(from: &buf),
                billTo: FfiConverterOptionTypeBillTo.read(from: &buf),
                currency: FfiConverterTypeCurrency.read(from: &buf),
                purchaseOrder: FfiConverterOptionTypeText.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                balance: FfiConverterTypeMoney.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodRow.read(from: &buf)
        )
    }

    public static func write(_ value: BillingProfileRow, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
        FfiConverterTypePersonId.write(value.owner, into: &buf)
        FfiConverterTypeProfileRole.write(value.role, into: &buf)
        FfiConverterOptionTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterTypeCurrency.write(value.currency, into: &buf)
        FfiConverterOptionTypeText.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterTypeMoney.write(value.balance, into: &buf)
        FfiConverterTypePaymentMethodRow.write(value.paymentMethod, into: &buf)
    }
}

func FfiConverterTypeBillingProfileRow_lift(_ buf: RustBuffer) throws -> BillingProfileRow {
    return try FfiConverterTypeBillingProfileRow.lift(buf)
}

func FfiConverterTypeBillingProfileRow_lower(_ value: BillingProfileRow) -> RustBuffer {
    return FfiConverterTypeBillingProfileRow.lower(value)
}

/// A person's role on a billing profile changed.
public struct BillingProfileShared: Equatable, Hashable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Who.
    public let person: PersonId
    /// The role; absent: none any more.
    public let role: ProfileRole?

    public init(
        billingProfile: BillingProfileId,
        person: PersonId,
        role: ProfileRole? = nil) {
        self.billingProfile = billingProfile
        self.person = person
        self.role = role
    }
}

extension BillingProfileShared: Sendable {}

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

/// The billing profiles on which the actor has a role.
public struct BillingProfilesPage: Equatable, Hashable {
    /// The billing profiles.
    public let rows: [BillingProfileRow]

    public init(
        rows: [BillingProfileRow]) {
        self.rows = rows
    }
}

extension BillingProfilesPage: Sendable {}

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

/// Asks for the billing profiles on which the actor has a role, oldest first.
public struct BillingProfilesQuery: Equatable, Hashable {
    public init() {
    }
}

extension BillingProfilesQuery: Sendable {}

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

/// Cancels a subscription, with a reason (`C1`).
public struct CancelSubscription: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why.
    public let reason: CancelReason
    /// What the person wants to add: up to 1,000 characters.
    public let feedback: Text?
    /// When it is to end.
    public let mode: CancelMode
    /// The quote it was decided on: then it credits exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        reason: CancelReason,
        feedback: Text? = nil,
        mode: CancelMode = .now,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.reason = reason
        self.feedback = feedback
        self.mode = mode
        self.quote = quote
    }
}

extension CancelSubscription: Sendable {}

struct FfiConverterTypeCancelSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelSubscription {
        return
            try CancelSubscription(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypeCancelReason.read(from: &buf),
                feedback: FfiConverterOptionTypeText.read(from: &buf),
                mode: FfiConverterTypeCancelMode.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: CancelSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeCancelReason.write(value.reason, into: &buf)
        FfiConverterOptionTypeText.write(value.feedback, into: &buf)
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

/// The window has closed: it can end with its term instead.
public struct CancellationClosed: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it would end.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

extension CancellationClosed: Sendable {}

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

/// What is known of a card: a token, never the number (`G2`).
public struct Card: Equatable, Hashable {
    /// The payment provider's token for it.
    public let token: String
    /// The brand, such as `visa`.
    public let brand: Text
    /// The last four digits of its number.
    public let lastFour: String
    /// The month at whose end it expires.
    public let expires: CardExpiry
    /// The name on it; absent once erased.
    public let holder: Text?
    /// Its billing address; absent once erased.
    public let address: Address?
    /// The country that issued it.
    public let country: Country

    public init(
        token: String,
        brand: Text,
        lastFour: String,
        expires: CardExpiry,
        holder: Text? = nil,
        address: Address? = nil,
        country: Country) {
        self.token = token
        self.brand = brand
        self.lastFour = lastFour
        self.expires = expires
        self.holder = holder
        self.address = address
        self.country = country
    }
}

extension Card: Sendable {}

struct FfiConverterTypeCard: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Card {
        return
            try Card(
                token: FfiConverterString.read(from: &buf),
                brand: FfiConverterTypeText.read(from: &buf),
                lastFour: FfiConverterString.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                holder: FfiConverterOptionTypeText.read(from: &buf),
                address: FfiConverterOptionTypeAddress.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf)
        )
    }

    public static func write(_ value: Card, into buf: inout [UInt8]) {
        FfiConverterString.write(value.token, into: &buf)
        FfiConverterTypeText.write(value.brand, into: &buf)
        FfiConverterString.write(value.lastFour, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterOptionTypeText.write(value.holder, into: &buf)
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

/// The month at whose end a card expires.
public struct CardExpiry: Equatable, Hashable {
    /// The year, such as 2028.
    public let year: UInt16
    /// The month, 1 to 12.
    public let month: UInt8

    public init(
        year: UInt16,
        month: UInt8) {
        self.year = year
        self.month = month
    }
}

extension CardExpiry: Sendable {}

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

/// Everything that can be bought, and where the program as a whole is closed.
public struct CatalogData: Equatable, Hashable {
    /// What holds for every product.
    public let program: Program
    /// The products.
    public let products: [Product]

    public init(
        program: Program,
        products: [Product]) {
        self.program = program
        self.products = products
    }
}

extension CatalogData: Sendable {}

struct FfiConverterTypeCatalogData: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CatalogData {
        return
            try CatalogData(
                program: FfiConverterTypeProgram.read(from: &buf),
                products: FfiConverterSequenceTypeProduct.read(from: &buf)
        )
    }

    public static func write(_ value: CatalogData, into buf: inout [UInt8]) {
        FfiConverterTypeProgram.write(value.program, into: &buf)
        FfiConverterSequenceTypeProduct.write(value.products, into: &buf)
    }
}

func FfiConverterTypeCatalogData_lift(_ buf: RustBuffer) throws -> CatalogData {
    return try FfiConverterTypeCatalogData.lift(buf)
}

func FfiConverterTypeCatalogData_lower(_ value: CatalogData) -> RustBuffer {
    return FfiConverterTypeCatalogData.lower(value)
}

/// Sets how many licenses a subscription has, now: 100 and five more is 105 (`S1`).
public struct ChangeLicenses: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The total that it is to have.
    public let licenses: LicenseCount
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        licenses: LicenseCount,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.licenses = licenses
        self.quote = quote
    }
}

extension ChangeLicenses: Sendable {}

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

/// Tells that a product has another id from now on, by `system` (`K1`).
public struct ChangeProductId: Equatable, Hashable {
    /// The id that it had.
    public let from: ProductId
    /// The id that it has now.
    public let to: ProductId

    public init(
        from: ProductId,
        to: ProductId) {
        self.from = from
        self.to = to
    }
}

extension ChangeProductId: Sendable {}

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

/// Replaces the organization's settings, by `system` or a global admin (`O6`). They count from then on.
public struct ChangeSettings: Equatable, Hashable {
    /// All the settings, as they are to be.
    public let settings: Settings

    public init(
        settings: Settings) {
        self.settings = settings
    }
}

extension ChangeSettings: Sendable {}

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

/// The pending lines of a billing profile came to nothing, so that there is nothing to invoice (`I5`).
public struct ChangesNetted: Equatable, Hashable {
    /// The billing profile.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

extension ChangesNetted: Sendable {}

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

/// One rule, and what it found.
public struct Check: Equatable, Hashable {
    /// Whether the rule lets it pass.
    public let verdict: Verdict
    /// What the rule looked at.
    public let finding: Finding

    public init(
        verdict: Verdict,
        finding: Finding) {
        self.verdict = verdict
        self.finding = finding
    }
}

extension Check: Sendable {}

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

/// The command's id was used for another command.
public struct CommandConflict: Equatable, Hashable {
    /// The id.
    public let command: CommandId
    /// The digest of the command that was carried out under it.
    public let first: Digest

    public init(
        command: CommandId,
        first: Digest) {
        self.command = command
        self.first = first
    }
}

extension CommandConflict: Sendable {}

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

/// The command's id was used long ago, and what it created is there.
public struct CommandIdUsed: Equatable, Hashable {
    /// The id.
    public let command: CommandId

    public init(
        command: CommandId) {
        self.command = command
    }
}

extension CommandIdUsed: Sendable {}

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

/// The command that an event came from (`B6`).
public struct CommandStamp: Equatable, Hashable {
    /// Its id.
    public let id: CommandId
    /// A digest over actor and command.
    public let digest: Digest

    public init(
        id: CommandId,
        digest: Digest) {
        self.id = id
        self.digest = digest
    }
}

extension CommandStamp: Sendable {}

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

/// Who gives a command, when, and under which id.
public struct Context: Equatable, Hashable {
    /// The command's id, chosen by the host: the same id twice counts once (`B6`).
    public let id: CommandId
    /// Who acts.
    public let actor: Actor
    /// When.
    public let at: Timestamp

    public init(
        id: CommandId,
        actor: Actor,
        at: Timestamp) {
        self.id = id
        self.actor = actor
        self.at = at
    }
}

extension Context: Sendable {}

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

/// A country in which something is not sold.
public struct CountryClosure: Equatable, Hashable {
    /// The country.
    public let country: Country
    /// The first day on which it is closed; absent: from the start.
    public let from: Day?

    public init(
        country: Country,
        from: Day? = nil) {
        self.country = country
        self.from = from
    }
}

extension CountryClosure: Sendable {}

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

/// The currency of a country.
public struct CountryCurrency: Equatable, Hashable {
    /// The country.
    public let country: Country
    /// Its currency.
    public let currency: Currency

    public init(
        country: Country,
        currency: Currency) {
        self.country = country
        self.currency = currency
    }
}

extension CountryCurrency: Sendable {}

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

/// The organization's country.
public struct CountryFinding: Equatable, Hashable {
    /// The country.
    public let country: Country

    public init(
        country: Country) {
        self.country = country
    }
}

extension CountryFinding: Sendable {}

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

/// Creates the organization: the first command of every journal, by `system` (`O6`).
public struct CreateOrganization: Equatable, Hashable {
    /// Its id.
    public let organization: OrganizationId
    /// Its name.
    public let name: Text
    /// What kind of organization it is.
    public let kind: OrganizationKind
    /// Where it is.
    public let country: Country
    /// Whether it has a purchase agreement already.
    public let hasAgreement: Bool
    /// Its settings.
    public let settings: Settings

    public init(
        organization: OrganizationId,
        name: Text,
        kind: OrganizationKind,
        country: Country,
        hasAgreement: Bool = false,
        settings: Settings = Settings()) {
        self.organization = organization
        self.name = name
        self.kind = kind
        self.country = country
        self.hasAgreement = hasAgreement
        self.settings = settings
    }
}

extension CreateOrganization: Sendable {}

struct FfiConverterTypeCreateOrganization: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CreateOrganization {
        return
            try CreateOrganization(
                organization: FfiConverterTypeOrganizationId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                kind: FfiConverterTypeOrganizationKind.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf),
                hasAgreement: FfiConverterBool.read(from: &buf),
                settings: FfiConverterTypeSettings.read(from: &buf)
        )
    }

    public static func write(_ value: CreateOrganization, into buf: inout [UInt8]) {
        FfiConverterTypeOrganizationId.write(value.organization, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// A credit reduced what is outstanding on the invoice that had charged it; the document does not change (`I5`).
public struct CreditAllocated: Equatable, Hashable {
    /// The subscription whose credit it is.
    public let subscription: SubscriptionId
    /// The invoice.
    public let invoice: InvoiceNumber
    /// By how much less is outstanding on it.
    public let amount: Money

    public init(
        subscription: SubscriptionId,
        invoice: InvoiceNumber,
        amount: Money) {
        self.subscription = subscription
        self.invoice = invoice
        self.amount = amount
    }
}

extension CreditAllocated: Sendable {}

struct FfiConverterTypeCreditAllocated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CreditAllocated {
        return
            try CreditAllocated(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: CreditAllocated, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
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

/// Amounts of two currencies never meet.
public struct CurrencyDiffers: Equatable, Hashable {
    /// The currency there is.
    public let expected: Currency
    /// The currency that came.
    public let found: Currency

    public init(
        expected: Currency,
        found: Currency) {
        self.expected = expected
        self.found = found
    }
}

extension CurrencyDiffers: Sendable {}

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

/// Whatever has no value of its own.
public struct DefaultPolicy: Equatable, Hashable {
    public init() {
    }
}

extension DefaultPolicy: Sendable {}

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

/// Edits a billing profile, by its owner or a contributor (`G1`). Invoices already issued stay as they are.
public struct EditBillingProfile: Equatable, Hashable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Its name, as it is to be.
    public let name: Text
    /// Whom its invoices are made out to from now on.
    public let billTo: BillTo
    /// The purchase order number from now on; absent: none.
    public let purchaseOrder: Text?
    /// Whether invoices are sent by e-mail from now on.
    public let delivery: InvoiceDelivery

    public init(
        billingProfile: BillingProfileId,
        name: Text,
        billTo: BillTo,
        purchaseOrder: Text? = nil,
        delivery: InvoiceDelivery = .portal) {
        self.billingProfile = billingProfile
        self.name = name
        self.billTo = billTo
        self.purchaseOrder = purchaseOrder
        self.delivery = delivery
    }
}

extension EditBillingProfile: Sendable {}

struct FfiConverterTypeEditBillingProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EditBillingProfile {
        return
            try EditBillingProfile(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                billTo: FfiConverterTypeBillTo.read(from: &buf),
                purchaseOrder: FfiConverterOptionTypeText.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf)
        )
    }

    public static func write(_ value: EditBillingProfile, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
        FfiConverterTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterOptionTypeText.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
    }
}

func FfiConverterTypeEditBillingProfile_lift(_ buf: RustBuffer) throws -> EditBillingProfile {
    return try FfiConverterTypeEditBillingProfile.lift(buf)
}

func FfiConverterTypeEditBillingProfile_lower(_ value: EditBillingProfile) -> RustBuffer {
    return FfiConverterTypeEditBillingProfile.lower(value)
}

/// Whether a person may buy a product, and every rule that says so (`P5`).
public struct Eligibility: Equatable, Hashable {
    /// The product, by its present id.
    public let product: ProductId
    /// What follows from the checks.
    public let outcome: EligibilityOutcome
    /// Every rule, in order, passed or failed.
    public let checks: [Check]
    /// What the person can do instead, where the answer is no (`P8`).
    public let instead: [Alternative]

    public init(
        product: ProductId,
        outcome: EligibilityOutcome,
        checks: [Check],
        instead: [Alternative]) {
        self.product = product
        self.outcome = outcome
        self.checks = checks
        self.instead = instead
    }
}

extension Eligibility: Sendable {}

struct FfiConverterTypeEligibility: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Eligibility {
        return
            try Eligibility(
                product: FfiConverterTypeProductId.read(from: &buf),
                outcome: FfiConverterTypeEligibilityOutcome.read(from: &buf),
                checks: FfiConverterSequenceTypeCheck.read(from: &buf),
                instead: FfiConverterSequenceTypeAlternative.read(from: &buf)
        )
    }

    public static func write(_ value: Eligibility, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeEligibilityOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeCheck.write(value.checks, into: &buf)
        FfiConverterSequenceTypeAlternative.write(value.instead, into: &buf)
    }
}

func FfiConverterTypeEligibility_lift(_ buf: RustBuffer) throws -> Eligibility {
    return try FfiConverterTypeEligibility.lift(buf)
}

func FfiConverterTypeEligibility_lower(_ value: Eligibility) -> RustBuffer {
    return FfiConverterTypeEligibility.lower(value)
}

/// What came of a command, and of the time that had passed before it.
public struct Execution: Equatable, Hashable {
    /// What fell due until the command: it stays, and is to be appended, whatever the outcome (`T1`).
    public let due: [Recorded]
    /// What came of the command itself.
    public let outcome: Outcome

    public init(
        due: [Recorded],
        outcome: Outcome) {
        self.due = due
        self.outcome = outcome
    }
}

extension Execution: Sendable {}

struct FfiConverterTypeExecution: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Execution {
        return
            try Execution(
                due: FfiConverterSequenceTypeRecorded.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: Execution, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRecorded.write(value.due, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
    }
}

func FfiConverterTypeExecution_lift(_ buf: RustBuffer) throws -> Execution {
    return try FfiConverterTypeExecution.lift(buf)
}

func FfiConverterTypeExecution_lower(_ value: Execution) -> RustBuffer {
    return FfiConverterTypeExecution.lower(value)
}

/// A billing profile that exists.
public struct ExistingProfile: Equatable, Hashable {
    /// Its id.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

extension ExistingProfile: Sendable {}

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

/// A person that a search found.
public struct FoundPerson: Equatable, Hashable {
    /// Who it is.
    public let person: PersonId
    /// The display name.
    public let name: Text
    /// The e-mail address.
    public let email: String
    /// Whether a license can be assigned to the person (`A2`).
    public let assignable: Assignable

    public init(
        person: PersonId,
        name: Text,
        email: String,
        assignable: Assignable) {
        self.person = person
        self.name = name
        self.email = email
        self.assignable = assignable
    }
}

extension FoundPerson: Sendable {}

struct FfiConverterTypeFoundPerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FoundPerson {
        return
            try FoundPerson(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                email: FfiConverterString.read(from: &buf),
                assignable: FfiConverterTypeAssignable.read(from: &buf)
        )
    }

    public static func write(_ value: FoundPerson, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// A person was refused, and with them the whole batch (`H4`).
public struct InvalidPerson: Equatable, Hashable {
    /// Who it was.
    public let person: PersonId
    /// The field at fault.
    public let field: PersonField
    /// What is wrong with it.
    public let problem: PersonProblem

    public init(
        person: PersonId,
        field: PersonField,
        problem: PersonProblem) {
        self.person = person
        self.field = field
        self.problem = problem
    }
}

extension InvalidPerson: Sendable {}

struct FfiConverterTypeInvalidPerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvalidPerson {
        return
            try InvalidPerson(
                person: FfiConverterTypePersonId.read(from: &buf),
                field: FfiConverterTypePersonField.read(from: &buf),
                problem: FfiConverterTypePersonProblem.read(from: &buf)
        )
    }

    public static func write(_ value: InvalidPerson, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypePersonField.write(value.field, into: &buf)
        FfiConverterTypePersonProblem.write(value.problem, into: &buf)
    }
}

func FfiConverterTypeInvalidPerson_lift(_ buf: RustBuffer) throws -> InvalidPerson {
    return try FfiConverterTypeInvalidPerson.lift(buf)
}

func FfiConverterTypeInvalidPerson_lower(_ value: InvalidPerson) -> RustBuffer {
    return FfiConverterTypeInvalidPerson.lower(value)
}

/// An invoice was issued: the whole document, which never changes (`I3`).
public struct InvoiceIssued: Equatable, Hashable {
    /// Its number.
    public let number: InvoiceNumber
    /// Its place in its series, from 1, without a gap.
    public let serial: UInt32
    /// Its date.
    public let date: Day
    /// Until when it is to be paid.
    public let due: Day
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Whom it is made out to, as it was then; absent once erased.
    public let billTo: BillTo?
    /// The purchase order number, as it was then.
    public let purchaseOrder: Text?
    /// Whether it is sent by e-mail.
    public let delivery: InvoiceDelivery
    /// Its lines.
    public let lines: [Line]
    /// The net amounts of the lines together.
    public let subtotal: Money
    /// The taxes of the lines together, by rate.
    public let taxes: [TaxAmount]
    /// Subtotal and taxes together; negative for a credit note.
    public let total: Money
    /// What of its credits has reduced other invoices already (`I5`).
    public let allocated: Money
    /// What of the credit balance it uses.
    public let creditsApplied: Money
    /// What goes to the credit balance.
    public let credited: Money
    /// What is to be paid.
    public let amountDue: Money
    /// Whom the host is asked to charge; absent where nothing is left to pay, or no card can be charged.
    public let charge: PaymentOrder?
    /// Whom the host is asked to refund, where credits go back to the card.
    public let refund: PaymentOrder?

    public init(
        number: InvoiceNumber,
        serial: UInt32,
        date: Day,
        due: Day,
        billingProfile: BillingProfileId,
        billTo: BillTo? = nil,
        purchaseOrder: Text? = nil,
        delivery: InvoiceDelivery,
        lines: [Line],
        subtotal: Money,
        taxes: [TaxAmount],
        total: Money,
        allocated: Money,
        creditsApplied: Money,
        credited: Money,
        amountDue: Money,
        charge: PaymentOrder? = nil,
        refund: PaymentOrder? = nil) {
        self.number = number
        self.serial = serial
        self.date = date
        self.due = due
        self.billingProfile = billingProfile
        self.billTo = billTo
        self.purchaseOrder = purchaseOrder
        self.delivery = delivery
        self.lines = lines
        self.subtotal = subtotal
        self.taxes = taxes
        self.total = total
        self.allocated = allocated
        self.creditsApplied = creditsApplied
        self.credited = credited
        self.amountDue = amountDue
        self.charge = charge
        self.refund = refund
    }
}

extension InvoiceIssued: Sendable {}

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
                purchaseOrder: FfiConverterOptionTypeText.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                subtotal: FfiConverterTypeMoney.read(from: &buf),
                taxes: FfiConverterSequenceTypeTaxAmount.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                allocated: FfiConverterTypeMoney.read(from: &buf),
                creditsApplied: FfiConverterTypeMoney.read(from: &buf),
                credited: FfiConverterTypeMoney.read(from: &buf),
                amountDue: FfiConverterTypeMoney.read(from: &buf),
                charge: FfiConverterOptionTypePaymentOrder.read(from: &buf),
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
        FfiConverterOptionTypeText.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterTypeMoney.write(value.subtotal, into: &buf)
        FfiConverterSequenceTypeTaxAmount.write(value.taxes, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeMoney.write(value.allocated, into: &buf)
        FfiConverterTypeMoney.write(value.creditsApplied, into: &buf)
        FfiConverterTypeMoney.write(value.credited, into: &buf)
        FfiConverterTypeMoney.write(value.amountDue, into: &buf)
        FfiConverterOptionTypePaymentOrder.write(value.charge, into: &buf)
        FfiConverterOptionTypePaymentOrder.write(value.refund, into: &buf)
    }
}

func FfiConverterTypeInvoiceIssued_lift(_ buf: RustBuffer) throws -> InvoiceIssued {
    return try FfiConverterTypeInvoiceIssued.lift(buf)
}

func FfiConverterTypeInvoiceIssued_lower(_ value: InvoiceIssued) -> RustBuffer {
    return FfiConverterTypeInvoiceIssued.lower(value)
}

/// How invoices are numbered (`I3`): integers from 1, without a gap in their series.
public struct InvoiceNumbers: Equatable, Hashable {
    /// What stands before the number.
    public let prefix: Text?
    /// Whether the year is part of the number, and restarts it.
    public let series: InvoiceSeries

    public init(
        prefix: Text? = nil,
        series: InvoiceSeries = .yearly) {
        self.prefix = prefix
        self.series = series
    }
}

extension InvoiceNumbers: Sendable {}

struct FfiConverterTypeInvoiceNumbers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceNumbers {
        return
            try InvoiceNumbers(
                prefix: FfiConverterOptionTypeText.read(from: &buf),
                series: FfiConverterTypeInvoiceSeries.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceNumbers, into buf: inout [UInt8]) {
        FfiConverterOptionTypeText.write(value.prefix, into: &buf)
        FfiConverterTypeInvoiceSeries.write(value.series, into: &buf)
    }
}

func FfiConverterTypeInvoiceNumbers_lift(_ buf: RustBuffer) throws -> InvoiceNumbers {
    return try FfiConverterTypeInvoiceNumbers.lift(buf)
}

func FfiConverterTypeInvoiceNumbers_lower(_ value: InvoiceNumbers) -> RustBuffer {
    return FfiConverterTypeInvoiceNumbers.lower(value)
}

/// An invoice was not paid by its due date (`I3`).
public struct InvoicePastDue: Equatable, Hashable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// What is still to be paid.
    public let outstanding: Money

    public init(
        invoice: InvoiceNumber,
        outstanding: Money) {
        self.invoice = invoice
        self.outstanding = outstanding
    }
}

extension InvoicePastDue: Sendable {}

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

/// An invoice, as lists show it. The document itself is the journal's record at `sequence`.
public struct InvoiceRow: Equatable, Hashable {
    /// Its number.
    public let number: InvoiceNumber
    /// Its date.
    public let date: Day
    /// Until when it is to be paid.
    public let due: Day
    /// Its total, taxes included.
    public let total: Money
    /// What was to be paid when it was issued.
    public let amountDue: Money
    /// What is still to be paid.
    public let outstanding: Money
    /// Where it stands.
    public let status: InvoiceStatus
    /// The place of the document in the journal.
    public let sequence: JournalSequence

    public init(
        number: InvoiceNumber,
        date: Day,
        due: Day,
        total: Money,
        amountDue: Money,
        outstanding: Money,
        status: InvoiceStatus,
        sequence: JournalSequence) {
        self.number = number
        self.date = date
        self.due = due
        self.total = total
        self.amountDue = amountDue
        self.outstanding = outstanding
        self.status = status
        self.sequence = sequence
    }
}

extension InvoiceRow: Sendable {}

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
        FfiConverterTypeJournalSequence.write(value.sequence, into: &buf)
    }
}

func FfiConverterTypeInvoiceRow_lift(_ buf: RustBuffer) throws -> InvoiceRow {
    return try FfiConverterTypeInvoiceRow.lift(buf)
}

func FfiConverterTypeInvoiceRow_lower(_ value: InvoiceRow) -> RustBuffer {
    return FfiConverterTypeInvoiceRow.lower(value)
}

/// An invoice of the billing profile is past due: no further licenses.
public struct InvoiceUnpaid: Equatable, Hashable {
    /// The billing profile.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

extension InvoiceUnpaid: Sendable {}

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

/// An invoice need not be paid any more: the purchase did not come about (`B1`).
public struct InvoiceVoided: Equatable, Hashable {
    /// The invoice.
    public let invoice: InvoiceNumber

    public init(
        invoice: InvoiceNumber) {
        self.invoice = invoice
    }
}

extension InvoiceVoided: Sendable {}

struct FfiConverterTypeInvoiceVoided: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceVoided {
        return
            try InvoiceVoided(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf)
        )
    }

    public static func write(_ value: InvoiceVoided, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
    }
}

func FfiConverterTypeInvoiceVoided_lift(_ buf: RustBuffer) throws -> InvoiceVoided {
    return try FfiConverterTypeInvoiceVoided.lift(buf)
}

func FfiConverterTypeInvoiceVoided_lower(_ value: InvoiceVoided) -> RustBuffer {
    return FfiConverterTypeInvoiceVoided.lower(value)
}

/// From one day to another, both included.
public struct InvoicesBetween: Equatable, Hashable {
    /// The first day.
    public let from: Day
    /// The last day.
    public let to: Day

    public init(
        from: Day,
        to: Day) {
        self.from = from
        self.to = to
    }
}

extension InvoicesBetween: Sendable {}

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

/// Invoices, newest first.
public struct InvoicesPage: Equatable, Hashable {
    /// The invoices.
    public let rows: [InvoiceRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?
    /// Where there is none: the date of the newest one outside the range.
    public let newestOutside: Day?

    public init(
        rows: [InvoiceRow],
        next: Cursor? = nil,
        newestOutside: Day? = nil) {
        self.rows = rows
        self.next = next
        self.newestOutside = newestOutside
    }
}

extension InvoicesPage: Sendable {}

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

/// Asks for invoices, by whoever may see those of a billing profile (`O7`).
public struct InvoicesQuery: Equatable, Hashable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Of which dates.
    public let range: InvoiceRange
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200.
    public let limit: UInt32

    public init(
        billingProfile: BillingProfileId,
        range: InvoiceRange,
        after: Cursor? = nil,
        limit: UInt32 = 50) {
        self.billingProfile = billingProfile
        self.range = range
        self.after = after
        self.limit = limit
    }
}

extension InvoicesQuery: Sendable {}

struct FfiConverterTypeInvoicesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoicesQuery {
        return
            try InvoicesQuery(
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                range: FfiConverterTypeInvoiceRange.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: InvoicesQuery, into buf: inout [UInt8]) {
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeInvoiceRange.write(value.range, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeInvoicesQuery_lift(_ buf: RustBuffer) throws -> InvoicesQuery {
    return try FfiConverterTypeInvoicesQuery.lift(buf)
}

func FfiConverterTypeInvoicesQuery_lower(_ value: InvoicesQuery) -> RustBuffer {
    return FfiConverterTypeInvoicesQuery.lower(value)
}

/// The kind of the organization.
public struct KindFinding: Equatable, Hashable {
    /// The kind.
    public let kind: OrganizationKind

    public init(
        kind: OrganizationKind) {
        self.kind = kind
    }
}

extension KindFinding: Sendable {}

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

/// From the same day so many months ago until today.
public struct LastMonths: Equatable, Hashable {
    /// How many months: people choose 3 or 6.
    public let months: UInt32

    public init(
        months: UInt32) {
        self.months = months
    }
}

extension LastMonths: Sendable {}

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

/// A license that somebody holds.
public struct LicenseRow: Equatable, Hashable {
    /// Who.
    public let person: PersonId
    /// Their name; absent where the directory knows them no more.
    public let name: Text?
    /// Their e-mail address; absent where the directory knows them no more.
    public let email: String?
    /// Since when.
    public let since: Timestamp

    public init(
        person: PersonId,
        name: Text? = nil,
        email: String? = nil,
        since: Timestamp) {
        self.person = person
        self.name = name
        self.email = email
        self.since = since
    }
}

extension LicenseRow: Sendable {}

struct FfiConverterTypeLicenseRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseRow {
        return
            try LicenseRow(
                person: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterOptionTypeText.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                since: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: LicenseRow, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeText.write(value.name, into: &buf)
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

/// Licenses were added.
public struct LicensesAdded: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many were added.
    public let added: LicenseCount
    /// How many it has now.
    public let licenses: LicenseCount
    /// What they cost for the rest of the billing period.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        added: LicenseCount,
        licenses: LicenseCount,
        lines: [Line]) {
        self.subscription = subscription
        self.added = added
        self.licenses = licenses
        self.lines = lines
    }
}

extension LicensesAdded: Sendable {}

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

/// People were given licenses.
public struct LicensesAssigned: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who holds one now and did not before.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

extension LicensesAssigned: Sendable {}

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

/// The number of licenses.
public struct LicensesFinding: Equatable, Hashable {
    /// How many are asked for.
    public let licenses: LicenseCount
    /// The most that one subscription to the product may have, if there is a cap.
    public let most: LicenseCount?

    public init(
        licenses: LicenseCount,
        most: LicenseCount? = nil) {
        self.licenses = licenses
        self.most = most
    }
}

extension LicensesFinding: Sendable {}

struct FfiConverterTypeLicensesFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesFinding {
        return
            try LicensesFinding(
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                most: FfiConverterOptionTypeLicenseCount.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesFinding, into buf: inout [UInt8]) {
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterOptionTypeLicenseCount.write(value.most, into: &buf)
    }
}

func FfiConverterTypeLicensesFinding_lift(_ buf: RustBuffer) throws -> LicensesFinding {
    return try FfiConverterTypeLicensesFinding.lift(buf)
}

func FfiConverterTypeLicensesFinding_lower(_ value: LicensesFinding) -> RustBuffer {
    return FfiConverterTypeLicensesFinding.lower(value)
}

/// Who holds the licenses of a subscription, in order of assignment.
public struct LicensesPage: Equatable, Hashable {
    /// The holders.
    public let rows: [LicenseRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [LicenseRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

extension LicensesPage: Sendable {}

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

/// Asks who holds the licenses of a subscription, by its purchaser or whoever sees the admin view.
public struct LicensesQuery: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200.
    public let limit: UInt32

    public init(
        subscription: SubscriptionId,
        after: Cursor? = nil,
        limit: UInt32 = 50) {
        self.subscription = subscription
        self.after = after
        self.limit = limit
    }
}

extension LicensesQuery: Sendable {}

struct FfiConverterTypeLicensesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensesQuery {
        return
            try LicensesQuery(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: LicensesQuery, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeLicensesQuery_lift(_ buf: RustBuffer) throws -> LicensesQuery {
    return try FfiConverterTypeLicensesQuery.lift(buf)
}

func FfiConverterTypeLicensesQuery_lower(_ value: LicensesQuery) -> RustBuffer {
    return FfiConverterTypeLicensesQuery.lower(value)
}

/// Licenses were removed, the newest first.
public struct LicensesRemoved: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many were removed.
    public let removed: LicenseCount
    /// How many it has now.
    public let licenses: LicenseCount
    /// The credits, lot by lot.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        removed: LicenseCount,
        licenses: LicenseCount,
        lines: [Line]) {
        self.subscription = subscription
        self.removed = removed
        self.licenses = licenses
        self.lines = lines
    }
}

extension LicensesRemoved: Sendable {}

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

/// People's licenses were taken back.
public struct LicensesUnassigned: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who held one and does not any more.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

extension LicensesUnassigned: Sendable {}

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

/// One line of an invoice (`I2`). It proves itself: from its own figures anybody can recompute its amount (`I10`).
public struct Line: Equatable, Hashable {
    /// Why it arose.
    public let kind: LineKind
    /// When it arose.
    public let arose: Timestamp
    /// When the licenses that it charges or credits were bought.
    public let lot: Timestamp
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product's name at that time.
    public let productName: Text
    /// The days that it charges, or credits.
    public let servicePeriod: ServicePeriod
    /// The price per license and billing period.
    public let unitPrice: UnitPrice
    /// How many licenses it charges, or credits.
    public let quantity: LicenseCount
    /// The net amount; negative for a credit.
    public let amount: Money
    /// The tax of each rate; negative for a credit.
    public let taxes: [TaxAmount]
    /// The figures that prove the amount.
    public let proof: Proof

    public init(
        kind: LineKind,
        arose: Timestamp,
        lot: Timestamp,
        subscription: SubscriptionId,
        productName: Text,
        servicePeriod: ServicePeriod,
        unitPrice: UnitPrice,
        quantity: LicenseCount,
        amount: Money,
        taxes: [TaxAmount],
        proof: Proof) {
        self.kind = kind
        self.arose = arose
        self.lot = lot
        self.subscription = subscription
        self.productName = productName
        self.servicePeriod = servicePeriod
        self.unitPrice = unitPrice
        self.quantity = quantity
        self.amount = amount
        self.taxes = taxes
        self.proof = proof
    }
}

extension Line: Sendable {}

struct FfiConverterTypeLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Line {
        return
            try Line(
                kind: FfiConverterTypeLineKind.read(from: &buf),
                arose: FfiConverterTypeTimestamp.read(from: &buf),
                lot: FfiConverterTypeTimestamp.read(from: &buf),
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                productName: FfiConverterTypeText.read(from: &buf),
                servicePeriod: FfiConverterTypeServicePeriod.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
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
        FfiConverterTypeText.write(value.productName, into: &buf)
        FfiConverterTypeServicePeriod.write(value.servicePeriod, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
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

/// A list price, and from when it holds.
public struct ListPrice: Equatable, Hashable {
    /// The price per license and billing period.
    public let price: UnitPrice
    /// The first day on which it holds; absent: from the start.
    public let from: Day?

    public init(
        price: UnitPrice,
        from: Day? = nil) {
        self.price = price
        self.from = from
    }
}

extension ListPrice: Sendable {}

struct FfiConverterTypeListPrice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ListPrice {
        return
            try ListPrice(
                price: FfiConverterTypeUnitPrice.read(from: &buf),
                from: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: ListPrice, into buf: inout [UInt8]) {
        FfiConverterTypeUnitPrice.write(value.price, into: &buf)
        FfiConverterOptionTypeDay.write(value.from, into: &buf)
    }
}

func FfiConverterTypeListPrice_lift(_ buf: RustBuffer) throws -> ListPrice {
    return try FfiConverterTypeListPrice.lift(buf)
}

func FfiConverterTypeListPrice_lower(_ value: ListPrice) -> RustBuffer {
    return FfiConverterTypeListPrice.lower(value)
}

/// A card has no token, or its last four digits are not four digits.
public struct MalformedCard: Equatable, Hashable {
    public init() {
    }
}

extension MalformedCard: Sendable {}

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

/// An id is empty, too long, or has control characters.
public struct MalformedId: Equatable, Hashable {
    /// Which field of the command.
    public let field: String

    public init(
        field: String) {
        self.field = field
    }
}

extension MalformedId: Sendable {}

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

/// The person.
public struct MemberFinding: Equatable, Hashable {
    /// How they stand in the directory.
    public let standing: PersonStanding

    public init(
        standing: PersonStanding) {
        self.standing = standing
    }
}

extension MemberFinding: Sendable {}

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

/// A billing profile to be created by a purchase (`G1`).
public struct NewProfile: Equatable, Hashable {
    /// Its name, such as "Marketing team".
    public let name: Text
    /// Whom its invoices are made out to.
    public let billTo: BillTo
    /// The payment method that pays: one of the actor's own.
    public let paymentMethod: PaymentMethodId
    /// Its currency, for ever; absent: that of the organization's country.
    public let currency: Currency?
    /// A purchase order number, printed on every invoice.
    public let purchaseOrder: Text?
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery

    public init(
        name: Text,
        billTo: BillTo,
        paymentMethod: PaymentMethodId,
        currency: Currency? = nil,
        purchaseOrder: Text? = nil,
        delivery: InvoiceDelivery = .portal) {
        self.name = name
        self.billTo = billTo
        self.paymentMethod = paymentMethod
        self.currency = currency
        self.purchaseOrder = purchaseOrder
        self.delivery = delivery
    }
}

extension NewProfile: Sendable {}

struct FfiConverterTypeNewProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewProfile {
        return
            try NewProfile(
                name: FfiConverterTypeText.read(from: &buf),
                billTo: FfiConverterTypeBillTo.read(from: &buf),
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                currency: FfiConverterOptionTypeCurrency.read(from: &buf),
                purchaseOrder: FfiConverterOptionTypeText.read(from: &buf),
                delivery: FfiConverterTypeInvoiceDelivery.read(from: &buf)
        )
    }

    public static func write(_ value: NewProfile, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.name, into: &buf)
        FfiConverterTypeBillTo.write(value.billTo, into: &buf)
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterOptionTypeCurrency.write(value.currency, into: &buf)
        FfiConverterOptionTypeText.write(value.purchaseOrder, into: &buf)
        FfiConverterTypeInvoiceDelivery.write(value.delivery, into: &buf)
    }
}

func FfiConverterTypeNewProfile_lift(_ buf: RustBuffer) throws -> NewProfile {
    return try FfiConverterTypeNewProfile.lift(buf)
}

func FfiConverterTypeNewProfile_lower(_ value: NewProfile) -> RustBuffer {
    return FfiConverterTypeNewProfile.lower(value)
}

/// What the next invoice of a subscription will be, if nothing changes until then.
public struct NextInvoice: Equatable, Hashable {
    /// Its date.
    public let date: Day
    /// Its total, taxes included.
    public let total: Money

    public init(
        date: Day,
        total: Money) {
        self.date = date
        self.total = total
    }
}

extension NextInvoice: Sendable {}

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

/// What happens next to a subscription.
public struct NextStep: Equatable, Hashable {
    /// What.
    public let kind: NextStepKind
    /// On which day.
    public let on: Day

    public init(
        kind: NextStepKind,
        on: Day) {
        self.kind = kind
        self.on = on
    }
}

extension NextStep: Sendable {}

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

/// The catalog names no currency for the organization's country.
public struct NoCurrency: Equatable, Hashable {
    /// The country.
    public let country: Country

    public init(
        country: Country) {
        self.country = country
    }
}

extension NoCurrency: Sendable {}

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

/// The offer has no price in that currency.
public struct NoPrice: Equatable, Hashable {
    /// The product.
    public let product: ProductId
    /// The offer.
    public let offer: OfferId
    /// The currency of the billing profile.
    public let currency: Currency

    public init(
        product: ProductId,
        offer: OfferId,
        currency: Currency) {
        self.product = product
        self.offer = offer
        self.currency = currency
    }
}

extension NoPrice: Sendable {}

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

/// The actor is nobody of the organization, disabled, or a guest.
public struct NotAMember: Equatable, Hashable {
    /// Who tried.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

extension NotAMember: Sendable {}

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

/// The actor has not the right.
public struct NotAllowed: Equatable, Hashable {
    /// The right it takes.
    public let right: Right

    public init(
        right: Right) {
        self.right = right
    }
}

extension NotAllowed: Sendable {}

struct FfiConverterTypeNotAllowed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotAllowed {
        return
            try NotAllowed(
                right: FfiConverterTypeRight.read(from: &buf)
        )
    }

    public static func write(_ value: NotAllowed, into buf: inout [UInt8]) {
        FfiConverterTypeRight.write(value.right, into: &buf)
    }
}

func FfiConverterTypeNotAllowed_lift(_ buf: RustBuffer) throws -> NotAllowed {
    return try FfiConverterTypeNotAllowed.lift(buf)
}

func FfiConverterTypeNotAllowed_lower(_ value: NotAllowed) -> RustBuffer {
    return FfiConverterTypeNotAllowed.lower(value)
}

/// Some people cannot be given a license: each, and why.
public struct NotAssignable: Equatable, Hashable {
    /// Who, and why.
    public let people: [RefusedPerson]

    public init(
        people: [RefusedPerson]) {
        self.people = people
    }
}

extension NotAssignable: Sendable {}

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

/// The person may not buy this: every rule, and what to do instead.
public struct NotEligible: Equatable, Hashable {
    /// Every rule, passed or failed.
    public let eligibility: Eligibility

    public init(
        eligibility: Eligibility) {
        self.eligibility = eligibility
    }
}

extension NotEligible: Sendable {}

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

/// There are not enough free licenses.
public struct NotEnoughLicenses: Equatable, Hashable {
    /// How many it takes.
    public let needed: LicenseCount
    /// How many there are.
    public let free: LicenseCount
    /// Who would need one.
    public let people: [PersonId]

    public init(
        needed: LicenseCount,
        free: LicenseCount,
        people: [PersonId]) {
        self.needed = needed
        self.free = free
        self.people = people
    }
}

extension NotEnoughLicenses: Sendable {}

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

/// The directory has no such person.
public struct NotInDirectory: Equatable, Hashable {
    /// The id that was asked for.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

extension NotInDirectory: Sendable {}

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

/// The product is not sold any more: no further licenses.
public struct NotOnSale: Equatable, Hashable {
    /// The product's name.
    public let productName: Text
    /// The first day on which it could not be bought, where the catalog tells.
    public let endOfSale: Day?

    public init(
        productName: Text,
        endOfSale: Day? = nil) {
        self.productName = productName
        self.endOfSale = endOfSale
    }
}

extension NotOnSale: Sendable {}

struct FfiConverterTypeNotOnSale: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotOnSale {
        return
            try NotOnSale(
                productName: FfiConverterTypeText.read(from: &buf),
                endOfSale: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: NotOnSale, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.productName, into: &buf)
        FfiConverterOptionTypeDay.write(value.endOfSale, into: &buf)
    }
}

func FfiConverterTypeNotOnSale_lift(_ buf: RustBuffer) throws -> NotOnSale {
    return try FfiConverterTypeNotOnSale.lift(buf)
}

func FfiConverterTypeNotOnSale_lower(_ value: NotOnSale) -> RustBuffer {
    return FfiConverterTypeNotOnSale.lower(value)
}

/// The command charges and credits nothing.
public struct NothingToQuote: Equatable, Hashable {
    public init() {
    }
}

extension NothingToQuote: Sendable {}

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

/// An offer of a product: for how long, billed how often, at which price (`K2`).
public struct Offer: Equatable, Hashable {
    /// Its id, unique within the product.
    public let id: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed; never less often than once a term.
    public let billing: BillingFrequency
    /// The list prices, per license and billing period.
    public let prices: [ListPrice]

    public init(
        id: OfferId,
        term: Term,
        billing: BillingFrequency,
        prices: [ListPrice]) {
        self.id = id
        self.term = term
        self.billing = billing
        self.prices = prices
    }
}

extension Offer: Sendable {}

struct FfiConverterTypeOffer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Offer {
        return
            try Offer(
                id: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                prices: FfiConverterSequenceTypeListPrice.read(from: &buf)
        )
    }

    public static func write(_ value: Offer, into buf: inout [UInt8]) {
        FfiConverterTypeOfferId.write(value.id, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterSequenceTypeListPrice.write(value.prices, into: &buf)
    }
}

func FfiConverterTypeOffer_lift(_ buf: RustBuffer) throws -> Offer {
    return try FfiConverterTypeOffer.lift(buf)
}

func FfiConverterTypeOffer_lower(_ value: Offer) -> RustBuffer {
    return FfiConverterTypeOffer.lower(value)
}

/// An offer, with its price today.
public struct OfferRow: Equatable, Hashable {
    /// Its id.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// The price per license and billing period; absent: it has none in the organization's currency.
    public let unitPrice: UnitPrice?

    public init(
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        unitPrice: UnitPrice? = nil) {
        self.offer = offer
        self.term = term
        self.billing = billing
        self.unitPrice = unitPrice
    }
}

extension OfferRow: Sendable {}

struct FfiConverterTypeOfferRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferRow {
        return
            try OfferRow(
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                unitPrice: FfiConverterOptionTypeUnitPrice.read(from: &buf)
        )
    }

    public static func write(_ value: OfferRow, into buf: inout [UInt8]) {
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterOptionTypeUnitPrice.write(value.unitPrice, into: &buf)
    }
}

func FfiConverterTypeOfferRow_lift(_ buf: RustBuffer) throws -> OfferRow {
    return try FfiConverterTypeOfferRow.lift(buf)
}

func FfiConverterTypeOfferRow_lower(_ value: OfferRow) -> RustBuffer {
    return FfiConverterTypeOfferRow.lower(value)
}

/// Every third-party product of one offer type.
public struct OfferTypePolicy: Equatable, Hashable {
    /// The offer type, compared without case.
    public let offerType: OfferType

    public init(
        offerType: OfferType) {
        self.offerType = offerType
    }
}

extension OfferTypePolicy: Sendable {}

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

/// The organization was created.
public struct OrganizationCreated: Equatable, Hashable {
    /// Its id.
    public let organization: OrganizationId
    /// Its name.
    public let name: Text
    /// What kind of organization it is.
    public let kind: OrganizationKind
    /// Where it is.
    public let country: Country
    /// Whether it had a purchase agreement.
    public let hasAgreement: Bool
    /// Its settings.
    public let settings: Settings

    public init(
        organization: OrganizationId,
        name: Text,
        kind: OrganizationKind,
        country: Country,
        hasAgreement: Bool,
        settings: Settings) {
        self.organization = organization
        self.name = name
        self.kind = kind
        self.country = country
        self.hasAgreement = hasAgreement
        self.settings = settings
    }
}

extension OrganizationCreated: Sendable {}

struct FfiConverterTypeOrganizationCreated: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationCreated {
        return
            try OrganizationCreated(
                organization: FfiConverterTypeOrganizationId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                kind: FfiConverterTypeOrganizationKind.read(from: &buf),
                country: FfiConverterTypeCountry.read(from: &buf),
                hasAgreement: FfiConverterBool.read(from: &buf),
                settings: FfiConverterTypeSettings.read(from: &buf)
        )
    }

    public static func write(_ value: OrganizationCreated, into buf: inout [UInt8]) {
        FfiConverterTypeOrganizationId.write(value.organization, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// There is an organization already.
public struct OrganizationExists: Equatable, Hashable {
    public init() {
    }
}

extension OrganizationExists: Sendable {}

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

/// There is no organization yet.
public struct OrganizationMissing: Equatable, Hashable {
    public init() {
    }
}

extension OrganizationMissing: Sendable {}

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

/// A number is too small or too large.
public struct OutOfRange: Equatable, Hashable {
    /// Which field of the command.
    public let field: String
    /// The smallest number that is taken.
    public let least: UInt32
    /// The largest number that is taken.
    public let most: UInt32
    /// The number that came.
    public let value: UInt32

    public init(
        field: String,
        least: UInt32,
        most: UInt32,
        value: UInt32) {
        self.field = field
        self.least = least
        self.most = most
        self.value = value
    }
}

extension OutOfRange: Sendable {}

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

/// Something is due that time has not brought yet.
public struct Overdue: Equatable, Hashable {
    /// Since when.
    public let since: Timestamp

    public init(
        since: Timestamp) {
        self.since = since
    }
}

extension Overdue: Sendable {}

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

/// A billing profile has one owner, and keeps it.
public struct OwnerKeepsRole: Equatable, Hashable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Its owner.
    public let owner: PersonId

    public init(
        billingProfile: BillingProfileId,
        owner: PersonId) {
        self.billingProfile = billingProfile
        self.owner = owner
    }
}

extension OwnerKeepsRole: Sendable {}

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

/// Money that had come for an invoice was taken back: the invoice is past due from that day.
public struct PaymentChargedBack: Equatable, Hashable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// How much was taken back.
    public let amount: Money
    /// What is to be paid on the invoice again.
    public let outstanding: Money

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        amount: Money,
        outstanding: Money) {
        self.invoice = invoice
        self.payment = payment
        self.amount = amount
        self.outstanding = outstanding
    }
}

extension PaymentChargedBack: Sendable {}

struct FfiConverterTypePaymentChargedBack: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentChargedBack {
        return
            try PaymentChargedBack(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentChargedBack, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
    }
}

func FfiConverterTypePaymentChargedBack_lift(_ buf: RustBuffer) throws -> PaymentChargedBack {
    return try FfiConverterTypePaymentChargedBack.lift(buf)
}

func FfiConverterTypePaymentChargedBack_lower(_ value: PaymentChargedBack) -> RustBuffer {
    return FfiConverterTypePaymentChargedBack.lower(value)
}

/// The money did not come.
public struct PaymentDeclined: Equatable, Hashable {
    /// Whether trying again can help.
    public let retry: Retry
    /// The provider's reason.
    public let reason: Text?

    public init(
        retry: Retry,
        reason: Text? = nil) {
        self.retry = retry
        self.reason = reason
    }
}

extension PaymentDeclined: Sendable {}

struct FfiConverterTypePaymentDeclined: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentDeclined {
        return
            try PaymentDeclined(
                retry: FfiConverterTypeRetry.read(from: &buf),
                reason: FfiConverterOptionTypeText.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentDeclined, into buf: inout [UInt8]) {
        FfiConverterTypeRetry.write(value.retry, into: &buf)
        FfiConverterOptionTypeText.write(value.reason, into: &buf)
    }
}

func FfiConverterTypePaymentDeclined_lift(_ buf: RustBuffer) throws -> PaymentDeclined {
    return try FfiConverterTypePaymentDeclined.lift(buf)
}

func FfiConverterTypePaymentDeclined_lower(_ value: PaymentDeclined) -> RustBuffer {
    return FfiConverterTypePaymentDeclined.lower(value)
}

/// A payment for an invoice failed.
public struct PaymentFailed: Equatable, Hashable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// Whether trying again can help.
    public let retry: Retry
    /// The provider's reason.
    public let reason: Text?

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        retry: Retry,
        reason: Text? = nil) {
        self.invoice = invoice
        self.payment = payment
        self.retry = retry
        self.reason = reason
    }
}

extension PaymentFailed: Sendable {}

struct FfiConverterTypePaymentFailed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentFailed {
        return
            try PaymentFailed(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                retry: FfiConverterTypeRetry.read(from: &buf),
                reason: FfiConverterOptionTypeText.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentFailed, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterTypeRetry.write(value.retry, into: &buf)
        FfiConverterOptionTypeText.write(value.reason, into: &buf)
    }
}

func FfiConverterTypePaymentFailed_lift(_ buf: RustBuffer) throws -> PaymentFailed {
    return try FfiConverterTypePaymentFailed.lift(buf)
}

func FfiConverterTypePaymentFailed_lower(_ value: PaymentFailed) -> RustBuffer {
    return FfiConverterTypePaymentFailed.lower(value)
}

/// A person added a card.
public struct PaymentMethodAdded: Equatable, Hashable {
    /// The payment method's id.
    public let paymentMethod: PaymentMethodId
    /// Whose it is.
    public let owner: PersonId
    /// The card.
    public let card: Card

    public init(
        paymentMethod: PaymentMethodId,
        owner: PersonId,
        card: Card) {
        self.paymentMethod = paymentMethod
        self.owner = owner
        self.card = card
    }
}

extension PaymentMethodAdded: Sendable {}

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

/// The payment method.
public struct PaymentMethodFinding: Equatable, Hashable {
    /// The one that would be charged; where the check failed, the one named, if any.
    public let paymentMethod: PaymentMethodId?

    public init(
        paymentMethod: PaymentMethodId? = nil) {
        self.paymentMethod = paymentMethod
    }
}

extension PaymentMethodFinding: Sendable {}

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

/// A payment method, as people recognize it.
public struct PaymentMethodRow: Equatable, Hashable {
    /// Its id.
    public let paymentMethod: PaymentMethodId
    /// The brand.
    public let brand: Text
    /// The last four digits of its number.
    public let lastFour: String
    /// The month at whose end it expires.
    public let expires: CardExpiry
    /// Whether it can be charged today (`G4`).
    public let usable: Bool

    public init(
        paymentMethod: PaymentMethodId,
        brand: Text,
        lastFour: String,
        expires: CardExpiry,
        usable: Bool) {
        self.paymentMethod = paymentMethod
        self.brand = brand
        self.lastFour = lastFour
        self.expires = expires
        self.usable = usable
    }
}

extension PaymentMethodRow: Sendable {}

struct FfiConverterTypePaymentMethodRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentMethodRow {
        return
            try PaymentMethodRow(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                brand: FfiConverterTypeText.read(from: &buf),
                lastFour: FfiConverterString.read(from: &buf),
                expires: FfiConverterTypeCardExpiry.read(from: &buf),
                usable: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentMethodRow, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterTypeText.write(value.brand, into: &buf)
        FfiConverterString.write(value.lastFour, into: &buf)
        FfiConverterTypeCardExpiry.write(value.expires, into: &buf)
        FfiConverterBool.write(value.usable, into: &buf)
    }
}

func FfiConverterTypePaymentMethodRow_lift(_ buf: RustBuffer) throws -> PaymentMethodRow {
    return try FfiConverterTypePaymentMethodRow.lift(buf)
}

func FfiConverterTypePaymentMethodRow_lower(_ value: PaymentMethodRow) -> RustBuffer {
    return FfiConverterTypePaymentMethodRow.lower(value)
}

/// The actor's payment methods.
public struct PaymentMethodsPage: Equatable, Hashable {
    /// The payment methods.
    public let rows: [PaymentMethodRow]

    public init(
        rows: [PaymentMethodRow]) {
        self.rows = rows
    }
}

extension PaymentMethodsPage: Sendable {}

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

/// Asks for the actor's payment methods, oldest first.
public struct PaymentMethodsQuery: Equatable, Hashable {
    public init() {
    }
}

extension PaymentMethodsQuery: Sendable {}

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

/// Whom the host charges, or refunds (`I7`).
public struct PaymentOrder: Equatable, Hashable {
    /// The payment method.
    public let paymentMethod: PaymentMethodId
    /// The payment provider's token for it.
    public let token: String
    /// How much.
    public let amount: Money

    public init(
        paymentMethod: PaymentMethodId,
        token: String,
        amount: Money) {
        self.paymentMethod = paymentMethod
        self.token = token
        self.amount = amount
    }
}

extension PaymentOrder: Sendable {}

struct FfiConverterTypePaymentOrder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentOrder {
        return
            try PaymentOrder(
                paymentMethod: FfiConverterTypePaymentMethodId.read(from: &buf),
                token: FfiConverterString.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentOrder, into buf: inout [UInt8]) {
        FfiConverterTypePaymentMethodId.write(value.paymentMethod, into: &buf)
        FfiConverterString.write(value.token, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypePaymentOrder_lift(_ buf: RustBuffer) throws -> PaymentOrder {
    return try FfiConverterTypePaymentOrder.lift(buf)
}

func FfiConverterTypePaymentOrder_lower(_ value: PaymentOrder) -> RustBuffer {
    return FfiConverterTypePaymentOrder.lower(value)
}

/// Money came for an invoice.
public struct PaymentReceived: Equatable, Hashable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// How much came.
    public let amount: Money
    /// What is still to be paid on the invoice.
    public let outstanding: Money
    /// What was too much and became credit balance.
    public let credited: Money

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        amount: Money,
        outstanding: Money,
        credited: Money) {
        self.invoice = invoice
        self.payment = payment
        self.amount = amount
        self.outstanding = outstanding
        self.credited = credited
    }
}

extension PaymentReceived: Sendable {}

struct FfiConverterTypePaymentReceived: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentReceived {
        return
            try PaymentReceived(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf),
                outstanding: FfiConverterTypeMoney.read(from: &buf),
                credited: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentReceived, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterTypeMoney.write(value.amount, into: &buf)
        FfiConverterTypeMoney.write(value.outstanding, into: &buf)
        FfiConverterTypeMoney.write(value.credited, into: &buf)
    }
}

func FfiConverterTypePaymentReceived_lift(_ buf: RustBuffer) throws -> PaymentReceived {
    return try FfiConverterTypePaymentReceived.lift(buf)
}

func FfiConverterTypePaymentReceived_lower(_ value: PaymentReceived) -> RustBuffer {
    return FfiConverterTypePaymentReceived.lower(value)
}

/// The money came and was taken back.
public struct PaymentReversed: Equatable, Hashable {
    /// How much.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

extension PaymentReversed: Sendable {}

struct FfiConverterTypePaymentReversed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentReversed {
        return
            try PaymentReversed(
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: PaymentReversed, into buf: inout [UInt8]) {
        FfiConverterTypeMoney.write(value.amount, into: &buf)
    }
}

func FfiConverterTypePaymentReversed_lift(_ buf: RustBuffer) throws -> PaymentReversed {
    return try FfiConverterTypePaymentReversed.lift(buf)
}

func FfiConverterTypePaymentReversed_lower(_ value: PaymentReversed) -> RustBuffer {
    return FfiConverterTypePaymentReversed.lower(value)
}

/// The money came.
public struct PaymentSucceeded: Equatable, Hashable {
    /// How much.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

extension PaymentSucceeded: Sendable {}

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

/// A person as the host's directory knows them (`O2`).
public struct Person: Equatable, Hashable {
    /// Who it is.
    public let id: PersonId
    /// The display name: 1 to 256 characters.
    public let name: Text
    /// The e-mail address: at most 254 characters.
    public let email: String
    /// Member or guest.
    public let kind: PersonKind
    /// Whether the account is enabled.
    public let enabled: Bool
    /// The administrator roles held; the order carries no meaning.
    public let roles: [Role]

    public init(
        id: PersonId,
        name: Text,
        email: String,
        kind: PersonKind = .member,
        enabled: Bool = true,
        roles: [Role] = []) {
        self.id = id
        self.name = name
        self.email = email
        self.kind = kind
        self.enabled = enabled
        self.roles = roles
    }
}

extension Person: Sendable {}

struct FfiConverterTypePerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Person {
        return
            try Person(
                id: FfiConverterTypePersonId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                email: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypePersonKind.read(from: &buf),
                enabled: FfiConverterBool.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf)
        )
    }

    public static func write(_ value: Person, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.id, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// The policy of every product.
public struct PoliciesPage: Equatable, Hashable {
    /// The products.
    public let rows: [PolicyRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [PolicyRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

extension PoliciesPage: Sendable {}

struct FfiConverterTypePoliciesPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PoliciesPage {
        return
            try PoliciesPage(
                rows: FfiConverterSequenceTypePolicyRow.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: PoliciesPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePolicyRow.write(value.rows, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}

func FfiConverterTypePoliciesPage_lift(_ buf: RustBuffer) throws -> PoliciesPage {
    return try FfiConverterTypePoliciesPage.lift(buf)
}

func FfiConverterTypePoliciesPage_lower(_ value: PoliciesPage) -> RustBuffer {
    return FfiConverterTypePoliciesPage.lower(value)
}

/// Asks for the policy of every product, in the order of the catalog, by whoever may read it (`P3`).
public struct PoliciesQuery: Equatable, Hashable {
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200.
    public let limit: UInt32

    public init(
        after: Cursor? = nil,
        limit: UInt32 = 50) {
        self.after = after
        self.limit = limit
    }
}

extension PoliciesQuery: Sendable {}

struct FfiConverterTypePoliciesQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PoliciesQuery {
        return
            try PoliciesQuery(
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PoliciesQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypePoliciesQuery_lift(_ buf: RustBuffer) throws -> PoliciesQuery {
    return try FfiConverterTypePoliciesQuery.lift(buf)
}

func FfiConverterTypePoliciesQuery_lower(_ value: PoliciesQuery) -> RustBuffer {
    return FfiConverterTypePoliciesQuery.lower(value)
}

/// A purchase policy was set, or taken back.
public struct PolicyChanged: Equatable, Hashable {
    /// What it was set for.
    public let scope: PolicyScope
    /// The value before; absent: it had none of its own.
    public let before: PolicyValue?
    /// The value from now on; absent: none of its own.
    public let after: PolicyValue?

    public init(
        scope: PolicyScope,
        before: PolicyValue? = nil,
        after: PolicyValue? = nil) {
        self.scope = scope
        self.before = before
        self.after = after
    }
}

extension PolicyChanged: Sendable {}

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

/// The purchase policy.
public struct PolicyFinding: Equatable, Hashable {
    /// The value that holds.
    public let value: PolicyValue
    /// Where it comes from.
    public let source: PolicySource

    public init(
        value: PolicyValue,
        source: PolicySource) {
        self.value = value
        self.source = source
    }
}

extension PolicyFinding: Sendable {}

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

/// Offer types know only enabled and disabled.
public struct PolicyNotForOfferTypes: Equatable, Hashable {
    /// The offer type.
    public let offerType: OfferType

    public init(
        offerType: OfferType) {
        self.offerType = offerType
    }
}

extension PolicyNotForOfferTypes: Sendable {}

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

/// The policy of a product.
public struct PolicyRow: Equatable, Hashable {
    /// The product's name.
    public let name: Text
    /// The product's id.
    public let product: ProductId
    /// The value that holds.
    public let value: PolicyValue
    /// Where it comes from.
    public let source: PolicySource

    public init(
        name: Text,
        product: ProductId,
        value: PolicyValue,
        source: PolicySource) {
        self.name = name
        self.product = product
        self.value = value
        self.source = source
    }
}

extension PolicyRow: Sendable {}

struct FfiConverterTypePolicyRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyRow {
        return
            try PolicyRow(
                name: FfiConverterTypeText.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                value: FfiConverterTypePolicyValue.read(from: &buf),
                source: FfiConverterTypePolicySource.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyRow, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// A product (`K1`).
public struct Product: Equatable, Hashable {
    /// Its id.
    public let id: ProductId
    /// Its name, as people read it.
    public let name: Text
    /// Ids that it had before: they still mean this product.
    public let formerIds: [ProductId]
    /// The kind of third-party offer; absent for a first-party product.
    public let offerType: OfferType?
    /// The countries in which it is not sold, besides those of the program.
    public let closedCountries: [CountryClosure]
    /// The first day on which it cannot be bought.
    public let endOfSale: Day?
    /// The most licenses that one subscription may have.
    public let mostLicenses: LicenseCount?
    /// The offers under which it is sold.
    public let offers: [Offer]
    /// The trial that it has, if any (`K3`).
    public let trial: Trial?

    public init(
        id: ProductId,
        name: Text,
        formerIds: [ProductId] = [],
        offerType: OfferType? = nil,
        closedCountries: [CountryClosure] = [],
        endOfSale: Day? = nil,
        mostLicenses: LicenseCount? = nil,
        offers: [Offer] = [],
        trial: Trial? = nil) {
        self.id = id
        self.name = name
        self.formerIds = formerIds
        self.offerType = offerType
        self.closedCountries = closedCountries
        self.endOfSale = endOfSale
        self.mostLicenses = mostLicenses
        self.offers = offers
        self.trial = trial
    }
}

extension Product: Sendable {}

struct FfiConverterTypeProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Product {
        return
            try Product(
                id: FfiConverterTypeProductId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
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
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// A product has another id from now on. The one before still means it.
public struct ProductIdChanged: Equatable, Hashable {
    /// The id that it had.
    public let from: ProductId
    /// The id that it has now.
    public let to: ProductId

    public init(
        from: ProductId,
        to: ProductId) {
        self.from = from
        self.to = to
    }
}

extension ProductIdChanged: Sendable {}

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

/// One product.
public struct ProductPolicy: Equatable, Hashable {
    /// Its id, or one that it had before.
    public let product: ProductId

    public init(
        product: ProductId) {
        self.product = product
    }
}

extension ProductPolicy: Sendable {}

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

/// A product.
public struct ProductRow: Equatable, Hashable {
    /// Its id.
    public let product: ProductId
    /// Its name.
    public let name: Text
    /// What it is offered for, in the organization's currency.
    public let offers: [OfferRow]
    /// The trial that it has, if any.
    public let trial: Trial?
    /// Whether the actor may buy one license of it, and why not.
    public let eligibility: Eligibility

    public init(
        product: ProductId,
        name: Text,
        offers: [OfferRow],
        trial: Trial? = nil,
        eligibility: Eligibility) {
        self.product = product
        self.name = name
        self.offers = offers
        self.trial = trial
        self.eligibility = eligibility
    }
}

extension ProductRow: Sendable {}

struct FfiConverterTypeProductRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductRow {
        return
            try ProductRow(
                product: FfiConverterTypeProductId.read(from: &buf),
                name: FfiConverterTypeText.read(from: &buf),
                offers: FfiConverterSequenceTypeOfferRow.read(from: &buf),
                trial: FfiConverterOptionTypeTrial.read(from: &buf),
                eligibility: FfiConverterTypeEligibility.read(from: &buf)
        )
    }

    public static func write(_ value: ProductRow, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeText.write(value.name, into: &buf)
        FfiConverterSequenceTypeOfferRow.write(value.offers, into: &buf)
        FfiConverterOptionTypeTrial.write(value.trial, into: &buf)
        FfiConverterTypeEligibility.write(value.eligibility, into: &buf)
    }
}

func FfiConverterTypeProductRow_lift(_ buf: RustBuffer) throws -> ProductRow {
    return try FfiConverterTypeProductRow.lift(buf)
}

func FfiConverterTypeProductRow_lower(_ value: ProductRow) -> RustBuffer {
    return FfiConverterTypeProductRow.lower(value)
}

/// Products, and whether the actor may buy them.
public struct ProductsPage: Equatable, Hashable {
    /// The products.
    public let rows: [ProductRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [ProductRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

extension ProductsPage: Sendable {}

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

/// Asks for every product, in the order of the catalog.
public struct ProductsQuery: Equatable, Hashable {
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200.
    public let limit: UInt32

    public init(
        after: Cursor? = nil,
        limit: UInt32 = 50) {
        self.after = after
        self.limit = limit
    }
}

extension ProductsQuery: Sendable {}

struct FfiConverterTypeProductsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductsQuery {
        return
            try ProductsQuery(
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ProductsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeProductsQuery_lift(_ buf: RustBuffer) throws -> ProductsQuery {
    return try FfiConverterTypeProductsQuery.lift(buf)
}

func FfiConverterTypeProductsQuery_lower(_ value: ProductsQuery) -> RustBuffer {
    return FfiConverterTypeProductsQuery.lower(value)
}

/// The self-service program as a whole (`K4`).
public struct Program: Equatable, Hashable {
    /// The kinds of organization to which it is closed.
    public let closedKinds: [OrganizationKind]
    /// The countries in which it is closed.
    public let closedCountries: [CountryClosure]
    /// The currency in which organizations of each country are billed.
    public let currencies: [CountryCurrency]

    public init(
        closedKinds: [OrganizationKind] = [],
        closedCountries: [CountryClosure] = [],
        currencies: [CountryCurrency] = []) {
        self.closedKinds = closedKinds
        self.closedCountries = closedCountries
        self.currencies = currencies
    }
}

extension Program: Sendable {}

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

/// The figures that prove a line (`I4`, `I10`): its price is round(`after` ÷ N) − round(`before` ÷ N), where N is the
/// number of days of the billing period.
public struct Proof: Equatable, Hashable {
    /// The billing period.
    public let billingPeriod: ServicePeriod
    /// Licenses before the change.
    public let licensesBefore: LicenseCount
    /// Licenses after the change.
    public let licensesAfter: LicenseCount
    /// The exact value of the period before: the sum over its days of licenses × unit price.
    public let before: PeriodValue
    /// The exact value of the period after.
    public let after: PeriodValue
    /// Whether the price contains the taxes.
    public let prices: PriceTax

    public init(
        billingPeriod: ServicePeriod,
        licensesBefore: LicenseCount,
        licensesAfter: LicenseCount,
        before: PeriodValue,
        after: PeriodValue,
        prices: PriceTax) {
        self.billingPeriod = billingPeriod
        self.licensesBefore = licensesBefore
        self.licensesAfter = licensesAfter
        self.before = before
        self.after = after
        self.prices = prices
    }
}

extension Proof: Sendable {}

struct FfiConverterTypeProof: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Proof {
        return
            try Proof(
                billingPeriod: FfiConverterTypeServicePeriod.read(from: &buf),
                licensesBefore: FfiConverterTypeLicenseCount.read(from: &buf),
                licensesAfter: FfiConverterTypeLicenseCount.read(from: &buf),
                before: FfiConverterTypePeriodValue.read(from: &buf),
                after: FfiConverterTypePeriodValue.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf)
        )
    }

    public static func write(_ value: Proof, into buf: inout [UInt8]) {
        FfiConverterTypeServicePeriod.write(value.billingPeriod, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licensesBefore, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licensesAfter, into: &buf)
        FfiConverterTypePeriodValue.write(value.before, into: &buf)
        FfiConverterTypePeriodValue.write(value.after, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
    }
}

func FfiConverterTypeProof_lift(_ buf: RustBuffer) throws -> Proof {
    return try FfiConverterTypeProof.lift(buf)
}

func FfiConverterTypeProof_lower(_ value: Proof) -> RustBuffer {
    return FfiConverterTypeProof.lower(value)
}

/// Buys a subscription, by a person with their own card (`B1`, `B2`).
public struct PurchaseSubscription: Equatable, Hashable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// The offer of the product.
    public let offer: OfferId
    /// How many licenses.
    public let licenses: LicenseCount
    /// The billing profile that pays.
    public let billing: BillingChoice
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        product: ProductId,
        offer: OfferId,
        licenses: LicenseCount,
        billing: BillingChoice,
        quote: QuoteReference? = nil) {
        self.product = product
        self.offer = offer
        self.licenses = licenses
        self.billing = billing
        self.quote = quote
    }
}

extension PurchaseSubscription: Sendable {}

struct FfiConverterTypePurchaseSubscription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurchaseSubscription {
        return
            try PurchaseSubscription(
                product: FfiConverterTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billing: FfiConverterTypeBillingChoice.read(from: &buf),
                quote: FfiConverterOptionTypeQuoteReference.read(from: &buf)
        )
    }

    public static func write(_ value: PurchaseSubscription, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingChoice.write(value.billing, into: &buf)
        FfiConverterOptionTypeQuoteReference.write(value.quote, into: &buf)
    }
}

func FfiConverterTypePurchaseSubscription_lift(_ buf: RustBuffer) throws -> PurchaseSubscription {
    return try FfiConverterTypePurchaseSubscription.lift(buf)
}

func FfiConverterTypePurchaseSubscription_lower(_ value: PurchaseSubscription) -> RustBuffer {
    return FfiConverterTypePurchaseSubscription.lower(value)
}

/// What a command would charge or credit, to the minor unit (`B5`).
public struct Quote: Equatable, Hashable {
    /// The lines that would arise.
    public let lines: [Line]
    /// Their net amounts together.
    public let subtotal: Money
    /// Their taxes together, by rate.
    public let taxes: [TaxAmount]
    /// Subtotal and taxes together; negative for a credit.
    public let total: Money
    /// A fingerprint over these figures. A command that carries it yields exactly these, or is refused as stale.
    public let fingerprint: Digest
    /// For information, the next invoice of the subscription, as things then stand.
    public let nextInvoice: NextInvoice?

    public init(
        lines: [Line],
        subtotal: Money,
        taxes: [TaxAmount],
        total: Money,
        fingerprint: Digest,
        nextInvoice: NextInvoice? = nil) {
        self.lines = lines
        self.subtotal = subtotal
        self.taxes = taxes
        self.total = total
        self.fingerprint = fingerprint
        self.nextInvoice = nextInvoice
    }
}

extension Quote: Sendable {}

struct FfiConverterTypeQuote: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Quote {
        return
            try Quote(
                lines: FfiConverterSequenceTypeLine.read(from: &buf),
                subtotal: FfiConverterTypeMoney.read(from: &buf),
                taxes: FfiConverterSequenceTypeTaxAmount.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf),
                fingerprint: FfiConverterTypeDigest.read(from: &buf),
                nextInvoice: FfiConverterOptionTypeNextInvoice.read(from: &buf)
        )
    }

    public static func write(_ value: Quote, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
        FfiConverterTypeMoney.write(value.subtotal, into: &buf)
        FfiConverterSequenceTypeTaxAmount.write(value.taxes, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
        FfiConverterTypeDigest.write(value.fingerprint, into: &buf)
        FfiConverterOptionTypeNextInvoice.write(value.nextInvoice, into: &buf)
    }
}

func FfiConverterTypeQuote_lift(_ buf: RustBuffer) throws -> Quote {
    return try FfiConverterTypeQuote.lift(buf)
}

func FfiConverterTypeQuote_lower(_ value: Quote) -> RustBuffer {
    return FfiConverterTypeQuote.lower(value)
}

/// The quote that a command was given on (`B5`).
public struct QuoteReference: Equatable, Hashable {
    /// Its fingerprint.
    public let fingerprint: Digest
    /// Its total.
    public let total: Money

    public init(
        fingerprint: Digest,
        total: Money) {
        self.fingerprint = fingerprint
        self.total = total
    }
}

extension QuoteReference: Sendable {}

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

/// The figures are no longer those of the quote.
public struct QuoteStale: Equatable, Hashable {
    /// The total of the quote.
    public let quoted: Money
    /// The total now.
    public let now: Money
    /// By how much the total is higher now; negative where it is lower.
    public let difference: Money

    public init(
        quoted: Money,
        now: Money,
        difference: Money) {
        self.quoted = quoted
        self.now = now
        self.difference = difference
    }
}

extension QuoteStale: Sendable {}

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

/// Administrators look on, and change nothing, until they take over.
public struct ReadOnlyView: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who manages it.
    public let purchaser: PersonId

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId) {
        self.subscription = subscription
        self.purchaser = purchaser
    }
}

extension ReadOnlyView: Sendable {}

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

/// One line of the journal: an event with its place, time, actor and command (`H1`).
public struct Recorded: Equatable, Hashable {
    /// The version of the journal's format.
    public let schema: UInt32
    /// Its place in the journal, from 1, without a gap.
    public let sequence: JournalSequence
    /// When it happened.
    public let at: Timestamp
    /// Who caused it.
    public let actor: Actor
    /// The command it came from; absent for what time brought (`T1`).
    public let command: CommandStamp?
    /// What happened.
    public let event: Event

    public init(
        schema: UInt32,
        sequence: JournalSequence,
        at: Timestamp,
        actor: Actor,
        command: CommandStamp? = nil,
        event: Event) {
        self.schema = schema
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.event = event
    }
}

extension Recorded: Sendable {}

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

/// Recurring billing was turned on or off.
public struct RecurringBillingChanged: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// On or off, from now on.
    public let recurringBilling: RecurringBilling
    /// Why.
    public let cause: RecurringBillingCause

    public init(
        subscription: SubscriptionId,
        recurringBilling: RecurringBilling,
        cause: RecurringBillingCause) {
        self.subscription = subscription
        self.recurringBilling = recurringBilling
        self.cause = cause
    }
}

extension RecurringBillingChanged: Sendable {}

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

/// Licenses can only be given back while recurring billing is on.
public struct RecurringBillingIsOff: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

extension RecurringBillingIsOff: Sendable {}

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

/// The command was refused.
public struct Refused: Equatable, Hashable {
    /// Why.
    public let denial: Denial

    public init(
        denial: Denial) {
        self.denial = denial
    }
}

extension Refused: Sendable {}

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

/// A person who cannot be given a license.
public struct RefusedPerson: Equatable, Hashable {
    /// Who.
    public let person: PersonId
    /// Why.
    public let reason: NotAssignableReason

    public init(
        person: PersonId,
        reason: NotAssignableReason) {
        self.person = person
        self.reason = reason
    }
}

extension RefusedPerson: Sendable {}

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

/// A text is empty, too long, or holds a card number.
public struct RejectedText: Equatable, Hashable {
    /// Which field of the command.
    public let field: String
    /// What is wrong with it. The text itself is not repeated.
    public let problem: TextProblem

    public init(
        field: String,
        problem: TextProblem) {
        self.field = field
        self.problem = problem
    }
}

extension RejectedText: Sendable {}

struct FfiConverterTypeRejectedText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RejectedText {
        return
            try RejectedText(
                field: FfiConverterString.read(from: &buf),
                problem: FfiConverterTypeTextProblem.read(from: &buf)
        )
    }

    public static func write(_ value: RejectedText, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeTextProblem.write(value.problem, into: &buf)
    }
}

func FfiConverterTypeRejectedText_lift(_ buf: RustBuffer) throws -> RejectedText {
    return try FfiConverterTypeRejectedText.lift(buf)
}

func FfiConverterTypeRejectedText_lower(_ value: RejectedText) -> RustBuffer {
    return FfiConverterTypeRejectedText.lower(value)
}

/// The next term was announced, with its price, which holds from now on (`C8`).
public struct RenewalAnnounced: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it renews.
    public let renewsOn: Day
    /// The price per license and billing period of the next term.
    public let unitPrice: UnitPrice
    /// The price of the present term.
    public let unitPriceBefore: UnitPrice
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// What the first billing period will cost, taxes included, as things stand.
    public let total: Money

    public init(
        subscription: SubscriptionId,
        renewsOn: Day,
        unitPrice: UnitPrice,
        unitPriceBefore: UnitPrice,
        licenses: LicenseCount,
        total: Money) {
        self.subscription = subscription
        self.renewsOn = renewsOn
        self.unitPrice = unitPrice
        self.unitPriceBefore = unitPriceBefore
        self.licenses = licenses
        self.total = total
    }
}

extension RenewalAnnounced: Sendable {}

struct FfiConverterTypeRenewalAnnounced: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RenewalAnnounced {
        return
            try RenewalAnnounced(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                renewsOn: FfiConverterTypeDay.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                unitPriceBefore: FfiConverterTypeUnitPrice.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                total: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: RenewalAnnounced, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.renewsOn, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPriceBefore, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeMoney.write(value.total, into: &buf)
    }
}

func FfiConverterTypeRenewalAnnounced_lift(_ buf: RustBuffer) throws -> RenewalAnnounced {
    return try FfiConverterTypeRenewalAnnounced.lift(buf)
}

func FfiConverterTypeRenewalAnnounced_lower(_ value: RenewalAnnounced) -> RustBuffer {
    return FfiConverterTypeRenewalAnnounced.lower(value)
}

/// The offer has no price at which it could renew.
public struct RenewalImpossible: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

extension RenewalImpossible: Sendable {}

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

/// The same command was carried out before.
public struct Repeated: Equatable, Hashable {
    /// The place in the journal of the first event that followed then.
    public let first: JournalSequence
    /// How many events followed then.
    public let events: UInt32

    public init(
        first: JournalSequence,
        events: UInt32) {
        self.first = first
        self.events = events
    }
}

extension Repeated: Sendable {}

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

/// Reports what became of a payment, by `system` (`I7`). The same report twice counts once.
public struct ReportPayment: Equatable, Hashable {
    /// The invoice that it is for.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// What became of it.
    public let result: PaymentResult

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        result: PaymentResult) {
        self.invoice = invoice
        self.payment = payment
        self.result = result
    }
}

extension ReportPayment: Sendable {}

struct FfiConverterTypeReportPayment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportPayment {
        return
            try ReportPayment(
                invoice: FfiConverterTypeInvoiceNumber.read(from: &buf),
                payment: FfiConverterTypePaymentId.read(from: &buf),
                result: FfiConverterTypePaymentResult.read(from: &buf)
        )
    }

    public static func write(_ value: ReportPayment, into buf: inout [UInt8]) {
        FfiConverterTypeInvoiceNumber.write(value.invoice, into: &buf)
        FfiConverterTypePaymentId.write(value.payment, into: &buf)
        FfiConverterTypePaymentResult.write(value.result, into: &buf)
    }
}

func FfiConverterTypeReportPayment_lift(_ buf: RustBuffer) throws -> ReportPayment {
    return try FfiConverterTypeReportPayment.lift(buf)
}

func FfiConverterTypeReportPayment_lower(_ value: ReportPayment) -> RustBuffer {
    return FfiConverterTypeReportPayment.lower(value)
}

/// The product.
public struct SaleFinding: Equatable, Hashable {
    /// The first day on which it cannot be bought, if there is one.
    public let endOfSale: Day?

    public init(
        endOfSale: Day? = nil) {
        self.endOfSale = endOfSale
    }
}

extension SaleFinding: Sendable {}

struct FfiConverterTypeSaleFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SaleFinding {
        return
            try SaleFinding(
                endOfSale: FfiConverterOptionTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: SaleFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDay.write(value.endOfSale, into: &buf)
    }
}

func FfiConverterTypeSaleFinding_lift(_ buf: RustBuffer) throws -> SaleFinding {
    return try FfiConverterTypeSaleFinding.lift(buf)
}

func FfiConverterTypeSaleFinding_lower(_ value: SaleFinding) -> RustBuffer {
    return FfiConverterTypeSaleFinding.lower(value)
}

/// Days of service, half-open: `start` is the first day covered, `end` the first that is not.
///
/// ```
/// use selfserve::ServicePeriod;
///
/// let november = ServicePeriod { start: "2026-11-01".parse()?, end: "2026-12-01".parse()? };
/// assert_eq!(november.days(), 30);
/// assert!(!november.contains("2026-12-01".parse()?));
/// // Licenses added on the 22nd are paid for from that day on, the day included (S2).
/// assert_eq!(november.days_from("2026-11-22".parse()?), 9);
/// # Ok::<(), selfserve::InvalidDay>(())
/// ```
public struct ServicePeriod: Equatable, Hashable {
    /// The first day covered.
    public let start: Day
    /// The first day not covered.
    public let end: Day

    public init(
        start: Day,
        end: Day) {
        self.start = start
        self.end = end
    }
}

extension ServicePeriod: Sendable {}

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

/// Sets a purchase policy, or takes it back, by a global or billing admin (`P3`). It counts from then on; what exists
/// goes on untouched (`P4`).
public struct SetPolicy: Equatable, Hashable {
    /// What it is set for.
    public let scope: PolicyScope
    /// The value; absent: none of its own any more.
    public let value: PolicyValue?

    public init(
        scope: PolicyScope,
        value: PolicyValue? = nil) {
        self.scope = scope
        self.value = value
    }
}

extension SetPolicy: Sendable {}

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

/// Turns recurring billing on or off (`C5`).
public struct SetRecurringBilling: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// On or off.
    public let recurringBilling: RecurringBilling

    public init(
        subscription: SubscriptionId,
        recurringBilling: RecurringBilling) {
        self.subscription = subscription
        self.recurringBilling = recurringBilling
    }
}

extension SetRecurringBilling: Sendable {}

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

/// Sets the taxes of a billing profile, by `system` (`I9`). Billing periods that are open keep theirs (`I4`).
public struct SetTaxRates: Equatable, Hashable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// The taxes.
    public let taxRates: [TaxRate]
    /// Whether prices contain them.
    public let prices: PriceTax

    public init(
        billingProfile: BillingProfileId,
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.billingProfile = billingProfile
        self.taxRates = taxRates
        self.prices = prices
    }
}

extension SetTaxRates: Sendable {}

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

/// What an organization can choose (*setting* in the rules). Whatever is left out has its default.
public struct Settings: Equatable, Hashable {
    /// When what is bought can be used (`B1`).
    public let activation: Activation
    /// For how many days a purchase waits for its first payment (`B1`).
    public let activationDays: UInt32
    /// When changes within a billing period are invoiced (`I1`).
    public let changeBilling: ChangeBilling
    /// Where credits go that no open invoice takes up (`I5`).
    public let credits: Credits
    /// How invoices are numbered (`I3`).
    public let invoiceNumbers: InvoiceNumbers
    /// How many days after its date an invoice is due (`I3`).
    public let paymentDays: UInt32
    /// The tax rates of new billing profiles (`I9`).
    public let taxRates: [TaxRate]
    /// How prices relate to tax, for new billing profiles (`I9`).
    public let prices: PriceTax
    /// For how many days after its end a subscription is expired, with access (`C6`).
    public let expiredDays: UInt32
    /// For how many days after that it is disabled, without access (`C6`).
    public let disabledDays: UInt32
    /// How many days before the end of a monthly term the renewal notice goes out (`C8`).
    public let monthlyNoticeDays: UInt32
    /// How many days before the end of a longer term the renewal notice goes out (`C8`).
    public let noticeDays: UInt32
    /// For how many days of journal time a command's id is remembered (`B6`).
    public let commandMemoryDays: UInt32
    /// Whom people can ask when they are refused (`P8`).
    public let support: Support?

    public init(
        activation: Activation = .immediately,
        activationDays: UInt32 = 3,
        changeBilling: ChangeBilling = .monthly,
        credits: Credits = .balance,
        invoiceNumbers: InvoiceNumbers = InvoiceNumbers(),
        paymentDays: UInt32 = 0,
        taxRates: [TaxRate] = [],
        prices: PriceTax = .exclusive,
        expiredDays: UInt32 = 30,
        disabledDays: UInt32 = 90,
        monthlyNoticeDays: UInt32 = 7,
        noticeDays: UInt32 = 30,
        commandMemoryDays: UInt32 = 30,
        support: Support? = nil) {
        self.activation = activation
        self.activationDays = activationDays
        self.changeBilling = changeBilling
        self.credits = credits
        self.invoiceNumbers = invoiceNumbers
        self.paymentDays = paymentDays
        self.taxRates = taxRates
        self.prices = prices
        self.expiredDays = expiredDays
        self.disabledDays = disabledDays
        self.monthlyNoticeDays = monthlyNoticeDays
        self.noticeDays = noticeDays
        self.commandMemoryDays = commandMemoryDays
        self.support = support
    }
}

extension Settings: Sendable {}

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
                taxRates: FfiConverterSequenceTypeTaxRate.read(from: &buf),
                prices: FfiConverterTypePriceTax.read(from: &buf),
                expiredDays: FfiConverterUInt32.read(from: &buf),
                disabledDays: FfiConverterUInt32.read(from: &buf),
                monthlyNoticeDays: FfiConverterUInt32.read(from: &buf),
                noticeDays: FfiConverterUInt32.read(from: &buf),
                commandMemoryDays: FfiConverterUInt32.read(from: &buf),
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
        FfiConverterSequenceTypeTaxRate.write(value.taxRates, into: &buf)
        FfiConverterTypePriceTax.write(value.prices, into: &buf)
        FfiConverterUInt32.write(value.expiredDays, into: &buf)
        FfiConverterUInt32.write(value.disabledDays, into: &buf)
        FfiConverterUInt32.write(value.monthlyNoticeDays, into: &buf)
        FfiConverterUInt32.write(value.noticeDays, into: &buf)
        FfiConverterUInt32.write(value.commandMemoryDays, into: &buf)
        FfiConverterOptionTypeSupport.write(value.support, into: &buf)
    }
}

func FfiConverterTypeSettings_lift(_ buf: RustBuffer) throws -> Settings {
    return try FfiConverterTypeSettings.lift(buf)
}

func FfiConverterTypeSettings_lower(_ value: Settings) -> RustBuffer {
    return FfiConverterTypeSettings.lower(value)
}

/// The settings were replaced.
public struct SettingsChanged: Equatable, Hashable {
    /// All the settings, as they are from now on.
    public let settings: Settings

    public init(
        settings: Settings) {
        self.settings = settings
    }
}

extension SettingsChanged: Sendable {}

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

/// Gives a person a role on a billing profile, or takes it back, by its owner (`O7`).
public struct ShareBillingProfile: Equatable, Hashable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Who.
    public let person: PersonId
    /// The role; absent: none any more.
    public let role: ProfileRole?

    public init(
        billingProfile: BillingProfileId,
        person: PersonId,
        role: ProfileRole? = nil) {
        self.billingProfile = billingProfile
        self.person = person
        self.role = role
    }
}

extension ShareBillingProfile: Sendable {}

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

/// The first payment came: the subscription can be used (`B1`).
public struct SubscriptionActivated: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

extension SubscriptionActivated: Sendable {}

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

/// A subscription was canceled. Where it goes on to the end of its term, recurring billing is off and there is no
/// credit.
public struct SubscriptionCanceled: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why.
    public let reason: CancelReason
    /// What the person added; absent once erased.
    public let feedback: Text?
    /// When it ends.
    public let mode: CancelMode
    /// The day on which it is deleted, where it ended at once.
    public let disabledUntil: Day?
    /// The credits, lot by lot.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        reason: CancelReason,
        feedback: Text? = nil,
        mode: CancelMode,
        disabledUntil: Day? = nil,
        lines: [Line]) {
        self.subscription = subscription
        self.reason = reason
        self.feedback = feedback
        self.mode = mode
        self.disabledUntil = disabledUntil
        self.lines = lines
    }
}

extension SubscriptionCanceled: Sendable {}

struct FfiConverterTypeSubscriptionCanceled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionCanceled {
        return
            try SubscriptionCanceled(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                reason: FfiConverterTypeCancelReason.read(from: &buf),
                feedback: FfiConverterOptionTypeText.read(from: &buf),
                mode: FfiConverterTypeCancelMode.read(from: &buf),
                disabledUntil: FfiConverterOptionTypeDay.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionCanceled, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeCancelReason.write(value.reason, into: &buf)
        FfiConverterOptionTypeText.write(value.feedback, into: &buf)
        FfiConverterTypeCancelMode.write(value.mode, into: &buf)
        FfiConverterOptionTypeDay.write(value.disabledUntil, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeSubscriptionCanceled_lift(_ buf: RustBuffer) throws -> SubscriptionCanceled {
    return try FfiConverterTypeSubscriptionCanceled.lift(buf)
}

func FfiConverterTypeSubscriptionCanceled_lower(_ value: SubscriptionCanceled) -> RustBuffer {
    return FfiConverterTypeSubscriptionCanceled.lower(value)
}

/// A subscription was deleted, for good; its licenses are nobody's any more (`C6`).
public struct SubscriptionDeleted: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

extension SubscriptionDeleted: Sendable {}

struct FfiConverterTypeSubscriptionDeleted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionDeleted {
        return
            try SubscriptionDeleted(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionDeleted, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
    }
}

func FfiConverterTypeSubscriptionDeleted_lift(_ buf: RustBuffer) throws -> SubscriptionDeleted {
    return try FfiConverterTypeSubscriptionDeleted.lift(buf)
}

func FfiConverterTypeSubscriptionDeleted_lower(_ value: SubscriptionDeleted) -> RustBuffer {
    return FfiConverterTypeSubscriptionDeleted.lower(value)
}

/// One subscription, and what can be done with it now.
public struct SubscriptionDetail: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionRow
    /// Each action, and why not where it cannot be taken.
    public let actions: [ActionRow]

    public init(
        subscription: SubscriptionRow,
        actions: [ActionRow]) {
        self.subscription = subscription
        self.actions = actions
    }
}

extension SubscriptionDetail: Sendable {}

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

/// A subscription was disabled: nobody has access any more (`C6`).
public struct SubscriptionDisabled: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it is deleted.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        until: Day) {
        self.subscription = subscription
        self.until = until
    }
}

extension SubscriptionDisabled: Sendable {}

struct FfiConverterTypeSubscriptionDisabled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionDisabled {
        return
            try SubscriptionDisabled(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                until: FfiConverterTypeDay.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionDisabled, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeDay.write(value.until, into: &buf)
    }
}

func FfiConverterTypeSubscriptionDisabled_lift(_ buf: RustBuffer) throws -> SubscriptionDisabled {
    return try FfiConverterTypeSubscriptionDisabled.lift(buf)
}

func FfiConverterTypeSubscriptionDisabled_lower(_ value: SubscriptionDisabled) -> RustBuffer {
    return FfiConverterTypeSubscriptionDisabled.lower(value)
}

/// A subscription's term ended, and it does not renew. People keep access for a while (`C6`).
public struct SubscriptionExpired: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The first day without access.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        until: Day) {
        self.subscription = subscription
        self.until = until
    }
}

extension SubscriptionExpired: Sendable {}

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

/// A subscription was bought.
public struct SubscriptionPurchased: Equatable, Hashable {
    /// Its id.
    public let subscription: SubscriptionId
    /// Who bought it, and is responsible for paying (`B2`).
    public let purchaser: PersonId
    /// The product.
    public let product: ProductId
    /// The product's name.
    public let productName: Text
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// The offer.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// The billing profile that pays.
    public let billingProfile: BillingProfileId
    /// When it can be used.
    public let activation: Activation
    /// The days of its first term.
    public let termDays: ServicePeriod
    /// Its first billing period.
    public let billingPeriod: BillingPeriod
    /// What it costs.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId,
        product: ProductId,
        productName: Text,
        formerIds: [ProductId] = [],
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        licenses: LicenseCount,
        billingProfile: BillingProfileId,
        activation: Activation,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        lines: [Line]) {
        self.subscription = subscription
        self.purchaser = purchaser
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.offer = offer
        self.term = term
        self.billing = billing
        self.licenses = licenses
        self.billingProfile = billingProfile
        self.activation = activation
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.lines = lines
    }
}

extension SubscriptionPurchased: Sendable {}

struct FfiConverterTypeSubscriptionPurchased: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionPurchased {
        return
            try SubscriptionPurchased(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                purchaser: FfiConverterTypePersonId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterTypeText.read(from: &buf),
                formerIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                activation: FfiConverterTypeActivation.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionPurchased, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypePersonId.write(value.purchaser, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeText.write(value.productName, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.formerIds, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeActivation.write(value.activation, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeSubscriptionPurchased_lift(_ buf: RustBuffer) throws -> SubscriptionPurchased {
    return try FfiConverterTypeSubscriptionPurchased.lift(buf)
}

func FfiConverterTypeSubscriptionPurchased_lower(_ value: SubscriptionPurchased) -> RustBuffer {
    return FfiConverterTypeSubscriptionPurchased.lower(value)
}

/// Asks for one subscription, by its purchaser or whoever sees the admin view.
public struct SubscriptionQuery: Equatable, Hashable {
    /// Which one.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

extension SubscriptionQuery: Sendable {}

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

/// A subscription was renewed: a new term began.
public struct SubscriptionRenewed: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The days of the new term.
    public let termDays: ServicePeriod
    /// Its first billing period.
    public let billingPeriod: BillingPeriod
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// What it costs.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        licenses: LicenseCount,
        lines: [Line]) {
        self.subscription = subscription
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.licenses = licenses
        self.lines = lines
    }
}

extension SubscriptionRenewed: Sendable {}

struct FfiConverterTypeSubscriptionRenewed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionRenewed {
        return
            try SubscriptionRenewed(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                termDays: FfiConverterTypeServicePeriod.read(from: &buf),
                billingPeriod: FfiConverterTypeBillingPeriod.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionRenewed, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeServicePeriod.write(value.termDays, into: &buf)
        FfiConverterTypeBillingPeriod.write(value.billingPeriod, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}

func FfiConverterTypeSubscriptionRenewed_lift(_ buf: RustBuffer) throws -> SubscriptionRenewed {
    return try FfiConverterTypeSubscriptionRenewed.lift(buf)
}

func FfiConverterTypeSubscriptionRenewed_lower(_ value: SubscriptionRenewed) -> RustBuffer {
    return FfiConverterTypeSubscriptionRenewed.lower(value)
}

/// A subscription.
public struct SubscriptionRow: Equatable, Hashable {
    /// Its id.
    public let subscription: SubscriptionId
    /// The product's present id.
    public let product: ProductId
    /// The product's name when it was bought.
    public let productName: Text
    /// The offer.
    public let offer: OfferId
    /// Where it stands.
    public let status: SubscriptionStatus
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// How many of them are assigned.
    public let assigned: LicenseCount
    /// How many of them are free.
    public let free: LicenseCount
    /// The price per license and billing period.
    public let unitPrice: UnitPrice
    /// How often it is billed.
    public let billing: BillingFrequency
    /// Whether it renews by itself.
    public let recurringBilling: RecurringBilling
    /// The billing profile that pays.
    public let billingProfile: BillingProfileId
    /// The day on which it was bought.
    public let bought: Day
    /// What happens next, if nobody does anything; absent where nothing does.
    public let nextStep: NextStep?

    public init(
        subscription: SubscriptionId,
        product: ProductId,
        productName: Text,
        offer: OfferId,
        status: SubscriptionStatus,
        licenses: LicenseCount,
        assigned: LicenseCount,
        free: LicenseCount,
        unitPrice: UnitPrice,
        billing: BillingFrequency,
        recurringBilling: RecurringBilling,
        billingProfile: BillingProfileId,
        bought: Day,
        nextStep: NextStep? = nil) {
        self.subscription = subscription
        self.product = product
        self.productName = productName
        self.offer = offer
        self.status = status
        self.licenses = licenses
        self.assigned = assigned
        self.free = free
        self.unitPrice = unitPrice
        self.billing = billing
        self.recurringBilling = recurringBilling
        self.billingProfile = billingProfile
        self.bought = bought
        self.nextStep = nextStep
    }
}

extension SubscriptionRow: Sendable {}

struct FfiConverterTypeSubscriptionRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionRow {
        return
            try SubscriptionRow(
                subscription: FfiConverterTypeSubscriptionId.read(from: &buf),
                product: FfiConverterTypeProductId.read(from: &buf),
                productName: FfiConverterTypeText.read(from: &buf),
                offer: FfiConverterTypeOfferId.read(from: &buf),
                status: FfiConverterTypeSubscriptionStatus.read(from: &buf),
                licenses: FfiConverterTypeLicenseCount.read(from: &buf),
                assigned: FfiConverterTypeLicenseCount.read(from: &buf),
                free: FfiConverterTypeLicenseCount.read(from: &buf),
                unitPrice: FfiConverterTypeUnitPrice.read(from: &buf),
                billing: FfiConverterTypeBillingFrequency.read(from: &buf),
                recurringBilling: FfiConverterTypeRecurringBilling.read(from: &buf),
                billingProfile: FfiConverterTypeBillingProfileId.read(from: &buf),
                bought: FfiConverterTypeDay.read(from: &buf),
                nextStep: FfiConverterOptionTypeNextStep.read(from: &buf)
        )
    }

    public static func write(_ value: SubscriptionRow, into buf: inout [UInt8]) {
        FfiConverterTypeSubscriptionId.write(value.subscription, into: &buf)
        FfiConverterTypeProductId.write(value.product, into: &buf)
        FfiConverterTypeText.write(value.productName, into: &buf)
        FfiConverterTypeOfferId.write(value.offer, into: &buf)
        FfiConverterTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterTypeLicenseCount.write(value.licenses, into: &buf)
        FfiConverterTypeLicenseCount.write(value.assigned, into: &buf)
        FfiConverterTypeLicenseCount.write(value.free, into: &buf)
        FfiConverterTypeUnitPrice.write(value.unitPrice, into: &buf)
        FfiConverterTypeBillingFrequency.write(value.billing, into: &buf)
        FfiConverterTypeRecurringBilling.write(value.recurringBilling, into: &buf)
        FfiConverterTypeBillingProfileId.write(value.billingProfile, into: &buf)
        FfiConverterTypeDay.write(value.bought, into: &buf)
        FfiConverterOptionTypeNextStep.write(value.nextStep, into: &buf)
    }
}

func FfiConverterTypeSubscriptionRow_lift(_ buf: RustBuffer) throws -> SubscriptionRow {
    return try FfiConverterTypeSubscriptionRow.lift(buf)
}

func FfiConverterTypeSubscriptionRow_lower(_ value: SubscriptionRow) -> RustBuffer {
    return FfiConverterTypeSubscriptionRow.lower(value)
}

/// Whom people can ask (`P8`).
public struct Support: Equatable, Hashable {
    /// What to tell them.
    public let text: Text
    /// Where to go.
    public let link: String?

    public init(
        text: Text,
        link: String? = nil) {
        self.text = text
        self.link = link
    }
}

extension Support: Sendable {}

struct FfiConverterTypeSupport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Support {
        return
            try Support(
                text: FfiConverterTypeText.read(from: &buf),
                link: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Support, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.text, into: &buf)
        FfiConverterOptionString.write(value.link, into: &buf)
    }
}

func FfiConverterTypeSupport_lift(_ buf: RustBuffer) throws -> Support {
    return try FfiConverterTypeSupport.lift(buf)
}

func FfiConverterTypeSupport_lower(_ value: Support) -> RustBuffer {
    return FfiConverterTypeSupport.lower(value)
}

/// The host itself.
public struct System: Equatable, Hashable {
    public init() {
    }
}

extension System: Sendable {}

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

/// What one tax comes to.
public struct TaxAmount: Equatable, Hashable {
    /// Its name on the invoice.
    public let name: Text
    /// The rate on the net amount.
    public let percent: Percent
    /// The tax; negative on a credit.
    public let amount: Money

    public init(
        name: Text,
        percent: Percent,
        amount: Money) {
        self.name = name
        self.percent = percent
        self.amount = amount
    }
}

extension TaxAmount: Sendable {}

struct FfiConverterTypeTaxAmount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TaxAmount {
        return
            try TaxAmount(
                name: FfiConverterTypeText.read(from: &buf),
                percent: FfiConverterTypePercent.read(from: &buf),
                amount: FfiConverterTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: TaxAmount, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.name, into: &buf)
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

/// A tax that the host says applies to a billing profile (`I9`).
public struct TaxRate: Equatable, Hashable {
    /// Its name on the invoice, such as `IVA`.
    public let name: Text
    /// The rate on the net amount.
    public let percent: Percent

    public init(
        name: Text,
        percent: Percent) {
        self.name = name
        self.percent = percent
    }
}

extension TaxRate: Sendable {}

struct FfiConverterTypeTaxRate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TaxRate {
        return
            try TaxRate(
                name: FfiConverterTypeText.read(from: &buf),
                percent: FfiConverterTypePercent.read(from: &buf)
        )
    }

    public static func write(_ value: TaxRate, into buf: inout [UInt8]) {
        FfiConverterTypeText.write(value.name, into: &buf)
        FfiConverterTypePercent.write(value.percent, into: &buf)
    }
}

func FfiConverterTypeTaxRate_lift(_ buf: RustBuffer) throws -> TaxRate {
    return try FfiConverterTypeTaxRate.lift(buf)
}

func FfiConverterTypeTaxRate_lower(_ value: TaxRate) -> RustBuffer {
    return FfiConverterTypeTaxRate.lower(value)
}

/// The taxes of a billing profile changed.
public struct TaxRatesSet: Equatable, Hashable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// The taxes.
    public let taxRates: [TaxRate]
    /// Whether prices contain them.
    public let prices: PriceTax

    public init(
        billingProfile: BillingProfileId,
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.billingProfile = billingProfile
        self.taxRates = taxRates
        self.prices = prices
    }
}

extension TaxRatesSet: Sendable {}

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

/// The time is before the last event.
public struct TimeGoesBack: Equatable, Hashable {
    /// The time that came.
    public let at: Timestamp
    /// The time of the last event: the earliest that is taken.
    public let last: Timestamp

    public init(
        at: Timestamp,
        last: Timestamp) {
        self.at = at
        self.last = last
    }
}

extension TimeGoesBack: Sendable {}

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

/// More licenses than one subscription to the product may have.
public struct TooManyLicenses: Equatable, Hashable {
    /// The total that was asked for.
    public let asked: LicenseCount
    /// The most there may be.
    public let most: LicenseCount

    public init(
        asked: LicenseCount,
        most: LicenseCount) {
        self.asked = asked
        self.most = most
    }
}

extension TooManyLicenses: Sendable {}

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

/// More people than one command may name.
public struct TooManyPeople: Equatable, Hashable {
    /// How many were named.
    public let named: UInt32
    /// The most there may be.
    public let most: UInt32

    public init(
        named: UInt32,
        most: UInt32) {
        self.named = named
        self.most = most
    }
}

extension TooManyPeople: Sendable {}

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

/// The trial of a product (`K3`).
public struct Trial: Equatable, Hashable {
    /// Whether it needs a payment method, and so converts to paid at its end.
    public let paymentMethod: TrialPayment
    /// For how many days it runs.
    public let days: UInt32
    /// How many licenses it has.
    public let licenses: LicenseCount

    public init(
        paymentMethod: TrialPayment,
        days: UInt32,
        licenses: LicenseCount) {
        self.paymentMethod = paymentMethod
        self.days = days
        self.licenses = licenses
    }
}

extension Trial: Sendable {}

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

/// Takes licenses of a subscription back (`A6`). Who holds none is passed over.
public struct UnassignLicenses: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Any number of people.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

extension UnassignLicenses: Sendable {}

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

/// Takes licenses of a product back, from all its subscriptions that the actor manages (`A6`).
public struct UnassignProduct: Equatable, Hashable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// Any number of people.
    public let people: [PersonId]

    public init(
        product: ProductId,
        people: [PersonId]) {
        self.product = product
        self.people = people
    }
}

extension UnassignProduct: Sendable {}

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

/// There is no such billing profile.
public struct UnknownBillingProfile: Equatable, Hashable {
    /// The id that was asked for.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

extension UnknownBillingProfile: Sendable {}

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

/// There is no such invoice.
public struct UnknownInvoice: Equatable, Hashable {
    /// The number that was asked for.
    public let invoice: InvoiceNumber

    public init(
        invoice: InvoiceNumber) {
        self.invoice = invoice
    }
}

extension UnknownInvoice: Sendable {}

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

/// The product has no such offer.
public struct UnknownOffer: Equatable, Hashable {
    /// The product.
    public let product: ProductId
    /// The id that was asked for.
    public let offer: OfferId

    public init(
        product: ProductId,
        offer: OfferId) {
        self.product = product
        self.offer = offer
    }
}

extension UnknownOffer: Sendable {}

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

/// The person has no such payment method.
public struct UnknownPaymentMethod: Equatable, Hashable {
    /// The id that was asked for.
    public let paymentMethod: PaymentMethodId

    public init(
        paymentMethod: PaymentMethodId) {
        self.paymentMethod = paymentMethod
    }
}

extension UnknownPaymentMethod: Sendable {}

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

/// The catalog has no such product.
public struct UnknownProduct: Equatable, Hashable {
    /// The id that was asked for.
    public let product: ProductId

    public init(
        product: ProductId) {
        self.product = product
    }
}

extension UnknownProduct: Sendable {}

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

/// There is no such subscription.
public struct UnknownSubscription: Equatable, Hashable {
    /// The id that was asked for.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

extension UnknownSubscription: Sendable {}

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

/// A person of the organization.
public struct User: Equatable, Hashable {
    /// Their id.
    public let id: PersonId

    public init(
        id: PersonId) {
        self.id = id
    }
}

extension User: Sendable {}

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

/// Who looks, and when.
public struct Viewer: Equatable, Hashable {
    /// Who looks.
    public let actor: Actor
    /// When.
    public let at: Timestamp

    public init(
        actor: Actor,
        at: Timestamp) {
        self.actor = actor
        self.at = at
    }
}

extension Viewer: Sendable {}

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

/// More licenses than can be given back now.
public struct WindowClosed: Equatable, Hashable {
    /// How many were to be given back.
    public let asked: LicenseCount
    /// How many can be.
    public let removable: LicenseCount
    /// The day from which any number can be again.
    public let renewsOn: Day

    public init(
        asked: LicenseCount,
        removable: LicenseCount,
        renewsOn: Day) {
        self.asked = asked
        self.removable = removable
        self.renewsOn = renewsOn
    }
}

extension WindowClosed: Sendable {}

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

/// The subscription is not in a status in which that can be done.
public struct WrongStatus: Equatable, Hashable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The status it has.
    public let status: SubscriptionStatus

    public init(
        subscription: SubscriptionId,
        status: SubscriptionStatus) {
        self.subscription = subscription
        self.status = status
    }
}

extension WrongStatus: Sendable {}

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

/// The actor's own subscriptions.
public struct YourProductsPage: Equatable, Hashable {
    /// The subscriptions.
    public let rows: [SubscriptionRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [SubscriptionRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

extension YourProductsPage: Sendable {}

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

/// Asks for the actor's own subscriptions, oldest first.
public struct YourProductsQuery: Equatable, Hashable {
    /// Only those in this status.
    public let status: SubscriptionStatus?
    /// Only those to this product.
    public let product: ProductId?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200.
    public let limit: UInt32

    public init(
        status: SubscriptionStatus? = nil,
        product: ProductId? = nil,
        after: Cursor? = nil,
        limit: UInt32 = 50) {
        self.status = status
        self.product = product
        self.after = after
        self.limit = limit
    }
}

extension YourProductsQuery: Sendable {}

struct FfiConverterTypeYourProductsQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> YourProductsQuery {
        return
            try YourProductsQuery(
                status: FfiConverterOptionTypeSubscriptionStatus.read(from: &buf),
                product: FfiConverterOptionTypeProductId.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: YourProductsQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSubscriptionStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeProductId.write(value.product, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

func FfiConverterTypeYourProductsQuery_lift(_ buf: RustBuffer) throws -> YourProductsQuery {
    return try FfiConverterTypeYourProductsQuery.lift(buf)
}

func FfiConverterTypeYourProductsQuery_lower(_ value: YourProductsQuery) -> RustBuffer {
    return FfiConverterTypeYourProductsQuery.lower(value)
}

/// What can be done with a subscription.

public enum Action: Equatable, Hashable, CaseIterable {
    /// Buy one license more.
    case addLicenses
    /// Give one license back.
    case removeLicenses
    /// Assign a license.
    case assignLicenses
    /// Turn recurring billing on.
    case turnOnRecurringBilling
    /// Turn recurring billing off.
    case turnOffRecurringBilling
    /// Cancel it now, with a credit.
    case cancelNow
    /// Let it end with its term.
    case cancelAtTermEnd
}

extension Action: Sendable {}

struct FfiConverterTypeAction: FfiConverterRustBuffer {
    typealias SwiftType = Action

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Action {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .addLicenses

        case 2: return .removeLicenses

        case 3: return .assignLicenses

        case 4: return .turnOnRecurringBilling

        case 5: return .turnOffRecurringBilling

        case 6: return .cancelNow

        case 7: return .cancelAtTermEnd

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Action, into buf: inout [UInt8]) {
        switch value {
        case .addLicenses:
            writeInt(&buf, Int32(1))

        case .removeLicenses:
            writeInt(&buf, Int32(2))

        case .assignLicenses:
            writeInt(&buf, Int32(3))

        case .turnOnRecurringBilling:
            writeInt(&buf, Int32(4))

        case .turnOffRecurringBilling:
            writeInt(&buf, Int32(5))

        case .cancelNow:
            writeInt(&buf, Int32(6))

        case .cancelAtTermEnd:
            writeInt(&buf, Int32(7))
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

public enum Activation: Equatable, Hashable, CaseIterable {
    /// At once.
    case immediately
    /// When the host reports the first payment.
    case onFirstPayment
}

extension Activation: Sendable {}

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

public enum Actor: Equatable, Hashable {
    /// The host itself: directory news, payment reports, imports, and what time brings.
    case system(System)
    /// A person of the organization.
    case user(User)
}

extension Actor: Sendable {}

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

/// What a person can do instead of buying (`P8`).

public enum Alternative: Equatable, Hashable {
    /// Add a payment method that can be charged.
    case addACard(AddACard)
    /// Ask an administrator.
    case askAnAdministrator(AskAnAdministrator)
}

extension Alternative: Sendable {}

struct FfiConverterTypeAlternative: FfiConverterRustBuffer {
    typealias SwiftType = Alternative

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Alternative {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .addACard(try FfiConverterTypeAddACard.read(from: &buf))

        case 2: return .askAnAdministrator(try FfiConverterTypeAskAnAdministrator.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Alternative, into buf: inout [UInt8]) {
        switch value {
        case let .addACard(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeAddACard.write(v1, into: &buf)

        case let .askAnAdministrator(v1):
            writeInt(&buf, Int32(2))
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

public enum Answer: Equatable, Hashable {
    /// Every product, and whether the actor may buy it.
    case productsPage(ProductsPage)
    /// The actor's own subscriptions.
    case yourProductsPage(YourProductsPage)
    /// One subscription, and what can be done with it now.
    case subscriptionDetail(SubscriptionDetail)
    /// Every self-service subscription.
    case adminSubscriptionsPage(AdminSubscriptionsPage)
    /// Who holds the licenses of a subscription.
    case licensesPage(LicensesPage)
    /// Invoices.
    case invoicesPage(InvoicesPage)
    /// Billing profiles.
    case billingProfilesPage(BillingProfilesPage)
    /// Payment methods.
    case paymentMethodsPage(PaymentMethodsPage)
    /// Policies.
    case policiesPage(PoliciesPage)
    /// Whether a person has a product now.
    case accessAnswer(AccessAnswer)
}

extension Answer: Sendable {}

struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = Answer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .productsPage(try FfiConverterTypeProductsPage.read(from: &buf))

        case 2: return .yourProductsPage(try FfiConverterTypeYourProductsPage.read(from: &buf))

        case 3: return .subscriptionDetail(try FfiConverterTypeSubscriptionDetail.read(from: &buf))

        case 4: return .adminSubscriptionsPage(try FfiConverterTypeAdminSubscriptionsPage.read(from: &buf))

        case 5: return .licensesPage(try FfiConverterTypeLicensesPage.read(from: &buf))

        case 6: return .invoicesPage(try FfiConverterTypeInvoicesPage.read(from: &buf))

        case 7: return .billingProfilesPage(try FfiConverterTypeBillingProfilesPage.read(from: &buf))

        case 8: return .paymentMethodsPage(try FfiConverterTypePaymentMethodsPage.read(from: &buf))

        case 9: return .policiesPage(try FfiConverterTypePoliciesPage.read(from: &buf))

        case 10: return .accessAnswer(try FfiConverterTypeAccessAnswer.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Answer, into buf: inout [UInt8]) {
        switch value {
        case let .productsPage(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeProductsPage.write(v1, into: &buf)

        case let .yourProductsPage(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeYourProductsPage.write(v1, into: &buf)

        case let .subscriptionDetail(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeSubscriptionDetail.write(v1, into: &buf)

        case let .adminSubscriptionsPage(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeAdminSubscriptionsPage.write(v1, into: &buf)

        case let .licensesPage(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeLicensesPage.write(v1, into: &buf)

        case let .invoicesPage(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeInvoicesPage.write(v1, into: &buf)

        case let .billingProfilesPage(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeBillingProfilesPage.write(v1, into: &buf)

        case let .paymentMethodsPage(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypePaymentMethodsPage.write(v1, into: &buf)

        case let .policiesPage(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypePoliciesPage.write(v1, into: &buf)

        case let .accessAnswer(v1):
            writeInt(&buf, Int32(10))
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

/// Whether licenses can be assigned to a person: only to enabled members (`A2`).

public enum Assignable: Equatable, Hashable, CaseIterable {
    /// Yes.
    case yes
    /// No: the person is a guest, enabled or not.
    case guest
    /// No: the person's account is disabled.
    case disabled
}

extension Assignable: Sendable {}

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

/// The billing profile that pays for a purchase.

public enum BillingChoice: Equatable, Hashable {
    /// One that exists.
    case existingProfile(ExistingProfile)
    /// A new one, created by the purchase (`G1`).
    case newProfile(NewProfile)
}

extension BillingChoice: Sendable {}

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

public enum BillingFrequency: Equatable, Hashable, CaseIterable {
    /// Every month.
    case monthly
    /// Every three months.
    case quarterly
    /// Every six months.
    case halfYearly
    /// Every year.
    case yearly
    /// Once, up front for the term.
    case upFront
}

extension BillingFrequency: Sendable {}

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

public enum CancelMode: Equatable, Hashable, CaseIterable {
    /// Now, with a credit; only within the window.
    case now
    /// At the end of its term: recurring billing is turned off.
    case atTermEnd
}

extension CancelMode: Sendable {}

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

public enum CancelReason: Equatable, Hashable, CaseIterable {
    /// It costs too much.
    case tooExpensive
    /// It is not needed any more.
    case notNeeded
    /// It lacks something.
    case missingFeatures
    /// It is hard to use.
    case hardToUse
    /// Something else is used instead.
    case switched
    /// It was bought by mistake.
    case boughtByMistake
    /// The organization provides it.
    case coveredCentrally
    /// Another reason.
    case other
}

extension CancelReason: Sendable {}

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

public enum ChangeBilling: Equatable, Hashable, CaseIterable {
    /// Together, on the first of the month.
    case monthly
    /// One by one, at once.
    case immediately
}

extension ChangeBilling: Sendable {}

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

/// What somebody asks for.

public enum Command: Equatable, Hashable {
    /// Create the organization (`O6`).
    case createOrganization(CreateOrganization)
    /// Replace the settings (`O6`).
    case changeSettings(ChangeSettings)
    /// Set a purchase policy, or take it back (`P1`, `P2`).
    case setPolicy(SetPolicy)
    /// Tell that a product has another id (`K1`).
    case changeProductId(ChangeProductId)
    /// Add a payment method (`G2`).
    case addPaymentMethod(AddPaymentMethod)
    /// Edit a billing profile (`G1`).
    case editBillingProfile(EditBillingProfile)
    /// Give or take a role on a billing profile (`O7`).
    case shareBillingProfile(ShareBillingProfile)
    /// Set the taxes of a billing profile (`I9`).
    case setTaxRates(SetTaxRates)
    /// Buy a subscription (`B1`).
    case purchaseSubscription(PurchaseSubscription)
    /// Set how many licenses a subscription has (`S1`).
    case changeLicenses(ChangeLicenses)
    /// Assign licenses to people (`A1`).
    case assignLicenses(AssignLicenses)
    /// Take licenses of a subscription back (`A6`).
    case unassignLicenses(UnassignLicenses)
    /// Take licenses of a product back (`A6`).
    case unassignProduct(UnassignProduct)
    /// Cancel a subscription (`C1`).
    case cancelSubscription(CancelSubscription)
    /// Turn recurring billing on or off (`C5`).
    case setRecurringBilling(SetRecurringBilling)
    /// Report what became of a payment (`I7`).
    case reportPayment(ReportPayment)
}

extension Command: Sendable {}

struct FfiConverterTypeCommand: FfiConverterRustBuffer {
    typealias SwiftType = Command

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Command {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .createOrganization(try FfiConverterTypeCreateOrganization.read(from: &buf))

        case 2: return .changeSettings(try FfiConverterTypeChangeSettings.read(from: &buf))

        case 3: return .setPolicy(try FfiConverterTypeSetPolicy.read(from: &buf))

        case 4: return .changeProductId(try FfiConverterTypeChangeProductId.read(from: &buf))

        case 5: return .addPaymentMethod(try FfiConverterTypeAddPaymentMethod.read(from: &buf))

        case 6: return .editBillingProfile(try FfiConverterTypeEditBillingProfile.read(from: &buf))

        case 7: return .shareBillingProfile(try FfiConverterTypeShareBillingProfile.read(from: &buf))

        case 8: return .setTaxRates(try FfiConverterTypeSetTaxRates.read(from: &buf))

        case 9: return .purchaseSubscription(try FfiConverterTypePurchaseSubscription.read(from: &buf))

        case 10: return .changeLicenses(try FfiConverterTypeChangeLicenses.read(from: &buf))

        case 11: return .assignLicenses(try FfiConverterTypeAssignLicenses.read(from: &buf))

        case 12: return .unassignLicenses(try FfiConverterTypeUnassignLicenses.read(from: &buf))

        case 13: return .unassignProduct(try FfiConverterTypeUnassignProduct.read(from: &buf))

        case 14: return .cancelSubscription(try FfiConverterTypeCancelSubscription.read(from: &buf))

        case 15: return .setRecurringBilling(try FfiConverterTypeSetRecurringBilling.read(from: &buf))

        case 16: return .reportPayment(try FfiConverterTypeReportPayment.read(from: &buf))

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

        case let .changeProductId(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeChangeProductId.write(v1, into: &buf)

        case let .addPaymentMethod(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeAddPaymentMethod.write(v1, into: &buf)

        case let .editBillingProfile(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeEditBillingProfile.write(v1, into: &buf)

        case let .shareBillingProfile(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeShareBillingProfile.write(v1, into: &buf)

        case let .setTaxRates(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeSetTaxRates.write(v1, into: &buf)

        case let .purchaseSubscription(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypePurchaseSubscription.write(v1, into: &buf)

        case let .changeLicenses(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeChangeLicenses.write(v1, into: &buf)

        case let .assignLicenses(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeAssignLicenses.write(v1, into: &buf)

        case let .unassignLicenses(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeUnassignLicenses.write(v1, into: &buf)

        case let .unassignProduct(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeUnassignProduct.write(v1, into: &buf)

        case let .cancelSubscription(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeCancelSubscription.write(v1, into: &buf)

        case let .setRecurringBilling(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeSetRecurringBilling.write(v1, into: &buf)

        case let .reportPayment(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeReportPayment.write(v1, into: &buf)
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

public enum Credits: Equatable, Hashable, CaseIterable {
    /// To the credit balance of the billing profile, used by its next invoice.
    case balance
    /// Back to the card.
    case refund
}

extension Credits: Sendable {}

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

public enum Denial: Equatable, Hashable {
    /// The actor is nobody of the organization, disabled, or a guest (`O7`).
    case notAMember(NotAMember)
    /// The actor has not the right (`O7`).
    case notAllowed(NotAllowed)
    /// There is no organization yet (`O6`).
    case organizationMissing(OrganizationMissing)
    /// There is an organization already (`O6`).
    case organizationExists(OrganizationExists)
    /// A number is too small or too large (`H4`).
    case outOfRange(OutOfRange)
    /// A text is empty, too long, or holds a card number (`G2`).
    case rejectedText(RejectedText)
    /// An id is empty, too long, or has control characters (`H4`).
    case malformedId(MalformedId)
    /// A card has no token, or its last four digits are not four digits (`G2`).
    case malformedCard(MalformedCard)
    /// The catalog has no such product (`K1`).
    case unknownProduct(UnknownProduct)
    /// The product has no such offer (`K2`).
    case unknownOffer(UnknownOffer)
    /// There is no such subscription (`H4`).
    case unknownSubscription(UnknownSubscription)
    /// There is no such billing profile (`G1`).
    case unknownBillingProfile(UnknownBillingProfile)
    /// The person has no such payment method (`G2`).
    case unknownPaymentMethod(UnknownPaymentMethod)
    /// There is no such invoice (`I3`).
    case unknownInvoice(UnknownInvoice)
    /// The directory has no such person (`O2`).
    case notInDirectory(NotInDirectory)
    /// A billing profile has one owner, and keeps it (`O7`).
    case ownerKeepsRole(OwnerKeepsRole)
    /// The catalog names no currency for the organization's country (`G1`).
    case noCurrency(NoCurrency)
    /// The offer has no price in that currency (`K2`).
    case noPrice(NoPrice)
    /// The person may not buy this: every rule, and what to do instead (`P5`).
    case notEligible(NotEligible)
    /// The command charges and credits nothing (`B5`).
    case nothingToQuote(NothingToQuote)
    /// The figures are no longer those of the quote (`B5`).
    case quoteStale(QuoteStale)
    /// An amount is larger than can be counted (`K5`).
    case amountTooLarge(AmountTooLarge)
    /// A payment is of nothing, or of less (`I7`).
    case amountNotPositive(AmountNotPositive)
    /// Amounts of two currencies never meet (`K5`).
    case currencyDiffers(CurrencyDiffers)
    /// Administrators look on, and change nothing, until they take over (`A3`).
    case readOnlyView(ReadOnlyView)
    /// The subscription is not in a status in which that can be done (`C6`).
    case wrongStatus(WrongStatus)
    /// Fewer licenses than are assigned: unassign first (`S4`).
    case belowAssigned(BelowAssigned)
    /// More licenses than can be given back now (`S4`).
    case windowClosed(WindowClosed)
    /// Licenses can only be given back while recurring billing is on (`S4`).
    case recurringBillingIsOff(RecurringBillingIsOff)
    /// The product is not sold any more: no further licenses (`S3`).
    case notOnSale(NotOnSale)
    /// An invoice of the billing profile is past due: no further licenses (`S3`).
    case invoiceUnpaid(InvoiceUnpaid)
    /// More licenses than one subscription to the product may have (`K1`).
    case tooManyLicenses(TooManyLicenses)
    /// More people than one command may name (`A1`).
    case tooManyPeople(TooManyPeople)
    /// Some people cannot be given a license: each, and why (`A2`).
    case notAssignable(NotAssignable)
    /// There are not enough free licenses (`A5`).
    case notEnoughLicenses(NotEnoughLicenses)
    /// The window has closed: it can end with its term instead (`C3`).
    case cancellationClosed(CancellationClosed)
    /// It ends with its term already (`C5`).
    case alreadyEnds(AlreadyEnds)
    /// The offer has no price at which it could renew (`C8`).
    case renewalImpossible(RenewalImpossible)
    /// Offer types know only enabled and disabled (`P1`).
    case policyNotForOfferTypes(PolicyNotForOfferTypes)
    /// The time is before the last event (`T1`).
    case timeGoesBack(TimeGoesBack)
    /// Something is due that time has not brought yet (`T1`).
    case overdue(Overdue)
    /// The command's id was used for another command (`B6`).
    case commandConflict(CommandConflict)
    /// The command's id was used long ago, and what it created is there (`B6`).
    case commandIdUsed(CommandIdUsed)
}

extension Denial: Sendable {}

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

        case 8: return .malformedCard(try FfiConverterTypeMalformedCard.read(from: &buf))

        case 9: return .unknownProduct(try FfiConverterTypeUnknownProduct.read(from: &buf))

        case 10: return .unknownOffer(try FfiConverterTypeUnknownOffer.read(from: &buf))

        case 11: return .unknownSubscription(try FfiConverterTypeUnknownSubscription.read(from: &buf))

        case 12: return .unknownBillingProfile(try FfiConverterTypeUnknownBillingProfile.read(from: &buf))

        case 13: return .unknownPaymentMethod(try FfiConverterTypeUnknownPaymentMethod.read(from: &buf))

        case 14: return .unknownInvoice(try FfiConverterTypeUnknownInvoice.read(from: &buf))

        case 15: return .notInDirectory(try FfiConverterTypeNotInDirectory.read(from: &buf))

        case 16: return .ownerKeepsRole(try FfiConverterTypeOwnerKeepsRole.read(from: &buf))

        case 17: return .noCurrency(try FfiConverterTypeNoCurrency.read(from: &buf))

        case 18: return .noPrice(try FfiConverterTypeNoPrice.read(from: &buf))

        case 19: return .notEligible(try FfiConverterTypeNotEligible.read(from: &buf))

        case 20: return .nothingToQuote(try FfiConverterTypeNothingToQuote.read(from: &buf))

        case 21: return .quoteStale(try FfiConverterTypeQuoteStale.read(from: &buf))

        case 22: return .amountTooLarge(try FfiConverterTypeAmountTooLarge.read(from: &buf))

        case 23: return .amountNotPositive(try FfiConverterTypeAmountNotPositive.read(from: &buf))

        case 24: return .currencyDiffers(try FfiConverterTypeCurrencyDiffers.read(from: &buf))

        case 25: return .readOnlyView(try FfiConverterTypeReadOnlyView.read(from: &buf))

        case 26: return .wrongStatus(try FfiConverterTypeWrongStatus.read(from: &buf))

        case 27: return .belowAssigned(try FfiConverterTypeBelowAssigned.read(from: &buf))

        case 28: return .windowClosed(try FfiConverterTypeWindowClosed.read(from: &buf))

        case 29: return .recurringBillingIsOff(try FfiConverterTypeRecurringBillingIsOff.read(from: &buf))

        case 30: return .notOnSale(try FfiConverterTypeNotOnSale.read(from: &buf))

        case 31: return .invoiceUnpaid(try FfiConverterTypeInvoiceUnpaid.read(from: &buf))

        case 32: return .tooManyLicenses(try FfiConverterTypeTooManyLicenses.read(from: &buf))

        case 33: return .tooManyPeople(try FfiConverterTypeTooManyPeople.read(from: &buf))

        case 34: return .notAssignable(try FfiConverterTypeNotAssignable.read(from: &buf))

        case 35: return .notEnoughLicenses(try FfiConverterTypeNotEnoughLicenses.read(from: &buf))

        case 36: return .cancellationClosed(try FfiConverterTypeCancellationClosed.read(from: &buf))

        case 37: return .alreadyEnds(try FfiConverterTypeAlreadyEnds.read(from: &buf))

        case 38: return .renewalImpossible(try FfiConverterTypeRenewalImpossible.read(from: &buf))

        case 39: return .policyNotForOfferTypes(try FfiConverterTypePolicyNotForOfferTypes.read(from: &buf))

        case 40: return .timeGoesBack(try FfiConverterTypeTimeGoesBack.read(from: &buf))

        case 41: return .overdue(try FfiConverterTypeOverdue.read(from: &buf))

        case 42: return .commandConflict(try FfiConverterTypeCommandConflict.read(from: &buf))

        case 43: return .commandIdUsed(try FfiConverterTypeCommandIdUsed.read(from: &buf))

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

        case let .malformedCard(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeMalformedCard.write(v1, into: &buf)

        case let .unknownProduct(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeUnknownProduct.write(v1, into: &buf)

        case let .unknownOffer(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeUnknownOffer.write(v1, into: &buf)

        case let .unknownSubscription(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeUnknownSubscription.write(v1, into: &buf)

        case let .unknownBillingProfile(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeUnknownBillingProfile.write(v1, into: &buf)

        case let .unknownPaymentMethod(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeUnknownPaymentMethod.write(v1, into: &buf)

        case let .unknownInvoice(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeUnknownInvoice.write(v1, into: &buf)

        case let .notInDirectory(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeNotInDirectory.write(v1, into: &buf)

        case let .ownerKeepsRole(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeOwnerKeepsRole.write(v1, into: &buf)

        case let .noCurrency(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeNoCurrency.write(v1, into: &buf)

        case let .noPrice(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeNoPrice.write(v1, into: &buf)

        case let .notEligible(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeNotEligible.write(v1, into: &buf)

        case let .nothingToQuote(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeNothingToQuote.write(v1, into: &buf)

        case let .quoteStale(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeQuoteStale.write(v1, into: &buf)

        case let .amountTooLarge(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeAmountTooLarge.write(v1, into: &buf)

        case let .amountNotPositive(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeAmountNotPositive.write(v1, into: &buf)

        case let .currencyDiffers(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeCurrencyDiffers.write(v1, into: &buf)

        case let .readOnlyView(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeReadOnlyView.write(v1, into: &buf)

        case let .wrongStatus(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeWrongStatus.write(v1, into: &buf)

        case let .belowAssigned(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeBelowAssigned.write(v1, into: &buf)

        case let .windowClosed(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeWindowClosed.write(v1, into: &buf)

        case let .recurringBillingIsOff(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypeRecurringBillingIsOff.write(v1, into: &buf)

        case let .notOnSale(v1):
            writeInt(&buf, Int32(30))
            FfiConverterTypeNotOnSale.write(v1, into: &buf)

        case let .invoiceUnpaid(v1):
            writeInt(&buf, Int32(31))
            FfiConverterTypeInvoiceUnpaid.write(v1, into: &buf)

        case let .tooManyLicenses(v1):
            writeInt(&buf, Int32(32))
            FfiConverterTypeTooManyLicenses.write(v1, into: &buf)

        case let .tooManyPeople(v1):
            writeInt(&buf, Int32(33))
            FfiConverterTypeTooManyPeople.write(v1, into: &buf)

        case let .notAssignable(v1):
            writeInt(&buf, Int32(34))
            FfiConverterTypeNotAssignable.write(v1, into: &buf)

        case let .notEnoughLicenses(v1):
            writeInt(&buf, Int32(35))
            FfiConverterTypeNotEnoughLicenses.write(v1, into: &buf)

        case let .cancellationClosed(v1):
            writeInt(&buf, Int32(36))
            FfiConverterTypeCancellationClosed.write(v1, into: &buf)

        case let .alreadyEnds(v1):
            writeInt(&buf, Int32(37))
            FfiConverterTypeAlreadyEnds.write(v1, into: &buf)

        case let .renewalImpossible(v1):
            writeInt(&buf, Int32(38))
            FfiConverterTypeRenewalImpossible.write(v1, into: &buf)

        case let .policyNotForOfferTypes(v1):
            writeInt(&buf, Int32(39))
            FfiConverterTypePolicyNotForOfferTypes.write(v1, into: &buf)

        case let .timeGoesBack(v1):
            writeInt(&buf, Int32(40))
            FfiConverterTypeTimeGoesBack.write(v1, into: &buf)

        case let .overdue(v1):
            writeInt(&buf, Int32(41))
            FfiConverterTypeOverdue.write(v1, into: &buf)

        case let .commandConflict(v1):
            writeInt(&buf, Int32(42))
            FfiConverterTypeCommandConflict.write(v1, into: &buf)

        case let .commandIdUsed(v1):
            writeInt(&buf, Int32(43))
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

/// What follows from the checks (`P5`).

public enum EligibilityOutcome: Equatable, Hashable, CaseIterable {
    /// They may.
    case allowed
    /// They may not.
    case refused
}

extension EligibilityOutcome: Sendable {}

struct FfiConverterTypeEligibilityOutcome: FfiConverterRustBuffer {
    typealias SwiftType = EligibilityOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EligibilityOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .allowed

        case 2: return .refused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EligibilityOutcome, into buf: inout [UInt8]) {
        switch value {
        case .allowed:
            writeInt(&buf, Int32(1))

        case .refused:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeEligibilityOutcome_lift(_ buf: RustBuffer) throws -> EligibilityOutcome {
    return try FfiConverterTypeEligibilityOutcome.lift(buf)
}

func FfiConverterTypeEligibilityOutcome_lower(_ value: EligibilityOutcome) -> RustBuffer {
    return FfiConverterTypeEligibilityOutcome.lower(value)
}

/// What happened. Events are the only way in which an organization changes.

public enum Event: Equatable, Hashable {
    /// The organization was created (`O6`).
    case organizationCreated(OrganizationCreated)
    /// The settings were replaced (`O6`).
    case settingsChanged(SettingsChanged)
    /// A purchase policy was set, or taken back (`P1`, `P2`).
    case policyChanged(PolicyChanged)
    /// A product has another id (`K1`).
    case productIdChanged(ProductIdChanged)
    /// A payment method was added (`G2`).
    case paymentMethodAdded(PaymentMethodAdded)
    /// A billing profile was created (`G1`).
    case billingProfileCreated(BillingProfileCreated)
    /// A billing profile was edited (`G1`).
    case billingProfileEdited(BillingProfileEdited)
    /// A role on a billing profile was given or taken (`O7`).
    case billingProfileShared(BillingProfileShared)
    /// The taxes of a billing profile changed (`I9`).
    case taxRatesSet(TaxRatesSet)
    /// A subscription was bought (`B1`).
    case subscriptionPurchased(SubscriptionPurchased)
    /// The first payment came (`B1`).
    case subscriptionActivated(SubscriptionActivated)
    /// Licenses were added (`S2`).
    case licensesAdded(LicensesAdded)
    /// Licenses were removed (`S4`).
    case licensesRemoved(LicensesRemoved)
    /// People were given licenses (`A1`).
    case licensesAssigned(LicensesAssigned)
    /// People's licenses were taken back (`A6`).
    case licensesUnassigned(LicensesUnassigned)
    /// A subscription was canceled (`C1`).
    case subscriptionCanceled(SubscriptionCanceled)
    /// Recurring billing was turned on or off (`C5`).
    case recurringBillingChanged(RecurringBillingChanged)
    /// The next term was announced (`C8`).
    case renewalAnnounced(RenewalAnnounced)
    /// A new term began (`C8`).
    case subscriptionRenewed(SubscriptionRenewed)
    /// A further billing period of a term began (`C8`).
    case billingPeriodStarted(BillingPeriodStarted)
    /// A term ended without a renewal (`C6`).
    case subscriptionExpired(SubscriptionExpired)
    /// Nobody has access any more (`C6`).
    case subscriptionDisabled(SubscriptionDisabled)
    /// A subscription is gone for good (`C6`).
    case subscriptionDeleted(SubscriptionDeleted)
    /// An invoice was issued (`I3`).
    case invoiceIssued(InvoiceIssued)
    /// A credit reduced an open invoice (`I5`).
    case creditAllocated(CreditAllocated)
    /// Pending changes came to nothing (`I5`).
    case changesNetted(ChangesNetted)
    /// An invoice was not paid in time (`I3`).
    case invoicePastDue(InvoicePastDue)
    /// An invoice need not be paid any more (`B1`).
    case invoiceVoided(InvoiceVoided)
    /// Money came (`I7`).
    case paymentReceived(PaymentReceived)
    /// A payment failed (`I7`).
    case paymentFailed(PaymentFailed)
    /// Money was taken back (`I7`).
    case paymentChargedBack(PaymentChargedBack)
}

extension Event: Sendable {}

struct FfiConverterTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = Event

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Event {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .organizationCreated(try FfiConverterTypeOrganizationCreated.read(from: &buf))

        case 2: return .settingsChanged(try FfiConverterTypeSettingsChanged.read(from: &buf))

        case 3: return .policyChanged(try FfiConverterTypePolicyChanged.read(from: &buf))

        case 4: return .productIdChanged(try FfiConverterTypeProductIdChanged.read(from: &buf))

        case 5: return .paymentMethodAdded(try FfiConverterTypePaymentMethodAdded.read(from: &buf))

        case 6: return .billingProfileCreated(try FfiConverterTypeBillingProfileCreated.read(from: &buf))

        case 7: return .billingProfileEdited(try FfiConverterTypeBillingProfileEdited.read(from: &buf))

        case 8: return .billingProfileShared(try FfiConverterTypeBillingProfileShared.read(from: &buf))

        case 9: return .taxRatesSet(try FfiConverterTypeTaxRatesSet.read(from: &buf))

        case 10: return .subscriptionPurchased(try FfiConverterTypeSubscriptionPurchased.read(from: &buf))

        case 11: return .subscriptionActivated(try FfiConverterTypeSubscriptionActivated.read(from: &buf))

        case 12: return .licensesAdded(try FfiConverterTypeLicensesAdded.read(from: &buf))

        case 13: return .licensesRemoved(try FfiConverterTypeLicensesRemoved.read(from: &buf))

        case 14: return .licensesAssigned(try FfiConverterTypeLicensesAssigned.read(from: &buf))

        case 15: return .licensesUnassigned(try FfiConverterTypeLicensesUnassigned.read(from: &buf))

        case 16: return .subscriptionCanceled(try FfiConverterTypeSubscriptionCanceled.read(from: &buf))

        case 17: return .recurringBillingChanged(try FfiConverterTypeRecurringBillingChanged.read(from: &buf))

        case 18: return .renewalAnnounced(try FfiConverterTypeRenewalAnnounced.read(from: &buf))

        case 19: return .subscriptionRenewed(try FfiConverterTypeSubscriptionRenewed.read(from: &buf))

        case 20: return .billingPeriodStarted(try FfiConverterTypeBillingPeriodStarted.read(from: &buf))

        case 21: return .subscriptionExpired(try FfiConverterTypeSubscriptionExpired.read(from: &buf))

        case 22: return .subscriptionDisabled(try FfiConverterTypeSubscriptionDisabled.read(from: &buf))

        case 23: return .subscriptionDeleted(try FfiConverterTypeSubscriptionDeleted.read(from: &buf))

        case 24: return .invoiceIssued(try FfiConverterTypeInvoiceIssued.read(from: &buf))

        case 25: return .creditAllocated(try FfiConverterTypeCreditAllocated.read(from: &buf))

        case 26: return .changesNetted(try FfiConverterTypeChangesNetted.read(from: &buf))

        case 27: return .invoicePastDue(try FfiConverterTypeInvoicePastDue.read(from: &buf))

        case 28: return .invoiceVoided(try FfiConverterTypeInvoiceVoided.read(from: &buf))

        case 29: return .paymentReceived(try FfiConverterTypePaymentReceived.read(from: &buf))

        case 30: return .paymentFailed(try FfiConverterTypePaymentFailed.read(from: &buf))

        case 31: return .paymentChargedBack(try FfiConverterTypePaymentChargedBack.read(from: &buf))

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

        case let .productIdChanged(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeProductIdChanged.write(v1, into: &buf)

        case let .paymentMethodAdded(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypePaymentMethodAdded.write(v1, into: &buf)

        case let .billingProfileCreated(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeBillingProfileCreated.write(v1, into: &buf)

        case let .billingProfileEdited(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeBillingProfileEdited.write(v1, into: &buf)

        case let .billingProfileShared(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeBillingProfileShared.write(v1, into: &buf)

        case let .taxRatesSet(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeTaxRatesSet.write(v1, into: &buf)

        case let .subscriptionPurchased(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeSubscriptionPurchased.write(v1, into: &buf)

        case let .subscriptionActivated(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeSubscriptionActivated.write(v1, into: &buf)

        case let .licensesAdded(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeLicensesAdded.write(v1, into: &buf)

        case let .licensesRemoved(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeLicensesRemoved.write(v1, into: &buf)

        case let .licensesAssigned(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeLicensesAssigned.write(v1, into: &buf)

        case let .licensesUnassigned(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeLicensesUnassigned.write(v1, into: &buf)

        case let .subscriptionCanceled(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeSubscriptionCanceled.write(v1, into: &buf)

        case let .recurringBillingChanged(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeRecurringBillingChanged.write(v1, into: &buf)

        case let .renewalAnnounced(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeRenewalAnnounced.write(v1, into: &buf)

        case let .subscriptionRenewed(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeSubscriptionRenewed.write(v1, into: &buf)

        case let .billingPeriodStarted(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeBillingPeriodStarted.write(v1, into: &buf)

        case let .subscriptionExpired(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeSubscriptionExpired.write(v1, into: &buf)

        case let .subscriptionDisabled(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeSubscriptionDisabled.write(v1, into: &buf)

        case let .subscriptionDeleted(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeSubscriptionDeleted.write(v1, into: &buf)

        case let .invoiceIssued(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeInvoiceIssued.write(v1, into: &buf)

        case let .creditAllocated(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeCreditAllocated.write(v1, into: &buf)

        case let .changesNetted(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeChangesNetted.write(v1, into: &buf)

        case let .invoicePastDue(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeInvoicePastDue.write(v1, into: &buf)

        case let .invoiceVoided(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeInvoiceVoided.write(v1, into: &buf)

        case let .paymentReceived(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypePaymentReceived.write(v1, into: &buf)

        case let .paymentFailed(v1):
            writeInt(&buf, Int32(30))
            FfiConverterTypePaymentFailed.write(v1, into: &buf)

        case let .paymentChargedBack(v1):
            writeInt(&buf, Int32(31))
            FfiConverterTypePaymentChargedBack.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeEvent_lift(_ buf: RustBuffer) throws -> Event {
    return try FfiConverterTypeEvent.lift(buf)
}

func FfiConverterTypeEvent_lower(_ value: Event) -> RustBuffer {
    return FfiConverterTypeEvent.lower(value)
}

/// Why a call from Swift came to nothing. A conversion that fails arrives as one of these only because it is the
/// error type of every exported function.
enum Failure: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {
    /// A value is not what was asked for.
    case InvalidInput(
        path: String,
        problem: String
    )
    /// The journal, or what is in memory of it, cannot be.
    case CorruptJournal(
        position: JournalSequence,
        code: String,
        problem: String
    )
    /// A defect of the library left a handle half-done.
    case Unusable

    public var errorDescription: String? {
        String(reflecting: self)
    }
}

extension Failure: Sendable {}

struct FfiConverterTypeFailure: FfiConverterRustBuffer {
    typealias SwiftType = Failure

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failure {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .InvalidInput(
            path: try FfiConverterString.read(from: &buf),
            problem: try FfiConverterString.read(from: &buf)
            )
        case 2: return .CorruptJournal(
            position: try FfiConverterTypeJournalSequence.read(from: &buf),
            code: try FfiConverterString.read(from: &buf),
            problem: try FfiConverterString.read(from: &buf)
            )
        case 3: return .Unusable

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Failure, into buf: inout [UInt8]) {
        switch value {
        case let .InvalidInput(path,problem):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(path, into: &buf)
            FfiConverterString.write(problem, into: &buf)

        case let .CorruptJournal(position,code,problem):
            writeInt(&buf, Int32(2))
            FfiConverterTypeJournalSequence.write(position, into: &buf)
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(problem, into: &buf)

        case .Unusable:
            writeInt(&buf, Int32(3))
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

public enum Finding: Equatable, Hashable {
    /// The kind of the organization: the program is closed to some (`K4`).
    case kindFinding(KindFinding)
    /// The organization's country: the program, or the product, is closed in some (`K4`).
    case countryFinding(CountryFinding)
    /// The person: an enabled member, no guest (`O7`).
    case memberFinding(MemberFinding)
    /// The product: known, and on sale (`K1`).
    case saleFinding(SaleFinding)
    /// The purchase policy (`P1`, `P2`).
    case policyFinding(PolicyFinding)
    /// The payment method: one that can be charged (`G4`).
    case paymentMethodFinding(PaymentMethodFinding)
    /// The number of licenses: within the product's cap (`K1`).
    case licensesFinding(LicensesFinding)
}

extension Finding: Sendable {}

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

        case 6: return .paymentMethodFinding(try FfiConverterTypePaymentMethodFinding.read(from: &buf))

        case 7: return .licensesFinding(try FfiConverterTypeLicensesFinding.read(from: &buf))

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

        case let .paymentMethodFinding(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypePaymentMethodFinding.write(v1, into: &buf)

        case let .licensesFinding(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeLicensesFinding.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeFinding_lift(_ buf: RustBuffer) throws -> Finding {
    return try FfiConverterTypeFinding.lift(buf)
}

func FfiConverterTypeFinding_lower(_ value: Finding) -> RustBuffer {
    return FfiConverterTypeFinding.lower(value)
}

/// Whether invoices are sent by e-mail (`G1`).

public enum InvoiceDelivery: Equatable, Hashable, CaseIterable {
    /// They are sent by e-mail.
    case email
    /// They are there to be looked at.
    case portal
}

extension InvoiceDelivery: Sendable {}

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

public enum InvoiceRange: Equatable, Hashable {
    /// From the same day so many months ago until today.
    case lastMonths(LastMonths)
    /// From one day to another, both included.
    case invoicesBetween(InvoicesBetween)
}

extension InvoiceRange: Sendable {}

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

public enum InvoiceSeries: Equatable, Hashable, CaseIterable {
    /// `2026-000012`; each year starts at 1.
    case yearly
    /// `2026-000012`; the count goes on through the years.
    case yearShown
    /// `000012`.
    case continuous
}

extension InvoiceSeries: Sendable {}

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

/// Where an invoice stands (`I3`).

public enum InvoiceStatus: Equatable, Hashable, CaseIterable {
    /// To be paid.
    case due
    /// Nothing is left to pay.
    case paid
    /// Its due date has gone by unpaid.
    case pastDue
    /// Not to be paid any more: the purchase did not come about (`B1`).
    case void
}

extension InvoiceStatus: Sendable {}

struct FfiConverterTypeInvoiceStatus: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InvoiceStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .due

        case 2: return .paid

        case 3: return .pastDue

        case 4: return .void

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
        }
    }
}

func FfiConverterTypeInvoiceStatus_lift(_ buf: RustBuffer) throws -> InvoiceStatus {
    return try FfiConverterTypeInvoiceStatus.lift(buf)
}

func FfiConverterTypeInvoiceStatus_lower(_ value: InvoiceStatus) -> RustBuffer {
    return FfiConverterTypeInvoiceStatus.lower(value)
}

/// A language in which messages exist.

public enum Language: Equatable, Hashable, CaseIterable {
    /// English.
    case english
    /// Italian.
    case italian
}

extension Language: Sendable {}

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

/// Why a line arose (`I2`).

public enum LineKind: Equatable, Hashable, CaseIterable {
    /// A subscription was bought.
    case purchase
    /// A further billing period of the same term began.
    case recurringCharge
    /// The subscription was renewed.
    case renew
    /// Licenses were added within a billing period.
    case addQuantity
    /// Licenses were removed within a billing period: a credit.
    case removeQuantity
    /// The subscription was canceled within its window: a credit.
    case cancel
}

extension LineKind: Sendable {}

struct FfiConverterTypeLineKind: FfiConverterRustBuffer {
    typealias SwiftType = LineKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LineKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .purchase

        case 2: return .recurringCharge

        case 3: return .renew

        case 4: return .addQuantity

        case 5: return .removeQuantity

        case 6: return .cancel

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

        case .addQuantity:
            writeInt(&buf, Int32(4))

        case .removeQuantity:
            writeInt(&buf, Int32(5))

        case .cancel:
            writeInt(&buf, Int32(6))
        }
    }
}

func FfiConverterTypeLineKind_lift(_ buf: RustBuffer) throws -> LineKind {
    return try FfiConverterTypeLineKind.lift(buf)
}

func FfiConverterTypeLineKind_lower(_ value: LineKind) -> RustBuffer {
    return FfiConverterTypeLineKind.lower(value)
}

/// What can happen next to a subscription.

public enum NextStepKind: Equatable, Hashable, CaseIterable {
    /// It lapses unpaid.
    case lapses
    /// The next billing period of the term is charged.
    case charges
    /// It renews.
    case renews
    /// It expires.
    case expires
    /// It is disabled.
    case isDisabled
    /// It is deleted.
    case isDeleted
}

extension NextStepKind: Sendable {}

struct FfiConverterTypeNextStepKind: FfiConverterRustBuffer {
    typealias SwiftType = NextStepKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextStepKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .lapses

        case 2: return .charges

        case 3: return .renews

        case 4: return .expires

        case 5: return .isDisabled

        case 6: return .isDeleted

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

        case .expires:
            writeInt(&buf, Int32(4))

        case .isDisabled:
            writeInt(&buf, Int32(5))

        case .isDeleted:
            writeInt(&buf, Int32(6))
        }
    }
}

func FfiConverterTypeNextStepKind_lift(_ buf: RustBuffer) throws -> NextStepKind {
    return try FfiConverterTypeNextStepKind.lift(buf)
}

func FfiConverterTypeNextStepKind_lower(_ value: NextStepKind) -> RustBuffer {
    return FfiConverterTypeNextStepKind.lower(value)
}

/// Why a person cannot be given a license (`A2`).

public enum NotAssignableReason: Equatable, Hashable, CaseIterable {
    /// They are not in the organization's directory.
    case unknown
    /// They are a guest.
    case guest
    /// They are disabled.
    case disabled
}

extension NotAssignableReason: Sendable {}

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

/// The kind of an organization (`O1`).

public enum OrganizationKind: Equatable, Hashable, CaseIterable {
    /// A company.
    case commercial
    /// A public authority.
    case government
    /// A school or a university.
    case education
    /// A charity or another organization without profit.
    case nonprofit
}

extension OrganizationKind: Sendable {}

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

public enum Outcome: Equatable, Hashable {
    /// It was carried out.
    case accepted(Accepted)
    /// The same command was carried out before: nothing changes (`B6`).
    case repeated(Repeated)
    /// It was refused: nothing changes.
    case refused(Refused)
}

extension Outcome: Sendable {}

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

/// What became of a payment (`I7`).

public enum PaymentResult: Equatable, Hashable {
    /// The money came, all or in part.
    case paymentSucceeded(PaymentSucceeded)
    /// It did not come.
    case paymentDeclined(PaymentDeclined)
    /// It came and was taken back.
    case paymentReversed(PaymentReversed)
}

extension PaymentResult: Sendable {}

struct FfiConverterTypePaymentResult: FfiConverterRustBuffer {
    typealias SwiftType = PaymentResult

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentResult {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .paymentSucceeded(try FfiConverterTypePaymentSucceeded.read(from: &buf))

        case 2: return .paymentDeclined(try FfiConverterTypePaymentDeclined.read(from: &buf))

        case 3: return .paymentReversed(try FfiConverterTypePaymentReversed.read(from: &buf))

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

        case let .paymentReversed(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypePaymentReversed.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypePaymentResult_lift(_ buf: RustBuffer) throws -> PaymentResult {
    return try FfiConverterTypePaymentResult.lift(buf)
}

func FfiConverterTypePaymentResult_lower(_ value: PaymentResult) -> RustBuffer {
    return FfiConverterTypePaymentResult.lower(value)
}

/// A field of a person that is checked at the door.

public enum PersonField: Equatable, Hashable, CaseIterable {
    /// The display name.
    case name
    /// The e-mail address.
    case email
}

extension PersonField: Sendable {}

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

public enum PersonKind: Equatable, Hashable, CaseIterable {
    /// Belongs to the organization.
    case member
    /// Invited from elsewhere: neither buys nor holds licenses.
    case guest
}

extension PersonKind: Sendable {}

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

/// What is wrong with a field of a person.

public enum PersonProblem: Equatable, Hashable, CaseIterable {
    /// It is empty, or only white space.
    case empty
    /// It is longer than the field allows.
    case tooLong
    /// It has control characters.
    case controlCharacter
    /// It holds a card number (`G2`).
    case cardNumber
    /// It is not an address: no white space, and something on both sides of an `@`.
    case notAnAddress
}

extension PersonProblem: Sendable {}

struct FfiConverterTypePersonProblem: FfiConverterRustBuffer {
    typealias SwiftType = PersonProblem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonProblem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .empty

        case 2: return .tooLong

        case 3: return .controlCharacter

        case 4: return .cardNumber

        case 5: return .notAnAddress

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PersonProblem, into buf: inout [UInt8]) {
        switch value {
        case .empty:
            writeInt(&buf, Int32(1))

        case .tooLong:
            writeInt(&buf, Int32(2))

        case .controlCharacter:
            writeInt(&buf, Int32(3))

        case .cardNumber:
            writeInt(&buf, Int32(4))

        case .notAnAddress:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypePersonProblem_lift(_ buf: RustBuffer) throws -> PersonProblem {
    return try FfiConverterTypePersonProblem.lift(buf)
}

func FfiConverterTypePersonProblem_lower(_ value: PersonProblem) -> RustBuffer {
    return FfiConverterTypePersonProblem.lower(value)
}

/// How a person stands in the directory.

public enum PersonStanding: Equatable, Hashable, CaseIterable {
    /// An enabled member.
    case member
    /// A guest.
    case guest
    /// Disabled.
    case disabled
    /// Not in it.
    case unknown
}

extension PersonStanding: Sendable {}

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

/// What a policy is set for (`P1`, `P2`).

public enum PolicyScope: Equatable, Hashable {
    /// One product.
    case productPolicy(ProductPolicy)
    /// Every third-party product of one offer type.
    case offerTypePolicy(OfferTypePolicy)
    /// Whatever has no value of its own, products not yet published included.
    case defaultPolicy(DefaultPolicy)
}

extension PolicyScope: Sendable {}

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

public enum PolicySource: Equatable, Hashable, CaseIterable {
    /// Set for the product itself.
    case product
    /// Set for its offer type.
    case offerType
    /// The organization's default.
    case `default`
    /// Set nowhere: enabled.
    case unset
}

extension PolicySource: Sendable {}

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

public enum PolicyValue: Equatable, Hashable, CaseIterable {
    /// They may buy, and start trials.
    case enabled
    /// They may only start trials that need no payment method.
    case onlyTrialsWithoutPaymentMethod
    /// They may do neither.
    case disabled
}

extension PolicyValue: Sendable {}

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

/// How the prices of a billing profile relate to tax (`I9`).

public enum PriceTax: Equatable, Hashable, CaseIterable {
    /// Tax comes on top of the prices.
    case exclusive
    /// The prices contain the tax.
    case inclusive
}

extension PriceTax: Sendable {}

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

public enum ProfileRole: Equatable, Hashable, CaseIterable {
    /// Views.
    case reader
    /// Views and pays.
    case invoiceManager
    /// Buys, edits, replaces and pays.
    case contributor
    /// Everything, roles included.
    case owner
}

extension ProfileRole: Sendable {}

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

/// What somebody wants to see. Each is answered by the [`Answer`] of the same `type`.

public enum Query: Equatable, Hashable {
    /// Every product, and whether the actor may buy it (`P5`).
    case productsQuery(ProductsQuery)
    /// The actor's own subscriptions (`V1`).
    case yourProductsQuery(YourProductsQuery)
    /// One subscription, and what can be done with it now (`V1`).
    case subscriptionQuery(SubscriptionQuery)
    /// Every self-service subscription, for administrators (`V2`).
    case adminSubscriptionsQuery(AdminSubscriptionsQuery)
    /// Who holds the licenses of a subscription (`V3`).
    case licensesQuery(LicensesQuery)
    /// Invoices (`I6`).
    case invoicesQuery(InvoicesQuery)
    /// The billing profiles on which the actor has a role (`V3`).
    case billingProfilesQuery(BillingProfilesQuery)
    /// The actor's payment methods (`V3`).
    case paymentMethodsQuery(PaymentMethodsQuery)
    /// The policy of every product, and where it comes from (`V3`).
    case policiesQuery(PoliciesQuery)
    /// Whether a person has a product now (`A7`).
    case accessQuery(AccessQuery)
}

extension Query: Sendable {}

struct FfiConverterTypeQuery: FfiConverterRustBuffer {
    typealias SwiftType = Query

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Query {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .productsQuery(try FfiConverterTypeProductsQuery.read(from: &buf))

        case 2: return .yourProductsQuery(try FfiConverterTypeYourProductsQuery.read(from: &buf))

        case 3: return .subscriptionQuery(try FfiConverterTypeSubscriptionQuery.read(from: &buf))

        case 4: return .adminSubscriptionsQuery(try FfiConverterTypeAdminSubscriptionsQuery.read(from: &buf))

        case 5: return .licensesQuery(try FfiConverterTypeLicensesQuery.read(from: &buf))

        case 6: return .invoicesQuery(try FfiConverterTypeInvoicesQuery.read(from: &buf))

        case 7: return .billingProfilesQuery(try FfiConverterTypeBillingProfilesQuery.read(from: &buf))

        case 8: return .paymentMethodsQuery(try FfiConverterTypePaymentMethodsQuery.read(from: &buf))

        case 9: return .policiesQuery(try FfiConverterTypePoliciesQuery.read(from: &buf))

        case 10: return .accessQuery(try FfiConverterTypeAccessQuery.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Query, into buf: inout [UInt8]) {
        switch value {
        case let .productsQuery(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeProductsQuery.write(v1, into: &buf)

        case let .yourProductsQuery(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeYourProductsQuery.write(v1, into: &buf)

        case let .subscriptionQuery(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeSubscriptionQuery.write(v1, into: &buf)

        case let .adminSubscriptionsQuery(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeAdminSubscriptionsQuery.write(v1, into: &buf)

        case let .licensesQuery(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeLicensesQuery.write(v1, into: &buf)

        case let .invoicesQuery(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeInvoicesQuery.write(v1, into: &buf)

        case let .billingProfilesQuery(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeBillingProfilesQuery.write(v1, into: &buf)

        case let .paymentMethodsQuery(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypePaymentMethodsQuery.write(v1, into: &buf)

        case let .policiesQuery(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypePoliciesQuery.write(v1, into: &buf)

        case let .accessQuery(v1):
            writeInt(&buf, Int32(10))
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

public enum RecurringBilling: Equatable, Hashable, CaseIterable {
    /// It renews at the end of its term.
    case on
    /// It expires at the end of its term.
    case off
}

extension RecurringBilling: Sendable {}

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

public enum RecurringBillingCause: Equatable, Hashable, CaseIterable {
    /// Somebody asked for it.
    case asked
    /// The offer has no price any more at which it could renew (`C8`).
    case noPrice
}

extension RecurringBillingCause: Sendable {}

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

/// Whether trying a payment again can help (`I7`).

public enum Retry: Equatable, Hashable, CaseIterable {
    /// It can: no funds today, the provider was out of reach.
    case possible
    /// It cannot: fraud, a closed account.
    case hopeless
}

extension Retry: Sendable {}

struct FfiConverterTypeRetry: FfiConverterRustBuffer {
    typealias SwiftType = Retry

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Retry {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .possible

        case 2: return .hopeless

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Retry, into buf: inout [UInt8]) {
        switch value {
        case .possible:
            writeInt(&buf, Int32(1))

        case .hopeless:
            writeInt(&buf, Int32(2))
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

public enum Right: Equatable, Hashable, CaseIterable {
    /// Report payments, create the organization, rename products: the host alone.
    case runTheHost
    /// Change the organization's settings.
    case changeSettings
    /// Set the purchase policy.
    case setPolicy
    /// Read the purchase policy.
    case readPolicy
    /// Look at every self-service subscription.
    case readAdminView
    /// Change a self-service subscription and its licenses.
    case manageSubscription
    /// Look at a self-service subscription.
    case readSubscription
    /// Give and take roles on a billing profile.
    case shareBillingProfile
    /// Edit a billing profile.
    case editBillingProfile
    /// Buy with a billing profile.
    case buyWithBillingProfile
    /// See the invoices of a billing profile.
    case readInvoices
    /// See a billing profile.
    case readBillingProfile
    /// Edit, attach or delete a payment method.
    case managePaymentMethod
}

extension Right: Sendable {}

struct FfiConverterTypeRight: FfiConverterRustBuffer {
    typealias SwiftType = Right

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Right {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .runTheHost

        case 2: return .changeSettings

        case 3: return .setPolicy

        case 4: return .readPolicy

        case 5: return .readAdminView

        case 6: return .manageSubscription

        case 7: return .readSubscription

        case 8: return .shareBillingProfile

        case 9: return .editBillingProfile

        case 10: return .buyWithBillingProfile

        case 11: return .readInvoices

        case 12: return .readBillingProfile

        case 13: return .managePaymentMethod

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

        case .readAdminView:
            writeInt(&buf, Int32(5))

        case .manageSubscription:
            writeInt(&buf, Int32(6))

        case .readSubscription:
            writeInt(&buf, Int32(7))

        case .shareBillingProfile:
            writeInt(&buf, Int32(8))

        case .editBillingProfile:
            writeInt(&buf, Int32(9))

        case .buyWithBillingProfile:
            writeInt(&buf, Int32(10))

        case .readInvoices:
            writeInt(&buf, Int32(11))

        case .readBillingProfile:
            writeInt(&buf, Int32(12))

        case .managePaymentMethod:
            writeInt(&buf, Int32(13))
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

public enum Role: Equatable, Hashable, CaseIterable {
    /// Administers everything.
    case globalAdmin
    /// Administers purchases, invoices and purchase policy.
    case billingAdmin
    /// Assigns licenses.
    case licenseAdmin
    /// Administers people, their licenses included.
    case userAdmin
    /// Reads everything, changes nothing.
    case globalReader
}

extension Role: Sendable {}

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

/// Where a subscription stands (`C6`).

public enum SubscriptionStatus: Equatable, Hashable, CaseIterable {
    /// Bought, and waiting for its first payment (`B1`).
    case pending
    /// In use.
    case active
    /// Its term has ended; people still have access.
    case expired
    /// Nobody has access any more.
    case disabled
    /// Gone for good.
    case deleted
}

extension SubscriptionStatus: Sendable {}

struct FfiConverterTypeSubscriptionStatus: FfiConverterRustBuffer {
    typealias SwiftType = SubscriptionStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubscriptionStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .pending

        case 2: return .active

        case 3: return .expired

        case 4: return .disabled

        case 5: return .deleted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SubscriptionStatus, into buf: inout [UInt8]) {
        switch value {
        case .pending:
            writeInt(&buf, Int32(1))

        case .active:
            writeInt(&buf, Int32(2))

        case .expired:
            writeInt(&buf, Int32(3))

        case .disabled:
            writeInt(&buf, Int32(4))

        case .deleted:
            writeInt(&buf, Int32(5))
        }
    }
}

func FfiConverterTypeSubscriptionStatus_lift(_ buf: RustBuffer) throws -> SubscriptionStatus {
    return try FfiConverterTypeSubscriptionStatus.lift(buf)
}

func FfiConverterTypeSubscriptionStatus_lower(_ value: SubscriptionStatus) -> RustBuffer {
    return FfiConverterTypeSubscriptionStatus.lower(value)
}

/// The term of an offer: how long price and commitment hold (`K2`).

public enum Term: Equatable, Hashable, CaseIterable {
    /// One month.
    case oneMonth
    /// One year.
    case oneYear
    /// Three years.
    case threeYears
}

extension Term: Sendable {}

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

public enum TextProblem: Equatable, Hashable, CaseIterable {
    /// It is empty, or only white space.
    case empty
    /// It is longer than the field allows.
    case tooLong
    /// It has control characters.
    case controlCharacter
    /// It holds what is, by its digits, a card number (`G2`).
    case cardNumber
}

extension TextProblem: Sendable {}

struct FfiConverterTypeTextProblem: FfiConverterRustBuffer {
    typealias SwiftType = TextProblem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TextProblem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .empty

        case 2: return .tooLong

        case 3: return .controlCharacter

        case 4: return .cardNumber

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

        case .cardNumber:
            writeInt(&buf, Int32(4))
        }
    }
}

func FfiConverterTypeTextProblem_lift(_ buf: RustBuffer) throws -> TextProblem {
    return try FfiConverterTypeTextProblem.lift(buf)
}

func FfiConverterTypeTextProblem_lower(_ value: TextProblem) -> RustBuffer {
    return FfiConverterTypeTextProblem.lower(value)
}

/// Whether a trial needs a payment method (`K3`).

public enum TrialPayment: Equatable, Hashable, CaseIterable {
    /// It needs one, and converts to a paid subscription at its end.
    case required
    /// It needs none, and simply ends.
    case notRequired
}

extension TrialPayment: Sendable {}

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

/// Whether a rule lets it pass.

public enum Verdict: Equatable, Hashable, CaseIterable {
    /// It does.
    case passed
    /// It does not.
    case failed
}

extension Verdict: Sendable {}

struct FfiConverterTypeVerdict: FfiConverterRustBuffer {
    typealias SwiftType = Verdict

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verdict {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .passed

        case 2: return .failed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Verdict, into buf: inout [UInt8]) {
        switch value {
        case .passed:
            writeInt(&buf, Int32(1))

        case .failed:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypeVerdict_lift(_ buf: RustBuffer) throws -> Verdict {
    return try FfiConverterTypeVerdict.lift(buf)
}

func FfiConverterTypeVerdict_lower(_ value: Verdict) -> RustBuffer {
    return FfiConverterTypeVerdict.lower(value)
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

fileprivate struct FfiConverterOptionTypeText: FfiConverterRustBuffer {
    typealias SwiftType = Text?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeText.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeText.read(from: &buf)
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

public typealias BillingProfileId = Identifier<BillingProfile>

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

public typealias CommandId = Identifier<Command>

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

public typealias Cursor = String

struct FfiConverterTypeCursor: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cursor {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: Cursor, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Cursor {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: Cursor) -> RustBuffer {
        return FfiConverterString.lower(value)
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

public typealias InvoiceNumber = TextIdentifier<Invoice>

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

public typealias JournalSequence = Int

struct FfiConverterTypeJournalSequence: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JournalSequence {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return Int(builtinValue)
    }

    public static func write(_ value: JournalSequence, into buf: inout [UInt8]) {
        let builtinValue = Int64(value)
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> JournalSequence {
        let builtinValue = try FfiConverterInt64.lift(value)
        return Int(builtinValue)
    }

    public static func lower(_ value: JournalSequence) -> Int64 {
        let builtinValue = Int64(value)
        return FfiConverterInt64.lower(builtinValue)
    }
}

func FfiConverterTypeJournalSequence_lift(_ value: Int64) throws -> JournalSequence {
    return try FfiConverterTypeJournalSequence.lift(value)
}

func FfiConverterTypeJournalSequence_lower(_ value: JournalSequence) -> Int64 {
    return FfiConverterTypeJournalSequence.lower(value)
}

public typealias LicenseCount = Int

struct FfiConverterTypeLicenseCount: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenseCount {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return Int(builtinValue)
    }

    public static func write(_ value: LicenseCount, into buf: inout [UInt8]) {
        let builtinValue = Int64(value)
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> LicenseCount {
        let builtinValue = try FfiConverterInt64.lift(value)
        return Int(builtinValue)
    }

    public static func lower(_ value: LicenseCount) -> Int64 {
        let builtinValue = Int64(value)
        return FfiConverterInt64.lower(builtinValue)
    }
}

func FfiConverterTypeLicenseCount_lift(_ value: Int64) throws -> LicenseCount {
    return try FfiConverterTypeLicenseCount.lift(value)
}

func FfiConverterTypeLicenseCount_lower(_ value: LicenseCount) -> Int64 {
    return FfiConverterTypeLicenseCount.lower(value)
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

public typealias OfferId = TextIdentifier<Offer>

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

public typealias OfferType = TextIdentifier<ThirdPartyOffer>

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

public typealias OrganizationId = Identifier<Organization>

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

public typealias PaymentId = String

struct FfiConverterTypePaymentId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: PaymentId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PaymentId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: PaymentId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypePaymentId_lift(_ value: RustBuffer) throws -> PaymentId {
    return try FfiConverterTypePaymentId.lift(value)
}

func FfiConverterTypePaymentId_lower(_ value: PaymentId) -> RustBuffer {
    return FfiConverterTypePaymentId.lower(value)
}

public typealias PaymentMethodId = Identifier<PaymentMethod>

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

public typealias PeriodValue = String

struct FfiConverterTypePeriodValue: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeriodValue {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: PeriodValue, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PeriodValue {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: PeriodValue) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypePeriodValue_lift(_ value: RustBuffer) throws -> PeriodValue {
    return try FfiConverterTypePeriodValue.lift(value)
}

func FfiConverterTypePeriodValue_lower(_ value: PeriodValue) -> RustBuffer {
    return FfiConverterTypePeriodValue.lower(value)
}

public typealias PersonId = Identifier<Person>

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

public typealias ProductId = TextIdentifier<Product>

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

public typealias SubscriptionId = Identifier<Subscription>

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

public typealias Text = String

struct FfiConverterTypeText: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Text {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: Text, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Text {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: Text) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

func FfiConverterTypeText_lift(_ value: RustBuffer) throws -> Text {
    return try FfiConverterTypeText.lift(value)
}

func FfiConverterTypeText_lower(_ value: Text) -> RustBuffer {
    return FfiConverterTypeText.lower(value)
}

public typealias Timestamp = Date

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

