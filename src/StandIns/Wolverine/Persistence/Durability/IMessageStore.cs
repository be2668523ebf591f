namespace Wolverine.Persistence.Durability;

/// <summary>The messages that are kept in the database. It can be asked for in the services of a host whose Marten is integrated with Wolverine, also of one that is not started.</summary>
public interface IMessageStore
{
    /// <summary>Those that were given up.</summary>
    IDeadLetters DeadLetters { get; }

    /// <summary>The tables.</summary>
    IMessageStoreAdmin Admin { get; }
}
