using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CpmTracker.Faults.Programme;

/// <summary>A director's progress, kept inline. The trace tells two histories apart that happen to have the same figures.</summary>
public sealed record Progress(string Id, int Sessions, int Minutes, string Trace);

public sealed class ProgressView : SingleStreamProjection<Progress, string>
{
    public override Progress? Evolve(Progress? snapshot, string id, IEvent e)
    {
        snapshot ??= new(id, 0, 0, "");
        return snapshot with
        {
            Sessions = snapshot.Sessions + (e.Data is SessionHeld ? 1 : 0),
            Minutes = snapshot.Minutes + (e.Data is SessionHeld held ? held.Minutes : 0),
            Trace = Traces.After(snapshot.Trace, e.Version, e.Id),
        };
    }
}
