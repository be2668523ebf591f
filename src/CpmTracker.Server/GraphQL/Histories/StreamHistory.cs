namespace CpmTracker.Server.GraphQL.Histories;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Nodes;
using JasperFx.Events;

/// <summary>A stream's events as somebody sees them, each with those that it corrects or voids and that correct or void it.</summary>
/// <param name="events">All of the stream's events, in order.</param>
/// <param name="concerned">Whom the stream concerns.</param>
/// <param name="actor">Who looks.</param>
public sealed class StreamHistory(IReadOnlyList<IEvent> events, Concerned concerned, Actor actor)
{
    private readonly Dictionary<long, string?> under = events.WrittenUnder().ToDictionary(e => e.Happened.Version, e => e.Under);
    private readonly ILookup<long, IEvent> amendments = events.Where(e => e.Data is IAmendment).ToLookup(e => ((IAmendment)e.Data).Amends);

    /// <summary>The last version; none of an empty history.</summary>
    public long? Last => events is [.., var last] ? last.Version : null;

    /// <summary>Those that a filter accepts, in order.</summary>
    public IEnumerable<HistoryEventNode> Nodes(HistoryFilter? where = null) => events.Select(Node).Where(e => where?.Accepts(e) != false);

    /// <summary>Whether the viewer may see fields of a class, of what is written now.</summary>
    internal bool Shows(Confidentiality level) => actor.MaySee(level, concerned);

    /// <summary>Whether the viewer may see fields of a class in one event, which may have been written under an earlier coach.</summary>
    internal bool Shows(IEvent happened, Confidentiality level) => actor.MaySee(level, Concerning(happened));

    /// <summary>Whom one event concerns.</summary>
    internal Concerned Concerning(IEvent happened) => concerned with { Under = under[happened.Version] };

    /// <summary>The event of a version; none where there is none such.</summary>
    internal HistoryEventNode? At(long version) => events.FirstOrDefault(e => e.Version == version) is { } found ? Node(found) : null;

    /// <summary>The events that correct or void the event of a version, in order.</summary>
    internal IEnumerable<(HistoryEventNode Node, IAmendment Amendment)> AmendmentsOf(long version) => amendments[version].Select(e => (Node(e), (IAmendment)e.Data));

    private HistoryEventNode Node(IEvent happened) => new(this, happened);
}
