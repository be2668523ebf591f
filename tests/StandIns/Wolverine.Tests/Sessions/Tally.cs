using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CpmTracker.StandIns.Wolverine.Tests.Sessions;

public sealed record Tally(string Id, int Count);

public sealed record Counted(int By);

/// <summary>A document that the same command must not write twice.</summary>
public sealed record Receipt(string Id);

public sealed class TallyProjection : SingleStreamProjection<Tally, string>
{
    public override Tally? Evolve(Tally? snapshot, string id, IEvent e) =>
        e.Data is Counted counted ? new Tally(id, (snapshot?.Count ?? 0) + counted.By) : snapshot;
}
