namespace HotChocolate;

/// <summary>An exception whose errors are meant for the client, word for word.</summary>
public class GraphQLException : Exception
{
    /// <summary>One error with this message.</summary>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>This one error.</summary>
    public GraphQLException(IError error)
        : base(error?.Message) => Errors = error is null ? [] : [error];

    /// <summary>These errors.</summary>
    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>These errors.</summary>
    public GraphQLException(IEnumerable<IError> errors)
        : base(errors?.FirstOrDefault()?.Message) => Errors = errors?.ToArray() ?? [];

    /// <summary>What the client is told.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
