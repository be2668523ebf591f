namespace HotChocolate;

/// <summary>Sees every error of a response before the client does, and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>The error that is sent instead of this one; the same where nothing is to change.</summary>
    IError OnError(IError error);
}
