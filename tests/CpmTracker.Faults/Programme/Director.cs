using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CpmTracker.Faults.Programme;

/// <summary>What is decided from: folded live, at every decision.</summary>
public sealed record Director(string Id, string County, int Sessions);

public sealed class DirectorState : SingleStreamProjection<Director, string>
{
    public override Director? Evolve(Director? snapshot, string id, IEvent e) => e.Data switch
    {
        Enrolled enrolled => new(id, enrolled.County, 0),
        SessionHeld held => (snapshot ?? new(id, held.County, 0)) with { Sessions = (snapshot?.Sessions ?? 0) + 1 },
        _ => snapshot,
    };
}
