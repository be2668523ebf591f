using JasperFx.Events;
using Marten.Events.Aggregation;
using Marten.Events.Projections;

namespace CpmTracker.StandIns.Marten.Tests.Support;

public interface ICountyEvent
{
    string Fips { get; }
}

public record Enrolled(string Fips) : ICountyEvent;

public record SessionHeld(string Fips, int Minutes) : ICountyEvent;

public record Withdrawn(string Fips) : ICountyEvent;

public record Noted(string Text);

public record Director(string Id, string Fips, int Sessions)
{
    public long Version { get; init; }
}

public class DirectorProjection : SingleStreamProjection<Director, string>
{
    public override Director? Evolve(Director? snapshot, string id, IEvent e) => e.Data switch
    {
        Enrolled enrolled => new Director(id, enrolled.Fips, 0),
        SessionHeld => snapshot! with { Sessions = snapshot.Sessions + 1 },
        Withdrawn => null,
        _ => snapshot,
    };
}

public record Progress(string Id, int Minutes, DateTimeOffset? Last)
{
    public long Version { get; init; }
}

public class ProgressProjection : SingleStreamProjection<Progress, string>
{
    public override Progress? Evolve(Progress? snapshot, string id, IEvent e) => e.Data switch
    {
        Enrolled => new Progress(id, 0, null),
        SessionHeld held => snapshot is null ? null : snapshot with { Minutes = snapshot.Minutes + held.Minutes, Last = e.Timestamp },
        Withdrawn => null,
        _ => snapshot,
    };
}

public record County(string Id, int Directors, int Minutes);

public class CountyProjection : MultiStreamProjection<County, string>
{
    public CountyProjection() => Identity<ICountyEvent>(e => e.Fips);

    public override County? Evolve(County? snapshot, string id, IEvent e)
    {
        snapshot ??= new County(id, 0, 0);
        return e.Data switch
        {
            Enrolled => snapshot with { Directors = snapshot.Directors + 1 },
            SessionHeld held => snapshot with { Minutes = snapshot.Minutes + held.Minutes },
            Withdrawn => snapshot with { Directors = snapshot.Directors - 1 },
            _ => snapshot,
        };
    }
}

public record Statewide(string Id, SortedDictionary<string, int> Minutes);

public class StatewideProjection : MultiStreamProjection<Statewide, string>
{
    public StatewideProjection() => Identity<Updated<County>>(_ => "statewide");

    public override Statewide? Evolve(Statewide? snapshot, string id, IEvent e) => e.Data is Updated<County> county
        ? new Statewide(id, new SortedDictionary<string, int>(snapshot?.Minutes ?? [], StringComparer.Ordinal) { [county.Entity.Id] = county.Entity.Minutes })
        : snapshot;
}

public record Receipt(string Id, string Answer);
