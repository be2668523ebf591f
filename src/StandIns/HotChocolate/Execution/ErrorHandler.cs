namespace HotChocolate.Execution;

/// <summary>What becomes of errors before a client sees them.</summary>
internal sealed class ErrorHandler(IReadOnlyList<Func<IError, IError>> filters, bool includeExceptionDetails)
{
    /// <summary>The error that a client gets for an exception that nobody expected. It tells nothing of it, unless details are asked for.</summary>
    public IError Unexpected(Exception thrown) => new Error { Message = "Unexpected Execution Error", Exception = thrown };

    public IError Filter(IError error)
    {
        foreach (var filter in filters)
            error = filter(error);
        if (error.Exception is { } thrown)
        {
            if (includeExceptionDetails)
                error = error.SetExtension("message", thrown.Message).SetExtension("stackTrace", thrown.StackTrace);
            error = error.RemoveException();
        }
        return error;
    }
}
