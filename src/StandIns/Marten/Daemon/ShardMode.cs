namespace JasperFx.Events.Projections;

/// <summary>What a projection shard is doing.</summary>
public enum ShardMode
{
    /// <summary>Nothing.</summary>
    none,

    /// <summary>It follows the store.</summary>
    continuous,

    /// <summary>It is being rebuilt from the beginning.</summary>
    rebuilding,
}
