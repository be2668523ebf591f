using Npgsql;

namespace Marten.Daemon;

/// <summary>What a shard does with events.</summary>
internal abstract class ShardWork
{
    /// <summary>Forgets what is in memory: the database may have changed.</summary>
    public abstract void Forget();

    /// <summary>Takes events after one number and up to another, as many as go into one transaction; saves what was made of them, and how far that is, which it returns.</summary>
    public abstract Task<long> AdvanceAsync(NpgsqlConnection connection, EventFeed.Reader reader, long from, long upTo, long mark, CancellationToken token);
}

/// <summary>Says that a shard cannot go on, after what it has saved up to a number.</summary>
internal sealed class ShardFailureException(Exception failure, long saved) : Exception(failure.Message, failure)
{
    public long Saved => saved;
}
