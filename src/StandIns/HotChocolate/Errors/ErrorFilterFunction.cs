namespace HotChocolate;

/// <summary>A function as an error filter.</summary>
internal sealed class ErrorFilterFunction(Func<IError, IError> filter) : IErrorFilter
{
    public IError OnError(IError error) => filter(error);
}
