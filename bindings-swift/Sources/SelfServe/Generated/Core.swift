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

/// The command was refused.
public struct Denied: Equatable, Hashable {
    /// Why.
    public let denial: Denial

    public init(
        denial: Denial) {
        self.denial = denial
    }
}

extension Denied: Sendable {}

struct FfiConverterTypeDenied: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Denied {
        return
            try Denied(
                denial: FfiConverterTypeDenial.read(from: &buf)
        )
    }

    public static func write(_ value: Denied, into buf: inout [UInt8]) {
        FfiConverterTypeDenial.write(value.denial, into: &buf)
    }
}

func FfiConverterTypeDenied_lift(_ buf: RustBuffer) throws -> Denied {
    return try FfiConverterTypeDenied.lift(buf)
}

func FfiConverterTypeDenied_lower(_ value: Denied) -> RustBuffer {
    return FfiConverterTypeDenied.lower(value)
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
    /// Add a payment method (`G2`).
    case addPaymentMethod(AddPaymentMethod)
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

        case 4: return .addPaymentMethod(try FfiConverterTypeAddPaymentMethod.read(from: &buf))

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

        case let .addPaymentMethod(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeAddPaymentMethod.write(v1, into: &buf)
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

        case 10: return .policyNotForOfferTypes(try FfiConverterTypePolicyNotForOfferTypes.read(from: &buf))

        case 11: return .timeGoesBack(try FfiConverterTypeTimeGoesBack.read(from: &buf))

        case 12: return .overdue(try FfiConverterTypeOverdue.read(from: &buf))

        case 13: return .commandConflict(try FfiConverterTypeCommandConflict.read(from: &buf))

        case 14: return .commandIdUsed(try FfiConverterTypeCommandIdUsed.read(from: &buf))

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

        case let .policyNotForOfferTypes(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypePolicyNotForOfferTypes.write(v1, into: &buf)

        case let .timeGoesBack(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeTimeGoesBack.write(v1, into: &buf)

        case let .overdue(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeOverdue.write(v1, into: &buf)

        case let .commandConflict(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeCommandConflict.write(v1, into: &buf)

        case let .commandIdUsed(v1):
            writeInt(&buf, Int32(14))
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

/// What happened. Events are the only way in which an organization changes.

public enum Event: Equatable, Hashable {
    /// The organization was created (`O6`).
    case organizationCreated(OrganizationCreated)
    /// The settings were replaced (`O6`).
    case settingsChanged(SettingsChanged)
    /// A purchase policy was set, or taken back (`P1`, `P2`).
    case policyChanged(PolicyChanged)
    /// A payment method was added (`G2`).
    case paymentMethodAdded(PaymentMethodAdded)
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

        case 4: return .paymentMethodAdded(try FfiConverterTypePaymentMethodAdded.read(from: &buf))

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

        case let .paymentMethodAdded(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypePaymentMethodAdded.write(v1, into: &buf)
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
    case denied(Denied)
}

extension Outcome: Sendable {}

struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .accepted(try FfiConverterTypeAccepted.read(from: &buf))

        case 2: return .repeated(try FfiConverterTypeRepeated.read(from: &buf))

        case 3: return .denied(try FfiConverterTypeDenied.read(from: &buf))

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

        case let .denied(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeDenied.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
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

