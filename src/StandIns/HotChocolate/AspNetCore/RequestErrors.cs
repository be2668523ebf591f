namespace HotChocolate.AspNetCore;

/// <summary>What is told of requests that are no GraphQL requests.</summary>
internal static class RequestErrors
{
    public static IError InvalidJson { get; } = new Error { Message = "Invalid JSON document.", Code = ErrorCodes.InvalidJson };

    public static IError NoDocument { get; } = new Error { Message = "The request has no query.", Code = ErrorCodes.NoDocument };

    public static IError Batch { get; } = Shape("Batched requests are not allowed: the body must be one JSON object.");

    public static IError NoPreflight { get; } =
        new Error { Message = "A multipart form is only taken with the header `GraphQL-Preflight: 1`.", Code = ErrorCodes.NoPreflight };

    public static IError OnlyEvents { get; } =
        new Error { Message = "A subscription is answered with `text/event-stream`, which is not accepted.", Code = ErrorCodes.NoSupportedAccept };

    public static IError TooLarge(int most) => Shape($"The request is larger than the {most} bytes that are allowed.");

    public static IError Shape(string message) => new Error { Message = message, Code = ErrorCodes.InvalidRequest };
}
