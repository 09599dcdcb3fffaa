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
        try! rustCall { ffi_selfserve_swift_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_selfserve_swift_rustbuffer_free(self, $0) }
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
    static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

    static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
    static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

    static func lower(_ value: SwiftType) -> RustBuffer {
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

    var errorDescription: String? {
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
    uniffiEnsureSelfserveSwiftInitialized()
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

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    static func lift(_ value: RustBuffer) throws -> String {
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

    static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

/// What can be bought.
protocol CatalogHandleProtocol: AnyObject, Sendable {
    /// From now on, this data counts.
    func replace(data: CatalogData) throws
}
/// What can be bought.
class CatalogHandle: CatalogHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    init(noHandle: NoHandle) {
        self.handle = 0
    }

    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_selfserve_swift_fn_clone_cataloghandle(self.handle, $0) }
    }
    /// The catalog of this data.
convenience init(data: CatalogData)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_constructor_cataloghandle_new(
        FfiConverterTypeCatalogData_lower(data),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_selfserve_swift_fn_free_cataloghandle(handle, $0) }
    }

    /// The catalog in canonical JSON.
static func ofJson(json: String)throws  -> CatalogHandle  {
    return try  FfiConverterTypeCatalogHandle_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_constructor_cataloghandle_of_json(
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}

    /// From now on, this data counts.
func replace(data: CatalogData)throws   {try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_cataloghandle_replace(
            self.uniffiCloneHandle(),
        FfiConverterTypeCatalogData_lower(data),uniffiCallStatus
    )
}
}
}

struct FfiConverterTypeCatalogHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = CatalogHandle

    static func lift(_ handle: UInt64) throws -> CatalogHandle {
        return CatalogHandle(unsafeFromHandle: handle)
    }

    static func lower(_ value: CatalogHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CatalogHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: CatalogHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

func FfiConverterTypeCatalogHandle_lift(_ handle: UInt64) throws -> CatalogHandle {
    return try FfiConverterTypeCatalogHandle.lift(handle)
}

func FfiConverterTypeCatalogHandle_lower(_ value: CatalogHandle) -> UInt64 {
    return FfiConverterTypeCatalogHandle.lower(value)
}

/// The people of the organization.
protocol DirectoryHandleProtocol: AnyObject, Sendable {
    /// How many people there are.
    func count() throws  -> UInt64

    /// Disables a person.
    func disable(person: PersonId) throws

    /// All that is known of a person.
    func person(person: PersonId) throws  -> Person?

    /// Forgets a person.
    func remove(person: PersonId) throws

    /// The first people whom the query finds.
    func search(query: String, limit: UInt32) throws  -> [FoundPerson]

    /// Adds or replaces people.
    func upsert(people: [Person]) throws
}
/// The people of the organization.
class DirectoryHandle: DirectoryHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    init(noHandle: NoHandle) {
        self.handle = 0
    }

    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_selfserve_swift_fn_clone_directoryhandle(self.handle, $0) }
    }
    /// A directory of these people.
convenience init(people: [Person])throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_constructor_directoryhandle_new(
        FfiConverterSequenceTypePerson.lower(people),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_selfserve_swift_fn_free_directoryhandle(handle, $0) }
    }

    /// How many people there are.
func count()throws  -> UInt64  {
    return try  FfiConverterUInt64.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_directoryhandle_count(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /// Disables a person.
func disable(person: PersonId)throws   {try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_directoryhandle_disable(
            self.uniffiCloneHandle(),
        FfiConverterTypePersonId_lower(person),uniffiCallStatus
    )
}
}

    /// All that is known of a person.
func person(person: PersonId)throws  -> Person?  {
    return try  FfiConverterOptionTypePerson.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_directoryhandle_person(
            self.uniffiCloneHandle(),
        FfiConverterTypePersonId_lower(person),uniffiCallStatus
    )
})
}

    /// Forgets a person.
func remove(person: PersonId)throws   {try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_directoryhandle_remove(
            self.uniffiCloneHandle(),
        FfiConverterTypePersonId_lower(person),uniffiCallStatus
    )
}
}

    /// The first people whom the query finds.
func search(query: String, limit: UInt32)throws  -> [FoundPerson]  {
    return try  FfiConverterSequenceTypeFoundPerson.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_directoryhandle_search(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(query),
        FfiConverterUInt32.lower(limit),uniffiCallStatus
    )
})
}

    /// Adds or replaces people.
func upsert(people: [Person])throws   {try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_directoryhandle_upsert(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypePerson.lower(people),uniffiCallStatus
    )
}
}
}

struct FfiConverterTypeDirectoryHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = DirectoryHandle

    static func lift(_ handle: UInt64) throws -> DirectoryHandle {
        return DirectoryHandle(unsafeFromHandle: handle)
    }

    static func lower(_ value: DirectoryHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DirectoryHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: DirectoryHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

func FfiConverterTypeDirectoryHandle_lift(_ handle: UInt64) throws -> DirectoryHandle {
    return try FfiConverterTypeDirectoryHandle.lift(handle)
}

func FfiConverterTypeDirectoryHandle_lower(_ value: DirectoryHandle) -> UInt64 {
    return FfiConverterTypeDirectoryHandle.lower(value)
}

/// The words of one language.
protocol MessagesHandleProtocol: AnyObject, Sendable {
    /// Its second half: what to do instead.
    func advice(denial: Denial) throws  -> String

    /// What a person can do instead of buying.
    func alternative(alternative: Alternative) throws  -> String

    /// A rule that a purchase asks.
    func check(check: Check) throws  -> String

    /// The name of a country.
    func country(country: Country) throws  -> String

    /// A day.
    func day(day: Day) throws  -> String

    /// A refusal in a few sentences that a person can act on.
    func denial(denial: Denial) throws  -> String

    /// An invoice as a page.
    func invoicePage(document: InvoiceDocument, seller: Seller?) throws  -> String

    /// The label of an entry of a list.
    func label(entry: Labeled) throws  -> String

    /// A line of an invoice, explained.
    func line(line: Line) throws  -> String

    /// An amount.
    func money(amount: Money) throws  -> String

    /// What happens next to a subscription.
    func nextStep(step: NextStep) throws  -> String

    /// A notification in a sentence or two.
    func notification(notify: Notify, recorded: Recorded) throws  -> String

    /// A count.
    func number(number: UInt64) throws  -> String

    /// A percentage.
    func percent(percent: Percent) throws  -> String

    /// Its first half: what happened, and why.
    func reason(denial: Denial) throws  -> String

    /// A price as it depends on how many licenses there are.
    func shapedPrice(unitPrice: UnitPrice, shape: PriceShape?) throws  -> String

    /// An instant, to the minute.
    func timestamp(at: Timestamp) throws  -> String

    /// A unit price, with all its digits.
    func unitPrice(price: UnitPrice) throws  -> String
}
/// The words of one language.
class MessagesHandle: MessagesHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    init(noHandle: NoHandle) {
        self.handle = 0
    }

    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_selfserve_swift_fn_clone_messageshandle(self.handle, $0) }
    }
    /// Reads the sentences of a language.
convenience init(language: Language) {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_constructor_messageshandle_new(
        FfiConverterTypeLanguage_lower(language),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_selfserve_swift_fn_free_messageshandle(handle, $0) }
    }

    /// Its second half: what to do instead.
func advice(denial: Denial)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_advice(
            self.uniffiCloneHandle(),
        FfiConverterTypeDenial_lower(denial),uniffiCallStatus
    )
})
}

    /// What a person can do instead of buying.
func alternative(alternative: Alternative)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_alternative(
            self.uniffiCloneHandle(),
        FfiConverterTypeAlternative_lower(alternative),uniffiCallStatus
    )
})
}

    /// A rule that a purchase asks.
func check(check: Check)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_check(
            self.uniffiCloneHandle(),
        FfiConverterTypeCheck_lower(check),uniffiCallStatus
    )
})
}

    /// The name of a country.
func country(country: Country)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_country(
            self.uniffiCloneHandle(),
        FfiConverterTypeCountry_lower(country),uniffiCallStatus
    )
})
}

    /// A day.
func day(day: Day)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_day(
            self.uniffiCloneHandle(),
        FfiConverterTypeDay_lower(day),uniffiCallStatus
    )
})
}

    /// A refusal in a few sentences that a person can act on.
func denial(denial: Denial)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_denial(
            self.uniffiCloneHandle(),
        FfiConverterTypeDenial_lower(denial),uniffiCallStatus
    )
})
}

    /// An invoice as a page.
func invoicePage(document: InvoiceDocument, seller: Seller?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_invoice_page(
            self.uniffiCloneHandle(),
        FfiConverterTypeInvoiceDocument_lower(document),
        FfiConverterOptionTypeSeller.lower(seller),uniffiCallStatus
    )
})
}

    /// The label of an entry of a list.
func label(entry: Labeled)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_label(
            self.uniffiCloneHandle(),
        FfiConverterTypeLabeled_lower(entry),uniffiCallStatus
    )
})
}

    /// A line of an invoice, explained.
func line(line: Line)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_line(
            self.uniffiCloneHandle(),
        FfiConverterTypeLine_lower(line),uniffiCallStatus
    )
})
}

    /// An amount.
func money(amount: Money)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_money(
            self.uniffiCloneHandle(),
        FfiConverterTypeMoney_lower(amount),uniffiCallStatus
    )
})
}

    /// What happens next to a subscription.
func nextStep(step: NextStep)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_next_step(
            self.uniffiCloneHandle(),
        FfiConverterTypeNextStep_lower(step),uniffiCallStatus
    )
})
}

    /// A notification in a sentence or two.
func notification(notify: Notify, recorded: Recorded)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_notification(
            self.uniffiCloneHandle(),
        FfiConverterTypeNotify_lower(notify),
        FfiConverterTypeRecorded_lower(recorded),uniffiCallStatus
    )
})
}

    /// A count.
func number(number: UInt64)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_number(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(number),uniffiCallStatus
    )
})
}

    /// A percentage.
func percent(percent: Percent)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_percent(
            self.uniffiCloneHandle(),
        FfiConverterTypePercent_lower(percent),uniffiCallStatus
    )
})
}

    /// Its first half: what happened, and why.
func reason(denial: Denial)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_reason(
            self.uniffiCloneHandle(),
        FfiConverterTypeDenial_lower(denial),uniffiCallStatus
    )
})
}

    /// A price as it depends on how many licenses there are.
func shapedPrice(unitPrice: UnitPrice, shape: PriceShape?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_shaped_price(
            self.uniffiCloneHandle(),
        FfiConverterTypeUnitPrice_lower(unitPrice),
        FfiConverterOptionTypePriceShape.lower(shape),uniffiCallStatus
    )
})
}

    /// An instant, to the minute.
func timestamp(at: Timestamp)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_timestamp(
            self.uniffiCloneHandle(),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /// A unit price, with all its digits.
func unitPrice(price: UnitPrice)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_messageshandle_unit_price(
            self.uniffiCloneHandle(),
        FfiConverterTypeUnitPrice_lower(price),uniffiCallStatus
    )
})
}
}

struct FfiConverterTypeMessagesHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = MessagesHandle

    static func lift(_ handle: UInt64) throws -> MessagesHandle {
        return MessagesHandle(unsafeFromHandle: handle)
    }

    static func lower(_ value: MessagesHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessagesHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: MessagesHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

func FfiConverterTypeMessagesHandle_lift(_ handle: UInt64) throws -> MessagesHandle {
    return try FfiConverterTypeMessagesHandle.lift(handle)
}

func FfiConverterTypeMessagesHandle_lower(_ value: MessagesHandle) -> UInt64 {
    return FfiConverterTypeMessagesHandle.lower(value)
}

/// One tenant.
protocol OrganizationHandleProtocol: AnyObject, Sendable {
    /// Applies everything that falls due until this time.
    func advance(to: Timestamp) throws  -> Advanced

    /// Takes one event of the journal, recorded elsewhere.
    func apply(record: Recorded) throws

    /// What a command would bring, without applying it.
    func decide(context: Context, command: Command) throws  -> Outcome

    /// What the host must do because of an event of the journal, applied already.
    func effects(record: Recorded) throws  -> [EffectOrder]

    /// Brings time up to date, decides, and applies what follows.
    func execute(context: Context, command: Command) throws  -> Execution

    /// When the last event happened.
    func lastEventAt() throws  -> Timestamp?

    /// When to call `advance` next.
    func nextDeadline() throws  -> Timestamp?

    /// What a command would charge or credit.
    func quote(context: Context, command: Command) throws  -> Quote

    /// The organization as it stands.
    func snapshot() throws  -> Data

    /// The place of the last event.
    func version() throws  -> JournalSequence

    /// Through what a person has a product now, and until when.
    func access(person: PersonId, product: ProductId) throws  -> Access?

    /// Every rule that a purchase by this person asks.
    func eligibility(person: PersonId, product: ProductId, licenses: LicenseCount, at: Timestamp) throws  -> Eligibility

    /// Users with licenses as CSV.
    func exportUsersCsv(viewer: Viewer, query: AdminUsersQuery) throws  -> String

    /// Whether a person, whose id comes in two halves, has a product now. The arguments are what crosses fastest: every
    /// sign-in asks.
    func hasAccess(personHigh: UInt64, personLow: UInt64, product: Data) throws  -> Bool

    /// Which people, whose ids come as their 16 bytes each, one after the other, have a product now.
    func haveAccess(people: Data, product: ProductId) throws  -> [Bool]

    /// Whether this person may buy so many licenses of this product.
    func mayBuy(person: PersonId, product: ProductId, licenses: LicenseCount, at: Timestamp) throws  -> Bool

    /// What somebody sees.
    func view(viewer: Viewer, query: Query) throws  -> Answer
}
/// One tenant.
class OrganizationHandle: OrganizationHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    init(noHandle: NoHandle) {
        self.handle = 0
    }

    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_selfserve_swift_fn_clone_organizationhandle(self.handle, $0) }
    }
    /// The organization that this journal tells of: canonical JSON, one event a line.
convenience init(journal: Data, catalog: CatalogHandle, directory: DirectoryHandle)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_constructor_organizationhandle_new(
        journalFb,
        FfiConverterTypeCatalogHandle_lower(catalog),
        FfiConverterTypeDirectoryHandle_lower(directory),uniffiCallStatus
    )
        }
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_selfserve_swift_fn_free_organizationhandle(handle, $0) }
    }

    /// The organization as its journal had it at a moment.
static func asOf(journal: Data, moment: Moment, catalog: CatalogHandle, directory: DirectoryHandle)throws  -> OrganizationHandle  {
    return try  FfiConverterTypeOrganizationHandle_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_constructor_organizationhandle_as_of(
        journalFb,
        FfiConverterTypeMoment_lower(moment),
        FfiConverterTypeCatalogHandle_lower(catalog),
        FfiConverterTypeDirectoryHandle_lower(directory),uniffiCallStatus
    )
        }
})
}

    /// The organization of a snapshot.
static func ofSnapshot(snapshot: Data, catalog: CatalogHandle, directory: DirectoryHandle)throws  -> OrganizationHandle  {
    return try  FfiConverterTypeOrganizationHandle_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(snapshot) { snapshotFb in
    uniffi_selfserve_swift_fn_constructor_organizationhandle_of_snapshot(
        snapshotFb,
        FfiConverterTypeCatalogHandle_lower(catalog),
        FfiConverterTypeDirectoryHandle_lower(directory),uniffiCallStatus
    )
        }
})
}

    /// Applies everything that falls due until this time.
func advance(to: Timestamp)throws  -> Advanced  {
    return try  FfiConverterTypeAdvanced_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_advance(
            self.uniffiCloneHandle(),
        FfiConverterTypeTimestamp_lower(to),uniffiCallStatus
    )
})
}

    /// Takes one event of the journal, recorded elsewhere.
func apply(record: Recorded)throws   {try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_apply(
            self.uniffiCloneHandle(),
        FfiConverterTypeRecorded_lower(record),uniffiCallStatus
    )
}
}

    /// What a command would bring, without applying it.
func decide(context: Context, command: Command)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_decide(
            self.uniffiCloneHandle(),
        FfiConverterTypeContext_lower(context),
        FfiConverterTypeCommand_lower(command),uniffiCallStatus
    )
})
}

    /// What the host must do because of an event of the journal, applied already.
func effects(record: Recorded)throws  -> [EffectOrder]  {
    return try  FfiConverterSequenceTypeEffectOrder.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_effects(
            self.uniffiCloneHandle(),
        FfiConverterTypeRecorded_lower(record),uniffiCallStatus
    )
})
}

    /// Brings time up to date, decides, and applies what follows.
func execute(context: Context, command: Command)throws  -> Execution  {
    return try  FfiConverterTypeExecution_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_execute(
            self.uniffiCloneHandle(),
        FfiConverterTypeContext_lower(context),
        FfiConverterTypeCommand_lower(command),uniffiCallStatus
    )
})
}

    /// When the last event happened.
func lastEventAt()throws  -> Timestamp?  {
    return try  FfiConverterOptionTypeTimestamp.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_last_event_at(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /// When to call `advance` next.
func nextDeadline()throws  -> Timestamp?  {
    return try  FfiConverterOptionTypeTimestamp.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_next_deadline(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /// What a command would charge or credit.
func quote(context: Context, command: Command)throws  -> Quote  {
    return try  FfiConverterTypeQuote_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_quote(
            self.uniffiCloneHandle(),
        FfiConverterTypeContext_lower(context),
        FfiConverterTypeCommand_lower(command),uniffiCallStatus
    )
})
}

    /// The organization as it stands.
func snapshot()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_snapshot(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /// The place of the last event.
func version()throws  -> JournalSequence  {
    return try  FfiConverterTypeJournalSequence_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_version(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /// Through what a person has a product now, and until when.
func access(person: PersonId, product: ProductId)throws  -> Access?  {
    return try  FfiConverterOptionTypeAccess.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_access(
            self.uniffiCloneHandle(),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeProductId_lower(product),uniffiCallStatus
    )
})
}

    /// Every rule that a purchase by this person asks.
func eligibility(person: PersonId, product: ProductId, licenses: LicenseCount, at: Timestamp)throws  -> Eligibility  {
    return try  FfiConverterTypeEligibility_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_eligibility(
            self.uniffiCloneHandle(),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeProductId_lower(product),
        FfiConverterTypeLicenseCount_lower(licenses),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /// Users with licenses as CSV.
func exportUsersCsv(viewer: Viewer, query: AdminUsersQuery)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_export_users_csv(
            self.uniffiCloneHandle(),
        FfiConverterTypeViewer_lower(viewer),
        FfiConverterTypeAdminUsersQuery_lower(query),uniffiCallStatus
    )
})
}

    /// Whether a person, whose id comes in two halves, has a product now. The arguments are what crosses fastest: every
    /// sign-in asks.
func hasAccess(personHigh: UInt64, personLow: UInt64, product: Data)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(product) { productFb in
    uniffi_selfserve_swift_fn_method_organizationhandle_has_access(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(personHigh),
        FfiConverterUInt64.lower(personLow),
        productFb,uniffiCallStatus
    )
        }
})
}

    /// Which people, whose ids come as their 16 bytes each, one after the other, have a product now.
func haveAccess(people: Data, product: ProductId)throws  -> [Bool]  {
    return try  FfiConverterSequenceBool.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(people) { peopleFb in
    uniffi_selfserve_swift_fn_method_organizationhandle_have_access(
            self.uniffiCloneHandle(),
        peopleFb,
        FfiConverterTypeProductId_lower(product),uniffiCallStatus
    )
        }
})
}

    /// Whether this person may buy so many licenses of this product.
func mayBuy(person: PersonId, product: ProductId, licenses: LicenseCount, at: Timestamp)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_may_buy(
            self.uniffiCloneHandle(),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeProductId_lower(product),
        FfiConverterTypeLicenseCount_lower(licenses),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /// What somebody sees.
func view(viewer: Viewer, query: Query)throws  -> Answer  {
    return try  FfiConverterTypeAnswer_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_method_organizationhandle_view(
            self.uniffiCloneHandle(),
        FfiConverterTypeViewer_lower(viewer),
        FfiConverterTypeQuery_lower(query),uniffiCallStatus
    )
})
}
}

struct FfiConverterTypeOrganizationHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = OrganizationHandle

    static func lift(_ handle: UInt64) throws -> OrganizationHandle {
        return OrganizationHandle(unsafeFromHandle: handle)
    }

    static func lower(_ value: OrganizationHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: OrganizationHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

func FfiConverterTypeOrganizationHandle_lift(_ handle: UInt64) throws -> OrganizationHandle {
    return try FfiConverterTypeOrganizationHandle.lift(handle)
}

func FfiConverterTypeOrganizationHandle_lower(_ value: OrganizationHandle) -> UInt64 {
    return FfiConverterTypeOrganizationHandle.lower(value)
}

/// A field of an object.
struct JsonField: Equatable, Hashable {
    /// Its name.
    var name: String
    /// What it holds.
    var value: JsonValue

    init(
        name: String,
        value: JsonValue) {
        self.name = name
        self.value = value
    }
}

extension JsonField: Sendable {}

struct FfiConverterTypeJsonField: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JsonField {
        return
            try JsonField(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterTypeJsonValue.read(from: &buf)
        )
    }

    static func write(_ value: JsonField, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeJsonValue.write(value.value, into: &buf)
    }
}

func FfiConverterTypeJsonField_lift(_ buf: RustBuffer) throws -> JsonField {
    return try FfiConverterTypeJsonField.lift(buf)
}

func FfiConverterTypeJsonField_lower(_ value: JsonField) -> RustBuffer {
    return FfiConverterTypeJsonField.lower(value)
}

/// Why a call about an e-invoice came to nothing.
enum EInvoiceFailure: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {
    /// The format cannot say it.
    case Refused(
        problem: EInvoiceProblem
    )

    var errorDescription: String? {
        String(reflecting: self)
    }
}

extension EInvoiceFailure: Sendable {}

struct FfiConverterTypeEInvoiceFailure: FfiConverterRustBuffer {
    typealias SwiftType = EInvoiceFailure

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EInvoiceFailure {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .Refused(
            problem: try FfiConverterTypeEInvoiceProblem.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: EInvoiceFailure, into buf: inout [UInt8]) {
        switch value {
        case let .Refused(problem):
            writeInt(&buf, Int32(1))
            FfiConverterTypeEInvoiceProblem.write(problem, into: &buf)
        }
    }
}

func FfiConverterTypeEInvoiceFailure_lift(_ buf: RustBuffer) throws -> EInvoiceFailure {
    return try FfiConverterTypeEInvoiceFailure.lift(buf)
}

func FfiConverterTypeEInvoiceFailure_lower(_ value: EInvoiceFailure) -> RustBuffer {
    return FfiConverterTypeEInvoiceFailure.lower(value)
}

/// Any JSON, its fields in the order of the text. There is no floating-point number in canonical JSON, so that it does not
/// matter which one stands there.

indirect enum JsonValue: Equatable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case flag(Bool)
    /// A whole number from 0.
    case count(UInt64)
    /// A whole number below 0.
    case negative(Int64)
    /// A number of another kind.
    case fraction
    /// A string.
    case text(String)
    /// An array.
    case list([JsonValue])
    /// An object, no name in it twice.
    case object([JsonField])
}

extension JsonValue: Sendable {}

struct FfiConverterTypeJsonValue: FfiConverterRustBuffer {
    typealias SwiftType = JsonValue

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JsonValue {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .null

        case 2: return .flag(try FfiConverterBool.read(from: &buf))

        case 3: return .count(try FfiConverterUInt64.read(from: &buf))

        case 4: return .negative(try FfiConverterInt64.read(from: &buf))

        case 5: return .fraction

        case 6: return .text(try FfiConverterString.read(from: &buf))

        case 7: return .list(try FfiConverterSequenceTypeJsonValue.read(from: &buf))

        case 8: return .object(try FfiConverterSequenceTypeJsonField.read(from: &buf))

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: JsonValue, into buf: inout [UInt8]) {
        switch value {
        case .null:
            writeInt(&buf, Int32(1))

        case let .flag(v1):
            writeInt(&buf, Int32(2))
            FfiConverterBool.write(v1, into: &buf)

        case let .count(v1):
            writeInt(&buf, Int32(3))
            FfiConverterUInt64.write(v1, into: &buf)

        case let .negative(v1):
            writeInt(&buf, Int32(4))
            FfiConverterInt64.write(v1, into: &buf)

        case .fraction:
            writeInt(&buf, Int32(5))

        case let .text(v1):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(v1, into: &buf)

        case let .list(v1):
            writeInt(&buf, Int32(7))
            FfiConverterSequenceTypeJsonValue.write(v1, into: &buf)

        case let .object(v1):
            writeInt(&buf, Int32(8))
            FfiConverterSequenceTypeJsonField.write(v1, into: &buf)
        }
    }
}

func FfiConverterTypeJsonValue_lift(_ buf: RustBuffer) throws -> JsonValue {
    return try FfiConverterTypeJsonValue.lift(buf)
}

func FfiConverterTypeJsonValue_lower(_ value: JsonValue) -> RustBuffer {
    return FfiConverterTypeJsonValue.lower(value)
}

/// Why a call about a list of policies came to nothing.
enum PolicyListFailure: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {
    /// It is none, or cannot be taken over.
    case Invalid(
        invalid: InvalidPolicyList
    )
    /// A defect of the library left the catalog half-done.
    case Unusable

    var errorDescription: String? {
        String(reflecting: self)
    }
}

extension PolicyListFailure: Sendable {}

struct FfiConverterTypePolicyListFailure: FfiConverterRustBuffer {
    typealias SwiftType = PolicyListFailure

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyListFailure {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .Invalid(
            invalid: try FfiConverterTypeInvalidPolicyList.read(from: &buf)
            )
        case 2: return .Unusable

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: PolicyListFailure, into buf: inout [UInt8]) {
        switch value {
        case let .Invalid(invalid):
            writeInt(&buf, Int32(1))
            FfiConverterTypeInvalidPolicyList.write(invalid, into: &buf)

        case .Unusable:
            writeInt(&buf, Int32(2))
        }
    }
}

func FfiConverterTypePolicyListFailure_lift(_ buf: RustBuffer) throws -> PolicyListFailure {
    return try FfiConverterTypePolicyListFailure.lift(buf)
}

func FfiConverterTypePolicyListFailure_lower(_ value: PolicyListFailure) -> RustBuffer {
    return FfiConverterTypePolicyListFailure.lower(value)
}

/// A kind of value that has a canonical text.

enum TextForm: Equatable, Hashable {
    /// The code of a country.
    case country
    /// The code of a currency.
    case currency
    /// `YYYY-MM-DD`.
    case day
    /// 32 hexadecimal digits.
    case digest
    /// Four digits, or `EM`.
    case idScheme
    /// `13.10 EUR`.
    case money
    /// A plain decimal.
    case percent
    /// A whole number.
    case periodValue
    /// `13.105 EUR`.
    case unitPrice
}

extension TextForm: Sendable {}

struct FfiConverterTypeTextForm: FfiConverterRustBuffer {
    typealias SwiftType = TextForm

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TextForm {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .country

        case 2: return .currency

        case 3: return .day

        case 4: return .digest

        case 5: return .idScheme

        case 6: return .money

        case 7: return .percent

        case 8: return .periodValue

        case 9: return .unitPrice

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: TextForm, into buf: inout [UInt8]) {
        switch value {
        case .country:
            writeInt(&buf, Int32(1))

        case .currency:
            writeInt(&buf, Int32(2))

        case .day:
            writeInt(&buf, Int32(3))

        case .digest:
            writeInt(&buf, Int32(4))

        case .idScheme:
            writeInt(&buf, Int32(5))

        case .money:
            writeInt(&buf, Int32(6))

        case .percent:
            writeInt(&buf, Int32(7))

        case .periodValue:
            writeInt(&buf, Int32(8))

        case .unitPrice:
            writeInt(&buf, Int32(9))
        }
    }
}

func FfiConverterTypeTextForm_lift(_ buf: RustBuffer) throws -> TextForm {
    return try FfiConverterTypeTextForm.lift(buf)
}

func FfiConverterTypeTextForm_lower(_ value: TextForm) -> RustBuffer {
    return FfiConverterTypeTextForm.lower(value)
}

fileprivate struct FfiConverterOptionTypeAccess: FfiConverterRustBuffer {
    typealias SwiftType = Access?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAccess.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAccess.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeChargeExplanation: FfiConverterRustBuffer {
    typealias SwiftType = ChargeExplanation?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChargeExplanation.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChargeExplanation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeInvoiceDocument: FfiConverterRustBuffer {
    typealias SwiftType = InvoiceDocument?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInvoiceDocument.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInvoiceDocument.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePerson: FfiConverterRustBuffer {
    typealias SwiftType = Person?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePerson.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePerson.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeRefusalExplanation: FfiConverterRustBuffer {
    typealias SwiftType = RefusalExplanation?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRefusalExplanation.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRefusalExplanation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeSeller: FfiConverterRustBuffer {
    typealias SwiftType = Seller?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSeller.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSeller.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePriceShape: FfiConverterRustBuffer {
    typealias SwiftType = PriceShape?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePriceShape.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePriceShape.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterSequenceBool: FfiConverterRustBuffer {
    typealias SwiftType = [Bool]

    static func write(_ value: [Bool], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterBool.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Bool] {
        let len: Int32 = try readInt(&buf)
        var seq = [Bool]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterBool.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAccessChange: FfiConverterRustBuffer {
    typealias SwiftType = [AccessChange]

    static func write(_ value: [AccessChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAccessChange.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AccessChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [AccessChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAccessChange.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAdminSubscriptionRow: FfiConverterRustBuffer {
    typealias SwiftType = [AdminSubscriptionRow]

    static func write(_ value: [AdminSubscriptionRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdminSubscriptionRow.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdminSubscriptionRow] {
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

    static func write(_ value: [AdminUserRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdminUserRow.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdminUserRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdminUserRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdminUserRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeAuditRow: FfiConverterRustBuffer {
    typealias SwiftType = [AuditRow]

    static func write(_ value: [AuditRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAuditRow.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AuditRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [AuditRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAuditRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeEffectOrder: FfiConverterRustBuffer {
    typealias SwiftType = [EffectOrder]

    static func write(_ value: [EffectOrder], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEffectOrder.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EffectOrder] {
        let len: Int32 = try readInt(&buf)
        var seq = [EffectOrder]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEffectOrder.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeFoundPerson: FfiConverterRustBuffer {
    typealias SwiftType = [FoundPerson]

    static func write(_ value: [FoundPerson], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFoundPerson.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FoundPerson] {
        let len: Int32 = try readInt(&buf)
        var seq = [FoundPerson]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFoundPerson.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeOrderRow: FfiConverterRustBuffer {
    typealias SwiftType = [OrderRow]

    static func write(_ value: [OrderRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrderRow.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OrderRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [OrderRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrderRow.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePerson: FfiConverterRustBuffer {
    typealias SwiftType = [Person]

    static func write(_ value: [Person], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePerson.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Person] {
        let len: Int32 = try readInt(&buf)
        var seq = [Person]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePerson.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeSetPolicy: FfiConverterRustBuffer {
    typealias SwiftType = [SetPolicy]

    static func write(_ value: [SetPolicy], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSetPolicy.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SetPolicy] {
        let len: Int32 = try readInt(&buf)
        var seq = [SetPolicy]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSetPolicy.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeJsonField: FfiConverterRustBuffer {
    typealias SwiftType = [JsonField]

    static func write(_ value: [JsonField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeJsonField.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [JsonField] {
        let len: Int32 = try readInt(&buf)
        var seq = [JsonField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeJsonField.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeLineProblem: FfiConverterRustBuffer {
    typealias SwiftType = [LineProblem]

    static func write(_ value: [LineProblem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLineProblem.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LineProblem] {
        let len: Int32 = try readInt(&buf)
        var seq = [LineProblem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLineProblem.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeJsonValue: FfiConverterRustBuffer {
    typealias SwiftType = [JsonValue]

    static func write(_ value: [JsonValue], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeJsonValue.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [JsonValue] {
        let len: Int32 = try readInt(&buf)
        var seq = [JsonValue]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeJsonValue.read(from: &buf))
        }
        return seq
    }
}
/// A document as an e-invoice, in one of the formats.
func eInvoice(document: InvoiceDocument, seller: Seller, format: EInvoiceFormat)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEInvoiceFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_e_invoice(
        FfiConverterTypeInvoiceDocument_lower(document),
        FfiConverterTypeSeller_lower(seller),
        FfiConverterTypeEInvoiceFormat_lower(format),uniffiCallStatus
    )
})
}
/// The document of a record, with what the journal says of it later; nothing where the record is of no invoice.
func invoiceDocument(record: Recorded, later: Data)throws  -> InvoiceDocument?  {
    return try  FfiConverterOptionTypeInvoiceDocument.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(later) { laterFb in
    uniffi_selfserve_swift_fn_func_invoice_document(
        FfiConverterTypeRecorded_lower(record),
        laterFb,uniffiCallStatus
    )
        }
})
}
/// The lines of a document as CSV.
func invoiceLinesCsv(document: InvoiceDocument)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_invoice_lines_csv(
        FfiConverterTypeInvoiceDocument_lower(document),uniffiCallStatus
    )
})
}
/// What an e-invoice says.
func readEInvoice(xml: String)throws  -> EInvoice  {
    return try  FfiConverterTypeEInvoice_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_read_e_invoice(
        FfiConverterString.lower(xml),uniffiCallStatus
    )
})
}
/// Subscriptions as Graph's `companySubscription`, in JSON.
func graphCompanySubscriptions(rows: [AdminSubscriptionRow])throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_graph_company_subscriptions(
        FfiConverterSequenceTypeAdminSubscriptionRow.lower(rows),uniffiCallStatus
    )
})
}
/// Subscriptions, by product, as Graph's `subscribedSku`, in JSON.
func graphSubscribedSkus(rows: [AdminSubscriptionRow], users: [AdminUserRow])throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_graph_subscribed_skus(
        FfiConverterSequenceTypeAdminSubscriptionRow.lower(rows),
        FfiConverterSequenceTypeAdminUserRow.lower(users),uniffiCallStatus
    )
})
}
/// The commands that set the policies of a list.
func policyListCommands(list: PolicyList, catalog: CatalogHandle)throws  -> [SetPolicy]  {
    return try  FfiConverterSequenceTypeSetPolicy.lift(try rustCallWithError(FfiConverterTypePolicyListFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_policy_list_commands(
        FfiConverterTypePolicyList_lower(list),
        FfiConverterTypeCatalogHandle_lower(catalog),uniffiCallStatus
    )
})
}
/// A list as `Export-Csv` writes it.
func policyListCsv(list: PolicyList)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_policy_list_csv(
        FfiConverterTypePolicyList_lower(list),uniffiCallStatus
    )
})
}
/// A list as `ConvertTo-Json` writes it.
func policyListJson(list: PolicyList)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_policy_list_json(
        FfiConverterTypePolicyList_lower(list),uniffiCallStatus
    )
})
}
/// The list of a page of policies.
func policyListOf(page: PoliciesPage)throws  -> PolicyList  {
    return try  FfiConverterTypePolicyList_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_policy_list_of(
        FfiConverterTypePoliciesPage_lower(page),uniffiCallStatus
    )
})
}
/// A list as `Format-Table` prints it.
func policyListTable(list: PolicyList)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_policy_list_table(
        FfiConverterTypePolicyList_lower(list),uniffiCallStatus
    )
})
}
/// The list that a text holds, in whichever form.
func readPolicyList(text: String)throws  -> PolicyList  {
    return try  FfiConverterTypePolicyList_lift(try rustCallWithError(FfiConverterTypePolicyListFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_read_policy_list(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/// What a change costs by another engine's arithmetic.
func rivalChange(rival: Rival, change: PlanChange)throws  -> PlanChangeLines  {
    return try  FfiConverterTypePlanChangeLines_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_rival_change(
        FfiConverterTypeRival_lower(rival),
        FfiConverterTypePlanChange_lower(change),uniffiCallStatus
    )
})
}
/// The event as one line of the journal, without the line's end.
func journalLine(record: Recorded)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_journal_line(
        FfiConverterTypeRecorded_lower(record),uniffiCallStatus
    )
})
}
/// The event of the line that stands at this position of the journal.
func recordedOfLine(line: String, position: JournalSequence)throws  -> Recorded  {
    return try  FfiConverterTypeRecorded_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_recorded_of_line(
        FfiConverterString.lower(line),
        FfiConverterTypeJournalSequence_lower(position),uniffiCallStatus
    )
})
}
/// What this JSON says, whatever it is about.
func jsonValue(text: String)throws  -> JsonValue  {
    return try  FfiConverterTypeJsonValue_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_json_value(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/// What is wrong with a line by its own figures.
func lineProblems(line: Line)throws  -> [LineProblem]  {
    return try  FfiConverterSequenceTypeLineProblem.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_line_problems(
        FfiConverterTypeLine_lower(line),uniffiCallStatus
    )
})
}
/// Every change.
func audit(journal: Data, filter: AuditFilter)throws  -> [AuditRow]  {
    return try  FfiConverterSequenceTypeAuditRow.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_func_audit(
        journalFb,
        FfiConverterTypeAuditFilter_lower(filter),uniffiCallStatus
    )
        }
})
}
/// How two journals differ.
func difference(left: Data, right: Data)throws  -> JournalDifference  {
    return try  FfiConverterTypeJournalDifference_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(left) { leftFb in
        FfiConverterByRefBytes.lower(right) { rightFb in
    uniffi_selfserve_swift_fn_func_difference(
        leftFb,
        rightFb,uniffiCallStatus
    )
        }
        }
})
}
/// Why a person has a product, or lost it.
func explainAccess(journal: Data, person: PersonId, product: ProductId)throws  -> [AccessChange]  {
    return try  FfiConverterSequenceTypeAccessChange.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_func_explain_access(
        journalFb,
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeProductId_lower(product),uniffiCallStatus
    )
        }
})
}
/// Why a line of an invoice was charged.
func explainCharge(journal: Data, invoice: InvoiceNumber, line: UInt32)throws  -> ChargeExplanation?  {
    return try  FfiConverterOptionTypeChargeExplanation.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_func_explain_charge(
        journalFb,
        FfiConverterTypeInvoiceNumber_lower(invoice),
        FfiConverterUInt32.lower(line),uniffiCallStatus
    )
        }
})
}
/// Why a command is refused.
func explainRefusal(journal: Data, command: Command, context: Context, catalog: CatalogHandle, directory: DirectoryHandle)throws  -> RefusalExplanation?  {
    return try  FfiConverterOptionTypeRefusalExplanation.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_func_explain_refusal(
        journalFb,
        FfiConverterTypeCommand_lower(command),
        FfiConverterTypeContext_lower(context),
        FfiConverterTypeCatalogHandle_lower(catalog),
        FfiConverterTypeDirectoryHandle_lower(directory),uniffiCallStatus
    )
        }
})
}
/// The orders of a subscription.
func orderHistory(journal: Data, subscription: SubscriptionId)throws  -> [OrderRow]  {
    return try  FfiConverterSequenceTypeOrderRow.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_func_order_history(
        journalFb,
        FfiConverterTypeSubscriptionId_lower(subscription),uniffiCallStatus
    )
        }
})
}
/// Everything about one person.
func personalData(journal: Data, person: PersonId, actor: Actor, directory: DirectoryHandle)throws  -> PersonalData  {
    return try  FfiConverterTypePersonalData_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_func_personal_data(
        journalFb,
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeActor_lower(actor),
        FfiConverterTypeDirectoryHandle_lower(directory),uniffiCallStatus
    )
        }
})
}
/// Every problem of a journal.
func verifyJournal(journal: Data)throws  -> JournalReport  {
    return try  FfiConverterTypeJournalReport_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(journal) { journalFb in
    uniffi_selfserve_swift_fn_func_verify_journal(
        journalFb,uniffiCallStatus
    )
        }
})
}
/// The canonical text of a value that is written like this.
func canonicalText(form: TextForm, text: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_canonical_text(
        FfiConverterTypeTextForm_lower(form),
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/// The instant that RFC 3339 writes like this.
func instant(text: String)throws  -> Timestamp  {
    return try  FfiConverterTypeTimestamp_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_instant(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/// The canonical text of an instant.
func instantText(at: Timestamp)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_instant_text(
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}
/// The bytes of the UUID that is written like this.
func uuidBytes(text: String)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_selfserve_swift_fn_func_uuid_bytes(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
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
    let scaffolding_contract_version = ffi_selfserve_swift_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_e_invoice() != 36926) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_invoice_document() != 47794) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_invoice_lines_csv() != 43956) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_read_e_invoice() != 57203) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_graph_company_subscriptions() != 65002) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_graph_subscribed_skus() != 32532) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_policy_list_commands() != 57636) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_policy_list_csv() != 32824) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_policy_list_json() != 65508) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_policy_list_of() != 15037) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_policy_list_table() != 12540) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_read_policy_list() != 63472) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_rival_change() != 41201) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_journal_line() != 19868) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_recorded_of_line() != 28133) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_json_value() != 8099) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_line_problems() != 58354) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_audit() != 36187) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_difference() != 62875) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_explain_access() != 3988) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_explain_charge() != 20526) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_explain_refusal() != 53088) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_order_history() != 45259) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_personal_data() != 59299) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_verify_journal() != 54491) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_canonical_text() != 40259) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_instant() != 8636) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_instant_text() != 14007) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_func_uuid_bytes() != 1279) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_cataloghandle_replace() != 62476) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_directoryhandle_count() != 14107) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_directoryhandle_disable() != 41352) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_directoryhandle_person() != 41609) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_directoryhandle_remove() != 16257) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_directoryhandle_search() != 55486) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_directoryhandle_upsert() != 46523) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_advice() != 1782) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_alternative() != 26627) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_check() != 37922) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_country() != 2585) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_day() != 9288) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_denial() != 12558) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_invoice_page() != 62472) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_label() != 1055) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_line() != 30761) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_money() != 1437) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_next_step() != 48065) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_notification() != 14070) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_number() != 24313) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_percent() != 4065) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_reason() != 9382) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_shaped_price() != 53874) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_timestamp() != 65492) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_messageshandle_unit_price() != 27472) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_advance() != 18515) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_apply() != 34185) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_decide() != 11) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_effects() != 36092) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_execute() != 39010) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_last_event_at() != 61127) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_next_deadline() != 23977) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_quote() != 63844) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_snapshot() != 25298) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_version() != 65475) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_access() != 10678) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_eligibility() != 28107) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_export_users_csv() != 26829) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_has_access() != 40565) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_have_access() != 45615) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_may_buy() != 55320) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_method_organizationhandle_view() != 55689) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_constructor_cataloghandle_new() != 8199) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_constructor_cataloghandle_of_json() != 36843) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_constructor_directoryhandle_new() != 56435) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_constructor_messageshandle_new() != 65076) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_constructor_organizationhandle_as_of() != 61950) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_constructor_organizationhandle_new() != 6279) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_selfserve_swift_checksum_constructor_organizationhandle_of_snapshot() != 60011) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiEnsureSelfserveEinvoiceInitialized()
    uniffiEnsureSelfserveInitialized()
    uniffiEnsureSelfserveInteropInitialized()
    uniffiEnsureSelfserveMessagesInitialized()
    uniffiEnsureSelfserveRivalInitialized()
    return InitializationResult.ok
}()

// Make the ensure init function so that other modules which have external type references to
// our types can call it.
func uniffiEnsureSelfserveSwiftInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

