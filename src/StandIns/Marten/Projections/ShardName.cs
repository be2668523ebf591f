namespace JasperFx.Events.Projections;

/// <summary>The name of a projection's progress record.</summary>
public class ShardName
{
    /// <summary>The only shard of a projection.</summary>
    public const string All = "All";

    /// <summary>For a projection.</summary>
    public ShardName(string name) => Name = name;

    /// <summary>The projection's name.</summary>
    public string Name { get; }

    /// <summary>Which shard of it.</summary>
    public string ShardKey => All;

    /// <summary>The name that the record is stored under: <c>{projection}:All</c>.</summary>
    public string Identity => Name == ShardState.HighWaterMark ? Name : $"{Name}:{ShardKey}";

    /// <inheritdoc/>
    public override string ToString() => Identity;
}
