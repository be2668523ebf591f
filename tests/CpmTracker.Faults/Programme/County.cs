using JasperFx.Events;
using Marten.Events.Projections;

namespace CpmTracker.Faults.Programme;

/// <summary>A county's figures, counted by the daemon.</summary>
public sealed record County(string Id, int Events, int Minutes, string Trace);

public sealed class CountyView : MultiStreamProjection<County, string>
{
    public CountyView() => Identity<ICountyFact>(e => e.County);

    public override County? Evolve(County? snapshot, string id, IEvent e)
    {
        snapshot ??= new(id, 0, 0, "");
        return snapshot with
        {
            Events = snapshot.Events + 1,
            Minutes = snapshot.Minutes + (e.Data is SessionHeld held ? held.Minutes : 0),
            Trace = Traces.After(snapshot.Trace, e.Sequence, e.Id),
        };
    }
}

/// <summary>All counties' figures, made of theirs by the daemon's second stage.</summary>
public sealed record Statewide(string Id, SortedDictionary<string, County> Counties);

public sealed class StatewideView : MultiStreamProjection<Statewide, string>
{
    public StatewideView() => Identity<Updated<County>>(_ => "statewide");

    public override Statewide? Evolve(Statewide? snapshot, string id, IEvent e) => e.Data is Updated<County> { Entity: var county }
        ? new(id, new(snapshot?.Counties ?? [], StringComparer.Ordinal) { [county.Id] = county })
        : snapshot;
}
