import Testing

/// The error of this type that the body throws; an issue where it throws none, or another.
func thrown<Failure: Error>(
    _: Failure.Type, sourceLocation: SourceLocation = #_sourceLocation, by body: () throws -> some Any
) -> Failure? {
    do {
        let value = try body()
        Issue.record("nothing was thrown, but \(value) returned", sourceLocation: sourceLocation)
    } catch let failure as Failure {
        return failure
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
    return nil
}
