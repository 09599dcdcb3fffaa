import Foundation
import SelfServe
import SelfServeOffline

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The shop behind HTTP of `examples/python/service.py`.
struct HTTPShopServer: ShopServer {
    /// Such as `http://127.0.0.1:8000/organizations/0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10`.
    let organization: URL

    func execute(_ command: Command, id: CommandId, by person: PersonId) async throws {
        _ = try await post(command, to: "commands", by: person, id: id)
    }

    func view(_ query: Query, by person: PersonId) async throws -> DatedAnswer {
        let (json, at) = try await post(query, to: "views", by: person)
        return DatedAnswer(answer: try CanonicalJSON.decode(Answer.self, from: json), at: at)
    }

    func quote(_ command: Command, id: CommandId, by person: PersonId) async throws -> Quote {
        try CanonicalJSON.decode(Quote.self, from: try await post(command, to: "quotes", by: person, id: id).json)
    }

    private func post(
        _ body: some Encodable & Sendable, to path: String, by person: PersonId, id: CommandId? = nil
    ) async throws -> (json: String, at: Date) {
        var request = URLRequest(url: organization.appending(path: path))
        request.httpMethod = "POST"
        request.httpBody = Data(try CanonicalJSON.encode(body).utf8)
        request.setValue("\(person)", forHTTPHeaderField: "X-Person")  // In place of your session.
        request.setValue(id?.description, forHTTPHeaderField: "Idempotency-Key")
        let (data, response) = try await URLSession.shared.data(for: request)
        let json = String(decoding: data, as: UTF8.self)
        guard let response = response as? HTTPURLResponse, let at = response.date else {
            throw URLError(.badServerResponse)
        }
        if response.statusCode != 200 { throw problem(response.statusCode, json) }
        return (json, at)
    }

    /// What is neither a refusal nor a request that could not be read says nothing of what became of the command.
    private func problem(_ status: Int, _ json: String) -> any Error {
        if let refusal = try? CanonicalJSON.decode(Refusal.self, from: json) { return Denied(refusal.denial) }
        let isRefusal = (try? CanonicalJSON.decode(AnyRefusal.self, from: json)) != nil
        return isRefusal || status == 400 ? NotTaken(problem: json) : URLError(.badServerResponse)
    }
}

private struct Refusal: Decodable {
    let denial: Denial
}

/// A refusal that this app may be too old to read.
private struct AnyRefusal: Decodable {
    struct Told: Decodable {
        let type: String
    }

    let denial: Told
}

extension HTTPURLResponse {
    /// The server's time, to the second.
    fileprivate var date: Date? {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return value(forHTTPHeaderField: "Date").flatMap(format.date)
    }
}
