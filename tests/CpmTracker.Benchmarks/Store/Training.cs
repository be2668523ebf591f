namespace CpmTracker.Benchmarks.Store;

using JasperFx.Events;
using Marten.Events.Aggregation;

/// <summary>The event of these measurements; 92 bytes of JSON, as in the figures of the genuine Marten that stand beside ours.</summary>
/// <param name="Fips">The county.</param>
/// <param name="Minutes">How long.</param>
/// <param name="OccurredOn">When.</param>
/// <param name="Topic">About what.</param>
public sealed record SessionHeld(string Fips, int Minutes, DateOnly OccurredOn, string Topic)
{
    /// <summary>The name it is stored under.</summary>
    public const string WireName = "bench.session_held.v1";

    /// <summary>One of many.</summary>
    public static SessionHeld Number(long n) => new("06019", (int)(n % 240), new DateOnly(2026, 1, 1).AddDays((int)(n % 300)), "practice model");
}

/// <summary>The inline view: a document a stream.</summary>
/// <param name="Id">The stream.</param>
/// <param name="Sessions">How many sessions.</param>
/// <param name="Minutes">How long all of them took.</param>
/// <param name="Last">The day of the last one.</param>
public sealed record Progress(string Id, int Sessions, int Minutes, DateOnly Last)
{
    /// <summary>The fold.</summary>
    public static Progress Fold(Progress? before, string id, IEvent e) => e.Data is SessionHeld held
        ? new(id, (before?.Sessions ?? 0) + 1, (before?.Minutes ?? 0) + held.Minutes, held.OccurredOn)
        : before ?? new(id, 0, 0, default);
}

/// <summary>Registers the fold.</summary>
public sealed class ProgressProjection : SingleStreamProjection<Progress, string>
{
    /// <inheritdoc/>
    public override Progress? Evolve(Progress? snapshot, string id, IEvent e) => Progress.Fold(snapshot, id, e);
}

/// <summary>What a command leaves in the transaction of its events.</summary>
/// <param name="Id">The command.</param>
/// <param name="Stream">What it was about.</param>
/// <param name="Version">The stream's version after it.</param>
public sealed record Receipt(Guid Id, string Stream, long Version);
