namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>What a message of a client carries.</summary>
public interface IOperationMessagePayload
{
    /// <summary>The payload read as an object of this class; null when there is none.</summary>
    T? As<T>()
        where T : class;
}
