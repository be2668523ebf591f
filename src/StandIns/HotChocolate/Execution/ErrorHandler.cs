namespace HotChocolate.Execution;

/// <summary>What becomes of errors before a client sees them.</summary>
internal sealed class ErrorHandler(IReadOnlyList<IErrorFilter> filters, bool includeExceptionDetails)
{
    /// <summary>The error that a client gets for an exception that nobody expected. It tells nothing of it, unless details are asked for.</summary>
    public IError Unexpected(Exception thrown) => new Error { Message = "Unexpected Execution Error", Exception = thrown };

    public IError Filter(IError error)
    {
        try
        {
            foreach (var filter in filters)
                error = filter.OnError(error) ?? throw new InvalidOperationException($"{filter.GetType()} gave no error.");
        }
        catch (Exception thrown)
        {
            // What the filters had not finished with may hold what they are there to keep back.
            error = Unexpected(thrown).WithPath(error.Path).WithLocations(error.Locations);
        }

        if (error.Exception is { } hidden)
        {
            if (includeExceptionDetails)
                error = error.SetExtension("message", hidden.Message).SetExtension("stackTrace", hidden.StackTrace);
            error = error.RemoveException();
        }

        return error;
    }
}
