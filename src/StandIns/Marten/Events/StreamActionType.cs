namespace JasperFx.Events;

/// <summary>What is done to a stream.</summary>
public enum StreamActionType
{
    /// <summary>The stream must not exist yet.</summary>
    Start,

    /// <summary>Events are added to what is there.</summary>
    Append,
}
